import { posix } from "node:path";
import { ownNames } from "../../domain/build/kind-rules.ts";
import type { BuildRequest, NameValue } from "../../domain/build/request.ts";
import type { RecipeContext } from "../../domain/labels/recipe.ts";
import type { CompleteClaims } from "./complete-claims.ts";

/** How an image is kept in a file or folder: the beginning of a build context's value. */
export type KeptAs = "oci-layout://" | "oci-archive:" | "docker-archive:";

interface RebuildOptions {
  readonly claims: CompleteClaims;
  /** What the caller asks for: secrets, access to registries, buildah, defaults for the rest. */
  readonly given: BuildRequest;
  /** The platform of images on this machine when none is asked for. */
  readonly machinePlatform: string;
  /** Absolute path of the checkout. */
  readonly root: string;
  /** How the image of a build context is kept, by its path in the repository. */
  readonly kept: ReadonlyMap<string, KeptAs>;
  /** What the published image has. */
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

/**
 * Makes the request that builds an image again: the recorded recipe in a checkout of the recorded
 * revision. It never pushes.
 */
export function rebuildRequest(options: RebuildOptions): BuildRequest {
  const { claims, given, root, labels, annotations } = options;
  const { source, recipe } = claims;
  const { target: _t, hermetic: _h, file: _f, platform: _p, exceptions: _e, ...kept } = given;
  // What verifies runs every step.
  const { cache: _c, fullProof: _fp, ...others } = kept;
  const { repository: _r, ...rest } = others;
  const { sourceDateEpoch: epoch } = recipe;
  return {
    ...rest,
    recipe: recipe.recipe,
    context: posix.join(root, recipe.offset),
    ...(recipe.file === undefined ? {} : { file: posix.join(root, recipe.offset, recipe.file) }),
    ...(recipe.target === undefined ? {} : { target: recipe.target }),
    ...(recipe.hermetic === undefined ? {} : { hermetic: recipe.hermetic }),
    image: [],
    tags: [],
    references: [],
    push: false,
    reuse: false,
    pushUnchecked: false,
    buildArgs: recipe.buildArgs,
    buildContexts: recipe.buildContexts
      // The recipe makes those anew, from the source.
      .filter(({ name }) => !ownNames[recipe.recipe.kind].contexts.includes(name))
      .flatMap((context) => contextValue(context, options)),
    labels: valuesOf(recipe.labels, labels),
    annotations: valuesOf(recipe.annotations, annotations),
    ...(recipe.platform === options.machinePlatform ? {} : { platform: recipe.platform }),
    network: recipe.network,
    canonical: recipe.canonical,
    timestamp: { kind: "seconds", seconds: recipe.timestamp },
    sourceDateEpoch: epoch === undefined ? { kind: "none" } : { kind: "seconds", seconds: epoch },
    // An image whose build knew no repository is built again without one.
    ...(source.repository === "" ? {} : { repository: source.repository }),
    offset: source.offset,
    tryFix: false,
    compareSingleStage: false,
    failFast: false,
    sbom: [],
    forbid: [],
  };
}

function contextValue(
  context: RecipeContext,
  { root, kept }: RebuildOptions,
): readonly NameValue[] {
  const { name } = context;
  if ("foreign" in context) return [];
  if (!("digest" in context)) return [{ name, value: posix.join(root, context.offset) }];
  const { digest, reference, offset } = context;
  if (reference !== undefined) return [{ name, value: `docker-image://${reference}@${digest}` }];
  const scheme = offset === undefined ? undefined : kept.get(offset);
  if (offset === undefined || scheme === undefined) return [];
  // What a file is to be read as is guessed here: one that `docker save` writes now may be read as
  // either, with other digests. The label of what is built has the digest, and is compared.
  const pinned = scheme === "oci-layout://" ? `@${digest}` : "";
  return [{ name, value: `${scheme}${posix.join(root, offset)}${pinned}` }];
}

/** Takes the values of some names; what the image does not have was not given. */
function valuesOf(
  names: readonly string[],
  values: Readonly<Record<string, string>>,
): readonly NameValue[] {
  return names.flatMap((name) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? [] : [{ name, value }];
  });
}
