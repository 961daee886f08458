import { type Digest, digestOf } from "../oci/digest.ts";
import type { Descriptor } from "../oci/oci.ts";
import { canonicalJson } from "../text/canonical-json.ts";
import { ociManifestType } from "./snapshot.ts";

/** https://github.com/sigstore/cosign/blob/main/specs/BUNDLE_SPEC.md */
export const bundleType = "application/vnd.dev.sigstore.bundle.v0.3+json";

const emptyType = "application/vnd.oci.empty.v1+json";
/** The config of a manifest that needs none (image-spec v1.1.0, manifest.md). */
export const emptyConfig = Buffer.from("{}");

/** A bundle as a referrer of an image: its manifest, which names the blob. */
interface AttestationManifest {
  readonly manifest: Buffer;
  readonly digest: Digest;
  readonly blob: { readonly digest: Digest; readonly size: number };
}

/**
 * Writes the manifest by which registries list a Sigstore bundle beside its image, in the form of
 * cosign and of GitHub's own attestations. It has no time: the same bundle has the same manifest.
 */
export function attestationManifest(
  bundle: Buffer,
  about: { readonly subject: Descriptor; readonly predicateType: string },
): AttestationManifest {
  const { mediaType, digest, size } = about.subject;
  const blob = { digest: digestOf(bundle), size: bundle.length };
  const config = { digest: digestOf(emptyConfig), size: emptyConfig.length };
  const manifest = Buffer.from(
    canonicalJson({
      schemaVersion: 2,
      mediaType: ociManifestType,
      artifactType: bundleType,
      config: { mediaType: emptyType, ...config },
      layers: [{ mediaType: bundleType, ...blob }],
      subject: { mediaType, digest, size },
      annotations: {
        "dev.sigstore.bundle.content": "dsse-envelope",
        "dev.sigstore.bundle.predicateType": about.predicateType,
      },
    }),
  );
  return { manifest, digest: digestOf(manifest), blob };
}
