import { type Claims, readClaims } from "../../domain/labels/claims.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import type { Image } from "../ports/build.ts";

/** What `twofold inspect` shows of an image. */
export interface Inspection {
  /** Of the manifest. */
  readonly digest: Digest;
  /** Of the config. */
  readonly imageId: Digest;
  /** E.g. `linux/amd64`. */
  readonly platform: string;
  /** Base first. */
  readonly layers: readonly InspectedLayer[];
  /** What the labels say of the source, the advisories and the recipe; nobody checked it yet. */
  readonly claims: Claims;
}

interface InspectedLayer {
  readonly digest: Digest;
  readonly diffId: Digest;
  /** Bytes as stored, so compressed as a rule. */
  readonly size: number;
  /** From the history; undefined when that does not fit the layers. */
  readonly createdBy?: string;
}

/** What an image says of itself, wherever it comes from. */
export function describeImage(image: Pick<Image, "digest" | "manifest" | "config">): Inspection {
  const { digest, manifest, config } = image;
  const steps = config.history.filter((entry) => !entry.emptyLayer);
  const fits = steps.length === manifest.layers.length;
  const layers = manifest.layers.flatMap((layer, index): readonly InspectedLayer[] => {
    const diffId = config.diffIds[index];
    if (diffId === undefined) return [];
    const createdBy = fits ? steps[index]?.createdBy : undefined;
    const known = { digest: layer.digest, diffId, size: layer.size };
    return [createdBy === undefined ? known : { ...known, createdBy }];
  });
  return {
    digest,
    imageId: manifest.config.digest,
    platform: `${config.os}/${config.architecture}`,
    layers,
    claims: readClaims(config.labels),
  };
}
