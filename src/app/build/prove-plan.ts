import type { BuildPlan } from "../../domain/build/plan.ts";
import type { Proof } from "../../domain/findings/proof.ts";
import type { ImageFindings } from "../leaks/image-findings.ts";
import type { Twins } from "../prove/twin-builds.ts";
import { gate } from "../recipe/prepare.ts";
import type { FirstAlone } from "./first-alone.ts";
import { type Judged, judge } from "./judge.ts";
import { prove, withFound, withMeasured } from "./prove.ts";
import type { ReportDraft } from "./report-draft.ts";
import type { Run } from "./run.ts";
import { firstImageOf, searchOf } from "./search.ts";

/** Returns what only the first build gets, of the one recipe that may use it. */
async function aloneOf(run: Run, plan: BuildPlan): Promise<FirstAlone> {
  if (run.request.recipe.kind !== "s2i") return {};
  const { firstAlone } = await import("./first-alone.ts");
  return await firstAlone(run, { plan, recipe: run.request.recipe });
}

/**
 * Builds a plan twice, compares the images, and makes the layout. The draft gets what is known, as
 * soon as it is known.
 * @returns the verdict, and the file that the first build may have written for a later one
 * @throws Failure of a build that broke, of the policy, and of anything else but the verdict
 */
export async function provePlan(
  run: Run,
  { plan, proof, draft }: { plan: BuildPlan; proof: Proof; draft: ReportDraft },
): Promise<Judged & Pick<Twins, "savedTo">> {
  const firstImage = firstImageOf({ ...run, plan });
  const alone = await aloneOf(run, plan);
  try {
    const proven = await prove({
      ...run,
      plan,
      proof,
      onFirst: (twins) => firstImage.start(twins),
      ...alone,
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
    const { savedTo } = proven.twins;
    return { ...judged, ...(savedTo === undefined ? {} : { savedTo }) };
  } finally {
    const isKept = draft.proofs.some(({ layout }) => layout !== undefined);
    if (!isKept) await firstImage.drop();
  }
}
