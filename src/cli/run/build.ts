import type { Reporter } from "../../app/ports/build.ts";
import { runBuild } from "../../compose/build.ts";
import { exitCodes } from "../../domain/text/failure.ts";
import { parseBuildRequest } from "../../options/build-request.ts";
import { renderJson } from "../../report/json.ts";
import { renderTerminal } from "../../report/terminal.ts";
import { type CommandContext, isOn } from "../command.ts";
import { readInputs } from "./inputs.ts";

/** Builds, and prints the digest, or the report as JSON. @returns the exit status @throws Failure */
export async function runBuildCommand(
  context: CommandContext,
  reporter: Reporter,
): Promise<number> {
  const { stdout, palette, env } = context;
  const request = parseBuildRequest(await readInputs(context, reporter.warn), env);
  const { report, layout, reportFile, pageFile, failure } = await runBuild({
    surface: "command line",
    request,
    reporter,
    env,
    cwd: context.cwd,
    signal: context.signal,
    onWorkFolder: () => {},
    onSecrets: () => {},
    entry: context.entry,
  });
  reporter.info(["", ...renderTerminal(report, palette)].join("\n"));
  for (const [name, path] of Object.entries({ layout, report: reportFile, page: pageFile })) {
    if (path !== undefined) reporter.info(`${palette.faint(name.padEnd(12))} ${path}`);
  }
  if (isOn(context.arguments, "json")) stdout.write(renderJson(report));
  // Whoever reads standard output takes a digest for a good one, whatever the exit status says.
  else if (failure === undefined && !context.signal.aborted) {
    for (const { image } of report.proofs) if (image) stdout.write(`${image.digest}\n`);
  }
  return failure === undefined ? 0 : exitCodes[failure.code];
}
