import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, inject, it } from "vitest";
import { newStory } from "../support/story.ts";
import { buildEntry, reportsFolder } from "./build-entry.ts";
import { readEntries } from "./entries.ts";
import { type FixScore, fixScoreOf, fixTable, noFixes, sumOfFixes } from "./fixes.ts";
import { emptyScore, precision, recall, type Score, scoreOf, sum, totalOf } from "./score.ts";
import { tableOf } from "./table.ts";

/** What the corpus has reached; less is a step back. */
const least = { causes: 0.95, lines: 0.97, paths: 0.99 };

const story = newStory();
const bases = { busybox: inject("base").reference, debian: inject("debian") };
const [planted, deterministic] = await Promise.all([
  readEntries("planted", bases),
  readEntries("deterministic", bases),
]);
const only = process.env["TWOFOLD_ONLY"]?.split(",");
const chosen = ({ name }: { readonly name: string }) => only?.includes(name) ?? true;
let total: Score = emptyScore;
let fixes: FixScore = noFixes;

describe.concurrent("planted causes", () => {
  it.each(planted.filter(chosen))("$name", async (entry) => {
    const report = await buildEntry(story, entry, { "try-fix": "true" });
    const score = scoreOf(entry.expected, report.differences);
    const faults = score.faults.map((fault) => `${entry.name}: ${fault}`);
    total = sum(total, { ...score, faults });
    expect(report.verdict, "the planted cause made no difference").toBe("false");
    const tried = fixScoreOf(entry.unfixed, report.triedFixes);
    const untold = tried.faults.map((fault) => `${entry.name}: ${fault}`);
    fixes = sumOfFixes(fixes, { ...tried, faults: untold });
    expect(tried.faults, "printed fixes that do not pass").toEqual([]);
  });
});

describe.concurrent("deterministic sources", () => {
  it.each(deterministic.filter(chosen))("$name", async (entry) => {
    const report = await buildEntry(story, entry);
    expect(report.differences).toEqual([]);
    expect(report.verdict).toBe("true");
  });
});

describe("precision and recall", () => {
  it("are not below what they were", () => {
    const causes = totalOf(total);
    expect(precision(causes), "precision of causes").toBeGreaterThanOrEqual(least.causes);
    expect(recall(causes), "recall of causes").toBeGreaterThanOrEqual(least.causes);
    expect(recall(total.lines), "recall of lines").toBeGreaterThanOrEqual(least.lines);
    expect(recall(total.paths), "recall of paths").toBeGreaterThanOrEqual(least.paths);
    expect(precision(total.paths), "precision of paths").toBeGreaterThanOrEqual(least.paths);
  });
});

afterAll(async () => {
  const text = [
    ...[tableOf(total), "", fixTable(fixes), ""],
    ...[...total.faults, ...fixes.faults].map((fault) => `- ${fault}`),
    "",
  ].join("\n");
  process.stdout.write(`${text}\n`);
  await writeFile(join(reportsFolder, "table.md"), text);
});
