import type { TrustedRoot } from "@sigstore/protobuf-specs";
import * as v from "valibot";
import {
  type Checked,
  checkedJson,
  jsonObject,
  objectOf,
  textThat,
} from "../../domain/text/schema.ts";

/** The most bytes of a file of roots; Sigstore's own has a few kilobytes. */
export const mostRootBytes = 1024 * 1024;
/** The most roots in one file; `gh attestation trusted-root` prints two. */
const mostRoots = 16;

const mediaType = objectOf({
  mediaType: textThat(
    (text) => text.startsWith("application/vnd.dev.sigstore.trustedroot"),
    "that of a trusted root of Sigstore",
  ),
});

/**
 * Reads trusted roots of Sigstore: one as JSON, or several with one on each line, as
 * `gh attestation trusted-root` prints them.
 * @returns the roots, or why there are none, as the end of a sentence about the file
 */
export async function readTrustedRoots(text: string): Promise<Checked<readonly TrustedRoot[]>> {
  const whole = checkedJson(jsonObject, text);
  const texts = "value" in whole ? [text] : text.split("\n").filter((line) => line.trim() !== "");
  if (texts.length === 0) return { wrong: "it is empty" };
  if (texts.length > mostRoots) return { wrong: `it has more than ${mostRoots} lines` };
  const { TrustedRoot: reader } = await import("@sigstore/protobuf-specs");
  const roots: TrustedRoot[] = [];
  for (const each of texts) {
    const head = checkedJson(v.intersect([mediaType, jsonObject]), each);
    if ("wrong" in head) return head;
    try {
      roots.push(reader.fromJSON(head.value));
    } catch {
      return { wrong: "it is no trusted root of Sigstore" };
    }
  }
  return { value: roots };
}
