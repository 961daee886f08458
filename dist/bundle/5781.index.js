export const id = 5781;
export const ids = [5781];
export const modules = {

96537:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  driftAction: () => (driftAction)
});


var compose_drift = __webpack_require__(1494);

var runner = __webpack_require__(39827);

var step = __webpack_require__(40587);

var redact_values = __webpack_require__(88424);

var deployed_drift = __webpack_require__(29827);

var surface = __webpack_require__(10970);

var reader = __webpack_require__(98570);

var registry_access = __webpack_require__(59757);

var drift = __webpack_require__(47943);

var printable = __webpack_require__(76158);

var sizes = __webpack_require__(76477);

var report_text = __webpack_require__(13920);
;





const mostRows = 250;
const mostAnnotations = 10;
const marks = { "in-place": "✅", drift: "❌", unchecked: "⚠️" };
function renderDriftSummary(found) {
	const ordered = [
		...found.rows.filter((row) => !(0,deployed_drift.RS)(row)),
		...found.rows.filter((row) => (0,deployed_drift.RS)(row)),
	];
	const hidden = ordered.length - mostRows;
	return [
		`## ${marks[found.verdict]} ${(0,report_text.w)((0,drift.AF)(found))}`,
		"",
		"| State | Name | |",
		"| --- | --- | --- |",
		...ordered.slice(0, mostRows).map(tableRow),
		...(hidden > 0 ? ["", `${(0,sizes.hS)(hidden, "more row")} not shown.`] : []),
		...(found.ignored > 0 ? ["", (0,drift.uH)(found)] : []),
		"",
	].join("\n");
}
function tableRow(row) {
	const facts = (0,drift.lf)(row).map(([name, text]) => `${name}: ${(0,report_text.w)((0,printable.vI)(text, 300))}`);
	return `| ${drift.Xu[row.state]} | ${(0,report_text.a)((0,printable.vI)(row.name, 200))} | ${facts.join("<br>")} |`;
}
function driftAnnotations({ rows }) {
	const off = rows.filter((row) => !(0,deployed_drift.RS)(row));
	const shown = off.slice(0, off.length > mostAnnotations ? mostAnnotations - 1 : undefined);
	const hidden = off.length - shown.length;
	return [
		...shown.map(annotationOf),
		...(hidden === 0
			? []
			: [
				{
					level: "error",
					title: "Drift",
					message: `${(0,sizes.hS)(hidden, "more image")}: see the job summary.`,
				},
			]),
	];
}
function annotationOf(row) {
	const facts = (0,drift.lf)(row).map(([name, text]) => `${name}: ${(0,printable.vI)((0,printable.RK)(text), 500)}`);
	const message = [`${(0,printable.RK)((0,printable.vI)(row.name, 200))}: ${drift.Xu[row.state]}`, ...facts];
	const { wanted } = row;
	return {
		level: "error",
		title: "Drift",
		message: message.join("\n"),
		...(wanted === undefined ? {} : { place: wanted.place }),
	};
}


var palette = __webpack_require__(67048);

var own_inputs = __webpack_require__(93813);

var workspace = __webpack_require__(5286);
;













async function driftAction(context) {
	const { env, signal } = context;
	const wanted = (0,own_inputs.Y)(env, "wanted", "deploy/wanted.yml");
	const running = (0,own_inputs.Y)(env, "running", "pods.json");
	const read = (0,reader.V)(runner.l.readSharedInputs(env, "drift"));
	const access = (0,registry_access.U)({ read, push: false });
	step.P.maskSecrets(access.password === undefined ? [] : [access.password]);
	const host = step.P.ownInput(env, "registry");
	const cwd = (0,workspace.B)(env);
	const drift = await (0,compose_drift.$)({ wanted, running, access, host, env, cwd, signal });
	const found = (0,redact_values.s)(drift, (text) => (0,surface.rG)(text, "workflow"));
	await report(found, context);
	return deployed_drift.Ug[found.verdict];
}
async function report(found, { env, reporter }) {
	const drifted = found.rows.filter((row) => !(0,deployed_drift.RS)(row)).map(({ name }) => name);
	step.P.writeFurtherOutputs(env, {
		verdict: found.verdict,
		drifted: JSON.stringify([...new Set(drifted)]),
	});
	await step.P.writeSummary(env, renderDriftSummary(found));
	reporter.info((0,drift.$m)(found, palette.wU).join("\n"));
	for (const annotation of driftAnnotations(found))
		reporter.annotate(annotation);
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


var inputs = __webpack_require__(29462);

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

22880:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (allEnded)
});
async function allEnded(promises) {
	await Promise.allSettled(promises);
	return await Promise.all(promises);
}


}),

