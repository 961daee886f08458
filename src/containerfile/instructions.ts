import type { Failure } from "../domain/text/failure.ts";
import { shortened } from "../domain/text/printable.ts";
import { brokenContainerfile } from "./broken.ts";
import { heredocMarkers } from "./heredoc.ts";
import {
  type Escape,
  isBlank,
  isEmptyLine,
  type JoinedLine,
  joinLines,
  type PhysicalLine,
  physicalLines,
  placeOf,
  wordAt,
  wordEnd,
} from "./lines.ts";
import type { Flag, Instruction, Trigger, Word } from "./model.ts";
import { refusedPart } from "./refused.ts";

const keywords: ReadonlySet<string> = new Set(
  "ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(
    " ",
  ),
);

/**
 * The most instructions. The work with names and scopes grows quadratically; this keeps it small
 * for any text.
 */
const mostInstructions = 10_000;

interface Reading {
  readonly file: string;
  readonly lines: readonly PhysicalLine[];
  readonly escape: Escape;
}

/** A part of a joined line: its start, and the end after its last character. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads all instructions of a Containerfile, in the order of the file.
 * @throws Failure `usage` at an unknown instruction, an unterminated here-document or a wrong
 * escape directive
 */
export function readInstructions({ text, file }: { text: string; file: string }): Instruction[] {
  const lines = physicalLines(text);
  const reading: Reading = { file, lines, escape: escapeOf(lines, file) };
  const instructions: Instruction[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (line === undefined || isEmptyLine(line)) {
      index += 1;
      continue;
    }
    const joined = joinLines(lines, { first: index, escape: reading.escape });
    index = joined.last + 1;
    if (joined.text.trim() === "") throw lonelyEscape(reading, joined);
    const instruction = readInstruction(reading, joined);
    if (instructions.length === mostInstructions) throw tooMany(file, instruction.line);
    instructions.push(instruction);
    index = instruction.endLine;
  }
  return instructions;
}

/** buildah takes an escape character that continues nothing for an instruction without a name. */
function lonelyEscape({ file, escape }: Reading, joined: JoinedLine): Failure {
  return brokenContainerfile({
    file,
    line: placeOf(joined, 0).line + 1,
    wrong: `The last line contains only \`${escape}\`, and no line follows it.`,
    fix: "Remove the line.",
  });
}

function tooMany(file: string, line: number): Failure {
  return brokenContainerfile({
    file,
    line,
    wrong: `The file has more than ${mostInstructions} instructions.`,
    fix: "Move commands into scripts, and run those.",
  });
}

/**
 * Returns the escape character that a directive chooses. buildah looks for the directive in the
 * first line only: after any other line, even `# syntax=…`, it is a comment.
 */
export function escapeOf(lines: readonly PhysicalLine[], file: string): Escape {
  const directive = /^#[ \t]*escape[ \t]*=[ \t]*(.)/i;
  const [chosen, second] = lines
    .slice(0, 2)
    .map(({ text }) => directive.exec(text.trimStart())?.[1]);
  if (chosen !== undefined && second !== undefined) {
    throw brokenContainerfile({
      file,
      line: 2,
      wrong: "The escape character is chosen a second time.",
      fix: "Keep one `# escape=` line.",
    });
  }
  if (chosen === undefined || chosen === "\\") return "\\";
  if (chosen === "`") return "`";
  throw brokenContainerfile({
    file,
    line: 1,
    wrong: "The escape character is neither a backslash nor a backtick.",
    fix: "Write `# escape=\\` or leave the line out.",
  });
}

function readInstruction(reading: Reading, joined: JoinedLine): Instruction {
  const { file, escape } = reading;
  const start = joined.text.length - joined.text.trimStart().length;
  const text = joined.text.trim();
  const place = { file, line: placeOf(joined, start).line + 1 };
  const range = { start, end: start + text.length };
  const { written, ...parts } = readParts(joined, { range, escape });
  if (!keywords.has(parts.keyword)) {
    throw brokenContainerfile({
      ...place,
      wrong: `${JSON.stringify(shortened(written, 40))} is not an instruction.`,
      fix: `Correct it, or end the line before it with \`${escape}\` if it continues that line.`,
    });
  }
  const trigger =
    parts.keyword === "ONBUILD" ? readTrigger(joined, { range, escape, place }) : undefined;
  const refused = refusedPart(trigger ?? parts);
  if (refused !== undefined) throw brokenContainerfile({ ...place, ...refused });
  const whole = {
    ...parts,
    line: place.line,
    text,
    ...(trigger === undefined ? {} : { trigger }),
  };
  const { heredocs, last } = readHeredocs(reading, { ...whole, last: joined.last });
  return { ...whole, endLine: last + 1, heredocs };
}

