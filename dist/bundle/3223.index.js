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
var _compose_runner_js__1 = __webpack_require__(39827);
var _compose_settings_js__2 = __webpack_require__(91042);
var _compose_step_js__3 = __webpack_require__(40587);
var _domain_build_redact_js__4 = __webpack_require__(76565);
var _domain_source_carried_js__9 = __webpack_require__(21161);
var _domain_text_failure_js__5 = __webpack_require__(67271);
var _options_settings_selection_js__6 = __webpack_require__(40045);
var _options_settings_settings_js__7 = __webpack_require__(64050);
var _workspace_js__8 = __webpack_require__(5286);










async function buildAction(context) {
	const { env, reporter } = context;
	const all = await readSettings(context);
	const selection = (0,_options_settings_selection_js__6.W)(all);
	if (selection.kind === "images") {
		const { buildImages } = await Promise.all(/* import() */[__webpack_require__.e(6353), __webpack_require__.e(9411), __webpack_require__.e(4383), __webpack_require__.e(7294), __webpack_require__.e(9814), __webpack_require__.e(195), __webpack_require__.e(5683), __webpack_require__.e(3793)]).then(__webpack_require__.bind(__webpack_require__, 89937));
		return await buildImages(context, { settings: all, selection });
	}
	const settings = await (0,_compose_settings_js__2.Lo)(all, selection, { cwd: (0,_workspace_js__8.B)(env) });
	const request = (0,_compose_settings_js__2.J_)(settings, { variables: env });
	_compose_step_js__3.P.maskSecrets((0,_domain_build_redact_js__4.WD)(request));
	const fromFile = (0,_options_settings_settings_js__7.iM)(settings);
	if (fromFile !== undefined)
		reporter.info(fromFile);
	const outcome = await build(request, context);
	const name = selection.kind === "image" ? selection.image.name : undefined;
	const { reportResult } = await Promise.all(/* import() */[__webpack_require__.e(9411), __webpack_require__.e(7294), __webpack_require__.e(9814), __webpack_require__.e(2512)]).then(__webpack_require__.bind(__webpack_require__, 70065));
	await reportResult(outcome, { ...context, ...(name === undefined ? {} : { name }) });
	return outcome.failure === undefined ? 0 : _domain_text_failure_js__5.hS[outcome.failure.code];
}
async function readSettings({ env, reporter }) {
	const given = (0,_options_settings_settings_js__7.ms)(_compose_runner_js__1.l.readActionInputs(env), () => ({ kind: "call" }));
	const settings = await (0,_compose_settings_js__2.wq)(given, { cwd: (0,_workspace_js__8.B)(env), env });
	const carried = await _compose_step_js__3.P.readCarried(env);
	if (carried.kind !== "withheld")
		return settings;
	if (String(settings.inputs.push).toLowerCase() === "true") {
		reporter.annotate((0,_domain_source_carried_js__9.v)(carried.why));
	}
	const kept = (each) => ({
		...each,
		inputs: { ...each.inputs, push: "false" },
	});
	const images = settings.images?.map(kept);
	return { ...kept(settings), ...(images === undefined ? {} : { images }) };
}
async function build(request, { env, reporter, signal, entry, ahead }) {
	return (0,_compose_build_js__0.c)({
		surface: "workflow",
		...{ request, reporter, env, signal, entry },
		...(ahead === undefined ? {} : { ahead }),
		cwd: (0,_workspace_js__8.B)(env),
		onWorkFolder: (folder) => _compose_step_js__3.P.saveWorkFolder(env, folder),
		onSecrets: _compose_step_js__3.P.maskSecrets,
	});
}


}),

5286:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (workspaceOf)
});
function workspaceOf(env) {
	return env["GITHUB_WORKSPACE"] || process.cwd();
}


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

94923:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  G: () => (ReportDraft)
});


var policy = __webpack_require__(21581);

