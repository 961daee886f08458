import { UnknownHere } from "../../domain/oci/compression.ts";
import { Failure } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import type { Image } from "../ports/image.ts";

interface Judged<Opened extends Pick<Image, "digest">> {
  /** The published image as it was judged. */
  readonly published: Pick<Image, "digest">;
  /** Fetches it with its layers. */
  readonly open: () => Promise<Opened>;
  /** The published image's name, for errors. */
  readonly reference: string;
}

interface LayersOf extends Judged<Pick<Image, "digest" | "layer">> {
  readonly published: Pick<Image, "digest" | "manifest" | "config">;
  readonly rebuilt: Pick<Image, "manifest">;
  readonly signal: AbortSignal;
}

/**
 * Fetches the layers of the image that was judged. Its name may be a tag, which can be moved while
 * the rebuild runs.
 * @throws Failure `irreproducible` where the name means another image by now
 */
export async function openJudged<Opened extends Pick<Image, "digest">>({
  published,
  open,
  reference,
}: Judged<Opened>): Promise<Opened> {
  const opened = await open();
  if (opened.digest === published.digest) return opened;
  const name = visible(shortened(reference, 300));
  throw new Failure({
    code: "irreproducible",
    message: `${name} was ${published.digest}, and it was ${opened.digest} when its layers were fetched.`,
    fix: "Its tag was moved in between. Verify the image that you mean by its digest: `name@sha256:…`.",
  });
}

/**
 * Shows that the layers of a published image are what its config says. Whoever pushes a manifest can
 * put any layers under the config of another image. Layers that the rebuild has as they are need not
 * be read.
 * @throws Failure `irreproducible` that names the layer which is another one or is damaged, `tool`
 * where its compression is not known here, and the signal's reason
 */
export async function proveLayers(options: LayersOf): Promise<void> {
  const { published, rebuilt, reference, signal } = options;
  const name = visible(shortened(reference, 300));
  const { layers } = published.manifest;
  const { length } = published.config.diffIds;
  if (layers.length !== length) {
    throw forged(
      `The manifest of ${name} has ${layers.length} layers, but its config has ${length}`,
    );
  }
  const { layer } = await openJudged(options);
  for (const [index, { digest, mediaType }] of layers.entries()) {
    const own = rebuilt.manifest.layers[index];
    if (own?.digest === digest && own.mediaType === mediaType) continue;
    await proveLayer(`Layer ${index} of ${name}`, layer(index), signal);
  }
}

/** Reads a layer to its end, which checks it against its config. */
async function proveLayer(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): Promise<void> {
  try {
    for await (const _ of bytes) signal.throwIfAborted();
  } catch (error) {
    // What this Node cannot read is not known to be forged.
    if (error instanceof UnknownHere) throw error;
    if (!(error instanceof Failure) || error.code !== "tool") throw error;
    const why = error.told.message.replace(/\.$/, "");
    throw forged(`${name} is not shown to be what its config says: ${why}`, error);
  }
}

function forged(what: string, cause?: unknown): Failure {
  return new Failure({
    code: "irreproducible",
    message: `${what}.`,
    fix: "Do not use this image before you know who pushed it, and why its layers are not those of its config.",
    ...(cause === undefined ? {} : { cause }),
  });
}
