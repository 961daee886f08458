import { parseReference } from "../oci/reference.ts";
import type { RegistryAccess } from "./request.ts";

/**
 * Returns the hosts of the registries that need no HTTPS with a valid certificate: those of input
 * `insecure-registries` and, with `tls-verify: false`, the registries of the images that the
 * command names. Registries that a Containerfile names are not included: a flag for one's own
 * registry must not open the way to every base.
 */
export function insecureHosts(
  access: Pick<RegistryAccess, "tlsVerify" | "insecureRegistries">,
  named: readonly (string | undefined)[],
): readonly string[] {
  const own = access.tlsVerify ? [] : named.flatMap((host) => host ?? []);
  return [...new Set([...access.insecureRegistries, ...own].map((host) => host.toLowerCase()))];
}

/** Whether the TLS certificate of a reference's registry must be verified. */
export function isVerified(reference: string, insecure: readonly string[]): boolean {
  const host = parseReference(reference)?.registry.toLowerCase();
  return host === undefined || !insecure.includes(host);
}
