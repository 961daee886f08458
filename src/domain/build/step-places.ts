import type { InstructionPlace } from "./instruction-place.ts";

/**
 * The most lines that are named. A Containerfile with more steps that missed a variation has one
 * reason for all.
 */
const mostLines = 6;

/** Formats places as ` at Containerfile:3, :7`; returns nothing when the whole build is meant. */
export function placesOf(steps: readonly InstructionPlace[] = []): string {
  const [first, ...others] = steps;
  if (first === undefined) return "";
  const shown = others.slice(0, mostLines - 1).map(({ line }) => `, :${line}`);
  const hidden = steps.length - 1 - shown.length;
  return ` at ${first.file}:${first.line}${shown.join("")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}
