import { inert, shortened, visible } from "../domain/text/printable.ts";

const mostItems = 20;
const longestItem = 500;

/** Returns the first items, then a line with the number of further ones. */
export function bounded(items: readonly string[]): readonly string[] {
  if (items.length <= mostItems) return items;
  return [...items.slice(0, mostItems), `and ${items.length - mostItems} more`];
}

/**
 * Makes a name from the repository safe to show: one line, control characters visible, and nothing
 * in it that a workflow runner takes for a command (`##[` is one anywhere in a line, `::` at its
 * start).
 */
export function shown(name: string): string {
  return inert(visible(shortened(name.replaceAll("\t", "␉"), longestItem)));
}

/** Formats a count with its noun: `1 file`, `2 files`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
