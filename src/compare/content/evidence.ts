import type { Spot } from "../../domain/findings/clue.ts";
import { dump, quoted, textOf } from "../bytes.ts";
import { describeDifference, type FirstDifference } from "../contents.ts";

/** The most facts about spots after the first one. */
const mostSpots = 7;
/** Bytes of a spot, and of its line around it, that are shown. */
const shownSpot = 48;
const shownText = 60;
const lineFeed = 0x0a;

/** States how many bytes both versions have. */
export function sizeFact([a, b]: readonly [number, number]): string {
  return a === b ? `both are ${a} bytes long` : `size ${a} ≠ ${b} bytes`;
}

/** Returns facts for a content that is shown byte by byte or line by line. */
export function plainFacts(first: FirstDifference, spots: readonly Spot[]): readonly string[] {
  const seen = new Set([first.line]);
  const more = spots.filter(({ line, offset }) => {
    const isNew = line === undefined ? offset > first.offset : !seen.has(line);
    if (line !== undefined) seen.add(line);
    return isNew;
  });
  return [...describeDifference(first), ...spotFacts(more)];
}

/** Returns one fact per spot, up to a readable number. */
export function spotFacts(spots: readonly Spot[]): readonly string[] {
  const hidden = spots.length - mostSpots;
  return [
    ...spots.slice(0, mostSpots).map(spotFact),
    ...(hidden > 0 ? [`… and ${hidden} more`] : []),
  ];
}

function spotFact(spot: Spot): string {
  const { offset, line, section } = spot;
  if (line !== undefined) {
    const [a, b] = lineTexts(spot);
    if (a !== undefined && b !== undefined) return `line ${line}: ${a} ≠ ${b}`;
  }
  const [a, b] = shownBytes(spot);
  return `${section === undefined ? "" : `section ${quoted(section)}, `}offset ${offset}: ${a} ≠ ${b}`;
}

/** Returns the line around the spot, as far as it is near. */
function lineTexts({ before, after, a, b }: Spot): readonly (string | undefined)[] {
  const lead = before.subarray(-shownText);
  const tail = after.subarray(0, shownText);
  return [a, b].map((bytes) => {
    const whole = Buffer.concat([lead, bytes.subarray(0, shownText * 2), tail]);
    if (whole.length === 0) return "nothing";
    // A spot of several lines contains line feeds, which are shown as such.
    const isText = textOf(whole.filter((byte) => byte !== lineFeed)) !== undefined;
    return isText ? quoted(whole.toString("utf8")) : undefined;
  });
}

/** Quotes the bytes as text if both sides are text; otherwise dumps them. */
function shownBytes({ a, b }: Spot): readonly [string, string] {
  const [left, right] = [textOf(a.subarray(0, shownText)), textOf(b.subarray(0, shownText))];
  return left !== undefined && right !== undefined && a.length > 3 && b.length > 3
    ? [quoted(left), quoted(right)]
    : [dumped(a), dumped(b)];
}

function dumped(bytes: Uint8Array): string {
  return bytes.length === 0 ? "nothing" : dump(bytes.subarray(0, shownSpot));
}
