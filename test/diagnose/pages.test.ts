import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseContainerfile } from "../../src/containerfile/parse.ts";
import { causeIds } from "../../src/domain/findings/cause.ts";
import { root } from "../support/paths.ts";

const folder = join(root, "docs/causes");
const names = readdirSync(folder).filter((name) => name !== "README.md");

describe("the pages of the causes", () => {
  test("are one for each cause", () => {
    expect([...names].sort()).toEqual(causeIds.map((id) => `${id}.md`).sort());
  });

  test.each(names)(
    "%s says what its tests need, and has a failing and a fixed Containerfile",
    (name) => {
      const text = read(name);
      const facts = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? "";
      expect(facts).toMatch(/^base: (?:busybox|debian)$/m);
      expect(facts).toMatch(/^executed: true$[\s\S]*^path: \S+$|^executed: false\nreason: \S/m);
      expect(text).toContain(`# \`${name.replace(".md", "")}\`: `);
      const blocks = ["failing", "fixed"].map((kind) => block(text, kind));
      expect(blocks[0]).not.toBe(blocks[1]);
      for (const file of blocks) {
        expect(
          parseContainerfile({ text: file, file: "Containerfile" }).stages.length,
        ).toBeGreaterThan(0);
      }
    },
  );

  test("are all linked from the overview, and link to nothing that is not there", () => {
    const links = [...read("README.md").matchAll(/\]\(([\w-]+\.md)\)/g)].map(
      ([, target]) => target,
    );
    expect(new Set(links)).toEqual(new Set(names));
    const others = names.flatMap((name) =>
      [...read(name).matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, target]) => target),
    );
    expect(others.filter((target) => !names.some((name) => name === target))).toEqual([]);
  });
});

function read(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

function block(text: string, kind: string): string {
  return (
    new RegExp(`^\`\`\`Containerfile ${kind}\\n([\\s\\S]*?)^\`\`\`$`, "m").exec(text)?.[1] ?? ""
  );
}
