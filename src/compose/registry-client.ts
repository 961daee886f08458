import { resolve } from "node:path";
import { signInEnvironment } from "../adapters/process/child-environment.ts";
import { accountsFrom } from "../adapters/registry/client/accounts.ts";
import { ownFiles } from "../adapters/registry/client/auth-files.ts";
import { registryClient } from "../adapters/registry/client/client.ts";
import { machineHelpers } from "../adapters/registry/machine-helpers.ts";
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
  const { REGISTRY_AUTH_FILE: own } = env;
  return registryClient({
    accounts: accountsFrom({
      given: hasAccount ? { username, password, hosts } : undefined,
      named: authfile === undefined ? undefined : resolve(cwd, authfile),
      authFiles: own ? [resolve(cwd, own)] : ownFiles(env),
      helpers: () => machineHelpers(env),
      env: signInEnvironment(env),
      signal,
    }),
    given: hasAccount ? hosts : [],
    insecure: insecureHosts(access, hosts),
    env,
    signal,
  });
}
