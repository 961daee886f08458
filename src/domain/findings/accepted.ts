import type { Failure } from "../text/failure.ts";
import { pathMatcher } from "../text/path-pattern.ts";
import type { Difference, Differences } from "./difference.ts";
import { badException, type Exception } from "./exception.ts";

/** An exception and what it covers. */
export interface Accepted {
  readonly exception: Exception;
  /** Paths of the differences, in the order of the differences. */
  readonly paths: readonly string[];
  /** Paths of differences that only carry one of those onward, and nothing else. */
  readonly carried?: readonly string[];
}

/** Returns the paths of everything that an exception covers, first what matches it. */
export function coveredPaths({
  paths,
  carried = [],
}: Pick<Accepted, "paths" | "carried">): readonly string[] {
  return [...paths, ...carried];
}

interface Acceptance {
  readonly accepted: readonly Accepted[];
  /** Differences that no exception covers. */
  readonly open: readonly Difference[];
}

/**
 * Decides which differences are accepted: both path and cause must match the exception. An
 * exception never makes two builds equal; it only decides whether `reproducibility: require` may
 * pass.
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

/**
 * Adds differences that only carry accepted ones onward, each to the exception that covers the one
 * that it carries.
 */
export function withCarried(
  { accepted, open }: Acceptance,
  carried: ReadonlySet<Difference>,
): Acceptance {
  const all = [...carried];
  const withThose = accepted.map((rule): Accepted => {
    const along = all.filter(({ carries }) => rule.paths.includes(carries?.path ?? ""));
    return along.length === 0 ? rule : { ...rule, carried: along.map(({ path }) => path) };
  });
  const held = new Set(withThose.flatMap((rule) => rule.carried ?? []));
  return {
    accepted: withThose,
    open: open.filter((each) => !(carried.has(each) && held.has(each.path))),
  };
}

/** What a run reports when all its differences are accepted. */
export interface AllAccepted {
  readonly count: number;
  /** `YYYY-MM-DD`: the last day of the exception that expires first. */
  readonly firstUntil: string;
}

/**
 * Undefined if a difference is not accepted, if one is counted but not listed, or if there is none.
 */
export function allAccepted(
  proofs: readonly {
    readonly differences: Pick<Differences, "listed" | "omitted">;
    readonly exceptions: readonly Accepted[];
  }[],
): AllAccepted | undefined {
  const differences = proofs.flatMap((proof) => proof.differences.listed);
  const exceptions = proofs.flatMap((proof) => proof.exceptions);
  const isCut = proofs.some((proof) => proof.differences.omitted > 0);
  const covered = new Set(
    exceptions.flatMap(({ exception: { cause }, paths }) =>
      paths.map((path) => JSON.stringify([cause, path])),
    ),
  );
  const along = new Set(exceptions.flatMap(({ carried = [] }) => carried));
  const isCovered = ({ cause, path, carries }: Difference): boolean =>
    covered.has(JSON.stringify([cause, path])) || (carries !== undefined && along.has(path));
  if (isCut || !differences.every(isCovered)) return undefined;
  const firstUntil = firstExpiry(exceptions.map(({ exception }) => exception));
  if (differences.length === 0 || firstUntil === undefined) return undefined;
  return { count: differences.length, firstUntil };
}

/** The earliest expiry, `YYYY-MM-DD`; undefined without exceptions. */
export function firstExpiry(
  exceptions: readonly { readonly expires: string }[],
): string | undefined {
  return exceptions.map(({ expires }) => expires).sort()[0];
}

/**
 * Returns the failure `usage` for an exception that covers nothing, which would hide the next
 * difference that happens to match; undefined if every exception covers something.
 */
export function unusedException(accepted: readonly Accepted[], file: string): Failure | undefined {
  const unused = accepted.find(({ paths }) => paths.length === 0);
  if (unused === undefined) return undefined;
  const { path, cause, line } = unused.exception;
  return badException({
    file,
    line,
    message: `it is not used: no difference at \`${path}\` has the cause \`${cause}\``,
    fix: "Remove it: there is no such difference any more.",
  });
}
