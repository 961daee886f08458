import { describe, expect, test } from "vitest";
import { readEntries } from "../../src/adapters/tar/entries.ts";
import { Budget } from "../../src/compare/content/budget.ts";
import { Findings } from "../../src/compare/findings.ts";
import { compareTars } from "../../src/compare/tars.ts";
import { between } from "../support/compared.ts";
import { inChunks, type LayerEntry, tarOf } from "../support/layers.ts";
import { realReaders } from "../support/readers.ts";

const motd: LayerEntry = { name: "etc/motd", content: "one\ntwo\nthree\n" };

describe("entries that only one image has", () => {
  test("are added or removed, and the rest is still compared in step", async () => {
    const long = `d/${"x".repeat(300)}`;
    const found = await between(
      [{ name: "a" }, { name: "b/.wh.gone" }, { ...motd, content: "1" }, { name: long }],
      [{ name: "a" }, { ...motd, content: "2" }, { name: "new", content: "12", mode: 0o600 }],
    );
    expect(found).toMatchObject([
      expect.objectContaining({ path: "etc/motd", kind: "content" }),
      {
        path: "new",
        kind: "added",
        layer: 0,
        evidence: ["file, mode 0600, owner 0:0, 2 bytes"],
      },
      expect.objectContaining({ path: "b/.wh.gone", kind: "removed" }),
      expect.objectContaining({ path: long, kind: "removed" }),
    ]);
  });
});

describe("entries in another order", () => {
  const names = ["e", "a", "d", "b", "c"];
  const entries = names.map((name) => ({ name, content: name.repeat(9) }));

  test("are told once for the layer", async () => {
    const found = await between(
      entries,
      entries.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    );
    expect(found).toMatchObject([{ path: ".", kind: "metadata", layer: 0 }]);
    expect(found[0]?.evidence[0]).toMatch(/entries are in a different position/);
  });

  test("are still compared, the small ones byte by byte, the others by digest, and shown as far as they are kept", async () => {
    const big = { name: "big", content: Buffer.alloc(70_000, "x") };
    const found = await between(
      [big, ...entries],
      [...entries.toReversed(), { ...big, content: Buffer.alloc(70_000, "y") }].map((entry) =>
        entry.name === "d" ? { ...entry, content: "other" } : entry,
      ),
    );
    const byPath = new Map(found.map((difference) => [difference.path, difference]));
    expect([...byPath.keys()].sort()).toEqual([".", "big", "d"]);
    expect(byPath.get("d")?.evidence).toContain('line 1: "ddddddddd" ≠ "other"');
    expect(byPath.get("big")?.evidence[1]).toMatch(/^sha256 [0-9a-f]{64} ≠ [0-9a-f]{64}$/);
  });

  test("are not blamed for an entry more, wherever it stands", async () => {
    for (let at = 0; at <= entries.length; at += 1) {
      const more = entries.toSpliced(at, 0, { name: "cc", content: "" });
      expect(await between(entries, more)).toMatchObject([{ path: "cc", kind: "added" }]);
    }
  });

  test("end the comparison when too many would have to be remembered", async () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ name: `f${index}`, content: "x" }));
    const findings = new Findings(10);
    const readers = realReaders;
    await compareTars({
      place: { path: "", layer: 3, inside: [], headers: [undefined, undefined] },
      inside: [],
      look: { findings, readers, budget: new Budget(), compareTars },
      a: readEntries(inChunks(await tarOf(many)), "a"),
      b: readEntries(inChunks(await tarOf(many.toReversed())), "b"),
      maxWaiting: 10_000,
    });
    expect(findings.listed).toMatchObject([{ path: ".", kind: "metadata", layer: 3 }]);
    expect(findings.listed[0]?.evidence[0]).toContain("The comparison stopped at entries");
  });
});
