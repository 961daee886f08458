import { redactFailure, redactValues } from "../../domain/build/redact-values.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import { refuseNotVaried } from "../../domain/build/require-varied.ts";
import { unproven } from "../../domain/findings/proof.ts";
import type { Pushed, Report } from "../../domain/findings/report.ts";
import { Failure } from "../../domain/text/failure.ts";
import type { BuildPorts } from "../ports/build.ts";
import { publish } from "../publish/publish.ts";
import { gate } from "../recipe/prepare.ts";
import { judge } from "./judge.ts";
import { leaveReport, unwritten } from "./leave-report.ts";
import { makePlan } from "./make-plan.ts";
import { prove, withMeasured } from "./prove.ts";
import { ReportDraft } from "./report-draft.ts";
import { firstImageOf, searchOf } from "./search.ts";
import { startRun } from "./start-run.ts";

export interface BuildOutcome {
  readonly report: Report;
  /** The OCI layout of the image, if there is one. */
  readonly layout?: string;
  /** Pushed `name:tag`. */
  readonly tags: readonly string[];
  readonly reportFile?: string;
  readonly pageFile?: string;
  readonly failure?: Failure;
}

/**
 * The main job (design §2). An expected failure is returned in the outcome, with everything that
 * was known by then.
 */
export async function buildImage(request: BuildRequest, ports: BuildPorts): Promise<BuildOutcome> {
  const draft = new ReportDraft();
  const failure = await work(request, ports, draft).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof Failure) return redactFailure(error, ports.redact);
      throw error;
    },
  );
  // No image with a secret in it stays on disk.
  if (failure?.code === "secret-in-image") await ports.output.discard();
  const report = redactValues(draft.report(failure), ports.redact);
  const isWritten = await leaveReport(ports.output, report);
  const told = failure ?? (isWritten ? undefined : unwritten(ports.output));
  const layout = draft.proofs.find((proof) => proof.layout !== undefined)?.layout;
  return {
    report,
    ...(layout === undefined || !isWritten ? {} : { layout }),
    tags: draft.pushed.map(({ reference }) => reference),
    ...(isWritten ? { reportFile: ports.output.report, pageFile: ports.output.page } : {}),
    ...(told === undefined ? {} : { failure: told }),
  };
}

/** Source, policy, bases, one plan, two builds, comparison, one layout, push. @throws Failure */
async function work(given: BuildRequest, ports: BuildPorts, draft: ReportDraft): Promise<void> {
  const started = await startRun(given, ports, draft);
  const { request, references, builder } = started;
  const { plan, bases, reading } = await makePlan(started);
  draft.reading = reading;
  gate(request, reading);
  const run = { ...started, reading };
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
