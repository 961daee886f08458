import { type Command, type CommandFlag, helpFlag, jsonFlag, optionFlags } from "./command.ts";
import { imageAccessFlags } from "./image-access.ts";
import { summaries } from "./summaries.ts";

const ownFlags: readonly CommandFlag[] = [
  {
    name: "source",
    kind: "value",
    value: "URL|FOLDER",
    text: "Where to clone the source from. Default: the repository that the image's labels name.",
  },
  {
    name: "output",
    kind: "value",
    value: "FILE",
    text: "The file to write: the tar of an OCI layout.",
    values: { kind: "files" },
  },
  {
    name: "push",
    kind: "switch",
    value: "",
    text: "Push the snapshot to the image's repository, as a referrer of the image.",
  },
];

const platformsText =
  "Platform of the image to keep, of a name that has several images; exactly one. Without it, such a name is refused.";

export const snapshot: Command = {
  name: "snapshot",
  summary: summaries.snapshot,
  positionals: "IMAGE",
  operands: { kind: "folders" },
  flags: [
    ...ownFlags,
    ...optionFlags(["buildah"], {
      buildah:
        "The buildah whose package to keep: a version, or a URL with its checksum. Default: the distribution's package of the version that built.",
    }),
    ...imageAccessFlags.map((flag) =>
      flag.name === "platforms" ? { ...flag, text: platformsText } : flag,
    ),
    jsonFlag,
    helpFlag,
  ],
  examples: [
    "twofold snapshot ghcr.io/acme/shop:1.4.0 --push",
    "twofold snapshot ghcr.io/acme/shop:1.4.0 --output=shop-1.4.0.snapshot.tar",
    "twofold verify ghcr.io/acme/shop:1.4.0 --snapshot=shop-1.4.0.snapshot.tar",
  ],
  run: async (context) => {
    const { runSnapshot } = await import("./run/snapshot.ts");
    return await runSnapshot(context);
  },
};
