import { describe, expect, it } from "vitest";
import type { Difference } from "../../src/domain/findings/difference.ts";
import { annotationsOf } from "../../src/report/annotations.ts";
import { variationSentence } from "../../src/report/bisection.ts";
import { renderHtml } from "../../src/report/html.ts";
import { renderJson } from "../../src/report/json.ts";
import { renderSummary } from "../../src/report/summary.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { differences, differing, listing, withProof } from "./sample.ts";

const plain = (text: string): string => text;
const palette = { strong: plain, faint: plain, good: plain, warning: plain, bad: plain };

function changed(changes: Partial<Difference>): readonly Difference[] {
  const [first, ...rest] = differences;
  if (first === undefined) throw new Error("the sample has differences");
  return [{ ...first, ...changes }, ...rest];
}

describe("the variations that make something differ", () => {
  it("are told in every form of the report", () => {
    const found = listing(changed({ variations: ["timezone"] }));
    const report = withProof(differing, { differences: found });
    const sentence = "It differs only with variation `timezone`.";
    expect(
      renderTerminal(report, { palette, surface: "command line", detail: "verbose" }),
    ).toContain(`    ${sentence}`);
    expect(annotationsOf(report)[0]?.message.split("\n")).toContain(sentence);
    expect(renderSummary(report)).toContain(
      "It differs only with variation <code>timezone</code>.",
    );
    expect(renderHtml(report)).toContain("It differs only with variation <code>timezone</code>.");
    expect(JSON.parse(renderJson(report)).images[0].differences[0]).toMatchObject({
      variations: ["timezone"],
    });
  });

  it("are named together, and where it stayed open, with the reason", () => {
    const several = changed({ variations: ["store", "context", "timezone"] });
    expect(variationSentence(several)).toBe(
      "It differs only with variations `store`, `context` and `timezone`.",
    );
    const open = changed({ variationsAmong: ["store", "timezone"] });
    expect(variationSentence(open)).toMatch(/`store` or `timezone`: too few extra builds/);
    const single = changed({ variationsAmong: ["store"] });
    expect(variationSentence(single)).toMatch(
      /variation `store`, perhaps only together with others/,
    );
    expect(variationSentence(differences)).toBeUndefined();
  });
});
