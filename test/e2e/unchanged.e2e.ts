import { afterEach, expect, inject, it } from "vitest";
import { type FaultyRegistry, startFaultyRegistry } from "../support/faulty-registry.ts";
import { servedDigest } from "../support/registry-view.ts";
import { steps } from "../support/sources.ts";
import { newStory } from "../support/story.ts";

const story = newStory();
const open: FaultyRegistry[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((registry) => registry.stop()));
});

const writes = (registry: FaultyRegistry): readonly string[] =>
  registry.requests.filter((line) => /^(?:PUT|PATCH) /.test(line));

it("an image that every tag names already is not pushed again, and a further tag is", async () => {
  const registry = await startFaultyRegistry(inject("registry"), []);
  open.push(registry);
  const image = story.image();
  const through = image.replace(inject("registry"), registry.address);
  const checkout = await story.checkout(steps("RUN echo same >/f"));
  const push = (tags: string) =>
    story.step(checkout, { image: through, tags, push: "true", vary: "none" });

  const first = await push("1,2");
  expect(first.outputs).toMatchObject({ changed: "true" });
  expect(writes(registry).length).toBeGreaterThan(2);

  const before = writes(registry).length;
  const second = await push("1,2");
  expect(second.code).toBe(0);
  expect(second.outputs).toMatchObject({ changed: "false", digest: first.outputs["digest"] });
  expect(second.outputs["tags"]?.split("\n")).toHaveLength(2);
  expect(writes(registry).slice(before)).toEqual([]);

  const third = await push("1,3");
  expect(third.outputs).toMatchObject({ changed: "true" });
  const manifests = writes(registry)
    .slice(before)
    .filter((line) => line.includes("/manifests/"));
  expect(manifests).toEqual([expect.stringMatching(/\/manifests\/3$/)]);
  expect(await servedDigest(image, "3")).toBe(first.outputs["digest"]);
});
