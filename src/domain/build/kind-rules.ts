import type { RecipeKind } from "./build-recipe.ts";
import { artifactsSecret, assembledStage, scriptsContext } from "./s2i.ts";

/**
 * Which kinds of recipes take a setting about the Containerfile. The others write that part of it
 * themselves, so neither a user nor a label can say something else.
 */
export const takenBy: Readonly<Record<"file" | "target", readonly [RecipeKind, ...RecipeKind[]]>> =
  {
    file: ["containerfile", "runpack"],
    target: ["containerfile"],
  };

/** Names that a kind gives itself. A user's thing of that name would silently take its place. */
interface OwnNames {
  readonly contexts: readonly string[];
  readonly secrets: readonly string[];
}

const none: OwnNames = { contexts: [], secrets: [] };

export const ownNames: Readonly<Record<RecipeKind, OwnNames>> = {
  containerfile: none,
  runpack: none,
  base: none,
  // Buildah looks for a build context before it looks for a stage.
  s2i: { contexts: [scriptsContext, assembledStage], secrets: [artifactsSecret] },
  prebuilt: none,
};

/** Whether a kind starts from a Containerfile of the user. */
export function needsContainerfile(kind: RecipeKind): boolean {
  return takenBy.file.includes(kind);
}

/**
 * Which form of a Containerfile this version writes for the same inputs, by the kinds that write one
 * (`recipes/KIND/containerfile.ts`); of a base, which form of the script that finishes it
 * (`recipes/base/finish.ts`), of its config and of what mmdebstrap gets. Whoever changes what one
 * writes raises its number: an image of another form cannot be built again here, and would differ
 * without a reason.
 */
export const writtenForms = { runpack: 1, s2i: 1, prebuilt: 1, base: 1 } as const satisfies Partial<
  Record<RecipeKind, number>
>;
