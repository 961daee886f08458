import type { LeftUse, UnpinnedUse, UnpinnedUses } from "../domain/source/pin.ts";
import type { Place } from "../domain/text/failure.ts";
import type { ContextEntry } from "./build-contexts.ts";

/** The position of an entry of a list. */
export interface EntryPlace {
  readonly place: Place;
  /** Its offset in the text to change; undefined if the text there differs from what it means. */
  readonly start: number | undefined;
}

/** The reason why an entry cannot be changed in place. */
export const notAsWritten =
  "It is written with escapes, or over several lines. Write the list as a block (`build-contexts: |`), one entry a line.";

/**
 * Returns what a list of build contexts uses by tag. Entries are located one after the other, in
 * their order.
 */
export function listUses(
  entries: readonly ContextEntry[],
  placeOf: (entry: ContextEntry) => EntryPlace,
): UnpinnedUses {
  const unpinned: UnpinnedUse[] = [];
  const left: LeftUse[] = [];
  for (const entry of entries) {
    const { place, start: entryStart } = placeOf(entry);
    const { text, image } = entry;
    if (image?.kind === "left") left.push({ place, text, why: image.why });
    if (image?.kind !== "unpinned") continue;
    if (entryStart === undefined) {
      left.push({ place, text, why: notAsWritten });
      continue;
    }
    const { written, tagged, full } = image;
    const start = entryStart + image.start;
    unpinned.push({ place, written, start, end: start + written.length, tagged, full });
  }
  return { unpinned, left };
}
