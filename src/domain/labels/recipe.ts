import type { BuildRecipe } from "../build/build-recipe.ts";
import type { Hermetic, NameValue } from "../build/request.ts";
import type { Digest } from "../oci/digest.ts";
import { canonicalJson } from "../text/canonical-json.ts";
import { Failure } from "../text/failure.ts";
import { setting } from "../text/surface.ts";
import { longestLabel } from "./label-reading.ts";
import { writeKind } from "./recipe-kinds.ts";

/** A file or folder outside of the repository: no source and no digest says what was in it. */
interface Foreign {
  readonly foreign: true;
}

/** Where an additional build context came from. */
export type ContextOrigin =
  /** A folder, by its POSIX path from the repository's root; empty at the root. */
  | { readonly offset: string }
  /**
   * An image. `reference` is its full name without a tag, if it is in a registry; `offset` is the
   * path of its layout or archive, if that is in the repository.
   */
  | { readonly digest: Digest; readonly reference?: string; readonly offset?: string }
  | Foreign;

/** An additional build context by its name. */
export type RecipeContext = { readonly name: string } & ContextOrigin;

/** An outside image that a stage is built from, or takes files from. */
export interface RecipeBase {
  /**
   * As written in the Containerfile, with its ARGs resolved. Where the build takes images of
   * several platforms under one name, `FROM --platform` is a part of it: `--platform=linux/arm64 x`.
   */
  readonly name: string;
  /** As published; of an image index, the index's. */
  readonly digest: Digest;
}

/** What every version of the label has. */
export interface RecipeBasics {
  readonly recipe: BuildRecipe;
  readonly target?: string;
  /** Absent if every RUN step has the network. */
  readonly hermetic?: Hermetic;
  readonly buildArgs: readonly NameValue[];
  /** The context's path from the repository's root, POSIX; empty at the root. */
  readonly offset: string;
  /** E.g. `linux/amd64`. */
  readonly platform: string;
  /** Buildah's version. */
  readonly buildah: string;
}

/** What version 1 of the label did not have. */
interface RecipeAdditions {
  readonly network: "default" | "none" | "host";
  /** Whether RUN steps get the canonical environment. */
  readonly canonical: boolean;
  /** Time of the image and of the files that the build makes, in seconds since 1970. */
  readonly timestamp: number;
  /** `SOURCE_DATE_EPOCH` of RUN steps, in seconds since 1970; absent if they get none. */
  readonly sourceDateEpoch?: number;
  /** Names of the labels and annotations that were inputs; their values are in the image. */
  readonly labels: readonly string[];
  readonly annotations: readonly string[];
  /** Ids of the secrets. */
  readonly secrets: readonly string[];
  /** Every folder, and the images that the build took. */
  readonly buildContexts: readonly RecipeContext[];
  /** The outside images of all stages that the build needs. */
  readonly bases: readonly RecipeBase[];
}

/**
 * What a rebuild needs to know besides the source: version 2 of the label, and the one that is
 * written. Nothing in it may depend on the machine that built, except buildah's version.
 */
export interface FullRecipe extends RecipeBasics, RecipeAdditions {
  readonly version: 2;
  /**
   * Path of the Containerfile, relative to the context, POSIX. Absent for a kind that needs none of
   * the user's.
   */
  readonly file?: string | Foreign;
}

/** A label of version 1: its file and offset can be any text. */
export interface EarlierRecipe
  extends RecipeBasics,
    Readonly<Partial<Record<keyof RecipeAdditions, undefined>>> {
  readonly version: 1;
  readonly file: string;
}

/** A recipe of any version. What its version does not know is absent. */
export type Recipe = FullRecipe | EarlierRecipe;

/** Whether a part of a recipe is outside of the repository, so that no source ID says what it is. */
export function hasForeign({ file, buildContexts }: FullRecipe): boolean {
  return typeof file === "object" || buildContexts.some((context) => "foreign" in context);
}

/**
 * Writes a recipe as canonical JSON of at most 64 KiB: the same recipe has the same text, whatever
 * the order of its lists.
 * @throws Failure `usage` when it is larger: readers would not read it, and a command line cannot
 * contain a label of twice that size
 */
export function writeRecipe(recipe: FullRecipe): string {
  const { file, hermetic, recipe: kind, ...others } = recipe;
  const lists = {
    buildArgs: byName(recipe.buildArgs, ({ value }) => value),
    labels: recipe.labels.toSorted(),
    annotations: recipe.annotations.toSorted(),
    secrets: recipe.secrets.toSorted(),
    buildContexts: byName(recipe.buildContexts, ({ name: _, ...origin }) => origin),
    bases: byName(recipe.bases, ({ digest }) => digest),
  };
  const text = canonicalJson({
    ...others,
    ...writeKind(kind),
    ...lists,
    ...(file === undefined ? {} : { file: typeof file === "string" ? file : { foreign: true } }),
    ...(hermetic === undefined
      ? {}
      : { hermetic: true, fetchStages: hermetic.fetchStages.toSorted() }),
  });
  const bytes = text.length;
  if (bytes <= longestLabel) return text;
  const inputs = writeKind(kind).inputs ?? {};
  const sizeOf = (part: Part): number =>
    canonicalJson(part === "inputs" ? inputs : lists[part]).length;
  const largest = parts.reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one));
  throw new Failure({
    code: "usage",
    message: `The image's label \`dev.twofold.recipe\` would have ${bytes} bytes, but at most ${longestLabel} are allowed.`,
    fix: `Most of it comes from ${lessOf[largest]}.`,
  });
}

const parts = [
  "inputs",
  "buildArgs",
  "labels",
  "annotations",
  "secrets",
  "buildContexts",
  "bases",
] as const;
type Part = (typeof parts)[number];

/** Where a part of a recipe comes from, and what makes it smaller. */
const lessOf: Readonly<Record<Part, string>> = {
  inputs: `the inputs of ${setting("recipe")}: write fewer or shorter entries`,
  buildArgs: `${setting("build-args")}: write long values into a file of the context instead`,
  labels: `the names in ${setting("labels")}: write fewer of them, or LABEL lines in the Containerfile`,
  annotations: `the names in ${setting("annotations")}: write fewer of them`,
  secrets: `the ids in ${setting("secrets")}: write several secrets into one file`,
  buildContexts: `${setting("build-contexts")}: name one folder that holds several of them`,
  bases: "the images that the Containerfile names: copy from fewer images",
};

/** Makes an object of what has a name. */
function byName<Named extends { readonly name: string }, Value>(
  list: readonly Named[],
  valueOf: (one: Named) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(list.map((one) => [one.name, valueOf(one)]));
}
