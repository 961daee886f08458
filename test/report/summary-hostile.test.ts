import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/domain/findings/report.ts";
import { renderSummary } from "../../src/report/summary.ts";
import { besideWith } from "./beside-sample.ts";
import { differing, held, listing, tracesWith, withProof } from "./sample.ts";

describe("the job summary", () => {
  it("keeps outside text from being anything but text, whatever it is", () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const plain = withoutBlocks(renderSummary(reportOf("x"), { subject: "x" }));
        const summary = withoutBlocks(renderSummary(reportOf(text), { subject: text }));
        expect(summary).not.toMatch(/<(?!\/?(details|summary|code|br)\b)/);
        expect(summary).not.toMatch(/\]\(|\*\*\*|\p{Cc}(?<!\n)/u);
        // No outside text starts a line or a cell of its own.
        expect(summary.match(/^\|/gm)?.length).toBe(plain.match(/^\|/gm)?.length);
      }),
    );
  });
});

/** The summary without what stands in blocks of code (CommonMark §4.5). */
function withoutBlocks(summary: string): string {
  let fence: string | undefined;
  const outside = summary.split("\n").filter((line) => {
    const opened = fence;
    if (opened === undefined) fence = /^(`{3,})\w*$/.exec(line)?.[1];
    else if (line.startsWith(opened) && /^`+$/.test(line)) fence = undefined;
    return opened === undefined && fence === undefined;
  });
  if (fence !== undefined) throw new Error("a block does not end");
  return outside.join("\n");
}

function hostileText(): fc.Arbitrary<string> {
  const pieces = [
    "<img src=x>",
    "|",
    "\n",
    "`",
    "[a](b)",
    "\\",
    "***",
    "</code>",
    "\u001b[1m",
    "\r",
    "$x$",
    "|\n|",
  ];
  const piece = fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 }));
  return fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(""));
}

/** A report with a text from outside wherever one can be. */
function reportOf(text: string): Report {
  const found = {
    path: text,
    kind: "content",
    instruction: { file: text, line: 7, text },
    evidence: [text, text],
    cause: "clock",
    explanation: text,
    fix: text,
  } as const;
  return {
    ...withProof(differing, { differences: listing([found]), ...tracesWith(text) }),
    ...besideWith(text),
    source: {
      ...held.source,
      id: `x${text}`,
      tag: `x${text}`,
      otherTags: [{ tag: text, version: text }],
    },
    advisories: [
      {
        name: "dirty",
        message: text,
        evidence: [text, text],
        fix: text,
        places: [{ file: text, line: 1 }],
      },
    ],
    failure: { code: "build", message: text, fix: text },
  };
}
