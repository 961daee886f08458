import { toldWhere } from "../../domain/build/origin.ts";
import { redactFailure, redactValues } from "../../domain/build/redact-values.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import type { Report } from "../../domain/findings/report.ts";
import { Failure } from "../../domain/text/failure.ts";
import { type ReportFrame, subjectOf } from "../../report/frame.ts";
import type { BuildPorts } from "../ports/build.ts";
import { openRun } from "./open-run.ts";
import { ReportDraft } from "./report-draft.ts";
import { timingSteps } from "./timed-steps.ts";

export interface BuildOutcome {
  readonly report: Report;
  /** What the report is about, and where its words are explained. */
  readonly frame: ReportFrame;
  /** The OCI layout of the image, if there is one. */
  readonly layout?: string;
  /** Pushed `name:tag`. */
  readonly tags: readonly string[];
  readonly reportFile?: string;
  readonly pageFile?: string;
  /** The documents about the image's packages. */
  readonly sbomFiles: readonly string[];
  /** Where the time went, as events of a trace. */
  readonly timingsFile?: string;
  /** The folder with all of these if nobody named it: it stays until somebody removes it. */
  readonly temporary?: string;
  readonly failure?: Failure;
}

/**
 * The main job (design §2). An expected failure is returned in the outcome, with everything that
 * was known by then.
 */
export async function buildImage(request: BuildRequest, given: BuildPorts): Promise<BuildOutcome> {
  const draft = new ReportDraft();
  const ports = { ...given, reporter: timingSteps(given.reporter, draft.stopwatch) };
  const { temporary } = ports.output;
  const read = (text: string): string => ports.redact(ports.read(text));
  const failure = await attested(request, ports, draft).then(
    () => undefined,
    async (error: unknown) => {
      if (error instanceof Failure) {
        return redactFailure(toldWhere(error, request.origins ?? new Map()), read);
      }
      if (temporary !== undefined) await ports.output.discard();
      throw error;
    },
  );
  // No image with a secret in it stays on disk.
  if (failure?.code === "secret-in-image") await ports.output.discard();
  const report = redactValues(draft.report(failure), read);
  const { leaveReport, unwritten } = await import("./leave-report.ts");
  const frame = frameOf(request, report, ports);
  const isWritten = await leaveReport(ports.output, report, { surface: ports.surface, frame });
  const told = failure ?? (isWritten ? undefined : unwritten(ports.output));
  const layout = layoutOf(request, draft);
  return {
    report,
    frame,
    ...(layout === undefined || !isWritten ? {} : { layout }),
    sbomFiles: isWritten ? draft.documents.map(({ path }) => path) : [],
    tags: draft.pushed.flatMap(({ reference }) => (reference.includes("@") ? [] : [reference])),
    ...(isWritten ? { reportFile: ports.output.report, pageFile: ports.output.page } : {}),
    ...(temporary === undefined || !isWritten ? {} : { temporary }),
    ...(told === undefined ? {} : { failure: told }),
  };
}

/** The layout of what passed: of several platforms, the one that holds their index. */
function layoutOf({ platforms }: BuildRequest, { index, proofs }: ReportDraft): string | undefined {
  if (platforms !== undefined) return index?.layout;
  return proofs.find((proof) => proof.layout !== undefined)?.layout;
}

function frameOf(
  request: BuildRequest,
  { source }: Report,
  { docs, redact }: Pick<BuildPorts, "docs" | "redact">,
): ReportFrame {
  const subject = subjectOf(request, source);
  return {
    ...(subject === undefined ? {} : { subject: redact(subject) }),
    ...(docs === undefined ? {} : { docs }),
  };
}

/** The work, and then what is put beside the image that it pushed. @throws Failure */
async function attested(
  request: BuildRequest,
  ports: BuildPorts,
  draft: ReportDraft,
): Promise<void> {
  // Opened before anything is built: an identity that is missing is not found out after the push.
  const attester = request.attest ? await ports.attester() : undefined;
  await work(request, ports, draft);
  const { timed } = draft.stopwatch;
  if (draft.documents.length > 0 && draft.pushed.length > 0) {
    const { publishSboms } = await import("../attest/publish-sboms.ts");
    await timed("sbom", () => publishSboms(draft, ports));
  }
  if (attester === undefined) return;
  const { attestBuild } = await import("../attest/attest-build.ts");
  await timed("attest", () => attestBuild(request, draft, { ...ports, attester }));
}

/** Opens the run; then the rest, which is loaded while git reads the source. @throws Failure */
async function work(given: BuildRequest, ports: BuildPorts, draft: ReportDraft): Promise<void> {
  if (given.base !== undefined) {
    const { carryOutBase } = await import("./carry-out-base.ts");
    return await carryOutBase(given, given.base, { ports, draft });
  }
  const opened = await openRun(given, ports, draft);
  const { carryOut } = await import("./carry-out.ts");
  if (given.runSpec === undefined) return await carryOut(given, { ports, draft, opened });
  const { withRunSpec } = await import("./with-run-spec.ts");
  const read = await withRunSpec(given, { ports, draft, opened, inputs: given.runSpec });
  await carryOut(read.request, { ports, draft, opened: read.opened });
}