var source = __webpack_require__(80142);
;
class Stopwatch {
	#seconds = new Map();
	#now;
	#running = [];
	#since = 0;
	constructor(now = () => performance.now()) {
		this.#now = now;
	}
	timed = async (phase, work) => {
		this.#settle();
		const own = { phase };
		this.#running.push(own);
		this.#add(phase, 0);
		try {
			return await work();
		}
		finally {
			this.#settle();
			this.#running.splice(this.#running.indexOf(own), 1);
		}
	};
	get timings() {
		return [...this.#seconds].map(([phase, seconds]) => ({ phase, seconds }));
	}
	#settle() {
		const now = this.#now();
		const last = this.#running.at(-1);
		if (last !== undefined)
			this.#add(last.phase, (now - this.#since) / 1000);
		this.#since = now;
	}
	#add(phase, seconds) {
		this.#seconds.set(phase, (this.#seconds.get(phase) ?? 0) + seconds);
	}
}

;



const unknownSource = { id: "", repository: "", offset: "", version: "", revision: "" };
class ReportDraft {
	stopwatch = new Stopwatch();
	recipe;
	reading;
	forbid = [];
	toolchain;
	#proofs = new Map();
	pushed = [];
	reused;
	keep(proof) {
		this.#proofs.set(proof.platform, proof);
	}
	get proofs() {
		return [...this.#proofs.values()];
	}
	report(failure) {
		const { reading, recipe, toolchain } = this;
		const advisories = reading?.advisories ?? [];
		return {
			source: reading === undefined ? unknownSource : (0,source.S)(reading),
			...(recipe === undefined ? {} : { recipe }),
			advisories,
			forbidden: (0,policy.A)(advisories, this.forbid).map(({ name }) => name),
			proofs: this.proofs,
			...(toolchain === undefined ? {} : { toolchain }),
			pushed: this.pushed,
			...(this.reused === undefined ? {} : { reused: this.reused }),
			timings: this.stopwatch.timings,
			...(failure === undefined
				? {}
				: { failure: { code: failure.code, ...failure.told, output: failure.output } }),
		};
	}
}


}),

90024:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (declaredIn),
  h: () => (unusedArguments)
});
var _domain_text_nearest_js__1 = __webpack_require__(8579);
var _domain_text_printable_js__0 = __webpack_require__(76158);


const builtIn = /^(?:(?:HTTP|HTTPS|FTP|NO|ALL)_PROXY|(?:http|https|ftp|no|all)_proxy|(?:BUILD|TARGET)(?:PLATFORM|OS|ARCH|VARIANT)|SOURCE_DATE_EPOCH)$/;
function unusedArguments(containerfile, { buildArgs }) {
	const declared = declaredIn(containerfile);
	return [...new Set(buildArgs.map(({ name }) => name))]
		.filter((name) => !declared.includes(name) && !builtIn.test(name))
		.map((name) => {
		const shown = (0,_domain_text_printable_js__0.g$)(name).slice(0, 100);
		const near = (0,_domain_text_nearest_js__1.a)(name, declared);
		return `No ARG in ${(0,_domain_text_printable_js__0.g$)(containerfile.file)} declares the build argument \`${shown}\`, so it has no effect${near}`;
	});
}
function declaredIn({ args, stages }) {
	const all = [...args, ...stages.flatMap(({ instructions }) => instructions)];
	return all
		.flatMap((instruction) => [instruction, ...(instruction.trigger ? [instruction.trigger] : [])])
		.filter(({ keyword }) => keyword === "ARG")
		.flatMap(({ words }) => words.map(({ text }) => text.replace(/=[\s\S]*$/, "")));
}


}),

66616:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  c: () => (runBuild),
  p: () => (runBuildIn)
});


var output_folder = __webpack_require__(373);

var origin = __webpack_require__(95242);

var redact_values = __webpack_require__(88424);

var text_failure = __webpack_require__(67271);

var report_frame = __webpack_require__(92890);

var surface = __webpack_require__(10970);

var places = __webpack_require__(42216);

var expand = __webpack_require__(32912);

var mount_fields = __webpack_require__(533);

var variables = __webpack_require__(50995);
;



