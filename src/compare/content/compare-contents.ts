import type { Format } from "../../domain/clue.ts";
import { type FirstDifference, meet } from "../contents.ts";
import { Cursor } from "../cursor.ts";
import { once } from "../streams.ts";
import { canStream, isArchive } from "./archives.ts";
import { plainFacts, sizeFact, spotFacts } from "./evidence.ts";
import { commonFormat, headLength } from "./format.ts";
import { hold, maxContent, Pieces } from "./held.ts";
import type { ContentPair } from "./look.ts";
import { type Inside, lookInside } from "./look-inside.ts";
import { spotsOf } from "./plain.ts";
import { byteSpots } from "./spots.ts";
import { nothing, type Told } from "./told.ts";

/** Bytes of a content too large to hold that are looked at from its first difference on. */
const windowBytes = 64 * 1024;

type Sides = readonly [Cursor, Cursor];
type Two<T> = readonly [T, T];

/**
 * Compares two contents, and where they differ looks for the innermost things that do: into compressions and
 * archives, by sections, fields and lines. Each is a difference of its own, and so is what is only packed
 * differently. @returns whether they differ
 * @throws what the contents themselves throw; trouble with what is inside of them becomes evidence
 */
export async function compareContents(pair: ContentPair): Promise<boolean> {
  const { budget, findings } = pair.look;
  const sides: Sides = [new Cursor(pair.a), new Cursor(pair.b)];
  const pieces = { start: new Pieces(budget), a: new Pieces(budget), b: new Pieces(budget) };
  let head: Buffer = Buffer.alloc(0);
  try {
    const first = await meet(sides, (equal) => {
      if (head.length < headLength) {
        head = Buffer.concat([head, equal.subarray(0, headLength - head.length)]);
      }
      if (!pieces.start.add(equal)) pieces.start.drop();
    });
    if (first === undefined) return false;
    // Once no more are listed, a difference is as good as its details.
    if (findings.isFull)
      addDifference({ pair, format: "binary", sizes: [0, 0], told: nothing }, []);
    else await tell({ pair, sides, pieces, first, head });
    return true;
  } finally {
    for (const held of Object.values(pieces)) held.drop();
    await Promise.allSettled(sides.map((side) => side.close()));
  }
}

/** Two contents that differ, read up to where they do. */
interface Met {
  readonly pair: ContentPair;
  readonly sides: Sides;
  /** What is held of them: what both begin with, and the rest of either. */
  readonly pieces: { readonly start: Pieces; readonly a: Pieces; readonly b: Pieces };
  readonly first: FirstDifference;
  /** What both begin with, as far as it matters for the format. */
  readonly head: Buffer;
}

async function tell(met: Met): Promise<void> {
  const { pair, sides, pieces } = met;
  const { start, a, b } = pieces;
  const mayFit = Math.max(...(pair.sizes ?? [0])) <= maxContent && !start.isDropped;
  if (mayFit && (await hold(sides[0], start, a)) && (await hold(sides[1], start, b))) {
    const bytes = [start.with(a), start.with(b)] as const;
    for (const held of [start, a, b]) held.hollow();
    await tellWhole(met, bytes);
  } else {
    await tellStreamed(met);
  }
}

/** Contents in memory: archives of every kind, and the format's own parts. */
async function tellWhole({ pair, sides, first }: Met, bytes: Two<Buffer>): Promise<void> {
  const [a, b] = bytes;
  const format = commonFormat(bytes);
  const difference = { pair, format, sizes: [a.length, b.length] } as const;
  if (!isArchive(format)) {
    const told = await spotsOf(format, a, b);
    addDifference({ ...difference, told }, tellingFacts(format, first, told));
    return;
  }
  const { place, look } = pair;
  const streams = [once(a), once(b)] as const;
  const opened = { format, bytes, streams, heads: bytes, place, look, compareContents };
  const inside = await lookInside(opened, sides);
  addArchive(difference, { inside, first, spots: () => ({ ...nothing, ...byteSpots({ a, b }) }) });
}

