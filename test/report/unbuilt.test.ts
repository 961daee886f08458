import { describe, expect, it } from "vitest";
import { unproven } from "../../src/domain/findings/proof.ts";
import type { Report } from "../../src/domain/findings/report.ts";
import { annotationsOf } from "../../src/report/annotations.ts";
import { renderHtml } from "../../src/report/html.ts";
import { plainPalette } from "../../src/report/palette.ts";
import { renderSummary } from "../../src/report/summary.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { held } from "./sample.ts";

const view = { palette: plainPalette, surface: "command line" } as const;

/** What a reader may see of a run. */
function shown(report: Report): readonly string[] {
  const terminal = (["quiet", "normal", "verbose"] as const).map((detail) =>
    renderTerminal(report, { ...view, detail }).join("\n"),
  );
  const annotations = annotationsOf(report).map(({ message }) => message);
  // The style of the page has no texts.
  const page = renderHtml(report).replace(/<style>[\s\S]*?<\/style>/, "");
  return [...terminal, renderSummary(report), page, ...annotations];
}

describe("a run that built nothing", () => {
  const failure = { code: "build", message: "RUN make failed.", fix: "Fix it." };

  it.each([
    ["before a base was fetched", []],
    ["in the first build", [unproven("linux/amd64", [])]],
  ])("says nothing of variations when it ended %s", (_, proofs) => {
    const texts = shown({ ...held, proofs, pushed: [], failure });
    expect(texts.length).toBeGreaterThanOrEqual(5);
    expect(texts.filter((text) => /\bvari(?:ed|ation)/i.test(text))).toEqual([]);
  });

  it("is told from one that built", () => {
    expect(shown(held).filter((text) => /\bvari(?:ed|ation)/i.test(text)).length).toBeGreaterThan(
      3,
    );
  });
});
