import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { namedSetting } from "../../../src/domain/text/surface.ts";
import { actionsCheckout, runOf, type Wanted } from "../../support/actions-checkout.ts";
import {
  evidence,
  gitTestEnvironment,
  names,
  type Published,
  publishShop,
  read,
  TestCheckout,
  TestForge,
} from "../../support/git.ts";
import { runProgram } from "../../support/program.ts";

// As in ci-checkouts.test.ts: made by the commands of actions/checkout, and what their runs were started for.

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

describe("a run of an old commit again", () => {
  it("takes the event's word for it when nothing else can tell, one commit deep", async () => {
    const tree = await checkout({ kind: "branch", branch: "main", commit: shop.old });
    const env = await runOf({ forge, event: "push", ref: "refs/heads/main", sha: shop.old });
    expect(names(await read(tree, { env }))).toEqual(["untagged"]);
    const reading = await read(tree);
    expect(names(reading)).toEqual(["untagged", "unverifiable"]);
    expect(evidence(reading, "unverifiable")).toEqual([
      expect.stringContaining("unpushed: whether the revision is on the remote: a branch of the"),
    ]);
  });

  it("is found in the history when that is there", async () => {
    const wanted: Wanted = { kind: "commit", commit: shop.old };
    const tree = await checkout(wanted, { fetchDepth: 0 });
    expect(names(await read(tree))).toEqual(["untagged"]);
  });

  it("is unpushed when it was pushed away since, whatever the event says", async () => {
    const wanted: Wanted = { kind: "commit", commit: shop.pushedAway };
    const tree = await checkout(wanted, { fetchDepth: 0 });
    const env = await runOf({
      forge,
      event: "push",
      ref: "refs/heads/moved",
      sha: shop.pushedAway,
    });
    expect(names(await read(tree, { env }))).toEqual(["unpushed", "untagged"]);
  });
});

describe("a run that somebody or something else started", () => {
  it.each(["workflow_dispatch", "repository_dispatch", "schedule"])(
    "is about its branch's commit (%s)",
    async (event) => {
      const tree = await checkout({ kind: "branch", branch: "main", commit: shop.main });
      const env = await runOf({ forge, event, ref: "refs/heads/main", sha: shop.main });
      expect(names(await read(tree, { env }))).toEqual(["untagged"]);
    },
  );

  it("is about the commit that it was given (workflow_dispatch)", async () => {
    const tree = await checkout({ kind: "commit", commit: shop.feature });
    const env = await runOf({
      ...{ forge, event: "workflow_dispatch", ref: "refs/heads/main", sha: shop.main },
      payload: { inputs: { commit: shop.feature } },
    });
    expect(names(await read(tree, { env }))).toEqual(["untagged"]);
  });

  it("is about the commit of the merge queue (merge_group)", async () => {
    const tree = await checkout({ kind: "commit", commit: shop.queued });
    const ref = "refs/heads/gh-readonly-queue/main/pr-7";
    const env = await runOf({
      ...{ forge, event: "merge_group", ref, sha: shop.queued },
      payload: { merge_group: { head_sha: shop.queued, base_ref: "refs/heads/main" } },
    });
    expect(names(await read(tree, { env }))).toEqual(["untagged"]);
  });

  it("is about what another workflow built (workflow_run)", async () => {
    const tree = await checkout({ kind: "commit", commit: shop.feature });
    const env = await runOf({
      ...{ forge, event: "workflow_run", ref: "refs/heads/main", sha: shop.main },
      payload: { workflow_run: { head_sha: shop.feature } },
    });
    expect(names(await read(tree, { env }))).toEqual(["untagged"]);
  });
});

describe("a second checkout, of another repository, in a folder of the first", () => {
  it("is judged by itself: the run's event says nothing about it", async () => {
    const outer = await checkout({ kind: "branch", branch: "main", commit: shop.main });
    const inner = await actionsCheckout({
      ...{ forge, folder: `checkout-${made}/theirs`, repository: "ada/shop" },
      wanted: { kind: "branch", branch: "main", commit: shop.forkHead },
    });
    const env = await runOf({ forge, event: "push", ref: "refs/heads/main", sha: shop.main });
    const reading = await read(inner, { env });
    expect(names(reading)).toEqual(["untagged"]);
    expect(reading.source).toMatchObject({
      repository: forge.nameOf("ada/shop"),
      revision: shop.forkHead,
      offset: "",
    });
    // To the first checkout it is a folder that nobody committed.
    expect(names(await read(outer, { env }))).toEqual(["dirty", "untagged"]);
  });
});

