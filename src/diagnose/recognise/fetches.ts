import type { Evidence } from "../evidence.ts";
import { signs } from "./instructions.ts";

/**
 * Whether an instruction may have fetched what it wrote: by the bytes that it moved in the first
 * build, or by its words where those were not counted.
 */
export function mayFetch({ bytesMoved, instruction }: Evidence): boolean {
  return bytesMoved === undefined ? signs.fetches.test(instruction) : bytesMoved > 0;
}
