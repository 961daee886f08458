import type { BuildRequest } from "../../domain/build/request.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import { Failure } from "../../domain/text/failure.ts";
import { setting } from "../../domain/text/surface.ts";

/**
 * Enforces input `expected-digest`.
 * @throws Failure `forbidden` for an image with another digest
 */
export function refuseOtherDigest(
  { expectedDigest: expected }: Pick<BuildRequest, "expectedDigest">,
  { image }: { readonly image?: { readonly digest: Digest } },
): void {
  if (expected === undefined) return;
  if (image === undefined) throw new Error("no image passed");
  if (image.digest === expected) return;
  throw new Failure({
    code: "forbidden",
    message: `${setting("expected-digest")} is ${expected}, but the image is ${image.digest}. Nothing was pushed.`,
    fix: "Find out what was different in the other build: buildah's version, a base, an input. `twofold diff` shows where two layouts differ.",
  });
}
