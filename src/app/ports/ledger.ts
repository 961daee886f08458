import type { StepId } from "../../domain/build/step-id.ts";
import type { StepRun } from "../../domain/build/step-run.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import type { JsonObject } from "../../domain/text/json.ts";
import type { Slot } from "./image.ts";

/** A step, before it runs. */
export interface StepSubject {
  /** Undefined for a step that is not in the Containerfile. */
  readonly id: StepId | undefined;
  /**
   * All that the step's result can depend on: the files that it finds, its command, user and
   * variables, what is mounted, what it may use of the network, and the programs that build. The
   * same in two builds that run the same step on the same files, whatever is varied between them.
   */
  readonly description: JsonObject;
}

/** What a step changed, as a tar archive in one canonical form. */
export interface StepChanges {
  /** Absolute path, in the run's work folder. */
  readonly archive: string;
  readonly digest: Digest;
  /** The same in two builds that changed the same: over all but how old each file was. */
  readonly agreed: Digest;
  readonly bytes: number;
}

/** What a step changed, as it is kept. */
export type KeptChanges = Omit<StepChanges, "agreed">;

/** A step that ran. */
export interface RanStep extends StepSubject {
  readonly run: StepRun;
  /** Or why its changes cannot be kept, as the end of a sentence. */
  readonly changes: StepChanges | { readonly why: string };
  /** Seconds since 1970. */
  readonly startedAt: number;
  readonly endedAt: number;
}

/** A step on whose result two builds agreed before. */
export interface ProvenStep {
  /** Absolute path of the archive, whose digest was checked. */
  readonly archive: string;
  readonly digest: Digest;
  /** What was measured and varied when it was proven. */
  readonly run: Omit<StepRun, "id">;
}

/** What the builds of one run ask and tell of steps that two builds agreed on. */
export interface StepLedger {
  /**
   * Returns the proven result of a step, which then need not run; undefined where it must. Both
   * builds of a run get the same answer for the same description.
   */
  proven(slot: Slot, step: StepSubject): Promise<ProvenStep | undefined>;
  /** Takes note of a step that ran. The archive stays where it is until the run ends. */
  ran(slot: Slot, step: RanStep): Promise<void>;
}

/** Where entries outlive a run. What it returns is untrusted. */
export interface LedgerStore {
  /** For people, e.g. `/var/cache/twofold` or `the runner's cache`. */
  readonly name: string;
  /**
   * Returns the entry under a key, as it was kept; undefined for none. @throws LedgerFault
   */
  find(key: Digest): Promise<Uint8Array | undefined>;
  /**
   * Writes the archive that belongs to a key to a new file. The caller checks its digest.
   * @param most bytes that may be written
   * @throws LedgerFault
   */
  fetch(key: Digest, archive: Digest, to: string, most: number): Promise<void>;
  /**
   * Keeps an entry and its archive under a key, both or neither: whoever is stopped in between, or
   * writes at the same time as another, leaves no half. @throws LedgerFault
   */
  keep(key: Digest, entry: Uint8Array, archive: KeptChanges): Promise<void>;
}

/** Why a store could not be used, as the end of a sentence. It is told, and the build goes on. */
export class LedgerFault extends Error {}

/**
 * Thrown when a proven step's changes could not be made, or led to other files than when it was
 * proven. The build must be run again without what the ledger says of that step.
 */
export class ReplayFailed extends Error {
  /** Of the archive. */
  readonly archive: Digest;

  constructor(archive: Digest, why: string) {
    super(`A step that the ledger proves could not be replayed: ${why}`);
    this.name = "ReplayFailed";
    this.archive = archive;
  }
}
