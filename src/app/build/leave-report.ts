import type { Report } from "../../domain/findings/report.ts";
import { badInput, type Failure } from "../../domain/text/failure.ts";
import { renderHtml } from "../../report/html.ts";
import { renderJson } from "../../report/json.ts";
import type { OutputFolder } from "../ports/build.ts";

/** Whether a report was left; a run that was stopped leaves nothing. */
export async function leaveReport(output: OutputFolder, report: Report): Promise<boolean> {
  if (report.failure?.code === "interrupted") {
    await output.discard();
    return false;
  }
  return await output.writeReport({ json: renderJson(report), html: renderHtml(report) }).then(
    () => true,
    // A full disk must not hide the failure that it caused, and half a report is none.
    async () => {
      await output.discard();
      return false;
    },
  );
}

/** Why a run that held so far does not end well: its report is a part of what was asked for. */
export function unwritten({ report }: OutputFolder): Failure {
  return badInput(
    "output",
    `the report cannot be written to ${report}.`,
    "Free some space there, or name another folder that you may write to.",
  );
}
