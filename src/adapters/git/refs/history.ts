import { allEnded } from "../../../domain/build/all-ended.ts";
import type { Answer, RemoteRef } from "../../../domain/source/checkout.ts";
import type { Repository } from "../run/repository.ts";

/** What the local history says about a commit. */
export interface History {
  /**
   * Whether a branch or tag of the remote, at its current commit, has the commit in its history.
   */
  readonly isContained: boolean;
  /** Whether the commits of all the remote's branches and tags are here. */
  readonly isComplete: boolean;
  /**
   * Whether a branch contained the commit at the last fetch; that branch may have been moved or
   * deleted since.
   */
  readonly wasFetched: boolean;
  /** Whether the commit is on top of a branch that was fetched, and no such branch contains it. */
  readonly isOnTop: boolean;
}

/**
 * Looks up a commit in the local history. An error of git counts as "no", because it proves
 * nothing.
 */
export async function readHistory(options: {
  readonly repository: Repository;
  readonly remote: string;
  readonly commit: string;
  readonly refs: Answer<readonly RemoteRef[]>;
}): Promise<History> {
  const { repository, remote, commit, refs } = options;
  const tips = refs.known ? [...new Set(refs.value.map((ref) => ref.commit))] : [];
  const [beyondTips, here, beyondFetched, below] = await allEnded([
    revisions(repository, ["--max-count=1"], [commit, ...tips.map((tip) => `^${tip}`)]),
    revisions(repository, ["--no-walk"], tips),
    revisions(repository, ["--max-count=1", commit, "--not", `--remotes=${remote}`], []),
    repository.git.text([
      "for-each-ref",
      "--count=1",
      `--merged=${commit}`,
      "--format=%(objectname)",
      `refs/remotes/${remote}/`,
    ]),
  ]);
  const wasFetched = beyondFetched?.length === 0;
  return {
    isContained: beyondTips?.length === 0,
    isComplete: refs.known && here?.length === tips.length,
    wasFetched,
    isOnTop: !wasFetched && below.known && below.value !== "",
  };
}

/**
 * Returns the commits that `git rev-list` prints; undefined when it fails. Names that are not here
 * are skipped, and nothing is fetched for what a partial clone left out.
 */
async function revisions(
  repository: Repository,
  args: readonly string[],
  names: readonly string[],
): Promise<readonly string[] | undefined> {
  const answer = await repository.git.batch(
    ["rev-list", "--ignore-missing", "--missing=allow-any", "--stdin", ...args],
    names.map((name) => `${name}\n`).join(""),
  );
  if (!answer.known) return undefined;
  return answer.value
    .toString("latin1")
    .split("\n")
    .filter((line) => line !== "");
}
