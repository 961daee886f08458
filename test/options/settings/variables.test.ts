import { expect, it } from "vitest";
import { Failure } from "../../../src/domain/text/failure.ts";
import { parseBuildRequest } from "../../../src/options/build-request.ts";
import { options } from "../../../src/options/list.ts";
import { withOrigins } from "../../../src/options/settings/settings.ts";
import {
  misspeltVariables,
  settingsFromVariables,
  variableOf,
  withoutVariables,
} from "../../../src/options/settings/variables.ts";

const all = new Set(options.map(({ name }) => name));

it("every setting has a variable, which has the form of an input", () => {
  const env = {
    TWOFOLD_CONTEXT: "services/cart",
    TWOFOLD_BUILD_ARGS: "A=1\nB=2",
    TWOFOLD_TARGET: "",
    CONTEXT: "x",
  };
  const { inputs, origins } = settingsFromVariables(env, all);
  expect(inputs).toEqual({
    context: "services/cart",
    "build-args": "A=1\nB=2",
    target: "",
  });
  expect([...origins.keys()]).toEqual(["context", "build-args"]);
  expect(parseBuildRequest(inputs).buildArgs).toHaveLength(2);
  expect(new Set([...all].map(variableOf)).size).toBe(all.size);
});

it("a command reads the variables of its own settings alone", () => {
  const env = { TWOFOLD_CONTEXT: "a", TWOFOLD_PUSH: "true" };
  expect(settingsFromVariables(env, new Set(["context"])).inputs).toEqual({ context: "a" });
});

it("programs that are started get none of them", () => {
  const env = {
    TWOFOLD_PASSWORD: "p",
    TWOFOLD_SECRETS: "a=b",
    TWOFOLD_WORK_FOLDER: "/w",
    PATH: "/",
  };
  expect(withoutVariables(env)).toEqual({ TWOFOLD_WORK_FOLDER: "/w", PATH: "/" });
});

it("a name that is near to a setting's is told, and no other", () => {
  const env = {
    TWOFOLD_CONTEX: "a",
    TWOFOLD_BUILDARGS: "b",
    TWOFOLD_PUSH: "true",
    TWOFOLD_WORK_FOLDER: "/w",
    TWOFOLD_VARIED: "1",
    TWOFOLD_ONLY: "x",
    TWOFOLD_SEED: "1",
    TWOFOLD_CASES: "1",
    TWOFOLD_QUIET: "1",
    TWOFOLD_BUSY: "1",
    TWOFOLD_EXTRA: "1",
    TWOFOLD_REAL: "1",
    TWOFOLD_RESUME: "1",
    CONTEX: "a",
  };
  expect(misspeltVariables(env)).toEqual([
    "variable TWOFOLD_CONTEX is not known; did you mean TWOFOLD_CONTEXT?",
    "variable TWOFOLD_BUILDARGS is not known; did you mean TWOFOLD_BUILD_ARGS?",
  ]);
});

it("a wrong value names the variable, in each of its words", () => {
  const settings = settingsFromVariables({ TWOFOLD_PUSH: "yes" }, all);
  expect(() => withOrigins(settings, parseBuildRequest)).toThrow(Failure);
  expect(() => withOrigins(settings, parseBuildRequest)).toThrow(
    'Variable TWOFOLD_PUSH: "yes" is neither true nor false.',
  );
});
