export const id = 34389;
export const ids = [34389];
export const modules = {

34389:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ul: () => (parseBuildahSource),
  kQ: () => (downloadName),
  mS: () => (waysToNameBuildah),
  mm: () => (upstreamVersion)
});
var _oci_reference_js__0 = __webpack_require__(76882);
var _text_failure_js__1 = __webpack_require__(44195);
var _text_printable_js__2 = __webpack_require__(81962);
var _text_url_secrets_js__3 = __webpack_require__(64524);




const input = "buildah";
const waysToNameBuildah = "a path (`/usr/local/bin/buildah`), a version (`1.43.2`), a URL with its checksum (`https://…#sha256=…`) or an image with its digest (`docker://…@sha256:…`)";
const versionGrammar = /^\d+\.\d+\.\d+(?:[-+~][A-Za-z0-9.+~-]*)?$/;
const programGrammar = /^[A-Za-z_][A-Za-z0-9._+-]*$/;
const longest = 2048;
function parseBuildahSource(text) {
	if (text.length > longest) {
		throw (0,_text_failure_js__1.AN)(input, `has ${text.length} characters.`, `Write ${waysToNameBuildah}.`);
	}
	const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(text)?.[1]?.toLowerCase();
	if (scheme === "docker")
		return parseImage(text.slice("docker://".length));
	if (scheme === "https" || scheme === "http")
		return parseDownload(text);
	if (scheme !== undefined) {
		throw (0,_text_failure_js__1.AN)(input, `${quoted(text)} starts with ${quoted(`${scheme}://`)}, which is not known here.`, `Write ${waysToNameBuildah}.`);
	}
	if (/@sha256:[0-9a-f]{64}$/.test(text)) {
		throw (0,_text_failure_js__1.AN)(input, `${quoted(text)} looks like an image without its scheme.`, `Write \`docker://${(0,_text_url_secrets_js__3.c)(text)}\`.`);
	}
	if (text.includes("/"))
		return { kind: "path", path: text };
	return parseWord(text);
}
function parseWord(text) {
	if (versionGrammar.test(text))
		return { kind: "version", version: text };
	const isVague = /^[v\d^~<>=*]/.test(text) && /\d|\*/.test(text);
	if (isVague || /^(latest|stable)$/i.test(text)) {
		throw (0,_text_failure_js__1.AN)(input, `${quoted(text)} is not the name of one version.`, "Write it in full, e.g. `1.43.2`, or as the package has it, e.g. `1.28.2+ds1-3`: two versions of buildah never give the same digest.");
	}
	if (programGrammar.test(text))
		return { kind: "path", path: text };
	throw (0,_text_failure_js__1.AN)(input, `${quoted(text)} is neither a program's name nor a version.`, `Write ${waysToNameBuildah}.`);
}
function parseImage(name) {
	const reference = (0,_oci_reference_js__0.F2)(name);
	if (reference === undefined) {
		throw (0,_text_failure_js__1.AN)(input, `${quoted(name)} is not an image name.`, "Write e.g. `docker://quay.io/buildah/stable@sha256:…`.");
	}
	const { registry, repository, tag, digest } = reference;
	if (digest === undefined) {
		const plain = (0,_oci_reference_js__0.FH)({ registry, repository, tag: tag ?? "latest" });
		throw (0,_text_failure_js__1.AN)(input, `${quoted(`docker://${name}`)} has no digest, and its tag can be another buildah tomorrow.`, `Add it: \`skopeo inspect --format '{{.Digest}}' docker://${plain}\` prints it; then write \`docker://${registry}/${repository}@sha256:…\`.`);
	}
	return { kind: "image", reference: (0,_oci_reference_js__0.FH)({ registry, repository, digest }), digest };
}
function parseDownload(text) {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (url === undefined || url.hostname === "") {
		throw (0,_text_failure_js__1.AN)(input, `${quoted(text)} is not a URL.`, "Write `https://host/path#sha256=<64 hex digits>`.");
	}
	if (url.username !== "" || url.password !== "") {
		throw (0,_text_failure_js__1.AN)(input, `the URL of ${url.host} contains an account, which reports would show.`, "Use a URL that needs none, or download the file in a step before and name its path.");
	}
	const { hash } = url;
	url.hash = "";
	if (url.protocol === "http:" && !isLoopback(url.hostname)) {
		throw (0,_text_failure_js__1.AN)(input, `${quoted(url.href)} is fetched without encryption.`, "Write it with `https://`; plain http is for this machine's own servers.");
	}
	const sha256 = /^#sha256=([0-9a-f]{64})$/i.exec(hash)?.[1]?.toLowerCase();
	if (sha256 === undefined) {
		throw (0,_text_failure_js__1.AN)(input, hash === ""
			? `${quoted(url.href)} has no checksum.`
			: `${quoted(hash)} is not a checksum in the form \`#sha256=<64 hex digits>\`.`, "Add `#sha256=…` after the URL, with the checksum that its publisher gives, or what `sha256sum` prints for a copy that you have checked.");
	}
	return { kind: "download", url: url.href, sha256 };
}
function isLoopback(host) {
	return host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}
function downloadName(source) {
	return `${source.url.replace(/\?.*$/s, "")}#sha256=${source.sha256}`;
}
function upstreamVersion(version) {
	return /^(?:\d+:)?(\d+(?:\.\d+)*)/.exec(version)?.[1] ?? version;
}
function quoted(text) {
	return JSON.stringify((0,_text_printable_js__2.vI)((0,_text_url_secrets_js__3.c)(text), 100));
}


}),

