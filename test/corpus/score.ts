import type { CauseId } from "../../src/domain/findings/cause.ts";
import type { Difference } from "../../src/domain/findings/difference.ts";
import { type Expectation, fitsPath } from "./expectations.ts";

/** How often something was rightly said, wrongly said, and should have been said. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface Score {
  readonly causes: ReadonlyMap<CauseId, Tally>;
  /** The instruction's line, of all that was rightly found to differ. */
  readonly lines: Tally;
  /** Which paths differ. */
  readonly paths: Tally;
  /** Cause or consequence. */
  readonly carried: Tally;
  /** One sentence for everything that is not as expected. */
  readonly faults: readonly string[];
}

const none: Tally = { right: 0, wrong: 0, missed: 0 };
export const emptyScore: Score = {
  causes: new Map(),
  lines: none,
  paths: none,
  carried: none,
  faults: [],
};

/**
 * Compares what one build reported with what was expected. A path may be reported at several lines; each of them
 * stands for itself.
 */
export function scoreOf(expected: readonly Expectation[], reported: readonly Difference[]): Score {
  const left = new Set(expected);
  let score = emptyScore;
  for (const difference of reported) {
    const expectation = closest(expected, difference);
    if (expectation !== undefined) left.delete(expectation);
    score = sum(score, judged(expectation, difference));
  }
  for (const { path, line, cause } of left) {
    score = sum(score, {
      ...emptyScore,
      paths: { ...none, missed: 1 },
      lines: { ...none, missed: 1 },
      causes: new Map([[cause, { ...none, missed: 1 }]]),
      faults: [`nothing is said of ${path}, ${cause}, line ${line}`],
    });
  }
  return score;
}

function closest(
  expected: readonly Expectation[],
  { path, instruction, cause, carries }: Difference,
): Expectation | undefined {
  const fitting = expected.filter((each) => fitsPath(each, path));
  const near = ({ line, cause: expectedCause, isCarried }: Expectation): number =>
    Number(line === instruction?.line) * 4 +
    Number(expectedCause === cause) * 2 +
    Number(isCarried === (carries !== undefined));
  return [...fitting].sort((a, b) => near(b) - near(a))[0];
}

function judged(expectation: Expectation | undefined, difference: Difference): Score {
  const { path, instruction, cause = "unknown", carries } = difference;
  const told = `${path}, ${cause}, line ${instruction?.line}${carries ? ", carried" : ""}`;
  if (expectation === undefined) {
    return {
      ...emptyScore,
      paths: { ...none, wrong: 1 },
      causes: new Map([[cause, { ...none, wrong: 1 }]]),
      faults: [`not expected: ${told}`],
    };
  }
  const hasCause = cause === expectation.cause;
  const hasLine = instruction?.line === expectation.line;
  const hasWeight = (carries !== undefined) === expectation.isCarried;
  const wanted = `${expectation.cause}, line ${expectation.line}${expectation.isCarried ? ", carried" : ""}`;
  return {
    causes: hasCause
      ? new Map([[cause, { ...none, right: 1 }]])
      : new Map([
          [cause, { ...none, wrong: 1 }],
          [expectation.cause, { ...none, missed: 1 }],
        ]),
    lines: hasLine ? { ...none, right: 1 } : { ...none, wrong: 1, missed: 1 },
    paths: { ...none, right: 1 },
    carried: hasWeight ? { ...none, right: 1 } : { ...none, wrong: 1, missed: 1 },
    faults: hasCause && hasLine && hasWeight ? [] : [`${told}; expected: ${wanted}`],
  };
}

export function sum(a: Score, b: Score): Score {
  const causes = new Map(a.causes);
  for (const [cause, tally] of b.causes) causes.set(cause, add(causes.get(cause) ?? none, tally));
  return {
    causes,
    lines: add(a.lines, b.lines),
    paths: add(a.paths, b.paths),
    carried: add(a.carried, b.carried),
    faults: [...a.faults, ...b.faults],
  };
}

function add(a: Tally, b: Tally): Tally {
  return { right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed };
}

/** All causes in one. */
export function totalOf({ causes }: Score): Tally {
  return [...causes.values()].reduce(add, none);
}

/** Share of what was said that is right; 1 when nothing was said. */
export function precision({ right, wrong }: Tally): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** Share of what was to be said that was said; 1 when there was nothing to say. */
export function recall({ right, missed }: Tally): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}
