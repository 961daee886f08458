import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cloneRevision } from "../../../src/adapters/git/clone.ts";
import { gitTestEnvironment, TestCheckout, TestForge } from "../../support/git.ts";
import { expectUnsprung, setTrap } from "../../support/trap.ts";

let forge: TestForge;
let shop: TestCheckout;
let count = 0;

beforeEach(async () => {
  forge = await TestForge.create();
  shop = await forge.repository();
});

afterEach(() => forge.remove());

function clone(revision: string, url = shop.root) {
  count += 1;
  return cloneRevision({
    ...{ url, revision },
    folder: join(forge.folder, `clone-${count}`),
    env: gitTestEnvironment,
    signal: new AbortController().signal,
  });
}

describe("a clone for a rebuild", () => {
  it("has the revision's files, whatever the branch has by now", async () => {
    const revision = await shop.git("rev-parse", "HEAD");
    await shop.commit("later.txt");
    const found = await clone(revision);
    if (!found.known) throw new Error(found.why);
    expect(await new TestCheckout(found.value).git("rev-parse", "HEAD")).toBe(revision);
    expect(await readdir(found.value)).toEqual([".git", "Containerfile"]);
  });

  it("keeps what was fetched as it came, and compresses no object anew", async () => {
    const found = await clone(await shop.git("rev-parse", "HEAD"));
    if (!found.known) throw new Error(found.why);
    const counts = await new TestCheckout(found.value).git("count-objects", "-v");
    expect(counts).toMatch(/^count: 0\n/);
    expect(counts).toMatch(/^packs: 1$/m);
  });

  it("has the files of submodules, each at its commit", async () => {
    const lib = await forge.repository("lib");
    await shop.git(
      "-c",
      "protocol.file.allow=always",
      "submodule",
      "--quiet",
      "add",
      lib.root,
      "lib",
    );
    const revision = await shop.commit("uses-lib");
    const found = await clone(revision);
    if (!found.known) throw new Error(found.why);
    expect(await readdir(join(found.value, "lib"))).toEqual([".git", "Containerfile"]);
  });

  it("is refused for a commit that no branch or tag has, as those of a fork", async () => {
    await shop.git("commit", "-q", "--allow-empty", "-m", "On no branch");
    const revision = await shop.git("rev-parse", "HEAD");
    await shop.git("reset", "-q", "--hard", "HEAD~1");
    expect(await clone(revision)).toEqual({ known: false, why: "no branch or tag has it" });
  });

  it("is refused for what is no repository, with git's reason", async () => {
    const revision = "0".repeat(40);
    expect(await clone(revision, join(forge.folder, "nowhere"))).toMatchObject({ known: false });
    expect(await clone(revision, "--upload-pack=x")).toEqual({
      known: false,
      why: "it is neither a URL nor a folder",
    });
  });

  it("runs no program that the URL names", async () => {
    const trap = await setTrap(forge);
    expect(await clone("0".repeat(40), `ext::${trap} x`)).toMatchObject({ known: false });
    await expectUnsprung(forge);
  });
});
