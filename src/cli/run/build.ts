import { runBuild } from "../../compose/build.ts";
import type { RepositoryAhead } from "../../compose/opening.ts";
import { buildRequestOf, settingsOfOne } from "../../compose/settings.ts";
import { exitCodes, type Failure } from "../../domain/text/failure.ts";
import { selectionOf } from "../../options/settings/selection.ts";
import { fromFileText, hasSource } from "../../options/settings/settings.ts";
import { type CommandContext, givenValue, isOn } from "../command.ts";
import type { Audience } from "./build-result.ts";
import { readRunSettings } from "./settings.ts";

/** Builds, and prints the digest, or the report as JSON. @returns the exit status @throws Failure */
export async function runBuildCommand(
  context: CommandContext,
  options: Audience & {
    readonly ahead: RepositoryAhead;
    /** Of an operand, which was taken for the source, where the recipe has none. */
    readonly refusal: Failure | undefined;
  },
): Promise<number> {
  const { ahead, refusal, ...audience } = options;
  const { reporter } = audience;
  const all = await readRunSettings(context, { warn: reporter.warn });
  const selection = selectionOf(all);
  if (selection.kind === "images") {
    if (refusal !== undefined) throw refusal;
    const { runImagesCommand } = await import("./images.ts");
    return await runImagesCommand(context, { ...audience, settings: all, selection });
  }
  const settings = await settingsOfOne(all, selection, context);
  if (refusal !== undefined && !hasSource(settings)) throw refusal;
  const request = buildRequestOf(settings, { variables: context.env });
  const fromFile = fromFileText(settings);
  if (fromFile !== undefined) reporter.info(fromFile);
  const file = givenValue(context.arguments, "as-containerfile");
  if (file !== undefined) {
    const { writeContainerfile } = await import("../../compose/write-containerfile.ts");
    await writeContainerfile({ ...context, request, file, reporter });
    return 0;
  }
  const { env, cwd, signal, entry } = context;
  const run = {
    surface: "command line",
    request,
    reporter,
    ahead,
    env,
    cwd,
    signal,
    entry,
  } as const;
  if (isOn(context.arguments, "usage")) {
    const { usageLines } = await import("../../compose/usage.ts");
    context.stdout.write(`${(await usageLines(run)).join("\n")}\n`);
    return 0;
  }
  const outcome = await runBuild({ ...run, onWorkFolder: () => {}, onSecrets: () => {} });
  const { printResult } = await import("./build-result.ts");
  printResult(outcome, context, audience);
  return outcome.failure === undefined ? 0 : exitCodes[outcome.failure.code];
}
