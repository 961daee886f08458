import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readAsked } from "../../src/adapters/actions/asked.ts";
import { runIds } from "../../src/adapters/actions/run-ids.ts";
import { contextTexts } from "../../src/adapters/files/context-texts.ts";
import { gitCheckoutReader } from "../../src/adapters/git/checkout.ts";
import type {
  Forge,
  SourceOptions,
  SourceReader,
  SourceReading,
} from "../../src/app/ports/source.ts";
import { sourceReader } from "../../src/app/source/read-source.ts";
import type { AdvisoryName } from "../../src/domain/source/advisory.ts";
import { known } from "../../src/domain/source/checkout.ts";
import { runProgram } from "./program.ts";

/** Where the tests' repositories seem to be: a path of this machine names no repository. */
const server = "https://forge.example";

/**
 * No configuration of the machine, one author, one date: commits have the same names everywhere. Git finds the tests'
 * server on the disk, as a user's own configuration may send it to a mirror.
 */
export const gitTestEnvironment: Readonly<Record<string, string>> = {
  GIT_CONFIG_COUNT: "1",
  GIT_CONFIG_KEY_0: "url.file:///.insteadOf",
  GIT_CONFIG_VALUE_0: `${server}/`,
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

  /** The URL of the server that its repositories are below. */
  get server(): string {
    return `${server}${this.folder}`;
  }

  /** A bare repository's URL. */
  url(name = "shop"): string {
    return `${this.server}/${name}.git`;
  }

  /** A repository's canonical name. */
  nameOf(name = "shop"): string {
    return `${this.server}/${name}`.replace("https://", "");
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
    const checkout = await this.clone(this.url(name), name);
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

/** The commits of {@link publishShop}. */
export interface Published {
  /** Canonical name of `acme/shop`. */
  readonly repository: string;
  /** At the lightweight tag `v1.0.0`. */
  readonly lightweight: string;
  /** At the annotated tag `v1.1.0`, and the tip of `stable`. */
  readonly annotated: string;
  /** In the middle of `main`, without a tag. */
  readonly old: string;
  /** The tip of `main`, and at the tag `services/cart/v2.0.0` of one of its services. */
  readonly main: string;
  /** The tip of the branch `feature`: pull request 7. */
  readonly feature: string;
  /** The temporary merge of pull request 7. */
  readonly merge: string;
  /** The tip of the merge queue's branch. */
  readonly queued: string;
  /** Was the tip of `moved` until another was pushed with force. */
  readonly pushedAway: string;
  /** The tip of `main` of the fork `ada/shop`: pull request 8. */
  readonly forkHead: string;
}

/** Makes the repositories `acme/shop` and its fork `ada/shop`, as a forge has them after some work. */
export async function publishShop(forge: TestForge): Promise<Published> {
  const work = await forge.repository("acme/shop");
  const lightweight = await work.commit("services/cart/main.c");
  await work.git("tag", "v1.0.0");
  const annotated = await work.commit("services/api/main.c");
  await work.git("tag", "--annotate", "--message", "release", "v1.1.0");
  await work.git("branch", "stable");
  const old = await work.commit("later.c");
  const main = await work.commit("latest.c");
  await work.git("tag", "services/cart/v2.0.0");
  const branch = async (name: string, file: string): Promise<string> => {
    await work.git("checkout", "--quiet", "-B", name, main);
    return work.commit(file);
  };
  const pushedAway = await branch("moved", "away.c");
  await work.git("push", "--quiet", "--force", "origin", "moved");
  await branch("moved", "other.c");
  const feature = await branch("feature", "feature.c");
  const queued = await branch("gh-readonly-queue/main/pr-7", "queued.c");
  const forkHead = await branch("of-ada", "of-ada.c");
  await work.git("checkout", "--quiet", "--detach", main);
  await work.git("merge", "--quiet", "--no-ff", "--message", "Merge 7 into main", "feature");
  const merge = await work.git("rev-parse", "HEAD");
  const pulls = [
    `${merge}:refs/pull/7/merge`,
    `${feature}:refs/pull/7/head`,
    `${forkHead}:refs/pull/8/head`,
  ];
  const branches = ["main", "stable", "feature", "moved", "gh-readonly-queue/main/pr-7"];
  await work.git("push", "--quiet", "--force", "--tags", "origin", ...branches, ...pulls);
  await work.git("init", "--quiet", "--bare", "-b", "main", forge.bare("ada/shop"));
  await work.git("push", "--quiet", forge.bare("ada/shop"), `${forkHead}:refs/heads/main`);
  // On a forge, `acme/shop` is the bare repository.
  await rm(work.root, { recursive: true });
  const repository = forge.nameOf("acme/shop");
  const commits = { lightweight, annotated, old, main, feature, merge, queued };
  return { repository, ...commits, pushedAway, forkHead };
}

/** The source reader on real git, with the event of a workflow's environment and no registry. */
export function testSourceReader(
  env: Readonly<Record<string, string>>,
  world: { readonly forge?: Forge; readonly signal?: AbortSignal } = {},
): SourceReader {
  return sourceReader({
    checkouts: gitCheckoutReader({ env, ...world }),
    asked: () => readAsked(env),
    run: () => ({ now: Date.now() / 1000, ids: runIds(env) }),
    baseUser: async () => known("app"),
    buildahVersion: async () => known("1.44.0"),
    contextTexts,
  });
}

/** Reads a checkout as the main job does; `env` is added to the test's. */
export function read(
  checkout: TestCheckout,
  options: Partial<SourceOptions> & { readonly env?: Readonly<Record<string, string>> } = {},
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
