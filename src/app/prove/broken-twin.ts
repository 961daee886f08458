import { type Bisection, bisect } from "../../bisection/search.ts";
import { askedBy } from "../../diagnose/by-variation.ts";
import { allEnded } from "../../domain/build/all-ended.ts";
import type { VariationName } from "../../domain/build/environment.ts";
import { Failure } from "../../domain/text/failure.ts";
import type { BuildBroke } from "../ports/build.ts";
import { brokenStep, isOfMachine, type Outcome, type Trial, tryAgain } from "./broken-step.ts";
import { ExtraBuilds, type ExtraOptions, withoutSearch } from "./extra-builds.ts";
import { haveProgram } from "./program-limits.ts";

/** Why the second build breaks where the first one does not. */
export type BreakReason =
  /** It breaks with these variations, and not without them. */
  | {
      readonly kind: "found";
      readonly variations: readonly VariationName[];
      /**
       * Whether the program behind a variation breaks it even while that changes nothing; undefined:
       * no variation has such a program.
       */
      readonly isLimit?: boolean | "unknown";
    }
  /** It breaks with at least one of these; no build was left to find out which. */
  | { readonly kind: "among"; readonly variations: readonly VariationName[] }
  /** It breaks now and then: also without any variation, or not again with all of them. */
  | { readonly kind: "flaky"; readonly seen: "without" | "not again" };

interface BreakOptions extends Omit<ExtraOptions, "secondSteps"> {
  /** The variations that the second build had. */
  readonly applied: readonly VariationName[];
}

const key = "break";

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
  if (builds.left === 0 || applied.length === 0 || isOfMachine(broke)) return among;
  reporter.info(
    `only the second build failed: looking for the variation that causes it, with at most ${builds.left} more builds; ${withoutSearch}`,
  );
  const broken = brokenStep(broke, options.scope);
  const tries = (variations: readonly VariationName[]): Promise<Outcome> =>
    tryAgain({ builds, options, broken }, { variations });
  try {
    const [without, again] = await allEnded([
      tries([]),
      ...(builds.left > 1 ? [tries(applied)] : []),
    ]);
    if (without === "broke") return { kind: "flaky", seen: "without" };
    if (again === "did not break") return { kind: "flaky", seen: "not again" };
    const guess = askedBy(broken?.text ?? "", applied);
    const found = await bisect({
      places: [{ key, whole: "broke", guess: guess === undefined ? [] : [guess] }],
      applied,
      most: builds.left,
      sideBySide: builds.sideBySide,
      probe: async ({ varied }) =>
        new Map([[key, await tries(applied.filter((name) => varied.includes(name)))]]),
    });
    const reason = reasonOf(found.get(key), applied);
    return reason.kind === "found" && haveProgram(reason.variations)
      ? { ...reason, isLimit: await isLimit(reason.variations, { builds, options, broken }) }
      : reason;
  } catch (error) {
    if (!(error instanceof Failure) || error.code === "interrupted") throw error;
    reporter.warn(`An extra build to find the variation failed: ${error.message}`);
    return among;
  }
}

/** Whether a step also breaks where the programs behind variations change nothing. */
async function isLimit(
  variations: readonly VariationName[],
  trial: Trial,
): Promise<boolean | "unknown"> {
  if (trial.builds.left === 0) return "unknown";
  const purpose = {
    aim: "looking for what of the variation it is",
    given: `${variations.join(", ")}, but nothing changed`,
  };
  return (await tryAgain(trial, { variations, purpose, isIdle: true })) === "broke";
}

function reasonOf(
  bisection: Bisection | undefined,
  applied: readonly VariationName[],
): BreakReason {
  // A result that contradicts itself means that the build breaks now and then.
  if (bisection === undefined || bisection.kind === "none") {
    return { kind: "flaky", seen: "without" };
  }
  const { kind, variations } = bisection;
  return { kind, variations: applied.filter((name) => variations.includes(name)) };
}
