import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseImageId } from "../../src/deployed/image-id.ts";

const hex = "ab".repeat(32);
const nothing = { name: undefined, digest: undefined, imageId: undefined };
const shop = { registry: "ghcr.io", repository: "acme/shop" };

describe("a status's imageID", () => {
  test("is a name with the digest of a manifest or an index in containerd and CRI-O", () => {
    expect(parseImageId(`ghcr.io/acme/shop@sha256:${hex}`)).toEqual({
      ...nothing,
      name: { ...shop, digest: `sha256:${hex}` },
      digest: `sha256:${hex}`,
    });
  });

  test("is an image ID in containerd where it did not pull the image", () => {
    expect(parseImageId(`sha256:${hex}`)).toEqual({ ...nothing, imageId: `sha256:${hex}` });
  });

  test("is 64 hex digits in CRI-O since 1.28", () => {
    expect(parseImageId(hex)).toEqual({ ...nothing, imageId: `sha256:${hex}` });
  });

  test("has one of two schemes in Docker", () => {
    expect(parseImageId(`docker-pullable://ghcr.io/acme/shop@sha256:${hex}`).digest).toBe(
      `sha256:${hex}`,
    );
    expect(parseImageId(`docker://sha256:${hex}`)).toEqual({
      ...nothing,
      imageId: `sha256:${hex}`,
    });
  });

  test.each(["", "ghcr.io/acme/shop:1.4.0", "sha256:abc", `sha512:${hex}`, "docker://", "\0"])(
    "of another form says nothing: %j",
    (text) => {
      expect(parseImageId(text)).toEqual(nothing);
    },
  );

  test("of any text names only digests that are in it", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^.{0,9}[0-9a-f]{64}.?$/)), (text) => {
        const { digest, imageId } = parseImageId(text);
        for (const found of [digest, imageId]) {
          if (found !== undefined) expect(text).toContain(found.slice("sha256:".length));
        }
      }),
    );
  });
});
