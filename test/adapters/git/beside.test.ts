import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readBeside } from "../../../src/adapters/git/beside.ts";
import type { ContextState } from "../../../src/domain/source/checkout.ts";
import { gitTestEnvironment, type TestCheckout, TestForge } from "../../support/git.ts";

let forge: TestForge;
let shop: TestCheckout;
beforeEach(async () => {
  forge = await TestForge.create();
  shop = await forge.repository();
});
afterEach(() => forge.remove());

/** What pins a path, which is one of the checkout if it is relative. */
async function beside(path: string): Promise<ContextState> {
  const options = { context: shop.root, path: join(shop.root, path) };
  return await readBeside(options, { env: gitTestEnvironment });
}

const committed = (...loose: readonly { path: string; how: string }[]) => ({
  kind: "committed",
  loose: { known: true, value: loose },
});

test("a folder of the same commit is pinned by it, but for what the commit has not", async () => {
  await shop.commit("libs/lib/main.c");
  await shop.commit(".gitignore", "*.o\n/libs/made/\n");
  expect(await beside("libs/lib")).toEqual(committed());
  await shop.write("libs/lib/new.c");
  await shop.write("libs/lib/gen/main.o");
  await shop.write("elsewhere.c");
  await shop.write("libs/made/x.c");
  expect(await beside("libs/lib")).toEqual(
    committed({ path: "new.c", how: "untracked" }, { path: "gen/main.o", how: "ignored" }),
  );
  expect(await beside("libs/made")).toEqual(committed({ path: "/", how: "ignored" }));
});

test("an archive is pinned by the commit that has it", async () => {
  await shop.commit("base.tar", "bytes");
  expect(await beside("base.tar")).toEqual(committed());
  await shop.write("other.tar");
  expect(await beside("base.tar")).toEqual(committed());
  expect(await beside("other.tar")).toEqual(committed({ path: "other.tar", how: "untracked" }));
});

test("a submodule is pinned at its recorded commit, and by nothing at another one", async () => {
  const lib = await forge.repository("lib");
  await lib.commit("src/lib.c");
  await lib.git("push", "--quiet", "origin", "main");
  const allow = ["-c", "protocol.file.allow=always"];
  await shop.git(...allow, "submodule", "add", "-q", forge.url("lib"), "vendor/lib");
  await shop.git("commit", "--quiet", "--message", "add lib");
  expect(await beside("vendor/lib/src")).toEqual(committed());
  await shop.git("-C", "vendor/lib", "checkout", "--quiet", "HEAD~");
  expect((await beside("vendor/lib")).kind).toBe("another repository");
});

test("another repository, also one inside of the checkout, and none at all pin nothing", async () => {
  await forge.repository("other");
  const url = "https://github.com/acme/other.git";
  await shop.git("clone", "--quiet", forge.bare("other"), "nested");
  await shop.git("-C", "nested", "remote", "set-url", "origin", url);
  expect(await beside("nested")).toEqual({
    kind: "another repository",
    repository: "github.com/acme/other",
  });
  expect((await beside("../other")).kind).toBe("another repository");
  await mkdir(join(forge.folder, "bare/folder"), { recursive: true });
  await writeFile(join(forge.folder, "bare/folder/x"), "");
  expect((await beside("../bare/folder")).kind).toBe("no repository");
  expect((await beside("none")).kind).toBe("no repository");
  // Git's own folder is in no commit.
  expect((await beside(".git")).kind).toBe("no repository");
});
