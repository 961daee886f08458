import { describe, expect, it } from "vitest";
import { causeIds } from "../../src/domain/findings/cause.ts";
import { isExecuted, readPages } from "./pages.ts";

const pages = await readPages();

describe("docs/causes", () => {
  it("has one page for each cause, and no other", () => {
    expect(pages.map(({ id }) => id)).toEqual([...causeIds].sort());
  });

  it.each(pages)("$id says how it shows, why it happens, what fails and what mends it", (page) => {
    expect(page.text).toMatch(new RegExp(`^# \`${page.id}\`: \\S`, "m"));
    const headings = [...page.text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(["How it shows", "Why it happens", "Failing", "Fixed"]);
    expect(page.failing).toMatch(/^FROM /);
    expect(page.fixed).toMatch(/^FROM /);
    expect(page.fixed).not.toBe(page.failing);
  });

  it.each(pages)(
    "$id names what its failing Containerfile shows, or why nobody runs it",
    (page) => {
      if (isExecuted(page)) expect(page.about.get("path")).toMatch(/^[^/]\S*$/);
      else expect(page.about.get("reason")).toMatch(/\w \w/);
    },
  );
});
