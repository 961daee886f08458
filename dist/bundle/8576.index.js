export const id = 8576;
export const ids = [8576];
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

75541:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  reportFailure: () => (reportFailure)
});
var _compose_runner_js__0 = __webpack_require__(39827);
var _compose_step_js__1 = __webpack_require__(40587);
var _report_annotations_js__2 = __webpack_require__(46241);
var _report_frame_js__3 = __webpack_require__(92890);
var _report_summary_js__4 = __webpack_require__(71940);
var _elsewhere_js__5 = __webpack_require__(45387);






async function reportFailure(thrown, { reporter, env }, action) {
	const failure = (0,_elsewhere_js__5.Q)(action, thrown);
	reporter.annotate((0,_report_annotations_js__2.Q)(failure));
	await _compose_step_js__1.P.writeSummary(env, (0,_report_summary_js__4.F)(failure, frameOf(env)));
}
function frameOf(env) {
	const inputs = _compose_runner_js__0.l.readActionInputs(env);
	const [image] = namesIn(inputs.image);
	const [offset = ""] = namesIn(inputs.context);
	const [target] = namesIn(inputs.target);
	const [file] = namesIn(inputs.file);
	const subject = (0,_report_frame_js__3.et)({
		image: image === undefined ? [] : [image],
		...(target === undefined ? {} : { target }),
		...(file === undefined ? {} : { file }),
	}, { repository: "", offset: offset === "." ? "" : offset });
	return subject === undefined ? {} : { subject };
}
function namesIn(input) {
	const text = typeof input === "string" ? input : (input?.[0] ?? "");
	return text.split(/[\s,]/).filter((word) => /^[\w.:/-]{1,200}$/.test(word));
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

76565:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Gf: () => (secretName),
  WD: () => (secretValuesOf),
  _o: () => (secretLines),
  eo: () => (secretForms),
  lY: () => (createRedactor),
  oW: () => (namedSecretsOf)
});
var _text_surface_js__0 = __webpack_require__(10970);

const shortest = 3;
const mask = "***";
function createRedactor(values) {
	const needles = secretForms(values);
	return (text) => needles.reduce((rest, needle) => rest.replaceAll(needle, mask), text);
}
function secretForms(values) {
	return [...new Set(values.flatMap(forms))].sort((a, b) => b.length - a.length);
}
function secretValuesOf(request) {
	const { username, password } = request.registry;
	const values = request.secrets.flatMap((secret) => secret.kind === "value" ? [secret.value] : []);
	if (request.githubToken !== undefined)
		values.push(request.githubToken);
	if (password !== undefined)
		values.push(password);
	if (username !== undefined && password !== undefined)
		values.push(base64(`${username}:${password}`));
	return values;
}
function secretName({ id }) {
	return `secret \`${id}\``;
}
function namedSecretsOf(request) {
	const { password } = request.registry;
	const { githubToken } = request;
	return [
		...request.secrets.flatMap((secret) => secret.kind === "value" ? [{ name: secretName(secret), value: secret.value }] : []),
		...(password === undefined ? [] : [{ name: (0,_text_surface_js__0.y1)("password"), value: password }]),
		...(githubToken === undefined
			? []
			: [{ name: (0,_text_surface_js__0.y1)("github-token"), value: githubToken }]),
	];
}
function secretLines(value) {
	return value
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter((line) => line.length >= shortest);
}
function forms(value) {
	if (value.trim().length < shortest)
		return [];
	const escaped = [
		JSON.stringify(value).slice(1, -1),
		encodeUri(value),
		base64(value),
		base64(value.trim()),
	];
	return [value, ...secretLines(value), ...escaped].filter((form) => form.length >= shortest);
}
function base64(text) {
	return Buffer.from(text, "utf8").toString("base64");
}
function encodeUri(text) {
	return encodeURIComponent(Buffer.from(text, "utf8").toString("utf8"));
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

99079:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (placesOf)
});
var _written_place_js__0 = __webpack_require__(34707);

