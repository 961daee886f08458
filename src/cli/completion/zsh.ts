import { shellQuoted } from "../../domain/text/shell-quote.ts";
import type { Command, CommandFlag } from "../command.ts";
import { canBeOff, firstSentence, otherWords } from "./flag-words.ts";
import type { Values } from "./values.ts";

/** Returns the completion script for zsh: for a folder of `fpath`, or to be sourced. */
export function zshCompletion(commands: readonly Command[]): string {
  const described = commands.map(({ name, summary }) => shellQuoted(`${name}:${escaped(summary)}`));
  return `#compdef twofold
# Completion of twofold for zsh, written by \`twofold completion zsh\`.

_twofold() {
  local -a commands
  commands=(
    ${described.join("\n    ")}
    ${otherWords.join(" ")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${commands.map(caseOf).join("\n")}
    help) _arguments ${shellQuoted(`:COMMAND:(${commands.map(({ name }) => name).join(" ")})`)} ;;
  esac
}

if [[ $funcstack[1] == _twofold ]]; then
  _twofold "$@"
else
  compdef _twofold twofold
fi
`;
}

function caseOf({ name, flags, positionals, operands }: Command): string {
  const specs = [
    ...flags.flatMap(specsOf),
    ...(operands === undefined ? [] : [`*:${escaped(positionals)}:${actionOf(operands)}`]),
  ];
  return `    ${name})
      _arguments \\
        ${specs.map(shellQuoted).join(" \\\n        ")}
      ;;`;
}

function specsOf(flag: CommandFlag): readonly string[] {
  const { name, short, kind, text, value } = flag;
  const about = `[${escaped(firstSentence(text))}]`;
  if (kind === "value") return [`*--${name}=${about}:${escaped(value)}:${actionOf(flag.values)}`];
  return [
    ...(short === undefined ? [] : [`-${short}${about}`]),
    `--${name}${about}`,
    ...(canBeOff(flag) ? [`--no-${name}[Turn it off]`] : []),
  ];
}

function actionOf(values: Values | undefined): string {
  switch (values?.kind) {
    case undefined:
      return " ";
    case "words":
      return `(${values.words.join(" ")})`;
    case "list":
      return `_sequence compadd - ${values.words.join(" ")}`;
    case "files":
      return "_files";
    case "folders":
      return "_files -/";
  }
}

/** Escapes what has a meaning in a description. */
function escaped(text: string): string {
  return text.replace(/[\\[\]:]/g, "\\$&");
}
