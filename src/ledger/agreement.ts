import type { NotApplied } from "../domain/build/not-applied.ts";
import type { StepNetwork, StepRun } from "../domain/build/step-run.ts";

/** How a step ran in each of two builds. */
interface TwinRuns {
  readonly first: StepRun;
  readonly second: StepRun;
}

/**
 * Returns what two builds' runs of a step have shown together: what the second one had of the
 * variations, and whatever one of them was measured to do.
 */
export function jointRun({ first, second }: TwinRuns): Omit<StepRun, "id"> {
  const { applied } = second;
  const bytes = [first, second].flatMap(({ bytesMoved }) => bytesMoved ?? []);
  return {
    applied,
    notApplied: second.notApplied.map(withoutSteps),
    ...(bytes.length === 0 ? {} : { bytesMoved: Math.max(...bytes) }),
    ...(first.sharesNetwork || second.sharesNetwork ? { sharesNetwork: true } : {}),
    ...(first.ownModes || second.ownModes ? { ownModes: true } : {}),
    ...(first.madeLinks || second.madeLinks ? { madeLinks: true } : {}),
  };
}

function withoutSteps({ variation, reason, isNeedless }: NotApplied): NotApplied {
  return { variation, reason, ...(isNeedless === undefined ? {} : { isNeedless }) };
}

/**
 * Whether a step's result may have come over a network: it moved bytes or had the machine's own
 * network, or nobody counted its bytes and neither build was cut off.
 */
export function mayHaveFetched(runs: TwinRuns, network: StepNetwork): boolean {
  const { first, second } = runs;
  if (first.sharesNetwork || second.sharesNetwork) return true;
  const bytes = [first.bytesMoved, second.bytesMoved];
  if (bytes.some((moved = 0) => moved > 0)) return true;
  if (network === "off" || second.applied.includes("network")) return false;
  return bytes.includes(undefined);
}
