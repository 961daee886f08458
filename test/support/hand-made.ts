import { mkdir, readFile } from "node:fs/promises";
import { gunzipSync, gzipSync } from "node:zlib";
import { blobPath } from "../../src/adapters/oci-layout/blob.ts";
import { type Digest, digestOf } from "../../src/domain/oci/digest.ts";
import type { Descriptor } from "../../src/domain/oci/oci.ts";
import { parseManifest } from "../../src/domain/oci/oci-parse.ts";
import type { Base } from "./base-image.ts";
import { configOf, manifestOf } from "./layers.ts";
import { succeed } from "./program.ts";
import { putBlob, writeLayout } from "./write-layout.ts";

/** A layer of an image that is made by hand: its blob, and what the image says of it, true or not. */
export interface HandMadeLayer {
  readonly blob: Buffer;
  /** What the config lists; undefined: the config leaves the layer out. */
  readonly claimed: Digest | undefined;
  /** Default: a gzipped layer's. */
  readonly mediaType?: string;
}

/** An image as its maker wants it, not as it must be. */
export interface HandMade {
  readonly layers: readonly HandMadeLayer[];
  /** DiffIDs that the config lists after those of the layers. */
  readonly more?: readonly Digest[];
  /** The config's `config`, beside what busybox needs. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

const gzipLayer = "application/vnd.oci.image.layer.v1.tar+gzip";

/** A layer that is what it says, gzipped at a level. */
export function honest(tar: Buffer, level = 1): HandMadeLayer {
  return { blob: gzipSync(tar, { level }), claimed: digestOf(tar) };
}

/** Writes an OCI layout of a hand-made image, under the tag `1`. @returns the manifest's digest */
export async function writeHandMade(path: string, image: HandMade): Promise<Digest> {
  await mkdir(path, { recursive: true });
  const layers: Descriptor[] = [];
  for (const { blob, mediaType = gzipLayer } of image.layers) {
    layers.push({ mediaType, ...(await putBlob(path, blob)) });
  }
  const claimed = image.layers.flatMap((layer) => layer.claimed ?? []);
  const settings = { Env: ["PATH=/bin"], Cmd: ["/bin/sh"], ...image.settings };
  const architecture = process.arch === "arm64" ? "arm64" : "amd64";
  const diffIds = [...claimed, ...(image.more ?? [])];
  // buildah counts them where another stage stands on a stage.
  const history = diffIds.map((_, index) => ({ created_by: `layer ${index}` }));
  const configBytes = configOf(diffIds, { architecture, config: settings, history });
  const { manifestBytes } = manifestOf(configBytes, layers);
  return await writeLayout({ path, configBytes, manifestBytes, ref: "1" });
}

/** Copies a layout's image to a reference of a registry on loopback, byte for byte. */
export async function pushLayout(layout: string, reference: string): Promise<void> {
  const flags = ["-q", "--preserve-digests", "--dest-tls-verify=false"];
  await succeed(["skopeo", "copy", ...flags, `oci:${layout}:1`, `docker://${reference}`]);
}

/** An image that was pushed to a registry on loopback. */
export interface Published {
  /** `host:port/path:1` */
  readonly reference: string;
  /** `host:port/path@sha256:…` */
  readonly pinned: string;
  readonly digest: Digest;
  readonly layout: string;
}

/** Makes an image's layout and pushes it under the tag `1` of a repository. */
export async function publishHandMade(
  image: HandMade,
  to: { readonly name: string; readonly layout: string },
): Promise<Published> {
  const { name, layout } = to;
  const digest = await writeHandMade(layout, image);
  await pushLayout(layout, `${name}:1`);
  return { reference: `${name}:1`, pinned: `${name}@${digest}`, digest, layout };
}

/** The only layer of the tests' base image, uncompressed. */
export async function baseTar({
  layout,
  digest,
}: Pick<Base, "layout" | "digest">): Promise<Buffer> {
  const file = `${layout}/blobs/sha256/${digest.slice("sha256:".length)}`;
  const manifest = parseManifest(await readFile(file), { name: "the base", code: "tool" });
  const [layer] = manifest.layers;
  if (layer === undefined) throw new Error("the base has no layer");
  return gunzipSync(await readFile(blobPath(layout, layer.digest)));
}
