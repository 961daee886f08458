import type { Digest } from "../../domain/oci/digest.ts";
import type { Descriptor } from "../../domain/oci/oci.ts";
import { Failure } from "../../domain/text/failure.ts";
import type { BuiltImage, Image } from "../ports/build.ts";

/** What was compared: the first build's image, as its store has it. */
export type Compared = Pick<BuiltImage, "imageId" | "diffIds" | "annotations" | "base">;

/**
 * A layout whose documents are those of the image that was compared, and whose base layers are the published ones.
 * The layers that were compressed here still have to be read, as only their bytes tell what they unpack to.
 */
export interface CheckedLayout {
  /**
   * The layout's image. A layer that is read from here to its end, by whomever and why ever, is proven by that; one that
   * is not what was compared fails whoever reads it, with the failure of {@link prove}.
   */
  readonly image: Image;
  /** The layers that have to be read to their end, from the base up. */
  readonly toRead: readonly number[];
  /**
   * Reads those of {@link toRead} that nobody has read to the end yet; to be done before the image is given away.
   * @throws Failure `tool` when one does not unpack to what was compared, and the signal's reason
   */
  prove(signal?: AbortSignal): Promise<void>;
}

/**
 * Checks an exported layout against what was compared (design §7): config, annotations, number of layers, each layer's
 * diffID, and that the base's layers are at their places and the ones that were published. It reads no layer.
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

/** A layer's bytes; that they ended without an error is noted. @throws Failure `tool` when they are other ones */
async function* noting(
  bytes: AsyncIterable<Uint8Array>,
  index: number,
  read: Set<number>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== "tool") throw error;
    throw otherImage(`layer ${index} is not sound: ${error.message.replace(/\.$/, "")}`, error);
  }
  read.add(index);
}

async function readToEnd(image: Image, index: number, signal?: AbortSignal): Promise<void> {
  for await (const _ of image.layer(index)) signal?.throwIfAborted();
}

function wrongConfig(found: Digest, compared: Digest): string | undefined {
  return found === compared
    ? undefined
    : `its config is ${found}, that of the build is ${compared}`;
}

type Annotations = Compared["annotations"];

function wrongAnnotations(found: Annotations = {}, compared: Annotations = {}): string | undefined {
  const names = new Set([...Object.keys(found), ...Object.keys(compared)]);
  const wrong = [...names].sort().find((name) => found[name] !== compared[name]);
  return wrong === undefined ? undefined : `its annotation ${JSON.stringify(wrong)} is another one`;
}

function wrongCount(layers: readonly Descriptor[], diffIds: readonly Digest[]): string | undefined {
  if (layers.length === diffIds.length) return undefined;
  return `it has ${layers.length} layers, that of the build has ${diffIds.length}`;
}

function wrongDiffId(found: readonly Digest[], compared: readonly Digest[]): string | undefined {
  const wrong = compared.findIndex((diffId, index) => diffId !== found[index]);
  if (wrong < 0 && found.length === compared.length) return undefined;
  return `its config lists another layer ${wrong < 0 ? compared.length : wrong}`;
}

function wrongBaseLayer(
  layers: readonly Descriptor[],
  published: readonly (Descriptor | undefined)[],
): string | undefined {
  const wrong = published.findIndex((of, index) => of !== undefined && !isSame(layers[index], of));
  if (wrong < 0) return undefined;
  const found = layers[wrong]?.digest ?? "missing";
  return `layer ${wrong} is ${found}, the base was published with ${published[wrong]?.digest}`;
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
    fix: "Run again. If it stays, look for a fault of the disk, try another version of buildah, and report it.",
    ...(cause === undefined ? {} : { cause }),
  });
}
