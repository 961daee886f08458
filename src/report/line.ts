import { inert, shortened, visible } from "../domain/text/printable.ts";

/** Makes a text one harmless line: cut, without control characters or commands of a runner. */
export function line(text: string): string {
  return lineUpTo(text, 1000);
}

/** Makes a text one harmless line of at most so many characters. */
export function lineUpTo(text: string, longest: number): string {
  return inert(visible(shortened(text, longest)));
}
