import type { CheckedBundle } from "../../domain/labels/signed-statement.ts";

/** Checks who signed a statement, by trusted roots that were read before. */
export interface SignatureChecker {
  /** Checks a Sigstore bundle, which anybody may have written. It asks nobody. */
  check(bundle: string): CheckedBundle;
}