const mostLines = 6;
function placesOf(steps = []) {
	const [first, ...others] = steps;
	if (first === undefined)
		return "";
	const shown = others.slice(0, mostLines - 1).map((step) => `, ${shortPlace(step, first)}`);
	const hidden = steps.length - 1 - shown.length;
	return ` at ${(0,_written_place_js__0.Z9)(first)}${shown.join("")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}
function shortPlace(step, first) {
	const isBelow = step.input === undefined && first.input === undefined;
	return isBelow && step.file === first.file ? `:${step.line}` : (0,_written_place_js__0.Z9)(step);
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

34707:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DP: () => (failingPlaceText),
  Oh: () => (failingAt),
  Z9: () => (placeText),
  kk: () => (annotatedAt)
});
var _text_failure_js__0 = __webpack_require__(67271);

function placeText({ file, line, input }) {
	return input === undefined
		? `${file}:${line}`
		: `input ${input.name}${input.entry === undefined ? "" : `, entry ${input.entry}`}`;
}
function failingPlaceText(place) {
	const { input } = place;
	if (input === undefined)
		return placeText(place);
	return `${(0,_text_failure_js__0.o5)(input.name)}${input.entry === undefined ? "" : `, entry ${input.entry}`}`;
}
function annotatedAt({ file, line, input }) {
	return input === undefined ? { place: { file, line } } : {};
}
function failingAt({ file, line, input }) {
	return input === undefined ? { place: { file, line } } : { input: input.name };
}


}),

33119:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $s: () => (coveredPaths),
  BI: () => (allAccepted),
  CW: () => (unusedException),
  Ju: () => (accept),
  iD: () => (firstExpiry),
  zD: () => (withCarried)
});
var _text_path_pattern_js__1 = __webpack_require__(38417);
var _exception_js__0 = __webpack_require__(7297);


function coveredPaths({ paths, carried = [], }) {
	return [...paths, ...carried];
}
function accept(differences, exceptions) {
	const rules = exceptions.map((exception) => ({
		exception,
		matches: (0,_text_path_pattern_js__1.kZ)(exception.path),
		paths: new Set(),
	}));
	const open = differences.filter(({ path, cause }) => {
		const rule = rules.find(({ exception, matches }) => exception.cause === cause && matches(path));
		rule?.paths.add(path);
		return rule === undefined;
	});
	const accepted = rules.map(({ exception, paths }) => ({ exception, paths: [...paths] }));
	return { accepted, open };
}
function withCarried({ accepted, open }, carried) {
	const all = [...carried];
	const withThose = accepted.map((rule) => {
		const along = all.filter(({ carries }) => rule.paths.includes(carries?.path ?? ""));
		return along.length === 0 ? rule : { ...rule, carried: along.map(({ path }) => path) };
	});
	const held = new Set(withThose.flatMap((rule) => rule.carried ?? []));
	return {
		accepted: withThose,
		open: open.filter((each) => !(carried.has(each) && held.has(each.path))),
	};
}
function allAccepted(proofs) {
	const differences = proofs.flatMap((proof) => proof.differences.listed);
	const exceptions = proofs.flatMap((proof) => proof.exceptions);
	const isCut = proofs.some((proof) => proof.differences.omitted > 0);
	const covered = new Set(exceptions.flatMap(({ exception: { cause }, paths }) => paths.map((path) => JSON.stringify([cause, path]))));
	const along = new Set(exceptions.flatMap(({ carried = [] }) => carried));
	const isCovered = ({ cause, path, carries }) => covered.has(JSON.stringify([cause, path])) || (carries !== undefined && along.has(path));
	if (isCut || !differences.every(isCovered))
		return undefined;
	const firstUntil = firstExpiry(exceptions.map(({ exception }) => exception));
	if (differences.length === 0 || firstUntil === undefined)
		return undefined;
	return { count: differences.length, firstUntil };
}
function firstExpiry(exceptions) {
	return exceptions.map(({ expires }) => expires).sort()[0];
}
function unusedException(accepted, file) {
	const unused = accepted.find(({ paths }) => paths.length === 0);
	if (unused === undefined)
		return undefined;
	const { path, cause, line } = unused.exception;
	return (0,_exception_js__0.x)({
		file,
		line,
		message: `it is not used: no difference at \`${path}\` has the cause \`${cause}\``,
		fix: "Remove it: there is no such difference any more.",
	});
}


}),

7297:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w: () => (parseExceptions),
  x: () => (badException)
});
var _text_failure_js__0 = __webpack_require__(67271);
var _text_json_js__2 = __webpack_require__(24099);
var _text_path_pattern_js__4 = __webpack_require__(38417);
var _text_printable_js__1 = __webpack_require__(76158);
var _cause_js__3 = __webpack_require__(55591);





