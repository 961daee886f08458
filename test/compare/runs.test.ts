import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRuns } from "../../src/compare/runs.ts";
import type { PortAnswer, RunEnd } from "../../src/domain/findings/image-run.ts";
import { changedFile, imageRun } from "../support/image-runs.ts";

const differencesOf = (...runs: Parameters<typeof compareRuns>[0]) => compareRuns(runs).differences;

describe("what two runs of one command did", () => {
  it("is the same if all of it is", () => {
    const run = { stderr: ["warning"], files: [changedFile("tmp/a")] };
    expect(compareRuns([imageRun(run), imageRun({ ...run, image: "b" })])).toMatchObject({
      verdict: "same",
      differences: [],
    });
  });

  it.each<readonly [RunEnd, RunEnd]>([
    [
      { kind: "exit", code: 0 },
      { kind: "exit", code: 1 },
    ],
    [
      { kind: "exit", code: 1 },
      { kind: "killed", signal: "killed" },
    ],
    [{ kind: "exit", code: 0 }, { kind: "time-limit" }],
    [
      { kind: "not-started", reason: "no such file" },
      { kind: "exit", code: 127 },
    ],
  ])("ends otherwise: %j, %j", (a, b) => {
    const found = compareRuns([imageRun({ end: a }), imageRun({ end: b })]);
    expect(found).toMatchObject({
      verdict: "differs",
      differences: [{ kind: "end", ends: [a, b] }],
    });
  });

  it("names the first line of an output that differs", () => {
    const [a, b] = [imageRun({ stdout: "one\ntwo\n" }), imageRun({ stdout: "one\nthree\n" })];
    expect(differencesOf(a, b)).toEqual([
      { kind: "stdout", line: 2, texts: ["two", "three"], passing: [] },
    ]);
  });

  it("tells a last line without an end from one with it", () => {
    const [a, b] = [imageRun({ stdout: "one" }), imageRun({ stdout: "one\n" })];
    expect(differencesOf(a, b)).toEqual([
      { kind: "stdout", line: 2, texts: [undefined, ""], passing: [] },
    ]);
  });

  it("tells bytes apart that are no text", () => {
    const [a, b] = [imageRun({ stdout: "\xff" }), imageRun({ stdout: "\xfe" })];
    expect(differencesOf(a, b)).toMatchObject([{ kind: "stdout", line: 1 }]);
  });

  it("names the files that one changed, or both in another way", () => {
    const shared = changedFile("tmp/both");
    const a = imageRun({ files: [shared, changedFile("tmp/only"), changedFile("tmp/z")] });
    const b = imageRun({ files: [shared, changedFile("tmp/z", { mode: 0o600, content: "cd" })] });
    expect(differencesOf(a, b)).toMatchObject([
      { kind: "file", path: "tmp/only", files: [{ path: "tmp/only" }, undefined], parts: [] },
      { kind: "file", path: "tmp/z", parts: ["mode", "content"] },
    ]);
  });

  it("compares how a port answered: protocol, status, names of headers, length, body", () => {
    const http = {
      kind: "http",
      status: 200,
      headers: ["content-type", "server"],
      body: Buffer.from("one\ntwo\n"),
      isWhole: true,
    } as const;
    const otherwise = {
      ...http,
      status: 404,
      headers: ["content-type"],
      body: Buffer.from("one\nthree\n"),
      isWhole: false,
    };
    const start = Buffer.from("hello\n");
    const differencesBetween = (a: PortAnswer, b: PortAnswer) =>
      differencesOf(imageRun({ port: a }), imageRun({ port: b }));
    expect(differencesBetween(http, { ...http, body: Buffer.from(http.body) })).toEqual([]);
    expect(differencesBetween(http, otherwise)).toEqual([
      { kind: "port", parts: ["status", "headers", "length"] },
      { kind: "body", line: 2, texts: ["two", "three"], passing: [] },
    ]);
    const noHttp = { kind: "no-http", start } as const;
    expect(differencesBetween(http, noHttp)).toEqual([{ kind: "port", parts: ["protocol"] }]);
    expect(differencesBetween(noHttp, { kind: "silent" })).toHaveLength(1);
    expect(differencesBetween(http, { kind: "long-headers" })).toHaveLength(1);
    expect(differencesBetween(noHttp, { ...noHttp, start: Buffer.from("hallo\n") })).toEqual([
      { kind: "body", line: 1, texts: ["hello", "hallo"], passing: [] },
    ]);
  });

  it("says of a body that each answer has another time", () => {
    const answer = (body: string): PortAnswer => ({
      ...{ kind: "http", status: 200, headers: [], isWhole: true },
      body: Buffer.from(body),
    });
    const [a, b] = [answer("at 12:00:01\n"), answer("at 12:00:02\n")];
    expect(differencesOf(imageRun({ port: a }), imageRun({ port: b }))).toMatchObject([
      { kind: "body", passing: ["time"] },
    ]);
  });

  it("differs whenever a byte of the output does", () => {
    const bytes = fc.uint8Array({ maxLength: 40 });
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        const [a, b] = [one, other].map((each) => ({ ...imageRun(), stdout: each }));
        if (a === undefined || b === undefined) return false;
        const isSame = Buffer.compare(one, other) === 0;
        return compareRuns([a, b]).verdict === (isSame ? "same" : "differs");
      }),
    );
  });
});
