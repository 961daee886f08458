import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { type FaultyRegistry, startFaultyRegistry } from "../support/faulty-registry.ts";
import { cleanShop } from "../support/sources.ts";
import { newStory } from "../support/story.ts";

const story = newStory();
let registry: FaultyRegistry;
beforeAll(async () => {
  registry = await startFaultyRegistry(inject("registry"), []);
});
afterAll(() => registry.stop());

it("a second run of the same source writes nothing to the registry, and says so", async () => {
  const checkout = await story.checkout(cleanShop());
  const image = story.image(registry.address);
  const inputs = { image, tags: "1\n2", push: "true" };
  const first = await story.step(checkout, inputs);
  expect(first.code).toBe(0);
  expect(first.outputs).toMatchObject({ changed: "true" });
  expect(registry.requests).toContainEqual(expect.stringMatching(/^PUT .*\/manifests\/2$/));

  const before = registry.requests.length;
  const second = await story.step(checkout, inputs);
  expect(second.code).toBe(0);
  expect(second.outputs).toMatchObject({
    changed: "false",
    digest: first.outputs["digest"],
    image: first.outputs["image"],
    tags: `${image}:1\n${image}:2`,
  });
  expect(second.report?.pushed.map(({ changed }) => changed)).toEqual([false, false]);
  const asked = registry.requests.slice(before);
  expect(asked).not.toEqual([]);
  expect(asked.filter((line) => !/^(GET|HEAD) /.test(line))).toEqual([]);
});
