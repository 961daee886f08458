export const id = 13894;
export const ids = [13894];
export const modules = {

13894:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



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
		const { cleanUp } = await Promise.all([__webpack_require__.e(3789), __webpack_require__.e(8024), __webpack_require__.e(11258), __webpack_require__.e(21391)]).then(__webpack_require__.bind(__webpack_require__, 30196));
		await cleanUp(folder);
	},
};


}),

33192:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

65186:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

79405:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



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
			fix: valueFix(flag),
		});
	}
	return { name, value };
}
function valueFix({ name, values }) {
	if (values?.kind !== "words")
		return `Write \`--${name}=VALUE\`.`;
	return `Write \`--${name}=\` with one of: ${values.words.join(", ")}.`;
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


var closed_pipe = __webpack_require__(84430);

var cli_command = __webpack_require__(33192);

var summaries = __webpack_require__(88521);
;

const loaders = {
	build: async () => (await __webpack_require__.e(16230).then(__webpack_require__.bind(__webpack_require__, 67482))).build,
	matrix: async () => (await __webpack_require__.e(2812).then(__webpack_require__.bind(__webpack_require__, 2812))).matrix,
	push: async () => (await __webpack_require__.e(83805).then(__webpack_require__.bind(__webpack_require__, 83805))).push,
	merge: async () => (await __webpack_require__.e(73045).then(__webpack_require__.bind(__webpack_require__, 73045))).merge,
	verify: async () => (await Promise.all([__webpack_require__.e(9857), __webpack_require__.e(58712)]).then(__webpack_require__.bind(__webpack_require__, 58712))).verify,
	snapshot: async () => (await __webpack_require__.e(9857).then(__webpack_require__.bind(__webpack_require__, 9857))).snapshot,
	resolve: async () => (await Promise.all([__webpack_require__.e(5957), __webpack_require__.e(9857)]).then(__webpack_require__.bind(__webpack_require__, 5957))).resolve,
	drift: async () => (await __webpack_require__.e(8066).then(__webpack_require__.bind(__webpack_require__, 8066))).drift,
	diff: async () => (await __webpack_require__.e(9857).then(__webpack_require__.bind(__webpack_require__, 41066))).diff,
	"compare-bases": async () => (await __webpack_require__.e(46633).then(__webpack_require__.bind(__webpack_require__, 46633))).compareBases,
	check: async () => (await Promise.all([__webpack_require__.e(16230), __webpack_require__.e(37522)]).then(__webpack_require__.bind(__webpack_require__, 90485))).check,
	advisories: async () => (await Promise.all([__webpack_require__.e(16230), __webpack_require__.e(37522)]).then(__webpack_require__.bind(__webpack_require__, 93250))).advisories,
	explain: async () => (await Promise.all([__webpack_require__.e(13920), __webpack_require__.e(64538)]).then(__webpack_require__.bind(__webpack_require__, 64538))).explain,
	pin: async () => (await __webpack_require__.e(37522).then(__webpack_require__.bind(__webpack_require__, 37522))).pin,
	inspect: async () => (await __webpack_require__.e(9857).then(__webpack_require__.bind(__webpack_require__, 78241))).inspect,
	sbom: async () => (await Promise.all([__webpack_require__.e(9857), __webpack_require__.e(13920)]).then(__webpack_require__.bind(__webpack_require__, 65424))).sbom,
	base: async () => (await __webpack_require__.e(29044).then(__webpack_require__.bind(__webpack_require__, 29044))).base,
	demo: async () => (await __webpack_require__.e(94006).then(__webpack_require__.bind(__webpack_require__, 94006))).demo,
	config: async () => (await __webpack_require__.e(75571).then(__webpack_require__.bind(__webpack_require__, 75571))).config,
	completion: async () => {
		const { completionOf } = await __webpack_require__.e(36767).then(__webpack_require__.bind(__webpack_require__, 36767));
		const others = names.filter((name) => name !== "completion");
		const commands = await Promise.all(others.map(loadCommand));
		const own = completionOf(() => [...commands, own]);
		return own;
	},
};
const names = Object.keys(summaries.v).filter(isCommandName);
function isCommandName(name) {
	return Object.hasOwn(summaries.v, name);
}
async function loadCommand(name) {
	return await loaders[name]();
}


var failures = __webpack_require__(65186);

var operands = __webpack_require__(81787);
;













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
		const [about = ""] = args;
		const text = isCommandName(about)
			? await helpOf(await loadCommand(about), args)
			: await helpOfProgram();
		(name === undefined ? stderr : stdout).write(text);
		return name === undefined ? 2 : 0;
	}
	return runCommand(await loadCommand(knownName(name)), args);
}
async function helpOfProgram() {
	const { programHelp } = await __webpack_require__.e(1283).then(__webpack_require__.bind(__webpack_require__, 1283));
	const { version } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1349));
	return programHelp(summaries.v, version);
}
async function helpOf(command, args) {
	const { commandHelp, wholeHelp } = await __webpack_require__.e(1283).then(__webpack_require__.bind(__webpack_require__, 1283));
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
		const { elsewhereFor } = await Promise.all([__webpack_require__.e(5286), __webpack_require__.e(9452)]).then(__webpack_require__.bind(__webpack_require__, 49685));
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
	if (command.takesSource === true && (0,operands.p)(parsed))
		return;
	throw (0,operands.n)(command, unexpected);
}
function unknownAll() {
	return new failure.HR({
		code: "usage",
		message: "Flag `--all` is not known.",
		fix: "`--help --all` explains the flags of a command.",
	});
}
function knownName(name) {
	if (isCommandName(name))
		return name;
	const names = Object.keys(summaries.v);
	throw new failure.HR({
		code: "usage",
		message: `${name.startsWith("-") ? "Flag" : "Command"} \`${name.slice(0, 80)}\` is not known${(0,nearest.a)(name, names)}`,
		fix: `Write \`twofold COMMAND\` with one of: ${names.join(", ")}.`,
	});
}


}),

