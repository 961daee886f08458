import type { FullRecipe, RecipeBase } from "../../domain/labels/recipe.ts";
import type { MissingInput } from "../../domain/labels/verification.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import {
  formatReference,
  type ImageReference,
  parseReference,
  repositoryName,
} from "../../domain/oci/reference.ts";
import { Failure } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import type { Registry } from "../ports/registry.ts";

/** The name of an image that is taken for one platform of several: see {@link RecipeBase}. */
const forPlatform = /^--platform=\S{1,100} /;

/** Returns the digest that each reference had when the image was built. */
function recordedDigests(bases: readonly RecipeBase[]): ReadonlyMap<string, Digest> {
  const digests = new Map<string, Digest>();
  for (const { name, digest } of bases) {
    const reference = parseReference(name.replace(forPlatform, ""));
    // The first one counts: labels come before attestations.
    for (const written of reference === undefined ? [] : spellings(reference)) {
      if (!digests.has(written)) digests.set(written, digest);
    }
  }
  return digests;
}

/** Attestations write the tag `latest` that a Containerfile leaves out. */
function spellings(reference: ImageReference): readonly string[] {
  const { tag, digest, ...name } = reference;
  const written = formatReference(reference);
  return tag === "latest" && digest === undefined ? [written, formatReference(name)] : [written];
}

/**
 * A registry in which every tag is what it was when the image was built. It pushes nothing.
 * @param unrecorded says what an image is that nobody recorded; undefined: that is a failure
 * @throws Failure `registry` from `resolve` for an image that was not recorded
 */
export function recordedRegistry(
  registry: Registry,
  bases: readonly RecipeBase[],
  unrecorded?: (reference: string) => Promise<Digest>,
): Registry {
  const digests = recordedDigests(bases);
  return {
    resolve: (reference) => {
      const digest = digests.get(reference);
      if (digest !== undefined) return Promise.resolve(digest);
      if (unrecorded !== undefined) return unrecorded(reference);
      const message = `The image's recipe does not say which ${visible(shortened(reference, 200))} it was built on.`;
      return Promise.reject(
        new Failure({
          code: "registry",
          message,
          fix: "Its label does not fit its Containerfile: build the image again.",
        }),
      );
    },
    served: () => Promise.reject(new Error("a rebuild pushes nothing")),
    fetch: (options) => registry.fetch(options),
    tryPush: () => Promise.reject(new Error("a rebuild pushes nothing")),
    push: () => Promise.reject(new Error("a rebuild pushes nothing")),
  };
}

/** An image that a rebuild takes from a registry. */
interface Wanted {
  /** For people. */
  readonly name: string;
  readonly reference: ImageReference;
  readonly digest: Digest;
}

/** Asks the registries for every recorded image, side by side, and names those that are gone. */
export async function missingBases(
  registry: Pick<Registry, "resolve">,
  recipe: Pick<FullRecipe, "bases" | "buildContexts">,
): Promise<readonly MissingInput[]> {
  const found = await Promise.all(wantedImages(recipe).map((each) => lackOf(each, registry)));
  return found.flat();
}

function wantedImages({
  bases,
  buildContexts,
}: Pick<FullRecipe, "bases" | "buildContexts">): readonly Wanted[] {
  const contexts = new Set(buildContexts.map(({ name }) => name));
  const ofBases = bases.filter(({ name }) => !contexts.has(name));
  const ofContexts = buildContexts.flatMap((each) =>
    "reference" in each && each.reference !== undefined
      ? [{ name: each.reference, digest: each.digest }]
      : [],
  );
  return [...ofBases, ...ofContexts].flatMap(({ name, digest }) => {
    const reference = parseReference(name.replace(forPlatform, ""));
    return reference === undefined ? [] : [{ name, reference, digest }];
  });
}

async function lackOf(
  { name, reference, digest }: Wanted,
  registry: Pick<Registry, "resolve">,
): Promise<readonly MissingInput[]> {
  const shown = visible(shortened(name, 200));
  if (reference.registry === "localhost") {
    const message = `The base \`${shown}\` was only in the storage of the machine that built.`;
    return [{ input: "base", message, fix: "Push that base to a registry and build on it." }];
  }
  try {
    await registry.resolve(`${repositoryName(reference)}@${digest}`);
    return [];
  } catch (error) {
    if (!(error instanceof Failure) || error.code === "interrupted") throw error;
    const message = `The base \`${shown}\` (${digest}) could not be read: ${error.told.message}`;
    return [{ input: "base", message, fix: error.told.fix }];
  }
}
