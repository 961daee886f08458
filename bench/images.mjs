// The time of `build` for a repository of twenty images of which one changed, beside a build of that one alone, and of
// one in which none changed: what deciding takes.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { cases } from "./cases.mjs";
import { measure, median } from "./measure.mjs";
import { must } from "./programs.mjs";
import { row, seconds } from "./table.mjs";

export const name = "images";
const images = 20;
const ways = ["one", "all"];
/** Git finds it on the disk: a remote that is a path names no repository, and nothing is current without one. */
const server = "https://forge.example";
/** The image that changes, and the others. */
const one = cases.find((each) => each.name === "compile");
const other = cases.find((each) => each.name === "tiny");
export const about = `a clean clone with ${images} images; the one that changes: ${one.about}; the others: ${other.about}; its remote is on the same disk, and the images are in a registry on loopback`;

/**
 * Publishes all images once, and measures the ways in turns; before each of them, one image's source changes.
 * @param {{
 *   folder: string, runs: number, host: string, env: Record<string, string>, cli: string,
 *   each: (run: number, way: string) => void,
 * }} bench `host`: of the registry with the bases
 * @returns {Promise<{ about: string, samples: Record<string, object[]> }>}
 */
export async function benchImages({ folder, runs, host, env, cli, each }) {
  const log = join(folder, "log");
  const own = {
    ...env,
    TMPDIR: join(folder, "tmp"),
    XDG_CACHE_HOME: join(folder, "cache"),
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "url.file:///.insteadOf",
    GIT_CONFIG_VALUE_0: `${server}/`,
  };
  await mkdir(own.TMPDIR);
  const clone = await repository(folder, host);
  const build = (prefix, ...flags) => [
    ...["env", "-C", clone, process.execPath, cli, "build", "--push", "--no-tls-verify"],
    ...[`--insecure-registries=${host}`, `--image=${host}/${prefix}/{name}`, ...flags],
  ];
  await measure([build("all", "--vary=all,-start-time")], { env: own, log });
  const commands = { one: build("one", "--only=s0"), all: build("all") };
  const samples = { one: [], all: [], none: [] };
  for (let run = 0; run < runs; run += 1) {
    for (let turn = 0; turn < ways.length; turn += 1) {
      const way = ways[(run + turn) % ways.length];
      await change(clone, `run ${run}, turn ${turn}`);
      each(run, way);
      samples[way].push(await measure([commands[way]], { env: own, log }));
      if (way !== "all") continue;
      each(run, "none");
      samples.none.push(await measure([commands.all], { env: own, log }));
    }
  }
  return { about, samples };
}

/** @returns {string} the times as a table */
export function imagesTable({ machine, runs, samples }) {
  const of = (way, kind) => median(samples[way].map((sample) => sample[kind]));
  const lines = ["wall", "cpu"].map((kind) => {
    const [alone, all, none] = ["one", "all", "none"].map((way) => of(way, kind));
    return row([kind, seconds(alone), seconds(all), (all / alone).toFixed(2), seconds(none)]);
  });
  return [
    "",
    `${machine.cores} cores (${machine.cpu}), Node ${machine.node}, ${machine.buildah}, ${machine.git}`,
    `Medians of ${runs} interleaved runs.`,
    "",
    row([
      ...["time", "build of the changed image", `build of ${images} images, one changed`, "ratio"],
      `${images} images, none changed`,
    ]),
    row(["---", "---", "---", "---", "---"]),
    ...lines,
    "",
    `- ${name}: ${about}`,
  ].join("\n");
}

/** Makes the clone: one folder an image, each with a source of its own. */
async function repository(folder, host) {
  const remote = join(folder, "remote.git");
  const clone = join(folder, "clone");
  must("git", ["init", "--quiet", "--bare", "--initial-branch=main", remote]);
  must("git", ["init", "--quiet", "--initial-branch=main", clone]);
  const names = Array.from({ length: images }, (_, at) => `s${at}`);
  for (const [at, each] of names.entries()) {
    const { containerfile, files } = at === 0 ? one : other;
    const place = join(clone, "services", each);
    await mkdir(place, { recursive: true });
    await writeFile(join(place, "Containerfile"), `${containerfile(host).join("\n")}\n`);
    for (const [path, content] of files()) {
      await mkdir(dirname(join(place, path)), { recursive: true });
      await writeFile(join(place, path), content);
    }
  }
  const entries = names.map((each) => `  - {name: ${each}, context: services/${each}}`);
  await writeFile(join(clone, "twofold.yml"), ["images:", ...entries, ""].join("\n"));
  must("git", ["-C", clone, "remote", "add", "origin", `${server}${remote}`]);
  await change(clone, "first");
  return clone;
}

/** Changes the first image's source, and pushes the commit. */
async function change(clone, text) {
  const { files } = one;
  const [[path, content]] = files();
  await writeFile(join(clone, "services/s0", path), `/* ${text} */\n${content}`);
  const identity = ["-c", "user.name=bench", "-c", "user.email=bench@localhost"];
  const disk = ["-c", `url.file:///.insteadOf=${server}/`];
  const git = (...args) => must("git", ["-C", clone, ...identity, ...disk, ...args]);
  git("add", "--all");
  git("commit", "--quiet", "--no-gpg-sign", `--message=${text}`);
  git("push", "--quiet", "origin", "HEAD:main");
}
