import { type BaseUse, basesOf, type Scope } from "../../containerfile/bases.ts";
import { stageChain } from "../../containerfile/chain.ts";
import { placeAt } from "../../containerfile/places.ts";
import type { BuildContext } from "../../domain/build/build-context.ts";
import type { ImportedBase } from "../../domain/build/plan.ts";
import { failingAt, failingPlaceText } from "../../domain/build/written-place.ts";
import type { BaseRecord } from "../../domain/findings/proof.ts";
import {
  formatReference,
  type ImageReference,
  parseReference,
  repositoryName,
} from "../../domain/oci/reference.ts";
import { Failure } from "../../domain/text/failure.ts";
import { setting } from "../../domain/text/surface.ts";
import type { BaseWanted } from "../ports/base-wanted.ts";
import type { Builder } from "../ports/build.ts";
import type { Registry } from "../ports/registry.ts";
import { refuseOther } from "./refuse-other.ts";

/** A base image that is ready for the builds. */
interface BroughtImage {
  readonly base: ImportedBase;
  /** With its tag, as published: `docker.io/library/debian:12`. */
  readonly name: string;
}

/** A use of an outside image, and the image that was brought for it. */
export interface BroughtBase extends BroughtImage {
  readonly use: BaseUse;
}

export interface BringOptions {
  readonly scope: Scope;
  /** The requested platform; undefined means the machine's. */
  readonly platform: string | undefined;
  readonly contexts: readonly BuildContext[];
  readonly builder: Pick<Builder, "fetchLocal" | "importBases" | "newFolder">;
  readonly registry: Registry;
}

/**
 * Brings every outside image that the target needs: each is resolved to a digest once, fetched
 * once, and imported for both builds. Images are fetched side by side, and imported in an order
 * that depends only on the Containerfile.
 * @throws Failure of the first that fails
 */
export async function bringBases(options: BringOptions): Promise<readonly BroughtBase[]> {
  const target = targetUse(options.scope);
  const wishes = new Map<string, Wish>();
  const uses = basesOf(options.scope).flatMap((use) => {
    const wish = wishFor(use, options);
    if (wish === undefined) return [];
    const key = JSON.stringify([wish.name, wish.platform]);
    wishes.set(key, wish);
    return [{ use, key }];
  });
  const first = uses.find(({ use }) => target(use))?.key;
  const ordered = [...wishes].sort(([a], [b]) => Number(b === first) - Number(a === first));
  const how = { ...options, resolve: resolvingOnce(options.registry) };
  const fetching = ordered.map(async ([key, wish]) => ({ key, ...(await fetch(wish, how)) }));
  const [bases, fetched] = await Promise.all([
    options.builder.importBases(fetching.map(async (one) => (await one).wanted)),
    Promise.all(fetching),
  ]);
  const images = new Map<string, BroughtImage>();
  for (const [index, { key, name, check }] of fetched.entries()) {
    const base = bases[index];
    if (base === undefined) throw new Error(`${name} was not imported`);
    check(base);
    images.set(key, { base, name });
  }
  return uses.flatMap(({ use, key }) => {
    const image = images.get(key);
    return image === undefined ? [] : [{ use, ...image }];
  });
}

/**
 * Returns the outside image that the target is based on; undefined where it is based on `scratch`
 * or a folder.
 */
export function targetBase(bases: readonly BroughtBase[], scope: Scope): BroughtBase | undefined {
  const isTarget = targetUse(scope);
  return bases.find(({ use }) => isTarget(use));
}

/** Tells whether a use is the FROM that the target's stages are based on. */
function targetUse(scope: Scope): (use: BaseUse) => boolean {
  const [lowest] = stageChain(scope);
  return ({ kind, stage }) => kind === "from" && stage === lowest?.index;
}

/** Makes the report's list, with one entry for each written name. */
export function baseRecords(bases: readonly BroughtBase[]): readonly BaseRecord[] {
  const byName = new Map(bases.map(({ use, base }) => [use.reference, base.pinned]));
  return [...byName].map(([written, pinned]) => ({ written, pinned }));
}

type Files = Extract<BuildContext, { kind: "files" }>;

interface Wish {
  /** Two uses of the same image have the same name here. */
  readonly name: string;
  /** The platform of `FROM --platform`, or else the build's. */
  readonly platform: string | undefined;
  readonly image:
    | { readonly kind: "reference"; readonly reference: ImageReference }
    | { readonly kind: "files"; readonly context: Files };
}

/** An image that a build takes from a registry. */
interface WantedImage {
  /** Full name with tag or digest. */
  readonly reference: string;
  /** Undefined means the machine's. */
  readonly platform: string | undefined;
}

/**
 * Lists the images that {@link bringBases} fetches from registries, each once.
 * @throws Failure `usage` where a name is not a reference
 */
