import type { BaseRecipe } from "../../domain/build/base.ts";
import type { BuildRecipe, ContainerfileRecipe } from "../../domain/build/build-recipe.ts";
import type { Claims } from "../../domain/labels/claims.ts";
import { kindFault } from "../../domain/labels/kind-faults.ts";
import type { FullRecipe, RecipeContext } from "../../domain/labels/recipe.ts";
import type { MissingInput } from "../../domain/labels/verification.ts";
import type { Source } from "../../domain/source/source.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import { setting } from "../../domain/text/surface.ts";
import type { KnownInputs } from "./known-inputs.ts";

/** The claims of an image that say everything that a rebuild by a Containerfile needs. */
export interface CompleteClaims {
  readonly source: Source;
  /** Without a file: the Containerfile is looked for in the context, as a build does. */
  readonly recipe: Omit<FullRecipe, "file" | "recipe"> & {
    readonly file?: string;
    readonly recipe: ContainerfileRecipe;
  };
}

/** The claims of a base that say everything that making it again needs. */
export interface BaseClaims {
  readonly source: Source;
  readonly recipe: Pick<FullRecipe, "offset" | "platform"> & { readonly recipe: BaseRecipe };
}

/** The claims that a rebuild needs, or everything that they lack. */
type Completed =
  | { readonly kind: "complete"; readonly claims: CompleteClaims }
  | { readonly kind: "base"; readonly claims: BaseClaims }
  | { readonly kind: "incomplete"; readonly missing: readonly MissingInput[] };

/** What the caller gives for the rebuild. */
interface Given {
  /** Ids of the secrets. */
  readonly secrets: readonly string[];
  /** The network that steps may have: what an image says of itself does not open this machine's. */
  readonly network: "default" | "none" | "host";
  /** URL or folder of the source; undefined: the one that the labels name. */
  readonly source: string | undefined;
  /** Whether a command that the image names may run on this machine. */
  readonly runsCommands: boolean;
}

/**
 * Advisories with which an image says itself that its commit was not all that it was built from.
 */
const notOfCommit = ["dirty", "ignored-in-context", "submodule-dirty"];

/** What is known of a build, and the advisories that the image claims. */
type Known = Pick<
  KnownInputs,
  "source" | "recipe" | "isForeign" | "unknownContexts" | "unknownKind" | "unknownForm"
> &
  Pick<Claims, "advisories">;

/**
 * Tells whether an image can be rebuilt from what is known of its build, and names everything that
 * is lacking.
 */
export function completeClaims(known: Known, given: Given): Completed {
  const { source, recipe } = known;
  const missing = [...sourceGaps(known, given), ...recipeGaps(known, given)];
  if (source === undefined || recipe?.version !== 2 || missing.length > 0) {
    return { kind: "incomplete", missing };
  }
  const { file, recipe: kind, ...others } = recipe;
  if (kind.kind === "base")
    return { kind: "base", claims: { source, recipe: { ...others, recipe: kind } } };
  if (typeof file === "object") return { kind: "incomplete", missing };
  const found = { ...others, recipe: kind, ...(file === undefined ? {} : { file }) };
  return { kind: "complete", claims: { source, recipe: found } };
}

/** Where a source is fetched from. Only a name that starts with a host can be reached elsewhere. */
export function sourceUrl({ repository }: Pick<Source, "repository">): string | undefined {
  return /^(?:[a-z0-9-]+\.)+[a-z0-9-]+(?::\d{1,5})?\/[^\s\\]+$/.test(repository)
    ? `https://${repository}`
    : undefined;
}

