import type { BuildPlan } from "../../domain/build/plan.ts";
import type { Proof } from "../../domain/findings/proof.ts";
import type { ImageFindings } from "../leaks/image-findings.ts";
import { gate } from "../recipe/prepare.ts";
import { type Judged, judge } from "./judge.ts";
import { prove, withFound, withMeasured } from "./prove.ts";
import type { ReportDraft } from "./report-draft.ts";
import type { Run } from "./run.ts";
import type { SavedArtifacts } from "./saved-artifacts.ts";
import { firstImageOf, searchOf } from "./search.ts";

/** Brings what a previous image saved, for the one recipe that may use it. */
async function bringSaved(run: Run, plan: BuildPlan): Promise<SavedArtifacts | undefined> {
  if (run.prepared.saving === undefined) return undefined;
  const { savedArtifacts } = await import("./saved-artifacts.ts");
  return await savedArtifacts(run, plan);
}

/**
 * Builds a plan twice, compares the images, and makes the layout. The draft gets what is known, as
 * soon as it is known.
 * @throws Failure of a build that broke, of the policy, and of anything else but the verdict
 */
export async function provePlan(
  run: Run,
  { plan, proof, draft }: { plan: BuildPlan; proof: Proof; draft: ReportDraft },
): Promise<Judged> {
  const firstImage = firstImageOf({ ...run, plan });
  const saved = await bringSaved(run, plan);
  try {
    const proven = await prove({
      ...run,
      plan,
      proof,
      onFirst: (twins) => firstImage.start(twins),
      ...(saved === undefined ? {} : { saved }),
    });
    draft.keep(proven.proof);
    if (proven.kind === "broke") throw proven.failure;
    const reading = withMeasured(run, proven.twins);
    draft.reading = reading;
    gate(run.request, reading);
    const measured = { ...run, reading };
    const onFound = (found: ImageFindings): void => {
      draft.reading = withFound(measured, found);
    };
    const built = { ...measured, ...proven, plan, firstImage, onFound };
    const judged = await judge({ ...built, ...searchOf(built) });
    draft.keep(judged.proof);
    if (run.request.sbom.length > 0) {
      const { writeSboms } = await import("./write-sboms.ts");
      const read = firstImage.read(proven.twins.first);
      await writeSboms(run, { proof: judged.proof, draft, read });
    }
    return judged;
  } finally {
    const isKept = draft.proofs.some(({ layout }) => layout !== undefined);
    if (!isKept) await firstImage.drop();
  }
}
