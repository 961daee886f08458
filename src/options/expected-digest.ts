import { type Digest, parseDigest } from "../domain/oci/digest.ts";
import { badInput } from "../domain/text/failure.ts";
import { shortened } from "../domain/text/printable.ts";

/** Reads the digest that an image must have; undefined where none is given. @throws Failure `usage` */
export function parseExpectedDigest(text: string | undefined): Digest | undefined {
  if (text === undefined || text === "") return undefined;
  const digest = parseDigest(text);
  if (digest !== undefined) return digest;
  throw badInput(
    "expected-digest",
    `${JSON.stringify(shortened(text, 100))} is not a digest.`,
    "Write `sha256:` and 64 hex digits.",
  );
}
