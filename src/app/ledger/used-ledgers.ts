import type { Digest } from "../../domain/oci/digest.ts";
import type { EntryTerms } from "../../ledger/use.ts";
import { LedgerFault } from "../ports/ledger.ts";
import type { LedgerAccess, OpenedLedger } from "../ports/ledger-access.ts";
import { type FoundEntry, findProven } from "./find-proven.ts";

/** After so many faults, a store is left alone for the rest of the run: each may have cost a minute. */
const mostFaults = 2;
/** The most bytes of one step's changes. */
const mostArchive = 8 * 1024 ** 3;

interface LedgersOptions {
  readonly access: LedgerAccess;
  /** Returns a path for a new file of the run. */
  readonly newPath: (name: string) => string;
  /** Takes a whole sentence. */
  readonly note: (text: string) => void;
}

/** The stores that a run asks, in their order, as long as they answer. */
export class UsedLedgers {
  readonly #options: LedgersOptions;
  readonly #faults = new Map<OpenedLedger, number>();
  #asked = 0;

  constructor(options: LedgersOptions) {
    this.#options = options;
  }

  /** @param step how a step is called in a sentence */
  async find(
    key: Digest,
    { step, terms }: { readonly step: string; readonly terms: EntryTerms },
  ): Promise<FoundEntry | undefined> {
    const { access, newPath, note } = this.#options;
    for (const ledger of access.ledgers) {
      if (!this.isUsable(ledger)) continue;
      this.#asked += 1;
      const path = newPath(`ledger-${this.#asked}.tar`);
      const drop = (why: string): void =>
        note(`An entry of ${ledger.store.name} is not used for ${step}: ${why}.`);
      const sought = { key, path, terms, most: mostArchive, drop, access };
      const found = await this.during(ledger, "no step is taken from", () =>
        findProven(ledger, sought),
      );
      if (found !== undefined) return found;
    }
    return undefined;
  }

  isUsable(ledger: OpenedLedger): boolean {
    return (this.#faults.get(ledger) ?? 0) < mostFaults;
  }

  /** Does something with a store. A fault of it is told, and the run goes on without. */
  async during<T>(
    ledger: OpenedLedger,
    what: string,
    work: () => Promise<T>,
  ): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof LedgerFault)) throw error;
      this.#faults.set(ledger, (this.#faults.get(ledger) ?? 0) + 1);
      const left = this.isUsable(ledger) ? "" : " It is not asked any more in this run.";
      this.#options.note(`Here ${what} ${ledger.store.name}: ${error.message}.${left}`);
      return undefined;
    }
  }
}
