import { posix } from "node:path";
import type { BuildContext } from "../../domain/build/build-context.ts";
import { type S2iRecipe, scriptsContext } from "../../domain/build/s2i.ts";
import { type ScriptsUrl, scriptsUrlIn } from "../../domain/build/scripts-url.ts";
import type { ImageFacts } from "../../domain/oci/image-facts.ts";
import { formatReference, parseReference } from "../../domain/oci/reference.ts";
import { Failure } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import { setting } from "../../domain/text/surface.ts";
import type { NamedImage } from "../../recipes/s2i/image-facts.ts";
import { type S2iBuild, s2iBuild, scriptsFolder } from "../../recipes/s2i/recipe.ts";
import { writtenFile } from "../../recipes/written.ts";
import type { BuildFilesReader } from "../ports/files.ts";
import type { Registry } from "../ports/registry.ts";
import type { S2iReader } from "../ports/s2i.ts";
import type { RecipeFiles } from "./made-files.ts";

/** What recipe `s2i` needs from outside. */
interface S2iPorts {
  readonly files: BuildFilesReader;
  readonly s2i: S2iReader;
  /** Absent where a name need not mean the same image later. */
  readonly registry?: Pick<Registry, "resolve">;
}

interface S2iOptions {
  readonly recipe: S2iRecipe;
  readonly context: string;
  readonly platform: string | undefined;
}

/**
 * Makes the files of an s2i build: the source is the context, and the Containerfile is written.
 * @throws Failure `usage` for a mistake in an input, a file of the source or a label of the images,
 * `registry` for an image that cannot be read
 */
export async function s2iRecipeFiles(options: S2iOptions, ports: S2iPorts): Promise<RecipeFiles> {
  const { recipe } = options;
  const { scriptsUrl } = recipe;
  const given = scriptsUrl === undefined ? undefined : scriptsUrlIn(scriptsUrl);
  const { context, build } = await s2iBuildOf({ ...options, given }, ports);
  const { containerfile, ignores, hasScripts } = build;
  await ports.s2i.refuseLinksOut(context.path, ignores);
  return {
    // An ignore file of buildah's would keep files out that s2i brings.
    context: { path: context.path, ignoreText: "", ignores },
    containerfile: { name: writtenFile, ...containerfile },
    containerfilePath: undefined,
    contexts: hasScripts ? [await scriptsIn(context.path, given, ports)] : [],
    written: { kind: recipe.kind, containerfile: containerfile.text },
    // A runtime image has not the builder's files.
    ...(recipe.runtimeImage === undefined
      ? { saving: { script: build.saveArtifacts, user: build.assembleUser } }
      : {}),
  };
}

/** Where the build finds the scripts that it brings. */
async function scriptsIn(
  context: string,
  given: ScriptsUrl | undefined,
  { s2i }: Pick<S2iPorts, "s2i">,
): Promise<BuildContext> {
  const name = scriptsContext;
  return given?.kind === "web"
    ? { kind: "folder", name, path: await s2i.fetchScripts(given.scripts), isPinned: true }
    : { kind: "folder", name, path: posix.join(context, scriptsFolder(given)) };
}

async function s2iBuildOf(
  {
    recipe,
    context: written,
    platform,
    given,
  }: S2iOptions & { readonly given: ScriptsUrl | undefined },
  { files, s2i, registry }: S2iPorts,
): Promise<{
  readonly context: Awaited<ReturnType<BuildFilesReader["readContext"]>>;
  readonly build: S2iBuild;
}> {
  const context = await files.readContext({ context: written });
  const named = async (reference: string): Promise<NamedImage> => {
    const pinned = registry === undefined ? reference : await pinnedName(reference, registry);
    return { reference, facts: await imageFacts(pinned, { s2i, platform }) };
  };
  const [builder, runtime, source] = await Promise.all([
    named(recipe.builderImage),
    recipe.runtimeImage === undefined ? undefined : named(recipe.runtimeImage),
    s2i.read(context.path, scriptsFolder(given)),
  ]);
  const { scriptsUrl, runtimeArtifacts, method } = recipe;
  const build = s2iBuild({
    inputs: {
      ...{ runtimeArtifacts, method },
      ...(scriptsUrl === undefined || given === undefined
        ? {}
        : { scripts: { text: scriptsUrl, url: given } }),
    },
    builder,
    ...(runtime === undefined ? {} : { runtime }),
    source,
    sourceName: recipe.source === undefined ? sourceName(written) : "",
  });
  return { context, build };
}

/** Reads what an image's config says. @throws Failure `registry` where it cannot be read */
export async function imageFacts(
  reference: string,
  { s2i, platform }: Pick<S2iPorts, "s2i"> & { readonly platform: string | undefined },
): Promise<ImageFacts> {
  const answer = await s2i.factsOf(reference, platform);
  if (answer.known) return answer.value;
  throw unreadImage(answer.why);
}

/** Names the source's folder from the checkout's root; empty where that is not known. */
function sourceName(context: string): string {
  const name = posix.normalize(context);
  return name === "." || name.startsWith("/") || name.startsWith("..") ? "" : name;
}

function unreadImage(why: string): Failure {
  return new Failure({
    code: "registry",
    message: `The labels of the image cannot be read, so its scripts are not known: ${visible(shortened(why, 400))}.`,
    fix: `Check the name in ${setting("builder-image")} or ${setting("runtime-image")}, and that this machine may read it: \`skopeo inspect --config docker://IMAGE\`.`,
  });
}

/** Returns the reference of the image that a name means in this build, in full and with its digest. */
export async function pinnedName(
  reference: string,
  registry: Pick<Registry, "resolve">,
): Promise<string> {
  const name = parseReference(reference);
  if (name === undefined || name.digest !== undefined || name.registry === "localhost")
    return reference;
  const { tag: _, ...repository } = name;
  return `${formatReference(repository)}@${await registry.resolve(formatReference(name))}`;
}
