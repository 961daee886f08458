import type { Digest } from "../../domain/oci/digest.ts";
import { type LedgerEntry, readEntry } from "../../ledger/entry.ts";
import { type EntryTerms, whyUnused } from "../../ledger/use.ts";
import { LedgerFault } from "../ports/ledger.ts";
import type { LedgerAccess, OpenedLedger } from "../ports/ledger-access.ts";

/** An entry that may stand for running its step, and its archive. */
export interface FoundEntry {
  readonly entry: LedgerEntry;
  /** Absolute path; its digest was checked. */
  readonly archive: string;
  /** The store that had it. */
  readonly from: OpenedLedger;
}

interface Sought {
  readonly key: Digest;
  /** Where the archive is written. */
  readonly path: string;
  readonly terms: EntryTerms;
  /** The most bytes of an archive. */
  readonly most: number;
  /** Takes why an entry is not used, as the end of a sentence about the step. */
  readonly drop: (why: string) => void;
  readonly access: Pick<LedgerAccess, "measure">;
}

/**
 * Looks for an entry that may stand for running its step. Whatever is kept there may be anybody's:
 * it counts only if it is sealed by somebody trusted, is about this very step, and proves as much as
 * running the step would, and if its archive is the one that was proven.
 * @throws LedgerFault where the store cannot be used at all
 */
export async function findProven(
  ledger: OpenedLedger,
  sought: Sought,
): Promise<FoundEntry | undefined> {
  const { store, isOfRun } = ledger;
  const sealed = await store.find(sought.key);
  if (sealed === undefined) return undefined;
  const opened = await openedEntry(ledger, sealed, sought.key);
  if ("wrong" in opened) {
    sought.drop(opened.wrong);
    return undefined;
  }
  const entry = opened.value;
  const { terms } = sought;
  const takesNetwork = terms.takesNetwork || isOfRun;
  const why = whyUnused(entry, { ...terms, takesNetwork }) ?? (await lackOf(ledger, entry, sought));
  if (why === undefined) return { entry, archive: sought.path, from: ledger };
  sought.drop(why);
  return undefined;
}

async function openedEntry(
  { seal }: OpenedLedger,
  sealed: Uint8Array,
  key: Digest,
): Promise<ReturnType<typeof readEntry>> {
  try {
    return readEntry(await seal.open(key, sealed), key);
  } catch (error) {
    if (error instanceof LedgerFault) return { wrong: error.message };
    throw error;
  }
}

/** Fetches the archive. @returns why it is not what was proven */
async function lackOf(
  { store }: OpenedLedger,
  { archive }: LedgerEntry,
  { key, path, most, access }: Sought,
): Promise<string | undefined> {
  if (archive.bytes > most) return `its changes have ${archive.bytes} bytes`;
  await store.fetch(key, archive.digest, path, archive.bytes);
  const { digest, bytes } = await access.measure(path);
  if (digest === archive.digest && bytes === archive.bytes) return undefined;
  return "its changes are not those that were proven";
}
