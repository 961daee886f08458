import type { Environment } from "./environment.ts";

/** The host name of every canonical step; it may appear in the image. */
export const canonicalHostname = "twofold";

/**
 * The first build's environment (design §2): what a step sees unless its image or Containerfile
 * says otherwise.
 * @param sourceDateEpoch seconds since 1970; undefined: steps get none
 */
export function canonicalEnvironment(sourceDateEpoch: number | undefined): Environment {
  const epoch = sourceDateEpoch === undefined ? {} : { SOURCE_DATE_EPOCH: String(sourceDateEpoch) };
  return {
    name: "canonical",
    hostname: canonicalHostname,
    umask: 0o022,
    env: { LANG: "C.UTF-8", ...epoch, TZ: "UTC" },
  };
}

/**
 * An environment that injects nothing, for images that must rebuild with bare buildah (input
 * `canonical: false`).
 */
export const untouchedEnvironment: Environment = { name: "untouched", env: {} };

/**
 * How far variation `context` moves the modification times of the second build's copy, in seconds.
 * It is far enough that days, months and years differ too.
 */
export const contextShiftSeconds = -(400 * 86_400 + 12_345);
