// Compares two images of 500 MB that differ in three files, in three ways:
//   read        every layer of both read, unpacked and hashed once, by Node
//   twofold     twofold diff of the two layouts: what differs, and of what cause that looks; no trace, which needs a build
//   diffoscope  diffoscope of the two as OCI archives (Debian's diffoscope-minimal, installed when missing), once
// node bench/diff.mjs [--runs N] [--json FILE]
import { spawnSync } from "node:child_process";
import { access, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeLargeImages } from "./large-images.mjs";
import { measure, median } from "./measure.mjs";

const root = join(import.meta.dirname, "..");
const cli = join(root, "dist/cli/index.js");
const cache = join(root, ".cache");
const size = { layers: 10, files: 20_000, bytes: 500_000_000, differing: 3 };

/** A comparison exits with 1 when it has found something. */
const found = [1];

const { values: flags } = parseArgs({
  options: { runs: { type: "string", default: "5" }, json: { type: "string" } },
});
const runs = Number(flags.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error("--runs must be a whole number from 1 up");

const folder = await mkdtemp(join(tmpdir(), "twofold-bench-"));
try {
  const { a, b } = await images();
  installDiffoscope();
  const samples = await benchWays({
    read: { argv: [process.execPath, join(import.meta.dirname, "read-layers.mjs"), a, b], runs },
    twofold: { argv: [process.execPath, cli, "diff", a, b], exits: found, runs },
    diffoscope: {
      argv: ["diffoscope", "--text", "/dev/null", ...archivesOf({ a, b })],
      exits: found,
      runs: 1,
    },
  });
  console.log(tableOf(samples));
  if (flags.json !== undefined)
    await writeFile(flags.json, `${JSON.stringify(samples, null, 2)}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Runs the ways in turns. @returns what each run of each way took */
async function benchWays(ways) {
  const samples = Object.fromEntries(Object.keys(ways).map((way) => [way, []]));
  for (let run = 0; run < runs; run += 1) {
    for (const [way, { argv, exits, runs: most }] of Object.entries(ways)) {
      if (run >= most) continue;
      console.error(`${way} ${run + 1}/${most} (load ${loadavg()[0].toFixed(2)})`);
      const env = { ...process.env, TMPDIR: folder };
      samples[way].push(await measure([argv], { env, log: join(folder, "log"), exits }));
    }
  }
  return samples;
}

/** @returns {string} as docs/performance.md has it */
function tableOf(samples) {
  const of = (way, key) => median(samples[way].map((sample) => sample[key]));
  const heads = ["way", "runs", "wall", "cpu", "peak", "wall / read", "faster than diffoscope"];
  const rows = Object.keys(samples).map((way) => [
    way,
    samples[way].length,
    `${of(way, "wall").toFixed(2)} s`,
    `${of(way, "cpu").toFixed(2)} s`,
    `${Math.round(Math.max(...samples[way].map(({ peak }) => peak)) / 1e6)} MB`,
    (of(way, "wall") / of("read", "wall")).toFixed(2),
    `${(of("diffoscope", "wall") / of(way, "wall")).toFixed(1)} times`,
  ]);
  const version = spawnSync("diffoscope", ["--version"], { encoding: "utf8" }).stdout.trim();
  return [
    `${cpus().length} cores (${cpus()[0]?.model}), Node ${process.version}, ${version}`,
    "",
    ...[heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`),
  ].join("\n");
}

/** The two layouts, made once. */
async function images() {
  const key = Object.values(size).join("-");
  const kept = join(cache, `bench-diff-${key}`);
  const at = { a: join(kept, "a"), b: join(kept, "b") };
  if (await exists(join(at.b, "index.json"))) return at;
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(join(cache, ".bench-diff-"));
  try {
    await writeLargeImages(draft, size);
    await rename(draft, kept);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return at;
}

/** The same two as OCI archives, which is what diffoscope takes. */
function archivesOf(layouts) {
  return Object.entries(layouts).map(([side, layout]) => {
    const archive = join(folder, `${side}.tar`);
    must("tar", ["--sort=name", "-C", layout, "-cf", archive, "."]);
    return archive;
  });
}

/** Without tlsh, which Debian recommends with it, diffoscope does not pair layers, whose names are their digests. */
function installDiffoscope() {
  const packages = ["diffoscope-minimal", "python3-tlsh"];
  if (spawnSync("dpkg", ["--status", ...packages]).status === 0) return;
  const root = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends"];
  const [program, ...args] = [...root, ...install, ...packages];
  must(program, args);
}

function must(program, args) {
  const { status } = spawnSync(program, args, { stdio: ["ignore", "ignore", 2] });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: exit status ${status}`);
}

async function exists(path) {
  return await access(path).then(
    () => true,
    () => false,
  );
}
