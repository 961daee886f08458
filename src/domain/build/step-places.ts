import type { InstructionPlace } from "./instruction-place.ts";

/** Lines named at most; a Containerfile with more steps without a variation has one reason for all of them. */
const mostLines = 6;

/** ` at Containerfile:3, :7`; nothing when it holds for the whole build. */
export function placesOf(steps: readonly InstructionPlace[] = []): string {
  const [first, ...others] = steps;
  if (first === undefined) return "";
  const shown = others.slice(0, mostLines - 1).map(({ line }) => `, :${line}`);
  const hidden = steps.length - 1 - shown.length;
  return ` at ${first.file}:${first.line}${shown.join("")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}
