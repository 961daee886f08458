import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { expect, vi } from "vitest";
import { searchPath } from "./paths.ts";

/** A git that says nothing and does not end by itself, in front of the machine's on PATH. */
export class SlowGit {
  /** PATH with this git. */
  readonly PATH: string;
  readonly #starts: string;

  private constructor(bin: string, starts: string) {
    this.PATH = `${bin}${delimiter}${searchPath()}`;
    this.#starts = starts;
  }

  /** Puts it into a folder. */
  static async in(folder: string): Promise<SlowGit> {
    const bin = join(folder, "slow-git");
    const starts = join(folder, "slow-git-starts");
    await mkdir(bin);
    await writeFile(join(bin, "git"), `#!/bin/sh\necho $$ >>'${starts}'\nexec sleep 1000\n`);
    await chmod(join(bin, "git"), 0o755);
    return new SlowGit(bin, starts);
  }

  /** Waits until it was started as often as the opening of a repository starts it. */
  async opensRepository(): Promise<void> {
    await vi.waitFor(async () => expect(await this.#pids()).toHaveLength(2), { timeout: 30_000 });
  }

  /** The processes of it that still run. */
  async running(): Promise<readonly number[]> {
    return (await this.#pids()).filter((pid) => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    });
  }

  async #pids(): Promise<readonly number[]> {
    const text = await readFile(this.#starts, "utf8").catch(() => "");
    return text.split("\n").filter(Boolean).map(Number);
  }
}
