import { formatAnnotation } from "../adapters/actions/commands.ts";
import { createActionsReporter } from "../adapters/actions/reporter.ts";
import { markStarted, readState } from "../adapters/actions/state.ts";

/** What an action needs of its runner before the first line of the log; the rest is in step.ts. */
export const runner = { createActionsReporter, formatAnnotation, markStarted, readState } as const;