97897:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  i: () => (onceForEach)
});
function onceForEach(ask) {
	const answers = new Map();
	return (...args) => {
		const key = JSON.stringify(args);
		const answer = answers.get(key) ?? ask(...args);
		answers.set(key, answer);
		return answer;
	};
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

15301:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (sideBySide)
});
var _all_ended_js__0 = __webpack_require__(22880);

async function sideBySide(items, most, task) {
	const results = new Map();
	const rest = items.entries();
	const worker = async () => {
		for (const [index, item] of rest)
			results.set(index, await task(item));
	};
	await (0,_all_ended_js__0.C)(Array.from({ length: Math.min(most, items.length) }, worker));
	return items.flatMap((_item, index) => {
		const result = results.get(index);
		return result === undefined ? [] : [result];
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

12770:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  I: () => (readClaims)
});


var oci_digest = __webpack_require__(30719);

var source_id = __webpack_require__(37574);

var dist = __webpack_require__(77934);

var schema = __webpack_require__(59006);

var labels_labels = __webpack_require__(24138);
;



const claimedExceptions = (0,schema.c3)((0,schema.Xy)({
	path: dist.YjP(),
	cause: dist.YjP(),
	expires: dist.FsL(dist.YjP(), dist.yGV(/^\d{4}-\d{2}-\d{2}$/)),
}));
function readVerdict(read) {
	const said = read(labels_labels.l3.reproducible);
	const listed = read(labels_labels.l3.exceptions);
	const reproducible = said === undefined ? undefined : readReproducible(said);
	const exceptions = listed === undefined ? undefined : readExceptions(listed);
	const isPraised = reproducible !== undefined && reproducible !== "false";
	const contradicts = isPraised && exceptions !== undefined && exceptions.length > 0;
	return {
		verdict: {
			...(reproducible === undefined ? {} : { reproducible }),
			...(exceptions === undefined ? {} : { exceptions }),
		},
		doubts: [
			...doubt(said !== undefined && reproducible === undefined, {
				label: labels_labels.l3.reproducible,
				value: said ?? "",
				because: "is not `true`, `false` or `unchecked`",
			}),
			...doubt(listed !== undefined && exceptions === undefined, {
				label: labels_labels.l3.exceptions,
				value: listed ?? "",
				because: "is not a list of exceptions",
			}),
			...doubt(contradicts, {
				label: labels_labels.l3.exceptions,
				value: listed ?? "",
				because: `contradicts ${labels_labels.l3.reproducible}=${reproducible ?? ""}`,
			}),
		],
	};
}
function readReproducible(text) {
	return ["true", "false", "unchecked"].find((value) => value === text);
}
function readExceptions(text) {
	return text === "" ? [] : (0,schema.MW)(claimedExceptions, text);
}
function doubt(holds, told) {
	return holds ? [told] : [];
}


var label_reading = __webpack_require__(66182);

var oci_labels = __webpack_require__(31342);

var read_recipe = __webpack_require__(15908);

var sous_labels = __webpack_require__(20555);
;








function readClaims(labels) {
	const read = (0,label_reading.Uc)(labels);
	const { source, doubts } = readSource(read);
	const advisories = source?.from === "sous"
		? (0,sous_labels.k)(read)
		: readAdvisories(read(labels_labels.l3.advisories));
	const base = readBase(read);
	const said = read(labels_labels.l3.recipe) ?? "";
	const recipe = (0,read_recipe.XQ)(said);
	const kind = recipe === undefined ? (0,read_recipe.PI)(said) : undefined;
	const proof = readVerdict(read);
	return {
		...proof.verdict,
		...(source === undefined ? {} : { source }),
		...(advisories === undefined ? {} : { advisories }),
		...(base === undefined ? {} : { base }),
		...(recipe === undefined ? {} : { recipe }),
		...(kind === undefined ? {} : { unknownKind: kind }),
		doubts: [...doubts, ...proof.doubts],
	};
}
function readSource(read) {
	const readings = {
		twofold: readSourceId(read),
		sous: (0,sous_labels.Q)(read),
		oci: (0,oci_labels.t)(read),
	};
	const broken = Object.values(readings).flatMap((reading) => reading?.doubts ?? []);
	for (const from of ["twofold", "sous", "oci"]) {
		const parts = readings[from]?.parts;
		if (parts === undefined)
			continue;
		const contradicting = from === "oci" ? [] : contradictions(read, { from, parts });
		const told = contradicting.map(({ label }) => label);
		return {
			source: { id: (0,source_id.yn)(parts), ...parts, from },
			doubts: [...broken.filter(({ label }) => !told.includes(label)), ...contradicting],
		};
	}
	return { doubts: broken };
}
function readSourceId(read) {
	const value = read(labels_labels.l3.sourceId);
	if (value === undefined)
		return undefined;
	const parts = (0,source_id.GM)(value);
	if (parts !== undefined)
		return { parts, doubts: [] };
	const doubt = { label: labels_labels.l3.sourceId, value, because: "is not a source ID" };
	return { parts, doubts: [doubt] };
}
function contradictions(read, { from, parts }) {
	const whose = from === "twofold" ? "the source ID" : "the labels of Sous";
	const oci = (0,oci_labels.i)(read, { parts, whose });
	const sous = from === "sous" ? undefined : (0,sous_labels.Q)(read)?.parts;
	if (sous === undefined)
		return oci;
	const [id, value] = [(0,source_id.yn)(parts), (0,source_id.yn)(sous)];
	const because = `contradicts ${whose}: ${id}`;
	return id === value ? oci : [...oci, { label: "com.opentable.sous.*", value, because }];
}
function readBase(read) {
	const name = read.filled(labels_labels.l3.baseName);
	const digest = (0,oci_digest.m)(read(labels_labels.l3.baseDigest) ?? "");
	if (name === undefined && digest === undefined)
		return undefined;
	return {
		...(name === undefined ? {} : { name }),
		...(digest === undefined ? {} : { digest }),
	};
}
function readAdvisories(value) {
	if (value === undefined)
		return undefined;
	if (value === "")
		return [];
	const names = value.split(",");
	return names.every((name) => /^[a-z0-9-]{1,64}$/.test(name)) ? names : undefined;
}


}),

