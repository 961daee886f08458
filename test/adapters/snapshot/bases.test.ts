import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { snapshotRegistry } from "../../../src/adapters/snapshot/bases.ts";
import type { OpenedSnapshot } from "../../../src/adapters/snapshot/open.ts";
import { snapshotStore } from "../../../src/adapters/snapshot/store.ts";
import type { Registry } from "../../../src/app/ports/registry.ts";
import { snapshotType } from "../../../src/domain/labels/snapshot.ts";
import { type Digest, digestOf, hexOf } from "../../../src/domain/oci/digest.ts";

const elsewhere: Registry = {
  resolve: () => Promise.reject(new Error("it asked a registry")),
  served: () => Promise.reject(new Error("it asked a registry")),
  fetch: () => Promise.reject(new Error("it asked a registry")),
  tryPush: () => Promise.reject(new Error("it asked a registry")),
  push: () => Promise.reject(new Error("it asked a registry")),
};
const types = "application/vnd.oci.image";
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bases-"));
});

afterEach(() => rm(folder, { recursive: true }));

interface Opened {
  readonly snapshot: OpenedSnapshot;
  readonly index: Digest;
  readonly manifest: Digest;
  readonly layer: Digest;
}

/** A snapshot of one image, whose index names what `listed` says. */
async function opened(listed?: Digest): Promise<Opened> {
  const store = snapshotStore(join(folder, "layout"));
  const config = await store.put(Buffer.from("{}"));
  const layer = await store.put(Buffer.from("layer"));
  const json = (value: unknown) => Buffer.from(JSON.stringify(value));
  const own = await store.put(
    json({
      schemaVersion: 2,
      config: { mediaType: `${types}.config.v1+json`, ...config },
      layers: [{ mediaType: `${types}.layer.v1.tar`, ...layer }],
    }),
  );
  const named = {
    mediaType: `${types}.manifest.v1+json`,
    digest: listed ?? own.digest,
    size: own.size,
  };
  const index = await store.put(json({ schemaVersion: 2, manifests: [named] }));
  const images = [{ digest: index.digest, platform: "linux/amd64", manifest: own.digest }];
  const image = digestOf(Buffer.from("image"));
  const parts = new Map([config, layer, own, index].map((blob) => [blob.digest, blob]));
  const descriptor = { mediaType: snapshotType, ...config };
  const snapshot: OpenedSnapshot = {
    layout: join(folder, "layout"),
    digest: image,
    manifest: {
      ...{ schemaVersion: 2, artifactType: snapshotType, layers: [] },
      ...{ config: descriptor, subject: descriptor },
    },
    contents: { version: 1, image, sources: [], images, lacking: [] },
    parts,
  };
  return { snapshot, index: index.digest, manifest: own.digest, layer: layer.digest };
}

const use = ({ snapshot }: Opened) =>
  snapshotRegistry(snapshot, { files: elsewhere, machinePlatform: "linux/amd64" });

describe("the images of a snapshot", () => {
  it("are served by their digests, for their platform, with no registry asked", async () => {
    const found = await opened();
    const registry = use(found);
    const reference = `docker.io/library/debian@${found.index}`;
    expect(await registry.resolve(reference)).toBe(found.index);
    const place = join(folder, "fetched");
    await registry.fetch({
      from: { kind: "registry", reference },
      folder: place,
      platform: undefined,
    });
    expect(digestOf(await readFile(join(place, "manifest.json")))).toBe(found.manifest);
    expect(await readdir(place)).toContain(hexOf(found.layer));
  });

  it("are refused for another platform, and by names that are not in the snapshot", async () => {
    const found = await opened();
    const registry = use(found);
    const from = {
      kind: "registry",
      reference: `docker.io/library/debian@${found.index}`,
    } as const;
    const fetch = { from, folder: join(folder, "fetched"), platform: "linux/arm64" };
    await expect(registry.fetch(fetch)).rejects.toThrow("for linux/arm64");
    await expect(registry.resolve("docker.io/library/debian:12")).rejects.toThrow("does not have");
  });

  it("are refused where the index does not name the image, or a layer has other bytes", async () => {
    const lying = await opened(digestOf(Buffer.from("another")));
    const fetch = ({ index }: Opened, name: string) => ({
      from: { kind: "registry", reference: `docker.io/library/debian@${index}` } as const,
      ...{ folder: join(folder, name), platform: "linux/amd64" },
    });
    await expect(use(lying).fetch(fetch(lying, "a"))).rejects.toThrow(
      "is not an image of the index",
    );
    const changed = await opened();
    await writeFile(join(folder, "layout/blobs/sha256", hexOf(changed.layer)), "LAYER");
    await expect(use(changed).fetch(fetch(changed, "b"))).rejects.toThrow("has the digest");
  });
});
