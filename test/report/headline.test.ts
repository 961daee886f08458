import { describe, expect, it } from "vitest";
import { variationNames } from "../../src/domain/build/environment.ts";
import { renderSummary } from "../../src/report/summary.ts";
import { accepted, differences, exceptions, held, listing, partly, withProof } from "./sample.ts";

describe("the job summary's verdict", () => {
  it("says how much was varied, and what was not for which reason", () => {
    const summary = renderSummary(withProof(held, { variations: partly }));
    const count = variationNames.length;
    expect(summary).toMatch(
      new RegExp(
        `^## ⚠️ Reproducible: equal, but 3 of ${count} variations were not applied: hostname, timezone, clock`,
      ),
    );
    expect(summary).toContain(
      "Not varied: <code>hostname</code>, <code>timezone</code>: steps run under chroot isolation",
    );
    expect(summary).toContain("Not varied at Containerfile:4: <code>clock</code>: the image");
  });

  it("calls differences that are all accepted so, and folds them", () => {
    const summary = renderSummary(accepted);
    expect(summary).toMatch(
      /^## ⚠️ Accepted: 2 known differences, the first until 2027-01-31; pushed as/,
    );
    expect(summary).toContain("<details><summary>Why the two builds differ</summary>\n\n#### ");
    expect(summary).not.toContain("### Why the two builds differ");
    const [first] = exceptions;
    expect(renderSummary(withProof(accepted, { exceptions: [first] }))).toMatch(
      /^## ⚠️ Not reproducible/,
    );
    expect(renderSummary(withProof(accepted, { differences: listing(differences, 1) }))).toMatch(
      /^## ⚠️ Not reprod/,
    );
  });
});
