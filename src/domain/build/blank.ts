import { createRedactor, secretForms } from "./redact.ts";

/** Removes secrets from a text that arrives in pieces. */
export interface Blanker {
  /** Adds a piece and returns the part of the text that can be shown by now. */
  push(text: string): string;
  /** Returns the rest when the text has ended. */
  flush(): string;
}

/** A blanker that changes nothing: there are no secrets. */
export const blankNothing: Blanker = { push: (text) => text, flush: () => "" };

/**
 * Creates a blanker for these values. A program's output arrives in pieces that may be cut
 * anywhere. A secret of several lines, or one after a long line, could be split between two pieces,
 * and neither would match it. So text that may be the beginning of a secret is held back until the
 * next piece arrives.
 */
export function createBlanker(values: readonly string[]): Blanker {
  const forms = secretForms(values).map((form) => ({ form, borders: bordersOf(form) }));
  if (forms.length === 0) return blankNothing;
  const redact = createRedactor(values);
  let rest = "";
  return {
    push: (text) => {
      const whole = rest + text;
      const until = sureUntil(whole, forms);
      rest = whole.slice(until);
      return redact(whole.slice(0, until));
    },
    flush: () => {
      const shown = redact(rest);
      rest = "";
      return shown;
    },
  };
}

interface Form {
  readonly form: string;
  readonly borders: Int32Array;
}

/** Returns where the text may be cut: no form crosses that point, and a form may begin after it. */
function sureUntil(text: string, forms: readonly Form[]): number {
  let until = text.length - Math.max(...forms.map((each) => begun(text, each)));
  for (let before = -1; before !== until; ) {
    before = until;
    for (const { form } of forms) {
      const at = text.indexOf(form, Math.max(0, until - form.length + 1));
      if (at !== -1 && at < until) until = at;
    }
  }
  return until;
}

/**
 * Returns how many characters at the end of the text are an incomplete beginning of a form (Knuth,
 * Morris, Pratt).
 */
function begun(text: string, { form, borders }: Form): number {
  let matched = 0;
  for (let at = Math.max(0, text.length - form.length + 1); at < text.length; at += 1) {
    while (matched > 0 && text[at] !== form[matched]) matched = borders[matched - 1] ?? 0;
    if (text[at] === form[matched]) matched += 1;
  }
  return matched;
}

/**
 * For each prefix of a text, the length of its longest proper border: a suffix that is also a
 * prefix.
 */
function bordersOf(text: string): Int32Array {
  const borders = new Int32Array(text.length);
  let matched = 0;
  for (let at = 1; at < text.length; at += 1) {
    while (matched > 0 && text[at] !== text[matched]) matched = borders[matched - 1] ?? 0;
    if (text[at] === text[matched]) matched += 1;
    borders[at] = matched;
  }
  return borders;
}
