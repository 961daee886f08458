import {
  type FurtherActionName,
  type OwnInput,
  sharedInputNames,
} from "../../options/further-actions.ts";
import { type OptionName, options } from "../../options/list.ts";
import type { RawInputs } from "../../options/reader.ts";

/**
 * Reads the inputs that the runner passes in variables: `INPUT_` and the name in upper case, with
 * its hyphens. It does not use @actions/core, because loading that would delay the first line of
 * the log.
 */
export function readActionInputs(env: Readonly<NodeJS.ProcessEnv>): RawInputs {
  const inputs: Partial<Record<OptionName, string>> = {};
  for (const { name } of options) {
    const value = env[`INPUT_${name.toUpperCase()}`];
    if (value !== undefined) inputs[name] = value;
  }
  return inputs;
}

/** Reads the settings of the build that another action has as inputs, too, and no others. */
export function readSharedInputs(
  env: Readonly<NodeJS.ProcessEnv>,
  action: FurtherActionName,
): RawInputs {
  const shared = sharedInputNames(action);
  const inputs = Object.entries(readActionInputs(env)).filter(([name]) => shared.includes(name));
  return Object.fromEntries(inputs);
}

/**
 * Reads an input of another action than the build's, on one line; undefined where nothing is
 * written.
 */
export function ownInput<Name extends FurtherActionName>(
  env: Readonly<NodeJS.ProcessEnv>,
  name: OwnInput<Name>,
): string | undefined {
  const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
  return value === "" ? undefined : value;
}
