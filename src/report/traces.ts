import type { Difference } from "../domain/findings/difference.ts";
import type { Trace } from "../domain/findings/trace.ts";

/** States what a trace means for the next build, in a word or two. */
export function traceWeight({ weight, certain }: Trace): string {
  if (weight === "note") return "note";
  return certain ? "certain to change" : "may be chance";
}

/**
 * Whether all differences are traces: the two builds are equal, and the next one will not be. Also
 * true without differences.
 */
export function areTraces(differences: readonly Difference[]): boolean {
  return differences.every(({ kind }) => kind === "trace");
}

/** Returns the title of the list of differences. */
export function differencesTitle(differences: readonly Difference[]): string {
  return areTraces(differences) ? "Why the next build will differ" : "Why the two builds differ";
}
