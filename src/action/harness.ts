import { call } from "../compose/call.ts";
import type { FurtherActionName } from "../options/further-actions.ts";
import { version } from "../options/version.ts";
import type { Action } from "./action.ts";

// Modules that are not needed for the first line of the log are loaded after it.

/**
 * Runs an action: its main part, or the post part of the same file, which removes what a killed
 * main part left. Reports every failure, and a bug with its stack. @returns the exit status
 * @param load loads the main part, which the first line does not need
 * @param name undefined: the action that builds
 */
export async function runAction(
  load: () => Promise<Action>,
  name?: FurtherActionName,
): Promise<number> {
  if (await call.takeApart(process.argv.slice(2))) return 0;
  const state = call.readState(process.env);
  if (state === undefined) process.stdout.write(`Twofold ${version}\n`);
  const { runMain, runPost } = await import("./parts.ts");
  return state === undefined ? await runMain(load, name) : await runPost(state.workFolder);
}
