import type { BuildRequest } from "../../domain/build/request.ts";
import { refuseNotVaried } from "../../domain/build/require-varied.ts";
import { unproven } from "../../domain/findings/proof.ts";
import type { Pushed } from "../../domain/findings/report.ts";
import type { BuildPorts } from "../ports/build.ts";
import { refuseOtherDigest } from "../publish/expected-digest.ts";
import { publish } from "../publish/publish.ts";
import { gate } from "../recipe/prepare.ts";
import type { Judged } from "./judge.ts";
import { makePlan } from "./make-plan.ts";
import { provePlan } from "./prove-plan.ts";
import type { ReportDraft } from "./report-draft.ts";
import type { OpenedRun } from "./run.ts";
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
    if (await timed("reuse", () => reuseImage(settled, draft))) return;
  }
  const { plan, bases, images, reading } = await makePlan(settled);
  draft.reading = reading;
  gate(request, reading);
  const run = { ...settled, reading };
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
  if (request.recipe.kind === "runpack") {
    const { checkFinalStage } = await import("./check-final-stage.ts");
    const { checkUser } = await import("./check-user.ts");
    const { user } = request.recipe;
    await timed("final stage", async () => {
      await checkFinalStage(judged.proof, { plan, ports });
      await checkUser(judged.proof, { user, ports });
    });
    if (request.compareSingleStage) {
      const { withSingleStage } = await import("./single-stage.ts");
      draft.keep(await withSingleStage(run, { plan, proof: judged.proof }));
    }
  }
  refuseNotVaried(request, judged.proof.variations);
  refuseOtherDigest(request, judged.proof);
  if (!request.push) return;
  const onPushed = (pushed: Pushed): number => draft.pushed.push(pushed);
  await timed("push", () => publish({ ...ports, proof: judged.proof, references, onPushed }));
}

/** Whether the run has answered that the builds differ, and nothing else went wrong. */
function isAnswered({ proof, failure }: Judged): boolean {
  return proof.verdict === "false" && (failure === undefined || failure.code === "irreproducible");
}
