import { assembleUserOf, type NamedImage } from "./image-facts.ts";
import type { WritingScript } from "./saving.ts";
import { findScripts } from "./scripts.ts";

/**
 * Returns the script by which a builder image says how it is used. A source has none.
 * @param given input `scripts-url`
 * @throws Failure `usage` for a mistake in the input or a label of the image
 */
export function usageScript(image: NamedImage, given: string | undefined): WritingScript {
  const scripts = findScripts({
    ...(given === undefined ? {} : { given }),
    ofSource: new Set(),
    image,
    scriptsFolder: "",
  });
  return { script: scripts.find("usage").path, user: assembleUserOf(image) };
}
