import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Builder, BuildOptions } from "../../../src/app/ports/build.ts";
import { ReplayFailed } from "../../../src/app/ports/ledger.ts";
import { variationNames } from "../../../src/domain/build/environment.ts";
import { digestOf } from "../../../src/domain/oci/digest.ts";
import { description } from "../../ledger/entries.ts";
import { imageOf, tarOf } from "../../support/layers.ts";
import { builtAs, image, run } from "../../support/main-job.ts";
import { id, key, LedgerBench } from "../ledger/ledger-bench.ts";

let bench: LedgerBench;

beforeEach(async () => {
  bench = await LedgerBench.open();
});
afterEach(() => bench.close());

/** Builds that ask for one step, and run it where it is not proven. */
function asking(made = image, more: Partial<Builder> = {}): Partial<Builder> {
  return {
    newFolder: (name) => bench.pathOf(name),
    build: async ({ slot, ledger }: BuildOptions) => {
      const proven = await ledger?.proven(slot, { id, description });
      if (proven === undefined) await ledger?.ran(slot, await bench.ran("changes"));
      const step = { id, applied: variationNames, notApplied: [], bytesMoved: 0 };
      return { ...builtAs(slot, made), steps: [step] };
    },
    ...more,
  };
}

const openLedger = () => Promise.resolve(bench.access);

describe("a run with a ledger", () => {
  it("keeps what both builds agree on, and says so; the next one takes it", async () => {
    const cold = await run({ builder: asking(), openLedger });
    expect(cold.outcome.report.proofs[0]).toMatchObject({
      verdict: "true",
      ledger: { taken: [], ran: 1, kept: 1 },
    });
    const kept = bench.memory.kept.get(key);
    expect(JSON.parse(Buffer.from(kept?.entry ?? "").toString())).toMatchObject({
      usedNetwork: false,
      asked: variationNames,
      by: { hostnames: ["ci-node-7"], workFolders: ["/var/tmp/twofold-Ab12Cd"] },
      revision: "9".repeat(40),
      twofold: "1.0.0",
    });
    const warm = await run({ builder: asking(), openLedger });
    expect(warm.outcome.report.proofs[0]).toMatchObject({
      verdict: "true",
      ledger: { taken: [{ instruction: { line: 2 } }], ran: 0, kept: 0 },
    });
  });

  it("keeps nothing of a build that broke for any fault", async () => {
    const builder = asking(image, { build: () => Promise.reject(new Error("a bug")) });
    await expect(run({ builder, openLedger })).rejects.toThrow("a bug");
    expect(bench.memory.kept.size).toBe(0);
  });

  it("is not told of by a proof without one", async () => {
    const { outcome } = await run({ builder: asking() });
    expect(outcome.report.proofs[0]).not.toHaveProperty("ledger");
  });

  it("builds again, every step, where a step could not be put in place", async () => {
    bench.plant();
    const built: string[] = [];
    const { build } = asking();
    const builder = asking(image, {
      build: async (options) => {
        const { slot, ledger } = options;
        built.push(`${slot} ${ledger === undefined ? "without" : "with"} a ledger`);
        if (ledger !== undefined) throw new ReplayFailed(digestOf(Buffer.from("")), "no space");
        return await (build ?? Promise.reject)(options);
      },
    });
    const { outcome } = await run({ builder, openLedger });
    expect(outcome.failure).toBeUndefined();
    expect(outcome.report.proofs[0]?.verdict).toBe("true");
    expect(outcome.report.proofs[0]).not.toHaveProperty("ledger");
    expect(built.toSorted()).toEqual([
      "first with a ledger",
      "first without a ledger",
      "second with a ledger",
      "second without a ledger",
    ]);
  });

  it("searches the image for the values of the runs whose steps it took", async () => {
    const content = "built on host fv-az1234-567, in run 18234567891\n";
    const made = imageOf({ layers: [await tarOf([{ name: "srv/log", content }])] });
    const plain = await run({ built: made, builder: asking(made), openLedger });
    expect(plain.outcome.report.proofs[0]?.verdict).toBe("true");
    bench.memory.kept.clear();
    bench.plant();
    const warm = await run({ built: made, builder: asking(made), openLedger });
    const [proof] = warm.outcome.report.proofs;
    expect(proof?.ledger?.taken).toHaveLength(1);
    expect(proof?.verdict).toBe("false");
    expect(proof?.traces.listed.map(({ kind }) => kind).toSorted()).toEqual(["hostname", "run-id"]);
  });

  it("says what is wrong with entries, and runs the step", async () => {
    bench.plant("other changes");
    const { outcome } = await run({ builder: asking(), openLedger });
    expect(outcome.report.proofs[0]?.ledger).toMatchObject({
      taken: [],
      ran: 1,
      notes: [expect.stringContaining("not those that were proven")],
    });
  });
});
