import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { cleanUp, runtimeRecord } from "../../../../src/adapters/buildah/folders/clean-up.ts";
import { makeWorkFolder } from "../../../../src/adapters/buildah/folders/work-folder.ts";

let parent = "";
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "twofold-clean-up-"));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

/** A program that writes down what it is called with. */
function recordingProgram(): { readonly path: string; readonly calls: string } {
  const path = join(parent, "runtime.sh");
  const calls = join(parent, "calls");
  writeFileSync(path, `#!/bin/sh\necho "$*" >>'${calls}'\n`);
  chmodSync(path, 0o755);
  return { path, calls };
}

it("containers that a killed build left are deleted by its runtime", async () => {
  const { path, calls } = recordingProgram();
  const folder = await makeWorkFolder({ RUNNER_TEMP: parent });
  const build = join(folder, "varied");
  mkdirSync(build);
  writeFileSync(join(build, "shim.log"), "create one\ncreate two\ndelete one\n");
  writeFileSync(runtimeRecord(build), path);
  await cleanUp(folder);
  expect(readFileSync(calls, "utf8")).toBe(`--root ${build}/runtime-state delete --force two\n`);
  expect(existsSync(folder)).toBe(false);
});

it("a checkout in the work folder names no program that is started", async () => {
  const { path, calls } = recordingProgram();
  const folder = await makeWorkFolder({ RUNNER_TEMP: parent });
  const checkout = join(folder, "source");
  mkdirSync(join(checkout, "sub"), { recursive: true });
  for (const name of ["runtime", ".runtime", "source.runtime", "sub.runtime"]) {
    writeFileSync(join(checkout, name), path);
  }
  for (const place of [checkout, join(checkout, "sub")]) {
    writeFileSync(join(place, "shim.log"), "create one\n");
  }
  await cleanUp(folder);
  expect(existsSync(calls)).toBe(false);
  expect(existsSync(folder)).toBe(false);
});