const mostDays = 366;
const keys = ["path", "cause", "reason", "owner", "expires"];
const longest = 1000;
function parseExceptions(entries, setting) {
	return entries.map((entry) => parseException(entry, setting));
}
function parseException(entry, setting) {
	const { value, line } = entry;
	const wrong = (message, fix) => badException({ file: setting.file, line, message, fix });
	if (!(0,_text_json_js__2.OW)(value))
		throw wrong("it is not an entry with names and values", `Write ${keys.join(", ")}.`);
	const stray = Object.keys(value).find((key) => !keys.some((known) => known === key));
	if (stray !== undefined)
		throw wrong(`\`${shown(stray)}\` is not known`, `An entry has ${keys.join(", ")}.`);
	const [path, cause, reason, owner, expires] = keys.map((key) => {
		const text = value[key];
		if (typeof text === "string" && text.trim() !== "" && text.length <= longest)
			return key === "path" ? text : text.trim();
		throw wrong(`\`${key}\` is ${text === undefined || text === null || text === "" ? "empty" : "not a short text"}`, fixes[key]);
	});
	const known = _cause_js__3.e.find((id) => id === cause);
	if (path === undefined || reason === undefined || owner === undefined || expires === undefined)
		throw wrong("a value is missing", `Write ${keys.join(", ")}.`);
	if (known === undefined)
		throw wrong(`\`${shown(cause ?? "")}\` is not a cause`, `Write one of: ${_cause_js__3.e.join(", ")}.`);
	checkPath({ path, cause: known }, wrong);
	checkExpiry({ expires, today: setting.today }, wrong);
	return { path, cause: known, reason, owner, expires, line };
}
const fixes = {
	path: "Write the path as the report has it, e.g. `path: var/log/app/*.log`.",
	cause: "Write the cause that the report names, e.g. `cause: clock`.",
	reason: "Write why this difference is accepted, so that others can judge the exception.",
	owner: "Write who is responsible for it, e.g. `owner: platform@acme.example`.",
	expires: "Write the last day on which it applies, e.g. `expires: 2027-01-31`.",
};
function checkPath({ path, cause }, wrong) {
	if (path.startsWith("/") || path.split("/").includes(".."))
		throw wrong(`\`${shown(path)}\` is not a path in the image`, fixes.path);
	const wide = (0,_text_path_pattern_js__4.AW)(path);
	if (wide !== undefined)
		throw wrong(`\`${shown(path)}\` is too wide: ${wide}`, "Name the folders, one entry for each kind of file.");
	if (cause === "unknown" && (0,_text_path_pattern_js__4.rl)(path))
		throw wrong(`\`${shown(path)}\` is too wide for the cause \`unknown\``, "Accept unexplained differences file by file: write the path without wildcards.");
}
function checkExpiry(dates, wrong) {
	const { expires, today } = dates;
	const [end, now] = [Date.parse(`${expires}T00:00:00Z`), Date.parse(`${today}T00:00:00Z`)];
	if (!/^\d{4}-\d{2}-\d{2}$/.test(expires) ||
		Number.isNaN(end) ||
		!new Date(end).toISOString().startsWith(expires))
		throw wrong(`\`${shown(expires)}\` is not a day`, fixes.expires);
	const days = (end - now) / 86_400_000;
	if (days < 0)
		throw wrong(`it expired on ${expires}`, "Fix the difference, or have the owner renew the exception with a new reason.");
	if (days > mostDays)
		throw wrong(`${expires} is more than a year away`, "Write a day within a year; you can renew the exception then.");
}
function badException(details) {
	const { file, line, message, fix } = details;
	return new _text_failure_js__0.HR({
		code: "usage",
		message: `${(0,_text_failure_js__0.o5)("exceptions")}: ${file}:${line}: ${message}.`,
		fix,
		place: { file, line },
	});
}
function shown(text) {
	return (0,_text_printable_js__1.RK)((0,_text_printable_js__1.vI)(text, 100));
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

67566:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Mb: () => (memberPath),
  TN: () => (fileOfPath),
  XI: () => (partsOfPath),
  cV: () => (isMemberPath)
});
const separator = "//";
function memberPath(archive, member) {
	return archive === "" ? member : `${archive}${separator}${member}`;
}
function isMemberPath(path) {
	return path.includes(separator);
}
function partsOfPath(path) {
	const [file = "", ...members] = path.split(separator);
	return [file, ...members];
}
function fileOfPath(path) {
	return partsOfPath(path)[0];
}


}),

