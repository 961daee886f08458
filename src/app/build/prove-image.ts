import { stepPlatforms } from "../../containerfile/step-platforms.ts";
import type { BuildPlan } from "../../domain/build/plan.ts";
import { refuseNotVaried } from "../../domain/build/require-varied.ts";
import { type BaseRecord, type Proof, unproven } from "../../domain/findings/proof.ts";
import { gate } from "../recipe/prepare.ts";
import type { Judged } from "./judge.ts";
import { makePlan } from "./make-plan.ts";
import { provePlan } from "./prove-plan.ts";
import type { ReportDraft } from "./report-draft.ts";
import type { Run } from "./run.ts";

/** An image that passes, and is in its layout. */
interface ProvenImage {
  readonly proof: Proof;
  /** Keeps what the first build left for a later one, once the image is pushed where it is to be. */
  keepArtifacts(): Promise<void>;
}

/**
 * Makes the plan of one platform, builds it twice and judges it. @returns the image that may be
 * pushed as far as the builds tell
 * @throws Failure
 */
export async function proveImage(assembled: Run, draft: ReportDraft): Promise<ProvenImage> {
  const { request, ports, builder, timed } = assembled;
  const { plan, bases, images, reading } = await makePlan(assembled);
  draft.reading = reading;
  gate(request, reading);
  const run = { ...assembled, reading };
  const proof = await unprovenOn(request.platform ?? builder.platform, { run, bases });
  draft.keep(proof);
  const judged = await provePlan(run, { plan, proof, draft });
  if (request.tryFix && isAnswered(judged)) {
    const { withTriedFixes } = await import("./try-fixes.ts");
    draft.keep(await withTriedFixes(run, { plan, images, proof: judged.proof }));
  }
  if (judged.failure !== undefined) throw judged.failure;
  // The image itself may have shown more.
  gate(request, draft.reading);
  await timed("final stage", () => checkWrittenStage(judged.proof, { request, plan, ports }));
  if (request.recipe.kind === "runpack" && request.compareSingleStage) {
    const { withSingleStage } = await import("./single-stage.ts");
    draft.keep(await withSingleStage(run, { plan, proof: judged.proof }));
  }
  refuseNotVaried(request, judged.proof.variations);
  const { savedTo: file } = judged;
  const { recipe } = request;
  const keepArtifacts = async (): Promise<void> => {
    if (file === undefined || recipe.kind !== "s2i") return;
    const { keepFirstAlone } = await import("./first-alone.ts");
    await keepFirstAlone(run, { recipe, file });
  };
  return { proof: judged.proof, keepArtifacts };
}

/** A proof of nothing yet, which says what runs the platform's steps. */
async function unprovenOn(
  platform: string,
  { run, bases }: { readonly run: Run; readonly bases: readonly BaseRecord[] },
): Promise<Proof> {
  const known = unproven(platform, bases);
  const hasSteps = stepPlatforms(run.scope).some(
    (step) => (step.platform ?? platform) === platform,
  );
  if (!hasSteps) return known;
  const emulation = await run.builder.emulation(platform);
  return emulation.kind === "emulated" ? { ...known, emulator: emulation.by } : known;
}

/** Checks the final stage that Twofold wrote, if it wrote one. @throws Failure `forbidden`, `usage` */
async function checkWrittenStage(
  proof: Proof,
  { request, plan, ports }: Pick<Run, "request" | "ports"> & { readonly plan: BuildPlan },
): Promise<void> {
  const { recipe } = request;
  if (recipe.kind !== "runpack" && recipe.kind !== "prebuilt") return;
  const { checkFinalStage } = await import("./check-final-stage.ts");
  const { checkUser } = await import("./check-user.ts");
  const input = recipe.kind === "runpack" ? "artifacts" : "prebuilt";
  await checkFinalStage(proof, { plan, input, ports });
  await checkUser(proof, { user: recipe.user, input, ports });
}

/** Whether the run has answered that the builds differ, and nothing else went wrong. */
function isAnswered({ proof, failure }: Judged): boolean {
  return proof.verdict === "false" && (failure === undefined || failure.code === "irreproducible");
}
