import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { digestOf } from "../../src/domain/oci/digest.ts";
import { diffIn, tarLayout, twoLayouts } from "../support/diff-command.ts";

/** Writes a file of layout `b` anew, as text. */
async function edit(folder: string, name: string, change: (text: string) => string) {
  const path = join(folder, "b", name);
  await writeFile(path, change(await readFile(path, "utf8")));
}

async function manifestOf(folder: string) {
  const index = JSON.parse(await readFile(join(folder, "b/index.json"), "utf8"));
  const name = `blobs/${index.manifests[0].digest.replace(":", "/")}`;
  return { index, name, manifest: JSON.parse(await readFile(join(folder, "b", name), "utf8")) };
}

/** Gives the layer of layout `b` another media type, in a manifest under its right digest. */
async function withLayerType(folder: string, change: (type: string) => string) {
  const { manifest } = await manifestOf(folder);
  const [layer] = manifest.layers;
  const layers = [{ ...layer, mediaType: change(layer.mediaType) }];
  const bytes = Buffer.from(JSON.stringify({ ...manifest, layers }));
  const digest = digestOf(bytes);
  await writeFile(join(folder, "b/blobs", digest.replace(":", "/")), bytes);
  const { mediaType } = manifest;
  const index = { schemaVersion: 2, manifests: [{ mediaType, digest, size: bytes.length }] };
  await writeFile(join(folder, "b/index.json"), JSON.stringify(index));
}

describe("an image that cannot be compared is one clear error", () => {
  test.each<[string, (folder: string) => Promise<unknown>, string, number]>([
    [
      "a folder without a layout",
      (at) => rm(join(at, "b/oci-layout")),
      '"b" is a folder, but not an OCI layout: it has no oci-layout.',
      2,
    ],
    [
      "a file that is no tar",
      async (at) => {
        await rm(join(at, "b"), { recursive: true });
        await writeFile(join(at, "b"), Buffer.alloc(3000, "junk"));
      },
      "\"b\" is neither an OCI layout's tar nor docker save's, or it is cut off.\n  Copy it again.",
      2,
    ],
    [
      "a missing blob",
      async (at) => {
        const { manifest } = await manifestOf(at);
        await rm(join(at, "b/blobs", manifest.layers[0].digest.replace(":", "/")));
      },
      "is missing",
      3,
    ],
    [
      "a blob with other bytes",
      async (at) => {
        const { name } = await manifestOf(at);
        await edit(at, name, (text) => text.replace("schemaVersion", "schemaversion"));
      },
      "has the digest",
      3,
    ],
    [
      "an unknown type of layer",
      (at) => withLayerType(at, () => "text/html"),
      "has the unknown media type `text/html`",
      3,
    ],
    [
      "an encrypted layer",
      (at) => withLayerType(at, (type) => `${type}+encrypted`),
      "layer 0 is encrypted",
      3,
    ],
    [
      "a foreign layer that is not there",
      async (at) => {
        await withLayerType(at, (type) => type.replace(".v1.", ".nondistributable.v1."));
        const { manifest } = await manifestOf(at);
        await rm(join(at, "b/blobs", manifest.layers[0].digest.replace(":", "/")));
      },
      "is a foreign one",
      3,
    ],
    [
      "an index without the platform",
      async (at) => {
        const { index } = await manifestOf(at);
        const [one] = index.manifests;
        const platform = { os: "linux", architecture: "s390x" };
        const bytes = JSON.stringify({ ...index, manifests: [{ ...one, platform }] });
        await writeFile(join(at, "b/index.json"), bytes);
      },
      "holds no image for linux/",
      3,
    ],
    [
      "a tar that is no image's",
      async (at) => {
        await rename(join(at, "b"), join(at, "c"));
        tarLayout(at, "c/blobs", "b");
      },
      "neither `oci-layout` nor `manifest.json`",
      2,
    ],
  ])("%s", async (_, spoil, message, code) => {
    const folder = await twoLayouts();
    await spoil(folder);
    const said = await diffIn(folder, "a", "b");
    expect(said.stderr).toContain(message);
    expect(said.stderr).not.toContain("A bug in Twofold");
    expect(said.code).toBe(code);
    expect(said.stdout).toBe("");
  });

  test("a name that is neither a path nor a reference, or a missing one, is bad usage", async () => {
    const folder = await twoLayouts();
    for (const args of [["a", "No Such!"], ["a"], ["a", "b", "a"], ["a", "oci-archive:none.tar"]]) {
      const { code, stderr } = await diffIn(folder, ...args);
      expect(code).toBe(2);
      expect(stderr).toContain("error: ");
    }
  });
});
