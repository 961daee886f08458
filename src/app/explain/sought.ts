import type { DivergingPlace } from "../../attribution/diverging.ts";
import type { DiagnosedDifference } from "../../domain/findings/difference.ts";

/**
 * A place where the builds begin to differ, with the differences that began there; there is at
 * least one.
 */
export interface Sought {
  readonly place: DivergingPlace;
  readonly differences: readonly DiagnosedDifference[];
}
