export const id = 7339;
export const ids = [7339];
export const modules = {

45387:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (failureIn),
  _: () => (elsewhereIn)
});
var _domain_build_redact_values_js__0 = __webpack_require__(88424);
var _domain_text_surface_js__1 = __webpack_require__(10970);
var _options_elsewhere_js__2 = __webpack_require__(49685);
var _options_further_actions_js__3 = __webpack_require__(16223);




function elsewhereIn(action) {
	return (0,_options_elsewhere_js__2.elsewhereFor)({
		surface: "workflow",
		has: (name) => (0,_options_further_actions_js__3.bZ)(action, name),
		readsSourcesFile: action === "resolve",
	});
}
function failureIn(action, failure) {
	if (action === undefined)
		return failure;
	const elsewhere = elsewhereIn(action);
	return (0,_domain_build_redact_values_js__0.O)(failure, (text) => (0,_domain_text_surface_js__1.rG)(text, "workflow", elsewhere));
}


}),

93813:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (requiredInput),
  t: () => (switchInput)
});
var _compose_step_js__0 = __webpack_require__(40587);
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


}),

89273:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  resolveAction: () => (resolveAction)
});


var resolve = __webpack_require__(89132);

var runner = __webpack_require__(39827);

var step = __webpack_require__(40587);

var resolve_resolution = __webpack_require__(18982);

var failure = __webpack_require__(67271);

var reader = __webpack_require__(98570);

var resolve_request = __webpack_require__(68681);

var settings = __webpack_require__(64050);

var palette = __webpack_require__(67048);

var resolution = __webpack_require__(23249);

var printable = __webpack_require__(76158);

var block = __webpack_require__(75233);

var report_text = __webpack_require__(13920);
;





const view = { palette: palette.wU, surface: "workflow" };
function renderResolutionSummary(found) {
	const [headline = "", ...lines] = (0,resolution.GT)(found, view);
	const mark = found.answer.kind === "found" ? "✅" : "❌";
	const about = (0,report_text.w)((0,printable.vI)(found.query, 200));
	const start = lines.findIndex((line) => line !== "");
	const sections = [
		`## ${mark} ${about} · ${(0,report_text.w)(headline)}`,
		...(start < 0 ? [] : (0,block.V)(lines.slice(start), "")),
	];
	return `${sections.join("\n\n")}\n`;
}
function resolutionAnnotations(found) {
	if (found.answer.kind === "found")
		return [];
	const lines = (0,resolution.GT)(found, view).filter((line) => line !== "");
	const message = (0,printable.vI)(lines.join("\n"), 3000);
	return [{ level: "error", title: "Resolve", message }];
}


var elsewhere = __webpack_require__(45387);

var own_inputs = __webpack_require__(93813);

var workspace = __webpack_require__(5286);
;














async function resolveAction(context) {
	const { env, reporter, signal } = context;
	const query = (0,own_inputs.Y)(env, "source-id", "github.com/acme/shop,^1.4");
	const inputs = runner.l.readSharedInputs(env, "resolve");
	const request = (0,resolve_request.v)(inputs);
	const { password } = request.registry;
	step.P.maskSecrets(password === undefined ? [] : [password]);
	const { resolution, outcome } = await (0,resolve.q)({
		...{ query, request, reporter, env, signal, cwd: (0,workspace.B)(env), surface: "workflow" },
		running: step.P.ownInput(env, "running"),
		index: step.P.ownInput(env, "index"),
		refresh: (0,own_inputs.t)(env, "refresh"),
		build: buildOf(inputs, context),
	});
	writeOutputs(env, resolution, outcome);
	if (outcome !== undefined) {
		const { tellOfBuild } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(9411), __webpack_require__.e(7294), __webpack_require__.e(9814), __webpack_require__.e(5159)]).then(__webpack_require__.bind(__webpack_require__, 70065));
		await tellOfBuild(outcome, context);
		if (outcome.failure !== undefined)
			return failure.hS[outcome.failure.code];
	}
	await tell(resolution, context);
	return resolve_resolution.l[resolution.answer.kind];
}
function buildOf(inputs, { env, entry }) {
	const source = step.P.ownInput(env, "source");
	if (!(0,own_inputs.t)(env, "build")) {
		const { isGiven } = (0,reader.V)(inputs);
		(0,resolve_request.s)((name) => (name === "source" ? source !== undefined : isGiven(name)));
		return undefined;
	}
	return {
		...{ source, entry, elsewhere: (0,elsewhere._)("resolve") },
		settings: (0,settings.ms)(inputs, () => ({ kind: "call" })),
		onWorkFolder: (folder) => step.P.saveWorkFolder(env, folder),
		onSecrets: step.P.maskSecrets,
	};
}
function writeOutputs(env, { answer, from }, outcome) {
	const image = answer.kind === "found" ? answer.images[0] : undefined;
	step.P.writeFurtherOutputs(env, {
		result: answer.kind,
		image: (0,resolution.vt)(answer)[0] ?? "",
		digest: image?.digest ?? "",
		"source-id": image?.source ?? "",
		built: String(image !== undefined && from === "built"),
		report: outcome?.reportFile ?? "",
	});
}
async function tell(found, { env, reporter }) {
	await step.P.writeSummary(env, renderResolutionSummary(found));
	const view = { palette: palette.wU, surface: "workflow" };
	reporter.info((0,resolution.GT)(found, view).join("\n"));
	for (const annotation of resolutionAnnotations(found))
		reporter.annotate(annotation);
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

29227:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (readCarried)
});

