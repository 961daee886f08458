import { parseReference } from "../oci/reference.ts";
import type { RegistryAccess } from "./request.ts";

/**
 * The registries that need no HTTPS with a valid certificate, by their hosts: those of input `insecure-registries`, and
 * with `tls-verify: false` the ones that the images are named at which a command is about. What a Containerfile names is
 * none of these: a flag for one's own registry must not open the way to every base.
 */
export function insecureHosts(
  access: Pick<RegistryAccess, "tlsVerify" | "insecureRegistries">,
  named: readonly (string | undefined)[],
): readonly string[] {
  const own = access.tlsVerify ? [] : named.flatMap((host) => host ?? []);
  return [...new Set([...access.insecureRegistries, ...own].map((host) => host.toLowerCase()))];
}

/** Whether the registry of a reference must be verified. */
export function isVerified(reference: string, insecure: readonly string[]): boolean {
  const host = parseReference(reference)?.registry.toLowerCase();
  return host === undefined || !insecure.includes(host);
}
