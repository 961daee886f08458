/** The second build's variations (design §6), in the order of every report. */
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
 * What an honest build must not depend on, as RUN steps see it (design §2).
 * `env` is merged into the step's own environment, where the image's and the Containerfile's values win.
 */
export interface Environment {
  readonly name: "canonical" | "varied" | "untouched";
  readonly hostname?: string;
  readonly umask?: number;
  readonly env: Readonly<Record<string, string>>;
}
