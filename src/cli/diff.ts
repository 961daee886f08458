import { type Command, helpFlag, jsonFlag } from "./command.ts";
import { imageAccessFlags } from "./image-access.ts";
import { summaries } from "./summaries.ts";

export const diff: Command = {
  name: "diff",
  summary: summaries.diff,
  positionals: "A B",
  operands: { kind: "files" },
  flags: [
    ...imageAccessFlags,
    {
      name: "all",
      kind: "switch",
      value: "",
      text: "List every path that differs, instead of the first of each kind.",
    },
    {
      name: "propose-exceptions",
      kind: "switch",
      value: "",
      text: "Print a draft of an exceptions file that covers the differences; you add the reasons.",
    },
    jsonFlag,
    helpFlag,
  ],
  examples: [
    "twofold diff out/first out/second",
    "twofold diff ghcr.io/acme/shop:1.3.0 ghcr.io/acme/shop:1.4.0 --all",
    "twofold diff oci-archive:yesterday.tar ghcr.io/acme/shop:1.4.0 --json",
    "twofold diff out/first out/second --propose-exceptions > exceptions.yaml",
  ],
  run: async (context) => {
    const { runDiff } = await import("./run/diff.ts");
    return await runDiff(context);
  },
};
