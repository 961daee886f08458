import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Desk, openDesk, type StepWatch } from "../../../src/adapters/shim/desk.ts";
import { shimScript } from "../../../src/adapters/shim/script.ts";

let folder = "";
let desk: Desk;
const troubles: string[] = [];

const seen: string[] = [];

/** Notes what it is told, and takes its time: the step has to wait for it. */
const watch: StepWatch = {
  beforeStep: async ({ container }) => {
    await sleep(20);
    seen.push(`before ${container}`);
  },
  afterStep: async ({ container }) => {
    await sleep(20);
    seen.push(`after ${container}`);
    if (container === "trouble") throw new Error("unreadable");
  },
};

beforeEach(async () => {
  // A name that a careless script would split or run.
  folder = mkdtempSync(join(tmpdir(), "it's a $(shim) "));
  const runtime = join(folder, "runtime");
  writeFileSync(runtime, '#!/bin/sh\necho "runtime: $*"\n', { mode: 0o755 });
  troubles.length = 0;
  seen.length = 0;
  desk = await openDesk({
    folder,
    environment: { hostname: "twofold", env: { TZ: "UTC" }, folder },
    env: { PATH: process.env["PATH"] ?? "" },
    onTrouble: (text) => troubles.push(text),
    watch,
  });
  const logFile = join(folder, "log");
  const places = {
    pipes: desk.pipes,
    logFile,
    runtime,
    stateFolder: "/state",
    hostname: "twofold",
  };
  for (const [name, asked] of [
    ["shim", "create"],
    ["watching-shim", "create|delete"],
  ] as const) {
    writeFileSync(join(folder, name), shimScript({ ...places, asked }), { mode: 0o755 });
  }
});

afterEach(() => {
  desk.close();
  rmSync(folder, { recursive: true });
});

function call(...args: string[]): string {
  return execFileSync(join(folder, "shim"), args, { encoding: "utf8" });
}

/** `create` is answered by this very process, which must not wait for it. */
async function create(...args: string[]): Promise<string> {
  return (await promisify(execFile)(join(folder, "shim"), ["create", ...args])).stdout;
}

function bundle(name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  writeFileSync(join(path, "config.json"), JSON.stringify({ process: { env: [] } }));
  return path;
}

it("has the bundle edited on create, and then calls the runtime with the same words", async () => {
  const path = bundle("b dle");
  expect(await create("--bundle", path, "--pid-file", "/p", "box")).toBe(
    `runtime: --root /state create --bundle ${path} --pid-file /p box\n`,
  );
  expect(JSON.parse(readFileSync(join(path, "config.json"), "utf8"))).toMatchObject({
    process: { env: ["TZ=UTC"] },
  });
});

it("serves one step after the other", async () => {
  for (const name of ["one", "two", "three"]) {
    expect(await create("--bundle", bundle(name), name)).toContain("runtime: --root /state create");
  }
});

it("does not start a step that it could not prepare, and says why", async () => {
  const path = bundle("broken");
  writeFileSync(join(path, "config.json"), "[]");
  await expect(create("--bundle", path, "box")).rejects.toMatchObject({
    code: 1,
    stdout: "",
    stderr: "twofold: the runtime shim could not prepare this step\n",
  });
  expect(troubles).toEqual([expect.stringContaining("is not an object")]);
});

it("passes every other call straight on", () => {
  expect(call("--log", "create.log", "start", "box")).toBe(
    "runtime: --root /state --log create.log start box\n",
  );
});

it("keeps a log of what was created and deleted", async () => {
  await create("--bundle", bundle("b"), "box");
  call("start", "box");
  call("delete", "box");
  expect(readFileSync(join(folder, "log"), "utf8")).toBe("create box\nstart box\ndelete box\n");
});

it("adds the hostname to the step's hosts before it starts", () => {
  writeFileSync(join(folder, "log.hosts.box"), "127.0.0.1\tlocalhost\n");
  call("start", "box");
  expect(readFileSync(join(folder, "log.hosts.box"), "utf8")).toBe(
    "127.0.0.1\tlocalhost\n127.0.1.1\ttwofold\n",
  );
});

it("waits for a look at the files before a step starts, and where steps are watched after it, too", async () => {
  const runs = promisify(execFile);
  const shim = join(folder, "watching-shim");
  await runs(shim, ["create", "--bundle", bundle("w"), "box"]);
  expect(seen).toEqual(["before box"]);
  expect((await runs(shim, ["delete", "box"])).stdout).toBe("runtime: --root /state delete box\n");
  expect(seen).toEqual(["before box", "after box"]);
});

it("deletes a container whose files could not be looked at", async () => {
  const { stdout } = await promisify(execFile)(join(folder, "watching-shim"), [
    "delete",
    "trouble",
  ]);
  expect(stdout).toContain("delete trouble");
  expect(troubles).toEqual([expect.stringContaining("unreadable")]);
});
