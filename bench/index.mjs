// The time in which `resolve` indexes a repository of 5,000 tags, and finds an image in it again, beside a loop of
// `skopeo inspect` and of `crane config` over the same tags. The loops are sampled and extrapolated.
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { measure, median } from "./measure.mjs";
import { which } from "./programs.mjs";
import { startRegistry } from "./registry.mjs";
import { row, seconds } from "./table.mjs";

export const name = "index";
const sizes = [1250, 2500, 5000];
const most = sizes.at(-1);
const newTags = 100;
/** Images of which the loops read the config, to be extrapolated to all. */
const sampled = 60;
const repository = "acme/shop";

/**
 * @param {{ folder: string, runs: number, cli: string, each: (run: number, way: string) => void }} bench
 * @returns {Promise<{ samples: Record<string, object[]>, bytes: number }>} seconds and peak bytes by way, and the size
 * of the index of all tags
 */
export async function benchIndex({ folder, runs, cli, each }) {
  const place = await mkdtemp(join(folder, `${name}-`));
  await writeImages(join(place, "registry"), 0, sizes[0]);
  const registry = await startRegistry({ folder: place });
  const bench = { place, cli, host: registry.host, log: join(place, "log") };
  const samples = {};
  const add = async (way, run, task) => {
    each(run, way);
    samples[way] = [...(samples[way] ?? []), await task()];
  };
  try {
    for (const [at, size] of sizes.entries()) {
      if (at > 0) await writeImages(registry.storage, sizes[at - 1], size);
      for (let run = 0; run < runs; run += 1) {
        await rm(indexOf(bench), { force: true });
        await add(`first ${size}`, run, () => resolve(bench));
        await add(`second ${size}`, run, () => resolve(bench));
      }
    }
    const { length } = await readFile(indexOf(bench));
    for (let run = 0; run < runs; run += 1) {
      await add("skopeo", run, () => loop(bench, skopeoLoop));
      await add("crane", run, () => loop(bench, craneLoop));
      const start = most + run * newTags;
      await writeImages(registry.storage, start, start + newTags);
      await add(`${newTags} new`, run, () => resolve(bench));
    }
    return { samples, bytes: length };
  } finally {
    await registry.stop();
  }
}

/** @returns {string} the medians as a table */
export function indexTable({ machine, runs, samples, bytes }) {
  const of = (way, kind) => median(samples[way].map((sample) => sample[kind]));
  const ways = Object.keys(samples);
  const first = of(`first ${most}`, "wall");
  const lines = ways.map((way) =>
    row([
      way,
      seconds(of(way, "wall")),
      seconds(of(way, "cpu")),
      `${Math.round(Math.max(...samples[way].map(({ peak }) => peak)) / 1e6)} MB`,
      (of(way, "wall") / first).toFixed(2),
    ]),
  );
  return [
    "",
    `${machine.cores} cores (${machine.cpu}), Node ${machine.node}, ${machine.skopeo}`,
    `Medians of ${runs} runs; the peaks are the largest. skopeo and crane: ${sampled} tags, extrapolated to ${most}.`,
    "",
    row(["way", "wall", "cpu", "peak", `to the first of ${most}`]),
    row(["---", "---", "---", "---", "---"]),
    ...lines,
    "",
    `- ${name}: the index of ${most} tags has ${bytes} bytes, ${Math.round(bytes / most)} for each image`,
  ].join("\n");
}

function indexOf({ place }) {
  return join(place, "index.json");
}

function resolve(bench) {
  const { cli, host, log } = bench;
  const query = "github.com/acme/shop,^1";
  const flags = [`--image=${host}/${repository}`, "--no-tls-verify", `--index=${indexOf(bench)}`];
  return measure([[process.execPath, cli, "resolve", query, ...flags]], { env: process.env, log });
}

/** Runs a loop over some tags, and extrapolates it to all of them. */
async function loop({ host, log }, commands) {
  const { once, each } = commands(`${host}/${repository}`);
  const env = process.env;
  const listed =
    once === undefined ? { wall: 0, cpu: 0, peak: 0 } : await measure([once], { env, log });
  const read = await measure(
    Array.from({ length: sampled }, (_, at) => each(`1.0.${Math.floor((at * most) / sampled)}`)),
    { env, log },
  );
  const of = (kind) => listed[kind] + (read[kind] * most) / sampled;
  return { wall: of("wall"), cpu: of("cpu"), peak: read.peak };
}

function skopeoLoop(image) {
  const inspect = [which("skopeo"), "inspect", "--tls-verify=false"];
  return {
    once: [which("skopeo"), "list-tags", "--tls-verify=false", `docker://${image}`],
    each: (tag) => [...inspect, "--no-tags", "--config", `docker://${image}:${tag}`],
  };
}

function craneLoop(image) {
  const crane = which("crane");
  return {
    once: [crane, "ls", "--insecure", image],
    each: (tag) => [crane, "config", "--insecure", `${image}:${tag}`],
  };
}

/** Writes images into a registry's storage as docker-registry lays it out: pushing so many takes minutes. */
async function writeImages(storage, from, to) {
  const base = join(storage, "docker/registry/v2");
  const own = join(base, "repositories", repository);
  const link = async (path, digest) => {
    await mkdir(path, { recursive: true });
    await writeFile(join(path, "link"), `sha256:${digest}`);
  };
  const blob = async (text) => {
    const hex = createHash("sha256").update(text).digest("hex");
    const folder = join(base, "blobs/sha256", hex.slice(0, 2), hex);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "data"), text);
    return hex;
  };
  for (let at = from; at < to; at += 1) {
    const configText = JSON.stringify(configOf(at));
    const config = await blob(configText);
    await link(join(own, "_layers/sha256", config), config);
    const mediaType = "application/vnd.oci.image.manifest.v1+json";
    const manifest = await blob(
      JSON.stringify({
        schemaVersion: 2,
        mediaType,
        config: {
          mediaType: "application/vnd.oci.image.config.v1+json",
          digest: `sha256:${config}`,
          size: Buffer.byteLength(configText),
        },
        layers: [],
      }),
    );
    await link(join(own, "_manifests/revisions/sha256", manifest), manifest);
    const tag = join(own, "_manifests/tags", `1.0.${at}`);
    await link(join(tag, "current"), manifest);
    await link(join(tag, "index/sha256", manifest), manifest);
  }
}

/** The labels are as long as those of a real image. */
function configOf(at) {
  const revision = createHash("sha1").update(String(at)).digest("hex");
  const digest = `sha256:${"7".repeat(64)}`;
  const recipe = { version: 2, bases: { "docker.io/library/debian:12": digest }, buildArgs: {} };
  return {
    os: "linux",
    architecture: "amd64",
    config: {
      Env: ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"],
      Labels: {
        "org.opencontainers.image.source": "https://github.com/acme/shop",
        "org.opencontainers.image.revision": revision,
        "org.opencontainers.image.version": `1.0.${at}`,
        "dev.twofold.source-id": `github.com/acme/shop,1.0.${at}+${revision}`,
        "dev.twofold.reproducible": "true",
        "dev.twofold.exceptions": "",
        "dev.twofold.advisories": "root-user,single-stage",
        "dev.twofold.recipe": JSON.stringify(recipe),
      },
    },
    rootfs: { type: "layers", diff_ids: [] },
    history: Array.from({ length: 8 }, (_, step) => ({
      created_by: `/bin/sh -c make step${step} && make install`,
      empty_layer: true,
    })),
  };
}
