import { rm } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { evidence, names, read, type TestCheckout, TestForge } from "../../../support/git.ts";

let forge: TestForge;
let shop: TestCheckout;

beforeEach(async () => {
  forge = await TestForge.create();
  shop = await forge.repository();
});

afterEach(() => forge.remove());

describe("a revision that is not on the remote", () => {
  it("is unpushed also when it is detached and no branch is ahead, which Sous let pass", async () => {
    await shop.git("checkout", "--quiet", "--detach");
    await shop.commit("fix.c");
    expect(await shop.git("log", "--branches", "--not", "--remotes")).toBe("");
    expect(names(await read(shop))).toEqual(["unpushed", "untagged"]);
  });

  it("is pushed although another branch is ahead, which Sous called unpushed", async () => {
    await shop.git("checkout", "--quiet", "-b", "later");
    await shop.commit("later.c");
    await shop.git("checkout", "--quiet", "main");
    expect(await shop.git("log", "--branches", "--not", "--remotes")).not.toBe("");
    expect(names(await read(shop))).toEqual(["untagged"]);
  });

  it("is unpushed while another branch of the remote is ahead of it", async () => {
    await shop.git("checkout", "--quiet", "--detach");
    const revision = await shop.commit("fix.c");
    await shop.git("checkout", "--quiet", "main");
    await shop.commit("later.c");
    await shop.git("push", "--quiet", "origin", "main");
    await shop.git("checkout", "--quiet", revision);
    const reading = await read(shop);
    expect(names(reading)).toEqual(["unpushed", "untagged"]);
    expect(evidence(reading, "unpushed")).toContain(`revision: ${revision}`);
  });

  it("is pushed when only a tag of the remote holds it", async () => {
    await shop.git("checkout", "--quiet", "--detach");
    await shop.commit("fix.c");
    await shop.git("tag", "--annotate", "--message", "hotfix", "v1.0.1");
    await shop.git("push", "--quiet", "origin", "v1.0.1");
    expect(names(await read(shop))).toEqual([]);
  });

  it("is unpushed on top of a shallow clone", async () => {
    const shallow = await forge.clone(forge.url(), "shallow", "--depth=1");
    await shallow.commit("made-in-the-job.c");
    expect(names(await read(shallow))).toEqual(["unpushed", "untagged"]);
  });

  it("is unpushed when only another remote has it", async () => {
    await forge.repository("fork");
    await shop.git("remote", "add", "fork", forge.url("fork"));
    await shop.commit("fix.c");
    await shop.git("push", "--quiet", "--force", "fork", "main");
    expect(names(await read(shop))).toEqual(["unpushed", "untagged"]);
    const fork = forge.nameOf("fork");
    expect(names(await read(shop, { repository: fork }))).toEqual(["untagged"]);
  });

  it("is unpushed and without repository when there is no remote", async () => {
    await shop.git("remote", "remove", "origin");
    const reading = await read(shop);
    expect(names(reading)).toEqual(["unpushed", "untagged", "no-repository"]);
    expect(reading.source.id).toMatch(/^,0\.0\.0-untagged\+[0-9a-f]{40}$/);
  });
});

describe("a shallow checkout", () => {
  it("learns its version from the remote's tags", async () => {
    await shop.git("tag", "--annotate", "--message", "release", "v2.0.0");
    await shop.git("push", "--quiet", "origin", "v2.0.0");
    const shallow = await forge.clone(forge.url(), "shallow", "--depth=1", "--no-tags");
    expect(await shallow.git("tag")).toBe("");
    const reading = await read(shallow);
    expect(names(reading)).toEqual([]);
    expect(reading.source.version).toBe("2.0.0");
  });

  it("of a commit in the middle leaves open whether a branch of the remote holds it", async () => {
    const middle = await shop.git("rev-parse", "HEAD");
    await shop.commit("later.c");
    await shop.git("push", "--quiet", "origin", "main");
    const bare = forge.url();
    const shallow = await forge.clone(bare, "shallow", "--depth=1", "--no-checkout");
    await shallow.git("fetch", "--quiet", "--depth=1", "origin", middle);
    await shallow.git("update-ref", "-d", "refs/remotes/origin/main");
    await shallow.git("checkout", "--quiet", "--detach", middle);
    expect(names(await read(shallow))).toEqual(["untagged", "unverifiable"]);
    const env = { GITHUB_ACTIONS: "true", GITHUB_SHA: middle };
    expect(names(await read(shallow, { env }))).toEqual(["untagged"]);
    const other = { GITHUB_ACTIONS: "true", GITHUB_SHA: "0".repeat(40) };
    expect(names(await read(shallow, { env: other }))).toEqual(["untagged", "unverifiable"]);
  });
});

