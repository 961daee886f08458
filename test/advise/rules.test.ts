import { describe, expect, it } from "vitest";
import { advise, rules } from "../../src/advise/rules.ts";
import { advisoryNames } from "../../src/domain/source/advisory.ts";
import { facts } from "../support/facts.ts";

describe("the table of rules", () => {
  it("has one rule for each advisory, in the order of the reports", () => {
    expect(rules.map(({ name }) => name)).toEqual(advisoryNames);
  });

  it("has nothing to say about a clean source", () => {
    expect(advise(facts())).toEqual([]);
  });
});
