import { describe, expect, it } from "vitest";
import { attributeCase, differs } from "../support/attributed.ts";

const dice = ["4f8a1c07", "b2e95d36"] as const;

describe("a difference", () => {
  it("is told as the watched builds have it in the end, also where they agree on it", async () => {
    const found = await attributeCase({
      containerfile: "FROM x\nRUN one\n",
      steps: [
        {
          printed: "STEP 2/2: RUN one",
          files: { a: dice, same: "s", "opt/x": [dice[0], undefined], "opt/yy": [undefined, "b"] },
        },
      ],
      differences: [
        differs("a"),
        differs("same"),
        differs("never"),
        differs("opt/long-name", "removed"),
        differs("opt/other", "added"),
      ],
    });
    const sizes = found.map(
      ({ again }) => again && [again.path, ...again.states.map((each) => each?.size)],
    );
    expect(sizes).toEqual([
      ["a", 8, 8],
      ["same", 1, 1],
      undefined,
      ["opt/x", 8, undefined],
      ["opt/yy", undefined, 1],
    ]);
  });
});
