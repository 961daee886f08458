import type { Clue } from "./clue.ts";

/** When a build's steps ran, in seconds since 1970. */
export interface BuildSpan {
  readonly startedAt: number;
  readonly endedAt: number;
}

/**
 * What became of a differing thing when both builds ran once more, each in the same environment as
 * before. What then changes is due to chance or time; what stays the same follows from the
 * environment.
 */
export type Samples =
  | {
      readonly kind: "compared";
      /** How the thing differs between the two reruns; undefined if they agree on it. */
      readonly again: Clue | undefined;
      /** For a file that only one build has: the path that stands for it in that build's rerun. */
      readonly path?: string;
      /** When the two reruns ran. */
      readonly spans: readonly [BuildSpan, BuildSpan];
    }
  /** Inferred from what was made from the thing: whether both reruns gave the same as before. */
  | { readonly kind: "told"; readonly isSteady: boolean };
