import type { components } from "@octokit/openapi-types";

// The types are made from GitHub's published description of its webhooks: a field that it has not is an error here.
type Schemas = components["schemas"];

/** Of a published object the fields that a test gives, at any depth. */
type Part<T> = T extends readonly (infer One)[]
  ? readonly Part<One>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Part<T[Key]> }
    : T;

/** Payloads as a runner leaves them in GITHUB_EVENT_PATH, by the event's name. */
export interface Payloads {
  readonly pull_request: Part<Schemas["webhook-pull-request-opened"]>;
  readonly pull_request_target: Part<Schemas["webhook-pull-request-synchronize"]>;
  readonly pull_request_review: Part<Schemas["webhook-pull-request-review-submitted"]>;
  readonly pull_request_review_comment: Part<
    Schemas["webhook-pull-request-review-comment-created"]
  >;
  readonly workflow_run: Part<Schemas["webhook-workflow-run-completed"]>;
  readonly issue_comment: Part<Schemas["webhook-issue-comment-created"]>;
  readonly merge_group: Part<Schemas["webhook-merge-group-checks-requested"]>;
  readonly workflow_dispatch: Part<Schemas["webhook-workflow-dispatch"]>;
  readonly repository_dispatch: Part<Schemas["webhook-repository-dispatch-sample"]>;
  readonly check_run: Part<Schemas["webhook-check-run-completed"]>;
  readonly deployment: Part<Schemas["webhook-deployment-created"]>;
  readonly push: Part<Schemas["webhook-push"]>;
  readonly release: Part<Schemas["webhook-release-published"]>;
}

/** An event's payload, with the repository that all of them have. */
export function payload<Name extends keyof Payloads>(
  _event: Name,
  fields: Payloads[Name],
): Readonly<Record<string, unknown>> {
  return { repository: { full_name: "acme/shop" }, ...fields };
}

/** A pull request of `acme/shop` from a repository. */
export function pullRequest(number: number, head: string) {
  return {
    number,
    head: { sha: "0b1d".repeat(10), repo: { full_name: head } },
    base: { sha: "77aa".repeat(10), repo: { full_name: "acme/shop" } },
  };
}
