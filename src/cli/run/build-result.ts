import type { BuildOutcome } from "../../app/build/build-image.ts";
import type { Reporter } from "../../app/ports/build.ts";
import { renderJson } from "../../report/json.ts";
import { renderTerminal } from "../../report/terminal.ts";
import { type CommandContext, isOn } from "../command.ts";

/** Prints a build's result, and where its files are; on standard output the digest, or the report as JSON. */
export function printResult(
  outcome: BuildOutcome,
  context: CommandContext,
  reporter: Reporter,
): void {
  const { stdout, palette } = context;
  const { report, layout, reportFile, pageFile, failure } = outcome;
  reporter.info(["", ...renderTerminal(report, palette)].join("\n"));
  for (const [name, path] of Object.entries({ layout, report: reportFile, page: pageFile })) {
    if (path !== undefined) reporter.info(`${palette.faint(name.padEnd(12))} ${path}`);
  }
  if (isOn(context.arguments, "json")) stdout.write(renderJson(report));
  // Whoever reads standard output takes a digest for a good one, whatever the exit status says.
  else if (failure === undefined && !context.signal.aborted) {
    for (const { image } of report.proofs) if (image) stdout.write(`${image.digest}\n`);
  }
}
