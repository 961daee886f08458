import { readFile } from "node:fs/promises";

/**
 * Whether this run builds what a pull request from a fork brought: its author decides what is in the image, so that
 * nothing of it may be pushed (design §3). This holds for `pull_request_target` too, where a fork's code would meet
 * this repository's secrets.
 */
export async function isFromFork(env: Readonly<NodeJS.ProcessEnv>): Promise<boolean> {
  const { GITHUB_EVENT_PATH: path } = env;
  if (path === undefined || path === "") return false;
  return isPullRequestFromFork(parsed(await readFile(path, "utf8").catch(() => "")));
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
