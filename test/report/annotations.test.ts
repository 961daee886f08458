import { describe, expect, it } from "vitest";
import { Failure } from "../../src/domain/failure.ts";
import { annotationsOf } from "../../src/report/annotations.ts";
import { differing, held } from "./sample.ts";

const irreproducible = new Failure({
  code: "irreproducible",
  message: "The two builds differ.",
  cure: "See the report.",
});

describe("annotations", () => {
  it("are none when all holds", () => {
    expect(annotationsOf(held)).toEqual([]);
  });

  it("put the line that makes the builds differ before the fact that they do", () => {
    expect(annotationsOf(differing, irreproducible)).toMatchObject([
      {
        level: "error",
        place: { file: "Containerfile", line: 7 },
        title: "Not reproducible: clock",
        message: expect.stringMatching(
          /^app\/build-info\nalso changes 1 path\nLine 2 holds the time.*\nTake the time from SOURCE_DATE_EPOCH:\n/,
        ),
      },
      { level: "error", title: "Twofold", message: "The two builds differ.\nSee the report." },
    ]);
  });

  it("are warnings where differences are let pass", () => {
    expect(annotationsOf(differing).map(({ level }) => level)).toEqual(["warning"]);
  });

  it("gather the differences of one instruction, most first, and keep the forge's limit of ten", () => {
    const differences = Array.from({ length: 40 }, (_, index) => ({
      path: `f${index}`,
      kind: "content" as const,
      instruction: {
        file: "Containerfile",
        line: (index % 20) + (index < 3 ? 0 : 1),
        text: "RUN x",
      },
      evidence: [],
    }));
    const annotations = annotationsOf({ ...differing, differences }, irreproducible);
    expect(annotations).toHaveLength(10);
    expect(annotations.at(-1)?.message).toMatch(/^1[0-9] more errors: /);
  });

  it("put a failing instruction at its line", () => {
    const place = { file: "Containerfile", line: 3 };
    const failure = new Failure({ code: "build", message: "RUN failed", cure: "Mend it.", place });
    expect(annotationsOf(held, failure)[0]).toMatchObject({ level: "error", place });
  });
});