function secretMounts(scope) {
	return [...(0,variables.s)(scope)].flatMap(({ instruction, lookup }) => {
		if (instruction.keyword !== "RUN")
			return [];
		const mounts = instruction.flags.filter(({ name }) => name === "mount");
		return mounts.flatMap(({ value }) => {
			const fields = (0,mount_fields.P)((0,expand.V)(value.text, lookup).text);
			const last = (name) => fields.flatMap((0,mount_fields.f)(name)).at(-1);
			const id = last("id");
			if (last("type") !== "secret" || id === undefined || id === "" || id.includes("$"))
				return [];
			const required = fields.includes("required") ? "true" : last("required");
			return [{ id, isRequired: required?.toLowerCase() === "true", line: instruction.line }];
		});
	});
}


var s2i = __webpack_require__(15290);

var written_place = __webpack_require__(34707);

var nearest = __webpack_require__(8579);

var printable = __webpack_require__(76158);
;








function missingSecrets(scope, { recipe, secrets }) {
	const given = secrets.map(({ id }) => id);
	const known = recipe.kind === "s2i" ? [...given, s2i._i] : given;
	const missing = secretMounts(scope).filter(({ id }) => !known.includes(id));
	const { containerfile } = scope;
	const required = missing.find(({ isRequired }) => isRequired);
	if (required !== undefined) {
		const place = (0,places.BW)(containerfile, required.line);
		const message = `${(0,written_place.DP)(place)}: ${toldOf(required, given)}`;
		throw new text_failure.HR({ code: "usage", message, fix: fixOf(required), ...(0,written_place.Oh)(place) });
	}
	const byId = new Map(missing.toReversed().map((each) => [each.id, each]));
	return [...byId.values()].toReversed().map((each) => ({
		level: "warning",
		title: "Twofold",
		message: `${toldOf(each, given)} ${fixOf(each)}`,
		...(0,written_place.kk)((0,places.BW)(containerfile, each.line)),
	}));
}
function toldOf({ id, isRequired }, given) {
	const name = (0,printable.g$)(id).slice(0, 100);
	const without = isRequired ? "it is required" : "the step will not find its file";
	const near = (0,nearest.a)(id, given);
	return `the step mounts the secret \`${name}\`, which was not given: ${without}${near}`;
}
function fixOf({ id }) {
	const name = (0,printable.g$)(id).slice(0, 100);
	return `Give it: ${(0,surface.Pe)("secrets", `${name}=src=FILE`)} or ${(0,surface.Pe)("secrets", `${name}=env=VARIABLE`)}.`;
}


var own_labels = __webpack_require__(47302);

var prepare = __webpack_require__(8852);

var recipe_scope = __webpack_require__(71135);

var unused_arguments = __webpack_require__(90024);
;






async function openRun(given, ports, draft) {
	const { timed } = draft.stopwatch;
	draft.forbid = given.forbid;
	if (given.labelsLeftOut !== undefined) {
		ports.reporter.info(`${(0,surface.y1)("labels")}: left out, because Twofold writes them from the source that is really built: ${given.labelsLeftOut.join(", ")}`);
	}
	const prepared = await (0,prepare.iA)(given, ports);
	draft.recipe = given.runSpec === undefined ? prepared.written : { kind: "runpack" };
	const scope = (0,recipe_scope.O)({ request: given, prepared, builder: { platform: ports.machinePlatform } });
	if (given.hermetic !== undefined) {
		const { checkHermetic } = await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(3820), __webpack_require__.e(9172)]).then(__webpack_require__.bind(__webpack_require__, 69172));
		checkHermetic(given, scope);
	}
	(0,own_labels._W)(scope);
	for (const annotation of missingSecrets(scope, given))
		ports.reporter.annotate(annotation);
	for (const text of (0,unused_arguments.h)(prepared.containerfile, given))
		ports.reporter.warn(text);
	const exceptions = given.exceptions === undefined ? undefined : await ports.readExceptions(given.exceptions);
	const [source, builder] = await Promise.allSettled([
		timed("source", () => (0,prepare.o$)({ request: given, prepared, ...ports })),
		timed("set-up", ports.openBuilder),
		Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(8719), __webpack_require__.e(4825), __webpack_require__.e(3820), __webpack_require__.e(9201), __webpack_require__.e(1815), __webpack_require__.e(9131), __webpack_require__.e(7725)]).then(__webpack_require__.bind(__webpack_require__, 37725)),
	]);
	return { prepared, exceptions, source, builder };
}


