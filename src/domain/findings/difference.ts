import type { VariationName } from "../build/environment.ts";
import type { InstructionPlace } from "../build/instruction-place.ts";
import type { Digest } from "../oci/digest.ts";
import type { ListedFile } from "../oci/listed-file.ts";
import type { Diagnosis } from "./cause.ts";
import type { Clue } from "./clue.ts";
import type { Samples } from "./samples.ts";

/** A value that differs between two JSON documents, an image's configs or manifests. */
export interface ValueDifference {
  /** Keys and indexes from the root on: `["config", "Labels", "date"]`, `["history", 3, "created_by"]`. */
  readonly keys: readonly (string | number)[];
  /** Both values as parsed; undefined where a document has none. Untrusted. */
  readonly values: readonly [unknown, unknown];
}

/** One way in which two images differ, as the comparison finds it (design §7). */
export interface FoundDifference {
  /**
   * Relative to the image root without a leading slash; inside an archive `a.tar//member`; for
   * `config` the JSON path, e.g. `config.Labels.date`. Untrusted.
   */
  readonly path: string;
  readonly kind: "content" | "added" | "removed" | "metadata" | "config" | "trace";
  /** Of the config and manifest: the value that differs. Not part of the report. */
  readonly value?: ValueDifference;
  /** The layer's index from the base up, 0-based; undefined for the config and manifest. */
  readonly layer?: number;
  /** The facts that show it, one per line, e.g. `mtime 0 ≠ 12`, `offset 128: 41 42 ≠ 41 43`. */
  readonly evidence: readonly string[];
  /** What the cause is judged by; not part of the report. */
  readonly clue?: Clue;
}

/** A difference with the instruction that first made it, as far as that could be told. */
export interface AttributedDifference extends FoundDifference {
  /** In the file the user wrote. */
  readonly instruction?: InstructionPlace;
  /**
   * Set when this difference only carries another one onward: that one's path (a file of an earlier
   * step may be in no layer of the image) and instruction. Such a difference has the other one's
   * cause and no fix of its own.
   */
  readonly carries?: { readonly path: string; readonly instruction?: InstructionPlace };
  /**
   * The same thing in the builds that ran once more; undefined when none did. Not part of the
   * report.
   */
  readonly samples?: Samples;
}

/** A difference with its cause and what to write instead. */
export interface DiagnosedDifference
  extends AttributedDifference,
    Omit<Diagnosis, "fix" | "edits">,
    Partial<Pick<Diagnosis, "fix" | "edits">> {}

/** A difference with the variations that bisection found. */
export interface ExplainedDifference extends DiagnosedDifference {
  /**
   * Variations of the second build that make it differ, as bisection found by building with some of
   * them alone.
   */
  readonly variations?: readonly VariationName[];
  /** At least one of these makes it differ; no build was left to find out which. */
  readonly variationsAmong?: readonly VariationName[];
}

/** A difference as reports have it: as much of the above as is known. */
export interface Difference
  extends AttributedDifference,
    Partial<Diagnosis>,
    Pick<ExplainedDifference, "variations" | "variationsAmong"> {}

/**
 * All differences between two images, bounded: `omitted` counts those that were found and not
 * listed.
 */
export interface Differences<D extends FoundDifference = Difference> {
  readonly listed: readonly D[];
  readonly omitted: number;
  /** Layers whose uncompressed bytes differ. */
  readonly layers: readonly LayerDifference[];
  /** The files of those layers, as far as they were read and the bound allows. */
  readonly files?: readonly ListedFile[];
}

export interface LayerDifference {
  readonly index: number;
  readonly diffIds: readonly [Digest | undefined, Digest | undefined];
}
