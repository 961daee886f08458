import { describe, expect, it } from "vitest";
import { movingBecause, readTracked, referencesIn, trackedFiles } from "./support/references.ts";

const commit = "3d3c42e5aac5ba805825da76410c181273ba90b1";

/** What users read or copy, and what runs for us. Of the tests' own workflows, no action is fetched. */
const files = trackedFiles(/^(?!test\/|dist\/).*\.(?:md|ya?ml)$/);
const references = files.flatMap((file) => referencesIn(readTracked(file), file));

describe("what workflows and pages use", () => {
  it("is named by a full commit with its version, or lies in this repository", () => {
    const moving = references.flatMap((reference) => {
      const why = movingBecause(reference);
      return why === undefined ? [] : [`${reference.at}: ${reference.used} ${why}`];
    });
    expect(moving).toEqual([]);
    expect(references.length).toBeGreaterThan(80);
  });

  it("has one version of an action everywhere", () => {
    const versions = new Map<string, Set<string>>();
    for (const { used, comment } of references) {
      const [name = "", at = ""] = used.split("@");
      if (!/^[0-9a-f]{40}$/.test(at)) continue;
      versions.set(name, (versions.get(name) ?? new Set()).add(`${at} ${comment}`));
    }
    const several = [...versions].filter(([, found]) => found.size > 1).map(([name]) => name);
    expect(several).toEqual([]);
  });

  it.each([
    ["- uses: actions/checkout@v7", "is not a full commit"],
    ["- uses: actions/checkout@main # v7.0.1", "is not a full commit"],
    [`- uses: actions/checkout@${commit.slice(1)} # v7.0.1`, "is not a full commit"],
    ["    uses: OWNER/twofold@v1", "is not a full commit"],
    ["- uses: actions/checkout@…", "is not a full commit"],
    [`- uses: "actions/checkout@${commit}"`, "has no version in a comment behind it"],
    [`- uses: actions/checkout@${commit} # the newest`, "has no version in a comment behind it"],
    [`- uses: actions/checkout@${commit} # v7.0.1`, undefined],
    ["  uses: OWNER/twofold/.github/workflows/verify.yml@COMMIT", undefined],
    ["- uses: ./verify", undefined],
  ])("is judged: %s", (line, why) => {
    expect(referencesIn(line, "page.md").map(movingBecause)).toEqual([why]);
  });
});
