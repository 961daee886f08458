/** The second build's variations (design §6), in the order that every report uses. */
export const variationNames = [
  "store",
  "context",
  "hostname",
  "timezone",
  "locale",
  "umask",
  "cpus",
  "user-env",
  "file-order",
  "clock",
  "kernel-name",
  "network",
  "start-time",
] as const;

export type VariationName = (typeof variationNames)[number];

/**
 * The conditions that a build must not depend on, as RUN steps see them (design §2).
 * `env` is merged into the step's own environment, where the image's and the Containerfile's values
 * win.
 */
export interface Environment {
  readonly name: "canonical" | "varied" | "untouched";
  readonly hostname?: string;
  readonly umask?: number;
  readonly env: Readonly<Record<string, string>>;
}
