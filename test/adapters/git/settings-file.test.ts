import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ignoreRules } from "../../../src/containerfile/ignore.ts";
import { evidence, names, read, type TestCheckout, TestForge } from "../../support/git.ts";

let forge: TestForge;
let shop: TestCheckout;

beforeEach(async () => {
  forge = await TestForge.create();
  shop = await forge.repository();
  await shop.commit("services/cart/main.c");
  await shop.git("push", "--quiet", "origin", "main");
});

afterEach(() => forge.remove());

/** What is dirty for a service's context, when the run has settings from the repository's file. */
async function dirt(context = "services/cart", ignores = ignoreRules("")) {
  const settingsFile = join(shop.root, "twofold.yml");
  return evidence(
    await read(shop, { context: join(shop.root, context), settingsFile, ignores }),
    "dirty",
  );
}

describe("a settings file", () => {
  it("is dirty outside of the context too, as long as no commit has it", async () => {
    await shop.write("twofold.yml");
    expect(await dirt()).toEqual(["untracked settings: twofold.yml"]);
    await shop.git("add", "twofold.yml");
    expect(await dirt()).toEqual(["changed (staged): twofold.yml"]);
    await shop.git("commit", "--quiet", "--message", "settings");
    const context = join(shop.root, "services/cart");
    const settingsFile = join(shop.root, "twofold.yml");
    expect(names(await read(shop, { context, settingsFile }))).not.toContain("dirty");
    await shop.write("twofold.yml", "defaults: {}\n");
    expect(await dirt()).toEqual(["changed (unstaged): twofold.yml"]);
  });

  it("is dirty where git or the ignore file leaves it out", async () => {
    await shop.write("twofold.yml");
    await shop.write(".git/info/exclude", "twofold.yml\n");
    expect(await dirt()).toEqual(["untracked settings: twofold.yml"]);
    await shop.write(".git/info/exclude", "");
    expect(await dirt("", ignoreRules("twofold.yml"))).toEqual(["untracked settings: twofold.yml"]);
  });

  it("is told once where it is an untracked file of the context", async () => {
    await shop.write("twofold.yml");
    expect(await dirt("")).toEqual(["untracked: twofold.yml"]);
  });
});
