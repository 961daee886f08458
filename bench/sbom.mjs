// The time of `sbom` of an image, beside reading its layers once and hashing them packed and unpacked.
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { measure, median } from "./measure.mjs";
import { must } from "./programs.mjs";
import { row, seconds } from "./table.mjs";

export const name = "sbom";
const machineFolders = ["usr/share", "usr/lib/python3", "var/lib/dpkg", "etc"];
const images = [
  { image: "toolchain", about: "the base with gcc of the other cases" },
  { image: "machine", about: `this machine's ${machineFolders.join(", ")}, many small files` },
];
const ways = ["read", "sbom"];
const reader = join(import.meta.dirname, "read-layers.mjs");

/**
 * @param {{
 *   folder: string, runs: number, host: string, env: Record<string, string>, cli: string,
 *   each: (run: number, way: string) => void,
 * }} bench `host`: of the registry with the bases
 * @returns {Promise<{ rows: { image: string, megabytes: number, samples: Record<string, object[]> }[] }>}
 */
export async function benchSbom({ folder, runs, host, env, cli, each }) {
  const from = `docker://${host}/base/toolchain:1`;
  const toolchain = join(folder, "toolchain");
  must("skopeo", ["copy", "--quiet", "--src-tls-verify=false", from, `oci:${toolchain}:1`]);
  const layouts = { toolchain, machine: await machineLayout(join(folder, "machine")) };
  const rows = [];
  for (const { image } of images) {
    const layout = layouts[image];
    const commands = {
      read: [process.execPath, reader, layout],
      sbom: [process.execPath, cli, "sbom", layout],
    };
    const samples = { read: [], sbom: [] };
    for (let run = 0; run < runs; run += 1) {
      for (const way of run % 2 === 0 ? ways : ways.toReversed()) {
        each(run, `${image} ${way}`);
        samples[way].push(await measure([commands[way]], { env, log: join(folder, "log") }));
      }
    }
    rows.push({ image, samples });
  }
  return { rows };
}

/** @returns {string} CPU and wall time and memory as a table */
export function sbomTable({ machine, runs, rows }) {
  const of = (samples, way, kind) => median(samples[way].map((sample) => sample[kind]));
  return [
    "",
    `${machine.cores} cores (${machine.cpu}), Node ${machine.node}`,
    `Medians of ${runs} interleaved runs of whole programs.`,
    "",
    row([name, "CPU: read and hash once", "CPU: `sbom`", "ratio", "wall ratio"]),
    row(["---", "---", "---", "---", "---"]),
    ...rows.map(({ image, samples }) => {
      const [read, sbom] = ways.map((way) => of(samples, way, "cpu"));
      const wall = of(samples, "sbom", "wall") / of(samples, "read", "wall");
      return row([image, seconds(read), seconds(sbom), (sbom / read).toFixed(2), wall.toFixed(2)]);
    }),
    "",
    ...images.map(({ image, about }) => `- ${image}: ${about}`),
  ].join("\n");
}

/** Writes files of this machine as an image with one layer. */
async function machineLayout(layout) {
  const blobs = join(layout, "blobs/sha256");
  await mkdir(blobs, { recursive: true });
  const tar = join(layout, "tar");
  must("tar", ["--create", "--file", tar, "--directory=/", ...machineFolders]);
  const diffId = await digestOf(tar);
  must("gzip", ["-6", tar]);
  const packed = await kept(blobs, `${tar}.gz`);
  const layer = { mediaType: "application/vnd.oci.image.layer.v1.tar+gzip", ...packed };
  const json = async (mediaType, value) => {
    const path = join(layout, "json");
    await writeFile(path, JSON.stringify(value));
    return { mediaType, ...(await kept(blobs, path)) };
  };
  const config = await json("application/vnd.oci.image.config.v1+json", {
    ...{ architecture: "amd64", os: "linux" },
    rootfs: { type: "layers", diff_ids: [`sha256:${diffId}`] },
  });
  const manifest = await json("application/vnd.oci.image.manifest.v1+json", {
    ...{ schemaVersion: 2, config, layers: [layer] },
  });
  await writeFile(join(layout, "oci-layout"), '{"imageLayoutVersion":"1.0.0"}');
  const index = { schemaVersion: 2, manifests: [manifest] };
  await writeFile(join(layout, "index.json"), JSON.stringify(index));
  return layout;
}

/** Moves a file to the place of its digest. @returns {Promise<{ digest: string, size: number }>} */
async function kept(blobs, path) {
  const [digest, { size }] = [await digestOf(path), await stat(path)];
  await rename(path, join(blobs, digest));
  return { digest: `sha256:${digest}`, size };
}

async function digestOf(path) {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest("hex");
}
