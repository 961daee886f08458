import type { Clue, Format } from "../../domain/findings/clue.ts";
import { formatOf, headLength } from "./format.ts";
import type { Place } from "./look.ts";
import { maxSpotBytes } from "./spots.ts";

/** Creates the clue for something that only one side has. */
export function aloneClue({ headers, inside }: Place, head: Buffer): Clue {
  const [a, b] = headers;
  const shown = Buffer.from(head.subarray(0, maxSpotBytes));
  const nothing = Buffer.alloc(0);
  const spot = {
    offset: 0,
    a: a === undefined ? nothing : shown,
    b: b === undefined ? nothing : shown,
    before: nothing,
    after: nothing,
  };
  const size = a?.size ?? b?.size ?? 0;
  return {
    spots: head.length === 0 ? [] : [spot],
    isCut: size > maxSpotBytes,
    format: head.length === 0 ? "binary" : formatOf(head),
    inside,
    sizes: [a?.size ?? 0, b?.size ?? 0],
    headers,
    isReordered: false,
  };
}

/** Reads the first bytes of a content. */
export async function headOf(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  let head: Buffer = Buffer.alloc(0);
  for await (const chunk of content) {
    head = Buffer.concat([head, chunk.subarray(0, headLength - head.length)]);
    if (head.length >= headLength) break;
  }
  return head;
}

/** Creates the clue for an archive with the same members in another order. */
export function reorderedClue({ inside, headers }: Place, format: Format): Clue {
  const [a, b] = headers;
  return {
    spots: [],
    isCut: false,
    format,
    inside,
    sizes: [a?.size ?? 0, b?.size ?? 0],
    headers,
    isReordered: true,
  };
}
