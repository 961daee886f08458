import { describe, expect, it } from "vitest";
import { divergingPlace, valueOf, valuesAt } from "../../src/attribution/diverging.ts";
import { parseContainerfile } from "../../src/containerfile/parse.ts";
import { stepKey } from "../../src/domain/build/step-id.ts";
import type { PathState, WatchedBuild } from "../../src/domain/findings/watched-build.ts";
import { attributeCase, differs, stepAt } from "../support/attributed.ts";

const text = `FROM base AS one
RUN make
FROM one
RUN install
RUN end
`;
const containerfile = parseContainerfile({ text, file: "Containerfile" });

function file(digest: string, mode = 0o644): PathState {
  return { type: "file", mode, uid: 0, gid: 0, size: 1, mtime: 5, linkname: "", digest };
}

/** A build of steps like `[1/2] STEP 2/2: RUN make`, each with what `x` became; null: gone. */
function build(
  ...steps: readonly (readonly [printed: string, x?: PathState | null])[]
): WatchedBuild {
  return {
    by: "steps",
    startedAt: 0,
    endedAt: 0,
    steps: steps.map(([printed, x]) => ({
      id: stepAt(printed, { containerfile, onlyStage: 1 }),
      before: new Map(),
      changes: new Map(x === undefined ? [] : [["x", x ?? undefined]]),
    })),
    read: () => Promise.resolve(undefined),
    cut: undefined,
    unread: 0,
    close: () => Promise.resolve(),
  };
}

const place = {
  key: "k",
  path: "x",
  stage: 1,
  step: stepKey({ stage: 1, index: 0 }),
  line: 4,
  part: "content",
  values: ["", ""],
} as const;

function valueIn(watched: WatchedBuild): string | undefined {
  const where = { build: watched, containerfile, values: { buildArgs: [] } };
  return valuesAt([place], where).get("k");
}

describe("the value of a diverging place in another build", () => {
  it("is what the path is after the step", () => {
    const watched = build(
      ["[2/2] STEP 2/3: RUN install", file("a")],
      ["[2/2] STEP 3/3: RUN end", file("b")],
    );
    expect(valueIn(watched)).toBe(valueOf(file("a"), "content"));
  });

  it("is what an earlier step, or the stage below, has left where the step does not touch it", () => {
    const watched = build(["[1/2] STEP 2/2: RUN make", file("a")], ["[2/2] STEP 2/3: RUN install"]);
    expect(valueIn(watched)).toBe(valueOf(file("a"), "content"));
    const untouched = build(["[1/2] STEP 2/2: RUN make"], ["[2/2] STEP 2/3: RUN install", null]);
    expect(valueIn(untouched)).toBe(valueOf(undefined, "content"));
  });

  it("is not known where the build did not come to the step", () => {
    expect(valueIn(build(["[1/2] STEP 2/2: RUN make", file("a")]))).toBeUndefined();
  });

  it("tells contents from modes, and neither has anything of times", () => {
    expect(valueOf(file("a"), "content")).toBe(valueOf(file("a", 0o600), "content"));
    expect(valueOf(file("a"), "metadata")).not.toBe(valueOf(file("a", 0o600), "metadata"));
    expect(valueOf({ ...file("a"), mtime: 9 }, "content")).toBe(valueOf(file("a"), "content"));
  });
});

describe("a diverging place", () => {
  const both = (name: string): readonly [string, string] => [
    `${name} in the one`,
    `${name} in the other`,
  ];

  it("is where the difference began, and the same for what only carries it onward", async () => {
    const traced = await attributeCase({
      containerfile: "FROM base\nRUN make\nRUN cp /made /copy\n",
      steps: [
        { printed: "STEP 2/3: RUN make", files: { made: both("a") } },
        { printed: "STEP 3/3: RUN cp /made /copy", files: { copy: both("a") } },
      ],
      differences: [differs("made"), differs("copy")],
    });
    const places = traced.map(({ watched }) => watched && divergingPlace(watched.root));
    expect(places).toMatchObject([
      { path: "made", line: 2, step: stepKey({ stage: 0, index: 0 }), part: "content" },
      { path: "made", line: 2, step: stepKey({ stage: 0, index: 0 }), part: "content" },
    ]);
    expect(traced.map(({ watched }) => watched?.path)).toEqual(["made", "copy"]);
  });

  it("of what a later step appends is that step", async () => {
    const traced = await attributeCase({
      containerfile: "FROM base\nRUN one\nRUN two\n",
      steps: [
        { printed: "STEP 2/3: RUN one", files: { log: both("a") } },
        { printed: "STEP 3/3: RUN two", files: { log: ["a in the one+1", "a in the other+2"] } },
      ],
      differences: [differs("log")],
    });
    expect(traced.map(({ watched }) => watched && divergingPlace(watched.root)?.line)).toEqual([
      2, 3,
    ]);
  });
});
