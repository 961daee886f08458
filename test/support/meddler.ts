import { writeFile } from "node:fs/promises";
import { findProgram } from "./paths.ts";

/** What is wrong with each layout that a meddling buildah exports. */
export type Meddling = "own layer" | "damaged layer" | "layer less" | "config" | "annotation";

/**
 * Writes a program that is this machine's buildah in all but one thing: every OCI layout that it exports is another
 * image than the one in the store, and well-formed.
 */
export async function writeMeddler(file: string, meddling: Meddling): Promise<void> {
  const real = findProgram("buildah");
  if (real === undefined) throw new Error("buildah is missing: apt-get install buildah");
  const said = { real, meddling };
  const text = `#!${process.execPath}\nconst said = ${JSON.stringify(said)};\n${program}`;
  await writeFile(file, text, { mode: 0o755 });
}

const program = `
const { spawnSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const { readFileSync, writeFileSync } = require("node:fs");
const { gzipSync } = require("node:zlib");

const args = process.argv.slice(2);
const { status } = spawnSync(said.real, args, { stdio: "inherit" });
const target = args.includes("push") ? args.find((one) => one.startsWith("oci:")) : undefined;
if (status === 0 && target !== undefined) meddle(target.split(":")[1]);
process.exitCode = status ?? 1;

function meddle(layout) {
  const blob = (digest) => layout + "/blobs/" + digest.replace(":", "/");
  const put = (descriptor, bytes) => {
    const digest = "sha256:" + createHash("sha256").update(bytes).digest("hex");
    writeFileSync(blob(digest), bytes);
    return { ...descriptor, digest, size: bytes.length };
  };
  const read = (digest) => JSON.parse(readFileSync(blob(digest), "utf8"));
  const text = (value) => Buffer.from(JSON.stringify(value));
  const index = JSON.parse(readFileSync(layout + "/index.json", "utf8"));
  const manifest = read(index.manifests[0].digest);
  const last = manifest.layers.pop();
  const change = {
    "own layer": () => ({
      ...manifest,
      layers: [...manifest.layers, put(last, gzipSync(Buffer.alloc(1024)))],
    }),
    "damaged layer": () => {
      const bytes = readFileSync(blob(last.digest));
      bytes[bytes.length - 1] ^= 1;
      writeFileSync(blob(last.digest), bytes);
      return { ...manifest, layers: [...manifest.layers, last] };
    },
    "layer less": () => manifest,
    config: () => {
      const config = { ...read(manifest.config.digest), author: "a stranger" };
      const layers = [...manifest.layers, last];
      return { ...manifest, layers, config: put(manifest.config, text(config)) };
    },
    annotation: () => {
      const layers = [...manifest.layers, last];
      return { ...manifest, layers, annotations: { ...manifest.annotations, added: "1" } };
    },
  };
  index.manifests[0] = put(index.manifests[0], text(change[said.meddling]()));
  writeFileSync(layout + "/index.json", text(index));
}
`;
