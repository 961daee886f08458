export const id = 431;
export const ids = [431];
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
//# sourceMappingURL=431.index.js.map
