import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { shimScript } from "../../../src/adapters/shim/script.ts";

let folder = "";

beforeEach(() => {
  // A name that a careless script would split or run.
  folder = mkdtempSync(join(tmpdir(), "it's a $(shim) "));
  const program = (name: string) => {
    writeFileSync(join(folder, name), `#!/bin/sh\necho "${name}: $*"\n`, { mode: 0o755 });
  };
  program("node");
  program("runtime");
  const script = shimScript({
    node: join(folder, "node"),
    program: "/shim.js",
    environmentFile: "/environment.json",
    logFile: join(folder, "log"),
    runtime: join(folder, "runtime"),
    hostname: "twofold",
  });
  writeFileSync(join(folder, "shim"), script, { mode: 0o755 });
});

afterEach(() => rmSync(folder, { recursive: true }));

function call(...args: string[]): string {
  return execFileSync(join(folder, "shim"), args, { encoding: "utf8" });
}

it("starts Node on create, with the bundle, and then the runtime with the same words", () => {
  expect(call("create", "--bundle", "/b dle", "--pid-file", "/p", "box")).toBe(
    `node: /shim.js /environment.json /b dle ${folder}/log.hosts.box\nruntime: create --bundle /b dle --pid-file /p box\n`,
  );
});

it("passes every other call straight on", () => {
  expect(call("--log", "create.log", "start", "box")).toBe("runtime: --log create.log start box\n");
});

it("keeps a log of what was created and deleted", () => {
  call("create", "--bundle", "/b", "box");
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
