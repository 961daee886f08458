import { type Bisection, bisect, type Place } from "../../src/bisection/search.ts";

/** What a place becomes under some variations, `same` where none of them matters. */
export type Rule = (varied: readonly string[]) => string;

/** Depends on each of these by itself: every one leaves its own mark. */
export const each =
  (...names: readonly string[]): Rule =>
  (varied) =>
    names.filter((name) => varied.includes(name)).join(" ") || "same";

/** Differs, always in the same way, where any of these is varied. */
export const any =
  (...names: readonly string[]): Rule =>
  (varied) =>
    names.some((name) => varied.includes(name)) ? "other" : "same";

/** Differs only where all of these are. */
export const all =
  (...names: readonly string[]): Rule =>
  (varied) =>
    names.every((name) => varied.includes(name)) ? "other" : "same";

export interface Run {
  readonly found: readonly Bisection[];
  /** The variations of each build. */
  readonly builds: readonly string[];
}

export interface Case {
  readonly applied: readonly string[];
  readonly rules: readonly Rule[];
  readonly guesses?: readonly (readonly string[])[];
  readonly most?: number;
  readonly sideBySide?: number;
}

export async function search({
  applied,
  rules,
  guesses = [],
  most = 99,
  sideBySide = 1,
}: Case): Promise<Run> {
  const builds: string[] = [];
  const places = rules.map((rule, at): Place => {
    const guess = guesses[at];
    const values = { whole: rule(applied), none: rule([]) };
    return { key: String(at), ...values, ...(guess === undefined ? {} : { guess }) };
  });
  const found = await bisect({
    places,
    applied,
    most,
    sideBySide,
    probe: ({ varied }) => {
      builds.push(varied.join(" "));
      return Promise.resolve(new Map(rules.map((rule, at) => [String(at), rule(varied)])));
    },
  });
  return { found: places.flatMap(({ key }) => found.get(key) ?? []), builds };
}