42366:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Cy: () => (mistakenName),
  pe: () => (repositoryFolder),
  t9: () => (settingsPlace)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_build_settings_file_js__2 = __webpack_require__(83652);



async function settingsPlace(where) {
	const root = await rootOf(where);
	const names = [_domain_build_settings_file_js__2.bH, mistakenName];
	const found = await Promise.all(names.map((name) => isThere((0,node_path__1.join)(root, name))));
	return found.includes(true) ? root : undefined;
}
const mistakenName = "twofold.yaml";
async function rootOf(where) {
	return (await repositoryFolder(where)) ?? (0,node_path__1.resolve)(where.cwd);
}
async function repositoryFolder({ cwd, workspace, context, }) {
	const wall = workspace === undefined ? undefined : (0,node_path__1.resolve)(workspace);
	for (let folder = (0,node_path__1.resolve)(cwd, context);; folder = (0,node_path__1.dirname)(folder)) {
		if (await isThere((0,node_path__1.join)(folder, ".git")))
			return folder;
		if (folder === wall || folder === (0,node_path__1.dirname)(folder))
			return undefined;
	}
}
async function isThere(path) {
	return await (0,node_fs_promises__0.lstat)(path).then(() => true, () => false);
}


}),

71614:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  s: () => (readSettings),
  x: () => (readRunSettings)
});
var _compose_settings_js__0 = __webpack_require__(74814);
var _domain_text_failure_js__1 = __webpack_require__(44195);
var _command_js__2 = __webpack_require__(76340);



const longest = 64 * 1024;
async function readSettings(context, warn = (text) => context.stderr.write(`warning: ${text}\n`)) {
	const settings = (0,_command_js__2.j)(context);
	const written = (0,_command_js__2.w0)(context).inputs.password?.at(-1);
	if (written === undefined)
		return settings;
	if (written === "-") {
		const password = await readStandardInput();
		return { ...settings, inputs: { ...settings.inputs, password } };
	}
	warn("other users of this machine can see `--password`: use `--password=-` or TWOFOLD_PASSWORD");
	return settings;
}
async function readRunSettings(context, options = {}) {
	const given = await readSettings(context, options.warn);
	return await (0,_compose_settings_js__0.wq)(given, context, options.uses);
}
async function readStandardInput() {
	if (process.stdin.isTTY)
		throw unreadable("is a terminal");
	let text = "";
	for await (const chunk of process.stdin) {
		text += String(chunk);
		if (text.length > longest)
			throw unreadable("holds more than a password");
	}
	return text.trim();
}
function unreadable(wrong) {
	return new _domain_text_failure_js__1.HR({
		code: "usage",
		message: `Flag \`--password=-\` reads standard input, which ${wrong}.`,
		fix: "Write e.g. `twofold build --password=- < token.txt`.",
	});
}


}),

73109:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (forCommandLine)
});
var _domain_build_redact_values_js__0 = __webpack_require__(27116);
var _domain_text_surface_js__1 = __webpack_require__(13566);


function forCommandLine(value, elsewhere) {
	return (0,_domain_build_redact_values_js__0.s)(value, (text) => (0,_domain_text_surface_js__1.rG)(text, "command line", elsewhere));
}


}),

73274:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  u: () => (readNameValues)
});
var _domain_labels_labels_js__0 = __webpack_require__(96838);
var _name_values_js__1 = __webpack_require__(78893);


function readNameValues(read) {
	const variable = {
		grammar: /^[A-Za-z_][A-Za-z0-9_.-]*$/,
		described: "letters, digits and `_`, not starting with a digit",
	};
	const contextName = {
		grammar: /^[A-Za-z0-9][A-Za-z0-9_.:/@-]*$/,
		described: "like a stage's or an image's name",
	};
	const key = {
		grammar: /^[\x21-\x3c\x3e-\x7e]+$/,
		described: "letters, digits and punctuation, without spaces",
	};
	const list = (input, rules) => (0,_name_values_js__1.xG)({ input, entries: read.lines(input), ...rules });
	const given = list("labels", { ...key, refused: _name_values_js__1.j0 });
	const own = given.filter(({ name }) => (0,_domain_labels_labels_js__0.sq)(name)).map(({ name }) => name);
	return {
		buildArgs: list("build-args", variable),
		buildContexts: list("build-contexts", contextName),
		labels: given.filter(({ name }) => !(0,_domain_labels_labels_js__0.sq)(name)),
		...(own.length === 0 ? {} : { labelsLeftOut: own }),
		annotations: list("annotations", { ...key, refused: _name_values_js__1.kc }),
	};
}


}),

74814:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J_: () => (buildRequestOf),
  Lo: () => (settingsOfOne),
  wq: () => (withSettingsFile)
});
var _adapters_files_settings_place_js__0 = __webpack_require__(42366);
var _options_build_request_js__1 = __webpack_require__(98595);
var _options_settings_settings_js__2 = __webpack_require__(94966);



