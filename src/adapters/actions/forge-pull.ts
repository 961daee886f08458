import type { PullRequest } from "../../domain/source/carried.ts";
import { eventField } from "./event-file.ts";
import { type Session, Unusable } from "./github-session.ts";

/** Reads a pull request (https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request). */
export async function readPull(
  { owner, repo, request }: Session,
  number: number,
): Promise<PullRequest> {
  const parameters = { owner, repo, pull_number: number };
  const answer = await request("GET /repos/{owner}/{repo}/pulls/{pull_number}", parameters);
  const base = eventField(answer, "base", "repo", "full_name");
  const commit = eventField(answer, "head", "sha");
  if (typeof base !== "string" || typeof commit !== "string") throw new Unusable();
  // When the fork was deleted, the head has no repository.
  const head = eventField(answer, "head", "repo", "full_name");
  const merge = eventField(answer, "merge_commit_sha");
  return {
    isOwn: typeof head === "string" && head.toLowerCase() === base.toLowerCase(),
    commits: typeof merge === "string" ? [commit, merge] : [commit],
  };
}
