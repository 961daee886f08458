import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { leftovers } from "../support/leftovers.ts";
import { expectOnlyLeft, newStory } from "../support/story.ts";

const story = newStory();

describe("`twofold base` that is stopped while mmdebstrap works", () => {
  let folder = "";

  beforeAll(async () => {
    folder = join(story.folder(), "bases");
    await mkdir(folder);
    const declaration = "distribution: debian\nsuite: bookworm\npackages: distroless\n";
    await writeFile(join(folder, "base.yaml"), declaration);
    const locked = await story.cli(folder, ["base", "base.yaml", "--update"]);
    expect(locked.code, locked.stderr).toBe(0);
  });

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGKILL", null],
  ] as const)("by %s leaves no mount, no process and no folder", async (signal, exit) => {
    const { program, job } = await story.startCli(folder, ["base", "base.yaml", "--output=out"]);
    await program.waitFor(/I: (?:extracting|downloading|running)/);
    program.child.kill(signal);
    const { code } = await program.finished;
    expect(code).toBe(exit);
    const kept = ["base.yaml", "base.lock.json"].map((name) => join(folder, name));
    const nothing = async (): Promise<void> =>
      expect(await leftovers({ folder, kept })).toEqual([]);
    await vi.waitFor(nothing, { timeout: 30_000, interval: 200 });
    await expectOnlyLeft(job, []);
  });
});
