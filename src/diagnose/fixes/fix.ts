import { visible } from "../../domain/text/printable.ts";
import { type ShellScript, shellScript } from "../../shell/script-words.ts";
import { type Insertion, inserted } from "./edits.ts";

/** The advice and, for a line that can be parsed, what to insert into it. */
export interface FixWriter {
  /** The advice in words, also shown when no line can be shown. */
  readonly advice: string;
  /** Shown under the advice when the line itself cannot be rewritten. */
  readonly general?: string;
  /** What to insert into the script; empty if this tool is not in it. */
  readonly insertions?: (script: ShellScript, instruction: string) => readonly Insertion[];
  /** A flag for COPY and ADD. */
  readonly copyFlag?: string;
}

/** The longest line that is shown: a longer one does not help on a screen. */
const longestLine = 4000;

/**
 * Writes the fix of the first writer that can rewrite the instruction. If none can, it is the
 * fallback's advice alone, with its general form.
 */
export function writeFix(
  instruction: string,
  writers: readonly FixWriter[],
  fallback: FixWriter,
): string {
  for (const writer of [...writers, fallback]) {
    const line = rewritten(instruction, writer);
    if (line !== undefined) return `${writer.advice}\n${line}`;
  }
  return fallback.general === undefined
    ? fallback.advice
    : `${fallback.advice}\n${fallback.general}`;
}

/** Returns the user's own line with the writer's insertions; undefined if they do not fit. */
export function rewritten(instruction: string, writer: FixWriter): string | undefined {
  if (instruction.length > longestLine) return undefined;
  const insertions = insertionsOf(instruction, writer);
  if (insertions.length === 0) return undefined;
  return inserted(instruction, insertions).split("\n").map(visible).join("\n");
}

function insertionsOf(
  instruction: string,
  { insertions, copyFlag }: FixWriter,
): readonly Insertion[] {
  const keyword = /^\s*(?:COPY|ADD)(?=\s)/i.exec(instruction)?.[0];
  if (keyword !== undefined && copyFlag !== undefined) {
    const [name = copyFlag] = copyFlag.split("=");
    return instruction.includes(name) ? [] : [{ at: keyword.length, text: ` ${copyFlag}` }];
  }
  const script = insertions === undefined ? undefined : shellScript(instruction);
  return script === undefined ? [] : (insertions?.(script, instruction) ?? []);
}
