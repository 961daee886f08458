import { resolve } from "node:path";
import type { PinFiles } from "../app/ports/pin.ts";
import type { Registry } from "../app/ports/registry.ts";
import { insecureHosts } from "../domain/build/insecure.ts";
import type { RegistryAccess } from "../domain/build/request.ts";
import { parseReference } from "../domain/oci/reference.ts";
import { badInput } from "../domain/text/failure.ts";
import { perSurface, setting } from "../domain/text/surface.ts";
import type { Surroundings } from "./registry.ts";

const registryFlag = perSurface({ workflow: "`registry`", commandLine: "`--registry`" });

/** How a command may access registries that what it reads names. */
interface PinAccess {
  readonly access: RegistryAccess;
  /** The only registry to which user name, password and `tls-verify` apply. */
  readonly host: string | undefined;
}

/**
 * Checks that a password comes with the name of its registry: what is read can name any
 * registry.
 * @throws Failure `usage`
 */
export function pinAccess(access: RegistryAccess, host: string | undefined): PinAccess {
  if (access.username !== undefined && host === undefined) {
    throw badInput(
      "username",
      `it is given without ${registryFlag}, and only the registry that it is for may get the password.`,
      `Name that registry too: ${perSurface({ workflow: "`registry: ghcr.io`", commandLine: "`--registry=ghcr.io`" })}.`,
    );
  }
  if (!access.tlsVerify && host === undefined) {
    throw badInput(
      "tls-verify",
      `it applies to the registry of ${registryFlag}, which is not given.`,
      `Name the registries that need no HTTPS: ${setting("insecure-registries", "registry.internal:5000")}.`,
    );
  }
  if (host !== undefined && parseReference(`${host}/name`)?.registry !== host) {
    throw badInput(
      "registry",
      `${JSON.stringify(host.slice(0, 100))} is not the name of a registry.`,
      "Write its host, with the port when it has one, e.g. `ghcr.io` or `docker.io`.",
    );
  }
  return { access, host };
}

/** Does some work with access to registries, and removes afterwards the files that this needed. */
export async function withRegistry<Result>(
  { access, host }: PinAccess,
  { env, cwd, signal }: Surroundings,
  work: (registry: Registry) => Promise<Result>,
): Promise<Result> {
  const { makeWorkFolder } = await import("../adapters/buildah/folders/work-folder.ts");
  const { cleanUp } = await import("../adapters/buildah/folders/clean-up.ts");
  const { runMarks, signInEnvironment } = await import("../adapters/process/child-environment.ts");
  const { authFile } = await import("../adapters/registry/auth-file.ts");
  const { skopeoRegistry } = await import("../adapters/registry/skopeo.ts");
  const { authfile } = access;
  const placed = authfile === undefined ? access : { ...access, authfile: resolve(cwd, authfile) };
  const folder = await makeWorkFolder(env);
  try {
    const registries = host === undefined ? [] : [host];
    const file = await authFile({ access: placed, registries, env, folder });
    return await work(
      skopeoRegistry({
        skopeo: "skopeo",
        env: signInEnvironment(env, runMarks(folder)),
        signal,
        authFile: file,
        insecure: insecureHosts(access, registries),
        accounts: access.username === undefined ? [] : registries,
      }),
    );
  } finally {
    await cleanUp(folder);
  }
}

/** Makes the reader and writer of the files that `pin` changes. */
export async function pinnedFiles(run: Surroundings): Promise<PinFiles> {
  const { pinFiles } = await import("../adapters/files/pin-files.ts");
  const { whereaboutsOf } = await import("./whereabouts.ts");
  return pinFiles(whereaboutsOf(run));
}
