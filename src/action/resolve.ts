import type { BuildOutcome } from "../app/build/build-image.ts";
import { resolveNamed } from "../compose/resolve.ts";
import { runner } from "../compose/runner.ts";
import { step } from "../compose/step.ts";
import { type Resolution, resolveExitCodes } from "../domain/resolve/resolution.ts";
import { exitCodes } from "../domain/text/failure.ts";
import { createOptionReader, type RawInputs } from "../options/reader.ts";
import { parseResolveRequest, refuseBuildSettings } from "../options/resolve-request.ts";
import { settingsFrom } from "../options/settings/settings.ts";
import { plainPalette } from "../report/palette.ts";
import { foundNames, resolutionLines } from "../report/resolution.ts";
import { renderResolutionSummary, resolutionAnnotations } from "../report/resolution-summary.ts";
import type { ActionContext } from "./action.ts";
import { elsewhereIn } from "./elsewhere.ts";
import { requiredInput, switchInput } from "./own-inputs.ts";
import { workspaceOf } from "./workspace.ts";

/**
 * The resolve action: finds the image that was built from a source, and with `build` builds and
 * pushes it where there is none.
 */
export async function resolveAction(context: ActionContext): Promise<number> {
  const { env, reporter, signal } = context;
  const query = requiredInput(env, "source-id", "github.com/acme/shop,^1.4");
  const inputs = runner.readSharedInputs(env, "resolve");
  const request = parseResolveRequest(inputs);
  const { password } = request.registry;
  step.maskSecrets(password === undefined ? [] : [password]);
  const { resolution, outcome } = await resolveNamed({
    ...{ query, request, reporter, env, signal, cwd: workspaceOf(env), surface: "workflow" },
    running: step.ownInput<"resolve">(env, "running"),
    index: step.ownInput<"resolve">(env, "index"),
    refresh: switchInput(env, "refresh"),
    build: buildOf(inputs, context),
  });
  writeOutputs(env, resolution, outcome);
  if (outcome !== undefined) {
    const { tellOfBuild } = await import("./build-result.ts");
    await tellOfBuild(outcome, context);
    if (outcome.failure !== undefined) return exitCodes[outcome.failure.code];
  }
  await tell(resolution, context);
  return resolveExitCodes[resolution.answer.kind];
}

/** What is to be built where no image has the source. @throws Failure `usage` */
function buildOf(
  inputs: RawInputs,
  { env, entry }: ActionContext,
): Parameters<typeof resolveNamed>[0]["build"] {
  const source = step.ownInput<"resolve">(env, "source");
  if (!switchInput(env, "build")) {
    const { isGiven } = createOptionReader(inputs);
    refuseBuildSettings((name) => (name === "source" ? source !== undefined : isGiven(name)));
    return undefined;
  }
  return {
    ...{ source, entry, elsewhere: elsewhereIn("resolve") },
    settings: settingsFrom(inputs, () => ({ kind: "call" })),
    onWorkFolder: (folder) => step.saveWorkFolder(env, folder),
    onSecrets: step.maskSecrets,
  };
}

/** Writes the outputs first: they are known even when the build failed. */
function writeOutputs(
  env: ActionContext["env"],
  { answer, from }: Resolution,
  outcome: BuildOutcome | undefined,
): void {
  const image = answer.kind === "found" ? answer.images[0] : undefined;
  step.writeFurtherOutputs<"resolve">(env, {
    result: answer.kind,
    image: foundNames(answer)[0] ?? "",
    digest: image?.digest ?? "",
    "source-id": image?.source ?? "",
    built: String(image !== undefined && from === "built"),
    report: outcome?.reportFile ?? "",
  });
}

async function tell(found: Resolution, { env, reporter }: ActionContext): Promise<void> {
  await step.writeSummary(env, renderResolutionSummary(found));
  const view = { palette: plainPalette, surface: "workflow" } as const;
  reporter.info(resolutionLines(found, view).join("\n"));
  for (const annotation of resolutionAnnotations(found)) reporter.annotate(annotation);
}
