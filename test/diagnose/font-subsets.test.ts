import { expect, test } from "vitest";
import { diagnose } from "../../src/diagnose/diagnose.ts";
import { differs, twins } from "../support/clues.ts";

const run = "RUN pdftex paper.tex";
const inside = ["pdf"] as const;
const page = differs({
  path: "srv/paper.pdf//object 3",
  inside,
  run,
  a: "[(A)-333(paper)-333(of)-334(2026-11-21.)]TJ\n",
  b: "[(A)-333(paper)-333(of)-334(2026-11-22.)]TJ\n",
});

function font(path: string, tags: readonly [string, string]) {
  const text = (tag: string) => `/FontName /${tag}CMR10 def\n`;
  return differs({ path, inside, run, a: text(tags[0]), b: text(tags[1]) });
}

/** What carries what. */
function carried(...differences: readonly ReturnType<typeof differs>[]): readonly unknown[] {
  return diagnose(differences, twins).map(({ cause, carries }) => [cause, carries?.path]);
}

const tags = ["GNHITJ+", "HUXTMQ+"] as const;

test("a PDF's font differs because a page does", () => {
  expect(carried(font("srv/paper.pdf//object 8", tags), page)).toEqual([
    ["clock", page.path],
    ["clock", undefined],
  ]);
});

test.each([
  ["of another PDF", font("srv/other.pdf//object 8", tags)],
  ["that is named without a set of glyphs", font("srv/paper.pdf//object 8", ["Alpha", "Omega"])],
  ["in a text", { ...font("srv/paper.txt", tags), path: "srv/paper.txt" }],
])("a font %s differs by itself", (_, difference) => {
  expect(carried(page, difference)[1]).toEqual([expect.any(String), undefined]);
});

test("a PDF of which only the fonts differ is told by them", () => {
  expect(carried(font("srv/paper.pdf//object 8", tags))[0]).toEqual([
    expect.any(String),
    undefined,
  ]);
});
