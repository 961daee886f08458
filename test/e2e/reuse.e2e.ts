import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, inject, it } from "vitest";
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

  it("does not take an image that was built from changed files for that of their commit", async () => {
    const image = story.image();
    const checkout = await story.checkout({ Containerfile: "FROM scratch\nCOPY f /f\n", f: "1\n" });
    const inputs = { image, push: "true", reuse: "true" };
    await writeFile(join(checkout.folder, "f"), "2\n");
    const changed = await step(checkout, inputs);
    expect(changed.code, changed.log).toBe(0);
    await writeFile(join(checkout.folder, "f"), "1\n");
    const clean = await step(checkout, inputs);
    expect(clean.outputs["reused"], clean.log).toBe("false");
    expect(clean.outputs["digest"]).not.toBe(changed.outputs["digest"]);
  });

  it("takes an image of recipe `runpack` that has the same inputs", async () => {
    const image = story.image();
    const base = inject("base");
    const checkout = await story.checkout({
      Containerfile: `FROM ${base.reference} AS build\nRUN echo hello >/greeting\n`,
    });
    const inputs = {
      recipe: "runpack",
      "runtime-image": `${base.reference.replace(/:1$/, "")}@${base.digest}`,
      artifacts: "build:/greeting:/greeting",
      command: "/bin/cat /greeting",
      ...{ image, push: "true", reuse: "true" },
    };
    const first = await step(checkout, { ...inputs, tags: "1" });
    expect(first.code, first.log).toBe(0);
    const again = await step(checkout, { ...inputs, tags: "2" });
    expect(again.outputs, again.log).toMatchObject({
      reused: "true",
      digest: first.outputs["digest"],
      tags: `${image}:2`,
    });
    const other = await step(checkout, { ...inputs, expose: "8080", tags: "3" });
    expect(other.outputs["reused"], other.log).toBe("false");
  });
});