var report_draft = __webpack_require__(94923);
;






async function buildImage(request, ports) {
	const draft = new report_draft.G();
	const { temporary } = ports.output;
	const read = (text) => ports.redact(ports.read(text));
	const failure = await work(request, ports, draft).then(() => undefined, async (error) => {
		if (error instanceof text_failure.HR) {
			return (0,redact_values.O)((0,origin.H)(error, request.origins ?? new Map()), read);
		}
		if (temporary !== undefined)
			await ports.output.discard();
		throw error;
	});
	if (failure?.code === "secret-in-image")
		await ports.output.discard();
	const report = (0,redact_values.s)(draft.report(failure), read);
	const { leaveReport, unwritten } = await Promise.all(/* import() */[__webpack_require__.e(9411), __webpack_require__.e(8465)]).then(__webpack_require__.bind(__webpack_require__, 90395));
	const frame = frameOf(request, report, ports);
	const isWritten = await leaveReport(ports.output, report, { surface: ports.surface, frame });
	const told = failure ?? (isWritten ? undefined : unwritten(ports.output));
	const layout = draft.proofs.find((proof) => proof.layout !== undefined)?.layout;
	return {
		report,
		frame,
		...(layout === undefined || !isWritten ? {} : { layout }),
		tags: draft.pushed.map(({ reference }) => reference),
		...(isWritten ? { reportFile: ports.output.report, pageFile: ports.output.page } : {}),
		...(temporary === undefined || !isWritten ? {} : { temporary }),
		...(told === undefined ? {} : { failure: told }),
	};
}
function frameOf(request, { source }, { docs, redact }) {
	const subject = (0,report_frame.et)(request, source);
	return {
		...(subject === undefined ? {} : { subject: redact(subject) }),
		...(docs === undefined ? {} : { docs }),
	};
}
async function work(given, ports, draft) {
	if (given.base !== undefined) {
		const { carryOutBase } = await Promise.all(/* import() */[__webpack_require__.e(6893), __webpack_require__.e(8719), __webpack_require__.e(691), __webpack_require__.e(1823)]).then(__webpack_require__.bind(__webpack_require__, 81823));
		return await carryOutBase(given, given.base, { ports, draft });
	}
	const opened = await openRun(given, ports, draft);
	const { carryOut } = await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(8719), __webpack_require__.e(4825), __webpack_require__.e(3820), __webpack_require__.e(9201), __webpack_require__.e(1815), __webpack_require__.e(9131), __webpack_require__.e(7725)]).then(__webpack_require__.bind(__webpack_require__, 37725));
	if (given.runSpec === undefined)
		return await carryOut(given, { ports, draft, opened });
	const { withRunSpec } = await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(8719), __webpack_require__.e(4825), __webpack_require__.e(3820), __webpack_require__.e(9201), __webpack_require__.e(9131), __webpack_require__.e(6068)]).then(__webpack_require__.bind(__webpack_require__, 36068));
	const read = await withRunSpec(given, { ports, draft, opened, inputs: given.runSpec });
	await carryOut(read.request, { ports, draft, opened: read.opened });
}


var blank = __webpack_require__(60456);

var redact = __webpack_require__(76565);

var build_ports = __webpack_require__(2108);

var registry = __webpack_require__(45304);

var compose_s2i = __webpack_require__(79387);

var secret_files = __webpack_require__(43265);

var watched_folder = __webpack_require__(91755);
;











