import { finding, holds } from "../finding.ts";
import { adviceOnly } from "../fixes/system.ts";
import { dateFix } from "../fixes/times.ts";
import { signs } from "../recognise/instructions.ts";
import type { Rule } from "../rule.ts";
import { tokensOf } from "../tokens.ts";

/**
 * Parts of a time that mean nothing without the instruction: `date +%H`, `date +%j`, `date +%A`.
 */
export const datePart: Rule = {
  cause: "clock",
  judge(evidence) {
    if (!signs.asksDate.test(evidence.instruction)) return undefined;
    const tokens = tokensOf(
      evidence,
      /(?<![\w.])(?:\d{1,14}(?:\.\d+)?|[AP]M|(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*)(?![\w])/g,
    );
    const explanation = holds(
      evidence,
      tokens,
      "a part of the current time, which the instruction asks for",
    );
    if (explanation === undefined) return undefined;
    return finding({
      evidence,
      certainty: 0.72,
      share: tokens.share,
      explanation,
      fixes: [dateFix],
      fallback: adviceOnly(
        "Do not write the time of the build into the image; use SOURCE_DATE_EPOCH instead.",
        dateFix.general,
      ),
    });
  },
};
