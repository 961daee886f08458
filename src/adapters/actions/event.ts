import { readFile } from "node:fs/promises";
import { Failure } from "../../domain/failure.ts";

/**
 * Refuses to push what a pull request from a fork brought (design §3): its author decides what is in the image.
 * This holds for `pull_request_target` too, where a fork's code would meet this repository's secrets.
 * @throws Failure `usage`
 */
export async function refusePushFromFork(env: Readonly<NodeJS.ProcessEnv>): Promise<void> {
  const { GITHUB_EVENT_PATH: path } = env;
  if (path === undefined || path === "" || !(await isForkEvent(path))) return;
  throw new Failure({
    code: "usage",
    message: "Input `push`: is true for a pull request from a fork",
    cure: "Push only where `github.event.pull_request.head.repo.fork` is false: the pull request is then built and compared.",
  });
}

async function isForkEvent(path: string): Promise<boolean> {
  const text = await readFile(path, "utf8").catch(() => "");
  return isPullRequestFromFork(parsed(text));
}

/** Whether an event is a pull request whose head is in another repository than its base, or in one that is gone. */
export function isPullRequestFromFork(event: unknown): boolean {
  const request = field(event, "pull_request");
  if (request === undefined) return false;
  const head = field(field(field(request, "head"), "repo"), "full_name");
  const base = field(field(field(request, "base"), "repo"), "full_name");
  return (
    typeof head !== "string" ||
    typeof base !== "string" ||
    head.toLowerCase() !== base.toLowerCase()
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
