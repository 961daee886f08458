import type { BuildRequest } from "../../../domain/build/request.ts";
import type { BuildReason } from "../../../domain/findings/image-decision.ts";
import type { Digest } from "../../../domain/oci/digest.ts";
import { indexMediaTypes, indexSchema } from "../../../domain/oci/oci.ts";
import { formatPlatform, normalPlatform } from "../../../domain/oci/platform.ts";
import type { ImageIndex } from "../../../domain/resolve/image-index.ts";
import { fittingJson } from "../../../domain/text/schema.ts";
import type { RegistryClient, ServedManifest } from "../../ports/repository.ts";
import { type IndexOf, lacking, type ProvenBefore } from "./proven-before.ts";

/** The last proven image of one platform. */
export interface ProvenMember {
  /** In the form that equal platforms share. */
  readonly platform: string;
  readonly proven: ProvenBefore;
}

/** An index of proven images, all of one commit. */
interface ProvenIndex {
  readonly kind: "index";
  readonly digest: Digest;
  readonly manifest: ServedManifest;
  readonly revision: string;
}

interface IndexPorts {
  readonly client: Pick<RegistryClient, "repository">;
  readonly indexOf: IndexOf;
}

/**
 * Finds the image index that lists proven images, each for its platform, and nothing else.
 * @returns the index, or why there is none that counts
 * @throws Failure `registry`
 */
export async function provenIndex(
  members: readonly ProvenMember[],
  { image: [name = "", ...others] }: Pick<BuildRequest, "image">,
  { client, indexOf }: IndexPorts,
): Promise<ProvenIndex | BuildReason> {
  const [revision = "", another] = new Set(members.map(({ proven }) => proven.revision));
  if (another !== undefined) return { kind: "no-index" };
  const repository = client.repository(name);
  const found: ServedManifest[] = [];
  for (const digest of candidates(await indexOf(name), members)) {
    // What is known of a repository may be old, and does not say which image is for which platform.
    const served = await repository.manifest(digest);
    if (served !== undefined && listsJust(served, members)) found.push(served);
  }
  const [manifest, other] = found;
  if (manifest === undefined) return { kind: "no-index" };
  const { digest } = manifest;
  if (other !== undefined) return { kind: "contradiction", digests: [digest, other.digest] };
  const elsewhere = await lacking(manifest, others, { client });
  return elsewhere === undefined
    ? { kind: "index", digest, manifest, revision }
    : { kind: "elsewhere", repository: elsewhere };
}

function candidates({ images }: ImageIndex, members: readonly ProvenMember[]): readonly Digest[] {
  return [...images].flatMap(([digest, image]) => {
    if (image.kind !== "index") return [];
    const isMade = members.every(({ proven }) => image.children.includes(proven.digest));
    return isMade ? [digest] : [];
  });
}

function listsJust(
  { mediaType, bytes }: ServedManifest,
  members: readonly ProvenMember[],
): boolean {
  if (!indexMediaTypes.includes(mediaType)) return false;
  const { manifests = [] } = fittingJson(indexSchema, new TextDecoder().decode(bytes)) ?? {};
  const listed = manifests.map(({ platform, digest }) =>
    platform === undefined ? "" : `${formatPlatform(normalPlatform(platform))} ${digest}`,
  );
  const wanted = members.map(({ platform, proven }) => `${platform} ${proven.digest}`);
  return listed.length === wanted.length && wanted.every((each) => listed.includes(each));
}
