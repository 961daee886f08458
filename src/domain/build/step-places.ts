import type { InstructionPlace } from "./instruction-place.ts";
import { placeText } from "./written-place.ts";

/**
 * The most lines that are named. A Containerfile with more steps that missed a variation has one
 * reason for all.
 */
const mostLines = 6;

/** Formats places as ` at Containerfile:3, :7`; returns nothing when the whole build is meant. */
export function placesOf(steps: readonly InstructionPlace[] = []): string {
  const [first, ...others] = steps;
  if (first === undefined) return "";
  const shown = others.slice(0, mostLines - 1).map((step) => `, ${shortPlace(step, first)}`);
  const hidden = steps.length - 1 - shown.length;
  return ` at ${placeText(first)}${shown.join("")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}

/** Names a place without its file where that is the first one's. */
function shortPlace(step: InstructionPlace, first: InstructionPlace): string {
  const isBelow = step.input === undefined && first.input === undefined;
  return isBelow && step.file === first.file ? `:${step.line}` : placeText(step);
}
