export const id = 7523;
export const ids = [7523];
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

27523:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runBuildCommand: () => (runBuildCommand)
});
var _compose_build_js__0 = __webpack_require__(66616);
var _compose_settings_js__1 = __webpack_require__(91042);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _options_settings_settings_js__3 = __webpack_require__(64050);
var _settings_js__4 = __webpack_require__(79058);





async function runBuildCommand(context, audience) {
	const { reporter } = audience;
	const settings = await (0,_settings_js__4.x)(context, { warn: reporter.warn });
	const request = (0,_compose_settings_js__1.J)(settings, { variables: context.env });
	const fromFile = (0,_options_settings_settings_js__3.iM)(settings);
	if (fromFile !== undefined)
		reporter.info(fromFile);
	const outcome = await (0,_compose_build_js__0.c)({
		surface: "command line",
		request,
		reporter,
		env: context.env,
		cwd: context.cwd,
		signal: context.signal,
		onWorkFolder: () => { },
		onSecrets: () => { },
		entry: context.entry,
	});
	const { printResult } = await Promise.all(/* import() */[__webpack_require__.e(4628), __webpack_require__.e(7294), __webpack_require__.e(3165)]).then(__webpack_require__.bind(__webpack_require__, 23165));
	printResult(outcome, context, audience);
	return outcome.failure === undefined ? 0 : _domain_text_failure_js__2.hS[outcome.failure.code];
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
var _options_settings_settings_js__2 = __webpack_require__(64050);
var _command_js__3 = __webpack_require__(33192);




const longest = 64 * 1024;
async function readSettings(context, warn = (text) => context.stderr.write(`warning: ${text}\n`)) {
	const { inputs, origins } = (0,_command_js__3.w0)(context.arguments);
	const settings = (0,_options_settings_settings_js__2.Ku)([{ inputs, origins }, context.variables]);
	const written = inputs.password?.at(-1);
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
	return await (0,_compose_settings_js__0.w)(given, context, options.uses);
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

91042:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (buildRequestOf),
  w: () => (withSettingsFile)
});
var _adapters_files_settings_place_js__0 = __webpack_require__(50570);
var _options_build_request_js__1 = __webpack_require__(29543);
var _options_settings_settings_js__2 = __webpack_require__(64050);



async function withSettingsFile(given, { cwd, env }, uses) {
	const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = env;
	const workspace = GITHUB_ACTIONS === "true" ? GITHUB_WORKSPACE : undefined;
	const { context: written = [] } = given.inputs;
	const context = (typeof written === "string" ? written : written.at(-1))?.trim() || ".";
	const root = await (0,_adapters_files_settings_place_js__0.t)({ cwd, workspace, context });
	if (root === undefined)
		return given;
	const { addSettingsFile } = await __webpack_require__.e(/* import() */ 9866).then(__webpack_require__.bind(__webpack_require__, 39866));
	return await addSettingsFile(given, { root, cwd, uses });
}
function buildRequestOf(settings, options = {}) {
	const request = (0,_options_settings_settings_js__2.gR)(settings, (inputs) => (0,_options_build_request_js__1.r)({ ...options.defaults, ...inputs }, options.variables));
	const { file, origins } = settings;
	return { ...request, origins, ...(file === undefined ? {} : { settingsFile: file }) };
}


})

};
//# sourceMappingURL=7523.index.js.map
