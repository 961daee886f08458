import type { VariationName } from "../../domain/build/environment.ts";
import { nothingVaried, type Variations } from "../../domain/build/varied.ts";
import type { Accepted } from "../../domain/findings/accepted.ts";
import type { Differences } from "../../domain/findings/difference.ts";
import type { Executables } from "../../domain/findings/executable.ts";
import type {
  BaseRecord,
  BuildRecord,
  ImageRecord,
  Report,
  Reproducible,
  Toolchain,
} from "../../domain/findings/report.ts";
import type { Traces } from "../../domain/findings/trace.ts";
import type { AdvisoryName } from "../../domain/source/advisory.ts";
import { taggedSource } from "../../domain/source/source.ts";
import type { Failure } from "../../domain/text/failure.ts";
import type { BuiltImage } from "../ports/build.ts";
import type { SourceReading } from "../ports/source.ts";

const unknownSource = { id: "", repository: "", offset: "", version: "", revision: "" };

/**
 * Collects what a run has found so far, so that the report can be written at any moment, even when
 * the run fails.
 */
export class RunRecord {
  reading: SourceReading | undefined;
  forbidden: readonly AdvisoryName[] = [];
  reproducible: Reproducible = "unchecked";
  bases: readonly BaseRecord[] = [];
  builds: readonly BuildRecord[] = [];
  image: ImageRecord | undefined;
  variations: Variations = nothingVaried("no second build ran");
  /**
   * The variations that at least one step of the second build had: only these can make a
   * difference.
   */
  variationsAtWork: readonly VariationName[] = [];
  toolchain: Toolchain | undefined;
  differences: Differences = { listed: [], omitted: 0, layers: [] };
  exceptions: readonly Accepted[] = [];
  suspects: Traces = { listed: [], omitted: 0 };
  executables: Executables = { listed: [], omitted: 0, ofPackages: 0, unread: [] };
  layout: string | undefined;
  readonly pushed: Report["pushed"][number][] = [];
  readonly #seconds = new Map<string, number>();

  /**
   * Measures a phase in wall seconds, even when it fails; several runs of one phase are summed up.
   */
  async phase<T>(phase: string, work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    // Keeps the phases in the order in which they begin.
    this.#seconds.set(phase, this.#seconds.get(phase) ?? 0);
    try {
      return await work();
    } finally {
      const seconds = (performance.now() - started) / 1000;
      this.#seconds.set(phase, (this.#seconds.get(phase) ?? 0) + seconds);
    }
  }

  report(failure: Failure | undefined): Report {
    return {
      schemaVersion: 1,
      source: this.reading === undefined ? unknownSource : taggedSource(this.reading),
      advisories: this.reading?.advisories ?? [],
      forbidden: this.forbidden,
      reproducible: this.reproducible,
      bases: this.bases,
      builds: this.builds,
      ...(this.image === undefined ? {} : { image: this.image }),
      variations: this.variations,
      ...(this.toolchain === undefined ? {} : { toolchain: this.toolchain }),
      suspects: this.suspects.listed,
      suspectsOmitted: this.suspects.omitted,
      executables: this.executables,
      pushed: this.pushed,
      differences: this.differences.listed,
      differencesOmitted: this.differences.omitted,
      ...(this.differences.files === undefined ? {} : { files: this.differences.files }),
      exceptions: this.exceptions,
      timings: [...this.#seconds].map(([phase, seconds]) => ({ phase, seconds })),
      ...(failure === undefined
        ? {}
        : { failure: { code: failure.code, message: failure.message, fix: failure.fix } }),
    };
  }
}

/** Returns what the report says of a finished build. */
export function buildRecord(built: BuiltImage, environment: string): BuildRecord {
  return { digest: built.digest, imageId: built.imageId, seconds: built.seconds, environment };
}
