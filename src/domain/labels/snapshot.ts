import * as v from "valibot";
import { type Digest, digestOf } from "../oci/digest.ts";
import { type Descriptor, digestSchema } from "../oci/oci.ts";
import { canonicalJson } from "../text/canonical-json.ts";
import { Failure } from "../text/failure.ts";
import { checkedJson, listOf, objectOf } from "../text/schema.ts";

/** What a snapshot's manifest is, and its config: the list of what it holds (docs/snapshot.md). */
export const snapshotType = "application/vnd.twofold.snapshot.v1+json";
export const ociManifestType = "application/vnd.oci.image.manifest.v1+json";

/**
 * The media types of a snapshot's parts. Manifests and layers of bases do not keep their own:
 * registries look for a manifest that a layer's type promises, and refuse the upload without it.
 */
const partTypes = {
  bundle: "application/vnd.twofold.snapshot.bundle.v1",
  lfs: "application/vnd.twofold.snapshot.lfs.v1",
  document: "application/vnd.twofold.snapshot.document.v1+json",
  blob: "application/vnd.twofold.snapshot.blob.v1",
  package: "application/vnd.twofold.snapshot.package.v1",
} as const;

/** What a part of a snapshot is. */
export type PartKind = keyof typeof partTypes;

/** Bytes. A repository with 50,000 LFS files has as many digests. */
export const maxContentsBytes = 4 * 1024 * 1024;

/** A file of a snapshot, by its digest; `size` in bytes. */
export interface SnapshotPart {
  readonly kind: PartKind;
  readonly digest: Digest;
  readonly size: number;
}

const text = v.string();
const path = v.pipe(text, v.check(isInside, "a path inside of the repository"));
const revision = v.pipe(text, v.regex(/^[0-9a-f]{40}$/, "40 hex digits"));

const contentsSchema = objectOf({
  version: v.literal(1, "1"),
  image: digestSchema,
  sources: listOf(objectOf({ path, revision, bundle: digestSchema, lfs: listOf(digestSchema) })),
  images: listOf(objectOf({ digest: digestSchema, platform: text, manifest: digestSchema })),
  buildah: v.exactOptional(objectOf({ version: text, name: text, package: digestSchema })),
  lacking: listOf(objectOf({ input: text, message: text })),
});

/**
 * What a snapshot holds. `sources`: the repository first, with an empty path, then each submodule
 * by its path from the root. `images`: what was recorded by a digest, for a platform, and the
 * manifest that this was there. `lacking`: what a rebuild needs besides, and why it is not here.
 */
export type SnapshotContents = v.InferOutput<typeof contentsSchema>;

const partSchema = objectOf({
  mediaType: text,
  digest: digestSchema,
  size: v.pipe(v.number("a number of bytes"), v.safeInteger("a number of bytes"), v.minValue(0)),
});

const manifestSchema = objectOf({
  schemaVersion: v.literal(2, "2"),
  artifactType: v.literal(snapshotType, `\`${snapshotType}\``),
  config: partSchema,
  layers: listOf(partSchema),
  subject: partSchema,
});

/** The manifest of a snapshot; its layers are the parts. */
export type SnapshotManifest = v.InferOutput<typeof manifestSchema>;

/** Parses the manifest of a snapshot; undefined for any other document. */
export function readSnapshotManifest(bytes: Uint8Array): SnapshotManifest | undefined {
  const found = checkedJson(manifestSchema, Buffer.from(bytes).toString("utf8"));
  return "value" in found && found.value.config.mediaType === snapshotType
    ? found.value
    : undefined;
}

/** Parses the list of what a snapshot holds. @throws Failure `tool` that names what is wrong */
export function parseSnapshotContents(bytes: Uint8Array, name: string): SnapshotContents {
  const found = checkedJson(contentsSchema, Buffer.from(bytes).toString("utf8"));
  if ("value" in found) return found.value;
  throw new Failure({
    code: "tool",
    message: `The contents of ${name}: ${found.wrong}.`,
    fix: "Take the snapshot again, or read it with the version of Twofold that took it.",
  });
}

/** The documents of a snapshot: the same contents and parts have the same bytes. */
export interface SnapshotDocuments {
  readonly config: Buffer;
  readonly configDigest: Digest;
  readonly manifest: Buffer;
  readonly digest: Digest;
}

/**
 * Writes a snapshot's config and manifest (image-spec v1.1.0, manifest.md#guidelines-for-artifact-usage).
 * @param subject the descriptor of the image, so that registries list the snapshot as its referrer
 */
export function writeSnapshot(
  contents: SnapshotContents,
  { parts, subject }: { readonly parts: readonly SnapshotPart[]; readonly subject: Descriptor },
): SnapshotDocuments {
  const config = Buffer.from(canonicalJson(contents));
  const configDigest = digestOf(config);
  const { mediaType, digest, size } = subject;
  const layers = parts
    .toSorted((a, b) => Number(a.digest > b.digest) - Number(a.digest < b.digest))
    .map((part) => ({ mediaType: partTypes[part.kind], digest: part.digest, size: part.size }));
  const manifest = Buffer.from(
    canonicalJson({
      schemaVersion: 2,
      mediaType: ociManifestType,
      artifactType: snapshotType,
      config: { mediaType: snapshotType, digest: configDigest, size: config.length },
      layers,
      subject: { mediaType, digest, size },
    }),
  );
  return { config, configDigest, manifest, digest: digestOf(manifest) };
}

/** Whether a path is empty or leads to a place below the root, outside of any `.git`. */
function isInside(given: string): boolean {
  if (given === "") return true;
  return given
    .split("/")
    .every((name) => !["", ".", ".."].includes(name) && name.toLowerCase() !== ".git");
}
