import type { BuildRequest } from "../../domain/build/request.ts";
import { refuseNotVaried } from "../../domain/build/require-varied.ts";
import { unproven } from "../../domain/findings/proof.ts";
import type { Pushed } from "../../domain/findings/report.ts";
import type { ImageFindings } from "../leaks/image-findings.ts";
import type { BuildPorts } from "../ports/build.ts";
import { publish } from "../publish/publish.ts";
import { gate } from "../recipe/prepare.ts";
import { judge } from "./judge.ts";
import { makePlan } from "./make-plan.ts";
import { prove, withFound, withMeasured } from "./prove.ts";
import type { ReportDraft } from "./report-draft.ts";
import type { OpenedRun } from "./run.ts";
import { firstImageOf, searchOf } from "./search.ts";
import { settleRun } from "./settle-run.ts";

/** Policy, bases, one plan, two builds, comparison, one layout, push. @throws Failure */
export async function carryOut(
  given: BuildRequest,
  { ports, draft, opened }: { ports: BuildPorts; draft: ReportDraft; opened: OpenedRun },
): Promise<void> {
  const settled = await settleRun(given, { ports, draft, opened });
  const { request, references, builder } = settled;
  const { plan, bases, reading } = await makePlan(settled);
  draft.reading = reading;
  gate(request, reading);
  const run = { ...settled, reading };
  const proof = unproven(request.platform ?? builder.platform, bases);
  draft.keep(proof);
  const firstImage = firstImageOf({ ...run, plan });
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
    const measured = { ...run, reading: draft.reading };
    const onFound = (found: ImageFindings): void => {
      draft.reading = withFound(measured, found);
    };
    const built = { ...measured, ...proven, plan, firstImage, onFound };
    const judged = await judge({ ...built, ...searchOf(built) });
    draft.keep(judged.proof);
    if (judged.failure !== undefined) throw judged.failure;
    gate(request, draft.reading);
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
