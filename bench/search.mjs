// The speed of the search for traces of a build, in one thread, beside one SHA-256 of the same bytes; both in memory.
import { createHash } from "node:crypto";
import { access, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { median } from "./measure.mjs";

export const name = "search";
export const about = "the files of this machine's /usr, in pieces of 64 KiB as a layer gives them";

const pieceLength = 64 * 1024;
/** Bytes of each kind; they are held in memory, so that no disk is measured. */
const most = 256_000_000;

const kinds = {
  "programs and libraries": (bytes) => bytes.subarray(0, 4).equals(Buffer.from("\x7fELF")),
  text: (bytes) => !bytes.subarray(0, 8192).includes(0),
  "other files": () => true,
};

/** What a hosted runner's build would be searched for. */
const traces = {
  startedAt: 1_795_279_503,
  endedAt: 1_795_279_803,
  zones: ["UTC", "Europe/Berlin"],
  hostnames: ["fv-az1234-567", "twofold"],
  userNames: ["runner"],
  paths: ["/home/runner/work/shop/shop"],
  workFolders: ["/home/runner/work/_temp/twofold-a8Bc2d"],
  runIds: ["18234567891"],
  revision: "9f2c41aa07be9f2c41aa07be9f2c41aa07be9f2c",
  machine: {
    bootId: "568ed985-3d2d-4b9f-9aef-afae1ae935d3",
    bootedAt: 1_795_279_000,
    kernelRelease: "6.8.0-1021-azure",
    kernelVersion: "#25-Ubuntu SMP Wed Jan 15 20:45:09 UTC 2025",
    cpuModel: "AMD EPYC 7763 64-Core Processor",
    memoryKiB: 16_374_617,
    nameServers: ["168.63.129.16", "hbx3qd0yxu5c.gx.internal.cloudapp.net"],
  },
  secrets: [
    { name: "token", value: "ghs_16C7e42F292c6912E7710c838347Ae178B4a" },
    { name: "password", value: "kX9-tZ4q_wR7pLm2" },
  ],
};

/**
 * @param {{ root: string, runs: number, each: (run: number, way: string) => void }} bench
 * @returns {Promise<{ name: string, about: string, rows: object[] }>} megabytes and megabytes a CPU second
 */
export async function benchSearch({ root, runs, each }) {
  const compiled = join(root, "build/traces/search.js");
  await access(compiled).catch(() => {
    throw new Error("the search is not compiled: npm run build");
  });
  const { Search } = await import(compiled);
  const rows = [];
  for (const [kind, files] of await filesOf("/usr")) {
    const bytes = files.reduce((sum, file) => sum + file.length, 0);
    const samples = { search: [], sha256: [] };
    for (let run = 0; run < runs; run += 1) {
      each(run, kind);
      samples.search.push(bytes / cpuMicroseconds(() => searchAll(new Search(traces), files)));
      samples.sha256.push(bytes / cpuMicroseconds(() => hashAll(files)));
    }
    const [search, sha256] = [median(samples.search), median(samples.sha256)];
    rows.push({ kind, files: files.length, megabytes: bytes / 1e6, search, sha256 });
  }
  return { name, about, rows };
}

function searchAll(search, files) {
  for (const file of files) {
    const one = search.file();
    for (let at = 0; at < file.length; at += pieceLength) {
      one.push(file.subarray(at, at + pieceLength));
    }
    one.end();
  }
}

function hashAll(files) {
  for (const file of files) createHash("sha256").update(file).digest();
}

/** Of this process: a busy machine changes it little. */
function cpuMicroseconds(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

async function filesOf(folder) {
  const found = new Map(Object.keys(kinds).map((kind) => [kind, []]));
  const room = new Map(Object.keys(kinds).map((kind) => [kind, most]));
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const entry of await readdir(next, { withFileTypes: true })) {
      const path = join(next, entry.name);
      if (entry.isDirectory()) waiting.push(path);
      if (!entry.isFile() || [...room.values()].every((left) => left <= 0)) continue;
      const bytes = await readFile(path);
      const [kind] = Object.entries(kinds).find(([, fits]) => fits(bytes)) ?? [];
      if (bytes.length > room.get(kind)) continue;
      room.set(kind, room.get(kind) - bytes.length);
      found.get(kind).push(bytes);
    }
  }
  return found;
}
