import type { Advisory, AdvisoryName } from "../domain/source/advisory.ts";
import type { Facts } from "./facts.ts";

/**
 * The rule for one advisory: returns what it finds, or undefined if the facts give no reason for
 * the advisory.
 */
export interface Rule {
  readonly name: AdvisoryName;
  readonly advise: (facts: Facts) => Omit<Advisory, "name"> | undefined;
}
