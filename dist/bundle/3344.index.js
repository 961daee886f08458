export const id = 3344;
export const ids = [3344];
export const modules = {

33192:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  HE: () => (optionFlags),
  IN: () => (helpFlag),
  Mp: () => (isOn),
  Z7: () => (givenValue),
  f5: () => (settingsOf),
  hG: () => (jsonFlag),
  j: () => (givenSettings),
  w0: () => (flagSettings)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);
var _domain_text_surface_js__1 = __webpack_require__(10970);
var _options_list_js__2 = __webpack_require__(88213);
var _options_settings_settings_js__3 = __webpack_require__(64050);




const jsonFlag = {
	name: "json",
	kind: "switch",
	value: "",
	text: "Print the result as JSON on standard output.",
};
const helpFlag = {
	name: "help",
	kind: "switch",
	short: "h",
	value: "",
	text: "Print this help.",
};
function optionFlags(names, texts = {}) {
	return _options_list_js__2.f
		.filter(({ name }) => names?.includes(name) ?? true)
		.map((option) => ({
		name: option.name,
		setting: option.name,
		kind: option.kind === "boolean" ? "switch" : "value",
		value: option.value,
		text: texts[option.name] ?? (0,_domain_text_surface_js__1.rG)(option.text, "command line"),
		...(option.default === undefined ? {} : { default: option.default }),
		...valuesOf(option),
	}));
}
function valuesOf({ kind, choices, names, path }) {
	if (kind === "choice" && choices !== undefined)
		return { values: { kind: "words", words: choices } };
	if (names !== undefined) {
		const words = ["all", "none", ...names, ...names.map((name) => `-${name}`)];
		return { values: { kind: "list", words } };
	}
	return path === undefined ? {} : { values: { kind: path } };
}
function settingsOf({ flags }) {
	return new Set(flags.flatMap(({ setting }) => setting ?? []));
}
function flagSettings(context) {
	const { flags } = context.arguments;
	const inputs = {};
	for (const name of context.settings) {
		const values = flags.get(name);
		if (values !== undefined)
			inputs[name] = values;
	}
	return (0,_options_settings_settings_js__3.ms)(inputs, () => ({ kind: "call" }));
}
function givenSettings(context) {
	return (0,_options_settings_settings_js__3.Ku)([flagSettings(context), context.variables]);
}
function givenValue({ flags }, name) {
	const value = flags.get(name)?.at(-1);
	return value === "" ? undefined : value;
}
function isOn({ flags }, name) {
	const value = flags.get(name)?.at(-1);
	if (value === undefined || value === "true" || value === "false")
		return value === "true";
	throw (0,_domain_text_failure_js__0.AN)(name, `${JSON.stringify(value.slice(0, 80))} is neither true nor false.`, "Write `true` or `false`.");
}


}),

92273:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  m: () => (shells)
});
const shells = ["bash", "zsh", "fish"];


}),

65186:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (printFailure),
  l: () => (printEnd)
});
var _compose_program_js__0 = __webpack_require__(13894);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _domain_text_printable_js__2 = __webpack_require__(76158);



const exitCodeOfBug = 3;
function printFailure(failure, { stderr, palette }, elsewhere) {
	const { place } = failure;
	const { message, fix } = failure.on("command line", elsewhere);
	const line = place?.line === undefined ? "" : `:${place.line}`;
	const where = place === undefined ? "" : `${place.file}${line}: `;
	const told = message.includes(where) ? message : `${where}${message}`;
	const text = [`error: ${told}`, fix].map(safe);
	const said = failure.output.map((each) => `${palette.faint(`  │ ${safe(each)}`)}\n`).join("");
	stderr.write(`${palette.bad(text[0] ?? "")}\n${said}  ${text[1]}\n`);
}
function printEnd(error, stage, elsewhere) {
	if (error instanceof _domain_text_failure_js__1.HR) {
		printFailure(error, stage, elsewhere);
		return _domain_text_failure_js__1.hS[error.code];
	}
	const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
	const lines = (0,_domain_text_printable_js__2.vI)(_compose_program_js__0.D.withSourceLines(stack), 20_000)
		.split("\n")
		.map(_domain_text_printable_js__2.g$)
		.join("\n");
	stage.stderr.write(`${stage.palette.bad("A bug in Twofold; please report it with these lines:")}\n${lines}\n`);
	return exitCodeOfBug;
}
function safe(text) {
	return (0,_domain_text_printable_js__2.g$)((0,_domain_text_printable_js__2.vI)(text, 4_000).replaceAll("\n", " "));
}


}),

93344:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runProgram: () => (runProgram)
});


var program = __webpack_require__(13894);

var failure = __webpack_require__(67271);

var nearest = __webpack_require__(8579);

var printable = __webpack_require__(76158);

var list = __webpack_require__(88213);

var settings = __webpack_require__(64050);
;



const start = "TWOFOLD_";
const others = new Set([
	"TWOFOLD_WORK_FOLDER",
	"TWOFOLD_VARIED",
	"TWOFOLD_RESUME",
]);
function variableOf(name) {
	return `${start}${name.toUpperCase().replaceAll("-", "_")}`;
}
function settingsFromVariables(env, names) {
	const inputs = {};
	for (const { name } of list.f) {
		const value = env[variableOf(name)];
		if (value !== undefined && names.has(name))
			inputs[name] = value;
	}
	return (0,settings.ms)(inputs, (name) => ({
		kind: "variable",
		name: variableOf(name),
	}));
}
function withoutVariables(env) {
	const names = new Set(list.f.map(({ name }) => variableOf(name)));
	return Object.fromEntries(Object.entries(env).filter(([name]) => !names.has(name)));
}
function misspeltVariables(env) {
	const known = list.f.map(({ name }) => variableOf(name));
	return Object.keys(env)
		.filter((name) => name.startsWith(start) && !known.includes(name) && !others.has(name))
		.flatMap((name) => {
		const suffix = name.slice(start.length).toLowerCase().replaceAll("_", "-");
		const meant = /`(.+)`/.exec((0,nearest.a)(suffix, list.f.map((each) => each.name)))?.[1];
		if (meant === undefined)
			return [];
		return [`variable ${name} is not known; did you mean ${variableOf(meant)}?`];
	});
}


var palette = __webpack_require__(67048);

var cli_command = __webpack_require__(33192);
;

async function besideOpening(context, work) {
	const compose = await __webpack_require__.e(/* import() */ 2950).then(__webpack_require__.bind(__webpack_require__, 82950));
	return await compose.besideOpening((0,cli_command.j)(context), context, work);
}

;


const sourceFlags = [
	...(0,cli_command.HE)([
		"context",
		"file",
		"target",
		"build-args",
		"build-contexts",
		"platforms",
		"network",
		"authfile",
		"insecure-registries",
		"tags",
		"forbid",
		"offset",
		"repository",
		"buildah",
	], {
		platforms: "Platform that the image would be built for; exactly one. Default: this machine's.",
		tags: "Tags that would be pushed, alone or as full `name:tag` references. Default, from the source: `1.4.0` at git tag `v1.4.0`, otherwise `sha-` and 12 digits of the commit.",
	}),
	cli_command.hG,
	cli_command.IN,
];
const advisories = {
	name: "advisories",
	summary: "Lists the ways in which the source is not clean, without building",
	positionals: "",
	flags: sourceFlags,
	examples: [
		"twofold advisories",
		"twofold advisories --context=services/cart --forbid=dirty,unpushed",
	],
	run: (context) => besideOpening(context, async (ahead) => {
		const { runAdvisories } = await Promise.all(/* import() | lint */[__webpack_require__.e(7934), __webpack_require__.e(4006), __webpack_require__.e(6206), __webpack_require__.e(3760), __webpack_require__.e(9411), __webpack_require__.e(8527), __webpack_require__.e(195), __webpack_require__.e(2940)]).then(__webpack_require__.bind(__webpack_require__, 88948));
		return await runAdvisories(context, ahead);
	}),
};


