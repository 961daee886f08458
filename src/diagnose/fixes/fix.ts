import type { Diagnosis, FixEdit } from "../../domain/findings/cause.ts";
import { visible } from "../../domain/text/printable.ts";
import { type ShellScript, shellScript } from "../../shell/script-words.ts";
import { type Insertion, inserted } from "./edits.ts";

/** The advice and, for a line that can be parsed, what to insert into it. */
export interface FixWriter {
  /** The advice in words, also shown when no line can be shown. */
  readonly advice: string;
  /** Shown under the advice when the line itself cannot be rewritten. */
  readonly general?: string;
  /**
   * Matches an instruction that runs the tool that the fix is for; undefined: any tool. An
   * instruction that runs another tool does not get this general form.
   */
  readonly tools?: RegExp;
  /** What to insert into the script; empty if this tool is not in it. */
  readonly insertions?: (script: ShellScript, instruction: string) => readonly Insertion[];
  /** The fix where the programs of the step are busybox's; undefined: this one. */
  readonly onBusybox?: FixWriter;
  /** A flag for COPY and ADD. */
  readonly copyFlag?: string;
}

/** The longest line that is shown: a longer one does not help on a screen. */
const longestLine = 4000;

/** A fix as it is shown, and what it inserts into the instruction. */
type WrittenFix = Pick<Diagnosis, "fix" | "edits">;

/** Returns the writers for a stage whose programs are busybox's. */
export function forBusybox(writers: readonly FixWriter[]): readonly FixWriter[] {
  return writers.map((writer) => writer.onBusybox ?? writer);
}

/**
 * Writes the fix of the first writer that can rewrite the instruction. If none can, it is the advice
 * of the writer for the instruction's tool, or else the fallback's, with its general form.
 */
export function writeFix(
  instruction: string,
  writers: readonly FixWriter[],
  fallback: FixWriter,
): WrittenFix {
  for (const writer of [...writers, fallback]) {
    const edits = insertionsOf(instruction, writer);
    if (edits.length > 0) return { fix: withLine(writer.advice, instruction, edits), edits };
  }
  const named = writers.find(({ tools }) => tools?.test(instruction) === true);
  const { advice, general, tools } = named ?? fallback;
  const isForIt = instruction.trim() === "" || tools === undefined || tools.test(instruction);
  return { fix: general === undefined || !isForIt ? advice : `${advice}\n${general}` };
}

/**
 * Replaces the line of a written fix by the instruction with these edits, which may come from other
 * fixes too.
 */
export function withEdits(fix: string, instruction: string, edits: readonly FixEdit[]): string {
  const [advice = ""] = fix.split("\n", 1);
  return withLine(advice, instruction, edits);
}

/** Returns the user's own line with the writer's insertions; undefined if they do not fit. */
export function rewritten(instruction: string, writer: FixWriter): string | undefined {
  const edits = insertionsOf(instruction, writer);
  return edits.length === 0 ? undefined : lineWith(instruction, edits);
}

function withLine(advice: string, instruction: string, edits: readonly FixEdit[]): string {
  return `${advice}\n${lineWith(instruction, edits)}`;
}

function lineWith(instruction: string, edits: readonly FixEdit[]): string {
  return inserted(instruction, edits).split("\n").map(visible).join("\n");
}

function insertionsOf(
  instruction: string,
  { insertions, copyFlag }: FixWriter,
): readonly Insertion[] {
  if (instruction.length > longestLine) return [];
  const keyword = /^\s*(?:COPY|ADD)(?=\s)/i.exec(instruction)?.[0];
  if (keyword !== undefined && copyFlag !== undefined) {
    const [name = copyFlag] = copyFlag.split("=");
    return instruction.includes(name) ? [] : [{ at: keyword.length, text: ` ${copyFlag}` }];
  }
  const script = insertions === undefined ? undefined : shellScript(instruction);
  return script === undefined ? [] : (insertions?.(script, instruction) ?? []);
}
