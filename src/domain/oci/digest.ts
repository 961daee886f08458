import { hash } from "node:crypto";

/**
 * A content digest, `sha256:` and 64 lower-case hex digits (OCI image-spec, descriptor.md#digests).
 */
export type Digest = `sha256:${string}` & { readonly __digest: never };

const grammar = /^sha256:[0-9a-f]{64}$/;

/** Whether a text is a digest in the only algorithm that registries must support. */
export function isDigest(text: string): text is Digest {
  return grammar.test(text);
}

/** Parses a text as a digest; undefined if it is not one. */
export function parseDigest(text: string): Digest | undefined {
  return isDigest(text) ? text : undefined;
}

/** The digest of some bytes. */
export function digestOf(bytes: Uint8Array): Digest {
  return digestFromHex(hash("sha256", bytes, "hex"));
}

/**
 * Returns the digest with these 64 hex digits.
 * @throws RangeError when they are not 64 hex digits
 */
export function digestFromHex(hex: string): Digest {
  const digest = parseDigest(`sha256:${hex}`);
  if (digest === undefined) throw new RangeError(`not a sha256 in hex: ${hex.slice(0, 80)}`);
  return digest;
}

/** Returns only the hex digits: the name of the blob's file in a layout. */
export function hexOf(digest: Digest): string {
  return digest.slice("sha256:".length);
}
