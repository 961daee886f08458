import type { Place } from "./failure.ts";

/** The advisories computed so far, in the order of design §5; that order is the order of every report. */
export const advisoryNames = [
  "dirty",
  "unpushed",
  "untagged",
  "unverifiable",
  "no-repository",
] as const;

export type AdvisoryName = (typeof advisoryNames)[number];

/** One way in which the source is not clean. */
export interface Advisory {
  readonly name: AdvisoryName;
  /** One sentence: what was found. */
  readonly message: string;
  /** Files, refs or lines that show it; the reader may check each. */
  readonly evidence: readonly string[];
  /** What to do about it. */
  readonly fix: string;
  readonly place?: Place;
  /** Of `unverifiable`: the advisories that could be neither found nor ruled out. */
  readonly leavesOpen?: readonly AdvisoryName[];
}
