import type { BuildOutcome } from "../../app/build/build-image.ts";
import type { TerminalReporter } from "../../compose/terminal.ts";
import { askedImage } from "../../domain/findings/report.ts";
import { renderJson } from "../../report/json.ts";
import { type Detail, renderTerminal, type View } from "../../report/terminal.ts";
import { type CommandContext, isOn } from "../command.ts";
import { shortest } from "./shortest.ts";

/** Who reads along, and how much. */
export interface Audience {
  readonly reporter: TerminalReporter;
  readonly detail: Detail;
}

/** Prints a build's result, and where its files are; on standard output the digest, or the report as JSON. */
export function printResult(
  outcome: BuildOutcome,
  context: CommandContext,
  { reporter, detail }: Audience,
): void {
  const { stdout, stderr, palette, cwd } = context;
  const { report, layout, pageFile, timingsFile, temporary, failure } = outcome;
  const view: View = {
    palette,
    detail,
    surface: "command line",
    ...(stderr.isTTY === true ? { columns: stderr.columns ?? 80 } : {}),
  };
  const places = {
    ...(layout === undefined ? {} : { layout: shortest(layout, cwd) }),
    ...(temporary === undefined ? {} : { temporary }),
    ...(timingsFile === undefined ? {} : { timings: shortest(timingsFile, cwd) }),
    ...(pageFile === undefined ? {} : { page: shortest(pageFile, cwd) }),
  };
  const lines = renderTerminal(report, view, places);
  reporter.show(detail === "quiet" ? lines : ["", ...lines]);
  if (isOn(context.arguments, "json")) stdout.write(renderJson(report));
  // Whoever reads standard output takes a digest for a good one, whatever the exit status says.
  else if (failure === undefined && !context.signal.aborted) {
    const image = askedImage(report);
    if (image !== undefined) stdout.write(`${image.digest}\n`);
  }
}
