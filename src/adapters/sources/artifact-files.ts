import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { chmod, mkdir, open, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { ArtifactFiles, PackedArtifacts } from "../../app/ports/s2i.ts";
import { keptLabel } from "../../domain/build/s2i.ts";
import { type Digest, digestFromHex, hexOf } from "../../domain/oci/digest.ts";
import type { Descriptor } from "../../domain/oci/oci.ts";
import { maxManifestBytes, parseManifest } from "../../domain/oci/oci-parse.ts";
import { Failure, unwritable } from "../../domain/text/failure.ts";
import { decompress } from "../compression/decompress.ts";
import { writeBaseLayout } from "../oci-layout/write-base.ts";

/** The most bytes of what a script saves, unpacked. */
const mostBytes = 4 * 1024 ** 3;
const layerType = "application/vnd.oci.image.layer.v1.tar+gzip";

/** Makes the {@link ArtifactFiles} port on the disk. @param signal ends the work on a file */
export function artifactFiles(signal: AbortSignal): ArtifactFiles {
  return {
    open: openFile,
    pack: (file, layout, platform) => pack(file, { layout, platform, signal }),
    unpack: async (folder, to) => {
      const { digest } = await onlyLayer(folder);
      return await unpack(join(folder, hexOf(digest)), { to, signal, name: `Layer ${digest}` });
    },
    unpackLayer: (layer, to) => unpack(layer, { to, signal, name: "What was kept" }),
  };
}

async function openFile(folder: string): Promise<string> {
  await mkdir(folder, { mode: 0o700 });
  const file = join(folder, "saved.tar");
  await writeFile(file, "", { flag: "wx" });
  // Whoever assembles writes to it. The mode of a new file depends on our umask.
  await chmod(file, 0o666);
  return file;
}

async function pack(
  file: string,
  to: { readonly layout: string; readonly platform: string; readonly signal: AbortSignal },
): Promise<PackedArtifacts | undefined> {
  const { layout, platform, signal } = to;
  const { size } = await stat(file);
  if (size === 0) return undefined;
  if (size > mostBytes) throw tooLarge(size);
  const packed = `${file}.gz`;
  try {
    const unpackedDigest = await digestOfFile(file, signal);
    // It is kept for one build, so that it has to be quick more than small.
    await pipeline(
      createReadStream(file),
      createGzip({ level: 1 }),
      createWriteStream(packed, { flags: "wx" }),
      { signal },
    );
    const layer = await digestOfFile(packed, signal);
    const tar = { path: packed, digest: layer, mediaType: layerType };
    const digest = await writeBaseLayout(layout, {
      tar: { ...tar, size: (await stat(packed)).size },
      config: configOf(unpackedDigest, platform),
    });
    return { digest, layer: join(layout, "blobs", "sha256", hexOf(layer)) };
  } catch (error) {
    signal.throwIfAborted();
    throw unwritable(error, dirname(file));
  } finally {
    await rm(packed, { force: true });
  }
}

async function unpack(
  file: string,
  {
    to,
    signal,
    name,
  }: { readonly to: string; readonly signal: AbortSignal; readonly name: string },
): Promise<number> {
  const bytes = createReadStream(file);
  const target = await open(to, "wx", 0o600);
  let written = 0;
  try {
    for await (const piece of decompress({ bytes, compression: "gzip", name })) {
      signal.throwIfAborted();
      written += piece.length;
      if (written > mostBytes) throw tooLarge(written);
      await target.writeFile(piece);
    }
  } finally {
    await target.close();
  }
  return written;
}

/** Returns the one layer of an image in skopeo's `dir:` form. @throws Failure `registry` */
async function onlyLayer(folder: string): Promise<Descriptor> {
  const file = await open(join(folder, "manifest.json"));
  try {
    if ((await file.stat()).size > maxManifestBytes) throw notKept("its manifest is too large");
    const what = { name: "the manifest of what was kept", code: "registry" } as const;
    const { layers } = parseManifest(await file.readFile(), what);
    const [layer, ...others] = layers;
    if (layer === undefined || others.length > 0) throw notKept("it has not one layer");
    if (layer.mediaType !== layerType) throw notKept("its layer is of another kind");
    return layer;
  } finally {
    await file.close();
  }
}

function configOf(layer: Digest, platform: string): string {
  const [os, architecture, variant] = platform.split("/");
  return JSON.stringify({
    ...{ architecture, os, ...(variant === undefined ? {} : { variant }) },
    config: { Labels: { [keptLabel]: platform } },
    rootfs: { type: "layers", diff_ids: [layer] },
  });
}

async function digestOfFile(path: string, signal: AbortSignal): Promise<Digest> {
  const hash = createHash("sha256");
  for await (const bytes of createReadStream(path, { signal })) hash.update(bytes);
  return digestFromHex(hash.digest("hex"));
}

function notKept(wrong: string): Failure {
  return new Failure({
    code: "registry",
    message: `The image is not one that keeps what a builder saved: ${wrong}.`,
    fix: "Remove its tag.",
  });
}

function tooLarge(size: number): Failure {
  return new Failure({
    code: "tool",
    message: `What was saved has ${size} bytes or more; at most 4 GiB are kept.`,
    fix: "Let the script save less.",
  });
}
