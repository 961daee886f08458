import type { Digest } from "../../domain/oci/digest.ts";
import { Failure } from "../../domain/text/failure.ts";

/**
 * Makes the failure of a registry that serves another image than the one that was pushed.
 * @param served undefined: it serves none
 */
export function servesOther(
  reference: string,
  { served, digest }: { readonly served: Digest | undefined; readonly digest: Digest },
): Failure {
  return new Failure({
    code: "registry",
    message: `The registry serves ${served ?? "nothing"} for ${reference}, but ${digest} was pushed.`,
    fix: "Do not deploy this tag. Something between this machine and the registry changes or replaces images: find out what.",
  });
}
