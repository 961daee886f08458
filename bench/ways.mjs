// The ways of building a case, and the commands of each. Steps have a network of their own, as by default: in the
// machine's, two builds of ours never run at the same time.
//
// A way has stages, which run one after the other in the same folder, with the same registry: what one leaves there,
// the next one finds. Each stage is measured for itself.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { differing, hasBuildkit, twice } from "./buildkit.mjs";
import { mismatchFile, mismatchPath } from "./cases.mjs";
import { changeNote } from "./context.mjs";
import { fail } from "./programs.mjs";

/** The exit status of a build that does not reproduce. */
export const irreproducible = 1;

const mismatchStage = {
  name: "mismatch",
  commands: (run) => ours(run, run.cli, ["--file", join(run.context, mismatchFile)]),
  exits: [irreproducible],
  check: mustBeExplained,
};

/**
 * @param {{ flags: ReadonlySet<string>, before?: string }} ours `flags` that its command line knows; `before`: the
 * bundle of an earlier one
 * @param {{ isCompiled?: boolean }} one
 * @returns {Readonly<Record<string, object>>} the ways of the case, each with its stages
 */
export function waysOfBuilds({ flags, before }, one) {
  return {
    plain: { stages: [{ name: "plain", commands: plain }] },
    naive: { stages: [{ name: "naive", commands: naive, check: mustBeEqual }] },
    ...(hasBuildkit() ? { buildkit: twice } : {}),
    ...(before === undefined
      ? {}
      : { earlier: { stages: [{ name: "earlier", commands: (run) => ours(run, before) }] } }),
    cold: { stages: coldStages(flags) },
    mismatch: { stages: [mismatchStage] },
    // Where compiling takes the time, it would only take it twice more.
    ...(hasBuildkit() && !one.isCompiled ? { diffoci: differing } : {}),
    ...(flags.has("cache") ? { cache: { stages: cacheStages(flags) } } : {}),
  };
}

/** A build from nothing, then the same once more with `reuse`, and the last step changed where nothing keeps steps. */
function coldStages(flags) {
  const changed = { name: "changed", before: change, commands: (run) => ours(run, run.cli) };
  return [
    { name: "cold", commands: (run) => ours(run, run.cli) },
    { name: "reused", commands: (run) => ours(run, run.cli, ["--reuse"]), check: mustBeReused },
    ...(flags.has("cache") ? [] : [changed]),
  ];
}

/** A build that keeps its proven steps, the same once more, and the last step changed. */
function cacheStages(flags) {
  const commands = (run) => ours(run, run.cli, keeping(run.place, flags));
  return [
    { name: "filling", commands },
    { name: "unchanged", commands },
    { name: "warm", before: change, commands },
  ];
}

/** What keeps steps and bases from one run to the next. */
function keeping(place, flags) {
  return ["cache", "keep-bases"]
    .filter((flag) => flags.has(flag))
    .map((flag) => `--${flag}=${join(place, flag)}`);
}

function change({ context, place }) {
  return changeNote(context, place);
}

function store(place) {
  return ["--root", join(place, "store"), "--runroot", join(place, "run")];
}

function plainBuild({ place, context }, id) {
  const flags = ["--no-cache", "--tls-verify=false", "--format=oci"];
  const identity = ["--timestamp=0", "--identity-label=false", "--iidfile", join(place, id)];
  return [
    "buildah",
    ...store(place),
    "build",
    ...flags,
    ...identity,
    "--tag=localhost/bench",
    context,
  ];
}

function plainPush({ place, host }) {
  return [
    "buildah",
    ...store(place),
    "push",
    "--tls-verify=false",
    "localhost/bench",
    `docker://${host}/bench:1`,
  ];
}

/** One build and its push: no proof. */
export function plain(run) {
  return [plainBuild(run, "first"), plainPush(run)];
}

/** Two builds in one store, whose image IDs are compared: the naive proof. */
function naive(run) {
  return [plainBuild(run, "first"), plainBuild(run, "second"), plainPush(run)];
}

/** Ours, by the bundle of some command line. */
export function ours({ place, context, host, output = join(place, "output") }, cli, flags = []) {
  const where = ["--context", context, "--output", output];
  const push = ["--push", "--image", `${host}/bench`, "--tags", "1", "--tls-verify=false"];
  return [[process.execPath, cli, "build", ...where, ...push, ...flags]];
}

/** The answer is what is timed: a build that merely fails would be quick. */
async function mustBeExplained({ output }) {
  const { images } = JSON.parse(await readFile(join(output, "report.json"), "utf8"));
  const differences = images.flatMap((image) => image.differences);
  const explained = differences.find(({ path }) => path === mismatchPath);
  if ((explained?.cause ?? "unknown") === "unknown")
    fail(`a mismatch in /${mismatchPath} was not explained`);
}

async function mustBeEqual({ place }) {
  const [first, second] = await Promise.all(
    ["first", "second"].map((id) => readFile(join(place, id), "utf8")),
  );
  if (first !== second) fail("the naive builds of a case differ; the case is broken");
}

async function mustBeReused({ output }) {
  const report = JSON.parse(await readFile(join(output, "report.json"), "utf8"));
  if (report.reused === undefined) fail("an unchanged source was built anew in spite of `reuse`");
}
