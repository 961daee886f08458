// Times three real cases three ways, interleaved, each run from an empty store with the bases in a registry:
//   a  buildah build + buildah push: no proof
//   b  two builds in sequence in one store, their image IDs compared, then push: the naive proof
//   c  dist/cli build --push
//   d  with --before: the same with another bundle of the command line, e.g. an earlier commit's
// and the cases `start-up`: the time to the first output beside `node -e 0`, `advisories`: the advisories of a large
// source beside one `git status` of it, `search`: the speed of the search for traces of a build, `variations`: two
// builds of ours with no variation beside two with all, and the shim's part of a RUN step, and `answers`: the time
// until a build that does not reproduce is explained. `index`: `resolve` in a repository of 5,000 tags beside loops of
// skopeo and crane. `services`: `check --all` of a monorepo beside one `check`. `verify`: a rebuild of a published
// image beside one plain build and push of its source. `s2i`: recipe `s2i` beside plain builds, and clean beside
// incremental. `images`: twenty images, one of them changed, beside that one. `base`: beside two runs of mmdebstrap.
// `buildkit`: the three cases beside two builds of BuildKit. `sbom`: beside reading and hashing an image's layers once.
// node bench/run.mjs [--runs N] [--case NAME]... [--json FILE] [--before BUNDLE]
import { mkdtemp, writeFile } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import * as advisories from "./advisories.mjs";
import * as answers from "./answers.mjs";
import * as base from "./base.mjs";
import * as buildkit from "./buildkit.mjs";
import { benchCase, prepareBuilds } from "./builds.mjs";
import { cases } from "./cases.mjs";
import * as images from "./images.mjs";
import * as index from "./index.mjs";
import { fail, remove, version } from "./programs.mjs";
import { startRegistry } from "./registry.mjs";
import * as s2i from "./s2i.mjs";
import * as sbom from "./sbom.mjs";
import * as search from "./search.mjs";
import * as services from "./services.mjs";
import * as startUp from "./start-up.mjs";
import * as tables from "./table.mjs";
import * as variations from "./variations.mjs";
import * as verify from "./verify.mjs";
import { besideEarlier, waysOfBuilds } from "./ways.mjs";

const root = join(import.meta.dirname, "..");
const cli = join(root, "dist/cli/index.js");

const { values: flags } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    case: { type: "string", multiple: true },
    json: { type: "string" },
    before: { type: "string" },
  },
});
const runs = Number(flags.runs);
if (!Number.isInteger(runs) || runs < 1) fail("--runs must be a whole number from 1 up");
const some = [startUp, advisories, services, variations, search, answers, index];
const others = [...some, images, verify, s2i, base, sbom, buildkit].map(({ name }) => name);
const known = [...[...cases, ...variations.ownCases].map(({ name }) => name), ...others];
const unknown = flags.case?.find((name) => !known.includes(name));
if (unknown !== undefined) fail(`--case knows ${known.join(", ")}, not ${unknown}`);
const earlier = flags.before === undefined ? {} : { before: resolve(flags.before) };
const isChosen = ({ name }) => flags.case === undefined || flags.case.includes(name);
const chosen = cases.filter(isChosen);
const varied = isChosen(variations)
  ? variations.variationCases
  : variations.ownCases.filter(isChosen);

