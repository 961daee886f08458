import type { Evidence } from "../evidence.ts";
import { finding, holds } from "../finding.ts";
import { localeFix } from "../fixes/system.ts";
import { leakOf } from "../recognise/leaks.ts";
import { reorderingOf } from "../recognise/order.ts";
import type { Rule } from "../rule.ts";
import { finder, type Tokens, tokensFound } from "../tokens.ts";

const isLocaleName = (name: string): boolean => /^(?:LANG|LANGUAGE|LC_\w+)$/.test(name);

/** Matches names of files and of variables, and hashes: capitals or dots inside of words. */
const isNoLanguage = /[a-z][A-Z]|[A-Za-z]\.[A-Za-z]/;

/** The fewest differing words of a message that count if the only evidence is how they look. */
const fewestWords = 3;

/** The name of the locale, as the builds had it. */
export const localeName: Rule = {
  cause: "locale",
  judge(evidence) {
    const leak = leakOf(evidence, ({ name }) => isLocaleName(name));
    if (leak === undefined) return undefined;
    return found(evidence, leak, { what: `the value of ${leak.value.name}`, certainty: 0.94 });
  },
};

/**
 * The name of the locale if the image set its own for a step: the builds' facts do not have that
 * one.
 */
export const localeValue: Rule = {
  cause: "locale",
  nature: "environment",
  judge(evidence) {
    if (!differs(evidence)) return undefined;
    const names = tokensFound(
      evidence,
      finder(/(?<![\w.])(?:C|POSIX|[a-z]{2,3}_[A-Z]{2})(?:\.[\w-]+)?(?:@\w+)?(?![\w.@])/g),
    );
    return found(evidence, names, { what: "the name of the locale", certainty: 0.92 });
  },
};

/** Numbers with a decimal comma or point. */
export const decimalComma: Rule = {
  cause: "locale",
  nature: "environment",
  judge(evidence) {
    const numbers = tokensFound(
      evidence,
      finder(/(?<![\d.,])\d{1,3}(?:[.,]?\d{3})*[.,]\d+(?![\d.,])/g),
      (a, b) => a.replace(/[.,]/g, "") === b.replace(/[.,]/g, ""),
    );
    const certainty = certaintyOf(evidence, 0.9, 0.7);
    return found(evidence, numbers, { what: "a number in the locale's format", certainty });
  },
};

/**
 * The same text in another character set: characters beyond ASCII are lost, or have other bytes.
 */
export const characterSet: Rule = {
  cause: "locale",
  nature: "environment",
  judge(evidence) {
    if (evidence.format !== "text" && evidence.format !== "json" && !evidence.isName) {
      return undefined;
    }
    const words = tokensFound(evidence, finder(/[^\s]+/g), (a, b) => {
      const [left, right] = [asciiOf(a), asciiOf(b)];
      return left === right && left !== "" && a.length + b.length > 2 * left.length;
    });
    const certainty = certaintyOf(evidence, 0.88, 0.6);
    return found(evidence, words, { what: "text in the locale's character set", certainty });
  },
};

/** R's saved objects name the character set of the process that saved them. */
export const nativeEncoding: Rule = {
  cause: "locale",
  judge(evidence) {
    if (evidence.format !== "r-data") return undefined;
    const windows = evidence.windows.filter(
      ({ changes }) => changes[0]?.spot.field === "native encoding",
    );
    const names = tokensFound({ ...evidence, windows }, finder(/^[\w.:-]{1,64}$/g));
    return found(evidence, names, { what: "the locale's character set", certainty: 0.94 });
  },
};

/**
 * Words of one language in the first build and of another in the second: no digits, nothing random.
 */
export const language: Rule = {
  cause: "locale",
  nature: "environment",
  judge(evidence) {
    if (!differs(evidence) || evidence.format !== "text") return undefined;
    if (reorderingOf(evidence)?.share === 1) return undefined;
    // If no build ran again to show otherwise, a word or two may also be random.
    const isTold = evidence.again !== undefined;
    if (!isTold && evidence.places < fewestWords) return undefined;
    const words = tokensFound(
      evidence,
      finder(/[A-Za-z\x80-\xff][A-Za-z\x80-\xff.,:' -]*/g),
      (a, b) => [a, b].every((text) => text.length > 1 && !isNoLanguage.test(text)),
    );
    const certainty = isTold ? 0.66 : 0.5;
    return found(evidence, words, { what: "text in the locale's language", certainty });
  },
};

function found(
  evidence: Evidence,
  tokens: Tokens,
  { what, certainty }: { readonly what: string; readonly certainty: number },
) {
  const explanation = holds(evidence, tokens, what);
  if (explanation === undefined) return undefined;
  return finding({ evidence, certainty, share: tokens.share, explanation, fallback: localeFix });
}

function certaintyOf(evidence: Evidence, known: number, guessed: number): number {
  if (evidence.twins === undefined) return guessed;
  return differs(evidence) ? known : guessed - 0.3;
}

function differs({ twins }: Evidence): boolean {
  if (twins === undefined) return false;
  const names = Object.keys({ ...twins[0].env, ...twins[1].env }).filter(isLocaleName);
  return names.some((name) => twins[0].env[name] !== twins[1].env[name]);
}

/** Removes characters beyond ASCII and their replacements. */
function asciiOf(text: string): string {
  return text
    .replace(/\\x[0-9a-f]{2}|\\u[0-9a-f]{4}|&#\d+;|\\[0-7]{3}/gi, "")
    .replace(/[^ -~]|\?/g, "");
}
