import { type BaseQuestion, type BaseUse, basesOf } from "../containerfile/bases.ts";
import type { BuildContext } from "../domain/build-context.ts";
import { badInput, Failure } from "../domain/failure.ts";
import type { ImportedBase } from "../domain/plan.ts";
import {
  formatReference,
  type ImageReference,
  parseReference,
  repositoryName,
} from "../domain/reference.ts";
import type { BaseRecord } from "../domain/report.ts";
import type { Builder, Registry } from "./ports.ts";

/** An image that was brought. */
export interface BroughtImage {
  readonly base: ImportedBase;
  /** With its tag, as published: `docker.io/library/debian:12`. */
  readonly name: string;
}

/** A use of an outside image, and the image that was brought for it. */
export interface BroughtBase extends BroughtImage {
  readonly use: BaseUse;
}

export interface BringOrder {
  readonly question: BaseQuestion;
  /** The platform asked for; undefined: the machine's. */
  readonly platform: string | undefined;
  readonly contexts: readonly BuildContext[];
  readonly builder: Builder;
  readonly registry: Registry;
}

/** Brings every outside image the target needs: resolved to a digest once, fetched once, known to both builds. */
export async function bringBases(order: BringOrder): Promise<readonly BroughtBase[]> {
  const brought = new Map<string, Promise<BroughtImage>>();
  const all = basesOf(order.question).map(async (use): Promise<BroughtBase | undefined> => {
    const wish = wishFor(use, order);
    if (wish === undefined) return undefined;
    const key = JSON.stringify([wish.name, wish.platform]);
    const image = brought.get(key) ?? bring(wish, order);
    brought.set(key, image);
    return { use, ...(await image) };
  });
  return (await Promise.all(all)).filter((base) => base !== undefined);
}

/** The report's list: one entry a written name. */
export function baseRecords(bases: readonly BroughtBase[]): readonly BaseRecord[] {
  const byName = new Map(bases.map(({ use, base }) => [use.reference, base.pinned]));
  return [...byName].map(([written, pinned]) => ({ written, pinned }));
}

type Files = Extract<BuildContext, { kind: "files" }>;

interface Wish {
  /** What two uses of the same image have in common. */
  readonly name: string;
  /** Of `FROM --platform`, else the build's. */
  readonly platform: string | undefined;
  readonly image:
    | { readonly kind: "reference"; readonly reference: ImageReference }
    | { readonly kind: "files"; readonly context: Files };
}

/** What to fetch for a use; undefined where a folder context stands for it. */
function wishFor(use: BaseUse, order: BringOrder): Wish | undefined {
  const platform = use.platform ?? order.platform;
  const context = order.contexts.find(({ name }) => name === use.context);
  if (context?.kind === "folder") return undefined;
  if (context?.kind === "files") {
    return { name: `context ${context.name}`, platform, image: { kind: "files", context } };
  }
  const written = context === undefined ? use.reference : context.reference;
  const reference = parseReference(written);
  if (reference !== undefined) {
    return { name: formatReference(reference), platform, image: { kind: "reference", reference } };
  }
  const place = { file: order.question.containerfile.file, line: use.line };
  throw new Failure({
    code: "usage",
    message: `${place.file}:${place.line}: \`${written}\` is not an image reference.`,
    cure: "Write a reference such as `debian:12`, or give files under a name with `build-contexts`: name=oci-layout://path.",
    place,
  });
}

async function bring(wish: Wish, order: BringOrder): Promise<BroughtImage> {
  return wish.image.kind === "files"
    ? await bringFiles(wish.image.context, wish, order)
    : await bringReference(wish.image.reference, wish, order);
}

async function bringReference(
  reference: ImageReference,
  { platform }: Wish,
  { builder, registry }: BringOrder,
): Promise<BroughtImage> {
  const folder = builder.newFolder("base");
  const name = repositoryName(reference);
  const tag = localTag(reference.tag, platform);
  const shown = reference.tag === undefined ? name : `${name}:${reference.tag}`;
  if (reference.registry === "localhost") {
    await builder.fetchLocal(formatReference(reference), folder);
    const base = await builder.importBase({ folder, name, tag, digest: undefined });
    return { base, name: shown };
  }
  const digest = reference.digest ?? (await registry.resolve(formatReference(reference)));
  const from = { kind: "registry", reference: `${name}@${digest}` } as const;
  await registry.fetch({ from, folder, platform });
  return { base: await builder.importBase({ folder, name, tag, digest }), name: shown };
}

async function bringFiles(
  context: Files,
  { platform }: Wish,
  { builder, registry }: BringOrder,
): Promise<BroughtImage> {
  const { transport, path, tag = "latest", digest } = context;
  const location = context.tag === undefined ? path : `${path}:${tag}`;
  const folder = builder.newFolder("base");
  await registry.fetch({ from: { kind: "files", transport, location }, folder, platform });
  const name = repositoryOfContext(context.name.toLowerCase());
  const base = await builder.importBase({
    folder,
    name,
    tag: localTag(tag, platform),
    digest: undefined,
  });
  if (digest !== undefined && digest !== base.digest) {
    throw badInput(
      "build-contexts",
      `${context.name}: the layout holds ${base.digest}, not ${digest}.`,
      "Give the digest of the layout's image, or leave it out.",
    );
  }
  return { base, name: `${name}:${tag}` };
}

/** One tag must not name two platforms' images in the same store. */
function localTag(tag: string | undefined, platform: string | undefined): string | undefined {
  if (tag === undefined || platform === undefined) return tag;
  return `${tag}-${platform.replaceAll("/", "-")}`.slice(0, 128);
}

/** `toolchain` is no name in a registry; a name with a host or path is. */
function repositoryOfContext(name: string): string {
  const reference = /[./:]/.test(name) ? parseReference(name) : undefined;
  return reference === undefined ? `localhost/${name}` : repositoryName(reference);
}
