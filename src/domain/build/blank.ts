import { createRedactor, secretForms } from "./redact.ts";

/** Takes secrets out of a text that comes in pieces. */
export interface Blanker {
  /** What of the text so far can be shown. */
  push(text: string): string;
  /** The rest, when the text has ended. */
  flush(): string;
}

/** Nothing is secret. */
export const blankNothing: Blanker = { push: (text) => text, flush: () => "" };

/**
 * A blanker for these values. Lines, and the pieces in which a program's output arrives, are cut wherever they are: a
 * secret of several lines, or one behind a long line, would be in two of them, and in neither as it is known. So what
 * may be the beginning of a secret waits for what follows.
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

/** Where the text may be cut: behind it may be the beginning of a form, and no form lies across it. */
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

/** How many characters at the end of the text are the beginning of a form, and not all of it (Knuth, Morris, Pratt). */
function begun(text: string, { form, borders }: Form): number {
  let matched = 0;
  for (let at = Math.max(0, text.length - form.length + 1); at < text.length; at += 1) {
    while (matched > 0 && text[at] !== form[matched]) matched = borders[matched - 1] ?? 0;
    if (text[at] === form[matched]) matched += 1;
  }
  return matched;
}

/** For each beginning of a text, how many of its last characters are its first ones, too. */
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
