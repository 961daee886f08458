import type { VariationName } from "./environment.ts";
import type { NotApplied } from "./not-applied.ts";

/** `off`: a step gets none; `expected`: its commands use one, as far as they tell. */
export type StepNetwork = "off" | "expected" | "unexpected";

/** A RUN step that a runtime started and that has ended. */
export interface StepRun {
  /** buildah's line of it: untrusted. */
  readonly printed: string;
  readonly applied: readonly VariationName[];
  readonly notApplied: readonly NotApplied[];
  /** Bytes over its network interfaces; absent where they could not be counted. */
  readonly bytesMoved?: number;
}
