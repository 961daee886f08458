import { type Bisection, bisect } from "../../bisection/search.ts";
import type { Environment } from "../../domain/build/environment.ts";
import { untouchedEnvironment } from "../../domain/build/environments.ts";
import { Failure } from "../../domain/text/failure.ts";
import type { BuildBroke } from "../ports/build.ts";
import { brokenStep, isOfMachine, type Outcome, tryAgain } from "./broken-step.ts";
import { ExtraBuilds, type ExtraOptions } from "./extra-builds.ts";

/** A value that the canonical environment gives to steps: a variable's name, or one of these. */
export type EnvironmentPart = "hostname" | "umask" | (string & {});

/** What other builds have shown of a step that broke the first build. */
export type EnvironmentBlame =
  /** It breaks with these parts of the environment, and not without them. */
  | { readonly kind: "found"; readonly parts: readonly EnvironmentPart[] }
  /** It breaks with at least one of these; no build was left to find out which. */
  | { readonly kind: "among"; readonly parts: readonly EnvironmentPart[] }
  /** It did not break again in the same environment. */
  | { readonly kind: "flaky" };

/** Returns the parts of an environment, the one that breaks steps most often first. */
function partsOf({ env, hostname, umask }: Environment): readonly EnvironmentPart[] {
  const variables = Object.keys(env).sort();
  return [
    ...variables.filter((name) => name === epoch),
    ...variables.filter((name) => name !== epoch),
    ...(hostname === undefined ? [] : ["hostname"]),
    ...(umask === undefined ? [] : ["umask"]),
  ];
}

const epoch = "SOURCE_DATE_EPOCH";
const key = "break";

/**
 * Finds out whether a RUN step breaks the first build because of the canonical environment, by
 * building up to it once more without that. If it passes then, builds with some parts of the
 * environment show which of them it breaks with.
 * @returns undefined when the step breaks without the environment too, or that cannot be known
 * @throws what stopped the run
 */
export async function environmentBlame(
  broke: BuildBroke,
  options: Omit<ExtraOptions, "secondSteps">,
): Promise<EnvironmentBlame | undefined> {
  const { plan, scope, reporter, builder } = options;
  const parts = builder.noShim === undefined ? partsOf(plan.environment) : [];
  const builds = new ExtraBuilds({ ...options, secondSteps: broke.steps });
  const broken = brokenStep(broke, scope);
  if (parts.length === 0 || builds.left === 0 || broken === undefined || isOfMachine(broke)) {
    return undefined;
  }
  const tries = (kept: readonly EnvironmentPart[]): Promise<Outcome> =>
    tryAgain(
      { builds, options, broken },
      { variations: [], environment: onlyWith(plan.environment, kept), purpose: purposeOf(kept) },
    );
  try {
    if ((await tries([])) !== "did not break") return undefined;
    if (builds.left === 0) return { kind: "among", parts };
    if ((await tries(parts)) === "did not break") return { kind: "flaky" };
    const found = await bisect({
      places: [{ key, whole: "broke", guess: parts.slice(0, 1) }],
      applied: parts,
      most: builds.left,
      sideBySide: builds.sideBySide,
      probe: async ({ varied }) =>
        new Map([[key, await tries(parts.filter((part) => varied.includes(part)))]]),
    });
    return blameOf(found.get(key), parts);
  } catch (error) {
    if (!(error instanceof Failure) || error.code === "interrupted") throw error;
    reporter.warn(`An extra build to find out why build 1 failed has failed: ${error.message}`);
    return undefined;
  }
}

/** Returns an environment with some of its parts alone. */
function onlyWith(whole: Environment, parts: readonly EnvironmentPart[]): Environment {
  if (parts.length === 0) return untouchedEnvironment;
  const { hostname, umask, env, name } = whole;
  return {
    name,
    ...(hostname === undefined || !parts.includes("hostname") ? {} : { hostname }),
    ...(umask === undefined || !parts.includes("umask") ? {} : { umask }),
    env: Object.fromEntries(Object.entries(env).filter(([variable]) => parts.includes(variable))),
  };
}

function purposeOf(parts: readonly EnvironmentPart[]) {
  const given = parts.length === 0 ? "nothing" : parts.join(", ");
  return {
    aim: "build 1 failed; looking for the part of its environment that makes it fail",
    given: `${given} of that environment set`,
  };
}

function blameOf(
  found: Bisection | undefined,
  parts: readonly EnvironmentPart[],
): EnvironmentBlame {
  // Builds that contradict each other mean that the step breaks now and then.
  if (found === undefined || found.kind === "none") return { kind: "flaky" };
  return { kind: found.kind, parts: parts.filter((part) => found.variations.includes(part)) };
}
