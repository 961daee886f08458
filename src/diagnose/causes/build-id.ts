import { finding } from "../finding.ts";
import { buildIdFix, goFix } from "../fixes/compilers.ts";
import type { Rule } from "../rule.ts";
import { shareOf, tokensOf } from "../tokens.ts";

const compiled = ["elf", "pe"];

/**
 * The ID that a linker gives a program: derived from its contents, derived from its paths, or
 * random.
 */
export const buildId: Rule = {
  cause: "build-id",
  judge(evidence) {
    const { format, instruction } = evidence;
    if (format === undefined || !compiled.includes(format) || evidence.isName) return undefined;
    const inNote = shareOf(evidence, ({ spot }) =>
      /build-?id|debuglink/.test(spot.section ?? spot.field ?? ""),
    );
    // Go also writes its own ID as text, before its code: `Go build ID: "…/…/…/…"`.
    const inText = tokensOf(
      evidence,
      /(?<=Go build ID: ")[^"]{20,}(?=")|(?<![\w-])[\w-]{20}(?:\/[\w-]{20}){1,3}(?![\w-])/g,
    ).share;
    const share = Math.max(inNote, inText);
    if (share === 0) return undefined;
    const isGo = /\bgo\b/.test(instruction) || inText > inNote;
    return finding({
      evidence,
      certainty: 0.9,
      share,
      explanation:
        share === 1
          ? "Only the program's build ID differs. Either the ID is random, or it was computed from something that is no longer in the file, such as a path or stripped debug data."
          : "The program's build ID differs.",
      fixes: [goFix, buildIdFix],
      fallback: isGo ? goFix : buildIdFix,
    });
  },
};
