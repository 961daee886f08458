import { posix } from "node:path";
import type { BuildFilesReader } from "../../src/app/ports/files.ts";
import type { SourceReading } from "../../src/app/ports/source.ts";
import type { BroughtBase } from "../../src/app/recipe/bring-bases.ts";
import { planBuild } from "../../src/app/recipe/plan-build.ts";
import { type Prepared, prepare } from "../../src/app/recipe/prepare.ts";
import { scopeOf } from "../../src/app/recipe/scope.ts";
import { basesOf } from "../../src/containerfile/bases.ts";
import type { BuildPlan } from "../../src/domain/build/plan.ts";
import type { BuildRequest } from "../../src/domain/build/request.ts";
import { readRecipe } from "../../src/domain/labels/read-recipe.ts";
import type { FullRecipe } from "../../src/domain/labels/recipe.ts";
import { type Digest, digestOf } from "../../src/domain/oci/digest.ts";
import { parseReference, repositoryName } from "../../src/domain/oci/reference.ts";
import { fakeBuilder } from "./builder.ts";
import { noS2i } from "./s2i-reader.ts";

/** The checkout of the sources below. */
export const shopRoot = "/home/ada/shop";

/** What git says of a commit of the checkout. */
export function shopReading(changes: Partial<SourceReading> = {}): SourceReading {
  return {
    source: {
      id: "github.com/acme/shop,1.4.0+9f2c",
      repository: "github.com/acme/shop",
      offset: "",
      version: "1.4.0",
      revision: "9f2c",
    },
    tag: "v1.4.0",
    otherTags: [],
    advisories: [],
    strayFolders: [],
    place: {
      remote: undefined,
      onRemote: { known: true, value: { present: false } },
      pullRefs: { known: true, value: [] },
    },
    root: shopRoot,
    ...changes,
  };
}

interface Planned {
  readonly request: BuildRequest;
  readonly containerfile: string;
  readonly reading?: SourceReading;
  /** Buildah's version. */
  readonly buildah?: string;
  /** The digest of an image that a name stands for; default: one that is made of the name. */
  readonly digest?: (name: string, platform: string | undefined) => Digest;
}

/** Plans a build of the checkout, whose working folder is its root, as the action does. */
export async function planned(options: Planned): Promise<BuildPlan> {
  const { request, reading = shopReading(), buildah = "1.43.2" } = options;
  const files = filesOf(options.containerfile);
  const prepared = await prepare(request, { files, machinePlatform: "linux/amd64", s2i: noS2i });
  const path = { kind: "path", reference: "buildah" } as const;
  const usual = fakeBuilder({ holdSecret: async () => "/run/secret" });
  const builder = { ...usual, toolchain: { ...usual.toolchain, buildah, origin: path } };
  const bases = broughtBases(options, prepared);
  const sourceReader = { commitTime: async () => ({ known: true, value: 1_709_294_400 }) as const };
  return await planBuild({ request, prepared, reading, bases, builder, sourceReader });
}

/** The text of the label, and the recipe in it. */
export function recipeIn(plan: BuildPlan): { readonly text: string; readonly recipe: FullRecipe } {
  const text = plan.labels.find(({ name }) => name === "dev.twofold.recipe")?.value ?? "";
  const recipe = readRecipe(text);
  if (recipe?.version !== 2) throw new Error(`no recipe: ${text}`);
  return { text, recipe };
}

/** Every path exists, and every Containerfile has the same text. */
function filesOf(text: string): BuildFilesReader {
  const absolute = (path: string): string => posix.resolve(shopRoot, path);
  const contextOf = (path: string) => ({
    path: absolute(path),
    ignoreText: "",
    ignores: () => false,
  });
  return {
    readContext: async ({ context }) => contextOf(context),
    folder: async ({ path }) => absolute(path),
    absolute,
    lookAt: async () => [],
    vcsEntries: async () => [],
    async *filesOf() {},
    hasContainerfile: async () => true,
    atRoot: async () => undefined,
    read: async ({ context, file = posix.join(context, "Containerfile") }) => {
      const path = absolute(file);
      return { context: contextOf(context), containerfile: { name: path, path, text } };
    },
  };
}

/** The images as they would be brought; no instruction's images are fetched for real. */
function broughtBases(options: Planned, prepared: Prepared): readonly BroughtBase[] {
  const { request, digest = (name) => digestOf(Buffer.from(name)) } = options;
  const scope = scopeOf({ request, prepared, builder: { platform: "linux/amd64" } });
  return basesOf(scope).flatMap((use): readonly BroughtBase[] => {
    const context = prepared.contexts.find(({ name }) => name === use.context);
    if (context?.kind === "folder") return [];
    const written = context?.kind === "registry" ? context.reference : use.reference;
    const reference = parseReference(written);
    if (reference === undefined) throw new Error(`no reference: ${written}`);
    const found = reference.digest ?? digest(written, use.platform);
    const published = repositoryName(reference);
    const name = context?.kind === "files" ? `localhost/${context.name}` : published;
    const pinned = `${name}@${found}`;
    const none = { diffIds: [], published: [], labelNames: [], annotationNames: [], triggers: [] };
    return [{ use, name, base: { pinned, local: pinned, digest: found, imageId: found, ...none } }];
  });
}