export function imagesWanted(
  options: Pick<BringOptions, "scope" | "platform" | "contexts">,
): readonly WantedImage[] {
  const wanted = basesOf(options.scope).flatMap((use) => {
    const { image, platform } = wishFor(use, options) ?? {};
    if (image?.kind !== "reference") return [];
    return [{ reference: formatReference(image.reference), platform }];
  });
  return [...new Map(wanted.map((each) => [JSON.stringify(each), each])).values()];
}

/** Decides what to fetch for a use; undefined where a folder context replaces it. */
export function wishFor(
  use: BaseUse,
  options: Pick<BringOptions, "scope" | "platform" | "contexts">,
): Wish | undefined {
  const platform = use.platform ?? options.platform;
  const context = options.contexts.find(({ name }) => name === use.context);
  if (context?.kind === "folder") return undefined;
  if (context?.kind === "files") {
    return { name: `context ${context.name}`, platform, image: { kind: "files", context } };
  }
  const written = context === undefined ? use.reference : context.reference;
  const reference = parseReference(written);
  if (reference !== undefined) {
    return { name: formatReference(reference), platform, image: { kind: "reference", reference } };
  }
  const place = placeAt(options.scope.containerfile, use.line);
  throw new Failure({
    code: "usage",
    message: `${failingPlaceText(place)}: \`${written}\` is not an image reference.`,
    fix: `Write a reference such as \`debian:12\`, or give files under a name: ${setting("build-contexts", "name=oci-layout://path")}.`,
    ...failingAt(place),
  });
}

/** A fetched image, ready to be imported. */
interface Fetched {
  readonly wanted: BaseWanted;
  /** As {@link BroughtImage}. */
  readonly name: string;
  /** @throws Failure when what was imported is not what was asked for */
  readonly check: (base: ImportedBase) => void;
}

interface HowToFetch extends BringOptions {
  /** Returns the digest that a reference has in this build. */
  readonly resolve: Registry["resolve"];
}

/**
 * Resolves each reference once: images of two platforms under one name come from the same index,
 * even if its tag moves in between.
 */
export function resolvingOnce(registry: Registry): Registry["resolve"] {
  const known = new Map<string, ReturnType<Registry["resolve"]>>();
  return (reference) => {
    const digest = known.get(reference) ?? registry.resolve(reference);
    known.set(reference, digest);
    return digest;
  };
}

async function fetch(wish: Wish, options: HowToFetch): Promise<Fetched> {
  return wish.image.kind === "files"
    ? await fetchFiles(wish.image.context, wish, options)
    : await fetchReference(wish.image.reference, wish, options);
}

async function fetchReference(
  reference: ImageReference,
  { platform }: Wish,
  { builder, registry, resolve }: HowToFetch,
): Promise<Fetched> {
  const folder = builder.newFolder("base");
  const name = repositoryName(reference);
  const tag = localTag(reference.tag, platform);
  const shown = reference.tag === undefined ? name : `${name}:${reference.tag}`;
  const check = (): void => undefined;
  if (reference.registry === "localhost") {
    await builder.fetchLocal(formatReference(reference), folder);
    return { wanted: { folder, name, tag, digest: undefined }, name: shown, check };
  }
  const digest = reference.digest ?? (await resolve(formatReference(reference)));
  const from = { kind: "registry", reference: `${name}@${digest}` } as const;
  await registry.fetch({ from, folder, platform });
  return { wanted: { folder, name, tag, digest }, name: shown, check };
}

async function fetchFiles(
  context: Files,
  { platform }: Wish,
  { builder, registry }: BringOptions,
): Promise<Fetched> {
  const { transport, path, tag = "latest" } = context;
  const location = context.tag === undefined ? path : `${path}:${tag}`;
  const folder = builder.newFolder("base");
  await registry.fetch({ from: { kind: "files", transport, location }, folder, platform });
  const name = repositoryOfContext(context.name.toLowerCase());
  const check = (base: ImportedBase): void => refuseOther(context, base);
  const wanted = { folder, name, tag: localTag(tag, platform), digest: undefined };
  return { wanted, name: `${name}:${tag}`, check };
}

/**
 * Adds the platform to a tag, because one tag must not name images of two platforms in the same
 * store.
 */
function localTag(tag: string | undefined, platform: string | undefined): string | undefined {
  if (tag === undefined || platform === undefined) return tag;
  return `${tag}-${platform.replaceAll("/", "-")}`.slice(0, 128);
}

/**
 * Makes a repository name from a context's name. `toolchain` is not a name in a registry; a name with
 * a host or path is.
 */
function repositoryOfContext(name: string): string {
  const reference = /[./:]/.test(name) ? parseReference(name) : undefined;
  return reference === undefined ? `localhost/${name}` : repositoryName(reference);
}
