import type { PrebuiltRecipe } from "../../domain/build/prebuilt.ts";
import { prebuiltContainerfile } from "../../recipes/prebuilt/containerfile.ts";
import { writtenFile } from "../../recipes/written.ts";
import type { BuildFilesReader } from "../ports/files.ts";
import type { Registry } from "../ports/registry.ts";
import type { RecipeFiles } from "./made-files.ts";
import { refuseUnpinned } from "./pinned-runtime.ts";

/** What recipe `prebuilt` needs from outside. */
interface PrebuiltPorts {
  readonly files: Pick<BuildFilesReader, "readContext">;
  readonly registry?: Pick<Registry, "served">;
}

/**
 * Makes the files of a build from files that an existing process made.
 * @throws Failure `usage` for an unpinned runtime image, or a context that is not there
 */
export async function prebuiltRecipeFiles(
  recipe: PrebuiltRecipe,
  { context, ports }: { readonly context: string; readonly ports: PrebuiltPorts },
): Promise<RecipeFiles> {
  await refuseUnpinned(recipe, ports);
  const { path } = await ports.files.readContext({ context });
  const containerfile = prebuiltContainerfile(recipe);
  return {
    // Nothing of the working tree is built but these files, of which `unchecked-files` speaks. What
    // the command makes comes from a clean checkout.
    context: { path, ignoreText: "", ignores: () => true },
    containerfile: { name: writtenFile, ...containerfile },
    containerfilePath: undefined,
    contexts: [],
    written: { kind: recipe.kind, containerfile: containerfile.text },
  };
}
