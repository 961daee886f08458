import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import {
  namespacesEnded,
  otherProcessIds,
  type Preparation,
  runInNamespaces,
} from "../../../src/adapters/process/namespaces.ts";
import type { Finished } from "../../../src/adapters/process/runner.ts";

interface Given {
  readonly preparations?: readonly Preparation[];
  readonly stopAt?: RegExp;
}

/** Runs a shell's script in namespaces of its own, and stops it at a line that it prints. */
async function runScript(script: string, { preparations = [], stopAt }: Given = {}) {
  const workFolder = await mkdtemp(join(tmpdir(), "namespaces-"));
  onTestFinished(() => rm(workFolder, { recursive: true }));
  const lines: string[] = [];
  const stop = new AbortController();
  const onLine = (line: string): void => {
    lines.push(line);
    if (stopAt?.test(line) === true) stop.abort(new Error("stopped"));
  };
  const env = { PATH: process.env["PATH"] ?? "" };
  const command = { program: "sh", args: ["-c", script], env, signal: stop.signal, onLine };
  const finished: Finished | Error = await runInNamespaces(command, {
    ...{ workFolder, words: [], isRoot: true, isOffline: true, preparations },
  }).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
  return { finished, lines, records: await readdir(join(workFolder, "process-namespaces")) };
}

async function commandLines(): Promise<readonly string[]> {
  const ids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  return await Promise.all(
    ids.map((id) => readFile(`/proc/${id}/cmdline`, "utf8").catch(() => "")),
  );
}

const deaf = "trap '' TERM INT HUP; setsid sleep 641 >/dev/null 2>&1 &";

it.each([
  ["has ended", "sleep 0.1", undefined],
  ["was stopped", "echo running; sleep 642", /^running$/],
])("leaves no daemon of a program that %s", async (_how, end, stopAt) => {
  const script = `${deaf} ${end}`;
  const { finished, records } = await runScript(script, stopAt === undefined ? {} : { stopAt });
  const sleeping = (await commandLines()).filter((line) => /^sleep\0(?:641|642)/.test(line));
  expect(sleeping).toEqual([]);
  expect(records).toEqual([]);
  expect(finished).toMatchObject(
    stopAt === undefined ? { end: { kind: "exit", code: 0 } } : { message: "stopped" },
  );
});

it("prepares the namespaces with values that no shell reads, and passes the exit status on", async () => {
  const value = 'a b"$(id)';
  const { finished, lines } = await runScript("hostname; exit 7", {
    preparations: [
      { command: 'test "$1" = \'a b"$(id)\'', value },
      { command: 'hostname "$1"', value: "prepared" },
    ],
  });
  expect(lines).toEqual(["prepared"]);
  expect(finished).toMatchObject({ end: { kind: "exit", code: 7 } });
});

it("gives a program other process IDs where that is asked for", async () => {
  const [one, two] = [
    await runScript("echo $$"),
    await runScript("echo $$", { preparations: [otherProcessIds] }),
  ];
  expect(Number(one.lines[0])).toBeLessThan(20);
  expect(Number(two.lines[0])).toBeGreaterThan(137);
});

it("waits for nothing where a run has had no namespaces", async () => {
  await expect(namespacesEnded(join(tmpdir(), "no-such-folder"))).resolves.toBeUndefined();
});
