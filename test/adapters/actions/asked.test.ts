import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readAsked } from "../../../src/adapters/actions/asked.ts";
import type { Asked } from "../../../src/domain/source/asked.ts";

const sha = "9f2c".repeat(10);
const head = "0a1b".repeat(10);
const base = "77".repeat(20);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "twofold-event-"));
});

afterAll(() => rm(folder, { recursive: true }));

async function asked(env: Readonly<Record<string, string>>, event: unknown = {}): Promise<Asked> {
  const file = join(folder, "event.json");
  await writeFile(file, typeof event === "string" ? event : JSON.stringify(event));
  return readAsked({
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_PATH: file,
    GITHUB_REPOSITORY: "acme/shop",
    GITHUB_SERVER_URL: "https://GitHub.com",
    GITHUB_SHA: sha,
    ...env,
  });
}

describe("what a run was started for", () => {
  it("is nothing outside of a workflow, whatever the variables say", async () => {
    const env = { GITHUB_ACTIONS: "", GITHUB_REF: "refs/tags/v1.0.0" };
    expect(await asked(env)).toEqual({ revisions: [], versions: [] });
  });

  it("is a push's commit, once", async () => {
    expect(await asked({ GITHUB_REF: "refs/heads/main" }, { after: sha })).toEqual({
      repository: "github.com/acme/shop",
      revisions: [{ commit: sha, from: "GITHUB_SHA" }],
      versions: [],
    });
  });

  it("is a tag and the version of its name", async () => {
    const { versions } = await asked({ GITHUB_REF: "refs/tags/services/cart/v1.4.0" });
    expect(versions).toEqual([{ name: "services/cart/v1.4.0", from: "GITHUB_REF" }]);
  });

  it("is a release's tag, also where the run is about a branch", async () => {
    const event = { release: { tag_name: "v1.4.0" } };
    const { versions } = await asked({ GITHUB_REF: "refs/heads/main" }, event);
    expect(versions).toEqual([{ name: "v1.4.0", from: "the release" }]);
  });

  it("is a pull request's temporary merge, and its head", async () => {
    const event = { pull_request: { number: 7, head: { sha: head }, base: { sha: base } } };
    const { revisions, mergePreview } = await asked({ GITHUB_REF: "refs/pull/7/merge" }, event);
    expect(mergePreview).toEqual({ ref: "refs/pull/7/merge", commit: sha, head, base });
    expect(revisions).toEqual([
      { commit: sha, from: "GITHUB_SHA" },
      { commit: head, from: "pull_request.head.sha of the event" },
    ]);
  });

  it("is the base with pull_request_target, whose workflow may check out the merge", async () => {
    const merge_commit_sha = "5e".repeat(20);
    const event = { pull_request: { number: 7, merge_commit_sha, head: { sha: head } } };
    const env = { GITHUB_EVENT_NAME: "pull_request_target", GITHUB_REF: "refs/heads/main" };
    expect((await asked(env, event)).mergePreview).toEqual({
      ref: "refs/pull/7/merge",
      commit: merge_commit_sha,
      head,
      base: undefined,
    });
    const merged = { pull_request: { ...event.pull_request, merged: true } };
    expect((await asked(env, merged)).mergePreview).toBeUndefined();
  });

  it.each([
    ["workflow_run.head_sha of the event", { workflow_run: { head_sha: head } }],
    ["merge_group.head_sha of the event", { merge_group: { head_sha: head } }],
    ["the dispatch's commit", { inputs: { commit: head, level: "debug" } }],
    ["the dispatch's sha", { client_payload: { sha: head, nested: { sha: base } } }],
  ])("is also the commit of %s", async (from, event) => {
    expect((await asked({}, event)).revisions).toEqual([
      { commit: sha, from: "GITHUB_SHA" },
      { commit: head, from },
    ]);
  });
});

describe("an event that is not what it should be", () => {
  it.each([
    ["no JSON", "{"],
    ["no object", "[1]"],
    ["no commits in it", { after: "0".repeat(40), pull_request: { head: { sha: "main; rm" } } }],
    ["commits that are not its own", `{"__proto__":{"after":"${head}"}}`],
    ["nested far too deep", `{"after":"${head}","x":${"[".repeat(100)}${"]".repeat(100)}}`],
    ["lists where it should have objects", { pull_request: [], release: [], inputs: [head] }],
    ["a temporary merge of no number", { pull_request: { number: 1e300, merge_commit_sha: head } }],
    ["other kinds of values", { after: 1, release: { tag_name: {} }, inputs: "x" }],
  ])("says nothing (%s)", async (_what, event) => {
    expect(await asked({}, event)).toEqual({
      repository: "github.com/acme/shop",
      revisions: [{ commit: sha, from: "GITHUB_SHA" }],
      versions: [],
    });
  });

  it("is not read beyond what an event can have", async () => {
    const huge = JSON.stringify({ after: head, x: "x".repeat(26 * 1024 * 1024) });
    expect((await asked({}, huge)).revisions).toHaveLength(1);
  });

  it("gives commits and names only, whatever it holds", async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), fc.string(), async (event, ref) => {
        const found = await asked({ GITHUB_REF: ref.replaceAll("\0", "") }, event);
        for (const { commit } of found.revisions) expect(commit).toMatch(/^[0-9a-f]{40,64}$/);
      }),
      { numRuns: 50 },
    );
  });
});
