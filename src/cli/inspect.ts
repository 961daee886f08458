import { type Command, helpFlag, jsonFlag } from "./command.ts";
import { imageAccessFlags } from "./image-access.ts";
import { summaries } from "./summaries.ts";

export const inspect: Command = {
  name: "inspect",
  summary: summaries.inspect,
  positionals: "IMAGE",
  operands: { kind: "files" },
  flags: [...imageAccessFlags, jsonFlag, helpFlag],
  examples: ["twofold inspect out/layout", "twofold inspect ghcr.io/acme/shop:1.4.0 --json"],
  run: async (context) => {
    const { runInspect } = await import("./run/inspect.ts");
    return await runInspect(context);
  },
};
