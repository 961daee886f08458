import { didYouMean } from "../../domain/text/nearest.ts";
import { type OptionName, options } from "../list.ts";
import type { RawInputs } from "../reader.ts";
import { type Settings, settingsFrom } from "./settings.ts";

type Env = Readonly<Record<string, string | undefined>>;

const start = "TWOFOLD_";
/**
 * Ours, but no settings: the mark of a run's processes, a variation's variable in steps, and what
 * makes a measurement of ours go on where it stopped.
 */
const others: ReadonlySet<string> = new Set([
  "TWOFOLD_WORK_FOLDER",
  "TWOFOLD_VARIED",
  "TWOFOLD_RESUME",
]);

/** Returns the variable of a setting: `TWOFOLD_BUILD_ARGS` for `build-args`. */
export function variableOf(name: string): string {
  return `${start}${name.toUpperCase().replaceAll("-", "_")}`;
}

/** Reads some settings from variables, which have the form of an action's inputs. */
export function settingsFromVariables(env: Env, names: ReadonlySet<string>): Settings {
  const inputs: Partial<Record<OptionName, string>> = {};
  for (const { name } of options) {
    const value = env[variableOf(name)];
    if (value !== undefined && names.has(name)) inputs[name] = value;
  }
  return settingsFrom(inputs satisfies RawInputs, (name) => ({
    kind: "variable",
    name: variableOf(name),
  }));
}

/** Returns the environment without the variables of settings: some of them hold secrets. */
export function withoutVariables<T extends Env>(env: T): T {
  const names = new Set(options.map(({ name }) => variableOf(name)));
  return Object.fromEntries(Object.entries(env).filter(([name]) => !names.has(name))) as T;
}

/**
 * Says which variables are near to a setting's, but are none. Any other name may mean something to
 * somebody else.
 */
export function misspeltVariables(env: Env): readonly string[] {
  const known = options.map(({ name }) => variableOf(name));
  return Object.keys(env)
    .filter((name) => name.startsWith(start) && !known.includes(name) && !others.has(name))
    .flatMap((name) => {
      const suffix = name.slice(start.length).toLowerCase().replaceAll("_", "-");
      const meant = /`(.+)`/.exec(
        didYouMean(
          suffix,
          options.map((each) => each.name),
        ),
      )?.[1];
      if (meant === undefined) return [];
      return [`variable ${name} is not known; did you mean ${variableOf(meant)}?`];
    });
}
