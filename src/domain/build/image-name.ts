import { parseReference } from "../oci/reference.ts";
import { longestS2iText } from "./s2i.ts";

/** Whether a text can name an image in recipe `s2i`. */
export function isImageName(text: string): boolean {
  return text.length <= longestS2iText && parseReference(text) !== undefined;
}