function sourceGaps(known: Known, given: Given): readonly MissingInput[] {
  const { source, advisories = [], isForeign } = known;
  if (source === undefined) {
    return [gap("labels", "The image's labels name no source.", nameSource)];
  }
  const gaps: MissingInput[] = [];
  if (source.revision === "") {
    const fix = isForeign ? nameSource : fromClean;
    gaps.push(gap("revision", "The image's labels name no revision.", fix));
  }
  if (given.source === undefined && sourceUrl(source) === undefined) {
    const { repository } = source;
    gaps.push(
      gap(
        "revision",
        repository === ""
          ? "The image's labels name no repository."
          : `The repository ${shown(repository)} has no host, so nobody else can reach it.`,
        `Give a clone of it: ${setting("source", "FOLDER")}, or its URL.`,
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

const nameSource = `Say what it was built from: ${setting("revision", "COMMIT")}, and ${setting("source", "FOLDER")} or the URL of its repository.`;
const fromClean = "Build the image again from a clean checkout of a commit.";

function recipeGaps(known: Known, given: Given): readonly MissingInput[] {
  const { recipe, unknownContexts } = known;
  if (recipe?.version !== 2) return [noRecipe(known)];
  return [
    ...kindGaps(recipe),
    ...networkGaps(recipe, given),
    ...secretGaps(recipe, given),
    ...prebuiltGaps(recipe.recipe, given),
    ...recipe.buildContexts.flatMap(contextGap),
    ...unknownContexts.map(unknownContext),
  ];
}

/** Says what is wrong where there is no recipe that this version can build by. */
function noRecipe({ recipe, unknownKind, unknownForm }: Known): MissingInput {
  if (recipe === undefined && unknownKind !== undefined) {
    const message = `The image's recipe is of the kind ${shown(unknownKind)}, which this version of Twofold does not know.`;
    return gap(
      "labels",
      message,
      "Use the version of Twofold that built the image, or a later one.",
    );
  }
  if (recipe === undefined && unknownForm !== undefined) {
    const { kind, form, known: own } = unknownForm;
    const message = `The image's recipe is form ${form} of the kind ${kind}, of which this version of Twofold writes form ${own}.`;
    return gap("labels", message, "Use the version of Twofold that built the image.");
  }
  const message =
    recipe === undefined
      ? "The image has no recipe, and no attestation that can be read says how it was built."
      : "The image's label `dev.twofold.recipe` has a recipe of version 1, which lacks what a rebuild needs.";
  const fix = `Say how it was built: ${setting("recipe", "FILE")}, in which \`{}\` means with every default.`;
  return gap("labels", message, fix);
}

function kindGaps(recipe: FullRecipe): readonly MissingInput[] {
  const gaps: MissingInput[] = [];
  const fault = kindFault(recipe);
  if (fault !== undefined) {
    const fix = `Leave that out of the file of ${setting("recipe")}, or name there the recipe that the image was built by.`;
    gaps.push(gap("labels", `The recipe contradicts its kind: ${fault}.`, fix));
  }
  if (typeof recipe.file === "object") {
    const message = "The Containerfile was outside of the repository.";
    gaps.push(gap("containerfile", message, "Build again with a Containerfile of the repository."));
  }
  return gaps;
}

function networkGaps({ network }: FullRecipe, given: Given): readonly MissingInput[] {
  if (network !== "host" || given.network === "host") return [];
  const message = "The build's steps had the machine's own network.";
  const fix = `If you trust them with this machine's: ${setting("network", "host")}.`;
  return [gap("network", message, fix)];
}

function secretGaps({ secrets }: FullRecipe, given: Given): readonly MissingInput[] {
  return secrets
    .filter((id) => !given.secrets.includes(id))
    .map((id) =>
      gap(
        "secret",
        `The build had a secret \`${shown(id)}\`.`,
        `Give it: ${setting("secrets", `${shown(id)}=…`)}.`,
      ),
    );
}

/** A command that an image names runs outside of every container, as the caller. */
function prebuiltGaps(recipe: BuildRecipe, { runsCommands }: Given): readonly MissingInput[] {
  if (recipe.kind !== "prebuilt") return [];
  const files = recipe.files.slice(0, 10).map(({ path }) => `\`${shown(path)}\``);
  const named = files.length < recipe.files.length ? [...files, "…"] : files;
  if (recipe.make === undefined) {
    const message = `The image's files (${named.join(", ")}) were made by a process that the label does not name.`;
    return [gap("prebuilt-files", message, `Build again with ${setting("prebuilt-command")}.`)];
  }
  if (runsCommands) return [];
  const message = `A command made files of the image (${named.join(", ")}), and would run on this machine, outside of every container: ${shown(JSON.stringify(recipe.make))}.`;
  const fix = `If you trust it and the source with this machine: ${setting("run-prebuilt-command", "true")}.`;
  return [gap("prebuilt-command", message, fix)];
}

function unknownContext(name: string): MissingInput {
  const message = `The build had a context \`${shown(name)}\`, and nothing says what was in it.`;
  const fix = `Say so in the file of ${setting("recipe")}, under \`buildContexts\`.`;
  return gap("build-context", message, fix);
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
