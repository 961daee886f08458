import type { BuildRequest } from "../../../domain/build/request.ts";
import type { BuildReason } from "../../../domain/findings/image-decision.ts";
import type { Digest } from "../../../domain/oci/digest.ts";
import type { ImageIndex } from "../../../domain/resolve/image-index.ts";
import { recipeDigest } from "../../../domain/resolve/indexed-image.ts";
import { notOfCommit } from "../../../domain/source/committed.ts";
import { tagsFromSource } from "../../../domain/source/image-tag.ts";
import { parseSourceId, type SourceIdParts } from "../../../domain/source/source-id.ts";
import type { History } from "../../ports/history.ts";
import type { RegistryClient } from "../../ports/repository.ts";
import type { SourceReading } from "../../ports/source.ts";
import { type ProvenImage, provenAmong } from "../../resolve/find-proven.ts";

/** Returns what is known of a repository's images, brought up to date once. @throws Failure `registry` */
export type IndexOf = (repository: string) => Promise<ImageIndex>;

/** The last proven image of an earlier commit, or of this one. */
export interface ProvenBefore extends ProvenImage {
  readonly kind: "proven";
  /** The commit that it was built from. */
  readonly revision: string;
}

interface ProvenBeforeOptions {
  readonly request: BuildRequest;
  readonly reading: SourceReading;
  /** The text of the recipe's label. */
  readonly recipe: string;
  /** The time of the image, in seconds since 1970. */
  readonly timestamp: number;
}

interface ProvenPorts {
  readonly client: Pick<RegistryClient, "repository">;
  readonly indexOf: IndexOf;
  readonly history: Pick<History, "ancestors">;
}

/** An image of the index that its labels claim to be proven, of this service and recipe. */
interface Candidate extends SourceIdParts {
  readonly digest: Digest;
  readonly sourceId: string;
}

/**
 * Finds the last proven image of a service by its recipe, among the commits in the history of the
 * one that is checked out. Whoever may push to the repository can claim that an image was proven.
 * @returns the image, or why there is none that counts
 * @throws Failure `registry`
 */
export async function provenBefore(
  options: ProvenBeforeOptions,
  ports: ProvenPorts,
): Promise<ProvenBefore | BuildReason> {
  const { request, reading } = options;
  const [name = ""] = request.image;
  const candidates = candidatesIn(await ports.indexOf(name), options);
  if ("kind" in candidates) return candidates;
  const { tag, source, root } = reading;
  // A version is released by an image that has it.
  const { version } = source;
  const fitting =
    tag === undefined ? candidates : candidates.filter((each) => each.version === version);
  if (fitting.length === 0) return { kind: "version", version };
  const among = fitting.map(({ revision }) => revision);
  const commits = await ports.history.ancestors({ folder: root, revision: source.revision, among });
  if (!commits.known) return { kind: "unknown", why: commits.why };
  if (commits.value.length === 0) return { kind: "history" };
  for (const revision of commits.value) {
    const images = fitting.filter((each) => each.revision === revision);
    const found = await servedImages(images, options, ports);
    const [image, other] = found;
    if (image === undefined) continue;
    if (other !== undefined) {
      return { kind: "contradiction", digests: [image.digest, other.digest] };
    }
    const elsewhere = await lacking(image, request.image.slice(1), ports);
    return elsewhere === undefined
      ? { ...image, kind: "proven", revision }
      : { kind: "elsewhere", repository: elsewhere };
  }
  return { kind: "labels" };
}

/** Selects the images of this service and recipe; the reason where there are none. */
function candidatesIn(
  { images }: ImageIndex,
  { recipe, reading }: ProvenBeforeOptions,
): readonly Candidate[] | BuildReason {
  const { repository, offset } = reading.source;
  const wanted = recipeDigest(recipe);
  let isOtherwise = false;
  const found = [...images].flatMap(([digest, image]): readonly Candidate[] => {
    if (image.kind !== "image" || image.reproducible !== "true") return [];
    // One that names several sources contradicts itself.
    const [sourceId, another] = image.sources;
    const parts = sourceId === undefined ? undefined : parseSourceId(sourceId);
    if (sourceId === undefined || another !== undefined || parts === undefined) return [];
    if (parts.repository !== repository || parts.offset !== offset) return [];
    isOtherwise ||= image.recipe !== wanted;
    if (image.recipe !== wanted) return [];
    return [{ digest, sourceId, ...parts }];
  });
  if (found.length > 0) return found;
  return { kind: isOtherwise ? "recipe" : "no-proven-image" };
}

/**
 * Reads images of one commit. An index may be old: their labels are checked anew, and so are the
 * tags that a build of the commit has, which may have got another image since.
 */
async function servedImages(
  candidates: readonly Candidate[],
  { request, recipe, timestamp }: ProvenBeforeOptions,
  { client }: ProvenPorts,
): Promise<readonly ProvenImage[]> {
  const { image: images, labels, annotations, forbid } = request;
  const [name = ""] = images;
  const repository = client.repository(name);
  const found = new Map<Digest, ProvenImage>();
  for (const { digest, sourceId, ...parts } of candidates) {
    const references = [digest, ...tagsFromSource({ ...parts, id: sourceId })];
    const served = await provenAmong(repository, references, {
      ...{ images, source: sourceId, recipe, labels, annotations, timestamp, likely: [] },
      forbid: [...forbid, ...notOfCommit],
    });
    for (const image of served) found.set(image.digest, image);
  }
  return [...found.values()];
}

/** Returns a repository that does not have the image or index; undefined where all have it. */
export async function lacking(
  { digest }: { readonly digest: Digest },
  repositories: readonly string[],
  { client }: Pick<ProvenPorts, "client">,
): Promise<string | undefined> {
  for (const name of repositories) {
    if ((await client.repository(name).digestOf(digest)) === undefined) return name;
  }
  return undefined;
}
