import { imageRequests } from "../compose/image-requests.ts";
import { type ImagesOutcome, runImages } from "../compose/images.ts";
import { step } from "../compose/step.ts";
import { secretValuesOf } from "../domain/build/redact.ts";
import { exitCodes } from "../domain/text/failure.ts";
import { onSurface } from "../domain/text/surface.ts";
import type { Selection } from "../options/settings/selection.ts";
import type { RunSettings } from "../options/settings/settings.ts";
import { annotationsOf } from "../report/annotations.ts";
import { imagesOutputValue } from "../report/images/json.ts";
import { imageLines } from "../report/images/lines.ts";
import { imageFacts } from "../report/images/outcome.ts";
import { decisionText } from "../report/images/reason.ts";
import { imagesSummary } from "../report/images/summary.ts";
import { plainPalette } from "../report/palette.ts";
import { renderTerminal } from "../report/terminal.ts";
import type { ActionContext } from "./action.ts";
import { workspaceOf } from "./workspace.ts";

const surface = "workflow";

/** Builds several images of the settings file. @returns the worst exit status @throws Failure */
export async function buildImages(
  context: ActionContext,
  chosen: {
    readonly settings: RunSettings;
    readonly selection: Extract<Selection, { kind: "images" }>;
  },
): Promise<number> {
  const { env, reporter, signal, entry } = context;
  const { settings, selection } = chosen;
  const cwd = workspaceOf(env);
  const images = await imageRequests(selection.images, { settings, cwd, variables: env });
  for (const { request } of images) step.maskSecrets(secretValuesOf(request));
  const outcome = await runImages({
    ...{ images, which: selection.which, surface, reporter, env, cwd, signal, entry },
    onWorkFolder: (folder) => step.saveWorkFolder(env, folder),
    onSecrets: step.maskSecrets,
    onDecision: (name, decision) => {
      const is = decision.kind === "build" ? "is built" : "is not built";
      reporter.info(`image ${name} ${is}: ${onSurface(decisionText(decision), surface)}`);
    },
    onBuilt: (_name, { report, failure }) => {
      const view = { palette: plainPalette, surface, detail: "normal" } as const;
      reporter.info(renderTerminal(report, view).join("\n"));
      for (const annotation of annotationsOf(report, failure)) reporter.annotate(annotation);
    },
  });
  await tellOfImages(outcome, context);
  return Math.max(
    0,
    ...outcome.results.map(({ failure }) => (failure ? exitCodes[failure.code] : 0)),
  );
}

/** Writes the outputs, and everything that people read of all images. */
async function tellOfImages(
  { results, list = "" }: ImagesOutcome,
  { env, reporter }: ActionContext,
): Promise<void> {
  const facts = results.map(imageFacts);
  const references = facts.flatMap(({ reference }) => reference ?? []);
  const tags = facts.flatMap(({ pushed }) => pushed.map((each) => each.reference));
  step.writeOutputs(env, {
    images: imagesOutputValue(results),
    image: references.join("\n"),
    tags: tags.join("\n"),
    report: list,
  });
  await step.writeArtifacts(env, references);
  await step.writeSummary(env, imagesSummary(results));
  reporter.info(imageLines(results, { palette: plainPalette, surface }).join("\n"));
}
