import type { Digest } from "../../domain/oci/digest.ts";
import type { LedgerStore } from "./ledger.ts";

/** An entry before it is sealed. */
interface UnsealedEntry {
  readonly key: Digest;
  readonly entry: Uint8Array;
}

/** Makes what comes back from a store an entry that somebody vouches for. */
export interface LedgerSeal {
  /** Seals the entries of one run, in their order. @throws LedgerFault */
  seal(entries: readonly UnsealedEntry[]): Promise<readonly Uint8Array[]>;
  /** Returns what was sealed. @throws LedgerFault for what nobody trusted has sealed for this key */
  open(key: Digest, sealed: Uint8Array): Promise<Uint8Array>;
}

/** A store of entries, as this run may use it. */
export interface OpenedLedger {
  readonly store: LedgerStore;
  readonly seal: LedgerSeal;
  /** Why this run keeps nothing there, as the end of a sentence; undefined: it does. */
  readonly readOnly?: string;
  /** Whether it does not outlive this run, so that what came over a network counts, too. */
  readonly isOfRun: boolean;
}

/** What a run needs to take steps from ledgers. */
export interface LedgerAccess {
  /** The first one that has an entry gives it. */
  readonly ledgers: readonly OpenedLedger[];
  /** URI of this run, where it has one. */
  readonly address?: string;
  /** Reads a file to its end. @throws Error where it cannot be read */
  readonly measure: (file: string) => Promise<{ readonly digest: Digest; readonly bytes: number }>;
  /** Reads a file from its start. */
  readonly read: (file: string) => AsyncIterable<Uint8Array>;
  /** Ends connections. */
  readonly close: () => Promise<void>;
}

/** Searches what is to be kept for the secrets of the run. */
export interface SecretSearch {
  /** Returns the name of a secret that some bytes have in them; undefined for none. */
  inText(bytes: Uint8Array): string | undefined;
  /** Returns the name of a secret in a step's changes. @throws Failure `tool` */
  inArchive(open: () => AsyncIterable<Uint8Array>): Promise<string | undefined>;
}
