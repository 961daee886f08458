export const id = 3223;
export const ids = [3223];
export const modules = {

3223:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  buildAction: () => (buildAction)
});
var _compose_build_js__0 = __webpack_require__(66616);
var _compose_settings_js__1 = __webpack_require__(91042);
var _compose_step_js__2 = __webpack_require__(66240);
var _domain_build_redact_js__3 = __webpack_require__(76565);
var _domain_source_carried_js__7 = __webpack_require__(21161);
var _domain_text_failure_js__4 = __webpack_require__(67271);
var _options_settings_settings_js__5 = __webpack_require__(64050);
var _own_inputs_js__6 = __webpack_require__(93813);








async function buildAction(context) {
	const request = await readRequest(context);
	const outcome = await build(request, context);
	const { reportResult } = await Promise.all(/* import() */[__webpack_require__.e(7294), __webpack_require__.e(5878), __webpack_require__.e(65)]).then(__webpack_require__.bind(__webpack_require__, 70065));
	await reportResult(outcome, context);
	return outcome.failure === undefined ? 0 : _domain_text_failure_js__4.hS[outcome.failure.code];
}
async function readRequest({ env, reporter }) {
	const given = (0,_options_settings_settings_js__5.ms)(_compose_step_js__2.P.readActionInputs(env), () => ({ kind: "call" }));
	const settings = await (0,_compose_settings_js__1.w)(given, { cwd: (0,_own_inputs_js__6.B3)(env), env });
	const { inputs } = settings;
	const carried = await _compose_step_js__2.P.readCarried(env);
	const isWithheld = carried.kind === "withheld";
	if (isWithheld && String(inputs.push).toLowerCase() === "true") {
		reporter.annotate((0,_domain_source_carried_js__7.v)(carried.why));
	}
	const request = (0,_compose_settings_js__1.J)(isWithheld ? { ...settings, inputs: { ...inputs, push: "false" } } : settings, { variables: env });
	_compose_step_js__2.P.maskSecrets((0,_domain_build_redact_js__3.WD)(request));
	const fromFile = (0,_options_settings_settings_js__5.iM)(settings);
	if (fromFile !== undefined)
		reporter.info(fromFile);
	return request;
}
async function build(request, { env, reporter, signal, entry }) {
	return (0,_compose_build_js__0.c)({
		surface: "workflow",
		...{ request, reporter, env, signal, entry },
		cwd: (0,_own_inputs_js__6.B3)(env),
		onWorkFolder: (folder) => _compose_step_js__2.P.saveWorkFolder(env, folder),
		onSecrets: _compose_step_js__2.P.maskSecrets,
	});
}


}),

93813:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B3: () => (workspaceOf),
  YF: () => (requiredInput),
  td: () => (switchInput)
});
var _compose_step_js__0 = __webpack_require__(66240);
var _domain_text_failure_js__1 = __webpack_require__(67271);


function requiredInput(env, name, example) {
	const value = _compose_step_js__0.P.ownInput(env, name);
	if (value !== undefined)
		return value;
	throw (0,_domain_text_failure_js__1.AN)(name, "it is not given.", `Write it, e.g. \`${example}\`.`);
}
function switchInput(env, name) {
	const text = _compose_step_js__0.P.ownInput(env, name) ?? "false";
	if (text === "true" || text === "false")
		return text === "true";
	throw (0,_domain_text_failure_js__1.AN)(name, "it is neither true nor false.", "Write `true` or `false`.");
}
function workspaceOf(env) {
	return env["GITHUB_WORKSPACE"] || process.cwd();
}


}),

38491:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FC: () => (exactCommand),
  aD: () => (neutralized),
  fE: () => (formatCommand),
  tn: () => (formatAnnotation)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);

