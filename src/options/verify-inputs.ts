import { isRevision } from "../domain/labels/label-reading.ts";
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

/** Reads the commit to rebuild; undefined where none is given. @throws Failure `usage` */
export function parseCommitName(text: string | undefined): string | undefined {
  if (text === undefined || text === "" || isRevision(text)) return text || undefined;
  throw badInput(
    "revision",
    `${JSON.stringify(shortened(text, 100))} is not the full name of a commit.`,
    "Write 40 hex digits, as `git rev-parse HEAD` prints them.",
  );
}
