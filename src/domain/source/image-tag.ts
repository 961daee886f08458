import { isTag } from "../oci/tag.ts";
import { badInput } from "../text/failure.ts";
import { shortened } from "../text/printable.ts";
import { setting } from "../text/surface.ts";
import type { Source } from "./source.ts";

const untagged = "0.0.0-untagged";

/**
 * Parses a text as an image's tag.
 * @throws Failure `usage`, with the characters and length that a tag may have
 */
export function parseImageTag(input: string, text: string): string {
  if (isTag(text)) return text;
  const shown = JSON.stringify(shortened(text, 140));
  if (/[:/@]/.test(text)) {
    throw badInput(
      input,
      `${shown} is more than a tag.`,
      `Write the tag alone, e.g. \`1.4.0\`, and the repository's name in ${setting("image")}.`,
    );
  }
  throw badInput(
    input,
    `${shown} is not a tag.`,
    "Write 1 to 128 letters, digits, `_`, `.` and `-`; the first one a letter, a digit or `_`.",
  );
}

/**
 * Derives an image's tags when none were given: the source's version, else `sha-` and the first 12
 * digits of the revision. A source with neither (no repository) gives none, and the user must name
 * a tag in order to push.
 * `+`, which a tag cannot contain, becomes `_`, as Helm writes versions: dropping what follows it
 * would give two releases the same tag.
 * @throws Failure `usage` when the version is too long for a tag
 */
export function tagsFromSource(source: Source): string[] {
  if (source.version !== "" && source.version !== untagged) {
    return [parseImageTag("tags", source.version.replaceAll("+", "_"))];
  }
  return source.revision === "" ? [] : [`sha-${source.revision.slice(0, 12)}`];
}
