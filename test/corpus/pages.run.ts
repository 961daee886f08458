import { describe, expect, inject, it } from "vitest";
import { newStory } from "../support/story.ts";
import { buildEntry } from "./build-entry.ts";
import { isExecuted, readPages, sourceOf } from "./pages.ts";

const story = newStory();
const bases = { busybox: inject("base").reference, debian: inject("debian") };
const pages = (await readPages()).filter(isExecuted);

describe.concurrent("the page of", () => {
  it.each(pages)("$id shows that cause, at the path it names", async (page) => {
    const report = await buildEntry(story, sourceOf(page, { which: "failing", bases }));
    const causes = report.differences.map(({ path, cause }) => ({ path, cause }));
    expect(causes).toContainEqual({ path: page.about.get("path"), cause: page.id });
  });

  it.each(pages)("$id has the change that mends it", async (page) => {
    const report = await buildEntry(story, sourceOf(page, { which: "fixed", bases }));
    expect(report.differences.map(({ path }) => path)).toEqual([]);
    expect(report.verdict).toBe("true");
  });
});
