import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { git } from "../support/checkout.ts";
import { readLayout } from "../support/layout.ts";
import { steps } from "../support/sources.ts";
import { newStory } from "../support/story.ts";

const story = newStory();

describe("a step that mounts its way out of the build", () => {
  /** A folder of the machine that no build may see. */
  let machine = "";
  beforeEach(async () => {
    machine = await mkdtemp(join(tmpdir(), "twofold-machine-"));
    await writeFile(join(machine, "kept"), "of the machine\n");
  });
  afterEach(() => rm(machine, { recursive: true }));

  /** More `..` than any folder is deep. */
  const up = "../".repeat(30);
  const base = (): string => inject("base").reference;

  it.each([
    {
      way: "by a link of a stage to the root",
      lines: () => [
        "RUN ln -s / /out",
        `FROM ${base()}`,
        `RUN --mount=type=bind,from=0,source=/out,target=/m,rw cat /m${machine}/kept >/f; echo x >>/m${machine}/kept`,
      ],
    },
    {
      way: "by a link of a stage that climbs",
      lines: () => [
        `RUN ln -s ${up}${machine.slice(1)} /out`,
        `FROM ${base()}`,
        "RUN --mount=type=bind,from=0,source=/out,target=/m,rw cat /m/kept >/f; echo x >>/m/kept",
      ],
    },
    {
      way: "by the name of a cache",
      lines: () => [
        `RUN --mount=type=cache,id=${up}${machine.slice(1)},target=/m cat /m/kept >/f; echo x >>/m/kept`,
      ],
    },
  ])("$way changes nothing there, and gets nothing into an image", async ({ lines }) => {
    const checkout = await story.checkout(steps(...lines()));
    const step = await story.step(checkout, {});
    expect(await readFile(join(machine, "kept"), "utf8")).toBe("of the machine\n");
    const { layout } = step.outputs;
    const everything = layout === undefined ? "" : (await readLayout(layout)).everything;
    expect(everything.includes("of the machine")).toBe(false);
    expect([0, 3]).toContain(step.code);
    if (step.code === 3) expect(step.report?.failure?.message).toContain("not of its build");
  });

  it("by the name of a cache shares nothing with the other build", async () => {
    const checkout = await story.checkout(
      steps("RUN --mount=type=cache,id=../../../second/seen,target=/m ls /m >/f; touch /m/here"),
    );
    // Where they share it, the later build finds what the earlier one left.
    const step = await story.step(checkout, { vary: "all" });
    expect([0, 3]).toContain(step.code);
    if (step.code === 3) expect(step.report?.failure?.message).toContain("not of its build");
  });
});

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
