import { lstat, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { causeIds } from "../../domain/findings/cause.ts";
import type { Difference } from "../../domain/findings/difference.ts";
import { isJsonObject, type JsonObject, parseJson } from "../../domain/text/json.ts";

/** Bytes; a report that lists every difference is far smaller. */
const largestReport = 64 * 1024 * 1024;

/** What a run reported about its two images. */
export interface ReportedDifferences {
  /** Absolute path of the report. */
  readonly file: string;
  readonly differences: readonly Difference[];
}

/**
 * Reads the differences from the report of the run that left two images side by side. That run knew
 * when and where both were built, and attributed each difference to its instruction, so its causes
 * are those that an exception has to name. Undefined when the two are not such a pair.
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
  const list = isJsonObject(report) ? listIn(report) : undefined;
  return list && { file, differences: list.flatMap(differenceFrom) };
}

/**
 * Returns the list of differences: since version 2 a report has one for each image, and only a run
 * for one platform leaves two images side by side.
 */
function listIn(report: JsonObject): readonly unknown[] | undefined {
  const images = report["images"];
  const holder: unknown = Array.isArray(images) ? images[0] : report;
  const list = isJsonObject(holder) ? holder["differences"] : undefined;
  return Array.isArray(list) ? list : undefined;
}

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

/** Reads the parts of a difference from which an exception is drafted. */
function differenceFrom(entry: unknown): readonly Difference[] {
  if (!isJsonObject(entry)) return [];
  const { path, explanation } = entry;
  const cause = causeIds.find((id) => id === entry["cause"]);
  if (typeof path !== "string" || cause === undefined) return [];
  const told = typeof explanation === "string" ? { explanation } : {};
  return [{ path, kind: "content", evidence: [], cause, ...told }];
}
