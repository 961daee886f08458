import { heredocMarkers, isHeredocMarker, jsonStrings } from "../containerfile/heredoc.ts";
import type { Instruction } from "../containerfile/model.ts";

/** What a RUN instruction hands to the shell. */
interface RunScript {
  readonly text: string;
  /** The 1-based line of the Containerfile that a place in the text is at. */
  readonly lineAt: (position: number) => number;
}

/** The 1-based line of an offset in a file's text. */
export type LineFinder = (offset: number) => number;

/** Finds lines in a text without reading it again for each. */
export function lineFinder(text: string): LineFinder {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => countUpTo(starts, offset);
}

/** How many of ascending numbers are not above a limit. */
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

/** Shells whose language is read here. */
export const shells: ReadonlySet<string> = new Set(["sh", "bash", "dash", "ash", "ksh", "zsh"]);

/** The last part of a program's path. */
export function programName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/**
 * The script of a RUN; undefined for one in another language. The JSON form becomes one command with every word
 * quoted; here-documents stand behind the line that announces them, or are the script when nothing else is.
 */
export function runScript(instruction: Instruction, lineOf: LineFinder): RunScript | undefined {
  const { argument, line } = instruction;
  const strings = jsonStrings(argument);
  if (strings !== undefined) return { text: strings.map(quoted).join(" "), lineAt: () => line };
  const body = heredocLines(instruction);
  const { endLine, words } = instruction;
  if (words.length === 1 && isHeredocMarker(argument)) {
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
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** The lines of the here-documents, each one's end included, as they follow the instruction. */
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

/** Words know their offsets in the file: what lies between two of them is at the line of the first. */
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
