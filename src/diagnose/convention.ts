import type { CauseId } from "../domain/findings/cause.ts";

/** A conventional path: its contents are known before it is read. */
export interface Convention {
  readonly cause: CauseId;
  /** Matches paths relative to the image root. */
  readonly path: RegExp;
  /** What is there and why it differs; continues "This is ". */
  readonly what: string;
  /** What to remove in the same RUN, as shell words; empty if removing it would do harm. */
  readonly remove: readonly string[];
  /** What to do instead of removing it, or in addition. */
  readonly advice?: string;
}

/** A log, cache or record of a tool. */
export function log(
  path: RegExp,
  what: string,
  remove: readonly string[],
  advice?: string,
): Convention {
  return { cause: "package-log", path, what, remove, ...(advice === undefined ? {} : { advice }) };
}