31342:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  i: () => (contradictingOciLabels),
  t: () => (readOciLabels)
});
var semver_functions_parse_js__0 = __webpack_require__(16353);
var _source_repository_name_js__1 = __webpack_require__(95847);
var _source_source_id_js__4 = __webpack_require__(37574);
var _label_reading_js__3 = __webpack_require__(66182);
var _labels_js__2 = __webpack_require__(24138);





const { source, revision, version } = _labels_js__2.l3;
function readOciLabels(read) {
	const url = read.filled(source);
	if (url === undefined)
		return undefined;
	const repository = (0,_source_repository_name_js__1.aR)(url);
	const commit = read(revision) ?? "";
	const release = read.filled(version);
	const doubts = [
		...doubt(repository === undefined, {
			label: source,
			value: url,
			because: "names no repository",
		}),
		...doubt(commit !== "" && !(0,_label_reading_js__3.oN)(commit), {
			label: revision,
			value: commit,
			because: "is not the full name of a commit",
		}),
		...doubt(release !== undefined && semver_functions_parse_js__0(release) === null, {
			label: version,
			value: release ?? "",
			because: "is not a semantic version",
		}),
	];
	if (repository === undefined)
		return { parts: undefined, doubts };
	const parts = {
		repository,
		offset: "",
		version: semver_functions_parse_js__0(release)?.version ?? _source_source_id_js__4.aH,
		revision: (0,_label_reading_js__3.oN)(commit) ? commit : "",
	};
	return { parts, doubts };
}
function contradictingOciLabels(read, claim) {
	const { parts, whose } = claim;
	const holds = [
		[
			source,
			parts.repository,
			(value) => value === `https://${parts.repository}` || (0,_source_repository_name_js__1.aR)(value) === parts.repository,
		],
		[revision, parts.revision, (value) => value === parts.revision],
		[
			version,
			parts.version,
			(value) => value === parts.version || semver_functions_parse_js__0(value)?.version === parts.version,
		],
	];
	return holds.flatMap(([label, wanted, isSame]) => {
		const value = read.filled(label);
		if (value === undefined)
			return [];
		const because = `contradicts ${whose}: ${wanted === "" ? "none" : wanted}`;
		return doubt(!isSame(value), { label, value, because });
	});
}
function doubt(holds, told) {
	return holds ? [told] : [];
}


}),

