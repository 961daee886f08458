import type { Evidence } from "../evidence.ts";
import { counterpartsOf } from "../fates.ts";
import { finding } from "../finding.ts";
import { drawnFix } from "../fixes/drawn.ts";
import { mayFetch } from "../recognise/fetches.ts";
import type { Finding } from "../rule.ts";
import { quote, quoteText, where } from "../say.ts";
import { isRenamed } from "../shown.ts";
import type { Change, Window } from "../windows.ts";

/**
 * How sure it is that a value is random if no two runs agree on it and it is neither a time nor an
 * order.
 */
const certainty = 0.8;
/** Less sure for downloads, because a server may answer differently each time. */
const whereFetched = 0.5;

/**
 * Finds what differs between two runs of the same build in the same environment, whatever it looks
 * like: no variation can have caused it. Undefined if it came out the same again, or if the runs
 * were not compared.
 */
export function chanceFinding(evidence: Evidence): Finding | undefined {
  const { difference, places } = evidence;
  const moved = movedIn(evidence);
  const [first] = moved;
  const isName = places === 0 && isRenamed(difference);
  if (first === undefined && !isName) return undefined;
  return finding({
    evidence,
    certainty: mayFetch(evidence) ? whereFetched : certainty,
    share: places === 0 ? 1 : moved.length / places,
    explanation: `${first === undefined ? nameSeen(evidence) : seen(evidence, first)} It differs in each run of the build: it is random, or made from something random.`,
    fallback: drawnFix(evidence.file),
  });
}

/** Returns the changes that came out differently again and are not times. */
function movedIn({ windows, fates, times, clue }: Evidence): readonly Moved[] {
  if (clue?.isReordered === true || clue?.hasSameWords === true) return [];
  const clocks = new Set(
    times.pairs
      .filter((pair) => pair.fit !== "other" || pair.isSampled)
      .map(({ change }) => change),
  );
  return windows.flatMap((window) =>
    window.changes
      .filter((change) => fates.get(change) === "moved" && !clocks.has(change))
      .map((change) => ({ window, change })),
  );
}

interface Moved {
  readonly window: Window;
  readonly change: Change;
}

function seen(evidence: Evidence, { window, change }: Moved): string {
  const [a, b] = valuesOf(window, change);
  const values = `${where(evidence, change)} is ${quote(a)} in the first build, ${quote(b)} in the second`;
  const again = valuesAgain(evidence, change);
  const side = again?.[0] === a ? 1 : 0;
  const value = again?.[side];
  if (value === undefined) return `${values}; the values changed when both builds ran again.`;
  return `${values}, and ${quote(value)} when the ${side === 0 ? "first" : "second"} build ran again.`;
}

function nameSeen({ difference, member }: Evidence): string {
  const which = difference.kind === "removed" ? "first" : "second";
  return `Only the ${which} build has the name ${quoteText(member)}, and the name changed when that build ran again.`;
}

function valuesAgain({ again }: Evidence, change: Change): readonly [string, string] | undefined {
  const [other] = again === undefined ? [] : counterpartsOf(change, again.windows);
  const window = again?.windows.find(({ changes }) => changes.some((each) => each === other));
  return other === undefined || window === undefined ? undefined : valuesOf(window, other);
}

function valuesOf({ texts }: Window, { at }: Change): readonly [string, string] {
  return [texts[0].slice(...at[0]), texts[1].slice(...at[1])];
}