async function withSettingsFile(given, { cwd, env }, uses) {
	const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = env;
	const workspace = GITHUB_ACTIONS === "true" ? GITHUB_WORKSPACE : undefined;
	const root = await (0,_adapters_files_settings_place_js__0.t9)({ cwd, workspace, context: (0,_options_settings_settings_js__2.Vm)(given) });
	if (root === undefined)
		return given;
	const { addSettingsFile } = await Promise.all([__webpack_require__.e(986), __webpack_require__.e(1402), __webpack_require__.e(8122), __webpack_require__.e(37995)]).then(__webpack_require__.bind(__webpack_require__, 54858));
	return await addSettingsFile(given, { root, cwd, uses });
}
async function settingsOfOne(settings, selection, { cwd }) {
	const { file } = settings;
	if (selection.kind === "settings" || file === undefined)
		return settings;
	const { settingsOfImage } = await Promise.all([__webpack_require__.e(986), __webpack_require__.e(1402), __webpack_require__.e(8122), __webpack_require__.e(37995)]).then(__webpack_require__.bind(__webpack_require__, 54858));
	return await settingsOfImage(selection.image, { file, cwd });
}
function buildRequestOf(settings, options = {}) {
	const request = (0,_options_settings_settings_js__2.gR)(settings, (inputs) => (0,_options_build_request_js__1.r)({ ...options.defaults, ...inputs }, options.variables));
	const { file, origins } = settings;
	return { ...request, origins, ...(file === undefined ? {} : { settingsFile: file }) };
}


}),

78893:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  j0: () => (refusedLabel),
  kc: () => (refusedAnnotation),
  xG: () => (parseNameValues)
});
var _domain_labels_labels_js__0 = __webpack_require__(96838);
var _domain_text_failure_js__1 = __webpack_require__(44195);
var _domain_text_surface_js__2 = __webpack_require__(13566);
var _choices_js__3 = __webpack_require__(41625);




function parseNameValues(rules) {
	const found = new Map();
	for (const [index, entry] of rules.entries.entries()) {
		const { name, value } = splitEntry(rules, entry, index);
		const before = found.get(name);
		if (before !== undefined && before !== value) {
			throw (0,_domain_text_failure_js__1.AN)(rules.input, `\`${name}\` is given twice with different values.`, `Keep one \`${name}=…\`.`);
		}
		found.set(name, value);
	}
	return [...found].map(([name, value]) => ({ name, value }));
}
function splitEntry(rules, entry, index) {
	const { input } = rules;
	const equals = entry.indexOf("=");
	if (equals <= 0) {
		throw (0,_domain_text_failure_js__1.AN)(input, `entry ${index + 1} has no ${equals === 0 ? "name before its " : ""}\`=\`.`, `Write each entry as \`name=value\`, ${_domain_text_surface_js__2.P3}.`);
	}
	const name = entry.slice(0, equals).trim();
	if (!rules.grammar.test(name)) {
		throw (0,_domain_text_failure_js__1.AN)(input, `${JSON.stringify((0,_choices_js__3.ml)(name))} cannot be a name.`, `A name is ${rules.described}.`);
	}
	const reason = rules.refused?.(name);
	if (reason !== undefined)
		throw (0,_domain_text_failure_js__1.AN)(input, `\`${name}\` ${reason}.`, "Leave this entry out.");
	const value = entry.slice(equals + 1);
	if (value.includes("\0")) {
		throw (0,_domain_text_failure_js__1.AN)(input, `the value of \`${name}\` has a NUL byte.`, "Write the value as text.");
	}
	return { name, value };
}
function refusedLabel(name) {
	if ((0,_domain_labels_labels_js__0.Sx)(name)) {
		return "is in Twofold's own namespace, which only Twofold may write, so that readers of the image can rely on it";
	}
	return undefined;
}
function refusedAnnotation(name) {
	if ((0,_domain_labels_labels_js__0.sq)(name))
		return "is written by Twofold from the source that was really built";
	return refusedLabel(name);
}


}),

98595:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  r: () => (parseBuildRequest)
});


var build_recipe = __webpack_require__(71093);

var buildah_source = __webpack_require__(34389);

var sbom_format = __webpack_require__(79636);

var advisory = __webpack_require__(98644);

var failure = __webpack_require__(44195);

var surface = __webpack_require__(13566);

var choices = __webpack_require__(41625);

var epoch = __webpack_require__(98975);
;



function readEpoch(read) {
	const text = read.text("timestamp") ?? "0";
	const epoch = parseEpoch(text);
	if (epoch !== undefined)
		return epoch;
	throw badEpoch("timestamp", text, "Write seconds since 1970, e.g. `0`, or `commit`.");
}
function readStepEpoch(read) {
	const text = read.text("source-date-epoch");
	if (text === undefined)
		return { kind: "default" };
	if (text === "none")
		return { kind: "none" };
	const epoch = parseEpoch(text);
	if (epoch !== undefined)
		return epoch;
	const fix = "Write seconds since 1970, e.g. `318211200`, or `commit`, or `none`.";
	throw badEpoch("source-date-epoch", text, fix);
}
function parseEpoch(text) {
	if (text === "commit")
		return { kind: "commit" };
	if (!/^\d{1,12}$/.test(text) || Number(text) > epoch.V)
		return undefined;
	return { kind: "seconds", seconds: Number(text) };
}
function badEpoch(input, text, fix) {
	return (0,failure.AN)(input, `${JSON.stringify((0,choices.ml)(text))} is not a time.`, fix);
}