15908:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  KT: () => (named),
  No: () => (staysInside),
  PI: () => (unknownKind),
  Q_: () => (recipeMembers),
  XQ: () => (readRecipe),
  kB: () => (time)
});
var valibot__4 = __webpack_require__(77934);
var _build_build_recipe_js__0 = __webpack_require__(77961);
var _build_epoch_js__6 = __webpack_require__(41819);
var _build_plan_js__7 = __webpack_require__(60063);
var _oci_oci_js__1 = __webpack_require__(34730);
var _source_offset_js__5 = __webpack_require__(57584);
var _text_schema_js__2 = __webpack_require__(59006);
var _recipe_kinds_js__3 = __webpack_require__(61645);








const text = valibot__4.YjP();
const texts = (0,_text_schema_js__2.c3)(text);
const offset = valibot__4.FsL(text, valibot__4.z6Y(_source_offset_js__5.M));
const time = valibot__4.FsL(valibot__4.aig(), valibot__4.ndf(), valibot__4.Wwf(0), valibot__4.cGV(_build_epoch_js__6.V));
const foreign = (0,_text_schema_js__2.Xy)({ foreign: valibot__4.euz(true) });
const basics = {
	recipe: text,
	inputs: valibot__4.L5J(),
	target: valibot__4.dxN(text),
	hermetic: valibot__4.dxN(valibot__4.euz(true)),
	fetchStages: valibot__4.dxN(texts),
	buildArgs: (0,_text_schema_js__2.A7)(text),
	offset: text,
	platform: text,
	buildah: text,
};
const basicsSchema = (0,_text_schema_js__2.Xy)(basics);
const earlierSchema = valibot__4.FsL((0,_text_schema_js__2.Xy)({ ...basics, version: valibot__4.Vxk(), file: text, recipe: valibot__4.euz("containerfile") }), valibot__4.z6Y((found) => isHermeticSound(found)), valibot__4.pdi((found) => ({
	version: 1,
	file: found.file,
	recipe: { kind: "containerfile" },
	...basicsOf(found),
})));
const originSchema = valibot__4.KCZ([
	foreign,
	valibot__4.FsL((0,_text_schema_js__2.Xy)({
		digest: _oci_oci_js__1.er,
		reference: valibot__4.dxN(text),
		offset: valibot__4.dxN(offset),
	}), valibot__4.pdi(({ digest, reference, offset: place }) => ({
		digest,
		...(reference === undefined ? {} : { reference }),
		...(place === undefined ? {} : { offset: place }),
	}))),
	valibot__4.FsL((0,_text_schema_js__2.Xy)({ digest: valibot__4.Vxk(), offset }), valibot__4.pdi(({ offset: place }) => ({ offset: place }))),
]);
const recipeMembers = {
	buildArgs: basics.buildArgs,
	offset,
	platform: text,
	buildah: text,
	network: valibot__4.KIO(["default", "none", "host"]),
	canonical: valibot__4.zMY(),
	timestamp: time,
	labels: texts,
	annotations: texts,
	secrets: texts,
	buildContexts: (0,_text_schema_js__2.A7)(originSchema),
	bases: (0,_text_schema_js__2.A7)(_oci_oci_js__1.er),
};
const fullSchema = valibot__4.FsL((0,_text_schema_js__2.Xy)({
	...basics,
	...recipeMembers,
	version: valibot__4.euz(2),
	file: valibot__4.dxN(valibot__4.KCZ([foreign, text])),
	sourceDateEpoch: valibot__4.dxN(time),
}), valibot__4.z6Y((found) => isHermeticSound(found)), valibot__4.z6Y(({ file, offset: context }) => typeof file !== "string" || staysInside(file, context)), valibot__4.NTK(({ dataset, addIssue, NEVER }) => {
	const { version, file, sourceDateEpoch, ...found } = dataset.value;
	const kind = (0,_recipe_kinds_js__3.X)(found);
	if (kind === undefined || !("value" in kind) || isLacking(kind.value, file)) {
		addIssue({ message: "a recipe of a known kind" });
		return NEVER;
	}
	return {
		version,
		recipe: kind.value,
		...(file === undefined ? {} : { file }),
		...basicsOf(found),
		network: found.network,
		canonical: found.canonical,
		timestamp: found.timestamp,
		...(sourceDateEpoch === undefined ? {} : { sourceDateEpoch }),
		labels: found.labels,
		annotations: found.annotations,
		secrets: found.secrets,
		buildContexts: named(found.buildContexts, (name, origin) => ({ name, ...origin })),
		bases: named(found.bases, (name, digest) => ({ name, digest })),
	};
}));
function isLacking({ kind }, file) {
	return _build_build_recipe_js__0.n[kind] && file === undefined;
}
const recipeSchema = valibot__4.KCZ([fullSchema, earlierSchema]);
function readRecipe(label) {
	return (0,_text_schema_js__2.MW)(recipeSchema, label);
}
function unknownKind(label) {
	const found = (0,_text_schema_js__2.MW)((0,_text_schema_js__2.Xy)({ recipe: text }), label)?.recipe;
	return found === undefined || (0,_recipe_kinds_js__3.X)({ recipe: found }) !== undefined ? undefined : found;
}
function isHermeticSound({ hermetic, fetchStages }) {
	return (hermetic === undefined) === (fetchStages === undefined);
}
function basicsOf({ target, fetchStages, buildArgs, ...found }) {
	return {
		...(target === undefined ? {} : { target }),
		...(fetchStages === undefined ? {} : { hermetic: { fetchStages } }),
		buildArgs: named(buildArgs, (name, value) => ({ name, value })),
		offset: found.offset,
		platform: found.platform,
		buildah: found.buildah,
	};
}
function staysInside(file, context) {
	const [, up = "", down = ""] = /^((?:\.\.\/)*)(.*)$/s.exec(file) ?? [];
	const levels = context === "" ? 0 : context.split("/").length;
	return down !== "" && (0,_source_offset_js__5.M)(down) && up.length / 3 <= levels;
}
function named(members, made) {
	return (0,_build_plan_js__7.I)(Object.entries(members).map(([name, member]) => made(name, member)));
}


}),

