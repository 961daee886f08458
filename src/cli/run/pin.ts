import { findUnpinned, type PinOptions, pinUses } from "../../app/images/pin-images.ts";
import { pinAccess, pinnedFiles, withRegistry } from "../../compose/pin.ts";
import { platformOf } from "../../domain/oci/platform.ts";
import { exitCodes } from "../../domain/text/failure.ts";
import type { OptionName } from "../../options/list.ts";
import { type PinRequest, parsePinRequest } from "../../options/pin-request.ts";
import { withOrigins } from "../../options/settings/settings.ts";
import {
  lookedAt,
  pinLines,
  pinVerdict,
  renderDiff,
  renderPinsByFile,
  renderPinsJson,
} from "../../report/pins.ts";
import { type CommandContext, isOn } from "../command.ts";
import { refuseExclude, servicesOf } from "./services.ts";
import { readRunSettings } from "./settings.ts";

/** Of the settings file, `pin` needs where to look; a build's image and network do not matter. */
const uses = (name: OptionName): boolean => ["context", "file", "build-contexts"].includes(name);

/** Pins images, and prints the names of the files that it changed, or all about them as JSON. @returns the exit status @throws Failure */
export async function runPin(context: CommandContext): Promise<number> {
  const { stdout, stderr, palette } = context;
  const isDry = isOn(context.arguments, "dry-run");
  const isAll = isOn(context.arguments, "all");
  const request = withOrigins(await readRunSettings(context, { uses }), parsePinRequest);
  const access = pinAccess(request.registry, context.arguments.flags.get("registry")?.at(-1));
  const files = await pinnedFiles(context);
  const services = await servicesFor(request, context);
  const texts = await findUnpinned(optionsOf({ request, services }, context), files);
  const isOpen = texts.some(({ unpinned }) => unpinned.length > 0);
  const result = isOpen
    ? await withRegistry(access, context, ({ resolve }) => pinUses(texts, resolve))
    : { pins: [], left: texts.flatMap(({ left }) => left), changes: [] };
  if (!isDry) await files.replace(result.changes);
  const named = texts.flatMap(({ file }) => (file === undefined ? [] : [file.name]));
  const looked = { containerfiles: services.length, workflows: named.length - services.length };
  const lines = [
    ...pinLines(result, palette),
    ...(isAll ? [lookedAt(looked)] : []),
    pinVerdict(result),
    ...(isDry ? ["A dry run: nothing was changed."] : []),
  ];
  stderr.write(lines.map((line) => `${line}\n`).join(""));
  if (isOn(context.arguments, "json"))
    stdout.write(isAll ? renderPinsByFile(result, named) : renderPinsJson(result));
  else if (isDry) stdout.write(await renderDiff(result.changes));
  else stdout.write(result.changes.map(({ name }) => `${name}\n`).join(""));
  return result.left.length === 0 ? 0 : exitCodes.forbidden;
}

/** Returns the Containerfiles that are meant: one, or with `--all` those of the repository. */
async function servicesFor(
  { context, file }: PinRequest,
  command: CommandContext,
): Promise<PinOptions["services"]> {
  if (isOn(command.arguments, "all")) {
    return (await servicesOf(command)).map(({ inputs }) => inputs);
  }
  refuseExclude(command);
  return [{ context, ...(file === undefined ? {} : { file }) }];
}

function optionsOf(
  {
    request,
    services,
  }: { readonly request: PinRequest; readonly services: PinOptions["services"] },
  { arguments: { flags } }: CommandContext,
): PinOptions {
  return {
    services,
    workflows: flags.get("workflow") ?? [],
    buildContexts: request.buildContexts,
    platform: platformOf(process.arch),
  };
}
