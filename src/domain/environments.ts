import type { Environment } from "./environment.ts";

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
