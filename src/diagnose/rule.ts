import type { CauseId } from "../domain/cause.ts";
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

/** One sign of one cause; undefined when the difference does not show it. A cause may have several rules. */
export interface Rule {
  readonly cause: CauseId;
  readonly judge: (evidence: Evidence) => Finding | undefined;
}
