import type { AttributedDifference } from "../domain/findings/difference.ts";
import { evidenceOf } from "./evidence.ts";

/**
 * Whether both builds gave the same as before in everything that differs (true) or in none of it
 * (false); undefined if they did in some of it, or if they were not compared.
 */
export function isSteady(difference: AttributedDifference): boolean | undefined {
  const { windows, fates } = evidenceOf({ difference, all: [difference], twins: undefined });
  const all = windows.flatMap(({ changes }) => changes.map((change) => fates.get(change)));
  const [first] = all;
  if (first === undefined || all.some((fate) => fate !== first)) return undefined;
  return first === "steady";
}
