import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { tableOf } from "./tables.ts";

const page = await readFile(new URL("../../docs/buildah-versions.md", import.meta.url), "utf8");

/** The table of a section. */
function section(title: string): string {
  const start = page.indexOf(`## ${title}\n\n`) + `## ${title}\n\n`.length;
  return page.slice(start, page.indexOf("\n\n", start) + 1);
}

describe("docs/buildah-versions.md", () => {
  it("has the table of what is refused", () => {
    expect(section("Refused")).toBe(tableOf("refused"));
  });

  it("has the table of what buildah ignores", () => {
    expect(section("Ignored")).toBe(tableOf("dropped"));
  });
});
