import type { Environment, VariationName } from "./environment.ts";

/** The first build's environment (design §2): what a step sees unless its image or Containerfile says otherwise. */
export const canonicalEnvironment: Environment = {
  name: "canonical",
  hostname: "twofold",
  umask: 0o022,
  env: { LANG: "C.UTF-8", SOURCE_DATE_EPOCH: "0", TZ: "UTC" },
};

/** Nothing injected: for images that must rebuild with bare buildah (input `canonical: false`). */
export const untouchedEnvironment: Environment = { name: "untouched", env: {} };

/**
 * Seconds by which variation `context` moves the modification times of the second build's copy: far enough that days,
 * months and years differ too.
 */
export const contextShiftSeconds = -(400 * 86_400 + 12_345);

/** What each variation changes for RUN steps; `store` and `context` act outside of them. */
const variations: Readonly<Record<VariationName, (environment: Environment) => Environment>> = {
  store: (environment) => environment,
  context: (environment) => environment,
  hostname: (environment) => ({ ...environment, hostname: "varied-by-twofold" }),
  // A POSIX string: it works with glibc, musl and busybox, and in images without time zone data.
  timezone: (environment) => ({ ...environment, env: { ...environment.env, TZ: "<+14>-14" } }),
};

/** The second build's environment: the first one's, with each named variation applied. */
export function varyEnvironment(base: Environment, names: readonly VariationName[]): Environment {
  const varied = names.reduce((environment, name) => variations[name](environment), base);
  return { ...varied, name: "varied" };
}

/** The variations that act inside RUN steps, and so need a runtime between buildah and the step. */
export const stepVariations: readonly VariationName[] = ["hostname", "timezone"];
