import type { BuildOutcome } from "../../app/build/build-image.ts";
import { imageRequests } from "../../compose/image-requests.ts";
import { runImages } from "../../compose/images.ts";
import { badInput, exitCodes } from "../../domain/text/failure.ts";
import { onSurface } from "../../domain/text/surface.ts";
import type { Selection } from "../../options/settings/selection.ts";
import type { RunSettings } from "../../options/settings/settings.ts";
import { imagesJson } from "../../report/images/json.ts";
import { imageLines } from "../../report/images/lines.ts";
import { imageFacts } from "../../report/images/outcome.ts";
import { decisionText } from "../../report/images/reason.ts";
import { renderTerminal, type View } from "../../report/terminal.ts";
import { type CommandContext, isOn } from "../command.ts";
import type { Audience } from "./build-result.ts";
import { shortest } from "./shortest.ts";

const surface = "command line";

/**
 * Builds several images of the settings file, and prints a line with name and digest for each, or
 * the list as JSON. @returns the worst exit status @throws Failure
 */
export async function runImagesCommand(
  context: CommandContext,
  options: Audience & {
    readonly settings: RunSettings;
    readonly selection: Extract<Selection, { kind: "images" }>;
  },
): Promise<number> {
  const { env, cwd, signal, entry, stdout, palette } = context;
  const { reporter, detail, settings, selection } = options;
  refuseOfOne(context);
  const images = await imageRequests(selection.images, { settings, cwd, variables: env });
  const { results, list, temporary } = await runImages({
    ...{ images, which: selection.which, surface, reporter, env, cwd, signal, entry },
    onWorkFolder: () => {},
    onSecrets: () => {},
    onDecision: (name, decision) => {
      if (detail === "quiet") return;
      const is = decision.kind === "build" ? "is built" : "is not built";
      const why = onSurface(decisionText(decision), surface);
      reporter.show([`${palette.strong(name)} ${is}: ${why}`]);
    },
    onBuilt: (_name, outcome) => reporter.show(linesOf(outcome, context, options)),
  });
  const place = list === undefined ? [] : [`reports: ${shortest(temporary ?? list, cwd)}`];
  reporter.show(["", ...imageLines(results, { palette, surface }), ...place]);
  if (isOn(context.arguments, "json")) stdout.write(imagesJson(results));
  else if (!signal.aborted) {
    for (const result of results) {
      const { digest } = imageFacts(result);
      if (digest !== undefined && result.failure === undefined) {
        stdout.write(`${result.name} ${digest}\n`);
      }
    }
  }
  return Math.max(0, ...results.map(({ failure }) => (failure ? exitCodes[failure.code] : 0)));
}

/** Shows the result of one image: of one that passes, the verdict alone. */
function linesOf(
  { report, failure }: BuildOutcome,
  { palette, stderr }: CommandContext,
  { detail }: Audience,
): readonly string[] {
  const view: View = {
    palette,
    detail: failure === undefined && detail === "normal" ? "quiet" : detail,
    surface,
    ...(stderr.isTTY === true ? { columns: stderr.columns ?? 80 } : {}),
  };
  return [...renderTerminal(report, view), ""];
}

/** @throws Failure `usage` for flags that print or write one image's */
function refuseOfOne({ arguments: { flags } }: CommandContext): void {
  const given = ["as-containerfile", "usage"].find((name) => flags.has(name));
  if (given === undefined) return;
  throw badInput(
    given,
    "it is about one image, but several of twofold.yml are built.",
    "Name the image: `--only=cart`.",
  );
}
