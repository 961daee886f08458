import { secretLines } from "../../domain/build/redact.ts";
import { exactCommand } from "./commands.ts";

/**
 * Tells the runner what to mask in logs: each line of each value, because it masks line by line.
 */
export function maskSecrets(values: readonly string[]): void {
  for (const line of new Set(values.flatMap(secretLines))) {
    process.stdout.write(`${exactCommand("add-mask", {}, line)}\n`);
  }
}
