import { readRemoteImage } from "../adapters/registry/remote-image.ts";
import type { RegistryAccess } from "../domain/build/request.ts";
import { parseReference } from "../domain/oci/reference.ts";
import type { Surroundings } from "./registry.ts";
import { registryClientFor } from "./registry-client.ts";

interface RemoteRun extends Surroundings {
  readonly reference: string;
  readonly access: RegistryAccess;
  /** The `os/arch[/variant]` to choose from an index. */
  readonly platform: string;
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