var external_node_util_ = __webpack_require__(57975);
;
const noCache = {
	flags: ["vary"],
	hint: "Leave it out: Twofold never uses a layer cache.",
};
const quiet = {
	flags: [],
	hint: "Standard output has only the result; add `2>/dev/null` to hide the rest.",
};
const tag = {
	flags: ["image", "tags"],
	hint: "Write `--image=NAME` for the repository and `--tags=TAG` for the tag.",
};
const counterparts = {
	f: { flags: ["file"], hint: "Write `--file=PATH`." },
	t: tag,
	tag,
	q: quiet,
	quiet,
	"no-cache": noCache,
	"cache-from": noCache,
	"cache-to": noCache,
	layers: noCache,
	pull: {
		flags: ["vary"],
		hint: "Leave it out: Twofold resolves each base to a digest and fetches that digest.",
	},
	load: { flags: ["output"], hint: "Write `--output=FOLDER`, which gets an OCI layout." },
	o: { flags: ["output"], hint: "Write `--output=FOLDER`, which gets an OCI layout." },
};
function foreignFlag(name, known) {
	const found = Object.hasOwn(counterparts, name) ? counterparts[name] : undefined;
	const has = (flag) => known.some((each) => each.name === flag);
	return found?.flags.every(has) === true ? found.hint : undefined;
}

;




function parseArguments(args, known) {
	const flags = new Map();
	const { tokens, positionals } = (0,external_node_util_.parseArgs)({
		args: [...args],
		options: Object.fromEntries(known.map((flag) => [flag.name, parseArgsOption(flag)])),
		strict: false,
		allowPositionals: true,
		tokens: true,
	});
	for (const token of tokens) {
		if (token.kind !== "option")
			continue;
		const { name, value } = readFlag(token, known);
		flags.set(name, [...(flags.get(name) ?? []), value]);
	}
	return { flags, positionals };
}
function readFlag(token, known) {
	const { name, value } = token;
	const negated = known.find((flag) => flag.kind === "switch" && `no-${flag.name}` === name);
	if (negated !== undefined && value === undefined)
		return { name: negated.name, value: "false" };
	const flag = known.find((candidate) => candidate.name === name);
	if (flag === undefined)
		throw unknownFlag(token, known);
	if (flag.kind === "switch")
		return { name, value: value ?? "true" };
	const forgotten = value === undefined || (token.inlineValue !== true && /^-./.test(value));
	if (forgotten) {
		throw new failure.HR({
			code: "usage",
			message: `Flag \`--${name}\` needs a value.`,
			fix: `Write \`--${name}=VALUE\`.`,
		});
	}
	return { name, value };
}
function unknownFlag({ rawName, name }, known) {
	const shown = `Flag \`${rawName.slice(0, 80)}\` is not known`;
	const hint = foreignFlag(name, known);
	if (hint !== undefined)
		return new failure.HR({ code: "usage", message: `${shown}.`, fix: hint });
	const names = known.map((flag) => flag.name);
	const suggestion = (0,nearest.a)(name, names).replace(/`(.+)`/, "`--$1`");
	return new failure.HR({
		code: "usage",
		message: `${shown}${suggestion}`,
		fix: "`--help --all` explains the flags of a command.",
	});
}
function parseArgsOption(flag) {
	const type = flag.kind === "switch" ? "boolean" : "string";
	return { type, multiple: true, ...(flag.short === undefined ? {} : { short: flag.short }) };
}

;

const ownFlags = [
	{
		name: "output",
		kind: "value",
		value: "FOLDER",
		text: "The OCI layout to write, in place of an earlier one.",
		values: { kind: "folders" },
	},
	{
		name: "update",
		kind: "switch",
		value: "",
		text: "Write the lock file anew, with the packages that the archive has now.",
	},
	{
		name: "mirror",
		kind: "value",
		value: "URL",
		text: "Fetch packages from this mirror, in this run. Nothing records it; the lock's digests decide.",
	},
];
const base = {
	name: "base",
	summary: "Makes a minimal base image of Debian or Ubuntu packages, twice, and compares",
	positionals: "FILE",
	operands: { kind: "files" },
	flags: [
		...ownFlags,
		...(0,cli_command.HE)(["platforms"], {
			platforms: "Platform of the base; exactly one. Default: this machine's.",
		}),
		cli_command.hG,
		cli_command.IN,
	],
	examples: [
		"twofold base base.yaml --update",
		"twofold base base.yaml --output=base",
		"twofold base rootfs.tar.gz --output=base",
		"twofold build --build-contexts=base=oci-layout://base",
	],
	run: async (context) => {
		const { runBase } = await Promise.all(/* import() | bases */[__webpack_require__.e(7934), __webpack_require__.e(4006), __webpack_require__.e(1227), __webpack_require__.e(6206), __webpack_require__.e(3760), __webpack_require__.e(9411), __webpack_require__.e(7081), __webpack_require__.e(3719), __webpack_require__.e(6893), __webpack_require__.e(8527), __webpack_require__.e(1548), __webpack_require__.e(8719), __webpack_require__.e(1212), __webpack_require__.e(4825), __webpack_require__.e(6685), __webpack_require__.e(1960), __webpack_require__.e(4406), __webpack_require__.e(8583), __webpack_require__.e(691), __webpack_require__.e(565), __webpack_require__.e(3683)]).then(__webpack_require__.bind(__webpack_require__, 86803));
		return await runBase(context);
	},
};


var terminal = __webpack_require__(16230);

var version = __webpack_require__(1349);
;

function maySource({ flags, positionals }) {
	const recipe = flags.get("recipe")?.at(-1) ?? "s2i";
	return positionals.length === 1 && recipe === "s2i" && !flags.has("source");
}
function unexpectedOperand({ name, flags }, operand) {
	const isContext = flags.some((flag) => flag.name === "context");
	const asContext = isContext && /^[\w./@-]+$/.test(operand) ? operand : undefined;
	return new failure.HR({
		code: "usage",
		message: `\`${name}\` takes no argument ${JSON.stringify(operand.slice(0, 200))}${asContext === undefined ? "." : `; did you mean \`--context=${asContext}\`?`}`,
		fix: `Write each value after its flag; \`twofold ${name} --help\` lists the flags.`,
	});
}

;





