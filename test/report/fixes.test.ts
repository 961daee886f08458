import fc from "fast-check";
import { expect, it } from "vitest";
import type { TriedFixes } from "../../src/domain/findings/tried-fixes.ts";
import { fixesVerdict, instructionVerdict } from "../../src/report/fixes.ts";
import { renderSummary } from "../../src/report/summary.ts";
import { differing, fixesPass, fixesWith, withProof } from "./sample.ts";

const hostile = fc
  .array(
    fc.constantFrom("```", "````diff", "\n", "\r", "\u001b[1m", "<img>", "|", "+", "x y", "`"),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(""));

it("fixes that pass are shown as a patch", () => {
  const summary = renderSummary(withProof(differing, { triedFixes: fixesPass }));
  expect(summary).toContain(`\`\`\`diff\n${fixesPass.patch}\`\`\`\n`);
});

it("no text from outside ends the block of a patch or of a build's last lines", () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom(1, 3), (text, which) => {
      const triedFixes = fixesWith(text)[which];
      if (triedFixes === undefined) throw new Error("there are four");
      const summary = renderSummary(withProof(differing, { triedFixes }));
      const lines = summary.split("\n");
      const fixes = lines.indexOf("### Fixes tried");
      const opened = lines.findIndex((line, at) => at > fixes && /^`{3,}(?:diff)?$/.test(line));
      const fence = lines[opened]?.replace("diff", "") ?? "";
      // CommonMark §4.5: a block ends at a line of at least as many backticks.
      const ends = lines.slice(opened + 1).findIndex((line) => line.startsWith(fence));
      const inside = lines.slice(opened + 1, opened + 1 + ends);
      expect(inside).toHaveLength(which === 1 ? 2 : text.replace(/\n$/, "").split("\n").length);
      expect(summary).not.toMatch(/\p{Cc}(?<!\n)/u);
    }),
  );
});

it("a very long patch is cut, and the rest is counted", () => {
  const patch = `${"+ RUN make\n".repeat(20_000)}`;
  const summary = renderSummary(withProof(differing, { triedFixes: { ...fixesPass, patch } }));
  expect(Buffer.byteLength(summary)).toBeLessThan(100_000);
  expect(summary).toMatch(/… and [\d,]+ more lines; see the report\./);
});

it("a file that differs for two reasons is one place, with both", () => {
  const [fix] = fixesWith("x")[0]?.instructions ?? [];
  if (fix === undefined || !("line" in fix)) throw new Error("the sample has one with a line");
  const { instruction, line } = fix;
  const remaining = (["clock", "umask"] as const).map((cause) => ({ path: "etc/a", cause }));
  const tried: TriedFixes = {
    result: "differs",
    instructions: [{ instruction, line, result: "differs", remaining }],
    others: [{ path: "etc/b", cause: "random" }],
    omitted: 2,
  };
  expect(fixesVerdict(tried)).toContain("still differ in 4 places.");
  expect(tried.instructions.map(instructionVerdict)).toEqual([
    "still differs: etc/a (clock, umask)",
  ]);
});
