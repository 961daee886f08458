import { type Digest, digestOf } from "../oci/digest.ts";
import type { Descriptor } from "../oci/oci.ts";
import { type SbomFormat, sbomNames } from "../oci/sbom-format.ts";
import { canonicalJson } from "../text/canonical-json.ts";
import { ociManifestType } from "./snapshot.ts";

/** https://github.com/sigstore/cosign/blob/main/specs/BUNDLE_SPEC.md */
export const bundleType = "application/vnd.dev.sigstore.bundle.v0.3+json";

const emptyType = "application/vnd.oci.empty.v1+json";
/** The config of a manifest that needs none (image-spec v1.1.0, manifest.md). */
export const emptyConfig = Buffer.from("{}");

/** One file that is put beside an image, as an artifact that refers to it. */
export interface ReferringFile {
  readonly bytes: Buffer;
  /** Of the file, and of the artifact. */
  readonly type: string;
  /** Of the artifact. */
  readonly annotations: Readonly<Record<string, string>>;
  /** The name by which other programs write the file down when they fetch it. */
  readonly title?: string;
}

/** An artifact's manifest. */
interface ReferrerManifest {
  readonly manifest: Buffer;
  readonly digest: Digest;
}

/**
 * Writes the manifest by which registries list a file beside an image (image-spec v1.1.0,
 * manifest.md, "Guidelines for Artifact Usage"). It has no time: the same file has the same manifest.
 */
export function referrerManifest(file: ReferringFile, subject: Descriptor): ReferrerManifest {
  const { bytes, type, annotations, title } = file;
  const { mediaType, digest, size } = subject;
  const named = title === undefined ? {} : { "org.opencontainers.image.title": title };
  const layer = { mediaType: type, digest: digestOf(bytes), size: bytes.length };
  const manifest = Buffer.from(
    canonicalJson({
      schemaVersion: 2,
      mediaType: ociManifestType,
      artifactType: type,
      config: { mediaType: emptyType, digest: digestOf(emptyConfig), size: emptyConfig.length },
      layers: [title === undefined ? layer : { ...layer, annotations: named }],
      subject: { mediaType, digest, size },
      ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
    }),
  );
  return { manifest, digest: digestOf(manifest) };
}

/** A Sigstore bundle as it is put beside an image, in the form of cosign and of GitHub's own attestations. */
export function bundleFile(bundle: string, predicateType: string): ReferringFile {
  return {
    bytes: Buffer.from(bundle),
    type: bundleType,
    annotations: {
      "dev.sigstore.bundle.content": "dsse-envelope",
      "dev.sigstore.bundle.predicateType": predicateType,
    },
  };
}

/** A document about an image's packages as it is put beside the image. */
export function sbomFile(format: SbomFormat, text: string): ReferringFile {
  const { file, mediaType } = sbomNames[format];
  return { bytes: Buffer.from(text), type: mediaType, annotations: {}, title: file };
}
