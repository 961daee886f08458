import type { VariationName } from "../../domain/build/environment.ts";
import type { StagedContext } from "./files.ts";
import type { Slot } from "./image.ts";

/** What a build gets as its context: its own copy. */
export interface StageOptions {
  readonly slot: Slot;
  readonly context: StagedContext;
  readonly variations: readonly VariationName[];
}
