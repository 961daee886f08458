import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ociManifestType,
  parseSnapshotContents,
  readSnapshotManifest,
  type SnapshotContents,
  type SnapshotPart,
  writeSnapshot,
} from "../../../src/domain/labels/snapshot.ts";
import { digestOf } from "../../../src/domain/oci/digest.ts";
import { Failure } from "../../../src/domain/text/failure.ts";

const digest = (text: string) => digestOf(Buffer.from(text));
const revision = "9f2c".repeat(10);
const contents: SnapshotContents = {
  version: 1,
  image: digest("image"),
  sources: [{ path: "", revision, bundle: digest("bundle"), lfs: [] }],
  images: [{ digest: digest("index"), platform: "linux/amd64", manifest: digest("manifest") }],
  lacking: [{ input: "secret", message: "The secret `npm` is nowhere recorded." }],
};
const parts: readonly SnapshotPart[] = ["bundle", "index", "manifest"].map((text) => ({
  kind: text === "bundle" ? "bundle" : "document",
  digest: digest(text),
  size: text.length,
}));
const subject = { mediaType: ociManifestType, digest: contents.image, size: 5 };

describe("a snapshot", () => {
  it("has the same bytes whatever the order of its parts, and reads back as it was written", () => {
    const one = writeSnapshot(contents, { parts, subject });
    const other = writeSnapshot(contents, { parts: parts.toReversed(), subject });
    expect(other).toEqual(one);
    expect(parseSnapshotContents(one.config, "it")).toEqual(contents);
    const manifest = readSnapshotManifest(one.manifest);
    expect(manifest).toMatchObject({ subject, config: { digest: one.configDigest } });
    expect(manifest?.layers).toHaveLength(3);
  });

  it("has no part with the type of a manifest, which a registry would look for", () => {
    const { manifest } = writeSnapshot(contents, { parts, subject });
    const types = readSnapshotManifest(manifest)?.layers.map(({ mediaType }) => mediaType) ?? [];
    expect(types.every((type) => type.startsWith("application/vnd.twofold.snapshot."))).toBe(true);
  });

  it.each(["../x", "/x", "a/../b", "a//b", ".git/hooks", "lib/.GIT/x", "."])(
    "is refused with a source at %s",
    (path) => {
      const source = { path, revision, bundle: digest("bundle"), lfs: [] };
      const text = JSON.stringify({ ...contents, sources: [source] });
      expect(() => parseSnapshotContents(Buffer.from(text), "it")).toThrow("inside");
    },
  );

  it("is read or refused, whatever its documents say", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const bytes = Buffer.from(text);
        expect(readSnapshotManifest(bytes)).toBeUndefined();
        expect(() => parseSnapshotContents(bytes, "it")).toThrow(Failure);
      }),
    );
  });
});
