import { expect, it } from "vitest";
import { runIds } from "../../../src/adapters/actions/run-ids.ts";

it("a CI system's variables identify the run, each by what it is; an empty one does not", () => {
  const env = { GITHUB_RUN_ID: "9876543210", GITHUB_RUN_NUMBER: "417", BUILD_TAG: "", HOME: "/" };
  expect(runIds(env)).toEqual([
    { what: "ID", value: "9876543210" },
    { what: "number", value: "417" },
  ]);
  expect(runIds({})).toEqual([]);
});
