import type { MadeAttestation, WrittenSbom } from "../../domain/findings/beside.ts";
import type { Proof } from "../../domain/findings/proof.ts";
import type {
  Pushed,
  Report,
  ReusedImage,
  Toolchain,
  WrittenRecipe,
} from "../../domain/findings/report.ts";
import type { AdvisoryName } from "../../domain/source/advisory.ts";
import { forbiddenAmong } from "../../domain/source/policy.ts";
import { taggedSource } from "../../domain/source/source.ts";
import type { Failure } from "../../domain/text/failure.ts";
import type { LeftSbom } from "../ports/output.ts";
import type { SourceReading } from "../ports/source.ts";
import { Stopwatch } from "./stopwatch.ts";

const unknownSource = { id: "", repository: "", offset: "", version: "", revision: "" };

/**
 * Collects what the stages of a run have returned so far, so that a report can be made at any
 * moment, also when the run fails. Stages do not see it: only the main job fills it.
 */
export class ReportDraft {
  readonly stopwatch = new Stopwatch();
  recipe: WrittenRecipe | undefined;
  reading: SourceReading | undefined;
  forbid: readonly AdvisoryName[] = [];
  toolchain: Toolchain | undefined;
  readonly #proofs = new Map<string, Proof>();
  readonly pushed: Pushed[] = [];
  reused: ReusedImage | undefined;
  /** The documents about the image's packages, as they were written. */
  documents: readonly LeftSbom[] = [];
  /** By the names of their files, as below. */
  readonly #sboms = new Map<string, WrittenSbom>();
  readonly #attestations = new Map<string, MadeAttestation>();

  /** Keeps a proof; it replaces the earlier one of its platform, which said less. */
  keep(proof: Proof): void {
    this.#proofs.set(proof.platform, proof);
  }

  /** Keeps what is known of a document about the image's packages. */
  keepSbom(sbom: WrittenSbom): void {
    this.#sboms.set(sbom.file, sbom);
  }

  /** Keeps what is known of a statement about the image. */
  keepAttestation(made: MadeAttestation): void {
    this.#attestations.set(made.file, made);
  }

  get sboms(): readonly WrittenSbom[] {
    return [...this.#sboms.values()];
  }

  get attestations(): readonly MadeAttestation[] {
    return [...this.#attestations.values()];
  }

  get proofs(): readonly Proof[] {
    return [...this.#proofs.values()];
  }

  report(failure: Failure | undefined): Report {
    const { reading, recipe, toolchain } = this;
    const advisories = reading?.advisories ?? [];
    return {
      source: reading === undefined ? unknownSource : taggedSource(reading),
      ...(recipe === undefined ? {} : { recipe }),
      advisories,
      forbidden: forbiddenAmong(advisories, this.forbid).map(({ name }) => name),
      proofs: this.proofs,
      ...(toolchain === undefined ? {} : { toolchain }),
      pushed: this.pushed,
      ...(this.#sboms.size === 0 ? {} : { sboms: this.sboms }),
      ...(this.#attestations.size === 0 ? {} : { attestations: this.attestations }),
      ...(this.reused === undefined ? {} : { reused: this.reused }),
      timings: this.stopwatch.timings,
      timeline: this.stopwatch.timeline,
      ...(failure === undefined
        ? {}
        : { failure: { code: failure.code, ...failure.told, output: failure.output } }),
    };
  }
}
