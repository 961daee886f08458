import { chmod, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ignoreRules } from "../../../../src/containerfile/ignore.ts";
import { evidence, names, read, type TestCheckout, TestForge } from "../../../support/git.ts";

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

  it("are dirty when they are new and only staged, or only meant to be added (Sous missed both)", async () => {
    await shop.write("staged.c");
    await shop.write("meant.c");
    await shop.git("add", "staged.c");
    await shop.git("add", "--intent-to-add", "meant.c");
    expect(evidence(await read(shop), "dirty")).toEqual([
      "changed (unstaged): meant.c",
      "changed (staged): staged.c",
    ]);
  });

  it("are dirty when they are staged and put back in the working tree", async () => {
    await shop.write("Containerfile", "FROM other\n");
    await shop.git("add", "Containerfile");
    await shop.write("Containerfile", "FROM scratch\n");
    expect(evidence(await read(shop), "dirty")).toEqual([
      "changed (staged and unstaged): Containerfile",
    ]);
  });

  it("are dirty when they are deleted", async () => {
    await rm(join(shop.root, "Containerfile"));
    expect(evidence(await read(shop), "dirty")).toEqual(["changed (unstaged): Containerfile"]);
  });

  it("are dirty when a merge left them in conflict", async () => {
    await shop.git("checkout", "--quiet", "-b", "other");
    await shop.commit("Containerfile", "FROM a\n");
    await shop.git("checkout", "--quiet", "main");
    await shop.commit("Containerfile", "FROM b\n");
    await expect(shop.git("merge", "other")).rejects.toThrow("CONFLICT");
    expect(evidence(await read(shop), "dirty")).toEqual(["changed (conflicted): Containerfile"]);
  });

  it.each(["true", "false"])(
    "are told by their mode alone, with core.fileMode=%s",
    async (mode) => {
      await shop.commit("run.sh");
      await shop.commit("both.sh");
      await shop.git("config", "core.fileMode", mode);
      await chmod(join(shop.root, "run.sh"), 0o755);
      await chmod(join(shop.root, "both.sh"), 0o755);
      await shop.write("both.sh", "longer content\n");
      expect(evidence(await read(shop), "dirty")).toEqual([
        "changed (unstaged): both.sh",
        "changed (mode): run.sh",
      ]);
    },
  );

  it("are told by a staged mode alone", async () => {
    await shop.git("update-index", "--chmod=+x", "Containerfile");
    await chmod(join(shop.root, "Containerfile"), 0o755);
    expect(evidence(await read(shop), "dirty")).toEqual(["changed (mode): Containerfile"]);
  });

  it("are dirty when a link became a file, whatever core.symlinks says", async () => {
    await symlink("Containerfile", join(shop.root, "link"));
    await shop.git("add", "--all");
    await shop.git("commit", "--quiet", "--message", "add a link");
    await rm(join(shop.root, "link"));
    await shop.write("link", "Containerfile");
    await shop.git("config", "core.symlinks", "false");
    expect(evidence(await read(shop), "dirty")).toEqual(["changed (unstaged): link"]);
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
    await shop.git("update-index", "--assume-unchanged", "Containerfile");
    await shop.write("Containerfile", "FROM other\n");
    const reading = await read(shop);
    expect(names(reading)).toEqual(["untagged", "unverifiable"]);
    expect(evidence(reading, "unverifiable").join()).toContain("Containerfile");
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
    const reading = await read(shop, { context: join(shop.root, "services/cart") });
    expect(names(reading)).toEqual(["untagged"]);
  });

  it("are no matter when the ignore file of the build leaves them out", async () => {
    await shop.write("services/cart/cache/x");
    const reading = await read(shop, {
      context: join(shop.root, "services/cart"),
      ignores: ignoreRules("cache\n"),
    });
    expect(names(reading)).toEqual(["untagged"]);
  });

  it("are places for annotations, the first ten", async () => {
    for (let index = 0; index < 12; index += 1) await shop.write(`new/${index}`);
    const { advisories } = await read(shop);
    const dirty = advisories.find(({ name }) => name === "dirty");
    expect(dirty?.places).toHaveLength(10);
    expect(dirty?.places?.[0]).toEqual({ file: "new/0" });
    expect(dirty?.message).toContain("12 untracked files");
  });

  it("may be a whole repository of its own", async () => {
    await forge.clone(forge.url(), "shop/services/cart/inner");
    const reading = await read(shop, { context: join(shop.root, "services/cart") });
    expect(evidence(reading, "dirty")).toEqual(["untracked: services/cart/inner"]);
  });
});
