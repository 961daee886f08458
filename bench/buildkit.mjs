// The same sources built twice by BuildKit with `rewrite-timestamp=true`. It compares nothing: the bench compares the
// digests of its two builds, and has diffoci show what differs. scripts/setup-peers.sh builds both.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { mismatchFile, mismatchPath } from "./cases.mjs";
import { fail } from "./programs.mjs";

const peers = process.env.TWOFOLD_PEERS_FOLDER ?? join(import.meta.dirname, "../.cache/peers");
const [buildkitd, buildctl, diffoci] = ["buildkitd", "buildctl", "diffoci"].map((each) =>
  join(peers, each),
);

/** Whether BuildKit and diffoci are there. */
export function hasBuildkit() {
  return [buildkitd, buildctl, diffoci].every((each) => existsSync(each));
}

/** @returns {string | undefined} what scripts/setup-peers.sh built; built from a module, they do not know it themselves */
export function peerVersions() {
  if (!hasBuildkit()) return undefined;
  const [buildkit, comparer] = ["buildctl", "diffoci"].map((each) =>
    readFileSync(join(peers, `${each}.version`), "utf8").trim(),
  );
  return `BuildKit ${buildkit}, diffoci ${comparer}`;
}

/** Two builds that agree. The first one is pushed, as ours is; the second is only made. */
export const twice = {
  serve,
  stages: [
    {
      name: "buildkit",
      commands: twoBuilds,
      check: mustBeEqual,
    },
  ],
};

/** Two builds that differ, neither pushed, and what diffoci says of them. */
export const differing = {
  serve,
  stages: [{ name: "diffoci", commands: comparing, exits: [0, 1], check: mustDiffer }],
};

/**
 * The commands by which diffoci compares two images. It would fetch them from registries with TLS alone.
 * @param {string} place folder with an archive of each in docker's format: `NAME.tar` has `docker.io/bench/NAME:1`
 */
export function diffociCommands(place, names) {
  const own = [diffoci, "--backend=local", `--local-cache=${join(place, "diffoci")}`];
  return [
    ...names.map((name) => [...own, "load", `--input=${join(place, `${name}.tar`)}`]),
    [...own, "diff", "--semantic", "--pull=never", ...names.map(archivedName)],
  ];
}

/** The name by which an archive has its image. */
export function archivedName(name) {
  return `docker.io/bench/${name}:1`;
}

/** Starts BuildKit's server with an empty store; its start is not measured. */
async function serve({ place, host }) {
  const folder = join(place, "buildkit");
  await mkdir(folder);
  const config = join(folder, "buildkitd.toml");
  await writeFile(config, `[registry."${host}"]\n  http = true\n`);
  const flags = [
    ...[`--config=${config}`, `--root=${join(folder, "root")}`, `--addr=${addressIn(place)}`],
    ...["--containerd-worker=false", "--oci-worker=true", "--oci-worker-net=host"],
    ...["--oci-worker-snapshotter=overlayfs", "--oci-worker-binary=runc"],
  ];
  const child = spawn(buildkitd, flags, { stdio: ["ignore", "ignore", "pipe"] });
  const ended = once(child, "exit");
  await new Promise((resolve, reject) => {
    let log = "";
    child.stderr.on("data", (chunk) => {
      log += chunk;
      if (log.includes("running server on")) resolve();
    });
    ended.then(() => reject(new Error(`buildkitd ended\n${log.slice(-2000)}`)), reject);
  });
  const stop = async () => {
    child.kill();
    await ended;
  };
  return { stop };
}

function twoBuilds(run) {
  const file = "Containerfile";
  return [
    build(run, { file, id: "first", output: `type=image,name=${run.host}/bench:1,push=true` }),
    build(run, { file, id: "second", output: `type=image,name=${run.host}/bench:2` }),
  ];
}

function comparing(run) {
  const ids = ["first", "second"];
  const builds = ids.map((id) => {
    const dest = join(run.place, `${id}.tar`);
    const output = `type=docker,name=${archivedName(id)},dest=${dest}`;
    return build(run, { file: mismatchFile, id, output });
  });
  return [...builds, ...diffociCommands(run.place, ids)];
}

function build({ place, context }, { file, id, output }) {
  return [
    ...[buildctl, `--addr=${addressIn(place)}`, "build", "--no-cache", "--frontend=dockerfile.v0"],
    ...[`--local=context=${context}`, `--local=dockerfile=${context}`],
    ...[`--opt=filename=${file}`, "--opt=build-arg:SOURCE_DATE_EPOCH=0"],
    `--metadata-file=${join(place, `${id}.json`)}`,
    `--output=${output},rewrite-timestamp=true`,
  ];
}

function addressIn(place) {
  return `unix://${join(place, "bk.sock")}`;
}

async function digests(place) {
  return await Promise.all(
    ["first.json", "second.json"].map(async (id) => {
      const metadata = JSON.parse(await readFile(join(place, id), "utf8"));
      return metadata["containerimage.digest"];
    }),
  );
}

async function mustBeEqual({ place }) {
  const [one, other] = await digests(place);
  if (one === undefined || one !== other) fail(`BuildKit made ${one} and ${other}`);
}

async function mustDiffer({ place }) {
  const [one, other] = await digests(place);
  if (one === undefined || one === other) fail("BuildKit's two builds of a mismatch are equal");
  const log = await readFile(join(place, "log"), "utf8");
  if (!log.includes(mismatchPath)) fail(`diffoci did not name /${mismatchPath}`);
}
