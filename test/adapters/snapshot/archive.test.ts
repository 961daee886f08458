import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { unpackLayout } from "../../../src/adapters/snapshot/archive.ts";
import { openSnapshot } from "../../../src/adapters/snapshot/open.ts";
import { snapshotStore, writeLayoutArchive } from "../../../src/adapters/snapshot/store.ts";
import { ociManifestType, writeSnapshot } from "../../../src/domain/labels/snapshot.ts";
import { digestOf } from "../../../src/domain/oci/digest.ts";
import { Failure } from "../../../src/domain/text/failure.ts";
import { tarOf } from "../../support/layers.ts";

let folder: string;
let count = 0;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "snapshot-"));
});

afterEach(() => rm(folder, { recursive: true }));

function place(): string {
  count += 1;
  return join(folder, String(count));
}

/** Writes the archive of a snapshot with one part. */
async function written(): Promise<string> {
  const store = snapshotStore(place());
  const bundle = await store.put(Buffer.from("# v2 git bundle\n"));
  const revision = "9f2c".repeat(10);
  const image = digestOf(Buffer.from("image"));
  const contents = {
    version: 1,
    image,
    sources: [{ path: "", revision, bundle: bundle.digest, lfs: [] }],
    images: [],
    lacking: [],
  } as const;
  const { config, configDigest, manifest, digest } = writeSnapshot(contents, {
    parts: [{ kind: "bundle", ...bundle }],
    subject: { mediaType: ociManifestType, digest: image, size: 5 },
  });
  await store.put(config);
  await store.put(manifest);
  const own = { mediaType: ociManifestType, digest, size: manifest.length };
  const file = place();
  const blobs = [bundle, own, { digest: configDigest, size: config.length }];
  await writeLayoutArchive(file, { store, manifest: own, blobs });
  return file;
}

async function reasonOf(bytes: Uint8Array): Promise<string> {
  const file = place();
  await writeFile(file, bytes);
  const layout = place();
  const failure = await unpackLayout(file, layout)
    .then(() => openSnapshot(layout, "it"))
    .then(
      () => undefined,
      (error: unknown) => error,
    );
  if (!(failure instanceof Failure)) throw failure ?? new Error("it was accepted");
  return failure.message;
}

describe("the archive of a snapshot", () => {
  it("has the same bytes for the same blobs, and opens as what was written", async () => {
    const [one, other] = [await readFile(await written()), await readFile(await written())];
    expect(one.equals(other)).toBe(true);
    const layout = place();
    await unpackLayout(await written(), layout);
    const opened = await openSnapshot(layout, "it");
    expect(opened.contents.sources).toHaveLength(1);
  });

  it("is refused where an entry would leave its folder, is no plain file, or comes twice", async () => {
    const blob = `blobs/sha256/${"0".repeat(64)}`;
    expect(await reasonOf(await tarOf([{ name: "../evil", content: "x" }]))).toContain("`../evil`");
    expect(await reasonOf(await tarOf([{ name: "blobs/sha256/../../x", content: "x" }]))).toContain(
      "it has",
    );
    expect(
      await reasonOf(await tarOf([{ name: blob, type: "symlink", linkname: "/etc/passwd" }])),
    ).toContain(blob);
    const twice = [
      { name: blob, content: "x" },
      { name: blob, content: "y" },
    ];
    expect(await reasonOf(await tarOf(twice))).toContain("twice");
    expect(await readdir(folder)).not.toContain("evil");
  });

  it("is bad input where it is no tar, or is cut off", async () => {
    const whole = await readFile(await written());
    for (const bytes of [Buffer.alloc(3000, "junk"), whole.subarray(0, 1000)]) {
      const file = place();
      await writeFile(file, bytes);
      await expect(unpackLayout(file, place(), "bin")).rejects.toMatchObject({
        code: "usage",
        message: "\"bin\" is neither an OCI layout's tar nor docker save's, or it is cut off.",
        fix: "Copy it again.",
      });
    }
  });

  it("is refused where a blob is not what its name says", async () => {
    const layout = place();
    await unpackLayout(await written(), layout);
    const { parts } = await openSnapshot(layout, "it");
    const [part] = [...parts.values()];
    if (part === undefined) throw new Error("there is no part");
    const { manifests } = JSON.parse(await readFile(join(layout, "index.json"), "utf8"));
    const file = join(layout, "blobs/sha256", manifests[0].digest.slice(7));
    const bytes = await readFile(file);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 3) ^ 1, bytes.length - 3);
    await writeFile(file, bytes);
    await expect(openSnapshot(layout, "it")).rejects.toThrow("has the digest");
  });

  it("is opened or refused with a failure, whatever bytes it has", async () => {
    const bytes = await readFile(await written());
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          const changed = Buffer.from(bytes);
          changed.writeUInt8(changed.readUInt8(at) ^ flip, at);
          const file = place();
          await writeFile(file, changed);
          const layout = place();
          try {
            await unpackLayout(file, layout);
            const opened = await openSnapshot(layout, "it");
            expect(opened.contents.sources).toHaveLength(1);
          } catch (error) {
            expect(error).toBeInstanceOf(Failure);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
