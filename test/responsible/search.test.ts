import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findResponsible, type Place, type Responsible } from "../../src/responsible/search.ts";

/** What a place becomes under some variations, `same` where none of them matters. */
type Rule = (varied: readonly string[]) => string;

/** Depends on each of these by itself: every one leaves its own mark. */
const each =
  (...names: readonly string[]): Rule =>
  (varied) =>
    names.filter((name) => varied.includes(name)).join(" ") || "same";

/** Differs, always in the same way, where any of these is varied. */
const any =
  (...names: readonly string[]): Rule =>
  (varied) =>
    names.some((name) => varied.includes(name)) ? "other" : "same";

/** Differs only where all of these are. */
const all =
  (...names: readonly string[]): Rule =>
  (varied) =>
    names.every((name) => varied.includes(name)) ? "other" : "same";

interface Run {
  readonly found: readonly Responsible[];
  /** The variations of each build. */
  readonly builds: readonly string[];
}

interface Case {
  readonly applied: readonly string[];
  readonly rules: readonly Rule[];
  readonly guesses?: readonly (string | undefined)[];
  readonly most?: number;
  readonly sideBySide?: number;
}

async function search({
  applied,
  rules,
  guesses = [],
  most = 99,
  sideBySide = 1,
}: Case): Promise<Run> {
  const builds: string[] = [];
  const places = rules.map((rule, at): Place => {
    const guess = guesses[at];
    return { key: String(at), whole: rule(applied), ...(guess === undefined ? {} : { guess }) };
  });
  const found = await findResponsible({
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

const four = ["store", "context", "hostname", "timezone"];
const found = (...variations: readonly string[]): Responsible => ({ kind: "found", variations });

describe("the search for what is responsible", () => {
  it("halves, and builds once with what is left alone", async () => {
    const run = await search({ applied: four, rules: [each("timezone")] });
    expect(run).toEqual({
      found: [found("timezone")],
      builds: ["store context", "hostname", "timezone"],
    });
  });

  it("needs no build where one variation was applied", async () => {
    const run = await search({ applied: ["hostname"], rules: [each("hostname")] });
    expect(run).toEqual({ found: [found("hostname")], builds: [] });
  });

  it("tries what the look of the difference points at, and is done when that is it", async () => {
    const run = await search({ applied: four, rules: [each("timezone")], guesses: ["timezone"] });
    expect(run).toEqual({ found: [found("timezone")], builds: ["timezone"] });
  });

  it("goes on among the others when the guess is wrong", async () => {
    const run = await search({ applied: four, rules: [each("context")], guesses: ["timezone"] });
    expect(run).toEqual({
      found: [found("context")],
      builds: ["timezone", "store context", "store", "context"],
    });
  });

  it("finds variations that only differ together, and those that each add something", async () => {
    for (const rule of [all("store", "timezone"), each("store", "timezone")]) {
      const run = await search({ applied: four, rules: [rule] });
      expect(run.found).toEqual([found("store", "timezone")]);
    }
  });

  it("asks about several places at once", async () => {
    const rules = [each("store"), each("context"), each("hostname"), each("timezone")];
    const run = await search({ applied: four, rules });
    expect(run.found).toEqual(four.map((name) => found(name)));
    expect(run.builds.slice(0, 2)).toEqual(["store context", "store hostname"]);
    // Two halvings for all, then each one alone.
    expect(run.builds).toHaveLength(6);
  });

  it("runs two builds at a time where both tell something", async () => {
    const rules = [each("hostname"), each("timezone")];
    let running = 0;
    let most = 0;
    await findResponsible({
      places: rules.map((rule, at) => ({
        key: String(at),
        whole: rule(four),
        guess: at === 0 ? "hostname" : "timezone",
      })),
      applied: four,
      most: 8,
      sideBySide: 2,
      probe: async ({ varied }) => {
        running += 1;
        most = Math.max(most, running);
        await Promise.resolve();
        running -= 1;
        return new Map(rules.map((rule, at) => [String(at), rule(varied)]));
      },
    });
    expect(most).toBe(2);
  });

  it("says among which ones it is when no build is left", async () => {
    const [none, one] = await Promise.all(
      [0, 1].map((most) => search({ applied: four, rules: [each("timezone")], most })),
    );
    expect(none).toEqual({ found: [{ kind: "among", variations: four }], builds: [] });
    expect(one?.found).toEqual([{ kind: "among", variations: ["hostname", "timezone"] }]);
  });

  it("blames no variation for what contradicts itself", async () => {
    let count = 0;
    const random: Rule = (varied) => (varied.length === 4 || count++ % 2 === 0 ? "other" : "same");
    const run = await search({ applied: four, rules: [random], guesses: ["hostname"] });
    expect(run.found).not.toContainEqual(expect.objectContaining({ kind: "among" }));
  });

  it("leaves a place open that builds cannot tell of, and asks for no build twice", async () => {
    const asked: string[] = [];
    const outcome = await findResponsible({
      places: [{ key: "a", whole: "x" }],
      applied: four,
      most: 99,
      sideBySide: 2,
      probe: ({ varied }) => {
        asked.push(varied.join(" "));
        return Promise.resolve(new Map());
      },
    });
    expect(asked).toEqual(["store context"]);
    expect(outcome.get("a")).toEqual({ kind: "among", variations: four });
  });
});

const names = Array.from({ length: 12 }, (_, at) => `v${at}`);
const rules = { each, any, all };

/** Some variations, and places that depend on some of them in one of the three ways. */
const cases = fc.integer({ min: 1, max: names.length }).chain((count) => {
  const applied = names.slice(0, count);
  const place = fc.record({
    kind: fc.constantFrom<keyof typeof rules>("each", "any", "all"),
    on: fc.subarray(applied, { minLength: 1 }),
    guess: fc.option(fc.constantFrom(...applied), { nil: undefined }),
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

function expectRight(outcome: Responsible, { kind, on }: Dependent): void {
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
        expect(run.found).toEqual([found(name)]);
        expect(run.builds.length).toBeLessThanOrEqual(most);
        const guessed = await search({ applied, rules: [each(name)], guesses: [name] });
        expect(guessed.builds.length).toBeLessThanOrEqual(1);
      }
    }
  });
});
