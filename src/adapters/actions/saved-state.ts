import type { RunnerEnv } from "./runner-env.ts";
import { stateNames } from "./state.ts";
import { giveValue } from "./values.ts";

/**
 * Marks this step's main part as begun, so that the same file knows next time that it runs as the
 * post part.
 */
export function markStarted(env: RunnerEnv): void {
  giveValue(env, "state", stateNames.started, "true");
}

/**
 * Saves the work folder's path, so that the post part can clean it up whatever happens to this
 * process.
 */
export function saveWorkFolder(env: RunnerEnv, path: string): void {
  giveValue(env, "state", stateNames.workFolder, path);
}
