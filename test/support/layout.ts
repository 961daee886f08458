import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import tar from "tar-stream";

/** An image of a layout as these tests look at it. */
export interface LayoutImage {
  readonly digest: string;
  readonly manifest: {
    readonly layers: readonly { readonly digest: string; readonly size: number }[];
    readonly config: { readonly digest: string };
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly config: {
    readonly created?: string;
    readonly config: {
      readonly Labels?: Readonly<Record<string, string>>;
      readonly Cmd?: readonly string[];
      readonly Env?: readonly string[];
      readonly Hostname?: string;
    };
    readonly history: readonly { readonly created_by?: string; readonly comment?: string }[];
    readonly rootfs: { readonly diff_ids: readonly string[] };
  };
  /** The uncompressed tars, base first. */
  readonly layers: readonly Buffer[];
  /** Everything that the image is made of, uncompressed. */
  readonly everything: Buffer;
}

/** Reads the one image of an OCI layout, checking each blob against its digest and each layer against its diffID. */
export async function readLayout(folder: string): Promise<LayoutImage> {
  const blob = async (name: string): Promise<Buffer> => {
    const bytes = await readFile(join(folder, "blobs", name.replace(":", "/")));
    if (sha256(bytes) !== name) throw new Error(`blob ${name} has other bytes`);
    return bytes;
  };
  const version = await readFile(join(folder, "oci-layout"), "utf8");
  if (!version.includes('"imageLayoutVersion"')) throw new Error(`no layout: ${version}`);
  const index = JSON.parse(await readFile(join(folder, "index.json"), "utf8"));
  if (index.manifests.length !== 1) throw new Error(`${index.manifests.length} images in a layout`);
  const digest: string = index.manifests[0].digest;
  const manifestBytes = await blob(digest);
  const manifest: LayoutImage["manifest"] = JSON.parse(manifestBytes.toString());
  const configBytes = await blob(manifest.config.digest);
  const config: LayoutImage["config"] = JSON.parse(configBytes.toString());
  const layers: Buffer[] = [];
  for (const [at, layer] of manifest.layers.entries()) {
    const bytes = gunzipSync(await blob(layer.digest));
    if (sha256(bytes) !== config.rootfs.diff_ids[at]) throw new Error(`layer ${at}: other diffID`);
    layers.push(bytes);
  }
  const everything = Buffer.concat([manifestBytes, configBytes, ...layers]);
  return { digest, manifest, config, layers, everything };
}

/** The text of a file in an image, from the uppermost layer that has it. */
export async function fileOf(image: LayoutImage, path: string): Promise<string> {
  for (const layer of [...image.layers].reverse()) {
    const text = await fileOfLayer(layer, path);
    if (text !== undefined) return text;
  }
  throw new Error(`no file ${path} in the image`);
}

/** The paths in an image's layers, as their tars have them; a folder's ends in a slash. */
export async function pathsOf({ layers }: LayoutImage): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const layer of layers) {
    const extract = tar.extract();
    extract.end(layer);
    for await (const entry of extract) {
      paths.push(entry.header.name);
      entry.resume();
    }
  }
  return paths;
}

/** The contents of all files in an image's layers. */
export async function contentsOf({ layers }: LayoutImage): Promise<readonly string[]> {
  const contents: string[] = [];
  for (const layer of layers) {
    const extract = tar.extract();
    extract.end(layer);
    for await (const entry of extract) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of entry) if (chunk instanceof Uint8Array) chunks.push(chunk);
      if (entry.header.type === "file") contents.push(Buffer.concat(chunks).toString());
    }
  }
  return contents;
}

async function fileOfLayer(layer: Buffer, path: string): Promise<string | undefined> {
  const extract = tar.extract();
  extract.end(layer);
  for await (const entry of extract) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of entry) if (chunk instanceof Uint8Array) chunks.push(chunk);
    if (entry.header.name === path) return Buffer.concat(chunks).toString();
  }
  return undefined;
}

function sha256(bytes: Buffer): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
