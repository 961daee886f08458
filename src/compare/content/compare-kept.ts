import { streamOf, wholeOf } from "../byte-source.ts";
import { firstDifference } from "../contents.ts";
import type { KeptBytes } from "../readers.ts";
import { mebibytes } from "./budget.ts";
import {
  addArchive,
  addDigests,
  Counted,
  type Large,
  lookInside,
  type RawBytes,
} from "./compare-archives.ts";
import { plainFacts } from "./evidence.ts";
import { nothing } from "./spots.ts";
import { windowBytes, windowSpots } from "./window-spots.ts";

type Two<T> = readonly [T, T];

/**
 * Compares two archives that have their index at the end, or whose size is unknown, on disk.
 * @returns whether they differ
 */
export async function compareKept(large: Large): Promise<boolean> {
  const { pair, sides } = large;
  const { keep } = pair.look.readers;
  const { kept: limit } = pair.look.budget.limits;
  const [one, other] = [new Counted(sides[0]), new Counted(sides[1])];
  const a = await keep(one.stream(), limit);
  try {
    const b = a && (await keep(other.stream(), limit));
    try {
      const digests = [await one.digest(), await other.digest()] as const;
      if (digests[0] === digests[1]) return false;
      if (a !== undefined && b !== undefined) await tellKept(large, [a, b]);
      else {
        const sizes = [one.length, other.length] as const;
        const isTooLarge = Math.max(...sizes) > limit;
        const stopped = isTooLarge
          ? `it is larger than ${mebibytes(limit)}`
          : "the disk has no room to look into it";
        await addDigests({ ...large, sizes, digests }, { found: 0, stopped, header: nothing });
      }
      return true;
    } finally {
      await b?.close();
    }
  } finally {
    await a?.close();
  }
}

async function tellKept(large: Large, kept: Two<KeptBytes>): Promise<void> {
  const { pair, sides, format, heads, compareContents } = large;
  const { place, look } = pair;
  const sizes = [kept[0].length, kept[1].length] as const;
  const stream = (side: 0 | 1) => streamOf(wholeOf(kept[side]));
  if (look.budget.canHold(sizes)) {
    await compareContents({ a: stream(0), b: stream(1), sizes, place, look });
    return;
  }
  const streams = [stream(0), stream(1)] as const;
  const opened = { format, sources: kept, streams, heads, place, look, compareContents };
  const inside = await lookInside(opened, sides);
  await addArchive({ pair, format, sizes }, inside, () => rawBytes(kept));
}

/** Looks at the bytes around the first difference. */
async function rawBytes([a, b]: Two<KeptBytes>): Promise<RawBytes> {
  const first = await firstDifference(streamOf(wholeOf(a)), streamOf(wholeOf(b)));
  if (first === undefined) return { told: { ...nothing, isCut: true }, facts: [] };
  const windows = [
    await a.read(first.offset, windowBytes),
    await b.read(first.offset, windowBytes),
  ] as const;
  const told = windowSpots({ sizes: [a.length, b.length] }, windows, first);
  return { told, facts: plainFacts(first, told.spots) };
}
