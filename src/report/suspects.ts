import type { Suspect } from "../domain/findings/suspect.ts";

/** What a suspect means for the next build, in a word or two. */
export function suspectWeight({ weight, certain }: Suspect): string {
  if (weight === "note") return "note";
  return certain ? "certain to change" : "may be chance";
}
