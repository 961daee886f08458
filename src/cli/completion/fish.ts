import type { Command, CommandFlag } from "../command.ts";
import { canBeOff, firstSentence, otherWords } from "./flag-words.ts";
import type { Values } from "./values.ts";

/** Returns the completion script for fish. */
export function fishCompletion(commands: readonly Command[]): string {
  const names = commands.map(({ name }) => name).join(" ");
  return [
    "# Completion of twofold for fish, written by `twofold completion fish`.",
    "",
    "# Offers the entries of a list with what was written before the last comma.",
    "function __twofold_list",
    "    set -l written (commandline -ct | string replace -r '^--[^=]*=' '')",
    "    set -l entries (string match -r '^.*,' -- $written)",
    `    printf '%s\\n' "$entries"$argv`,
    "end",
    "",
    "complete -c twofold -f",
    ...commands.map(
      ({ name, summary }) =>
        `complete -c twofold -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
    ),
    `complete -c twofold -n __fish_use_subcommand -a ${quoted(otherWords.join(" "))}`,
    `complete -c twofold -n '__fish_seen_subcommand_from help' -a ${quoted(names)}`,
    ...commands.flatMap(linesOf),
    "",
  ].join("\n");
}

function linesOf(command: Command): readonly string[] {
  const start = `complete -c twofold -n '__fish_seen_subcommand_from ${command.name}'`;
  const { operands } = command;
  return [
    "",
    ...command.flags.flatMap((flag) => flagLines(flag).map((line) => `${start} ${line}`)),
    ...(operands === undefined ? [] : [`${start} ${valuesFlag(operands)}`]),
  ];
}

function flagLines(flag: CommandFlag): readonly string[] {
  const { name, short, kind, text } = flag;
  const about = `-d ${quoted(firstSentence(text))}`;
  if (kind === "value") return [`-l ${name} -r ${valuesFlag(flag.values)} ${about}`];
  return [
    `${short === undefined ? "" : `-s ${short} `}-l ${name} ${about}`,
    ...(canBeOff(flag) ? [`-l no-${name} -d 'Turn it off'`] : []),
  ];
}

function valuesFlag(values: Values | undefined): string {
  switch (values?.kind) {
    case undefined:
      return "-f";
    case "words":
      return `-f -a ${quoted(values.words.join(" "))}`;
    case "list":
      return `-f -a ${quoted(`(__twofold_list ${values.words.join(" ")})`)}`;
    case "files":
      return "-F";
    case "folders":
      return `-f -a ${quoted("(__fish_complete_directories)")}`;
  }
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
