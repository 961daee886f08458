import type { BuildOutcome } from "../app/build/build-image.ts";
import { runBuild } from "../compose/build.ts";
import { runner } from "../compose/runner.ts";
import { buildRequestOf, settingsOfOne, withSettingsFile } from "../compose/settings.ts";
import { step } from "../compose/step.ts";
import { secretValuesOf } from "../domain/build/redact.ts";
import type { BuildRequest } from "../domain/build/request.ts";
import { notPushed } from "../domain/source/carried.ts";
import { exitCodes } from "../domain/text/failure.ts";
import { selectionOf } from "../options/settings/selection.ts";
import {
  fromFileText,
  type RunSettings,
  type Settings,
  settingsFrom,
} from "../options/settings/settings.ts";
import type { ActionContext } from "./action.ts";
import { workspaceOf } from "./workspace.ts";

/** The build action: inputs, build, outputs, summary. */
export async function buildAction(context: ActionContext): Promise<number> {
  const { env, reporter } = context;
  const all = await readSettings(context);
  const selection = selectionOf(all);
  if (selection.kind === "images") {
    const { buildImages } = await import("./images.ts");
    return await buildImages(context, { settings: all, selection });
  }
  const settings = await settingsOfOne(all, selection, { cwd: workspaceOf(env) });
  const request = buildRequestOf(settings, { variables: env });
  step.maskSecrets(secretValuesOf(request));
  const fromFile = fromFileText(settings);
  if (fromFile !== undefined) reporter.info(fromFile);
  const outcome = await build(request, context);
  const name = selection.kind === "image" ? selection.image.name : undefined;
  const { reportResult } = await import("./build-result.ts");
  await reportResult(outcome, { ...context, ...(name === undefined ? {} : { name }) });
  return outcome.failure === undefined ? 0 : exitCodes[outcome.failure.code];
}

/**
 * Reads the settings. A fork's pull request is built and compared like any other, by the same
 * workflow, which has no password for it; it only may not publish.
 */
async function readSettings({ env, reporter }: ActionContext): Promise<RunSettings> {
  const given = settingsFrom(runner.readActionInputs(env), () => ({ kind: "call" }));
  const settings = await withSettingsFile(given, { cwd: workspaceOf(env), env });
  const carried = await step.readCarried(env);
  if (carried.kind !== "withheld") return settings;
  if (String(settings.inputs.push).toLowerCase() === "true") {
    reporter.annotate(notPushed(carried.why));
  }
  const kept = <S extends Settings>(each: S): S => ({
    ...each,
    inputs: { ...each.inputs, push: "false" },
  });
  const images = settings.images?.map(kept);
  return { ...kept(settings), ...(images === undefined ? {} : { images }) };
}

async function build(
  request: BuildRequest,
  { env, reporter, signal, entry, ahead }: ActionContext,
): Promise<BuildOutcome> {
  return runBuild({
    surface: "workflow",
    ...{ request, reporter, env, signal, entry },
    ...(ahead === undefined ? {} : { ahead }),
    cwd: workspaceOf(env),
    onWorkFolder: (folder) => step.saveWorkFolder(env, folder),
    onSecrets: step.maskSecrets,
  });
}
