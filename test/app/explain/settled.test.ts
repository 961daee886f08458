import { describe, expect, it } from "vitest";
import type { PlacedDifference } from "../../../src/app/explain/placed.ts";
import { areSettled } from "../../../src/app/explain/settled.ts";
import type { DivergingPlace } from "../../../src/attribution/diverging.ts";
import type { Difference } from "../../../src/domain/findings/difference.ts";
import { differs } from "../../support/clues.ts";

const place: DivergingPlace = {
  ...{ key: "k", path: "etc/thing", stage: 0, step: "0 1", line: 2 },
  ...{ part: "content", values: ["a", "b"] },
};

/** A difference of ten letters, steady in the first build, that looks like the host's name. */
function found(
  changes: Partial<Omit<PlacedDifference, "difference">> & {
    readonly difference?: Partial<Difference>;
  } = {},
): PlacedDifference {
  const { difference, ...known } = changes;
  const own = { ...differs({ a: "aaaaaaaaaa", b: "bbbbbbbbbb" }), ...difference };
  return {
    ...{ place, isSteady: true, proven: undefined, ...known },
    difference: { cause: "hostname", confidence: 0.9, explanation: "", ...own },
  };
}

const settled = (...all: readonly PlacedDifference[]) => areSettled(all, ["hostname", "clock"]);

describe("the second build need not run once more", () => {
  it("where the first one is steady, and the looks point at a variation", () => {
    expect(settled(found())).toBe(true);
  });

  it("where the bytes prove the variations", () => {
    expect(settled(found({ proven: ["clock"], isSteady: false }))).toBe(true);
  });

  it("where the first build drew another value", () => {
    expect(settled(found({ isSteady: false, difference: { cause: "random" } }))).toBe(true);
  });

  it("for the config, and for what only carries another difference onward", () => {
    const unplaced = { place: undefined, isSteady: false } as const;
    expect(settled(found({ ...unplaced, difference: { kind: "config" } }))).toBe(true);
    expect(settled(found({ ...unplaced, difference: { carries: { path: "x" } } }))).toBe(true);
  });
});

describe("the second build runs once more", () => {
  it("for what no step was seen to make", () => {
    expect(settled(found({ place: undefined }))).toBe(false);
  });

  it("where nothing surely points at a variation that it had", () => {
    expect(settled(found({ difference: { cause: "unknown" } }))).toBe(false);
    expect(settled(found({ difference: { confidence: 0.5 } }))).toBe(false);
    expect(settled(found({ difference: { cause: "locale" } }))).toBe(false);
  });

  it("where the first build may have got its value again by chance", () => {
    expect(settled(found({ difference: differs({ a: "1\n", b: "2\n" }) }))).toBe(false);
  });

  it("where the first build got another value, and chance is not sure", () => {
    expect(settled(found({ isSteady: false }))).toBe(false);
    const name = { kind: "removed", cause: "temp-name" } as const;
    expect(settled(found({ isSteady: false, difference: name }))).toBe(false);
  });

  it("for one open difference among others", () => {
    expect(settled(found(), found({ place: undefined }))).toBe(false);
  });
});
