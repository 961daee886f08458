import type { RegistryClient } from "../../app/ports/repository.ts";
import { type Accounts, accountsFrom } from "./client/accounts.ts";
import { ownFiles } from "./client/auth-files.ts";
import { placesOf, registryClient } from "./client/client.ts";
import { machineHelpers } from "./machine-helpers.ts";
import type { SkopeoOptions } from "./skopeo-options.ts";

/**
 * Opens our client with what skopeo has, for a question beside a copy that must not keep it waiting:
 * everything ends after the given seconds.
 */
export function placesLikeSkopeo(
  options: SkopeoOptions,
  seconds: number,
): ReturnType<typeof placesOf> & { readonly accounts: Accounts } {
  const signal = AbortSignal.any([options.signal, AbortSignal.timeout(seconds * 1000)]);
  const settings = likeSkopeo({ ...options, signal });
  return { ...placesOf(settings), accounts: settings.accounts };
}

/** Makes our client with what skopeo has. It has to be closed. @param how as for any client */
export function clientLikeSkopeo(
  options: SkopeoOptions,
  how: Pick<Parameters<typeof registryClient>[0], "attempts"> = {},
): RegistryClient {
  return registryClient({ ...likeSkopeo(options), ...how });
}

function likeSkopeo(options: SkopeoOptions): Parameters<typeof registryClient>[0] {
  const { authFile, env, insecure, accounts: given, signal } = options;
  const authFiles = authFile === undefined ? ownFiles(env) : [authFile];
  const helpers = () => machineHelpers(env);
  // The file has the settings' account among those of the machine's own files.
  const named = given.length > 0 ? authFile : undefined;
  const own = { given: undefined, named, authFiles, helpers };
  const accounts = accountsFrom({ ...own, env, signal });
  return { accounts, given, insecure, env, signal };
}
