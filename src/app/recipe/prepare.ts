import type { Scope } from "../../containerfile/bases.ts";
import type { Containerfile } from "../../containerfile/model.ts";
import { parseContainerfile } from "../../containerfile/parse.ts";
import { isInVcs, unnamedVcs, vcsCopies } from "../../containerfile/vcs.ts";
import { unreachedPaths } from "../../dialect/unreached.ts";
import { type BuildContext, parseBuildContext } from "../../domain/build/build-context.ts";
import { type BuildRequest, inputValues, requestedTags } from "../../domain/build/request.ts";
import type { WrittenRecipe } from "../../domain/findings/report.ts";
import { forbidden } from "../../domain/source/policy.ts";
import type { WritingScript } from "../../recipes/s2i/saving.ts";
import type { BuildPorts } from "../ports/build.ts";
import type { BuildFilesReader, ContextSource } from "../ports/files.ts";
import type { RecipeOptions, SourceReader, SourceReading, VcsEntry } from "../ports/source.ts";
import { type RecipePorts, recipeFiles } from "./recipe-files.ts";
import { refuseSources } from "./refuse-sources.ts";
import { scopeOf } from "./scope.ts";

/**
 * An additional build context that is a folder, by its real path, and which part of it is built
 * from.
 */
interface FolderContext extends ContextSource {
  readonly name: string;
}

/** What is known before anything is built. */
export interface Prepared {
  readonly context: ContextSource;
  readonly containerfile: Containerfile;
  /** Absolute, real path of the user's Containerfile; undefined for a recipe that needs none. */
  readonly containerfilePath: string | undefined;
  /** What the report has of the recipe. */
  readonly written: WrittenRecipe;
  readonly contexts: readonly BuildContext[];
  /** The {@link contexts} that are folders. */
  readonly folders: readonly FolderContext[];
  /** Every `.git` that the copies of contexts and folders will have. */
  readonly vcs: readonly VcsEntry[];
  /** What of a previous image may save artifacts for this build. */
  readonly saving?: WritingScript;
}

/** Makes the build's files from the recipe, and checks them. @throws Failure `usage` with the place of the mistake */
export async function prepare(
  request: BuildRequest,
  ports: RecipePorts & Pick<BuildPorts, "machinePlatform">,
): Promise<Prepared> {
  const reader = ports.files;
  const files = await recipeFiles(request, ports);
  const { containerfilePath, written } = files;
  const saving = files.saving === undefined ? {} : { saving: files.saving };
  const { name: file, text, places } = files.containerfile;
  const containerfile = parseContainerfile({ text, file, places });
  const named = await Promise.all(
    request.buildContexts.map(async (each) => real(parseBuildContext(each), reader)),
  );
  const contexts = [...files.contexts, ...named];
  const builder = { platform: ports.machinePlatform };
  const scope = scopeOf({ request, prepared: { containerfile, contexts }, builder });
  const context = { ...files.context, leavesOut: unnamedVcs(scope) };
  const folders = contexts.flatMap((each) =>
    each.kind === "folder" ? [folderContext(each, scope)] : [],
  );
  // The files of recipe `prebuilt` may be made later; what copies them refuses the others.
  if (request.recipe.kind !== "prebuilt") {
    await refuseSources({ scope, context, folders, reader });
  }
  const vcs = await vcsAmong({ scope, context, folders, reader });
  return { context, containerfile, containerfilePath, written, contexts, folders, vcs, ...saving };
}

/** Makes a context's path absolute, and a folder's real: what reads it runs elsewhere. */
async function real(context: BuildContext, reader: BuildFilesReader): Promise<BuildContext> {
  if (context.kind === "registry") return context;
  const { path } = context;
  return context.kind === "folder"
    ? { ...context, path: await reader.folder(context) }
    : { ...context, path: reader.absolute(path) };
}

/**
 * Makes a folder context. buildah applies no ignore file to additional contexts, neither the
 * build's nor one in that folder.
 */
function folderContext(
  { name, path }: { readonly name: string; readonly path: string },
  scope: Scope,
): FolderContext {
  const leavesOut = unnamedVcs(scope, name);
  return { name, path, ignoreText: "", ignores: () => false, leavesOut };
}

/**
 * Lists each `.git` that the copies will have. A context is searched only where an instruction
 * names a `.git`.
 */
async function vcsAmong(options: {
  readonly scope: Scope;
  readonly context: ContextSource;
  readonly folders: readonly FolderContext[];
  readonly reader: BuildFilesReader;
}): Promise<readonly VcsEntry[]> {
  const { scope, reader } = options;
  const places = [{ ...options.context, name: undefined }, ...options.folders];
  const found = await Promise.all(
    places.map(async ({ name, ...place }): Promise<readonly VcsEntry[]> => {
      const context = name;
      // The input itself may name one: `build-contexts: history=.git`.
      if (name !== undefined && isInVcs(place.path)) return [{ context, path: "" }];
      if (vcsCopies(scope, name).length === 0) return [];
      return (await reader.vcsEntries(place)).map((entry) => ({ context, ...entry }));
    }),
  );
  return found.flat();
}

interface ReadSourceOptions {
  readonly request: BuildRequest;
  readonly prepared: Prepared;
  readonly sourceReader: SourceReader;
  /** The platform of images when none is asked for. */
  readonly machinePlatform: string;
}

/** Reads the source and its advisories. */
export async function readSource(options: ReadSourceOptions): Promise<SourceReading> {
  const { request, prepared, sourceReader, machinePlatform } = options;
  const { context } = prepared;
  const scope = scopeOf({ request, prepared, builder: { platform: machinePlatform } });
  const isUnreached = unreachedPaths(scope, context.ignoreText);
  return await sourceReader.read({
    context: context.path,
    ignores: (path) => context.ignores(path) || isUnreached(path),
    tags: requestedTags(request),
    recipe: {
      scope,
      contexts: prepared.contexts,
      vcs: prepared.vcs,
      inputs: inputValues(request),
      network: request.network,
      ...(request.hermetic === undefined ? {} : { hermetic: request.hermetic }),
      ...uncheckedFilesOf(request),
    },
    ...(request.settingsFile === undefined ? {} : { settingsFile: request.settingsFile }),
    ...(request.offset === undefined ? {} : { offset: request.offset }),
    ...(request.repository === undefined ? {} : { repository: request.repository }),
  });
}

function uncheckedFilesOf({ recipe }: BuildRequest): Pick<RecipeOptions, "uncheckedFiles"> {
  if (recipe.kind !== "prebuilt" || recipe.make !== undefined) return {};
  return { uncheckedFiles: recipe.files.map(({ path }) => path) };
}

/** The policy gate. @throws Failure `forbidden` */
export function gate(request: BuildRequest, reading: SourceReading): void {
  const failure = forbidden(reading.advisories, request.forbid);
  if (failure !== undefined) throw failure;
}
