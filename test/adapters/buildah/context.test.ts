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
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { copyContext, plainCopy, variedCopy } from "../../../src/adapters/buildah/context.ts";
import { ignoreRules } from "../../../src/containerfile/ignore.ts";

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

function source(ignoreText = "") {
  return { path: from, ignoreText, ignores: ignoreRules(ignoreText) };
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
