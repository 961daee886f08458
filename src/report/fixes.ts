import type {
  RemainingDifference,
  TriedFixes,
  TriedInstruction,
} from "../domain/findings/tried-fixes.ts";
import { countPlaces } from "./places.ts";
import { counted } from "./sizes.ts";

/** The most places that a sentence names; all are in the report. */
const mostNamed = 5;

/** Tells in one sentence what building with the fixes has shown. */
export function fixesVerdict(tried: TriedFixes): string {
  const { result, reason = "", failed, instructions, others, omitted } = tried;
  if (result === "passed") return "With the fixes, both builds are equal.";
  if (result === "not-tried") return `The fixes were not tried: ${reason}`;
  if (result === "failed") return `With the fixes, a build fails: ${failed?.message ?? ""}`;
  const own = instructions.flatMap((each) => ("remaining" in each ? each.remaining : []));
  const left = countPlaces([...own, ...others], omitted);
  const elsewhere = others.length === 0 ? "" : ` Not of a changed line: ${placesText(others)}.`;
  return `With the fixes, the builds still differ in ${counted(left, "place")}.${elsewhere}`;
}

/** Tells what became of one instruction. */
export function instructionVerdict(tried: TriedInstruction): string {
  switch (tried.result) {
    case "passed":
      return "passed";
    case "differs":
      return `still differs: ${placesText(tried.remaining)}`;
    case "failed":
      return "the build fails here";
    case "unknown":
      return "not known";
    case "no-line":
      return `no line: ${tried.reason}`;
  }
}

function placesText(places: readonly RemainingDifference[]): string {
  const causes = new Map<string, Set<string>>();
  for (const { path, cause } of places)
    causes.set(path, (causes.get(path) ?? new Set()).add(cause));
  const named = [...causes]
    .slice(0, mostNamed)
    .map(([path, each]) => `${path} (${[...each].join(", ")})`);
  const hidden = causes.size - named.length;
  return `${named.join(", ")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}

/** Returns the lines of a failed build, or of the patch: what is shown as a block. */
export function fixesBlock({ failed, patch }: TriedFixes): readonly string[] {
  if (failed !== undefined) return failed.lastLines;
  return patch === undefined ? [] : patch.replace(/\n$/, "").split("\n");
}
