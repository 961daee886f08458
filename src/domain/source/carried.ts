import type { Annotation } from "../text/annotation.ts";

/** Whose commits a workflow's run may build, as far as its event tells. */
export type Carried =
  /** Never to be pushed, whatever is checked out. */
  | {
      readonly kind: "withheld";
      /** Why, as the start of a sentence: `This pull request comes from a fork`. */
      readonly why: string;
    }
  | {
      readonly kind: "open";
      /** Name of the event, e.g. `workflow_dispatch`. */
      readonly event: string;
      /** Whether the event is one after which workflows check out what others brought, so that a proof is needed. */
      readonly needsProof: boolean;
      /** Commits that the event says are the repository's own. */
      readonly trusted: readonly string[];
      /** Numbers of the pull requests that the event is about, or names. */
      readonly pulls: readonly number[];
      /** Those that the event says are from the repository itself. */
      readonly ownPulls: readonly number[];
    };

/** A pull request as the forge has it. */
export interface PullRequest {
  /** Whether its head is in the repository itself; false also when that was deleted. */
  readonly isOwn: boolean;
  /** The commits that come with it: its head, and the forge's temporary merge. */
  readonly commits: readonly string[];
}

/** What is said where a push is withheld: whoever asked for it learns why, and that nothing else is left out. */
export function notPushed(why: string): Annotation {
  return {
    level: "notice",
    title: "Not pushed",
    message: `${why}: the image is built twice and compared, and not pushed.`,
  };
}
