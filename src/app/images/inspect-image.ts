import type { InstructionPlace } from "../../domain/build/instruction-place.ts";
import { reportedImage } from "../../domain/findings/kept-report.ts";
import { type Claims, readClaims } from "../../domain/labels/claims.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import type { Image } from "../ports/image.ts";
import type { FoundReport } from "../ports/kept.ts";
import { originsInHistory } from "./layer-history.ts";

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
  /** Path of the report that names the layers' lines; undefined without one about this image. */
  readonly report?: string;
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
  /** What made it, as the report or else the history tells: an instruction, several, or the base. */
  readonly origin?: string;
  /** The only instruction that made it; known from the report alone. */
  readonly instruction?: InstructionPlace;
}

/**
 * Describes what an image says of itself, wherever it comes from.
 * @param beside the report beside its layout; it counts if it has the image's digest
 */
export function describeImage(
  image: Pick<Image, "digest" | "manifest" | "config">,
  beside?: FoundReport,
): Inspection {
  const { digest, manifest, config } = image;
  const reported = beside?.report && reportedImage(beside.report, digest);
  const made = reported?.image.layers;
  const told = originsInHistory(config);
  const steps = config.history.filter((entry) => !entry.emptyLayer);
  const fits = steps.length === manifest.layers.length;
  const layers = manifest.layers.flatMap((layer, index): readonly InspectedLayer[] => {
    const diffId = config.diffIds[index];
    if (diffId === undefined) return [];
    const createdBy = fits ? steps[index]?.createdBy : undefined;
    const { origin = told[index], instruction } = made?.[index] ?? {};
    return [
      {
        ...{ digest: layer.digest, diffId, size: layer.size },
        ...(createdBy === undefined ? {} : { createdBy }),
        ...(origin === undefined ? {} : { origin }),
        ...(instruction === undefined ? {} : { instruction }),
      },
    ];
  });
  return {
    digest,
    imageId: manifest.config.digest,
    platform: `${config.os}/${config.architecture}`,
    layers,
    ...(beside === undefined || reported === undefined ? {} : { report: beside.file }),
    claims: readClaims(config.labels),
  };
}
