import { pathMatcher } from "../text/path-pattern.ts";
import type { Difference } from "./difference.ts";
import { badException, type Exception } from "./exception.ts";

/** An exception and what it covers. */
export interface Accepted {
  readonly exception: Exception;
  /** Paths of the differences, in their order. */
  readonly paths: readonly string[];
}

interface Acceptance {
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

/** What a run whose differences are all accepted says of them. */
export interface AllAccepted {
  readonly count: number;
  /** `YYYY-MM-DD`: the day after which the first of them is accepted no more. */
  readonly firstUntil: string;
}

/** Undefined where a difference is not accepted, or is counted and not listed, or where there is none. */
export function allAccepted(found: {
  readonly differences: readonly Difference[];
  readonly differencesOmitted: number;
  readonly exceptions: readonly Accepted[];
}): AllAccepted | undefined {
  const { differences, differencesOmitted, exceptions } = found;
  const covered = new Set(
    exceptions.flatMap(({ exception: { cause }, paths }) =>
      paths.map((path) => JSON.stringify([cause, path])),
    ),
  );
  const isCovered = ({ cause, path }: Difference): boolean =>
    covered.has(JSON.stringify([cause, path]));
  if (differencesOmitted > 0 || !differences.every(isCovered)) return undefined;
  const firstUntil = firstExpiry(exceptions.map(({ exception }) => exception));
  if (differences.length === 0 || firstUntil === undefined) return undefined;
  return { count: differences.length, firstUntil };
}

/** `YYYY-MM-DD`; undefined of none. */
export function firstExpiry(
  exceptions: readonly { readonly expires: string }[],
): string | undefined {
  return exceptions.map(({ expires }) => expires).sort()[0];
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
    fix: "Remove it; the image is better than it says.",
  });
}
