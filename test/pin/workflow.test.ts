import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pinBases } from "../../src/containerfile/bases.ts";
import { Failure } from "../../src/domain/text/failure.ts";
import { unpinnedInWorkflow } from "../../src/pin/workflow.ts";

const digest = `sha256:${"0".repeat(64)}`;

/** A job's step with this as its list of build contexts, behind `build-contexts: `. */
function workflow(list: string, more = ""): string {
  return `on: push # why\njobs:\n  image:\n    steps:\n      - uses: acme/twofold@1\n        with:\n          build-contexts: ${list}\n${more}`;
}

const read = (text: string) => unpinnedInWorkflow({ name: "x.yml", text });

async function pinned(text: string): Promise<string> {
  const { unpinned } = await read(text);
  return pinBases(
    text,
    unpinned.map((use) => ({ use, pinned: `${use.tagged}@${digest}` })),
  );
}

describe("a workflow", () => {
  it("is pinned in its lists of build contexts, and every other byte stays", async () => {
    const text = workflow(
      "| # tools=docker-image://alpine\n            tools=docker-image://alpine\n            base=docker://debian:12 \n\n            x=container-image://ghcr.io/a/b:1\n            folder=./docker-image\n",
      "          tags: docker-image://alpine # as=docker-image://alpine\n",
    );
    for (const written of [text, text.replaceAll("\n", "\r\n"), `\uFEFF${text}`, text.trimEnd()]) {
      const after = await pinned(written);
      expect(after).toBe(
        written
          .replace(
            "  tools=docker-image://alpine",
            `  tools=docker-image://alpine:latest@${digest}`,
          )
          .replace("debian:12", `debian:12@${digest}`)
          .replace("a/b:1", `a/b:1@${digest}`),
      );
    }
    const { unpinned, left } = await read(text);
    expect(unpinned.map(({ place }) => place.line)).toEqual([8, 9, 11]);
    expect(left).toEqual([]);
  });

  it.each([
    ["plain", "tools=docker-image://alpine:3 # why"],
    ["in double quotes", '"a=docker-image://alpine:3\\nb=docker-image://debian:12"'],
    ["in single quotes", "'tools=docker-image://alpine:3'"],
    ["a block without its last line end", "|-\n            tools=docker-image://alpine:3"],
  ])("is pinned where the list is %s", async (_, list) => {
    const after = await pinned(workflow(list));
    expect(after).toContain(`docker-image://alpine:3@${digest}`);
    expect(after.replaceAll(`@${digest}`, "")).toBe(workflow(list));
    expect((await read(after)).unpinned).toEqual([]);
  });

  it("is pinned once where steps share a list", async () => {
    const text = workflow(
      "&shared a=docker-image://alpine:3",
      "      - with:\n          build-contexts: *shared\n",
    );
    expect((await read(text)).unpinned).toHaveLength(1);
  });

  it("says what cannot be pinned there", async () => {
    const lines = ["a=docker-image://alpine:${{ matrix.v }}", "b=${{ inputs.b }}", "${{ env.C }}"];
    const text = workflow(`|\n${lines.map((line) => `            ${line}\n`).join("")}`);
    const { left } = await read(text);
    expect(left.map(({ place, text: written }) => [place.line, written])).toEqual([
      [8, lines[0]],
      [9, lines[1]],
      [10, lines[2]],
    ]);
    expect(left[0]?.why).toContain("An expression gives the name");
  });

  it("leaves a list that it cannot change as it reads", async () => {
    const { unpinned, left } = await read(
      workflow('"a=docker-image://alp\\x69ne:3\\nb=docker-image://debian:12"'),
    );
    expect(unpinned).toEqual([]);
    expect(left.map(({ why }) => why)).toEqual([
      expect.stringContaining("with escapes"),
      expect.stringContaining("with escapes"),
    ]);
  });

  it("tells the names that a step gives to build contexts", async () => {
    const text = workflow(
      "|\n            a=x\n            b=docker-image://y:1\n",
      "          context: cart\n",
    );
    expect((await read(text)).steps).toEqual([{ context: "cart", names: ["a", "b"] }]);
    expect((await read(workflow("a=x"))).steps).toEqual([{ context: ".", names: ["a"] }]);
  });

  it("is no workflow when it is not YAML, at its line", async () => {
    await expect(read("on: push\nbuild-contexts: [\n")).rejects.toThrow(
      /^x\.yml:3: .*not a workflow/,
    );
    await expect(read(`build-contexts: ${"[".repeat(10_000)}`)).rejects.toThrow(Failure);
  });

  it("is read or refused with a failure, whatever it is, and is the same text again without its pins", async () => {
    const pieces = fc.constantFrom(
      ..."with:|build-contexts:|\n|  |    |- |&a |*a|<<: |: |'|\"|>-\n|# |{|}|[|]|,|a=docker-image://b|${{ x }}|\\n|\r\n|\t|? ".split(
        "|",
      ),
      "|\n",
    );
    const noise = fc
      .array(pieces, { maxLength: 30 })
      .map((parts) => parts.join(""))
      .chain((list) => fc.constantFrom(workflow(list), `build-contexts:${list}`));
    await fc.assert(
      fc.asyncProperty(noise, async (text) => {
        try {
          expect((await pinned(text)).replaceAll(`:latest@${digest}`, "")).toBe(text);
        } catch (error) {
          if (!(error instanceof Failure)) throw error;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
