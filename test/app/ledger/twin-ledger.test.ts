import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { description, provingRun } from "../../ledger/entries.ts";
import { id, key, LedgerBench } from "./ledger-bench.ts";

let bench: LedgerBench;

beforeEach(async () => {
  bench = await LedgerBench.open();
});
afterEach(() => bench.close());

describe("a step that two builds agreed on", () => {
  it("is kept, and the next run takes it for both builds, asking once", async () => {
    const first = bench.ledger();
    await first.ran("first", await bench.ran("same"));
    await first.ran("second", await bench.ran("same", { run: { applied: ["clock"] } }));
    await bench.keep(first);
    expect(first.use).toMatchObject({ taken: [], ran: 1, kept: 1, notes: [] });
    bench.memory.asked.length = 0;
    const second = bench.ledger();
    const answers = await Promise.all(
      (["first", "second"] as const).map((slot) => second.proven(slot, { id, description })),
    );
    expect(answers[0]).toBe(answers[1]);
    expect(answers[0]?.run.applied).toEqual(["clock"]);
    expect(await readFile(answers[0]?.archive ?? "", "utf8")).toBe("same");
    expect(bench.memory.asked).toEqual([key]);
    expect(second.runs).toEqual([provingRun]);
    expect(second.use.taken).toEqual([
      expect.objectContaining({
        instruction: { file: "Containerfile", line: 2, text: "RUN make" },
        from: "the test's memory",
        provenOn: "2026-11-21T16:47:03Z",
      }),
    ]);
  });

  it("is not kept again by the run that took it", async () => {
    bench.plant();
    const one = bench.ledger();
    expect(await one.proven("first", { id, description })).toBeDefined();
    bench.memory.kept.clear();
    await bench.keep(one);
    expect(bench.memory.kept.size).toBe(0);
  });

  it("is kept of a second build that ran again, whatever its first attempt gave", async () => {
    const one = bench.ledger();
    await bench.bothRan(one, "same", "cut off");
    one.told.forget("second");
    await one.ran("second", await bench.ran("same"));
    await bench.keep(one);
    expect(bench.memory.kept.size).toBe(1);
  });
});

describe("a step is not kept", () => {
  it.each<[string, readonly [string, string | undefined]]>([
    ["on which the builds do not agree", ["one", "other"]],
    ["that only one build ran", ["one", undefined]],
  ])("%s", async (_, [first, second]) => {
    const one = bench.ledger();
    await one.ran("first", await bench.ran(first));
    if (second !== undefined) await one.ran("second", await bench.ran(second));
    await bench.keep(one);
    expect(bench.memory.kept.size).toBe(0);
  });

  it("that the builds describe differently", async () => {
    const one = bench.ledger();
    await one.ran("first", await bench.ran("same"));
    await one.ran("second", await bench.ran("same", { description: { ...description, umask: 1 } }));
    await bench.keep(one);
    expect(bench.memory.kept.size).toBe(0);
  });

  it("that gave two results in one build", async () => {
    const one = bench.ledger();
    const steps = [await bench.ran("same"), await bench.ran("other"), await bench.ran("same")];
    for (const step of steps) await one.ran("first", step);
    await one.ran("second", await bench.ran("same"));
    await bench.keep(one);
    expect(bench.memory.kept.size).toBe(0);
  });

  it("that moved bytes over a network, unless that is allowed or the store is the run's", async () => {
    const one = bench.ledger();
    const run = { bytesMoved: 7 };
    await one.ran("first", await bench.ran("same", { run }));
    await one.ran("second", await bench.ran("same", { run }));
    await bench.keep(one);
    expect(bench.memory.kept.size).toBe(0);
    await bench.keep(one, "takes network");
    expect(bench.memory.kept.size).toBe(1);
    bench.memory.kept.clear();
    bench.memory.isOfRun = true;
    await bench.keep(one);
    expect(bench.memory.kept.size).toBe(1);
  });

  it("whose changes could not be recorded, and it is said why", async () => {
    const one = bench.ledger();
    const step = await bench.ran("same");
    await one.ran("first", { ...step, changes: { why: "it has too many files" } });
    await one.ran("second", step);
    await bench.keep(one);
    expect(bench.memory.kept.size).toBe(0);
    expect(bench.told).toEqual([
      "Not kept for later runs: the step at Containerfile:2: it has too many files.",
    ]);
  });

  it.each([
    ["what it changed", { inText: () => undefined, inArchive: () => Promise.resolve("secret a") }],
    [
      "what is said of it",
      { inText: () => "secret a", inArchive: () => Promise.resolve(undefined) },
    ],
  ])("that has a secret in %s, and it is said which", async (_, secrets) => {
    const one = bench.ledger();
    await bench.bothRan(one, "same", "same");
    await bench.keep(one, "no network", secrets);
    expect(bench.memory.kept.size).toBe(0);
    expect(bench.told).toEqual([
      "Not kept for later runs: the step at Containerfile:2: what it left has secret a in it.",
    ]);
  });

  it("where the store cannot be used, which is told, and nothing else comes of it", async () => {
    const one = bench.ledger();
    await bench.bothRan(one, "same", "same");
    bench.memory.fault = "the disk is full";
    await bench.keep(one);
    expect(bench.told).toEqual([
      "Here nothing more is kept in the test's memory: the disk is full.",
    ]);
  });
});
