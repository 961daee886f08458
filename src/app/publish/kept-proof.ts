import { type KeptReport, reportedImage } from "../../domain/findings/kept-report.ts";
import { labelNames } from "../../domain/labels/labels.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import { Failure } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import type { Image } from "../ports/image.ts";
import type { FoundReport } from "../ports/kept.ts";

/** A layout that a run left, and what is known of it. */
interface KeptLayout {
  /** Absolute path. */
  readonly path: string;
  readonly image: Pick<Image, "digest" | "manifest" | "config">;
  /** The report beside it. */
  readonly beside: FoundReport | undefined;
}

/**
 * Checks that a kept index is the one that its run made, of images that all were proven: those that
 * the report has, and no others.
 * @returns the report
 * @throws Failure `usage` without a report, `forbidden` for an image that it does not prove
 */
export function keptIndexProof({
  path,
  digest,
  images,
  beside,
}: Pick<KeptLayout, "path" | "beside"> & {
  readonly digest: Digest;
  readonly images: readonly KeptLayout["image"][];
}): KeptReport {
  if (beside?.report === undefined) throw withoutReport(path, beside);
  const { file, report } = beside;
  if (report.index?.digest !== digest) {
    throw unproven(`${file} is not about this index, whose digest is ${digest}`);
  }
  if (report.images.length !== images.length) {
    throw unproven(`${file} has ${report.images.length} images, and the index ${images.length}`);
  }
  for (const image of images) keptProof({ path, image, beside });
  return report;
}

/**
 * Checks that a kept image is one that its run proved and would have pushed: the report beside it
 * says so of exactly this digest, and the image's own labels agree.
 * @returns the report
 * @throws Failure `usage` without a report, `forbidden` for an image that it does not prove
 */
export function keptProof({ path, image, beside }: KeptLayout): KeptReport {
  if (beside?.report === undefined) throw withoutReport(path, beside);
  const { file, report } = beside;
  const wrong =
    unprovenRun(report) ?? otherImage(report, image) ?? otherLabels(report, image.config.labels);
  if (wrong !== undefined) throw unproven(`${file} ${wrong}`);
  return report;
}

/** Failures of a run that say nothing against its image: it was proven, and the push failed. */
const afterProof: ReadonlySet<string> = new Set(["registry"]);

/** Says why a run proved nothing, as the end of a sentence about its report. */
function unprovenRun({ verdict, failure }: KeptReport): string | undefined {
  if (verdict !== "true") return `has the verdict \`${verdict}\``;
  if (failure === undefined || afterProof.has(failure.code)) return undefined;
  return `says that the run failed: ${visible(shortened(failure.message, 500))}`;
}

/** Says why a report is not about this image, or does not prove it. */
function otherImage(
  report: KeptReport,
  { digest, manifest }: KeptLayout["image"],
): string | undefined {
  const reported = reportedImage(report, digest);
  if (reported === undefined) return `is not about this image, whose digest is ${digest}`;
  const { proof, image, differences, differencesOmitted } = reported;
  if (proof.verdict !== "true") return `has the verdict \`${proof.verdict}\` on this image`;
  const config = manifest.config.digest;
  const [first, second] = proof.builds;
  const areEqual =
    proof.builds.length === 2 &&
    first?.localDigest === second?.localDigest &&
    [first, second, image].every((each) => each?.imageId === config);
  if (!areEqual) return "does not say that two builds gave this image";
  if (differences.length + differencesOmitted > 0) return "lists differences between the builds";
  return undefined;
}

/** Says which label contradicts the report. */
function otherLabels(
  { source, advisories }: KeptReport,
  labels: Readonly<Record<string, string>>,
): string | undefined {
  const wanted: readonly (readonly [string, string])[] = [
    [labelNames.reproducible, "true"],
    [labelNames.exceptions, ""],
    [labelNames.sourceId, source.id],
    [labelNames.version, source.version],
    // Without a commit, an image has its Containerfile's label, or none.
    ...(source.revision === "" ? [] : [[labelNames.revision, source.revision] as const]),
  ];
  const valueOf = (name: string): string | undefined =>
    Object.hasOwn(labels, name) ? labels[name] : undefined;
  const wrong = wanted.find(([name, value]) => valueOf(name) !== value);
  if (wrong !== undefined) return contradicts(wrong[0], valueOf(wrong[0]));
  // The builds may have shown more than what was known when the labels were written.
  const known: readonly string[] = advisories.map(({ name }) => name);
  const labelled = (valueOf(labelNames.advisories) ?? "").split(",").filter((name) => name !== "");
  return labelled.every((name) => known.includes(name))
    ? undefined
    : contradicts(labelNames.advisories, valueOf(labelNames.advisories));
}

function contradicts(name: string, value: string | undefined): string {
  const written = value === undefined ? "missing" : JSON.stringify(shortened(value, 200));
  return `contradicts the image's label \`${name}\`, which is ${visible(written)}`;
}

function withoutReport(path: string, beside: FoundReport | undefined): Failure {
  const what =
    beside === undefined
      ? `there is no report.json beside ${path}`
      : `${beside.file} cannot be read as a report of this version`;
  return new Failure({
    code: "usage",
    message: `Nothing proves this image: ${what}. Nothing was pushed.`,
    fix: "Name the layout where `twofold build --output` left it, e.g. `out/layout`, with its report.json beside it.",
  });
}

/** @param why the end of a sentence that begins with the report's path */
function unproven(why: string): Failure {
  return new Failure({
    code: "forbidden",
    message: `This image is not proven: ${why}. Nothing was pushed.`,
    fix: "Build it again: `twofold build --output=out` leaves the layout and the report of one run.",
  });
}
