import { rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { gitHistory } from "../../../src/adapters/git/history.ts";
import { countedGit } from "../../support/counted-git.ts";
import { gitTestEnvironment, type TestCheckout, TestForge } from "../../support/git.ts";

let forge: TestForge;
let shop: TestCheckout;
/** The only commit yet. */
let first: string;

beforeEach(async () => {
  forge = await TestForge.create();
  shop = await forge.repository();
  first = await shop.git("rev-parse", "HEAD");
});
afterEach(() => forge.remove());

const history = gitHistory({ env: gitTestEnvironment });

function changed(revision: string, since = first) {
  return history.changedEntries({ folder: shop.root, since, revision });
}

/** The answer that these files changed. */
function files(...paths: readonly string[]) {
  return { known: true, value: paths.map((path) => ({ path, kind: "file" })) };
}

describe("the history of a commit", () => {
  it("has the commits before it and itself, and none that are elsewhere or not here", async () => {
    const second = await shop.commit("a");
    await shop.git("checkout", "--quiet", "-b", "other", first);
    const aside = await shop.commit("b");
    const among = [first, second, aside, "0".repeat(40), "HEAD", "--all"];
    const question = { folder: shop.root, among };
    // All have the same date.
    expect(await history.ancestors({ ...question, revision: second })).toEqual({
      known: true,
      value: [second, first],
    });
    expect(await history.ancestors({ ...question, revision: aside })).toEqual({
      known: true,
      value: [aside, first],
    });
    expect(await history.ancestors({ ...question, revision: second, among: [] })).toEqual({
      known: true,
      value: [],
    });
  });

  it("ends where a shallow clone does", async () => {
    const second = await shop.commit("a");
    await shop.git("push", "--quiet", "origin", "main");
    const clone = await forge.clone(forge.url(), "shallow", "--depth=1");
    const question = { folder: clone.root, revision: second, among: [first, second] };
    expect(await history.ancestors(question)).toEqual({ known: true, value: [second] });
  });

  it("is not known outside of a repository", async () => {
    const question = { folder: forge.folder, revision: first, among: [first] };
    expect(await history.ancestors(question)).toMatchObject({ known: false });
  });
});

describe("what changed between two commits", () => {
  it("is found in the whole repository, by any name", async () => {
    await shop.commit("cart/main.c");
    await shop.commit("c*t/:100644 a\n");
    const revision = await shop.commit("Containerfile", "FROM debian\n");
    expect(await changed(revision)).toEqual(
      files("Containerfile", "c*t/:100644 a\n", "cart/main.c"),
    );
    expect(await changed(revision, revision)).toEqual(files());
  });

  it("includes what is removed, renamed, or has another mode", async () => {
    await shop.git("mv", "Containerfile", "Dockerfile");
    await shop.commit("run.sh");
    await shop.git("update-index", "--chmod=+x", "run.sh");
    await shop.git("commit", "--quiet", "--message", "mode");
    const revision = await shop.git("rev-parse", "HEAD");
    expect(await changed(revision)).toEqual(files("Containerfile", "Dockerfile", "run.sh"));
    const before = await shop.git("rev-parse", "HEAD~1");
    expect(await changed(revision, before)).toEqual(files("run.sh"));
  });

  it("tells links, which a file may become, and submodules that are to be ignored", async () => {
    await shop.commit("a");
    const before = await shop.commit(
      ".gitmodules",
      '[submodule "lib"]\n  path = lib\n  url = ./lib\n  ignore = all\n',
    );
    await rm(join(shop.root, "a"));
    await symlink("Containerfile", join(shop.root, "a"));
    await shop.git("add", "a");
    await shop.git("update-index", "--add", "--cacheinfo", `160000,${first},lib`);
    await shop.git("commit", "--quiet", "--message", "link");
    const linked = await shop.git("rev-parse", "HEAD");
    await shop.git("update-index", "--cacheinfo", `160000,${linked},lib`);
    await shop.git("commit", "--quiet", "--message", "lib");
    const revision = await shop.git("rev-parse", "HEAD");
    const lib = { path: "lib", kind: "submodule" };
    expect(await changed(linked, before)).toEqual({
      known: true,
      value: [{ path: "a", kind: "link" }, lib],
    });
    expect(await changed(before, linked)).toEqual({
      known: true,
      value: [{ path: "a", kind: "link" }, lib],
    });
    expect(await changed(revision, linked)).toEqual({ known: true, value: [lib] });
  });

  it("is not known where one of the commits is not there", async () => {
    expect(await changed("0".repeat(40))).toMatchObject({ known: false });
  });
});

it.each([
  ["alone", () => history],
  ["for several images", () => gitHistory({ env: gitTestEnvironment, shared: new Map() })],
])("links are found in folders, and by their own names, asked %s", async (_, asked) => {
  await shop.write("cart/a");
  await symlink("a", join(shop.root, "cart/link"));
  await symlink("cart/a", join(shop.root, ".dockerignore"));
  const revision = await shop.commit("b");
  const reader = asked();
  const links = (...below: readonly string[]) =>
    reader.links({ folder: shop.root, revision, below });
  expect(await links("cart")).toEqual({ known: true, value: ["cart/link"] });
  expect(await links("Containerfile.dockerignore", ".dockerignore")).toEqual({
    known: true,
    value: [".dockerignore"],
  });
  expect(await links("b")).toEqual({ known: true, value: [] });
  expect(await links("car", "b")).toEqual({ known: true, value: [] });
  expect(await links("")).toEqual({ known: true, value: [".dockerignore", "cart/link"] });
});

it("several images cost as many starts of git as one", async () => {
  const revision = await shop.commit("b");
  const { env, starts } = await countedGit(forge);
  const asks = async (folders: readonly string[]) => {
    const reader = gitHistory({ env, shared: new Map() });
    const before = await starts();
    for (const name of folders) {
      await reader.links({ folder: shop.root, revision, below: [name] });
      await reader.changedEntries({ folder: shop.root, revision, since: first });
      await reader.ancestors({ folder: shop.root, revision, among: [first] });
    }
    return (await starts()) - before;
  };
  const ofOne = await asks(["a"]);
  expect(ofOne).toBeGreaterThan(0);
  expect(await asks(["a", "b", "c", "d"])).toBe(ofOne);
});

describe("a file of a commit", () => {
  it("has its text there, whatever the working tree has", async () => {
    const revision = await shop.commit("twofold.yml", "defaults: {}\n");
    await shop.write("twofold.yml", "other\n");
    const question = { folder: shop.root, path: "twofold.yml" };
    expect(await history.textAt({ ...question, revision })).toEqual({
      known: true,
      value: "defaults: {}\n",
    });
    expect(await history.textAt({ ...question, revision: first })).toEqual({
      known: true,
      value: undefined,
    });
  });
});

describe("the commit that a name means", () => {
  it("is that of a branch, a tag and a part of its name", async () => {
    await shop.git("tag", "--annotate", "--message", "one", "v1.0.0");
    for (const ref of ["main", "v1.0.0", "HEAD", first.slice(0, 12)]) {
      expect(await history.commitOf({ folder: shop.root, ref })).toEqual({
        known: true,
        value: first,
      });
    }
  });

  it.each(["gone", "--all", "main:Containerfile", "0".repeat(40), ""])(
    "is not known of %j",
    async (ref) => {
      expect(await history.commitOf({ folder: shop.root, ref })).toMatchObject({ known: false });
    },
  );
});
