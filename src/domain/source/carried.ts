import type { Annotation } from "../text/annotation.ts";

/** Whose commits a workflow's run may build, as far as its event says. */
export type Carried =
  /** Must never be pushed, whatever is checked out. */
  | {
      readonly kind: "withheld";
      /** The reason, as the start of a sentence: `This pull request comes from a fork`. */
      readonly why: string;
    }
  | {
      readonly kind: "open";
      /** Name of the event, e.g. `workflow_dispatch`. */
      readonly event: string;
      /**
       * Whether workflows typically check out other people's commits after this event, so that a
       * proof is needed.
       */
      readonly needsProof: boolean;
      /** Commits that the event says are the repository's own. */
      readonly trusted: readonly string[];
      /** Numbers of the pull requests that the event is about or names. */
      readonly pulls: readonly number[];
      /** The ones that, according to the event, come from the repository itself. */
      readonly ownPulls: readonly number[];
    };

/** A pull request as the forge describes it. */
export interface PullRequest {
  /** Whether its head is in the repository itself; false also if that repository was deleted. */
  readonly isOwn: boolean;
  /** The commits that belong to it: its head, and the forge's temporary merge. */
  readonly commits: readonly string[];
}

/** The annotation for a withheld push. It says why, and that nothing else was left out. */
export function notPushed(why: string): Annotation {
  return {
    level: "notice",
    title: "Not pushed",
    message: `${why}. The image is built twice and compared, but not pushed.`,
  };
}
