import * as v from "valibot";
import { fitting, maybe, objectOf } from "../text/schema.ts";
import type { Exception, WrittenException } from "./exception.ts";

/** What an exceptions file accepts on the branch that a pull request goes into. */
export interface BaseExceptions {
  readonly branch: string;
  /** As they are written there: one that has expired counts as long as it is there. */
  readonly entries: readonly WrittenException[];
}

/** An entry that accepts more than the branch's file does. */
export interface Widened {
  readonly exception: Exception;
  /** `new`: the branch accepts no such difference. `longer`: not until that day. */
  readonly how: "new" | "longer";
}

const fields = objectOf({
  path: maybe(v.string()),
  cause: maybe(v.pipe(v.string(), v.trim())),
  expires: maybe(v.pipe(v.string(), v.trim())),
});

/**
 * Returns the entries that accept a difference that the branch does not, or that do so for longer. A
 * path or cause that was changed is new: what a pattern covers is not compared.
 */
export function widened(
  exceptions: readonly Exception[],
  { entries }: BaseExceptions,
): readonly Widened[] {
  const known = entries.flatMap(({ value }) => {
    const { path, cause, expires } = fitting(fields, value) ?? {};
    return path === undefined || cause === undefined ? [] : [{ path, cause, expires }];
  });
  return exceptions.flatMap((exception): readonly Widened[] => {
    const same = known.filter(
      ({ path, cause }) => path === exception.path && cause === exception.cause,
    );
    if (same.length === 0) return [{ exception, how: "new" }];
    // Days of the form YYYY-MM-DD are in the order of their texts.
    const isKept = same.some(({ expires = "" }) => exception.expires <= expires);
    return isKept ? [] : [{ exception, how: "longer" }];
  });
}
