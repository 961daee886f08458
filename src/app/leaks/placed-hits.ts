import type { FileHit } from "../../traces/file-search.ts";
import { isTrace } from "../../traces/needle.ts";

/**
 * A hit and where it was found: in the file's bytes, in what those unpack to, or in the file's
 * name.
 */
export interface PlacedHit extends FileHit {
  readonly place: "content" | "inside" | "name";
}

/** Says where hits were found. */
export function placed(place: PlacedHit["place"], hits: readonly FileHit[]): readonly PlacedHit[] {
  return hits.map((hit) => ({ ...hit, place }));
}

const ranks = { certain: 3, doubtful: 2, asked: 1, weak: 0 } as const;

/** Keeps one hit of each kind, the surest, with the count of all. */
export function merged(hits: readonly PlacedHit[]): readonly PlacedHit[] {
  const best = new Map<string, PlacedHit>();
  for (const hit of hits) {
    const key = isTrace(hit) ? hit.kind : `${hit.kind} ${hit.format}`;
    const known = best.get(key);
    const count = hit.count + (known?.count ?? 0);
    const isSurer = known === undefined || ranks[hit.strength] > ranks[known.strength];
    best.set(key, { ...(isSurer ? hit : known), count });
  }
  return [...best.values()];
}
