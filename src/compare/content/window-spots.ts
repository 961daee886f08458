import type { FirstDifference } from "../contents.ts";
import type { ContentPair } from "./look.ts";
import { byteSpots, nothing, type Told } from "./spots.ts";

/** Bytes that are examined from the first difference on, in a content too large to hold. */
export const windowBytes = 64 * 1024;

/**
 * Finds the spots in the bytes from the first difference on. Compares byte by byte if the sizes are
 * equal or unknown; otherwise only the first spot is meaningful.
 */
export function windowSpots(
  { sizes }: Pick<ContentPair, "sizes">,
  [a, b]: readonly [Buffer, Buffer],
  { offset, before, line }: FirstDifference,
): Told {
  const isAligned = sizes === undefined || sizes[0] === sizes[1];
  const length = isAligned ? Math.min(a.length, b.length) : 64;
  const [left, right] = [
    Buffer.concat([before, a.subarray(0, length)]),
    Buffer.concat([before, b.subarray(0, length)]),
  ];
  const { spots } = byteSpots({ a: left, b: right, offset: offset - before.length });
  const [first, ...others] = spots;
  if (first === undefined) return { ...nothing, isCut: true };
  const numbered = line === undefined ? first : { ...first, line };
  return { ...nothing, spots: isAligned ? [numbered, ...others] : [numbered], isCut: true };
}
