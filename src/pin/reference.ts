import { formatReference, parseReference } from "../domain/oci/reference.ts";

/** The state of a text that should name an image, with regard to pinning. */
type ReferenceState =
  | { readonly kind: "pinned" }
  | { readonly kind: "unpinned"; readonly tagged: string; readonly full: string }
  | { readonly kind: "no-registry"; readonly why: string };

/**
 * Says how a reference can be pinned. The name stays as it was written. Without a tag, `latest` is
 * added, which is what builds use then: a digest alone would not say what it was.
 */
export function referenceState(written: string): ReferenceState {
  const reference = parseReference(written);
  if (reference === undefined) {
    const why = "It is not an image reference. Write one such as `debian:12`.";
    return { kind: "no-registry", why };
  }
  if (reference.digest !== undefined) return { kind: "pinned" };
  if (reference.registry === "localhost") {
    const why =
      "It is in this machine's own storage, which no digest of a registry can name. Push it to a registry and name that.";
    return { kind: "no-registry", why };
  }
  const { tag = "latest" } = reference;
  return {
    kind: "unpinned",
    tagged: reference.tag === undefined ? `${written}:${tag}` : written,
    full: formatReference({ ...reference, tag }),
  };
}
