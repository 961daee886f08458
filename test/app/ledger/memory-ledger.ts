import { readFile, writeFile } from "node:fs/promises";
import { LedgerFault, type LedgerStore } from "../../../src/app/ports/ledger.ts";
import type { LedgerSeal, OpenedLedger } from "../../../src/app/ports/ledger-access.ts";
import type { Digest } from "../../../src/domain/oci/digest.ts";

/** A ledger in memory, which a test looks into and changes. */
export class MemoryLedger implements OpenedLedger {
  readonly kept = new Map<Digest, { entry: Uint8Array; archive: Uint8Array }>();
  readonly asked: Digest[] = [];
  /** Why it cannot be used, if so. */
  fault: string | undefined;
  isOfRun = false;

  readonly seal: LedgerSeal = {
    seal: (entries) => Promise.resolve(entries.map(({ entry }) => entry)),
    open: (_key, sealed) => Promise.resolve(sealed),
  };

  readonly store: LedgerStore = {
    name: "the test's memory",
    find: async (key) => {
      this.asked.push(key);
      this.#check();
      return await Promise.resolve(this.kept.get(key)?.entry);
    },
    fetch: async (key, _archive, to) => {
      this.#check();
      await writeFile(to, this.kept.get(key)?.archive ?? "");
    },
    keep: async (key, entry, { archive }) => {
      this.#check();
      this.kept.set(key, { entry, archive: await readFile(archive) });
    },
  };

  #check(): void {
    if (this.fault !== undefined) throw new LedgerFault(this.fault);
  }
}
