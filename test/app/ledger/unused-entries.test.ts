import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { digestOf } from "../../../src/domain/oci/digest.ts";
import { writeEntry } from "../../../src/ledger/entry.ts";
import { stepKeyOf } from "../../../src/ledger/key.ts";
import { description, ledgerEntry, provingRun } from "../../ledger/entries.ts";
import { id, key, LedgerBench } from "./ledger-bench.ts";

let bench: LedgerBench;

beforeEach(async () => {
  bench = await LedgerBench.open();
});
afterEach(() => bench.close());

describe("an entry is not used, and it is said why", () => {
  const digest = digestOf(Buffer.from("changes"));
  it.each<[string, () => void, RegExp]>([
    ["with other changes under the right key", () => bench.plant("altered"), /not those that were/],
    ["with changes that were cut", () => bench.plant("chan"), /not those that were/],
    [
      "about another step",
      () => bench.plant("changes", ledgerEntry({ description: { ...description, env: {} } })),
      /describes another step/,
    ],
    [
      "of garbage",
      () => bench.memory.kept.set(key, { entry: Buffer.from("{"), archive: Buffer.from("") }),
      /not JSON/,
    ],
    [
      "proven under less",
      () => bench.plant("changes", ledgerEntry({ asked: [] })),
      /proven without/,
    ],
    ["from a network", () => bench.plant("changes", ledgerEntry({ usedNetwork: true })), /network/],
    [
      "with huge changes",
      () => bench.plant("changes", ledgerEntry({ archive: { digest, bytes: 1e15 } })),
      /bytes/,
    ],
  ])("%s", async (_, plant, why) => {
    plant();
    const one = bench.ledger();
    expect(await one.proven("first", { id, description })).toBeUndefined();
    expect(bench.told).toEqual([expect.stringMatching(why)]);
    expect(bench.told[0]).toContain("the step at Containerfile:2");
    expect(one.runs).toEqual([]);
  });

  it("where both builds shall run every step", async () => {
    bench.plant();
    expect(
      await bench.ledger({ isFull: true }).proven("first", { id, description }),
    ).toBeUndefined();
    expect(bench.told).toEqual([]);
  });

  it("of a store that fails again and again, which is then left alone", async () => {
    bench.memory.fault = "it did not answer";
    const one = bench.ledger();
    for (const args of ["a", "b", "c"]) {
      const step = { id, description: { ...description, args } };
      expect(await one.proven("first", step)).toBeUndefined();
    }
    expect(bench.memory.asked).toHaveLength(2);
    expect(bench.told.at(-1)).toContain("not asked any more");
  });

  it("of more runs than an image can be searched for", async () => {
    const one = bench.ledger();
    const found: unknown[] = [];
    for (let run = 0; run < 30; run += 1) {
      const described = { ...description, run };
      const by = { ...provingRun, runIds: [`run-${run}-of-many`] };
      const entry = ledgerEntry({ description: described, by });
      bench.memory.kept.set(stepKeyOf(described), {
        entry: writeEntry(entry),
        archive: Buffer.from("changes"),
      });
      found.push(await one.proven("first", { id, description: described }));
    }
    expect(found.filter((each) => each !== undefined)).toHaveLength(24);
    expect(one.runs).toHaveLength(24);
  });
});
