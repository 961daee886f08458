import { writeFileSync } from "node:fs";

/** What the shim script has to do for one step, in this and in later calls. */
export interface Note {
  /** Where the runtime writes the id of the step's first process. */
  readonly pidFile: string;
  /** The bundle's own root. */
  readonly root: string;
  /** The mount point where the root appears in another order. */
  readonly shuffled?: string;
  /** The folder with the step's changes. */
  readonly changes?: string;
  /** What to do about modes in it that the varied umask gives; undefined: say whether there are any. */
  readonly modes?: "repair";
  /** The processors that the step may use. */
  readonly cpus?: string;
  /** The architecture for setarch(8), when the kernel gets another name. */
  readonly kernelName?: string;
}

/** The lines of a note, in the order in which the script reads them; a missing one is `-`. */
export const noteLines = [
  "pidFile",
  "root",
  "shuffled",
  "changes",
  "modes",
  "cpus",
  "kernelName",
] as const;

/** Writes a note. @throws Error when a path has a line break */
export function writeNote(file: string, note: Note): void {
  const lines = noteLines.map((name) => note[name] ?? "-");
  if (lines.some((line) => line.includes("\n"))) throw new Error("a path has a line break in it");
  writeFileSync(file, lines.map((line) => `${line}\n`).join(""));
}

/** Writes, beside a note, where the runtime may make what something is mounted on. */
export function writePoints(noteFile: string, points: readonly string[]): void {
  writeFileSync(`${noteFile}.points`, points.map((point) => `${point}\n`).join(""));
}
