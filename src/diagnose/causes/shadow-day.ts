import { finding } from "../finding.ts";
import { finishFix } from "../fixes/system.ts";
import type { Rule } from "../rule.ts";
import { both } from "../say.ts";
import { tokensOf } from "../tokens.ts";

const day = 86_400;

/** shadow(5): the third field is the day of the last password change, counted from 1970. */
export const shadowDay: Rule = {
  cause: "shadow-day",
  judge(evidence) {
    const isShadow = /(?:^|\/)g?shadow-?$/.test(evidence.member);
    const tokens = tokensOf(evidence, /(?<=^|\n|[^:\n]*:[^:\n]*:)\d{1,6}(?=:\d*:)/g);
    const [pair] = tokens.pairs;
    if (pair === undefined || evidence.format !== "text") return undefined;
    const { twins } = evidence;
    const isToday = twins !== undefined && Number(pair.b) === Math.floor(twins[1].endedAt / day);
    if (!isShadow && !isToday) return undefined;
    return finding({
      evidence,
      certainty: isShadow ? 0.96 : 0.8,
      share: tokens.share,
      explanation: `The third field of the account's line is the day on which its password was last set, in days since 1970: ${both(pair.a, pair.b)}.`,
      fallback: finishFix(
        "sed -i 's/^\\([^:]*:[^:]*\\):[0-9]*:/\\1:1:/' /etc/shadow && rm -f /etc/shadow-",
        "Set a fixed day in the same RUN, and remove the backup.",
      ),
    });
  },
};
