import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FairList } from "../../src/compare/fair-list.ts";
import { Findings } from "../../src/compare/findings.ts";
import type { Clue } from "../../src/domain/findings/clue.ts";
import type { FoundDifference } from "../../src/domain/findings/difference.ts";
import { compared } from "../support/compared.ts";
import { imageOf, tarOf } from "../support/layers.ts";

function differs(path: string, kind: FoundDifference["kind"] = "content"): FoundDifference {
  return { path, kind, layer: 0, evidence: [] };
}

const clue: Clue = {
  spots: [],
  isCut: false,
  format: "text",
  inside: [],
  sizes: [20, 20],
  headers: [undefined, undefined],
  isReordered: false,
};

describe("the list of differences", () => {
  it("has both causes of 5,000 files of one folder and one suffix", async () => {
    const files = (time: string, id: string) =>
      Array.from({ length: 5000 }, (_, at) => ({
        name: `srv/data/page-${String(at).padStart(4, "0")}.html`,
        content: at < 4990 ? `<p>built at 13:02:${time}</p>\n` : `<p id="${id}">\n`,
      }));
    const layer = async (time: string, id: string) => ({
      layers: [await tarOf(files(time, id))],
    });
    const { listed, omitted } = await compared(
      imageOf(await layer("05", "kf83nvy2mx0q")),
      imageOf(await layer("07", "p1zw7ts4hb9c")),
    );
    expect(listed).toHaveLength(200);
    expect(omitted).toBe(4800);
    const isRandom = ({ path }: FoundDifference) => path >= "srv/data/page-4990.html";
    expect(listed.filter(isRandom)).toHaveLength(10);
  });

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

  it("only counts a further file that differs like those that are listed", () => {
    const findings = new Findings(2);
    const first = { before: Buffer.from("built at 1") };
    const another = { before: Buffer.from('id="') };
    const spot = { offset: 10, a: Buffer.from("2"), b: Buffer.from("3"), after: Buffer.alloc(0) };
    for (const name of ["a.o", "b.o"]) {
      const difference = differs(`src/${name}`);
      findings.add({ ...difference, clue: { ...clue, spots: [{ ...spot, ...first }] } });
    }
    expect(findings.onlyCounts({ path: "src/c.o", layer: 0 }, another)).toBe(false);
    expect(findings.onlyCounts({ path: "src/built", layer: 0 }, first)).toBe(false);
    expect(findings.total).toBe(2);
    expect(findings.onlyCounts({ path: "src/c.o", layer: 0 }, first)).toBe(true);
    expect([findings.total, findings.omitted]).toEqual([3, 1]);
  });

  it("has as many fields of headers as differ", () => {
    const findings = new Findings(10);
    for (let number = 0; number < 500; number += 1) {
      const evidence = [number === 499 ? "mode 0644 ≠ 0600" : `mtime ${number} ≠ 9`];
      findings.add({ ...differs(`srv/${number}.txt`, "metadata"), evidence });
    }
    expect(findings.listed.at(-1)?.evidence).toEqual(["mode 0644 ≠ 0600"]);
  });

  it("has a second cause also behind a group of random shapes", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "-", ":", '"', "/"), maxLength: 9 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 60, maxLength: 90 }), (all) => {
        const findings = new Findings(40);
        const add = (name: string, before: string) => {
          const bytes = Buffer.alloc(0);
          const spot = { offset: 1, a: bytes, b: bytes, before: Buffer.from(before), after: bytes };
          findings.add({ ...differs(name), clue: { ...clue, spots: [spot] } });
        };
        all.forEach((before, at) => {
          add(`srv/${at}.txt`, before);
        });
        for (let at = 0; at < 300; at += 1) add(`srv/x${at}.txt`, "at 1");
        add("srv/last.log", "id=");
        expect(findings.listed).toHaveLength(40);
        expect(findings.listed.at(-1)?.path).toBe("srv/last.log");
      }),
      { numRuns: 50 },
    );
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
