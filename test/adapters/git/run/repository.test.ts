import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openRepository } from "../../../../src/adapters/git/run/repository.ts";
import { gitTestEnvironment, type TestCheckout, TestForge } from "../../../support/git.ts";

let forge: TestForge;
let shop: TestCheckout;

beforeEach(async () => {
  forge = await TestForge.create();
  shop = await forge.repository();
});

afterEach(() => forge.remove());

it("is the one that a folder is in, but for a ceiling between them", async () => {
  const run = join(shop.root, "tmp", "run");
  const copy = join(run, "source");
  await mkdir(copy, { recursive: true });
  const env = gitTestEnvironment;
  expect(await openRepository(copy, { env })).toMatchObject({
    kind: "opened",
    repository: { root: shop.root },
  });
  expect(await openRepository(copy, { env, ceiling: run })).toEqual({
    kind: "closed",
    why: `no .git in ${copy} or above, up to ${run}`,
  });
  expect(await openRepository(shop.root, { env, ceiling: join(shop.root, "..") })).toMatchObject({
    kind: "opened",
  });
});
