import { type Command, type CommandFlag, helpFlag, jsonFlag, optionFlags } from "./command.ts";
import { besideReading } from "./opening.ts";
import { summaries } from "./summaries.ts";

/** The flags that decide which advisories a source and its Containerfile have. */
export const sourceFlags: readonly CommandFlag[] = [
  ...optionFlags(
    [
      "context",
      "file",
      "target",
      "build-args",
      "build-contexts",
      "platforms",
      "network",
      "authfile",
      "insecure-registries",
      "tags",
      "forbid",
      "offset",
      "repository",
      "buildah",
    ],
    {
      platforms:
        "Platform that the image would be built for; exactly one. Default: this machine's.",
      tags: "Tags that would be pushed, alone or as full `name:tag` references. Default, from the source: `1.4.0` at git tag `v1.4.0`, otherwise `sha-` and 12 digits of the commit.",
    },
  ),
  jsonFlag,
  helpFlag,
];

export const advisories: Command = {
  name: "advisories",
  summary: summaries.advisories,
  positionals: "",
  flags: sourceFlags,
  examples: [
    "twofold advisories",
    "twofold advisories --context=services/cart --forbid=dirty,unpushed",
  ],
  run: (context) =>
    besideReading(context, async (ahead) => {
      const { runAdvisories } = await import("./run/advisories.ts");
      return await runAdvisories(context, ahead);
    }),
};
