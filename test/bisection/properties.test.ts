import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bisection } from "../../src/bisection/search.ts";
import { all, any, each, search } from "../support/searches.ts";

const names = Array.from({ length: 12 }, (_, at) => `v${at}`);
const rules = { each, any, all };

/** Some variations, and places that depend on some of them in one of the three ways. */
const cases = fc.integer({ min: 1, max: names.length }).chain((count) => {
  const applied = names.slice(0, count);
  const place = fc.record({
    kind: fc.constantFrom<keyof typeof rules>("each", "any", "all"),
    on: fc.subarray(applied, { minLength: 1 }),
    guess: fc.subarray(applied),
  });
  return fc.record({
    applied: fc.constant(applied),
    places: fc.array(place, { minLength: 1, maxLength: 6 }),
    most: fc.integer({ min: 0, max: 60 }),
    sideBySide: fc.constantFrom(1, 2),
  });
});

interface Dependent {
  readonly kind: keyof typeof rules;
  readonly on: readonly string[];
}

function expectRight(outcome: Bisection, { kind, on }: Dependent): void {
  if (outcome.kind === "none") expect.unreachable("a monotone place contradicts nothing");
  const { variations } = outcome;
  if (outcome.kind === "among") expect(variations.some((name) => on.includes(name))).toBe(true);
  else if (kind === "any") expect(on.filter((name) => variations.includes(name))).toHaveLength(1);
  else expect(variations).toEqual(on);
}

describe("whatever places depend on,", () => {
  it("the search names just what has the whole effect, within its limit, and never another one", async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ applied, places, most, sideBySide }) => {
        const made = places.map(({ kind, on }) => rules[kind](...on));
        const guesses = places.map(({ guess }) => guess);
        const run = await search({ applied, rules: made, guesses, most, sideBySide });
        expect(run.builds.length).toBeLessThanOrEqual(most);
        expect(new Set(run.builds).size).toBe(run.builds.length);
        run.found.forEach((outcome, at) => {
          const place = places[at];
          if (place !== undefined) expectRight(outcome, place);
        });
      }),
      { numRuns: 500 },
    );
  });

  it("the search ends with an answer when nothing limits it", async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ applied, places, sideBySide }) => {
        const made = places.map(({ kind, on }) => rules[kind](...on));
        const run = await search({ applied, rules: made, most: 5000, sideBySide });
        expect(run.found.map(({ kind }) => kind)).toEqual(places.map(() => "found"));
      }),
      { numRuns: 300 },
    );
  });

  it("a single variation is found with its logarithm of builds and one more", async () => {
    for (let count = 1; count <= names.length; count += 1) {
      const applied = names.slice(0, count);
      const most = Math.ceil(Math.log2(count)) + 1;
      for (const name of applied) {
        const run = await search({ applied, rules: [each(name)] });
        expect(run.found).toEqual([{ kind: "found", variations: [name] }]);
        expect(run.builds.length).toBeLessThanOrEqual(most);
        const guessed = await search({ applied, rules: [each(name)], guesses: [[name]] });
        expect(guessed.builds.length).toBeLessThanOrEqual(1);
      }
    }
  });
});
