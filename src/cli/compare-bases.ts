import { type Command, type CommandFlag, helpFlag, jsonFlag, optionFlags } from "./command.ts";
import { summaries } from "./summaries.ts";

const stdinFlag: CommandFlag = {
  name: "stdin",
  kind: "value",
  value: "FILE",
  values: { kind: "files" },
  text: "What both containers read from standard input. Default: nothing.",
};

const portFlag: CommandFlag = {
  name: "port",
  kind: "value",
  value: "PORT",
  text: "The command is a server: ask this port by HTTP until it answers, compare the answers, and end it.",
};

export const compareBases: Command = {
  name: "compare-bases",
  summary: summaries["compare-bases"],
  positionals: "",
  flags: [
    ...optionFlags(
      [
        "context",
        "file",
        "build-args",
        "build-contexts",
        "secrets",
        "platforms",
        "network",
        "runtime-image",
        "artifacts",
        "command",
        "user",
        "env",
        "workdir",
        "username",
        "password",
        "authfile",
        "tls-verify",
        "insecure-registries",
        "buildah",
      ],
      {
        "runtime-image": "The two images to compare, each by its digest; write the flag twice.",
        artifacts:
          "What the image takes from the Containerfile's stages, `stage:/from:/to`; may be repeated.",
        command:
          'What both containers run: words, or a JSON array of them, `["/usr/bin/server", "--greeting=good day"]`.',
        user: "Who runs it, by number or name. Default: `65532:65532`, who is not root.",
        env: "Variables of the environment, `name=value`; may be repeated.",
        workdir: "The folder in which the command runs.",
      },
    ),
    stdinFlag,
    portFlag,
    jsonFlag,
    helpFlag,
  ],
  examples: [
    "twofold compare-bases --runtime-image=debian@sha256:… --runtime-image=alpine@sha256:… \\",
    "  --artifacts=build:/out/tool:/usr/bin/tool --command='/usr/bin/tool --check'",
  ],
  run: async (context) => {
    const { runCompareBases } = await import("./run/compare-bases.ts");
    return await runCompareBases(context);
  },
};
