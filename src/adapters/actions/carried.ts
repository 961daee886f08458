import type { Carried } from "../../domain/source/carried.ts";
import { isJsonObject, type JsonObject } from "../../domain/text/json.ts";
import { eventField, readEvent } from "./event-file.ts";

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Decides whether a run may publish what it builds: nothing that came with a fork's pull request is
 * pushed, whatever the event (design §3). With `pull_request_target`, `workflow_run` and
 * `issue_comment`, a fork's code could otherwise reach this repository's secrets. A payload with
 * another form than the published one
 * (https://docs.github.com/en/webhooks/webhook-events-and-payloads) may come from a fork.
 */
export async function readCarried(env: Env): Promise<Carried> {
  return carriedBy(await readEvent(env), env);
}

/** Does the same for an event's payload; undefined for a payload that cannot be read. */
export function carriedBy(payload: JsonObject | undefined, env: Env): Carried {
  const { GITHUB_EVENT_NAME: event = "" } = env;
  if (event === "merge_group") return withheld(mergeGroup);
  if (payload === undefined) {
    return mayBeForeign(event) ? withheld(`The event ${event} cannot be read`) : open(env, {});
  }
  // Reviews and their comments have it too.
  if (payload["pull_request"] !== undefined) return ofPullRequest(payload, env);
  if (event === "workflow_run") return ofWorkflowRun(payload, env);
  return open(env, { pulls: pullsIn(payload, env) });
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

function ofPullRequest(payload: JsonObject, env: Env): Carried {
  const head = eventField(payload, "pull_request", "head", "repo", "full_name");
  const base = eventField(payload, "pull_request", "base", "repo", "full_name");
  if (!isSame(head, base)) return withheld("This pull request comes from a fork");
  const number = eventField(payload, "pull_request", "number");
  const own = typeof number === "number" ? [number] : [];
  return { ...open(env, {}), needsProof: false, ownPulls: own };
}

function ofWorkflowRun(payload: JsonObject, env: Env): Carried {
  const head = eventField(payload, "workflow_run", "head_repository", "full_name");
  const base = eventField(payload, "repository", "full_name");
  if (!isSame(head, base)) return withheld("The run that started this one was for a fork's commit");
  if (eventField(payload, "workflow_run", "event") === "merge_group") return withheld(mergeGroup);
  const commit = eventField(payload, "workflow_run", "head_sha");
  return open(env, { trusted: typeof commit === "string" ? [commit] : [] });
}

/** Compares repository names. A deleted repository has no name; it was a fork. */
function isSame(head: unknown, base: unknown): boolean {
  return (
    typeof head === "string" &&
    typeof base === "string" &&
    head.toLowerCase() === base.toLowerCase()
  );
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
function pullsIn(payload: JsonObject, { GITHUB_REF: ref = "" }: Env): readonly number[] {
  const commented = eventField(payload, "issue", "pull_request");
  const number = eventField(payload, "issue", "number");
  const refs = [ref, ...[payload["inputs"], payload["client_payload"]].flatMap(valuesIn)];
  const named = refs.flatMap((value) => {
    const found =
      typeof value === "string" ? /^refs\/pull\/(\d{1,9})\//.exec(value)?.[1] : undefined;
    return found === undefined ? [] : [Number(found)];
  });
  return [...(commented !== undefined && typeof number === "number" ? [number] : []), ...named];
}

function valuesIn(inputs: unknown): readonly unknown[] {
  return isJsonObject(inputs) ? Object.values(inputs).slice(0, mostValues) : [];
}
