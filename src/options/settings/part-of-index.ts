import { settingsFileName } from "../../domain/build/settings-file.ts";
import { formatPlatform, parsePlatform } from "../../domain/oci/platform.ts";
import { badInput } from "../../domain/text/failure.ts";
import { perSurface, setting } from "../../domain/text/surface.ts";
import { createOptionReader, type OptionReader } from "../reader.ts";
import type { ImageSettings } from "./settings.ts";

/**
 * Refuses a push of fewer platforms than the settings file gives an image: under the image's tags, it
 * would replace the index of all of them.
 * @throws Failure `usage`
 */
export function refusePartOfIndex({ name, inputs, platforms }: ImageSettings): void {
  const read = createOptionReader(inputs);
  const listed = platformsIn(createOptionReader(platforms === undefined ? {} : { platforms }));
  const built = platformsIn(read);
  const left = listed.filter((platform) => !built.includes(platform));
  if (listed.length < 2 || left.length === 0) return;
  if (!read.boolean("push") || read.boolean("push-by-digest")) return;
  throw badInput(
    "platforms",
    `it leaves out ${left.slice(0, 3).join(", ")}, which ${settingsFileName} has for \`${name}\`, so that the push would replace the index of all of them.`,
    `Write ${setting("push-by-digest", "true")}, and join the images by ${perSurface({ workflow: "the action `merge/`", commandLine: "`twofold merge`" })}.`,
  );
}

/** In the form that equal platforms share; a wrong one is refused where the build's are read. */
function platformsIn(read: OptionReader): readonly string[] {
  return read.words("platforms").map((text) => {
    const parsed = parsePlatform(text);
    return parsed === undefined ? text : formatPlatform(parsed);
  });
}