24099:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  OW: () => (isJsonObject),
  qF: () => (parseJson),
  v_: () => (TooDeep)
});

function isJsonObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
const maxJsonDepth = 64;
class TooDeep extends SyntaxError {
}
function parseJson(text) {
	if (nesting(text) > maxJsonDepth) {
		throw new TooDeep(`is nested more than ${maxJsonDepth} levels deep`);
	}
	return JSON.parse(text);
}
function nesting(text) {
	let depth = 0;
	let deepest = 0;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === quote)
			at = stringEnd(text, at);
		else if (code === openBracket || code === openBrace) {
			depth += 1;
			deepest = Math.max(deepest, depth);
		}
		else if (code === closeBracket || code === closeBrace)
			depth -= 1;
	}
	return deepest;
}
function stringEnd(text, start) {
	let end = text.indexOf('"', start + 1);
	while (end !== -1 && isEscaped(text, end))
		end = text.indexOf('"', end + 1);
	return end === -1 ? text.length : end;
}
function isEscaped(text, at) {
	let first = at;
	while (text.charCodeAt(first - 1) === backslash)
		first -= 1;
	return (at - first) % 2 === 1;
}
const [quote, backslash] = [0x22, 0x5c];
const [openBracket, closeBracket] = [0x5b, 0x5d];
const [openBrace, closeBrace] = [0x7b, 0x7d];


}),

38417:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AW: () => (tooWide),
  kZ: () => (pathMatcher),
  rl: () => (hasWildcard)
});
var picomatch__1 = __webpack_require__(14006);
var _image_path_js__0 = __webpack_require__(67566);


function pathMatcher(pattern) {
	const parts = (0,_image_path_js__0.XI)(pattern).map((part) => picomatch__1(part, {
		dot: true,
		nobrace: true,
		noextglob: true,
		nonegate: true,
		strictSlashes: true,
	}));
	return (path) => {
		const found = (0,_image_path_js__0.XI)(path);
		return found.length === parts.length && parts.every((matches, at) => matches(found[at] ?? ""));
	};
}
function hasWildcard(pattern) {
	return /[*?[]/.test(pattern.replace(/\\./g, ""));
}
function tooWide(pattern) {
	const folders = pattern.split("/");
	const literal = folders.findIndex(hasWildcard);
	if (literal === -1)
		return undefined;
	if (literal === 0)
		return "it starts with a wildcard, so it covers files anywhere in the image";
	const rest = folders.slice(literal);
	if (literal === 1 && rest.includes("**"))
		return `it covers all of \`${folders[0]}\`, which is a large part of the image`;
	return undefined;
}


}),

59006:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A7: () => (mapOf),
  CP: () => (wholeObjectOf),
  EB: () => (checkedJson),
  KD: () => (checked),
  MW: () => (fittingJson),
  U4: () => (parsedJson),
  Xy: () => (objectOf),
  _Q: () => (fitting),
  c3: () => (listOf),
  jk: () => (textThat),
  l1: () => (listOfFitting),
  no: () => (maybe),
  o$: () => (jsonObject),
  tA: () => (onlyObjectOf),
  xK: () => (checkedWhole)
});
var valibot__1 = __webpack_require__(77934);
var _json_js__2 = __webpack_require__(24099);
var _printable_js__0 = __webpack_require__(76158);



