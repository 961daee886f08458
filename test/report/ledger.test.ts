import { describe, expect, it } from "vitest";
import type { LedgerUse, TakenStep } from "../../src/domain/findings/ledger-use.ts";
import { ledgerText, takenTexts } from "../../src/report/ledger.ts";

const taken: TakenStep = {
  instruction: { file: "Containerfile", line: 2, text: "RUN make" },
  from: "the runner's cache",
  provenOn: "2026-11-21T16:47:03Z",
  revision: "9f2c41aa07be9f2c41aa07be9f2c41aa07be9f2c",
  address: "https://forge.test/acme/shop/actions/runs/7/attempts/1",
  usedNetwork: false,
};

const use = (changes: Partial<LedgerUse> = {}): LedgerUse => ({
  ...{ taken: [taken], ran: 2, kept: 1, notes: [] },
  ...changes,
});

describe("what a ledger was used for", () => {
  it.each([
    [use(), "1 of 3 RUN steps was proven before and did not run; 1 more is kept now"],
    [use({ taken: [], kept: 0 }), "none of 2 RUN steps was proven before and did not run"],
    [use({ ran: 0, kept: 0 }), "1 of 1 RUN step was proven before and did not run"],
  ])("is one line", (given, expected) => {
    expect(ledgerText(given)).toBe(expected);
  });

  it("is said of each step: when, at which commit, by which run and from where", () => {
    expect(takenTexts(use())).toEqual([
      "Containerfile:2: proven on 2026-11-21T16:47:03Z at 9f2c41aa07be by https://forge.test/acme/shop/actions/runs/7/attempts/1, from the runner's cache",
    ]);
    const { instruction: _i, address: _a, ...rest } = taken;
    const bare = { ...rest, revision: "", usedNetwork: true };
    expect(takenTexts(use({ taken: [bare] }))).toEqual([
      "a step of a base: proven on 2026-11-21T16:47:03Z, from the runner's cache; its result may have come over a network",
    ]);
  });

  it("names some of many steps", () => {
    const many = Array.from({ length: 12 }, () => taken);
    expect(takenTexts(use({ taken: many })).slice(10)).toEqual([
      "and 2 more, which report.json names",
    ]);
  });
});
