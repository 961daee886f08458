import type { Scope } from "../../containerfile/bases.ts";
import { targetStage } from "../../containerfile/chain.ts";
import { cutBehind } from "../../containerfile/cut.ts";
import type { Stage } from "../../containerfile/model.ts";
import { nameOf } from "../../containerfile/origins.ts";
import { failedInstruction } from "../../containerfile/steps.ts";
import type { Environment, VariationName } from "../../domain/build/environment.ts";
import { BuildBroke } from "../ports/build.ts";
import type { ExtraBuilds, ExtraOptions, PartialPlan, Purpose } from "./extra-builds.ts";
import { isKilled } from "./step-output.ts";

/** The instruction at which a build broke. */
interface BrokenStep {
  readonly stage: Stage;
  readonly line: number;
  readonly text: string;
}

/** Whether another build broke at the same instruction, at another one, or not at all. */
export type Outcome = "broke" | "broke elsewhere" | "did not break";

/** Whether a build broke because the disk was full, which no other build can explain. */
export function isFullDisk({ lastLines }: Pick<BuildBroke, "lastLines">): boolean {
  return lastLines.some((line) => /no space left on device/i.test(line));
}

/** Whether the machine broke a build: the disk was full, or something killed a step. */
export function isOfMachine(broke: Pick<BuildBroke, "lastLines">): boolean {
  return isFullDisk(broke) || isKilled(broke.lastLines);
}

/** Returns the instruction that broke a build; undefined when buildah's output does not show it. */
export function brokenStep(broke: BuildBroke, scope: Scope): BrokenStep | undefined {
  const instruction = failedAt(broke, scope);
  const stage = scope.containerfile.stages.findLast(
    ({ from }) => instruction !== undefined && from.line <= instruction.line,
  );
  if (instruction === undefined || stage === undefined) return undefined;
  return { stage, line: instruction.line, text: instruction.text };
}

function failedAt(broke: BuildBroke, { containerfile, target }: Scope) {
  const log = broke.lastLines;
  return failedInstruction({ containerfile, log, ...(target === undefined ? {} : { target }) });
}

/** What the builds share that try a broken instruction again. */
export interface Trial {
  readonly builds: ExtraBuilds;
  readonly options: Pick<ExtraOptions, "plan" | "scope" | "builder">;
  /** Undefined: the whole build is run again. */
  readonly broken: BrokenStep | undefined;
}

/** How one of these builds differs from the first build. */
interface Attempt {
  readonly variations: readonly VariationName[];
  /** What the steps are given before any variation; undefined: what the plan says. */
  readonly environment?: Environment;
  readonly purpose?: Purpose;
  /** Variations that need a program have that program, but it changes nothing. */
  readonly isIdle?: boolean;
}

/**
 * Builds up to the instruction that broke.
 * @throws what stopped the build, other than its own steps
 */
export async function tryAgain(
  { builds, options, broken }: Trial,
  { variations, environment, purpose, isIdle = false }: Attempt,
): Promise<Outcome> {
  const { builder, scope } = options;
  const plan = environment === undefined ? options.plan : { ...options.plan, environment };
  try {
    await builds.run(variations, {
      ...(broken === undefined
        ? { plan, lastStage: targetStage(scope).index }
        : planUpTo(broken, { plan, scope })),
      ...(purpose === undefined ? {} : { purpose }),
      isIdle,
      work: (rerun) => builder.rerun(rerun),
    });
    return "did not break";
  } catch (error) {
    if (!(error instanceof BuildBroke)) throw error;
    // When only this part is built, the broken instruction's stage is the target.
    const target = broken === undefined ? scope.target : nameOf(broken.stage);
    const again = failedAt(error, { ...scope, ...(target === undefined ? {} : { target }) });
    return again?.line === broken?.line ? "broke" : "broke elsewhere";
  }
}

/** Cuts the plan behind the instruction that broke. */
function planUpTo(
  { stage, line }: BrokenStep,
  { plan, scope }: Pick<ExtraOptions, "plan" | "scope">,
): PartialPlan {
  const places = [{ stage: stage.index, line }];
  const cut = cutBehind(places, { scope, text: plan.containerfile });
  if (cut === undefined) return { plan, lastStage: targetStage(scope).index };
  const { target: _, ...rest } = plan;
  return { plan: { ...rest, containerfile: cut.text }, lastStage: cut.lastStage };
}
