import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import {
  type Enclosure,
  enclosed,
  endLeftSteps,
} from "../../../../src/adapters/buildah/builds/enclosure.ts";

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "slots-")));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const user = process.geteuid?.() === 0 ? [] : ["--user", "--map-root-user"];
const marked: Enclosure = { kind: "marked", words: ["unshare", ...user, "--ipc", "--"] };

/** A process in a session of its own, without environment, whose parent ends: as a build's step leaves it. */
async function daemonOf(slot: string, seconds: string): Promise<() => string> {
  const place = join(folder, slot);
  mkdirSync(place);
  const pidFile = join(place, "pid");
  const script = `setsid env -i sleep ${seconds} & echo $! >"$0"`;
  const [program = "", ...args] = [...enclosed(marked, place), "sh", "-c", script, pidFile];
  const build = spawn(program, args, { stdio: "ignore" });
  expect(await once(build, "exit")).toEqual([0, null]);
  const pid = readFileSync(pidFile, "utf8").trim();
  const command = (): string => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8");
    } catch {
      return "";
    }
  };
  await vi.waitFor(() => expect(command()).toBe(`sleep\0${seconds}\0`), { timeout: 30_000 });
  return command;
}

it("ends what the steps of one build left, and nothing of another build", async () => {
  const first = await daemonOf("first", "61.5");
  const second = await daemonOf("second", "62.5");
  await endLeftSteps(marked, join(folder, "first"));
  expect([first(), second()]).toEqual(["", "sleep\x0062.5\0"]);
  await endLeftSteps(marked, join(folder, "second"));
  expect(second()).toBe("");
});

it("ends nothing where a build was never started", async () => {
  await endLeftSteps(marked, folder);
});
