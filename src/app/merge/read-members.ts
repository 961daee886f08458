import type { LabelledMember } from "../../domain/labels/member-labels.ts";
import type { Descriptor } from "../../domain/oci/oci.ts";
import { parseImageConfig, parseManifest } from "../../domain/oci/oci-parse.ts";
import type { PlatformDigest } from "../../domain/oci/platform.ts";
import { type IndexMember, refuseOtherForms } from "../../domain/oci/write-index.ts";
import { badInput, Failure } from "../../domain/text/failure.ts";
import type { Repository, ServedManifest } from "../ports/repository.ts";

/** An image as the registry serves it. */
interface ServedMember extends LabelledMember, IndexMember {
  readonly manifest: Pick<Descriptor, "mediaType" | "digest" | "size">;
}

/**
 * Reads what the images of an index say of themselves. Their manifests and configs are checked
 * against the digests; their layers stay where they are.
 * @throws Failure `usage` for an image that is not there or has another form, `registry`
 */
export async function readMembers(
  members: readonly PlatformDigest[],
  repository: Repository,
): Promise<readonly ServedMember[]> {
  const read: ServedMember[] = [];
  for (const member of members) {
    read.push(await readMember(member, await servedMember(member, repository), repository));
  }
  return read;
}

/**
 * Fetches the manifest of an image that has to be in a repository.
 * @throws Failure `usage` where it is not, `registry`
 */
export async function servedMember(
  { platform, digest }: PlatformDigest,
  repository: Repository,
): Promise<ServedManifest> {
  const served = await repository.manifest(digest);
  if (served !== undefined) return served;
  throw badInput(
    "digests",
    `${repository.name} has no image ${digest}, which is named for ${platform}.`,
    "Push the image of each platform to that repository first.",
  );
}

async function readMember(
  { platform, digest }: PlatformDigest,
  { mediaType, bytes }: ServedManifest,
  repository: Repository,
): Promise<ServedMember> {
  refuseOtherForms({ mediaType, digest });
  const name = `${repository.name}@${digest}`;
  const parsed = parseManifest(bytes, { name: `The manifest of ${name}`, code: "registry" });
  const blob = await repository.blob(parsed.config);
  if (blob === undefined) {
    throw new Failure({
      code: "registry",
      message: `The registry serves the manifest of ${name}, but not its config.`,
      fix: "Push the image again, and find out what removes blobs from the registry.",
    });
  }
  const config = parseImageConfig(blob, { name: `The config of ${name}`, code: "registry" });
  return {
    platform,
    digest,
    manifest: { mediaType, digest, size: bytes.length },
    config,
    annotations: parsed.annotations ?? {},
    labels: config.labels,
  };
}
