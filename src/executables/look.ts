import { Stopped } from "../compare/content/budget.ts";
import type { ExecutableFacts } from "../domain/findings/executable.ts";
import { elfFacts } from "./elf-facts.ts";
import { peFacts } from "./pe-facts.ts";

/**
 * The largest executable that is held and examined, in bytes; larger ones are reported as not
 * examined.
 */
export const largestExecutable = 64 * 1024 * 1024;

/**
 * Guesses the format from a file's first bytes. `MZ` proves little: whether a PE image is a .NET
 * assembly depends on what follows.
 */
export function executableFormat(head: Uint8Array): "elf" | "pe" | undefined {
  const [a, b, c, d] = head;
  if (a === 0x7f && b === 0x45 && c === 0x4c && d === 0x46) return "elf";
  return a === 0x4d && b === 0x5a ? "pe" : undefined;
}

export type Looked =
  | { readonly kind: "facts"; readonly facts: ExecutableFacts }
  /** It is not a program or library after all. */
  | { readonly kind: "other" }
  | { readonly kind: "unread"; readonly reason: string };

/** Reads what an executable's bytes say about its build. */
export function lookAtExecutable(bytes: Buffer): Looked {
  try {
    const facts = executableFormat(bytes) === "elf" ? elfFacts(bytes) : peFacts(bytes);
    return facts === undefined ? { kind: "other" } : { kind: "facts", facts };
  } catch (error) {
    if (error instanceof Stopped) return { kind: "unread", reason: error.message };
    throw error;
  }
}
