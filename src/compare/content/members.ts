import type { Format } from "../../domain/findings/clue.ts";
import type { EntryHeader } from "../../domain/oci/entry.ts";
import { areEqual, type Region, streamOf } from "../byte-source.ts";
import type { Member } from "../formats/member.ts";
import { describeEntry, headerClue, headerEvidence } from "../headers.ts";
import { OrderWatch } from "../order.ts";
import { reorderedClue } from "./clues.ts";
import { memberPlace, type Opened, type Place } from "./look.ts";

/** Two versions of an archive whose members are known. */
interface MemberLists extends Opened {
  readonly members: readonly [readonly Member[], readonly Member[]];
  readonly inside: readonly Format[];
}

/**
 * Compares the members of two archives: which exist, their headers, their contents, their order.
 */
export async function compareMembers(lists: MemberLists): Promise<void> {
  const { members, place, look, format } = lists;
  const [left, right] = [keyed(members[0]), keyed(members[1])];
  const order = new OrderWatch();
  for (const [key, a] of left) {
    const b = right.get(key);
    if (b === undefined) addAlone(lists, "removed", a.member.header);
    else {
      order.pair(a.member, [a.position, b.position]);
      await comparePair(lists, a.member, b.member);
    }
  }
  for (const [key, b] of right) if (!left.has(key)) addAlone(lists, "added", b.member.header);
  const evidence = order.evidence;
  if (evidence === undefined) return;
  const clue = reorderedClue(place, format);
  look.findings.add({ path: place.path, kind: "content", layer: place.layer, evidence, clue });
}

interface Positioned {
  readonly member: Member;
  readonly position: number;
}

/** Returns members by name; several members with one name are kept apart. */
function keyed(members: readonly Member[]): ReadonlyMap<string, Positioned> {
  const counts = new Map<string, number>();
  const byKey = new Map<string, Positioned>();
  for (const [position, member] of members.entries()) {
    const { path } = member;
    const count = counts.get(path) ?? 0;
    counts.set(path, count + 1);
    byKey.set(`${count}/${path}`, { member, position });
  }
  return byKey;
}

async function comparePair(lists: MemberLists, a: Member, b: Member): Promise<void> {
  const { look, format } = lists;
  const headers = [a.header, b.header] as const;
  const place = placeOf(lists, headers);
  const [left, right] = [await a.stored(), await b.stored()];
  look.budget.compare(left.length + right.length);
  if (a.isDeflated !== b.isDeflated || !(await areEqual(left, right))) {
    const [one, other] = [contentOf(lists, a, left), contentOf(lists, b, right)];
    await lists.compareContents({ a: one, b: other, place, look });
  }
  const evidence = headerEvidence(...headers, format);
  if (evidence.length === 0) return;
  const clue = headerClue(place);
  look.findings.add({ path: place.path, kind: "metadata", layer: place.layer, evidence, clue });
}

function contentOf(
  { look }: MemberLists,
  { isDeflated }: Member,
  stored: Region,
): AsyncIterable<Uint8Array> {
  if (!isDeflated) return streamOf(stored);
  return look.budget.unpacking({
    packed: streamOf(stored),
    unpack: (bytes) =>
      look.readers.decompress({ bytes, compression: "deflate", name: "its member" }),
  });
}

function addAlone(lists: MemberLists, kind: "added" | "removed", header: EntryHeader): void {
  const headers =
    kind === "added" ? ([undefined, header] as const) : ([header, undefined] as const);
  const place = placeOf(lists, headers);
  lists.look.findings.add({
    path: place.path,
    kind,
    layer: place.layer,
    evidence: [describeEntry(header)],
    clue: headerClue(place),
  });
}

function placeOf(
  { place, inside }: MemberLists,
  headers: readonly [EntryHeader | undefined, EntryHeader | undefined],
): Place {
  const path = headers[0]?.path ?? headers[1]?.path ?? "";
  return memberPlace(place, { path, inside, headers });
}
