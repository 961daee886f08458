import type { Spot } from "../domain/findings/clue.ts";

/** More texts than these have not changed their place because of one folder. */
const mostTexts = 20;

/**
 * Puts texts side by side that stand at other places in the two builds: a linker sorts the texts of
 * a table by their hashes, so that a text that only the first build has and one that only the second
 * has are often one value. Each gets the counterpart of its section that is most alike.
 */
export function pairedTexts(spots: readonly Spot[]): readonly Spot[] {
  const removed = spots.filter(({ a, b }) => a.length > 0 && b.length === 0);
  const added = spots.filter(({ a, b }) => a.length === 0 && b.length > 0);
  if (removed.length === 0 || removed.length !== added.length || removed.length > mostTexts) {
    return spots;
  }
  const left = new Set(added);
  const pairs = removed.flatMap((from) => {
    const own = wholeText(from, from.a);
    const [best] = [...left]
      .filter(({ section }) => section === from.section)
      .map((to) => ({ to, text: wholeText(to, to.b) }))
      .toSorted((x, y) => alike(own, y.text) - alike(own, x.text));
    if (best === undefined) return [];
    left.delete(best.to);
    const [a, b] = [Buffer.from(own, "latin1"), Buffer.from(best.text, "latin1")];
    const none = new Uint8Array();
    return [{ from, to: best.to, pair: { ...from, a, b, before: none, after: none } }];
  });
  const taken = new Set(pairs.flatMap(({ from, to }) => [from, to]));
  const byFirst = new Map(pairs.map(({ from, pair }) => [from, pair]));
  return spots.flatMap((spot) => byFirst.get(spot) ?? (taken.has(spot) ? [] : [spot]));
}

/**
 * Returns the whole text of which a spot may begin and end in the middle: `mp/a\0/t` where the
 * bytes before it end with `/t`.
 */
function wholeText({ before, after }: Spot, bytes: Uint8Array): string {
  const [start, end] = [latin1(before), latin1(after)];
  const lead = start.slice(start.lastIndexOf("\0") + 1);
  const tail = end.slice(0, (end.indexOf("\0") + 1 || end.length + 1) - 1);
  const parts = `${lead}${latin1(bytes)}${tail}`.split("\0");
  return parts.toSorted((a, b) => b.length - a.length)[0] ?? "";
}

/** How many bytes two texts have in common at their beginnings and their ends. */
function alike(a: string, b: string): number {
  const least = Math.min(a.length, b.length);
  let lead = 0;
  while (lead < least && a[lead] === b[lead]) lead += 1;
  let tail = 0;
  while (tail < least - lead && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return lead + tail;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}
