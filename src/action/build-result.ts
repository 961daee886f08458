import type { BuildOutcome } from "../app/build/build-image.ts";
import { step } from "../compose/step.ts";
import { annotationsOf } from "../report/annotations.ts";
import { imagesOutputValue } from "../report/images/json.ts";
import { plainPalette } from "../report/palette.ts";
import { renderSummary } from "../report/summary.ts";
import { renderTerminal, type View } from "../report/terminal.ts";
import type { ActionContext } from "./action.ts";

const view: View = { palette: plainPalette, surface: "workflow", detail: "normal" };

/**
 * Writes the results, the outputs first: they are known even when the step fails, and what follows
 * is only for reading.
 * @param context `name`: the image's, of one that the settings file lists
 */
export async function reportResult(
  outcome: BuildOutcome,
  context: ActionContext & { readonly name?: string },
): Promise<void> {
  const { name, env } = context;
  const decision = { kind: "build", reason: { kind: "asked" } } as const;
  const images =
    name === undefined ? {} : { images: imagesOutputValue([{ ...outcome, name, decision }]) };
  step.writeOutputs(env, step.outputValues({ ...outcome, ...images }));
  await tellOfBuild(outcome, context);
}

/** Names what was pushed for later steps, and writes everything that people read of a build. */
export async function tellOfBuild(
  { report, frame, failure, timingsFile }: BuildOutcome,
  { reporter, env }: ActionContext,
): Promise<void> {
  await step.writeArtifacts(env, step.pushedNames(report));
  await step.writeSummary(env, renderSummary(report, frame));
  const places = timingsFile === undefined ? {} : { timings: timingsFile };
  reporter.info(renderTerminal(report, view, places).join("\n"));
  for (const annotation of annotationsOf(report, failure)) reporter.annotate(annotation);
}
