import { describe, expect, it } from "vitest";
import { Failure } from "../../src/domain/text/failure.ts";
import { parseBuildRequest } from "../../src/options/build-request.ts";
import type { RawInputs } from "../../src/options/reader.ts";

function failureOf(raw: RawInputs): Failure {
  try {
    parseBuildRequest(raw);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error("it was taken");
}

describe("a push by digest", () => {
  const push = { image: "ghcr.io/acme/shop", push: "true", "push-by-digest": "true" };

  it("needs a repository and nothing else", () => {
    expect(parseBuildRequest(push)).toMatchObject({ push: true, pushByDigest: true, tags: [] });
    expect(parseBuildRequest({ ...push, "push-by-digest": "false" })).not.toHaveProperty(
      "pushByDigest",
    );
  });

  it.each([
    ["tags", { tags: "1.4.0" }],
    ["reuse", { reuse: "true" }],
  ])("is refused with %s, which is about tags", (input, more) => {
    const failure = failureOf({ ...push, ...more });
    expect(failure).toMatchObject({ code: "usage", input });
    expect(failure.message).toContain("`push-by-digest: true` pushes no tag");
  });
});
