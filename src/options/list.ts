import type { Option } from "./option.ts";
import { optionGroups } from "./option-groups.ts";

/**
 * The only list of the build's settings (design §3); both entries, action.yml and docs/inputs.md
 * follow it.
 */
export const options = optionGroups.flatMap((group) => [
  ...group.options,
]) satisfies readonly Option[];

export type OptionName = (typeof options)[number]["name"];

/** Returns the option with this name; every name has one. */
export function optionNamed(name: OptionName): Option {
  const found = options.find((option) => option.name === name);
  if (found === undefined) throw new RangeError(`no option ${name}`);
  return found;
}
