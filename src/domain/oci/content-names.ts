import { createHash } from "node:crypto";

const algorithms = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"] as const;

/**
 * Returns the names that a checksum file may use for a content, always in the same order: each
 * common digest, in hex and in base64.
 */
export function namesOfContent(content: Uint8Array): readonly string[] {
  return algorithms.flatMap((algorithm) => {
    const digest = createHash(algorithm).update(content).digest();
    return [digest.toString("hex"), digest.toString("base64").replace(/(?<!=)=+$/, "")];
  });
}
