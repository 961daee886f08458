import { resolveNamed } from "../compose/resolve.ts";
import { runner } from "../compose/runner.ts";
import { step } from "../compose/step.ts";
import { type Resolution, resolveExitCodes } from "../domain/resolve/resolution.ts";
import { parseResolveRequest } from "../options/resolve-request.ts";
import { plainPalette } from "../report/palette.ts";
import { foundNames, resolutionLines } from "../report/resolution.ts";
import { renderResolutionSummary, resolutionAnnotations } from "../report/resolution-summary.ts";
import type { ActionContext } from "./action.ts";
import { requiredInput, switchInput } from "./own-inputs.ts";
import { workspaceOf } from "./workspace.ts";

/** The resolve action: finds the image that was built from a source. */
export async function resolveAction(context: ActionContext): Promise<number> {
  const { env, reporter, signal } = context;
  const query = requiredInput(env, "source-id", "github.com/acme/shop,^1.4");
  const request = parseResolveRequest(runner.readActionInputs(env));
  const { password } = request.registry;
  step.maskSecrets(password === undefined ? [] : [password]);
  const { resolution } = await resolveNamed({
    ...{ query, request, reporter, env, signal, cwd: workspaceOf(env), surface: "workflow" },
    running: step.ownInput<"resolve">(env, "running"),
    index: step.ownInput<"resolve">(env, "index"),
    refresh: switchInput(env, "refresh"),
    build: undefined,
  });
  await report(resolution, context);
  return resolveExitCodes[resolution.answer.kind];
}

async function report(found: Resolution, { env, reporter }: ActionContext): Promise<void> {
  const { answer } = found;
  const image = answer.kind === "found" ? answer.images[0] : undefined;
  step.writeFurtherOutputs<"resolve">(env, {
    result: answer.kind,
    image: foundNames(answer)[0] ?? "",
    digest: image?.digest ?? "",
    "source-id": image?.source ?? "",
  });
  await step.writeSummary(env, renderResolutionSummary(found));
  const view = { palette: plainPalette, surface: "workflow" } as const;
  reporter.info(resolutionLines(found, view).join("\n"));
  for (const annotation of resolutionAnnotations(found)) reporter.annotate(annotation);
}