const detailFlags = [
	{
		name: "quiet",
		kind: "switch",
		short: "q",
		value: "",
		text: "Show only the verdict, a line for each finding, and errors.",
	},
	{
		name: "verbose",
		kind: "switch",
		value: "",
		text: "Also show the builds' logs as they come, and in the result the evidence, down to the bytes, traces and layers.",
	},
];
const containerfileFlag = {
	name: "as-containerfile",
	kind: "value",
	value: "FILE",
	values: { kind: "files" },
	text: "Write the Containerfile of a recipe such as s2i, with its ignore file, and build nothing.",
};
const usageFlag = {
	name: "usage",
	kind: "switch",
	value: "",
	text: "With --recipe=s2i: print what the builder image says of its use, and build nothing.",
};
const build = {
	name: "build",
	summary: "Builds an image twice, compares the two bit for bit, and pushes it if they are equal",
	positionals: "",
	takesSource: true,
	flags: [...(0,cli_command.HE)(), containerfileFlag, usageFlag, ...detailFlags, cli_command.hG, cli_command.IN],
	examples: [
		"twofold build --context=services/cart --image=ghcr.io/acme/cart --tags=1.4.0 --push",
		"twofold build --recipe=s2i --builder-image=quay.io/sclorg/python-312-c9s@sha256:… shop.tar.gz",
		"twofold build --secrets=npmrc=src=$HOME/.npmrc --vary=all,-hostname --json > report.json",
	],
	run: async (given) => {
		const [operand] = given.arguments.positionals;
		const refusal = operand === undefined ? undefined : unexpectedOperand(build, operand);
		const context = { ...given, arguments: withSource(given.arguments) };
		const { stderr, palette } = context;
		const detail = detailOf(context.arguments);
		const reporter = (0,terminal.C)(stderr, palette, detail);
		if (detail !== "quiet")
			reporter.show([palette.faint(`Twofold ${version.version}`)]);
		return await besideOpening(context, async (ahead) => {
			const { runBuildCommand } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(4006), __webpack_require__.e(1227), __webpack_require__.e(6206), __webpack_require__.e(3760), __webpack_require__.e(7081), __webpack_require__.e(3719), __webpack_require__.e(8527), __webpack_require__.e(6685), __webpack_require__.e(1960), __webpack_require__.e(8583), __webpack_require__.e(7523)]).then(__webpack_require__.bind(__webpack_require__, 27523));
			return await runBuildCommand(context, { reporter, detail, ahead, refusal });
		});
	},
};
function withSource({ flags, positionals }) {
	const [source] = positionals;
	if (source === undefined)
		return { flags, positionals };
	return { flags: new Map([["source", [source]], ...flags]), positionals: [] };
}
function detailOf(given) {
	if ((0,cli_command.Mp)(given, "verbose"))
		return "verbose";
	return (0,cli_command.Mp)(given, "quiet") ? "quiet" : "normal";
}

;
const servicesFlags = [
	{
		name: "all",
		kind: "switch",
		value: "",
		text: "Take every Containerfile and Dockerfile that git tracks in the repository, each with its own folder as the context.",
	},
	{
		name: "exclude",
		kind: "value",
		value: "GLOB",
		text: "With `--all`: leave these out, e.g. `legacy`, `testdata/**` or `*.test`; may be repeated.",
	},
];

;




const refused = "all";
const check = {
	name: "check",
	summary: "Lints the source and the Containerfile without building; fails on any advisory",
	positionals: "",
	flags: [
		...sourceFlags.map((flag) => (flag.name === "forbid" ? { ...flag, default: refused } : flag)),
		...servicesFlags,
	],
	examples: [
		"twofold check",
		"twofold check --all --exclude=legacy",
		"twofold check --context=services/cart --forbid=all,-untagged",
		"twofold check --forbid=unpinned-base,unverified-download --json",
	],
	run: async (context) => {
		if ((0,cli_command.Mp)(context.arguments, "all")) {
			const { runCheckAll } = await Promise.all(/* import() | lint */[__webpack_require__.e(7934), __webpack_require__.e(4006), __webpack_require__.e(6206), __webpack_require__.e(3760), __webpack_require__.e(9411), __webpack_require__.e(8527), __webpack_require__.e(195), __webpack_require__.e(2940)]).then(__webpack_require__.bind(__webpack_require__, 74208));
			return await runCheckAll(context, refused);
		}
		return await besideOpening(context, async (ahead) => {
			const { runCheck } = await Promise.all(/* import() | lint */[__webpack_require__.e(7934), __webpack_require__.e(4006), __webpack_require__.e(6206), __webpack_require__.e(3760), __webpack_require__.e(9411), __webpack_require__.e(8527), __webpack_require__.e(195), __webpack_require__.e(2940)]).then(__webpack_require__.bind(__webpack_require__, 11739));
			return await runCheck(context, { refused, ahead });
		});
	},
};


var closed_pipe = __webpack_require__(84430);
;

const stdinFlag = {
	name: "stdin",
	kind: "value",
	value: "FILE",
	values: { kind: "files" },
	text: "What both containers read from standard input. Default: nothing.",
};
const portFlag = {
	name: "port",
	kind: "value",
	value: "PORT",
	text: "The command is a server: ask this port by HTTP until it answers, compare the answers, and end it.",
};
const compareBases = {
	name: "compare-bases",
	summary: "Builds one recipe on two runtime images, runs both, and compares what they do",
	positionals: "",
	flags: [
		...(0,cli_command.HE)([
			"context",
			"file",
			"build-args",
			"build-contexts",
			"secrets",
			"platforms",
			"network",
			"runtime-image",
			"artifacts",
			"command",
			"user",
			"env",
			"workdir",
			"username",
			"password",
			"authfile",
			"tls-verify",
			"insecure-registries",
			"buildah",
		], {
			"runtime-image": "The two images to compare, each by its digest; write the flag twice.",
			artifacts: "What the image takes from the Containerfile's stages, `stage:/from:/to`; may be repeated.",
			command: 'What both containers run: words, or a JSON array of them, `["/usr/bin/server", "--greeting=good day"]`.',
			user: "Who runs it, by number or name. Default: `65532:65532`, who is not root.",
			env: "Variables of the environment, `name=value`; may be repeated.",
			workdir: "The folder in which the command runs.",
		}),
		stdinFlag,
		portFlag,
		cli_command.hG,
		cli_command.IN,
	],
	examples: [
		"twofold compare-bases --runtime-image=debian@sha256:… --runtime-image=alpine@sha256:… \\",
		"  --artifacts=build:/out/tool:/usr/bin/tool --command='/usr/bin/tool --check'",
	],
	run: async (context) => {
		const { runCompareBases } = await Promise.all(/* import() | bases */[__webpack_require__.e(7934), __webpack_require__.e(4006), __webpack_require__.e(1227), __webpack_require__.e(6206), __webpack_require__.e(3760), __webpack_require__.e(9411), __webpack_require__.e(7081), __webpack_require__.e(3719), __webpack_require__.e(6893), __webpack_require__.e(8527), __webpack_require__.e(1548), __webpack_require__.e(8719), __webpack_require__.e(1212), __webpack_require__.e(4825), __webpack_require__.e(6685), __webpack_require__.e(1960), __webpack_require__.e(4406), __webpack_require__.e(8583), __webpack_require__.e(691), __webpack_require__.e(565), __webpack_require__.e(3683)]).then(__webpack_require__.bind(__webpack_require__, 86695));
		return await runCompareBases(context);
	},
};


var shells = __webpack_require__(92273);
;


function completionOf(commands) {
	return {
		name: "completion",
		summary: "Prints the script with which a shell completes commands, flags and values",
		positionals: "SHELL",
		operands: { kind: "words", words: shells.m },
		flags: [cli_command.IN],
		examples: [
			"twofold completion bash > ~/.local/share/bash-completion/completions/twofold",
			'twofold completion zsh > "${fpath[1]}/_twofold"',
			"twofold completion fish > ~/.config/fish/completions/twofold.fish",
		],
		run: async (context) => {
			const { runCompletion } = await __webpack_require__.e(/* import() */ 3836).then(__webpack_require__.bind(__webpack_require__, 63836));
			return runCompletion(context, commands());
		},
	};
}

;

const config = {
	name: "config",
	summary: "Shows the settings that a build would have, and where each comes from",
	positionals: "",
	flags: [
		...(0,cli_command.HE)().filter(({ name }) => name !== "all" && name !== "only"),
		{
			name: "all",
			kind: "switch",
			value: "",
			text: "Also show the settings that have their default.",
		},
		cli_command.hG,
		cli_command.IN,
	],
	examples: ["twofold config", "twofold config --all --json"],
	run: async (context) => {
		const { runConfig } = await Promise.all(/* import() | settings */[__webpack_require__.e(7934), __webpack_require__.e(6206), __webpack_require__.e(3760), __webpack_require__.e(6472)]).then(__webpack_require__.bind(__webpack_require__, 27481));
		return await runConfig(context);
	},
};

