import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { attestedIn } from "../adapters/oci-layout/attested.ts";
import { blobPath } from "../adapters/oci-layout/blob.ts";
import { readRemoteImage } from "../adapters/registry/remote-image.ts";
import type { AttestedImages, VerifyPorts } from "../app/ports/verify.ts";
import { attestedBeside } from "../app/verify/attested-repository.ts";
import type { BuildRequest } from "../domain/build/request.ts";
import type { ImageChoice } from "../domain/oci/choose-image.ts";
import type { Digest } from "../domain/oci/digest.ts";
import { parseLocation } from "../domain/oci/image-location.ts";
import { formatReference } from "../domain/oci/reference.ts";
import { imageInRegistry, imagesFor } from "./image-argument.ts";
import type { Surroundings } from "./registry.ts";
import { registryClientFor } from "./registry-client.ts";

/** A published image: in a registry, or in a layout or archive on this machine. */
export interface PublishedImage {
  /** Manifest and config. @throws Failure `registry`, `usage` */
  readonly read: VerifyPorts["readPublished"];
  /** The whole image. @throws Failure `registry`, `usage` */
  readonly open: VerifyPorts["openPublished"];
  /** What lies beside it; to be closed when nothing is read any more. */
  readonly attested: AttestedImages;
  /** The manifest's bytes, as they were read. */
  readonly manifestSize: (digest: Digest) => Promise<number>;
}

interface PublishedRun extends Surroundings {
  readonly reference: string;
  readonly request: BuildRequest;
  /** Which image of an index is read, where the request says nothing. */
  readonly usual: ImageChoice;
}

/** Reads an image's manifest and config, and the whole image where that is needed. */
export async function publishedImage(run: PublishedRun, folder: string): Promise<PublishedImage> {
  const { reference, request, env, cwd, signal } = run;
  const platform = request.platform ?? run.usual;
  const access = request.registry;
  const images = imagesFor({ access, platform, env, cwd, signal, folder });
  const openOnce = once(() => images.open(reference));
  const open = async (): ReturnType<VerifyPorts["openPublished"]> => (await openOnce()).image;
  const name = await imageInRegistry(reference, cwd);
  if (name === undefined) {
    const { place } = await openOnce();
    return {
      open,
      read: open,
      attested: attestedIn(place),
      manifestSize: async (digest) => (await stat(blobPath(place, digest))).size,
    };
  }
  // As it was written, but for `docker://`.
  const written = parseLocation(reference) === undefined ? reference : formatReference(name);
  // One client for all that is asked, so that the registry is signed in to once.
  const client = registryClientFor({ access, hosts: [name.registry], env, cwd, signal });
  const read = once(() =>
    readRemoteImage({ reference: written, access, platform, env, signal, folder, client }),
  );
  return {
    open,
    read,
    attested: attestedBeside(written, client),
    manifestSize: async () => (await read()).manifestSize,
  };
}

/** Asks once, and gives everybody that answer. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}

/** Makes a folder's path absolute, because git runs elsewhere; a URL stays as it is. */
export async function sourcePlace(source: string, cwd: string): Promise<string> {
  return (await isOnDisk(source, cwd)) ? resolve(cwd, source) : source;
}

async function isOnDisk(name: string, cwd: string): Promise<boolean> {
  return await stat(resolve(cwd, name)).then(
    () => true,
    () => false,
  );
}
