import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { fetchingByClient } from "../../../src/adapters/registry/fetch-image.ts";
import type { FetchOptions, Registry } from "../../../src/app/ports/registry.ts";
import { digestOf, hexOf } from "../../../src/domain/oci/digest.ts";
import { tarOf } from "../../support/layers.ts";
import { succeed } from "../../support/program.ts";
import { type ScriptedRegistry, startScripted } from "../../support/scripted-registry.ts";

const root = mkdtempSync(join(tmpdir(), "fetch-image-"));
const types = {
  manifest: "application/vnd.oci.image.manifest.v1+json",
  index: "application/vnd.oci.image.index.v1+json",
  layer: "application/vnd.oci.image.layer.v1.tar+gzip",
  config: "application/vnd.oci.image.config.v1+json",
};
/** What the registry has, by the end of its path. */
const served = new Map<string, { readonly type: string; readonly bytes: Buffer }>();
let registry: ScriptedRegistry;
let folder = "";
let home = "";

beforeEach(async () => {
  served.clear();
  const place = mkdtempSync(join(root, "run-"));
  home = join(place, "home");
  folder = join(place, "fetched");
  registry = await startScripted(({ url = "" }, response) => {
    const found = served.get(url.split("/").slice(-2).join("/"));
    if (found === undefined) return void response.writeHead(url === "/v2/" ? 200 : 404).end("{}");
    response.writeHead(200, { "content-type": found.type }).end(found.bytes);
  });
});
afterEach(() => registry.stop());
afterAll(() => rmSync(root, { recursive: true, force: true }));

function put(kind: "blobs" | "manifests", type: string, bytes: Buffer) {
  const digest = digestOf(bytes);
  served.set(`${kind}/${digest}`, { type, bytes });
  return { mediaType: type, digest, size: bytes.length };
}

function putJson(type: string, value: unknown) {
  return put("manifests", type, Buffer.from(JSON.stringify(value)));
}

async function putImage(architecture = "amd64", layerType = types.layer) {
  const tar = await tarOf([{ name: "motd", content: architecture }]);
  const layer = put("blobs", layerType, gzipSync(tar));
  const rootfs = { type: "layers", diff_ids: [digestOf(tar)] };
  const config = Buffer.from(JSON.stringify({ os: "linux", architecture, rootfs }));
  const described = put("blobs", types.config, config);
  const manifest = putJson(types.manifest, {
    ...{ schemaVersion: 2, mediaType: types.manifest },
    ...{ config: described, layers: [layer] },
  });
  return { ...manifest, platform: { os: "linux", architecture }, layer };
}

/** Fetches an image. @returns what the registry beside our client was asked for instead */
async function fetch(digest: string, platform?: string): Promise<readonly FetchOptions[]> {
  const asked: FetchOptions[] = [];
  const other = {
    fetch: async (wanted: FetchOptions) => {
      // What was begun is gone.
      mkdirSync(wanted.folder);
      asked.push(wanted);
    },
  };
  const fetching = fetchingByClient(other as unknown as Registry, {
    ...{ skopeo: "/no/skopeo", env: { HOME: home, XDG_RUNTIME_DIR: root } },
    ...{ signal: new AbortController().signal, authFile: undefined },
    ...{ insecure: [registry.address], accounts: [] },
  });
  const reference = `${registry.address}/acme/base@${digest}`;
  await fetching.fetch({ from: { kind: "registry", reference }, folder, platform });
  return asked;
}

describe("an image that is fetched by its digest", () => {
  it("comes without skopeo, in the form that container tools read", async () => {
    const image = await putImage();
    expect(await fetch(image.digest)).toEqual([]);
    const inspected = await succeed(["skopeo", "inspect", "--raw", `dir:${folder}`]);
    expect(digestOf(Buffer.from(inspected))).toBe(image.digest);
    await succeed(["skopeo", "copy", "--quiet", `dir:${folder}`, `oci:${folder}-copy`]);
    const layer = readFileSync(join(folder, hexOf(image.layer.digest)));
    expect(digestOf(layer)).toBe(image.layer.digest);
  });

  it("is that of the platform in an index", async () => {
    const images = [await putImage("amd64"), await putImage("s390x")];
    const index = putJson(types.index, {
      ...{ schemaVersion: 2, mediaType: types.index },
      manifests: images.map(({ layer: _, ...image }) => image),
    });
    expect(await fetch(index.digest, "linux/s390x")).toEqual([]);
    const manifest = readFileSync(join(folder, "manifest.json"));
    expect(digestOf(manifest)).toBe(images[1]?.digest);
  });
});

describe("what our client does not fetch is fetched by the other, into a folder that is not there", () => {
  it.each<[string, () => Promise<{ readonly digest: string; readonly platform?: string }>]>([
    ["an image that is not there", async () => ({ digest: `sha256:${"0".repeat(64)}` })],
    [
      "a layer with other bytes",
      async () => {
        const image = await putImage();
        const bytes = Buffer.alloc(image.layer.size, "x");
        served.set(`blobs/${image.layer.digest}`, { type: "application/octet-stream", bytes });
        return { digest: image.digest };
      },
    ],
    [
      "a layer that is not there",
      async () => {
        const image = await putImage();
        served.delete(`blobs/${image.layer.digest}`);
        return { digest: image.digest };
      },
    ],
    [
      "a layer that is kept elsewhere",
      async () => {
        const type = "application/vnd.oci.image.layer.nondistributable.v1.tar+gzip";
        return { digest: (await putImage("amd64", type)).digest };
      },
    ],
    [
      "an index of which several fit",
      async () => {
        const { layer: _, ...image } = await putImage();
        const { layer: __, ...other } = await putImage("arm64");
        const manifests = [image, { ...other, platform: image.platform }];
        const mediaType = types.index;
        const index = putJson(mediaType, { schemaVersion: 2, mediaType, manifests });
        return { digest: index.digest, platform: "linux/amd64" };
      },
    ],
    [
      "a registry that the machine's own files say something about",
      async () => {
        const file = join(home, ".config/containers/registries.conf");
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, `[[registry]]\nlocation = "${registry.address}"\n`);
        return { digest: (await putImage()).digest };
      },
    ],
  ])("%s", async (_what, prepared) => {
    const { digest, platform } = await prepared();
    expect(await fetch(digest, platform)).toMatchObject([{ folder, platform }]);
    expect(readdirSync(folder)).toEqual([]);
  });
});
