import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { matrixRows } from "../../src/compose/matrix.ts";
import { withSettingsFile } from "../../src/compose/settings.ts";
import type { RawInputs } from "../../src/options/reader.ts";
import { settingsFrom } from "../../src/options/settings/settings.ts";
import { gitTestEnvironment, type TestCheckout, TestForge } from "../support/git.ts";

let forge: TestForge;
let shop: TestCheckout;

beforeEach(async () => {
  forge = await TestForge.create();
  shop = await forge.repository();
});
afterEach(() => forge.remove());

/** Commits files, and pushes them: what only this clone has is not clean. */
async function committed(files: Readonly<Record<string, string>>): Promise<string> {
  for (const [path, text] of Object.entries(files)) await shop.write(path, text);
  await shop.git("add", "--all");
  await shop.git("commit", "--quiet", "--allow-empty", "--message", "next");
  await shop.git("push", "--quiet", "origin", "HEAD:main");
  return await shop.git("rev-parse", "HEAD");
}

/** Why the images are listed, by their names. */
async function listed(since: string, inputs: RawInputs = {}) {
  const run = { cwd: shop.root, env: gitTestEnvironment, signal: new AbortController().signal };
  const settings = await withSettingsFile(
    settingsFrom(inputs, () => ({ kind: "call" })),
    run,
  );
  const rows = await matrixRows({ settings, images: settings.images ?? [], since }, run);
  return rows.map(({ name, reason }) => [name, reason]);
}

/** All images, each with its platform and runner. */
async function rows(inputs: RawInputs = {}): Promise<readonly string[]> {
  const run = { cwd: shop.root, env: gitTestEnvironment, signal: new AbortController().signal };
  const settings = await withSettingsFile(
    settingsFrom(inputs, () => ({ kind: "call" })),
    run,
  );
  const all = await matrixRows({ settings, images: settings.images ?? [], since: undefined }, run);
  return all.map(({ name, platform, runner }) => `${name} ${platform} ${runner}`);
}

const settingsText = (entry: string): string => `images:\n  - {name: cart, ${entry}}\n`;

it("an image is listed once for each platform, and not where the file names one twice", async () => {
  await committed({
    "twofold.yml": settingsText("context: cart, platforms: [linux/s390x, linux/arm64/v8]"),
    "cart/Containerfile": "FROM scratch\n",
  });
  expect(await rows()).toEqual([
    "cart linux/arm64 ubuntu-24.04-arm",
    "cart linux/s390x ubuntu-24.04",
  ]);
  expect(await rows({ platforms: "linux/amd64" })).toEqual(["cart linux/amd64 ubuntu-24.04"]);
  await shop.write(
    "twofold.yml",
    settingsText("context: cart, platforms: [linux/arm64, linux/arm64/v8]"),
  );
  await expect(rows()).rejects.toThrow("linux/arm64 twice");
});

describe("an image is listed", () => {
  it("after a Containerfile was removed that was tried first, also if it is ignored", async () => {
    const since = await committed({
      "twofold.yml": settingsText("context: cart"),
      "cart/Dockerfile": "FROM scratch\nCOPY a /\n",
      "cart/Containerfile": "FROM scratch\n",
      "cart/.dockerignore": "Containerfile\n",
      "cart/a": "a\n",
    });
    expect(await listed(since)).toEqual([]);
    await rm(join(shop.root, "cart/Containerfile"));
    await committed({});
    expect(await listed(since)).toEqual([
      ["cart", { kind: "files", revision: since, paths: ["cart/Containerfile"], count: 1 }],
    ]);
  });

  it("where attributes change anywhere, and not for another service's file", async () => {
    const since = await committed({
      "twofold.yml": settingsText("context: cart"),
      "cart/Containerfile": "FROM scratch\nCOPY a /\n",
      "cart/a": "a\n",
    });
    await committed({ "api/main.c": "api\n" });
    expect(await listed(since)).toEqual([]);
    await committed({ ".gitattributes": "*.txt text\n" });
    expect(await listed(since)).toEqual([
      ["cart", { kind: "unknown", why: ".gitattributes changed" }],
    ]);
  });

  it("where the build sees `.git`", async () => {
    const since = await committed({
      "twofold.yml": settingsText("file: Containerfile"),
      Containerfile: "FROM scratch\nCOPY .git /git\n",
    });
    expect(await listed(since)).toEqual([["cart", { kind: "git-folder" }]]);
  });

  it("for any change where recipe `prebuilt` runs a command, and always where it runs none", async () => {
    const entry = `recipe: prebuilt, runtime-image: "r.example/a@sha256:${"0".repeat(64)}", command: '["/a"]', workdir: /, prebuilt: "out/a:/a", context: cart`;
    const since = await committed({ "twofold.yml": settingsText(entry), "cart/a": "a\n" });
    expect(await listed(since)).toEqual([["cart", { kind: "made-elsewhere" }]]);
    const make = { "prebuilt-command": '["make"]' };
    expect(await listed(since, make)).toEqual([]);
    await committed({ "README.md": "read me\n" });
    expect(await listed(since, make)).toEqual([
      ["cart", { kind: "files", revision: since, paths: ["README.md"], count: 1 }],
    ]);
  });
});
