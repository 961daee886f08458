import { printable, shortened } from "./printable.ts";

/** How many lines of a program's output a failure keeps, and how long each may be. */
const mostLines = 20;
const longestLine = 300;

/** Selects of what a program printed the last lines that say something, ready to be shown. */
export function outputLines(lines: readonly string[]): readonly string[] {
  return lines
    .map((line) => shortened(printable(line), longestLine))
    .filter((line) => line.trim() !== "")
    .slice(-mostLines);
}
