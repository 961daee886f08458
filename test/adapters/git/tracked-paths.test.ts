import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { trackedPaths } from "../../../src/adapters/git/tracked-paths.ts";
import { gitTestEnvironment, type TestCheckout, TestForge } from "../../support/git.ts";

let forge: TestForge;
let shop: TestCheckout;

beforeEach(async () => {
  forge = await TestForge.create();
  shop = await forge.repository();
});
afterEach(() => forge.remove());

const tracked = (folder: string) => trackedPaths(folder, { env: gitTestEnvironment });

it("are those of the whole repository, from any folder of it", async () => {
  await shop.commit("services/cart/Dockerfile");
  await shop.write(".gitignore", "out/\n");
  await shop.write("out/Dockerfile");
  await shop.write("services/new/Dockerfile");
  const found = await tracked(join(shop.root, "services/cart"));
  expect(found).toEqual({
    known: true,
    value: { root: shop.root, paths: ["Containerfile", "services/cart/Dockerfile"] },
  });
});

it("are without what a sparse checkout leaves out, and with what git was told not to check", async () => {
  await shop.commit("services/cart/Dockerfile");
  await shop.commit("services/api/Dockerfile");
  await shop.git("sparse-checkout", "set", "services/cart");
  await shop.git("update-index", "--assume-unchanged", "services/cart/Dockerfile");
  const found = await tracked(shop.root);
  expect(found.known && found.value.paths).toEqual(["Containerfile", "services/cart/Dockerfile"]);
});

it("are unknown outside of any repository", async () => {
  await mkdir(join(forge.folder, "plain"));
  const found = await tracked(join(forge.folder, "plain"));
  expect(found.known).toBe(false);
});
