import type { Scope } from "../../containerfile/bases.ts";
import type { BuildPlan } from "../../domain/build/plan.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import type { Differences } from "../../domain/findings/difference.ts";
import type { ExceptionsFile } from "../../domain/findings/exception.ts";
import type { ImageRecord } from "../../domain/findings/report.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import { Failure } from "../../domain/text/failure.ts";
import { fileOfPath } from "../../domain/text/image-path.ts";
import { acceptDifferences } from "../explain/accept-differences.ts";
import type { LayerOrigin } from "../images/layer-origins.ts";
import type { FirstImage } from "../leaks/first-image.ts";
import type { Builder, BuildPorts, BuiltImage, Image } from "../ports/build.ts";
import { areEqual, type Twins } from "../prove/twin-builds.ts";
import type { RunRecord } from "../record/run-record.ts";

export interface JudgeOptions {
  readonly request: BuildRequest;
  readonly ports: Pick<BuildPorts, "output" | "openImage" | "readers" | "reporter" | "relabel">;
  readonly record: RunRecord;
  readonly builder: Builder;
  readonly twins: Twins;
  readonly firstImage: Pick<FirstImage<unknown>, "asLayout" | "asTwin">;
  readonly origins: readonly LayerOrigin[];
  /** The known differences that are accepted; undefined without the input. */
  readonly exceptions: ExceptionsFile | undefined;
  /** The plan that both builds followed. */
  readonly plan: BuildPlan;
  /** What the names in the Containerfile mean. */
  readonly scope: Scope;
  /**
   * Searches the first build's image for values that the next run would not have. Nothing may be
   * pushed before this has run.
   * @throws Failure `tool`, `secret-in-image`
   */
  readonly search: () => Promise<Pick<Differences, "listed" | "omitted">>;
}

/**
 * Compares the twins and makes the one layout that may be pushed (design §7). They are equal when
 * the digests of config and local manifest are equal, which cover config, annotations and the
 * uncompressed bytes of every layer. Only then is one of them compressed.
 * @throws Failure `irreproducible` when they differ and that is not allowed
 */
export async function judge(options: JudgeOptions): Promise<Digest> {
  const { request, record, twins, ports } = options;
  const { first, second } = twins;
  if (second === undefined) {
    const digest = await keep(options, []);
    await options.search();
    return digest;
  }
  ports.reporter.progress("comparing");
  if (areEqual(first, second)) {
    await keep(options, []);
    const isEqual = request.compare === "content" || (await isEqualCompressed(options, second));
    return isEqual ? await judgeTraces(options) : await recordImage(options);
  }
  record.reproducible = "false";
  await explainInto(options, second);
  addTraces(record, await options.search());
  const { differences } = record;
  const { open, labels } = acceptDifferences({ ...options, ...ports, differences });
  if (labels.length === 0) refuseOrWarn(options, irreproducible(open.length + differences.omitted));
  return await keep(options, [...differing, ...labels]);
}

/**
 * Judges two equal builds whose image is exported. A value that the next run would not have counts
 * as a difference.
 * @throws Failure `irreproducible` when that is not allowed
 */
async function judgeTraces(options: JudgeOptions): Promise<Digest> {
  const { record, ports } = options;
  addTraces(record, await options.search());
  const { differences } = record;
  const count = differences.listed.length + differences.omitted;
  record.reproducible = count === 0 ? "true" : "false";
  const { open, labels } = acceptDifferences({ ...options, ...ports, differences });
  if (count > 0) {
    if (labels.length === 0) refuseOrWarn(options, traced(open.length + differences.omitted));
    await ports.relabel(ports.output.layout, [...differing, ...labels]);
  }
  return await recordImage(options);
}

/**
 * Adds the traces in files that are equal in both builds. Where a file differs, its differences
 * already say why.
 */
