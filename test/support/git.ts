import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gitCheckoutReader } from "../../src/adapters/git/checkout.ts";
import { sourceReader } from "../../src/app/read-source.ts";
import type { SourceQuestion, SourceReader, SourceReading } from "../../src/app/source-ports.ts";
import type { AdvisoryName } from "../../src/domain/advisory.ts";
import { nothingAsked } from "../../src/domain/asked.ts";
import { known } from "../../src/domain/checkout.ts";
import { runProgram } from "./program.ts";

/** No configuration of the machine, one author, one date: commits have the same names everywhere. */
export const gitTestEnvironment: Readonly<Record<string, string>> = {
  PATH: process.env["PATH"] ?? "",
  HOME: "/nonexistent",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.org",
  GIT_AUTHOR_DATE: "2024-01-01T00:00:00Z",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.org",
  GIT_COMMITTER_DATE: "2024-01-01T00:00:00Z",
};

/** A working tree that a test works in. */
export class TestCheckout {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** Runs git; what it prints, without the line end. @throws Error when it fails */
  async git(...args: readonly string[]): Promise<string> {
    const done = await runProgram(["git", ...args], { cwd: this.root, env: gitTestEnvironment });
    if (done.code !== 0) throw new Error(`git ${args.join(" ")}: ${done.output}`);
    return done.stdout.trimEnd();
  }

  async write(path: string, content = "content\n"): Promise<void> {
    await mkdir(dirname(join(this.root, path)), { recursive: true });
    await writeFile(join(this.root, path), content);
  }

  /** Writes a file and commits everything. */
  async commit(path: string, content?: string): Promise<string> {
    await this.write(path, content);
    await this.git("add", "--all");
    await this.git("commit", "--quiet", "--message", `change ${path}`);
    return this.git("rev-parse", "HEAD");
  }
}

/** A folder that is removed when the test is over, for repositories side by side. */
export class TestForge {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  static async create(): Promise<TestForge> {
    return new TestForge(await realpath(await mkdtemp(join(tmpdir(), "twofold-git-"))));
  }

  /** A bare repository's path, `<name>.git`. */
  bare(name = "shop"): string {
    return join(this.folder, `${name}.git`);
  }

  /** A clone, with one commit on `main` pushed, of a new bare repository. */
  async repository(name = "shop"): Promise<TestCheckout> {
    await new TestCheckout(this.folder).git(
      "init",
      "--quiet",
      "--bare",
      "-b",
      "main",
      this.bare(name),
    );
    const checkout = await this.clone(this.bare(name), name);
    await checkout.commit("Containerfile", "FROM scratch\n");
    await checkout.git("push", "--quiet", "origin", "main");
    return checkout;
  }

  async clone(url: string, folder: string, ...options: readonly string[]): Promise<TestCheckout> {
    await new TestCheckout(this.folder).git("clone", "--quiet", ...options, "--", url, folder);
    return new TestCheckout(join(this.folder, folder));
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** The source reader on real git, with the event of a workflow's environment and no registry. */
export function testSourceReader(env: Readonly<Record<string, string>>): SourceReader {
  return sourceReader({
    checkouts: gitCheckoutReader({ env }),
    asked: async () => nothingAsked,
    baseUser: async () => known("app"),
  });
}

/** Reads a checkout as the main job does; `env` is added to the test's. */
export function read(
  checkout: TestCheckout,
  options: Partial<SourceQuestion> & { readonly env?: Readonly<Record<string, string>> } = {},
): Promise<SourceReading> {
  const { env = {}, ...question } = options;
  return testSourceReader({ ...gitTestEnvironment, ...env }).read({
    context: checkout.root,
    ignores: () => false,
    ...question,
  });
}

export function names(reading: SourceReading): readonly AdvisoryName[] {
  return reading.advisories.map(({ name }) => name);
}

export function evidence(reading: SourceReading, name: AdvisoryName): readonly string[] {
  return reading.advisories.find((advisory) => advisory.name === name)?.evidence ?? [];
}
