import { type RecipeKind, recipeKinds } from "../domain/build/build-recipe.ts";
import { ownNames, takenBy } from "../domain/build/kind-rules.ts";
import type { BuildRequest } from "../domain/build/request.ts";
import { badInput } from "../domain/text/failure.ts";
import { setting } from "../domain/text/surface.ts";
import type { OptionName } from "./list.ts";
import type { OptionReader } from "./reader.ts";
import { readRunpack } from "./runpack.ts";
import { readS2i } from "./s2i.ts";

/** The inputs that some recipes have and others do not, and which have them. */
const inputsOf: readonly {
  readonly kinds: readonly [RecipeKind, ...(readonly RecipeKind[])];
  readonly names: readonly OptionName[];
}[] = [
  { kinds: takenBy.target, names: ["target"] },
  { kinds: takenBy.file, names: ["file"] },
  { kinds: ["runpack", "s2i"], names: ["runtime-image"] },
  {
    kinds: ["s2i"],
    names: ["source", "builder-image", "scripts-url", "runtime-artifacts", "method", "incremental"],
  },
  {
    kinds: ["runpack"],
    names: [
      ...(["artifacts", "command", "user", "env", "expose", "workdir", "spec-image"] as const),
      "compare-single-stage",
    ],
  },
];

/**
 * Reads input `recipe` and the inputs of that kind.
 * @throws Failure `usage`, also for an input of another recipe, naming both
 */
export function readRecipeInputs(read: OptionReader): Pick<BuildRequest, "recipe" | "runSpec"> {
  const kind = read.choice("recipe", recipeKinds);
  refuseOthers(kind, read);
  switch (kind) {
    case "containerfile":
      return { recipe: { kind } };
    case "runpack": {
      const found = readRunpack(read);
      return "kind" in found
        ? { recipe: found }
        : { recipe: { kind: "containerfile" }, runSpec: found };
    }
    case "s2i":
      return { recipe: readS2i(read) };
  }
}

function refuseOthers(kind: RecipeKind, read: OptionReader): void {
  for (const { kinds, names } of inputsOf) {
    const given = names.find((name) => read.isGiven(name));
    if (given === undefined || kinds.includes(kind)) continue;
    throw badInput(
      given,
      `it belongs to ${kinds.map((each) => setting("recipe", each)).join(" or ")}, but this is ${setting("recipe", kind)}.`,
      `Leave ${setting(given)} out, or write ${setting("recipe", kinds[0])}.`,
    );
  }
}

/**
 * Refuses names that the recipe gives itself: a user's thing of that name would silently take the
 * place of the recipe's own.
 * @throws Failure `usage`
 */
export function refuseOwnNames({
  recipe: { kind },
  buildContexts,
  secrets,
}: Pick<BuildRequest, "recipe" | "buildContexts" | "secrets">): void {
  const { contexts, secrets: ids } = ownNames[kind];
  const own = `is a name that ${setting("recipe", kind)} gives itself`;
  const context = buildContexts.find(({ name }) => contexts.includes(name));
  if (context !== undefined) {
    const fix = "Give that build context another name.";
    throw badInput("build-contexts", `\`${context.name}\` ${own}.`, fix);
  }
  const secret = secrets.find(({ id }) => ids.includes(id));
  if (secret === undefined) return;
  throw badInput("secrets", `\`${secret.id}\` ${own}.`, "Give that secret another id.");
}
