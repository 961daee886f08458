import type { Claims } from "../../domain/labels/claims.ts";
import type { FullRecipe, RecipeContext } from "../../domain/labels/recipe.ts";
import type { MissingInput } from "../../domain/labels/verification.ts";
import type { Source } from "../../domain/source/source.ts";
import { shortened, visible } from "../../domain/text/printable.ts";

/** The claims of an image that say everything that a rebuild needs. */
export interface CompleteClaims {
  readonly source: Source;
  readonly recipe: FullRecipe & { readonly file: string };
}

/** The claims that a rebuild needs, or everything that they lack. */
type Completed =
  | { readonly kind: "complete"; readonly claims: CompleteClaims }
  | { readonly kind: "incomplete"; readonly missing: readonly MissingInput[] };

/** What the caller gives for the rebuild. */
interface Given {
  /** Ids of the secrets. */
  readonly secrets: readonly string[];
  /** The network that steps may have: what an image says of itself does not open this machine's. */
  readonly network: "default" | "none" | "host";
  /** URL or folder of the source; undefined: the one that the labels name. */
  readonly source: string | undefined;
}

/**
 * Advisories with which an image says itself that its commit was not all that it was built from.
 */
const notOfCommit = ["dirty", "ignored-in-context", "submodule-dirty"];

/** Tells whether an image can be rebuilt from its claims, and names everything that they lack. */
export function completeClaims(claims: Claims, given: Given): Completed {
  const { source, recipe } = claims;
  const missing = [...sourceGaps(claims, given), ...recipeGaps(claims, given)];
  if (source === undefined || recipe?.version !== 2 || missing.length > 0) {
    return { kind: "incomplete", missing };
  }
  const { file } = recipe;
  if (typeof file !== "string") return { kind: "incomplete", missing };
  return { kind: "complete", claims: { source, recipe: { ...recipe, file } } };
}

/** Where a source is fetched from. Only a name that starts with a host can be reached elsewhere. */
export function sourceUrl({ repository }: Pick<Source, "repository">): string | undefined {
  return /^(?:[a-z0-9-]+\.)+[a-z0-9-]+(?::\d{1,5})?\/[^\s\\]+$/.test(repository)
    ? `https://${repository}`
    : undefined;
}

function sourceGaps(claims: Claims, given: Given): readonly MissingInput[] {
  const { source, advisories = [] } = claims;
  if (source === undefined) {
    return [
      gap("labels", "The image's labels name no source.", "Verify an image that Twofold built."),
    ];
  }
  const gaps: MissingInput[] = [];
  if (source.revision === "") {
    gaps.push(gap("revision", "The image's labels name no revision.", fromClean));
  }
  if (given.source === undefined && sourceUrl(source) === undefined) {
    const { repository } = source;
    gaps.push(
      gap(
        "revision",
        repository === ""
          ? "The image's labels name no repository."
          : `The repository ${shown(repository)} has no host, so nobody else can reach it.`,
        "Give a clone of it: `--source=FOLDER`, or its URL.",
      ),
    );
  }
  const own = advisories.filter((name) => notOfCommit.includes(name));
  if (own.length > 0) {
    const message = `The image says itself that it was not built from its commit alone: ${own.join(", ")}.`;
    gaps.push(gap("revision", message, fromClean));
  }
  return gaps;
}

const fromClean = "Build the image again from a clean checkout of a commit.";

function recipeGaps({ recipe }: Claims, given: Given): readonly MissingInput[] {
  if (recipe?.version !== 2) {
    const what = recipe === undefined ? "no recipe that can be read" : "a recipe of version 1";
    const why = recipe === undefined ? "" : ", which lacks what a rebuild needs";
    const message = `The image's label \`dev.twofold.recipe\` has ${what}${why}.`;
    return [gap("labels", message, "Build the image again with this version of Twofold.")];
  }
  const gaps: MissingInput[] = [];
  if (typeof recipe.file !== "string") {
    const message = "The Containerfile was outside of the repository.";
    gaps.push(gap("containerfile", message, "Build again with a Containerfile of the repository."));
  }
  if (recipe.network === "host" && given.network !== "host") {
    const message = "The build's steps had the machine's own network.";
    gaps.push(gap("network", message, "If you trust them with this machine's: `--network=host`."));
  }
  for (const id of recipe.secrets) {
    if (given.secrets.includes(id)) continue;
    gaps.push(
      gap("secret", `The build had a secret \`${shown(id)}\`.`, `Give it: \`--secrets=${id}=…\`.`),
    );
  }
  return [...gaps, ...recipe.buildContexts.flatMap(contextGap)];
}

function contextGap(context: RecipeContext): readonly MissingInput[] {
  if (!("foreign" in context)) return [];
  const message = `The build context \`${shown(context.name)}\` was a folder outside of the repository.`;
  return [gap("build-context", message, "Keep that folder in the repository, or in an image.")];
}

function gap(input: MissingInput["input"], message: string, fix: string): MissingInput {
  return { input, message, fix };
}

function shown(text: string): string {
  return visible(shortened(text, 200));
}
