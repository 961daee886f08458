import { describe, expect, it } from "vitest";
import { benchModule } from "./modules.ts";

const { aimsTable } = await benchModule("aims.mjs");

function samples(...walls: readonly number[]): readonly { readonly wall: number }[] {
  return walls.map((wall) => ({ wall }));
}

function rowOf(table: string, ...words: readonly string[]): string | undefined {
  return table.split("\n").find((row) => words.every((word) => row.includes(word)));
}

describe("the table of aims", () => {
  it("says of each aim that nothing measured it, where nothing did", () => {
    const [, , ...rows] = aimsTable({}).split("\n");
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) expect(row).toMatch(/\| – \| [^|]+ \| not measured \|$/);
  });

  it("compares medians of the same case", () => {
    const compile = { name: "compile", samples: { plain: samples(9, 10, 30), cold: samples(12) } };
    const big = { name: "big", samples: { plain: samples(10), mismatch: samples(21, 21) } };
    const table = aimsTable({ builds: { results: [compile, big] } });
    expect(rowOf(table, "from nothing", "one core")).toContain("1.20 × | compile | missed |");
    expect(rowOf(table, "mismatch", "| big |")).toContain("2.10 × | big | met |");
    expect(rowOf(table, "mismatch", "| compile |")).toContain("not measured");
  });

  it("says what an earlier build reached in the same run", () => {
    const compile = {
      name: "compile",
      samples: { plain: samples(10), earlier: samples(13), cold: samples(11) },
    };
    const table = aimsTable({ builds: { results: [compile] } });
    expect(rowOf(table, "what")).toBe("| what | at most | before | measured | case |  |");
    expect(rowOf(table, "from nothing", "one core")).toContain("| 1.30 × | 1.10 × | compile |");
  });

  it("leaves out of a step's cost what a run costs however many steps it has", () => {
    const one = { name: "one-step", steps: 1 };
    const many = { name: "steps", steps: 20 };
    const steps = {
      results: [
        {
          ...one,
          samples: { plain: samples(1), single: samples(3), none: samples(4), all: samples(6) },
        },
        {
          ...many,
          samples: {
            plain: samples(2),
            single: samples(4.38),
            none: samples(6),
            all: samples(9.9),
          },
        },
      ],
    };
    const table = aimsTable({ steps });
    expect(rowOf(table, "the shim")).toContain("20 ms | steps | met |");
    expect(rowOf(table, "all variations")).toContain("100 ms | steps | missed |");
  });
});
