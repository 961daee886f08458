import type { Proof } from "../domain/findings/proof.ts";

/** Says behind which step both builds ended, for people; empty where they ran to their ends. */
export function endedEarlyText(proofs: readonly Pick<Proof, "endedBehind">[]): string {
  const places = proofs.flatMap(({ endedBehind }) => endedBehind ?? []);
  const lines = [...new Set(places.map(({ file, line }) => `${file}:${line}`))];
  if (lines.length === 0) return "";
  return `behind ${lines.join(", ")}, whose results differ (fail-fast): the steps after it did not run, and may differ too`;
}
