import { dirname } from "node:path/posix";
import { diagnose } from "../../diagnose/diagnose.ts";
import { severalCauses } from "../../diagnose/several.ts";
import type { Difference, Differences, FoundDifference } from "../../domain/findings/difference.ts";
import { type KeptImage, reportedTwins } from "../../domain/findings/kept-report.ts";
import type { OpenedImage, ReportBeside } from "../ports/kept.ts";

type Twins =
  | {
      readonly kind: "twins";
      /** The report's path. */
      readonly report: string;
      readonly image: KeptImage;
      readonly order: "as named" | "reversed";
    }
  | {
      readonly kind: "strangers";
      /** A report that lies beside both and is about other images. */
      readonly foreign?: string;
    };

/**
 * Finds out whether two images are the two builds of one run: they lie side by side, and the report
 * beside them has the digests of both configs, which cover all that was built.
 */
export async function twinsBeside(
  [a, b]: readonly [OpenedImage, OpenedImage],
  read: ReportBeside,
): Promise<Twins> {
  if (a.layout === undefined || b.layout === undefined) return { kind: "strangers" };
  if (dirname(a.layout) !== dirname(b.layout)) return { kind: "strangers" };
  const beside = await read(a.layout);
  if (beside === undefined) return { kind: "strangers" };
  const configs = [a.image.manifest.config.digest, b.image.manifest.config.digest] as const;
  const twins = beside.report && reportedTwins(beside.report, configs);
  return twins === undefined
    ? { kind: "strangers", foreign: beside.file }
    : { kind: "twins", report: beside.file, ...twins };
}

/**
 * Puts what the report says in the place of what was found: the run knew when and where both were
 * built, and attributed each difference to its instruction. A difference that the report does not
 * list is judged by its bytes, and one that it lists and the images do not have is left out: a
 * report that somebody changed must not hide or invent any.
 */
export function withReported(
  found: Differences<FoundDifference>,
  { differences }: Pick<KeptImage, "differences">,
): Differences {
  const total = found.listed.length + found.omitted;
  if (total === 0) return { ...found, listed: [] };
  const paths = new Set(found.listed.map(({ path }) => path));
  const values = new Map(found.listed.map(({ path, value }) => [path, value]));
  const told = differences
    .filter(({ path, kind }) => kind === "trace" || found.omitted > 0 || paths.has(path))
    .map((each): Difference => {
      // The report has no values, only sentences about them.
      const value = each.kind === "config" ? values.get(each.path) : undefined;
      return value === undefined ? each : { ...each, value };
    });
  const known = new Set(told.map(({ path }) => path));
  const others = found.listed.filter(({ path }) => !known.has(path));
  const judged = diagnose(others, undefined).flatMap((each) => severalCauses(each, undefined));
  const listed = [...told, ...judged];
  const omitted = found.omitted === 0 ? 0 : Math.max(0, total - listed.length);
  return { ...found, listed, omitted };
}