async function runBuild(run) {
	const prepared = await build_prepare(run);
	return await (0,watched_folder.Y)(run, (folder) => build(run, prepared, folder));
}
async function runBuildIn(folder, run) {
	return await build(run, await build_prepare(run), folder);
}
async function build_prepare(run) {
	const request = (0,registry.w)(run.request, run.cwd);
	const files = await (0,secret_files.s)(request);
	const values = [...(0,redact.WD)(request), ...files.map(({ value }) => value)];
	run.onSecrets(values);
	return { request, files, values, output: await (0,output_folder.qi)(request.output, run.env) };
}
async function build(run, prepared, folder) {
	const { request, files, values, output } = prepared;
	const opened = await (0,compose_s2i.g)({ ...run, request }, folder);
	const made = await (0,build_ports.W)({ ...run, ...opened }, {
		...{ folder, output },
		redact: (0,redact.lY)(values),
		blank: () => (0,blank.c)(values),
		secrets: [...(0,redact.oW)(request), ...files],
	});
	const { expectedSource: expected } = run;
	const ports = expected === undefined ? made : { ...made, ...onlySource(made, expected) };
	return await buildImage(opened.request, ports);
}
function onlySource({ sourceReader }, expected) {
	const read = async (options) => {
		const reading = await sourceReader.read(options);
		const { id } = reading.source;
		if (id === expected)
			return reading;
		const [shown, wanted] = [id, expected].map((text) => (0,printable.RK)((0,printable.vI)(text, 300)));
		throw new text_failure.HR({
			code: "usage",
			message: `The checkout is ${shown}, not ${wanted}.`,
			fix: "Check the version: it comes from the git tags at this revision.",
		});
	};
	return { sourceReader: { ...sourceReader, read } };
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

40587:
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


var inputs = __webpack_require__(31432);

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
	const { report, tags, layout = "", reportFile = "", pageFile = "", images = "" } = facts;
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
		...{ images, layout },
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
	ownInput: inputs.tE,
	pushedNames: pushedNames,
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
  ZZ: () => (withDifferences),
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
function withDifferences(proof, known) {
	if (known === undefined)
		return proof;
	const { differences } = proof;
	const listed = [...known.listed, ...differences.listed];
	const omitted = known.omitted + differences.omitted;
	return { ...proof, differences: { ...differences, listed, omitted } };
}


}),

80142:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (taggedSource),
  r: () => (sourceText)
});
function taggedSource(found) {
	const { source, tag, otherTags } = found;
	return {
		...source,
		...(tag === undefined ? {} : { tag }),
		...(otherTags.length === 0 ? {} : { otherTags }),
	};
}
function sourceText({ id, repository, revision, }) {
	if (id === "" || repository !== "")
		return id;
	return `${revision === "" ? "no repository" : "unknown repository"}, ${id.replace(/^,/, "")}`;
}


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

40045:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (selectionOf)
});
var _domain_build_settings_file_js__0 = __webpack_require__(68824);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _domain_text_nearest_js__5 = __webpack_require__(8579);
var _domain_text_surface_js__2 = __webpack_require__(10970);
var _choices_js__3 = __webpack_require__(58909);
var _reader_js__4 = __webpack_require__(98570);






