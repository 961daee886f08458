import {
  type ChangedContainerfile,
  type InstructionChange,
  instructionsOf,
  withInsertions,
} from "../../containerfile/insertions.ts";
import type { Containerfile, Instruction } from "../../containerfile/model.ts";
import { inserted } from "../../diagnose/fixes/edits.ts";
import { type EditedInstruction, editedInstructions } from "../../diagnose/joined-fixes.ts";
import type { InstructionPlace } from "../../domain/build/instruction-place.ts";
import type { Difference } from "../../domain/findings/difference.ts";

/** An instruction that makes builds differ, with its fixes as a line, or why they are none. */
export type LineFix = { readonly instruction: InstructionPlace } & (
  | { readonly line: string }
  | { readonly reason: string }
);

/** The fixes of a report that are lines of the Containerfile. */
export interface LineFixes {
  /** In the order of the file. */
  readonly instructions: readonly LineFix[];
  /** The Containerfile with all of them in place; undefined if none is a line. */
  readonly changed: ChangedContainerfile | undefined;
}

/** Puts the fixes of differences into a Containerfile, as far as they change lines of it. */
export function lineFixes(
  containerfile: Containerfile,
  differences: readonly Difference[],
): LineFixes {
  const known = instructionsOf(containerfile);
  const changes: InstructionChange[] = [];
  const instructions = editedInstructions(differences)
    .toSorted((a, b) => a.instruction.line - b.instruction.line)
    .map((edited): LineFix => {
      const place = edited.instruction;
      const found = known.find(({ line, text }) => line === place.line && text === place.text);
      const reason = reasonAgainst(edited, containerfile, found);
      if (found === undefined || reason !== undefined) {
        return { instruction: place, reason: reason ?? reasons.elsewhere };
      }
      changes.push({ instruction: found, insertions: edited.edits });
      return { instruction: place, line: inserted(place.text, edited.edits) };
    });
  const changed = changes.length === 0 ? undefined : withInsertions(containerfile, changes);
  return { instructions, changed };
}

const reasons = {
  base: "It comes from the image that this line builds on, so that no change of the line fixes it.",
  elsewhere: "The instruction is not in this file.",
  written: "Twofold wrote this line from an input, so that no change of the file fixes it.",
  advice: "Its fix is more than a change of this line.",
  reads: "With the fix, the line would be read as another instruction.",
} as const;

/** Says why the fixes of an instruction do not give a line; undefined if they do. */
function reasonAgainst(
  { edits }: EditedInstruction,
  containerfile: Containerfile,
  instruction: Instruction | undefined,
): string | undefined {
  if (instruction === undefined) return reasons.elsewhere;
  if (instruction.written !== undefined) return reasons.written;
  if (instruction.keyword === "FROM") return reasons.base;
  if (edits.length === 0) return reasons.advice;
  const alone = withInsertions(containerfile, [{ instruction, insertions: edits }]);
  return alone === undefined ? reasons.reads : undefined;
}
