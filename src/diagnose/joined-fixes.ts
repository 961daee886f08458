import type { InstructionPlace } from "../domain/build/instruction-place.ts";
import type { FixEdit } from "../domain/findings/cause.ts";
import type { Difference } from "../domain/findings/difference.ts";
import { withEdits } from "./fixes/fix.ts";

/**
 * Makes every fix that rewrites an instruction show one line with the edits of all fixes of that
 * instruction: a line with only one of them would still differ in the next build.
 */
export function joinedFixes<D extends Difference>(differences: readonly D[]): readonly D[] {
  const edits = new Map<string, readonly FixEdit[]>();
  for (const { instruction, edits: own = [] } of differences) {
    if (instruction === undefined) continue;
    const key = keyOf(instruction);
    edits.set(key, [...(edits.get(key) ?? []), ...own]);
  }
  return differences.map((difference) => {
    const { instruction, fix, edits: own } = difference;
    if (instruction === undefined || fix === undefined || own === undefined) return difference;
    const all = edits.get(keyOf(instruction)) ?? own;
    return { ...difference, fix: withEdits(fix, instruction.text, all) };
  });
}

function keyOf({ file, line, text }: InstructionPlace): string {
  return JSON.stringify([file, line, text]);
}
