import { formatAnnotation } from "../adapters/actions/commands.ts";
import { readActionInputs, readSharedInputs } from "../adapters/actions/inputs.ts";
import { createActionsReporter } from "../adapters/actions/reporter.ts";
import { markStarted } from "../adapters/actions/saved-state.ts";

/** What each part of an action needs of its runner; what the work needs is in step.ts. */
export const runner = {
  createActionsReporter,
  formatAnnotation,
  markStarted,
  readActionInputs,
  readSharedInputs,
} as const;
