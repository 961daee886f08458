import { describe, expect, it } from "vitest";
import { lineFixes } from "../../../src/app/explain/line-fixes.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import type { FixEdit } from "../../../src/domain/findings/cause.ts";
import type { Difference } from "../../../src/domain/findings/difference.ts";

const text = `FROM debian:12 AS build
RUN one && \\
    # why
    two
ONBUILD RUN date > /x
FROM debian:12
RUN three
`;
const containerfile = parseContainerfile({ text, file: "Containerfile" });
const base =
  "It comes from the image that this line builds on, so that no change of the line fixes it.";

function differs(line: number, instruction: string, ...edits: readonly FixEdit[]): Difference {
  return {
    path: "etc/built",
    kind: "content",
    evidence: [],
    instruction: { file: "Containerfile", line, text: instruction },
    ...(edits.length === 0 ? {} : { fix: "Do it.", edits }),
  };
}

const one = "RUN one &&     two";

describe("the fixes that are lines", () => {
  it("are put in place together, each instruction's in one line", () => {
    const { instructions, changed } = lineFixes(containerfile, [
      differs(7, "RUN three", { at: 9, text: " && rm -f /x" }),
      differs(2, one, { at: 15, text: "A=1 " }),
      differs(2, one, { at: 4, text: "umask 022 && " }, { at: 15, text: "A=1 " }),
    ]);
    expect(instructions.map((each) => "line" in each && each.line)).toEqual([
      "RUN umask 022 && one &&     A=1 two",
      "RUN three && rm -f /x",
    ]);
    expect(changed?.containerfile.text).toBe(
      text
        .replace("RUN one", "RUN umask 022 && one")
        .replace("    two", "    A=1 two")
        .replace("RUN three", "RUN three && rm -f /x"),
    );
  });

  it("leave out advice, what a base brings, and what is not in the file", () => {
    const found = lineFixes(containerfile, [
      differs(6, "FROM debian:12"),
      differs(7, "RUN three"),
      differs(9, "RUN four", { at: 8, text: " x" }),
    ]);
    expect(found.changed).toBeUndefined();
    expect(found.instructions.map((each) => "reason" in each && each.reason)).toEqual([
      base,
      "Its fix is more than a change of this line.",
      "The instruction is not in this file.",
    ]);
  });

  it("leave out a line that would be read as another instruction", () => {
    const found = lineFixes(containerfile, [
      differs(2, one, { at: one.length, text: " \\" }),
      differs(7, "RUN three", { at: 9, text: " && x" }),
    ]);
    expect(found.instructions[0]).toMatchObject({
      reason: "With the fix, the line would be read as another instruction.",
    });
    expect(found.changed?.containerfile.text).toBe(text.replace("three", "three && x"));
  });

  it("are not those of what only carries a difference onward", () => {
    const { fix: _, edits: __, ...carrier } = differs(7, "RUN three");
    const carries = {
      path: "etc/built",
      instruction: { file: "Containerfile", line: 2, text: one },
    };
    const found = lineFixes(containerfile, [
      differs(2, one, { at: 4, text: "umask 022 && " }),
      { ...carrier, carries },
    ]);
    expect(found.instructions).toHaveLength(1);
  });
});
