import type { Report } from "../../domain/findings/report.ts";
import { badInput, type Failure } from "../../domain/text/failure.ts";
import type { Surface } from "../../domain/text/surface.ts";
import type { ReportFrame } from "../../report/frame.ts";
import { renderHtml } from "../../report/html.ts";
import { renderJson } from "../../report/json.ts";
import type { OutputFolder } from "../ports/output.ts";

/**
 * Writes the report. @returns whether it was written: an interrupted run leaves nothing, and one on
 * the command line that built nothing leaves no folder that nobody asked for
 */
export async function leaveReport(
  output: OutputFolder,
  report: Report,
  { surface, frame }: { readonly surface: Surface; readonly frame: ReportFrame },
): Promise<boolean> {
  const isUnwanted = surface === "command line" && output.temporary !== undefined;
  const isBuilt = report.proofs.some(({ builds }) => builds.length > 0);
  if (report.failure?.code === "interrupted" || (isUnwanted && !isBuilt)) {
    await output.discard();
    return false;
  }
  return await output
    .writeReport({
      json: renderJson(report),
      html: renderHtml(report, frame),
      containerfile: report.recipe?.containerfile,
    })
    .then(
      () => true,
      // A full disk must not hide the failure that it caused, and half a report is worth nothing.
      async () => {
        await output.discard();
        return false;
      },
    );
}

/**
 * The failure of a run that held so far but could not write its report, which is part of the
 * result.
 */
export function unwritten({ report }: OutputFolder): Failure {
  return badInput(
    "output",
    `the report cannot be written to ${report}.`,
    "Free some space there, or name another folder that you can write to.",
  );
}
