import { onceForEach } from "../../domain/build/once-for-each.ts";
import { type Claims, readClaims } from "../../domain/labels/claims.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import { indexMediaTypes } from "../../domain/oci/oci.ts";
import {
  maxConfigBytes,
  parseImageConfig,
  parseIndex,
  parseManifest,
} from "../../domain/oci/oci-parse.ts";
import { Failure } from "../../domain/text/failure.ts";
import type { BlobName, RegistryClient } from "../ports/repository.ts";

/** An image of one platform. */
interface ServedImage {
  readonly digest: Digest;
  readonly config: BlobName;
}

/** What a digest names in a repository. */
export interface Served {
  readonly isIndex: boolean;
  /** One; of an index, one for each platform that the registry serves. */
  readonly images: readonly ServedImage[];
  /** All images that an index names, whether they are served or not; of an image, itself. */
  readonly named: readonly Digest[];
}

/** Reads images of registries, each of them once. All throw Failure `registry`. */
export interface ServedImages {
  digestOf(repository: string, tag: string): Promise<Digest | undefined>;
  /** Looks a manifest or an index up in repositories, in their order. */
  find(repositories: readonly string[], digest: Digest): Promise<ServedAt | undefined>;
  claimsOf(repository: string, config: BlobName): Promise<Claims | undefined>;
}

interface ServedAt extends Served {
  readonly repository: string;
}

/** Far more than there are platforms. */
const mostImages = 100;

/** Creates a reader; what it reads is kept, because many containers run the same images. */
export function servedImages(client: RegistryClient): ServedImages {
  const digestOf = onceForEach((repository: string, tag: string) =>
    client.repository(repository).digestOf(tag),
  );
  const served = onceForEach((repository: string, digest: Digest) =>
    readServed(client, repository, digest),
  );
  const claimsOf = onceForEach((repository: string, config: BlobName) =>
    readConfig(client, repository, config),
  );
  const find: ServedImages["find"] = async (repositories, digest) => {
    for (const repository of repositories) {
      const found = await served(repository, digest);
      if (found !== undefined) return { ...found, repository };
    }
    return undefined;
  };
  return { digestOf, find, claimsOf };
}

async function readServed(
  client: RegistryClient,
  repository: string,
  digest: Digest,
): Promise<Served | undefined> {
  const from = client.repository(repository);
  const manifest = await from.manifest(digest);
  if (manifest === undefined) return undefined;
  const what = { name: `${repository}@${digest}`, code: "registry" } as const;
  const imageIn = (bytes: Buffer, of: Digest): ServedImage => {
    const { config } = parseManifest(bytes, { ...what, name: `${repository}@${of}` });
    return { digest: of, config: { digest: config.digest, size: config.size } };
  };
  if (!indexMediaTypes.includes(manifest.mediaType)) {
    const images = [imageIn(manifest.bytes, digest)];
    return { isIndex: false, images, named: [digest] };
  }
  const { manifests } = parseIndex(manifest.bytes, what);
  // What buildx attaches to an image has the platform unknown/unknown, and is none.
  const names = manifests.filter(({ platform }) => platform?.os !== "unknown");
  if (names.length > mostImages)
    throw tooLarge(`${what.name} is an index of more than ${mostImages} images.`);
  const images: ServedImage[] = [];
  for (const name of names) {
    // A registry may have only some platforms of an index.
    const child = await from.manifest(name.digest);
    if (child !== undefined) images.push(imageIn(child.bytes, name.digest));
  }
  return { isIndex: true, images, named: names.map((name) => name.digest) };
}

async function readConfig(
  client: RegistryClient,
  repository: string,
  config: BlobName,
): Promise<Claims | undefined> {
  const name = `The config ${config.digest} of ${repository}`;
  if (config.size > maxConfigBytes) {
    throw tooLarge(`${name} is said to have ${config.size} bytes.`);
  }
  const bytes = await client.repository(repository).blob(config);
  if (bytes === undefined) return undefined;
  return readClaims(parseImageConfig(bytes, { name, code: "registry" }).labels);
}

function tooLarge(message: string): Failure {
  return new Failure({
    code: "registry",
    message,
    fix: "Look at it with `skopeo inspect --raw`: it does not have the form of an image.",
  });
}
