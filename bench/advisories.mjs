// The time that reading a large source takes, beside one `git status` of it.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { measure } from "./measure.mjs";

const files = 50_000;
const filesOfFolder = 100;
const commits = 20_000;
const commitsOfTag = 200;
const ignoredFiles = 1_000;

export const name = "advisories";
export const about = `a clean clone with ${files} files in ${files / filesOfFolder} folders, ${commits} commits, ${commits / commitsOfTag} tags; its remote is on the same disk`;
export const ways = ["status", "advisories", "start"];

/**
 * Makes the clone once and measures the ways in turns, all with a warm index and warm files.
 * @param {{ folder: string, runs: number, cli: string, each: (run: number, way: string) => void }} bench
 * @returns {Promise<{ name: string, about: string, samples: Record<string, object[]> }>}
 */
export async function benchAdvisories({ folder, runs, cli, each }) {
  const place = join(folder, name);
  await mkdir(place);
  const clone = await largeClone(place);
  const context = ["--context", clone];
  const commands = {
    status: ["git", "-C", clone, "status"],
    advisories: [process.execPath, cli, "advisories", ...context],
    start: [process.execPath, cli, "--version"],
  };
  const log = join(place, "log");
  // Node reads that file at each start, which takes it longer than to start.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const samples = { status: [], advisories: [], start: [] };
  mustBeClean(git(clone, "status", "--porcelain"));
  // The remote is a path, which names no repository.
  mustBeClean(
    succeed(commands.advisories, process.env)
      .trim()
      .replace(/^no-repository$/, ""),
  );
  for (let run = 0; run < runs; run += 1) {
    for (let turn = 0; turn < ways.length; turn += 1) {
      const way = ways[(run + turn) % ways.length];
      each(run, way);
      samples[way].push(await measure([commands[way]], { env, log }));
    }
  }
  return { name, about, samples };
}

/** A source that is not clean would be another measurement. */
function mustBeClean(output) {
  if (output !== "") throw new Error(`the bench's repository is not clean: ${output}`);
}

/** A clone of a generated repository; the same commits every time. */
async function largeClone(place) {
  const remote = join(place, "remote.git");
  const clone = join(place, "clone");
  git(place, "init", "--quiet", "--bare", "--initial-branch=main", remote);
  await fastImport(remote);
  git(place, "clone", "--quiet", remote, clone);
  await mkdir(join(clone, "out"));
  for (let index = 0; index < ignoredFiles; index += 1) {
    await writeFile(join(clone, "out", `${index}.o`), `${index}\n`);
  }
  // The first one writes the index with what it found: later ones need not read a file.
  git(clone, "status");
  return clone;
}

async function fastImport(remote) {
  const child = spawn("git", ["-C", remote, "fast-import", "--quiet"], {
    stdio: ["pipe", "inherit", "inherit"],
  });
  const ended = once(child, "close");
  for (const piece of history()) {
    if (!child.stdin.write(piece)) await once(child.stdin, "drain");
  }
  child.stdin.end();
  const [code] = await ended;
  if (code !== 0) throw new Error(`git fast-import: exit status ${code}`);
}

/** The stream of git-fast-import(1): all files in the first commit, one changed in each that follows. */
function* history() {
  for (let commit = 1; commit <= commits; commit += 1) {
    yield `commit refs/heads/main\nmark :${commit}\ncommitter Bench <bench@localhost> ${1_700_000_000 + commit * 60} +0000\n`;
    yield data(`Change ${commit}`);
    if (commit > 1) yield `from :${commit - 1}\n`;
    yield* commit === 1
      ? firstFiles()
      : [file(path((commit * 7919) % files), `change ${commit}\n`)];
    yield "\n";
    if (commit % commitsOfTag === 0) {
      yield `reset refs/tags/v1.${commit / commitsOfTag}.0\nfrom :${commit}\n\n`;
    }
  }
}

function* firstFiles() {
  yield file("Containerfile", "FROM scratch\nCOPY . /src/\nUSER 1000\n");
  yield file(".containerignore", ".git\nout\n");
  yield file(".gitignore", "out/\n");
  for (let index = 0; index < files - 3; index += 1) {
    yield file(path(index), `file ${index}\n${"some text\n".repeat(index % 40)}`);
  }
}

function path(index) {
  const folder = Math.floor(index / filesOfFolder);
  return `part${folder % 10}/module${folder}/file${index}.c`;
}

function file(name, text) {
  return `M 100644 inline ${name}\n${data(text)}`;
}

function data(text) {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

function git(folder, ...args) {
  return succeed(["git", "-C", folder, ...args], process.env);
}

function succeed([program, ...args], env) {
  const { status, stdout, stderr } = spawnSync(program, args, { env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${stderr}`);
  return stdout;
}
