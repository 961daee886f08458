import { describe, expect, it } from "vitest";
import type { Difference } from "../../src/domain/findings/difference.ts";
import type { Report } from "../../src/domain/findings/report.ts";
import { annotationsOf } from "../../src/report/annotations.ts";
import { renderHtml } from "../../src/report/html.ts";
import { renderJson } from "../../src/report/json.ts";
import { variationSentence } from "../../src/report/responsible.ts";
import { renderSummary } from "../../src/report/summary.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { differing } from "./sample.ts";

const plain = (text: string): string => text;
const palette = { strong: plain, faint: plain, good: plain, warning: plain, bad: plain };

function reportWith(changes: Partial<Difference>): Report {
  const [first, ...rest] = differing.differences;
  if (first === undefined) throw new Error("the sample has differences");
  return { ...differing, differences: [{ ...first, ...changes }, ...rest] };
}

describe("the variations that make something differ", () => {
  it("are told in every form of the report", () => {
    const report = reportWith({ variations: ["timezone"] });
    const sentence = "It differs only with variation `timezone`.";
    expect(renderTerminal(report, palette)).toContain(`    ${sentence}`);
    expect(annotationsOf(report)[0]?.message.split("\n")).toContain(sentence);
    expect(renderSummary(report)).toContain(
      "It differs only with variation <code>timezone</code>.",
    );
    expect(renderHtml(report)).toContain("It differs only with variation <code>timezone</code>.");
    expect(JSON.parse(renderJson(report)).differences[0]).toMatchObject({
      variations: ["timezone"],
    });
  });

  it("are named together, and where it stayed open, with the input that would tell", () => {
    const { differences } = reportWith({ variations: ["store", "context", "timezone"] });
    expect(variationSentence(differences)).toBe(
      "It differs only with variations `store`, `context` and `timezone`.",
    );
    const open = reportWith({ variationsAmong: ["store", "timezone"] });
    expect(variationSentence(open.differences)).toMatch(/`store` or `timezone`: `extra-builds`/);
    const single = reportWith({ variationsAmong: ["store"] });
    expect(variationSentence(single.differences)).toMatch(/variation `store`, perhaps not with it/);
    expect(variationSentence(differing.differences)).toBeUndefined();
  });
});
