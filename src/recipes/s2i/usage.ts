import type { ScriptsUrl } from "../../domain/build/scripts-url.ts";
import { assembleUserOf, type NamedImage } from "./image-facts.ts";
import type { WritingScript } from "./saving.ts";
import { findScripts } from "./scripts.ts";

/**
 * Returns the script by which a builder image says how it is used. A source has none.
 * @param given where input `scripts-url` says that scripts are
 * @throws Failure `usage` for a mistake in a label of the image
 */
export function usageScript(image: NamedImage, given: ScriptsUrl | undefined): WritingScript {
  const scripts = findScripts({
    ...(given?.kind === "image" ? { given: given.folder } : {}),
    ofSource: new Set(),
    image,
    scriptsFolder: "",
  });
  return { script: scripts.find("usage").path, user: assembleUserOf(image) };
}