const expectations = {
	array: "an array",
	boolean: "true or false",
	number: "a number",
	string: "a text",
};
const config = {
	abortEarly: true,
	message: ({ type }) => expectations[type] ?? "something else",
};
const patient = { ...config, abortEarly: false };
const jsonObject = valibot__1.IeY(_json_js__2.OW, "an object");
const textThat = (is, what) => valibot__1.FsL(valibot__1.YjP(), valibot__1.z6Y(is, what));
function objectOf(entries) {
	const whole = valibot__1.Ikc(entries);
	return valibot__1.FsL(jsonObject, valibot__1.NTK(({ dataset, addIssue, NEVER }) => {
		const result = valibot__1.xLC(whole, membersOf(dataset.value, entries), config);
		if (result.success)
			return result.output;
		const { input, message, path } = result.issues[0];
		addIssue({ input, message, path });
		return NEVER;
	}));
}
function membersOf(value, entries) {
	const members = {};
	for (const [name, { type }] of Object.entries(entries)) {
		const member = Object.hasOwn(value, name) ? value[name] : undefined;
		const isAbsent = member === undefined || member === null;
		if (!isAbsent || type !== "exact_optional")
			members[name] = member;
	}
	return members;
}
function wholeObjectOf(entries) {
	const whole = valibot__1.Ikc(entries);
	const known = Object.keys(entries);
	return valibot__1.FsL(jsonObject, valibot__1.NTK(({ dataset, addIssue, NEVER }) => {
		const { value } = dataset;
		const result = valibot__1.xLC(whole, membersOf(value, entries), patient);
		for (const { input, message, path } of result.issues ?? []) {
			addIssue({ input, message, path });
		}
		const unknown = Object.keys(value).filter((name) => !Object.hasOwn(entries, name));
		for (const key of unknown) {
			const member = { type: "object", origin: "value", input: value, key };
			const message = `left out, because only ${known.join(", ")} are known here`;
			addIssue({ input: value[key], message, path: [{ ...member, value: value[key] }] });
		}
		return result.success && unknown.length === 0 ? result.output : NEVER;
	}));
}
function onlyObjectOf(entries) {
	return valibot__1.FsL(jsonObject, valibot__1.z6Y((found) => Object.keys(found).every((name) => Object.hasOwn(entries, name)), `an object with no other members than ${Object.keys(entries).join(", ")}`), objectOf(entries));
}
function mapOf(item) {
	const values = valibot__1.YOg(item);
	return valibot__1.FsL(jsonObject, valibot__1.NTK(({ dataset, addIssue, NEVER }) => {
		const keys = Object.keys(dataset.value);
		const keyAt = (at) => keys[at] ?? "";
		const result = valibot__1.xLC(values, Object.values(dataset.value), config);
		if (result.success) {
			return Object.fromEntries(result.output.map((value, at) => [keyAt(at), value]));
		}
		const { input, message, path: [place, ...path] = [] } = result.issues[0];
		const key = keyAt(Number(place?.key));
		const member = { type: "object", origin: "value", input: dataset.value, key };
		addIssue({ input, message, path: [{ ...member, value: dataset.value[key] }, ...path] });
		return NEVER;
	}));
}
function listOf(item) {
	return valibot__1.FsL(valibot__1.YOg(item), valibot__1.tBZ());
}
function listOfFitting(item) {
	return valibot__1.FsL(valibot__1.YOg(valibot__1.L5J()), valibot__1.pdi((items) => items.flatMap((one) => {
		const result = valibot__1.xLC(item, one, config);
		return result.success ? [result.output] : [];
	})));
}
function maybe(schema) {
	return valibot__1.NpB(valibot__1.dxN(schema), undefined);
}
function checked(schema, value) {
	const result = valibot__1.xLC(schema, value, config);
	return result.success ? { value: result.output } : { wrong: reasonOf(result.issues[0]) };
}
function checkedWhole(schema, value) {
	const result = valibot__1.xLC(schema, value, patient);
	return result.success ? { value: result.output } : { flaws: result.issues.map(reasonOf) };
}
function fitting(schema, value) {
	const result = valibot__1.xLC(schema, value, config);
	return result.success ? result.output : undefined;
}
function checkedJson(schema, text) {
	const parsed = parsedJson(text);
	return "wrong" in parsed ? parsed : checked(schema, parsed.value);
}
function parsedJson(text) {
	try {
		return { value: (0,_json_js__2.qF)(text) };
	}
	catch (error) {
		return { wrong: error instanceof _json_js__2.v_ ? `it ${error.message}` : "it is not JSON" };
	}
}
function fittingJson(schema, text) {
	const found = checkedJson(schema, text);
	return "value" in found ? found.value : undefined;
}
function reasonOf({ path, input, message }) {
	const place = (path ?? []).reduce((text, { key }) => typeof key === "number"
		? `${text}[${key}]`
		: `${text === "" ? "" : `${text}.`}${String(key)}`, "");
	const where = place === "" ? "the document" : `\`${(0,_printable_js__0.vI)((0,_printable_js__0.RK)(place), 200)}\``;
	return `${where} ${input === undefined ? "is missing" : "is wrong"}: it must be ${message}`;
}


}),

