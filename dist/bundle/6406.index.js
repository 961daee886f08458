export const id = 6406;
export const ids = [6406];
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
var _compose_resolve_js__0 = __webpack_require__(35964);
var _compose_terminal_js__1 = __webpack_require__(16230);
var _domain_resolve_resolution_js__2 = __webpack_require__(18982);
var _domain_text_failure_js__3 = __webpack_require__(67271);
var _options_resolve_request_js__4 = __webpack_require__(68681);
var _options_settings_settings_js__5 = __webpack_require__(64050);
var _report_resolution_js__6 = __webpack_require__(23249);
var _report_terminal_js__7 = __webpack_require__(87294);
var _command_js__8 = __webpack_require__(33192);
var _settings_js__9 = __webpack_require__(79058);










const surface = "command line";
async function runResolve(context) {
	const { stdout, stderr, palette, env, cwd, signal, entry } = context;
	const { flags } = context.arguments;
	const query = sourceId(context.arguments.positionals);
	const builds = (0,_command_js__8.Mp)(context.arguments, "build");
	if (!builds)
		refuseBuildFlags(context);
	const reporter = (0,_compose_terminal_js__1.C)(stderr, palette);
	const settings = await (0,_settings_js__9.s)(context, reporter.warn);
	const { resolution, outcome } = await (0,_compose_resolve_js__0.q)({
		...{ query, env, cwd, signal, reporter },
		request: (0,_options_settings_settings_js__5.gR)(settings, _options_resolve_request_js__4.v),
		running: flags.get("running")?.at(-1),
		index: (0,_command_js__8.Z7)(context.arguments, "index"),
		refresh: (0,_command_js__8.Mp)(context.arguments, "refresh"),
		build: builds
			? { settings, source: (0,_command_js__8.Z7)(context.arguments, "source"), entry }
			: undefined,
	});
	if (outcome !== undefined) {
		const view = { palette, detail: "normal", surface };
		reporter.show(["", ...(0,_report_terminal_js__7.b)(outcome.report, view)]);
		if (outcome.failure !== undefined)
			return _domain_text_failure_js__3.hS[outcome.failure.code];
	}
	const lines = (0,_report_resolution_js__6.GT)(resolution, { palette, surface });
	reporter.show(lines);
	stdout.write((0,_command_js__8.Mp)(context.arguments, "json")
		? (0,_report_resolution_js__6.Tl)(resolution)
		: (0,_report_resolution_js__6.vt)(resolution.answer)
			.map((name) => `${name}\n`)
			.join(""));
	return _domain_resolve_resolution_js__2.l[resolution.answer.kind];
}
const ofBuild = ["source", "tags", "secrets", "network", "buildah", "output"];
function refuseBuildFlags({ arguments: { flags } }) {
	const stray = ofBuild.find((name) => flags.has(name));
	if (stray === undefined)
		return;
	throw (0,_domain_text_failure_js__3.AN)(stray, "it only applies with `--build`.", "Add `--build`, or leave it out.");
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


}),

14737:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ul: () => (parseBuildahSource),
  kQ: () => (downloadName),
  mS: () => (waysToNameBuildah),
  mm: () => (upstreamVersion)
});
var _oci_reference_js__0 = __webpack_require__(73326);
var _text_failure_js__1 = __webpack_require__(67271);
var _text_printable_js__2 = __webpack_require__(76158);



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
		throw (0,_text_failure_js__1.AN)(input, `${quoted(text)} looks like an image without its scheme.`, `Write \`docker://${text}\`.`);
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
	return JSON.stringify((0,_text_printable_js__2.vI)(text, 100));
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

29543:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  r: () => (parseBuildRequest)
});


var buildah_source = __webpack_require__(14737);

var advisory = __webpack_require__(8024);

var failure = __webpack_require__(67271);

var surface = __webpack_require__(10970);

var choices = __webpack_require__(58909);

var epoch = __webpack_require__(41819);
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


var expected_digest = __webpack_require__(86622);

var given = __webpack_require__(16632);

var image_names = __webpack_require__(26009);

var name_value_lists = __webpack_require__(59359);

var platform = __webpack_require__(71998);

var environment = __webpack_require__(78975);
;




