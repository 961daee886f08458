import { accountsFrom } from "./client/accounts.ts";
import { ownFiles } from "./client/auth-files.ts";
import { placesOf } from "./client/client.ts";
import type { SkopeoOptions } from "./skopeo-options.ts";

/**
 * Opens our client with what skopeo has, for a question beside a copy that must not keep it waiting:
 * everything ends after the given seconds.
 */
export function placesLikeSkopeo(
  options: SkopeoOptions,
  seconds: number,
): ReturnType<typeof placesOf> & { readonly accounts: ReturnType<typeof accountsFrom> } {
  const { authFile, env, insecure, accounts: given } = options;
  const signal = AbortSignal.any([options.signal, AbortSignal.timeout(seconds * 1000)]);
  const authFiles = authFile === undefined ? ownFiles(env) : [authFile];
  const accounts = accountsFrom({ given: undefined, named: undefined, authFiles, env, signal });
  return { ...placesOf({ accounts, given, insecure, env, signal }), accounts };
}
