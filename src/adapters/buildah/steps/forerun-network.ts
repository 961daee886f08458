import type { Forerun } from "../../../app/ports/pace.ts";
import type { StepNetwork } from "../../../domain/build/step-run.ts";

/**
 * Decides what a step is expected to do with the network, once the first build's run of it was
 * measured. A command that only looks like one that fetches (`go build` of vendored sources) is no
 * reason to leave the second build's step unvaried.
 */
export function networkAfter(forerun: Forerun | undefined, said: StepNetwork): StepNetwork {
  if (said !== "expected" || forerun === undefined) return said;
  if (forerun.kind === "ended") return forerun.run.bytesMoved === 0 ? "unexpected" : said;
  if (forerun.kind === "running") return forerun.bytesSoFar === 0 ? "quiet" : said;
  return said;
}

/** Whether the first build's run of a step is known to have set such modes. */
export function hasOwnModes(forerun: Forerun | undefined): boolean {
  return forerun?.kind === "ended" && forerun.run.ownModes === true;
}
