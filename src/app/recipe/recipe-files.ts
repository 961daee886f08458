import type { LinePlaces } from "../../containerfile/model.ts";
import { parseContainerfile } from "../../containerfile/parse.ts";
import type { BuildContext } from "../../domain/build/build-context.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import type { RunpackRecipe } from "../../domain/build/runpack.ts";
import type { WrittenRecipe } from "../../domain/findings/report.ts";
import type { BuildFiles, BuildFilesReader, ContextFiles } from "../ports/files.ts";
import type { Registry } from "../ports/registry.ts";

/** What a recipe needs from outside to become the files of a build. */
export interface RecipePorts {
  readonly files: BuildFilesReader;
  /** Absent where nothing may be asked of a registry; then a failure says less. */
  readonly registry?: Pick<Registry, "served">;
}

/** The files that both builds start from, whatever kind of recipe they come from. */
interface RecipeFiles {
  readonly context: ContextFiles;
  readonly containerfile: {
    /** As shown to people: the user's file, or the one that Twofold wrote. */
    readonly name: string;
    readonly text: string;
    /** Where the user wrote the lines that Twofold wrote; absent where there are none. */
    readonly places?: LinePlaces;
  };
  /** Absolute, real path of the user's Containerfile; undefined for a kind that needs none. */
  readonly containerfilePath: string | undefined;
  /** Build contexts that the recipe adds to those of the inputs. */
  readonly contexts: readonly BuildContext[];
  /** What the report has of the recipe. */
  readonly written: WrittenRecipe;
}

/**
 * Makes the files of a build from its recipe. Everything behind it treats them alike.
 * @throws Failure `usage` with the place of the mistake
 */
export async function recipeFiles(
  request: Pick<BuildRequest, "context" | "file" | "recipe">,
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
