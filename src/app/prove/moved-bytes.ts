import type { Containerfile, Instruction } from "../../containerfile/model.ts";
import { instructionOf } from "../../containerfile/step-ids.ts";
import type { StepRun } from "../../domain/build/step-run.ts";

/**
 * Sums up the bytes that steps moved over their networks, by instruction; undefined where one of an
 * instruction's steps was not counted. A base's own steps (ONBUILD) count for FROM.
 */
export function movedBytes(
  steps: readonly StepRun[],
  containerfile: Containerfile,
): ReadonlyMap<Instruction, number | undefined> {
  const moved = new Map<Instruction, number | undefined>();
  for (const { id, bytesMoved } of steps) {
    if (id === undefined) continue;
    const instruction = instructionOf(containerfile, id);
    const before = moved.has(instruction) ? moved.get(instruction) : 0;
    const isCounted = before !== undefined && bytesMoved !== undefined;
    moved.set(instruction, isCounted ? before + bytesMoved : undefined);
  }
  return moved;
}
