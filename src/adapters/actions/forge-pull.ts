import * as v from "valibot";
import type { PullRequest } from "../../domain/source/carried.ts";
import { maybe, objectOf } from "../../domain/text/schema.ts";
import { type Session, usable } from "./github-session.ts";

const repository = objectOf({ full_name: v.pipe(v.string(), v.toLowerCase()) });

/** https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request */
const pullRequest = objectOf({
  base: objectOf({ repo: repository }),
  /** When the fork was deleted, the head has no repository. */
  head: objectOf({ sha: v.string(), repo: maybe(repository) }),
  merge_commit_sha: maybe(v.string()),
});

/** Reads a pull request. @throws Unusable when the answer has another form */
export async function readPull(
  { owner, repo, request }: Session,
  number: number,
): Promise<PullRequest> {
  const parameters = { owner, repo, pull_number: number };
  const answer = await request("GET /repos/{owner}/{repo}/pulls/{pull_number}", parameters);
  const { base, head, merge_commit_sha: merge } = usable(pullRequest, answer);
  return {
    isOwn: head.repo?.full_name === base.repo.full_name,
    commits: merge === undefined ? [head.sha] : [head.sha, merge],
  };
}
