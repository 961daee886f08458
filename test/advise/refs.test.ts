import { describe, expect, it } from "vitest";
import type { Facts } from "../../src/advise/facts.ts";
import { advise } from "../../src/advise/rules.ts";
import { type GitCheckout, known, unknown } from "../../src/domain/source/checkout.ts";
import { namedSetting } from "../../src/domain/text/surface.ts";
import { facts, revision } from "../support/facts.ts";

const other = "0a1b".repeat(10);
const third = "77".repeat(20);

function namesOf(given: Facts): readonly string[] {
  return advise(given).map(({ name }) => name);
}

describe("untagged", () => {
  it("names tags that are no version, and how to make one for the service", () => {
    const latest = known([{ name: "latest", commit: revision }]);
    const [untagged] = advise(
      facts(
        { localTags: latest, remoteTags: latest },
        { version: undefined, offset: "services/cart" },
      ),
    );
    expect(untagged?.evidence).toEqual([`revision: ${revision}`, "not a version: latest"]);
    expect(untagged?.fix).toContain("git tag services/cart/v1.2.3");
  });

  it("says why a tag of the repository does not count for a service that has its own", () => {
    const tags = known([
      { name: "v1.0.2", commit: revision },
      { name: "services/cart/v2.0.0", commit: third },
      { name: "services/cart/v2.1.0", commit: other },
    ]);
    const [untagged] = advise(
      facts(
        { localTags: tags, remoteTags: known([]) },
        { version: undefined, offset: "services/cart" },
      ),
    );
    expect(untagged?.message).toBe(
      "The revision has no version, because services/cart has version tags of its own and none of them points at it.",
    );
    expect(untagged?.evidence).toEqual([
      `revision: ${revision}`,
      `highest tag of its own: services/cart/v2.1.0`,
      "not a version of services/cart: v1.0.2",
    ]);
  });
});

describe("ephemeral-tag", () => {
  it("says that the remote lacks the tag, how to push it, and which others are there", () => {
    const version = {
      chosen: { tag: "v1.4.0", version: "1.4.0" },
      others: [{ tag: "v1.3.9", version: "1.3.9" }],
    };
    const [found, ...more] = advise(facts({ remoteTags: known([]) }, { version }));
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      name: "ephemeral-tag",
      evidence: [
        "tag: v1.4.0",
        "missing on the remote: github.com/acme/shop",
        "at the same commit: v1.3.9",
      ],
      fix: "Push the tag: `git push origin v1.4.0`.",
    });
  });

  it("is not about a checkout without remote, which is unpushed as a whole", () => {
    const changes: Partial<GitCheckout> = {
      remotes: [],
      remote: undefined,
      remoteTags: known([]),
      onRemote: known({ present: false }),
    };
    expect(namesOf(facts(changes))).toEqual(["unpushed", "no-repository"]);
  });
});

describe("tag-mismatch", () => {
  it("shows both commits, whichever of them is built", () => {
    const elsewhere = known([{ name: "v1.4.0", commit: other }]);
    const [moved] = advise(facts({ remoteTags: elsewhere }));
    expect(moved).toMatchObject({
      name: "tag-mismatch",
      evidence: [`v1.4.0 here: ${revision}`, `v1.4.0 on the remote: ${other}`],
    });
    const [stale] = advise(facts({ localTags: elsewhere }));
    expect(stale?.evidence).toEqual([`v1.4.0 here: ${other}`, `v1.4.0 on the remote: ${revision}`]);
  });
});

describe("unknown-repository", () => {
  it("lists the remotes there are", () => {
    const [found] = advise(
      facts(
        {
          remotes: [
            { name: "origin", repository: "git.internal/mirror" },
            { name: "odd", repository: undefined },
          ],
        },
        { repository: "github.com/acme/shop" },
      ),
    );
    expect(found?.name).toBe("unknown-repository");
    expect(found?.evidence).toEqual([
      `${namedSetting("repository")}: github.com/acme/shop`,
      "remote origin: git.internal/mirror",
      "remote odd: names no repository",
    ]);
  });

  it("has nothing to say when any remote is the repository", () => {
    const remotes = [
      { name: "origin", repository: "git.internal/mirror" },
      { name: "upstream", repository: "github.com/acme/shop" },
    ];
    expect(namesOf(facts({ remotes }, { repository: "github.com/acme/shop" }))).toEqual([]);
  });
});

describe("wrong-revision", () => {
  const revisions = [{ commit: other, from: "GITHUB_SHA" }];
  const versions = [{ name: "v1.4.0", from: "GITHUB_REF" }];

  it("shows what was asked for and what is there", () => {
    const asked = { repository: "github.com/Acme/shop", revisions, versions: [] };
    const [found, ...more] = advise(facts({}, { asked }));
    expect(more).toEqual([]);
    expect(found?.name).toBe("wrong-revision");
    expect(found?.evidence).toEqual([`revision: ${revision}`, `GITHUB_SHA: ${other}`]);
  });

  it.each<[string, Facts["asked"]]>([
    ["of another repository", { repository: "github.com/acme/tools", revisions, versions: [] }],
    ["of no workflow", { revisions: [], versions: [] }],
    ["of the version asked for", { repository: "github.com/acme/shop", revisions, versions }],
  ])("has nothing to say about a checkout %s", (_what, asked) => {
    expect(namesOf(facts({}, { asked }))).toEqual([]);
  });
});

describe("merge-preview", () => {
  const asked: Facts["asked"] = {
    repository: "github.com/acme/shop",
    revisions: [],
    versions: [],
    mergePreview: { ref: "refs/pull/7/merge", commit: revision, head: other, base: undefined },
  };

  it("names head and base, and takes the place of `unpushed` and its open question", () => {
    for (const onRemote of [known({ present: false } as const), unknown("shallow")]) {
      const [found, ...more] = advise(facts({ onRemote }, { asked }));
      expect(more).toEqual([]);
      expect(found?.name).toBe("merge-preview");
      expect(found?.evidence).toEqual([
        "ref: refs/pull/7/merge",
        `revision: ${revision}`,
        `head of the pull request: ${other}`,
        "base of the pull request: not in the event",
      ]);
    }
  });
});

describe("no-repository", () => {
  it("is all there is to say about a folder in no checkout", () => {
    const none = facts({}, { checkout: { kind: "none", why: "no .git" }, version: undefined });
    expect(advise(none)).toMatchObject([{ name: "no-repository", evidence: ["no .git"] }]);
  });

  it("is also a remote whose URL names none, unless the input does", () => {
    const remote = { name: "origin", repository: undefined };
    const changes = { remotes: [remote], remote };
    expect(namesOf(facts(changes))).toEqual(["no-repository"]);
    expect(namesOf(facts(changes, { repository: "github.com/acme/shop" }))).toEqual([
      "unknown-repository",
    ]);
  });
});
