import { type WrittenImage, wrongSettings } from "../../domain/build/settings-file.ts";
import { printable, shortened } from "../../domain/text/printable.ts";
import type { RawValue } from "../lists.ts";
import { imageRules } from "./file-rules.ts";
import { settingsFromFile } from "./from-file.ts";
import { firstOf, type ImageSettings, type Settings, settingsFrom } from "./settings.ts";

/**
 * What an image's name is made of: it is a part of repository names, of paths and of a matrix's
 * rows.
 */
export const imageNamePattern = "^[a-z0-9]+([._-][a-z0-9]+)*$";
export const longestImageName = 63;

/** Stands in setting `image` for the name of each image. */
const placeholder = "{name}";

/**
 * Checks the images of the settings file, and returns the settings of each: the caller's, then its
 * own, then the file's defaults. Without a context, an image is built from the repository's root.
 * @throws Failure `usage` with the line
 */
export function imagesFromFile(
  written: readonly WrittenImage[],
  { given, defaults }: { readonly given: Settings; readonly defaults: Settings },
): readonly ImageSettings[] {
  const lines = new Map<string, number>();
  return written.map((image) => {
    checkName(image, lines);
    const { name, line, settings } = image;
    lines.set(name, line);
    const own = settingsFromFile(settings, given, { rules: imageRules });
    const root = settingsFrom({ context: "." }, () => ({ kind: "file", line }));
    const { platforms } = firstOf([own, defaults]).inputs;
    return {
      ...named(firstOf([given, own, defaults, root]), name),
      ...{ name, line },
      ...(platforms === undefined ? {} : { platforms }),
    };
  });
}

function checkName({ name, line }: WrittenImage, lines: ReadonlyMap<string, number>): void {
  const fix =
    "Give each image a `name` of lower-case letters and digits, with single `.`, `_` or `-` between them, e.g. `name: cart`.";
  if (name === "") throw wrongSettings(line, "this image has no `name`.", fix);
  if (name.length > longestImageName || !new RegExp(imageNamePattern).test(name)) {
    const shown = JSON.stringify(printable(shortened(name, 80)));
    const why =
      name.length > longestImageName
        ? `is longer than the ${longestImageName} characters of an image's name`
        : "cannot be an image's name";
    throw wrongSettings(line, `${shown} ${why}.`, fix);
  }
  const before = lines.get(name);
  if (before === undefined) return;
  throw wrongSettings(line, `line ${before} has an image \`${name}\` already.`, fix);
}

/** Puts the name into the repositories of the image. */
function named(settings: Settings, name: string): Settings {
  const { image } = settings.inputs;
  if (image === undefined) return settings;
  return { ...settings, inputs: { ...settings.inputs, image: withName(image, name) } };
}

function withName(value: RawValue, name: string): RawValue {
  return typeof value === "string"
    ? value.replaceAll(placeholder, name)
    : value.map((each) => each.replaceAll(placeholder, name));
}
