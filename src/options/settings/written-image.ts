import type { WrittenSettings } from "../../domain/build/settings-file.ts";
import { canonicalJson } from "../../domain/text/canonical-json.ts";

/**
 * Returns everything that a settings file says about an image, as one text: its own settings and
 * the defaults, wherever they stand in the file. Undefined where it has no such image.
 */
export function writtenAbout(
  { settings, images }: WrittenSettings,
  name: string,
): string | undefined {
  const image = images?.find((each) => each.name === name);
  if (image === undefined) return undefined;
  const all = [...settings, ...image.settings].map(
    (each) => [each.name, each.value ?? {}] as const,
  );
  return canonicalJson(Object.fromEntries(all));
}
