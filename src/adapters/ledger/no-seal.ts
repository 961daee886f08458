import type { LedgerSeal } from "../../app/ports/ledger-access.ts";

/** The seal of a ledger that only this run can reach: nobody has to vouch for what it wrote. */
export const noSeal: LedgerSeal = {
  seal: (entries) => Promise.resolve(entries.map(({ entry }) => entry)),
  open: (_key, sealed) => Promise.resolve(sealed),
};
