import { type Command, type CommandFlag, helpFlag, jsonFlag, optionFlags } from "./command.ts";
import { summaries } from "./summaries.ts";

const ownFlags: readonly CommandFlag[] = [
  {
    name: "output",
    kind: "value",
    value: "FOLDER",
    text: "The OCI layout to write, in place of an earlier one.",
    values: { kind: "folders" },
  },
  {
    name: "update",
    kind: "switch",
    value: "",
    text: "Write the lock file anew, with the packages that the archive has now.",
  },
  {
    name: "mirror",
    kind: "value",
    value: "URL",
    text: "Fetch packages from this mirror, in this run. Nothing records it; the lock's digests decide.",
  },
];

export const base: Command = {
  name: "base",
  summary: summaries.base,
  positionals: "FILE",
  operands: { kind: "files" },
  flags: [
    ...ownFlags,
    ...optionFlags(["platforms"], {
      platforms: "Platform of the base; exactly one. Default: this machine's.",
    }),
    jsonFlag,
    helpFlag,
  ],
  examples: [
    "twofold base base.yaml --update",
    "twofold base base.yaml --output=base",
    "twofold base rootfs.tar.gz --output=base",
    "twofold build --build-contexts=base=oci-layout://base",
  ],
  run: async (context) => {
    const { runBase } = await import("./run/base.ts");
    return await runBase(context);
  },
};
