import type {
  RemainingDifference,
  TriedFixes,
  TriedInstruction,
} from "../../src/domain/findings/tried-fixes.ts";
import type { Unfixed } from "./expectations.ts";

/** What the fixes of an entry, one for each instruction, came to. */
export interface FixScore {
  readonly passed: number;
  /** Those that are honestly no line. */
  readonly noLine: number;
  /** Those that are a line which is known not to pass. */
  readonly failing: number;
  /** One sentence for everything else. */
  readonly faults: readonly string[];
}

export const noFixes: FixScore = { passed: 0, noLine: 0, failing: 0, faults: [] };

/** Judges the fixes that were tried: each passes, or the entry says why no line fixes its instruction. */
export function fixScoreOf(unfixed: readonly Unfixed[], tried: TriedFixes | undefined): FixScore {
  if (tried === undefined) return { ...noFixes, faults: ["no fix was tried"] };
  const mayRemain = new Set(unfixed.map(({ line }) => line));
  const isFault = ({ instruction }: RemainingDifference): boolean =>
    !mayRemain.has(instruction?.line ?? 0);
  const isAt = ({ instruction }: TriedInstruction): boolean => mayRemain.has(instruction.line);
  const { instructions, failed } = tried;
  const isKnown = instructions.some((each) => each.result === "failed" && isAt(each));
  const faults = [
    ...(failed === undefined || isKnown ? [] : [failed.message]),
    ...tried.others.filter(isFault).map((each) => `still differs: ${told(each)}`),
    ...(tried.omitted > 0 ? [`${tried.omitted} more still differ`] : []),
    ...instructions.flatMap((each) => faultsOf(each, isAt(each))),
  ];
  const count = (which: (each: TriedInstruction) => boolean): number =>
    instructions.filter(which).length;
  return {
    passed: count(({ result }) => result === "passed"),
    noLine: count((each) => isAt(each) && each.result === "no-line"),
    failing: count((each) => isAt(each) && !["no-line", "passed"].includes(each.result)),
    faults,
  };
}

function faultsOf(tried: TriedInstruction, mayRemain: boolean): readonly string[] {
  const where = `line ${tried.instruction.line}`;
  if (mayRemain) return tried.result === "passed" ? [`${where} is fixed by a line after all`] : [];
  switch (tried.result) {
    case "passed":
      return [];
    case "no-line":
      return [`${where}: ${tried.reason}`];
    case "differs":
      return tried.remaining.map((left) => `\`${tried.line}\` leaves ${told(left)}`);
    default:
      return [`\`${tried.line}\`: ${tried.result}`];
  }
}

function told({ path, cause, instruction }: RemainingDifference): string {
  return `${path}, ${cause}, line ${instruction?.line}`;
}

/** Adds up the fixes of two entries. */
export function sumOfFixes(a: FixScore, b: FixScore): FixScore {
  return {
    passed: a.passed + b.passed,
    noLine: a.noLine + b.noLine,
    failing: a.failing + b.failing,
    faults: [...a.faults, ...b.faults],
  };
}

/** Tells how many printed fixes pass, as Markdown. */
export function fixTable({ passed, noLine, failing, faults }: FixScore): string {
  return [
    "| printed lines that pass | known not to pass | do not pass | fixes that are no line |",
    "|---|---|---|---|",
    `| ${passed} | ${failing} | ${faults.length} | ${noLine} |`,
  ].join("\n");
}
