import { matrixRows } from "../../compose/matrix.ts";
import { settingsFileName } from "../../domain/build/settings-file.ts";
import { Failure } from "../../domain/text/failure.ts";
import { inert, shortened, visible } from "../../domain/text/printable.ts";
import { onSurface } from "../../domain/text/surface.ts";
import { selectionOf } from "../../options/settings/selection.ts";
import type { ImageSettings, RunSettings } from "../../options/settings/settings.ts";
import { reasonText } from "../../report/images/reason.ts";
import { type CommandContext, givenValue, isOn } from "../command.ts";
import { readRunSettings } from "./settings.ts";

/**
 * Prints a line with name, platform and runner for each image that belongs into a matrix, or all of
 * them as JSON, and on standard error why. @returns the exit status @throws Failure
 */
export async function runMatrix(context: CommandContext): Promise<number> {
  const { stdout, stderr, palette } = context;
  const settings = await readRunSettings(context);
  const since = givenValue(context.arguments, "changed-since");
  const rows = await matrixRows({ settings, images: imagesOf(settings), since }, context);
  for (const { name, platform, reason } of rows) {
    const why = onSurface(reasonText(reason), "command line");
    const text = inert(visible(shortened(why, 1000)));
    stderr.write(`${palette.strong(name)} ${platform}: ${text}\n`);
  }
  if (rows.length === 0) stderr.write(`Nothing changed since ${since ?? "then"}.\n`);
  const include = rows.map(({ name, platform, runner }) => ({ name, platform, runner }));
  stdout.write(
    isOn(context.arguments, "json")
      ? `${JSON.stringify({ include })}\n`
      : include.map((each) => `${each.name} ${each.platform} ${each.runner}\n`).join(""),
  );
  return 0;
}

/** @throws Failure `usage` where the settings file lists no images */
function imagesOf(settings: RunSettings): readonly ImageSettings[] {
  const selection = selectionOf(settings);
  if (selection.kind === "images") return selection.images;
  if (selection.kind === "image") return [selection.image];
  throw new Failure({
    code: "usage",
    message: `${settingsFileName} at the repository's root lists no images, so there is no matrix.`,
    fix: "List them there below `images:`; docs/settings.md says how.",
  });
}
