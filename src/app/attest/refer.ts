import {
  emptyConfig,
  type ReferringFile,
  referrerManifest,
} from "../../domain/labels/referrer-manifest.ts";
import { ociManifestType } from "../../domain/labels/snapshot.ts";
import { type Digest, digestOf } from "../../domain/oci/digest.ts";
import { Failure } from "../../domain/text/failure.ts";
import type { Repository } from "../ports/repository.ts";

/**
 * Pushes a file to an image's repository, where it is a referrer of the image: its blobs first, so
 * that nothing is listed before it is complete.
 * @returns the digest of the artifact's manifest
 * @throws Failure `registry`
 */
export async function refer(
  file: ReferringFile,
  to: {
    readonly repository: Repository;
    /** The image's. */
    readonly digest: Digest;
  },
): Promise<Digest> {
  const { repository, digest: image } = to;
  const served = await repository.manifest(image);
  if (served === undefined) throw gone(repository.name, image);
  const { mediaType, bytes } = served;
  const subject = { mediaType, digest: image, size: bytes.length };
  const { manifest, digest } = referrerManifest(file, subject);
  for (const each of [file.bytes, emptyConfig]) {
    await repository.pushBlob({ digest: digestOf(each), size: each.length }, () => pieces(each));
  }
  await repository.pushManifest({ digest, mediaType: ociManifestType, bytes: manifest });
  return digest;
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
