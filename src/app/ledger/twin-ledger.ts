import type { Containerfile } from "../../containerfile/model.ts";
import { instructionPlace } from "../../containerfile/places.ts";
import { instructionOf } from "../../containerfile/step-ids.ts";
import type { InstructionPlace } from "../../domain/build/instruction-place.ts";
import type { ProvingRun } from "../../domain/build/proving-run.ts";
import type { StepId } from "../../domain/build/step-id.ts";
import type { LedgerUse, TakenStep } from "../../domain/findings/ledger-use.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import type { JsonObject } from "../../domain/text/json.ts";
import type { LedgerEntry } from "../../ledger/entry.ts";
import { stepKeyOf } from "../../ledger/key.ts";
import type { EntryTerms } from "../../ledger/use.ts";
import type { Slot } from "../ports/image.ts";
import type { ProvenStep, RanStep, StepLedger, StepSubject } from "../ports/ledger.ts";
import type { LedgerAccess } from "../ports/ledger-access.ts";
import type { FoundEntry } from "./find-proven.ts";
import { ToldSteps } from "./told-steps.ts";
import { UsedLedgers } from "./used-ledgers.ts";

/** The most earlier runs whose values an image is searched for; steps of others run again. */
const mostRuns = 24;
/** The most notes that are told and kept. */
const mostNotes = 50;

export interface TwinLedgerOptions {
  readonly access: LedgerAccess;
  /** What an entry has to have been proven under. */
  readonly terms: Omit<EntryTerms, "takesNetwork">;
  /** Whether the result of a step counts although it may have come over a network. */
  readonly takesNetwork: (id: StepId | undefined) => boolean;
  /** Whether nothing is taken: both builds run every step. */
  readonly isFull: boolean;
  readonly containerfile: Containerfile;
  /** Returns a path for a new file of the run. */
  readonly newPath: (name: string) => string;
  /** Tells people a whole sentence. */
  readonly tell: (text: string) => void;
}

interface Taken {
  readonly id: StepId | undefined;
  readonly found: FoundEntry;
}

/**
 * The ledger of one run: gives both builds the same answer for the same step, and collects what they
 * tell of the steps that they run.
 */
export class TwinLedger implements StepLedger {
  readonly told = new ToldSteps();
  readonly ledgers: UsedLedgers;
  readonly #options: TwinLedgerOptions;
  readonly #answers = new Map<Digest, Promise<ProvenStep | undefined>>();
  readonly #taken = new Map<Digest, Taken>();
  readonly #runs = new Map<string, ProvingRun>();
  readonly #notes = new Set<string>();
  #kept = 0;

  constructor(options: TwinLedgerOptions) {
    this.#options = options;
    const { access, newPath } = options;
    this.ledgers = new UsedLedgers({ access, newPath, note: (text) => this.note(text) });
  }

  async proven(_slot: Slot, step: StepSubject): Promise<ProvenStep | undefined> {
    const key = keyOf(step.description);
    if (key === undefined || this.#options.isFull) return undefined;
    const known = this.#answers.get(key) ?? this.#find(key, step.id);
    this.#answers.set(key, known);
    return await known;
  }

  async ran(slot: Slot, step: RanStep): Promise<void> {
    const key = keyOf(step.description);
    if (key !== undefined) this.told.add(key, slot, step);
    await Promise.resolve();
  }

  /** The runs whose steps were taken. */
  get runs(): readonly ProvingRun[] {
    return [...this.#runs.values()];
  }

  /** Notes a whole sentence for people, each once. */
  note(text: string): void {
    if (this.#notes.has(text) || this.#notes.size >= mostNotes) return;
    this.#notes.add(text);
    this.#options.tell(text);
  }

  /** Says that steps are kept now. */
  countKept(count: number): void {
    this.#kept = Math.max(this.#kept, count);
  }

  get use(): LedgerUse {
    return {
      taken: [...this.#taken.values()].map((each) => this.#takenStep(each)),
      ran: this.told.count("first"),
      kept: this.#kept,
      notes: [...this.#notes],
    };
  }

  /** How a step is called in a sentence. */
  nameOf(id: StepId | undefined): string {
    const place = this.placeOf(id);
    if (place === undefined) return "a step that is not in the Containerfile";
    return `the step at ${place.file}:${place.line}`;
  }

  placeOf(id: StepId | undefined): InstructionPlace | undefined {
    const { containerfile } = this.#options;
    if (id === undefined || containerfile.stages[id.stage] === undefined) return undefined;
    return instructionPlace(containerfile, instructionOf(containerfile, id));
  }

  async #find(key: Digest, id: StepId | undefined): Promise<ProvenStep | undefined> {
    const takesNetwork = this.#options.takesNetwork(id);
    const terms = { ...this.#options.terms, takesNetwork };
    const found = await this.ledgers.find(key, { step: this.nameOf(id), terms });
    if (found === undefined || !this.#isSearchable(found.entry, id)) return undefined;
    this.#taken.set(key, { id, found });
    const { archive, entry } = found;
    return { archive, digest: entry.archive.digest, run: entry.run };
  }

  /** Whether an image can still be searched for what the entry's run may have left. */
  #isSearchable({ by }: LedgerEntry, id: StepId | undefined): boolean {
    const name = JSON.stringify(by);
    if (!this.#runs.has(name) && this.#runs.size >= mostRuns) {
      const step = this.nameOf(id);
      this.note(`An entry is not used for ${step}: it is of the run number ${mostRuns + 1}.`);
      return false;
    }
    this.#runs.set(name, by);
    return true;
  }

  #takenStep({ id, found: { entry, from } }: Taken): TakenStep {
    const instruction = this.placeOf(id);
    return {
      ...(instruction === undefined ? {} : { instruction }),
      from: from.store.name,
      provenOn: new Date(Math.floor(entry.by.endedAt) * 1000).toISOString().replace(".000Z", "Z"),
      revision: entry.revision,
      ...(entry.address === undefined ? {} : { address: entry.address }),
      usedNetwork: entry.usedNetwork,
    };
  }
}

/** A description that has no key belongs to a step that is never kept. */
function keyOf(description: JsonObject): Digest | undefined {
  try {
    return stepKeyOf(description);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
