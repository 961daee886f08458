import type { Difference } from "../../domain/findings/difference.ts";
import type { Proof } from "../../domain/findings/proof.ts";
import type {
  FailedTry,
  RemainingDifference,
  TriedFixes,
  TriedInstruction,
} from "../../domain/findings/tried-fixes.ts";
import type { LineFix } from "../explain/line-fixes.ts";

/** Reports fixes that were not tried. */
export function notTried(fixes: readonly LineFix[], reason: string): TriedFixes {
  return { ...nothingFound, result: "not-tried", instructions: fixes.map(unknown), reason };
}

/** Reports fixes with which a build failed. */
export function whereItFailed(
  fixes: readonly LineFix[],
  { failed, line }: { readonly failed: FailedTry; readonly line: number | undefined },
): TriedFixes {
  const instructions = fixes.map((fix): TriedInstruction => {
    const isHere = "line" in fix && fix.instruction.line === line;
    return isHere ? { ...fix, result: "failed" } : unknown(fix);
  });
  return { ...nothingFound, result: "failed", instructions, failed };
}

/** Reports two builds with the fixes. What an exception accepts counts as passed. */
export function triedFixesOf(
  fixes: readonly LineFix[],
  { differences, exceptions }: Pick<Proof, "differences" | "exceptions">,
): TriedFixes {
  const accepted = new Set(exceptions.flatMap(({ paths }) => paths));
  const left = differences.listed.filter(({ path }) => !accepted.has(path)).map(remaining);
  const lines = new Set(fixes.flatMap((fix) => ("line" in fix ? [fix.instruction.line] : [])));
  const isOf = ({ instruction }: RemainingDifference, line: number): boolean =>
    instruction?.line === line;
  const instructions = fixes.map((fix): TriedInstruction => {
    if ("reason" in fix) return unknown(fix);
    const own = left.filter((each) => isOf(each, fix.instruction.line));
    return { ...fix, result: own.length === 0 ? "passed" : "differs", remaining: own };
  });
  const isEqual = left.length + differences.omitted === 0;
  return {
    result: isEqual ? "passed" : "differs",
    instructions,
    others: left.filter(({ instruction }) => !lines.has(instruction?.line ?? 0)),
    omitted: differences.omitted,
  };
}

const nothingFound = { others: [], omitted: 0 } as const;

function unknown(fix: LineFix): TriedInstruction {
  return "line" in fix ? { ...fix, result: "unknown" } : { ...fix, result: "no-line" };
}

/** A difference that only carries another one onward remains because of that one's instruction. */
function remaining(difference: Difference): RemainingDifference {
  const { path, cause = "unknown", carries } = difference;
  const instruction = carries?.instruction ?? difference.instruction;
  return { path, cause, ...(instruction === undefined ? {} : { instruction }) };
}
