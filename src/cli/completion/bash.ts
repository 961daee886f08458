import type { Command } from "../command.ts";
import { flagWords, otherWords } from "./flag-words.ts";
import { type Values, valuesKey } from "./values.ts";

/** Returns the completion script for bash 4.1 or newer; it needs no other package. */
export function bashCompletion(commands: readonly Command[]): string {
  const names = [...commands.map(({ name }) => name), ...otherWords];
  return `# Completion of twofold for bash, written by \`twofold completion bash\`.

_twofold_words() {
  mapfile -t COMPREPLY < <(compgen -P "$1" -W "$3" -- "$2")
  if [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == *= ]]; then
    compopt -o nospace 2>/dev/null
  fi
}

_twofold_list() {
  local entries=''
  if [[ $2 == *,* ]]; then entries=\${2%,*},; fi
  _twofold_words "$1$entries" "\${2##*,}" "$3"
  compopt -o nospace 2>/dev/null
}

_twofold_paths() {
  mapfile -t COMPREPLY < <(compgen -P "$1" "$3" -- "$2")
  compopt -o filenames 2>/dev/null
}

_twofold() {
  local IFS=$' \\t\\n'
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]}
  local command=\${COMP_WORDS[1]} flag='' start=''
  COMPREPLY=()
  if [[ $COMP_CWORD -eq 1 ]]; then
    _twofold_words '' "$word" ${quoted(names)}
    return
  fi
  # bash takes \`--flag=value\` for three words, unless COMP_WORDBREAKS has no \`=\`.
  if [[ $word == -*=* ]]; then
    flag=\${word%%=*} start=\${word%%=*}= word=\${word#*=}
  elif [[ $word == = ]]; then
    flag=$before word=''
  elif [[ $before == = ]]; then
    flag=\${COMP_WORDS[COMP_CWORD - 2]}
  elif [[ $before == --* && $word != -* ]]; then
    flag=$before
  fi
  case "$command $flag" in
${valueCases(commands)}
  esac
  case $command in
${commands.map(restOf).join("\n")}
    help) _twofold_words '' "$word" ${quoted(commands.map(({ name }) => name))} ;;
  esac
}

complete -F _twofold twofold
`;
}

/** The cases for values of flags; flags with the same values share one. */
function valueCases(commands: readonly Command[]): string {
  const groups = new Map<string, { readonly values: Values | undefined; names: Set<string> }>();
  const all = commands.flatMap(({ name, flags }) => flags.map((flag) => ({ command: name, flag })));
  for (const { command, flag } of all.filter(({ flag: { kind } }) => kind === "value")) {
    const key = valuesKey(flag.values);
    const others = all.filter(({ flag: { name } }) => name === flag.name);
    const isSame = others.every((other) => valuesKey(other.flag.values) === key);
    const group = groups.get(key) ?? { values: flag.values, names: new Set() };
    group.names.add(isSame ? `*" --${flag.name}"` : `"${command} --${flag.name}"`);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ values, names }) => {
      const reply = values === undefined ? "" : `\n      ${replyWith(values)}`;
      return `    ${[...names].join(" | \\\n      ")})${reply}\n      return\n      ;;`;
    })
    .join("\n");
}

/** The case of a command for a word that is not a flag's value: a flag or an operand. */
function restOf(command: Command): string {
  const words = `_twofold_words '' "$word" ${quoted(flagWords(command))}`;
  const { operands } = command;
  return operands === undefined
    ? `    ${command.name}) ${words} ;;`
    : `    ${command.name})
      if [[ $word == -* ]]; then
        ${words}
      else
        ${replyWith(operands)}
      fi
      ;;`;
}

function replyWith(values: Values): string {
  switch (values.kind) {
    case "words":
      return `_twofold_words "$start" "$word" ${quoted(values.words)}`;
    case "list":
      return `_twofold_list "$start" "$word" ${quoted(values.words)}`;
    case "files":
      return `_twofold_paths "$start" "$word" -f`;
    case "folders":
      return `_twofold_paths "$start" "$word" -d`;
  }
}

function quoted(words: readonly string[]): string {
  return `'${words.join(" ")}'`;
}
