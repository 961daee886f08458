import type { RunnerEnv } from "./runner-env.ts";

// What is imported here is loaded before the first line of the log.

/**
 * The names of what the main part leaves for the post part, which gets `STATE_<name>` in its
 * environment.
 */
export const stateNames = { started: "started", workFolder: "work-folder" } as const;

/** Reads what the main part left; undefined in the main part itself. */
export function readState(env: RunnerEnv): { readonly workFolder?: string } | undefined {
  if (env[`STATE_${stateNames.started}`] !== "true") return undefined;
  const folder = env[`STATE_${stateNames.workFolder}`];
  return folder === undefined || folder === "" ? {} : { workFolder: folder };
}
