import { expect, it } from "vitest";
import { redactFailure, redactValues } from "../../../src/domain/build/redact-values.ts";
import { Failure } from "../../../src/domain/text/failure.ts";

const redact = (text: string): string => text.replaceAll("hush", "***");

it("takes a secret out of every text of a report, however deep", () => {
  const report = { a: ["x hush", { b: "hush" }], n: 1, none: null, yes: true };
  expect(redactValues(report, redact)).toEqual({
    a: ["x ***", { b: "***" }],
    n: 1,
    none: null,
    yes: true,
  });
});

it("takes it out of an image's bytes, text or not", () => {
  const [text, binary] = redactValues(
    [Buffer.from("é hush"), Buffer.concat([Buffer.of(0xff, 0), Buffer.from("hush")])],
    redact,
  );
  expect(text?.toString()).toBe("é ***");
  expect(binary?.toString("latin1")).toBe("\u00ff\0***");
});

it("takes it out of a failure, whose cause it drops", () => {
  const failure = new Failure({ code: "build", message: "hush!", fix: "say hush", cause: "hush" });
  const clean = redactFailure(failure, redact);
  expect([clean.message, clean.fix, clean.cause]).toEqual(["***!", "say ***", undefined]);
});
