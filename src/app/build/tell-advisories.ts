import type { Advisory, AdvisoryName } from "../../domain/source/advisory.ts";
import { forbiddenAmong } from "../../domain/source/policy.ts";
import { advisoryInLog } from "../../report/terminal/advisories.ts";
import type { Reporter } from "../ports/build.ts";

interface TellOptions {
  readonly reporter: Pick<Reporter, "info">;
  readonly forbid: readonly AdvisoryName[];
  /** The advisories that were told before. */
  readonly known?: readonly Advisory[];
}

/**
 * Tells new advisories in the log, with evidence and fix, as soon as they are known: the result
 * only names them. The forbidden ones are left to the result, because they end the run.
 */
export function tellAdvisories(
  advisories: readonly Advisory[],
  { reporter, forbid, known = [] }: TellOptions,
): void {
  const left = [...known, ...forbiddenAmong(advisories, forbid)].map(({ name }) => name);
  for (const advisory of advisories) {
    if (!left.includes(advisory.name)) reporter.info(advisoryInLog(advisory));
  }
}
