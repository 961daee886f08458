import type { Difference } from "../../domain/findings/difference.ts";
import type { DivergingPlace } from "../../trace/diverging.ts";

/** A place where the builds begin to differ, with the differences that began there; never none. */
export interface Sought {
  readonly place: DivergingPlace;
  readonly differences: readonly Difference[];
}