20555:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (readSousLabels),
  k: () => (readSousAdvisories)
});
var semver_functions_parse_js__0 = __webpack_require__(16353);
var _source_repository_name_js__1 = __webpack_require__(95847);
var _source_source_id_js__3 = __webpack_require__(37574);
var _label_reading_js__2 = __webpack_require__(66182);




const sousLabelNames = {
	repository: "com.opentable.sous.repo_url",
	offset: "com.opentable.sous.repo_offset",
	version: "com.opentable.sous.version",
	revision: "com.opentable.sous.revision",
	advisories: "com.opentable.sous.advisories",
};
const names = {
	"dirty workspace": "dirty",
	"unpushed revision": "unpushed",
	"no versioned tag": "untagged",
	"ephemeral tag": "ephemeral-tag",
	"tag mismatch": "tag-mismatch",
	"tag not on built revision": "tag-not-head",
	"source workspace lacked repo": "unknown-repository",
	"requested revision not built": "wrong-revision",
	"no repository": "no-repository",
};
const unversioned = "0.0.0-unversioned";
function readSousLabels(read) {
	const { advisories: _, ...needed } = sousLabelNames;
	const all = Object.values(needed);
	if (all.every((label) => read(label) === undefined))
		return undefined;
	const missing = all.filter((label) => read(label) === undefined);
	if (missing.length > 0) {
		const because = "is missing; without it the other labels of Sous name no source";
		return { parts: undefined, doubts: missing.map((label) => ({ label, because })) };
	}
	return readComplete(read);
}
function readSousAdvisories(read) {
	if (read(sousLabelNames.revision) === undefined)
		return undefined;
	const texts = (read(sousLabelNames.advisories) ?? "").split(",").map((text) => text.trim());
	const known = texts.filter((text) => text !== "").map((text) => nameOf(text));
	return [...new Set(known)];
}
function nameOf(text) {
	return (Object.hasOwn(names, text) ? names[text] : undefined) ?? text;
}
function readComplete(read) {
	const text = (label) => read(label) ?? "";
	const url = text(sousLabelNames.repository);
	const repository = url === "" ? "" : (0,_source_repository_name_js__1.JA)(url);
	const offset = folder(text(sousLabelNames.offset));
	const version = versionOf(text(sousLabelNames.version));
	const revision = text(sousLabelNames.revision);
	const doubt = (label, because) => ({ label, value: text(label), because });
	const doubts = [
		...(repository === undefined ? [doubt(sousLabelNames.repository, "names no repository")] : []),
		...(offset === undefined
			? [doubt(sousLabelNames.offset, "is not a folder of the repository")]
			: []),
		...(version === undefined ? [doubt(sousLabelNames.version, "is not a semantic version")] : []),
		...((0,_label_reading_js__2.oN)(revision)
			? []
			: [doubt(sousLabelNames.revision, "is not the full name of a commit")]),
	];
	if (repository === undefined || offset === undefined || version === undefined)
		return { parts: undefined, doubts };
	const parts = { repository, offset, version, revision };
	return { parts: doubts.length > 0 ? undefined : parts, doubts };
}
function versionOf(text) {
	return text === unversioned ? _source_source_id_js__3.aH : semver_functions_parse_js__0(text)?.version;
}
function folder(path) {
	const parts = path.split("/").filter((part) => part !== "" && part !== ".");
	return path.startsWith("/") || parts.includes("..") ? undefined : parts.join("/");
}


}),

