import type { MachineNames } from "../text/machine-names.ts";

/**
 * When and where a step was proven. What it left may hold any of these values, and nobody searched
 * it for them if it did not reach the image then.
 */
export interface ProvingRun {
  /** Seconds since 1970, when the builds of that run began and ended. */
  readonly startedAt: number;
  readonly endedAt: number;
  /** Spans before it in which files were made that the builds read, e.g. those of a kept base. */
  readonly earlier: readonly { readonly startedAt: number; readonly endedAt: number }[];
  /** IANA names of the zones in which they, the machine or the image counted days. */
  readonly zones: readonly string[];
  readonly hostnames: readonly string[];
  readonly userNames: readonly string[];
  /** Absolute paths of the checkout. */
  readonly paths: readonly string[];
  /** Folders that the builds worked in. */
  readonly workFolders: readonly string[];
  /** Numbers and names by which a CI system identifies the run. */
  readonly runIds: readonly string[];
  readonly machine: Omit<MachineNames, "hostname" | "timeZone" | "runIds">;
}
