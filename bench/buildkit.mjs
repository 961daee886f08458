// The same sources built twice by BuildKit with `rewrite-timestamp=true`, beside ours. BuildKit compares nothing: the
// bench compares the digests of its two builds. scripts/setup-peers.sh builds it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cases } from "./cases.mjs";
import { median } from "./measure.mjs";
import { fail } from "./programs.mjs";
import { row, seconds } from "./table.mjs";
import { waysOfBuilds } from "./ways.mjs";

export const name = "buildkit";

const peers = process.env.TWOFOLD_PEERS_FOLDER ?? join(import.meta.dirname, "../.cache/peers");
const [buildkitd, buildctl] = ["buildkitd", "buildctl"].map((each) => join(peers, each));

/**
 * @param bench what prepareBuilds gives, and the rest that benchCase needs
 * @returns {Promise<{ results: object[] }>} as of the other builds, with the way `k`
 */
export async function benchBuildkit(bench, benchCase) {
  if (!existsSync(buildkitd)) fail("BuildKit is missing: bash scripts/setup-peers.sh builds it");
  const results = [];
  const ways = { a: waysOfBuilds.a, c: waysOfBuilds.c, k: { commands, serve, check } };
  for (const one of cases) results.push(await benchCase(bench, one, ways));
  return { results };
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

/** The first build is pushed, as ours is; the second is only made. */
function commands({ place, context, host }) {
  const build = (id, output) => [
    ...[buildctl, `--addr=${addressIn(place)}`, "build", "--no-cache", "--frontend=dockerfile.v0"],
    ...[`--local=context=${context}`, `--local=dockerfile=${context}`],
    ...["--opt=filename=Containerfile", "--opt=build-arg:SOURCE_DATE_EPOCH=0"],
    `--metadata-file=${join(place, id)}`,
    `--output=type=image,rewrite-timestamp=true,${output}`,
  ];
  return [
    build("first.json", `name=${host}/bench:1,push=true`),
    build("second.json", `name=${host}/bench:2`),
  ];
}

function addressIn(place) {
  return `unix://${join(place, "bk.sock")}`;
}

async function check(place) {
  const [first, second] = await Promise.all(
    ["first.json", "second.json"].map(async (id) => {
      const metadata = JSON.parse(await readFile(join(place, id), "utf8"));
      return metadata["containerimage.digest"];
    }),
  );
  if (first === undefined || first !== second) fail(`BuildKit made ${first} and ${second}`);
}

/** @returns {string} wall seconds of each way, and ours beside BuildKit's two builds */
export function buildkitTable({ machine, runs, results }) {
  const rows = results.map(({ name: of, samples }) => {
    const [plain, ours, twice] = ["a", "c", "k"].map((way) =>
      median(samples[way].map(({ wall }) => wall)),
    );
    return [of, ...[plain, ours, twice].map(seconds), (ours / twice).toFixed(2)];
  });
  return [
    "",
    `${machine.cores} cores (${machine.cpu}), Node ${machine.node}, ${machine.buildah}`,
    `Medians of ${runs} interleaved runs.`,
    "",
    row(["case", "buildah build and push", "Twofold", "BuildKit twice", "Twofold/BuildKit"]),
    row(["---", "---", "---", "---", "---"]),
    ...rows.map(row),
  ].join("\n");
}
