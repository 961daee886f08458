import { rm } from "node:fs/promises";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { Checkout } from "../support/checkout.ts";
import { removeFolder } from "../support/leftovers.ts";
import { parseReport, type ReportView } from "../support/report-view.ts";
import { buildFlags, type Story } from "../support/story.ts";
import type { Run } from "./runs.ts";

/** What a run came to. */
export type Outcome = Omit<Run, "entry" | "phase" | "number">;

/** Nothing here takes nearly as long, also with every core busy. */
const longest = 600_000;

/** Builds a source once with the bundled program. Never throws: that a run failed is one of its outcomes. */
export async function buildOnce(story: Story, { folder }: Checkout): Promise<Outcome> {
  const job = await story.job();
  // No builds that only tell which variation it was: the verdict stands without them.
  const flags = buildFlags({
    output: join(job, "output"),
    json: "true",
    vary: "all",
    "extra-builds": "0",
  });
  const started = performance.now();
  const { program } = await story.startCli(folder, flags, { job });
  const deadline = setTimeout(() => program.child.kill("SIGTERM"), longest);
  const { code, signal, stdout, stderr } = await program.finished;
  clearTimeout(deadline);
  const seconds = Math.round(performance.now() - started) / 1000;
  const report = reportIn(stdout);
  await rm(job, { recursive: true, force: true }).catch(() => removeFolder(job));
  if (report?.verdict === "true" && code === 0) {
    return { verdict: "true", kinds: [], causes: [], seconds };
  }
  if (report?.verdict === "false") {
    const { differences } = report;
    const kinds = distinct(differences.map(({ kind }) => kind));
    const causes = distinct(differences.flatMap(({ cause }) => cause ?? []));
    return { verdict: "false", kinds, causes, seconds };
  }
  const message = `exit ${code ?? signal}: ${stderr.slice(-2000)}`;
  return { verdict: "failed", kinds: [], causes: [], seconds, message };
}

function reportIn(stdout: string): ReportView | undefined {
  try {
    return parseReport(stdout);
  } catch {
    return undefined;
  }
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
