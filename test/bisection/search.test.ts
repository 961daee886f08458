import { describe, expect, it } from "vitest";
import { type Bisection, bisect } from "../../src/bisection/search.ts";
import { all, each, type Rule, search } from "../support/searches.ts";

const four = ["store", "context", "hostname", "timezone"];
const found = (...variations: readonly string[]): Bisection => ({ kind: "found", variations });

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
    const run = await search({ applied: four, rules: [each("timezone")], guesses: [["timezone"]] });
    expect(run).toEqual({ found: [found("timezone")], builds: ["timezone"] });
  });

  it("goes on among the others when the guess is wrong", async () => {
    const run = await search({ applied: four, rules: [each("context")], guesses: [["timezone"]] });
    expect(run).toEqual({
      found: [found("context")],
      builds: ["timezone", "store context", "store", "context"],
    });
  });

  it("tries several together where a place looks like each of them", async () => {
    const rules = [each("timezone"), each("hostname"), each("hostname", "timezone")];
    const guesses = [["timezone"], ["hostname"], ["hostname", "timezone"]];
    const run = await search({ applied: four, rules, guesses });
    expect(run.found).toEqual([
      found("timezone"),
      found("hostname"),
      found("hostname", "timezone"),
    ]);
    expect(run.builds).toHaveLength(3);
  });

  it("finds variations that only differ together, and those that each add something", async () => {
    for (const rule of [all("store", "timezone"), each("store", "timezone")]) {
      const run = await search({ applied: four, rules: [rule] });
      expect(run.found).toEqual([found("store", "timezone")]);
    }
  });

  it("stops looking for a single one when a build has a part of the effect", async () => {
    const many = Array.from({ length: 12 }, (_, at) => `v${at}`);
    const rules = [each("v1", "v3")];
    const run = await search({ applied: many, rules, guesses: [["v1"]], most: 7 });
    expect(run.found).toEqual([found("v1", "v3")]);
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
    await bisect({
      places: rules.map((rule, at) => ({
        key: String(at),
        whole: rule(four),
        guess: [at === 0 ? "hostname" : "timezone"],
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
    const run = await search({ applied: four, rules: [random], guesses: [["hostname"]] });
    expect(run.found).not.toContainEqual(expect.objectContaining({ kind: "among" }));
  });

  it("leaves a place open that builds cannot tell of, and asks for no build twice", async () => {
    const asked: string[] = [];
    const outcome = await bisect({
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