81787:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  n: () => (unexpectedOperand),
  p: () => (maySource)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);

function maySource({ flags, positionals }) {
	const recipe = flags.get("recipe")?.at(-1) ?? "s2i";
	return positionals.length === 1 && recipe === "s2i" && !flags.has("source");
}
function unexpectedOperand({ name, flags }, operand) {
	const isContext = flags.some((flag) => flag.name === "context");
	const asContext = isContext && /^[\w./@-]+$/.test(operand) ? operand : undefined;
	return new _domain_text_failure_js__0.HR({
		code: "usage",
		message: `\`${name}\` takes no argument ${JSON.stringify(operand.slice(0, 200))}${asContext === undefined ? "." : `; did you mean \`--context=${asContext}\`?`}`,
		fix: `Write each value after its flag; \`twofold ${name} --help\` lists the flags.`,
	});
}


}),

88521:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  v: () => (summaries)
});
const summaries = {
	build: "Builds an image twice, compares the two bit for bit, and pushes it if they are equal",
	matrix: "Lists the images of twofold.yml, one for each platform, for a workflow's matrix",
	push: "Pushes an image that a build proved and kept, after checking the proof again",
	merge: "Joins the images of several platforms, each pushed by its own build, into one index",
	verify: "Rebuilds a published image from what it says of itself and compares the two byte for byte",
	snapshot: "Keeps what a rebuild of a published image needs: its source, bases and buildah",
	resolve: "Finds the image that was built from a source, by its labels",
	drift: "Compares the images that run with those that should, by source or digest",
	diff: "Shows how two images differ, down to the bytes, and the likely causes",
	"compare-bases": "Builds one recipe on two runtime images, runs both, and compares what they do",
	check: "Lints the source and the Containerfile without building; fails on any advisory",
	advisories: "Lists the ways in which the source is not clean, without building",
	explain: "Explains causes and advisories by their names; without a name, lists all of them",
	pin: "Adds digests to the images that a Containerfile and workflows reference by tag",
	inspect: "Shows what an image's labels say about its source, and its layers",
	sbom: "Lists the packages in an image, and its files that belong to none, as an SBOM",
	base: "Makes a minimal base image of Debian or Ubuntu packages, twice, and compares",
	demo: "Builds two examples on this machine: one that is reproducible and one that is not",
	config: "Shows the settings that a build would have, and where each comes from",
	completion: "Prints the script with which a shell completes commands, flags and values",
};


}),

};
//# sourceMappingURL=13894.index.js.map
