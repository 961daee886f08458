import type { OptionName } from "../options/list.ts";
import { optionGroups } from "../options/option-groups.ts";
import type { Command, CommandFlag } from "./command.ts";
import { variables } from "./variables.ts";

/** The most lines of a help that fits on a screen. */
const screen = 40;
const widthOfText = 78;

/** Returns the help of the whole program. @param summaries what each command does, by its name */
export function programHelp(summaries: Readonly<Record<string, string>>, version: string): string {
  const widest = Math.max(...Object.keys(summaries).map((name) => name.length));
  return [
    `twofold ${version}: builds a container image twice and proves both builds equal, bit for bit`,
    "",
    "Usage: twofold COMMAND [flags]",
    "",
    "Commands:",
    ...Object.entries(summaries).map(([name, summary]) => `  ${name.padEnd(widest)}  ${summary}`),
    "",
    "Example:",
    "  twofold build --image=ghcr.io/acme/shop --push",
    "",
    "Run twofold COMMAND --help to see its flags. Exit status: 0 success, 1 the answer is no,",
    "2 bad usage or input, 3 a tool, the network or a registry failed.",
    "",
  ].join("\n");
}

/** Returns the help of one command that fits on a screen: flags without a text where it must. */
export function commandHelp(command: Command): string {
  const lines = [
    ...head(command),
    "Flags:",
    ...command.flags.flatMap(flagLines),
    ...examplesOf(command),
  ];
  return lines.length <= screen ? joined(lines) : shortHelp(command);
}

/** Returns everything about one command: each flag, how switches are written, and the variables. */
export function wholeHelp(command: Command): string {
  return joined([
    ...head(command),
    ...groupsOf(command).flatMap(({ title, flags }) => [
      `${title}:`,
      ...flags.flatMap(flagLines),
      "",
    ]),
    "A switch is written --NAME or --NAME=true, and turned off with --no-NAME or --NAME=false.",
    "A flag that takes a list may be repeated.",
    "",
    "Variables:",
    ...variables.flatMap(({ name, text }) => [
      `  ${name}`,
      ...wrapped(text).map((line) => `      ${line}`),
    ]),
    ...examplesOf(command),
  ]);
}

function shortHelp(command: Command): string {
  return joined([
    ...head(command),
    ...groupsOf(command).flatMap(({ title, flags }) => [
      `${title}:`,
      ...wrapped(flags.map(written), "  ").map((line) => `  ${line}`),
    ]),
    "",
    `Run twofold ${command.name} --help --all to read what each flag does.`,
    ...examplesOf(command),
  ]);
}

function head({ name, summary, positionals }: Command): readonly string[] {
  const usage = [name, positionals, "[flags]"].filter((part) => part !== "").join(" ");
  return [summary, "", `Usage: twofold ${usage}`, ""];
}

function examplesOf({ examples }: Command): readonly string[] {
  const title = examples.length === 1 ? "Example:" : "Examples:";
  return ["", title, ...examples.map((example) => `  ${example}`)];
}

function joined(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}

interface FlagGroup {
  readonly title: string;
  readonly flags: readonly CommandFlag[];
}

/** Groups the flags of a command as the settings are, its own flags last. */
function groupsOf({ flags }: Command): readonly FlagGroup[] {
  const groups = optionGroups.map(({ title, options }): FlagGroup => {
    const names: readonly (OptionName | undefined)[] = options.map(({ name }) => name);
    return { title, flags: flags.filter(({ setting }) => names.includes(setting)) };
  });
  const grouped = groups.flatMap((group) => group.flags);
  const others = flags.filter((flag) => !grouped.includes(flag));
  const filled = groups.filter((group) => group.flags.length > 0);
  return [...filled, { title: "Other flags", flags: others }];
}

function written(flag: CommandFlag): string {
  const short = flag.short === undefined ? "" : `-${flag.short}, `;
  // What is on by default is only ever turned off.
  const no = flag.value === "" && flag.default === "true" ? "[no-]" : "";
  return `${short}--${no}${flag.name}${flag.value === "" ? "" : `=${flag.value}`}`;
}

function flagLines(flag: CommandFlag): readonly string[] {
  const fallback = flag.default === undefined ? "" : ` (default: ${flag.default})`;
  return [
    `  ${written(flag)}`,
    ...wrapped(`${flag.text}${fallback}`).map((line) => `      ${line}`),
  ];
}

/** Wraps words, which are those of a text if none are given. */
function wrapped(words: string | readonly string[], between = " "): readonly string[] {
  const lines: string[] = [];
  for (const word of typeof words === "string" ? words.split(" ") : words) {
    const last = lines.at(-1);
    const fits = last !== undefined && last.length + between.length + word.length <= widthOfText;
    if (fits) lines[lines.length - 1] = `${last}${between}${word}`;
    else lines.push(word);
  }
  return lines;
}
