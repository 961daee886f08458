import type { VariationName } from "../domain/build/environment.ts";
import type { ProvingRun } from "../domain/build/proving-run.ts";
import type { StepRun } from "../domain/build/step-run.ts";
import type { Digest } from "../domain/oci/digest.ts";
import type { JsonObject } from "../domain/text/json.ts";
import { type Checked, checkedJson } from "../domain/text/schema.ts";
import { entrySchema } from "./entry-schema.ts";
import { stepKeyOf } from "./key.ts";

/** The version of the form of entries. An entry of another form is of no use. */
const entryFormat = 1;

/** The most bytes of an entry without its archive; a description of a large step has some kilobytes. */
export const mostEntryBytes = 1024 * 1024;

/** A step on whose result two builds agreed, and under what. */
export interface LedgerEntry {
  /** All that the result can depend on; its digest is the key. */
  readonly description: JsonObject;
  /** What the step changed. */
  readonly archive: { readonly digest: Digest; readonly bytes: number };
  /** What was varied and measured. */
  readonly run: Omit<StepRun, "id">;
  /** The variations that were asked for. */
  readonly asked: readonly VariationName[];
  /** Whether its result may have come over a network. */
  readonly usedNetwork: boolean;
  readonly by: ProvingRun;
  /** The commit that was built; empty where there was none. */
  readonly revision: string;
  /** URI of the run that proved it, where the run has one. */
  readonly address?: string;
  /** Twofold's version. */
  readonly twofold: string;
}

/** Writes an entry as it is kept. */
export function writeEntry(entry: LedgerEntry): Uint8Array {
  return Buffer.from(JSON.stringify({ format: entryFormat, ...entry }));
}

/**
 * Reads an entry that anybody may have written.
 * @param key under which it was found: an entry about another step is of no use
 * @returns the entry, or what is wrong, as the end of a sentence about it
 */
export function readEntry(bytes: Uint8Array, key: Digest): Checked<LedgerEntry> {
  if (bytes.length > mostEntryBytes) return { wrong: `it has more than ${mostEntryBytes} bytes` };
  const read = checkedJson(entrySchema, Buffer.from(bytes).toString("utf8"));
  if ("wrong" in read) return read;
  const { format: _, ...entry } = read.value;
  return isAbout(entry.description, key)
    ? { value: entry }
    : { wrong: "it describes another step than the one that it is kept for" };
}

function isAbout(description: JsonObject, key: Digest): boolean {
  try {
    return stepKeyOf(description) === key;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