49685:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  elsewhereFor: () => (elsewhereFor)
});
var _domain_build_settings_file_js__0 = __webpack_require__(68824);
var _list_js__1 = __webpack_require__(88213);
var _settings_file_rules_js__2 = __webpack_require__(33303);



function elsewhereFor({ surface, has, readsSourcesFile = false }) {
	return (name) => {
		const option = _list_js__1.f.find((each) => each.name === name);
		if (option === undefined || has(name))
			return "";
		if (!readsSourcesFile || _settings_file_rules_js__2._[option.name] !== "taken") {
			return surface === "workflow" ? " (of the action that builds)" : " (of `twofold build`)";
		}
		const key = surface === "workflow" ? "" : `\`${name}\` `;
		return ` (${key}in the source's \`${_domain_build_settings_file_js__0.bH}\`)`;
	};
}


}),

54560:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  w: () => (causeGroups)
});


var written_place = __webpack_require__(34707);
;
function variationSentence(differences) {
	const found = namesIn(differences.map(({ variations }) => variations));
	if (found.length > 0) {
		return `It differs only with ${found.length === 1 ? "variation" : "variations"} ${listed(found, "and")}.`;
	}
	const among = namesIn(differences.map(({ variationsAmong }) => variationsAmong));
	if (among.length === 0)
		return undefined;
	if (among.length === 1) {
		return `It differs with variation ${listed(among, "or")}, perhaps only together with others: too few extra builds were allowed to find out.`;
	}
	return `It differs with at least one of the variations ${listed(among, "or")}: too few extra builds were allowed to find out which.`;
}
function namesIn(lists) {
	return [...new Set(lists.flatMap((names) => names ?? []))];
}
function listed(names, word) {
	const quoted = names.map((name) => `\`${name}\``);
	const last = quoted.at(-1) ?? "";
	return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} ${word} ${last}`;
}

;


function causeGroups(differences) {
	const groups = new Map();
	const groupOf = (key) => {
		const found = groups.get(key) ?? { origins: [], consequences: [] };
		groups.set(key, found);
		return found;
	};
	for (const difference of differences) {
		const { cause, instruction, carries } = difference;
		if (carries === undefined)
			groupOf(keyOf(cause, instruction)).origins.push(difference);
		else
			groupOf(keyOf(cause, carries.instruction)).consequences.push(difference);
	}
	return [...groups.values()].map(groupFrom).sort(byWeight);
}
function keyOf(cause, instruction) {
	const place = instruction === undefined ? "" : (0,written_place.Z9)(instruction);
	return `${cause ?? "unknown"} ${place}`;
}
function groupFrom(group) {
	const { origins, consequences } = group;
	const candidates = origins.length > 0 ? origins : consequences;
	const surest = candidates.toSorted((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0))[0];
	return {
		cause: surest?.cause ?? "unknown",
		confidence: surest?.confidence ?? 0,
		instruction: origins.length > 0 ? surest?.instruction : surest?.carries?.instruction,
		explanation: surest?.explanation,
		varied: variationSentence(candidates),
		fix: surest?.fix,
		evidence: surest?.evidence ?? [],
		differences: origins,
		consequences,
	};
}
function byWeight(a, b) {
	const rank = ({ cause, instruction }) => (cause === "unknown" ? 0 : 2) + (instruction === undefined ? 0 : 1);
	const count = ({ differences, consequences }) => differences.length + consequences.length;
	return rank(b) - rank(a) || b.confidence - a.confidence || count(b) - count(a);
}


}),

38856:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  _: () => (aboutExecutable),
  f: () => (adviceCounts)
});

;
const executableAdviceNames = [
	"build-path",
	"debug",
	"symbols",
	"build-id",
	"vcs-stamp",
	"time-stamp",
];

;

function adviceCounts(listed) {
	return executableAdviceNames.flatMap((name) => {
		const own = listed.flatMap((file) => file.advice.filter((advice) => advice.name === name).map(({ fix }) => ({ file, fix })));
		const fixes = [...new Set(own.map(({ fix }) => fix))];
		return own.length === 0 ? [] : [{ name, files: own.map(({ file }) => file), fixes }];
	});
}
function aboutExecutable({ format, language, linkage, compiler, go }) {
	const signed = go === undefined ? compiler : `${go.version}${go.module === "" ? "" : `, module ${go.module}`}`;
	return [language ?? format.toUpperCase(), linkage, signed]
		.filter((part) => part !== undefined && part !== "")
		.join(", ");
}


}),

8831:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  SY: () => (instructionVerdict),
  pC: () => (fixesVerdict),
  xC: () => (fixesBlock)
});
var _places_js__0 = __webpack_require__(65883);
var _sizes_js__1 = __webpack_require__(76477);


const mostNamed = 5;
function fixesVerdict(tried) {
	const { result, reason = "", failed, instructions, others, omitted } = tried;
	if (result === "passed")
		return "With the fixes, both builds are equal.";
	if (result === "not-tried")
		return `The fixes were not tried: ${reason}`;
	if (result === "failed")
		return `With the fixes, a build fails: ${failed?.message ?? ""}`;
	const own = instructions.flatMap((each) => ("remaining" in each ? each.remaining : []));
	const left = (0,_places_js__0.w)([...own, ...others], omitted);
	const elsewhere = others.length === 0 ? "" : ` Not of a changed line: ${placesText(others)}.`;
	return `With the fixes, the builds still differ in ${(0,_sizes_js__1.hS)(left, "place")}.${elsewhere}`;
}
function instructionVerdict(tried) {
	switch (tried.result) {
		case "passed":
			return "passed";
		case "differs":
			return `still differs: ${placesText(tried.remaining)}`;
		case "failed":
			return "the build fails here";
		case "unknown":
			return "not known";
		case "no-line":
			return `no line: ${tried.reason}`;
	}
}
function placesText(places) {
	const causes = new Map();
	for (const { path, cause } of places)
		causes.set(path, (causes.get(path) ?? new Set()).add(cause));
	const named = [...causes]
		.slice(0, mostNamed)
		.map(([path, each]) => `${path} (${[...each].join(", ")})`);
	const hidden = causes.size - named.length;
	return `${named.join(", ")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}
