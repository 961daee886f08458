import type { BuildPlan } from "../../../domain/build/plan.ts";
import type { BuildFeatures } from "../machine/features.ts";

/** The paths of one of the two builds; all are absolute. */
export interface BuildPlaces {
  readonly context: string;
  readonly containerfile: string;
  readonly ignoreFile: string;
  readonly imageIdFile: string;
}

/** How this machine runs steps. */
export interface StepRunner {
  readonly isolation: string;
  /** The shim, or the runtime itself; undefined under `chroot` isolation, which uses none. */
  readonly runtime?: string;
  /** The words before buildah's own command, whose effect the steps inherit. */
  readonly prefix: readonly string[];
}

/**
 * Returns the arguments of one `buildah build`. The order is fixed, because buildah writes labels
 * into the history in the order of the arguments. Each flag that looks needless guards against a
 * way in which two honest builds differ, or two different builds look the same; the end-to-end
 * tests hold one case for each.
 */
export function buildArguments(options: {
  readonly plan: BuildPlan;
  readonly places: BuildPlaces;
  readonly runner: StepRunner;
  readonly features: BuildFeatures;
  /** `one`: a whole stage becomes one layer; only then do steps see real modification times. */
  readonly layers: "one" | "each step";
}): readonly string[] {
  const { plan, places, runner, features } = options;
  return [
    "build",
    `--timestamp=${plan.timestamp}`,
    // A cache hit in the second build would be a false proof.
    `--layers=${options.layers === "each step"}`,
    "--no-cache",
    // The docker format holds a random hostname and container id in versions before 1.41.
    "--format=oci",
    ...(features.identityLabel ? ["--identity-label=false"] : []),
    ...(features.httpProxy ? ["--http-proxy=false"] : []),
    features.neverPull,
    "--jobs=1",
    `--isolation=${runner.isolation}`,
    ...(runner.runtime === undefined ? [] : [`--runtime=${runner.runtime}`]),
    ...(plan.network === "default" ? [] : [`--network=${plan.network}`]),
    ...(plan.platform === undefined ? [] : [`--platform=${plan.platform}`]),
    ...(plan.target === undefined ? [] : [`--target=${plan.target}`]),
    ...plan.buildArgs.map(({ name, value }) => `--build-arg=${name}=${value}`),
    ...plan.labelArguments.map(({ name, value }) => `--label=${name}=${value}`),
    ...plan.annotations.map(({ name, value }) => `--annotation=${name}=${value}`),
    ...plan.folders.map(({ name, path }) => `--build-context=${name}=${path}`),
    ...plan.secrets.map(({ id, path }) => `--secret=id=${id},src=${path}`),
    ...(features.ignoreFile ? [`--ignorefile=${places.ignoreFile}`] : []),
    // With this flag, buildah does not print the steps' own images.
    ...(options.layers === "one" ? [`--iidfile=${places.imageIdFile}`] : []),
    `--file=${places.containerfile}`,
    places.context,
  ];
}
