import type { RunningImage } from "../../domain/deployed/running.ts";
import type { Claims } from "../../domain/labels/claims.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import { repositoryName } from "../../domain/oci/reference.ts";
import { type Located, tagOf, type Unknown } from "./locate.ts";
import type { Served, ServedImages } from "./served-images.ts";

/** What the labels of a running image claim. */
export interface RunningClaims {
  readonly digest: Digest;
  readonly claims: Claims;
}

/** Reads the labels of what runs, from a registry that serves it. */
export async function runningClaims(
  image: RunningImage,
  running: Located,
  served: ServedImages,
): Promise<RunningClaims | Unknown> {
  const digest = running.digest ?? (await digestOfId(image, running, served));
  if (digest === undefined) {
    return { because: "only its image ID is known, and its tag names another image by now" };
  }
  const found = await served.find(running.repositories, digest);
  if (found === undefined) return { because: `no registry that it comes from serves ${digest}` };
  // The ID of an index says nothing about its platforms.
  const imageId = running.imageId === digest ? undefined : running.imageId;
  const images = narrowed(found, imageId);
  if (images.length === 0 && found.images.length > 0) {
    return {
      because: `its runtime says that it is ${imageId}, and no image of ${digest} that the registry serves is`,
    };
  }
  const all: Claims[] = [];
  for (const { config } of images) {
    const claims = await served.claimsOf(found.repository, config);
    if (claims === undefined) return { because: `its registry does not serve ${config.digest}` };
    all.push(claims);
  }
  const [claims] = all;
  if (claims === undefined) return { because: `its registry serves no image of ${digest}` };
  const said = new Set(all.map((each) => JSON.stringify([each.source?.id, each.advisories])));
  if (said.size > 1) return { because: "the platforms of its index have different labels" };
  return { digest, claims };
}

/** Leaves only the image with the runtime's ID, if the runtime tells one: the platform that runs. */
function narrowed({ images }: Served, imageId: Digest | undefined): Served["images"] {
  if (imageId === undefined) return images;
  return images.filter(({ config, digest }) => imageId === config.digest || imageId === digest);
}

/** Finds the digest of an image ID: it is one itself in some stores, or the tag still names it. */
async function digestOfId(
  { asked }: RunningImage,
  { repositories, imageId }: Located,
  served: ServedImages,
): Promise<Digest | undefined> {
  if (imageId === undefined) return undefined;
  if ((await served.find(repositories, imageId)) !== undefined) return imageId;
  if (asked === undefined) return undefined;
  const repository = repositoryName(asked);
  const tagged = await served.digestOf(repository, tagOf(asked));
  if (tagged === undefined) return undefined;
  const found = await served.find([repository], tagged);
  const isIt = found?.images.some(
    ({ config, digest }) => config.digest === imageId || digest === imageId,
  );
  return isIt === true ? tagged : undefined;
}
