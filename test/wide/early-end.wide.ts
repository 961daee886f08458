import { expect, it } from "vitest";
import { steps } from "../support/sources.ts";
import { newStory } from "../support/story.ts";

const story = newStory();

/** Long enough for the second build, which keeps behind the first one, to end its first step. */
const long = "RUN sleep 20";

it("ends both builds at the first step that differs, and names that one", async () => {
  const later = [long, "RUN echo x >/later", "RUN head -c8 /dev/urandom >/q"];
  const checkout = await story.checkout(steps("RUN head -c8 /dev/urandom >/r", ...later));
  const step = await story.step(checkout, { "fail-fast": "true" });
  expect(step.code).toBe(1);
  expect(step.outputs["reproducible"]).toBe("false");
  expect(step.report).toMatchObject({
    endedBehind: { file: "Containerfile", line: 2 },
    differences: [{ path: "r", cause: "random", instruction: { line: 2 } }],
  });
  expect(step.summary).toContain("fail-fast");
});

it("goes on to the end where a later step may take the difference away", async () => {
  const later = ["RUN sleep 5", "RUN rm /r && echo x >/later"];
  const checkout = await story.checkout(steps("RUN head -c8 /dev/urandom >/r", ...later));
  const step = await story.step(checkout, { "fail-fast": "true" });
  expect(step.code).toBe(0);
  expect(step.outputs["reproducible"]).toBe("true");
});
