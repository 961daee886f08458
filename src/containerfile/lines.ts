import type { Word } from "./model.ts";

/** A line of the file, without its line ending. */
export interface PhysicalLine {
  readonly text: string;
  /** Where it starts in the file's text. */
  readonly offset: number;
}

/** A line joined with the lines that continue it. */
export interface JoinedLine {
  readonly text: string;
  /** Index of the last physical line that is part of it. */
  readonly last: number;
  /** In the order of the text; at least one. */
  readonly pieces: readonly Piece[];
}

/** The part of a joined line that comes from one physical line. */
interface Piece {
  /** Where it starts in the joined text. */
  readonly at: number;
  /** Where it starts in the file's text. */
  readonly offset: number;
  /** Index of the physical line. */
  readonly line: number;
}

/** The escape character of a Containerfile: at the end of a line, it continues the line. */
export type Escape = "\\" | "`";

const continuations: Readonly<Record<Escape, RegExp>> = { "\\": /\\[ \t]*$/, "`": /`[ \t]*$/ };

/**
 * Splits a text into lines. `\n` and `\r\n` end a line, as in buildah; a byte order mark belongs to
 * no line.
 */
export function physicalLines(text: string): PhysicalLine[] {
  const lines: PhysicalLine[] = [];
  let offset = text.startsWith("\uFEFF") ? 1 : 0;
  for (const line of text.slice(offset).split("\n")) {
    lines.push({ text: line.endsWith("\r") ? line.slice(0, -1) : line, offset });
    offset += line.length + 1;
  }
  return lines;
}

/** Whether a line is blank or a comment. Such a line does not end a continuation. */
export function isEmptyLine(line: PhysicalLine): boolean {
  const text = line.text.trimStart();
  return text === "" || text.startsWith("#");
}

/** Joins the line at an index with the lines that continue it. */
export function joinLines(
  lines: readonly PhysicalLine[],
  { first, escape }: { first: number; escape: Escape },
): JoinedLine {
  const continuation = continuations[escape];
  const pieces: Piece[] = [];
  const texts: string[] = [];
  let last = first;
  let length = 0;
  for (let index = first; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (index > first && isEmptyLine(line)) continue;
    const text = line.text.replace(continuation, "");
    pieces.push({ at: length, offset: line.offset, line: index });
    texts.push(text);
    length += text.length;
    last = index;
    if (text.length === line.text.length) break;
  }
  return { text: texts.join(""), last, pieces };
}

/**
 * Returns where a character of the joined text is in the file: its offset, and the 0-based line.
 */
export function placeOf(joined: JoinedLine, index: number): { offset: number; line: number } {
  let low = 0;
  let high = joined.pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((joined.pieces[middle]?.at ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const { at, offset, line } = joined.pieces[low] ?? { at: 0, offset: 0, line: 0 };
  return { offset: offset + index - at, line };
}

/** Returns a part of a joined line as a word with its place in the file. */
export function wordAt(line: JoinedLine, start: number, end: number): Word {
  const first = placeOf(line, start).offset;
  return {
    text: line.text.slice(start, end),
    start: first,
    end: end === start ? first : placeOf(line, end - 1).offset + 1,
  };
}

/** Whether a character is a blank between words, as in buildah. */
export function isBlank(character: string | undefined): boolean {
  return character !== undefined && /[\t\v\f\r ]/.test(character);
}

/**
 * Returns where the word at an index ends: at the first unescaped blank outside quotes, or at the
 * end of the text.
 */
export function wordEnd(
  text: string,
  { start, escape }: { start: number; escape: Escape },
): number {
  let quote = "";
  let index = start;
  for (; index < text.length; index += 1) {
    const character = text[index] ?? "";
    if (character === escape && quote !== "'") index += 1;
    else if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (isBlank(character)) break;
  }
  return Math.min(index, text.length);
}
