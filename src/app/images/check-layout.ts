import type { Digest } from "../../domain/oci/digest.ts";
import type { Descriptor } from "../../domain/oci/oci.ts";
import { Failure } from "../../domain/text/failure.ts";
import type { BuiltImage } from "../ports/build.ts";
import type { Image } from "../ports/image.ts";

/** What was compared: the first build's image as it is in the store. */
export type Compared = Pick<BuiltImage, "imageId" | "diffIds" | "annotations" | "base">;

/**
 * A layout whose documents are those of the compared image and whose base layers are the published
 * ones. The layers that were compressed here must still be read, because only their bytes tell what
 * they unpack to.
 */
export interface CheckedLayout {
  /**
   * The layout's image. Whoever reads one of its layers to the end also verifies it: a layer that
   * is not what was compared throws, with the failure of {@link prove}.
   */
  readonly image: Image;
  /** The layers that have to be read to their end, from the base up. */
  readonly toRead: readonly number[];
  /**
   * Reads the layers of {@link toRead} that nobody has read to the end yet. Must run before the
   * image is handed out.
   * @throws Failure `tool` when a layer does not unpack to what was compared, and the signal's
   * reason
   */
  prove(signal?: AbortSignal): Promise<void>;
}

/**
 * Checks an exported layout against what was compared (design §7): config, annotations, number of
 * layers, each layer's diffID, and that the base's layers are in their places and are the published
 * ones. Reads no layer.
 * @throws Failure `tool` when the layout holds anything else
 */
export function checkLayout(image: Image, compared: Compared): CheckedLayout {
  const { manifest, config } = image;
  const { base, diffIds } = compared;
  const wrong =
    wrongConfig(manifest.config.digest, compared.imageId) ??
    wrongAnnotations(manifest.annotations, compared.annotations) ??
    wrongCount(manifest.layers, diffIds) ??
    wrongDiffId(config.diffIds, diffIds) ??
    wrongBaseLayer(manifest.layers, base?.published ?? []);
  if (wrong !== undefined) throw otherImage(wrong);
  const read = new Set<number>();
  const toRead = diffIds.flatMap((_, index) =>
    base?.published[index] === undefined ? [index] : [],
  );
  const watched: Image = { ...image, layer: (index) => noting(image.layer(index), index, read) };
  return {
    image: watched,
    toRead,
    prove: async (signal) => {
      for (const index of toRead) if (!read.has(index)) await readToEnd(watched, index, signal);
    },
  };
}

/**
 * Yields a layer's bytes, and records that they ended without an error. @throws Failure `tool` when
 * they are the wrong bytes
 */
async function* noting(
  bytes: AsyncIterable<Uint8Array>,
  index: number,
  read: Set<number>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== "tool") throw error;
    throw otherImage(`layer ${index} is damaged: ${error.message.replace(/\.$/, "")}`, error);
  }
  read.add(index);
}

async function readToEnd(image: Image, index: number, signal?: AbortSignal): Promise<void> {
  for await (const _ of image.layer(index)) signal?.throwIfAborted();
}

function wrongConfig(found: Digest, compared: Digest): string | undefined {
  return found === compared ? undefined : `its config is ${found}, but the build's is ${compared}`;
}

type Annotations = Compared["annotations"];

function wrongAnnotations(found: Annotations = {}, compared: Annotations = {}): string | undefined {
  const names = new Set([...Object.keys(found), ...Object.keys(compared)]);
  const wrong = [...names].sort().find((name) => found[name] !== compared[name]);
  return wrong === undefined ? undefined : `its annotation ${JSON.stringify(wrong)} is different`;
}

function wrongCount(layers: readonly Descriptor[], diffIds: readonly Digest[]): string | undefined {
  if (layers.length === diffIds.length) return undefined;
  return `it has ${layers.length} layers, but the build's has ${diffIds.length}`;
}

function wrongDiffId(found: readonly Digest[], compared: readonly Digest[]): string | undefined {
  const wrong = compared.findIndex((diffId, index) => diffId !== found[index]);
  if (wrong < 0 && found.length === compared.length) return undefined;
  return `its config lists a different layer ${wrong < 0 ? compared.length : wrong}`;
}

function wrongBaseLayer(
  layers: readonly Descriptor[],
  published: readonly (Descriptor | undefined)[],
): string | undefined {
  const wrong = published.findIndex((of, index) => of !== undefined && !isSame(layers[index], of));
  if (wrong < 0) return undefined;
  const found = layers[wrong]?.digest ?? "missing";
  return `layer ${wrong} is ${found}, but the base was published with ${published[wrong]?.digest}`;
}

function isSame(found: Descriptor | undefined, published: Descriptor): boolean {
  return (
    found?.digest === published.digest &&
    found.size === published.size &&
    found.mediaType === published.mediaType
  );
}

function otherImage(what: string, cause?: unknown): Failure {
  return new Failure({
    code: "tool",
    message: `The exported image is not the one that was compared: ${what}.`,
    fix: "Run it again. If it fails again, check the disk for errors, try another version of buildah, and report it.",
    ...(cause === undefined ? {} : { cause }),
  });
}
