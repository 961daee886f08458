import { LedgerFault } from "../../app/ports/ledger.ts";

const told: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is exceeded",
  EACCES: "it may not be used by this user",
  EPERM: "it may not be used by this user",
  EROFS: "it is read-only",
  EIO: "the disk cannot be read or written",
};

/** Says what the system refused, as a fault of a ledger. */
export function systemFault(error: unknown): LedgerFault {
  if (error instanceof LedgerFault) return error;
  const code = codeOf(error);
  return new LedgerFault(told[code] ?? `the system refused (${code === "" ? "unknown" : code})`);
}

/** Returns the system's name of an error, e.g. `ENOENT`; empty where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : "";
}
