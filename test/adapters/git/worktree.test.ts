import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { evidence, names, read, type TestCheckout, TestForge } from "../../support/git.ts";

let forge: TestForge;
let shop: TestCheckout;

beforeEach(async () => {
  forge = await TestForge.create();
  shop = await forge.repository();
});

afterEach(() => forge.remove());

describe("changed files", () => {
  it("are dirty when they are only staged", async () => {
    await shop.write("Containerfile", "FROM other\n");
    await shop.git("add", "Containerfile");
    expect(evidence(await read(shop), "dirty")).toEqual(["changed (staged): Containerfile"]);
  });

  it("are dirty when they are only in the working tree, and outside of the context", async () => {
    await shop.commit("services/cart/main.c");
    await shop.write("Containerfile", "FROM other\n");
    const reading = await read(shop, { context: join(shop.root, "services/cart") });
    expect(evidence(reading, "dirty")).toEqual(["changed (unstaged): Containerfile"]);
  });

  it("are told old and new when renamed", async () => {
    await shop.git("mv", "Containerfile", "Dockerfile");
    expect(evidence(await read(shop), "dirty")).toEqual([
      "changed (staged): Containerfile",
      "changed (staged): Dockerfile",
    ]);
  });

  it("are an open question when git was told not to look at them", async () => {
    await shop.git("tag", "v1.0.0");
    await shop.git("update-index", "--assume-unchanged", "Containerfile");
    await shop.write("Containerfile", "FROM other\n");
    const reading = await read(shop);
    expect(names(reading)).toEqual(["unverifiable"]);
    expect(evidence(reading, "unverifiable").join()).toContain("Containerfile");
  });

  it("are found inside of submodules", async () => {
    const library = await forge.repository("library");
    await shop.git(
      "-c",
      "protocol.file.allow=always",
      "submodule",
      "add",
      "--quiet",
      forge.bare("library"),
      "libs/library",
    );
    await shop.git("commit", "--quiet", "--message", "add the library");
    await shop.write("libs/library/Containerfile", "FROM other\n");
    await shop.write("libs/library/new");
    expect(library.root).not.toBe(shop.root);
    expect(evidence(await read(shop), "dirty")).toEqual([
      "changed (unstaged): libs/library/Containerfile",
      "untracked: libs/library/new",
    ]);
  });

  it("are named even when their names are made to deceive", async () => {
    const name = '::set-output name=x::"y"\n\u001b[31m##[error]z';
    await shop.commit(name);
    await shop.write(name, "other\n");
    const [shown = ""] = evidence(await read(shop), "dirty");
    expect(shown).toBe('changed (unstaged): :␣:set-output name=x::"y"␊␛[31m#␣#[error]z');
  });
});

describe("untracked files", () => {
  beforeEach(async () => {
    await shop.commit("services/cart/main.c");
    await shop.git("push", "--quiet", "origin", "main");
    await shop.git("tag", "v1.0.0");
  });

  it("are dirty inside the context, folder by folder and file by file", async () => {
    await shop.write("services/cart/new/one.c");
    await shop.write("services/cart/new/two.c");
    const reading = await read(shop, { context: join(shop.root, "services/cart") });
    expect(evidence(reading, "dirty")).toEqual([
      "untracked: services/cart/new/one.c",
      "untracked: services/cart/new/two.c",
    ]);
  });

  it("are no matter outside of the context", async () => {
    await shop.write("notes.txt");
    expect(names(await read(shop, { context: join(shop.root, "services/cart") }))).toEqual([]);
  });

  it("are no matter when git or the ignore file of the build leaves them out", async () => {
    await shop.write(".git/info/exclude", "*.o\n");
    await shop.write("services/cart/main.o");
    await shop.write("services/cart/cache/x");
    const reading = await read(shop, {
      context: join(shop.root, "services/cart"),
      ignores: (path) => path.startsWith("cache/"),
    });
    expect(names(reading)).toEqual([]);
  });

  it("may be a whole repository of its own", async () => {
    await forge.clone(forge.bare(), "shop/services/cart/inner");
    const reading = await read(shop, { context: join(shop.root, "services/cart") });
    expect(evidence(reading, "dirty")).toEqual(["untracked: services/cart/inner"]);
  });
});
