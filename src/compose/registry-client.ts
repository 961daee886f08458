import { resolve } from "node:path";
import { childEnvironment } from "../adapters/process/child-environment.ts";
import { ownFiles } from "../adapters/registry/auth-file.ts";
import { accountsFrom } from "../adapters/registry/client/accounts.ts";
import { registryClient } from "../adapters/registry/client/client.ts";
import type { RegistryClient } from "../app/ports/repository.ts";
import { insecureHosts } from "../domain/build/insecure.ts";
import type { RegistryAccess } from "../domain/build/request.ts";
import type { Surroundings } from "./registry.ts";

interface ClientRun extends Surroundings {
  /** A relative `authfile` is in the working folder. */
  readonly access: RegistryAccess;
  /** Hosts of the registries that user name, password and `tls-verify` are about. */
  readonly hosts: readonly string[];
}

/**
 * Makes the client of registries that a command's settings describe. It asks nothing before it is
 * used, and has to be closed.
 */
export function registryClientFor(run: ClientRun): RegistryClient {
  const { access, hosts, env, cwd, signal } = run;
  const { username, password, authfile } = access;
  const hasAccount = username !== undefined && password !== undefined;
  const named = authfile ?? (env["REGISTRY_AUTH_FILE"] || undefined);
  return registryClient({
    accounts: accountsFrom({
      given: hasAccount ? { username, password, hosts } : undefined,
      named: named === undefined ? undefined : resolve(cwd, named),
      authFiles: ownFiles(env),
      env: childEnvironment(env),
      signal,
    }),
    given: hasAccount ? hosts : [],
    insecure: insecureHosts(access, hosts),
    env,
    signal,
  });
}
