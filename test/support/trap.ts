import { chmod, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import type { TestForge } from "./git.ts";

/** Puts a program beside the checkouts that leaves a file behind when it is run. @returns its path */
export async function setTrap({ folder }: TestForge): Promise<string> {
  const trap = join(folder, "trap");
  await writeFile(trap, `#!/bin/sh\necho "$0 $*" > '${folder}/sprung'\n`);
  await chmod(trap, 0o755);
  return trap;
}

/** Expects that nothing has run the program of {@link setTrap}. */
export async function expectUnsprung({ folder }: TestForge): Promise<void> {
  expect(await readdir(folder)).not.toContain("sprung");
}
