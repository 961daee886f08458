import { lstat, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { FoundReport } from "../../app/ports/kept.ts";
import { parseKeptReport } from "../../domain/findings/kept-report.ts";
import { Failure } from "../../domain/text/failure.ts";
import { outputIn } from "./output-folder.ts";

/** Bytes; a report that lists every difference is far smaller. */
const largestReport = 64 * 1024 * 1024;

/**
 * Returns the folder of the layout that a folder stands for: its own, or for the output folder of a
 * run the layout in it.
 * @throws Failure `usage` where a run left two images that differ, and so none that it stands for
 */
export async function layoutIn(folder: string): Promise<string> {
  if (await isLayout(folder)) return folder;
  const { layout, twins } = outputIn(folder);
  if (await isLayout(layout)) return layout;
  if (!(await isLayout(twins.first)) || !(await isLayout(twins.second))) return folder;
  throw new Failure({
    code: "usage",
    message: `${JSON.stringify(folder)} holds two images that differ, and no layout that passed.`,
    fix: `Name one of them: ${twins.first} or ${twins.second}.`,
  });
}

async function isLayout(folder: string): Promise<boolean> {
  return await stat(join(folder, "oci-layout")).then(
    (found) => found.isFile(),
    () => false,
  );
}

/**
 * Reads the report that lies beside a layout, where a run leaves it; undefined if there is none.
 * Whether it speaks of that layout is for the caller to find out.
 */
export async function reportBeside(layout: string): Promise<FoundReport | undefined> {
  const { report: file } = outputIn(dirname(layout));
  const stats = await lstat(file).catch(() => undefined);
  if (stats?.isFile() !== true) return undefined;
  if (stats.size > largestReport) return { file, report: undefined };
  const text = await readFile(file, "utf8").catch(() => "");
  return { file, report: parseKeptReport(text) };
}
