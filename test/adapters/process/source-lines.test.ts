import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { withSourceLines } from "../../../src/adapters/process/source-lines.ts";

/** A bundle of one script, whose third line is the seventh of `src/shop.ts`. */
function bundle() {
  const folder = mkdtempSync(join(tmpdir(), "twofold-lines-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const map = {
    version: 3,
    file: "main.js",
    sources: ["../src/shop.ts"],
    names: [],
    mappings: ";;AAME",
  };
  writeFileSync(join(folder, "main.js.map"), JSON.stringify(map));
  return { folder, at: (place: string) => `${pathToFileURL(join(folder, place))}` };
}

describe("a stack of the bundle", () => {
  test("names the lines of the sources", () => {
    const { folder, at } = bundle();
    const stack = `Error: no\n    at sell (${at("main.js")}:3:1)\n    at ${at("main.js")}:3:9`;
    const source = join(folder, "../src/shop.ts");
    expect(withSourceLines(stack, folder)).toBe(
      `Error: no\n    at sell (${source}:7:3)\n    at ${source}:7:3`,
    );
  });

  test("keeps what has no map, lies elsewhere or is of Node", () => {
    const { folder, at } = bundle();
    const stack = `Error: no
    at a (${at("other.js")}:3:1)
    at b (${at("deep/main.js")}:3:1)
    at c (${at("main.js")}:1:1)
    at node:internal/process/task_queues:95:5`;
    expect(withSourceLines(stack, folder)).toBe(stack);
  });

  test("keeps the lines of a map that cannot be read", () => {
    const { folder, at } = bundle();
    writeFileSync(join(folder, "main.js.map"), "{");
    const stack = `Error: no\n    at sell (${at("main.js")}:3:1)`;
    expect(withSourceLines(stack, folder)).toBe(stack);
  });
});