describe("a remote-tracking branch that is out of date", () => {
  /** What somebody else does to the remote. */
  async function elsewhere(...args: readonly string[]): Promise<TestCheckout> {
    const other = await forge.clone(forge.url(), "other");
    await other.commit("theirs.c");
    await other.git("push", "--quiet", "--force", "origin", ...args);
    return other;
  }

  it("leaves open whether a branch that moved on still has the revision, until a fetch", async () => {
    await elsewhere("main");
    const reading = await read(shop);
    expect(names(reading)).toEqual(["untagged", "unverifiable"]);
    expect(evidence(reading, "unverifiable")).toEqual([
      "unpushed: whether the revision is on the remote: a branch of the remote had it at the last fetch, " +
        "but branches have since moved to commits that are not in this clone",
    ]);
    await shop.git("fetch", "--quiet");
    expect(names(await read(shop))).toEqual(["untagged"]);
  });

  it("does not hide that the branch was deleted", async () => {
    await shop.git("checkout", "--quiet", "-b", "short-lived");
    await shop.commit("fix.c");
    await shop.git("push", "--quiet", "origin", "short-lived");
    expect(names(await read(shop))).toEqual(["untagged"]);
    await shop.git("push", "--quiet", forge.bare(), ":short-lived");
    expect(await shop.git("branch", "--remotes", "--contains")).toContain("origin/short-lived");
    expect(names(await read(shop))).toEqual(["unpushed", "untagged"]);
  });

  it("does not hide that the commit was pushed away", async () => {
    const kept = await shop.git("rev-parse", "HEAD");
    await shop.commit("fix.c");
    await shop.git("push", "--quiet", "origin", "main");
    await shop.git("push", "--quiet", "--force", forge.bare(), `${kept}:main`);
    expect(names(await read(shop))).toEqual(["unpushed", "untagged"]);
  });
});

describe("the tags of checkout and remote", () => {
  it("differ where one was made here alone, and where the remote has it elsewhere", async () => {
    const first = await shop.git("rev-parse", "HEAD");
    await shop.git("tag", "v1.0.0");
    expect(names(await read(shop))).toEqual(["ephemeral-tag"]);
    await shop.git("push", "--quiet", "origin", "v1.0.0");
    expect(names(await read(shop))).toEqual([]);
    const second = await shop.commit("fix.c");
    await shop.git("push", "--quiet", "origin", "main");
    await shop.git("tag", "--force", "--annotate", "--message", "again", "v1.0.0");
    const reading = await read(shop);
    expect(names(reading)).toEqual(["tag-mismatch"]);
    expect(evidence(reading, "tag-mismatch")).toEqual([
      `v1.0.0 here: ${second}`,
      `v1.0.0 on the remote: ${first}`,
    ]);
  });

  it("give the highest release, and the others beside it", async () => {
    for (const tag of ["v1.0.0", "1.2.0", "v2.0.0-rc.1", "latest"]) await shop.git("tag", tag);
    await shop.git("push", "--quiet", "--tags", "origin");
    const { tag, otherTags, source } = await read(shop);
    expect({ tag, version: source.version }).toEqual({ tag: "1.2.0", version: "1.2.0" });
    expect(otherTags.map((other) => other.tag)).toEqual(["v1.0.0", "v2.0.0-rc.1"]);
  });

  it("may be none at all, which is an advisory and no error, as `git describe` was to Sous", async () => {
    await expect(shop.git("describe", "--tags")).rejects.toThrow("No names found");
    expect(names(await read(shop))).toEqual(["untagged"]);
  });
});

describe("a remote that cannot be reached", () => {
  it("leaves open what only it could tell, and never passes", async () => {
    await shop.commit("fix.c");
    await rm(forge.bare(), { recursive: true });
    const reading = await read(shop);
    expect(names(reading)).toEqual(["unverifiable"]);
    expect(evidence(reading, "unverifiable")).toHaveLength(2);
    expect(reading.source.version).toBe("0.0.0-untagged");
  });
});
