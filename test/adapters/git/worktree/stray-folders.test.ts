import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { strayFolders } from "../../../../src/adapters/git/worktree/stray-folders.ts";
import { read, type TestCheckout, TestForge } from "../../../support/git.ts";

let forge: TestForge;
let shop: TestCheckout;
beforeEach(async () => {
  forge = await TestForge.create();
  shop = await forge.repository();
});
afterEach(() => forge.remove());

test("the folders without a tracked file are known, as seen from the context", async () => {
  await shop.commit("src/main.c");
  await shop.commit("logs/.gitkeep");
  await shop.commit(".gitignore", "*.o\n/build/\n");
  await shop.write("src/main.o");
  await shop.write("src/gen/deep/a.o");
  await shop.write("src/new/b.c");
  await shop.write("build/c.o");
  await shop.write("logs/today.log");
  expect((await read(shop)).strayFolders).toEqual(["build", "src/gen", "src/new"]);
  const context = `${shop.root}/src`;
  expect((await read(shop, { context })).strayFolders).toEqual(["gen", "new"]);
  expect((await read(shop, { context: `${shop.root}/build` })).strayFolders).toEqual([""]);
});

test("a submodule's folder is the repository's, and its own folders are judged by its own index", async () => {
  const lib = await forge.repository("lib");
  await lib.commit("src/lib.c");
  await lib.git("push", "--quiet", "origin", "main");
  await shop.git(
    "-c",
    "protocol.file.allow=always",
    "submodule",
    "add",
    "-q",
    forge.bare("lib"),
    "vendor/lib",
  );
  await shop.git("commit", "--quiet", "--message", "add lib");
  await shop.write("vendor/lib/made/x.c");
  await shop.write("vendor/other/x.c");
  expect((await read(shop)).strayFolders.toSorted()).toEqual(["vendor/lib/made", "vendor/other"]);
});

test("a checkout without a stray file is not looked through", () => {
  expect(strayFolders("not looked at", { untracked: [], ignored: [] })).toEqual([]);
});

const name = fc.constantFrom("a", "a-b", "a.b", "a\tb", "b", "é");
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
const entry = fc.record({ path, isSubmodule: fc.boolean() });
const indexOf = (entries: readonly { readonly path: string; readonly isSubmodule: boolean }[]) =>
  entries
    .map(
      (each) => `H ${each.isSubmodule ? "160000" : "100644"} ${"0".repeat(40)} 0\t${each.path}\0`,
    )
    .join("");

test("a folder is a stray one if nothing in it is tracked, and the one above is not", () => {
  fc.assert(
    fc.property(fc.array(entry), fc.array(path), (entries, untracked) => {
      const isTracked = (folder: string): boolean =>
        entries.some(
          (each) =>
            each.path.startsWith(`${folder}/`) || (each.isSubmodule && each.path === folder),
        );
      const expected = untracked.flatMap((each) => {
        const parts = each.split("/").slice(0, -1);
        const above = parts.map((_, index) => parts.slice(0, index + 1).join("/"));
        return above.find((folder) => !isTracked(folder)) ?? [];
      });
      const found = strayFolders(indexOf(entries), { untracked, ignored: [] });
      expect(found).toEqual([...new Set(expected)].sort());
    }),
  );
});
