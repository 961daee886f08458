import { type VariationName, variationNames } from "../domain/build/environment.ts";
import type { InstructionPlace } from "../domain/build/instruction-place.ts";
import { placesOf } from "../domain/build/step-places.ts";
import { notVaried, type Variations } from "../domain/build/varied.ts";

/**
 * Variations that were not applied to the same steps for the same reason: one row for the reader.
 */
interface NotVariedRow {
  readonly variations: readonly VariationName[];
  readonly reason: string;
  /** Empty if it applies to the whole build. */
  readonly steps: readonly InstructionPlace[];
}

/**
 * Groups what was not applied by reason and steps, in the order of the first variation of each
 * group.
 */
export function notVariedRows({ notApplied }: Variations): readonly NotVariedRow[] {
  const rows = new Map<string, NotVariedRow>();
  for (const { variation, reason, steps = [] } of notApplied) {
    const key = JSON.stringify([reason, steps.map(({ file, line }) => [file, line])]);
    const others = rows.get(key)?.variations ?? [];
    rows.set(key, { variations: [...others, variation], reason, steps });
  }
  return [...rows.values()];
}

/** Formats the rows, one text each: `clock, file-order at Containerfile:3, :7: reason`. */
export function notVariedTexts(variations: Variations): readonly string[] {
  return notVariedRows(variations).map(
    (row) => `${row.variations.join(", ")}${placesOf(row.steps)}: ${row.reason}`,
  );
}

/**
 * States under how many of all variations two builds were equal: that is what their equality is
 * worth.
 */
export function equalityText(variations: Variations): string {
  const missing = notVaried(variations);
  const total = variationNames.length;
  if (missing.length === 0) return `equal under ${total} of ${total} variations`;
  return `equal, but ${notAppliedText(variations)}`;
}

/** Formats what was not applied: `2 of 13 variations were not applied: file-order, clock`. */
export function notAppliedText(variations: Variations): string {
  const missing = notVaried(variations);
  const were = missing.length === 1 ? "was" : "were";
  return `${missing.length} of ${variationNames.length} variations ${were} not applied: ${missing.join(", ")}`;
}
