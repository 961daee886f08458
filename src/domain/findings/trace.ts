import type { InstructionPlace } from "../build/instruction-place.ts";

/** The kinds of build details that can be found again in an image (design §7, "Traces"). */
export const traceKinds = [
  "day",
  "time",
  "epoch",
  "hostname",
  "user",
  "checkout-path",
  "work-folder",
  "run-id",
  "commit",
  "boot",
  "kernel",
  "cpu",
  "memory",
  "name-server",
] as const;

export type TraceKind = (typeof traceKinds)[number];

/**
 * `trace`: another day, machine or run would leave something else there. `note`: it follows from
 * the source, so it is the same in every build of this commit.
 */
export type TraceWeight = "trace" | "note";

/** A detail of the build itself that was found in the image. Every text is untrusted. */
export interface Trace {
  /** Relative to the image root without a leading slash; `config` is the image's config. */
  readonly path: string;
  readonly kind: TraceKind;
  /** How it is written there, in words, e.g. `ISO 8601 date`. */
  readonly format: string;
  readonly weight: TraceWeight;
  /**
   * Whether the next run is certain to leave something else there: such a trace decides the
   * verdict.
   */
  readonly certain: boolean;
  /** The layer's index from the base up, 0-based; undefined for the config. */
  readonly layer?: number;
  /** The instruction that wrote the file, if it is known. */
  readonly instruction?: InstructionPlace;
  /** Bytes before the first hit. */
  readonly offset: number;
  /** The first hit with some text around it, on one line. */
  readonly excerpt: string;
  /** Number of hits of this kind in this file. */
  readonly count: number;
}

/**
 * All traces of an image, bounded: `omitted` counts the further files in which something was found.
 */
export interface Traces {
  readonly listed: readonly Trace[];
  readonly omitted: number;
}
