/** What is known of the build that made an image, and should not be found in it. */
export interface BuildTraces {
  /** Seconds since 1970, when the first of the builds began and the last one ended. */
  readonly startedAt: number;
  readonly endedAt: number;
  /** Time zones in which the builds, the machine or the image count days: IANA names. */
  readonly zones: readonly string[];
  /** Of the machine, and as steps saw it. */
  readonly hostnames: readonly string[];
  readonly userNames: readonly string[];
  /** Absolute paths of the checkout, and of the folder that the builds worked in. */
  readonly paths: readonly string[];
  /** Numbers and names by which a CI system tells its runs apart. */
  readonly runIds: readonly string[];
  /** The commit's full name in hex; empty when there is none. */
  readonly revision: string;
}
