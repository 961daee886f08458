import { describe, expect, it } from "vitest";
import { movedBytes } from "../../../src/app/prove/moved-bytes.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import type { StepRun } from "../../../src/domain/build/step-run.ts";

const containerfile = parseContainerfile({
  file: "Containerfile",
  text: "FROM one\nRUN fetch\nRUN build\nFROM two\nRUN fetch\n",
});

function step(id: StepRun["id"], bytesMoved?: number): StepRun {
  const run = { id, applied: [], notApplied: [] };
  return bytesMoved === undefined ? run : { ...run, bytesMoved };
}

/** A step that the base of the first stage brought along. */
function own(position: number): StepRun["id"] {
  return { stage: 0, index: -1, trigger: { position, text: "RUN x" } };
}

function byLine(...steps: readonly StepRun[]) {
  return [...movedBytes(steps, containerfile)].map(([{ line }, bytes]) => [line, bytes]);
}

describe("the bytes that instructions moved", () => {
  it("are told by instruction, also where they are none", () => {
    const first = step({ stage: 0, index: 0 }, 7);
    const steps = [first, step({ stage: 0, index: 1 }, 0), step({ stage: 1, index: 0 }, 5)];
    expect(byLine(...steps)).toEqual([
      [2, 7],
      [3, 0],
      [5, 5],
    ]);
  });

  it("of a base's own steps are summed up and count for FROM", () => {
    expect(byLine(step(own(1), 3), step(own(2), 4))).toEqual([[1, 7]]);
  });

  it("are unknown where one step was not counted, whichever comes first", () => {
    expect(byLine(step(own(1), 3), step(own(2)), step(own(3), 4))).toEqual([[1, undefined]]);
    expect(byLine(step(own(1)), step(own(2), 3))).toEqual([[1, undefined]]);
  });

  it("of a step that no line of the file is known for are not told", () => {
    expect(byLine(step(undefined, 9))).toEqual([]);
  });
});
