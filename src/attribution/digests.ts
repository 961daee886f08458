import { createHash } from "node:crypto";

const algorithms = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"] as const;

/**
 * Returns the names that a checksum file may use for a content: each common digest, in hex and in
 * base64.
 */
export function namesOfContent(content: Uint8Array): readonly string[] {
  return algorithms.flatMap((algorithm) => {
    const digest = createHash(algorithm).update(content).digest();
    return [digest.toString("hex"), digest.toString("base64").replace(/(?<!=)=+$/, "")];
  });
}

/** Whether a text names a content by one of its digests. */
export function namesContent(text: Uint8Array, names: readonly string[]): boolean {
  const written = Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString("latin1");
  const lower = written.toLowerCase();
  return names.some((name) => written.includes(name) || lower.includes(name));
}
