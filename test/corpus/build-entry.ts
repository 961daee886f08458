import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../support/paths.ts";
import { parseReport, type ReportView } from "../support/report-view.ts";
import { buildFlags, type StepInputs, type Story } from "../support/story.ts";
import type { Entry } from "./entries.ts";

/** The last run's reports, for who wants to know more than the table says. */
export const reportsFolder = join(root, "build/corpus");

/** Builds a source of the corpus with the bundled program. @throws Error when it was not built twice */
export async function buildEntry(
  story: Story,
  entry: Entry,
  inputs: StepInputs = {},
): Promise<ReportView> {
  const { folder } = await story.checkout(entry.files);
  const job = await story.job();
  // The rules are judged by what they read in the bytes, not by what more builds would tell.
  const flags = buildFlags({
    output: join(job, "output"),
    json: "true",
    vary: "all",
    "extra-builds": "0",
    ...inputs,
  });
  const { program } = await story.startCli(folder, flags, { job });
  const { code, stdout, stderr } = await program.finished;
  const report = parseReport(stdout === "" ? '{"images":[]}' : stdout);
  if (report.verdict !== "true" && report.verdict !== "false") {
    throw new Error(`${entry.name} was not built twice, exit ${code}:\n${stderr}`);
  }
  await mkdir(reportsFolder, { recursive: true });
  await writeFile(join(reportsFolder, `${entry.name}.json`), stdout);
  await rm(job, { recursive: true, force: true });
  return report;
}