var valibot__2 = __webpack_require__(77934);
var _domain_text_schema_js__0 = __webpack_require__(59006);
var _event_file_js__1 = __webpack_require__(52840);



const pullNumber = (0,_domain_text_schema_js__0.no)(valibot__2.FsL(valibot__2.aig(), valibot__2.Y2b()));
const repository = (0,_domain_text_schema_js__0.no)((0,_domain_text_schema_js__0.Xy)({ full_name: (0,_domain_text_schema_js__0.no)(valibot__2.FsL(valibot__2.YjP(), valibot__2.PXX())) }));
const pullRequest = (0,_domain_text_schema_js__0.Xy)({
	number: pullNumber,
	head: (0,_domain_text_schema_js__0.no)((0,_domain_text_schema_js__0.Xy)({ repo: repository })),
	base: (0,_domain_text_schema_js__0.no)((0,_domain_text_schema_js__0.Xy)({ repo: repository })),
});
const eventSchema = (0,_domain_text_schema_js__0.Xy)({
	repository,
	pull_request: valibot__2.L5J(),
	workflow_run: (0,_domain_text_schema_js__0.no)((0,_domain_text_schema_js__0.Xy)({
		event: (0,_domain_text_schema_js__0.no)(valibot__2.YjP()),
		head_sha: (0,_domain_text_schema_js__0.no)(valibot__2.YjP()),
		head_repository: repository,
	})),
	issue: (0,_domain_text_schema_js__0.no)((0,_domain_text_schema_js__0.Xy)({ number: pullNumber, pull_request: valibot__2.L5J() })),
	inputs: (0,_domain_text_schema_js__0.no)(_domain_text_schema_js__0.o$),
	client_payload: (0,_domain_text_schema_js__0.no)(_domain_text_schema_js__0.o$),
});
const pullRef = valibot__2.FsL(valibot__2.YjP(), valibot__2.yGV(/^refs\/pull\/\d{1,9}\//), valibot__2.pdi((ref) => Number(ref.split("/")[2])));
async function readCarried(env) {
	return carriedBy(await (0,_event_file_js__1.j)(env, _domain_text_schema_js__0.o$), env);
}
function carriedBy(payload, env) {
	const { GITHUB_EVENT_NAME: event = "" } = env;
	if (event === "merge_group")
		return withheld(mergeGroup);
	const known = (0,_domain_text_schema_js__0._Q)(eventSchema, payload);
	if (known === undefined) {
		return mayBeForeign(event) ? withheld(`The event ${event} cannot be read`) : open(env, {});
	}
	if (known.pull_request !== undefined)
		return ofPullRequest(known, env);
	if (event === "workflow_run")
		return ofWorkflowRun(known, env);
	return open(env, { pulls: pullsIn(known, env) });
}
const mergeGroup = "A merge group holds commits of pull requests that are not merged yet, and its event does not say whose";
function withheld(why) {
	return { kind: "withheld", why };
}
function mayBeForeign(event) {
	return event.startsWith("pull_request") || event === "workflow_run";
}
function ofPullRequest(event, env) {
	const pull = (0,_domain_text_schema_js__0._Q)(pullRequest, event.pull_request);
	if (!isSame(pull?.head?.repo, pull?.base?.repo)) {
		return withheld("This pull request comes from a fork");
	}
	const own = pull?.number === undefined ? [] : [pull.number];
	return { ...open(env, {}), needsProof: false, ownPulls: own };
}
function ofWorkflowRun({ workflow_run: run, repository: own }, env) {
	if (!isSame(run?.head_repository, own)) {
		return withheld("The run that started this one was for a fork's commit");
	}
	if (run?.event === "merge_group")
		return withheld(mergeGroup);
	return open(env, { trusted: run?.head_sha === undefined ? [] : [run.head_sha] });
}
function isSame(head, base) {
	return head?.full_name !== undefined && head.full_name === base?.full_name;
}
const ownEvents = new Set([
	"branch_protection_rule",
	"create",
	"delete",
	"page_build",
	"push",
	"registry_package",
	"release",
	"schedule",
]);
const chosenCommits = new Set(["deployment", "deployment_status", "status"]);
function open(env, known) {
	const { GITHUB_EVENT_NAME: event = "", GITHUB_SHA: own = "", GITHUB_REF: ref = "" } = env;
	const isOwn = own !== "" && !chosenCommits.has(event) && !ref.startsWith("refs/pull/");
	const { trusted = [], pulls = [] } = known;
	return {
		kind: "open",
		event,
		needsProof: !ownEvents.has(event) || ref.startsWith("refs/pull/"),
		trusted: [...(isOwn ? [own] : []), ...trusted].map((commit) => commit.toLowerCase()),
		pulls,
		ownPulls: [],
	};
}
const mostValues = 200;
function pullsIn({ issue, inputs, client_payload: given }, { GITHUB_REF: ref = "" }) {
	const isCommented = issue?.pull_request !== undefined && issue.number !== undefined;
	const refs = [ref, ...[inputs, given].flatMap(valuesIn)];
	return [...(isCommented ? [issue.number] : []), ...((0,_domain_text_schema_js__0._Q)((0,_domain_text_schema_js__0.l1)(pullRef), refs) ?? [])];
}
function valuesIn(inputs = {}) {
	return Object.values(inputs).slice(0, mostValues);
}


}),

