import { startAction, startDrift, startMerge, startResolve, startVerify } from "./action.ts";
import { startCli } from "./cli.ts";

/**
 * The entry of the one bundle, so that what the actions and the command line share is there once.
 * `dist/` has a file for each of them, `dist/<name>/index.js`, which calls the function of this name;
 * the build makes these files from the names.
 */
export const start = {
  action: startAction,
  verify: startVerify,
  resolve: startResolve,
  drift: startDrift,
  merge: startMerge,
  cli: startCli,
} as const;
