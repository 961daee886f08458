import type { Clue, Format } from "../../domain/findings/clue.ts";
import type { Place } from "./place.ts";

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
