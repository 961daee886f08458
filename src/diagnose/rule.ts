import type { CauseId } from "../domain/findings/cause.ts";
import type { Evidence } from "./evidence.ts";

/** What a rule says of a difference that it recognises. */
export interface Finding {
  /** 0 to 1: the share of the differing places it explains times how sure the sign is. */
  readonly confidence: number;
  /** One or two sentences with the evidence in them. */
  readonly explanation: string;
  /** What to write instead; the last lines may be Containerfile text. */
  readonly fix: string;
}

/**
 * Where what a rule recognises comes from. `environment`: it is the same when the same build runs again. `chance`: it
 * is not.
 */
export type Nature = "environment" | "chance";

/** One sign of one cause; undefined when the difference does not show it. A cause may have several rules. */
export interface Rule {
  readonly cause: CauseId;
  /** Undefined where it may be either, and where a path or a field of a format is the sign. */
  readonly nature?: Nature;
  readonly judge: (evidence: Evidence) => Finding | undefined;
}