1736:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A1: () => (parseIndex),
  FB: () => (parseImageConfig),
  Ng: () => (parseManifest),
  aF: () => (maxConfigBytes),
  rq: () => (maxManifestBytes)
});
var _text_failure_js__0 = __webpack_require__(67271);
var _text_json_js__3 = __webpack_require__(24099);
var _text_schema_js__1 = __webpack_require__(59006);
var _oci_js__2 = __webpack_require__(34730);




const maxManifestBytes = 4 * 1024 * 1024;
const maxConfigBytes = 4 * 1024 * 1024;
function parseManifest(bytes, what) {
	return parseDocument(_oci_js__2.rc, { bytes, limit: maxManifestBytes, what });
}
function parseIndex(bytes, what) {
	return parseDocument(_oci_js__2.me, { bytes, limit: maxManifestBytes, what });
}
function parseImageConfig(bytes, what) {
	return parseDocument(_oci_js__2.L8, { bytes, limit: maxConfigBytes, what });
}
function parseDocument(schema, { bytes, limit, what }) {
	if (bytes.length > limit)
		throw wrong(what, `is larger than ${limit} bytes`);
	let value;
	try {
		value = (0,_text_json_js__3.qF)(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	}
	catch (cause) {
		const isDeep = cause instanceof _text_json_js__3.v_;
		throw wrong(what, isDeep ? cause.message : "is not JSON in UTF-8", cause);
	}
	const found = (0,_text_schema_js__1.KD)(schema, value);
	if ("wrong" in found)
		throw wrong(what, found.wrong);
	return found.value;
}
const fixes = {
	tool: "Build the image again, and check the program that wrote it.",
	registry: "Check the reference, and that the registry serves OCI images under it.",
};
function wrong(what, how, cause) {
	return new _text_failure_js__0.HR({
		code: what.code,
		message: `${what.name}: ${how}.`,
		fix: fixes[what.code],
		...(cause === undefined ? {} : { cause }),
	});
}


}),

