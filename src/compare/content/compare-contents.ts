import type { Format } from "../../domain/findings/clue.ts";
import { inMemory } from "../byte-source.ts";
import { type FirstDifference, meet } from "../contents.ts";
import { Cursor, once } from "../cursor.ts";
import { canStream, isArchive, isIndexed } from "./archives.ts";
import { Beginning } from "./beginning.ts";
import { addArchive, addDifference, compareStreaming, lookInside } from "./compare-archives.ts";
import { compareKept } from "./compare-kept.ts";
import { plainFacts, spotFacts } from "./evidence.ts";
import { commonFormat, headLength } from "./format.ts";
import { hold, Pieces } from "./held.ts";
import type { ContentPair } from "./look.ts";
import { spotsOf } from "./plain.ts";
import { byteSpots, nothing, type Told } from "./spots.ts";
import { windowBytes, windowSpots } from "./window-spots.ts";

type Two<T> = readonly [T, T];

/**
 * Compares two contents and, where they differ, finds the innermost differing things: it looks into
 * compressions and archives, and at sections, fields and lines. Each one is a separate difference,
 * and so is a thing that is only packed differently.
 * @returns whether they differ
 * @throws what the contents themselves throw; problems with what is inside them become evidence
 */
export async function compareContents(pair: ContentPair): Promise<boolean> {
  const sides = [new Cursor(pair.a), new Cursor(pair.b)] as const;
  try {
    if (pair.sizes === undefined || !pair.look.budget.canHold(pair.sizes)) {
      const heads = [await sides[0].peek(headLength), await sides[1].peek(headLength)] as const;
      const format = commonFormat(heads);
      const large = { pair, sides, format, heads, compareContents };
      if (canStream(format)) return await compareStreaming(large);
      if (isIndexed(format)) return await compareKept(large);
    }
    return await compareHeld(pair, sides);
  } finally {
    await Promise.allSettled(sides.map((side) => side.close()));
  }
}

/** Two contents that differ, read up to the first difference. */
interface Met {
  readonly pair: ContentPair;
  readonly sides: Two<Cursor>;
  /** The parts held in memory: the common beginning, and the rest of either side. */
  readonly pieces: { readonly start: Pieces; readonly a: Pieces; readonly b: Pieces };
  readonly first: FirstDifference;
  readonly beginning: Beginning;
}

async function compareHeld(pair: ContentPair, sides: Two<Cursor>): Promise<boolean> {
  const { budget, findings } = pair.look;
  const pieces = { start: new Pieces(budget), a: new Pieces(budget), b: new Pieces(budget) };
  const beginning = new Beginning();
  try {
    const first = await meet(sides, (equal) => {
      beginning.add(equal);
      if (!pieces.start.add(equal)) pieces.start.drop();
    });
    if (first === undefined) return false;
    // Once the list is full, differences are only counted, so details are not needed.
    if (!findings.onlyCounts(pair.place, first)) {
      await tell({ pair, sides, pieces, first, beginning });
    }
    return true;
  } finally {
    for (const held of Object.values(pieces)) held.drop();
  }
}

async function tell(met: Met): Promise<void> {
  const { pair, sides, pieces } = met;
  const { start, a, b } = pieces;
  const { content } = pair.look.budget.limits;
  const mayFit = Math.max(...(pair.sizes ?? [0])) <= content && !start.isDropped;
  if (mayFit && (await hold(sides[0], start, a)) && (await hold(sides[1], start, b))) {
    const bytes = [start.with(a), start.with(b)] as const;
    for (const held of [start, a, b]) held.hollow();
    await tellWhole(met, bytes);
  } else {
    await tellStreamed(met);
  }
}

/**
 * Adds the difference of contents in memory: archives of every kind, and the format's own parts.
 */
async function tellWhole(met: Met, bytes: Two<Buffer>): Promise<void> {
  const { pair, sides, first, beginning } = met;
  const [a, b] = bytes;
  const format = beginning.formatBehind(commonFormat(bytes));
  const known = { pair, format, sizes: [a.length, b.length] } as const;
  if (!isArchive(format)) {
    const told = await spotsOf(format, a, b);
    addDifference({ ...known, told }, tellingFacts(format, first, told));
    return;
  }
  const { place, look } = pair;
  const streams = [once(a), once(b)] as const;
  const sources = [inMemory(a), inMemory(b)] as const;
  const opened = { format, sources, streams, heads: bytes, place, look, compareContents };
  await addArchive(known, await lookInside(opened, sides), () => {
    const told = { ...nothing, ...byteSpots({ a, b }) };
    return { told, facts: plainFacts(first, told.spots) };
  });
}

/** Adds the difference of contents too large to hold: the bytes around the first difference. */
async function tellStreamed(met: Met): Promise<void> {
  const { pair, sides, pieces, first, beginning } = met;
  const windows = [await windowOf(pieces.a, sides[0]), await windowOf(pieces.b, sides[1])] as const;
  const told = windowSpots(pair, windows, first);
  const heads = [headOf(beginning, windows[0]), headOf(beginning, windows[1])] as const;
  const format = beginning.formatBehind(commonFormat(heads));
  const sizes = pair.sizes ?? ([await sizeOf(sides[0]), await sizeOf(sides[1])] as const);
  const facts = plainFacts(first, told.spots);
  addDifference({ pair, format, sizes, told }, facts);
}

function headOf({ head }: Beginning, window: Buffer): Buffer {
  return Buffer.concat([head, window.subarray(0, headLength - head.length)]);
}

async function windowOf(held: Pieces, side: Cursor): Promise<Buffer> {
  const ahead = await side.peek(windowBytes);
  return Buffer.concat([held.start(windowBytes), ahead]).subarray(0, windowBytes);
}

/** Reads the rest of a side and returns its total size. */
async function sizeOf(side: Cursor): Promise<number> {
  for await (const _ of side.rest());
  return side.position;
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
