export const id = 2653;
export const ids = [2653];
export const modules = {

50570:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (mistakenName),
  t: () => (settingsPlace)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_build_settings_file_js__2 = __webpack_require__(68824);



async function settingsPlace(where) {
	const root = await rootOf(where);
	const names = [_domain_build_settings_file_js__2.bH, mistakenName];
	const found = await Promise.all(names.map((name) => isThere((0,node_path__1.join)(root, name))));
	return found.includes(true) ? root : undefined;
}
const mistakenName = "twofold.yaml";
async function rootOf({ cwd, workspace, context }) {
	const wall = workspace === undefined ? undefined : (0,node_path__1.resolve)(workspace);
	for (let folder = (0,node_path__1.resolve)(cwd, context);; folder = (0,node_path__1.dirname)(folder)) {
		if (await isThere((0,node_path__1.join)(folder, ".git")))
			return folder;
		if (folder === wall || folder === (0,node_path__1.dirname)(folder))
			return (0,node_path__1.resolve)(cwd);
	}
}
async function isThere(path) {
	return await (0,node_fs_promises__0.lstat)(path).then(() => true, () => false);
}


}),

62308:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runDrift: () => (runDrift)
});
var _compose_drift_js__0 = __webpack_require__(1494);
var _domain_deployed_drift_js__1 = __webpack_require__(29827);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _options_reader_js__3 = __webpack_require__(98570);
var _options_registry_access_js__4 = __webpack_require__(59757);
var _options_settings_settings_js__5 = __webpack_require__(64050);
var _report_drift_js__6 = __webpack_require__(47943);
var _command_js__7 = __webpack_require__(33192);
var _texts_js__8 = __webpack_require__(32041);
var _settings_js__9 = __webpack_require__(79058);










async function runDrift(context) {
	const { stdout, stderr, palette, env, cwd, signal } = context;
	const { flags } = context.arguments;
	const wanted = fileOf(context, "wanted");
	const running = fileOf(context, "running");
	if (running === "-" && flags.get("password")?.at(-1) === "-")
		throw bothStandardInput();
	const access = (0,_options_settings_settings_js__5.gR)(await (0,_settings_js__9.s)(context), (inputs) => (0,_options_registry_access_js__4.U)({ read: (0,_options_reader_js__3.V)(inputs), push: false }));
	const host = flags.get("registry")?.at(-1);
	const found = (0,_texts_js__8.b)(await (0,_compose_drift_js__0.$)({ wanted, running, access, host, ...{ env, cwd, signal } }));
	stderr.write((0,_report_drift_js__6.$m)(found, palette)
		.map((line) => `${line}\n`)
		.join(""));
	stdout.write((0,_command_js__7.Mp)(context.arguments, "json") ? (0,_report_drift_js__6.WF)(found) : `${found.verdict}\n`);
	return _domain_deployed_drift_js__1.Ug[found.verdict];
}
function fileOf({ arguments: { flags } }, name) {
	const path = flags.get(name)?.at(-1) ?? "";
	if (path !== "")
		return path;
	throw (0,_domain_text_failure_js__2.AN)(name, "it is not given.", "Write e.g. `kubectl get pods -A -o json | twofold drift --wanted=wanted.yml --running=-`.");
}
function bothStandardInput() {
	return (0,_domain_text_failure_js__2.AN)("password", "standard input cannot give both the password and what runs.", "Set TWOFOLD_PASSWORD, or name a file in `--running`.");
}


}),

79058:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  s: () => (readSettings),
  x: () => (readRunSettings)
});
var _compose_settings_js__0 = __webpack_require__(91042);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _command_js__2 = __webpack_require__(33192);



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

66338:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runVerify: () => (runVerify)
});
var _compose_terminal_js__0 = __webpack_require__(16230);
var _compose_verify_js__1 = __webpack_require__(33556);
var _domain_labels_verification_js__2 = __webpack_require__(13374);
var _domain_text_failure_js__3 = __webpack_require__(67271);
var _options_build_request_js__4 = __webpack_require__(13760);
var _options_commit_name_js__5 = __webpack_require__(57282);
var _options_elsewhere_js__6 = __webpack_require__(49685);
var _options_settings_settings_js__7 = __webpack_require__(64050);
var _options_snapshot_use_js__8 = __webpack_require__(77419);
var _report_verification_js__9 = __webpack_require__(64732);
var _command_js__10 = __webpack_require__(33192);
var _texts_js__11 = __webpack_require__(32041);
var _settings_js__12 = __webpack_require__(79058);













async function runVerify(context) {
	const { stdout, stderr, palette, env, cwd, signal, entry } = context;
	const reference = imageName(context.arguments.positionals);
	const reporter = (0,_compose_terminal_js__0.C)(stderr, palette);
	const request = (0,_options_settings_settings_js__7.gR)(await (0,_settings_js__12.s)(context, reporter.warn), (inputs) => (0,_options_build_request_js__4.r)(inputs, env));
	const source = (0,_command_js__10.Z7)(context.arguments, "source");
	const kept = (0,_options_snapshot_use_js__8.D)({
		snapshot: (0,_command_js__10.Z7)(context.arguments, "snapshot"),
		buildah: (0,_command_js__10.Mp)(context.arguments, "snapshot-buildah"),
	});
	const recipe = (0,_command_js__10.Z7)(context.arguments, "recipe");
	const revision = (0,_options_commit_name_js__5.S)((0,_command_js__10.Z7)(context.arguments, "revision"));
	const verified = await (0,_compose_verify_js__1.L)({
		...{ reference, source, ...kept, recipe, revision, request, reporter },
		...{ env, cwd, signal, entry, expected: request.expectedDigest },
		runsCommands: (0,_command_js__10.Mp)(context.arguments, "run-prebuilt-command"),
		surface: "command line",
		onWorkFolder: () => undefined,
	});
	const elsewhere = (0,_options_elsewhere_js__6.elsewhereFor)({ surface: "command line", has: context.has });
	const found = (0,_texts_js__11.b)(verified, elsewhere);
	const lines = (0,_report_verification_js__9.b)(found, palette);
	stderr.write(lines.map((line) => `${line}\n`).join(""));
	stdout.write((0,_command_js__10.Mp)(context.arguments, "json") ? (0,_report_verification_js__9.Y)(found) : `${found.verdict}\n`);
	return _domain_labels_verification_js__2.s[found.verdict];
}
function imageName([image, ...more]) {
	if (image !== undefined && image !== "" && more.length === 0)
		return image;
	throw new _domain_text_failure_js__3.HR({
		code: "usage",
		message: more.length === 0 ? "`verify` needs an image." : "`verify` takes one image.",
		fix: "Write `twofold verify IMAGE`: a name like `ghcr.io/acme/shop:1.4.0`, or the folder of an OCI layout.",
	});
}


}),

