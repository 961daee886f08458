import { readdir } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { declareEssential, declareWith } from "../support/declared-bases.ts";
import { packageWith, servePackages } from "../support/package-archive.ts";
import { newStory } from "../support/story.ts";

const story = newStory();

/** Runs `twofold base`. */
async function base(...args: readonly string[]) {
  return await story.cli(story.folder(), ["base", ...args]);
}

describe("a base whose package writes what the next run has otherwise", () => {
  let archive: Awaited<ReturnType<typeof servePackages>>;

  beforeAll(async () => {
    const made = await packageWith(story.folder(), {
      name: "writes-day",
      // In UTC: the second build's time zone has another day for most of the day.
      postinst: "date -u +%Y-%m-%d > /etc/made-on\nuname -r > /etc/kernel-of-build",
    });
    archive = await servePackages([made]);
    await declareEssential(story.folder());
    const locked = await base("essential.yaml", "--update");
    expect(locked.code, locked.stderr).toBe(0);
    await declareWith(story.folder(), "luck", made);
  });

  afterAll(() => archive.close());

  it("is not reproducible by luck: both runs have the day and the kernel, the next one has not", async () => {
    const flags = [`--mirror=${archive.mirror}`, "--output=luck", "--json"];
    const { code, stdout, stderr } = await base("luck.yaml", ...flags);
    expect(code, stderr).toBe(1);
    expect(stderr).toContain("Both root file systems are equal, but the next one will not be.");
    const report = JSON.parse(stdout);
    expect(report.verdict).toBe(false);
    const writer = "written by: the script postinst of the package writes-day";
    expect(report.differences).toEqual([
      expect.objectContaining({
        ...{ path: "etc/kernel-of-build", kind: "trace", cause: "kernel-name" },
        evidence: [expect.any(String), writer],
      }),
      expect.objectContaining({
        ...{ path: "etc/made-on", kind: "trace", cause: "clock" },
        evidence: [expect.any(String), writer],
      }),
    ]);
    expect(await readdir(story.folder())).not.toContain("luck");
  });
});
