import { finding } from "../finding.ts";
import { bytecodeFix } from "../fixes/compilers.ts";
import type { Rule } from "../rule.ts";
import { both } from "../say.ts";
import { shareOf } from "../tokens.ts";

/** PEP 552: with flags 0, bytes 8 to 11 are the source's modification time, 12 to 15 its size. */
export const pycMtime: Rule = {
  cause: "pyc-mtime",
  judge(evidence) {
    if (evidence.format !== "pyc" || evidence.isName) return undefined;
    const share = shareOf(evidence, ({ spot }) => isSourceTime(spot.field, spot.offset));
    if (share === 0) return undefined;
    const pair = evidence.times.pairs.find(({ change }) =>
      isSourceTime(change.spot.field, change.spot.offset),
    );
    const times = pair === undefined ? "" : `: ${both(pair.a, pair.b)}`;
    return finding({
      evidence,
      certainty: 0.96,
      share,
      explanation: `Bytes 8–11 of the compiled Python module hold the modification time of its source${times}.`,
      fixes: [bytecodeFix],
      fallback: bytecodeFix,
    });
  },
};

function isSourceTime(field: string | undefined, offset: number): boolean {
  return field === undefined ? offset >= 8 && offset < 12 : /time/i.test(field);
}
