import { describe, expect, it } from "vitest";
import { type PushOptions, pushPermission } from "../../../src/app/publish/push-permission.ts";
import type { AdvisoryName } from "../../../src/domain/source/advisory.ts";
import type { Carried, PullRequest } from "../../../src/domain/source/carried.ts";
import { type Answer, known, type Presence, unknown } from "../../../src/domain/source/checkout.ts";

const head = "9f2c".repeat(10);
const other = "0b1d".repeat(10);
const repository = "github.com/acme/shop";

interface Case {
  readonly carried?: Partial<Extract<Carried, { kind: "open" }>>;
  readonly revision?: string;
  readonly remote?: string;
  readonly onRemote?: Answer<Presence>;
  readonly pullRefs?: readonly number[];
  readonly advisories?: readonly AdvisoryName[];
  readonly pulls?: Readonly<Record<number, PullRequest>>;
}

const nowhere = known({ present: false } as const);
const onMain = known({ present: true, proof: "refs/heads/main of the remote" } as const);
const fetched = known({ present: true, proof: "as fetched", isWeak: true } as const);
const fork: PullRequest = { isOwn: false, commits: [other] };

const silent = async () => unknown("nobody was asked");

/** What comes of it: `pushed`, why it is withheld, or why nobody can tell. */
async function outcome(about: Case): Promise<string> {
  const { carried, revision = head, pulls = {} } = about;
  const base: Carried = {
    kind: "open",
    event: "x",
    needsProof: true,
    trusted: [],
    pulls: [],
    ownPulls: [],
  };
  const options: PushOptions = {
    carried: { ...base, ...carried },
    repository,
    reading: {
      source: { id: "", repository: "", offset: "", version: "", revision },
      advisories: (about.advisories ?? []).map((name) => ({
        name,
        message: "",
        evidence: [],
        fix: "",
      })),
      place: {
        remote: about.remote ?? "github.com/Acme/shop",
        onRemote: about.onRemote ?? nowhere,
        pullRefs: known(about.pullRefs ?? []),
      },
    },
    pull: async (number) => {
      const found = pulls[number];
      return found === undefined ? unknown("nobody was asked") : known(found);
    },
  };
  return await pushPermission(options).then(
    (why) => why ?? "pushed",
    (error: Error & { readonly code?: string }) => `${error.code}: ${error.message}`,
  );
}

const comment = { event: "issue_comment", pulls: [8] };

describe("a push is permitted", () => {
  it.each<[string, Case]>([
    [
      "on an event of the repository's own, whatever is checked out",
      { carried: { needsProof: false } },
    ],
    ["for the commit of the event", { carried: { trusted: [head] } }],
    ["for a commit on a branch or tag of the repository", { onRemote: onMain }],
    [
      "for the head of the repository's own pull request",
      { carried: comment, pulls: { 8: { isOwn: true, commits: [head] } } },
    ],
    [
      "for the merge of the repository's own pull request, named in a dispatch",
      { pullRefs: [8], pulls: { 8: { isOwn: true, commits: [other, head] } } },
    ],
    [
      "for the main branch after a comment on a fork's pull request",
      { carried: { ...comment, trusted: [head] }, pulls: { 8: fork } },
    ],
    [
      "for the main branch after a comment that nobody can be asked about",
      { carried: comment, onRemote: onMain },
    ],
    [
      "for a pull request that the event calls the repository's own",
      { carried: { needsProof: false, ownPulls: [7] }, pullRefs: [7] },
    ],
  ])("%s", async (_, about) => {
    expect(await outcome(about)).toBe("pushed");
  });
});

describe("a push is withheld", () => {
  it.each<[string, Case]>([
    [
      "for the head of a fork's pull request",
      { carried: comment, pulls: { 8: { ...fork, commits: [head] } } },
    ],
    [
      "for one whose ref is checked out, also on a push",
      { carried: { needsProof: false }, pullRefs: [8], pulls: { 8: fork } },
    ],
    [
      "for a fork's head that is on a branch by now",
      { carried: comment, onRemote: onMain, pulls: { 8: { ...fork, commits: [head] } } },
    ],
  ])("%s", async (_, about) => {
    expect(await outcome(about)).toMatch(/^The checkout is of pull request 8.*fork/);
  });

  it("where the event says so", async () => {
    const why = "This pull request comes from a fork";
    const reading = {
      source: { id: "", repository: "", offset: "", version: "", revision: head },
      advisories: [],
      place: { remote: repository, onRemote: onMain, pullRefs: known([]) },
    };
    const carried: Carried = { kind: "withheld", why };
    expect(await pushPermission({ carried, reading, repository, pull: silent })).toBe(why);
  });
});

describe("a push fails where nobody can tell", () => {
  it.each<[string, Case, RegExp]>([
    ["a commit on no branch", {}, /nothing shows/],
    ["a commit that only an earlier fetch had", { onRemote: fetched }, /nothing shows/],
    [
      "a branch of another repository",
      { onRemote: onMain, remote: "github.com/mallory/shop" },
      /nothing shows/,
    ],
    ["a remote that cannot be asked", { onRemote: unknown("no credentials") }, /nothing shows/],
    ["a comment without a token", { carried: comment }, /pull request 8, nobody was asked/],
    [
      "a pull request's ref without a token, even with a branch that has the commit",
      { onRemote: onMain, pullRefs: [8] },
      /nothing shows.*pull request 8/,
    ],
    ["no checkout", { revision: "", onRemote: onMain }, /the commit that is built is not known/],
    [
      "a fork's files beside the main branch's commit",
      { carried: { ...comment, trusted: [head] }, pulls: { 8: fork }, advisories: ["dirty"] },
      /files that are in no commit/,
    ],
  ])("%s", async (_, about, why) => {
    expect(await outcome(about)).toMatch(/^forbidden: /);
    expect(await outcome(about)).toMatch(why);
  });
});
