import { badInput } from "../domain/text/failure.ts";

/**
 * What an entry passes on: the Action one text, the CLI one text for each time that the flag was
 * given.
 */
export type RawValue = string | readonly string[];

/**
 * Splits a list with one entry per line; empty lines are left out. An entry in double quotes may
 * contain line breaks, and `""` for a quote, as in docker/build-push-action: this is how to write a
 * secret of several lines. Entries of an array are taken as they are.
 * @throws Failure `usage` when a quote is not closed; the text itself is never in the message.
 */
export function splitLines(input: string, raw: RawValue): readonly string[] {
  if (typeof raw !== "string") return raw.filter((entry) => entry.trim() !== "");
  const entries: string[] = [];
  let rest = raw.replaceAll("\r\n", "\n");
  while (rest !== "") {
    const { entry, end } = rest.trimStart().startsWith('"') ? quoted(input, rest) : plain(rest);
    if (entry !== "") entries.push(entry);
    rest = rest.slice(end);
  }
  return entries;
}

/** Splits a list whose entries contain no commas, and no spaces at their ends. */
export function splitWords(raw: RawValue): readonly string[] {
  const texts = typeof raw === "string" ? [raw] : raw;
  return texts
    .flatMap((text) => text.split(/[\n,]/))
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

interface Piece {
  readonly entry: string;
  /** Where the next entry starts. */
  readonly end: number;
}

function plain(text: string): Piece {
  const lineEnd = text.indexOf("\n");
  return lineEnd === -1
    ? { entry: text.trim(), end: text.length }
    : { entry: text.slice(0, lineEnd).trim(), end: lineEnd + 1 };
}

function quoted(input: string, text: string): Piece {
  const match = /^\s*"((?:[^"]|"")*)"[^\S\n]*(?:\n|$)/.exec(text);
  if (match === null) {
    throw badInput(
      input,
      "an entry starts with a double quote that is not closed at the end of a line.",
      'End the entry with `"`, and write a quote inside it as `""`.',
    );
  }
  return { entry: (match[1] ?? "").replaceAll('""', '"'), end: match[0].length };
}