52840:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  j: () => (readEvent)
});
var node_fs_promises__0 = __webpack_require__(51455);
var _domain_text_schema_js__1 = __webpack_require__(59006);


const maxEventBytes = 25 * 1024 * 1024;
async function readEvent(env, schema) {
	const path = env["GITHUB_EVENT_PATH"];
	if (path === undefined || path === "")
		return undefined;
	const text = await readBounded(path).catch(() => undefined);
	return text === undefined ? undefined : (0,_domain_text_schema_js__1.MW)(schema, text);
}
async function readBounded(path) {
	const file = await (0,node_fs_promises__0.open)(path, "r");
	try {
		const { size } = await file.stat();
		return size > maxEventBytes ? undefined : await file.readFile("utf8");
	}
	finally {
		await file.close();
	}
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

88424:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O: () => (redactFailure),
  s: () => (redactValues)
});
var _text_failure_js__0 = __webpack_require__(67271);

function redactValues(value, redact) {
	if (typeof value === "string")
		return redact(value);
	if (value instanceof Uint8Array)
		return redactBytes(value, redact);
	if (Array.isArray(value))
		return value.map((entry) => redactValues(entry, redact));
	if (typeof value !== "object" || value === null)
		return value;
	return Object.fromEntries(Object.entries(value).map(([key, entry]) => [
		key,
		redactValues(entry, redact),
	]));
}
function redactBytes(bytes, redact) {
	const buffer = Buffer.from(bytes);
	const encoding = Buffer.from(buffer.toString("utf8")).equals(buffer) ? "utf8" : "latin1";
	const text = buffer.toString(encoding);
	const clean = redact(text);
	return clean === text ? bytes : Buffer.from(clean, encoding);
}
function redactFailure(failure, redact) {
	return new _text_failure_js__0.HR({
		code: failure.code,
		message: redact(failure.told.message),
		fix: redact(failure.told.fix),
		output: failure.output.map(redact),
		...(failure.place === undefined ? {} : { place: failure.place }),
		...(failure.input === undefined ? {} : { input: failure.input }),
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


}),

75233:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (blockOf)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);
var _sizes_js__1 = __webpack_require__(76477);


const blockBudget = 60_000;
function blockOf(lines, language) {
	if (lines.length === 0)
		return [];
	const shown = [];
	let spent = 0;
	for (const text of lines.map(_domain_text_printable_js__0.RK)) {
		spent += Buffer.byteLength(text) + 1;
		if (spent > blockBudget)
			break;
		shown.push(text);
	}
	const hidden = lines.length - shown.length;
	const runs = shown.flatMap((text) => text.match(/`+/g) ?? []);
	const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
	const rest = hidden > 0 ? [`… and ${(0,_sizes_js__1.hS)(hidden, "more line")}; see the report.`] : [];
	return [[`${fence}${language}`, ...shown, fence].join("\n"), ...rest];
}


}),

13920:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a: () => (code),
  w: () => (markdown)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);

const longestText = 2000;
function markdown(text) {
	return (0,_domain_text_printable_js__0.RK)((0,_domain_text_printable_js__0.vI)(text, longestText))
		.split("`")
		.map((part, index, parts) => {
		const inCode = index % 2 === 1;
		if (inCode && index < parts.length - 1)
			return `<code>${entities(part)}</code>`;
		return `${inCode ? "&#96;" : ""}${entities(part)}`;
	})
		.join("");
}
function code(text) {
	return `<code>${entities((0,_domain_text_printable_js__0.RK)((0,_domain_text_printable_js__0.vI)(text, longestText)))}</code>`;
}
function entities(text) {
	return text.replace(/[&<>"'`\\*_[\]#|~$@^\t]/g, entity).replace(/:(?=\/\/)|(?<=www)\./gi, entity);
}
function entity(character) {
	return `&#${character.charCodeAt(0)};`;
}


})

};
//# sourceMappingURL=7339.index.js.map
