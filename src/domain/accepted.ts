import type { Difference } from "./difference.ts";
import { badException, type Exception } from "./exception.ts";
import { pathMatcher } from "./path-pattern.ts";

/** An exception and what it covers. */
export interface Accepted {
  readonly exception: Exception;
  /** Paths of the differences, in their order. */
  readonly paths: readonly string[];
}

export interface Acceptance {
  readonly accepted: readonly Accepted[];
  /** Differences that no exception covers. */
  readonly open: readonly Difference[];
}

/**
 * Which differences are accepted: path and cause must both be the exception's. That never makes two builds equal;
 * it only decides whether `reproducibility: require` may pass.
 */
export function accept(
  differences: readonly Difference[],
  exceptions: readonly Exception[],
): Acceptance {
  const rules = exceptions.map((exception) => ({
    exception,
    matches: pathMatcher(exception.path),
    paths: new Set<string>(),
  }));
  const open = differences.filter(({ path, cause }) => {
    const rule = rules.find(({ exception, matches }) => exception.cause === cause && matches(path));
    rule?.paths.add(path);
    return rule === undefined;
  });
  const accepted = rules.map(({ exception, paths }) => ({ exception, paths: [...paths] }));
  return { accepted, open };
}

/** An exception that covers nothing hides the next difference that happens to match. @throws Failure `usage` */
export function refuseUnused(accepted: readonly Accepted[], file: string): void {
  const unused = accepted.find(({ paths }) => paths.length === 0);
  if (unused === undefined) return;
  const { path, cause, line } = unused.exception;
  throw badException({
    file,
    line,
    message: `it is not used: nothing at \`${path}\` differs by \`${cause}\``,
    cure: "Remove it; the image is better than it says.",
  });
}