describe("a mirror", () => {
  it("has the name that the input gives, and is still held to the run's revision", async () => {
    const tree = await actionsCheckout({
      ...{ forge, folder: "mirror", repository: "ada/shop" },
      wanted: { kind: "branch", branch: "main", commit: shop.forkHead },
    });
    const env = await runOf({ forge, event: "push", ref: "refs/heads/main", sha: shop.main });
    const reading = await read(tree, { env, repository: shop.repository });
    expect(names(reading)).toEqual(["untagged", "unknown-repository", "wrong-revision"]);
    expect(reading.source.repository).toBe(shop.repository);
  });
});

describe("a monorepo with several services", () => {
  it.each([
    { service: "services/cart", version: "2.0.0", advisories: [] },
    { service: "services/api", version: "0.0.0-untagged", advisories: ["untagged"] },
  ])("gives $service its own version", async ({ service, version, advisories }) => {
    const tree = await checkout({ kind: "tag", tag: "services/cart/v2.0.0" });
    const ref = "refs/tags/services/cart/v2.0.0";
    const env = await runOf({ forge, event: "push", ref, sha: shop.main });
    const reading = await read(tree, { env, context: join(tree.root, service) });
    expect(names(reading)).toEqual(advisories);
    expect(reading.source).toMatchObject({ version, offset: service, revision: shop.main });
  });

  it("is `tag-not-head` when the service's version asked for is of another commit", async () => {
    const tree = await checkout({ kind: "tag", tag: "v1.1.0" });
    const reading = await read(tree, {
      context: join(tree.root, "services/cart"),
      tags: ["2.0.0", "latest"],
    });
    // The service has a tag of its own, so the repository's tag at this commit is not its version.
    expect(names(reading)).toEqual(["untagged", "tag-not-head"]);
    expect(evidence(reading, "tag-not-head")).toEqual([
      `revision: ${shop.annotated}`,
      `requested by ${namedSetting("tags")}: 2.0.0`,
      `tag services/cart/v2.0.0: ${shop.main}`,
    ]);
  });
});

describe("a repository of SHA-256", () => {
  it("has a revision of 64 digits and the version of its tag", async () => {
    const bare = forge.bare("acme/modern");
    const work = new TestCheckout(join(forge.folder, "modern"));
    const format = "--object-format=sha256";
    await new TestCheckout(forge.folder).git("init", "--quiet", "--bare", format, bare);
    await new TestCheckout(forge.folder).git("init", "--quiet", format, work.root);
    const sha = await work.commit("Containerfile");
    await work.git("tag", "v3.0.0");
    await work.git("push", "--quiet", "--tags", bare, "HEAD:refs/heads/main");
    const repository = "acme/modern";
    const tree = await actionsCheckout({
      ...{ forge, folder: "modern-checkout", repository, format: "sha256" },
      wanted: { kind: "branch", branch: "main", commit: sha },
    });
    const ref = "refs/heads/main";
    const env = await runOf({ forge, event: "push", ref, sha, repository });
    const reading = await read(tree, { env });
    expect(names(reading)).toEqual([]);
    expect(reading.source.id).toMatch(/\/acme\/modern,3\.0\.0\+[0-9a-f]{64}$/);
  });
});

describe("a checkout of another user, as in a job's container", () => {
  it("is read, for it is the folder that was named", async () => {
    const tree = await checkout({ kind: "tag", tag: "v1.1.0" });
    // Git's own way to test its check of owners; the remote is another machine's, which has no such trouble.
    const git = await new TestCheckout(forge.folder).git("--exec-path");
    await tree.write(
      "../bin/git",
      `#!/bin/sh\ncase "$*" in *ls-remote*) ;; *) export GIT_TEST_ASSUME_DIFFERENT_OWNER=1 ;; esac\nexec '${git}/git' "$@"\n`,
    );
    await chmod(join(forge.folder, "bin/git"), 0o755);
    const path = `${join(forge.folder, "bin")}:${process.env["PATH"] ?? ""}`;
    await expect(
      runProgram([join(forge.folder, "bin/git"), "status"], {
        cwd: tree.root,
        env: { ...gitTestEnvironment, PATH: path },
      }),
    ).resolves.toMatchObject({ code: 128 });
    expect(names(await read(tree, { env: { PATH: path } }))).toEqual([]);
  });
});