;

const demo = {
	name: "demo",
	summary: "Builds two examples on this machine: one that is reproducible and one that is not",
	positionals: "",
	flags: [
		{
			name: "yes",
			kind: "switch",
			short: "y",
			value: "",
			text: "Install missing packages without asking.",
		},
		{
			name: "output",
			kind: "value",
			value: "FOLDER",
			values: { kind: "folders" },
			text: "Folder for the layouts and reports. Default: `build/demo` in the project.",
		},
		cli_command.IN,
	],
	examples: ["twofold demo", "twofold demo --yes --output=/tmp/demo"],
	run: async (context) => {
		const { runDemoCommand } = await Promise.all(/* import() | bases */[__webpack_require__.e(7934), __webpack_require__.e(4006), __webpack_require__.e(1227), __webpack_require__.e(6206), __webpack_require__.e(3760), __webpack_require__.e(9411), __webpack_require__.e(7081), __webpack_require__.e(3719), __webpack_require__.e(6893), __webpack_require__.e(8527), __webpack_require__.e(1548), __webpack_require__.e(8719), __webpack_require__.e(1212), __webpack_require__.e(4825), __webpack_require__.e(6685), __webpack_require__.e(1960), __webpack_require__.e(4406), __webpack_require__.e(8583), __webpack_require__.e(691), __webpack_require__.e(565), __webpack_require__.e(3683)]).then(__webpack_require__.bind(__webpack_require__, 36832));
		return await runDemoCommand(context);
	},
};

;

const imageAccessFlags = (0,cli_command.HE)(["platforms", "username", "password", "authfile", "tls-verify", "insecure-registries"], {
	platforms: "Platform to read, of an image that has several; exactly one. Default: this machine's.",
	"tls-verify": "Whether the image's registry must speak HTTPS with a valid certificate.",
	"insecure-registries": "Registries that need no HTTPS with a valid certificate: hosts, with the port if there is one.",
});

;


const diff = {
	name: "diff",
	summary: "Shows how two images differ, down to the bytes, and the likely causes",
	positionals: "A B",
	operands: { kind: "files" },
	flags: [
		...imageAccessFlags,
		{
			name: "all",
			kind: "switch",
			value: "",
			text: "List every path that differs, instead of the first of each kind.",
		},
		{
			name: "propose-exceptions",
			kind: "switch",
			value: "",
			text: "Print a draft of an exceptions file that covers the differences; you add the reasons.",
		},
		cli_command.hG,
		cli_command.IN,
	],
	examples: [
		"twofold diff out/first out/second",
		"twofold diff ghcr.io/acme/shop:1.3.0 ghcr.io/acme/shop:1.4.0 --all",
		"twofold diff oci-archive:yesterday.tar ghcr.io/acme/shop:1.4.0 --json",
		"twofold diff out/first out/second --propose-exceptions > exceptions.yaml",
	],
	run: async (context) => {
		const { runDiff } = await Promise.all(/* import() | images */[__webpack_require__.e(7934), __webpack_require__.e(4006), __webpack_require__.e(6353), __webpack_require__.e(1227), __webpack_require__.e(6206), __webpack_require__.e(3760), __webpack_require__.e(9411), __webpack_require__.e(7081), __webpack_require__.e(3719), __webpack_require__.e(4383), __webpack_require__.e(6893), __webpack_require__.e(1548), __webpack_require__.e(8719), __webpack_require__.e(1212), __webpack_require__.e(4825), __webpack_require__.e(4406), __webpack_require__.e(129)]).then(__webpack_require__.bind(__webpack_require__, 51656));
		return await runDiff(context);
	},
};

;

const drift_ownFlags = [
	{
		name: "wanted",
		kind: "value",
		value: "FILE",
		values: { kind: "files" },
		text: "YAML that says by name which source ID or digest should run.",
	},
	{
		name: "running",
		kind: "value",
		value: "FILE",
		values: { kind: "files" },
		text: "What runs: `kubectl get pods -A -o json`, a Compose file, or references; `-` reads standard input.",
	},
	{
		name: "registry",
		kind: "value",
		value: "HOST",
		text: "Registry that `--username`, the password and `--tls-verify` are for; no other registry gets them.",
	},
];
const drift = {
	name: "drift",
	summary: "Compares the images that run with those that should, by source or digest",
	positionals: "",
	flags: [
		...drift_ownFlags,
		...(0,cli_command.HE)(["username", "password", "authfile", "tls-verify", "insecure-registries"], {
			"tls-verify": "Whether the registry of `--registry` must speak HTTPS with a valid certificate.",
			"insecure-registries": "Other registries that need no HTTPS with a valid certificate: hosts, with the port if there is one.",
		}),
		cli_command.hG,
		cli_command.IN,
	],
	examples: [
		"kubectl get pods -A -o json | twofold drift --wanted=wanted.yml --running=-",
		"twofold drift --wanted=wanted.yml --running=compose.yml --json",
	],
	run: async (context) => {
		const { runDrift } = await Promise.all(/* import() | deployed */[__webpack_require__.e(7934), __webpack_require__.e(4006), __webpack_require__.e(6353), __webpack_require__.e(8989), __webpack_require__.e(1227), __webpack_require__.e(6206), __webpack_require__.e(3760), __webpack_require__.e(9411), __webpack_require__.e(7081), __webpack_require__.e(3719), __webpack_require__.e(4383), __webpack_require__.e(6893), __webpack_require__.e(8527), __webpack_require__.e(1548), __webpack_require__.e(8719), __webpack_require__.e(1212), __webpack_require__.e(4825), __webpack_require__.e(6685), __webpack_require__.e(1960), __webpack_require__.e(3820), __webpack_require__.e(4406), __webpack_require__.e(8583), __webpack_require__.e(9201), __webpack_require__.e(2174), __webpack_require__.e(525), __webpack_require__.e(5698), __webpack_require__.e(810), __webpack_require__.e(2653)]).then(__webpack_require__.bind(__webpack_require__, 62308));
		return await runDrift(context);
	},
};


var cause = __webpack_require__(55591);

var advisory = __webpack_require__(8024);
;



const explain = {
	name: "explain",
	summary: "Explains causes and advisories by their names; without a name, lists all of them",
	positionals: "[NAME...]",
	operands: { kind: "words", words: [...cause.e, ...advisory.U] },
	flags: [cli_command.hG, cli_command.IN],
	examples: ["twofold explain", "twofold explain clock unpinned-base", "twofold explain --json"],
	run: async (context) => {
		const { runExplain } = await Promise.all(/* import() | settings */[__webpack_require__.e(7934), __webpack_require__.e(6206), __webpack_require__.e(3760), __webpack_require__.e(6472)]).then(__webpack_require__.bind(__webpack_require__, 86867));
		return await runExplain(context);
	},
};


var failures = __webpack_require__(65186);
;


const inspect = {
	name: "inspect",
	summary: "Shows what an image's labels say about its source, and its layers",
	positionals: "IMAGE",
	operands: { kind: "files" },
	flags: [...imageAccessFlags, cli_command.hG, cli_command.IN],
	examples: ["twofold inspect out/layout", "twofold inspect ghcr.io/acme/shop:1.4.0 --json"],
	run: async (context) => {
		const { runInspect } = await Promise.all(/* import() | images */[__webpack_require__.e(7934), __webpack_require__.e(4006), __webpack_require__.e(6353), __webpack_require__.e(1227), __webpack_require__.e(6206), __webpack_require__.e(3760), __webpack_require__.e(9411), __webpack_require__.e(7081), __webpack_require__.e(3719), __webpack_require__.e(4383), __webpack_require__.e(6893), __webpack_require__.e(1548), __webpack_require__.e(8719), __webpack_require__.e(1212), __webpack_require__.e(4825), __webpack_require__.e(4406), __webpack_require__.e(129)]).then(__webpack_require__.bind(__webpack_require__, 44231));
		return await runInspect(context);
	},
};

