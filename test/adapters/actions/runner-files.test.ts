import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isFromFork, isPullRequestFromFork } from "../../../src/adapters/actions/event.ts";
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

describe("a pull request", () => {
  const event = (head: unknown, base: unknown) => ({
    pull_request: { head: { repo: head }, base: { repo: base } },
  });
  const own = { full_name: "acme/shop" };

  it.each([
    { what: "from a fork", value: event({ full_name: "mallory/shop" }, own), fork: true },
    { what: "from a fork that was deleted", value: event(null, own), fork: true },
    {
      what: "from the repository itself",
      value: event({ full_name: "Acme/Shop" }, own),
      fork: false,
    },
    { what: "that is none", value: { ref: "refs/heads/main" }, fork: false },
    { what: "that is no object", value: "x", fork: false },
  ])("$what", ({ value, fork }) => {
    expect(isPullRequestFromFork(value)).toBe(fork);
  });

  it("from a fork may not push", async () => {
    const file = join(folder, "event.json");
    await writeFile(file, JSON.stringify(event({ full_name: "mallory/shop" }, own)));
    expect(await isFromFork({ GITHUB_EVENT_PATH: file })).toBe(true);
    expect(await isFromFork({})).toBe(false);
  });
});
