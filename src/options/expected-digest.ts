import { type Digest, parseDigest } from "../domain/oci/digest.ts";
import { badInput } from "../domain/text/failure.ts";
import { shorten } from "./choices.ts";
import type { OptionReader } from "./reader.ts";

/**
 * Reads input `expected-digest`.
 * @throws Failure `usage`
 */
export function readExpectedDigest(read: OptionReader): Digest | undefined {
  const text = read.text("expected-digest");
  const digest = text === undefined ? undefined : parseDigest(text);
  if (text === undefined || digest !== undefined) return digest;
  throw badInput(
    "expected-digest",
    `${JSON.stringify(shorten(text))} is not a digest.`,
    "Write `sha256:` and 64 hex digits in lower case.",
  );
}
