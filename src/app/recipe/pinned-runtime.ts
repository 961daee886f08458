import type { RunpackRecipe } from "../../domain/build/runpack.ts";
import { formatReference, parseReference } from "../../domain/oci/reference.ts";
import { badInput, type Sentence } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import { setting } from "../../domain/text/surface.ts";
import type { Registry } from "../ports/registry.ts";

const input = "runtime-image";

/**
 * Refuses a runtime image without a digest: the image's own stage is all that Twofold writes, and a
 * tag would let somebody else change it. The registry is asked for the digest that can be written.
 * @throws Failure `usage`
 */
export async function refuseUnpinned(
  { runtimeImage }: Pick<RunpackRecipe, "runtimeImage">,
  { registry }: { readonly registry?: Pick<Registry, "served"> },
): Promise<void> {
  const reference = parseReference(runtimeImage);
  const shown = visible(shortened(runtimeImage, 200));
  if (reference === undefined) {
    throw badInput(
      input,
      `\`${shown}\` is not an image reference.`,
      `Write one with its digest, e.g. ${setting(input, "gcr.io/distroless/base-debian12@sha256:…")}.`,
    );
  }
  if (reference.digest !== undefined) return;
  const digest = await registry?.served(formatReference(reference));
  const fix: Sentence =
    digest === undefined
      ? `Write its digest behind it, \`${shown}@sha256:<64 hex digits>\`; \`skopeo inspect --format={{.Digest}} docker://${shown}\` prints it.`
      : `Write ${setting(input, `${shown}@${digest}`)}, which is what the registry has now.`;
  throw badInput(input, `\`${shown}\` has no digest, so it can be another image tomorrow.`, fix);
}
