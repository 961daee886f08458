import { describe, expect, it } from "vitest";
import { variationNames } from "../../../src/domain/build/environment.ts";
import { variationsOn, verdictOn } from "../../../src/domain/findings/proof.ts";

describe("the verdict on several platforms", () => {
  it("is the worst of them, and unchecked where there is none", () => {
    const on = (...verdicts: ("true" | "false" | "unchecked")[]) =>
      verdictOn(verdicts.map((verdict) => ({ verdict })));
    expect(on("true", "true")).toBe("true");
    expect(on("true", "unchecked")).toBe("unchecked");
    expect(on("unchecked", "false", "true")).toBe("false");
    expect(on()).toBe("unchecked");
  });
});

describe("the variations on several platforms", () => {
  const all = { variations: { applied: variationNames, notApplied: [] } };
  const reason = "the image has only static programs";
  const notApplied = [{ variation: "clock", reason }] as const;
  const applied = variationNames.filter((name) => name !== "clock");

  it("are those that each of them had, with each reason for the others once", () => {
    const some = { variations: { applied, notApplied } };
    expect(variationsOn([all, some, some])).toEqual({ applied, notApplied });
    expect(variationsOn([all])).toBe(all.variations);
  });

  it("are none where nothing was built", () => {
    expect(variationsOn([]).applied).toEqual([]);
  });
});
