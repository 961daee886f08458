/** Seconds. */
export const secondsOfDay = 24 * 60 * 60;
