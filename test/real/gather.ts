import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProgram } from "../support/program.ts";

/** A repository on github.com at a commit, and the most files that are taken of it. */
export interface RealSource {
  readonly repository: string;
  readonly commit: string;
  readonly most: number;
}

/** A Containerfile of a repository. */
export interface RealFile {
  readonly repository: string;
  readonly path: string;
  readonly text: string;
}

/**
 * The folder for clones, outside of this repository. It holds bare or ordinary ones, each called
 * `owner+name`; what is missing is fetched. `TWOFOLD_REAL` names another folder.
 */
const clones = process.env["TWOFOLD_REAL"] ?? join(tmpdir(), "twofold-real");

const isContainerfile =
  /(?:^|\/)(?:dockerfile|containerfile)(?:\.[^/]*)?$|\.(?:dockerfile|containerfile)$/i;
/** Files of Windows containers, templates, data of tests, and ignore files. */
const isOther =
  /windows|nanoserver|servercore|testdata|template|dockerignore|\.(?:tmpl|in|erb|j2|sh|md|jinja2|yml|yaml|json)$/i;

/**
 * Returns Containerfiles of a repository, at most as many as its source allows, the same in every
 * run: chosen by the digest of their names.
 */
export async function filesOf(source: RealSource): Promise<readonly RealFile[]> {
  const { repository, commit, most } = source;
  const folder = await cloneOf(source);
  const listed = await git(folder, ["ls-tree", "-r", "-z", "--full-tree", commit]);
  const paths = listed
    .split("\0")
    // A link is a file of its own only where it leads.
    .filter((entry) => entry.startsWith("100"))
    .map((entry) => entry.slice(entry.indexOf("\t") + 1))
    .filter((path) => isContainerfile.test(path) && !isOther.test(path));
  const chosen = paths
    .toSorted((one, other) => compare(rankOf(repository, one), rankOf(repository, other)))
    .slice(0, most);
  const files: RealFile[] = [];
  for (const path of chosen) {
    files.push({ repository, path, text: await git(folder, ["show", `${commit}:${path}`]) });
  }
  return files;
}

/** Returns a value that decides the place of a file in any choice: it depends on its name alone. */
export function rankOf(repository: string, path: string): string {
  return createHash("sha256").update(`twofold ${repository} ${path}`).digest("hex");
}

function compare(one: string, other: string): number {
  return one < other ? -1 : 1;
}

async function cloneOf({ repository, commit }: RealSource): Promise<string> {
  const folder = join(clones, repository.replace("/", "+"));
  const nested = join(folder, "repo");
  if (existsSync(nested)) return nested;
  if (existsSync(folder)) return folder;
  await mkdir(folder, { recursive: true });
  await git(folder, ["init", "--quiet", "--bare"]);
  const url = `https://github.com/${repository}`;
  await git(folder, ["fetch", "--quiet", "--depth=1", url, commit]);
  return folder;
}

async function git(folder: string, words: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runProgram(["git", "-C", folder, ...words]);
  if (code !== 0) throw new Error(`git ${words.join(" ")} in ${folder}: ${stderr}`);
  return stdout;
}
