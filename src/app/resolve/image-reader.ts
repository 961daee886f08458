import type { GenericSchema, InferOutput } from "valibot";
import type { Digest } from "../../domain/oci/digest.ts";
import {
  type Descriptor,
  imageConfigSchema,
  indexMediaTypes,
  indexSchema,
  manifestMediaTypes,
  manifestSchema,
} from "../../domain/oci/oci.ts";
import { maxConfigBytes } from "../../domain/oci/oci-parse.ts";
import { type Indexed, indexedImage } from "../../domain/resolve/indexed-image.ts";
import { fittingJson } from "../../domain/text/schema.ts";
import type { Repository, ServedManifest } from "../ports/repository.ts";

/** The platforms of an index that are read. Real ones have about a dozen. */
const mostPlatforms = 64;

/** The media types of image configs: artifacts have others. */
const configMediaTypes = [
  "application/vnd.oci.image.config.v1+json",
  "application/vnd.docker.container.image.v1+json",
];

/** Reads images of one repository, each digest once ever. */
export class ImageReader {
  /** What is known, by digest. */
  readonly images: Map<Digest, Indexed>;
  readonly #repository: Repository;
  readonly #reading = new Map<Digest, Promise<Indexed>>();

  constructor(repository: Repository, known: ReadonlyMap<Digest, Indexed>) {
    this.#repository = repository;
    this.images = new Map(known);
  }

  /**
   * Reads what a tag or digest names. What is not an image that can be read is kept as such.
   * @returns the manifest's digest; undefined where there is no such manifest
   * @throws Failure `registry`
   */
  async read(reference: string): Promise<Digest | undefined> {
    const served = await this.#repository.manifest(reference);
    if (served === undefined) return undefined;
    const { digest } = served;
    if (this.images.has(digest)) return digest;
    // Many tags may name one image.
    const reading = this.#reading.get(digest) ?? this.#indexed(served);
    this.#reading.set(digest, reading);
    this.images.set(digest, await reading);
    this.#reading.delete(digest);
    return digest;
  }

  async #indexed({ mediaType, bytes }: ServedManifest): Promise<Indexed> {
    if (indexMediaTypes.includes(mediaType)) {
      const manifests = read(indexSchema, bytes)?.manifests ?? [];
      return { kind: "index", children: await this.#children(manifests) };
    }
    const config = manifestMediaTypes.includes(mediaType)
      ? read(manifestSchema, bytes)?.config
      : undefined;
    const isImage = config !== undefined && configMediaTypes.includes(config.mediaType);
    if (!isImage || config.size > maxConfigBytes) return { kind: "other" };
    const blob = await this.#repository.blob(config);
    const known = blob === undefined ? undefined : read(imageConfigSchema, blob);
    return known === undefined ? { kind: "other" } : indexedImage(known);
  }

  /** Reads the images of an index; what BuildKit attests beside them has no platform. */
  async #children(manifests: readonly Descriptor[]): Promise<readonly Digest[]> {
    const images = manifests.filter(
      ({ mediaType, platform }) =>
        manifestMediaTypes.includes(mediaType) && platform?.os !== "unknown",
    );
    const children: Digest[] = [];
    for (const { digest } of images.slice(0, mostPlatforms)) {
      const found = this.images.has(digest) ? digest : await this.read(digest);
      // An index may name images that were never pushed, or were deleted.
      if (found !== undefined) children.push(found);
    }
    return children;
  }
}

/** Reads a document; undefined where it is not one. Its digest was checked: it will never be one. */
function read<const Schema extends GenericSchema>(
  schema: Schema,
  bytes: Uint8Array,
): InferOutput<Schema> | undefined {
  return fittingJson(schema, new TextDecoder().decode(bytes));
}
