import type { Advisory, AdvisoryName } from "../domain/source/advisory.ts";
import type { Facts } from "./facts.ts";

/** One advisory's rule: what it finds, or undefined when the facts give no cause. */
export interface Rule {
  readonly name: AdvisoryName;
  readonly advise: (facts: Facts) => Omit<Advisory, "name"> | undefined;
}
