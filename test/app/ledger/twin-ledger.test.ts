import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { measureFile } from "../../../src/adapters/ledger/measure.ts";
import { keepSteps } from "../../../src/app/ledger/keep-steps.ts";
import { TwinLedger, type TwinLedgerOptions } from "../../../src/app/ledger/twin-ledger.ts";
import type { Slot } from "../../../src/app/ports/image.ts";
import type { RanStep } from "../../../src/app/ports/ledger.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import { variationNames } from "../../../src/domain/build/environment.ts";
import type { StepRun } from "../../../src/domain/build/step-run.ts";
import { digestOf } from "../../../src/domain/oci/digest.ts";
import type { JsonObject } from "../../../src/domain/text/json.ts";
import { writeEntry } from "../../../src/ledger/entry.ts";
import { stepKeyOf } from "../../../src/ledger/key.ts";
import { description, ledgerEntry, provingRun } from "../../ledger/entries.ts";
import { MemoryLedger } from "./memory-ledger.ts";

const id = { stage: 0, index: 1 };
const key = stepKeyOf(description);
let folder: string;
let memory: MemoryLedger;
let told: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ledger-"));
  memory = new MemoryLedger();
  told = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function access() {
  return { ledgers: [memory], measure: measureFile, close: () => Promise.resolve() };
}

function ledger(changes: Partial<TwinLedgerOptions> = {}): TwinLedger {
  return new TwinLedger({
    access: access(),
    terms: { vary: variationNames, requireVaried: [] },
    takesNetwork: () => false,
    isFull: false,
    containerfile: parseContainerfile({ file: "Containerfile", text: "FROM debian\nRUN make\n" }),
    newPath: (name) => join(folder, name),
    tell: (text) => void told.push(text),
    ...changes,
  });
}

/** A step that ran in a build; its changes are a text. */
async function ran(
  text: string,
  more: { readonly run?: Partial<StepRun>; readonly description?: JsonObject } = {},
): Promise<RanStep> {
  const archive = join(folder, `${digestOf(Buffer.from(text)).slice(7, 20)}.tar`);
  await writeFile(archive, text);
  return {
    id,
    description: more.description ?? description,
    run: { id, applied: [], notApplied: [], bytesMoved: 0, ...more.run },
    changes: { archive, digest: digestOf(Buffer.from(text)), bytes: text.length },
    startedAt: 1,
    endedAt: 2,
  };
}

async function tell(one: TwinLedger, steps: readonly (readonly [Slot, RanStep])[]): Promise<void> {
  for (const [slot, step] of steps) await one.ran(slot, step);
}

async function keep(one: TwinLedger, takesNetwork = false): Promise<void> {
  await keepSteps(one, {
    access: access(),
    asked: variationNames,
    by: provingRun,
    revision: "9f2c",
    version: "1.0.0",
    stepNetwork: () => "unexpected",
    takesNetwork: () => takesNetwork,
    signal: new AbortController().signal,
  });
}

/** Keeps an entry as if an earlier run had proven the step. */
function planted(text = "changes", entry = ledgerEntry()): void {
  memory.kept.set(key, { entry: writeEntry(entry), archive: Buffer.from(text) });
}

describe("a step that two builds agreed on", () => {
  it("is kept, and the next run takes it for both builds, asking once", async () => {
    const first = ledger();
    await tell(first, [
      ["first", await ran("same")],
      ["second", await ran("same", { run: { applied: ["clock"] } })],
    ]);
    await keep(first);
    expect(first.use).toMatchObject({ taken: [], ran: 1, kept: 1, notes: [] });
    memory.asked.length = 0;
    const second = ledger();
    const answers = await Promise.all(
      (["first", "second"] as const).map((slot) => second.proven(slot, { id, description })),
    );
    expect(answers[0]).toBe(answers[1]);
    expect(answers[0]?.run.applied).toEqual(["clock"]);
    expect(await readFile(answers[0]?.archive ?? "", "utf8")).toBe("same");
    expect(memory.asked).toEqual([key]);
    expect(second.earlier).toEqual([provingRun]);
    expect(second.use.taken).toEqual([
      expect.objectContaining({
        instruction: { file: "Containerfile", line: 2, text: "RUN make" },
        from: "the test's memory",
        provenOn: "2026-11-21T16:47:03Z",
      }),
    ]);
  });

  it("is not kept again by the run that took it", async () => {
    planted();
    const one = ledger();
    expect(await one.proven("first", { id, description })).toBeDefined();
    memory.kept.clear();
    await keep(one);
    expect(memory.kept.size).toBe(0);
  });

  it("is kept of a second build that ran again, whatever its first attempt gave", async () => {
    const one = ledger();
    await tell(one, [
      ["first", await ran("same")],
      ["second", await ran("cut off")],
    ]);
    one.told.forget("second");
    await one.ran("second", await ran("same"));
    await keep(one);
    expect(memory.kept.size).toBe(1);
  });
});