;

const matrix = {
	name: "matrix",
	summary: "Lists the images of twofold.yml, one for each platform, for a workflow's matrix",
	positionals: "",
	flags: [
		{
			name: "changed-since",
			kind: "value",
			value: "REF",
			text: "Leave out the images whose inputs are the same as at this commit, branch or tag. Default: list all.",
		},
		...(0,cli_command.HE)([
			"only",
			"platforms",
			"build-args",
			"authfile",
			"insecure-registries",
			"repository",
			"buildah",
		], {
			only: "List the images with these names; may be repeated. Default: all.",
			platforms: "List each image for these platforms, whatever the file says.",
		}),
		cli_command.hG,
		cli_command.IN,
	],
	examples: ["twofold matrix --json", "twofold matrix --changed-since=origin/main --json"],
	run: async (context) => {
		const { runMatrix } = await Promise.all(/* import() | lint */[__webpack_require__.e(7934), __webpack_require__.e(4006), __webpack_require__.e(6206), __webpack_require__.e(3760), __webpack_require__.e(9411), __webpack_require__.e(8527), __webpack_require__.e(195), __webpack_require__.e(2940)]).then(__webpack_require__.bind(__webpack_require__, 98267));
		return await runMatrix(context);
	},
};

;


const pin = {
	name: "pin",
	summary: "Adds digests to the images that a Containerfile and workflows reference by tag",
	positionals: "",
	flags: [
		...(0,cli_command.HE)(["context", "file", "build-contexts"]),
		{
			name: "workflow",
			kind: "value",
			value: "FILE",
			values: { kind: "files" },
			text: "Workflow whose steps have `build-contexts`; may be repeated. Default: all of `.github/workflows`.",
		},
		{
			name: "dry-run",
			kind: "switch",
			value: "",
			text: "Change nothing; print what would change as a unified diff.",
		},
		{
			name: "registry",
			kind: "value",
			value: "HOST",
			text: "Registry that `--username`, the password and `--tls-verify` are for; no other registry gets them.",
		},
		...(0,cli_command.HE)(["username", "password", "authfile", "tls-verify", "insecure-registries"], {
			"tls-verify": "Whether the registry of `--registry` must speak HTTPS with a valid certificate.",
			"insecure-registries": "Other registries that need no HTTPS with a valid certificate: hosts, with the port if there is one.",
		}),
		cli_command.hG,
		cli_command.IN,
		...servicesFlags,
	],
	examples: [
		"twofold pin --dry-run",
		"twofold pin --all --exclude=legacy",
		"twofold pin --context=services/cart",
		"twofold pin --workflow=.github/workflows/image.yml --registry=ghcr.io --username=ada --password=-",
	],
	run: async (context) => {
		const { runPin } = await Promise.all(/* import() | registries */[__webpack_require__.e(7934), __webpack_require__.e(4006), __webpack_require__.e(6353), __webpack_require__.e(1227), __webpack_require__.e(6206), __webpack_require__.e(3760), __webpack_require__.e(7081), __webpack_require__.e(3719), __webpack_require__.e(4383), __webpack_require__.e(8527), __webpack_require__.e(1960), __webpack_require__.e(4406), __webpack_require__.e(2174), __webpack_require__.e(9442)]).then(__webpack_require__.bind(__webpack_require__, 88036));
		return await runPin(context);
	},
};

;

const push = {
	name: "push",
	summary: "Pushes an image that a build proved and kept, after checking the proof again",
	positionals: "LAYOUT",
	operands: { kind: "folders" },
	flags: [
		...(0,cli_command.HE)([
			"image",
			"tags",
			"username",
			"password",
			"authfile",
			"tls-verify",
			"insecure-registries",
			"expected-digest",
		], {
			"expected-digest": "The digest that the layout's image must have.",
			image: "Repository names without a tag; needed, unless `--tags` has full names.",
			tags: "Tags to push: `1.4.0` for each name in `--image`, or full `name:tag` references. Default, from the source that was built: `1.4.0` at git tag `v1.4.0`, otherwise `sha-` and 12 digits of the commit.",
			"tls-verify": "Whether the registries of `--image` must speak HTTPS with a valid certificate.",
			"insecure-registries": "Registries that need no HTTPS with a valid certificate: hosts, with the port if there is one.",
		}),
		cli_command.hG,
		cli_command.IN,
	],
	examples: [
		"twofold push out/layout --image=ghcr.io/acme/shop --tags=1.4.0",
		"twofold push out --image=ghcr.io/acme/shop --username=ada --password=- < token.txt",
	],
	run: async (context) => {
		const { runPush } = await Promise.all(/* import() | registries */[__webpack_require__.e(7934), __webpack_require__.e(4006), __webpack_require__.e(6353), __webpack_require__.e(1227), __webpack_require__.e(6206), __webpack_require__.e(3760), __webpack_require__.e(7081), __webpack_require__.e(3719), __webpack_require__.e(4383), __webpack_require__.e(8527), __webpack_require__.e(1960), __webpack_require__.e(4406), __webpack_require__.e(2174), __webpack_require__.e(9442)]).then(__webpack_require__.bind(__webpack_require__, 14592));
		return await runPush(context);
	},
};

;


const resolve_ownFlags = [
	{
		name: "running",
		kind: "value",
		value: "FILE",
		values: { kind: "files" },
		text: "What runs: the output of `kubectl get pods -A -o json`, a Compose file, or references; `-` reads it from standard input. These images are looked at first, and then the other images of their repositories.",
	},
	{
		name: "refresh",
		kind: "switch",
		value: "",
		text: "Ask every tag for what it names now, also tags that look as if they never move.",
	},
	{
		name: "index",
		kind: "value",
		value: "FILE",
		values: { kind: "files" },
		text: "File that keeps what was read of the repositories. Default: one for each in the user's cache.",
	},
	{
		name: "build",
		kind: "switch",
		value: "",
		text: "Build, prove and push the source where no image has it; the settings are those of a build.",
	},
	{
		name: "source",
		kind: "value",
		value: "URL|FOLDER",
		text: "Where `--build` clones the source from. Default: the repository of the source ID.",
	},
];
const platformsText = "Platform that the image must have; exactly one. Default: any.";
const resolve = {
	name: "resolve",
	summary: "Finds the image that was built from a source, by its labels",
	positionals: "SOURCE-ID",
	operands: { kind: "words", words: [] },
	flags: [
		...(0,cli_command.HE)(["image"], {
			image: "Repository to look through, e.g. `ghcr.io/acme/shop`; may be repeated.",
		}),
		...resolve_ownFlags,
		...(0,cli_command.HE)(["tags", "secrets", "network", "buildah", "output", "github-token"], {
			tags: "Tags of the image that `--build` pushes. Default: from the source's version.",
			secrets: "Secrets for `--build`: `id=value`, `id=src=path`, `id=env=VARIABLE`.",
			network: "Network of the RUN steps for `--build`.",
			buildah: "Buildah for `--build`.",
			output: "Folder for the results of `--build`.",
			"github-token": "Token for the forge's API, for `--build`. Default: the variable GITHUB_TOKEN or GH_TOKEN.",
		}),
		...imageAccessFlags.map((flag) => flag.name === "platforms" ? { ...flag, text: platformsText } : flag),
		cli_command.hG,
		cli_command.IN,
	],
	examples: [
		"twofold resolve github.com/acme/shop,^1.4 --image=ghcr.io/acme/shop",
		"twofold resolve github.com/acme/shop,+1a2b3c4,services/cart --image=ghcr.io/acme/cart",
		"kubectl get pods -A -o json | twofold resolve github.com/acme/shop,1.4.0 --running=-",
	],
	run: async (context) => {
		const { runResolve } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(4006), __webpack_require__.e(6353), __webpack_require__.e(4737), __webpack_require__.e(1227), __webpack_require__.e(6206), __webpack_require__.e(3760), __webpack_require__.e(7081), __webpack_require__.e(4383), __webpack_require__.e(6685), __webpack_require__.e(7294), __webpack_require__.e(1468), __webpack_require__.e(3110)]).then(__webpack_require__.bind(__webpack_require__, 29639));
		return await runResolve(context);
	},
};