var expected_digest = __webpack_require__(8122);

var given = __webpack_require__(77956);

var image_names = __webpack_require__(9357);

var name_value_lists = __webpack_require__(73274);

var platform = __webpack_require__(95130);

var environment = __webpack_require__(94507);

var list = __webpack_require__(2585);
;






function readProof(read, { push, recipe }) {
	const reproducibility = read.choice("reproducibility", ["require", "warn", "skip"]);
	const pushUnchecked = read.boolean("push-unchecked");
	if (reproducibility === "skip" && push && !pushUnchecked) {
		throw (0,failure.AN)("push", `it is \`true\`, but ${(0,surface.Pe)("reproducibility", "skip")} proves nothing about the image.`, `Write ${(0,surface.Pe)("push-unchecked", "true")} to push an image that was built only once, or leave ${(0,surface.Pe)("reproducibility", "skip")} out.`);
	}
	if ((0,build_recipe.m)(recipe) && push && !pushUnchecked) {
		throw (0,failure.AN)("push", `it is \`true\`, but nothing says how the files of ${(0,surface.Pe)("prebuilt")} were made, so the image is unchecked.`, `Name the command that makes them, ${(0,surface.Pe)("prebuilt-command", (0,list.b)("prebuilt-command").example)}, or write ${(0,surface.Pe)("push-unchecked", "true")}.`);
	}
	const vary = (0,choices.EN)({ input: "vary", known: environment.u, words: read.words("vary") });
	const requireVaried = (0,choices.EN)({
		input: "require-varied",
		known: environment.u,
		words: read.words("require-varied"),
	});
	refuseUnmet({ reproducibility, vary, requireVaried });
	return { reproducibility, pushUnchecked, vary, requireVaried };
}
function refuseUnmet({ reproducibility, vary, requireVaried }) {
	if (requireVaried.length === 0)
		return;
	if (reproducibility === "skip") {
		throw (0,failure.AN)("require-varied", `it cannot be met with ${(0,surface.Pe)("reproducibility", "skip")}, which builds only once.`, "Leave one of the two out.");
	}
	const missing = requireVaried.filter((name) => !vary.includes(name));
	if (missing.length === 0)
		return;
	const names = missing.map((name) => `\`${name}\``).join(", ");
	throw (0,failure.AN)("require-varied", `it names ${names}, which ${(0,surface.Pe)("vary")} leaves out.`, `Make ${(0,surface.Pe)("vary")} include what ${(0,surface.Pe)("require-varied")} names, or remove it from ${(0,surface.Pe)("require-varied")}.`);
}


var reader = __webpack_require__(5254);

var kind_rules = __webpack_require__(15696);

var base = __webpack_require__(8777);

var printable = __webpack_require__(81962);
;





