import type { PrebuiltRecipe } from "../../domain/build/prebuilt.ts";
import { finalStageLines } from "../final-stage.ts";
import { type WrittenContainerfile, withLines } from "../written.ts";

/** Writes the Containerfile of recipe `prebuilt`: the runtime image and the files, and nothing else. */
export function prebuiltContainerfile(recipe: PrebuiltRecipe): WrittenContainerfile {
  const copies = recipe.files.map(({ path, to }, index) => ({
    text: `COPY ${path} ${to}`,
    from: { name: "prebuilt", entry: index + 1 },
  }));
  return withLines("", finalStageLines(recipe, { kind: recipe.kind, copies, escape: "\\" }));
}
