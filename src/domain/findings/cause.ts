/** Why two builds differ (design §7); docs/causes/<id>.md explains each. */
export const causeIds = [
  "clock",
  "compile-date",
  "archive-mtime",
  "gzip-mtime",
  "zip-mtime",
  "pyc-mtime",
  "package-log",
  "ldconfig-cache",
  "machine-id",
  "shadow-day",
  "random",
  "key-material",
  "temp-name",
  "order",
  "hash-seed",
  "race",
  "file-order",
  "build-path",
  "build-id",
  "hostname",
  "kernel-name",
  "cpu-count",
  "timezone",
  "locale",
  "umask",
  "owner",
  "mode",
  "xattr",
  "user-env",
  "context-mtime",
  "network",
  "base-changed",
  "toolchain-version",
  "unknown",
] as const;

export type CauseId = (typeof causeIds)[number];

/** Text to insert into an instruction. What the user wrote is never removed or moved. */
export interface FixEdit {
  /** Position in the instruction's text, in UTF-16 code units. */
  readonly at: number;
  readonly text: string;
}

/**
 * The cause that fits a difference best. The texts are for people; control characters quoted from
 * the image are made visible.
 */
export interface Diagnosis {
  readonly cause: CauseId;
  /** How sure the rule is, 0 to 1. */
  readonly confidence: number;
  /**
   * One or two sentences: what happened, with the evidence, e.g. which bytes are the time of the
   * build.
   */
  readonly explanation: string;
  /**
   * What to write instead, adapted to the instruction; may be several lines, the last ones
   * Containerfile text.
   */
  readonly fix: string;
  /**
   * What the fix inserts into the instruction; undefined if it does not rewrite it. Not part of the
   * report.
   */
  readonly edits?: readonly FixEdit[];
}
