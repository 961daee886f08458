/** A point in time for a build: seconds since 1970, or the time of the commit that is built. */
export type Epoch =
  | { readonly kind: "seconds"; readonly seconds: number }
  | { readonly kind: "commit" };

/**
 * What RUN steps get as `SOURCE_DATE_EPOCH`: `default` follows the image's time, `none` leaves it
 * out.
 */
export type StepEpoch = Epoch | { readonly kind: "default" } | { readonly kind: "none" };

/**
 * 1980-02-01. Zip archives count from 1980-01-01 in local time, so some packers fail at 0 ("before
 * 1980"). This is the earliest round day that every zip can hold in every time zone.
 */
const earliestZipTime = 318_211_200;

/** The last second of the year 9999; many formats cannot hold later times. */
export const latestEpoch = 253_402_300_799;

/**
 * Returns the default `SOURCE_DATE_EPOCH` for an image's time: that time, but never before what a
 * zip can hold.
 */
export function defaultStepEpoch(timestamp: number): number {
  return Math.max(timestamp, earliestZipTime);
}