const longestMessage = 4096;
function formatCommand(name, properties, data) {
	const shown = Object.entries(properties).map(([key, value]) => [key, cut(cleaned(value ?? ""))]);
	return exactCommand(name, Object.fromEntries(shown), cut(cleaned(data)));
}
function exactCommand(name, properties, data) {
	const written = Object.entries(properties).flatMap(([key, value]) => value === undefined || value === "" ? [] : [`${key}=${escapeProperty(value)}`]);
	return `::${name}${written.length === 0 ? "" : ` ${written.join(",")}`}::${escapeData(data)}`;
}
function formatAnnotation({ level, title, message, place }) {
	const line = place?.line?.toString();
	return formatCommand(level, { title, file: place?.file, line }, message);
}
function neutralized(text) {
	return text.replaceAll("##[", "# #[").replace(/^(\s*):(?=:)/, "$1: ");
}
function cleaned(text) {
	return text.split("\n").map(_domain_text_printable_js__0.g$).join("\n").replaceAll("##[", "# #[");
}
function cut(text) {
	return text.length <= longestMessage ? text : `${text.slice(0, longestMessage - 1)}…`;
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}


}),

65086:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (markStarted),
  H: () => (saveWorkFolder)
});
var _state_js__0 = __webpack_require__(98048);
var _values_js__1 = __webpack_require__(47315);


function markStarted(env) {
	(0,_values_js__1.J)(env, "state", _state_js__0.U.started, "true");
}
function saveWorkFolder(env, path) {
	(0,_values_js__1.J)(env, "state", _state_js__0.U.workFolder, path);
}


}),

47315:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (giveValue)
});
var node_crypto__0 = __webpack_require__(77598);
var node_fs__1 = __webpack_require__(73024);
var _commands_js__2 = __webpack_require__(38491);



function giveValue(env, kind, name, value) {
	const file = env[`GITHUB_${kind.toUpperCase()}`];
	if (file === undefined || file === "") {
		process.stdout.write(`${(0,_commands_js__2.FC)(commands[kind], { name }, value)}\n`);
		return;
	}
	const end = `ghadelimiter_${(0,node_crypto__0.randomUUID)()}`;
	(0,node_fs__1.appendFileSync)(file, `${name}<<${end}\n${value}\n${end}\n`);
}
const commands = { output: "set-output", state: "save-state" };


}),

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


}),

66240:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  P: () => (step)
});


var carried = __webpack_require__(29227);

var promises_ = __webpack_require__(51455);
;

async function writeSummary(env, markdown) {
	const { GITHUB_STEP_SUMMARY: file } = env;
	await append(file, markdown);
}
async function writeArtifacts(env, images) {
	const lines = images
		.filter((image) => /^[^\s=#]+@sha256:[0-9a-f]{64}$/.test(image))
		.map((image) => `oci://${image}\n`);
	const { GITHUB_ARTIFACTS: file } = env;
	if (lines.length > 0)
		await append(file, lines.join(""));
}
async function append(file, text) {
	if (file !== undefined && file !== "")
		await (0,promises_.appendFile)(file, text);
}


var list = __webpack_require__(88213);
;

function readActionInputs(env) {
	const inputs = {};
	for (const { name } of list.f) {
		const value = env[`INPUT_${name.toUpperCase()}`];
		if (value !== undefined)
			inputs[name] = value;
	}
	return inputs;
}
function ownInput(env, name) {
	const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
	return value === "" ? undefined : value;
}


var redact = __webpack_require__(76565);

var commands = __webpack_require__(38491);
;


function maskSecrets(values) {
	for (const line of new Set(values.flatMap(redact._o))) {
		process.stdout.write(`${(0,commands.FC)("add-mask", {}, line)}\n`);
	}
}


var proof = __webpack_require__(67874);

var actions_values = __webpack_require__(47315);
;


function outputValues(facts) {
	const { report, tags, layout = "", reportFile = "", pageFile = "" } = facts;
	const { source, proofs } = report;
	const image = proofs[0]?.image ?? report.reused;
	const variations = (0,proof.mx)(proofs);
	return {
		digest: image?.digest ?? "",
		"image-id": image?.imageId ?? "",
		image: pushedNames(report).join("\n"),
		tags: tags.join("\n"),
		changed: report.pushed.length === 0 ? "" : `${report.pushed.some(({ changed }) => changed)}`,
		reused: String(report.reused !== undefined),
		reproducible: (0,proof.Hc)(proofs),
		varied: JSON.stringify(variations.applied),
		"not-varied": JSON.stringify(variations.notApplied),
		advisories: JSON.stringify(report.advisories.map(({ name }) => name)),
		"source-id": source.id,
		repository: source.repository,
		offset: source.offset,
		version: source.version,
		revision: source.revision,
		layout,
		report: reportFile,
		"report-html": pageFile,
	};
}
function pushedNames(report) {
	const names = report.pushed.map(({ reference, digest }) => `${withoutTag(reference)}@${digest}`);
	const { reused } = report;
	return [...new Set(reused === undefined ? names : [reused.image, ...names])];
}
function writeOutputs(env, values) {
	writeValues(env, values);
}
function writeFurtherOutputs(env, values) {
	writeValues(env, values);
}
function writeValues(env, values) {
	for (const [name, value] of Object.entries(values)) {
		if (value !== "")
			(0,actions_values.J)(env, "output", name, value);
	}
}
function withoutTag(reference) {
	const [name = ""] = reference.split("@", 1);
	const colon = name.lastIndexOf(":");
	return colon > name.lastIndexOf("/") ? name.slice(0, colon) : name;
}


var saved_state = __webpack_require__(65086);
;






const step = {
	maskSecrets: maskSecrets,
	outputValues: outputValues,
	ownInput: ownInput,
	pushedNames: pushedNames,
	readActionInputs: readActionInputs,
	readCarried: carried.$,
	saveWorkFolder: saved_state.H,
	writeArtifacts: writeArtifacts,
	writeFurtherOutputs: writeFurtherOutputs,
	writeOutputs: writeOutputs,
	writeSummary: writeSummary,
};


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

31825:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (nothingVaried),
  t: () => (notVaried)
});
var _environment_js__0 = __webpack_require__(78975);

