import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseStepLine, type StepLine } from "../../../src/domain/build/step-line.ts";

describe("a step in buildah's log", () => {
  it.each<readonly [string, StepLine]>([
    ["STEP 2/3: RUN make", { stage: undefined, step: 2, total: 3, text: "RUN make" }],
    ["[2/3] STEP 5/7: RUN make", { stage: 2, step: 5, total: 7, text: "RUN make" }],
    [
      "[linux/arm64] [1/2] STEP 1/4: FROM debian",
      { stage: 1, step: 1, total: 4, text: "FROM debian" },
    ],
    ["[linux/arm/v7] STEP 2/4: RUN a", { stage: undefined, step: 2, total: 4, text: "RUN a" }],
    // As buildah 1.19 prints it.
    ["STEP 3: RUN a", { stage: undefined, step: 3, total: undefined, text: "RUN a" }],
    [
      "STEP 2/3: RUN echo 'STEP 9/9: RUN x'",
      { stage: undefined, step: 2, total: 3, text: "RUN echo 'STEP 9/9: RUN x'" },
    ],
    ["STEP 2/3: ", { stage: undefined, step: 2, total: 3, text: "" }],
  ])("is told by its line: %s", (line, step) => {
    expect(parseStepLine(line)).toEqual(step);
  });

  it.each([
    "",
    "make: nothing to do",
    " STEP 2/3: RUN make",
    "STEP 2/3 RUN make",
    "STEP two/3: RUN make",
    "[2] STEP 2/3: RUN make",
    "[1/2] [1/2] STEP 2/3: RUN make",
    'Error: building at STEP "RUN make": exit status 1',
    "--> 0123456789ab",
  ])("is no other line: %s", (line) => {
    expect(parseStepLine(line)).toBeUndefined();
  });

  it("keeps its whole text, also with characters that end a line elsewhere", () => {
    const text = "RUN printf 'a\u2028b\u2029c\u0085d'";
    expect(parseStepLine(`STEP 2/3: ${text}`)?.text).toBe(text);
  });

  it("has the numbers and the text that were printed, whatever they are", () => {
    const number = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(
        fc.option(fc.tuple(number, number), { nil: undefined }),
        number,
        number,
        fc.string({ unit: "binary" }),
        (stage, step, total, text) => {
          const prefix = stage === undefined ? "" : `[${stage.join("/")}] `;
          const found = parseStepLine(`${prefix}STEP ${step}/${total}: ${text}`);
          expect(found).toEqual({ stage: stage?.[0], step, total, text });
        },
      ),
    );
  });
});
