import { describe, expect, it } from "vitest";
import type { VariationName } from "../../src/domain/build/environment.ts";
import { variationNames } from "../../src/domain/build/environment.ts";
import type { StepRun } from "../../src/domain/build/step-run.ts";
import { jointRun, mayHaveFetched } from "../../src/ledger/agreement.ts";
import { type EntryTerms, whyUnused } from "../../src/ledger/use.ts";
import { ledgerEntry } from "./entries.ts";

const terms: EntryTerms = { vary: variationNames, requireVaried: [], takesNetwork: false };

describe("an entry is used", () => {
  it("where as much was asked for when it was proven", () => {
    expect(whyUnused(ledgerEntry(), terms)).toBeUndefined();
    expect(whyUnused(ledgerEntry({ asked: ["clock"] }), { ...terms, vary: [] })).toBeUndefined();
  });

  it("not where less was asked for", () => {
    const asked = variationNames.filter((name) => name !== "clock");
    expect(whyUnused(ledgerEntry({ asked }), terms)).toBe("it was proven without `clock`");
  });

  it("not where a variation that is required was not applied, unless it was needless", () => {
    const required: EntryTerms = { ...terms, requireVaried: ["umask"] };
    const lacking = { variation: "umask", reason: "it cannot be had" } as const;
    const run = (isNeedless?: true) => ({
      applied: [],
      notApplied: [{ ...lacking, ...(isNeedless === undefined ? {} : { isNeedless }) }],
    });
    expect(whyUnused(ledgerEntry({ run: run() }), required)).toBe("it was proven without `umask`");
    expect(whyUnused(ledgerEntry({ run: run(true) }), required)).toBeUndefined();
    expect(whyUnused(ledgerEntry({ run: run() }), terms)).toBeUndefined();
  });

  it("not where its result may have come over a network, unless that is allowed", () => {
    const entry = ledgerEntry({ usedNetwork: true });
    expect(whyUnused(entry, terms)).toContain("network");
    expect(whyUnused(entry, { ...terms, takesNetwork: true })).toBeUndefined();
  });
});

const ran = (changes: Partial<StepRun> = {}): StepRun => ({
  id: { stage: 0, index: 1 },
  applied: [],
  notApplied: [],
  bytesMoved: 0,
  ...changes,
});
const cutOff: readonly VariationName[] = ["network"];

describe("a step's result may have come over a network", () => {
  it.each([
    ["neither moved a byte", ran(), ran(), false],
    ["the first moved some", ran({ bytesMoved: 7 }), ran(), true],
    ["the second moved some", ran(), ran({ bytesMoved: 7 }), true],
    ["it had the machine's network", ran({ sharesNetwork: true }), ran(), true],
    ["nobody counted", uncounted(), uncounted(), true],
    [
      "nobody counted, and the second was cut off",
      uncounted(),
      { ...uncounted(), applied: cutOff },
      false,
    ],
  ])("where %s: %s", (_, first, second, expected) => {
    expect(mayHaveFetched({ first, second }, "unexpected")).toBe(expected);
  });

  it("not where a step has none", () => {
    expect(mayHaveFetched({ first: uncounted(), second: uncounted() }, "off")).toBe(false);
  });
});

function uncounted(): StepRun {
  const { bytesMoved: _, ...rest } = ran();
  return rest;
}

describe("what two runs of a step have shown together", () => {
  it("has the second's variations, and what either was measured to do", () => {
    const first = ran({ bytesMoved: 5, ownModes: true });
    const second = ran({ applied: cutOff, madeLinks: true });
    expect(jointRun({ first, second })).toEqual({
      applied: cutOff,
      notApplied: [],
      bytesMoved: 5,
      ownModes: true,
      madeLinks: true,
    });
  });
});
