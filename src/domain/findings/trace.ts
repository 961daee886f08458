import type { InstructionPlace } from "../build/instruction-place.ts";

/** What of a build can be found again in its image (design §7, "Traces"). */
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
 * `trace`: another day, machine or run would leave something else there. `note`: it follows from the source, and so
 * is the same in every build of this commit.
 */
export type TraceWeight = "trace" | "note";

/** Something of the build itself that was found in the image. Every text is untrusted. */
export interface Trace {
  /** Relative to the image root without a leading slash; `config` is the image's config. */
  readonly path: string;
  readonly kind: TraceKind;
  /** How it is written there, in words, e.g. `ISO 8601 date`. */
  readonly format: string;
  readonly weight: TraceWeight;
  /** Whether the next run is certain to leave something else there: such a trace decides the verdict. */
  readonly certain: boolean;
  /** The layer's index from the base up, 0-based; undefined for the config. */
  readonly layer?: number;
  /** The instruction that wrote the file, where it can be told. */
  readonly instruction?: InstructionPlace;
  /** Bytes before the first hit. */
  readonly offset: number;
  /** The first hit with a little around it, on one line. */
  readonly excerpt: string;
  /** Hits of this kind in this file. */
  readonly count: number;
}

/** All suspects of an image, bounded: in so many more files something was found than are listed. */
export interface Traces {
  readonly listed: readonly Trace[];
  readonly omitted: number;
}
