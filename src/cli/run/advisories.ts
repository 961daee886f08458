import { readAdvisories } from "../../app/source/read-advisories.ts";
import type { RepositoryAhead } from "../../compose/opening.ts";
import { buildRequestOf } from "../../compose/settings.ts";
import { advisoriesPortsFor } from "../../compose/source.ts";
import { exitCodes } from "../../domain/text/failure.ts";
import { renderAdvisoriesJson } from "../../report/json.ts";
import { advisoryLines } from "../../report/terminal/advisories.ts";
import { sourceLines } from "../../report/terminal/facts.ts";
import { type CommandContext, isOn } from "../command.ts";
import { printFailure } from "../failures.ts";
import { forCommandLine } from "../texts.ts";
import { readRunSettings } from "./settings.ts";

/** Reads the advisories, and prints their names, or all about them as JSON. @returns the exit status @throws Failure */
export async function runAdvisories(
  context: CommandContext,
  ahead: RepositoryAhead,
): Promise<number> {
  const { stdout, stderr, palette } = context;
  const request = buildRequestOf(await readRunSettings(context));
  const { env, cwd, signal } = context;
  const ports = advisoriesPortsFor({ request, env, cwd, signal, ahead });
  const { found: judged, prepared, failure } = await readAdvisories({ request, ports });
  const found = forCommandLine(judged);
  const lines = [
    ...sourceLines(found.source, palette),
    ...advisoryLines(found, palette),
    ...(prepared === undefined
      ? ["The context has no Containerfile: only the source was judged."]
      : []),
  ];
  stderr.write(lines.map((line) => `${line}\n`).join(""));
  if (isOn(context.arguments, "json")) stdout.write(renderAdvisoriesJson(found));
  else stdout.write(found.advisories.map(({ name }) => `${name}\n`).join(""));
  if (failure === undefined) return 0;
  printFailure(failure, context);
  return exitCodes[failure.code];
}