function selectionOf(settings) {
	const { images } = settings;
	const read = (0,_reader_js__4.V)(settings.inputs);
	const all = read.boolean("all");
	const only = [...new Set(read.words("only"))];
	const asked = [
		...(all ? ["all"] : []),
		...(only.length > 0 ? ["only"] : []),
	];
	const own = ["context", "file"].find((name) => isOfCaller(settings, name));
	for (const name of asked)
		checkAsked(name, { images, own });
	if (all && only.length > 0) {
		throw (0,_domain_text_failure_js__1.AN)("only", `it is given beside ${(0,_domain_text_surface_js__2.Pe)("all")}, which takes every image.`, `Leave one of the two out.`);
	}
	if (images === undefined || own !== undefined)
		return { kind: "settings" };
	if (only.length === 0) {
		refuseOfOne(settings);
		return { kind: "images", images, which: all ? "asked" : "changed" };
	}
	const chosen = only.map((name) => imageNamed(name, images));
	const [image, ...more] = chosen;
	if (image !== undefined && more.length === 0)
		return { kind: "image", image };
	refuseOfOne(settings);
	return { kind: "images", images: chosen, which: "asked" };
}
function isOfCaller({ origins }, name) {
	const origin = origins.get(name);
	return origin !== undefined && origin.kind !== "file";
}
function checkAsked(asked, { images, own }) {
	if (images === undefined) {
		throw (0,_domain_text_failure_js__1.AN)(asked, `it is about the images that ${_domain_build_settings_file_js__0.bH} at the repository's root lists, but there is no such list.`, `List them there below \`images:\`, or leave ${(0,_domain_text_surface_js__2.Pe)(asked)} out.`);
	}
	if (own === undefined)
		return;
	throw (0,_domain_text_failure_js__1.AN)(asked, `it takes images of ${_domain_build_settings_file_js__0.bH}, but ${(0,_domain_text_surface_js__2.Pe)(own)} names what one image is built from.`, `Leave ${(0,_domain_text_surface_js__2.Pe)(own)} or ${(0,_domain_text_surface_js__2.Pe)(asked)} out.`);
}
function imageNamed(name, images) {
	const found = images.find((image) => image.name === name);
	if (found !== undefined)
		return found;
	const names = images.map((image) => image.name);
	throw (0,_domain_text_failure_js__1.AN)("only", `${_domain_build_settings_file_js__0.bH} has no image ${JSON.stringify((0,_choices_js__3.ml)(name))}${(0,_domain_text_nearest_js__5.a)(name, names)}`, `Write one of: ${names
		.map((each) => `\`${each}\``)
		.join(", ")
		.slice(0, 1000)}.`);
}
const ofOne = ["offset", "source", "expected-digest"];
function refuseOfOne(settings) {
	const given = ofOne.find((name) => isOfCaller(settings, name));
	if (given !== undefined) {
		throw (0,_domain_text_failure_js__1.AN)(given, `it is about one image, but several of ${_domain_build_settings_file_js__0.bH} are built.`, `Leave it out, or name the image: ${(0,_domain_text_surface_js__2.Pe)("only", "cart")}.`);
	}
	const read = (0,_reader_js__4.V)(settings.inputs);
	const isOfEach = read.words("image").every((name) => name.includes("{name}"));
	if (isOfCaller(settings, "image") && !isOfEach) {
		throw (0,_domain_text_failure_js__1.AN)("image", `it names one repository, but several images of ${_domain_build_settings_file_js__0.bH} are built.`, `Write \`{name}\` where the name of each image belongs, e.g. ${(0,_domain_text_surface_js__2.Pe)("image", "ghcr.io/acme/{name}")}.`);
	}
	const reference = read.words("tags").find((tag) => /[/:]/.test(tag));
	if (reference === undefined)
		return;
	throw (0,_domain_text_failure_js__1.AN)("tags", `${JSON.stringify((0,_choices_js__3.ml)(reference))} is a reference of one image, but several of ${_domain_build_settings_file_js__0.bH} are built.`, "Write tags alone.");
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

92890:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ZZ: () => (pageOf),
  bn: () => (explainCommand),
  et: () => (subjectOf)
});
var _domain_source_advisory_js__0 = __webpack_require__(8024);

function pageOf(name, { docs }) {
	if (docs === undefined)
		return undefined;
	return _domain_source_advisory_js__0.U.some((advisory) => advisory === name)
		? `${docs}/advisories.md#${name}`
		: `${docs}/causes/${name}.md`;
}
const mostNames = 5;
function explainCommand(names) {
	return `twofold explain ${[...new Set(names)].slice(0, mostNames).join(" ")}`;
}
function subjectOf({ image, target, file }, { repository, offset }) {
	const [first, ...more] = image;
	const others = more.length === 0 ? "" : ` and ${more.length} more`;
	const service = offset === "" ? repository.split("/").slice(-2).join("/") : offset;
	const parts = [
		first === undefined || offset !== "" ? service : "",
		target === undefined ? "" : `target ${target}`,
		file === undefined ? "" : `file ${file.split("/").at(-1)}`,
	].filter((part) => part !== "");
	if (first !== undefined)
		return joined(`${first}${others}`, parts);
	const [what, ...details] = parts;
	return what === undefined ? undefined : joined(what, details);
}
function joined(what, details) {
	return details.length === 0 ? what : `${what} (${details.join(", ")})`;
}


})

};
//# sourceMappingURL=3223.index.js.map
