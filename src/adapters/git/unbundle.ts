import { constants } from "node:fs";
import { chmod, copyFile, mkdir, realpath, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { type Answer, unknown } from "../../domain/source/checkout.ts";
import { cloneRevision, firstFailure } from "./clone.ts";
import { lfsFiles } from "./lfs-objects.ts";
import { fixedSettings } from "./run/configuration.ts";
import { gitEnvironment } from "./run/environment.ts";
import { type Git, gitIn } from "./run/git.ts";
import { openRepository } from "./run/repository.ts";

/** A bundle of one commit, as `bundleCheckout` writes it. Anybody may have written this one. */
interface Bundle {
  /** From the root of the outermost repository; empty for that one. */
  readonly path: string;
  readonly revision: string;
  /** Absolute path of the file. */
  readonly file: string;
}

interface UnbundleOptions {
  /** The outermost repository comes first. */
  readonly bundles: readonly [Bundle, ...Bundle[]];
  /** The files that Git LFS keeps outside of git, by their sha256 in hex. */
  readonly lfs: ReadonlyMap<string, string>;
  readonly revision: string;
  /** A folder that does not exist yet. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/**
 * Checks out a revision from bundles, without any network: the repository, its submodules, and the
 * content of Git LFS files. Git checks each object by its name, so that the files are those of the
 * revision or git fails.
 * @returns unknown with git's reason when that cannot be done
 */
export async function checkOutBundles(options: UnbundleOptions): Promise<Answer<string>> {
  const { bundles, revision, folder, env } = options;
  const origins = `${folder}-origins`;
  const repositories = new Map<string, string>();
  for (const [at, bundle] of bundles.entries()) {
    const place = join(origins, `${at}.git`);
    const failed = await openBundle(bundle, place, options);
    if (failed !== undefined) return failed;
    repositories.set(bundle.path, place);
  }
  const [{ path: first }] = bundles;
  const url = repositories.get(first) ?? "";
  const checkedOut = await cloneRevision({
    ...{ url, revision, folder, env: offline(env), signal: options.signal },
    submodules: (_git, root) => checkOutSubmodules(root, repositories, options),
  });
  if (!checkedOut.known) return checkedOut;
  for (const { path } of bundles) {
    const failed = await placeLfs(join(checkedOut.value, path), options);
    if (failed !== undefined) return failed;
  }
  return checkedOut;
}

/**
 * Without the user's configuration, so that nothing of it names a program or a server: Git LFS
 * would fetch files, and credentials are for remotes.
 */
function offline(env: UnbundleOptions["env"]): UnbundleOptions["env"] {
  const none = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_COUNT: "0" };
  return { ...env, ...none };
}

/** Makes a bare repository of a bundle. Its history ends at the revision. */
async function openBundle(
  { revision, file }: Bundle,
  place: string,
  options: UnbundleOptions,
): Promise<Answer<never> | undefined> {
  await mkdir(place, { recursive: true });
  const git = gitOf(place, options);
  const made = await git.text(["init", "--quiet", "--bare", "--template="]);
  if (!made.known) return made;
  await writeFile(join(place, "shallow"), `${revision}\n`);
  const refs = ["HEAD:refs/heads/snapshot", "refs/tags/*:refs/tags/*"];
  return await firstFailure(git, [
    { args: ["fetch", "--quiet", "--no-tags", "--", file, ...refs], seconds: 600 },
    { args: ["cat-file", "-e", `${revision}^{commit}`], why: "the snapshot's bundle lacks it" },
  ]);
}

function gitOf(folder: string, { env, signal }: UnbundleOptions): Git {
  const config = [...fixedSettings(folder), "safe.directory=*"];
  const given = { ...gitEnvironment(offline(env), undefined), GIT_ALLOW_PROTOCOL: "file" };
  return gitIn({ folder, env: given, config, signal });
}

/** Checks out the submodules that have a bundle, outer ones first. */
async function checkOutSubmodules(
  root: string,
  repositories: ReadonlyMap<string, string>,
  options: UnbundleOptions,
): Promise<Answer<never> | undefined> {
  const paths = [...repositories.keys()].filter((path) => path !== "").toSorted();
  for (const path of paths) {
    const outer = paths.findLast((each) => path.startsWith(`${each}/`)) ?? "";
    const inner = outer === "" ? path : path.slice(outer.length + 1);
    const git = gitOf(join(root, outer), options);
    if (!(await isBelow(root, join(root, outer)))) return unknown(`${outer} is not a folder`);
    const name = await submoduleAt(git, inner);
    if (name === undefined) return unknown(`its commit records no submodule ${path}`);
    const url = repositories.get(path) ?? "";
    const failed = await firstFailure(git, [
      { args: ["submodule", "--quiet", "init", "--", inner] },
      { args: ["config", `submodule.${name}.url`, url] },
      { args: ["submodule", "--quiet", "update", "--", inner], seconds: 600 },
    ]);
    if (failed !== undefined) return failed;
  }
  return undefined;
}

/** Looks up the name of the submodule at a path (gitmodules(5)). */
async function submoduleAt(git: Git, path: string): Promise<string | undefined> {
  const args = ["config", "--file=.gitmodules", "-z", "--get-regexp", "^submodule\\..*\\.path$"];
  const listed = await git.text(args);
  if (!listed.known) return undefined;
  for (const entry of listed.value.split("\0")) {
    const [, name, value] = /^submodule\.(.+)\.path\n(.+)$/s.exec(entry) ?? [];
    if (value === path) return name;
  }
  return undefined;
}

/** Puts the content of Git LFS files in the place of their pointers, as git lfs itself would. */
async function placeLfs(
  root: string,
  options: UnbundleOptions,
): Promise<Answer<never> | undefined> {
  if (options.lfs.size === 0) return undefined;
  const opened = await openRepository(root, options);
  if (opened.kind === "closed") return unknown(opened.why);
  const files = await lfsFiles(opened.repository);
  if (!files.known) return files;
  for (const { path, sha256 } of files.value) {
    const content = options.lfs.get(sha256);
    const place = join(root, path);
    if (content === undefined) continue;
    if (!(await isBelow(root, dirname(place)))) return unknown(`${path} is behind a link`);
    const { mode } = await stat(place);
    await rm(place);
    await copyFile(content, place, constants.COPYFILE_EXCL);
    await chmod(place, mode);
  }
  return undefined;
}

/** Whether a folder is really at its place: no link leads it out of the root. */
async function isBelow(root: string, folder: string): Promise<boolean> {
  const [outer, real] = await Promise.all([realpath(root), realpath(folder).catch(() => "")]);
  return real === outer || real.startsWith(outer + sep);
}
