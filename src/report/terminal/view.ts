import type { Surface } from "../../domain/text/surface.ts";
import type { Palette } from "./palette.ts";

/**
 * How much of a result is shown: the verdict and a line for each finding; what a reader needs to
 * act; or also the evidence.
 */
export type Detail = "quiet" | "normal" | "verbose";

/** How a result is shown as text. */
export interface View {
  readonly palette: Palette;
  readonly surface: Surface;
  readonly detail: Detail;
  /** The width that sentences are broken to; undefined leaves them whole, as a log does. */
  readonly columns?: number;
}

/** A line is not much easier to read on a wide screen. */
const widest = 120;
const narrowest = 40;

/**
 * Breaks a text between words so that it fits the view beside what already stands there.
 * @param used how many columns its lines leave free
 */
export function wrapped(
  text: string,
  { columns }: Pick<View, "columns">,
  used: number,
): readonly string[] {
  if (columns === undefined) return [text];
  const width = Math.min(widest, Math.max(narrowest, columns)) - used;
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const fits = last !== undefined && lengthOf(last) + 1 + lengthOf(word) <= width;
    if (fits) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Cuts a text to one row of the view, and says so with an ellipsis. */
export function cut(text: string, { columns }: Pick<View, "columns">, used: number): string {
  const width = Math.min(widest, Math.max(narrowest, columns ?? widest)) - used;
  const characters = [...text];
  return characters.length <= width ? text : `${characters.slice(0, width - 1).join("")}…`;
}

/** Whether a text fits into one row of the view. */
export function fits(text: string, { columns }: Pick<View, "columns">): boolean {
  return columns === undefined || lengthOf(text) <= Math.min(widest, columns);
}

function lengthOf(text: string): number {
  return [...text].length;
}
