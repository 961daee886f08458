import * as v from "valibot";
import type { Image } from "../../app/ports/image.ts";
import {
  chooseImage,
  type ImageChoice,
  isFor,
  onlyImage,
  platformNamed,
} from "../../domain/oci/choose-image.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import {
  type Descriptor,
  type ImageConfig,
  type Index,
  indexMediaTypes,
  type Manifest,
  manifestMediaTypes,
} from "../../domain/oci/oci.ts";
import {
  maxConfigBytes,
  maxManifestBytes,
  type Origin,
  parseImageConfig,
  parseIndex,
  parseManifest,
} from "../../domain/oci/oci-parse.ts";
import { Failure } from "../../domain/text/failure.ts";
import { parseJson } from "../../domain/text/json.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import { fitting, objectOf } from "../../domain/text/schema.ts";
import { readPlainFile, readSmallBlob, unsound } from "./blob.ts";
import { type LayerPlace, readLayer } from "./layer.ts";
import { compressionOf, isImageConfig } from "./media-types.ts";

/** Image-spec v1.1.0, image-layout.md#oci-layout-file and annotations.md. */
export const layoutVersion = "1.0.0";
export const refNameAnnotation = "org.opencontainers.image.ref.name";

const maxLayoutFileBytes = 4096;
const layoutFile = objectOf({ imageLayoutVersion: v.literal(layoutVersion) });

/** Chooses one of a layout's images; may be left out when there is only one. */
type LayoutChoice = ({ readonly tag?: string } | { readonly digest?: Digest }) & {
  /** Which image of an index in the layout is opened; without it such an index is an error. */
  readonly platform?: ImageChoice;
};

/**
 * Opens an image in an OCI layout folder. Manifest and config are verified by their digests now,
 * each layer by the time it was read.
 * @throws Failure `tool` that names what is wrong in the layout
 */
export async function openLayout(path: string, choice: LayoutChoice = {}): Promise<Image> {
  checkVersion(path, await readPlainFile(path, "oci-layout", maxLayoutFileBytes));
  const index = parseIndex(
    await readPlainFile(path, "index.json", maxManifestBytes),
    origin(path, "`index.json`"),
  );
  const chosen = await choose(path, index, choice);
  checkManifestType(path, chosen);
  const manifest = parseManifest(
    await readSmallBlob(path, chosen, maxManifestBytes),
    origin(path, `manifest ${chosen.digest}`),
  );
  if (!isImageConfig(manifest.config.mediaType)) {
    throw unsound(path, `the config's media type ${quoted(manifest.config.mediaType)} is unknown`);
  }
  const configBytes = await readSmallBlob(path, manifest.config, maxConfigBytes);
  const config = parseImageConfig(configBytes, origin(path, `config ${manifest.config.digest}`));
  const layers = layerPlaces(path, manifest, config);
  return {
    digest: chosen.digest,
    manifest,
    config,
    configBytes,
    layer: (position) => {
      const place = layers[position];
      if (place === undefined) throw new RangeError(`the image has no layer ${position}`);
      return readLayer(place);
    },
  };
}

function checkVersion(path: string, bytes: Buffer): void {
  let found: unknown;
  try {
    found = parseJson(bytes.toString("utf8"));
  } catch (cause) {
    throw unsound(path, "`oci-layout` is not JSON", cause);
  }
  if (fitting(layoutFile, found) === undefined) {
    throw unsound(path, `\`oci-layout\` does not say \`imageLayoutVersion\` \`${layoutVersion}\``);
  }
}

async function choose(path: string, index: Index, choice: LayoutChoice): Promise<Descriptor> {
  const { platform } = choice;
  const chosen = chooseOne(path, index, choice);
  if (platform === undefined || !indexMediaTypes.includes(chosen.mediaType)) return chosen;
  const inner = parseIndex(
    await readSmallBlob(path, chosen, maxManifestBytes),
    origin(path, `index ${chosen.digest}`),
  );
  const found = chooseImage(inner.manifests, { name: path, choice: platform });
  if (found !== undefined) return found;
  const has = inner.manifests.map(platformNamed).filter((name) => name !== undefined);
  const wanted = platform === onlyImage ? "image" : `image for ${platform}`;
  throw unsound(path, `it holds no ${wanted}, only for ${quoted(has.slice(0, 20).join(", "))}`);
}

