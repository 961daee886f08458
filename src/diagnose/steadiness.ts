import type { Difference } from "../domain/findings/difference.ts";
import { evidenceOf } from "./evidence.ts";

/**
 * Whether both builds came to the same as before in everything that differs (true), or in nothing of it (false);
 * undefined where it is the one here and the other there, or where nobody looked.
 */
export function isSteady(difference: Difference): boolean | undefined {
  const { windows, fates } = evidenceOf({ difference, all: [difference], twins: undefined });
  const all = windows.flatMap(({ changes }) => changes.map((change) => fates.get(change)));
  const [first] = all;
  if (first === undefined || all.some((fate) => fate !== first)) return undefined;
  return first === "steady";
}
