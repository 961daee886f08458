import type { BuildRequest } from "../../domain/build/request.ts";
import type { Pushed } from "../../domain/findings/report.ts";
import type { BuildPorts } from "../ports/build.ts";
import { refuseOtherDigest } from "../publish/expected-digest.ts";
import { publish } from "../publish/publish.ts";
import { refuseForeign } from "./foreign-platforms.ts";
import { proveImage } from "./prove-image.ts";
import type { ReportDraft } from "./report-draft.ts";
import type { OpenedRun, Run } from "./run.ts";
import { settleRun } from "./settle-run.ts";

/** Policy, bases, one plan, two builds, comparison, one layout, push. @throws Failure */
export async function carryOut(
  given: BuildRequest,
  { ports, draft, opened }: { ports: BuildPorts; draft: ReportDraft; opened: OpenedRun },
): Promise<void> {
  const settled = await settleRun(given, { ports, draft, opened });
  const { request, references, timed } = settled;
  if (request.platforms !== undefined) {
    const { carryOutPlatforms } = await import("./carry-out-platforms.ts");
    return await carryOutPlatforms(settled, { platforms: request.platforms, draft });
  }
  if (request.reuse) {
    const { reuseImage } = await import("./reuse.ts");
    if (await timed("reuse", () => reuseImage(settled, draft))) {
      if (request.sbom.length > 0) ports.reporter.warn(undescribed);
      return;
    }
  }
  await refuseForeign([settled]);
  const run = await withFiles(settled, draft);
  const proven = await proveImage(run, draft);
  refuseOtherDigest(request, proven.proof);
  if (request.push) {
    const onPushed = (pushed: Pushed): number => draft.pushed.push(pushed);
    await timed("push", () => publish({ ...ports, proof: proven.proof, references, onPushed }));
  }
  await proven.keepArtifacts();
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
