// The time that `check --all` takes for a monorepo, beside `check` of one of its services.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { measure, median } from "./measure.mjs";
import { must } from "./programs.mjs";
import { row, seconds } from "./table.mjs";

const services = 20;
const filesOfService = 50;
const base = `docker.io/library/debian:12@sha256:${"7".repeat(64)}`;
const containerfile = [
  `FROM ${base} AS build`,
  "WORKDIR /src",
  "COPY . /src",
  "RUN make --jobs=4 all && strip app || exit 1",
  `FROM ${base}`,
  "COPY --from=build /src/app /usr/local/bin/app",
  "USER 65532:65532",
  "",
].join("\n");

export const name = "services";
export const about = `a clean clone with ${services} services of ${filesOfService} files; its remote is on the same disk`;
const ways = ["one", "all"];

/**
 * Makes the clone once and measures the ways in turns, with a warm index and warm files.
 * @param {{ folder: string, runs: number, cli: string, each: (run: number, way: string) => void }} bench
 * @returns {Promise<{ name: string, about: string, samples: Record<string, object[]> }>}
 */
export async function benchServices({ folder, runs, cli, each }) {
  const place = join(folder, name);
  await mkdir(place);
  const clone = await monorepo(place);
  const check = (...flags) => [
    ...["env", "-C", clone, process.execPath, cli, "check"],
    ...["--forbid=unpinned-base", ...flags],
  ];
  const commands = { one: check("--context=services/s0"), all: check("--all") };
  const log = join(place, "log");
  const samples = { one: [], all: [] };
  for (let run = 0; run < runs; run += 1) {
    for (let turn = 0; turn < ways.length; turn += 1) {
      const way = ways[(run + turn) % ways.length];
      each(run, way);
      samples[way].push(await measure([commands[way]], { env: process.env, log }));
    }
  }
  return { name, about, samples };
}

/** @returns {string} the times as a table; CPU time is what other work on the machine changes least */
export function servicesTable({ machine, runs, samples }) {
  const of = (way, kind) => median(samples[way].map((sample) => sample[kind]));
  const lines = ["wall", "cpu"].map((kind) => {
    const [one, all] = [of("one", kind), of("all", kind)];
    return row([kind, seconds(one), seconds(all), (all / one).toFixed(2)]);
  });
  return [
    "",
    `${machine.cores} cores (${machine.cpu}), Node ${machine.node}, ${machine.git}`,
    `Medians of ${runs} interleaved runs.`,
    "",
    row(["time", "check of one service", `check --all, ${services} services`, "ratio"]),
    row(["---", "---", "---", "---"]),
    ...lines,
    "",
    `- ${name}: ${about}`,
  ].join("\n");
}

async function monorepo(place) {
  const remote = join(place, "remote.git");
  const clone = join(place, "clone");
  must("git", ["init", "--quiet", "--bare", "--initial-branch=main", remote]);
  must("git", ["clone", "--quiet", remote, clone]);
  for (let service = 0; service < services; service += 1) {
    const folder = join(clone, "services", `s${service}`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "Containerfile"), containerfile);
    for (let file = 0; file < filesOfService; file += 1) {
      await writeFile(join(folder, `file${file}.c`), `int x${file};\n`);
    }
  }
  const git = (...args) => must("git", ["-C", clone, ...args]);
  git("add", "--all");
  git("-c", "user.name=Bench", "-c", "user.email=bench@localhost", "commit", "-qm", "One");
  git("tag", "v1.0.0");
  git("push", "--quiet", "--tags", "origin", "HEAD:main");
  git("status");
  return clone;
}
