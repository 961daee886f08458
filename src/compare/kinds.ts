import type { FoundDifference } from "../domain/findings/difference.ts";

export type Place = Pick<FoundDifference, "path" | "layer">;

/** Where two contents begin to differ. */
export interface Beginning {
  /** The last of the equal bytes. */
  readonly before: Uint8Array;
}

/** The most shapes that are told apart among files that are alike by their paths. */
const mostShapes = 8;
/** The most groups of such files for which shapes are remembered. */
const mostGroups = 10_000;

/**
 * Names what is likely to differ for one reason: the files of one layer with the same suffix below
 * the same two folders, as far as they differ in the same shape.
 */
export class Kinds {
  readonly #shapes = new Map<string, Set<string>>();

  of(place: Place, shape: string): string {
    const group = groupOf(place);
    const known = this.#shapes.get(group);
    if (known?.has(shape) === true) return `${group} ${shape}`;
    if (known === undefined && this.#shapes.size < mostGroups) {
      this.#shapes.set(group, new Set([shape]));
      return `${group} ${shape}`;
    }
    // Values of chance have more shapes than one can tell apart.
    if (known === undefined || known.size >= mostShapes) return group;
    known.add(shape);
    return `${group} ${shape}`;
  }
}

function groupOf({ path, layer }: Place): string {
  const parts = path.split("/");
  const suffix = /\.[^.]{1,8}$/.exec(parts.at(-1) ?? "")?.[0] ?? "";
  return [layer ?? "", suffix, ...parts.slice(0, -1).slice(0, 2)].join("/");
}

/** Returns in which way a thing differs: the fields of its header, or where its text begins to. */
export function shapeOf({ kind, evidence, clue }: FoundDifference): string {
  if (kind === "metadata") return evidence.map((fact) => fact.split(" ", 1)[0]).join(" ");
  const [first] = clue?.spots ?? [];
  return first === undefined ? "" : shapeOfText(first);
}

/** How much of the line in front of a difference is looked at. */
const shownBefore = 24;
const shapeLength = 8;

/**
 * Returns the last characters of the line before a difference, each word and number as one letter:
 * `a a 0:0:` before the seconds of `built at 13:02:05`. Empty for what is not a text.
 */
export function shapeOfText({ before }: Beginning): string {
  const text = Buffer.from(before.subarray(-shownBefore)).toString("latin1");
  const line = text.slice(text.lastIndexOf("\n") + 1);
  if (!/^[\t\x20-\x7e]*$/.test(line)) return "";
  return line
    .replace(/\d+/g, "0")
    .replace(/[A-Za-z]+/g, "a")
    .slice(-shapeLength);
}
