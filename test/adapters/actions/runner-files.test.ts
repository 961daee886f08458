import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeArtifacts, writeSummary } from "../../../src/adapters/actions/files.ts";
import { readActionInputs } from "../../../src/adapters/actions/inputs.ts";
import { readState } from "../../../src/adapters/actions/state.ts";
import { digest } from "../../report/sample.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "twofold-test-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it("inputs are read by the names that a runner gives them", () => {
  const env = { "INPUT_BUILD-ARGS": "A=1", INPUT_PUSH: "true", INPUT_STRANGE: "x", PATH: "/bin" };
  expect(readActionInputs(env)).toEqual({ "build-args": "A=1", push: "true" });
});

describe("state", () => {
  it("is only there in the post part", () => {
    expect(readState({})).toBeUndefined();
    expect(readState({ STATE_started: "true" })).toEqual({});
    expect(readState({ STATE_started: "true", "STATE_work-folder": "/w" })).toEqual({
      workFolder: "/w",
    });
  });
});

describe("the job summary", () => {
  it("is appended, and left out where there is none", async () => {
    const file = join(folder, "summary");
    await writeFile(file, "before\n");
    await writeSummary({ GITHUB_STEP_SUMMARY: file }, "after\n");
    await writeSummary({}, "nowhere\n");
    expect(await readFile(file, "utf8")).toBe("before\nafter\n");
  });
});

describe("the artifacts of a step", () => {
  it("are the pushed images; a line that the runner would refuse is left out", async () => {
    const file = join(folder, "artifacts");
    const images = [`ghcr.io/acme/shop@${digest}`, `a=b@${digest}`, "no-digest"];
    await writeArtifacts({ GITHUB_ARTIFACTS: file }, images);
    await writeArtifacts({}, images);
    expect(await readFile(file, "utf8")).toBe(`oci://ghcr.io/acme/shop@${digest}\n`);
  });
});
