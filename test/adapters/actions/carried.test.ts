import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { carriedBy, readCarried } from "../../../src/adapters/actions/carried.ts";
import { payload, pullRequest } from "../../support/webhooks.ts";

const own = "9f2c".repeat(10);
const other = "0b1d".repeat(10);

function carried(
  event: string,
  fields: Readonly<Record<string, unknown>> | undefined,
  ref = "refs/heads/main",
) {
  return carriedBy(fields, { GITHUB_EVENT_NAME: event, GITHUB_SHA: own, GITHUB_REF: ref });
}

const run = (head: string | null, event = "pull_request") =>
  payload("workflow_run", {
    workflow_run: {
      event,
      head_sha: other,
      ...(head === null ? {} : { head_repository: { full_name: head } }),
    },
  });

/** GitHub's description has always a repository there; a fork that was deleted has left null. */
const ofDeletedFork = {
  pull_request: {
    head: { sha: other, repo: null },
    base: { sha: own, repo: { full_name: "acme/shop" } },
  },
};

describe("an event that brings a fork's commit withholds the push", () => {
  it.each([
    ["pull_request", payload("pull_request", { pull_request: pullRequest(8, "mallory/shop") })],
    ["pull_request", ofDeletedFork],
    [
      "pull_request_target",
      payload("pull_request_target", { pull_request: pullRequest(8, "mallory/shop") }),
    ],
    [
      "pull_request_review",
      payload("pull_request_review", { pull_request: pullRequest(8, "mallory/shop") }),
    ],
    [
      "pull_request_review_comment",
      payload("pull_request_review_comment", { pull_request: pullRequest(8, "mallory/shop") }),
    ],
    ["workflow_run", run("mallory/shop")],
    ["workflow_run", run("mallory/shop", "pull_request_target")],
    ["workflow_run", run(null)],
    ["workflow_run", { workflow_run: "of another form" }],
    ["workflow_run", {}],
    ["pull_request", { pull_request: 8 }],
    ["pull_request", { pull_request: null }],
    ["pull_request", { pull_request: [pullRequest(7, "acme/shop")] }],
    ["pull_request", JSON.parse('{"pull_request":{"__proto__":{"head":{},"base":{}}}}')],
    ["pull_request", { pull_request: { head: { repo: {} }, base: { repo: {} } } }],
    ["workflow_run", { workflow_run: { head_repository: {} }, repository: {} }],
  ])("%s %#", (event, fields) => {
    expect(carried(event, fields)).toMatchObject({
      kind: "withheld",
      why: expect.stringMatching(/fork/),
    });
  });

  it("also where it cannot be read, if it may be of one", () => {
    for (const event of ["pull_request", "pull_request_target", "workflow_run"]) {
      expect(carried(event, undefined)).toMatchObject({
        kind: "withheld",
        why: expect.stringMatching(/cannot be read/),
      });
    }
    expect(carried("push", undefined).kind).toBe("open");
    expect(carried("issue_comment", undefined)).toMatchObject({ kind: "open", needsProof: true });
  });

  it("as does a merge group, and what a merge group started", () => {
    const group = payload("merge_group", {
      merge_group: { head_sha: own, head_ref: "refs/heads/gh-readonly-queue/main/pr-8" },
    });
    expect(carried("merge_group", group)).toMatchObject({
      kind: "withheld",
      why: expect.stringMatching(/merge group/),
    });
    expect(carried("workflow_run", run("acme/shop", "merge_group")).kind).toBe("withheld");
  });
});

describe("an event that leaves it open says what it knows", () => {
  const open = { kind: "open", trusted: [own], pulls: [], ownPulls: [] };

  it.each([
    ["push", payload("push", { ref: "refs/heads/main", after: own })],
    ["release", payload("release", { release: { tag_name: "v1.0.0" } })],
    ["schedule", {}],
  ])("%s is the repository's own", (event, fields) => {
    expect(carried(event, fields)).toEqual({ ...open, event, needsProof: false });
  });

  it("a pull request of the repository itself is its own, in any case of its name", () => {
    const fields = payload("pull_request", { pull_request: pullRequest(7, "Acme/Shop") });
    const found = carried("pull_request", fields, "refs/pull/7/merge");
    expect(found).toMatchObject({ needsProof: false, ownPulls: [7] });
  });

  it("a run of another workflow has its commit, and needs a proof for any other", () => {
    expect(carried("workflow_run", run("acme/shop", "push"))).toEqual({
      ...open,
      event: "workflow_run",
      needsProof: true,
      trusted: [own, other],
    });
  });

  it("a comment is about the pull request that it was written to, whosever that is", () => {
    const fields = payload("issue_comment", {
      issue: { number: 8, pull_request: { url: "https://api.github.com/repos/acme/shop/pulls/8" } },
    });
    expect(carried("issue_comment", fields)).toEqual({
      ...open,
      event: "issue_comment",
      needsProof: true,
      pulls: [8],
    });
    const issue = payload("issue_comment", { issue: { number: 9 } });
    expect(carried("issue_comment", issue)).toMatchObject({ pulls: [] });
  });

  it("a dispatch may name pull requests as refs, in its inputs or its payload", () => {
    const inputs = { ref: "refs/pull/8/merge", note: "refs/pull/x/merge", count: 3 };
    const dispatched = payload("workflow_dispatch", { inputs });
    expect(carried("workflow_dispatch", dispatched)).toMatchObject({
      needsProof: true,
      pulls: [8],
    });
    const client = payload("repository_dispatch", {
      client_payload: { head: "refs/pull/9/head" },
    });
    expect(carried("repository_dispatch", client)).toMatchObject({ needsProof: true, pulls: [9] });
  });

  it("a ref of a pull request is one, without a pull request in the event", () => {
    expect(carried("workflow_dispatch", {}, "refs/pull/8/merge")).toMatchObject({
      pulls: [8],
      trusted: [],
      needsProof: true,
    });
  });

  it("numbers and refs of another form name no pull request", () => {
    const issue = { number: "8", pull_request: {} };
    expect(carried("issue_comment", { issue })).toMatchObject({ pulls: [], needsProof: true });
    const inputs = { a: "refs/pull/8", b: "refs/pull/1234567890/merge", c: ["refs/pull/8/merge"] };
    expect(carried("workflow_dispatch", { inputs })).toMatchObject({ pulls: [] });
    const many = Array(300).fill("refs/pull/8/merge");
    const { kind, ...known } = carried("repository_dispatch", { client_payload: { ...many } });
    expect(kind).toBe("open");
    expect(known).toHaveProperty("pulls.length", 200);
  });

  it("a deployment is of any commit that somebody chose, and a check is not", () => {
    const deployment = payload("deployment", { deployment: { sha: own, ref: "main" } });
    expect(carried("deployment", deployment)).toMatchObject({ trusted: [], needsProof: true });
    const check = payload("check_run", { check_run: { head_sha: other } });
    expect(carried("check_run", check)).toMatchObject({ trusted: [own], needsProof: true });
  });
});

it("is read from the event's file", async () => {
  const folder = await mkdtemp(join(tmpdir(), "carried-"));
  try {
    const file = join(folder, "event.json");
    const fields = payload("pull_request", { pull_request: pullRequest(8, "mallory/shop") });
    await writeFile(file, JSON.stringify(fields));
    const env = { GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: file };
    expect((await readCarried(env)).kind).toBe("withheld");
    await writeFile(file, "{");
    expect((await readCarried(env)).kind).toBe("withheld");
  } finally {
    await rm(folder, { recursive: true });
  }
});
