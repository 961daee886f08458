import { describe, expect, it } from "vitest";
import {
  childEnvironment,
  runMarks,
  signInEnvironment,
} from "../../../src/adapters/process/child-environment.ts";

const env = {
  PATH: "/bin",
  AWS_PROFILE: "ship",
  CLOUDSDK_CONFIG: "/config",
  GITHUB_TOKEN: "of-the-job",
  INPUT_PASSWORD: "of-ours",
  "INPUT_GITHUB-TOKEN": "of-ours",
  STATE_folder: "/w",
  TWOFOLD_PASSWORD: "of-ours",
  ACTIONS_RUNTIME_TOKEN: "of-ours",
  ACTIONS_RESULTS_URL: "https://results.test",
  ACTIONS_ID_TOKEN_REQUEST_URL: "https://identity.test",
  UNSET: undefined,
};

describe("the environment of children", () => {
  it("has nothing that only a job knows", () => {
    expect(childEnvironment(env)).toEqual({ PATH: "/bin" });
  });

  it("has what a cloud's programs look for where they sign in to a registry, and nothing that only we are told", () => {
    expect(signInEnvironment(env)).toEqual({
      PATH: "/bin",
      AWS_PROFILE: "ship",
      CLOUDSDK_CONFIG: "/config",
      GITHUB_TOKEN: "of-the-job",
      ACTIONS_ID_TOKEN_REQUEST_URL: "https://identity.test",
    });
  });

  it("is marked with the work folder of its run", () => {
    const marked = signInEnvironment({ ...env, TMPDIR: "/tmp" }, runMarks("/w"));
    expect(marked).toMatchObject({ TWOFOLD_WORK_FOLDER: "/w", TMPDIR: "/w/tmp" });
  });
});
