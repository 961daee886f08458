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

/** The folder that paths among the inputs are relative to. */
export function workspaceOf(env: Env): string {
  return env["GITHUB_WORKSPACE"] || process.cwd();
}
