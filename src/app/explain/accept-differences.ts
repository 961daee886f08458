import type { NameValue } from "../../domain/build/request.ts";
import {
  type Accepted,
  accept,
  firstExpiry,
  unusedException,
  withCarried,
} from "../../domain/findings/accepted.ts";
import type { Difference, Differences } from "../../domain/findings/difference.ts";
import type { Exception, ExceptionsFile } from "../../domain/findings/exception.ts";
import { labelNames } from "../../domain/labels/labels.ts";
import type { Failure } from "../../domain/text/failure.ts";
import type { Reporter } from "../ports/build.ts";

interface AcceptOptions {
  readonly exceptions: ExceptionsFile | undefined;
  readonly differences: Differences;
  readonly reporter: Reporter;
  /**
   * Returns the open differences that only carry accepted ones onward; see
   * {@link ../images/carried-along.ts}.
   */
  readonly carriedAlong: (open: readonly Difference[]) => Promise<ReadonlySet<Difference>>;
}

interface Acceptance {
  /** The differences that nothing accepts. */
  readonly open: readonly Difference[];
  /** The exceptions that cover something. */
  readonly accepted: readonly Accepted[];
  /** Labels for an image that passes because every difference is accepted; else empty. */
  readonly labels: readonly NameValue[];
  /** `usage`: an exception covers nothing, and everything else is accepted. */
  readonly failure?: Failure;
}

/**
 * Tells the accepted differences from the open ones. A difference that is counted but not listed
 * cannot be accepted. Two builds that differ stay different whatever is accepted.
 */
export async function acceptDifferences(options: AcceptOptions): Promise<Acceptance> {
  const { exceptions, differences, reporter } = options;
  if (exceptions === undefined) return { open: differences.listed, accepted: [], labels: [] };
  const direct = accept(differences.listed, exceptions.exceptions);
  const { accepted: all, open } = withCarried(direct, await options.carriedAlong(direct.open));
  const used = all.filter(({ paths }) => paths.length > 0);
  const found = { open, accepted: used, labels: [] };
  if (open.length > 0 || differences.omitted > 0) return found;
  const failure = unusedException(all, exceptions.file);
  if (failure !== undefined) return { ...found, failure };
  if (used.length === 0) return found;
  const first = firstExpiry(used.map(({ exception }) => exception));
  reporter.warn(
    `The two builds differ, but ${exceptions.file} accepts every difference, the first until ${first}.`,
  );
  return { ...found, labels: [exceptionsLabel(used.map(({ exception }) => exception))] };
}

/**
 * Makes the label that lists the exceptions as JSON, in the order of the file, so that whoever runs
 * the image can see what was accepted.
 */
function exceptionsLabel(exceptions: readonly Exception[]): NameValue {
  const told = exceptions.map(({ path, cause, expires }) => ({ path, cause, expires }));
  return { name: labelNames.exceptions, value: JSON.stringify(told) };
}