/** Reads the instruction after `ONBUILD`; refuses those that buildah refuses. */
function readTrigger(
  joined: JoinedLine,
  { range, escape, place }: Part & { readonly place: { file: string; line: number } },
): Trigger {
  const start = skipBlanks(joined.text, { start: range.start + "ONBUILD".length, end: range.end });
  const { written, ...trigger } = readParts(joined, { range: { start, end: range.end }, escape });
  if (written === "" || /^(?:FROM|MAINTAINER|ONBUILD)$/.test(trigger.keyword)) {
    throw brokenContainerfile({
      ...place,
      wrong:
        written === ""
          ? "ONBUILD has no instruction after it."
          : `ONBUILD cannot be followed by ${trigger.keyword}.`,
      fix: "Write an instruction for the images built on this one, e.g. `ONBUILD COPY . /app`.",
    });
  }
  return trigger;
}

/** A part of a joined line that is read as an instruction. */
interface Part {
  readonly range: Range;
  readonly escape: Escape;
}

function readParts(joined: JoinedLine, { range, escape }: Part): Trigger & { written: string } {
  const text = joined.text.slice(range.start, range.end);
  const written = /^[^\t\v\f\r ]+/.exec(text)?.[0] ?? "";
  const rest = { start: range.start + written.length, end: range.end };
  const { flags, next } = readFlags(joined, { range: rest, escape });
  return {
    written,
    keyword: written.toUpperCase(),
    flags,
    argument: joined.text.slice(next, range.end),
    words: readWords(joined, { range: { start: next, end: range.end }, escape }),
  };
}

function readHeredocs(
  { file, lines }: Reading,
  holder: Omit<Instruction, "endLine" | "heredocs"> & { readonly last: number },
): { heredocs: string[]; last: number } {
  const heredocs: string[] = [];
  let last = holder.last;
  for (const marker of heredocMarkers(holder)) {
    let close = last + 1;
    while (close < lines.length && !marker.endsAt(lines[close]?.text ?? "")) close += 1;
    if (close === lines.length) {
      throw brokenContainerfile({
        file,
        line: holder.line,
        wrong: "A here-document is not closed.",
        fix: `Add a line that contains only ${JSON.stringify(shortened(marker.name, 80))}.`,
      });
    }
    const content = lines.slice(last + 1, close).map(({ text }) => `${text}\n`);
    heredocs.push(content.join(""));
    last = close;
  }
  return { heredocs, last };
}

function readFlags(line: JoinedLine, { range, escape }: Part): { flags: Flag[]; next: number } {
  const flags: Flag[] = [];
  let index = skipBlanks(line.text, range);
  while (line.text.startsWith("--", index)) {
    const end = Math.min(wordEnd(line.text, { start: index, escape }), range.end);
    const next = skipBlanks(line.text, { start: end, end: range.end });
    const written = line.text.slice(index, end);
    if (written === "--") return { flags, next };
    const equals = written.indexOf("=");
    const nameEnd = equals === -1 ? written.length : equals;
    const value = Math.min(index + nameEnd + 1, end);
    flags.push({ name: written.slice(2, nameEnd), value: wordAt(line, value, end) });
    index = next;
  }
  return { flags, next: index };
}

function readWords(line: JoinedLine, { range, escape }: Part): Word[] {
  const words: Word[] = [];
  let index = skipBlanks(line.text, range);
  while (index < range.end) {
    const end = Math.min(wordEnd(line.text, { start: index, escape }), range.end);
    words.push(wordAt(line, index, end));
    index = skipBlanks(line.text, { start: end, end: range.end });
  }
  return words;
}

function skipBlanks(text: string, { start, end }: Range): number {
  let index = start;
  while (index < end && isBlank(text[index])) index += 1;
  return index;
}
