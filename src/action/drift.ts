import { driftOf } from "../compose/drift.ts";
import { runner } from "../compose/runner.ts";
import { step } from "../compose/step.ts";
import { redactValues } from "../domain/build/redact-values.ts";
import { type Drift, driftExitCodes, isInPlace } from "../domain/deployed/drift.ts";
import { onSurface } from "../domain/text/surface.ts";
import { createOptionReader } from "../options/reader.ts";
import { readRegistryAccess } from "../options/registry-access.ts";
import { driftLines } from "../report/drift.ts";
import { driftAnnotations, renderDriftSummary } from "../report/drift-summary.ts";
import { plainPalette } from "../report/palette.ts";
import type { ActionContext } from "./action.ts";
import { requiredInput } from "./own-inputs.ts";
import { workspaceOf } from "./workspace.ts";

/** The drift action: compares what runs with what should run, and reports what is not in place. */
export async function driftAction(context: ActionContext): Promise<number> {
  const { env, signal } = context;
  const wanted = requiredInput(env, "wanted", "deploy/wanted.yml");
  const running = requiredInput(env, "running", "pods.json");
  const read = createOptionReader(runner.readSharedInputs(env, "drift"));
  const access = readRegistryAccess({ read, push: false });
  step.maskSecrets(access.password === undefined ? [] : [access.password]);
  const host = step.ownInput<"drift">(env, "registry");
  const cwd = workspaceOf(env);
  const drift = await driftOf({ wanted, running, access, host, env, cwd, signal });
  const found = redactValues(drift, (text) => onSurface(text, "workflow"));
  await report(found, context);
  return driftExitCodes[found.verdict];
}

async function report(found: Drift, { env, reporter }: ActionContext): Promise<void> {
  const drifted = found.rows.filter((row) => !isInPlace(row)).map(({ name }) => name);
  step.writeFurtherOutputs<"drift">(env, {
    verdict: found.verdict,
    drifted: JSON.stringify([...new Set(drifted)]),
  });
  await step.writeSummary(env, renderDriftSummary(found));
  reporter.info(driftLines(found, plainPalette).join("\n"));
  for (const annotation of driftAnnotations(found)) reporter.annotate(annotation);
}