37574:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  GM: () => (parseSourceId),
  aH: () => (untaggedVersion),
  yn: () => (formatSourceId)
});
const untaggedVersion = "0.0.0-untagged";
const grammar = /^(?<repository>[^,]*),(?<version>[0-9A-Za-z.-]+)(?:\+(?<revision>[0-9a-f]{40}|[0-9a-f]{64}))?(?:,(?<offset>[\s\S]+))?$/;
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}%]/gu;
function formatSourceId(parts) {
	const version = parts.revision === "" ? parts.version : `${parts.version}+${parts.revision}`;
	const offset = parts.offset.replace(unsafe, (character) => encodeURIComponent(character));
	const id = [parts.repository, version, ...(offset === "" ? [] : [offset])].join(",");
	const read = parseSourceId(id);
	if (read?.repository !== parts.repository || read.version !== parts.version)
		throw new RangeError(`these parts make no source ID: ${JSON.stringify(parts)}`);
	return id;
}
function parseSourceId(id) {
	const groups = grammar.exec(id)?.groups;
	if (groups === undefined)
		return undefined;
	const offset = decoded(groups["offset"] ?? "");
	if (offset === undefined)
		return undefined;
	return {
		repository: groups["repository"] ?? "",
		version: groups["version"] ?? "",
		revision: groups["revision"] ?? "",
		offset,
	};
}
function decoded(text) {
	try {
		return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, decodeURIComponent);
	}
	catch {
		return undefined;
	}
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

76477:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Xo: () => (formatSeconds),
  hS: () => (counted),
  z3: () => (formatBytes)
});
function formatBytes(bytes) {
	const units = ["kB", "MB", "GB", "TB"];
	if (bytes < 1000)
		return `${bytes} B`;
	let value = bytes / 1000;
	let unit = 0;
	while (value >= 999.95 && unit < units.length - 1) {
		value /= 1000;
		unit += 1;
	}
	return `${value.toFixed(1)} ${units[unit]}`;
}
function formatSeconds(seconds) {
	if (seconds < 9.95)
		return `${seconds.toFixed(1)} s`;
	const whole = Math.round(seconds);
	if (whole < 60)
		return `${whole} s`;
	if (whole < 3600)
		return `${Math.floor(whole / 60)} min ${whole % 60} s`;
	return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
function counted(count, noun) {
	return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
}
function grouped(count) {
	const rest = count % 1000;
	if (count < 1000)
		return String(count);
	return `${grouped((count - rest) / 1000)},${String(rest).padStart(3, "0")}`;
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
//# sourceMappingURL=5781.index.js.map
