import { describe, expect, it } from "vitest";
import type { Compared } from "../../src/domain/findings/compared.ts";
import type { Difference } from "../../src/domain/findings/difference.ts";
import { comparisonLines } from "../../src/report/comparison.ts";
import { plainPalette } from "../../src/report/palette.ts";
import { differences, digest, otherDigest } from "./sample.ts";

function textOf(more: Partial<Compared>, all = false): string {
  const compared: Compared = {
    listed: [],
    omitted: 0,
    layers: [],
    isOtherSource: false,
    sides: [
      { name: "shop:1", digest, version: "1.3.0", revision: "3".repeat(40) },
      { name: "shop:2", digest: otherDigest },
    ],
    ...more,
  };
  return comparisonLines(compared, { palette: plainPalette, all }).join("\n");
}

const step = (at: number): Difference => ({
  path: `history[${at}].created_by`,
  kind: "config",
  evidence: [`"a${at}" ≠ "b${at}"`],
  explanation: "The two images record different instructions or labels.",
});

describe("how two images differ", () => {
  it("names both with their digests and what their labels say", () => {
    expect(textOf({ listed: [step(1)] })).toContain(
      `first image  shop:1  ${digest} (version 1.3.0, revision ${"3".repeat(12)})\n` +
        `second image shop:2  ${otherDigest}\n`,
    );
  });

  it("has causes first, then files, and what many have in common once", () => {
    const file: Difference = { path: "a", kind: "added", layer: 1, evidence: ["file, 2 bytes"] };
    const clock: Difference = {
      ...{ path: "b", kind: "content", layer: 1, evidence: ["offset 1"] },
      ...{ cause: "clock", explanation: "It holds a time.", fix: "Take it from the source." },
    };
    expect(textOf({ listed: [step(1), step(2), file, clock], isOtherSource: true })).toContain(
      [
        "Their labels name different sources: what differs in files is listed, and not explained.",
        "",
        "The two images differ in 4 places.",
        "",
        "  looks like clock (1)",
        "    It holds a time.",
        "    b (layer 1)",
        "      offset 1",
        "    fix: Take it from the source.",
        "",
        "  only in the second image (1)",
        "    a (layer 1)",
        "      file, 2 bytes",
        "",
        "  instructions in the history (2)",
        "    The two images record different instructions or labels.",
        "    history[1].created_by",
        '      "a1" ≠ "b1"',
      ].join("\n"),
    );
  });

  it("says what it counts and does not list", () => {
    const text = textOf({ listed: [step(1)], omitted: 7 });
    expect(text).toContain("differ in 8 places.");
    expect(text).toContain("7 more differences counted, but not listed.");
  });

  it("is about two builds if a run's report explains them", () => {
    const text = textOf({ listed: differences, report: "/out/report.json" }, true);
    expect(text).toMatch(/^first build /);
    expect(text).toContain("Causes, lines and fixes are those of /out/report.json.");
    expect(text).toContain("  app/SHA256SUMS (content)  clock  Containerfile:9");
  });

  it("shows a stranger's control characters, and says of a report about others that it was not used", () => {
    const listed = [{ ...step(1), path: "\u001b[31mx" }];
    const text = textOf({ listed, foreignReport: "/out/report.json" });
    expect(text).not.toContain("\u001b");
    expect(text).toContain("/out/report.json is not about these two images: it was not used.");
  });
});