function fixesBlock({ failed, patch }) {
	if (failed !== undefined)
		return failed.lastLines;
	return patch === undefined ? [] : patch.replace(/\n$/, "").split("\n");
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


}),

2251:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $f: () => (acceptedOf),
  gD: () => (headlineOf),
  wr: () => (adviceOf)
});
var _domain_build_varied_js__3 = __webpack_require__(31825);
var _domain_findings_accepted_js__0 = __webpack_require__(33119);
var _domain_findings_proof_js__2 = __webpack_require__(67874);
var _places_js__6 = __webpack_require__(65883);
var _sizes_js__4 = __webpack_require__(76477);
var _traces_js__5 = __webpack_require__(86245);
var _variations_js__1 = __webpack_require__(81569);







function headlineOf(report) {
	const { failure } = report;
	const { reused } = report;
	if (failure === undefined && reused !== undefined) {
		const says = "says that it was proven, of the same source and recipe";
		return { tone: "good", text: `Reused: ${reused.image} ${says}${pushedTo(report)}.` };
	}
	const verdict = (0,_domain_findings_proof_js__2.Hc)(report.proofs);
	const variations = (0,_domain_findings_proof_js__2.mx)(report.proofs);
	const differ = verdict === "false" && failure?.code === "irreproducible";
	if (failure !== undefined && !differ) {
		return { tone: "bad", text: `${headings[failure.code] ?? "Failed"}: ${failure.message}` };
	}
	switch (verdict) {
		case "true":
			return {
				tone: (0,_domain_build_varied_js__3.t)(variations).length === 0 ? "good" : "warning",
				text: `Reproducible: ${(0,_variations_js__1.AQ)(variations)}${pushedTo(report)}.`,
			};
		case "false":
			return differingHeadline(report);
		case "unchecked":
			return {
				tone: "warning",
				text: `Unchecked: ${uncheckedText(report)}${pushedTo(report)}.`,
			};
	}
}
function acceptedOf(report) {
	return report.failure === undefined && (0,_domain_findings_proof_js__2.Hc)(report.proofs) === "false"
		? (0,_domain_findings_accepted_js__0.BI)(report.proofs)
		: undefined;
}
function adviceOf({ failure, proofs }) {
	if (failure?.code !== "irreproducible")
		return failure?.fix;
	const hasFix = proofs.some(({ differences }) => differences.listed.some(({ fix }) => fix !== undefined));
	return hasFix ? undefined : failure.fix;
}
function uncheckedText({ proofs, advisories }) {
	const isAssembled = advisories.some(({ name }) => name === "unchecked-files") &&
		proofs.every(({ builds }) => builds.length > 1);
	return isAssembled
		? "two builds put the same files together, but nothing shows how those were made"
		: "built once, nothing was compared";
}
function differingHeadline(report) {
	const accepted = acceptedOf(report);
	if (accepted === undefined) {
		return {
			tone: report.failure === undefined ? "warning" : "bad",
			text: `Not reproducible: ${inWhat(report)}${pushedTo(report)}.`,
		};
	}
	const known = (0,_sizes_js__4.hS)(accepted.count, "known difference");
	const until = accepted.count === 1 ? "until" : "the first until";
	return {
		tone: "warning",
		text: `Accepted: ${known}, ${until} ${accepted.firstUntil}${pushedTo(report)}.`,
	};
}
const headings = {
	usage: "Bad input",
	forbidden: "Forbidden",
	build: "The build failed",
	irreproducible: "Not reproducible",
	"not-varied": "A variation is missing",
	"secret-in-image": "A secret is in the image",
	tool: "A tool failed",
	registry: "The registry failed",
	interrupted: "Interrupted",
};
function inWhat({ proofs }) {
	const all = proofs.map(({ differences }) => differences);
	const sum = (counts) => counts.reduce((a, b) => a + b, 0);
	const values = sum(all.map(({ listed, omitted }) => listed.length + omitted));
	if (values === 0)
		return "the two builds differ";
	if (all.every(({ listed }) => (0,_traces_js__5.B7)(listed))) {
		return `the two builds are equal, but the image contains ${(0,_sizes_js__4.hS)(values, "value")} that will change in the next build`;
	}
	const places = sum(all.map(({ listed, omitted }) => (0,_places_js__6.w)(listed, omitted)));
	return `the two builds differ in ${(0,_sizes_js__4.hS)(places, "place")}`;
}
function pushedTo(report) {
	const references = report.pushed.map(({ reference }) => reference);
	const [first, ...more] = references;
	if (first === undefined)
		return "";
	return `; pushed as ${first}${more.length === 0 ? "" : ` and ${(0,_sizes_js__4.hS)(more.length, "more name")}`}`;
}


}),

