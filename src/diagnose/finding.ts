import type { Evidence } from "./evidence.ts";
import { type FixWriter, forBusybox, writeFix } from "./fixes/fix.ts";
import type { Finding } from "./rule.ts";
import { both, shareText, where } from "./say.ts";
import type { Tokens } from "./tokens.ts";

interface FindingOptions {
  readonly evidence: Evidence;
  /** How sure the sign is if it is seen, 0 to 1. */
  readonly certainty: number;
  /** Share of the differing places that show it; default: all. */
  readonly share?: number;
  readonly explanation: string;
  /** For the tools that may be in the instruction, the most fitting first. */
  readonly fixes?: readonly FixWriter[];
  /** The fix if none of those tools is in the instruction. */
  readonly fallback: FixWriter;
}

export function finding(options: FindingOptions): Finding {
  const { evidence, certainty, share = 1, fixes = [], fallback } = options;
  const suited = evidence.isBusybox ? forBusybox([...fixes, fallback]) : [...fixes, fallback];
  return {
    confidence: Math.round(Math.min(1, certainty * share) * 100) / 100,
    explanation: options.explanation + shareText(share, evidence.places),
    ...writeFix(evidence.instruction, suited.slice(0, -1), suited.at(-1) ?? fallback),
  };
}

/**
 * Describes a value: `Line 3 holds the host's name: "a" in the first build, "b" in the second.`
 * Undefined without a value.
 */
export function holds(evidence: Evidence, { pairs }: Tokens, what: string): string | undefined {
  const [pair] = pairs;
  if (pair === undefined) return undefined;
  return `${where(evidence, pair.change)} holds ${what}: ${both(pair.a, pair.b)}.`;
}
