import { beforeAll, describe, expect, inject, it } from "vitest";
import { type VariationName, variationNames } from "../../src/domain/build/environment.ts";
import type { Checkout } from "../support/checkout.ts";
import { honest } from "../support/honest.ts";
import { type FinishedStep, newStory } from "../support/story.ts";

const story = newStory();
let checkout: Checkout;

beforeAll(async () => {
  checkout = await story.checkout(honest(inject("base").reference));
});

async function built(vary: string): Promise<FinishedStep> {
  const step = await story.step(checkout, { vary });
  expect(step.log).not.toMatch(/^::error/m);
  expect(step.outputs["reproducible"]).toBe("true");
  return step;
}

describe("an honest image", () => {
  it("is the same under all variations together, and under those alone that have to be undone", async () => {
    const plain = await built("none");
    const all = await built("all");
    expect(all.outputs["digest"]).toBe(plain.outputs["digest"]);
    // The base's only program is a static one, and one step lets others enter where the group may not.
    const partly: readonly VariationName[] = ["umask", "clock"];
    const possible = variationNames.filter((name) => !partly.includes(name));
    expect(all.report?.varied).toEqual(possible);
    // `npm run matrix` has all of them.
    const alone: VariationName[] = ["umask", "file-order", "network"];
    const next = async (): Promise<void> => {
      for (let name = alone.shift(); name !== undefined; name = alone.shift()) {
        const { report, outputs } = await built(name);
        expect(report?.varied).toEqual(partly.includes(name) ? [] : [name]);
        expect(outputs["digest"]).toBe(plain.outputs["digest"]);
      }
    };
    await Promise.all([next(), next()]);
  });
});
