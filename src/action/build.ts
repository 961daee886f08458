import type { BuildOutcome } from "../app/build/build-image.ts";
import type { BuildRequest } from "../domain/build/request.ts";
import { exitCodes } from "../domain/text/failure.ts";
import type { ActionContext } from "./action.ts";

/** The build action: inputs, build, outputs, summary. */
export async function buildAction(context: ActionContext): Promise<number> {
  const request = await readRequest(context);
  const outcome = await build(request, context);
  await report(outcome, context);
  return outcome.failure === undefined ? 0 : exitCodes[outcome.failure.code];
}

/**
 * Reads and checks the inputs; from here on the runner masks the secrets in them. A fork's pull
 * request is built and compared like any other, by the same workflow, which has no password for it;
 * it only may not publish.
 */
async function readRequest({ env, reporter }: ActionContext): Promise<BuildRequest> {
  const { step } = await import("../compose/step.ts");
  const { parseBuildRequest } = await import("../options/build-request.ts");
  const { secretValuesOf } = await import("../domain/build/redact.ts");
  const { notPushed } = await import("../domain/source/carried.ts");
  const inputs = step.readActionInputs(env);
  const carried = await step.readCarried(env);
  const isWithheld = carried.kind === "withheld";
  if (isWithheld && String(inputs.push).toLowerCase() === "true") {
    reporter.annotate(notPushed(carried.why));
  }
  const request = parseBuildRequest(isWithheld ? { ...inputs, push: "false" } : inputs);
  await step.maskSecrets(secretValuesOf(request));
  return request;
}

async function build(
  request: BuildRequest,
  { env, reporter, signal, entry }: ActionContext,
): Promise<BuildOutcome> {
  const { step } = await import("../compose/step.ts");
  const { runBuild } = await import("../compose/build.ts");
  return runBuild({
    ...{ request, reporter, env, signal, entry },
    cwd: env["GITHUB_WORKSPACE"] || process.cwd(),
    onWorkFolder: (folder) => void step.saveWorkFolder(folder),
    onSecrets: step.maskSecrets,
  });
}

/**
 * Writes the results, the outputs first: they are known even when the step fails, and what follows
 * is only for reading.
 */
async function report(outcome: BuildOutcome, { reporter, env }: ActionContext): Promise<void> {
  const { report, failure } = outcome;
  const { step } = await import("../compose/step.ts");
  const { annotationsOf } = await import("../report/annotations.ts");
  const { renderSummary } = await import("../report/summary.ts");
  const { renderTerminal } = await import("../report/terminal.ts");
  const { plainPalette } = await import("../report/palette.ts");
  await step.writeOutputs(step.outputValues(outcome));
  await step.writeArtifacts(env, step.pushedNames(report));
  await step.writeSummary(env, renderSummary(report));
  reporter.info(renderTerminal(report, plainPalette).join("\n"));
  for (const annotation of annotationsOf(report, failure)) reporter.annotate(annotation);
}
