import type {
  RemainingDifference,
  TriedFixes,
  TriedInstruction,
} from "../../domain/findings/tried-fixes.ts";
import { instruction } from "./traces.ts";

/** Returns what the fixes have shown, with its keys in the schema's order. */
export function triedFixes(tried: TriedFixes): Record<keyof TriedFixes, unknown> {
  const { result, reason, instructions, others, omitted, failed, patch } = tried;
  return {
    result,
    reason,
    instructions: instructions.map(triedInstruction),
    others: others.map(remaining),
    omitted,
    failed: failed && { message: failed.message, lastLines: failed.lastLines },
    patch,
  };
}

function triedInstruction(tried: TriedInstruction): unknown {
  return {
    instruction: instruction(tried.instruction),
    result: tried.result,
    line: "line" in tried ? tried.line : undefined,
    reason: "reason" in tried ? tried.reason : undefined,
    remaining: "remaining" in tried ? tried.remaining.map(remaining) : undefined,
  };
}

function remaining({
  path,
  cause,
  instruction: place,
}: RemainingDifference): Record<keyof RemainingDifference, unknown> {
  return { path, cause, instruction: instruction(place) };
}
