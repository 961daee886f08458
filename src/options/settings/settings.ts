import { type Origin, toldWhere } from "../../domain/build/origin.ts";
import { settingsFileName } from "../../domain/build/settings-file.ts";
import { Failure } from "../../domain/text/failure.ts";
import type { OptionName } from "../list.ts";
import type { RawValue } from "../lists.ts";
import type { RawInputs } from "../reader.ts";

/** The settings that were given, as written, and where; what is absent has its default. */
export interface Settings {
  readonly inputs: RawInputs;
  readonly origins: ReadonlyMap<OptionName, Origin>;
}

/** The settings of one of the images that the repository's file lists, and of every build. */
export interface ImageSettings extends Settings {
  readonly name: string;
  /** Where the file names it. */
  readonly line: number;
  /** The platforms that the file gives it, as written, also where the caller gives others. */
  readonly platforms?: RawValue;
}

/** All settings of a run, and the repository's file of them, by its absolute path, if it has one. */
export interface RunSettings extends Settings {
  readonly file?: string;
  /** The images that the file lists, their paths from its folder; absent where it lists none. */
  readonly images?: readonly ImageSettings[];
}

/** Makes settings that were all given in one way. */
export function settingsFrom(
  inputs: RawInputs,
  originOf: (name: OptionName) => Origin | undefined,
): Settings {
  const origins = new Map<OptionName, Origin>();
  for (const name of namesIn(inputs)) {
    const origin = originOf(name);
    if (origin !== undefined) origins.set(name, origin);
  }
  return { inputs, origins };
}

/** Puts settings together; the first that gives one wins, lists included. */
export function firstOf(all: readonly Settings[]): Settings {
  const inputs: Partial<Record<OptionName, RawValue>> = {};
  const origins = new Map<OptionName, Origin>();
  for (const settings of all) {
    for (const [name, origin] of settings.origins) {
      const value = settings.inputs[name];
      if (origins.has(name) || value === undefined) continue;
      inputs[name] = value;
      origins.set(name, origin);
    }
  }
  return { inputs, origins };
}

/** Returns the context as it is written; the current folder where none is. */
export function contextOf(settings: Settings): string {
  return lastText(settings, "context") || ".";
}

/** Whether recipe `s2i` is written, the one that has a source. */
export function hasSource(settings: Settings): boolean {
  return lastText(settings, "recipe") === "s2i";
}

/** Returns a setting as it is written, the last time that it is; empty where it is not. */
function lastText({ inputs }: Settings, name: OptionName): string {
  const value = inputs[name] ?? "";
  return (typeof value === "string" ? value : (value.at(-1) ?? "")).trim();
}

/** Returns the settings without some of them. */
export function withoutSettings<S extends Settings>(settings: S, names: readonly OptionName[]): S {
  const left = ([name]: readonly [string, unknown]): boolean => !names.some((one) => one === name);
  return {
    ...settings,
    inputs: Object.fromEntries(Object.entries(settings.inputs).filter(left)),
    origins: new Map([...settings.origins].filter(left)),
  };
}

/** Returns the names that have a value; a text of spaces alone counts as not given. */
function namesIn(inputs: RawInputs): readonly OptionName[] {
  const names = Object.keys(inputs) as OptionName[];
  return names.filter((name) => {
    const value = inputs[name] ?? "";
    return typeof value === "string" ? value.trim() !== "" : value.length > 0;
  });
}

/** Says which settings the settings file gave; undefined if it gave none. */
export function fromFileText({ origins }: Settings): string | undefined {
  const names = [...origins].filter(([, { kind }]) => kind === "file").map(([name]) => name);
  return names.length === 0 ? undefined : `from ${settingsFileName}: ${names.join(", ")}`;
}

/**
 * Does something with settings, and lets a failure about one of them say where its value was given.
 * @throws Failure
 */
export function withOrigins<T>({ inputs, origins }: Settings, use: (inputs: RawInputs) => T): T {
  try {
    return use(inputs);
  } catch (error) {
    throw error instanceof Failure ? toldWhere(error, origins) : error;
  }
}
