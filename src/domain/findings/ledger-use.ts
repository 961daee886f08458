import type { InstructionPlace } from "../build/instruction-place.ts";

/** A step that did not run, because two builds agreed on its result before. */
export interface TakenStep {
  /** Absent for a step that is not in the Containerfile. */
  readonly instruction?: InstructionPlace;
  /** Where the entry was kept, for people. */
  readonly from: string;
  /** When the builds ended that agreed on it; RFC 3339, in UTC. */
  readonly provenOn: string;
  /** The commit that they built; empty where there was none. */
  readonly revision: string;
  /** URI of the run that proved it, where that run has one. */
  readonly address?: string;
  /** Whether its result may have come over a network. */
  readonly usedNetwork: boolean;
}

/** What two builds took from a ledger of proven steps. */
export interface LedgerUse {
  readonly taken: readonly TakenStep[];
  /** How many RUN steps of the first build ran. */
  readonly ran: number;
  /** How many of them are kept for later runs. */
  readonly kept: number;
  /** What was not used or not kept, and why: whole sentences. */
  readonly notes: readonly string[];
}
