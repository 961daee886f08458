import { describe, expect, it } from "vitest";
import { Failure } from "../../src/domain/text/failure.ts";
import { parseBuildRequest } from "../../src/options/build-request.ts";
import type { RawInputs } from "../../src/options/reader.ts";

function refused(inputs: RawInputs): string {
  try {
    parseBuildRequest({ recipe: "base", ...inputs });
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
  throw new Error("it was accepted");
}

describe("recipe base", () => {
  it("takes `base.yaml` of the context unless another declaration is named", () => {
    expect(parseBuildRequest({ recipe: "base" }).base).toEqual({ declaration: "base.yaml" });
    const inputs = { recipe: "base", declaration: "./images/slim.yaml" };
    expect(parseBuildRequest(inputs).base).toEqual({ declaration: "images/slim.yaml" });
    expect(parseBuildRequest({}).base).toBeUndefined();
  });

  it.each(["../base.yaml", "/etc/base.yaml", "a/../b.yaml", "a//b.yaml"])(
    "refuses the declaration %s, which is not a path in the context",
    (declaration) => {
      expect(refused({ declaration })).toContain("is not a path in the context");
    },
  );

  it.each([
    { "build-args": "A=1" },
    { "build-contexts": "a=b" },
    { secrets: "npm=1" },
    { network: "none" },
    { hermetic: "true" },
    { timestamp: "commit" },
    { labels: "a=b" },
    { annotations: "a=b" },
    { reproducibility: "warn" },
    { vary: "none" },
    { traces: "warn" },
    { exceptions: "exceptions.yml" },
    { reuse: "true", image: "ghcr.io/acme/base" },
    { file: "Containerfile" },
    { target: "run" },
    { "builder-image": "python" },
  ])("refuses %j, which would silently do nothing", (inputs) => {
    expect(refused(inputs)).toMatch(/^Input `[a-z-]+`: it (?:is for|belongs to) /);
  });

  it("takes an input's default, which a workflow's step always gives", () => {
    const usual = { recipe: "base", reproducibility: "require", vary: "all", network: "default" };
    expect(parseBuildRequest(usual).base).toEqual({ declaration: "base.yaml" });
  });

  it("refuses a declaration for another recipe", () => {
    expect(() => parseBuildRequest({ declaration: "base.yaml" })).toThrow(
      "it belongs to `recipe: base`",
    );
  });
});
