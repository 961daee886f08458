import type { InstructionPlace } from "../domain/build/instruction-place.ts";
import { placeText } from "../domain/build/written-place.ts";
import type { CauseId } from "../domain/findings/cause.ts";
import type { Difference } from "../domain/findings/difference.ts";
import { variationSentence } from "./bisection.ts";

/**
 * One way in which one instruction makes builds differ, and its consequences: a row for the reader.
 */
export interface CauseGroup {
  readonly cause: CauseId;
  /** The confidence of the surest difference, 0 to 1. */
  readonly confidence: number;
  readonly instruction: InstructionPlace | undefined;
  readonly explanation: string | undefined;
  /** A sentence about the variations with which it differs; undefined if there was no bisection. */
  readonly varied: string | undefined;
  readonly fix: string | undefined;
  /** The evidence of the surest difference. */
  readonly evidence: readonly string[];
  /**
   * The differences that start here; empty if the file in which they started is in no layer of the
   * image.
   */
  readonly differences: readonly Difference[];
  /** The differences that only carry one of these onward. */
  readonly consequences: readonly Difference[];
}

/**
 * Groups the differences by cause and instruction, the most telling group first. Differences that
 * only carry one onward are in its group, as consequences.
 */
export function causeGroups(differences: readonly Difference[]): readonly CauseGroup[] {
  const groups = new Map<string, { origins: Difference[]; consequences: Difference[] }>();
  const groupOf = (key: string) => {
    const found = groups.get(key) ?? { origins: [], consequences: [] };
    groups.set(key, found);
    return found;
  };
  for (const difference of differences) {
    const { cause, instruction, carries } = difference;
    if (carries === undefined) groupOf(keyOf(cause, instruction)).origins.push(difference);
    else groupOf(keyOf(cause, carries.instruction)).consequences.push(difference);
  }
  return [...groups.values()].map(groupFrom).sort(byWeight);
}

function keyOf(cause: CauseId | undefined, instruction: InstructionPlace | undefined): string {
  const place = instruction === undefined ? "" : placeText(instruction);
  return `${cause ?? "unknown"} ${place}`;
}

function groupFrom(group: {
  readonly origins: readonly Difference[];
  readonly consequences: readonly Difference[];
}): CauseGroup {
  const { origins, consequences } = group;
  const candidates = origins.length > 0 ? origins : consequences;
  const surest = candidates.toSorted((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0))[0];
  return {
    cause: surest?.cause ?? "unknown",
    confidence: surest?.confidence ?? 0,
    instruction: origins.length > 0 ? surest?.instruction : surest?.carries?.instruction,
    explanation: surest?.explanation,
    varied: variationSentence(candidates),
    fix: surest?.fix,
    evidence: surest?.evidence ?? [],
    differences: origins,
    consequences,
  };
}

/**
 * Sorts groups: known causes before unknown ones, with a line before without, surer before less
 * sure, then those that make more differ.
 */
function byWeight(a: CauseGroup, b: CauseGroup): number {
  const rank = ({ cause, instruction }: CauseGroup): number =>
    (cause === "unknown" ? 0 : 2) + (instruction === undefined ? 0 : 1);
  const count = ({ differences, consequences }: CauseGroup): number =>
    differences.length + consequences.length;
  return rank(b) - rank(a) || b.confidence - a.confidence || count(b) - count(a);
}
