import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * Writes two OCI layouts of one large image that differ in a few files. The same sizes give the same bytes.
 * @param {string} folder gets the layouts `a` and `b`
 * @param {{layers: number, files: number, bytes: number, differing: number}} size files and bytes are of the whole image
 * @returns {Promise<readonly string[]>} the paths that differ
 */
export async function writeLargeImages(folder, { layers, files, bytes, differing }) {
  const perLayer = Math.floor(files / layers);
  const size = Math.floor(bytes / files);
  const noise = noiseOf(4 * 1024 * 1024);
  const changed = Array.from({ length: differing }, (_, at) => {
    const layer = Math.floor((at * layers) / differing);
    return nameOf(layer, Math.floor(perLayer / 2));
  });
  for (const side of ["a", "b"]) {
    const path = join(folder, side);
    await mkdir(join(path, "blobs/sha256"), { recursive: true });
    const described = [];
    const diffIds = [];
    for (let layer = 0; layer < layers; layer += 1) {
      const parts = [];
      for (let file = 0; file < perLayer; file += 1) {
        const name = nameOf(layer, file);
        const content = contentOf(noise, { seed: layer * perLayer + file, size });
        if (side === "b" && changed.includes(name)) content.write("changed", size >> 1);
        parts.push(header(name, size), content, Buffer.alloc((512 - (size % 512)) % 512));
      }
      const tar = Buffer.concat([...parts, Buffer.alloc(1024)]);
      diffIds.push(digestOf(tar));
      const mediaType = "application/vnd.oci.image.layer.v1.tar+gzip";
      described.push({ mediaType, ...(await putBlob(path, gzipSync(tar, { level: 1 }))) });
    }
    await writeImage(path, { described, diffIds });
  }
  return changed;
}

async function writeImage(path, { described, diffIds }) {
  const config = await putBlob(
    path,
    json({ architecture: "amd64", os: "linux", rootfs: { type: "layers", diff_ids: diffIds } }),
  );
  const manifest = {
    schemaVersion: 2,
    mediaType: "application/vnd.oci.image.manifest.v1+json",
    config: { mediaType: "application/vnd.oci.image.config.v1+json", ...config },
    layers: described,
  };
  const { mediaType } = manifest;
  const manifests = [{ mediaType, ...(await putBlob(path, json(manifest))) }];
  await writeFile(join(path, "index.json"), json({ schemaVersion: 2, manifests }));
  await writeFile(join(path, "oci-layout"), json({ imageLayoutVersion: "1.0.0" }));
}

function nameOf(layer, file) {
  return `opt/layer-${layer}/folder-${String(file >> 6).padStart(3, "0")}/file-${String(file).padStart(6, "0")}`;
}

/** Half noise, half text, so that it compresses about as a distribution's files do. */
function contentOf(noise, { seed, size }) {
  const content = Buffer.alloc(size, `file ${seed} of a large image\n`);
  const from = (seed * 7919) % (noise.length - size);
  for (let at = 0; at < size; at += 512) noise.copy(content, at, from + at, from + at + 256);
  return content;
}

/** Bytes without a pattern, the same every time. */
function noiseOf(length) {
  const blocks = Array.from({ length: length / 64 }, (_, at) =>
    createHash("sha512").update(String(at)).digest(),
  );
  return Buffer.concat(blocks);
}

/** POSIX ustar. */
function header(name, size) {
  const block = Buffer.alloc(512);
  block.write(name, 0, 100);
  block.write(`0000644\0${"0000000\0".repeat(2)}`, 100);
  block.write(`${size.toString(8).padStart(11, "0")} 00000000000 `, 124);
  block.write("        0", 148);
  block.write("ustar\x0000", 257);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return block;
}

async function putBlob(path, bytes) {
  const digest = digestOf(bytes);
  await writeFile(join(path, "blobs/sha256", digest.slice("sha256:".length)), bytes);
  return { digest, size: bytes.length };
}

function digestOf(bytes) {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

function json(value) {
  return Buffer.from(JSON.stringify(value));
}
