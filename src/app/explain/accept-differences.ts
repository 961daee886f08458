import type { NameValue } from "../../domain/build/request.ts";
import { accept, firstExpiry, refuseUnused } from "../../domain/findings/accepted.ts";
import type { Difference, Differences } from "../../domain/findings/difference.ts";
import type { Exception, ExceptionsFile } from "../../domain/findings/exception.ts";
import { labelNames } from "../../domain/labels/labels.ts";
import type { Reporter } from "../ports/build.ts";
import type { RunRecord } from "../record/run-record.ts";

interface AcceptOptions {
  readonly exceptions: ExceptionsFile | undefined;
  readonly differences: Differences;
  readonly record: RunRecord;
  readonly reporter: Reporter;
}

/**
 * What remains after the exceptions: the differences that nothing accepts, and the labels for those
 * that are accepted.
 */
interface LeftOver {
  readonly open: readonly Difference[];
  readonly labels: readonly NameValue[];
}

/**
 * Removes the accepted differences from those to judge, and records them. A difference that is
 * counted but not listed cannot be accepted. Two builds that differ stay different whatever is
 * accepted.
 * @throws Failure `usage` for an exception that covers nothing, when everything else is accepted
 */
export function acceptDifferences(options: AcceptOptions): LeftOver {
  const { exceptions, differences, record, reporter } = options;
  if (exceptions === undefined) return { open: differences.listed, labels: [] };
  const { accepted, open } = accept(differences.listed, exceptions.exceptions);
  const used = accepted.filter(({ paths }) => paths.length > 0);
  record.exceptions = used;
  if (open.length > 0 || differences.omitted > 0) return { open, labels: [] };
  refuseUnused(accepted, exceptions.file);
  if (used.length === 0) return { open, labels: [] };
  const first = firstExpiry(used.map(({ exception }) => exception));
  reporter.warn(
    `The two builds differ; every difference is accepted by ${exceptions.file}, the first until ${first}.`,
  );
  return { open, labels: [exceptionsLabel(used.map(({ exception }) => exception))] };
}

/**
 * Makes the label that lists the exceptions as JSON, in the order of the file, so that whoever runs
 * the image can see what was accepted.
 */
function exceptionsLabel(exceptions: readonly Exception[]): NameValue {
  const told = exceptions.map(({ path, cause, expires }) => ({ path, cause, expires }));
  return { name: labelNames.exceptions, value: JSON.stringify(told) };
}
