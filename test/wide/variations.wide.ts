import { beforeAll, describe, expect, inject, it } from "vitest";
import { type VariationName, variationNames } from "../../src/domain/build/environment.ts";
import type { Checkout } from "../support/checkout.ts";
import { honest } from "../support/honest.ts";
import { steps } from "../support/sources.ts";
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

describe("a script that sets a mode like those of the varied umask", () => {
  it("keeps it in both builds, and is reported as a step that did not have that umask", async () => {
    const files = {
      ...steps("COPY own.sh /", "RUN sh /own.sh", "RUN mkdir /other"),
      "own.sh": "mkdir /own && chmod $((700 + 45)) /own\n",
    };
    const source = await story.checkout(files);
    // Behind the first build's step, what that did is known, and nothing has to be built again.
    const runs = [
      { vary: "umask", isBuiltAgain: true },
      { vary: "umask,start-time", isBuiltAgain: false },
    ];
    for (const { vary, isBuiltAgain } of runs) {
      const step = await story.step(source, { vary });
      expect(step.report?.differences).toEqual([]);
      expect(step.outputs["reproducible"]).toBe("true");
      expect(step.report?.notVaried).toContainEqual(
        expect.objectContaining({
          variation: "umask",
          reason: expect.stringContaining("the step itself sets modes like"),
        }),
      );
      expect(step.log.includes("build 2 runs again without that umask")).toBe(isBuiltAgain);
    }
  });
});

describe("a step that writes to a file under one of its names and asks for its size under another", () => {
  it("sees the same in both builds, whatever order its folders have", async () => {
    const ask = "stat -c '%s %h' /a >> /sizes";
    const again = `${ask} && echo more >> /b && ${ask} && rm /b && ${ask} && ln /a /b`;
    const source = await story.checkout(
      steps(`RUN echo one > /a && ln /a /b && ${again} && ${again} && ${again}`),
    );
    const step = await story.step(source, { vary: "file-order" });
    expect(step.report?.differences).toEqual([]);
    expect(step.outputs["reproducible"]).toBe("true");
    expect(step.report?.varied).toEqual(["file-order"]);
  });
});
