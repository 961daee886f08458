import { describe, expect, it } from "vitest";
import type { Resolution } from "../../src/domain/resolve/resolution.ts";
import {
  renderResolutionSummary,
  resolutionAnnotations,
} from "../../src/report/resolution-summary.ts";

const none: Resolution = {
  query: "github.com/acme/<b>,^1.4",
  answer: { kind: "none", offsets: ["services/`cart`"], platforms: [] },
  repositories: ["ghcr.io/acme/shop"],
  from: "tags",
};

describe("the job summary of resolve", () => {
  it("has what it came to as its heading, and the rest as text that is not Markdown", () => {
    const summary = renderResolutionSummary(none);
    expect(summary).toMatch(/^## ❌ github\.com\/acme\/&#60;b&#62;,&#94;1\.4 · none: no image of /);
    expect(summary).toMatch(/\n```+\n.*services\/`cart`.*\n```+\n/);
  });
});

describe("the annotation of resolve", () => {
  it("says that no image was found, and what to do", () => {
    const [only, ...more] = resolutionAnnotations(none);
    expect(more).toEqual([]);
    expect(only?.level).toBe("error");
    expect(only?.message).toContain("fix: Name the offset");
  });
});
