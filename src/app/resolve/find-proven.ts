import * as v from "valibot";
import type { NameValue } from "../../domain/build/request.ts";
import { readClaims } from "../../domain/labels/claims.ts";
import { labelNames } from "../../domain/labels/labels.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import {
  type ImageConfig,
  imageConfigSchema,
  type Manifest,
  manifestMediaTypes,
  manifestSchema,
} from "../../domain/oci/oci.ts";
import { maxConfigBytes } from "../../domain/oci/oci-parse.ts";
import { recipeDigest } from "../../domain/resolve/indexed-image.ts";
import type { AdvisoryName } from "../../domain/source/advisory.ts";
import { fittingJson, objectOf } from "../../domain/text/schema.ts";
import type { Reporter } from "../ports/build.ts";
import type { IndexStore } from "../ports/index-store.ts";
import type { RegistryClient, Repository, ServedManifest } from "../ports/repository.ts";
import { refreshIndex } from "./refresh-index.ts";

/** What an image has to claim in order to be used instead of a build. */
export interface WantedImage {
  /** The full names of the repositories that all have to have it. */
  readonly images: readonly string[];
  /** The source ID. */
  readonly source: string;
  /** The text of the recipe's label: equal recipes have equal texts. */
  readonly recipe: string;
  /** The values that were given; the recipe has only their names. */
  readonly labels: readonly NameValue[];
  readonly annotations: readonly NameValue[];
  readonly forbid: readonly AdvisoryName[];
  /**
   * The time of the image, in seconds since 1970. An image that was built on it inherits all its
   * labels, but has a time of its own.
   */
  readonly timestamp: number;
  /** References under which it probably is, `name:tag`. */
  readonly likely: readonly string[];
}

/** An image whose labels claim all of that, by its manifest as the registries serve it. */
export interface ProvenImage {
  readonly digest: Digest;
  readonly imageId: Digest;
  readonly manifest: ServedManifest;
}

type ProvenLookup =
  | { readonly kind: "found"; readonly image: ProvenImage }
  /** Continues "no image is reused:". */
  | { readonly kind: "none"; readonly because: string };

interface FindOptions {
  readonly client: Pick<RegistryClient, "repository">;
  readonly store: IndexStore;
  /** Seconds since 1970. */
  readonly now: number;
  readonly reporter: Pick<Reporter, "progress">;
}

/**
 * Finds the proven image of a source and recipe: under the tags that a build of it would have, else
 * by the index of the first repository. Two that differ are none: one of their proofs is wrong.
 * @throws Failure `registry`
 */
export async function findProven(wanted: WantedImage, options: FindOptions): Promise<ProvenLookup> {
  const [name = ""] = wanted.images;
  const repository = options.client.repository(name);
  const start = `${name}:`;
  const tags = wanted.likely.flatMap((each) =>
    each.startsWith(start) ? [each.slice(start.length)] : [],
  );
  const likely = await provenAmong(repository, [...new Set(tags)], wanted);
  const found = likely.length > 0 ? likely : await provenInIndex(repository, wanted, options);
  const [image, other] = found;
  if (image === undefined)
    return { kind: "none", because: "no proven image has this source and recipe" };
  if (other !== undefined) {
    const because = `${image.digest} and ${other.digest} both claim to be proven of this source and recipe`;
    return { kind: "none", because };
  }
  for (const elsewhere of wanted.images.slice(1)) {
    const served = await options.client.repository(elsewhere).manifest(image.digest);
    if (served === undefined)
      return { kind: "none", because: `${elsewhere} does not have ${image.digest}` };
  }
  return { kind: "found", image };
}

async function provenInIndex(
  repository: Repository,
  wanted: WantedImage,
  { store, now, reporter }: FindOptions,
): Promise<readonly ProvenImage[]> {
  const kept = await store.read(repository.name);
  const index = await refreshIndex({ repository, kept, ask: "moving", now, store, reporter });
  const recipe = recipeDigest(wanted.recipe);
  const digests = [...index.images].flatMap(([digest, image]) =>
    image.kind === "image" &&
    image.reproducible === "true" &&
    image.recipe === recipe &&
    image.sources.includes(wanted.source)
      ? [digest]
      : [],
  );
  return await provenAmong(repository, digests, wanted);
}

/** Reads images by tag or digest, and returns those that are wanted, each once. @throws Failure `registry` */
export async function provenAmong(
  repository: Repository,
  references: readonly string[],
  wanted: WantedImage,
): Promise<readonly ProvenImage[]> {
  const found = new Map<Digest, ProvenImage>();
  for (const reference of references) {
    const served = await repository.manifest(reference);
    const image = served === undefined ? undefined : await provenImage(repository, served, wanted);
    if (image !== undefined) found.set(image.digest, image);
  }
  return [...found.values()];
}

async function provenImage(
  repository: Repository,
  served: ServedManifest,
  wanted: WantedImage,
): Promise<ProvenImage | undefined> {
  if (!manifestMediaTypes.includes(served.mediaType)) return undefined;
  const manifest = fittingJson(manifestSchema, textOf(served.bytes));
  if (manifest === undefined || manifest.config.size > maxConfigBytes) return undefined;
  const bytes = await repository.blob(manifest.config);
  const config = bytes === undefined ? undefined : fittingJson(imageConfigSchema, textOf(bytes));
  if (bytes === undefined || config === undefined) return undefined;
  if (!isWanted({ manifest, config }, wanted) || !isOfTime(bytes, wanted)) return undefined;
  return { digest: served.digest, imageId: manifest.config.digest, manifest: served };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Whether an image's labels claim all that is wanted. An index may be old: the labels are read anew. */
function isWanted(
  { manifest, config }: { readonly manifest: Manifest; readonly config: ImageConfig },
  wanted: WantedImage,
): boolean {
  const { labels } = config;
  const { source, reproducible, exceptions, advisories, doubts } = readClaims(labels);
  const isClean = advisories?.every((name) => !wanted.forbid.some((each) => each === name));
  return (
    source?.from === "twofold" &&
    source.id === wanted.source &&
    doubts.length === 0 &&
    reproducible === "true" &&
    exceptions?.length === 0 &&
    isClean === true &&
    labels[labelNames.recipe] === wanted.recipe &&
    hasAll(labels, wanted.labels) &&
    hasAll(manifest.annotations ?? {}, wanted.annotations)
  );
}

const timed = objectOf({ created: v.string() });

function isOfTime(config: Uint8Array, { timestamp }: WantedImage): boolean {
  const { created = "" } = fittingJson(timed, textOf(config)) ?? {};
  return Date.parse(created) === timestamp * 1000;
}

function hasAll(values: Readonly<Record<string, string>>, wanted: readonly NameValue[]): boolean {
  return wanted.every(({ name, value }) => Object.hasOwn(values, name) && values[name] === value);
}
