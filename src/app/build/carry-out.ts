import type { BuildRequest } from "../../domain/build/request.ts";
import { refuseNotVaried } from "../../domain/build/require-varied.ts";
import { unproven } from "../../domain/findings/proof.ts";
import type { Pushed } from "../../domain/findings/report.ts";
import type { BuildPorts } from "../ports/build.ts";
import { publish } from "../publish/publish.ts";
import { gate } from "../recipe/prepare.ts";
import { judge } from "./judge.ts";
import { makePlan } from "./make-plan.ts";
import { prove, withMeasured } from "./prove.ts";
import type { ReportDraft } from "./report-draft.ts";
import type { OpenedRun } from "./run.ts";
import { firstImageOf, searchOf } from "./search.ts";
import { settleRun } from "./settle-run.ts";

/** Policy, bases, one plan, two builds, comparison, one layout, push. @throws Failure */
export async function carryOut(
  given: BuildRequest,
  { ports, draft, opened }: { ports: BuildPorts; draft: ReportDraft; opened: OpenedRun },
): Promise<void> {
  const run = await settleRun(given, { ports, draft, opened });
  const { request, references, builder } = run;
  const { plan, bases } = await makePlan(run);
  const proof = unproven(request.platform ?? builder.platform, bases);
  draft.keep(proof);
  const firstImage = firstImageOf(run);
  try {
    const proven = await prove({
      ...run,
      plan,
      proof,
      onFirst: (twins) => firstImage.start(twins),
    });
    draft.keep(proven.proof);
    if (proven.kind === "broke") throw proven.failure;
    draft.reading = withMeasured(run, proven.twins);
    gate(request, draft.reading);
    const built = { ...run, ...proven, reading: draft.reading, plan, firstImage };
    const judged = await judge({ ...built, ...searchOf(built) });
    draft.keep(judged.proof);
    if (judged.failure !== undefined) throw judged.failure;
    refuseNotVaried(request, judged.proof.variations);
    if (!request.push) return;
    const { timed } = run;
    const onPushed = (pushed: Pushed): number => draft.pushed.push(pushed);
    await timed("push", () => publish({ ...ports, proof: judged.proof, references, onPushed }));
  } finally {
    const isKept = draft.proofs.some(({ layout }) => layout !== undefined);
    if (!isKept) await firstImage.drop();
  }
}
