import type { Spot } from "../domain/findings/clue.ts";

/** The accounts' passwords and their backup, shadow(5); paths are relative to the image root. */
const accounts = /(?:^|\/)shadow-?$/;

/** Equal bytes that a spot keeps behind it, as in the comparison. */
const around = 64;

/**
 * Splits the differing runs of /etc/shadow at its colons: a salted hash stands beside a day, and
 * each has a cause of its own. Runs of other files stay as they are, and so does one that has
 * different numbers of fields in the two builds.
 */
export function fieldSpots(path: string, spots: readonly Spot[]): readonly Spot[] {
  return accounts.test(path) ? spots.flatMap(fieldsOf) : spots;
}

function fieldsOf(spot: Spot): readonly Spot[] {
  const [left, right] = [latin1(spot.a).split(":"), latin1(spot.b).split(":")];
  if (left.length < 2 || left.length !== right.length) return [spot];
  const [before, after] = [latin1(spot.before), latin1(spot.after)];
  return left.flatMap((a, at): Spot[] => {
    const b = right[at];
    if (b === undefined || a === b) return [];
    const ahead = left.slice(0, at).map((field) => `${field}:`);
    const behind = left.slice(at + 1).map((field) => `:${field}`);
    return [
      {
        ...spot,
        offset: spot.offset + ahead.join("").length,
        a: bytesOf(a),
        b: bytesOf(b),
        // The fields before it tell which one it is.
        before: bytesOf(before + ahead.join("")),
        after: bytesOf((behind.join("") + after).slice(0, around)),
      },
    ];
  });
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}

function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, "latin1");
}
