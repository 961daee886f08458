import { secretLines } from "../../domain/build/redact.ts";

/**
 * Tells the runner what to mask in logs: each line of each value, because it masks line by line.
 */
export async function maskSecrets(values: readonly string[]): Promise<void> {
  const lines = new Set(values.flatMap(secretLines));
  if (lines.size === 0) return;
  const core = await import("@actions/core");
  for (const line of lines) core.setSecret(line);
}