65883:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w: () => (countPlaces)
});
function countPlaces(listed, omitted) {
	return new Set(listed.map(({ path }) => path)).size + omitted;
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


}),

86245:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B7: () => (areTraces),
  TY: () => (differencesTitle),
  aB: () => (traceWeight)
});
function traceWeight({ weight, certain }) {
	if (weight === "note")
		return "note";
	return certain ? "certain to change" : "may be chance";
}
function areTraces(differences) {
	return differences.every(({ kind }) => kind === "trace");
}
function differencesTitle(differences) {
	return areTraces(differences) ? "Why the next build will differ" : "Why the two builds differ";
}


}),

81569:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AQ: () => (equalityText),
  FS: () => (notVariedTexts),
  Ws: () => (notAppliedText),
  qZ: () => (notVariedRows)
});
var _domain_build_environment_js__2 = __webpack_require__(78975);
var _domain_build_step_places_js__0 = __webpack_require__(99079);
var _domain_build_varied_js__1 = __webpack_require__(31825);



function notVariedRows({ notApplied }) {
	const rows = new Map();
	for (const { variation, reason, steps = [] } of notApplied) {
		const key = JSON.stringify([reason, steps.map(({ file, line }) => [file, line])]);
		const others = rows.get(key)?.variations ?? [];
		rows.set(key, { variations: [...others, variation], reason, steps });
	}
	return [...rows.values()];
}
function notVariedTexts(variations) {
	return notVariedRows(variations).map((row) => `${row.variations.join(", ")}${(0,_domain_build_step_places_js__0.e)(row.steps)}: ${row.reason}`);
}
function equalityText(variations) {
	const missing = (0,_domain_build_varied_js__1.t)(variations);
	const total = _domain_build_environment_js__2.u.length;
	if (missing.length === 0)
		return `equal under ${total} of ${total} variations`;
	return `equal, but ${notAppliedText(variations)}`;
}
function notAppliedText(variations) {
	const missing = (0,_domain_build_varied_js__1.t)(variations);
	const were = missing.length === 1 ? "was" : "were";
	return `${missing.length} of ${_domain_build_environment_js__2.u.length} variations ${were} not applied: ${missing.join(", ")}`;
}


})

};
//# sourceMappingURL=8576.index.js.map
