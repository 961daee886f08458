import { canonicalJson } from "../text/canonical-json.ts";
import { Failure } from "../text/failure.ts";
import { shortened, visible } from "../text/printable.ts";
import { setting } from "../text/surface.ts";
import { type Digest, digestOf } from "./digest.ts";
import type { Descriptor } from "./oci.ts";
import { formatPlatform, normalPlatform, type Platform, parsePlatform } from "./platform.ts";

const indexMediaType = "application/vnd.oci.image.index.v1+json";
const manifestMediaType = "application/vnd.oci.image.manifest.v1+json";

/** An image that an index is to name. */
export interface IndexMember {
  /** What it is meant for, e.g. `linux/arm64`. */
  readonly platform: string;
  readonly manifest: Pick<Descriptor, "mediaType" | "digest" | "size">;
  /** What its own config says that it is for. */
  readonly config: Platform;
  /** Those of its manifest. */
  readonly annotations: Readonly<Record<string, string>>;
}

/** An index as it is kept and pushed; its digest is that of its bytes. */
export interface WrittenIndex {
  readonly digest: Digest;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/**
 * Writes the index of some images (image-spec v1.1.0, image-index.md). Equal members give equal
 * bytes, in whatever order they come and however their platforms are spelled: they are sorted by
 * platform, and the text is canonical JSON. The index has the annotations that all of them have.
 * @throws Failure `usage` without members, for two of one platform, for one whose config is for
 *   another platform, and for one that is no OCI image
 */
export function writeIndex(members: readonly IndexMember[]): WrittenIndex {
  const entries = members
    .map((member) => ({ platform: platformOf(member), manifest: member.manifest }))
    .map((entry) => ({ ...entry, named: formatPlatform(entry.platform) }))
    .sort((one, other) => Number(one.named > other.named) - Number(one.named < other.named));
  if (entries.length === 0) throw wrong("An index needs at least one image.", listed);
  entries.forEach(({ named, manifest }, at) => {
    const next = entries[at + 1];
    if (next?.named === named) throw twice(named, [manifest.digest, next.manifest.digest]);
  });
  const annotations = sharedAnnotations(members);
  const text = canonicalJson({
    schemaVersion: 2,
    mediaType: indexMediaType,
    manifests: entries.map(({ platform, manifest: { mediaType, digest, size } }) => {
      const { os, architecture, variant } = platform;
      return { mediaType, digest, size, platform: { os, architecture, variant } };
    }),
    annotations: annotations.size === 0 ? undefined : Object.fromEntries(annotations),
  });
  const bytes = Buffer.from(text);
  return { digest: digestOf(bytes), mediaType: indexMediaType, bytes };
}

/** Returns the annotations that all members have with one value. */
function sharedAnnotations([first, ...others]: readonly IndexMember[]): ReadonlyMap<
  string,
  string
> {
  const own = Object.entries(first?.annotations ?? {});
  const isShared = ([name, value]: [string, string]): boolean =>
    others.every(
      ({ annotations }) => Object.hasOwn(annotations, name) && annotations[name] === value,
    );
  return new Map(own.filter(isShared));
}

/** Returns the platform of a member in its normal form. @throws Failure `usage` */
function platformOf({ platform, manifest, config }: IndexMember): Platform {
  const { digest } = manifest;
  const asked = parsePlatform(platform);
  if (asked === undefined) throw wrong(`${quoted(platform)} is not a platform.`, listed);
  refuseOtherForms(manifest);
  const own = formatPlatform(normalPlatform(config));
  const named = formatPlatform(asked);
  if (own === named) return asked;
  throw wrong(
    `The image ${digest} is meant for ${named}, but its config says ${quoted(own)}.`,
    `Build it for ${named}: ${setting("platforms", named)}, from a base that exists for it.`,
  );
}

/** Refuses what is no image in OCI's format. @throws Failure `usage` */
export function refuseOtherForms({
  mediaType,
  digest,
}: Pick<Descriptor, "mediaType" | "digest">): void {
  if (mediaType === manifestMediaType) return;
  throw wrong(
    `${digest} is of the type ${quoted(mediaType)}, and not an OCI image.`,
    `Name the digest of one image, which has the type ${manifestMediaType}: not of an index, and not of an image in Docker's format.`,
  );
}

const listed = `Name each platform and its image, e.g. \`linux/amd64\`.`;

function twice(named: string, [one, other]: readonly [Digest, Digest]): Failure {
  const which = one === other ? `the image ${one}` : `the images ${one} and ${other}`;
  return wrong(
    `An index has one image a platform, but ${named} is named twice, with ${which}.`,
    `Leave one of them out.`,
  );
}

function wrong(message: string, fix: string): Failure {
  return new Failure({ code: "usage", message, fix });
}

/** Anyone may have written that. */
function quoted(text: string): string {
  return `\`${visible(shortened(text, 100))}\``;
}
