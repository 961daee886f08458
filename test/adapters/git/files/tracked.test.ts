import { mkdir, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, it } from "vitest";
import { parseTracked } from "../../../../src/adapters/git/files/index-entries.ts";
import { ignoreRules } from "../../../../src/containerfile/ignore.ts";
import { scope } from "../../../containerfile/containerfiles.ts";
import { evidence, read, TestForge } from "../../../support/git.ts";

let forge: TestForge;

beforeEach(async () => {
  forge = await TestForge.create();
});

afterEach(() => forge.remove());

it("tells of tracked files and links that are kept out beside a .git, as git in a step does", async () => {
  const shop = await forge.repository();
  await shop.write("docs/ä\nb.md");
  await symlink("nowhere", join(shop.root, "docs/link"));
  await shop.commit("src/main.c");
  await shop.git("tag", "--annotate", "--message", "release", "v1.0.0");
  await mkdir(join(shop.root, "docs/untracked"));
  const lines = ["FROM scratch", "COPY . /src", "COPY .git /src/.git", "USER 1"];
  const vcs = [{ context: undefined, path: ".git" }];
  const recipe = { scope: scope(...lines), contexts: [], vcs, inputs: [] };
  const reading = await read(shop, {
    ignores: ignoreRules("docs\n"),
    recipe: { ...recipe, network: "default" },
  });
  expect(evidence(reading, "vcs-in-image")).toEqual([
    "Containerfile:3: COPY .git takes .git",
    "missing beside .git (kept out by the ignore file): docs/link",
    "missing beside .git (kept out by the ignore file): docs/ä␊b.md",
  ]);
  expect(await shop.git("describe", "--dirty")).toBe("v1.0.0");
  await rm(join(shop.root, "docs"), { recursive: true });
  expect(await shop.git("describe", "--dirty")).toBe("v1.0.0-dirty");
});

const object = "9f2c".repeat(10);

it("takes no submodule, no conflict and nothing that a status skips for a tracked file", () => {
  const records = [
    `H 100644 ${object} 0\ta`,
    `H 100755 ${object} 0\tb`,
    `H 120000 ${object} 0\tc`,
    `H 160000 ${object} 0\td`,
    `M 100644 ${object} 2\te`,
    `S 100644 ${object} 0\tf`,
    `h 100644 ${object} 0\tg`,
  ];
  expect(parseTracked(`${records.join("\0")}\0`, "")).toEqual(["a", "b", "c"]);
});

it("reads every path below the folder, whatever it is made of", () => {
  const path = fc.string({ minLength: 1 }).filter((text) => !text.includes("\0"));
  fc.assert(
    fc.property(fc.array(path), (paths) => {
      const records = paths.flatMap((each) => [
        `H 100644 ${object} 0\tin/${each}\0`,
        `H 100644 ${object} 0\tout/${each}\0`,
      ]);
      expect(parseTracked(records.join(""), "in/")).toEqual(paths.map((each) => `in/${each}`));
    }),
  );
  fc.assert(fc.property(fc.string(), (any) => Array.isArray(parseTracked(any, ""))));
});
