import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseInspected } from "../../../../src/adapters/buildah/builds/inspect.ts";
import { digestFromHex, digestOf } from "../../../../src/domain/oci/digest.ts";
import { Failure } from "../../../../src/domain/text/failure.ts";

const layer = digestFromHex("1".repeat(64));

/** What buildah prints of an image with this config. */
function inspected(config: unknown, changes: object = {}): Record<string, unknown> {
  const text = JSON.stringify(config);
  const manifest = JSON.stringify({
    schemaVersion: 2,
    config: {
      mediaType: "application/vnd.oci.image.config.v1+json",
      digest: digestOf(Buffer.from(text)),
      size: text.length,
    },
    layers: [],
    annotations: { a: "1" },
  });
  const FromImageDigest = digestOf(Buffer.from(manifest));
  return { Type: "image", Manifest: manifest, Config: text, FromImageDigest, ...changes };
}

const config = { rootfs: { type: "layers", diff_ids: [layer] } };

describe("an image that buildah inspected", () => {
  it("has the digests of its manifest and config, its layers' and its annotations", () => {
    expect(parseInspected(JSON.stringify(inspected(config)))).toEqual({
      digest: inspected(config)["FromImageDigest"],
      imageId: digestOf(Buffer.from(JSON.stringify(config))),
      diffIds: [layer],
      annotations: { a: "1" },
    });
  });

  it.each([{}, { rootfs: {} }, { rootfs: { diff_ids: null } }])(
    "may have no layers: %j",
    (none) => {
      expect(parseInspected(JSON.stringify(inspected(none))).diffIds).toEqual([]);
    },
  );

  it.each([
    ["", "it is not JSON"],
    ["[]", "the document is wrong: it must be an object"],
    ["{}", "`Manifest` is missing: it must be a text"],
    [inspected(config, { Config: {} }), "`Config` is wrong: it must be a text"],
    [inspected(config, { FromImageDigest: layer }), "the manifest is not what its digest says"],
    [inspected(config, { Config: "{}" }), "the config is not what the manifest says"],
    [inspected({ rootfs: [] }), "`rootfs` is wrong: it must be an object"],
    [inspected({ rootfs: { diff_ids: [layer, 7] } }), "`rootfs.diff_ids[1]` is wrong"],
    [inspected({ rootfs: { diff_ids: Array(10_000).fill("x") } }), "`rootfs.diff_ids[0]` is wrong"],
  ])("is refused where it does not hold together: %#", (output, why) => {
    const text = typeof output === "string" ? output : JSON.stringify(output);
    expect(() => parseInspected(text)).toThrow(Failure);
    expect(() => parseInspected(text)).toThrow(why);
  });

  it("is read or refused, whatever is printed", () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((value) => JSON.stringify(inspected(value))),
      fc.jsonValue().map((value) => JSON.stringify(inspected(config, { Manifest: value }))),
    );
    fc.assert(
      fc.property(anything, (text) => {
        try {
          parseInspected(text);
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
        }
      }),
    );
  });
});