function readProof(read, push) {
	const reproducibility = read.choice("reproducibility", ["require", "warn", "skip"]);
	const pushUnchecked = read.boolean("push-unchecked");
	if (reproducibility === "skip" && push && !pushUnchecked) {
		throw (0,failure.AN)("push", `it is \`true\`, but ${(0,surface.Pe)("reproducibility", "skip")} proves nothing about the image.`, `Write ${(0,surface.Pe)("push-unchecked", "true")} to push an image that was built only once, or leave ${(0,surface.Pe)("reproducibility", "skip")} out.`);
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


var reader = __webpack_require__(98570);

var registry_access = __webpack_require__(59757);
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
	return {
		context: read.text("context") ?? ".",
		...(0,given.g)("file", read.text("file")),
		...(0,given.g)("target", read.text("target")),
		...names,
		...(0,name_value_lists.u)(read),
		secrets: parseSecrets(read.lines("secrets"), variables),
		...(0,given.g)("platform", (0,platform.K)(read)),
		...readNetwork(read),
		timestamp: readEpoch(read),
		sourceDateEpoch: readStepEpoch(read),
		push,
		reuse: readReuse(read, names.image),
		registry: (0,registry_access.U)({ read, push }),
		...readProof(read, push),
		...(0,given.g)("expectedDigest", (0,expected_digest.t)(read)),
		canonical: read.boolean("canonical"),
		compare: read.choice("compare", ["content", "compressed"]),
		...(0,given.g)("exceptions", read.text("exceptions")),
		traces: read.choice("traces", ["fail", "warn"]),
		extraBuilds: read.number("extra-builds", mostExtraBuilds),
		tryFix: read.boolean("try-fix"),
		forbid: (0,choices.EN)({ input: "forbid", known: advisory.U, words: read.words("forbid") }),
		...(0,given.g)("offset", readOffset(read)),
		...(0,given.g)("repository", read.text("repository")),
		...(0,given.g)("githubToken", read.text("github-token")),
		...(0,given.g)("buildah", readBuildah(read.text("buildah"))),
		...(0,given.g)("output", read.text("output")),
	};
}
function readReuse(read, image) {
	const reuse = read.boolean("reuse");
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

86622:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  t: () => (readExpectedDigest)
});
var _domain_oci_digest_js__0 = __webpack_require__(30719);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _choices_js__2 = __webpack_require__(58909);



function readExpectedDigest(read) {
	const text = read.text("expected-digest");
	const digest = text === undefined ? undefined : (0,_domain_oci_digest_js__0.m)(text);
	if (text === undefined || digest !== undefined)
		return digest;
	throw (0,_domain_text_failure_js__1.AN)("expected-digest", `${JSON.stringify((0,_choices_js__2.ml)(text))} is not a digest.`, "Write `sha256:` and 64 hex digits in lower case.");
}


}),

59359:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  u: () => (readNameValues)
});


var labels = __webpack_require__(24138);

var failure = __webpack_require__(67271);

var surface = __webpack_require__(10970);

var choices = __webpack_require__(58909);
;




function parseNameValues(rules) {
	const found = new Map();
	for (const [index, entry] of rules.entries.entries()) {
		const { name, value } = splitEntry(rules, entry, index);
		const before = found.get(name);
		if (before !== undefined && before !== value) {
			throw (0,failure.AN)(rules.input, `\`${name}\` is given twice with different values.`, `Keep one \`${name}=…\`.`);
		}
		found.set(name, value);
	}
	return [...found].map(([name, value]) => ({ name, value }));
}
function splitEntry(rules, entry, index) {
	const { input } = rules;
	const equals = entry.indexOf("=");
	if (equals <= 0) {
		throw (0,failure.AN)(input, `entry ${index + 1} has no ${equals === 0 ? "name before its " : ""}\`=\`.`, `Write each entry as \`name=value\`, ${surface.P3}.`);
	}
	const name = entry.slice(0, equals).trim();
	if (!rules.grammar.test(name)) {
		throw (0,failure.AN)(input, `${JSON.stringify((0,choices.ml)(name))} cannot be a name.`, `A name is ${rules.described}.`);
	}
	const reason = rules.refused?.(name);
	if (reason !== undefined)
		throw (0,failure.AN)(input, `\`${name}\` ${reason}.`, "Leave this entry out.");
	const value = entry.slice(equals + 1);
	if (value.includes("\0")) {
		throw (0,failure.AN)(input, `the value of \`${name}\` has a NUL byte.`, "Write the value as text.");
	}
	return { name, value };
}
function refusedLabel(name) {
	if ((0,labels.Sx)(name)) {
		return "is in Twofold's own namespace, which only Twofold may write, so that readers of the image can rely on it";
	}
	return undefined;
}
function refusedAnnotation(name) {
	if ((0,labels.sq)(name))
		return "is written by Twofold from the source that was really built";
	return refusedLabel(name);
}

;


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
	const list = (input, rules) => parseNameValues({ input, entries: read.lines(input), ...rules });
	const given = list("labels", { ...key, refused: refusedLabel });
	const own = given.filter(({ name }) => (0,labels.sq)(name)).map(({ name }) => name);
	return {
		buildArgs: list("build-args", variable),
		buildContexts: list("build-contexts", contextName),
		labels: given.filter(({ name }) => !(0,labels.sq)(name)),
		...(own.length === 0 ? {} : { labelsLeftOut: own }),
		annotations: list("annotations", { ...key, refused: refusedAnnotation }),
	};
}


}),

54560:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  w: () => (causeGroups)
});

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
	const place = instruction === undefined ? "" : `${instruction.file}:${instruction.line}`;
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
//# sourceMappingURL=6406.index.js.map