;


const snapshot_ownFlags = [
	{
		name: "source",
		kind: "value",
		value: "URL|FOLDER",
		text: "Where to clone the source from. Default: the repository that the image's labels name.",
	},
	{
		name: "output",
		kind: "value",
		value: "FILE",
		text: "The file to write: the tar of an OCI layout.",
		values: { kind: "files" },
	},
	{
		name: "push",
		kind: "switch",
		value: "",
		text: "Push the snapshot to the image's repository, as a referrer of the image.",
	},
];
const snapshot_platformsText = "Platform of the image to keep, of a name that has several images; exactly one. Without it, such a name is refused.";
const snapshot = {
	name: "snapshot",
	summary: "Keeps what a rebuild of a published image needs: its source, bases and buildah",
	positionals: "IMAGE",
	operands: { kind: "folders" },
	flags: [
		...snapshot_ownFlags,
		...(0,cli_command.HE)(["buildah"], {
			buildah: "The buildah whose package to keep: a version, or a URL with its checksum. Default: the distribution's package of the version that built.",
		}),
		...imageAccessFlags.map((flag) => flag.name === "platforms" ? { ...flag, text: snapshot_platformsText } : flag),
		cli_command.hG,
		cli_command.IN,
	],
	examples: [
		"twofold snapshot ghcr.io/acme/shop:1.4.0 --push",
		"twofold snapshot ghcr.io/acme/shop:1.4.0 --output=shop-1.4.0.snapshot.tar",
		"twofold verify ghcr.io/acme/shop:1.4.0 --snapshot=shop-1.4.0.snapshot.tar",
	],
	run: async (context) => {
		const { runSnapshot } = await Promise.all(/* import() | registries */[__webpack_require__.e(7934), __webpack_require__.e(4006), __webpack_require__.e(6353), __webpack_require__.e(1227), __webpack_require__.e(6206), __webpack_require__.e(3760), __webpack_require__.e(7081), __webpack_require__.e(3719), __webpack_require__.e(4383), __webpack_require__.e(8527), __webpack_require__.e(1960), __webpack_require__.e(4406), __webpack_require__.e(2174), __webpack_require__.e(9442)]).then(__webpack_require__.bind(__webpack_require__, 65056));
		return await runSnapshot(context);
	},
};

;


const verify_ownFlags = [
	{
		name: "source",
		kind: "value",
		value: "URL|FOLDER",
		text: "Where to clone the source from. Default: the repository that the image's labels name.",
	},
	{
		name: "snapshot",
		kind: "value",
		value: "FILE",
		text: "What `twofold snapshot` kept of the source and the bases; nothing is fetched then.",
		values: { kind: "files" },
	},
	{
		name: "snapshot-buildah",
		kind: "switch",
		value: "",
		text: "Build with the buildah of the snapshot. It runs with your rights: only from a snapshot that you trust.",
	},
	{
		name: "run-prebuilt-command",
		kind: "switch",
		value: "",
		text: "Run the command that the image names for files of recipe prebuilt. It runs on this machine with your rights, outside of every container: only for an image and a source that you trust.",
	},
	{
		name: "revision",
		kind: "value",
		value: "COMMIT",
		text: "The full name of the commit that the image was built from. Default: what its labels or its provenance attestation name.",
	},
	{
		name: "recipe",
		kind: "value",
		value: "FILE",
		text: "How an image was built that another program built: JSON in the form of the label `dev.twofold.recipe`, of which everything may be left out.",
		values: { kind: "files" },
	},
];
const verify = {
	name: "verify",
	summary: "Rebuilds a published image from what it says of itself and compares the two byte for byte",
	positionals: "IMAGE",
	operands: { kind: "folders" },
	flags: [
		...verify_ownFlags,
		...(0,cli_command.HE)(["expected-digest", "secrets", "network", "buildah", "output"], {
			"expected-digest": "The digest that the published image must have.",
			secrets: "The secrets that the build had, as for a build: `id=value`, `id=src=path`, `id=env=VARIABLE`.",
			network: "`host` lets the steps of a build that had the machine's own network have this one's.",
			output: "Folder to keep the rebuilt image in. Default: it is removed.",
		}),
		...imageAccessFlags,
		cli_command.hG,
		cli_command.IN,
	],
	examples: [
		"twofold verify ghcr.io/acme/shop:1.4.0",
		"twofold verify ghcr.io/acme/shop@sha256:… --source=. --json",
		"twofold verify out/layout --snapshot=shop-1.4.0.snapshot.tar",
		"twofold verify registry.example.org/tool:2 --source=. --revision=… --recipe=recipe.json",
	],
	run: async (context) => {
		const { runVerify } = await Promise.all(/* import() | deployed */[__webpack_require__.e(7934), __webpack_require__.e(4006), __webpack_require__.e(6353), __webpack_require__.e(8989), __webpack_require__.e(1227), __webpack_require__.e(6206), __webpack_require__.e(3760), __webpack_require__.e(9411), __webpack_require__.e(7081), __webpack_require__.e(3719), __webpack_require__.e(4383), __webpack_require__.e(6893), __webpack_require__.e(8527), __webpack_require__.e(1548), __webpack_require__.e(8719), __webpack_require__.e(1212), __webpack_require__.e(4825), __webpack_require__.e(6685), __webpack_require__.e(1960), __webpack_require__.e(3820), __webpack_require__.e(4406), __webpack_require__.e(8583), __webpack_require__.e(9201), __webpack_require__.e(2174), __webpack_require__.e(525), __webpack_require__.e(5698), __webpack_require__.e(810), __webpack_require__.e(2653)]).then(__webpack_require__.bind(__webpack_require__, 66338));
		return await runVerify(context);
	},
};

;





