function addTraces(
  record: RunRecord,
  { listed, omitted }: Awaited<ReturnType<JudgeOptions["search"]>>,
): void {
  const { differences } = record;
  const told = new Set(differences.listed.map(({ path }) => fileOfPath(path)));
  const more = listed.filter(({ path }) => !told.has(path));
  record.differences = {
    ...differences,
    listed: [...differences.listed, ...more],
    omitted: differences.omitted + omitted,
  };
}

/** The label of an image that may pass although its builds differ. */
const differing = [{ name: "dev.twofold.reproducible", value: "false" }];

/**
 * Throws the failure under `require`; under `warn`, warns and lets the first build pass, labelled.
 * @throws the given Failure
 */
function refuseOrWarn({ request, ports }: JudgeOptions, failure: Failure): void {
  if (request.reproducibility === "require") throw failure;
  ports.reporter.warn(
    `${failure.message.replace(/ Nothing was pushed\.$/, "")} \`reproducibility: warn\` lets the first build pass, labelled so.`,
  );
}

/**
 * The stricter comparison: compresses both images and compares the manifests that a registry would
 * get.
 */
async function isEqualCompressed(options: JudgeOptions, second: BuiltImage): Promise<boolean> {
  const { builder, ports, record } = options;
  const other = await builder.exportImage(second, ports.output.twins.second);
  const digest = record.image?.digest;
  if (digest === other) return true;
  record.reproducible = "false";
  await options.search();
  const failure = new Failure({
    code: "irreproducible",
    message: `The same content was compressed to two manifests, ${digest} and ${other}. Nothing was pushed.`,
    fix: "Compare by `content`, or look for a compressor on this machine that is not deterministic.",
  });
  refuseOrWarn(options, failure);
  await ports.relabel(ports.output.layout, differing);
  return false;
}

async function explainInto(options: JudgeOptions, second: BuiltImage): Promise<void> {
  const { twins, ports, record } = options;
  record.differences = await record.phase("explain", async () => {
    // Comparison, attribution and diagnosis are a large part of the program, and only builds that
    // differ need them.
    const { explain } = await import("../explain/explain.ts");
    const { first, stepNetwork } = twins;
    return await explain({ ...options, ...ports, first, second, stepNetwork });
  });
}

function irreproducible(count: number): Failure {
  return new Failure({
    code: "irreproducible",
    message: `The two builds differ${count === 0 ? "" : ` in ${count} ${count === 1 ? "place" : "places"}`}. Nothing was pushed.`,
    fix: "Mend what the report lists, or set `reproducibility: warn` to pass with a warning meanwhile.",
  });
}

function traced(count: number): Failure {
  const values = count === 1 ? "1 value" : `${count} values`;
  return new Failure({
    code: "irreproducible",
    message: `The two builds are equal, but the image has ${values} of this build that the next one will not have. Nothing was pushed.`,
    fix: "Mend what the report lists, or set `traces: warn` to have it told only, or `reproducibility: warn` to pass with a warning meanwhile.",
  });
}

/** Keeps the first build's layout and records it. */
async function keep(
  options: JudgeOptions,
  labels: readonly { readonly name: string; readonly value: string }[],
): Promise<Digest> {
  const { firstImage, ports, twins } = options;
  ports.reporter.progress("compressing");
  await firstImage.asLayout(twins.first);
  if (labels.length > 0) await ports.relabel(ports.output.layout, labels);
  return await recordImage(options);
}

async function recordImage({ ports, record, origins }: JudgeOptions): Promise<Digest> {
  const { layout } = ports.output;
  const image = await ports.openImage(layout);
  record.layout = layout;
  record.image = imageRecord(image, origins);
  return image.digest;
}

function imageRecord(image: Image, origins: readonly LayerOrigin[]): ImageRecord {
  const { manifest, config, digest } = image;
  return {
    digest,
    imageId: manifest.config.digest,
    size: manifest.layers.reduce((sum, layer) => sum + layer.size, manifest.config.size),
    layers: manifest.layers.map((layer, index) => ({
      digest: layer.digest,
      diffId: config.diffIds[index] ?? layer.digest,
      size: layer.size,
      ...(origins[index] ?? { origin: "unknown" }),
    })),
  };
}
