import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { blobPath } from "../adapters/oci-layout/blob.ts";
import { readRemoteImage } from "../adapters/registry/remote-image.ts";
import type { VerifyPorts } from "../app/ports/verify.ts";
import type { BuildRequest } from "../domain/build/request.ts";
import type { Digest } from "../domain/oci/digest.ts";
import { platformOf } from "../domain/oci/platform.ts";
import { parseReference } from "../domain/oci/reference.ts";
import { imagesFor } from "./image-argument.ts";
import type { Surroundings } from "./registry.ts";

/** A published image: in a registry, or in a layout or archive on this machine. */
export interface PublishedImage {
  /** Manifest and config. @throws Failure `registry`, `usage` */
  readonly read: VerifyPorts["readPublished"];
  /** The whole image. @throws Failure `registry`, `usage` */
  readonly open: VerifyPorts["openPublished"];
  /** The manifest's bytes, as they were read. */
  readonly manifestSize: (digest: Digest) => Promise<number>;
}

/** Reads an image's manifest and config, and the whole image where that is needed. */
export function publishedImage(
  run: Surroundings & { readonly reference: string; readonly request: BuildRequest },
  folder: string,
): PublishedImage {
  const { reference, request, env, cwd, signal } = run;
  const platform = request.platform ?? platformOf(process.arch);
  const images = imagesFor({ access: request.registry, platform, env, cwd, signal, folder });
  let opened: ReturnType<typeof images.open> | undefined;
  const open = (): ReturnType<typeof images.open> => {
    opened ??= images.open(reference);
    return opened;
  };
  let size: number | undefined;
  let head: ReturnType<VerifyPorts["readPublished"]> | undefined;
  const isName = parseReference(reference) !== undefined;
  const read: VerifyPorts["readPublished"] = async () => {
    const isHere = await isOnDisk(reference.replace(/^[a-z-]+:/, ""), cwd);
    if (isHere || !isName) return (await open()).image;
    const access = request.registry;
    const found = await readRemoteImage({ reference, access, platform, env, signal, folder });
    size = found.manifestSize;
    return found;
  };
  return {
    open: async () => (await open()).image,
    read: () => {
      head ??= read();
      return head;
    },
    manifestSize: async (digest) => {
      if (size !== undefined) return size;
      return (await stat(blobPath((await open()).place, digest))).size;
    },
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
