import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readDeclaration } from "../../src/recipes/base/declaration.ts";
import { readLock, selectionOf, writeLock } from "../../src/recipes/base/lock.ts";
import { packageWith, servePackages, type TestPackage } from "../support/package-archive.ts";
import { newStory } from "../support/story.ts";

const story = newStory();

/** Runs `twofold base`. */
async function base(...args: readonly string[]) {
  return await story.cli(story.folder(), ["base", ...args]);
}

/** Writes a declaration of essential packages and one of a test, with its lock. */
async function declare(name: string, { locked }: TestPackage): Promise<void> {
  const at = (file: string): string => join(story.folder(), file);
  const value = {
    distribution: "debian",
    suite: "bookworm",
    packages: ["essential", locked.name],
  };
  await writeFile(at(`${name}.yaml`), JSON.stringify(value));
  const declaration = readDeclaration({ file: "", value, lineOf: () => 1 });
  const { architectures } = readLock("", await readFile(at("essential.lock.json"), "utf8"));
  const all = Object.entries(architectures).map(
    ([architecture, packages]) => [architecture, [...packages, locked]] as const,
  );
  const lock = { selection: selectionOf(declaration), architectures: Object.fromEntries(all) };
  await writeFile(at(`${name}.lock.json`), writeLock(lock));
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
    const essential = "distribution: debian\nsuite: bookworm\npackages: essential\n";
    await writeFile(join(story.folder(), "essential.yaml"), essential);
    const locked = await base("essential.yaml", "--update");
    expect(locked.code, locked.stderr).toBe(0);
    await declare("luck", made);
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
