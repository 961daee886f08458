export const id = 63836;
export const ids = [63836];
export const modules = {

63836:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  runCompletion: () => (runCompletion)
});


var failure = __webpack_require__(67271);

var nearest = __webpack_require__(8579);
;
const otherWords = ["help", "--help", "--version"];
function flagWords({ flags }) {
	return flags.flatMap((flag) => [
		...(flag.short === undefined ? [] : [`-${flag.short}`]),
		flag.kind === "value" ? `--${flag.name}=` : `--${flag.name}`,
		...(canBeOff(flag) ? [`--no-${flag.name}`] : []),
	]);
}
function canBeOff({ kind, default: value }) {
	return kind === "switch" && value !== undefined;
}
function firstSentence(text) {
	const end = text.search(/[.:;] |\.$/);
	return (end < 0 ? text : text.slice(0, end)).replaceAll("`", "");
}

;
function valuesKey(values) {
	if (values === undefined)
		return "nothing";
	return "words" in values ? `${values.kind} ${values.words.join(" ")}` : values.kind;
}

;


function bashCompletion(commands) {
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
function valueCases(commands) {
	const groups = new Map();
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
function restOf(command) {
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
function replyWith(values) {
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
function quoted(words) {
	return `'${words.join(" ")}'`;
}

;

function fishCompletion(commands) {
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
		...commands.map(({ name, summary }) => `complete -c twofold -n __fish_use_subcommand -a ${name} -d ${fish_quoted(summary)}`),
		`complete -c twofold -n __fish_use_subcommand -a ${fish_quoted(otherWords.join(" "))}`,
		`complete -c twofold -n '__fish_seen_subcommand_from help' -a ${fish_quoted(names)}`,
		...commands.flatMap(linesOf),
		"",
	].join("\n");
}
function linesOf(command) {
	const start = `complete -c twofold -n '__fish_seen_subcommand_from ${command.name}'`;
	const { operands } = command;
	return [
		"",
		...command.flags.flatMap((flag) => flagLines(flag).map((line) => `${start} ${line}`)),
		...(operands === undefined ? [] : [`${start} ${valuesFlag(operands)}`]),
	];
}
function flagLines(flag) {
	const { name, short, kind, text } = flag;
	const about = `-d ${fish_quoted(firstSentence(text))}`;
	if (kind === "value")
		return [`-l ${name} -r ${valuesFlag(flag.values)} ${about}`];
	return [
		`${short === undefined ? "" : `-s ${short} `}-l ${name} ${about}`,
		...(canBeOff(flag) ? [`-l no-${name} -d 'Turn it off'`] : []),
	];
}
function valuesFlag(values) {
	switch (values?.kind) {
		case undefined:
			return "-f";
		case "words":
			return `-f -a ${fish_quoted(values.words.join(" "))}`;
		case "list":
			return `-f -a ${fish_quoted(`(__twofold_list ${values.words.join(" ")})`)}`;
		case "files":
			return "-F";
		case "folders":
			return `-f -a ${fish_quoted("(__fish_complete_directories)")}`;
	}
}
function fish_quoted(text) {
	return `'${text.replace(/[\\']/g, "\\$&")}'`;
}


var shells = __webpack_require__(92273);

var shell_quote = __webpack_require__(98614);
;


function zshCompletion(commands) {
	const described = commands.map(({ name, summary }) => (0,shell_quote.x)(`${name}:${escaped(summary)}`));
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
    help) _arguments ${(0,shell_quote.x)(`:COMMAND:(${commands.map(({ name }) => name).join(" ")})`)} ;;
  esac
}

if [[ $funcstack[1] == _twofold ]]; then
  _twofold "$@"
else
  compdef _twofold twofold
fi
`;
}
function caseOf({ name, flags, positionals, operands }) {
	const specs = [
		...flags.flatMap(specsOf),
		...(operands === undefined ? [] : [`*:${escaped(positionals)}:${actionOf(operands)}`]),
	];
	return `    ${name})
      _arguments \\
        ${specs.map(shell_quote.x).join(" \\\n        ")}
      ;;`;
}
function specsOf(flag) {
	const { name, short, kind, text, value } = flag;
	const about = `[${escaped(firstSentence(text))}]`;
	if (kind === "value")
		return [`*--${name}=${about}:${escaped(value)}:${actionOf(flag.values)}`];
	return [
		...(short === undefined ? [] : [`-${short}${about}`]),
		`--${name}${about}`,
		...(canBeOff(flag) ? [`--no-${name}[Turn it off]`] : []),
	];
}
function actionOf(values) {
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
function escaped(text) {
	return text.replace(/[\\[\]:]/g, "\\$&");
}

;






const scripts = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };
function runCompletion({ arguments: { positionals }, stdout }, commands) {
	const [written, ...more] = positionals;
	const shell = shells.m.find((name) => name === written);
	if (shell === undefined || more.length > 0)
		throw wrongShell(written, more.length);
	stdout.write(scripts[shell](commands));
	return 0;
}
function wrongShell(written, more) {
	return new failure.HR({
		code: "usage",
		message: more > 0 ? "`completion` takes one shell." : notKnown(written),
		fix: `Write \`twofold completion\` with one of: ${shells.m.join(", ")}.`,
	});
}
function notKnown(written) {
	if (written === undefined)
		return "`completion` needs a shell.";
	return `Shell ${JSON.stringify(written.slice(0, 80))} is not known${(0,nearest.a)(written, shells.m)}`;
}


}),

};
//# sourceMappingURL=63836.index.js.map
