import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ignoreRules } from "../../../../src/containerfile/ignore.ts";
import { evidence, names, read, TestCheckout, TestForge } from "../../../support/git.ts";

let forge: TestForge;
let shop: TestCheckout;
let recorded: string;

const allow = ["-c", "protocol.file.allow=always"];

beforeEach(async () => {
  forge = await TestForge.create();
  shop = await forge.repository();
  await forge.repository("library");
  await shop.git(...allow, "submodule", "add", "--quiet", forge.url("library"), "libs/library");
  await shop.git("commit", "--quiet", "--message", "add the library");
  await shop.git("push", "--quiet", "origin", "main");
  recorded = await shop.git("-C", "libs/library", "rev-parse", "HEAD");
});

afterEach(() => forge.remove());

function library(): TestCheckout {
  return new TestCheckout(join(shop.root, "libs/library"));
}

describe("a submodule", () => {
  it("has no advisory at its recorded commit", async () => {
    expect(names(await read(shop))).toEqual(["untagged"]);
  });

  it("at another commit is submodule-dirty, and not dirty besides", async () => {
    const actual = await library().commit("new.c");
    const reading = await read(shop);
    expect(names(reading)).toEqual(["untagged", "submodule-dirty"]);
    expect(evidence(reading, "submodule-dirty")).toEqual([
      `libs/library: at ${actual}, recorded ${recorded}`,
    ]);
  });

  it("at another commit that is staged is still not at the commit's", async () => {
    const actual = await library().commit("new.c");
    await shop.git("add", "libs/library");
    const reading = await read(shop);
    expect(names(reading)).toEqual(["untagged", "submodule-dirty"]);
    expect(evidence(reading, "submodule-dirty")).toEqual([
      `libs/library: at ${actual}, recorded ${recorded}`,
    ]);
  });

  it("has changed files, which are dirty by their full path", async () => {
    await shop.write("libs/library/Containerfile", "FROM other\n");
    await shop.write("libs/library/new");
    await shop.write("libs/library/.git-no", "x");
    const reading = await read(shop);
    expect(names(reading)).toEqual(["dirty", "untagged"]);
    expect(evidence(reading, "dirty")).toEqual([
      "changed (unstaged): libs/library/Containerfile",
      "untracked: libs/library/.git-no",
      "untracked: libs/library/new",
    ]);
  });

  it("has files that its own .gitignore names, and the build's ignore file may keep out", async () => {
    await library().commit(".gitignore", "*.o\n");
    await shop.git("commit", "--quiet", "--all", "--message", "move the library");
    await shop.write("libs/library/a.o");
    expect(evidence(await read(shop), "ignored-in-context")).toEqual(["ignored: libs/library/a.o"]);
    const kept = await read(shop, { ignores: ignoreRules("libs/library/*.o") });
    expect(evidence(kept, "ignored-in-context")).toEqual([]);
  });

  it("that is new and only staged makes the source dirty", async () => {
    await forge.repository("parser");
    await shop.git(...allow, "submodule", "add", "--quiet", forge.url("parser"), "libs/parser");
    const reading = await read(shop);
    expect(evidence(reading, "dirty")).toEqual([
      "changed (staged): .gitmodules",
      "changed (staged): libs/parser",
    ]);
    expect(evidence(reading, "submodule-dirty")).toEqual([]);
  });
});

describe("another repository in a submodule's folder", () => {
  let actual: string;

  beforeEach(async () => {
    const foreign = await forge.repository("parser");
    actual = await foreign.commit("parser.c");
    await foreign.git("push", "--quiet", "origin", "main");
    // Both repositories start with the same commit.
    recorded = await library().commit("library.c");
    await library().git("push", "--quiet", "origin", "HEAD:main");
    await shop.git("commit", "--quiet", "--all", "--message", "move the library");
    await shop.git("push", "--quiet", "origin", "main");
    await rm(library().root, { recursive: true });
    await forge.clone(forge.url("parser"), join(shop.root, "libs/library"));
  });

  const said = async (): Promise<readonly string[]> =>
    evidence(await read(shop), "submodule-dirty");

  it("is submodule-dirty with both repositories and commits, and what is advised mends it", async () => {
    const both = `at ${actual} of another repository, ${forge.nameOf("parser")}; recorded ${recorded} of ${forge.nameOf("library")}`;
    const reading = await read(shop);
    expect(names(reading)).toEqual(["untagged", "submodule-dirty"]);
    expect(evidence(reading, "submodule-dirty")).toEqual([`libs/library: ${both}`]);
    const update = [...allow, "submodule", "update", "--init", "--recursive"];
    await expect(shop.git(...update)).rejects.toThrow("not our ref");
    await rm(library().root, { recursive: true });
    await shop.git(...update);
    expect(names(await read(shop))).toEqual(["untagged"]);
  });

  it("is told by a relative URL, as seen from the repository's remote", async () => {
    await shop.git("config", "--file", ".gitmodules", "submodule.libs/library.url", "../library");
    await shop.git("config", "--unset", "submodule.libs/library.url");
    await shop.git("commit", "--quiet", "--message", "another URL", ".gitmodules");
    expect(await said()).toEqual([expect.stringContaining(`of ${forge.nameOf("library")}`)]);
    expect(await said()).toEqual([expect.stringContaining("of another repository, ")]);
  });

  it("is told without a remote", async () => {
    await library().git("remote", "remove", "origin");
    expect(await said()).toEqual([
      `libs/library: at ${actual} of another repository; recorded ${recorded} of ${forge.nameOf("library")}`,
    ]);
  });

  it.each([
    ["has the recorded commit, as a fork has", "library", "parser"],
    ["is the submodule's own, at a commit without the recorded one", undefined, "library"],
  ])("is not told where it %s", async (_what, fetched, remote) => {
    if (fetched !== undefined) await library().git("fetch", "--quiet", forge.url(fetched), "main");
    await library().git("remote", "set-url", "origin", forge.url(remote));
    expect(await said()).toEqual([`libs/library: at ${actual}, recorded ${recorded}`]);
  });
});

describe("a submodule that is not checked out", () => {
  let clone: TestCheckout;

  beforeEach(async () => {
    clone = await forge.clone(forge.url(), "plain-clone");
  });

  it("is submodule-dirty in the context", async () => {
    const reading = await read(clone);
    expect(names(reading)).toEqual(["untagged", "submodule-dirty"]);
    expect(evidence(reading, "submodule-dirty")).toEqual([
      `libs/library: not checked out, recorded ${recorded}`,
    ]);
  });

  it("is so as well when its folder is gone", async () => {
    await rm(join(clone.root, "libs"), { recursive: true });
    expect(names(await read(clone))).toEqual(["untagged", "submodule-dirty"]);
  });

  it("is no matter outside of the context, or when the ignore file keeps it out", async () => {
    await clone.commit("services/cart/main.c");
    await clone.git("push", "--quiet", "origin", "main");
    const cart = { context: join(clone.root, "services/cart") };
    expect(names(await read(clone, cart))).toEqual(["untagged"]);
    expect(names(await read(clone, { ignores: ignoreRules("libs") }))).toEqual(["untagged"]);
  });
});

describe("a context inside of a submodule", () => {
  it("is a checkout of the submodule", async () => {
    const { source } = await read(library());
    expect(source.revision).toBe(recorded);
    expect(source.repository).toBe(forge.nameOf("library"));
  });
});
