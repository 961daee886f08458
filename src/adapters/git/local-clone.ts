import { lstat, mkdir } from "node:fs/promises";
import { join, posix } from "node:path";
import { type Answer, known, unknown } from "../../domain/source/checkout.ts";
import { firstFailure } from "./clone.ts";
import { fixedSettings } from "./run/configuration.ts";
import { gitEnvironment } from "./run/environment.ts";
import { type Git, gitIn } from "./run/git.ts";

interface LocalCloneOptions {
  /** Absolute path of a working tree. */
  readonly root: string;
  /** Full object name of a commit that its repository has. */
  readonly revision: string;
  /** A folder that does not exist yet. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/** Seconds that copying a repository may take. */
const copying = 3600;

/**
 * The other end hands out any commit it has, whoever owns it, and compresses nothing anew. Settings
 * of the fetch itself do not reach it.
 */
const otherEnd =
  "git -c 'safe.directory=*' -c uploadpack.allowAnySHA1InWant=true -c pack.compression=0 -c pack.window=0 upload-pack";

/** Nested further than any project is, a repository is a submodule of itself. */
const deepest = 20;

/**
 * Makes a clean checkout of a commit from a working tree on this machine, without any network: its
 * history and tags as far as they are there, and its submodules as the working tree has them
 * checked out, each at the commit that is recorded. No hook runs, and no filter that the repositories
 * configure; one that this user or machine has set up, such as Git LFS, does.
 * @returns unknown with the reason when that cannot be done
 */
export async function cloneLocally(options: LocalCloneOptions, depth = 0): Promise<Answer<string>> {
  const { root, revision, folder, signal } = options;
  if (depth > deepest) return unknown(`its submodules are nested deeper than ${deepest}`);
  await mkdir(folder, { recursive: true });
  const git = gitIn({
    folder,
    env: { ...gitEnvironment(options.env, undefined), GIT_ALLOW_PROTOCOL: "file" },
    config: [
      ...fixedSettings(folder),
      ...["advice.detachedHead=false", "fetch.unpackLimit=1", "gc.auto=0"],
    ],
    signal,
  });
  const lfs = await lfsOf(options);
  const fetch = ["fetch", "--quiet", "--no-recurse-submodules", "--update-shallow", "--tags"];
  const failed = await firstFailure(git, [
    { args: ["init", "--quiet", "--template="] },
    { args: [...fetch, `--upload-pack=${otherEnd}`, root, revision], seconds: copying },
    { args: [...lfs, "checkout", "--quiet", "--detach", revision], seconds: copying },
  ]);
  if (failed !== undefined) return failed;
  return (await cloneSubmodules(git, options, depth)) ?? known(folder);
}

/**
 * Where Git LFS is set up for this user, a checkout needs the contents that the other repository
 * has, and no remote is there to ask.
 */
async function lfsOf({ root, env, signal }: LocalCloneOptions): Promise<readonly string[]> {
  const options = { env: gitEnvironment(env, undefined), config: fixedSettings(root), signal };
  const git = gitIn({ folder: root, ...options });
  const found = await git.text(["rev-parse", "--path-format=absolute", "--git-common-dir"]);
  return found.known ? ["-c", `lfs.storage=${join(found.value.trim(), "lfs")}`] : [];
}

async function cloneSubmodules(
  git: Git,
  options: LocalCloneOptions,
  depth: number,
): Promise<Answer<never> | undefined> {
  const listed = await git.text(["ls-files", "-s", "-z"]);
  if (!listed.known) return listed;
  for (const record of listed.value.split("\0")) {
    const [, revision, path] = /^160000 ([0-9a-f]{40,64}) 0\t(.+)$/s.exec(record) ?? [];
    if (revision === undefined || path === undefined) continue;
    const failed = await cloneSubmodule({ ...options, revision }, path, depth);
    if (failed !== undefined) return failed;
  }
  return undefined;
}

async function cloneSubmodule(
  options: LocalCloneOptions,
  path: string,
  depth: number,
): Promise<Answer<never> | undefined> {
  const root = join(options.root, path);
  const isCheckedOut = await lstat(join(root, ".git")).then(
    () => true,
    () => false,
  );
  if (!isCheckedOut) return unknown(`the submodule ${posix.normalize(path)} is not checked out`);
  const cloned = await cloneLocally(
    { ...options, root, folder: join(options.folder, path) },
    depth + 1,
  );
  return cloned.known ? undefined : unknown(`submodule ${posix.normalize(path)}: ${cloned.why}`);
}
