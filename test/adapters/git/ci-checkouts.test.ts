import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actionsCheckout, runOf, type Wanted } from "../../support/actions-checkout.ts";
import {
  evidence,
  names,
  type Published,
  publishShop,
  read,
  type TestCheckout,
  TestForge,
} from "../../support/git.ts";

// Every checkout here is made by the git commands of actions/checkout from one bare repository; none of them changes it.

let forge: TestForge;
let shop: Published;

beforeAll(async () => {
  forge = await TestForge.create();
  shop = await publishShop(forge);
});

afterAll(() => forge.remove());

let made = 0;

async function checkout(
  wanted: Wanted,
  options: { fetchDepth?: 0 | 1 } = {},
): Promise<TestCheckout> {
  made += 1;
  return actionsCheckout({ forge, folder: `checkout-${made}`, wanted, ...options });
}

describe("a push to a branch", () => {
  it("is untagged and otherwise clean, one commit deep and without tags", async () => {
    const tree = await checkout({ kind: "branch", branch: "main", commit: shop.main });
    expect(await tree.git("tag")).toBe("");
    const env = await runOf({ forge, event: "push", ref: "refs/heads/main", sha: shop.main });
    const reading = await read(tree, { env });
    expect(names(reading)).toEqual(["untagged"]);
    expect(reading.source).toMatchObject({
      repository: shop.repository,
      version: "0.0.0-untagged",
      revision: shop.main,
    });
  });

  it("has the version of a tag that only the remote can tell", async () => {
    const { source, advisories } = await read(
      await checkout({ kind: "branch", branch: "stable", commit: shop.annotated }),
      { env: await runOf({ forge, event: "push", ref: "refs/heads/stable", sha: shop.annotated }) },
    );
    expect(advisories).toEqual([]);
    expect(source).toMatchObject({ version: "1.1.0", revision: shop.annotated });
  });

  it("is clean also when all of the history is there", async () => {
    const wanted: Wanted = { kind: "branch", branch: "stable", commit: shop.annotated };
    const tree = await checkout(wanted, { fetchDepth: 0 });
    const env = await runOf({
      forge,
      event: "push",
      ref: "refs/heads/stable",
      sha: shop.annotated,
    });
    expect(names(await read(tree, { env }))).toEqual([]);
  });

  it("is unpushed and at the wrong revision once the job made a commit", async () => {
    const tree = await checkout({ kind: "branch", branch: "main", commit: shop.main });
    const own = await tree.commit("generated.c");
    const env = await runOf({ forge, event: "push", ref: "refs/heads/main", sha: shop.main });
    const reading = await read(tree, { env });
    expect(names(reading)).toEqual(["unpushed", "untagged", "wrong-revision"]);
    expect(evidence(reading, "wrong-revision")).toEqual([
      `revision: ${own}`,
      `GITHUB_SHA: ${shop.main}`,
    ]);
  });
});

describe("a push of a tag", () => {
  it.each(["v1.0.0", "v1.1.0"])("is clean at %s", async (tag) => {
    const sha = tag === "v1.0.0" ? shop.lightweight : shop.annotated;
    const tree = await checkout({ kind: "tag", tag });
    const env = await runOf({ forge, event: "push", ref: `refs/tags/${tag}`, sha });
    const reading = await read(tree, { env });
    expect(names(reading)).toEqual([]);
    expect(reading.source).toMatchObject({ version: tag.slice(1), revision: sha });
  });

  it("is `tag-not-head` and at the wrong revision when something else was checked out", async () => {
    const tree = await checkout({ kind: "branch", branch: "main", commit: shop.main });
    const env = await runOf({
      ...{ forge, event: "push", ref: "refs/tags/v1.1.0", sha: shop.annotated },
    });
    const reading = await read(tree, { env });
    expect(names(reading)).toEqual(["untagged", "tag-not-head", "wrong-revision"]);
    expect(evidence(reading, "tag-not-head")).toEqual([
      `revision: ${shop.main}`,
      "requested by GITHUB_REF: v1.1.0",
      `tag v1.1.0: ${shop.annotated}`,
    ]);
  });
});

describe("a release event", () => {
  it("is clean at the release's tag", async () => {
    const tree = await checkout({ kind: "tag", tag: "v1.1.0" });
    const payload = { release: { tag_name: "v1.1.0", target_commitish: "main" } };
    const env = await runOf({
      ...{ forge, event: "release", ref: "refs/tags/v1.1.0", sha: shop.annotated, payload },
    });
    expect(names(await read(tree, { env }))).toEqual([]);
  });
});

describe("a pull request", () => {
  const payload = (): unknown => ({
    number: 7,
    pull_request: { number: 7, head: { sha: shop.feature }, base: { sha: shop.main } },
  });

  it("is the forge's temporary merge, and not unpushed or wrong for that", async () => {
    const tree = await checkout({ kind: "pull request", number: 7, commit: shop.merge });
    const env = await runOf({
      ...{ forge, event: "pull_request", ref: "refs/pull/7/merge", sha: shop.merge },
      payload: payload(),
    });
    const reading = await read(tree, { env });
    expect(names(reading)).toEqual(["untagged", "merge-preview"]);
    expect(reading.source.revision).toBe(shop.merge);
    expect(evidence(reading, "merge-preview")).toEqual([
      "ref: refs/pull/7/merge",
      `revision: ${shop.merge}`,
      `head of the pull request: ${shop.feature}`,
      `base of the pull request: ${shop.main}`,
    ]);
  });

  it("is just a pushed commit when its head is checked out", async () => {
    const tree = await checkout({ kind: "commit", commit: shop.feature });
    const env = await runOf({
      ...{ forge, event: "pull_request", ref: "refs/pull/7/merge", sha: shop.merge },
      payload: payload(),
    });
    expect(names(await read(tree, { env }))).toEqual(["untagged"]);
  });

  it("from a fork is on no branch of this repository when its head is checked out", async () => {
    const wanted: Wanted = { kind: "commit", commit: shop.forkHead };
    const env = await runOf({
      ...{ forge, event: "pull_request", ref: "refs/pull/8/merge", sha: shop.main },
      payload: { pull_request: { number: 8, head: { sha: shop.forkHead } } },
    });
    const deep = await checkout(wanted, { fetchDepth: 0 });
    expect(names(await read(deep, { env }))).toEqual(["unpushed", "untagged"]);
    // One commit deep, nobody can tell whether a branch has it in its history.
    const reading = await read(await checkout(wanted), { env });
    expect(names(reading)).toEqual(["untagged", "unverifiable"]);
  });

  it("for the base (pull_request_target) is the base's own commit", async () => {
    const tree = await checkout({ kind: "branch", branch: "main", commit: shop.main });
    const env = await runOf({
      ...{ forge, event: "pull_request_target", ref: "refs/heads/main", sha: shop.main },
      payload: payload(),
    });
    expect(names(await read(tree, { env }))).toEqual(["untagged"]);
  });
});

describe("a fork's own workflow", () => {
  it("is pushed to the fork, whose name the source has", async () => {
    const tree = await actionsCheckout({
      ...{ forge, folder: "fork", repository: "ada/shop" },
      wanted: { kind: "branch", branch: "main", commit: shop.forkHead },
    });
    const env = await runOf({
      ...{ forge, event: "push", ref: "refs/heads/main", sha: shop.forkHead },
      repository: "ada/shop",
    });
    const reading = await read(tree, { env });
    expect(names(reading)).toEqual(["untagged"]);
    expect(reading.source.repository).toBe(forge.nameOf("ada/shop"));
  });
});
