import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../support/paths.ts";
import { examplesOf, generators, measure, tableOf, totalsOf } from "./measure.ts";
import type { Knowledge } from "./mismatch.ts";

const { env } = process;
/** Cases of each kind of knowledge: all four builds, three where they are enough, the two alone, and two images of which nobody knows anything. */
const cases: Readonly<Record<Knowledge, number>> = {
  ...{ samples: 100_000, recorded: 100_000, pair: 5000, images: 5000 },
};
const seed = Number(env["TWOFOLD_SEED"] ?? 1);
const only = new RegExp(env["TWOFOLD_ONLY"] ?? ".");
const count = (knowledge: Knowledge): number => Number(env["TWOFOLD_CASES"] ?? cases[knowledge]);
const folder = join(root, "build/samples");

it.each(["samples", "recorded", "pair", "images"] as const)("causes by %s", async (knowledge) => {
  const rows = await measure({ cases: count(knowledge), seed, knowledge, only });
  const text = [tableOf(rows), "", ...examplesOf(rows).map((one) => `- ${one}`), ""].join("\n");
  process.stdout.write(`${text}\n`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${knowledge}.md`), text);
  const { wrong, unknown, chance } = totalsOf(rows);
  if (knowledge === "pair" || knowledge === "images") return;
  expect(generators.length).toBeGreaterThanOrEqual(30);
  expect(wrong, "wrong causes").toBe(0);
  expect(unknown / Math.max(1, chance), "share of chance that is unknown").toBeLessThan(0.001);
});
