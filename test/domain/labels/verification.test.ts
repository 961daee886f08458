import { expect, it } from "vitest";
import { worstExitCode } from "../../../src/domain/labels/verification.ts";

it.each([
  [["identical", "same-content"], 0],
  [["identical", "cannot-be-rebuilt"], 3],
  [["cannot-be-rebuilt", "different"], 1],
] as const)("several verifications exit as the worst of them: %j", (verdicts, code) => {
  expect(worstExitCode(verdicts.map((verdict) => ({ verdict })))).toBe(code);
});
