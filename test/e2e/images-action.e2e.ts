import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { services } from "../support/image-services.ts";
import { expectOnlyLeft, newStory } from "../support/story.ts";

const story = newStory();

/** The index of the registry stays in the user's cache: it is the only thing that may be left. */
async function run(...args: Parameters<typeof story.startStep>) {
  const finished = await (await story.startStep(...args)).finish();
  const index = join(finished.job, "home", ".cache");
  await expectOnlyLeft(finished.job, [index, dirname(finished.outputs["report"] ?? "/")]);
  return finished;
}

describe("the action", () => {
  it("hands on what came of each image, and shows one summary", async () => {
    const checkout = await story.checkout(services());
    const image = `${story.image()}-{name}`;
    const step = await run(checkout, { image, push: "true" });
    expect(step.code, step.log).toBe(0);
    const images = JSON.parse(step.outputs["images"] ?? "");
    expect(Object.keys(images)).toEqual(["cart", "api", "docs"]);
    expect(images.cart).toMatchObject({
      digest: expect.stringMatching(/^sha256:/),
      reference: `${image.replace("{name}", "cart")}@${images.cart.digest}`,
      ...{ reproducible: "true", changed: true, built: true, failed: false },
    });
    expect(step.outputs["image"]?.split("\n")).toHaveLength(3);
    expect(step.summary).toContain("3 images: 3 reproducible.");
    const { outputs, log, code } = await run(checkout, { image, push: "true" });
    expect(code, log).toBe(0);
    expect(JSON.parse(outputs["images"] ?? "").cart).toMatchObject({
      ...{ digest: images.cart.digest, built: false, reproducible: "unchecked", changed: false },
    });
    expect(log).toMatch(/image cart is not built: nothing that it is built from changed since/);
  });

  it("has all outputs of a single image where one is named", async () => {
    const checkout = await story.checkout(services());
    const image = `${story.image()}-{name}`;
    const step = await run(checkout, { image, only: "cart" });
    expect(step.code, step.log).toBe(0);
    expect(step.outputs).toMatchObject({ reproducible: "true", offset: "services/cart" });
    expect(JSON.parse(step.outputs["images"] ?? "").cart.digest).toBe(step.outputs["digest"]);
  });
});
