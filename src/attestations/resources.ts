import type { BaseRecord } from "../domain/findings/proof.ts";
import type { RecipeContext } from "../domain/labels/recipe.ts";
import { type Digest, hexOf, parseDigest } from "../domain/oci/digest.ts";
import { parseReference, repositoryName } from "../domain/oci/reference.ts";
import type { Source } from "../domain/source/source.ts";
import type { ResourceDescriptor } from "./statement.ts";

/**
 * Describes the commit that was built, as GitHub's attestations name it:
 * `git+https://github.com/acme/shop`. Undefined without a commit; without a repository that others
 * can reach, the commit alone is named.
 */
export function commitResource({
  repository,
  revision,
}: Pick<Source, "repository" | "revision">): ResourceDescriptor | undefined {
  if (revision === "") return undefined;
  const isReachable = repository !== "" && !repository.startsWith("/");
  return {
    name: "source",
    ...(isReachable ? { uri: `git+https://${repository}` } : {}),
    digest: { gitCommit: revision },
  };
}

/** Describes a base image by its digest as published; undefined where none is recorded. */
export function baseResource({ written, pinned }: BaseRecord): ResourceDescriptor | undefined {
  const at = pinned.lastIndexOf("@");
  const digest = at < 0 ? undefined : parseDigest(pinned.slice(at + 1));
  if (digest === undefined) return undefined;
  const tag = parseReference(written.split(" ").at(-1) ?? "")?.tag;
  return imageResource({ name: written, place: pinned.slice(0, at), tag, digest });
}

/** Describes an additional build context that is an image; undefined for a folder. */
export function contextResource(context: RecipeContext): ResourceDescriptor | undefined {
  if (!("digest" in context)) return undefined;
  const { name, reference = "", digest } = context;
  return imageResource({ name: `build context ${name}`, place: reference, tag: undefined, digest });
}

/** Writes an image's package URL in BuildKit's form, which takes the registry as part of the name. */
function imageResource(image: {
  readonly name: string;
  /** Full name without tag and digest; empty for an image that is in no registry. */
  readonly place: string;
  readonly tag: string | undefined;
  readonly digest: Digest;
}): ResourceDescriptor {
  const { name, tag, digest } = image;
  const reference = parseReference(image.place);
  const isPublished = reference !== undefined && reference.registry !== "localhost";
  const version = tag === undefined ? "" : `@${encodeURIComponent(tag)}`;
  return {
    name,
    ...(isPublished ? { uri: `pkg:docker/${repositoryName(reference)}${version}` } : {}),
    digest: { sha256: hexOf(digest) },
  };
}
