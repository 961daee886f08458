import { imageOptions } from "./groups/image.ts";
import { machineOptions } from "./groups/machine.ts";
import { proofOptions } from "./groups/proof.ts";
import { recipeOptions } from "./groups/recipe.ts";
import { registryOptions } from "./groups/registry.ts";
import { sourceOptions } from "./groups/source.ts";
import type { Option } from "./option.ts";

/**
 * The only list of the build's settings (design §3); both entries, action.yml and docs/inputs.md
 * follow it.
 */
export const options = [
  ...recipeOptions,
  ...imageOptions,
  ...registryOptions,
  ...proofOptions,
  ...sourceOptions,
  ...machineOptions,
] as const satisfies readonly Option[];

export type OptionName = (typeof options)[number]["name"];

/** Returns the option with this name; every name has one. */
export function optionNamed(name: OptionName): Option {
  const found = options.find((option) => option.name === name);
  if (found === undefined) throw new RangeError(`no option ${name}`);
  return found;
}
