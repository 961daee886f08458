import { expect, it } from "vitest";
import { unusedArguments } from "../../../src/app/recipe/unused-arguments.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";

function unused(text: string, ...names: readonly string[]): readonly string[] {
  const containerfile = parseContainerfile({ text, file: "web/Containerfile" });
  return unusedArguments(containerfile, { buildArgs: names.map((name) => ({ name, value: "1" })) });
}

it("names a misspelt build argument, and the ARG that is meant", () => {
  expect(unused("ARG BASE=x\nFROM debian\nARG VERSION=1 EDITION\n", "VERSOIN", "EDITION")).toEqual([
    "No ARG in web/Containerfile declares the build argument `VERSOIN`, so it has no effect; did you mean `VERSION`?",
  ]);
});

it("names one that is like no ARG once, and needs the same letter case", () => {
  expect(unused("FROM debian\nARG version\n", "EDITION", "EDITION", "VERSION")).toEqual([
    "No ARG in web/Containerfile declares the build argument `EDITION`, so it has no effect.",
    "No ARG in web/Containerfile declares the build argument `VERSION`, so it has no effect; did you mean `version`?",
  ]);
});

it("says nothing of what any stage, the part before the first FROM or a trigger declares", () => {
  const text = "ARG BASE=x\nFROM debian AS a\nARG ONE\nFROM debian\nONBUILD ARG TWO=2\n";
  expect(unused(text, "BASE", "ONE", "TWO")).toEqual([]);
});

it("says nothing of what buildah gives every build", () => {
  expect(unused("FROM debian\n", "HTTPS_PROXY", "no_proxy", "TARGETARCH")).toEqual([]);
});

it("shows no control characters of a name", () => {
  expect(unused("FROM debian\n", "A\u001b[2J")[0]).not.toContain("\u001b");
});
