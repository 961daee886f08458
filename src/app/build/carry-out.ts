import type { BuildPlan } from "../../domain/build/plan.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import { refuseNotVaried } from "../../domain/build/require-varied.ts";
import { type Proof, unproven } from "../../domain/findings/proof.ts";
import type { Pushed } from "../../domain/findings/report.ts";
import type { BuildPorts } from "../ports/build.ts";
import { refuseOtherDigest } from "../publish/expected-digest.ts";
import { publish } from "../publish/publish.ts";
import { gate } from "../recipe/prepare.ts";
import type { Judged } from "./judge.ts";
import { makePlan } from "./make-plan.ts";
import { gateByPolicy } from "./policy-gate.ts";
import { provePlan } from "./prove-plan.ts";
import type { ReportDraft } from "./report-draft.ts";
import type { OpenedRun, Run } from "./run.ts";
import { settleRun } from "./settle-run.ts";

/** Policy, bases, one plan, two builds, comparison, one layout, push. @throws Failure */
export async function carryOut(
  given: BuildRequest,
  { ports, draft, opened }: { ports: BuildPorts; draft: ReportDraft; opened: OpenedRun },
): Promise<void> {
  const settled = await settleRun(given, { ports, draft, opened });
  const { request, references, builder, timed } = settled;
  if (request.reuse) {
    const { reuseImage } = await import("./reuse.ts");
    if (await timed("reuse", () => reuseImage(settled, draft))) {
      if (request.sbom.length > 0) ports.reporter.warn(undescribed);
      return;
    }
  }
  const assembled = await withFiles(settled, draft);
  const { plan, bases, images, reading } = await makePlan(assembled);
  draft.reading = reading;
  gate(request, reading);
  const run = { ...assembled, reading };
  const proof = unproven(request.platform ?? builder.platform, bases);
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
  refuseOtherDigest(request, judged.proof);
  await gateByPolicy(opened.policy, { request, reading: draft.reading, ports, draft });
  if (!request.push) return;
  const onPushed = (pushed: Pushed): number => draft.pushed.push(pushed);
  await timed("push", () => publish({ ...ports, proof: judged.proof, references, onPushed }));
  if (judged.savedTo === undefined) return;
  const { keepArtifacts } = await import("./kept-artifacts.ts");
  await keepArtifacts(run, judged.savedTo);
}

const undescribed =
  "The image was reused and not read, so no SBOM of it was written: `twofold sbom IMAGE` writes one.";

/** Brings the files of the one recipe whose files are not in the context. @throws Failure */
async function withFiles(run: Run, draft: ReportDraft): Promise<Run> {
  const { recipe } = run.request;
  if (recipe.kind !== "prebuilt") return run;
  const { withPrebuilt } = await import("./with-prebuilt.ts");
  return await withPrebuilt(run, recipe, draft);
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
