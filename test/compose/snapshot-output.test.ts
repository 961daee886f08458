import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { unpackLayout } from "../../src/adapters/snapshot/archive.ts";
import { openSnapshot } from "../../src/adapters/snapshot/open.ts";
import { snapshotStore } from "../../src/adapters/snapshot/store.ts";
import { writeSnapshotFile } from "../../src/compose/snapshot-output.ts";
import { ociManifestType, writeSnapshot } from "../../src/domain/labels/snapshot.ts";
import { digestOf } from "../../src/domain/oci/digest.ts";

let base: string;

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), "snapshot-output-"));
});

afterEach(() => rm(base, { recursive: true }));

it.each(["snapshot", "source", "bundles", "shop-1.4.0.snapshot.tar"])(
  "a snapshot is written to a file called %s, whatever the work folder has",
  async (name) => {
    const folder = join(base, "work");
    const store = snapshotStore(join(folder, "snapshot"));
    await Promise.all(
      ["source", "bundles"].map((one) => mkdir(join(folder, one, "x"), { recursive: true })),
    );
    const bundle = await store.put(Buffer.from("# v2 git bundle\n"));
    const parts = [{ kind: "bundle", ...bundle }] as const;
    const image = digestOf(Buffer.from("image"));
    const documents = writeSnapshot(
      {
        version: 1,
        image,
        sources: [{ path: "", revision: "9f2c".repeat(10), bundle: bundle.digest, lfs: [] }],
        images: [],
        lacking: [],
      },
      { parts, subject: { mediaType: ociManifestType, digest: image, size: 5 } },
    );
    await store.put(documents.config);
    await store.put(documents.manifest);
    await writeSnapshotFile({ documents, parts }, { folder, store, output: join(base, name) });
    expect((await readdir(base)).sort()).toEqual([name, "work"].sort());
    const layout = join(folder, "unpacked");
    await unpackLayout(join(base, name), layout);
    expect((await openSnapshot(layout, name)).contents.image).toBe(image);
  },
);
