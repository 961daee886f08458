import { describe, expect, it } from "vitest";
import type { Facts } from "../../src/advise/facts.ts";
import { advise, rules } from "../../src/advise/rules.ts";
import { advisoryNames } from "../../src/domain/advisory.ts";
import { known, unknown } from "../../src/domain/checkout.ts";
import { clean, facts, revision } from "../support/facts.ts";

function namesOf(given: Facts): readonly string[] {
  return advise(given).map(({ name }) => name);
}

describe("the table of rules", () => {
  it("has one rule for each advisory, in the order of the reports", () => {
    expect(rules.map(({ name }) => name)).toEqual(advisoryNames);
  });

  it("has nothing to say about a clean source", () => {
    expect(advise(facts())).toEqual([]);
  });
});

describe("dirty", () => {
  it("lists the first 20 files and counts the rest", () => {
    const changed = Array.from({ length: 23 }, (_, index) => ({
      path: `src/${index}.c`,
      where: "unstaged" as const,
    }));
    const [dirty] = advise(facts({ worktrees: [{ ...clean, changed: known(changed) }] }));
    expect(dirty?.message).toContain("23 tracked files changed");
    expect(dirty?.evidence).toHaveLength(21);
    expect(dirty?.evidence.at(-1)).toBe("and 3 more");
  });

  it("asks the ignore file about paths as the context has them", () => {
    const asked: string[] = [];
    const untracked = known(["services/cart/main.o", "services/cart-2/x"]);
    const found = namesOf(
      facts(
        { context: "services/cart", worktrees: [{ ...clean, untracked }] },
        {
          ignores: (path) => {
            asked.push(path);
            return true;
          },
        },
      ),
    );
    expect(found).toEqual([]);
    expect(asked).toEqual(["main.o"]);
  });
});

describe("untagged", () => {
  it("names tags that are no version, and how to make one for the service", () => {
    const [untagged] = advise(
      facts(
        { localTags: known(["latest"]), remoteTags: known(["latest"]) },
        { version: undefined, offset: "services/cart" },
      ),
    );
    expect(untagged?.evidence).toEqual([`revision: ${revision}`, "not a version: latest"]);
    expect(untagged?.fix).toContain("git tag services/cart/v1.2.3");
  });
});

describe("unverifiable", () => {
  it.each<[string, Partial<GitCheckout>]>([
    ["tracked files", { worktrees: [{ ...clean, changed: unknown("index corrupt") }] }],
    ["untracked files", { worktrees: [clean, { ...clean, untracked: unknown("too many") }] }],
    ["unwatched files", { worktrees: [{ ...clean, unwatched: known(["a"]) }] }],
    ["the remote", { onRemote: unknown("no answer within 15 s") }],
  ])("says that the question about %s stayed open", (_what, changes) => {
    const [unverifiable, ...others] = advise(facts(changes));
    expect(unverifiable?.name).toBe("unverifiable");
    expect(unverifiable?.evidence).toHaveLength(1);
    expect(others).toEqual([]);
  });

  it("takes the place of `untagged` when the tags are not known", () => {
    const open = facts({ remoteTags: unknown("no route") }, { version: undefined });
    expect(namesOf(open)).toEqual(["unverifiable"]);
  });

  it("is not about the remote's tags when a local one gives the version", () => {
    expect(namesOf(facts({ remoteTags: unknown("nobody had to ask") }))).toEqual([]);
  });
});

describe("no-repository", () => {
  it("is all there is to say about a folder in no checkout", () => {
    const none = facts({}, { checkout: { kind: "none", why: "no .git" }, version: undefined });
    expect(advise(none)).toMatchObject([{ name: "no-repository", evidence: ["no .git"] }]);
  });
});
