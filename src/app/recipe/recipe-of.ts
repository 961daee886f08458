import { posix } from "node:path";
import type { BuildContext } from "../../domain/build/build-context.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import type { FullRecipe, RecipeBase, RecipeContext } from "../../domain/labels/recipe.ts";
import type { Builder } from "../ports/build.ts";
import type { SourceReading } from "../ports/source.ts";
import type { BuildEpochs } from "./build-epochs.ts";
import type { Prepared } from "./prepare.ts";
import type { NamedBase } from "./resolve-bases.ts";

interface RecipeParts {
  readonly request: BuildRequest;
  readonly prepared: Pick<Prepared, "context" | "containerfilePath" | "contexts">;
  readonly reading: Pick<SourceReading, "source" | "place" | "root">;
  readonly bases: readonly NamedBase[];
  readonly epochs: BuildEpochs;
  readonly builder: Pick<Builder, "platform"> & {
    readonly toolchain: Pick<Builder["toolchain"], "buildah">;
  };
}

/**
 * Makes the recipe of a build: what a rebuild needs beside the source. It has no path of this
 * machine: files are named by their place in the repository, or as foreign.
 */
export function recipeOf(parts: RecipeParts): FullRecipe {
  const { request, prepared, reading, bases, epochs, builder } = parts;
  const context = prepared.context.path;
  const offsetOf = offsetsIn(reading);
  const path = prepared.containerfilePath;
  const isFileInside = path !== undefined && offsetOf(path) !== undefined;
  // Without the canonical environment, RUN steps get no SOURCE_DATE_EPOCH, whatever was asked for.
  const { timestamp } = epochs;
  const sourceDateEpoch = request.canonical ? epochs.sourceDateEpoch : undefined;
  return {
    version: 2,
    recipe: request.recipe,
    ...(path === undefined
      ? {}
      : { file: isFileInside ? posix.relative(context, path) : ({ foreign: true } as const) }),
    ...(request.target === undefined ? {} : { target: request.target }),
    ...(request.hermetic === undefined ? {} : { hermetic: request.hermetic }),
    buildArgs: request.buildArgs,
    offset: offsetOf(context) ?? reading.source.offset,
    platform: request.platform ?? builder.platform,
    buildah: builder.toolchain.buildah,
    network: request.network,
    canonical: request.canonical,
    timestamp,
    ...(sourceDateEpoch === undefined ? {} : { sourceDateEpoch }),
    labels: request.labels.map(({ name }) => name),
    annotations: request.annotations.map(({ name }) => name),
    secrets: request.secrets.map(({ id }) => id),
    buildContexts: contextsOf(prepared, bases, offsetOf),
    bases: namedBases(bases),
  };
}

/** Returns a path's place in the repository, POSIX; undefined for a path outside of it. */
type OffsetOf = (path: string) => string | undefined;

function offsetsIn({ source, place, root }: RecipeParts["reading"]): OffsetOf {
  // Without a checkout, the root is the context, and only the input `offset` can place it.
  const above = place === undefined ? source.offset : "";
  return (path) => {
    const below = posix.relative(root, path);
    if (below === ".." || below.startsWith("../")) return undefined;
    return [above, below].filter((part) => part !== "").join("/");
  };
}

/**
 * Describes the folders, all of which buildah gets, and the images that the build took. An image
 * that no instruction names is not fetched, so it has no part in the result.
 */
function contextsOf(
  { contexts }: RecipeParts["prepared"],
  bases: readonly NamedBase[],
  offsetOf: OffsetOf,
): readonly RecipeContext[] {
  return contexts.filter(isNotPinned).flatMap((context): readonly RecipeContext[] => {
    const { name } = context;
    const offset = context.kind === "registry" ? undefined : offsetOf(context.path);
    if (context.kind === "folder") {
      return [offset === undefined ? { name, foreign: true } : { name, offset }];
    }
    const image = bases.find(({ use }) => use.context === name)?.base;
    if (image === undefined) return [];
    const { digest, pinned } = image;
    if (context.kind === "registry") {
      return [{ name, digest, reference: pinned.slice(0, pinned.lastIndexOf("@")) }];
    }
    return [{ name, digest, ...(offset === undefined ? {} : { offset }) }];
  });
}

/** What is pinned by its files' digests is described by the inputs of the recipe, which have these. */
function isNotPinned(context: BuildContext): boolean {
  return context.kind !== "folder" || context.isPinned === undefined;
}

/** Names each image that was brought, as {@link RecipeBase} does, in the order of the file. */
function namedBases(bases: readonly NamedBase[]): readonly RecipeBase[] {
  const digests = new Map<string, Set<string>>();
  for (const { use, base } of bases) {
    digests.set(use.reference, (digests.get(use.reference) ?? new Set()).add(base.digest));
  }
  const named = bases.map(({ use, base }): readonly [string, RecipeBase] => {
    const isOneOfSeveral = (digests.get(use.reference)?.size ?? 0) > 1;
    const platform = isOneOfSeveral && use.platform !== undefined ? use.platform : undefined;
    const name = platform === undefined ? use.reference : `--platform=${platform} ${use.reference}`;
    return [name, { name, digest: base.digest }];
  });
  return [...new Map(named).values()];
}
