import { readRemoteImage } from "../adapters/registry/remote-image.ts";
import type { RegistryAccess } from "../domain/build/request.ts";
import type { ImageChoice } from "../domain/oci/choose-image.ts";
import { parseReference } from "../domain/oci/reference.ts";
import type { Surroundings } from "./registry.ts";
import { registryClientFor } from "./registry-client.ts";

interface RemoteRun extends Surroundings {
  readonly reference: string;
  readonly access: RegistryAccess;
  /** Which image of an index is read. */
  readonly platform: ImageChoice;
  /** A private folder. */
  readonly folder: string;
}

/** Reads the manifest and config of an image in a registry. @throws Failure */
export async function readRemote(run: RemoteRun): ReturnType<typeof readRemoteImage> {
  const host = parseReference(run.reference)?.registry;
  const client = registryClientFor({ ...run, hosts: host === undefined ? [] : [host] });
  try {
    return await readRemoteImage({ ...run, client });
  } finally {
    await client.close();
  }
}
