import { type DivergingPlace, valuesAt } from "../../attribution/diverging.ts";
import type { Seen } from "../../bisection/search.ts";
import { targetStage } from "../../containerfile/chain.ts";
import { cutBehind } from "../../containerfile/cut.ts";
import { allEnded } from "../../domain/build/all-ended.ts";
import type { VariationName } from "../../domain/build/environment.ts";
import type { WatchedBuild } from "../../domain/findings/watched-build.ts";
import { Failure } from "../../domain/text/failure.ts";
import { BuildBroke, type RerunOptions } from "../ports/build.ts";
import type { BuildPace } from "../ports/pace.ts";
import type { ExtraBuilds, ExtraOptions, PartialPlan } from "../prove/extra-builds.ts";
import { Lockstep } from "./lockstep.ts";

export interface ProbeOptions extends ExtraOptions {
  /** The variations that the second build had. */
  readonly applied: readonly VariationName[];
}

/** Builds with some variations and returns the values that the places have then. */
export type Prober = (
  varied: readonly string[],
  places: readonly DivergingPlace[],
  pace?: BuildPace,
) => Promise<Seen>;

/** Makes a prober. After one build that could not be run, it runs no more builds. */
export function proberOf(builds: ExtraBuilds, options: ProbeOptions): Prober {
  let isBroken = false;
  return async (varied, places, pace) => {
    if (isBroken) return new Map();
    const names = options.applied.filter((name) => varied.includes(name));
    try {
      const own = pace === undefined ? {} : { pace };
      return await probed(builds, { ...options, varied: names, places, ...own });
    } catch (error) {
      if (!(error instanceof Failure) || error.code === "interrupted") throw error;
      if (!isBroken) {
        options.reporter.warn(`An extra build to find the variation failed: ${error.message}`);
      }
      isBroken = true;
      return new Map();
    }
  };
}

/**
 * Runs two builds in step, the first without any variation, and returns the values of the places in
 * both.
 */
export async function probePair(
  probe: Prober,
  varied: readonly string[],
  places: readonly DivergingPlace[],
): Promise<readonly [Seen, Seen]> {
  const lockstep = new Lockstep();
  const one = (side: 0 | 1, names: readonly string[]): Promise<Seen> =>
    probe(names, places, lockstep.pace(side)).finally(() => lockstep.over(side));
  const [without = new Map(), having = new Map()] = await allEnded([one(0, []), one(1, varied)]);
  return [without, having];
}

/**
 * Builds with some variations and returns the values of the places; an empty map when the build
 * breaks with them.
 */
async function probed(
  builds: ExtraBuilds,
  options: ProbeOptions & {
    readonly varied: readonly VariationName[];
    readonly places: readonly DivergingPlace[];
    readonly pace?: BuildPace;
  },
): Promise<Seen> {
  const { scope, places, builder, pace } = options;
  const { plan, lastStage } = cutPlan(options, places);
  try {
    const work = (rerun: RerunOptions): Promise<WatchedBuild> => builder.watch(rerun);
    const part = { plan, lastStage, work, ...(pace === undefined ? {} : { pace }) };
    const build = await builds.run(options.varied, part);
    try {
      const { containerfile } = scope;
      return valuesAt(places, { build, containerfile, values: scope });
    } finally {
      await build.close();
    }
  } catch (error) {
    if (error instanceof BuildBroke) return new Map();
    throw error;
  }
}

/** Cuts the plan behind the last step that a place needs. */
function cutPlan(
  { scope, plan }: Pick<ProbeOptions, "scope" | "plan">,
  places: readonly DivergingPlace[],
): PartialPlan {
  const cut = cutBehind(places, { scope, text: plan.containerfile });
  if (cut === undefined) return { plan, lastStage: targetStage(scope).index };
  const { target: _, ...rest } = plan;
  return { plan: { ...rest, containerfile: cut.text }, lastStage: cut.lastStage };
}
