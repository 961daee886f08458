import { describe, expect, it } from "vitest";
import { digestOf } from "../../src/domain/oci/digest.ts";
import { paletteFor } from "../../src/report/palette.ts";
import {
  renderSnapshotJson,
  type ShownSnapshot,
  snapshotLines,
} from "../../src/report/snapshot.ts";

const plain = paletteFor({ isTTY: false }, {});
const digest = (text: string) => digestOf(Buffer.from(text));
const taken: ShownSnapshot = {
  kind: "taken",
  reference: "ghcr.io/acme/shop:1",
  image: digest("image"),
  contents: {
    version: 1,
    image: digest("image"),
    sources: [
      { path: "", revision: "9f2c".repeat(10), bundle: digest("a"), lfs: [digest("l")] },
      { path: "lib", revision: "1a2b".repeat(10), bundle: digest("b"), lfs: [] },
    ],
    images: [],
    buildah: { version: "1.28.2", name: "buildah_1.28.2_amd64.deb", package: digest("p") },
    lacking: [{ input: "secret", message: "The secret \u001b[31m`npm` is nowhere recorded." }],
  },
  parts: [
    { kind: "bundle", digest: digest("a"), size: 1000 },
    { kind: "bundle", digest: digest("b"), size: 500 },
    { kind: "lfs", digest: digest("l"), size: 500 },
    { kind: "package", digest: digest("p"), size: 6_000_000 },
  ],
  documents: { digest: digest("m"), config: Buffer.alloc(300), manifest: Buffer.alloc(200) },
  pushed: { repository: "ghcr.io/acme/shop", sent: 2500, present: 6_000_000 },
};

describe("a snapshot", () => {
  it("is shown with its size, part by part, and with what was sent", () => {
    const text = snapshotLines(taken, plain).join("\n");
    expect(text).toContain("size        6.0 MB");
    expect(text).toContain(
      "2.0 kB  revision 9f2c9f2c9f2c9f2c9f2c9f2c9f2c9f2c9f2c9f2c, 1 submodule, 1 Git LFS file",
    );
    expect(text).toContain("6.0 MB  buildah_1.28.2_amd64.deb");
    expect(text).toContain("ghcr.io/acme/shop: 2.5 kB sent, 6.0 MB were there");
  });

  it("is shown with what it lacks, without control characters", () => {
    const text = snapshotLines(taken, plain).join("\n");
    expect(text).toContain("Not in the snapshot:");
    expect(text).not.toContain("\u001b");
  });

  it("is JSON with the bytes of all blobs", () => {
    const found = JSON.parse(renderSnapshotJson(taken));
    expect(found).toMatchObject({ schemaVersion: 1, size: 6_002_500, missing: [] });
    expect(found.parts).toHaveLength(4);
  });

  it("that cannot be taken names all that is missing, with its fix", () => {
    const missing = [
      { input: "base", message: "The base `a` is gone.", fix: "Push it." },
      { input: "revision", message: "No revision.", fix: "Give a clone." },
    ] as const;
    const found: ShownSnapshot = {
      ...{ kind: "missing", missing },
      ...{ reference: "x", image: digest("image") },
    };
    const text = snapshotLines(found, plain).join("\n");
    expect(text).toContain("base  The base `a` is gone.");
    expect(text).toContain("fix: Give a clone.");
    expect(JSON.parse(renderSnapshotJson(found)).missing).toEqual(missing);
  });
});
