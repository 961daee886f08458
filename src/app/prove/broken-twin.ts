import { allEnded, type Bisection, bisect } from "../../bisection/search.ts";
import type { Scope } from "../../containerfile/bases.ts";
import { targetStage } from "../../containerfile/chain.ts";
import { cutBehind } from "../../containerfile/cut.ts";
import type { Stage } from "../../containerfile/model.ts";
import { nameOf } from "../../containerfile/origins.ts";
import { failedInstruction } from "../../containerfile/steps.ts";
import { askedBy } from "../../diagnose/by-variation.ts";
import type { VariationName } from "../../domain/build/environment.ts";
import { Failure } from "../../domain/text/failure.ts";
import { BuildBroke } from "../ports/build.ts";
import { ExtraBuilds, type ExtraOptions, type PartialPlan } from "./extra-builds.ts";

/** Why the second build breaks where the first one does not. */
export type BreakReason =
  /** It breaks with these variations, and not without them. */
  | { readonly kind: "found"; readonly variations: readonly VariationName[] }
  /** It breaks with at least one of these; no build was left to find out which. */
  | { readonly kind: "among"; readonly variations: readonly VariationName[] }
  /** It breaks now and then: also without any variation, or not again with all of them. */
  | { readonly kind: "flaky"; readonly seen: "without" | "not again" };

interface BreakOptions extends Omit<ExtraOptions, "secondSteps"> {
  /** The variations that the second build had. */
  readonly applied: readonly VariationName[];
}

const key = "break";
const [whole, elsewhere, fine] = ["broke", "broke elsewhere", "did not break"] as const;

/**
 * Finds out which variations break the second build, by building up to the instruction that broke
 * with some of them alone. It first builds once without any and once with all of them, to make sure
 * that they are to blame.
 * @throws what stopped the run
 */
export async function breakReason(broke: BuildBroke, options: BreakOptions): Promise<BreakReason> {
  const { reporter } = options;
  const builds = new ExtraBuilds({ ...options, secondSteps: broke.steps });
  // Every further build runs at another time, so what breaks only at some times counts as flaky.
  const applied = options.applied.filter((name) => name !== "start-time");
  const among = {
    kind: "among",
    variations: applied.length > 0 ? applied : options.applied,
  } as const;
  const isFull = broke.lastLines.some((line) => /no space left on device/i.test(line));
  if (builds.left === 0 || applied.length === 0 || isFull) return among;
  reporter.info(
    `only the second build failed: looking for the variation that causes it, with at most ${builds.left} more builds`,
  );
  const broken = brokenStep(broke, options.scope);
  const tried = { builds, options: { ...options, applied }, broken };
  try {
    const [without, again] = await allEnded([
      tries(tried, []),
      ...(builds.left > 1 ? [tries(tried, applied)] : []),
    ]);
    if (without === whole) return { kind: "flaky", seen: "without" };
    if (again === fine) return { kind: "flaky", seen: "not again" };
    const guess = askedBy(broken?.text ?? "", applied);
    const found = await bisect({
      places: [{ key, whole, guess: guess === undefined ? [] : [guess] }],
      applied,
      most: builds.left,
      sideBySide: builds.sideBySide,
      probe: async ({ varied }) => new Map([[key, await tries(tried, varied)]]),
    });
    return reasonOf(found.get(key), applied);
  } catch (error) {
    if (!(error instanceof Failure) || error.code === "interrupted") throw error;
    reporter.warn(`An extra build to find the variation failed: ${error.message}`);
    return among;
  }
}

interface Tried {
  readonly builds: ExtraBuilds;
  readonly options: BreakOptions;
  readonly broken: BrokenStep | undefined;
}

/**
 * Builds with these variations. @returns whether it broke at the same instruction, elsewhere, or
 * not at all
 */
async function tries(
  { builds, options, broken }: Tried,
  varied: readonly string[],
): Promise<string> {
  const { applied, plan, builder, scope } = options;
  const names = applied.filter((name) => varied.includes(name));
  try {
    await builds.run(names, {
      ...(broken === undefined
        ? { plan, lastStage: targetStage(scope).index }
        : planUpTo(broken, options)),
      work: (rerun) => builder.rerun(rerun),
    });
    return fine;
  } catch (error) {
    if (!(error instanceof BuildBroke)) throw error;
    // When only this part is built, the broken instruction's stage is the target.
    const target = broken === undefined ? scope.target : nameOf(broken.stage);
    const again = failedAt(error, { ...scope, ...(target === undefined ? {} : { target }) });
    return again?.line === broken?.line ? whole : elsewhere;
  }
}

/** The instruction at which the second build broke. */
interface BrokenStep {
  readonly stage: Stage;
  readonly line: number;
  readonly text: string;
}

function brokenStep(broke: BuildBroke, scope: Scope): BrokenStep | undefined {
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

/** Cuts the plan behind the instruction that broke. */
function planUpTo({ stage, line }: BrokenStep, { plan, scope }: BreakOptions): PartialPlan {
  const places = [{ stage: stage.index, line }];
  const cut = cutBehind(places, { scope, text: plan.containerfile });
  if (cut === undefined) return { plan, lastStage: targetStage(scope).index };
  const { target: _, ...rest } = plan;
  return { plan: { ...rest, containerfile: cut.text }, lastStage: cut.lastStage };
}

function reasonOf(
  responsible: Bisection | undefined,
  applied: readonly VariationName[],
): BreakReason {
  // A result that contradicts itself means that the build breaks now and then.
  if (responsible === undefined || responsible.kind === "none") {
    return { kind: "flaky", seen: "without" };
  }
  const { kind, variations } = responsible;
  return { kind, variations: applied.filter((name) => variations.includes(name)) };
}
