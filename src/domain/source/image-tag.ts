import { parseReference, repositoryName } from "../oci/reference.ts";
import { isTag } from "../oci/tag.ts";
import { badInput } from "../text/failure.ts";
import { shortened } from "../text/printable.ts";
import { onePer, setting } from "../text/surface.ts";
import type { Source } from "./source.ts";

const untagged = "0.0.0-untagged";

/** A tag as a user writes it: alone, or behind the full name of its repository. */
interface WrittenTag {
  readonly tag: string;
  /** As in `repositoryName`; undefined when the tag stands alone. */
  readonly repository?: string;
}

/**
 * Parses a text as an image's tag or as a full `name:tag` reference.
 * @throws Failure `usage`, with the characters and length that a tag may have
 */
export function parseImageTag(input: string, text: string): WrittenTag {
  if (isTag(text)) return { tag: text };
  const shown = JSON.stringify(shortened(text, 140));
  if (/[^\s]\s+[^\s]/.test(text)) {
    throw badInput(input, `${shown} has spaces, so it is not one tag.`, `Write ${onePer("tag")}.`);
  }
  if (!/[:/@]/.test(text)) {
    throw badInput(
      input,
      `${shown} is not a tag.`,
      "Write 1 to 128 letters, digits, `_`, `.` and `-`; the first one a letter, a digit or `_`.",
    );
  }
  const reference = parseReference(text);
  if (reference?.digest !== undefined) {
    throw badInput(
      input,
      `${shown} has a digest, but the digest is not known before the build.`,
      "Write the tag, e.g. `1.4.0` or `ghcr.io/acme/shop:1.4.0`.",
    );
  }
  if (reference?.tag === undefined) {
    throw badInput(
      input,
      `${shown} is neither a tag nor a name with a tag.`,
      `Write \`1.4.0\` or \`ghcr.io/acme/shop:1.4.0\`; a name without a tag belongs in ${setting("image")}.`,
    );
  }
  return { tag: reference.tag, repository: repositoryName(reference) };
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
    return [parseImageTag("tags", source.version.replaceAll("+", "_")).tag];
  }
  return source.revision === "" ? [] : [`sha-${source.revision.slice(0, 12)}`];
}
