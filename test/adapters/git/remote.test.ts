import { rm } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { evidence, names, read, type TestCheckout, TestForge } from "../../support/git.ts";

let forge: TestForge;
let shop: TestCheckout;

beforeEach(async () => {
  forge = await TestForge.create();
  shop = await forge.repository();
});

afterEach(() => forge.remove());

describe("a revision that is not on the remote", () => {
  it("is unpushed on a branch, and detached while another branch is ahead", async () => {
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
    const shallow = await forge.clone(`file://${forge.bare()}`, "shallow", "--depth=1");
    await shallow.commit("made-in-the-job.c");
    expect(names(await read(shallow))).toEqual(["unpushed", "untagged"]);
  });

  it("is unpushed when only another remote has it", async () => {
    await forge.repository("fork");
    await shop.git("remote", "add", "fork", forge.bare("fork"));
    await shop.commit("fix.c");
    await shop.git("push", "--quiet", "--force", "fork", "main");
    expect(names(await read(shop))).toEqual(["unpushed", "untagged"]);
    const fork = forge.bare("fork").replace(/\.git$/, "");
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
    const shallow = await forge.clone(
      `file://${forge.bare()}`,
      "shallow",
      "--depth=1",
      "--no-tags",
    );
    expect(await shallow.git("tag")).toBe("");
    const reading = await read(shallow);
    expect(names(reading)).toEqual([]);
    expect(reading.source.version).toBe("2.0.0");
  });

  it("of a commit in the middle leaves open whether a branch of the remote holds it", async () => {
    const middle = await shop.git("rev-parse", "HEAD");
    await shop.commit("later.c");
    await shop.git("push", "--quiet", "origin", "main");
    const bare = `file://${forge.bare()}`;
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
