import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import {
  copyContext,
  plainCopy,
  variedCopy,
} from "../../../../src/adapters/buildah/builds/context.ts";
import type { StagedContext } from "../../../../src/app/ports/files.ts";
import { ignoreRules } from "../../../../src/containerfile/ignore.ts";

let root = "";
let from = "";
const to = () => join(root, "copy");

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "context-"));
  from = join(root, "checkout");
  mkdirSync(join(from, "src"), { recursive: true });
  writeFileSync(join(from, "src", "main.c"), "int main;");
  writeFileSync(join(from, "run.sh"), "#!/bin/sh");
  chmodSync(join(from, "run.sh"), 0o775);
  chmodSync(join(from, "src", "main.c"), 0o664);
  chmodSync(join(from, "src"), 0o2775);
  symlinkSync("src/main.c", join(from, "link"));
});

afterEach(() => rmSync(root, { recursive: true }));

function source(ignoreText = "", changes: Partial<StagedContext> = {}): StagedContext {
  return {
    path: from,
    ignoreText,
    ignores: ignoreRules(ignoreText),
    leavesOut: () => false,
    isStray: () => false,
    ...changes,
  };
}

/** All that the copy has, folders with a slash. */
function copied(): readonly string[] {
  return readdirSync(to(), { withFileTypes: true, recursive: true })
    .map((entry) => {
      const path = join(entry.parentPath, entry.name).slice(to().length + 1);
      return entry.isDirectory() ? `${path}/` : path;
    })
    .sort();
}

function write(path: string): void {
  mkdirSync(dirname(join(from, path)), { recursive: true });
  writeFileSync(join(from, path), "");
}

it("gives a checkout under umask 002 the modes that git records", async () => {
  await copyContext(source(), to(), plainCopy);
  const mode = (path: string) => (lstatSync(join(to(), path)).mode & 0o7777).toString(8);
  expect([mode("src"), mode("src/main.c"), mode("run.sh")]).toEqual(["755", "644", "755"]);
  expect(readlinkSync(join(to(), "link"))).toBe("src/main.c");
});

it("keeps modification times in a plain copy and moves them all alike in a varied one", async () => {
  const file = (folder: string) => Math.round(lstatSync(join(folder, "run.sh")).mtimeMs / 1000);
  await copyContext(source(), to(), plainCopy);
  expect(file(to())).toBe(file(from));
  await copyContext(source(), join(root, "varied"), variedCopy);
  expect(file(join(root, "varied"))).toBe(file(from) - 400 * 86_400 - 12_345);
});

it("leaves out what the ignore file names, and brings back what `!` lets through", async () => {
  await copyContext(source("src\nrun.sh\n!src/main.c\n"), to(), plainCopy);
  expect(readdirSync(to()).sort()).toEqual(["link", "src"]);
  expect(readFileSync(join(to(), "src/main.c"), "utf8")).toBe("int main;");
});

it("copies no folder that holds nothing but folders, so that the copy is that of a fresh clone", async () => {
  const clone = ["link", "run.sh", "src/", "src/main.c"];
  await copyContext(source(), to(), plainCopy);
  expect(copied()).toEqual(clone);
  mkdirSync(join(from, "empty/deeper/still"), { recursive: true });
  mkdirSync(join(from, "src/empty"));
  rmSync(to(), { recursive: true });
  await copyContext(source(), to(), variedCopy);
  expect(copied()).toEqual(clone);
});

it("keeps a folder whose files are all kept out only where git tracks one of them", async () => {
  write("logs/.gitkeep");
  write("build/main.o");
  mkdirSync(join(from, "logs/empty"));
  const isStray = (folder: string) => folder === "build";
  await copyContext(source("logs/*\nbuild/*\n", { isStray }), to(), plainCopy);
  expect(copied()).toEqual(["link", "logs/", "run.sh", "src/", "src/main.c"]);
});

it("leaves an ignored folder out, and what held nothing but that folder", async () => {
  mkdirSync(join(from, "outer/ignored"), { recursive: true });
  await copyContext(source("outer/ignored"), to(), plainCopy);
  expect(copied()).toEqual(["link", "run.sh", "src/", "src/main.c"]);
  rmSync(to(), { recursive: true });
  write("outer/ignored/file");
  await copyContext(source("outer/ignored"), to(), plainCopy);
  expect(copied()).toContain("outer/");
});

it("leaves out what is to stay out: a folder as a whole, and a file such as a worktree's .git", async () => {
  write(".git/objects/x");
  write("sub/.git");
  write("sub/main.c");
  write("only/.git");
  const leavesOut = (path: string) => /(^|\/)\.git(\/|$)/.test(path);
  await copyContext(source("", { leavesOut }), to(), plainCopy);
  expect(copied()).toEqual(["link", "run.sh", "src/", "src/main.c", "sub/", "sub/main.c"]);
});
