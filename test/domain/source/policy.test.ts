import { describe, expect, it } from "vitest";
import { type Advisory, advisoryNames } from "../../../src/domain/source/advisory.ts";
import { forbidden } from "../../../src/domain/source/policy.ts";

const dirty: Advisory = {
  name: "dirty",
  message: "The source differs from the commit: 1 tracked file changed.",
  evidence: ["changed (staged): Containerfile"],
  fix: "Commit the changes, or undo them.",
};
const untagged: Advisory = {
  name: "untagged",
  message: "The revision has no version.",
  evidence: [],
  fix: "Tag the release.",
};

describe("the policy gate", () => {
  it("lets pass what nobody forbade", () => {
    expect(forbidden([dirty], [])).toBeUndefined();
    expect(forbidden([dirty], ["untagged"])).toBeUndefined();
    expect(forbidden([], ["dirty"])).toBeUndefined();
  });

  it("names every forbidden advisory and its fix, and no other", () => {
    const failure = forbidden([dirty, untagged], ["untagged", "dirty", "unpushed"]);
    expect(failure?.code).toBe("forbidden");
    expect(failure?.message).toBe("The source has 2 forbidden advisories: `dirty`, `untagged`.");
    expect(failure?.fix).toContain("Commit the changes, or undo them.");
    expect(failure?.fix).toContain("Tag the release.");
  });

  it("says of a single one what was found", () => {
    expect(forbidden([dirty, untagged], ["dirty"])?.message).toBe(
      `The source has the forbidden advisory \`dirty\`: ${dirty.message}`,
    );
  });

  it("takes what could not be ruled out for found: an unknown is never a pass", () => {
    const unverifiable: Advisory = {
      name: "unverifiable",
      message: "A question about the source stayed open.",
      evidence: ["whether the revision is on the remote: no network"],
      fix: "Give what the evidence asks for.",
      leavesOpen: ["unpushed"],
    };
    expect(forbidden([unverifiable], ["unpushed"])?.message).toContain(
      "`unverifiable` (which leaves `unpushed` open)",
    );
    expect(forbidden([unverifiable], ["dirty"])).toBeUndefined();
  });

  it("names all, short enough to be read", () => {
    const all = advisoryNames.map((name): Advisory => ({ ...dirty, name }));
    const failure = forbidden(all, advisoryNames);
    for (const name of advisoryNames) expect(failure?.message).toContain(`\`${name}\``);
    expect(failure?.message.length).toBeLessThan(600);
  });
});
