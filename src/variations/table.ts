import type { Environment, VariationName } from "../domain/build/environment.ts";
import type { NotApplied } from "../domain/build/not-applied.ts";
import { clock } from "./clock.ts";
import { cpus } from "./cpus.ts";
import { fileOrder } from "./file-order.ts";
import { hostname } from "./hostname.ts";
import { kernelName } from "./kernel-name.ts";
import { locale } from "./locale.ts";
import { network } from "./network.ts";
import type { Means, StepEdit, StepFacts, StepVariation } from "./step.ts";
import { timezone } from "./timezone.ts";
import { umask } from "./umask.ts";
import { userEnv } from "./user-env.ts";

/**
 * The variations that act inside RUN steps. `store` and `context` act on folders, before and around
 * the build.
 */
export const stepVariations: readonly StepVariation[] = [
  hostname,
  timezone,
  locale,
  umask,
  cpus,
  userEnv,
  fileOrder,
  clock,
  kernelName,
  network,
];

/** Whether a variation acts inside RUN steps. */
export function isStepVariation(name: VariationName): boolean {
  return stepVariations.some((each) => each.name === name);
}

/**
 * Whether each step reports if it had a variation: `start-time` acts between the steps of two
 * builds.
 */
export function isToldBySteps(name: VariationName): boolean {
  return isStepVariation(name) || name === "start-time";
}

/**
 * Variations that reach the steps even if no runtime starts them: buildah's own process passes them
 * on.
 */
export const inherited: readonly VariationName[] = ["cpus", "kernel-name"];

/** Returns the second build's environment: the first one's, with each named variation applied. */
export function varyEnvironment(base: Environment, names: readonly VariationName[]): Environment {
  const varied = chosen(names).reduce((environment, each) => each.environment(environment), base);
  return { ...varied, name: "varied" };
}

/** What one step is given, and which of the wanted variations it could not be given. */
interface Variety {
  readonly edit: StepEdit;
  readonly applied: readonly VariationName[];
  readonly notApplied: readonly NotApplied[];
}

/** Applies the named variations to one step, on top of what the steps of both builds are given. */
export function varyStep(options: {
  readonly base: Environment;
  readonly names: readonly VariationName[];
  readonly step: StepFacts;
  readonly means: Means;
}): Variety {
  const { hostname: name, umask: mask, env } = options.base;
  let edit: StepEdit = {
    env,
    ...(name === undefined ? {} : { hostname: name }),
    ...(mask === undefined ? {} : { umask: mask }),
  };
  const applied: VariationName[] = [];
  const notApplied: NotApplied[] = [];
  for (const variation of chosen(options.names)) {
    const had = variation.apply(options.step, options.means);
    if ("lacks" in had) {
      const { lacks: reason, ...more } = had;
      notApplied.push({ variation: variation.name, reason, ...more });
    } else {
      applied.push(variation.name);
      edit = merged(edit, had.has);
    }
  }
  return { edit, applied, notApplied };
}

function chosen(names: readonly VariationName[]): readonly StepVariation[] {
  return stepVariations.filter(({ name }) => names.includes(name));
}

function merged(one: StepEdit, other: StepEdit): StepEdit {
  return {
    ...one,
    ...other,
    env: { ...one.env, ...other.env },
    mounts: [...(one.mounts ?? []), ...(other.mounts ?? [])],
    files: [...(one.files ?? []), ...(other.files ?? [])],
  };
}
