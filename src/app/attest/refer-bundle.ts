import { attestationManifest, emptyConfig } from "../../domain/labels/attestation-manifest.ts";
import { ociManifestType } from "../../domain/labels/snapshot.ts";
import { type Digest, digestOf } from "../../domain/oci/digest.ts";
import { Failure } from "../../domain/text/failure.ts";
import type { Repository } from "../ports/repository.ts";

/**
 * Pushes a bundle to a repository, where it is a referrer of the image, even if that is not there: its
 * blobs first, so that nothing is listed before it is complete. @throws Failure `registry`
 */
export async function referBundle(
  bundle: string,
  to: {
    readonly repository: Repository;
    /** The image's. */
    readonly digest: Digest;
    readonly predicateType: string;
    /** The repository that serves the image, where that is another one. */
    readonly source?: Repository;
  },
): Promise<void> {
  const { repository, digest: image, predicateType, source = repository } = to;
  const served = await source.manifest(image);
  if (served === undefined) throw gone(source.name, image);
  const { mediaType, digest, bytes } = served;
  const subject = { mediaType, digest, size: bytes.length };
  const blob = Buffer.from(bundle);
  const made = attestationManifest(blob, { subject, predicateType });
  for (const each of [blob, emptyConfig]) {
    await repository.pushBlob({ digest: digestOf(each), size: each.length }, () => pieces(each));
  }
  const { manifest } = made;
  await repository.pushManifest({
    ...{ digest: made.digest, mediaType: ociManifestType, bytes: manifest },
  });
}

async function* pieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function gone(name: string, digest: Digest): Failure {
  return new Failure({
    code: "registry",
    message: `${name} does not serve ${digest} any more.`,
    fix: "Find out what removes images from the repository, then run again.",
  });
}
