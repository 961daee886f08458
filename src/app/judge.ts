import type { BaseQuestion } from "../containerfile/bases.ts";
import type { Digest } from "../domain/digest.ts";
import type { ExceptionsFile } from "../domain/exception.ts";
import { Failure } from "../domain/failure.ts";
import type { BuildPlan } from "../domain/plan.ts";
import type { ImageRecord } from "../domain/report.ts";
import type { BuildRequest } from "../domain/request.ts";
import { acceptDifferences } from "./accept-differences.ts";
import type { CheckedLayout } from "./check-layout.ts";
import type { FirstImage } from "./first-image.ts";
import type { LayerOrigin } from "./layer-origins.ts";
import type { Builder, BuildPorts, BuiltImage, Image } from "./ports.ts";
import type { RunRecord } from "./run-record.ts";
import type { Twins } from "./twin-builds.ts";

export interface JudgeOrder {
  readonly request: BuildRequest;
  readonly ports: Pick<BuildPorts, "output" | "openImage" | "readers" | "reporter" | "relabel">;
  readonly record: RunRecord;
  readonly builder: Builder;
  readonly twins: Twins;
  readonly firstImage: FirstImage;
  readonly origins: readonly LayerOrigin[];
  /** Known differences that are accepted; undefined without the input. */
  readonly exceptions: ExceptionsFile | undefined;
  /** What both builds followed. */
  readonly plan: BuildPlan;
  /** What the names in the Containerfile mean. */
  readonly question: BaseQuestion;
}

/** The image that may be pushed, once its layers are proven. */
export interface KeptImage {
  readonly digest: Digest;
  /** The layout before labels were added, which change its config alone. */
  readonly checked: CheckedLayout;
}

/**
 * Compares the twins and makes the one layout that may be pushed (design §7). Equal: the config's and the local
 * manifest's digests, which cover config, annotations and the uncompressed bytes of every layer. Only then is one
 * of them compressed.
 * @throws Failure `irreproducible` when they differ and that is not allowed
 */
export async function judge(order: JudgeOrder): Promise<KeptImage> {
  const { request, record, twins, ports } = order;
  const { first, second } = twins;
  if (second === undefined) return await keep(order, []);
  ports.reporter.progress("comparing");
  const equal = first.imageId === second.imageId && first.digest === second.digest;
  if (equal && request.compare === "content") {
    record.reproducible = "true";
    acceptDifferences({ ...order, ...ports, differences: record.differences });
    return await keep(order, []);
  }
  if (equal) return await compareCompressed(order, second);
  record.reproducible = "false";
  await explainInto(order, second);
  const { differences } = record;
  const { open, labels } = acceptDifferences({ ...order, ...ports, differences });
  if (labels.length === 0) refuseOrWarn(order, irreproducible(open.length + differences.omitted));
  return await keep(order, [...differing, ...labels]);
}

/** What the image of a build that differs is labelled with, where it may pass. */
const differing = [{ name: "dev.twofold.reproducible", value: "false" }];

/** `require` refuses; `warn` lets the first build pass, labelled. @throws Failure the given one */
function refuseOrWarn({ request, ports }: JudgeOrder, failure: Failure): void {
  if (request.reproducibility === "require") throw failure;
  ports.reporter.warn(
    "The two builds differ; `reproducibility: warn` lets the first one pass, labelled so.",
  );
}

/** The stricter form: both are compressed, and the manifests that a registry would get are compared too. */
async function compareCompressed(order: JudgeOrder, second: BuiltImage): Promise<KeptImage> {
  const { builder, ports, record } = order;
  const [kept, other] = await Promise.all([
    keep(order, []),
    builder.exportImage(second, ports.output.twins.second),
  ]);
  const { digest, checked } = kept;
  record.reproducible = digest === other ? "true" : "false";
  if (digest === other) return kept;
  const failure = new Failure({
    code: "irreproducible",
    message: `The same content was compressed to two manifests, ${digest} and ${other}.`,
    cure: "Compare by `content`, or look for a compressor on this machine that is not deterministic.",
  });
  refuseOrWarn(order, failure);
  await ports.relabel(ports.output.layout, differing);
  return { digest: await recordImage(order), checked };
}

async function explainInto(order: JudgeOrder, second: BuiltImage): Promise<void> {
  const { twins, ports, record } = order;
  record.differences = await record.phase("explain", async () => {
    // Comparison, trace and diagnosis are a good part of the program, and only builds that differ need them.
    const { explain } = await import("./explain.ts");
    const { first, stepNetwork } = twins;
    return await explain({ ...order, ...ports, first, second, stepNetwork });
  });
}

function irreproducible(count: number): Failure {
  return new Failure({
    code: "irreproducible",
    message: `The two builds differ${count === 0 ? "" : ` in ${count} ${count === 1 ? "place" : "places"}`}. Nothing was pushed.`,
    cure: "Mend what the report lists, or set `reproducibility: warn` to pass with a warning meanwhile.",
  });
}

/** Keeps the first build's checked layout, and records what it is. */
async function keep(
  order: JudgeOrder,
  labels: readonly { readonly name: string; readonly value: string }[],
): Promise<KeptImage> {
  const { firstImage, ports, twins } = order;
  ports.reporter.progress("compressing");
  const checked = await firstImage.asLayout(twins.first);
  if (labels.length > 0) await ports.relabel(ports.output.layout, labels);
  return { digest: await recordImage(order), checked };
}

/**
 * Reads what of the layout nobody has read yet; to be done before it is pushed or handed out.
 * @throws Failure `tool` when it is not the image that was compared; then the record has no image
 */
export async function proveKept({ checked }: KeptImage, record: RunRecord): Promise<void> {
  try {
    await record.phase("check", () => checked.prove());
  } catch (error) {
    record.layout = undefined;
    record.image = undefined;
    throw error;
  }
}

async function recordImage({ ports, record, origins }: JudgeOrder): Promise<Digest> {
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
