import { posix } from "node:path";
import type { BuildRecipe } from "../domain/build/build-recipe.ts";
import { formatPrebuilt } from "../domain/build/prebuilt.ts";
import { type FinalStage, formatArtifact } from "../domain/build/runpack.ts";
import type { FullRecipe, Recipe, RecipeContext } from "../domain/labels/recipe.ts";

/** A name and a value of an image's recipe, as `inspect` shows them. */
type Row = readonly [name: string, value: string];

/** The most rows of one kind; a stranger's label can have thousands. */
const mostRows = 50;

/** Shows a recipe. What its label does not say has no row. */
export function recipeRows(recipe: Recipe): readonly Row[] {
  const { target, buildArgs, buildContexts = [], bases = [], platform, buildah } = recipe;
  return [
    ["recipe", fileOf(recipe)],
    ...kindRows(recipe.recipe),
    ...(target === undefined ? [] : [["target", target] as const]),
    ...rows("build arg", buildArgs, ({ name, value }) => `${name}=${value}`),
    ...rows("context", buildContexts, (context) => `${context.name} is ${originOf(context)}`),
    ...rows("base image", bases, ({ name, digest }) => `${name} is ${digest}`),
    ...(recipe.recipe.kind === "base" ? [] : networkRows(recipe)),
    ...(recipe.version === 2 && recipe.recipe.kind !== "base"
      ? [
          ["environment", recipe.canonical ? "canonical" : "untouched"] as const,
          ["timestamp", timesOf(recipe)] as const,
        ]
      : []),
    ...namesRow("input labels", recipe.labels),
    ...namesRow("annotations", recipe.annotations),
    ...namesRow("secrets", recipe.secrets),
    ["built for", platform],
    ...(buildah === "" ? [] : [["buildah", buildah] as const]),
  ];
}

/** Shows what a kind of recipe has beside the Containerfile. */
function kindRows(recipe: BuildRecipe): readonly Row[] {
  switch (recipe.kind) {
    case "containerfile":
      return [];
    case "runpack":
      return [
        ["kind", recipe.kind],
        ["runtime", recipe.runtimeImage],
        ...(recipe.run === undefined ? [] : [["run", JSON.stringify(recipe.run.command)] as const]),
        ...rows("artifact", recipe.artifacts, formatArtifact),
        ...stageRows(recipe),
      ];
    case "base":
      return [
        ["declaration", recipe.declaration],
        ["mmdebstrap", recipe.mmdebstrap],
      ];
    case "s2i":
      return [
        ["kind", recipe.kind],
        ["builder", recipe.builderImage],
        ...(recipe.runtimeImage === undefined ? [] : [["runtime", recipe.runtimeImage] as const]),
        ...(recipe.scriptsUrl === undefined ? [] : [["scripts", recipe.scriptsUrl] as const]),
        ...rows("artifact", recipe.runtimeArtifacts, (entry) => entry),
        ["method", recipe.method],
      ];
    case "prebuilt":
      return [
        ["kind", recipe.kind],
        ["runtime", recipe.runtimeImage],
        ...rows("files", recipe.files, formatPrebuilt),
        ["made by", recipe.make === undefined ? "an unnamed process" : JSON.stringify(recipe.make)],
        ...(recipe.tree === undefined ? [] : [["files' digest", recipe.tree] as const]),
        ...stageRows(recipe),
      ];
  }
}

function stageRows({ command, user, env, expose, workdir }: FinalStage): readonly Row[] {
  return [
    ["command", JSON.stringify(command)],
    ["user", user],
    ...rows("env", env, ({ name, value }) => `${name}=${value}`),
    ...namesRow("ports", expose),
    ...(workdir === undefined ? [] : [["workdir", workdir] as const]),
  ];
}

function fileOf({ offset, file, recipe }: Recipe): string {
  if (file === undefined) return recipe.kind;
  return typeof file === "string"
    ? posix.join(offset, file)
    : "a Containerfile outside the repository";
}

function originOf(context: RecipeContext): string {
  if ("digest" in context) {
    const { digest, reference, offset } = context;
    const image = reference === undefined ? digest : `${reference}@${digest}`;
    return offset === undefined ? image : `${image} in ${offset}`;
  }
  if ("foreign" in context) return "a folder outside the repository";
  return context.offset === "" ? "the repository's root" : `folder ${context.offset}`;
}

function timesOf({ timestamp, sourceDateEpoch }: FullRecipe): string {
  const epoch =
    sourceDateEpoch === undefined ? "no SOURCE_DATE_EPOCH" : `SOURCE_DATE_EPOCH=${sourceDateEpoch}`;
  return `${timestamp}, and ${epoch} in RUN steps`;
}

function networkRows({ network, hermetic }: Recipe): readonly Row[] {
  if (hermetic !== undefined) {
    const stages = hermetic.fetchStages.join(", ");
    return [["network", stages === "" ? "none (hermetic)" : `only in ${stages} (hermetic)`]];
  }
  return network === undefined ? [] : [["network", network]];
}

function namesRow(name: string, names: readonly string[] = []): readonly Row[] {
  return names.length === 0 ? [] : [[name, names.join(", ")]];
}

function rows<One>(name: string, list: readonly One[], show: (one: One) => string): readonly Row[] {
  const shown = list.slice(0, mostRows).map((one): Row => [name, show(one)]);
  const hidden = list.length - shown.length;
  return hidden === 0 ? shown : [...shown, [name, `… and ${hidden} more`]];
}
