// Wall and CPU time of a command and of everything it waits for.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { quote } from "./programs.mjs";

const sampleMilliseconds = 20;

/**
 * Runs commands one after the other under bash's `time`, whose user and system seconds are those of all waited-for
 * descendants (wait4(2)).
 * @param {readonly (readonly string[])[]} commands
 * @param {{ env: Record<string, string>, log: string, exits?: readonly number[] }} place `log` collects what they
 * print, for the error's sake; `exits` are the exit codes that are no failure
 * @returns {Promise<{ wall: number, cpu: number, peak: number, parts: number[] }>} seconds, seconds, bytes of the
 * largest first child, wall seconds of each command
 */
export async function measure(commands, { env, log, exits = [0] }) {
  const total = { wall: 0, cpu: 0, peak: 0, parts: [] };
  for (const argv of commands) {
    const child = spawn(
      "bash",
      [
        "-c",
        'exec 3>&2 2>>"$0" >>"$0"; TIMEFORMAT="%R %U %S"; { time "$@" 2>>"$0"; } 2>&3',
        log,
        ...argv,
      ],
      { env: { ...env, LC_ALL: "C.UTF-8" }, stdio: ["ignore", "ignore", "pipe"] },
    );
    let timing = "";
    child.stderr.on("data", (chunk) => {
      timing += chunk;
    });
    const ended = new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    const peak = watchPeak(child);
    const code = await ended;
    if (!exits.includes(code))
      throw new Error(`${argv.join(" ")}: exit status ${code}\n${await tail(log)}`);
    const [real, user, system] = timing.trim().split(/\s+/).map(Number);
    total.wall += real;
    total.parts.push(real);
    total.cpu += user + system;
    total.peak = Math.max(total.peak, await peak);
  }
  return total;
}

/** The largest VmHWM seen of bash's child, in bytes. The kernel keeps the peak, so that rare samples are enough. */
async function watchPeak(bash) {
  let peak = 0;
  while (bash.exitCode === null && bash.signalCode === null) {
    try {
      const children = await readFile(`/proc/${bash.pid}/task/${bash.pid}/children`, "utf8");
      const status = await readFile(`/proc/${children.trim().split(" ")[0]}/status`, "utf8");
      peak = Math.max(peak, Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024);
    } catch {
      // Between two processes.
    }
    await sleep(sampleMilliseconds);
  }
  return peak;
}

async function tail(log) {
  return (await readFile(log, "utf8")).split("\n").slice(-15).join("\n");
}

/** Milliseconds from the start of a command to its first output; it then runs to its end. */
export function firstOutput(argv, env) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    let first;
    const [program, ...args] = argv;
    const child = spawn(program, args, { env, stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", () => {
        first ??= performance.now() - started;
      });
    }
    child.once("error", reject);
    child.once("close", () =>
      first === undefined ? reject(new Error(`${argv.join(" ")} printed nothing`)) : resolve(first),
    );
  });
}

/**
 * Milliseconds from the start of a command until it starts git, buildah or skopeo; it ends there.
 * @param {readonly string[]} argv
 * @param {Record<string, string>} env
 * @param {string} bin folder of {@link signallingPrograms}
 */
export async function firstProcess([program, ...args], env, bin) {
  const started = performance.now();
  const child = spawn(program, args, {
    env: { ...env, PATH: `${bin}${delimiter}${env.PATH}` },
    stdio: ["ignore", "ignore", "ignore"],
    detached: true,
  });
  const closed = once(child, "close");
  const signalled = readFile(join(bin, "started")).then(() => performance.now() - started);
  const time = await Promise.race([signalled, closed.then(() => undefined)]);
  if (time === undefined) {
    // The reader still waits for a writer.
    await writeFile(join(bin, "started"), "");
    throw new Error(`${args.join(" ")} ended without starting a program`);
  }
  process.kill(-child.pid, "SIGKILL");
  await closed;
  return time;
}

/**
 * Puts programs called git, buildah and skopeo into a folder: each says that it was started, and waits. They open the
 * pipe for reading, too, so that those that nobody listens to any more go on.
 */
export async function signallingPrograms(bin) {
  await mkdir(bin, { recursive: true });
  const pipe = join(bin, "started");
  spawnSync("mkfifo", [pipe]);
  for (const name of ["git", "buildah", "skopeo"]) {
    await writeFile(join(bin, name), `#!/bin/sh\necho 1<>${quote(pipe)}\nexec sleep 60\n`);
    await chmod(join(bin, name), 0o755);
  }
  return bin;
}

/** Milliseconds from the start of a command to its end. */
export async function wholeRun([program, ...args], env) {
  const started = performance.now();
  const child = spawn(program, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  await once(child, "close");
  return performance.now() - started;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? sorted[Math.floor(middle)]
    : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * What the report in an output folder says of the time: the seconds of each build and of each phase. Empty
 * where the command left no report.
 * @returns {Promise<{ builds: number[], phases: Record<string, number> }>}
 */
export async function reportedTimes(folder) {
  const text = await readFile(join(folder, "report.json"), "utf8").catch(() => undefined);
  if (text === undefined) return { builds: [], phases: {} };
  const { images = [], timings = [] } = JSON.parse(text);
  return {
    builds: images.flatMap(({ proof }) => proof.builds.map(({ seconds }) => seconds)),
    phases: Object.fromEntries(timings.map(({ phase, seconds }) => [phase, seconds])),
  };
}
