export const id = 3110;
export const ids = [3110];
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

29639:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runResolve: () => (runResolve)
});
var _compose_resolve_js__0 = __webpack_require__(89132);
var _compose_terminal_js__1 = __webpack_require__(16230);
var _domain_resolve_resolution_js__2 = __webpack_require__(18982);
var _domain_text_failure_js__3 = __webpack_require__(67271);
var _options_elsewhere_js__4 = __webpack_require__(49685);
var _options_resolve_request_js__5 = __webpack_require__(68681);
var _options_settings_settings_js__6 = __webpack_require__(64050);
var _report_resolution_js__7 = __webpack_require__(23249);
var _report_terminal_js__8 = __webpack_require__(87294);
var _command_js__9 = __webpack_require__(33192);
var _settings_js__10 = __webpack_require__(79058);











const surface = "command line";
async function runResolve(context) {
	const { stdout, stderr, palette, env, cwd, signal, entry } = context;
	const { flags } = context.arguments;
	const query = sourceId(context.arguments.positionals);
	const builds = (0,_command_js__9.Mp)(context.arguments, "build");
	if (!builds)
		(0,_options_resolve_request_js__5.s)((name) => context.arguments.flags.has(name));
	const reporter = (0,_compose_terminal_js__1.C)(stderr, palette);
	const settings = await (0,_settings_js__10.s)(context, reporter.warn);
	const { resolution, outcome } = await (0,_compose_resolve_js__0.q)({
		...{ query, env, cwd, signal, reporter, surface },
		request: (0,_options_settings_settings_js__6.gR)(settings, _options_resolve_request_js__5.v),
		running: flags.get("running")?.at(-1),
		index: (0,_command_js__9.Z7)(context.arguments, "index"),
		refresh: (0,_command_js__9.Mp)(context.arguments, "refresh"),
		build: builds
			? {
				...{ settings, source: (0,_command_js__9.Z7)(context.arguments, "source"), entry },
				elsewhere: (0,_options_elsewhere_js__4.elsewhereFor)({ surface, has: context.has, readsSourcesFile: true }),
				onWorkFolder: () => undefined,
				onSecrets: () => undefined,
			}
			: undefined,
	});
	if (outcome !== undefined) {
		const view = { palette, detail: "normal", surface };
		reporter.show(["", ...(0,_report_terminal_js__8.b)(outcome.report, view)]);
		if (outcome.failure !== undefined)
			return _domain_text_failure_js__3.hS[outcome.failure.code];
	}
	const lines = (0,_report_resolution_js__7.GT)(resolution, { palette, surface });
	reporter.show(lines);
	stdout.write((0,_command_js__9.Mp)(context.arguments, "json")
		? (0,_report_resolution_js__7.Tl)(resolution)
		: (0,_report_resolution_js__7.vt)(resolution.answer)
			.map((name) => `${name}\n`)
			.join(""));
	return _domain_resolve_resolution_js__2.l[resolution.answer.kind];
}
function sourceId([query, ...more]) {
	if (query !== undefined && query !== "" && more.length === 0)
		return query;
	throw new _domain_text_failure_js__3.HR({
		code: "usage",
		message: more.length === 0 ? "`resolve` needs a source ID." : "`resolve` takes one source ID.",
		fix: "Write e.g. `twofold resolve github.com/acme/shop,^1.4 --image=ghcr.io/acme/shop`.",
	});
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


})

};
//# sourceMappingURL=3110.index.js.map
