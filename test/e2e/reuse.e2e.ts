import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { shop } from "../support/sources.ts";
import { expectOnlyLeft, newStory } from "../support/story.ts";

const story = newStory();

/** The index of the repository stays in the user's cache: it is the only thing that may be left. */
async function step(...args: Parameters<typeof story.startStep>) {
  const finished = await (await story.startStep(...args)).finish();
  const index = join(finished.job, "home", ".cache");
  await expectOnlyLeft(finished.job, [index, dirname(finished.outputs["report"] ?? "/")]);
  return finished;
}

describe("input `reuse`", () => {
  it("builds once, then takes the image that is there, under another tag too, until the source changes", async () => {
    const image = story.image();
    const checkout = await story.checkout(shop(), { tag: "v1.4.0" });
    const inputs = { image, push: "true", reuse: "true" };
    const first = await step(checkout, inputs);
    expect(first.code, first.log).toBe(0);
    expect(first.outputs["reused"], first.log).toBe("false");
    const second = await step(checkout, { ...inputs, tags: "stable" });
    expect(second.code, second.log).toBe(0);
    expect(second.outputs, second.log).toMatchObject({
      reused: "true",
      digest: first.outputs["digest"],
      tags: `${image}:stable`,
    });
    expect(second.log).not.toContain("STEP");
    const other = await step(checkout, { ...inputs, "build-args": "EDITION=other" });
    expect(other.outputs["reused"], other.log).toBe("false");
  });
});