const commands = [
	build,
	matrix,
	push,
	verify,
	snapshot,
	resolve,
	drift,
	diff,
	compareBases,
	check,
	advisories,
	explain,
	pin,
	inspect,
	base,
	demo,
	config,
	completionOf(() => commands),
];
const { stdout, stderr } = process;
const stage = { stderr, palette: (0,palette.DO)(stderr, process.env) };
async function runProgram(args) {
	(0,closed_pipe.x)(stdout);
	(0,closed_pipe.x)(stderr);
	process.on("uncaughtException", (error) => process.exit((0,failures.l)(error, stage)));
	try {
		return await run(args);
	}
	catch (error) {
		return (0,failures.l)(error, stage);
	}
}
async function run([name, ...args]) {
	if (name === undefined || ["--help", "-h", "help"].includes(name)) {
		const about = commands.find((command) => command.name === args[0]);
		const text = await (about === undefined ? helpOfProgram() : helpOf(about, args));
		(name === undefined ? stderr : stdout).write(text);
		return name === undefined ? 2 : 0;
	}
	return runCommand(findCommand(name), args);
}
async function helpOfProgram() {
	const { programHelp } = await __webpack_require__.e(/* import() */ 1283).then(__webpack_require__.bind(__webpack_require__, 1283));
	const { version } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1349));
	return programHelp(commands, version);
}
async function helpOf(command, args) {
	const { commandHelp, wholeHelp } = await __webpack_require__.e(/* import() */ 1283).then(__webpack_require__.bind(__webpack_require__, 1283));
	return args.includes("--all") ? wholeHelp(command) : commandHelp(command);
}
async function runCommand(command, args) {
	const parsed = parseArguments(args, ownsAll(command) ? command.flags : [...command.flags, allFlag]);
	if ((0,cli_command.Mp)(parsed, "help")) {
		stdout.write(await helpOf(command, args));
		return 0;
	}
	refuseMore(command, parsed);
	const interrupts = program.D.listenForInterrupts();
	const { variables, env } = takeVariables(command);
	const has = (flag) => command.flags.some(({ name }) => name === flag);
	try {
		const code = await command.run({
			arguments: parsed,
			settings: (0,cli_command.f5)(command),
			has,
			env,
			variables,
			cwd: process.cwd(),
			entry: process.argv[1] ?? "",
			stdout,
			stderr,
			palette: stage.palette,
			signal: interrupts.signal,
		});
		return interrupts.exitCode() ?? code;
	}
	catch (error) {
		const { elsewhereFor } = await __webpack_require__.e(/* import() */ 9685).then(__webpack_require__.bind(__webpack_require__, 49685));
		const code = (0,failures.l)(error, stage, elsewhereFor({ surface: "command line", has }));
		return interrupts.exitCode() ?? code;
	}
}
function takeVariables(command) {
	const names = (0,cli_command.f5)(command);
	const variables = settingsFromVariables(process.env, names);
	const env = withoutVariables(process.env);
	for (const name of Object.keys(process.env))
		if (!(name in env))
			delete process.env[name];
	if (names.size > 0) {
		for (const text of misspeltVariables(env))
			stderr.write(`warning: ${(0,printable.g$)(text)}\n`);
	}
	return { variables, env };
}
const allFlag = { name: "all", kind: "switch" };
function ownsAll({ flags }) {
	return flags.some(({ name }) => name === allFlag.name);
}
function refuseMore(command, parsed) {
	const { positionals, flags } = command;
	if (parsed.flags.has("all") && !ownsAll(command))
		throw unknownAll();
	for (const { name: flag, kind, setting } of flags) {
		if (kind === "switch" && setting === undefined)
			(0,cli_command.Mp)(parsed, flag);
	}
	const [unexpected] = parsed.positionals;
	if (positionals !== "" || unexpected === undefined)
		return;
	if (command.takesSource === true && maySource(parsed))
		return;
	throw unexpectedOperand(command, unexpected);
}
function unknownAll() {
	return new failure.HR({
		code: "usage",
		message: "Flag `--all` is not known.",
		fix: "`--help --all` explains the flags of a command.",
	});
}
function findCommand(name) {
	const found = commands.find((command) => command.name === name);
	if (found !== undefined)
		return found;
	const names = commands.map((command) => command.name);
	throw new failure.HR({
		code: "usage",
		message: `${name.startsWith("-") ? "Flag" : "Command"} \`${name.slice(0, 80)}\` is not known${(0,nearest.a)(name, names)}`,
		fix: `Write \`twofold COMMAND\` with one of: ${names.join(", ")}.`,
	});
}


}),

13894:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  D: () => (program)
});


var external_node_fs_ = __webpack_require__(73024);

var external_node_module_ = __webpack_require__(98995);

var external_node_path_ = __webpack_require__(76760);

var external_node_url_ = __webpack_require__(73136);
;




function withSourceLines(stack, folder = import.meta.dirname) {
	return stack.replace(/(file:\/\/\/[^\s():]+\.js):(\d+):(\d+)/g, (place, script, line, column) => {
		try {
			const path = (0,external_node_url_.fileURLToPath)(script);
			if ((0,external_node_path_.dirname)(path) !== folder)
				return place;
			const map = new external_node_module_.SourceMap(JSON.parse((0,external_node_fs_.readFileSync)(`${path}.map`, "utf8")));
			const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
			if (!("originalSource" in entry))
				return place;
			const source = (0,external_node_path_.resolve)(folder, entry.originalSource);
			return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
		}
		catch {
			return place;
		}
	});
}


var external_node_events_ = __webpack_require__(78474);

var failure = __webpack_require__(67271);
;


const graceMilliseconds = 6_500;
const sameRequestMilliseconds = 1_000;
function listenForInterrupts() {
	const controller = new AbortController();
	(0,external_node_events_.setMaxListeners)(0, controller.signal);
	let exitCode;
	let since = 0;
	const stop = (code, name) => {
		if (exitCode !== undefined) {
			if (performance.now() - since > sameRequestMilliseconds)
				process.exit(exitCode);
			return;
		}
		exitCode = code;
		since = performance.now();
		setTimeout(() => process.exit(code), graceMilliseconds).unref();
		controller.abort(new failure.HR({
			code: "interrupted",
			message: `Stopped by ${name}.`,
			fix: "Nothing unproven was pushed; start it again.",
		}));
	};
	process.on("SIGINT", () => stop(130, "SIGINT"));
	process.on("SIGTERM", () => stop(143, "SIGTERM"));
	process.on("SIGHUP", () => stop(129, "SIGHUP"));
	return { signal: controller.signal, exitCode: () => exitCode };
}

;


const program = {
	listenForInterrupts: listenForInterrupts,
	withSourceLines: withSourceLines,
	cleanUp: async (folder) => {
		const { cleanUp } = await Promise.all(/* import() | leftovers */[__webpack_require__.e(7934), __webpack_require__.e(8577)]).then(__webpack_require__.bind(__webpack_require__, 30196));
		await cleanUp(folder);
	},
};


}),

16230:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  C: () => (terminalReporter)
});


var printable = __webpack_require__(76158);
;

const longestLine = 4_000;
const millisecondsBetweenProgress = 15_000;
const eraseLine = "\r\u001b[2K";
function createTerminalReporter(stream, { palette, detail }) {
	const inPlace = stream.isTTY === true;
	const isQuiet = detail === "quiet";
	const hidesLogs = isQuiet || (inPlace && detail === "normal");
	let progress = "";
	let lastProgress = Number.NEGATIVE_INFINITY;
	const writeLine = (text) => {
		stream.write(`${inPlace && progress !== "" ? eraseLine : ""}${text}\n`);
		if (inPlace)
			drawProgress();
	};
	const drawProgress = () => {
		if (progress === "")
			return;
		const room = Math.max(10, (stream.columns ?? 80) - 1);
		const characters = [...progress];
		const shown = characters.length <= room ? progress : `${characters.slice(0, room - 1).join("")}…`;
		stream.write(`${eraseLine}${palette.faint(shown)}`);
	};
	const clearProgress = () => {
		if (inPlace && progress !== "")
			stream.write(eraseLine);
		progress = "";
	};
	const say = (text, style) => {
		clearProgress();
		for (const line of text.split("\n"))
			writeLine(style(safe(line)));
	};
	return {
		info: (text) => {
			if (!isQuiet)
				say(text, (line) => line);
		},
		warn: (text) => {
			if (!isQuiet)
				say(`warning: ${text}`, palette.warning);
		},
		show: (lines) => {
			clearProgress();
			for (const line of lines)
				writeLine(line);
		},
		progress: (text) => {
			if (isQuiet)
				return;
			const next = safe(text);
			if (next === progress)
				return;
			progress = next;
			if (inPlace)
				drawProgress();
			else if (performance.now() - lastProgress >= millisecondsBetweenProgress) {
				lastProgress = performance.now();
				stream.write(`${next}\n`);
			}
		},
		openLog: (title) => {
			if (hidesLogs)
				return { line: () => { }, close: () => { } };
			const prefix = palette.faint(`${safe(title)} │`);
			return { line: (text) => writeLine(`${prefix} ${safe(text)}`), close: () => { } };
		},
		annotate: ({ level, message, place }) => {
			if (isQuiet && level !== "error")
				return;
			const where = place === undefined
				? ""
				: `${place.file}${place.line === undefined ? "" : `:${place.line}`}: `;
			say(`${where}${level}: ${message}`, level === "error" ? palette.bad : palette.warning);
		},
	};
}
function safe(text) {
	return (0,printable.g$)((0,printable.vI)(text, longestLine));
}

