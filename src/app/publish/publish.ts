import type { BuildRequest } from "../../domain/build/request.ts";
import type { Pushed } from "../../domain/findings/report.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import { parseReference, pinnedReference, repositoryName } from "../../domain/oci/reference.ts";
import { tagsFromSource } from "../../domain/source/image-tag.ts";
import type { Source } from "../../domain/source/source.ts";
import { badInput } from "../../domain/text/failure.ts";
import { setting } from "../../domain/text/surface.ts";
import type { Reporter } from "../ports/build.ts";
import type { Registry } from "../ports/registry.ts";
import { servesOther } from "./serves-other.ts";

/**
 * Returns every `name:tag` that the image will get, each once; none without `image`. One that is
 * pushed by its digest gets no tag: the names are those of its repositories.
 * @throws Failure `usage`
 */
export function referencesFor(
  request: Pick<BuildRequest, "image" | "tags" | "references" | "push" | "pushByDigest">,
  source: Source,
): readonly string[] {
  const { references } = request;
  if (request.pushByDigest) return request.image;
  const isAsked = request.tags.length > 0 || references.length > 0;
  const tags = isAsked ? request.tags : tagsFromSource(source);
  if (request.push && tags.length === 0 && references.length === 0) {
    throw badInput(
      "tags",
      "no tag is given, and there is no commit to make one from.",
      `Write the tag to push, e.g. ${setting("tags", "1.4.0")}.`,
    );
  }
  const combined = request.image.flatMap((name) => tags.map((tag) => `${name}:${tag}`));
  return [...new Set([...combined, ...references])];
}

interface PublishOptions {
  /** The proof of the image to push. */
  readonly proof: {
    readonly layout?: string;
    readonly image?: { readonly digest: Digest };
    /** Of an index, the images that it names. */
    readonly members?: readonly Digest[];
  };
  readonly references: readonly string[];
  readonly registry: Registry;
  readonly reporter: Reporter;
  /** Called for each reference that the registry serves the image for. */
  readonly onPushed: (pushed: Pushed) => void;
}

/**
 * Pushes a proof's image under every reference and reads each digest back: the registry must serve
 * exactly the bytes that were compared. A name without a tag gets the digest. Where it serves them
 * already, nothing is written. It pushes one after the other, because the first push uploads the
 * blobs and the others find them there.
 * @throws Failure `registry`
 */
export async function publish(options: PublishOptions): Promise<void> {
  const { proof, registry, reporter } = options;
  const { layout, image } = proof;
  if (layout === undefined || image === undefined) throw new Error("no image passed");
  const { digest } = image;
  for (const reference of options.references.map((name) => withDigest(name, digest))) {
    reporter.progress(`pushing ${reference}`);
    if (await isThere(reference, options)) {
      options.onPushed({ reference, digest, changed: false });
      reporter.info(`unchanged ${pinnedReference(reference, digest)}`);
      continue;
    }
    await registry.push(layout, reference);
    const served = await registry.resolve(reference);
    if (served !== digest) throw servesOther(reference, { served, digest });
    for (const member of proof.members ?? []) await readBack(member, reference, registry);
    options.onPushed({ reference, digest, changed: true });
    reporter.info(`pushed ${pinnedReference(reference, digest)}`);
  }
}

/** Adds the digest to the name of a repository; a name with a tag is pushed under that. */
function withDigest(name: string, digest: Digest): string {
  return parseReference(name)?.tag === undefined ? `${name}@${digest}` : name;
}

/** Whether a registry serves a proof's image, and all that an index names, without a push. */
async function isThere(
  reference: string,
  { proof, registry }: Pick<PublishOptions, "proof" | "registry">,
): Promise<boolean> {
  if ((await registry.served(reference)) !== proof.image?.digest) return false;
  for (const member of proof.members ?? []) {
    if ((await registry.served(pinnedTo(reference, member))) !== member) return false;
  }
  return true;
}

/** @throws Failure `registry` for an image of an index that is not served as it was pushed */
async function readBack(digest: Digest, reference: string, registry: Registry): Promise<void> {
  const name = pinnedTo(reference, digest);
  const served = await registry.resolve(name);
  if (served === digest) return;
  throw servesOther(name, { served, digest });
}

/** Names a manifest in the repository of a reference. */
function pinnedTo(reference: string, digest: Digest): string {
  const name = parseReference(reference);
  if (name === undefined) throw new Error(`${reference} is not a reference`);
  return `${repositoryName(name)}@${digest}`;
}
