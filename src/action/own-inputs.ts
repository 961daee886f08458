import { step } from "../compose/step.ts";
import { badInput } from "../domain/text/failure.ts";
import type { FurtherActionName, OwnInput } from "../options/further-actions.ts";

type Env = Readonly<NodeJS.ProcessEnv>;

/** Returns an input that has to be given. @throws Failure `usage` */
export function requiredInput(
  env: Env,
  name: OwnInput<FurtherActionName>,
  example: string,
): string {
  const value = step.ownInput(env, name);
  if (value !== undefined) return value;
  throw badInput(name, "it is not given.", `Write it, e.g. \`${example}\`.`);
}

/** Whether a switch is on. @throws Failure `usage` unless it is `true`, `false` or not given */
export function switchInput(env: Env, name: OwnInput<FurtherActionName>): boolean {
  const text = step.ownInput(env, name) ?? "false";
  if (text === "true" || text === "false") return text === "true";
  throw badInput(name, "it is neither true nor false.", "Write `true` or `false`.");
}
