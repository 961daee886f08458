import { type Answer, known } from "../../../domain/source/checkout.ts";
import { pullRefsQuestion } from "../run/questions.ts";
import type { Repository } from "../run/repository.ts";

/**
 * Returns the numbers of the pull requests that are checked out: those whose refs, as
 * actions/checkout and forges write them (`refs/remotes/pull/7/merge`, `refs/pull/7/head`), are at
 * HEAD.
 */
export async function readPullRefs(repository: Repository): Promise<Answer<readonly number[]>> {
  const answer = await repository.git.text(pullRefsQuestion);
  if (!answer.known) return answer;
  const numbers = answer.value.split("\n").flatMap((name) => {
    const number = /^refs\/(?:remotes\/(?:[^/]+\/)?)?(?:pull|pr)\/(\d{1,9})(?:\/|$)/.exec(
      name,
    )?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  return known([...new Set(numbers)]);
}