describe("a step is not kept", () => {
  it.each<[string, readonly [string, string | undefined]]>([
    ["on which the builds do not agree", ["one", "other"]],
    ["that only one build ran", ["one", undefined]],
  ])("%s", async (_, [first, second]) => {
    const one = ledger();
    await one.ran("first", await ran(first));
    if (second !== undefined) await one.ran("second", await ran(second));
    await keep(one);
    expect(memory.kept.size).toBe(0);
  });

  it("that the builds describe differently", async () => {
    const one = ledger();
    await one.ran("first", await ran("same"));
    await one.ran("second", await ran("same", { description: { ...description, umask: 1 } }));
    await keep(one);
    expect(memory.kept.size).toBe(0);
  });

  it("that gave two results in one build", async () => {
    const one = ledger();
    const steps = [await ran("same"), await ran("other"), await ran("same")];
    for (const step of steps) await one.ran("first", step);
    await one.ran("second", await ran("same"));
    await keep(one);
    expect(memory.kept.size).toBe(0);
  });

  it("that moved bytes over a network, unless that is allowed or the store is the run's", async () => {
    const one = ledger();
    const run = { bytesMoved: 7 };
    await tell(one, [
      ["first", await ran("same", { run })],
      ["second", await ran("same", { run })],
    ]);
    await keep(one);
    expect(memory.kept.size).toBe(0);
    await keep(one, true);
    expect(memory.kept.size).toBe(1);
    memory.kept.clear();
    memory.isOfRun = true;
    await keep(one);
    expect(memory.kept.size).toBe(1);
  });

  it("whose changes could not be recorded, and it is said why", async () => {
    const one = ledger();
    const step = await ran("same");
    await tell(one, [
      ["first", { ...step, changes: { why: "it has too many files" } }],
      ["second", step],
    ]);
    await keep(one);
    expect(memory.kept.size).toBe(0);
    expect(told).toEqual([
      "Not kept for later runs: the step at Containerfile:2: it has too many files.",
    ]);
  });

  it("where the store cannot be used, which is told, and nothing else comes of it", async () => {
    const one = ledger();
    await tell(one, [
      ["first", await ran("same")],
      ["second", await ran("same")],
    ]);
    memory.fault = "the disk is full";
    await keep(one);
    expect(told).toEqual(["Here nothing more is kept in the test's memory: the disk is full."]);
  });
});

describe("an entry is not used, and it is said why", () => {
  const digest = digestOf(Buffer.from("changes"));
  it.each<[string, () => void, RegExp]>([
    ["with other changes under the right key", () => planted("altered"), /not those that were/],
    ["with changes that were cut", () => planted("chan"), /not those that were/],
    [
      "about another step",
      () => planted("changes", ledgerEntry({ description: { ...description, env: {} } })),
      /describes another step/,
    ],
    [
      "of garbage",
      () => memory.kept.set(key, { entry: Buffer.from("{"), archive: Buffer.from("") }),
      /not JSON/,
    ],
    ["proven under less", () => planted("changes", ledgerEntry({ asked: [] })), /proven without/],
    ["from a network", () => planted("changes", ledgerEntry({ usedNetwork: true })), /network/],
    [
      "with huge changes",
      () => planted("changes", ledgerEntry({ archive: { digest, bytes: 1e15 } })),
      /bytes/,
    ],
  ])("%s", async (_, plant, why) => {
    plant();
    const one = ledger();
    expect(await one.proven("first", { id, description })).toBeUndefined();
    expect(told).toEqual([expect.stringMatching(why)]);
    expect(told[0]).toContain("the step at Containerfile:2");
    expect(one.earlier).toEqual([]);
  });

  it("where both builds shall run every step", async () => {
    planted();
    expect(await ledger({ isFull: true }).proven("first", { id, description })).toBeUndefined();
    expect(told).toEqual([]);
  });

  it("of a store that fails again and again, which is then left alone", async () => {
    memory.fault = "it did not answer";
    const one = ledger();
    for (const args of ["a", "b", "c"]) {
      const step = { id, description: { ...description, args } };
      expect(await one.proven("first", step)).toBeUndefined();
    }
    expect(memory.asked).toHaveLength(2);
    expect(told.at(-1)).toContain("not asked any more");
  });

  it("of more runs than an image can be searched for", async () => {
    const one = ledger();
    const found: unknown[] = [];
    for (let run = 0; run < 30; run += 1) {
      const described = { ...description, run };
      const by = { ...provingRun, runIds: [`run-${run}-of-many`] };
      const entry = ledgerEntry({ description: described, by });
      memory.kept.set(stepKeyOf(described), {
        entry: writeEntry(entry),
        archive: Buffer.from("changes"),
      });
      found.push(await one.proven("first", { id, description: described }));
    }
    expect(found.filter((each) => each !== undefined)).toHaveLength(24);
    expect(one.earlier).toHaveLength(24);
  });
});
