import type { Evidence } from "./evidence.ts";
import { counterpartsOf, isWide } from "./fates.ts";
import type { Nature, Rule } from "./rule.ts";
import type { Change } from "./windows.ts";

/**
 * Limits the evidence to changes that can be of this nature, judging by what happened to them in
 * the reruns; undefined if none can.
 */
export function suited(evidence: Evidence, nature: Nature | undefined): Evidence | undefined {
  const { windows, fates } = evidence;
  if (nature === undefined || fates.size === 0) return evidence;
  const isKept = (change: Change): boolean => canBe(nature, evidence, change);
  const kept = windows.flatMap((window) => {
    const changes = window.changes.filter(isKept);
    return changes.length === 0 ? [] : [{ ...window, changes }];
  });
  if (kept.length === 0) return undefined;
  const pairs = evidence.times.pairs.filter(({ change }) => isKept(change));
  return { ...evidence, windows: kept, times: { ...evidence.times, pairs } };
}

function canBe(nature: Nature, { fates }: Evidence, change: Change): boolean {
  const fate = fates.get(change);
  if (nature === "environment") return fate !== "moved";
  // A value of few letters may come out the same by chance.
  return fate !== "steady" || !isWide(change);
}

/**
 * Whether the reruns confirm a rule: if each place differs again, the rule must hold again. What
 * looks like something once by chance seldom does so twice.
 */
export function isConfirmed({ nature, judge }: Rule, { windows, again }: Evidence): boolean {
  if (again === undefined) return true;
  const changes = windows.flatMap((window) => window.changes);
  const isComparable = changes.every((change) => counterpartsOf(change, again.windows).length > 0);
  if (changes.length === 0 || !isComparable) return true;
  const rerun = suited(again, nature);
  return rerun !== undefined && judge(rerun) !== undefined;
}
