import { eventField, readEvent } from "./event-file.ts";

/**
 * Whether this run builds what a pull request from a fork brought: its author decides what is in the image, so that
 * nothing of it may be pushed (design §3). This holds for `pull_request_target` too, where a fork's code would meet
 * this repository's secrets. A pull request whose event cannot be read may come from a fork.
 */
export async function isFromFork(env: Readonly<NodeJS.ProcessEnv>): Promise<boolean> {
  const event = await readEvent(env);
  if (event === undefined) return env["GITHUB_EVENT_NAME"]?.startsWith("pull_request") === true;
  return isPullRequestFromFork(event);
}

/** Whether an event is a pull request whose head is in another repository than its base, or in one that is gone. */
export function isPullRequestFromFork(event: unknown): boolean {
  if (eventField(event, "pull_request") === undefined) return false;
  const head = eventField(event, "pull_request", "head", "repo", "full_name");
  const base = eventField(event, "pull_request", "base", "repo", "full_name");
  return (
    typeof head !== "string" ||
    typeof base !== "string" ||
    head.toLowerCase() !== base.toLowerCase()
  );
}
