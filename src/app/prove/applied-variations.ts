import type { Containerfile } from "../../containerfile/model.ts";
import { instructionPlace } from "../../containerfile/places.ts";
import { instructionOf } from "../../containerfile/step-ids.ts";
import { type VariationName, variationNames } from "../../domain/build/environment.ts";
import type { NotApplied } from "../../domain/build/not-applied.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import type { StepRun } from "../../domain/build/step-run.ts";
import { nothingVaried, type Variations } from "../../domain/build/varied.ts";
import { setting } from "../../domain/text/surface.ts";
import { inherited, isStepVariation, isToldBySteps } from "../../variations/table.ts";
import type { Builder, BuiltImage } from "../ports/build.ts";

type Machine = Pick<Builder, "noShim" | "means">;

/**
 * Decides which variations the second build can have on this machine, and why it cannot have the
 * others.
 */
export function variationsHere(request: BuildRequest, builder: Machine): Variations {
  if (request.reproducibility === "skip") {
    return nothingVaried(`${setting("reproducibility", "skip")} builds once`);
  }
  const found = variationNames.map((variation) => ({
    variation,
    reason: request.vary.includes(variation)
      ? lackOf(variation, builder)
      : `left out by ${setting("vary")}`,
  }));
  return {
    applied: found.flatMap(({ variation, reason }) => (reason === undefined ? [variation] : [])),
    notApplied: found.flatMap(({ variation, reason }) =>
      reason === undefined ? [] : [{ variation, reason }],
    ),
  };
}

/**
 * Explains why this machine cannot apply a variation. When no runtime starts the steps, a build has
 * only what buildah's own process hands on.
 */
function lackOf(variation: VariationName, { noShim, means }: Machine): string | undefined {
  if (noShim === undefined || !isStepVariation(variation)) return undefined;
  if (!inherited.includes(variation)) return `steps run under chroot isolation: ${noShim}`;
  const had = variation === "cpus" ? means.cpus : means.kernelName;
  return "lacks" in had ? had.lacks : undefined;
}

interface AppliedOptions {
  readonly here: Variations;
  /** The second build's steps. */
  readonly second: Pick<BuiltImage, "steps">;
  readonly containerfile: Containerfile;
}

/**
 * Tells which variations the second build had. A variation is applied when every step had it, or
 * when there was no step to have it; otherwise it is not applied, with the steps that did not have
 * it.
 */
export function variationsOf(options: AppliedOptions): Variations {
  const { here } = options;
  const missed = here.applied.flatMap((name) => missing(name, options));
  const isMissed = (name: VariationName): boolean =>
    missed.some(({ variation }) => variation === name);
  const all = [...here.notApplied, ...missed];
  return {
    applied: here.applied.filter((name) => !isMissed(name)),
    notApplied: variationNames.flatMap((name) => all.filter(({ variation }) => variation === name)),
  };
}

/** Adds what else ran twice: a variation is applied only where everything had it. */
export function withOthers(built: Variations, others: Variations | undefined): Variations {
  if (others === undefined) return built;
  const all = [...built.notApplied, ...others.notApplied];
  const isMissed = (name: VariationName): boolean =>
    all.some(({ variation }) => variation === name);
  return {
    applied: built.applied.filter((name) => !isMissed(name)),
    notApplied: variationNames.flatMap((name) => all.filter(({ variation }) => variation === name)),
  };
}

/**
 * Returns the variations that at least one step of the second build had: only these can make a
 * difference.
 */
export function variationsAtWork({
  here,
  second: { steps },
}: Pick<AppliedOptions, "here" | "second">): readonly VariationName[] {
  return here.applied.filter(
    (name) =>
      !isToldBySteps(name) ||
      steps.length === 0 ||
      steps.some(({ applied }) => applied.includes(name)),
  );
}

function missing(
  variation: VariationName,
  { second, containerfile }: AppliedOptions,
): readonly NotApplied[] {
  const byReason = new Map<string, NotApplied>();
  for (const step of second.steps) {
    const reason = whyNot(variation, step);
    if (reason === undefined) continue;
    const steps = [...(byReason.get(reason)?.steps ?? [])];
    if (step.id !== undefined) {
      steps.push(instructionPlace(containerfile, instructionOf(containerfile, step.id)));
    }
    byReason.set(reason, { variation, reason, steps });
  }
  return [...byReason.values()];
}

/**
 * Explains why a step did not have a variation; undefined when it did, or when there was nothing to
 * vary.
 */
function whyNot(variation: VariationName, step: StepRun): string | undefined {
  const told = step.notApplied.find((each) => each.variation === variation);
  if (told !== undefined) return told.isNeedless === true ? undefined : told.reason;
  // A step that reports nothing about the variation proves nothing.
  if (!isToldBySteps(variation) || step.applied.includes(variation)) return undefined;
  return "it is not known whether the step had it";
}
