import { formatReference, parseReference } from "../oci/reference.ts";
import { isTag } from "../oci/tag.ts";
import { longestS2iText } from "./s2i.ts";

// Apart from the recipe's names, which each start reads, and which need no grammar of references.

/** Whether a text can name an image in the recipe. */
export function isImageName(text: string): boolean {
  return text.length <= longestS2iText && parseReference(text) !== undefined;
}

/**
 * Returns where what the builder saved for an image is kept: `shop:1-build` for `shop:1`. Undefined
 * where that tag would be too long.
 */
export function keptReference(reference: string): string | undefined {
  const name = parseReference(reference);
  const tag = `${name?.tag ?? "latest"}-build`;
  return name === undefined || !isTag(tag) ? undefined : formatReference({ ...name, tag });
}
