import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { TestCheckout, type TestForge } from "./git.ts";

/** The URL under which a runner has the forge: its repositories are `<owner>/<name>` below. */
export function serverUrl(forge: TestForge): string {
  return forge.server;
}

/** What actions/checkout is told, or finds in the event, and the git commands that come of it (v7.0.1). */
export type Wanted =
  | { readonly kind: "branch"; readonly branch: string; readonly commit: string }
  | { readonly kind: "tag"; readonly tag: string }
  | { readonly kind: "pull request"; readonly number: number; readonly commit: string }
  /** `ref: <commit>`. */
  | { readonly kind: "commit"; readonly commit: string };

/** Checks out as actions/checkout does: one commit deep and without other tags, or all of the history. */
export async function actionsCheckout(options: {
  readonly forge: TestForge;
  readonly folder: string;
  readonly repository?: string;
  readonly wanted: Wanted;
  /** Input `fetch-depth`: 0 is everything, with all tags. */
  readonly fetchDepth?: 0 | 1;
  readonly format?: "sha1" | "sha256";
}): Promise<TestCheckout> {
  const { forge, wanted, repository = "acme/shop", fetchDepth = 1, format = "sha1" } = options;
  const checkout = new TestCheckout(join(forge.folder, options.folder));
  const url = `${serverUrl(forge)}/${repository}`;
  await new TestCheckout(forge.folder).git(
    ...["init", "--quiet", `--object-format=${format}`, checkout.root],
  );
  await checkout.git("remote", "add", "origin", url);
  const { refspecs, start } = commands(wanted);
  const fetch = ["-c", "protocol.version=2", "fetch", "--quiet", "--no-tags", "--prune"];
  const all = ["+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*"];
  if (fetchDepth === 0) await checkout.git(...fetch, "--no-recurse-submodules", "origin", ...all);
  const depth = fetchDepth === 0 ? [] : ["--depth=1"];
  await checkout.git(...fetch, "--no-recurse-submodules", ...depth, "origin", ...refspecs);
  await checkout.git("checkout", "--quiet", "--progress", "--force", ...start);
  return checkout;
}

function commands(wanted: Wanted): {
  readonly refspecs: readonly string[];
  readonly start: readonly string[];
} {
  switch (wanted.kind) {
    case "branch": {
      const tracking = `refs/remotes/origin/${wanted.branch}`;
      return {
        refspecs: [`+${wanted.commit}:${tracking}`],
        start: ["-B", wanted.branch, tracking],
      };
    }
    case "tag": {
      const tag = `refs/tags/${wanted.tag}`;
      return { refspecs: [`+${tag}:${tag}`], start: [tag] };
    }
    case "pull request": {
      const merge = `refs/remotes/pull/${wanted.number}/merge`;
      return { refspecs: [`+${wanted.commit}:${merge}`], start: [merge] };
    }
    case "commit":
      return { refspecs: [wanted.commit], start: [wanted.commit] };
  }
}

/** The variables of a workflow's run, with its event in a file. */
export async function runOf(options: {
  readonly forge: TestForge;
  readonly event: string;
  readonly ref: string;
  readonly sha: string;
  readonly payload?: unknown;
  readonly repository?: string;
}): Promise<Readonly<Record<string, string>>> {
  const { forge, event, ref, sha, payload = {}, repository = "acme/shop" } = options;
  const file = join(forge.folder, `event-${event}-${sha.slice(0, 12)}.json`);
  await writeFile(file, JSON.stringify(payload));
  return {
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file,
    GITHUB_REF: ref,
    GITHUB_REPOSITORY: repository,
    GITHUB_SERVER_URL: serverUrl(forge),
    GITHUB_SHA: sha,
  };
}
