import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { namedIndexPath } from "../../../src/adapters/files/named-index.ts";
import { emptyIndex } from "../../../src/domain/resolve/image-index.ts";
import { writeIndexFile } from "../../../src/domain/resolve/index-file.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "twofold-named-index-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a file that is named as the index", () => {
  test("may be missing, empty, or what resolve wrote, also cut off or of a newer version", async () => {
    const whole = writeIndexFile([emptyIndex("ghcr.io/acme/shop")]);
    for (const text of [undefined, "", whole, whole.slice(0, 20), '{"version":7,"all":[]}\n']) {
      const path = join(folder, "index.json");
      rmSync(path, { force: true });
      if (text !== undefined) writeFileSync(path, text);
      expect(await namedIndexPath("index.json", folder)).toBe(path);
    }
  });

  test("is refused and left as it is where it is anything else", async () => {
    for (const text of ["services:\n  shop: 1\n", "{}", "{", '{"versions":[]}', "\n"]) {
      writeFileSync(join(folder, "wanted.yml"), text);
      await expect(namedIndexPath("wanted.yml", folder)).rejects.toMatchObject({
        code: "usage",
        message: "Input `index`: wanted.yml is not an index of Twofold.",
        fix: "Name a file that does not exist yet, or one that resolve wrote.",
      });
      expect(readFileSync(join(folder, "wanted.yml"), "utf8")).toBe(text);
    }
  });

  test.each([".", "-", "/dev/null"])("is refused where it is no file: %s", async (path) => {
    await expect(namedIndexPath(path, folder)).rejects.toThrow("is not an index of Twofold");
  });
});
