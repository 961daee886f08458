import { expect, test } from "vitest";
import { Search } from "../../src/traces/search.ts";
import { growthDuring } from "../support/growth.ts";
import { traces } from "./traces.ts";

const mebi = 1024 * 1024;

test("a huge file is searched in little memory", async () => {
  const piece = Buffer.alloc(mebi, "x");
  piece.write("2026-11-21 ", 500_000);
  const one = new Search(traces).file();
  const growth = await growthDuring(async () => {
    for (let count = 0; count < 250; count += 1) {
      one.push(piece);
      if (count % 10 === 0) await new Promise(setImmediate);
    }
  });
  expect(one.end()).toMatchObject([{ kind: "day", offset: 500_000, count: 250 }]);
  expect(growth).toBeLessThan(100 * mebi);
});
