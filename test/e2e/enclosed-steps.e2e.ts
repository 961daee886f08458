import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { git } from "../support/checkout.ts";
import { steps } from "../support/sources.ts";
import { newStory } from "../support/story.ts";

const story = newStory();

it("a step that writes to its context and its base changes neither the checkout nor the other build", async () => {
  const mounts = `--mount=type=bind,source=.,target=/c,rw --mount=type=bind,from=${inject("base").reference},target=/b,rw`;
  const checkout = await story.checkout({
    ...steps(
      `RUN ${mounts} ls /b /b/tmp >/seen; cat /c/greeting.txt >>/seen; echo changed >>/c/greeting.txt; touch /c/new /b/new /b/tmp/new; true`,
    ),
    "greeting.txt": "hello\n",
  });
  const step = await story.step(checkout, { vary: "all" });
  expect(step.code, step.log).toBe(0);
  expect(step.outputs["reproducible"]).toBe("true");
  expect(await readFile(join(checkout.folder, "greeting.txt"), "utf8")).toBe("hello\n");
  expect(await readdir(checkout.folder)).not.toContain("new");
  expect(await git(checkout.folder, "status", "--porcelain")).toBe("");
});
