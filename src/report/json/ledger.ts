import type { LedgerUse } from "../../domain/findings/ledger-use.ts";
import { instruction } from "./traces.ts";

/** Returns what was taken from a ledger, with its keys in the schema's order. */
export function ledgerJson({ taken, ran, kept, notes }: LedgerUse): unknown {
  return {
    taken: taken.map((step) => ({
      instruction: instruction(step.instruction),
      from: step.from,
      provenOn: step.provenOn,
      revision: step.revision === "" ? undefined : step.revision,
      address: step.address,
      usedNetwork: step.usedNetwork,
    })),
    ran,
    kept,
    notes,
  };
}
