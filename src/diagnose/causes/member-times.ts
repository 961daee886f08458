import type { Format } from "../../domain/findings/clue.ts";
import type { EntryHeader } from "../../domain/oci/entry.ts";
import type { Evidence } from "../evidence.ts";
import type { TimePair } from "../recognise/times.ts";
import { iso } from "../recognise/times.ts";
import { both } from "../say.ts";

/** A differing time of an archive's member, in whatever form the comparison reports it. */
interface MemberTime {
  readonly text: string;
  readonly share: number;
}

/** Matches fields of a header that say when something was changed. */
const timeField = /mtime|ctime|atime|modif|time|date/i;

/**
 * Returns the differing time of a member in the given archive format; undefined if none differs.
 */
export function memberTime(evidence: Evidence, format: Format): MemberTime | undefined {
  const { clue } = evidence;
  if (clue === undefined) return undefined;
  const innermost = clue.inside.at(-1);
  if (innermost === format && evidence.difference.kind === "metadata") {
    return headerTime(clue.headers);
  }
  if (clue.format !== format) return undefined;
  return fieldTime(evidence) ?? plainTime(evidence);
}

function headerTime([a, b]: readonly [EntryHeader | undefined, EntryHeader | undefined]):
  | MemberTime
  | undefined {
  if (a === undefined || b === undefined || Object.is(a.mtime, b.mtime)) return undefined;
  return { text: both(iso(a.mtime), iso(b.mtime)), share: 1 };
}

function fieldTime({ windows, times, places }: Evidence): MemberTime | undefined {
  const changes = windows
    .flatMap((window) => window.changes)
    .filter(({ spot }) => timeField.test(spot.field ?? ""));
  const [first] = changes;
  if (first === undefined) return undefined;
  const read = times.pairs.find(({ change }) => changes.includes(change));
  const share = changes.length / places;
  return { text: read === undefined ? hexOf(first.spot) : both(read.a, read.b), share };
}

/** Returns the time in a format whose fields the comparison does not name. */
function plainTime({ times }: Evidence): MemberTime | undefined {
  const pair = times.pairs.find((found: TimePair) => found.fit !== "other");
  return pair === undefined ? undefined : { text: both(pair.a, pair.b), share: times.buildShare };
}

function hexOf({ a, b }: { readonly a: Uint8Array; readonly b: Uint8Array }): string {
  const hex = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 16)).toString("hex");
  return both(hex(a), hex(b));
}
