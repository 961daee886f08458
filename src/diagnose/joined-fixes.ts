import type { InstructionPlace } from "../domain/build/instruction-place.ts";
import type { FixEdit } from "../domain/findings/cause.ts";
import type { Difference } from "../domain/findings/difference.ts";
import { orderedInsertions } from "./fixes/edits.ts";
import { withEdits } from "./fixes/fix.ts";

/**
 * Makes every fix that rewrites an instruction show one line with the edits of all fixes of that
 * instruction: a line with only one of them would still differ in the next build.
 */
export function joinedFixes<D extends Difference>(differences: readonly D[]): readonly D[] {
  const edits = editsOf(differences);
  return differences.map((difference) => {
    const { instruction, fix, edits: own } = difference;
    if (instruction === undefined || fix === undefined || own === undefined) return difference;
    const all = edits.get(keyOf(instruction))?.edits ?? own;
    return { ...difference, fix: withEdits(fix, instruction.text, all) };
  });
}

/** An instruction that makes builds differ, and the edits of all fixes that rewrite it. */
export interface EditedInstruction {
  readonly instruction: InstructionPlace;
  /** In the order of the text, each once; empty if no fix rewrites it. */
  readonly edits: readonly FixEdit[];
}

/** Returns the instructions that make these differences, each with the edits of its fixes. */
export function editedInstructions(
  differences: readonly Difference[],
): readonly EditedInstruction[] {
  const own = differences.filter(
    ({ carries, edits }) => carries === undefined || edits !== undefined,
  );
  return [...editsOf(own).values()].map(({ instruction, edits }) => ({
    instruction,
    edits: orderedInsertions(edits),
  }));
}

function editsOf(differences: readonly Difference[]): ReadonlyMap<string, EditedInstruction> {
  const found = new Map<string, EditedInstruction>();
  for (const { instruction, edits: own = [] } of differences) {
    if (instruction === undefined) continue;
    const key = keyOf(instruction);
    found.set(key, { instruction, edits: [...(found.get(key)?.edits ?? []), ...own] });
  }
  return found;
}

function keyOf({ file, line, text }: InstructionPlace): string {
  return JSON.stringify([file, line, text]);
}
