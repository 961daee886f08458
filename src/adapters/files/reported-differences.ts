import { lstat, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import * as v from "valibot";
import { causeIds } from "../../domain/findings/cause.ts";
import type { Difference } from "../../domain/findings/difference.ts";
import { fittingJson, listOf, listOfFitting, objectOf } from "../../domain/text/schema.ts";

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
  const report = fittingJson(reports, await readFile(file, "utf8"));
  if (report === undefined) return undefined;
  const list = "images" in report ? report.images[0]?.differences : report.differences;
  return list && { file, differences: list.map(difference) };
}

/** The parts of a difference from which an exception is drafted. */
const differences = listOfFitting(
  objectOf({
    path: v.string(),
    cause: v.picklist(causeIds),
    explanation: v.exactOptional(v.string()),
  }),
);

/**
 * Since version 2 a report has one list for each image, and only a run for one platform leaves two
 * images side by side.
 */
const reports = v.union([
  objectOf({ images: listOf(objectOf({ differences })) }),
  objectOf({ differences }),
]);

function difference(found: v.InferOutput<typeof differences>[number]): Difference {
  return { kind: "content", evidence: [], ...found };
}