function nothingVaried(reason) {
	return { applied: [], notApplied: _environment_js__0.u.map((variation) => ({ variation, reason })) };
}
function notVaried({ applied }) {
	return _environment_js__0.u.filter((name) => !applied.includes(name));
}


}),

67874:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Hc: () => (verdictOn),
  gm: () => (unproven),
  mx: () => (variationsOn)
});
var _build_environment_js__1 = __webpack_require__(78975);
var _build_varied_js__0 = __webpack_require__(31825);


function unproven(platform, bases) {
	return {
		platform,
		verdict: "unchecked",
		bases,
		builds: [],
		variations: (0,_build_varied_js__0.X)("no second build ran"),
		differences: { listed: [], omitted: 0, layers: [] },
		exceptions: [],
		traces: { listed: [], omitted: 0 },
		executables: { listed: [], omitted: 0, ofPackages: 0, unread: { listed: [], omitted: 0 } },
	};
}
function verdictOn(proofs) {
	if (proofs.some(({ verdict }) => verdict === "false"))
		return "false";
	const isChecked = proofs.length > 0 && proofs.every(({ verdict }) => verdict === "true");
	return isChecked ? "true" : "unchecked";
}
function variationsOn(proofs) {
	const [one, ...more] = proofs.map(({ variations }) => variations);
	if (one === undefined)
		return (0,_build_varied_js__0.X)("no second build ran");
	if (more.length === 0)
		return one;
	const isApplied = (name) => [one, ...more].every(({ applied }) => applied.includes(name));
	const reasons = new Map();
	for (const each of [one, ...more].flatMap(({ notApplied }) => notApplied)) {
		reasons.set(JSON.stringify([each.variation, each.reason, each.steps ?? []]), each);
	}
	const notApplied = _build_environment_js__1.u.flatMap((name) => [...reasons.values()].filter(({ variation }) => variation === name));
	return { applied: _build_environment_js__1.u.filter(isApplied), notApplied };
}


}),

64050:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ku: () => (firstOf),
  _j: () => (withoutSettings),
  gR: () => (withOrigins),
  iM: () => (fromFileText),
  ms: () => (settingsFrom)
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


})

};
//# sourceMappingURL=3223.index.js.map
