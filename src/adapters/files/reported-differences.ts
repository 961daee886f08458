import { lstat, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { causeIds } from "../../domain/findings/cause.ts";
import type { Difference } from "../../domain/findings/difference.ts";
import { isJsonObject, parseJson } from "../../domain/text/json.ts";

/** Bytes; a report with every difference listed has far less. */
const largestReport = 64 * 1024 * 1024;

/** What a run found out about its two images. */
export interface ReportedDifferences {
  /** Absolute path of the report. */
  readonly file: string;
  readonly differences: readonly Difference[];
}

/**
 * The differences as the run that left two images side by side reported them: it knew when and where both were built,
 * and led each to its instruction, so that its causes are those that an exception has to name. Undefined when the two
 * are no such pair.
 */
export async function reportedDifferences(
  [first, second]: readonly [string, string],
  cwd: string,
): Promise<ReportedDifferences | undefined> {
  const folder = dirname(resolve(cwd, first));
  if (folder !== dirname(resolve(cwd, second))) return undefined;
  const file = join(folder, "report.json");
  const stats = await lstat(file).catch(() => undefined);
  if (stats?.isFile() !== true || stats.size > largestReport) return undefined;
  const report = parsed(await readFile(file, "utf8"));
  const list: unknown = isJsonObject(report) ? report["differences"] : undefined;
  if (!Array.isArray(list)) return undefined;
  return { file, differences: list.flatMap((entry: unknown) => differenceFrom(entry)) };
}

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

/** As much of a difference as an exception is drafted from. */
function differenceFrom(entry: unknown): readonly Difference[] {
  if (!isJsonObject(entry)) return [];
  const { path, explanation } = entry;
  const cause = causeIds.find((id) => id === entry["cause"]);
  if (typeof path !== "string" || cause === undefined) return [];
  const told = typeof explanation === "string" ? { explanation } : {};
  return [{ path, kind: "content", evidence: [], cause, ...told }];
}
