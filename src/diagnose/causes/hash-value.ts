import type { Evidence } from "../evidence.ts";
import { finding, holds } from "../finding.ts";
import { hashSeedFix } from "../fixes/order.ts";
import type { Rule } from "../rule.ts";
import { finder, tokensFound } from "../tokens.ts";

function hasSign(evidence: Evidence): boolean {
  const texts = [evidence, evidence.again].flatMap((pair) => pair?.windows ?? []);
  return texts.some((window) =>
    window.texts.some((text) => /(?<![\w.])-\d{15,20}(?!\d)/.test(text)),
  );
}

/** Python's `hash()` of a text: a signed number of up to 64 bits. */
export const hashValue: Rule = {
  cause: "hash-seed",
  nature: "chance",
  judge(evidence) {
    if (!/\bpython[\d.]*\b|\bpypy|\bruby\b/.test(evidence.instruction)) return undefined;
    const tokens = tokensFound(
      evidence,
      finder(/(?<![\w.])-?\d{15,20}(?![\w.])/g),
      (a, b) => a[1] !== b[1] || a[2] !== b[2],
    );
    const explanation = holds(evidence, tokens, "a hash whose seed is random in each run");
    if (explanation === undefined) return undefined;
    const isAsked = /\bhash\b|__hash__/.test(evidence.instruction);
    // At least one of four hashes is negative in fifteen of sixteen cases; a random number never
    // is.
    if (!isAsked && evidence.again !== undefined && !hasSign(evidence)) return undefined;
    return finding({
      evidence,
      certainty: isAsked ? 0.92 : 0.7,
      share: tokens.share,
      explanation,
      fixes: [hashSeedFix],
      fallback: hashSeedFix,
    });
  },
};
