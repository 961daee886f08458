import { describe, expect, inject, it } from "vitest";
import { buildEntry } from "../corpus/build-entry.ts";
import { readEntries } from "../corpus/entries.ts";
import { readPages, sourceOf } from "../corpus/pages.ts";
import { scoreOf } from "../corpus/score.ts";
import { newStory } from "../support/story.ts";

/** `npm run corpus` builds them all; these show each part at work once. */
const sample = {
  planted: ["uptime", "stray-temp-file"],
  deterministic: ["links", "odd-names"],
  pages: ["hostname"],
};

const story = newStory();
const bases = { busybox: inject("base").reference, debian: inject("debian") };
const planted = await readEntries("planted", bases);
const deterministic = await readEntries("deterministic", bases);
const pages = await readPages();

describe("a planted cause", () => {
  it.each(sample.planted)("is found at its line: %s", async (name) => {
    const entry = planted.find((each) => each.name === name);
    if (entry === undefined) throw new Error(`there is no ${name}`);
    const { differences } = await buildEntry(story, entry);
    expect(scoreOf(entry.expected, differences).faults).toEqual([]);
  });
});

describe("a source that is deterministic", () => {
  it.each(sample.deterministic)("has equal builds: %s", async (name) => {
    const entry = deterministic.find((each) => each.name === name);
    if (entry === undefined) throw new Error(`there is no ${name}`);
    expect((await buildEntry(story, entry)).verdict).toBe("true");
  });
});

describe("a cause's page", () => {
  it.each(sample.pages)("fails and is fixed as it says: %s", async (id) => {
    const page = pages.find((each) => each.id === id);
    if (page === undefined) throw new Error(`there is no ${id}`);
    const failing = await buildEntry(story, sourceOf(page, { which: "failing", bases }));
    expect(failing.differences).toMatchObject([{ path: page.about.get("path"), cause: id }]);
    const fixed = await buildEntry(story, sourceOf(page, { which: "fixed", bases }));
    expect(fixed.verdict).toBe("true");
  });
});
