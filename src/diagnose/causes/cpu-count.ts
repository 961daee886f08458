import { finding, holds } from "../finding.ts";
import { adviceOnly } from "../fixes/system.ts";
import { signs } from "../recognise/instructions.ts";
import type { Rule } from "../rule.ts";
import { finder, tokensFound } from "../tokens.ts";

/** More processors than any machine has. */
const most = 4096;

/** The number of processors of the builder. */
export const cpuCount: Rule = {
  cause: "cpu-count",
  nature: "environment",
  judge(evidence) {
    const tokens = tokensFound(
      evidence,
      finder(/(?<![\w.]|\d[:/-])\d{1,4}(?![\w.]|[:/-]\d)|(?<=-j)\d{1,4}/g),
      (a, b) => [a, b].every((text) => Number(text) >= 1 && Number(text) <= most),
    );
    const [pair] = tokens.pairs;
    if (pair === undefined) return undefined;
    const isAsked = signs.asksCpus.test(evidence.instruction);
    const isNamed =
      /(?:cpus?|cores?|jobs|threads?|workers?|processors?|parallel\w{0,20}|nproc|-j)\W{0,12}$/i.test(
        pair.lead,
      );
    if (!isAsked && !isNamed) return undefined;
    const explanation = holds(evidence, tokens, "the builder's number of processors");
    if (explanation === undefined) return undefined;
    return finding({
      evidence,
      certainty: isAsked ? 0.9 : 0.68,
      share: tokens.share,
      explanation,
      fallback: adviceOnly(
        "Use the number of processors only to make the build faster, not in what it writes. If a program needs a number, give it a fixed one, or read it when the container starts.",
      ),
    });
  },
};
