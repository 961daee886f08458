import { readdir, readFile, rename, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as zlib from "node:zlib";
import { describe, expect, test } from "vitest";
import { blobPath } from "../../../src/adapters/oci-layout/blob.ts";
import { openLayout } from "../../../src/adapters/oci-layout/layout.ts";
import { describeImage } from "../../../src/app/images/inspect-image.ts";
import { digestOf } from "../../../src/domain/oci/digest.ts";
import type { Descriptor } from "../../../src/domain/oci/oci.ts";
import {
  bytesOf,
  configOf,
  json,
  layoutOf,
  manifestOf,
  tarOf,
  temporaryFolder,
} from "../../support/layers.ts";
import { putBlob, writeLayout } from "../../support/write-layout.ts";

const gzip = "application/vnd.oci.image.layer.v1.tar+gzip";

/** A layout of one layer whose stored bytes, descriptor and diffID a test decides. */
async function layoutWith(layer: {
  readonly stored: Uint8Array;
  readonly tar: Uint8Array;
  readonly descriptor?: Partial<Descriptor>;
}): Promise<string> {
  const path = await temporaryFolder();
  const blob = await putBlob(path, layer.stored);
  const configBytes = configOf([digestOf(layer.tar)], {});
  const described = { mediaType: gzip, ...blob, ...layer.descriptor };
  await writeLayout({ path, configBytes, ...manifestOf(configBytes, [described]) });
  return path;
}

async function firstLayer(path: string): Promise<Buffer> {
  return await bytesOf((await openLayout(path)).layer(0));
}

describe("an image in a layout", () => {
  test("is opened, and its layers are the tars that went in", async () => {
    const path = await temporaryFolder();
    const layers = [await tarOf([{ name: "a", content: "1" }]), await tarOf([{ name: "b" }])];
    const digest = await layoutOf(path, { layers, annotations: { note: "x" } });
    const image = await openLayout(path);
    expect(image.digest).toBe(digest);
    expect(image.manifest.annotations).toEqual({ note: "x" });
    expect(digestOf(image.configBytes)).toBe(image.manifest.config.digest);
    expect(await bytesOf(image.layer(0))).toEqual(layers[0]);
    expect(await bytesOf(image.layer(1))).toEqual(layers[1]);
    expect(() => image.layer(2)).toThrow(RangeError);
  });

  test("may have plain tars and gzip of several members", async () => {
    const tar = await tarOf([{ name: "a", content: "12345" }]);
    const plain = { mediaType: "application/vnd.oci.image.layer.v1.tar" };
    expect(await firstLayer(await layoutWith({ stored: tar, tar, descriptor: plain }))).toEqual(
      tar,
    );
    const [head, rest] = [tar.subarray(0, 700), tar.subarray(700)].map((part) =>
      zlib.gzipSync(part),
    );
    const stored = Buffer.concat([head ?? "", rest ?? ""].map((part) => Buffer.from(part)));
    expect(await firstLayer(await layoutWith({ stored, tar }))).toEqual(tar);
  });

  test("may have zstd layers, where this Node reads them; otherwise the failure says from which version", async () => {
    const tar = await tarOf([{ name: "a", content: "12345" }]);
    const canZstd = typeof zlib.zstdCompressSync === "function";
    const stored = canZstd ? zlib.zstdCompressSync(tar) : Buffer.from("zstd");
    const path = await layoutWith({
      stored,
      tar,
      descriptor: { mediaType: "application/vnd.oci.image.layer.v1.tar+zstd" },
    });
    if (canZstd) expect(await firstLayer(path)).toEqual(tar);
    else
      await expect(firstLayer(path)).rejects.toThrow(/compressed with zstd, which Node .* cannot/);
  });

  test("leaves no file open when its reader stops early", async () => {
    const tar = await tarOf([{ name: "a", content: Buffer.alloc(3_000_000, 7) }]);
    const path = await layoutWith({ stored: zlib.gzipSync(tar, { level: 0 }), tar });
    for await (const chunk of (await openLayout(path)).layer(0)) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    const open = await Promise.all(
      (await readdir("/proc/self/fd")).map((fd) =>
        import("node:fs/promises").then((fs) => fs.readlink(`/proc/self/fd/${fd}`).catch(() => "")),
      ),
    );
    expect(open.filter((target) => target.startsWith(path))).toEqual([]);
  });

  test("is chosen by tag or digest when there are several", async () => {
    const path = await temporaryFolder();
    const digests = [await layoutOf(path, { config: { author: "one" }, ref: "1" })];
    const first: { manifests: object[] } = JSON.parse(
      await readFile(join(path, "index.json"), "utf8"),
    );
    digests.push(await layoutOf(path, { config: { author: "two" }, ref: "2" }));
    const second: typeof first = JSON.parse(await readFile(join(path, "index.json"), "utf8"));
    const both = { ...first, manifests: [...first.manifests, ...second.manifests] };
    await writeFile(join(path, "index.json"), json(both));
    await expect(openLayout(path)).rejects.toMatchObject({
      code: "usage",
      message: expect.stringMatching(/ holds 2 images, and nothing says which is meant: `1` .*`2`/),
      fix: "Write the tag of one behind the path, e.g. `:1`.",
    });
    await expect(openLayout(path, { tag: "3" })).rejects.toThrow("no image with the tag `3`");
    expect((await openLayout(path, { tag: "2" })).digest).toBe(digests[1]);
    const [digest] = digests;
    expect((await openLayout(path, digest === undefined ? {} : { digest })).digest).toBe(digest);
  });

  test("is inspected: layers with the steps that made them, and what its labels claim", async () => {
    const path = await temporaryFolder();
    await layoutOf(path, {
      layers: [await tarOf([{ name: "a" }])],
      config: {
        config: { Labels: { "dev.twofold.source-id": "x,1.0.0", "dev.twofold.advisories": "" } },
        history: [{ created_by: "ENV A=1", empty_layer: true }, { created_by: "COPY a a" }],
      },
    });
    expect(describeImage(await openLayout(path))).toMatchObject({
      platform: "linux/amd64",
      layers: [{ createdBy: "COPY a a" }],
      claims: { source: { id: "x,1.0.0", from: "twofold" }, advisories: [] },
    });
  });
});

describe("a layer that is not what was promised", () => {
  test("is refused when its bytes are others than its digest", async () => {
    const tar = await tarOf([{ name: "a", content: "12345" }]);
    const stored = zlib.gzipSync(tar);
    const path = await layoutWith({ stored, tar });
    const changed = Buffer.from(stored);
    changed[4] = 1; // the time in the gzip header: the tar stays the same
    await writeFile(blobPath(path, digestOf(stored)), changed);
    await expect(firstLayer(path)).rejects.toThrow(/blob sha256:.* has the digest sha256:/);
  });

  test("is refused when its descriptor lies about its size", async () => {
    const tar = await tarOf([{ name: "a" }]);
    const path = await layoutWith({ stored: zlib.gzipSync(tar), tar, descriptor: { size: 7 } });
    await expect(firstLayer(path)).rejects.toThrow("its descriptor says 7");
  });

  test("is refused when its tar is not the one of the diffID", async () => {
    const stored = zlib.gzipSync(await tarOf([{ name: "a" }]));
    const path = await layoutWith({ stored, tar: await tarOf([{ name: "b" }]) });
    await expect(firstLayer(path)).rejects.toThrow(
      /holds a tar with the digest .* the config says/,
    );
  });

  test("is refused when it is cut, also where descriptor and digest fit the cut file", async () => {
    const tar = await tarOf([{ name: "a", content: "12345" }]);
    const stored = zlib.gzipSync(tar).subarray(0, -6);
    const path = await layoutWith({ stored, tar });
    await expect(firstLayer(path)).rejects.toThrow(/is not valid gzip: unexpected end of file/);
    await truncate(blobPath(path, digestOf(stored)), 9);
    await expect(firstLayer(path)).rejects.toThrow("has 9 bytes");
  });

  test("is refused when something follows its gzip stream", async () => {
    const tar = await tarOf([{ name: "a", content: "12345" }]);
    const stored = Buffer.concat([zlib.gzipSync(tar), Buffer.alloc(600_000, "x")]);
    await expect(firstLayer(await layoutWith({ stored, tar }))).rejects.toThrow();
  });

  test("is refused when it is of an unknown kind", async () => {
    const tar = await tarOf([{ name: "a" }]);
    const descriptor = { mediaType: "application/vnd.oci.image.layer.v1.tar+br" };
    const path = await layoutWith({ stored: tar, tar, descriptor });
    await expect(openLayout(path)).rejects.toThrow("layer 0 has the unknown media type `");
  });

  test("is refused when its file is missing, a folder, or leads out of the layout", async () => {
    const tar = await tarOf([{ name: "a" }]);
    const stored = zlib.gzipSync(tar);
    const path = await layoutWith({ stored, tar });
    const file = blobPath(path, digestOf(stored));
    const outside = join(await temporaryFolder(), "blob");
    await rename(file, outside);
    await expect(firstLayer(path)).rejects.toThrow(/`blobs\/sha256\/[0-9a-f]+` is missing/);
    await symlink(outside, file);
    await expect(firstLayer(path)).rejects.toThrow("a link to a place outside of the layout");
    await rm(file);
    await symlink("..", file);
    await expect(firstLayer(path)).rejects.toThrow("is not a regular file");
  });
});

describe("a folder that is no sound layout", () => {
  test.each([
    ["oci-layout", "{}", "`oci-layout` does not say `imageLayoutVersion` `1.0.0`"],
    ["oci-layout", "no", "`oci-layout` is not JSON"],
    ["index.json", "[]", "`index.json`: the document is wrong: it must be an object"],
    ["index.json", '{"schemaVersion":2,"manifests":[]}', "it holds no image"],
  ])("is refused for its `%s`: %s", async (name, text, message) => {
    const path = await temporaryFolder();
    await layoutOf(path, {});
    await writeFile(join(path, name), text);
    await expect(openLayout(path)).rejects.toThrow(message);
  });

  test("is refused when it is not there, or is for several platforms", async () => {
    const path = await temporaryFolder();
    await expect(openLayout(join(path, "no"))).rejects.toThrow("`oci-layout` is missing");
    await layoutOf(path, {});
    const text = await readFile(join(path, "index.json"), "utf8");
    await writeFile(join(path, "index.json"), text.replaceAll("image.manifest", "image.index"));
    await expect(openLayout(path)).rejects.toThrow("is an index of images for several platforms");
  });
});

describe("a layout written", () => {
  test("has the same bytes each time", async () => {
    const [one, two] = [await temporaryFolder(), await temporaryFolder()];
    await layoutOf(one, { ref: "1" });
    await layoutOf(two, { ref: "1" });
    for (const name of ["index.json", "oci-layout"]) {
      expect(await readFile(join(one, name))).toEqual(await readFile(join(two, name)));
    }
    expect(await readdir(one, { recursive: true })).toEqual(
      await readdir(two, { recursive: true }),
    );
  });

  test("never names another config than the one that is in it", async () => {
    const path = await temporaryFolder();
    const { manifestBytes } = manifestOf(configOf([], {}), []);
    const configBytes = configOf([], { author: "other" });
    await expect(writeLayout({ path, configBytes, manifestBytes })).rejects.toThrow(
      "names the config",
    );
  });
});
