import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pathWithout, searchPath } from "../support/paths.ts";
import { succeed } from "../support/program.ts";
import { tagsOf } from "../support/registry-view.ts";
import { shop, steps } from "../support/sources.ts";
import { expectNothingLeft, newStory } from "../support/story.ts";

const story = newStory();

describe("a machine without what is needed", () => {
  it.each(["buildah", "skopeo"])(
    "lacks %s: the error says so and what to install",
    async (program) => {
      const checkout = await story.checkout(shop());
      const step = await story.step(
        checkout,
        {},
        { env: { PATH: await pathWithout(program, story.folder()) } },
      );
      expect(step.code).toBe(3);
      const errors = step.commands.filter(({ name }) => name === "error");
      expect(errors).toHaveLength(1);
      expect(errors[0]?.message).toContain(program);
      expect(errors[0]?.message).toMatch(/install/i);
    },
  );

  it("does not have the buildah that was named: the error says where it was looked for", async () => {
    const step = await story.step(await story.checkout(shop()), { buildah: "/nosuch/buildah" });
    expect([2, 3]).toContain(step.code);
    const errors = step.commands.filter(({ name }) => name === "error");
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain("/nosuch/buildah");
  });

  it("has a buildah from before --timestamp: the error names both versions", async () => {
    const old = join(story.folder(), "old");
    await mkdir(old);
    const script = join(old, "buildah");
    const says = "buildah version 1.15.0 (image-spec 1.0.1-dev, runtime-spec 1.0.2-dev)";
    await writeFile(script, `#!/bin/sh\necho '${says}'\n`, { mode: 0o755 });
    const checkout = await story.checkout(shop());
    for (const how of [
      { inputs: {}, env: { PATH: `${old}:${searchPath()}` } },
      { inputs: { buildah: script } },
    ]) {
      const step = await story.step(
        checkout,
        how.inputs,
        how.env === undefined ? {} : { env: how.env },
      );
      expect(step.code).toBe(3);
      const errors = step.commands.filter(({ name }) => name === "error");
      expect(errors).toHaveLength(1);
      expect(errors[0]?.message).toMatch(/1\.15/);
      expect(errors[0]?.message).toMatch(/1\.(1[6-9]|2\d)/);
    }
  });

  it("runs out of disk in the middle: the error says so, and nothing is pushed", async () => {
    const checkout = await story.checkout(steps("RUN dd if=/dev/zero of=/big bs=1M count=60"));
    const job = await story.job();
    const small = ["temp", "tmpdir"].map((name) => join(job, name));
    for (const folder of small) {
      await mkdir(folder);
      await succeed(["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", folder]);
    }
    const image = story.image();
    try {
      const started = await story.startStep(checkout, { image, tags: "1", push: "true" }, { job });
      const step = await started.finish();
      expect(step.code).toBe(3);
      const errors = step.commands.filter(({ name }) => name === "error");
      expect(errors.map(({ message }) => message).join("\n")).toMatch(/space|disk/i);
      const left = await Promise.all(small.map((folder) => readdir(folder, { recursive: true })));
      const results = Object.values(step.outputs);
      expect(
        left.flat().filter((path) => !results.some((result) => result.includes(path))),
      ).toEqual([]);
    } finally {
      for (const folder of small) await succeed(["umount", folder]);
    }
    await expectNothingLeft({ job, outputs: {} });
    expect(await tagsOf(image)).toEqual([]);
  });
});

describe("a place for results", () => {
  it.each([
    { what: "holds no layout", size: "400k", line: "RUN dd if=/dev/urandom of=/big bs=1M count=2" },
    { what: "holds nothing at all", size: "4k", line: "RUN true" },
  ])("that $what is told by the input's name", async ({ size, line }) => {
    const checkout = await story.checkout(steps(line));
    const output = join(await story.job(), "small");
    await mkdir(output);
    await succeed(["mount", "-t", "tmpfs", "-o", `size=${size}`, "tmpfs", output]);
    const image = story.image();
    try {
      const inputs = { output, image, tags: "1", push: "true", reproducibility: "warn" };
      const step = await story.step(checkout, { ...inputs, vary: "store,context" });
      const errors = step.commands.filter(({ name }) => name === "error");
      expect(errors).toHaveLength(1);
      expect(errors[0]?.message).toMatch(/`output`: .*no space left/i);
      expect(step.code).toBe(3);
      expect(await tagsOf(image)).toEqual([]);
    } finally {
      await succeed(["umount", output]);
    }
  });

  it("and one for the work with characters that nothing can be stored at are refused by name", async () => {
    const checkout = await story.checkout(shop());
    const named = await story.step(checkout, { output: "out:1" });
    expect(named.code).toBe(2);
    expect(named.log).toMatch(/`output`: \S+out:1 has a colon in its path/);
    for (const name of ["a:b", "a,b", "a\\b"]) {
      const temp = join(story.folder(), name);
      await mkdir(temp);
      const step = await story.step(checkout, { output: "out" }, { env: { RUNNER_TEMP: temp } });
      expect(step.code).toBe(3);
      expect(step.log).toMatch(/No work folder can be made in .*RUNNER_TEMP or TMPDIR/s);
    }
  });

  it("may lie beside a source at a path with a colon", async () => {
    const checkout = await story.checkout({
      "a:b/Containerfile": steps("COPY f /f")["Containerfile"] ?? "",
      "a:b/f": "f\n",
    });
    const step = await story.step(checkout, { context: "a:b" });
    expect(step.code).toBe(0);
  });
});

describe("two runs at once on one machine", () => {
  it("do not disturb each other", async () => {
    const checkout = await story.checkout(shop());
    const shared = join(story.folder(), "shared-tmp");
    await mkdir(shared);
    const [one, two] = [story.image(), story.image()];
    const env = { TMPDIR: shared };
    const [first, second] = await Promise.all([
      story.step(checkout, { image: one, tags: "1", push: "true" }, { env }),
      story.step(checkout, { image: two, tags: "1", push: "true" }, { env }),
    ]);
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(first.outputs["digest"]).toBe(second.outputs["digest"]);
    expect(await readdir(shared)).toEqual([]);
  });

  it("leave the machine's own containers and images alone", async () => {
    const containers = () => succeed(["buildah", "containers", "--all", "--quiet"]);
    const images = () => succeed(["buildah", "images", "--all", "--quiet"]);
    const before = [await containers(), await images()];
    await story.step(await story.checkout(shop()), {});
    expect([await containers(), await images()]).toEqual(before);
  });
});
