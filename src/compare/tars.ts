import type { Clue } from "../domain/findings/clue.ts";
import type { FoundDifference } from "../domain/findings/difference.ts";
import type { EntryHeader } from "../domain/oci/entry.ts";
import { aloneClue, headOf, reorderedClue } from "./content/clues.ts";
import { compareContents } from "./content/compare-contents.ts";
import { sizeFact } from "./content/evidence.ts";
import { memberPlace, type Place, type TarPair } from "./content/look.ts";
import { once } from "./cursor.ts";
import { type EntryOrFingerprint, sha256Of } from "./fingerprint.ts";
import { describeEntry, headerClue, headerEvidence } from "./headers.ts";
import { walkTars } from "./walk.ts";

/**
 * Bytes of memory for all entries that wait for their counterpart; archives inside files get less.
 */
const maxWaiting = 64 * 1024 * 1024;
const maxWaitingInside = 8 * 1024 * 1024;

/** The path for differences of a layer as a whole: the image root. */
export const wholeLayer = ".";

/**
 * Compares two tars, a layer's or one inside a file, entry by entry.
 * @throws Failure when one cannot be read
 */
export async function compareTars(
  pair: TarPair & {
    readonly maxWaiting?: number;
    /** Whether the order of entries means nothing. */
    readonly isAnyOrder?: boolean;
  },
): Promise<void> {
  const { place, look } = pair;
  const isLayer = place.path === "";
  const whole = (evidence: readonly string[], clue: Clue): void =>
    look.findings.add({
      path: isLayer ? wholeLayer : place.path,
      kind: isLayer ? "metadata" : "content",
      layer: place.layer,
      evidence,
      clue,
    });
  await walkTars({
    a: pair.a,
    b: pair.b,
    maxWaiting: pair.maxWaiting ?? (isLayer ? maxWaiting : maxWaitingInside),
    encounters: {
      both: (a, b) => compareEntries(pair, a, b),
      alone: (side, entry) => addAlone(pair, side, entry),
      reordered: (evidence) =>
        pair.isAnyOrder === true ? undefined : whole(evidence, reorderedClue(place, "tar")),
      gaveUp: (evidence) => whole(evidence, { ...reorderedClue(place, "tar"), isReordered: false }),
    },
  });
}

/**
 * Compares two entries with the same path: their content if both have the same type, then every
 * field of the headers.
 */
async function compareEntries(
  pair: TarPair,
  a: EntryOrFingerprint,
  b: EntryOrFingerprint,
): Promise<void> {
  const place = placeOf(pair, [a.header, b.header]);
  if (a.header.type === b.header.type) await compareEntryContents(pair, place, [a, b]);
  const evidence = headerEvidence(a.header, b.header);
  if (evidence.length === 0) return;
  const clue = headerClue(place);
  add(pair, place, { kind: "metadata", evidence, clue });
}

async function compareEntryContents(
  pair: TarPair,
  place: Place,
  [a, b]: readonly [EntryOrFingerprint, EntryOrFingerprint],
): Promise<void> {
  const sizes = [a.header.size, b.header.size] as const;
  if (sizes[0] === 0 && sizes[1] === 0) return;
  const [contentA, contentB] = [contentOf(a), contentOf(b)];
  if (contentA !== undefined && contentB !== undefined) {
    await compareContents({ a: contentA, b: contentB, sizes, place, look: pair.look });
    return;
  }
  const [digestA, digestB] = await Promise.all([sha256Of(a), sha256Of(b)]);
  if (digestA === digestB) return;
  const evidence = [sizeFact(sizes), `sha256 ${digestA} ≠ ${digestB}`];
  add(pair, place, { kind: "content", evidence, clue: { ...headerClue(place), isCut: true } });
}

async function addAlone(pair: TarPair, side: "a" | "b", entry: EntryOrFingerprint): Promise<void> {
  const { header } = entry;
  const headers = side === "a" ? ([header, undefined] as const) : ([undefined, header] as const);
  const place = placeOf(pair, headers);
  const clue = aloneClue(place, "sha256" in entry ? entry.head : await headOf(entry.content));
  const kind = side === "a" ? "removed" : "added";
  add(pair, place, { kind, evidence: [describeEntry(header)], clue });
}

function placeOf(
  { place, inside }: TarPair,
  headers: readonly [EntryHeader | undefined, EntryHeader | undefined],
): Place {
  const path = headers[0]?.path ?? headers[1]?.path ?? "";
  return memberPlace(place, { path, inside, headers });
}

function add(
  { look }: TarPair,
  { path, layer }: Place,
  found: Pick<FoundDifference, "kind" | "evidence" | "clue">,
): void {
  look.findings.add({ path, layer, ...found });
}

function contentOf(entry: EntryOrFingerprint): AsyncIterable<Uint8Array> | undefined {
  return "sha256" in entry ? entry.content && once(entry.content) : entry.content;
}
