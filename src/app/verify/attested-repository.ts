import { parseReference, repositoryName } from "../../domain/oci/reference.ts";
import type { RegistryClient } from "../ports/repository.ts";
import type { AttestedImages } from "../ports/verify.ts";

/** What lies beside nothing. */
export const unattested: AttestedImages = {
  named: () => Promise.resolve(undefined),
  manifest: () => Promise.resolve(undefined),
  blob: () => Promise.resolve(undefined),
  referrers: () => Promise.resolve([]),
  close: () => Promise.resolve(),
};

/** Reads what lies beside an image in a registry, by the image's name there. */
export function attestedBeside(reference: string, client: RegistryClient): AttestedImages {
  const name = parseReference(reference);
  if (name === undefined) return unattested;
  const repository = client.repository(repositoryName(name));
  return {
    named: () => repository.manifest(name.digest ?? name.tag ?? "latest"),
    manifest: (digest) => repository.manifest(digest),
    blob: (blob) => repository.blob(blob),
    referrers: (subject) => repository.referrers(subject),
    close: () => client.close(),
  };
}
