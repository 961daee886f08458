import { describe, expect, it } from "vitest";
import { type VariationName, variationNames } from "../../../src/domain/build/environment.ts";
import { refuseNotVaried } from "../../../src/domain/build/require-varied.ts";
import type { Variations } from "../../../src/domain/build/varied.ts";
import { exitCodes, Failure } from "../../../src/domain/text/failure.ts";
import { partly } from "../../report/sample.ts";

function failureOf(requireVaried: readonly VariationName[], variations: Variations): Failure {
  try {
    refuseNotVaried({ requireVaried }, variations);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error("it was taken");
}

describe("variations that are required", () => {
  it("hold where every step had them, whatever else was not applied", () => {
    expect(() => refuseNotVaried({ requireVaried: ["store", "umask"] }, partly)).not.toThrow();
    expect(() => refuseNotVaried({ requireVaried: [] }, partly)).not.toThrow();
  });

  it("fail with each that was not applied, its line, the reason and what to write", () => {
    const failure = failureOf(["store", "hostname", "clock"], partly);
    expect(failure.code).toBe("not-varied");
    expect(exitCodes[failure.code]).toBe(1);
    expect(failure.message).toBe(
      "`require-varied` names variations that were not applied: `hostname` (steps run under chroot isolation: no runtime works), `clock` at Containerfile:4 (the image or the Containerfile sets LD_PRELOAD). Nothing was pushed.",
    );
    expect(failure.fix).toBe(
      "Remove what the reason in parentheses names, or write `require-varied: store`.",
    );
    expect(failure.place).toEqual({ file: "Containerfile", line: 4 });
  });

  it("are taken back one by one from `all`", () => {
    expect(failureOf(variationNames, partly).fix).toContain(
      "`require-varied: all,-hostname,-timezone,-clock`",
    );
    expect(failureOf(["clock"], partly).fix).toContain("or write no `require-varied`");
  });
});
