import type { ProvingRun } from "../domain/build/proving-run.ts";
import type { MachineNames } from "../domain/text/machine-names.ts";

/** A value that was given as a secret, and its name for people: `secret npmrc`. */
export interface NamedSecret {
  readonly name: string;
  readonly value: string;
}

/** What is known about the build that made an image, and should not be found in the image. */
export interface BuildTraces {
  /** Seconds since 1970, when the build began and ended. */
  readonly startedAt: number;
  readonly endedAt: number;
  /** Spans before it in which files were made that the build read, e.g. those of a kept base. */
  readonly earlier?: readonly { readonly startedAt: number; readonly endedAt: number }[];
  /** Time zones in which the builds, the machine or the image count days: IANA names. */
  readonly zones: readonly string[];
  /** Of the machine, and as the steps saw it. */
  readonly hostnames: readonly string[];
  readonly userNames: readonly string[];
  /** Absolute paths of the checkout. */
  readonly paths: readonly string[];
  /** Names of the folders that the builds worked in; they are random in each run. */
  readonly workFolders: readonly string[];
  /** Numbers and names by which a CI system identifies its runs. */
  readonly runIds: readonly string[];
  /** The commit's full name in hex; empty if there is none. */
  readonly revision: string;
  /** Seconds since 1970 at which the commit was made; undefined when unknown. */
  readonly committedAt: number | undefined;
  /** Other facts that identify the machine. */
  readonly machine: Omit<MachineNames, "hostname" | "timeZone" | "runIds">;
  readonly secrets: readonly NamedSecret[];
  /**
   * Runs whose steps were taken over without running them again: what these left may have the values
   * of those runs. Absent for none.
   */
  readonly runs?: readonly ProvingRun[];
}
