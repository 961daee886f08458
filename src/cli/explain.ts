import { causeIds } from "../domain/findings/cause.ts";
import { advisoryNames } from "../domain/source/advisory.ts";
import { type Command, helpFlag, jsonFlag } from "./command.ts";
import { summaries } from "./summaries.ts";

export const explain: Command = {
  name: "explain",
  summary: summaries.explain,
  positionals: "[NAME...]",
  operands: { kind: "words", words: [...causeIds, ...advisoryNames] },
  flags: [jsonFlag, helpFlag],
  examples: ["twofold explain", "twofold explain clock unpinned-base", "twofold explain --json"],
  run: async (context) => {
    const { runExplain } = await import("./run/explain.ts");
    return await runExplain(context);
  },
};