const usual = "base.yaml";
const ofContainerfiles = [
	...["build-args", "build-contexts", "secrets", "network", "hermetic", "fetch-stages"],
	...["timestamp", "source-date-epoch", "canonical", "labels", "annotations", "buildah"],
	...["reproducibility", "push-unchecked", "vary", "traces", "compare", "exceptions"],
	...["extra-builds", "fail-fast", "try-fix", "reuse"],
];
function readBase(read) {
	const given = ofContainerfiles.find((name) => isChanged(name, read));
	if (given !== undefined) {
		throw (0,failure.AN)(given, `it is for recipes with a Containerfile, but this is ${(0,surface.Pe)("recipe", "base")}.`, `Leave ${(0,surface.Pe)(given)} out: what a base has is in its declaration.`);
	}
	const declaration = (read.text("declaration") ?? usual).replace(/^(?:\.\/)+/, "");
	if ((0,base.q)(declaration))
		return { declaration };
	throw (0,failure.AN)("declaration", `\`${(0,printable.RK)((0,printable.vI)(declaration.replaceAll("`", "'"), 200))}\` is not a path in the context.`, `Write the path of a file in ${(0,surface.Pe)("context")}, without \`..\`, e.g. \`${usual}\`.`);
}
function isChanged(name, read) {
	if (!read.isGiven(name))
		return false;
	const usual = (0,list.b)(name).default;
	return usual === undefined || read.text(name) !== usual;
}


var prebuilt = __webpack_require__(18811);

var plan = __webpack_require__(6091);

var runpack = __webpack_require__(96870);

var json = __webpack_require__(78007);
;



const shellHints = {
	command: '`["/bin/sh", "-c", "…"]`, if the runtime image has one',
	"prebuilt-command": '`["/bin/sh", "-c", "…"]`',
};
function readCommand(name, text) {
	if (text.startsWith("["))
		return jsonWords(name, text);
	const found = /["'`\\$|&;<>()*?]/.exec(text)?.[0];
	if (found === undefined)
		return text.split(/\s+/).filter((word) => word !== "");
	throw (0,failure.AN)(name, `${JSON.stringify((0,choices.ml)(text))} has \`${found}\`, and no shell reads it.`, `Write the words as a JSON array, \`["/usr/bin/server", "--greeting=good day"]\`; for a shell's commands, ${shellHints[name]}.`);
}
function jsonWords(name, text) {
	const value = parsed(text);
	const words = Array.isArray(value) ? value.filter((word) => typeof word === "string") : [];
	if (Array.isArray(value) && words.length === value.length && words[0])
		return words;
	throw (0,failure.AN)(name, `${JSON.stringify((0,choices.ml)(text))} starts like a JSON array, but it is not an array of strings with a program first.`, 'Write e.g. `["/usr/bin/server", "--port=8080"]`.');
}
function parsed(text) {
	try {
		return (0,json.qF)(text);
	}
	catch (error) {
		if (error instanceof failure.HR)
			throw error;
		return undefined;
	}
}


var name_values = __webpack_require__(78893);
;









function readFinalStage(read) {
	return {
		user: readUser(read),
		env: readEnv(read),
		expose: readPorts(read),
		...(0,given.g)("workdir", readWorkdir(read)),
	};
}
function readRuntime(read, kind) {
	return {
		runtimeImage: readImage(read, kind),
		command: readWords(read, { name: "command", kind }),
	};
}
function missingInput(name, kind) {
	return (0,failure.AN)(name, `it is empty, and ${(0,surface.Pe)("recipe", kind)} needs it.`, `Write e.g. ${(0,surface.Pe)(name, (0,list.b)(name).example)}.`);
}
function boundedEntries(input, list) {
	if (list.length <= runpack._N)
		return list;
	throw (0,failure.AN)(input, `it has more than ${runpack._N} entries.`, "Write fewer.");
}
function readWords(read, { name, kind }) {
	const text = read.text(name);
	if (text === undefined)
		throw missingInput(name, kind);
	const words = boundedEntries(name, readCommand(name, text));
	if (words.every(runpack.e1))
		return words;
	throw (0,failure.AN)(name, "one of its words is too long, or has a NUL.", "Shorten it.");
}
function readImage(read, kind) {
	const text = read.text("runtime-image");
	if (text !== undefined && text.length <= runpack.tr)
		return text;
	throw missingInput("runtime-image", kind);
}
function readUser(read) {
	const user = read.text("user") ?? runpack.ff;
	if ((0,runpack.QY)(user))
		return user;
	throw (0,failure.AN)("user", `${JSON.stringify((0,choices.ml)(user))} is not a user.`, "Write a number or a name, with a group if there is one: `65532:65532`.");
}
function readEnv(read) {
	const env = (0,name_values.xG)({
		input: "env",
		entries: boundedEntries("env", read.lines("env")),
		grammar: /^[A-Za-z_][A-Za-z0-9_]{0,255}$/,
		described: "letters, digits and `_`, not starting with a digit",
	});
	const wrong = env.find(({ value }) => !(0,runpack._F)(value));
	if (wrong === undefined)
		return (0,plan.I)(env);
	throw (0,failure.AN)("env", `the value of \`${wrong.name}\` has a line break or another control character, or is too long.`, "Write it on one line, or put it into a file that is an artifact.");
}
function readPorts(read) {
	const ports = boundedEntries("expose", read.words("expose")).map((word) => {
		const port = (0,runpack.pz)(word);
		if (port !== undefined)
			return port;
		throw (0,failure.AN)("expose", `${JSON.stringify((0,choices.ml)(word))} is not a port.`, "Write a number from 1 to 65535, with `/tcp`, `/udp` or `/sctp` behind it if you like.");
	});
	return [...new Set(ports)].sort();
}
function readWorkdir(read) {
	const path = read.text("workdir");
	if (path === undefined || (0,runpack.qW)(path))
		return path;
	throw (0,failure.AN)("workdir", `${JSON.stringify((0,choices.ml)(path))} is not a plain absolute path.`, "Write an absolute path, without `..`, white space, wildcards, quotes, `$` and backslashes.");
}

;




function readPrebuilt(read) {
	const kind = "prebuilt";
	return {
		kind,
		files: readFiles(read),
		...(read.isGiven("prebuilt-command")
			? { make: readWords(read, { name: "prebuilt-command", kind }) }
			: {}),
		...readRuntime(read, kind),
		...readFinalStage(read),
	};
}
function readFiles(read) {
	const lines = boundedEntries("prebuilt", read.lines("prebuilt"));
	if (lines.length === 0)
		throw missingInput("prebuilt", "prebuilt");
	return lines.map((line, index) => {
		const found = (0,prebuilt.z)(line);
		if (found !== undefined)
			return found;
		throw (0,failure.AN)("prebuilt", `entry ${index + 1}, ${JSON.stringify((0,choices.ml)(line))}, is not \`path:/to\`.`, "Write a path from the context, without `.`, `..` and `.git` in it, and an absolute path of the image; neither may have white space, wildcards, quotes, `$` and backslashes.");
	});
}

;






const inSpec = ["runtime-image", "artifacts", "command"];
function readRunpack(read) {
	const common = readFinalStage(read);
	const named = inSpec.find((name) => read.isGiven(name));
	if (named === undefined)
		return { ...common, ...(0,given.g)("image", read.text("spec-image")) };
	if (read.isGiven("spec-image")) {
		throw (0,failure.AN)("spec-image", `it chooses an image of the run spec that the build image has, and ${(0,surface.Pe)(named)} is in its place.`, `Leave one of the two out.`);
	}
	const { runtimeImage, command } = readRuntime(read, "runpack");
	return { kind: "runpack", runtimeImage, artifacts: readArtifacts(read), command, ...common };
}
function readArtifacts(read) {
	const lines = boundedEntries("artifacts", read.lines("artifacts"));
	if (lines.length === 0)
		throw missingInput("artifacts", "runpack");
	return lines.map((line, index) => {
		const artifact = (0,runpack.GJ)(line);
		if (artifact !== undefined)
			return artifact;
		throw (0,failure.AN)("artifacts", `entry ${index + 1}, ${JSON.stringify((0,choices.ml)(line))}, is not \`stage:/from:/to\`.`, "Write the name of a stage and two absolute paths, without `..`, white space, wildcards, quotes, `$` and backslashes; a folder is taken as a whole.");
	});
}


var s2i = __webpack_require__(59470);

var s2i_images = __webpack_require__(43365);

var scripts_url = __webpack_require__(50786);

var url_secrets = __webpack_require__(64524);
;









function readS2i(read) {
	const builderImage = s2i_readImage(read, "builder-image");
	if (builderImage === undefined) {
		throw (0,failure.AN)("builder-image", `it is empty, and ${(0,surface.Pe)("recipe", "s2i")} needs it.`, `Write e.g. ${(0,surface.Pe)("builder-image", (0,list.b)("builder-image").example)}.`);
	}
	const runtimeImage = s2i_readImage(read, "runtime-image");
	const runtimeArtifacts = s2i_readArtifacts(read);
	if (runtimeImage === undefined && runtimeArtifacts.length > 0) {
		throw (0,failure.AN)("runtime-artifacts", `they go into a runtime image, and there is none.`, `Name it in ${(0,surface.Pe)("runtime-image")}, or leave ${(0,surface.Pe)("runtime-artifacts")} out.`);
	}
	return {
		kind: "s2i",
		...(0,given.g)("source", bounded(read, "source")),
		builderImage,
		...(0,given.g)("runtimeImage", runtimeImage),
		...(0,given.g)("scriptsUrl", readScriptsUrl(read)),
		runtimeArtifacts,
		method: read.choice("method", s2i.$s),
		incremental: read.boolean("incremental"),
	};
}
function s2i_readImage(read, name) {
	const text = bounded(read, name);
	if (text === undefined || (0,s2i_images.l)(text))
		return text;
	throw (0,failure.AN)(name, `\`${(0,printable.RK)((0,printable.vI)((0,url_secrets.c)(text), 200))}\` is not an image reference.`, `Write the name of an image, e.g. ${(0,surface.Pe)(name, (0,list.b)(name).example)}.`);
}
function readScriptsUrl(read) {
	const text = bounded(read, "scripts-url");
	if (text !== undefined)
		(0,scripts_url.P)(text);
	return text;
}
function s2i_readArtifacts(read) {
	const lines = read.lines("runtime-artifacts");
	if (lines.length <= s2i.Z4 && lines.every(({ length }) => length <= s2i.O6)) {
		return lines;
	}
	throw (0,failure.AN)("runtime-artifacts", `it has more than ${s2i.Z4} entries, or one of more than ${s2i.O6} characters.`, "Name folders instead of single files.");
}
function bounded(read, name) {
	const text = read.text(name);
	if (text === undefined || text.length <= s2i.O6)
		return text;
	throw (0,failure.AN)(name, `it has more than ${s2i.O6} characters.`, "Write a shorter one.");
}

;








const inputsOf = [
	{ kinds: kind_rules.bL.target, names: ["target"] },
	{ kinds: kind_rules.bL.file, names: ["file"] },
	{ kinds: ["runpack", "s2i", "prebuilt"], names: ["runtime-image"] },
	{
		kinds: ["s2i"],
		names: ["source", "builder-image", "scripts-url", "runtime-artifacts", "method", "incremental"],
	},
	{ kinds: ["runpack"], names: ["artifacts", "spec-image", "compare-single-stage"] },
	{ kinds: ["runpack", "prebuilt"], names: ["command", "user", "env", "expose", "workdir"] },
	{ kinds: ["prebuilt"], names: ["prebuilt", "prebuilt-command"] },
	{ kinds: ["base"], names: ["declaration"] },
];
function readRecipeInputs(read) {
	const kind = read.choice("recipe", build_recipe.u);
	refuseOthers(kind, read);
	switch (kind) {
		case "containerfile":
			return { recipe: { kind } };
		case "runpack": {
			const found = readRunpack(read);
			return "kind" in found
				? { recipe: found }
				: { recipe: { kind: "containerfile" }, runSpec: found };
		}
		case "s2i":
			return { recipe: readS2i(read) };
		case "prebuilt":
			return { recipe: readPrebuilt(read) };
		case "base":
			return { recipe: { kind: "containerfile" }, base: readBase(read) };
	}
}
function refuseOthers(kind, read) {
	for (const { kinds, names } of inputsOf) {
		const given = names.find((name) => read.isGiven(name));
		if (given === undefined || kinds.includes(kind))
			continue;
		throw (0,failure.AN)(given, `it belongs to ${kinds.map((each) => (0,surface.Pe)("recipe", each)).join(" or ")}, but this is ${(0,surface.Pe)("recipe", kind)}.`, `Leave ${(0,surface.Pe)(given)} out, or write ${(0,surface.Pe)("recipe", kinds[0])}.`);
	}
}
function refuseOwnNames({ recipe: { kind }, buildContexts, secrets, }) {
	const { contexts, secrets: ids } = kind_rules.Dx[kind];
	const own = `is a name that ${(0,surface.Pe)("recipe", kind)} gives itself`;
	const context = buildContexts.find(({ name }) => contexts.includes(name));
	if (context !== undefined) {
		const fix = "Give that build context another name.";
		throw (0,failure.AN)("build-contexts", `\`${context.name}\` ${own}.`, fix);
	}
	const secret = secrets.find(({ id }) => ids.includes(id));
	if (secret === undefined)
		return;
	throw (0,failure.AN)("secrets", `\`${secret.id}\` ${own}.`, "Give that secret another id.");
}


var registry_access = __webpack_require__(4977);
;
const sources = { src: "src", source: "src", env: "env" };
function dockerSecret(entry) {
	const found = {};
	for (const field of entry.trim().split(",")) {
		const equals = field.indexOf("=");
		const [name, value] = [field.slice(0, Math.max(equals, 0)), field.slice(equals + 1)];
		const source = Object.hasOwn(sources, name) ? sources[name] : undefined;
		if (name === "id" && found.id === undefined)
			found.id = value;
		else if (source !== undefined && found.value === undefined)
			found.value = `${source}=${value}`;
		else if (name !== "type" || !["file", "env"].includes(value))
			return undefined;
	}
	const { id, value } = found;
	return id === undefined || value === undefined ? undefined : { id, value };
}

;



const input = "secrets";
const idGrammar = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
function parseSecrets(entries, variables = {}) {
	const secrets = new Map();
	for (const [index, entry] of entries.entries()) {
		const secret = parseSecret(entry, { number: index + 1, variables });
		if (secrets.has(secret.id)) {
			throw (0,failure.AN)(input, `the id of entry ${index + 1} is used twice.`, "Give each secret an id of its own.");
		}
		secrets.set(secret.id, secret);
	}
	return [...secrets.values()];
}
function parseSecret(entry, place) {
	const { id, value } = partsOf(entry, place.number);
	if (!idGrammar.test(id)) {
		throw (0,failure.AN)(input, `entry ${place.number} does not start with an id and \`=\`.`, `Write \`id=value\`, \`id=src=path\` or \`id=env=VARIABLE\`, ${surface.P3}; put a secret of several lines in double quotes: \`"id=line 1\` … \`line 2"\`.`);
	}
	const path = /^src=(.*)$/s.exec(value)?.[1]?.trim();
	if (value === "" || path === "")
		throw empty(id, place.number);
	if (path !== undefined)
		return { kind: "file", id, path };
	const variable = /^env=([A-Za-z_]\w*)$/.exec(value)?.[1];
	if (variable === undefined)
		return { kind: "value", id, value };
	return { kind: "value", id, value: secrets_valueOf(variable, id, place) };
}
function partsOf(entry, number) {
	const equals = entry.indexOf("=");
	const id = entry.slice(0, Math.max(equals, 0)).trim();
	if (id !== "id")
		return { id, value: entry.slice(equals + 1) };
	const found = dockerSecret(entry);
	if (found !== undefined)
		return found;
	throw (0,failure.AN)(input, `entry ${number} has the id \`id\`, and is not of docker's form \`id=ID,src=PATH\` or \`id=ID,env=VARIABLE\`.`, "Write `ID=VALUE`, `ID=src=PATH` or `ID=env=VARIABLE` with the id that the Containerfile uses.");
}
function secrets_valueOf(variable, id, { number, variables }) {
	const value = variables[variable];
	if (value !== undefined && value !== "")
		return value;
	throw (0,failure.AN)(input, `entry ${number} (\`${id}\`) takes the value of ${variable}, which is ${value === "" ? "empty" : "not set"}.`, `Set the variable ${(0,surface.$8)({ workflow: "under `env` of this step", commandLine: "in the environment that Twofold runs in" })}.`);
}
function empty(id, number) {
	return (0,failure.AN)(input, `entry ${number} (\`${id}\`) is empty.`, `${(0,surface.$8)({
		workflow: "Check that the secret is set where this runs: a forge gives no secrets to pull requests from forks",
		commandLine: "Check that the variable or file that the value comes from is not empty",
	})}.`);
}

;


















const mostExtraBuilds = 100;
function parseBuildRequest(raw, variables = {}) {
	const read = (0,reader.V)(raw);
	const push = read.boolean("push");
	const names = (0,image_names.C)(read);
	if (push && names.image.length === 0) {
		throw (0,failure.AN)("push", `it is \`true\`, but ${(0,surface.Pe)("image")} is empty.`, `Write the repository to push to, e.g. ${(0,surface.Pe)("image", "ghcr.io/acme/shop")}.`);
	}
	const described = readRecipeInputs(read);
	const request = {
		...described,
		context: read.text("context") ?? ".",
		...(0,given.g)("file", read.text("file")),
		...(0,given.g)("target", read.text("target")),
		...names,
		...(0,name_value_lists.u)(read),
		secrets: parseSecrets(read.lines("secrets"), variables),
		...(0,platform.tj)(read),
		...readNetwork(read),
		timestamp: readEpoch(read),
		sourceDateEpoch: readStepEpoch(read),
		push,
		...readByDigest(read),
		reuse: readReuse(read, { image: names.image, recipe: described.recipe }),
		attest: read.boolean("attest"),
		registry: (0,registry_access.U)({ read, push }),
		...readProof(read, { push, recipe: described.recipe }),
		...(0,given.g)("expectedDigest", (0,expected_digest.t)(read)),
		canonical: read.boolean("canonical"),
		compare: read.choice("compare", ["content", "compressed"]),
		...(0,given.g)("exceptions", read.text("exceptions")),
		traces: read.choice("traces", ["fail", "warn"]),
		extraBuilds: read.number("extra-builds", mostExtraBuilds),
		failFast: read.boolean("fail-fast"),
		tryFix: read.boolean("try-fix"),
		compareSingleStage: read.boolean("compare-single-stage"),
		sbom: readSbom(read),
		forbid: (0,choices.EN)({ input: "forbid", known: advisory.Uy, words: read.words("forbid") }),
		...(0,given.g)("policy", read.text("policy")),
		...(0,given.g)("offset", readOffset(read)),
		...(0,given.g)("repository", read.text("repository")),
		...(0,given.g)("githubToken", read.text("github-token")),
		...(0,given.g)("buildah", readBuildah(read.text("buildah"))),
		...(0,given.g)("output", read.text("output")),
		...(0,given.g)("timings", read.text("timings")),
	};
	refuseOwnNames(request);
	(0,platform.tF)(request);
	return request;
}
function readByDigest(read) {
	if (!read.boolean("push-by-digest"))
		return {};
	if (read.isGiven("tags")) {
		throw (0,failure.AN)("tags", `it is given, but ${(0,surface.Pe)("push-by-digest", "true")} pushes no tag.`, `Name the repositories in ${(0,surface.Pe)("image")}, and give the tags to ${(0,surface.$8)({ workflow: "the action `merge/`", commandLine: "`twofold merge`" })}.`);
	}
	if (!read.boolean("reuse"))
		return { pushByDigest: true };
	throw (0,failure.AN)("reuse", `it gives an image that is there already its tags, but ${(0,surface.Pe)("push-by-digest", "true")} pushes no tag.`, "Leave one of the two out.");
}
function readReuse(read, { image, recipe }) {
	const reuse = read.boolean("reuse");
	if (reuse && read.text("policy") !== undefined) {
		throw (0,failure.AN)("reuse", `it is \`true\`, but ${(0,surface.Pe)("policy")} judges what is built, and then nothing is.`, "Leave one of the two out; `twofold verify --policy` judges an image that is there.");
	}
	if (reuse && (0,build_recipe.m)(recipe)) {
		throw (0,failure.AN)("reuse", `it is \`true\`, but nothing says how the files of ${(0,surface.Pe)("prebuilt")} were made, so no image of them is proven.`, `Leave it out, or name the command that makes them in ${(0,surface.Pe)("prebuilt-command")}.`);
	}
	if (!reuse || image.length > 0)
		return reuse;
	throw (0,failure.AN)("reuse", `it is \`true\`, but ${(0,surface.Pe)("image")} is empty.`, `Write the repository to look in, e.g. ${(0,surface.Pe)("image", "ghcr.io/acme/shop")}.`);
}
function readNetwork(read) {
	const network = read.choice("network", ["default", "none", "host"]);
	const fetchStages = unique(read.words("fetch-stages")).toSorted();
	if (!read.boolean("hermetic")) {
		if (fetchStages.length === 0)
			return { network };
		throw (0,failure.AN)("fetch-stages", `it is set without ${(0,surface.Pe)("hermetic")}, so every stage may use the network.`, `Write ${(0,surface.Pe)("hermetic", "true")} too, or leave ${(0,surface.Pe)("fetch-stages")} out.`);
	}
	if (network === "host") {
		throw (0,failure.AN)("hermetic", `it is not possible with ${(0,surface.Pe)("network", "host")}: a step in the host's network cannot be cut off from it.`, `Leave ${(0,surface.Pe)("network")} out.`);
	}
	if (network === "none" && fetchStages.length > 0) {
		throw (0,failure.AN)("fetch-stages", `it names stages that ${(0,surface.Pe)("network", "none")} cuts off from the network.`, `Leave ${(0,surface.Pe)("network")} out.`);
	}
	return { network, hermetic: { fetchStages } };
}
function readBuildah(text) {
	return text === undefined ? undefined : (0,buildah_source.Ul)(text);
}
function readSbom(read) {
	const choice = read.choice("sbom", ["false", "true", "cyclonedx", "spdx"]);
	if (choice === "false")
		return [];
	return choice === "true" ? sbom_format.e : [choice];
}
function readOffset(read) {
	const text = read.text("offset");
	if (text === undefined)
		return undefined;
	const parts = text.split("/").filter((part) => part !== "" && part !== ".");
	if (text.startsWith("/") || parts.includes("..")) {
		throw (0,failure.AN)("offset", `${JSON.stringify((0,choices.ml)(text))} is outside the repository.`, "Write a path from the repository's root, e.g. `services/cart`.");
	}
	return parts.join("/");
}
function unique(names) {
	return [...new Set(names)];
}


}),

};
//# sourceMappingURL=34389.index.js.map
