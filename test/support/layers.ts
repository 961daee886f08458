import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import tar, { type Header } from "tar-stream";
import { onTestFinished } from "vitest";
import type { Image } from "../../src/app/ports/image.ts";
import { type Digest, digestOf } from "../../src/domain/oci/digest.ts";
import type { Descriptor, ImageConfig, Manifest } from "../../src/domain/oci/oci.ts";
import { parseImageConfig } from "../../src/domain/oci/oci-parse.ts";
import { putBlob, writeLayout } from "./write-layout.ts";

/** A file of a layer, as short as a test wants to write it. */
export interface LayerEntry extends Partial<Omit<Header, "mtime" | "size">> {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** Seconds since 1970. */
  readonly time?: number;
}

export interface ImageParts {
  readonly layers?: readonly Buffer[];
  /** Merged into a config that has what it must have. */
  readonly config?: Readonly<Record<string, unknown>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** A layer's tar, uncompressed. */
export async function tarOf(entries: readonly LayerEntry[]): Promise<Buffer> {
  const pack = tar.pack();
  for (const { content, time, ...header } of entries) {
    const common = { uid: 0, gid: 0, mtime: new Date((time ?? 0) * 1000) };
    const bytes = Buffer.from(content ?? "");
    if (header.type === undefined || header.type === "file") {
      pack.entry({ ...common, ...header, size: bytes.length }, bytes);
    } else {
      pack.entry({ ...common, ...header });
    }
  }
  pack.finalize();
  return await bytesOf(pack);
}

/** An image in memory. */
export function imageOf({ layers = [], config = {}, annotations }: ImageParts): Image {
  const bytes = configOf(layers.map(digestOf), config);
  const described = layers.map((layer) =>
    descriptor("application/vnd.oci.image.layer.v1.tar", layer),
  );
  const { manifest, manifestBytes } = manifestOf(bytes, described, annotations);
  return {
    digest: digestOf(manifestBytes),
    manifest,
    config: parsedConfig(bytes),
    configBytes: bytes,
    layer: (index) => inChunks(layers[index] ?? Buffer.alloc(0)),
  };
}

/** An image whose one layer has a digest of its own making and comes from a function, for layers too big to hold. */
export function streamedImage(name: string, layer: () => AsyncIterable<Uint8Array>): Image {
  const image = imageOf({ layers: [Buffer.from(name)] });
  return { ...image, layer };
}

/** An image in an OCI layout on disk, its layers gzipped. @returns the manifest's digest */
export async function layoutOf(
  path: string,
  parts: ImageParts & { readonly ref?: string },
): Promise<Digest> {
  const layers = parts.layers ?? [];
  const described: Descriptor[] = [];
  for (const layer of layers) {
    const blob = await putBlob(path, gzipSync(layer, { level: 1 }));
    described.push({ mediaType: "application/vnd.oci.image.layer.v1.tar+gzip", ...blob });
  }
  const configBytes = configOf(layers.map(digestOf), parts.config ?? {});
  const { manifestBytes } = manifestOf(configBytes, described, parts.annotations);
  const ref = parts.ref === undefined ? {} : { ref: parts.ref };
  return await writeLayout({ path, configBytes, manifestBytes, ...ref });
}

/** A folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "twofold-test-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The config of an image that has these layers. */
export function configOf(
  diffIds: readonly Digest[],
  more: Readonly<Record<string, unknown>>,
): Buffer {
  const rootfs = { type: "layers", diff_ids: diffIds };
  return json({ architecture: "amd64", os: "linux", ...more, rootfs });
}

/** The manifest of an image that has this config and these layers. */
export function manifestOf(
  config: Uint8Array,
  layers: readonly Descriptor[],
  annotations?: Readonly<Record<string, string>>,
): { readonly manifest: Manifest; readonly manifestBytes: Buffer } {
  const manifest: Manifest = {
    schemaVersion: 2,
    mediaType: "application/vnd.oci.image.manifest.v1+json",
    config: descriptor("application/vnd.oci.image.config.v1+json", config),
    layers,
    ...(annotations === undefined ? {} : { annotations }),
  };
  return { manifest, manifestBytes: json(manifest) };
}

export function descriptor(mediaType: string, bytes: Uint8Array): Descriptor {
  return { mediaType, digest: digestOf(bytes), size: bytes.length };
}

export function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

/** A stream of some bytes in chunks of an odd length, as a network would cut them. */
export async function* inChunks(bytes: Uint8Array, length = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

/** A whole stream. */
export async function bytesOf(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function parsedConfig(bytes: Uint8Array): ImageConfig {
  return parseImageConfig(bytes, { name: "the config", code: "tool" });
}
