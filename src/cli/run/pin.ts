import { findUnpinned, type PinOptions, pinUses } from "../../app/images/pin-images.ts";
import { pinAccess, pinnedFiles, withRegistry } from "../../compose/pin.ts";
import { platformOf } from "../../domain/oci/platform.ts";
import { exitCodes } from "../../domain/text/failure.ts";
import { type PinRequest, parsePinRequest } from "../../options/pin-request.ts";
import { withOrigins } from "../../options/settings/settings.ts";
import { pinLines, pinVerdict, renderDiff, renderPinsJson } from "../../report/pins.ts";
import { type CommandContext, isOn } from "../command.ts";
import { readRunSettings } from "./settings.ts";

/** Pins images, and prints the names of the files that it changed, or all about them as JSON. @returns the exit status @throws Failure */
export async function runPin(context: CommandContext): Promise<number> {
  const { stdout, stderr, palette } = context;
  const isDry = isOn(context.arguments, "dry-run");
  const request = withOrigins(await readRunSettings(context), parsePinRequest);
  const access = pinAccess(request.registry, context.arguments.flags.get("registry")?.at(-1));
  const files = await pinnedFiles(context);
  const texts = await findUnpinned(optionsOf(request, context), files);
  const isOpen = texts.some(({ unpinned }) => unpinned.length > 0);
  const result = isOpen
    ? await withRegistry(access, context, ({ resolve }) => pinUses(texts, resolve))
    : { pins: [], left: texts.flatMap(({ left }) => left), changes: [] };
  if (!isDry) await files.replace(result.changes);
  const lines = [
    ...pinLines(result, palette),
    pinVerdict(result),
    ...(isDry ? ["A dry run: nothing was changed."] : []),
  ];
  stderr.write(lines.map((line) => `${line}\n`).join(""));
  if (isOn(context.arguments, "json")) stdout.write(renderPinsJson(result));
  else if (isDry) stdout.write(await renderDiff(result.changes));
  else stdout.write(result.changes.map(({ name }) => `${name}\n`).join(""));
  return result.left.length === 0 ? 0 : exitCodes.forbidden;
}

function optionsOf(request: PinRequest, { arguments: { flags } }: CommandContext): PinOptions {
  const { context, file, buildContexts } = request;
  return {
    context,
    ...(file === undefined ? {} : { file }),
    workflows: flags.get("workflow") ?? [],
    buildContexts,
    platform: platformOf(process.arch),
  };
}
