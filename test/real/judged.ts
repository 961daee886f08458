import * as v from "valibot";
import type { Findings, MeasuredRule } from "./measure.ts";

const lines = v.array(v.pipe(v.number(), v.integer(), v.minValue(1)));
const judgedLines = v.object({ right: lines, wrong: lines });

/**
 * What was judged by hand about one file, by rule: the lines at which the rule has to find
 * something, and those at which it must not, because it once did. Files of the sample `any` were
 * chosen whatever is found in them, and read from their first to their last line; so were those of
 * the sample `later`, after the rules were changed for what the first ones showed. In those of the
 * sample `found`, which were chosen because the rule finds something, only that was judged: they
 * count for the precision alone.
 */
const judgedFile = v.object({
  repository: v.string(),
  path: v.string(),
  sample: v.picklist(["any", "later", "found"]),
  rules: v.partial(
    v.object({
      "unpinned-base": judgedLines,
      "unverified-download": judgedLines,
      "single-stage": judgedLines,
      "floating-packages": judgedLines,
      "root-user": judgedLines,
      "network-in-run": judgedLines,
    }),
  ),
});

export const judgements = v.object({ files: v.array(judgedFile) });
export type Judgement = v.InferOutput<typeof judgedFile>;

/**
 * How many lines were rightly found, wrongly found, not found, and found but not judged. `known`
 * and `missed` are of files that were read as a whole.
 */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly known: number;
  readonly missed: number;
  /** `owner/name path:line` of each. */
  readonly unjudged: readonly string[];
}

export const noTally: Tally = { right: 0, wrong: 0, known: 0, missed: 0, unjudged: [] };

/** Counts what a rule found in a judged file. */
export function tallyOf(
  findings: Findings,
  { judgement, rule }: { readonly judgement: Judgement; readonly rule: MeasuredRule },
): Tally {
  const found = "refused" in findings ? [] : (findings.lines.get(rule) ?? []);
  const judged = judgement.rules[rule];
  if (judged === undefined) return noTally;
  const { right, wrong } = judged;
  const known = judgement.sample === "found" ? [] : right;
  return {
    right: found.filter((line) => right.includes(line)).length,
    wrong: found.filter((line) => wrong.includes(line)).length,
    known: known.length,
    missed: known.filter((line) => !found.includes(line)).length,
    unjudged: found
      .filter((line) => !right.includes(line) && !wrong.includes(line))
      .map((line) => `${judgement.repository} ${judgement.path}:${line}`),
  };
}

export function sumOf(one: Tally, other: Tally): Tally {
  return {
    right: one.right + other.right,
    wrong: one.wrong + other.wrong,
    known: one.known + other.known,
    missed: one.missed + other.missed,
    unjudged: [...one.unjudged, ...other.unjudged],
  };
}

/** Formats a share as `98% (49 of 50)`; a dash if there is nothing to divide. */
export function shareOf(part: number, whole: number): string {
  return whole === 0 ? "–" : `${Math.round((100 * part) / whole)}% (${part} of ${whole})`;
}
