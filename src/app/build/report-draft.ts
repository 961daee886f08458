import type { Judgement } from "../../domain/findings/judgement.ts";
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
  /** What the policy says of the image, if there is one. */
  policy: Judgement | undefined;
  /** Paths of the documents about the image's packages. */
  sbomFiles: readonly string[] = [];

  /** Keeps a proof; it replaces the earlier one of its platform, which said less. */
  keep(proof: Proof): void {
    this.#proofs.set(proof.platform, proof);
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
      ...(this.reused === undefined ? {} : { reused: this.reused }),
      ...(this.policy === undefined ? {} : { policy: this.policy }),
      timings: this.stopwatch.timings,
      timeline: this.stopwatch.timeline,
      ...(failure === undefined
        ? {}
        : { failure: { code: failure.code, ...failure.told, output: failure.output } }),
    };
  }
}
