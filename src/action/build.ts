import type { BuildOutcome } from "../app/build/build-image.ts";
import { runBuild } from "../compose/build.ts";
import { runner } from "../compose/runner.ts";
import { buildRequestOf, withSettingsFile } from "../compose/settings.ts";
import { step } from "../compose/step.ts";
import { secretValuesOf } from "../domain/build/redact.ts";
import type { BuildRequest } from "../domain/build/request.ts";
import { notPushed } from "../domain/source/carried.ts";
import { exitCodes } from "../domain/text/failure.ts";
import { fromFileText, settingsFrom } from "../options/settings/settings.ts";
import type { ActionContext } from "./action.ts";
import { workspaceOf } from "./workspace.ts";

/** The build action: inputs, build, outputs, summary. */
export async function buildAction(context: ActionContext): Promise<number> {
  const request = await readRequest(context);
  const outcome = await build(request, context);
  const { reportResult } = await import("./build-result.ts");
  await reportResult(outcome, context);
  return outcome.failure === undefined ? 0 : exitCodes[outcome.failure.code];
}

/**
 * Reads and checks the inputs; from here on the runner masks the secrets in them. A fork's pull
 * request is built and compared like any other, by the same workflow, which has no password for it;
 * it only may not publish.
 */
async function readRequest({ env, reporter }: ActionContext): Promise<BuildRequest> {
  const given = settingsFrom(runner.readActionInputs(env), () => ({ kind: "call" }));
  const settings = await withSettingsFile(given, { cwd: workspaceOf(env), env });
  const { inputs } = settings;
  const carried = await step.readCarried(env);
  const isWithheld = carried.kind === "withheld";
  if (isWithheld && String(inputs.push).toLowerCase() === "true") {
    reporter.annotate(notPushed(carried.why));
  }
  const request = buildRequestOf(
    isWithheld ? { ...settings, inputs: { ...inputs, push: "false" } } : settings,
    { variables: env },
  );
  step.maskSecrets(secretValuesOf(request));
  const fromFile = fromFileText(settings);
  if (fromFile !== undefined) reporter.info(fromFile);
  return request;
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
