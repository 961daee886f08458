import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { defaultIndexPath, indexStore } from "../../../src/adapters/files/index-store.ts";
import { digestFromHex } from "../../../src/domain/oci/digest.ts";
import { emptyIndex, type ImageIndex } from "../../../src/domain/resolve/image-index.ts";
import { writeIndexFile } from "../../../src/domain/resolve/index-file.ts";
import { lockOf } from "../../support/lock-of.ts";

const name = "ghcr.io/acme/shop";
const digest = digestFromHex("1".repeat(64));
let folder: string;
let path: string;
let notes: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "twofold-index-"));
  path = join(folder, "index.json");
  notes = [];
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function store(at = path): ReturnType<typeof indexStore> {
  return indexStore({ pathOf: () => at, note: (text) => notes.push(text) });
}

function index(tags: readonly string[], of = name): ImageIndex {
  return {
    ...emptyIndex(of),
    asked: 5,
    tags: new Map(tags.map((tag) => [tag, digest])),
    images: new Map([[digest, { kind: "other" }]]),
  };
}

describe("the store of indexes", () => {
  test("gives back what an earlier run wrote, in a folder that it makes", async () => {
    const deep = join(folder, "cache", "twofold", "index.json");
    await store(deep).write(index(["1.0.0"]));
    expect(await store(deep).read(name)).toEqual(index(["1.0.0"]));
    expect(notes).toEqual([]);
    expect(readdirSync(join(folder, "cache", "twofold"))).toEqual(["index.json"]);
  });

  test("knows nothing where there is no file, and says nothing of it", async () => {
    expect(await store().read(name)).toEqual(emptyIndex(name));
    expect(notes).toEqual([]);
  });

  test("keeps several repositories in one file", async () => {
    const one = store();
    await Promise.all([one.read("a/b"), one.read("a/c")]);
    await Promise.all([one.write(index(["1"], "a/b")), one.write(index(["2"], "a/c"))]);
    await one.write(index(["3"], "a/b"));
    const again = store();
    expect(await again.read("a/b")).toEqual(index(["3"], "a/b"));
    expect(await again.read("a/c")).toEqual(index(["2"], "a/c"));
  });

  test.each([
    ["damaged", "{", "is damaged"],
    ["cut off", writeIndexFile([index(["1.0.0"])]).slice(0, 60), "is damaged"],
    ["newer", '{"version":2,"repositories":7}', "was written by a newer version of Twofold"],
  ])("makes a file anew that is %s, and says so", async (_how, text, why) => {
    writeFileSync(path, text);
    const one = store();
    expect(await one.read(name)).toEqual(emptyIndex(name));
    expect(notes).toEqual([`the index ${path} ${why}: it is made anew`]);
    await one.write(index(["2.0.0"]));
    expect(await store().read(name)).toEqual(index(["2.0.0"]));
    expect(notes).toHaveLength(1);
  });

  test("loses nothing of two runs that write at once", async () => {
    const [one, other] = [store(), store()];
    await Promise.all([one.read(name), other.read(name)]);
    await Promise.all([one.write(index(["1.0.0"])), other.write(index(["2.0.0"]))]);
    const { tags } = await store().read(name);
    expect([...tags.keys()].sort()).toEqual(["1.0.0", "2.0.0"]);
    expect(readdirSync(folder)).toEqual(["index.json"]);
  });

  test("drops a tag that was deleted, because no other run wrote in between", async () => {
    const one = store();
    await one.write(index(["1.0.0", "2.0.0"]));
    await one.write(index(["2.0.0"]));
    expect([...(await store().read(name)).tags.keys()]).toEqual(["2.0.0"]);
  });

  test("goes on where the disk is full, and leaves nothing half written", async () => {
    const small = join(folder, "small");
    mkdirSync(small);
    const options = ["-t", "tmpfs", "-o", "size=64k", "tmpfs", small];
    const mounted = spawnSync("mount", options, { encoding: "utf8" });
    expect(mounted.stderr).toBe("");
    try {
      const many = Array.from({ length: 5000 }, (_, at) => `1.0.${at}`);
      const full = store(join(small, "index.json"));
      await full.write(index(["1.0.0"]));
      await full.write(index(many));
      expect(notes.join()).toMatch(/cannot be kept \(ENOSPC.*the next run reads again/);
      expect(readdirSync(small)).toEqual(["index.json"]);
      expect(await store(join(small, "index.json")).read(name)).toEqual(index(["1.0.0"]));
    } finally {
      spawnSync("umount", [small]);
    }
  });

  test("goes on where its place cannot be a file", async () => {
    mkdirSync(path);
    const one = store();
    expect(await one.read(name)).toEqual(emptyIndex(name));
    await one.write(index(["1.0.0"]));
    expect(notes.join("\n")).toMatch(/cannot be read \(EISDIR[\s\S]*cannot be kept \(E/);
  });

  test("takes over the lock of a run that was killed, and removes what it left half written", async () => {
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    const ended = new Promise((resolve) => child.once("exit", resolve));
    writeFileSync(`${path}.lock`, await lockOf(child.pid, path));
    writeFileSync(join(folder, ".index.json.new-1a2b"), '{"version":1,"repos');
    child.kill("SIGKILL");
    await ended;
    await store().write(index(["1.0.0"]));
    expect(notes).toEqual([]);
    expect(readdirSync(folder)).toEqual(["index.json"]);
    expect(readFileSync(path, "utf8")).toBe(writeIndexFile([index(["1.0.0"])]));
  });

  test("has a file for each repository in the cache of the user", () => {
    const env = { XDG_CACHE_HOME: "/caches", HOME: "/home/me" };
    expect(defaultIndexPath(env, name)).toBe("/caches/twofold/index/ghcr.io+acme+shop.json");
    const relative = defaultIndexPath({ ...env, XDG_CACHE_HOME: "caches" }, "localhost:5000/a");
    expect(relative).toBe("/home/me/.cache/twofold/index/localhost:5000+a.json");
  });
});
