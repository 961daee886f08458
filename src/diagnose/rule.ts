import type { CauseId, Diagnosis } from "../domain/findings/cause.ts";
import type { Evidence } from "./evidence.ts";

/** What a rule says about a difference that it recognises. */
export interface Finding extends Pick<Diagnosis, "edits"> {
  /** 0 to 1: the share of the differing places that it explains, times how sure the sign is. */
  readonly confidence: number;
  /** One or two sentences that include the evidence. */
  readonly explanation: string;
  /** What to write instead; the last lines may be Containerfile text. */
  readonly fix: string;
}

/**
 * Where the recognised value comes from. `environment`: it is the same when the same build runs
 * again. `chance`: it is not.
 */
export type Nature = "environment" | "chance";

/**
 * A rule for one sign of one cause; `judge` returns undefined if the difference does not show it. A
 * cause may have several rules.
 */
export interface Rule {
  readonly cause: CauseId;
  /** Undefined if it may be either, or if the sign is a path or a field of a format. */
  readonly nature?: Nature;
  readonly judge: (evidence: Evidence) => Finding | undefined;
}
