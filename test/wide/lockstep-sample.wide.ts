import { describe, expect, inject, it } from "vitest";
import { buildOnce } from "../lockstep/build-once.ts";
import { readTimed } from "../lockstep/entries.ts";
import { newStory } from "../support/story.ts";

/** `npm run lockstep` builds them all, and often; start-time.wide.ts has gzip, zip and bytecode in one build. */
const sample = ["second/stat-busybox"];

const story = newStory();
const debian = inject("debian");
const entries = await readTimed({ busybox: inject("base").reference, debian, tools: debian });

describe("a file's time that two builds in lockstep have in common by luck", () => {
  it.each(sample)("makes them differ: %s", async (name) => {
    const entry = entries.find((each) => each.name === name);
    if (entry === undefined) throw new Error(`there is no ${name}`);
    const outcome = await buildOnce(story, await story.checkout(entry.files));
    expect(outcome).toMatchObject({ verdict: "false" });
  });
});
