import { type Claims, readClaims } from "../../domain/labels/claims.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import type { Image } from "../ports/build.ts";

/** What `twofold inspect` shows of an image. */
export interface Inspection {
  /** The manifest's digest. */
  readonly digest: Digest;
  /** The config's digest. */
  readonly imageId: Digest;
  /** E.g. `linux/amd64`. */
  readonly platform: string;
  /** Base first. */
  readonly layers: readonly InspectedLayer[];
  /** What the labels claim about source, advisories and recipe; nothing of it is verified. */
  readonly claims: Claims;
}

interface InspectedLayer {
  readonly digest: Digest;
  readonly diffId: Digest;
  /** Bytes as stored, usually compressed. */
  readonly size: number;
  /** From the history; undefined when the history does not match the layers. */
  readonly createdBy?: string;
}

/** Describes what an image says of itself, wherever it comes from. */
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
