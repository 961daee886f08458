import type { Repository, ServedManifest } from "../../app/ports/repository.ts";
import { type ImageReference, repositoryName } from "../../domain/oci/reference.ts";
import { missingFailure } from "./failures.ts";
import type { SkopeoOptions } from "./skopeo-options.ts";
import { clientLikeSkopeo } from "./skopeo-places.ts";

/**
 * Fetches the manifest or index that a reference has now, byte for byte, with our client: without
 * the start of a program. Passing troubles are met with patience.
 * @param written the reference as the user wrote it, for the failure
 * @throws Failure `registry`, also where there is none
 */
export async function lookAt(
  name: ImageReference,
  written: string,
  options: SkopeoOptions,
): Promise<ServedManifest> {
  const found = await looked(name, clientLikeSkopeo(options));
  if (found !== undefined) return found;
  const hasAccount = options.accounts.includes(name.registry);
  throw missingFailure({ verb: "read", reference: written, hasAccount });
}

/**
 * Fetches the same where nothing depends on it: asked once, and undefined whatever a registry does
 * instead.
 */
export async function glanceAt(
  name: ImageReference,
  options: SkopeoOptions,
): Promise<ServedManifest | undefined> {
  try {
    return await looked(name, clientLikeSkopeo(options, { attempts: 1 }));
  } catch {
    options.signal.throwIfAborted();
    return undefined;
  }
}

/** Opens the client for one question: the runs that ask several differ in nothing that is kept. */
async function looked(
  name: ImageReference,
  client: ReturnType<typeof clientLikeSkopeo>,
): ReturnType<Repository["manifest"]> {
  try {
    const repository = client.repository(repositoryName(name));
    return await repository.manifest(name.digest ?? name.tag ?? "latest");
  } finally {
    await client.close();
  }
}
