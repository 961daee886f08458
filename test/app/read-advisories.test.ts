import { describe, expect, it } from "vitest";
import { readAdvisories } from "../../src/app/read-advisories.ts";
import type { SourceReader } from "../../src/app/source-ports.ts";

const reader: SourceReader = {
  read: async ({ context }) => ({
    source: {
      id: ",0.0.0-untagged",
      repository: "",
      offset: "",
      version: "0.0.0-untagged",
      revision: "",
    },
    advisories: [
      { name: "no-repository", message: "No checkout.", evidence: [], fix: "Build from a clone." },
    ],
    tag: undefined,
    otherTags: [],
    root: context,
  }),
};
const question = { context: "/src", ignores: () => false };

describe("the advisories of a source", () => {
  it("come with no failure when none is forbidden", async () => {
    const judged = await readAdvisories({ reader, question, forbid: ["dirty"] });
    expect(judged.reading.advisories).toHaveLength(1);
    expect(judged.failure).toBeUndefined();
  });

  it("come with a failure, not an exception, when one is forbidden", async () => {
    const judged = await readAdvisories({ reader, question, forbid: ["no-repository"] });
    expect(judged.failure).toMatchObject({
      code: "forbidden",
      cure: expect.stringContaining("clone"),
    });
  });
});
