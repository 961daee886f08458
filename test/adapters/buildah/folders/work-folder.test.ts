import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeWorkFolder } from "../../../../src/adapters/buildah/folders/work-folder.ts";

let parent = "";
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "it's a $(parent) "));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const env = () => ({ RUNNER_TEMP: parent });
const mark = (folder: string) => join(folder, ".twofold-work");
const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();

/** A folder as a run that is still there has it, with a secret in it. */
async function folderOfOurs(change: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const folder = await makeWorkFolder(env());
  writeFileSync(join(folder, "secret"), "value");
  const written: object = JSON.parse(readFileSync(mark(folder), "utf8"));
  writeFileSync(mark(folder), JSON.stringify({ ...written, ...change }));
  return folder;
}

/** The id of a process that has ended. */
async function endedProcess(): Promise<number> {
  const child = spawn("true");
  await once(child, "close");
  return child.pid ?? 0;
}

describe("a new work folder", () => {
  it("is private, and says which process it belongs to", async () => {
    const folder = await makeWorkFolder(env());
    const written = JSON.parse(readFileSync(mark(folder), "utf8"));
    expect(written).toMatchObject({
      pid: process.pid,
      boot,
      started: expect.stringMatching(/^\d+$/),
    });
  });

  it.each([
    ["whose process has ended", async () => ({ pid: await endedProcess() })],
    ["whose process's id is another's by now", async () => ({ started: "1" })],
  ])("takes the place of one %s", async (_, change) => {
    const left = await folderOfOurs(await change());
    await makeWorkFolder(env());
    expect(existsSync(left)).toBe(false);
  });

  it("takes the place of one that was made before this machine was started again", async () => {
    const machine = readFileSync("/etc/machine-id", "utf8").trim();
    const left = await folderOfOurs({ boot: "another", machine });
    const ofAnotherMachine = await folderOfOurs({ boot: "another", machine: "another" });
    await makeWorkFolder(env());
    expect([left, ofAnotherMachine].map(existsSync)).toEqual([false, true]);
  });

  it.each([
    ["of a run that is still there", {}],
    ["of another process namespace", { pid: 999_999_999, namespace: "pid:[1]" }],
    ["of an unnamed machine", { boot: "another", machine: "" }],
    ["whose mark says too little", { pid: "x" }],
  ])("leaves one %s alone", async (_, change) => {
    const folder = await folderOfOurs(change);
    await makeWorkFolder(env());
    expect(existsSync(join(folder, "secret"))).toBe(true);
  });

  it("leaves alone what is no work folder: no mark, a mark behind a link, a link to a folder, any other name", async () => {
    const dead = await folderOfOurs({ pid: await endedProcess() });
    const text = readFileSync(mark(dead), "utf8");
    const place = join(parent, "outside");
    mkdirSync(place);
    writeFileSync(mark(place), text);
    symlinkSync(place, join(parent, "twofold-link"));
    const linked = join(parent, "twofold-marked");
    mkdirSync(linked);
    symlinkSync(mark(place), mark(linked));
    const unmarked = join(parent, "twofold-output-1");
    mkdirSync(unmarked);
    const huge = join(parent, "twofold-huge");
    mkdirSync(huge);
    writeFileSync(mark(huge), text.padEnd(5000));
    chmodSync(huge, 0o777);
    await makeWorkFolder(env());
    expect([dead, place, linked, unmarked, huge].map(existsSync)).toEqual([
      false,
      true,
      true,
      true,
      true,
    ]);
  });
});
