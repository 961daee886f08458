import { settingsIn } from "../../src/adapters/files/settings-yaml.ts";
import { Failure } from "../../src/domain/text/failure.ts";
import { parseBuildRequest } from "../../src/options/build-request.ts";
import type { RawInputs } from "../../src/options/reader.ts";
import { settingsFromFile } from "../../src/options/settings/from-file.ts";
import { imagesFromFile } from "../../src/options/settings/images-from-file.ts";
import {
  firstOf,
  type ImageSettings,
  settingsFrom,
  withOrigins,
} from "../../src/options/settings/settings.ts";

/** The images that the text of a settings file lists, for a caller who gives some settings. */
export async function imagesIn(
  text: string,
  called: RawInputs = {},
): Promise<readonly ImageSettings[]> {
  const given = settingsFrom(called, () => ({ kind: "call" }));
  const { settings, images = [] } = await settingsIn(text);
  return imagesFromFile(images, { given, defaults: settingsFromFile(settings, given) });
}

/** Why the text of a settings file is refused; undefined where every build of it can start. */
export async function refusalOf(text: string, called: RawInputs = {}): Promise<string | undefined> {
  const given = settingsFrom(called, () => ({ kind: "call" }));
  try {
    const { settings } = await settingsIn(text);
    const all = [
      firstOf([given, settingsFromFile(settings, given)]),
      ...(await imagesIn(text, called)),
    ];
    for (const each of all) withOrigins(each, (inputs) => parseBuildRequest(inputs));
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
}
