import { type Asked, nothingAsked } from "../../domain/source/asked.ts";
import { repositoryName } from "../../domain/source/repository-name.ts";
import { isJsonObject, type JsonObject } from "../../domain/text/json.ts";
import { eventField, readEvent } from "./event-file.ts";

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Reads what a workflow's run was started for, from its variables and its event
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows).
 * The form of every value is checked; a value with another form counts as absent.
 */
export async function readAsked(env: Env): Promise<Asked> {
  if (env["GITHUB_ACTIONS"] !== "true") return nothingAsked;
  const event = (await readEvent(env)) ?? {};
  const repository = repositoryAsked(env);
  const mergePreview = previewAsked(env, event);
  return {
    ...(repository === undefined ? {} : { repository }),
    ...(mergePreview === undefined ? {} : { mergePreview }),
    revisions: revisionsAsked(env, event),
    versions: versionsAsked(env, event),
  };
}

function repositoryAsked(env: Env): string | undefined {
  const { GITHUB_REPOSITORY: repository = "", GITHUB_SERVER_URL: server } = env;
  if (repository === "") return undefined;
  return repositoryName(`${server || "https://github.com"}/${repository}`);
}

/** Where events name commits that their workflows may check out, besides GITHUB_SHA. */
const places: readonly (readonly string[])[] = [
  // The commit of a push.
  ["after"],
  // GITHUB_SHA is the temporary merge, or the base for `pull_request_target`.
  ["pull_request", "head", "sha"],
  // GITHUB_SHA is the default branch's commit.
  ["workflow_run", "head_sha"],
  ["check_run", "head_sha"],
  ["check_suite", "head_sha"],
  ["merge_group", "head_sha"],
  ["deployment", "sha"],
];

function revisionsAsked(env: Env, event: JsonObject): Asked["revisions"] {
  const named = [
    { from: "GITHUB_SHA", commit: commitIn(env["GITHUB_SHA"]) },
    ...places.map((path) => ({
      from: `${path.join(".")} of the event`,
      commit: commitIn(eventField(event, ...path)),
    })),
    ...[event["inputs"], event["client_payload"]].flatMap(commitsGiven),
  ];
  const seen = new Set<string>();
  return named.flatMap(({ from, commit }) => {
    if (commit === undefined || seen.has(commit)) return [];
    seen.add(commit);
    return [{ from, commit }];
  });
}

/**
 * Collects commits that whoever dispatched the run gave by their full names, for the workflow to
 * check out.
 */
function commitsGiven(inputs: unknown): readonly { from: string; commit: string | undefined }[] {
  if (!isJsonObject(inputs)) return [];
  return Object.entries(inputs).map(([name, value]) => ({
    from: `the dispatch's ${name}`,
    commit: commitIn(value),
  }));
}

function previewAsked(env: Env, event: JsonObject): Asked["mergePreview"] {
  const head = commitIn(eventField(event, "pull_request", "head", "sha"));
  const base = commitIn(eventField(event, "pull_request", "base", "sha"));
  const { GITHUB_REF: ref = "" } = env;
  const own = commitIn(env["GITHUB_SHA"]);
  if (/^refs\/pull\/\d+\/merge$/.test(ref) && own !== undefined)
    return { ref, commit: own, head, base };
  // `pull_request_target` runs for the base; its workflow may still check out the temporary merge.
  const merge = commitIn(eventField(event, "pull_request", "merge_commit_sha"));
  const number = eventField(event, "pull_request", "number");
  const merged = eventField(event, "pull_request", "merged") === true;
  if (merge === undefined || merged || typeof number !== "number") return undefined;
  return { ref: `refs/pull/${number}/merge`, commit: merge, head, base };
}

function versionsAsked(env: Env, event: JsonObject): Asked["versions"] {
  const ref = /^refs\/tags\/(.+)$/s.exec(env["GITHUB_REF"] ?? "")?.[1];
  const release = eventField(event, "release", "tag_name");
  return [
    ...(ref === undefined ? [] : [{ name: ref, from: "GITHUB_REF" }]),
    ...(typeof release !== "string" || release === "" || release === ref
      ? []
      : [{ name: release, from: "the release" }]),
  ];
}

/** Returns a full object name in lower case; zeros stand for no commit. */
function commitIn(value: unknown): string | undefined {
  if (typeof value !== "string" || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(value))
    return undefined;
  return /^0+$/.test(value) ? undefined : value.toLowerCase();
}
