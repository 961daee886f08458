import type { Trace } from "../domain/findings/trace.ts";

/** States what a trace means for the next build, in a word or two. */
export function traceWeight({ weight, certain }: Trace): string {
  if (weight === "note") return "note";
  return certain ? "certain to change" : "may be chance";
}
