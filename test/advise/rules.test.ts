import { describe, expect, it } from "vitest";
import { advise, rules } from "../../src/advise/rules.ts";
import { advisoryNames, imageAdvisories } from "../../src/domain/source/advisory.ts";
import { facts } from "../support/facts.ts";

describe("the table of rules", () => {
  it("has one rule for each advisory on a source, in the order of the reports", () => {
    const ofImages = imageAdvisories.map((name): string => name);
    const ofSources = advisoryNames.filter((name) => !ofImages.includes(name));
    expect(rules.map(({ name }) => name)).toEqual(ofSources);
  });

  it("has nothing to say about a clean source", () => {
    expect(advise(facts())).toEqual([]);
  });
});
