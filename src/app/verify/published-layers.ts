import { UnknownHere } from "../../domain/oci/compression.ts";
import { Failure } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import type { Image } from "../ports/build.ts";

interface LayersOf {
  /** The published image as it was judged. */
  readonly published: Pick<Image, "digest" | "manifest" | "config">;
  /** Fetches it with its layers. */
  readonly open: () => Promise<Pick<Image, "digest" | "layer">>;
  readonly rebuilt: Pick<Image, "manifest">;
  /** The published image's name, for errors. */
  readonly reference: string;
  readonly signal: AbortSignal;
}

/**
 * Shows that the layers of a published image are what its config says. Whoever pushes a manifest can
 * put any layers under the config of another image. Layers that the rebuild has as they are need not
 * be read.
 * @throws Failure `irreproducible` that names the layer which is another one or is damaged, `tool`
 * where its compression is not known here, and the signal's reason
 */
export async function proveLayers(options: LayersOf): Promise<void> {
  const { published, open, rebuilt, reference, signal } = options;
  const name = visible(shortened(reference, 300));
  const { layers } = published.manifest;
  const { length } = published.config.diffIds;
  if (layers.length !== length) {
    throw forged(
      `The manifest of ${name} has ${layers.length} layers, but its config has ${length}`,
    );
  }
  const { digest: found, layer } = await open();
  const { digest: judged } = published;
  if (found !== judged) {
    throw forged(`${name} was ${judged}, and it was ${found} when its layers were fetched`);
  }
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
