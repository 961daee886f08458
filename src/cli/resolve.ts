import { type Command, type CommandFlag, helpFlag, jsonFlag, optionFlags } from "./command.ts";
import { imageAccessFlags } from "./image-access.ts";
import { summaries } from "./summaries.ts";

const ownFlags: readonly CommandFlag[] = [
  {
    name: "running",
    kind: "value",
    value: "FILE",
    values: { kind: "files" },
    text: "What runs: the output of `kubectl get pods -A -o json`, a Compose file, or references; `-` reads it from standard input. These images are looked at first, and then the other images of their repositories.",
  },
  {
    name: "refresh",
    kind: "switch",
    value: "",
    text: "Ask every tag for what it names now, also tags that look as if they never move.",
  },
  {
    name: "index",
    kind: "value",
    value: "FILE",
    values: { kind: "files" },
    text: "File that keeps what was read of the repositories. Default: one for each in the user's cache.",
  },
  {
    name: "build",
    kind: "switch",
    value: "",
    text: "Build, prove and push the source where no image has it; the settings are those of a build.",
  },
  {
    name: "source",
    kind: "value",
    value: "URL|FOLDER",
    text: "Where `--build` clones the source from. Default: the repository of the source ID.",
  },
];

const platformsText = "Platform that the image must have; exactly one. Default: any.";

export const resolve: Command = {
  name: "resolve",
  summary: summaries.resolve,
  positionals: "SOURCE-ID",
  // No list of source IDs is known before the registry is asked.
  operands: { kind: "words", words: [] },
  flags: [
    ...optionFlags(["image"], {
      image: "Repository to look through, e.g. `ghcr.io/acme/shop`; may be repeated.",
    }),
    ...ownFlags,
    ...optionFlags(["tags", "secrets", "network", "buildah", "output", "github-token"], {
      tags: "Tags of the image that `--build` pushes. Default: from the source's version.",
      secrets: "Secrets for `--build`: `id=value`, `id=src=path`, `id=env=VARIABLE`.",
      network: "Network of the RUN steps for `--build`.",
      buildah: "Buildah for `--build`.",
      output: "Folder for the results of `--build`.",
      "github-token":
        "Token for the forge's API, for `--build`. Default: the variable GITHUB_TOKEN or GH_TOKEN.",
    }),
    ...imageAccessFlags.map((flag) =>
      flag.name === "platforms" ? { ...flag, text: platformsText } : flag,
    ),
    jsonFlag,
    helpFlag,
  ],
  examples: [
    "twofold resolve github.com/acme/shop,^1.4 --image=ghcr.io/acme/shop",
    "twofold resolve github.com/acme/shop,+1a2b3c4,services/cart --image=ghcr.io/acme/cart",
    "kubectl get pods -A -o json | twofold resolve github.com/acme/shop,1.4.0 --running=-",
  ],
  run: async (context) => {
    const { runResolve } = await import("./run/resolve.ts");
    return await runResolve(context);
  },
};
