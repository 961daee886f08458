import type { MadeAttestation, WrittenSbom } from "../../domain/findings/beside.ts";
import type { Proof } from "../../domain/findings/proof.ts";
import type {
  IndexRecord,
  Pushed,
  Report,
  ReusedImage,
  Toolchain,
  WrittenRecipe,
} from "../../domain/findings/report.ts";
import { type AdvisoryName, joinedAdvisories } from "../../domain/source/advisory.ts";
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
  readonly stopwatch: Stopwatch;
  recipe: WrittenRecipe | undefined;
  reading: SourceReading | undefined;
  forbid: readonly AdvisoryName[] = [];
  toolchain: Toolchain | undefined;
  readonly #proofs = new Map<string, Proof>();
  readonly pushed: Pushed[] = [];
  reused: ReusedImage | undefined;
  /** The index of several platforms' images, and the layout that holds all of them. */
  index: (IndexRecord & { readonly layout: string }) | undefined;
  /** The documents about the image's packages, as they were written. */
  documents: readonly LeftSbom[] = [];
  /** By the names of their files, as below. */
  readonly #sboms = new Map<string, WrittenSbom>();
  readonly #attestations = new Map<string, MadeAttestation>();

  constructor(stopwatch = new Stopwatch()) {
    this.stopwatch = stopwatch;
  }

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

  /** Adds what one platform's run returned to what is known of all. */
  take(other: ReportDraft): void {
    for (const proof of other.proofs) this.keep(proof);
    if (other.reading !== undefined) this.addAdvisories(other.reading);
    this.documents = [...this.documents, ...other.documents];
    for (const sbom of other.sboms) this.keepSbom(sbom);
  }

  /** Adds what a platform's reading of the source has found that no other has. */
  addAdvisories(reading: SourceReading): void {
    const known = this.reading?.advisories ?? [];
    this.reading = { ...reading, advisories: joinedAdvisories(known, reading.advisories) };
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
      ...(this.index === undefined ? {} : { index: this.index }),
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
