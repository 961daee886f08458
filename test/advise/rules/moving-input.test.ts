import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RunFacts } from "../../../src/advise/facts.ts";
import { movingInput } from "../../../src/advise/rules/moving-input.ts";
import { timesIn } from "../../../src/advise/run-time.ts";
import { onSurface } from "../../../src/domain/text/surface.ts";
import { recipeFacts } from "../../support/recipe.ts";

const now = Date.UTC(2026, 10, 29, 14, 45) / 1000;
const ids = [
  { what: "ID", value: "9876543210" },
  { what: "number", value: "417" },
];

/** What is said about one build argument. */
function said(name: string, value: string, run: Partial<RunFacts> = {}): readonly string[] {
  const facts = recipeFacts("FROM scratch\n", {
    inputs: [{ input: "build-args", name, value }],
    run: { now, commitTime: undefined, ids, ...run },
  });
  const found = movingInput.advise(facts);
  return found?.evidence.map((line) => onSurface(line, "workflow")) ?? [];
}

describe("moving-input", () => {
  it.each([
    ["2026-11-29T14:41:45.123Z", "2026-11-29T14:41:45.123Z"],
    ["built 2026-11-29 14:41:45 by ci", "2026-11-29 14:41:45"],
    ["2026-11-29T16:41:45+02:00", "2026-11-29T16:41:45+02:00"],
    ["1.0.0-20261129144145", "20261129144145"],
    ["20261129.1441", "20261129.1441"],
    ["2026-11-29", "2026-11-29"],
    [String(now - 60), String(now - 60)],
    [`${now - 60}123`, `${now - 60}123`],
  ])("names the time of this run in %s", (value, text) => {
    expect(said("X", value)).toEqual([`input \`build-args\`: X has this run's time: ${text}`]);
  });

  it.each([
    "2026-11-20T14:41:45Z",
    "2025-11-29",
    "2026-13-29",
    "1.4.0",
    "417",
    "1766000000",
    "176442030012345678901",
    "9f2c".repeat(10),
    "",
  ])("says nothing about %j", (value) => {
    expect(said("X", value)).toEqual([]);
  });

  it.each([
    "2026-11-29T14:30:07Z",
    "2026-11-29T15:30:07+01:00",
    "2026-11-29T15:30:07",
    "2026-11-29T14:30",
    "2026-11-29",
    "20261129",
    String(now - 893),
  ])("does not take the commit's time for the run's: %s", (value) => {
    expect(said("X", value, { commitTime: now - 893 })).toEqual([]);
    expect(said("X", value)).toHaveLength(1);
  });

  it("tells the run's time from that of a commit made a minute before", () => {
    const commitTime = Date.UTC(2026, 10, 29, 14, 44, 0) / 1000;
    expect(said("X", "2026-11-29T14:44:59Z", { commitTime })).toHaveLength(1);
  });

  it("names the day of this run unless the commit is from that day", () => {
    expect(said("X", "2026-11-29", { commitTime: now - 3 * 86_400 })).toHaveLength(1);
  });

  it.each([
    ["X", "9876543210", "ID: 9876543210"],
    ["X", "https://x.example/runs/9876543210/job", "ID: 9876543210"],
    ["BUILD_NUMBER", "417", "number: 417"],
    ["BUILD_VERSION", "1.0.417", "number: 417"],
    ["com.acme.run-id", "acme-417", "number: 417"],
  ])("names the number of this run in %s=%s", (name, value, text) => {
    expect(said(name, value)).toEqual([`input \`build-args\`: ${name} has this run's ${text}`]);
  });

  it.each([
    ["X", "417"],
    ["RUNTIME_VERSION", "417"],
    ["BUILD_IMAGE", "node-417"],
    ["BUILD_NUMBER", "1417"],
    ["X", "19876543210"],
    ["X", "a9876543210"],
  ])("says nothing about %s=%s", (name, value) => {
    expect(said(name, value)).toEqual([]);
  });

  it("says nothing where nothing is known of the run", () => {
    const inputs = [{ input: "labels", name: "x", value: "2026-11-29" } as const];
    expect(movingInput.advise(recipeFacts("FROM scratch\n", { inputs }))).toBeUndefined();
  });

  it("says how docker/metadata-action takes the commit's time, for its label only", () => {
    const run = { now, commitTime: undefined, ids };
    const fixFor = (name: string) => {
      const inputs = [{ input: "labels", name, value: "2026-11-29T14:41:45Z" } as const];
      return movingInput.advise(recipeFacts("FROM scratch\n", { inputs, run }))?.fix;
    };
    expect(fixFor("org.opencontainers.image.created")).toContain("{{commit_date ");
    expect(fixFor("com.acme.when")).not.toContain("commit_date");
  });

  it("reads any time that JavaScript writes, to the second", () => {
    const seconds = fc.integer({ min: 1_000_000_000, max: 4_000_000_000 });
    fc.assert(
      fc.property(seconds, fc.constantFrom("", "v", "at "), (at, before) => {
        const iso = new Date(at * 1000).toISOString();
        expect(timesIn(`${before}${iso}`)).toEqual([{ text: iso, seconds: at, precision: 1 }]);
        expect(timesIn(`${before}${at}`)[0]?.seconds).toBe(at);
      }),
    );
  });

  it("takes any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (name, value) => {
        for (const line of said(name, value)) expect(line).not.toMatch(/[\n\r]/);
      }),
    );
  });
});
