import type { BuildRequest } from "../domain/build/request.ts";
import { parseRepositoryName } from "../domain/oci/reference.ts";
import { parseImageTag } from "../domain/source/image-tag.ts";
import { badInput } from "../domain/text/failure.ts";
import { setting } from "../domain/text/surface.ts";
import type { OptionReader } from "./reader.ts";

type ImageNames = Pick<BuildRequest, "image" | "tags" | "references">;

/**
 * Reads the inputs `image` and `tags`. Full references in `tags` name the images when `image` is
 * empty; otherwise each of them has to belong to a name in `image`.
 * @param bare see {@link parseRepositoryName}
 * @throws Failure `usage`
 */
export function readImageNames(read: OptionReader, bare?: string): ImageNames {
  const image = read.words("image").map((name) => parseRepositoryName("image", name, bare));
  const written = read.words("tags").map((text) => parseImageTag("tags", text));
  const tags = written.flatMap(({ tag, repository }) => (repository === undefined ? [tag] : []));
  const full = written.flatMap(({ tag, repository }) =>
    repository === undefined ? [] : [{ repository, reference: `${repository}:${tag}` }],
  );
  const named = full.map(({ repository }) => repository);
  if (image.length > 0) refuseOthers({ image, named, hasTags: tags.length > 0 });
  return {
    image: unique(image.length > 0 ? image : named),
    tags: unique(tags),
    references: unique(full.map(({ reference }) => reference)),
  };
}

interface Names {
  readonly image: readonly string[];
  /** The repositories of the full references. */
  readonly named: readonly string[];
  /** Whether a tag stands alone and so applies to each name in {@link image}. */
  readonly hasTags: boolean;
}

/** Refuses a reference to no name in `image`, and a name that no tag is for. */
function refuseOthers({ image, named, hasTags }: Names): void {
  const stray = named.find((name) => !image.includes(name));
  if (stray !== undefined) {
    throw badInput(
      "tags",
      `it has a reference to \`${stray}\`, which is not in ${setting("image")}.`,
      `Add the name to ${setting("image")}, or leave ${setting("image")} out: full references name the repositories.`,
    );
  }
  const untagged = image.find((name) => !named.includes(name));
  if (named.length > 0 && !hasTags && untagged !== undefined) {
    throw badInput(
      "tags",
      `it has no tag for \`${untagged}\`, which is in ${setting("image")}.`,
      `Add a reference such as \`${untagged}:1.4.0\`, or remove the name from ${setting("image")}.`,
    );
  }
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
