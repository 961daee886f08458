import type { VariationName } from "../domain/environment.ts";
import type { NotApplied } from "../domain/not-applied.ts";
import type { Report } from "../domain/report.ts";
import type { BuildRequest } from "../domain/request.ts";
import { instructionAt } from "../trace/running-step.ts";
import { inherited, isStepVariation, isToldBySteps } from "../variations/table.ts";
import type { Builder, BuiltImage } from "./ports.ts";
import type { StepFinder } from "./step-network.ts";

type Variations = Report["variations"];

/** Which variations the second build can have on this machine, and why it cannot have some. */
export function variationsHere(
  request: BuildRequest,
  builder: Pick<Builder, "noShim" | "means">,
): Variations {
  if (request.reproducibility === "skip") return { applied: [], notApplied: [] };
  const found = request.vary.map((variation) => ({
    variation,
    reason: lackOf(variation, builder),
  }));
  return {
    applied: found.flatMap(({ variation, reason }) => (reason === undefined ? [variation] : [])),
    notApplied: found.flatMap(({ variation, reason }) =>
      reason === undefined ? [] : [{ variation, reason }],
    ),
  };
}

/** A build that no runtime starts steps for has only what buildah's own process hands on. */
function lackOf(
  variation: VariationName,
  { noShim, means }: Pick<Builder, "noShim" | "means">,
): string | undefined {
  if (noShim === undefined || !isStepVariation(variation)) return undefined;
  if (!inherited.includes(variation)) return `steps run under chroot isolation: ${noShim}`;
  const had = variation === "cpus" ? means.cpus : means.kernelName;
  return "lacks" in had ? had.lacks : undefined;
}

/**
 * Which variations the second build's steps had: applied when at least one step had it, or none was there to have it;
 * not applied with the steps that did not.
 */
export function variationsOf(order: {
  readonly here: Variations;
  readonly second: Pick<BuiltImage, "steps"> | undefined;
  readonly find: StepFinder;
  /** The Containerfile, as shown to people. */
  readonly file: string;
}): Variations {
  const { here, second } = order;
  const steps = second?.steps ?? [];
  if (steps.length === 0) return here;
  return {
    applied: here.applied.filter(
      (name) => !isToldBySteps(name) || steps.some(({ applied }) => applied.includes(name)),
    ),
    notApplied: [...here.notApplied, ...here.applied.flatMap((name) => missing(name, order))],
  };
}

function missing(
  variation: VariationName,
  { second, find, file }: Parameters<typeof variationsOf>[0],
): readonly NotApplied[] {
  const byReason = new Map<string, NotApplied>();
  for (const step of second?.steps ?? []) {
    const reason = step.notApplied.find((each) => each.variation === variation)?.reason;
    if (reason === undefined) continue;
    const place = find(step.printed);
    const steps = [...(byReason.get(reason)?.steps ?? [])];
    if (place !== undefined) {
      const { line, text } = instructionAt(place);
      steps.push({ file, line, text });
    }
    byReason.set(reason, { variation, reason, steps });
  }
  return [...byReason.values()];
}
