import { afterAll, beforeAll, expect, test } from "vitest";
import { actionsCheckout, type Wanted } from "../../../support/actions-checkout.ts";
import { type Published, publishShop, read, TestForge } from "../../../support/git.ts";

let forge: TestForge;
let shop: Published;
beforeAll(async () => {
  forge = await TestForge.create();
  shop = await publishShop(forge);
});
afterAll(() => forge.remove());

let made = 0;

async function pullRefs(wanted: Wanted, ...more: readonly (readonly string[])[]) {
  made += 1;
  const checkout = await actionsCheckout({ forge, folder: `checkout-${made}`, wanted });
  for (const args of more) await checkout.git(...args);
  return (await read(checkout)).place?.pullRefs;
}

test("a pull request that is checked out is known by its ref, a branch is none", async () => {
  const none = { known: true, value: [] };
  expect(await pullRefs({ kind: "branch", branch: "main", commit: shop.main })).toEqual(none);
  const merge: Wanted = { kind: "pull request", number: 7, commit: shop.merge };
  expect(await pullRefs(merge)).toEqual({ known: true, value: [7] });
  const fetch = ["fetch", "-q", "origin", "refs/pull/8/head:refs/remotes/origin/pr/8"];
  const branch: Wanted = { kind: "branch", branch: "main", commit: shop.main };
  expect(await pullRefs(branch, fetch)).toEqual(none);
  const here = ["checkout", "-q", "refs/remotes/origin/pr/8"];
  expect(await pullRefs(branch, fetch, here)).toEqual({ known: true, value: [8] });
});