let stopped = false;
process.once("SIGINT", () => {
  stopped = true;
});
const folder = await mkdtemp(join(tmpdir(), "twofold-bench-"));
try {
  const machine = {
    node: process.version,
    buildah: version("buildah"),
    skopeo: version("skopeo"),
    git: version("git"),
    cores: cpus().length,
    cpu: cpus()[0]?.model ?? "unknown",
  };
  const found = {
    machine,
    runs,
    ...(chosen.length === 0 ? {} : { builds: await benchBuilds() }),
    ...(isChosen(buildkit) ? { buildkit: await benchBesideBuildkit() } : {}),
    ...(isChosen(startUp) ? { startUp: await benchStart() } : {}),
    ...(varied.length === 0 ? {} : { variations: await benchVariations() }),
    ...(isChosen(advisories)
      ? { source: await advisories.benchAdvisories(alone(advisories)) }
      : {}),
    ...(isChosen(services) ? { services: await services.benchServices(alone(services)) } : {}),
    ...(isChosen(answers) ? { answers: await benchTheAnswers() } : {}),
    ...(isChosen(index) ? { index: await index.benchIndex(alone(index)) } : {}),
    ...(isChosen(images) ? { images: await benchTheImages() } : {}),
    ...(isChosen(search)
      ? { search: await search.benchSearch({ root, runs, each: announce(search.name) }) }
      : {}),
    ...(isChosen(verify) ? { verify: await benchRebuild() } : {}),
    ...(isChosen(s2i) ? { s2i: await benchSources() } : {}),
    ...(isChosen(sbom) ? { sbom: await benchTheSbom() } : {}),
    ...(isChosen(base) ? { base: await base.benchBase(alone(base)) } : {}),
  };
  const measurements = [
    [found.builds, tables.table],
    [found.buildkit, buildkit.buildkitTable],
    [found.startUp, tables.startUpTable],
    [found.variations && { results: found.variations }, tables.variationsTable],
    [found.source, tables.advisoriesTable],
    [found.services, services.servicesTable],
    [found.answers, tables.answersTable],
    [found.index, index.indexTable],
    [found.images, images.imagesTable],
    [found.search, tables.searchTable],
    [found.verify, verify.verifyTable],
    [found.s2i, s2i.s2iTable],
    [found.base, base.baseTable],
    [found.sbom, sbom.sbomTable],
  ];
  for (const [measured, render] of measurements) {
    if (measured !== undefined) console.log(render({ machine, runs, ...measured }));
  }
  if (flags.json !== undefined) {
    await writeFile(flags.json, `${JSON.stringify(found, null, 2)}\n`);
  }
} catch (error) {
  console.error(`bench: ${error.message}`);
  process.exitCode = 1;
} finally {
  await remove(folder);
}

async function benchBuilds() {
  const bench = await prepare();
  const results = [];
  const ways = earlier.before === undefined ? waysOfBuilds : besideEarlier(earlier.before);
  for (const one of chosen) results.push(await benchCase(bench, one, ways));
  return { results };
}

async function benchBesideBuildkit() {
  return await buildkit.benchBuildkit(await prepare(), benchCase);
}

async function benchVariations() {
  const bench = await prepare();
  const results = [];
  for (const one of varied) {
    const ways = one === variations.stepsCase ? variations.stepWays : variations.variationWays;
    results.push(await benchCase(bench, one, ways));
  }
  return results;
}

function benchStart() {
  const doors = { cli, action: join(root, "dist/action/index.js"), ...earlier };
  return startUp.benchStartUp({ folder, runs, doors, each: announce(startUp.name) });
}

/** What a bench gets that needs neither bases nor a registry. */
function alone({ name }) {
  return { folder, runs, cli, each: announce(name) };
}

async function benchTheAnswers() {
  const doors = { now: cli, ...earlier };
  const each = announce(answers.name);
  return await besideBases((bench) => answers.benchAnswers({ ...bench, root, runs, doors, each }));
}

async function benchTheImages() {
  const each = announce(images.name);
  return await besideBases((bench) => images.benchImages({ ...bench, runs, cli, each }));
}

async function benchRebuild() {
  const doors = { verify: cli, ...earlier };
  const each = announce(verify.name);
  return await besideBases((bench) => verify.benchVerify({ ...bench, runs, doors, each }));
}

function benchTheSbom() {
  return besideBases((bench) => sbom.benchSbom({ ...bench, runs, cli, each: announce(sbom.name) }));
}

function benchSources() {
  return besideBases((bench) => s2i.benchS2i({ ...bench, runs, cli, each: announce(s2i.name) }));
}

/** Runs a bench in a folder of its own, beside one registry that has the bases. */
async function besideBases(run) {
  const { storage, env } = await prepare();
  const place = await mkdtemp(join(folder, "beside-"));
  const registry = await startRegistry({ folder: place, storage });
  try {
    return await run({ folder: place, host: registry.host, storage, env });
  } finally {
    await registry.stop();
  }
}

/** What the builds of a case get. */
async function prepare() {
  return { folder, runs, cli, announce, ...(await prepareBuilds({ cli, folder })) };
}

/** Says what runs next; an interrupt ends the bench there. */
function announce(name) {
  return (run, way) => {
    if (stopped) fail("interrupted");
    console.error(`${name} ${run + 1}/${runs} ${way} (load ${loadavg()[0].toFixed(2)})`);
  };
}