32041:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (forCommandLine)
});
var _domain_build_redact_values_js__0 = __webpack_require__(88424);
var _domain_text_surface_js__1 = __webpack_require__(10970);


function forCommandLine(value, elsewhere) {
	return (0,_domain_build_redact_values_js__0.s)(value, (text) => (0,_domain_text_surface_js__1.rG)(text, "command line", elsewhere));
}


}),

91042:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J_: () => (buildRequestOf),
  Lo: () => (settingsOfOne),
  wq: () => (withSettingsFile)
});
var _adapters_files_settings_place_js__0 = __webpack_require__(50570);
var _options_build_request_js__1 = __webpack_require__(13760);
var _options_settings_settings_js__2 = __webpack_require__(64050);



async function withSettingsFile(given, { cwd, env }, uses) {
	const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = env;
	const workspace = GITHUB_ACTIONS === "true" ? GITHUB_WORKSPACE : undefined;
	const root = await (0,_adapters_files_settings_place_js__0.t)({ cwd, workspace, context: (0,_options_settings_settings_js__2.Vm)(given) });
	if (root === undefined)
		return given;
	const { addSettingsFile } = await __webpack_require__.e(/* import() */ 4624).then(__webpack_require__.bind(__webpack_require__, 64624));
	return await addSettingsFile(given, { root, cwd, uses });
}
async function settingsOfOne(settings, selection, { cwd }) {
	const { file } = settings;
	if (selection.kind === "settings" || file === undefined)
		return settings;
	const { settingsOfImage } = await __webpack_require__.e(/* import() */ 4624).then(__webpack_require__.bind(__webpack_require__, 64624));
	return await settingsOfImage(selection.image, { file, cwd });
}
function buildRequestOf(settings, options = {}) {
	const request = (0,_options_settings_settings_js__2.gR)(settings, (inputs) => (0,_options_build_request_js__1.r)({ ...options.defaults, ...inputs }, options.variables));
	const { file, origins } = settings;
	return { ...request, origins, ...(file === undefined ? {} : { settingsFile: file }) };
}


}),

33303:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (fileRules),
  b: () => (imageRules)
});
const proof = {
	why: "it decides what counts as proof, and the commit is what is proven",
};
const credentials = { why: "it is, names or could reveal a credential of the caller" };
const identity = {
	why: "it says where the image claims to come from, and a fork would claim the same",
};
const fileRules = {
	recipe: "taken",
	context: "taken",
	file: "taken",
	declaration: "taken",
	target: "taken",
	"build-args": "taken",
	"build-contexts": "taken",
	secrets: credentials,
	platforms: "taken",
	network: "taken",
	hermetic: "taken",
	"fetch-stages": "taken",
	timestamp: "taken",
	"source-date-epoch": "taken",
	"runtime-image": "taken",
	artifacts: "taken",
	command: "taken",
	user: "taken",
	env: "taken",
	expose: "taken",
	workdir: "taken",
	"spec-image": "taken",
	"compare-single-stage": "taken",
	prebuilt: "taken",
	"prebuilt-command": { why: "it runs on this machine, outside of every container" },
	source: { why: "a path or URL is for one build, and the file would say the same of every one" },
	"builder-image": "taken",
	"scripts-url": "taken",
	"runtime-artifacts": "taken",
	method: "taken",
	incremental: "taken",
	image: "taken",
	all: { why: "which images are built is the caller's decision" },
	only: { why: "which images are built is the caller's decision" },
	tags: { why: "a tag is for one commit, and the file would say the same of every commit" },
	labels: "taken",
	annotations: "taken",
	push: { why: "whether to publish is the caller's decision" },
	reuse: {
		why: "whoever may push can claim that an image was proven, and the caller decides whom to believe",
	},
	username: credentials,
	password: credentials,
	authfile: credentials,
	"tls-verify": { why: "it lets somebody else answer in the place of a registry" },
	"insecure-registries": { why: "it lets somebody else answer in the place of a registry" },
	reproducibility: proof,
	"push-unchecked": proof,
	vary: proof,
	"require-varied": proof,
	"expected-digest": proof,
	traces: proof,
	"extra-builds": { why: "without extra builds, dates that may be chance stay undecided" },
	"try-fix": "taken",
	canonical: "taken",
	compare: "taken",
	exceptions: proof,
	forbid: { why: "a commit does not choose the policy that it is judged by" },
	offset: identity,
	repository: identity,
	"github-token": credentials,
	buildah: { why: "it names a program that runs outside of the builds" },
	output: { why: "it names a folder of the machine that is written to" },
};
const imageRules = { ...fileRules, tags: "taken" };


})

};
//# sourceMappingURL=2653.index.js.map
