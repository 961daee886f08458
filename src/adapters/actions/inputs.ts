import { type OptionName, options } from "../../options/list.ts";
import type { RawInputs } from "../../options/reader.ts";

/**
 * The inputs as the runner hands them over: `INPUT_` and the name in upper case, hyphens kept.
 * Read without @actions/core, whose loading would delay the first line of the log.
 */
export function readActionInputs(env: Readonly<NodeJS.ProcessEnv>): RawInputs {
  const inputs: Partial<Record<OptionName, string>> = {};
  for (const { name } of options) {
    const value = env[`INPUT_${name.toUpperCase()}`];
    if (value !== undefined) inputs[name] = value;
  }
  return inputs;
}
