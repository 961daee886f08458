import { layoutOf, tarOf } from "./layers.ts";

/** What a base says of itself, in labels and annotations alike. */
const claims = {
  "org.opencontainers.image.source": "https://base.example/base",
  "org.opencontainers.image.revision": "9f2c".repeat(10),
  "org.opencontainers.image.version": "9.9.9",
  "org.opencontainers.image.base.name": "base.example/older:1",
  "dev.twofold.source-id": "base.example/base,9.9.9",
  "dev.twofold.reproducible": "true",
  "dev.twofold.exceptions": "[]",
  "dev.twofold.future": "base",
  "dev.twofold.reproducible=x": "base",
  maintainer: "base",
};

/** Makes an OCI layout with a base image that says much of itself, as one that Twofold built would. */
export async function writeClaimingBase(layout: string): Promise<void> {
  await layoutOf(layout, {
    layers: [await tarOf([{ name: "a" }])],
    config: { config: { Labels: claims, OnBuild: ["LABEL dev.twofold.triggered=1"] } },
    annotations: claims,
  });
}
