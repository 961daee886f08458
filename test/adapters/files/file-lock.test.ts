import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { withLock } from "../../../src/adapters/files/file-lock.ts";
import { lockOf } from "../../support/lock-of.ts";

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "twofold-lock-"));
  path = join(folder, "index.json");
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** The process ID of a process that has ended. */
function endedProcess(): number {
  return spawnSync(process.execPath, ["-e", ""]).pid;
}

/** Lets time pass at each look at the clock, so that nothing is waited for. */
function hasteTime(): void {
  let now = Date.now();
  vi.spyOn(Date, "now").mockImplementation(() => {
    now += 1500;
    return now;
  });
}

describe("a lock", () => {
  test.each<[whose: string, change: (text: string) => string]>([
    ["on another machine", (text) => text.replace(/ [^/]*/, " elsewhere")],
    ["in another container", (text) => text.replace(/%5B\d+%5D/, "%5B1%5D")],
    ["before the machine started again", (text) => text.replace(/\/[0-9a-f]{8}-/, "/00000000-")],
    ["of an older version", (text) => text.replace(/ .*/, "")],
  ])("of a process %s is left alone, whatever runs here", async (_whose, change) => {
    const here = await lockOf(endedProcess(), path);
    const other = change(here);
    expect(other).not.toBe(here);
    writeFileSync(`${path}.lock`, other);
    hasteTime();
    expect(await withLock(path, async () => "done")).toBeUndefined();
    expect(readFileSync(`${path}.lock`, "utf8")).toBe(other);
  });

  test("that was left is taken over by one after the other of those who wait", async () => {
    const left = await lockOf(endedProcess(), path);
    for (let round = 0; round < 10; round += 1) {
      writeFileSync(`${path}.lock`, left);
      let [inside, most] = [0, 0];
      const task = async (): Promise<string> => {
        inside += 1;
        most = Math.max(most, inside);
        for (let at = 0; at < 20; at += 1) await turn();
        inside -= 1;
        return "done";
      };
      const all = await Promise.all(Array.from({ length: 8 }, () => withLock(path, task)));
      expect(all).toEqual(all.map(() => "done"));
      expect(most).toBe(1);
      expect(readdirSync(folder)).toEqual([]);
    }
  });

  test("that another run has taken over meanwhile stays that run's", async () => {
    const other = await lockOf(process.ppid, path);
    await withLock(path, async () => writeFileSync(`${path}.lock`, other));
    expect(readFileSync(`${path}.lock`, "utf8")).toBe(other);
  });

  test("is taken over after a minute, wherever its process is", async () => {
    writeFileSync(`${path}.lock`, "1 elsewhere x\n");
    const later = Date.now() + 61_000;
    vi.spyOn(Date, "now").mockImplementation(() => later);
    expect(await withLock(path, async () => "done")).toBe("done");
    expect(readdirSync(folder)).toEqual([]);
  });
});
