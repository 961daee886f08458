import { finding } from "../finding.ts";
import { gccSeedFix } from "../fixes/compilers.ts";
import type { Rule } from "../rule.ts";
import { quoteText } from "../say.ts";
import { shareOf } from "../tokens.ts";

/** Bytes 8 to 11 of a .gcno file, gcov-io.h: magic, version, stamp. */
const [stampStart, stampEnd] = [8, 12];

/** Without `-frandom-seed`, gcc makes its coverage stamp of the time in milliseconds. */
export const coverageStamp: Rule = {
  cause: "clock",
  judge(evidence) {
    if (!evidence.member.endsWith(".gcno") || evidence.isName) return undefined;
    const share = shareOf(
      evidence,
      ({ spot: { offset } }) => offset >= stampStart && offset < stampEnd,
    );
    if (share === 0) return undefined;
    return finding({
      evidence,
      certainty: 0.95,
      share,
      explanation: `Bytes 8–11 of ${quoteText(evidence.member)} hold gcc's coverage stamp, which it makes of the time of the compilation.`,
      fixes: [gccSeedFix],
      fallback: gccSeedFix,
    });
  },
};
