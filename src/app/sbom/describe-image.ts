import * as v from "valibot";
import { fittingJson, maybe, objectOf } from "../../domain/text/schema.ts";
import type { Collector } from "../../sbom/collector.ts";
import type { DescribedImage } from "../../sbom/documents/described-image.ts";
import { inventoryOf } from "../../sbom/inventory.ts";
import { worded } from "../../sbom/package.ts";
import type { Image } from "../ports/image.ts";

const configSchema = objectOf({ created: maybe(v.string()) });

/** Labels that say what an image is, the most telling first. */
const titles = ["org.opencontainers.image.title", "org.opencontainers.image.source"];

/**
 * Puts together what documents say of an image. Nothing in it depends on where the image is or who
 * asks, so that everybody gets the same documents.
 */
export function describedImage(
  image: Pick<Image, "digest" | "manifest" | "config" | "configBytes">,
  collector: Collector,
): DescribedImage {
  const { digest, manifest, config, configBytes } = image;
  const title = titles.flatMap((name) => worded(config.labels[name]) ?? [])[0];
  return {
    digest,
    imageId: manifest.config.digest,
    platform: `${config.os}/${config.architecture}`,
    created: createdIn(configBytes),
    title: title ?? "image",
    inventory: inventoryOf(collector),
  };
}

/** Reads the image's time, to the second: SPDX allows no more (2.3, 6.9). */
function createdIn(configBytes: Uint8Array): string | undefined {
  const { created } = fittingJson(configSchema, Buffer.from(configBytes).toString("utf8")) ?? {};
  const time = /^\d{4}-\d{2}-\d{2}T/.test(created ?? "") ? Date.parse(created ?? "") : Number.NaN;
  if (Number.isNaN(time)) return undefined;
  const written = new Date(time).toISOString();
  return /^\d{4}-/.test(written) ? written.replace(/\.\d+Z$/, "Z") : undefined;
}
