import * as v from "valibot";
import type { Carried } from "../../domain/source/carried.ts";
import type { JsonObject } from "../../domain/text/json.ts";
import { fitting, jsonObject, listOfFitting, maybe, objectOf } from "../../domain/text/schema.ts";
import { readEvent } from "./event-file.ts";

type Env = Readonly<Record<string, string | undefined>>;

const pullNumber = maybe(v.pipe(v.number(), v.safeInteger()));
/** The name counts in lower case. A repository that was deleted has none. */
const repository = maybe(objectOf({ full_name: maybe(v.pipe(v.string(), v.toLowerCase())) }));

/** What pull requests, their reviews and their comments bring. */
const pullRequest = objectOf({
  number: pullNumber,
  head: maybe(objectOf({ repo: repository })),
  base: maybe(objectOf({ repo: repository })),
});

const eventSchema = objectOf({
  repository,
  /** Of whatever form, it says that the event is about a pull request. */
  pull_request: v.unknown(),
  workflow_run: maybe(
    objectOf({
      event: maybe(v.string()),
      head_sha: maybe(v.string()),
      head_repository: repository,
    }),
  ),
  /** An issue that is a pull request says so by a member, of whatever form. */
  issue: maybe(objectOf({ number: pullNumber, pull_request: v.unknown() })),
  inputs: maybe(jsonObject),
  client_payload: maybe(jsonObject),
});
type Event = v.InferOutput<typeof eventSchema>;

/** A pull request's number, given as a ref of the forge. */
const pullRef = v.pipe(
  v.string(),
  v.regex(/^refs\/pull\/\d{1,9}\//),
  v.transform((ref) => Number(ref.split("/")[2])),
);

/**
 * Decides whether a run may publish what it builds: nothing that came with a fork's pull request is
 * pushed, whatever the event (design §3). With `pull_request_target`, `workflow_run` and
 * `issue_comment`, a fork's code could otherwise reach this repository's secrets. A payload with
 * another form than the published one
 * (https://docs.github.com/en/webhooks/webhook-events-and-payloads) may come from a fork.
 */
export async function readCarried(env: Env): Promise<Carried> {
  return carriedBy(await readEvent(env, jsonObject), env);
}

/** Does the same for an event's payload; undefined for a payload that cannot be read. */
export function carriedBy(payload: JsonObject | undefined, env: Env): Carried {
  const { GITHUB_EVENT_NAME: event = "" } = env;
  if (event === "merge_group") return withheld(mergeGroup);
  const known = fitting(eventSchema, payload);
  if (known === undefined) {
    return mayBeForeign(event) ? withheld(`The event ${event} cannot be read`) : open(env, {});
  }
  if (known.pull_request !== undefined) return ofPullRequest(known, env);
  if (event === "workflow_run") return ofWorkflowRun(known, env);
  return open(env, { pulls: pullsIn(known, env) });
}

const mergeGroup =
  "A merge group holds commits of pull requests that are not merged yet, and its event does not say whose";

function withheld(why: string): Carried {
  return { kind: "withheld", why };
}

/** Whether the event's payload says whose commits it is about. */
function mayBeForeign(event: string): boolean {
  return event.startsWith("pull_request") || event === "workflow_run";
}

function ofPullRequest(event: Event, env: Env): Carried {
  const pull = fitting(pullRequest, event.pull_request);
  if (!isSame(pull?.head?.repo, pull?.base?.repo)) {
    return withheld("This pull request comes from a fork");
  }
  const own = pull?.number === undefined ? [] : [pull.number];
  return { ...open(env, {}), needsProof: false, ownPulls: own };
}

function ofWorkflowRun({ workflow_run: run, repository: own }: Event, env: Env): Carried {
  if (!isSame(run?.head_repository, own)) {
    return withheld("The run that started this one was for a fork's commit");
  }
  if (run?.event === "merge_group") return withheld(mergeGroup);
  return open(env, { trusted: run?.head_sha === undefined ? [] : [run.head_sha] });
}

type Repository = v.InferOutput<typeof repository>;

/** Compares repositories by their names. One that was deleted has no name; it was a fork. */
function isSame(head: Repository, base: Repository): boolean {
  return head?.full_name !== undefined && head.full_name === base?.full_name;
}

/**
 * Events without a pull request behind them: what is checked out is the repository's own or was
 * made by its own workflow. After every other event, workflows check out what somebody named.
 */
const ownEvents: ReadonlySet<string> = new Set([
  "branch_protection_rule",
  "create",
  "delete",
  "page_build",
  "push",
  "registry_package",
  "release",
  "schedule",
]);

/**
 * Events whose GITHUB_SHA may have been chosen by somebody who can name any commit that the forge
 * has, including those of forks.
 */
const chosenCommits: ReadonlySet<string> = new Set(["deployment", "deployment_status", "status"]);

type Open = Extract<Carried, { kind: "open" }>;

function open(env: Env, known: Partial<Pick<Open, "trusted" | "pulls">>): Open {
  const { GITHUB_EVENT_NAME: event = "", GITHUB_SHA: own = "", GITHUB_REF: ref = "" } = env;
  const isOwn = own !== "" && !chosenCommits.has(event) && !ref.startsWith("refs/pull/");
  const { trusted = [], pulls = [] } = known;
  return {
    kind: "open",
    event,
    needsProof: !ownEvents.has(event) || ref.startsWith("refs/pull/"),
    trusted: [...(isOwn ? [own] : []), ...trusted].map((commit) => commit.toLowerCase()),
    pulls,
    ownPulls: [],
  };
}

/** How many values of a dispatch are read. */
const mostValues = 200;

/**
 * Collects the pull requests that an event is about, or that whoever dispatched the run gave as a
 * ref of the forge.
 */
function pullsIn(
  { issue, inputs, client_payload: given }: Event,
  { GITHUB_REF: ref = "" }: Env,
): readonly number[] {
  const isCommented = issue?.pull_request !== undefined && issue.number !== undefined;
  const refs = [ref, ...[inputs, given].flatMap(valuesIn)];
  return [...(isCommented ? [issue.number] : []), ...(fitting(listOfFitting(pullRef), refs) ?? [])];
}

function valuesIn(inputs: JsonObject = {}): readonly unknown[] {
  return Object.values(inputs).slice(0, mostValues);
}