function chooseOne(path: string, index: Index, choice: LayoutChoice): Descriptor {
  const { wanted, fits } = criterion(choice);
  const tagged = index.manifests.filter(fits);
  const { platform } = choice;
  const isOneEach = platform !== undefined && tagged.every((one) => one.platform !== undefined);
  const found = isOneEach ? ofPlatform(tagged, { name: path, choice: platform }) : tagged;
  const [first] = found;
  if (first === undefined) {
    const which = tagged.length > 0 && platform !== onlyImage ? ` for ${platform}` : "";
    throw unsound(path, `it holds no image${wanted}${which}`);
  }
  // One image may be in the layout under several tags.
  if (found.every((descriptor) => descriptor.digest === first.digest)) return first;
  throw severalImages(path, wanted, found);
}

/** Makes the failure for a layout of which nothing says which image is meant. */
function severalImages(path: string, wanted: string, found: readonly Descriptor[]): Failure {
  const tags = found.flatMap((one) => one.annotations?.[refNameAnnotation] ?? []);
  const listed = found.slice(0, 10).map((one) => {
    const said = [one.annotations?.[refNameAnnotation], platformNamed(one)].filter(Boolean);
    return said.length === 0 ? one.digest : `${quoted(said.join(", "))} (${one.digest})`;
  });
  const [tag] = tags;
  const more = found.length > listed.length ? ", …" : "";
  return new Failure({
    code: "usage",
    message: `OCI layout \`${path}\` holds ${found.length} images${wanted}, and nothing says which is meant: ${listed.join(", ")}${more}.`,
    fix:
      tag === undefined
        ? "Give each of them a tag in `index.json` (annotation org.opencontainers.image.ref.name), or make a layout of one alone."
        : `Write the tag of one behind the path, e.g. ${quoted(`:${tag}`)}.`,
  });
}

/** Returns those of a platform; one image may be there under several tags. */
function ofPlatform(
  tagged: readonly Descriptor[],
  { name, choice }: { readonly name: string; readonly choice: ImageChoice },
): readonly Descriptor[] {
  if (choice !== onlyImage) return tagged.filter((one) => isFor(one, choice));
  const distinct = new Map(tagged.map((one) => [one.digest, one]));
  return [chooseImage([...distinct.values()], { name, choice }) ?? []].flat();
}

function criterion(choice: LayoutChoice): {
  readonly wanted: string;
  readonly fits: (descriptor: Descriptor) => boolean;
} {
  if ("digest" in choice && choice.digest !== undefined) {
    const { digest } = choice;
    return { wanted: ` with the digest ${digest}`, fits: (found) => found.digest === digest };
  }
  if ("tag" in choice && choice.tag !== undefined) {
    const { tag } = choice;
    return {
      wanted: ` with the tag ${quoted(tag)}`,
      fits: (found) => found.annotations?.[refNameAnnotation] === tag,
    };
  }
  return { wanted: "", fits: () => true };
}

function checkManifestType(path: string, { digest, mediaType }: Descriptor): void {
  if (manifestMediaTypes.includes(mediaType)) return;
  throw unsound(
    path,
    indexMediaTypes.includes(mediaType)
      ? `${digest} is an index of images for several platforms, not one image`
      : `${digest} has the media type ${quoted(mediaType)}, which is not an image manifest`,
  );
}

function layerPlaces(path: string, manifest: Manifest, config: ImageConfig): readonly LayerPlace[] {
  const { layers } = manifest;
  const { diffIds } = config;
  if (layers.length !== diffIds.length) {
    throw unsound(
      path,
      `the manifest has ${layers.length} layers, the config has ${diffIds.length} diffIDs`,
    );
  }
  return layers.flatMap((descriptor, position) => {
    const compression = compressionOf(descriptor.mediaType);
    if (compression === undefined) {
      throw unsound(path, unreadableLayer(position, descriptor.mediaType));
    }
    const diffId = diffIds[position];
    if (diffId === undefined) return [];
    // In the output of `docker save` every layer has the type of a compressed one, but these bytes
    // are the tar itself.
    const isTar = diffId === descriptor.digest;
    return [{ layout: path, descriptor, diffId, compression: isTar ? "none" : compression }];
  });
}

function unreadableLayer(position: number, mediaType: string): string {
  const type = quoted(mediaType);
  if (/\+encrypted$/.test(mediaType)) {
    return `layer ${position} is encrypted (${type}); it must be decrypted before it can be read`;
  }
  return `layer ${position} has the unknown media type ${type}`;
}

function origin(path: string, what: string): Origin {
  return { name: `OCI layout \`${path}\`: ${what}`, code: "tool" };
}

/** Quotes a stranger's text, shortened and without control characters. */
function quoted(text: string): string {
  return `\`${shortened(visible(text), 200)}\``;
}
