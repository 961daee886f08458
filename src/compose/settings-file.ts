import { realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readSettingsFile } from "../adapters/files/settings-file.ts";
import { settingsFileName } from "../domain/build/settings-file.ts";
import type { OptionName } from "../options/list.ts";
import { settingsFromFile } from "../options/settings/from-file.ts";
import { imagesFromFile } from "../options/settings/images-from-file.ts";
import {
  firstOf,
  type ImageSettings,
  type RunSettings,
  type Settings,
} from "../options/settings/settings.ts";
import { placedPaths } from "./settings-paths.ts";

/** Adds what the settings file in a folder gives to what the caller gave. @throws Failure `usage` */
export async function addSettingsFile(
  given: Settings,
  place: {
    readonly root: string;
    readonly cwd: string;
    readonly uses: ((name: OptionName) => boolean) | undefined;
  },
): Promise<RunSettings> {
  const { root, cwd, uses } = place;
  const { settings, images } = await readSettingsFile(root);
  const { inputs, origins } = firstOf([given, settingsFromFile(settings, given, { uses })]);
  const defaults = settingsFromFile(settings, given);
  return {
    inputs: { ...inputs, ...(await placedPaths({ inputs, origins }, { root, cwd })) },
    origins,
    file: join(await realpath(root), settingsFileName),
    ...(images === undefined ? {} : { images: imagesFromFile(images, { given, defaults }) }),
  };
}

/**
 * Returns the settings of a build of one of the file's images, with its paths from the working
 * folder.
 * @throws Failure `usage` with the line
 */
export async function settingsOfImage(
  { inputs, origins }: ImageSettings,
  { file, cwd }: { readonly file: string; readonly cwd: string },
): Promise<RunSettings> {
  const placed = await placedPaths({ inputs, origins }, { root: dirname(file), cwd });
  return { inputs: { ...inputs, ...placed }, origins, file };
}
