import { parseContainerfile } from "../../containerfile/parse.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import type { RunpackRecipe } from "../../domain/build/runpack.ts";
import type { BuildFiles, BuildFilesReader } from "../ports/files.ts";
import type { Registry } from "../ports/registry.ts";
import type { S2iReader } from "../ports/s2i.ts";
import type { RecipeFiles } from "./made-files.ts";

/** What a recipe needs from outside to become the files of a build. */
export interface RecipePorts {
  readonly files: BuildFilesReader;
  /** Absent where nothing may be asked of a registry; then a failure says less. */
  readonly registry?: Pick<Registry, "resolve" | "served">;
  readonly s2i: S2iReader;
}

/**
 * Makes the files of a build from its recipe. Everything behind it treats them alike.
 * @throws Failure `usage` with the place of the mistake
 */
export async function recipeFiles(
  request: Pick<BuildRequest, "context" | "file" | "platform" | "recipe">,
  ports: RecipePorts,
): Promise<RecipeFiles> {
  const { recipe } = request;
  switch (recipe.kind) {
    case "containerfile": {
      const files = await ownFiles(request, ports);
      return { ...plainFiles(files), written: { kind: recipe.kind } };
    }
    case "runpack":
      return await runpackFiles(recipe, { files: await ownFiles(request, ports), ports });
    case "s2i": {
      const { s2iRecipeFiles } = await import("./s2i-files.ts");
      const { context, platform } = request;
      return await s2iRecipeFiles({ recipe, context, platform }, ports);
    }
    case "prebuilt": {
      const { prebuiltRecipeFiles } = await import("./prebuilt-files.ts");
      return await prebuiltRecipeFiles(recipe, { context: request.context, ports });
    }
  }
}

/** Reads the user's own Containerfile and its context. */
async function ownFiles(
  { context, file }: Pick<BuildRequest, "context" | "file">,
  { files }: RecipePorts,
): Promise<BuildFiles> {
  return await files.read({ context, ...(file === undefined ? {} : { file }) });
}

function plainFiles({ context, containerfile }: BuildFiles): Omit<RecipeFiles, "written"> {
  const { name, path, text } = containerfile;
  return { context, containerfile: { name, text }, containerfilePath: path, contexts: [] };
}

async function runpackFiles(
  recipe: RunpackRecipe,
  { files, ports }: { readonly files: BuildFiles; readonly ports: RecipePorts },
): Promise<RecipeFiles> {
  const { runpackContainerfile } = await import("../../recipes/runpack/containerfile.ts");
  const { refuseUnpinned } = await import("./pinned-runtime.ts");
  await refuseUnpinned(recipe, ports);
  const plain = plainFiles(files);
  const { name, text } = plain.containerfile;
  const own = parseContainerfile({ text, file: name });
  const written = runpackContainerfile(own, recipe);
  return {
    ...plain,
    containerfile: { name, ...written },
    written: { kind: recipe.kind, containerfile: written.text },
  };
}
