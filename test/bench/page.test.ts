import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { benchModule } from "./modules.ts";

const { fill } = await benchModule("page.mjs");
const root = join(import.meta.dirname, "../..");

describe("the page of numbers", () => {
  it("gets each table between its marks, and keeps all else", () => {
    const page = "before\n<!-- bench: aims -->\nold\n<!-- /bench: aims -->\nafter\n";
    expect(fill(page, ["aims", "new"])).toBe(
      "before\n<!-- bench: aims -->\nnew\n<!-- /bench: aims -->\nafter\n",
    );
    expect(fill(fill(page, ["aims", "new"]), ["aims", "new"])).toBe(fill(page, ["aims", "new"]));
  });

  it("must have a place for each table", () => {
    expect(() => fill("nothing here", ["aims", "new"])).toThrow("no place for aims");
  });

  it.each(["machine", "aims", "builds", "phases", "curve", "mismatch"])(
    "has a place for %s",
    async (name) => {
      const page = await readFile(join(root, "docs/performance.md"), "utf8");
      expect(fill(page, [name, "new"]).includes("\nnew\n")).toBe(true);
    },
  );

  it("shows every plot that was drawn, and no other", async () => {
    const page = await readFile(join(root, "docs/performance.md"), "utf8");
    const shown = [...page.matchAll(/\(performance\/([a-z-]{1,20}\.svg)\)/g)].map(
      ([, file]) => file,
    );
    const files = await readdir(join(root, "docs/performance"));
    const drawn = files.filter((file) => file.endsWith(".svg"));
    expect(drawn.length).toBeGreaterThan(0);
    expect(shown.sort()).toEqual(drawn.sort());
  });
});
