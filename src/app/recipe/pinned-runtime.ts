import type { RunpackRecipe } from "../../domain/build/runpack.ts";
import { formatReference, parseReference } from "../../domain/oci/reference.ts";
import { badInput, type Failure, type Sentence } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import { setting } from "../../domain/text/surface.ts";
import { withoutSecrets } from "../../domain/text/url-secrets.ts";
import type { Registry } from "../ports/registry.ts";

const input = "runtime-image";

/** Where the name of a runtime image is written. */
interface WrittenAt {
  /** Makes the failure about it. */
  readonly refused: (wrong: Sentence, fix: Sentence) => Failure;
  /** Shows how a name is written there. */
  readonly written: (name: string) => string;
}

const inInput: WrittenAt = {
  refused: (wrong, fix) => badInput(input, wrong, fix),
  written: (name) => setting(input, name),
};

/**
 * Refuses a runtime image without a digest: the image's own stage is all that Twofold writes, and a
 * tag would let somebody else change it. The registry is asked for the digest that can be written.
 * @throws Failure `usage`
 */
export async function refuseUnpinned(
  { runtimeImage }: Pick<RunpackRecipe, "runtimeImage">,
  { registry }: { readonly registry?: Pick<Registry, "served"> },
  { refused, written }: WrittenAt = inInput,
): Promise<void> {
  const reference = parseReference(runtimeImage);
  const shown = visible(shortened(withoutSecrets(runtimeImage), 200));
  if (reference === undefined) {
    throw refused(
      `\`${shown}\` is not an image reference.`,
      `Write one with its digest, e.g. ${written("gcr.io/distroless/base-debian12@sha256:…")}.`,
    );
  }
  if (reference.digest !== undefined) return;
  const digest = await registry?.served(formatReference(reference));
  const fix: Sentence =
    digest === undefined
      ? `Write its digest behind it, \`${shown}@sha256:<64 hex digits>\`; \`skopeo inspect --format={{.Digest}} docker://${shown}\` prints it.`
      : `Write ${written(`${shown}@${digest}`)}, which is what the registry has now.`;
  throw refused(`\`${shown}\` has no digest, so it can be another image tomorrow.`, fix);
}
