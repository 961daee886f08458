// Measures Twofold beside other ways to build, prove and compare images. Without --case it measures what the builds are
// meant to reach (bench/aims.mjs):
//   tiny, big, compile, both-cores   the same source in all ways (bench/ways.mjs), in turns, each from an empty store
//   curve                            how time and memory grow with bytes, files and steps
//   steps                            what the shim and the variations take for a RUN step
//   same-mismatch                    what diffoci and Twofold say of the same mismatch
//   advisories                       the advisories of a large source beside one `git status`
// and by name: start-up, services, variations, configure, answers, index, images, search, verify, s2i, sbom, base
// (bench/benches.mjs). --write puts tables, plots and numbers into docs/. --from takes the numbers of an earlier run,
// and measures only what --case names, in their place.
// node bench/run.mjs [--runs N] [--case NAME]... [--json FILE] [--write] [--from FILE] [--before BUNDLE]
import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { cpus, loadavg, release, tmpdir, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { aimsTable } from "./aims.mjs";
import { benches } from "./benches.mjs";
import { peerVersions } from "./buildkit.mjs";
import { prepareBuilds } from "./builds.mjs";
import { machineText, writePage } from "./page.mjs";
import { fail, remove, version } from "./programs.mjs";
import { startRegistry } from "./registry.mjs";

const root = join(import.meta.dirname, "..");
const cli = join(root, "dist/cli/index.js");

const { values: flags } = parseArgs({
  options: {
    runs: { type: "string", default: "3" },
    case: { type: "string", multiple: true },
    json: { type: "string" },
    write: { type: "boolean", default: false },
    from: { type: "string" },
    before: { type: "string" },
  },
});
const runs = Number(flags.runs);
if (!Number.isInteger(runs) || runs < 1) fail("--runs must be a whole number from 1 up");
const known = benches.flatMap(({ cases }) => cases);
const unknown = flags.case?.find((name) => !known.includes(name));
if (unknown !== undefined) fail(`--case knows ${known.join(", ")}, not ${unknown}`);

let preparing;
let stopped = false;
process.once("SIGINT", () => {
  stopped = true;
});
const folder = await mkdtemp(join(tmpdir(), "twofold-bench-"));
try {
  const kept = flags.from === undefined ? {} : await read(flags.from);
  const isKept = flags.from !== undefined && flags.case === undefined;
  const found = isKept ? kept : together(kept, await measureAll());
  console.log(machineText(found));
  for (const { key, table } of benches) {
    if (found[key] !== undefined) console.log(`\n${table({ ...found, ...found[key] })}`);
  }
  if (benches.some(({ key, isUsual }) => isUsual && found[key])) {
    console.log(`\n${aimsTable(found)}`);
  }
  if (flags.json !== undefined) {
    await writeFile(flags.json, `${JSON.stringify(found, null, 2)}\n`);
  }
  if (flags.write) await writePage(root, found);
} catch (error) {
  console.error(`bench: ${error.message}`);
  process.exitCode = 1;
} finally {
  await remove(folder);
}

async function read(file) {
  return JSON.parse(await readFile(file, "utf8"));
}

/** What was measured now, in the place of what was kept of the same cases. */
function together(kept, measured) {
  const found = { ...kept, ...measured };
  for (const { key } of benches) {
    const [before, now] = [kept[key]?.results, measured[key]?.results];
    if (before === undefined || now === undefined) continue;
    const results = new Map([...before, ...now].map((result) => [result.name, result]));
    found[key] = { ...found[key], results: [...results.values()] };
  }
  return found;
}

async function measureAll() {
  const found = { machine: machine(), runs, day: new Date().toISOString().slice(0, 10) };
  const needs = { alone: runAlone, builds: runBuilds, beside: runBeside };
  for (const bench of benches) {
    const names = bench.cases.filter((name) => flags.case?.includes(name) ?? bench.isUsual);
    if (names.length > 0) found[bench.key] = await needs[bench.needs](bench, names);
  }
  return found;
}

function machine() {
  return {
    node: process.version,
    buildah: version("buildah"),
    skopeo: version("skopeo"),
    git: version("git"),
    peers: peerVersions(),
    cores: cpus().length,
    cpu: cpus()[0]?.model ?? "unknown",
    memory: totalmem(),
    kernel: release().split(".", 2).join("."),
    load: Number(loadavg()[0].toFixed(1)),
  };
}

/** What every bench gets. */
function common({ cases: [name] }) {
  const earlier = flags.before === undefined ? {} : { before: resolve(flags.before) };
  return { root, folder, runs, cli, ...earlier, each: announce(name) };
}

function runAlone(bench, names) {
  return bench.run(common(bench), names);
}

/** Bases, a registry's storage and programs with clocks, made once. */
function prepare() {
  preparing ??= prepareBuilds({ cli, folder });
  return preparing;
}

async function runBuilds(bench, names) {
  const prepared = await prepare();
  const known = { flags: knownFlags(), announce };
  return await bench.run({ ...common(bench), ...prepared, ...known }, names);
}

/** Runs a bench in a folder of its own, beside one registry that has the bases. */
async function runBeside(bench, names) {
  const prepared = await prepare();
  const place = await mkdtemp(join(folder, "beside-"));
  const registry = await startRegistry({ folder: place, storage: prepared.storage });
  try {
    const own = { folder: place, host: registry.host };
    return await bench.run({ ...common(bench), ...prepared, ...own }, names);
  } finally {
    await registry.stop();
  }
}

/** The flags of `build` that this build of Twofold knows. */
function knownFlags() {
  const { stdout } = spawnSync(process.execPath, [cli, "build", "--help"], { encoding: "utf8" });
  return new Set([...stdout.matchAll(/--(?:\[no-\])?([a-z][a-z-]*)/g)].map(([, flag]) => flag));
}

/** Says what runs next; an interrupt ends the bench there. */
function announce(name) {
  return (run, way) => {
    if (stopped) fail("interrupted");
    console.error(`${name} ${run + 1}/${runs} ${way} (load ${loadavg()[0].toFixed(2)})`);
  };
}
