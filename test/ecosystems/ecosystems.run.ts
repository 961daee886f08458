import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { emptyScore, precision, recall, type Score, sum, totalOf } from "../corpus/score.ts";
import { tableOf as scoreTable } from "../corpus/table.ts";
import { newStory } from "../support/story.ts";
import { pushEcosystemBase } from "./bases.ts";
import {
  buildProject,
  keepResults,
  keptResults,
  type Results,
  reportsFolder,
} from "./build-project.ts";
import { newStore, type Store } from "./plain.ts";
import { type Project, readProjects, sourceOf } from "./projects.ts";
import { tableOf } from "./table.ts";
import { judge, type Outcome } from "./verdicts.ts";

/** What the corpus has reached; less is a step back. */
const least = { causes: 0.66, lines: 0.97, paths: 0.97 };

const story = newStory();
/** Whether projects that were built before are judged by what came of that. */
const isResumed = process.env["TWOFOLD_RESUME"] === "1";
const only = process.env["TWOFOLD_ONLY"]?.split(",");
const projects = (await readProjects()).filter(
  ({ name, ecosystem }) => only === undefined || only.includes(name) || only.includes(ecosystem),
);
const outcomes: Outcome[] = [];
const references: Record<string, string> = {};
let store: Store;

beforeAll(async () => {
  store = await newStore(join(story.folder(), "plain"));
});

/** A base is made and pushed when the first project needs it. */
async function push({ bases }: Project): Promise<void> {
  for (const name of bases) {
    references[name] ??= await pushEcosystemBase(name, inject("registry"));
  }
}

async function build(project: Project): Promise<Results> {
  await push(project);
  const checkout = await story.checkout(sourceOf(project, references));
  const plain = await store.buildTwice(checkout.folder, project);
  const results = { plain, ...(await buildProject(story, checkout, project)) };
  await keepResults(project, results);
  return results;
}

describe("the project", () => {
  it.each(projects)("$name", async (project) => {
    const results = (isResumed ? await keptResults(project) : undefined) ?? (await build(project));
    const outcome = judge({ project, ...results });
    outcomes.push(outcome);
    process.stdout.write(`${tableOf([outcome])}\n${faultsOf(outcome)}\n`);
    if (project.missed === undefined) expect(outcome.faults).toEqual([]);
    else expect(outcome.faults, "this is no longer missed").not.toEqual([]);
  });
});

describe("precision and recall", () => {
  it.runIf(only === undefined)("are not below what they were", () => {
    const score = total();
    const causes = totalOf(score);
    expect(precision(causes), "precision of causes").toBeGreaterThanOrEqual(least.causes);
    expect(recall(causes), "recall of causes").toBeGreaterThanOrEqual(least.causes);
    expect(recall(score.lines), "recall of lines").toBeGreaterThanOrEqual(least.lines);
    expect(recall(score.paths), "recall of paths").toBeGreaterThanOrEqual(least.paths);
    expect(precision(score.paths), "precision of paths").toBeGreaterThanOrEqual(least.paths);
  });
});

function total(): Score {
  return outcomes.map(({ score }) => score).reduce(sum, emptyScore);
}

/** The first faults of a project; a hundred files of one folder say no more. */
function faultsOf({ project, faults }: Outcome): string {
  const most = 10;
  const more = faults.length > most ? [`and ${faults.length - most} more`] : [];
  return [...faults.slice(0, most), ...more]
    .map((fault) => `- ${project.name}: ${fault}\n`)
    .join("");
}

afterAll(async () => {
  const faults = outcomes.map(faultsOf).join("");
  const text = [tableOf(outcomes), "", scoreTable(total()), "", faults].join("\n");
  process.stdout.write(`${scoreTable(total())}\n`);
  await mkdir(reportsFolder, { recursive: true });
  await writeFile(join(reportsFolder, "table.md"), text);
});
