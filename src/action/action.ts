import type { Reporter } from "../app/ports/build.ts";
import type { RepositoryAhead } from "../compose/opening.ts";

/** What the main part of an action needs. */
export interface ActionContext {
  readonly env: NodeJS.ProcessEnv;
  readonly reporter: Reporter;
  /** Aborted when the runner stops the step. */
  readonly signal: AbortSignal;
  /** Path of the running program. */
  readonly entry: string;
  /** The repository of the context, where its opening has started; see opening.ts. */
  readonly ahead?: RepositoryAhead;
}

/**
 * The main part of one action.
 * @returns the exit status
 * @throws Failure for what ends the step before there is anything to report
 */
export type Action = (context: ActionContext) => Promise<number>;
