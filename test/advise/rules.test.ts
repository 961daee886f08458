import { describe, expect, it } from "vitest";
import type { Facts } from "../../src/advise/facts.ts";
import { advise, rules } from "../../src/advise/rules.ts";
import { advisoryNames } from "../../src/domain/advisory.ts";
import { known } from "../../src/domain/checkout.ts";
import { clean, facts } from "../support/facts.ts";

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
