import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readEntries } from "../corpus/entries.ts";
import type { Checkout } from "../support/checkout.ts";
import { root } from "../support/paths.ts";
import { newStory } from "../support/story.ts";
import { buildOnce } from "./build-once.ts";
import { readLimits, readTimed, type TimedEntry } from "./entries.ts";
import { startLoad } from "./load.ts";
import { type Phase, readOptions } from "./options.ts";
import { openRunLog, type PhaseName, type Run } from "./runs.ts";
import { rowsOf, tableOf } from "./table.ts";
import { newTurns } from "./turns.ts";

const folder = join(root, "build/lockstep");
const options = readOptions(process.env);
const story = newStory();
const bases = {
  busybox: inject("base").reference,
  debian: inject("debian"),
  programs: inject("programs"),
  tools: inject("tools"),
  packagers: inject("packagers"),
};
const chosen = ({ name }: { readonly name: string }): boolean => options.isChosen(name);
const timed = (await readTimed(bases)).filter(chosen);
const limits = (await readLimits(bases)).filter(chosen);
const deterministic = (await readEntries("deterministic", bases))
  .map(({ name, files }) => ({ name: `deterministic/${name}`, about: "equal builds", files }))
  .filter(chosen);
const log = openRunLog(join(folder, "runs.jsonl"), options.isResumed);
const checkouts = new Map<string, Promise<Checkout>>();

type Source = Pick<TimedEntry, "name" | "files">;

/** Builds an entry as often as the phase wants, taking turns with all others. @returns all of its runs there */
async function runsOf(entry: Source, phase: PhaseName, takeTurn: Turn): Promise<readonly Run[]> {
  for (let number = 1; number <= options[phase].runs; number += 1) {
    const run = { entry: entry.name, phase, number };
    if (log.has(run)) continue;
    await takeTurn(async () => {
      const checkout = checkouts.get(entry.name) ?? story.checkout(entry.files);
      checkouts.set(entry.name, checkout);
      log.add({ ...run, ...(await buildOnce(story, await checkout)) });
    });
  }
  return log.all().filter((run) => run.entry === entry.name && run.phase === phase);
}

type Turn = ReturnType<typeof newTurns>;

/** What a run came to, short enough for an assertion's output. */
const verdicts = (runs: readonly Run[]): readonly string[] => [
  ...new Set(runs.map(({ verdict, message }) => `${verdict}${message ? `: ${message}` : ""}`)),
];

function phaseTests(phase: PhaseName, { atOnce }: Phase): void {
  const takeTurn = newTurns(atOnce);
  if (timed.length > 0) {
    it.concurrent.each(timed)("$name is never true", async (entry) => {
      expect(verdicts(await runsOf(entry, phase, takeTurn))).toEqual(["false"]);
    });
  }
  if (limits.length > 0) {
    it.concurrent.each(limits)("$name is built", async (entry) => {
      expect(verdicts(await runsOf(entry, phase, takeTurn))).not.toContainEqual(
        expect.stringMatching(/^failed/),
      );
    });
  }
  if (deterministic.length > 0) {
    it.concurrent.each(deterministic)("$name is always true", async (entry) => {
      expect(verdicts(await runsOf(entry, phase, takeTurn))).toEqual(["true"]);
    });
  }
}

if (options.quiet.runs > 0) {
  describe("on a quiet machine", () => phaseTests("quiet", options.quiet));
}

if (options.busy.runs > 0) {
  describe("on a busy machine", () => {
    beforeAll(() => startLoad());
    phaseTests("busy", options.busy);
  });
}

afterAll(async () => {
  const rows = rowsOf([...timed, ...limits, ...deterministic], log.all());
  await writeFile(join(folder, "table.json"), `${JSON.stringify(rows, undefined, 1)}\n`);
  await writeFile(join(folder, "table.md"), `${tableOf(rows)}\n`);
  process.stdout.write(`${tableOf(rows)}\n`);
});
