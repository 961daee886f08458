import * as v from "valibot";
import { repositoryName } from "../source/repository-name.ts";
import { fitting, listOf, mapOf, objectOf } from "../text/schema.ts";
import { commitOf, imageOf } from "./provenance-places.ts";
import type { RecipeBase } from "./recipe.ts";

const resource = objectOf({
  uri: v.exactOptional(v.string(), ""),
  digest: v.exactOptional(mapOf(v.string()), {}),
});

const predicateOfOne = objectOf({
  buildDefinition: objectOf({ resolvedDependencies: v.exactOptional(listOf(resource), []) }),
});

/** What a SLSA provenance v1 says was taken. */
interface Dependencies {
  /** Canonical name; undefined where none or several are named. */
  readonly repository: string | undefined;
  /** Undefined where something is neither a commit, nor a tool, nor an image by name and digest. */
  readonly bases: readonly RecipeBase[] | undefined;
}

/** Reads which source and images the predicate of a provenance names. */
export function provenanceBases(predicate: unknown): Dependencies {
  const found = fitting(predicateOfOne, predicate)?.buildDefinition.resolvedDependencies;
  if (found === undefined) return { repository: undefined, bases: undefined };
  const url = commitOf(found)?.repository;
  const images = found
    .filter(({ uri, digest }) => !isCommit(digest) && !uri.startsWith("pkg:generic/"))
    .map(imageOf);
  return {
    repository: url === undefined ? undefined : repositoryName(url),
    bases: images.every(({ length }) => length === 1) ? images.flat() : undefined,
  };
}

function isCommit(digest: Readonly<Record<string, string>>): boolean {
  return Object.hasOwn(digest, "gitCommit");
}
