import { ownNames, takenBy } from "../build/kind-rules.ts";
import { scriptsContext, sourceScripts } from "../build/s2i.ts";
import { parseScriptsUrl } from "../build/scripts-url.ts";
import type { FullRecipe, RecipeContext } from "./recipe.ts";

/** As much of a recipe as its kind has a say in. */
type Said = Partial<
  Pick<FullRecipe, "recipe" | "file" | "target" | "offset" | "secrets" | "buildContexts">
>;

/**
 * Tells what a recipe says although its kind decides that itself. An input that says so is refused,
 * so that no build wrote such a recipe, and a rebuild by it would not be what it claims.
 * @returns the reason as the rest of a sentence about a text, undefined where there is none
 */
export function kindFault(said: Said): string | undefined {
  const { recipe, secrets = [], buildContexts = [] } = said;
  if (recipe === undefined) return undefined;
  const { kind } = recipe;
  const refused = (["file", "target"] as const).find(
    (name) => said[name] !== undefined && !takenBy[name].includes(kind),
  );
  if (refused !== undefined)
    return `\`${refused}\` is not part of a recipe of the kind \`${kind}\``;
  const own = ownNames[kind];
  const context = buildContexts.find(
    (each) => own.contexts.includes(each.name) && !isWritten(each, said),
  );
  if (context !== undefined) return taken("buildContexts", context.name, kind);
  const secret = secrets.find((id) => own.secrets.includes(id));
  return secret === undefined ? undefined : taken("secrets", secret, kind);
}

/** Whether a context is the one that recipe `s2i` makes itself, and records. */
function isWritten(context: RecipeContext, { offset, recipe }: Said): boolean {
  if (context.name !== scriptsContext || recipe?.kind !== "s2i") return false;
  if ("foreign" in context || offset === undefined) return true;
  const url = recipe.scriptsUrl === undefined ? undefined : parseScriptsUrl(recipe.scriptsUrl);
  const folder = url?.kind === "source" ? url.folder : sourceScripts;
  const place = offset === "" ? folder : `${offset}/${folder}`;
  return !("digest" in context) && context.offset === place;
}

function taken(member: "buildContexts" | "secrets", name: string, kind: string): string {
  return `\`${name}\` in \`${member}\` is a name that recipe \`${kind}\` gives itself`;
}
