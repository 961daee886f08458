import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FairList } from "../../src/compare/fair-list.ts";
import { Findings } from "../../src/compare/findings.ts";
import type { FoundDifference } from "../../src/domain/findings/difference.ts";

function differs(path: string, kind: FoundDifference["kind"] = "content"): FoundDifference {
  return { path, kind, layer: 0, evidence: [] };
}

describe("the list of differences", () => {
  it("has the one file of another kind behind a thousand object files", () => {
    const findings = new Findings(200);
    for (let number = 0; number < 1000; number += 1) {
      findings.add(differs(`src/build/part-${number}.o`));
    }
    findings.add(differs("etc/build-date"));
    const paths = findings.listed.map(({ path }) => path);
    expect(paths).toHaveLength(200);
    expect(paths.at(0)).toBe("src/build/part-0.o");
    expect(paths.at(-1)).toBe("etc/build-date");
    expect(findings.omitted).toBe(801);
  });

  it("leaves out new times before contents, but shares what room there is", () => {
    const findings = new Findings(3);
    for (const name of ["a", "b", "c", "d"]) findings.add(differs(`var/${name}`, "metadata"));
    findings.add(differs("etc/one", "metadata"));
    findings.add(differs("usr/bin/tool"));
    expect(findings.listed.map(({ path }) => path)).toEqual(["var/a", "etc/one", "usr/bin/tool"]);
  });

  it("says when a further file would only be counted", () => {
    const findings = new Findings(2);
    for (const name of ["a.o", "b.o"]) findings.add(differs(`src/${name}`));
    expect(findings.onlyCounts({ path: "src/c.o", layer: 0 })).toBe(true);
    expect(findings.onlyCounts({ path: "src/built", layer: 0 })).toBe(false);
  });

  it("never holds more than its limit, keeps the order, and has as many kinds as fit", () => {
    const kinds = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 60 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), kinds, (limit, added) => {
        const list = new FairList<string>(limit);
        added.forEach((kind, number) => {
          list.add(kind, { number, value: kind });
        });
        const { items } = list;
        expect(items).toHaveLength(Math.min(limit, added.length));
        expect(items.map(({ number }) => number)).toEqual(
          items.map(({ number }) => number).toSorted((a, b) => a - b),
        );
        const held = new Set(items.map(({ value }) => value));
        expect(held.size).toBe(Math.min(limit, new Set(added).size));
      }),
    );
  });
});
