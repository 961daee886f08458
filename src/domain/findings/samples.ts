import type { Clue } from "./clue.ts";

/** When a build's steps ran, in seconds since 1970. */
export interface BuildSpan {
  readonly startedAt: number;
  readonly endedAt: number;
}

/**
 * What a differing thing was when both builds ran once more, each in its own environment as before. What then comes
 * out otherwise is chance or time; what comes out as before follows from the environment.
 */
export type Samples =
  | {
      readonly kind: "compared";
      /** How the thing differs between the two reruns; undefined where they agree on it. */
      readonly again: Clue | undefined;
      /** Of a file that only one build has: the path that stands for it in that build's rerun. */
      readonly path?: string;
      /** Of the two reruns. */
      readonly spans: readonly [BuildSpan, BuildSpan];
    }
  /** Known from what was made of it: whether both reruns came to the same as before. */
  | { readonly kind: "told"; readonly isSteady: boolean };
