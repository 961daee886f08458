import { heredocMarkers, isOnlyHeredocMarker, jsonStrings } from "../containerfile/heredoc.ts";
import type { Instruction } from "../containerfile/model.ts";
import { shellQuoted } from "../domain/text/shell-quote.ts";

/** The script that a RUN instruction passes to the shell. */
interface RunScript {
  readonly text: string;
  /** Returns the 1-based line of the Containerfile for a position in the text. */
  readonly lineAt: (position: number) => number;
}

/** Returns the 1-based line of an offset in a file's text. */
export type LineFinder = (offset: number) => number;

/** Creates a finder for the lines of a text that reads the text only once. */
export function lineFinder(text: string): LineFinder {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => countUpTo(starts, offset);
}

/** Counts how many of the ascending numbers are not above a limit. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Shells whose language is understood here. */
export const shells: ReadonlySet<string> = new Set(["sh", "bash", "dash", "ash", "ksh", "zsh"]);

/** Returns the last part of a program's path. */
export function programName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/**
 * Returns the script of a RUN; undefined for one in another language. The JSON form becomes one
 * command with every word quoted. Here-documents follow the line that announces them, or are the
 * whole script if there is nothing else.
 */
export function runScript(instruction: Instruction, lineOf: LineFinder): RunScript | undefined {
  const { argument, line } = instruction;
  const strings = jsonStrings(argument);
  if (strings !== undefined) return { text: strings.map(quoted).join(" "), lineAt: () => line };
  const body = heredocLines(instruction);
  const { endLine } = instruction;
  if (isOnlyHeredocMarker(argument)) {
    const content = instruction.heredocs[0] ?? "";
    if (!isShellScript(content)) return undefined;
    return { text: content, lineAt: linesFrom(endLine - countNewlines(content), content) };
  }
  const text = [argument, ...body].join("\n");
  const below = [argument, ...body].slice(1).join("\n");
  const afterArgument = linesFrom(endLine - body.length + 1, below);
  const inArgument = argumentLines(instruction, lineOf);
  return {
    text,
    lineAt: (position) =>
      position <= argument.length
        ? inArgument(position)
        : afterArgument(position - argument.length - 1),
  };
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : shellQuoted(word);
}

/**
 * Returns the lines of the here-documents, including the end markers, as they follow the
 * instruction.
 */
function heredocLines(instruction: Instruction): readonly string[] {
  return heredocMarkers(instruction).flatMap(({ name }, index) => [
    ...(instruction.heredocs[index] ?? "").split("\n").slice(0, -1),
    name,
  ]);
}

function isShellScript(content: string): boolean {
  const [interpreter] = /^#![ \t]*(?:\S*\/env[ \t]+)?(\S+)/.exec(content)?.slice(1) ?? [];
  return interpreter === undefined || shells.has(programName(interpreter));
}

function linesFrom(first: number, text: string): (position: number) => number {
  return (position) => first + countNewlines(text.slice(0, position));
}

/**
 * Maps positions to lines. Words know their offsets in the file: text between two words belongs to
 * the line of the first.
 */
function argumentLines(
  { argument, line, words }: Instruction,
  lineOf: LineFinder,
): (position: number) => number {
  let next = 0;
  const starts = words.map(({ text }) => {
    const at = argument.indexOf(text, next);
    next = at + text.length;
    return at;
  });
  return (position) => {
    const word = words[countUpTo(starts, position) - 1];
    return word === undefined ? line : lineOf(word.start);
  };
}

function countNewlines(text: string): number {
  return text.split("\n").length - 1;
}
