import { access, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Answer, known, unknown } from "../../domain/source/checkout.ts";
import { fixedSettings } from "./run/configuration.ts";
import { gitEnvironment } from "./run/environment.ts";
import { type Git, gitIn } from "./run/git.ts";

interface CloneOptions {
  /** A URL, or the folder of a clone on this machine. */
  readonly url: string;
  /** Full object name of a commit. */
  readonly revision: string;
  /** A folder that does not exist yet. */
  readonly folder: string;
  /**
   * Checks out the submodules; by default each from the URL that its repository records.
   * @returns undefined when they are there
   */
  readonly submodules?: (git: Git, folder: string) => Promise<Answer<never> | undefined>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/** Seconds that a fetch may take. */
const fetching = 3600;

/**
 * From a folder of this machine, what is sent need not be small: to compress it anew takes longer
 * than everything else. Settings of the fetch itself do not reach the git at the other end.
 */
const fromFolder = "--upload-pack=git -c pack.compression=0 -c pack.window=0 upload-pack";

/**
 * Keeps what was fetched in the pack that came. By default git takes a pack of fewer than a hundred
 * objects apart and compresses each of them anew, which takes longer than to fetch them.
 */
const keepPack = "fetch.unpackLimit=1";

/**
 * Clones a repository with all branches and tags, and checks out a revision that one of them has.
 * A server may hand out any object by its name, also one of a fork: such a revision is not in the
 * repository. Submodules come with it. No hook runs, and a submodule cannot be a folder of this
 * machine unless the repository is one.
 * @returns unknown with git's reason when that cannot be done
 */
export async function cloneRevision(options: CloneOptions): Promise<Answer<string>> {
  const { url, revision, folder, submodules = recordedSubmodules, env, signal } = options;
  if (url.startsWith("-")) return unknown("it is neither a URL nor a folder");
  const isLocal = url.startsWith("/") || url.startsWith("file:");
  const given = gitEnvironment(env, undefined);
  await mkdir(folder, { recursive: true });
  const git = gitIn({
    folder,
    env: { ...given, ...(isLocal ? {} : { GIT_ALLOW_PROTOCOL: "git:http:https:ssh" }) },
    config: [...fixedSettings(folder), "safe.directory=*", "advice.detachedHead=false", keepPack],
    signal,
  });
  const steps: readonly Step[] = [
    { args: ["init", "--quiet", "--template="] },
    { args: ["remote", "add", "origin", url] },
    {
      // The folder of a shallow clone may have the revision without its history.
      args: [
        ...["fetch", "--quiet", "--no-recurse-submodules", "--update-shallow", "--tags"],
        ...(isLocal ? [fromFolder] : []),
        "origin",
      ],
      seconds: fetching,
    },
    { args: ["cat-file", "-e", `${revision}^{commit}`], why: "no branch or tag has it" },
    { args: ["checkout", "--quiet", "--detach", revision], seconds: fetching },
  ];
  const failed = await firstFailure(git, steps);
  if (failed !== undefined) return failed;
  return (await submodules(git, folder)) ?? known(folder);
}

async function recordedSubmodules(git: Git, folder: string): Promise<Answer<never> | undefined> {
  const hasSubmodules = await access(join(folder, ".gitmodules")).then(
    () => true,
    () => false,
  );
  if (!hasSubmodules) return undefined;
  const args = ["submodule", "--quiet", "update", "--init", "--recursive"];
  return await firstFailure(git, [{ args, seconds: fetching }]);
}

/** A command of git. */
interface Step {
  readonly args: readonly string[];
  readonly seconds?: number;
  /** Says more than git does. */
  readonly why?: string;
}

/** Runs commands until one fails. @returns why it did; undefined when none did */
export async function firstFailure(
  git: Git,
  steps: readonly Step[],
): Promise<Answer<never> | undefined> {
  for (const { args, why, ...options } of steps) {
    const answer = await git.text(args, options);
    if (!answer.known) return unknown(why ?? answer.why);
  }
  return undefined;
}
