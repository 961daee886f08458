import { unusedArguments } from "../../app/recipe/unused-arguments.ts";
import { readAdvisories } from "../../app/source/read-advisories.ts";
import type { RepositoryAhead } from "../../compose/opening.ts";
import { buildRequestOf } from "../../compose/settings.ts";
import { advisoriesPortsFor } from "../../compose/source.ts";
import { exitCodes } from "../../domain/text/failure.ts";
import { renderAdvisoriesJson } from "../../report/json.ts";
import { lintLines, lintVerdict, versionLines } from "../../report/lint.ts";
import { type CommandContext, isOn } from "../command.ts";
import { forCommandLine } from "../texts.ts";
import { refuseExclude } from "./services.ts";
import { readRunSettings } from "./settings.ts";

/**
 * Checks the source, and prints the names of its advisories, or all about them as JSON.
 * @param refused the advisories that fail the check, unless the arguments name them
 * @returns the exit status @throws Failure
 */
export async function runCheck(
  context: CommandContext,
  { refused, ahead }: { readonly refused: string; readonly ahead: RepositoryAhead },
): Promise<number> {
  const { stdout, stderr, palette, env, cwd, signal } = context;
  refuseExclude(context);
  const request = buildRequestOf(await readRunSettings(context), {
    defaults: { forbid: refused },
  });
  const ports = advisoriesPortsFor({ request, env, cwd, signal, ahead });
  // To lint nothing must not look like a clean answer.
  const options = { request, ports, needsContainerfile: true };
  const { found: judged, prepared, failure } = await readAdvisories(options);
  const found = forCommandLine(judged);
  const unused = prepared === undefined ? [] : unusedArguments(prepared.containerfile, request);
  const lines = [
    ...versionLines(found.source),
    ...lintLines(found, palette),
    ...unused.map((text) => `${palette.warning("warning:")} ${text}`),
    lintVerdict(found),
  ];
  stderr.write(lines.map((line) => `${line}\n`).join(""));
  if (isOn(context.arguments, "json")) stdout.write(renderAdvisoriesJson(found));
  else stdout.write(found.advisories.map(({ name }) => `${name}\n`).join(""));
  return failure === undefined ? 0 : exitCodes[failure.code];
}