/** Contents too large to be held: what can be unpacked as it comes, else the bytes around the first difference. */
async function tellStreamed({ pair, sides, pieces, first, head }: Met): Promise<void> {
  const { place, look } = pair;
  const windows = await Promise.all([
    windowOf(pieces.a, sides[0]),
    windowOf(pieces.b, sides[1]),
  ] as const);
  const heads = windows.map((window) => Buffer.concat([head, window]).subarray(0, headLength));
  const [headA = head, headB = head] = heads;
  const format = commonFormat([headA, headB]);
  const told = windowSpots(pair, windows, first);
  let inside: Inside | undefined;
  if (canStream(format) && !pieces.start.isDropped) {
    const streams = [
      pieces.start.followedBy(pieces.a, sides[0].rest()),
      pieces.start.followedBy(pieces.b, sides[1].rest()),
    ] as const;
    const heads = [headA, headB] as const;
    const opened = { format, bytes: undefined, streams, heads, place, look, compareContents };
    inside = await lookInside(opened, sides);
  } else if (isArchive(format)) {
    inside = { found: 0, stopped: `it has more than ${maxContent} bytes`, header: nothing };
  }
  const sizes = pair.sizes ?? [await sizeOf(sides[0]), await sizeOf(sides[1])];
  const difference = { pair, format, sizes };
  if (inside !== undefined) addArchive(difference, { inside, first, spots: () => told });
  else addDifference({ ...difference, told }, plainFacts(first, told.spots));
}

async function windowOf(held: Pieces, side: Cursor): Promise<Buffer> {
  const ahead = await side.peek(windowBytes);
  return Buffer.concat([held.start(windowBytes), ahead]).subarray(0, windowBytes);
}

/** Byte against byte when the sizes are equal or not known; else nothing is known beyond the first place. */
function windowSpots(
  { sizes }: ContentPair,
  [a, b]: Two<Buffer>,
  { offset, before, line }: FirstDifference,
): Told {
  const length = Math.min(a.length, b.length);
  const isAligned = sizes === undefined || sizes[0] === sizes[1];
  const lead = before.length;
  const [left, right] = [a, b].map((bytes) =>
    Buffer.concat([before, bytes.subarray(0, isAligned ? length : 64)]),
  );
  if (left === undefined || right === undefined) return nothing;
  const found = byteSpots({ a: left, b: right, offset: offset - lead });
  const [first, ...others] = found.spots;
  if (first === undefined) return nothing;
  const numbered = line === undefined ? first : { ...first, line };
  return { ...nothing, spots: isAligned ? [numbered, ...others] : [numbered], isCut: true };
}

/** What is not read yet is read to be counted. */
async function sizeOf(side: Cursor): Promise<number> {
  for await (const _ of side.rest());
  return side.position;
}

interface Known {
  readonly pair: ContentPair;
  readonly format: Format;
  readonly sizes: Two<number>;
}

/** An archive is a difference itself when its own header differs, when nothing in it does, or when not all was seen. */
function addArchive(
  known: Known,
  seen: {
    readonly inside: Inside;
    readonly first: FirstDifference;
    readonly spots: () => Told;
  },
): void {
  const { found, stopped, header } = seen.inside;
  if (found > 0 && stopped === undefined && header.spots.length === 0) return;
  const told = header.spots.length > 0 ? header : seen.spots();
  const reasons = [
    ...header.facts,
    ...(stopped === undefined ? [] : [`the look inside stopped: ${stopped}`]),
    ...(found === 0 && stopped === undefined ? [samePackedFact(known.format)] : []),
  ];
  const raw = header.spots.length > 0 ? [] : plainFacts(seen.first, told.spots);
  addDifference({ ...known, told }, [...reasons, ...raw]);
}

function samePackedFact(format: Format): string {
  return isArchive(format) && !["tar", "zip", "ar", "cpio"].includes(format)
    ? "same content, compressed differently"
    : "same members, packed differently";
}

function tellingFacts(format: Format, first: FirstDifference, told: Told): readonly string[] {
  if (format === "elf") {
    const offset = `first difference at offset ${first.offset}`;
    return [offset, ...spotFacts(told.spots), ...told.facts];
  }
  return told.facts.length > 0
    ? [...told.facts, ...spotFacts(told.spots.filter(({ field }) => field === undefined))]
    : plainFacts(first, told.spots);
}

function addDifference(
  { pair, format, sizes, told }: Known & { readonly told: Told },
  facts: readonly string[],
): void {
  const { path, layer, inside, headers } = pair.place;
  const { spots, isCut, isReordered } = told;
  pair.look.findings.add({
    path,
    kind: "content",
    layer,
    evidence: [
      sizeFact(sizes),
      ...(isReordered ? ["the same lines in another order"] : []),
      ...facts,
    ],
    clue: { spots, isCut, format, inside, sizes, headers, isReordered },
  });
}
