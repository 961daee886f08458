import { describe, expect, it } from "vitest";
import type { Spot } from "../../src/domain/findings/clue.ts";
import { attributeCase, differs, told } from "../support/attributed.ts";

const dice = ["4f8a1c07", "b2e95d36"] as const;
const coins = ["0d7e61f2", "93ac84b5"] as const;
const none = new Uint8Array();

function spot(offset: number): Spot {
  return { offset, a: Buffer.from("1"), b: Buffer.from("2"), before: none, after: none };
}

describe("parts of one file", () => {
  it("are told at the RUN that wrote each of them", async () => {
    const clue = {
      spots: [spot(0), spot(dice[0].length)],
      isCut: false,
      format: "text",
      inside: [],
      sizes: [16, 16],
      headers: [undefined, undefined],
      isReordered: false,
    } as const;
    const found = await attributeCase({
      containerfile: "FROM x\nRUN one\nRUN two\n",
      steps: [
        { printed: "STEP 2/3: RUN one", files: { log: dice } },
        { printed: "STEP 3/3: RUN two", files: { log: [dice[0] + coins[0], dice[1] + coins[1]] } },
      ],
      differences: [{ ...differs("log"), clue }],
    });
    expect(found.map(told)).toEqual(["log at 2", "log at 3"]);
    expect(found.map(({ difference }) => difference.clue?.spots)).toEqual([
      [spot(0)],
      [spot(dice[0].length)],
    ]);
  });

  it("are members of an archive, which differ beside each other wherever it was copied", async () => {
    const found = await attributeCase({
      containerfile: "FROM x AS one\nRUN pack\nFROM x\nCOPY --from=one /a.tar /b.tar\n",
      steps: [{ printed: "[1/2] STEP 2/2: RUN pack", files: { "a.tar": dice } }],
      differences: [differs("b.tar//x", "metadata"), differs("b.tar//y", "metadata")],
    });
    expect(found.map(told)).toEqual(["b.tar//x at 2", "b.tar//y at 2"]);
  });

  it("are an archive's headers from where it was packed, and a member's text from where it was written", async () => {
    const found = await attributeCase({
      containerfile: "FROM x\nRUN date > m\nRUN zip a.zip m\n",
      steps: [
        { printed: "STEP 2/3: RUN date > m", files: { m: dice } },
        {
          printed: "STEP 3/3: RUN zip a.zip m",
          files: { "a.zip": [`${dice[0]}${coins[0]}`, `${dice[1]}${coins[1]}`] },
        },
      ],
      differences: [differs("a.zip//m"), differs("a.zip//m", "metadata")],
    });
    expect(found.map(told)).toEqual(["a.zip//m at 2", "a.zip//m at 3"]);
    expect(found.map(({ hidden }) => hidden?.path)).toEqual([undefined, undefined]);
  });
});
