// `twofold base` of Debian's minbase beside two runs of mmdebstrap alone, started together, and the size of what comes
// out. Both get the archive from a server on loopback that has all of it in memory, so that no network is measured.
import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { measure, median } from "./measure.mjs";
import { fail, remove, version, which } from "./programs.mjs";
import { row, seconds } from "./table.mjs";

export const name = "base";
const archive = "http://deb.debian.org/debian/";
const suite = "bookworm";

/**
 * @param {{ folder: string, runs: number, cli: string, each: (run: number, way: string) => void }} bench
 * @returns {Promise<{ mmdebstrap: string, samples: Record<string, { wall: number, cpu: number }[]>,
 *   sizes: Record<string, number> }>}
 */
export async function benchBase({ folder, runs, cli, each }) {
  which("mmdebstrap");
  const place = await mkdtemp(join(folder, "base-"));
  const mirror = await servedArchive();
  const { SOURCE_DATE_EPOCH, ...env } = process.env;
  const declaration = join(place, "base.yaml");
  await writeFile(declaration, `distribution: debian\nsuite: ${suite}\npackages: minbase\n`);
  try {
    const update = ["base", declaration, "--update", `--mirror=${mirror.address}`];
    const log = join(place, "log");
    await measure([[process.execPath, cli, ...update]], { env, log });
    const bench = { place, mirror: mirror.address, cli, declaration, env };
    const ways = { "mmdebstrap, twice": alone, "twofold base": ours };
    const samples = {};
    const sizes = {};
    // The first round also brings the archive into memory, and does not count.
    for (let run = -1; run < runs; run += 1) {
      for (const [way, once] of Object.entries(ways)) {
        each(Math.max(run, 0), run < 0 ? `${way}, uncounted` : way);
        const own = await mkdtemp(join(place, "run-"));
        const { size, ...timing } = await once(bench, own);
        await remove(own);
        sizes[way] = size;
        if (run >= 0) samples[way] = [...(samples[way] ?? []), timing];
      }
    }
    return { mmdebstrap: version("mmdebstrap"), samples, sizes };
  } finally {
    mirror.close();
    await rm(place, { recursive: true, force: true });
  }
}

/** @returns {string} the medians as a table */
export function baseTable({ machine, runs, mmdebstrap, samples, sizes }) {
  const [plain] = Object.keys(samples);
  const of = (way, what) => median(samples[way].map((sample) => sample[what]));
  const line = (way) =>
    row([
      way,
      seconds(of(way, "wall")),
      (of(way, "wall") / of(plain, "wall")).toFixed(2),
      seconds(of(way, "cpu")),
      String(sizes[way]),
    ]);
  return [
    "",
    `${machine.cores} cores (${machine.cpu}), Node ${machine.node}, ${mmdebstrap}`,
    `Medians of ${runs} interleaved runs.`,
    "",
    row(["minbase", "wall", "ratio", "cpu", "bytes"]),
    row(["---", "---", "---", "---", "---"]),
    ...Object.keys(samples).map(line),
    "",
    "- mmdebstrap, twice: two runs of `mmdebstrap --variant=minbase`, started together, with the same mirror",
    "- bytes: of the uncompressed root file system",
  ].join("\n");
}

/** Two runs side by side, which end with the later one. */
async function alone({ mirror, env }, own) {
  const tars = ["one.tar", "other.tar"].map((tar) => join(own, tar));
  const start = (tar) =>
    `mmdebstrap --quiet --variant=minbase ${suite} '${tar}' '${mirror}' >'${tar}.log' 2>&1`;
  const both = `${start(tars[0])} & first=$!; ${start(tars[1])}; second=$?; wait $first && exit $second`;
  const timing = await measure([["sh", "-c", both]], {
    env: { ...env, TMPDIR: own, SOURCE_DATE_EPOCH: "0" },
    log: join(own, "log"),
  });
  const { size } = await stat(tars[0]);
  return { ...timing, size };
}

async function ours({ mirror, cli, declaration, env }, own) {
  const output = join(own, "base");
  const args = ["base", declaration, `--output=${output}`, `--mirror=${mirror}`, "--json"];
  const log = join(own, "log");
  const timing = await measure([[process.execPath, cli, ...args]], { env, log });
  return { ...timing, size: await layerSize(output) };
}

/** The one layer of a base is its largest blob. */
async function layerSize(layout) {
  const blobs = join(layout, "blobs/sha256");
  const sizes = (await readdir(blobs)).map(async (blob) => (await stat(join(blobs, blob))).size);
  return Math.max(...(await Promise.all(sizes)));
}

/** Serves Debian's archive on loopback, and keeps in memory what was asked for once. */
async function servedArchive() {
  const kept = new Map();
  const server = createServer(async (request, answer) => {
    const path = (request.url ?? "").replace(/^\/debian\//, "");
    const found = kept.get(path) ?? fetched(path);
    kept.set(path, found);
    const { status, bytes } = await found;
    answer.writeHead(status, { "content-length": bytes.length }).end(bytes);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/debian`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function fetched(path) {
  const answer = await fetch(`${archive}${path}`);
  if (answer.status >= 500) fail(`${archive}${path}: status ${answer.status}`);
  return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
}
