import { besideOpening } from "../compose/opening.ts";
import { runner } from "../compose/runner.ts";
import { settingsFrom } from "../options/settings/settings.ts";
import type { Action } from "./action.ts";
import { workspaceOf } from "./workspace.ts";

/**
 * Makes an action whose main part is loaded while git opens the repository of its context.
 * @param load loads the main part, which takes longer than git to start
 */
export function openingCheckout(load: () => Promise<Action>): Action {
  return async (context) => {
    const { env, signal } = context;
    const given = settingsFrom(runner.readActionInputs(env), () => ({ kind: "call" }));
    return await besideOpening(given, { env, signal, cwd: workspaceOf(env) }, async (ahead) => {
      const action = await load();
      return await action({ ...context, ahead });
    });
  };
}
