import type { TerminalStream } from "../compose/terminal.ts";
import { badInput } from "../domain/text/failure.ts";
import { onSurface } from "../domain/text/surface.ts";
import type { OptionName } from "../options/list.ts";
import { options } from "../options/list.ts";
import type { Option } from "../options/option.ts";
import { firstOf, type Settings, settingsFrom } from "../options/settings/settings.ts";
import type { TerminalPalette } from "../report/palette.ts";
import type { Arguments, Flag } from "./arguments.ts";
import type { Values } from "./completion/values.ts";

/** A flag with its text for `--help`. */
export interface CommandFlag extends Flag {
  /** The placeholder for the value; empty for a switch. */
  readonly value: string;
  readonly text: string;
  readonly default?: string;
  /** The setting of the one list that it gives; absent: none, also where one has the same name. */
  readonly setting?: OptionName;
}

/** Everything that a command gets from the process it runs in. */
export interface CommandContext {
  readonly arguments: Arguments;
  /** The settings that the command's flags give. */
  readonly settings: ReadonlySet<OptionName>;
  /** Whether the command has a flag of that name. */
  readonly has: (flag: string) => boolean;
  /** Without the variables of settings, which the programs that we start must not get. */
  readonly env: Readonly<NodeJS.ProcessEnv>;
  /** The settings of this command that variables give. */
  readonly variables: Settings;
  readonly cwd: string;
  /** Path of the running program. */
  readonly entry: string;
  /** For results only. */
  readonly stdout: TerminalStream;
  /** For everything that people read. */
  readonly stderr: TerminalStream;
  readonly palette: TerminalPalette;
  readonly signal: AbortSignal;
}

/** A command of the CLI. */
export interface Command {
  readonly name: string;
  /** One line. */
  readonly summary: string;
  /** The placeholders for the positional arguments; empty when there are none. */
  readonly positionals: string;
  /** Whether it has an operand after all where the recipe is `s2i`, which only it finds out. */
  readonly takesSource?: true;
  /** What a shell completes the positional arguments from. */
  readonly operands?: Values;
  readonly flags: readonly CommandFlag[];
  readonly examples: readonly string[];
  /** @returns the exit status (design §4) @throws Failure */
  run(context: CommandContext): Promise<number>;
}

export const jsonFlag: CommandFlag = {
  name: "json",
  kind: "switch",
  value: "",
  text: "Print the result as JSON on standard output.",
};

export const helpFlag: CommandFlag = {
  name: "help",
  kind: "switch",
  short: "h",
  value: "",
  text: "Print this help.",
};

/**
 * Returns settings of the one list as flags; all of them when no names are given.
 * @param texts for settings that mean something else in this command than in a build
 */
export function optionFlags(
  names?: readonly OptionName[],
  texts: Readonly<Partial<Record<OptionName, string>>> = {},
): readonly CommandFlag[] {
  return options
    .filter(({ name }) => names?.includes(name) ?? true)
    .map((option: Option & { readonly name: OptionName }) => ({
      name: option.name,
      setting: option.name,
      kind: option.kind === "boolean" ? "switch" : "value",
      value: option.value,
      text: texts[option.name] ?? onSurface(option.text, "command line"),
      ...(option.default === undefined ? {} : { default: option.default }),
      ...valuesOf(option),
    }));
}

function valuesOf({ kind, choices, names, path }: Option): Pick<CommandFlag, "values"> {
  if (kind === "choice" && choices !== undefined)
    return { values: { kind: "words", words: choices } };
  if (names !== undefined) {
    const words = ["all", "none", ...names, ...names.map((name) => `-${name}`)];
    return { values: { kind: "list", words } };
  }
  return path === undefined ? {} : { values: { kind: path } };
}

/**
 * Returns the settings that a command's flags give. A flag of its own may have the name of a
 * setting and mean something else.
 */
export function settingsOf({ flags }: Pick<Command, "flags">): ReadonlySet<OptionName> {
  return new Set(flags.flatMap(({ setting }) => setting ?? []));
}

/** Collects the settings that flags give, as written, to be parsed like an action's inputs. */
export function flagSettings(context: Pick<CommandContext, "arguments" | "settings">): Settings {
  const { flags } = context.arguments;
  const inputs: Partial<Record<OptionName, readonly string[]>> = {};
  for (const name of context.settings) {
    const values = flags.get(name);
    if (values !== undefined) inputs[name] = values;
  }
  return settingsFrom(inputs, () => ({ kind: "call" }));
}

/** Collects the settings that flags and variables give, in this order. */
export function givenSettings(
  context: Pick<CommandContext, "arguments" | "settings" | "variables">,
): Settings {
  return firstOf([flagSettings(context), context.variables]);
}

/**
 * Returns the value of a flag that is not a setting; the last occurrence counts. An empty one, as an
 * empty variable leaves it, is none: as a path it would be the current folder.
 */
export function givenValue({ flags }: Arguments, name: string): string | undefined {
  const value = flags.get(name)?.at(-1);
  return value === "" ? undefined : value;
}

/**
 * Whether a switch is on; the last occurrence counts.
 * @throws Failure `usage` for a value that is neither
 */
export function isOn({ flags }: Arguments, name: string): boolean {
  const value = flags.get(name)?.at(-1);
  if (value === undefined || value === "true" || value === "false") return value === "true";
  throw badInput(
    name,
    `${JSON.stringify(value.slice(0, 80))} is neither true nor false.`,
    "Write `true` or `false`.",
  );
}
