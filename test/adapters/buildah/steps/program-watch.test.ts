import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { machine, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import {
  type UnreachedProgram,
  watchPrograms,
} from "../../../../src/adapters/buildah/steps/program-watch.ts";
import { startProgram } from "../../../support/program.ts";

let folder = "";
let library = "";
/** A static shell, as runtimes are static programs. */
let waiting = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "twofold-watch-"));
  library = join(folder, "twofold-test-library.so");
  waiting = join(folder, "busybox-runtime");
  await copyFile("/bin/busybox", waiting);
  await copyFile(`/usr/lib/${machine()}-linux-gnu/libutil.so.1`, library);
});
afterEach(() => rm(folder, { recursive: true }));

/** What is met in a process that waits as a runtime does and then runs a script, with the library preloaded. */
async function met(script: string): Promise<readonly UnreachedProgram[]> {
  const step = startProgram([waiting, "sh", "-c", `read go; exec /bin/sh -c "$0"`, script], {
    env: { PATH: "/usr/bin:/bin", LD_PRELOAD: library },
    input: "open",
  });
  const watch = watchPrograms({ pid: step.child.pid ?? 0, library: "twofold-test-library.so" });
  await sleep(50);
  step.child.stdin?.end("go\n");
  await step.finished;
  return await watch.end();
}

it("are none where every program loads the library", async () => {
  expect(await met("sleep 0.3; sleep 0.3 & wait")).toEqual([]);
});

it("are static ones, also those that others start", async () => {
  const path = join(folder, "busybox-stamp");
  await copyFile("/bin/busybox", path);
  expect(await met(`env ${path} sleep 0.6`)).toEqual([{ path, why: "static" }]);
});

it("are those whose environment was cleared", async () => {
  expect(await met("env -i /bin/sleep 2")).toEqual([{ path: "/usr/bin/sleep", why: "refused" }]);
});
