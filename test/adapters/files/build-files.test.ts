import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { buildFilesReader } from "../../../src/adapters/files/build-files.ts";
import { ignoreFileNames, ignoreRules } from "../../../src/containerfile/ignore.ts";

let root = "";
let checkout = "";

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "files-")));
  checkout = join(root, "checkout");
  mkdirSync(join(checkout, ".git"), { recursive: true });
  mkdirSync(join(checkout, "services/cart"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function reader() {
  return buildFilesReader({ cwd: checkout, workspace: undefined, ignoreFileNames, ignoreRules });
}

it("names the Containerfile as seen from the checkout's root", async () => {
  writeFileSync(join(checkout, "services/cart/Dockerfile"), "FROM scratch\n");
  const files = await reader().read({ context: "services/cart" });
  expect(files.containerfile).toEqual({ name: "services/cart/Dockerfile", text: "FROM scratch\n" });
});

it("finds a Containerfile in the context under each of its usual names", async () => {
  expect(await reader().hasContainerfile("services/cart")).toBe(false);
  writeFileSync(join(checkout, "services/cart/Dockerfile"), "FROM scratch\n");
  expect(await reader().hasContainerfile("services/cart")).toBe(true);
  writeFileSync(join(checkout, "Containerfile"), "FROM scratch\n");
  expect(await reader().hasContainerfile(".")).toBe(true);
});

it("reads a context that has no Containerfile, for questions about its source", async () => {
  writeFileSync(join(checkout, ".dockerignore"), "*.log\n");
  const context = await reader().readContext({ context: "." });
  expect([context.path, context.ignores("a.log"), context.ignores("a.c")]).toEqual([
    checkout,
    true,
    false,
  ]);
});

it("refuses what lies outside of the checkout, by any way", async () => {
  mkdirSync(join(root, "elsewhere"));
  symlinkSync(join(root, "elsewhere"), join(checkout, "link"));
  writeFileSync(join(root, "Containerfile"), "FROM scratch\n");
  await expect(reader().read({ context: "../elsewhere" })).rejects.toThrow(/`context`.*outside/);
  await expect(reader().read({ context: "link" })).rejects.toThrow(/`context`.*outside/);
  await expect(reader().read({ context: ".", file: "../Containerfile" })).rejects.toThrow(
    /`file`.*outside/,
  );
});

it("knows the links that lead out of the context", async () => {
  writeFileSync(join(checkout, "Containerfile"), "FROM scratch\n");
  writeFileSync(join(root, "secret"), "");
  symlinkSync(join(root, "secret"), join(checkout, "out"));
  symlinkSync("Containerfile", join(checkout, "in"));
  const files = await reader().read({ context: "." });
  expect(await files.linksOut(["out", "in", "Containerfile", "none"])).toEqual(["out"]);
});
