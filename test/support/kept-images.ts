import type { Image } from "../../src/app/ports/image.ts";
import type { Report } from "../../src/domain/findings/report.ts";
import { held, withProof } from "../report/sample.ts";
import { imageOf, tarOf } from "./layers.ts";

const { source } = held;
const provenLabels = {
  "dev.twofold.reproducible": "true",
  "dev.twofold.exceptions": "",
  "dev.twofold.source-id": source.id,
  "dev.twofold.advisories": "",
  "org.opencontainers.image.version": source.version,
  "org.opencontainers.image.revision": source.revision,
};

/** An image whose labels say what the report of {@link proven} does. */
export async function imageWith(more: Readonly<Record<string, string>> = {}): Promise<Image> {
  const layers = [await tarOf([{ name: "a" }]), await tarOf([{ name: "b" }])];
  return imageOf({ layers, config: { config: { Labels: { ...provenLabels, ...more } } } });
}

/** The report of the run that proved this image. */
export function proven(image: Image): Report {
  const { digest, manifest } = image;
  const imageId = manifest.config.digest;
  const [proof] = held.proofs;
  const builds = (proof?.builds ?? []).map((build) => ({ ...build, imageId }));
  const record = { digest, imageId, size: 1, layers: [] };
  return { ...withProof(held, { builds, image: record }), pushed: [] };
}
