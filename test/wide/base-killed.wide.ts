import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { declareEssential, declareWith } from "../support/declared-bases.ts";
import { leftovers } from "../support/leftovers.ts";
import { packageWith, servePackages } from "../support/package-archive.ts";
import { newStory } from "../support/story.ts";

const story = newStory();

/** Processes of the package's script: nothing but their arguments tells them. */
async function sleepers(): Promise<readonly number[]> {
  const ids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const all = await Promise.all(
    ids.map(async (id) => {
      const command = await readFile(`/proc/${id}/cmdline`, "utf8").catch(() => "");
      return /^sleep\0(?:618|619)\0/.test(command) ? [Number(id)] : [];
    }),
  );
  return all.flat();
}

describe("`twofold base` that is stopped while the script of a package does not listen", () => {
  let folder = "";
  let busy: readonly ChildProcess[] = [];
  let archive: Awaited<ReturnType<typeof servePackages>>;

  beforeAll(async () => {
    folder = join(story.folder(), "bases");
    await mkdir(folder);
    const made = await packageWith(story.folder(), {
      name: "stubborn",
      postinst: "trap '' TERM INT HUP\n(setsid sleep 618 &)\nsleep 619",
    });
    archive = await servePackages([made]);
    await declareEssential(folder);
    const locked = await story.cli(folder, ["base", "essential.yaml", "--update"]);
    expect(locked.code, locked.stderr).toBe(0);
    await declareWith(folder, "stubborn", made);
    // On a machine that has nothing else to do, everything ends within the time that there is.
    busy = [1, 2].map(() => spawn(process.execPath, ["-e", "for (;;);"], { stdio: "ignore" }));
  });

  // What one case failed to end must not fail the others.
  afterEach(async () => {
    for (const id of await sleepers()) process.kill(id, "SIGKILL");
  });

  afterAll(async () => {
    for (const each of busy) each.kill("SIGKILL");
    await archive.close();
  });

  it.each(["SIGINT", "SIGKILL"] as const)("by %s leaves nothing", async (signal) => {
    const kept = (await readdir(folder)).map((name) => join(folder, name));
    const flags = ["--output=out", `--mirror=${archive.mirror}`];
    const { program } = await story.startCli(folder, ["base", "stubborn.yaml", ...flags]);
    const asleep = async (): Promise<void> => expect((await sleepers()).length).toBeGreaterThan(1);
    await vi.waitFor(asleep, { timeout: 300_000, interval: 200 });
    program.child.kill(signal);
    await program.finished;
    const nothing = async (): Promise<void> => {
      expect(await leftovers({ folder, kept })).toEqual([]);
      expect(await sleepers()).toEqual([]);
    };
    await vi.waitFor(nothing, { timeout: 30_000, interval: 200 });
  });
});
