import * as v from "valibot";
import { type Asked, nothingAsked } from "../../domain/source/asked.ts";
import { repositoryName } from "../../domain/source/repository-name.ts";
import type { JsonObject } from "../../domain/text/json.ts";
import { fitting, jsonObject, maybe, objectOf } from "../../domain/text/schema.ts";
import { readEvent } from "./event-file.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** A full object name; zeros stand for no commit. */
const commit = v.pipe(
  v.string(),
  v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i),
  v.regex(/[^0]/),
  v.toLowerCase(),
);
const withSha = maybe(objectOf({ sha: maybe(commit) }));
const withHeadSha = maybe(objectOf({ head_sha: maybe(commit) }));

/** Of an event, what its workflow may have been started for. */
const eventSchema = objectOf({
  after: maybe(commit),
  pull_request: maybe(
    objectOf({
      number: maybe(v.pipe(v.number(), v.safeInteger())),
      head: withSha,
      base: withSha,
      merge_commit_sha: maybe(commit),
      merged: maybe(v.boolean()),
    }),
  ),
  workflow_run: withHeadSha,
  check_run: withHeadSha,
  check_suite: withHeadSha,
  merge_group: withHeadSha,
  deployment: withSha,
  release: maybe(objectOf({ tag_name: maybe(v.string()) })),
  inputs: maybe(jsonObject),
  client_payload: maybe(jsonObject),
});
type Event = Partial<v.InferOutput<typeof eventSchema>>;

/**
 * Reads what a workflow's run was started for, from its variables and its event
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows).
 * The form of every value is checked; a value with another form counts as absent.
 */
export async function readAsked(env: Env): Promise<Asked> {
  if (env["GITHUB_ACTIONS"] !== "true") return nothingAsked;
  const event: Event = (await readEvent(env, eventSchema)) ?? {};
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

/** The commits that an event's workflow may check out, besides GITHUB_SHA, by where they are named. */
function commitsIn(event: Event): Readonly<Record<string, string | undefined>> {
  return {
    // The commit of a push.
    after: event.after,
    // GITHUB_SHA is the temporary merge, or the base for `pull_request_target`.
    "pull_request.head.sha": event.pull_request?.head?.sha,
    // GITHUB_SHA is the default branch's commit.
    "workflow_run.head_sha": event.workflow_run?.head_sha,
    "check_run.head_sha": event.check_run?.head_sha,
    "check_suite.head_sha": event.check_suite?.head_sha,
    "merge_group.head_sha": event.merge_group?.head_sha,
    "deployment.sha": event.deployment?.sha,
  };
}

function revisionsAsked(env: Env, event: Event): Asked["revisions"] {
  const named = [
    { from: "GITHUB_SHA", commit: fitting(commit, env["GITHUB_SHA"]) },
    ...Object.entries(commitsIn(event)).map(([place, found]) => ({
      from: `${place} of the event`,
      commit: found,
    })),
    ...commitsGiven(event.inputs),
    ...commitsGiven(event.client_payload),
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
function commitsGiven(
  inputs: JsonObject = {},
): readonly { readonly from: string; readonly commit: string | undefined }[] {
  return Object.entries(inputs).map(([name, value]) => ({
    from: `the dispatch's ${name}`,
    commit: fitting(commit, value),
  }));
}

function previewAsked(env: Env, { pull_request: pull }: Event): Asked["mergePreview"] {
  const [head, base] = [pull?.head?.sha, pull?.base?.sha];
  const { GITHUB_REF: ref = "" } = env;
  const own = fitting(commit, env["GITHUB_SHA"]);
  if (/^refs\/pull\/\d+\/merge$/.test(ref) && own !== undefined)
    return { ref, commit: own, head, base };
  // `pull_request_target` runs for the base; its workflow may still check out the temporary merge.
  const { merge_commit_sha: merge, number, merged } = pull ?? {};
  if (merge === undefined || merged === true || number === undefined) return undefined;
  return { ref: `refs/pull/${number}/merge`, commit: merge, head, base };
}

function versionsAsked(env: Env, event: Event): Asked["versions"] {
  const ref = /^refs\/tags\/(.+)$/s.exec(env["GITHUB_REF"] ?? "")?.[1];
  const release = event.release?.tag_name;
  return [
    ...(ref === undefined ? [] : [{ name: ref, from: "GITHUB_REF" }]),
    ...(release === undefined || release === "" || release === ref
      ? []
      : [{ name: release, from: "the release" }]),
  ];
}