;

function terminalReporter(stream, palette, detail = "normal") {
	return createTerminalReporter(stream, { palette, detail });
}


}),

95242:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (toldWhere)
});
var _text_failure_js__0 = __webpack_require__(67271);
var _settings_file_js__1 = __webpack_require__(68824);


function toldWhere(failure, origins) {
	const { input } = failure;
	const origin = input === undefined ? undefined : origins.get(input);
	if (input === undefined || origin === undefined || origin.kind === "call")
		return failure;
	const { message, fix } = failure.told;
	const named = origin.kind === "variable"
		? `Variable ${origin.name}`
		: `${_settings_file_js__1.bH}:${origin.line}: ${(0,_settings_file_js__1.jj)(input)}`;
	return new _text_failure_js__0.HR({
		code: failure.code,
		message: message.replace((0,_text_failure_js__0.o5)(input), () => named),
		fix,
		...(origin.kind === "file" ? { place: { file: _settings_file_js__1.bH, line: origin.line } } : {}),
		cause: failure.cause,
	});
}


}),

68824:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FV: () => (wrongSettings),
  bH: () => (settingsFileName),
  jj: () => (inSettingsFile)
});
var _text_failure_js__0 = __webpack_require__(67271);

const settingsFileName = "twofold.yml";
function inSettingsFile(name, value) {
	return `\`${value === undefined ? name : `${name}: ${value}`}\``;
}
function wrongSettings(line, wrong, fix) {
	return new _text_failure_js__0.HR({
		code: "usage",
		message: `${settingsFileName}:${line}: ${wrong}`,
		fix,
		place: { file: settingsFileName, line },
	});
}


}),

55591:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (causeIds)
});
const causeIds = [
	"clock",
	"compile-date",
	"archive-mtime",
	"gzip-mtime",
	"zip-mtime",
	"pyc-mtime",
	"package-log",
	"ldconfig-cache",
	"machine-id",
	"shadow-day",
	"random",
	"key-material",
	"temp-name",
	"order",
	"hash-seed",
	"race",
	"file-order",
	"build-path",
	"build-id",
	"hostname",
	"kernel-name",
	"cpu-count",
	"timezone",
	"locale",
	"umask",
	"owner",
	"mode",
	"xattr",
	"user-env",
	"context-mtime",
	"network",
	"base-changed",
	"toolchain-version",
	"unknown",
];


}),

8579:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a: () => (didYouMean)
});
function nearest(written, known) {
	const longest = 64;
	if (written.length > longest)
		return undefined;
	const wanted = written.toLowerCase();
	let best;
	for (const name of known) {
		const distance = editDistance(wanted, name.toLowerCase());
		const near = distance <= Math.max(1, Math.floor(Math.max(wanted.length, name.length) / 3));
		if (near && (best === undefined || distance < best.distance))
			best = { name, distance };
	}
	return best?.name;
}
function didYouMean(written, known) {
	const name = nearest(written, known);
	return name === undefined ? "." : `; did you mean \`${name}\`?`;
}
function editDistance(a, b) {
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const same = a[row - 1] === b[column - 1];
			const swapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			current[column] = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1), swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY);
		}
		beforeLast = last;
		last = current;
	}
	return at(last, b.length);
}
function at(row, column) {
	return row[column] ?? Number.POSITIVE_INFINITY;
}


}),

64050:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ku: () => (firstOf),
  Vm: () => (contextOf),
  _j: () => (withoutSettings),
  gR: () => (withOrigins),
  iM: () => (fromFileText),
  ms: () => (settingsFrom),
  o2: () => (hasSource)
});
var _domain_build_origin_js__0 = __webpack_require__(95242);
var _domain_build_settings_file_js__1 = __webpack_require__(68824);
var _domain_text_failure_js__2 = __webpack_require__(67271);



function settingsFrom(inputs, originOf) {
	const origins = new Map();
	for (const name of namesIn(inputs)) {
		const origin = originOf(name);
		if (origin !== undefined)
			origins.set(name, origin);
	}
	return { inputs, origins };
}
function firstOf(all) {
	const inputs = {};
	const origins = new Map();
	for (const settings of all) {
		for (const [name, origin] of settings.origins) {
			const value = settings.inputs[name];
			if (origins.has(name) || value === undefined)
				continue;
			inputs[name] = value;
			origins.set(name, origin);
		}
	}
	return { inputs, origins };
}
function contextOf(settings) {
	return lastText(settings, "context") || ".";
}
function hasSource(settings) {
	return lastText(settings, "recipe") === "s2i";
}
function lastText({ inputs }, name) {
	const value = inputs[name] ?? "";
	return (typeof value === "string" ? value : (value.at(-1) ?? "")).trim();
}
function withoutSettings(settings, names) {
	const left = ([name]) => !names.some((one) => one === name);
	return {
		...settings,
		inputs: Object.fromEntries(Object.entries(settings.inputs).filter(left)),
		origins: new Map([...settings.origins].filter(left)),
	};
}
function namesIn(inputs) {
	const names = Object.keys(inputs);
	return names.filter((name) => {
		const value = inputs[name] ?? "";
		return typeof value === "string" ? value.trim() !== "" : value.length > 0;
	});
}
function fromFileText({ origins }) {
	const names = [...origins].filter(([, { kind }]) => kind === "file").map(([name]) => name);
	return names.length === 0 ? undefined : `from ${_domain_build_settings_file_js__1.bH}: ${names.join(", ")}`;
}
function withOrigins({ inputs, origins }, use) {
	try {
		return use(inputs);
	}
	catch (error) {
		throw error instanceof _domain_text_failure_js__2.HR ? (0,_domain_build_origin_js__0.H)(error, origins) : error;
	}
}


}),

67048:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DO: () => (paletteFor),
  wU: () => (plainPalette)
});

var node_util__0 = __webpack_require__(57975);

const plainPalette = {
	strong: same,
	faint: same,
	good: same,
	warning: same,
	bad: same,
};
const colourPalette = {
	strong: coloured("bold"),
	faint: coloured("dim"),
	good: coloured("green"),
	warning: coloured("yellow"),
	bad: coloured("red"),
};
function paletteFor(stream, env) {
	return hasColours(stream.isTTY === true, env) ? colourPalette : plainPalette;
}
function hasColours(isTerminal, env) {
	const { NO_COLOR = "", FORCE_COLOR = "", CLICOLOR_FORCE = "", CLICOLOR, TERM } = env;
	if (NO_COLOR !== "")
		return false;
	const forced = [FORCE_COLOR, CLICOLOR_FORCE].filter((value) => value !== "");
	if (forced.length > 0)
		return forced.some((value) => value !== "0" && value !== "false");
	return isTerminal && CLICOLOR !== "0" && TERM !== "dumb";
}
function same(text) {
	return text;
}
function coloured(format) {
	return (text) => (0,node_util__0.styleText)(format, text, { validateStream: false });
}


})

};
//# sourceMappingURL=3344.index.js.map
