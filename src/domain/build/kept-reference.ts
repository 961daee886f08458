import { formatReference, parseReference } from "../oci/reference.ts";
import { isTag } from "../oci/tag.ts";

/**
 * Returns where what the builder saved for an image is kept: `shop:1-build` for `shop:1`. Undefined
 * where that tag would be too long.
 */
export function keptReference(reference: string): string | undefined {
  const name = parseReference(reference);
  const tag = `${name?.tag ?? "latest"}-build`;
  return name === undefined || !isTag(tag) ? undefined : formatReference({ ...name, tag });
}
