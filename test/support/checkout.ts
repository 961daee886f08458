import { chmod, mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { inject } from "vitest";
import { searchPath } from "./paths.ts";
import { succeed } from "./program.ts";

/** A file of a source: its text, or what else it is. */
export type SourceFile =
  | string
  | { readonly text: string | Uint8Array; readonly mode: number }
  | { readonly link: string };

export type SourceFiles = Readonly<Record<string, SourceFile>>;

/** A clone of a repository on the tests' git server. */
export interface Checkout {
  readonly folder: string;
  readonly revision: string;
  /** As the image's labels name it. */
  readonly repository: string;
  readonly url: string;
}

/** The same author and day for each commit, so that equal sources have equal revisions. */
const identity = {
  GIT_AUTHOR_NAME: "Ada",
  GIT_AUTHOR_EMAIL: "ada@example.com",
  GIT_AUTHOR_DATE: "2024-03-01T12:00:00Z",
  GIT_COMMITTER_NAME: "Ada",
  GIT_COMMITTER_EMAIL: "ada@example.com",
  GIT_COMMITTER_DATE: "2024-03-01T12:00:00Z",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
};

/** Runs git in a checkout; @returns what it printed. */
export function git(folder: string, ...args: readonly string[]): Promise<string> {
  return succeed(["git", "-C", folder, ...args], { env: { ...environment(), ...identity } });
}

function environment(): Record<string, string> {
  return { PATH: searchPath(), HOME: "/nonexistent" };
}

export interface NewRepository {
  /** Where the checkout goes; it must not exist. */
  readonly folder: string;
  /** The repository's path on the git server. */
  readonly name: string;
  readonly files: SourceFiles;
  /** A tag at the commit, e.g. `v1.2.0`. */
  readonly tag?: string;
}

/** Makes a repository on the git server with one commit of these files, pushed to `main`, and its checkout. */
export async function newRepository(wanted: NewRepository): Promise<Checkout> {
  const bare = join(inject("gitFolder"), `${wanted.name}.git`);
  const url = `git://${inject("gitServer")}/${wanted.name}.git`;
  await rm(bare, { recursive: true, force: true });
  await mkdir(wanted.folder, { recursive: true });
  await git("/", "init", "-q", "--bare", "-b", "main", bare);
  await git(wanted.folder, "init", "-q", "-b", "main");
  await git(wanted.folder, "remote", "add", "origin", url);
  await writeFiles(wanted.folder, wanted.files);
  await git(wanted.folder, "add", "-A");
  await git(wanted.folder, "commit", "-q", "--allow-empty", "-m", "First");
  if (wanted.tag !== undefined) await git(wanted.folder, "tag", "-m", wanted.tag, wanted.tag);
  await git(wanted.folder, "push", "-q", "--follow-tags", "-u", "origin", "main");
  const revision = await git(wanted.folder, "rev-parse", "HEAD");
  return {
    folder: wanted.folder,
    revision,
    repository: `${inject("gitServer")}/${wanted.name}`,
    url,
  };
}

/** Writes a source's files. */
export async function writeFiles(folder: string, files: SourceFiles): Promise<void> {
  for (const [path, file] of Object.entries(files)) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    if (typeof file === "string") await writeFile(target, file);
    else if ("link" in file) await symlink(file.link, target);
    else {
      await writeFile(target, file.text);
      await chmod(target, file.mode);
    }
  }
}
