import { createHash } from "node:crypto";
import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ignoreRules } from "../../../../src/containerfile/ignore.ts";
import { evidence, names, read, type TestCheckout, TestForge } from "../../../support/git.ts";

let forge: TestForge;
let shop: TestCheckout;

const content = "a large picture\n";

function pointerTo(text: string): string {
  const oid = createHash("sha256").update(text).digest("hex");
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${text.length}\n`;
}

beforeEach(async () => {
  forge = await TestForge.create();
  shop = await forge.repository();
  await shop.commit(".gitattributes", "*.png filter=lfs diff=lfs merge=lfs -text\n");
  await shop.commit("logo.png", pointerTo(content));
  await shop.git("push", "--quiet", "origin", "main");
});

afterEach(() => forge.remove());

/** As `git lfs install` has it, without the program being there. */
async function installLfs(): Promise<void> {
  await shop.git("config", "filter.lfs.process", "git-lfs filter-process");
  await shop.git("config", "filter.lfs.clean", "git-lfs clean -- %f");
  await shop.git("config", "filter.lfs.smudge", "git-lfs smudge -- %f");
  await shop.git("config", "filter.lfs.required", "true");
}

describe("a Git LFS file", () => {
  it("is an advisory as long as it is a pointer", async () => {
    const reading = await read(shop);
    expect(names(reading)).toEqual(["untagged", "lfs-pointer"]);
    expect(evidence(reading, "lfs-pointer")).toEqual(["pointer: logo.png"]);
    expect(reading.advisories.find(({ name }) => name === "lfs-pointer")?.places).toEqual([
      { file: "logo.png" },
    ]);
  });

  it.each(["configured", "not configured"])(
    "is clean when it is what the pointer stands for, with git-lfs %s and missing",
    async (state) => {
      await shop.write("logo.png", content);
      if (state === "configured") await installLfs();
      expect(names(await read(shop))).toEqual(["untagged"]);
    },
  );

  it("is dirty when it has another content, or another mode", async () => {
    await installLfs();
    await shop.write("logo.png", content.toUpperCase());
    expect(evidence(await read(shop), "dirty")).toEqual(["changed (unstaged): logo.png"]);
    await shop.write("logo.png", content);
    await chmod(join(shop.root, "logo.png"), 0o755);
    expect(evidence(await read(shop), "dirty")).toEqual(["changed (mode): logo.png"]);
  });

  it("is dirty when another pointer is staged for it", async () => {
    await shop.write("logo.png", pointerTo("another picture\n"));
    await shop.git("add", "logo.png");
    await shop.write("logo.png", "another picture\n");
    expect(evidence(await read(shop), "dirty")).toEqual(["changed (staged): logo.png"]);
  });

  it("that was committed as itself is no pointer, and unchanged", async () => {
    await shop.commit("small.png", "no pointer\n");
    expect(evidence(await read(shop), "lfs-pointer")).toEqual(["pointer: logo.png"]);
    expect(evidence(await read(shop), "dirty")).toEqual([]);
  });

  it("is no matter outside of the context, or when the ignore file keeps it out", async () => {
    await shop.commit("services/cart/main.c");
    const cart = { context: join(shop.root, "services/cart") };
    expect(evidence(await read(shop, cart), "lfs-pointer")).toEqual([]);
    const kept = await read(shop, { ignores: ignoreRules("*.png") });
    expect(evidence(kept, "lfs-pointer")).toEqual([]);
  });

  it("is found in a folder with an odd name", async () => {
    const folder = ":(attr:x) [a]*";
    await shop.commit(`${folder}/logo.png`, pointerTo(content));
    const reading = await read(shop, { context: join(shop.root, folder) });
    expect(evidence(reading, "lfs-pointer")).toEqual([`pointer: ${folder}/logo.png`]);
  });
});

describe("a file that only looks like a pointer", () => {
  it("is none without the attribute", async () => {
    await shop.commit("notes.txt", pointerTo(content));
    expect(evidence(await read(shop), "lfs-pointer")).toEqual(["pointer: logo.png"]);
  });

  it("is none when it is too large", async () => {
    await shop.commit("big.png", pointerTo(content) + "x".repeat(1024));
    expect(evidence(await read(shop), "lfs-pointer")).toEqual(["pointer: logo.png"]);
  });
});
