import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { Checkout } from "../support/checkout.ts";
import { root } from "../support/paths.ts";
import { parseReport, type ReportView } from "../support/report-view.ts";
import { buildFlags, type Story } from "../support/story.ts";
import type { Plain } from "./plain.ts";
import type { Project } from "./projects.ts";

/** The last run's reports, for who wants to know more than the table says. */
export const reportsFolder = join(root, "build/ecosystems");

export interface Built {
  readonly report: ReportView;
  readonly seconds: number;
  /** Builds that told which variation it was, as many as the log counts. */
  readonly extraBuilds: number;
}

/** Builds a project with the bundled program. @throws Error when it was not built twice */
export async function buildProject(
  story: Story,
  { folder }: Checkout,
  { name, network }: Project,
): Promise<Built> {
  const job = await story.job();
  const flags = buildFlags({
    output: join(job, "output"),
    json: "true",
    vary: "all",
    network: network ?? "none",
    "extra-builds": process.env["TWOFOLD_EXTRA_BUILDS"] ?? "0",
  });
  const started = performance.now();
  const { program } = await story.startCli(folder, flags, { job });
  const { code, stdout, stderr } = await program.finished;
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const report = parseReport(stdout === "" ? '{"images":[]}' : stdout);
  await mkdir(reportsFolder, { recursive: true });
  await writeFile(join(reportsFolder, `${name}.log`), stderr);
  await rm(job, { recursive: true, force: true });
  if (report.verdict !== "true" && report.verdict !== "false") {
    throw new Error(`${name} was not built twice, exit ${code}:\n${stderr.slice(-4000)}`);
  }
  return { report, seconds, extraBuilds: extraBuildsIn(stderr) };
}

/** The highest count of "3 of at most 8 builds" in a log. */
export function extraBuildsIn(log: string): number {
  const counts = [...log.matchAll(/: (\d{1,3}) of at most \d{1,3} builds\b/g)];
  return Math.max(0, ...counts.map(([, count]) => Number(count)));
}

/** What the builds of a project came to, before anyone judges it. */
export interface Results extends Built {
  readonly plain: Plain;
}

/** Keeps what came of a project, for a later run with `TWOFOLD_RESUME`. */
export async function keepResults({ name }: Project, results: Results): Promise<void> {
  await mkdir(reportsFolder, { recursive: true });
  await writeFile(join(reportsFolder, `${name}.json`), JSON.stringify(results, undefined, 1));
}

/** What an earlier run kept; undefined when there is nothing. */
export async function keptResults({ name }: Project): Promise<Results | undefined> {
  const text = await readFile(join(reportsFolder, `${name}.json`), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const results: Results = JSON.parse(text);
  return results;
}
