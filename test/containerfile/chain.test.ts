import { describe, expect, test } from "vitest";
import { stageChain, targetStage } from "../../src/containerfile/chain.ts";
import { containerfile, failureOf } from "./containerfiles.ts";

const file = containerfile(
  "ARG BASE=tools",
  "FROM debian AS tools",
  "FROM scratch AS other",
  "FROM $BASE AS build",
  "FROM build",
);
const indices = (options: Omit<Parameters<typeof stageChain>[0], "containerfile">) =>
  stageChain({ containerfile: file, ...options }).map(({ index }) => index);

describe("a chain of stages", () => {
  test("goes from the stage on an outside image to the target", () => {
    expect(indices({})).toEqual([0, 2, 3]);
    expect(indices({ target: "build" })).toEqual([0, 2]);
    expect(indices({ target: "other" })).toEqual([1]);
  });

  test("follows build args and stops at build contexts", () => {
    expect(indices({ buildArgs: [{ name: "BASE", value: "other" }] })).toEqual([1, 2, 3]);
    expect(indices({ contexts: new Set(["tools"]) })).toEqual([2, 3]);
  });

  test("ends where a stage has the name of its image", () => {
    const own = containerfile("FROM debian AS debian", "FROM debian");
    expect(stageChain({ containerfile: own }).map(({ index }) => index)).toEqual([0, 1]);
  });
});

describe("the target", () => {
  test("is the last stage, or the one of the name or number", () => {
    expect(targetStage({ containerfile: file }).index).toBe(3);
    expect(targetStage({ containerfile: file, target: "tools" }).index).toBe(0);
    expect(targetStage({ containerfile: file, target: "3" }).index).toBe(3);
  });

  test.each(["Tools", "0", "", "4"])("is not %j", (target) => {
    const failure = failureOf(() => targetStage({ containerfile: file, target }));
    expect(failure.message).toMatch(/^Input `target`: Containerfile has no stage/);
    expect(failure.fix).toContain("`tools`, `other`, `build`, `3`");
  });
});
