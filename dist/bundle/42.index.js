export const id = 42;
export const ids = [42,3264];
export const modules = {

70042:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  readExceptions: () => (readExceptions)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_findings_exception_js__2 = __webpack_require__(7297);
var _domain_text_failure_js__3 = __webpack_require__(67271);
var _domain_text_printable_js__4 = __webpack_require__(76158);
var _domain_text_yaml_nesting_js__5 = __webpack_require__(17981);






const largestFile = 1024 * 1024;
async function readExceptions(options) {
	const { path, cwd, today } = options;
	const place = (0,node_path__1.resolve)(cwd, path);
	const stats = await (0,node_fs_promises__0.lstat)(place).catch(() => undefined);
	if (stats?.isFile() !== true || stats.size > largestFile) {
		throw (0,_domain_text_failure_js__3.AN)("exceptions", `${path} ${stats === undefined ? "does not exist" : "is not a file of at most 1 MiB"}.`, "Write the path of the YAML file that lists the exceptions; `twofold diff --propose-exceptions` drafts one.");
	}
	const inside = (0,node_path__1.relative)(cwd, place);
	const file = inside.startsWith("..") || (0,node_path__1.isAbsolute)(inside) ? place : inside;
	const entries = await entriesOf(await (0,node_fs_promises__0.readFile)(place, "utf8"), file);
	return { file, exceptions: (0,_domain_findings_exception_js__2.w)(entries, { file, today }) };
}
async function entriesOf(text, file) {
	const deep = (0,_domain_text_yaml_nesting_js__5.N)(text);
	if (deep !== undefined)
		throw unreadable(file, deep, "it is nested too deeply");
	const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, schema: "failsafe", version: "1.2" });
	const [error] = document.errors;
	if (error !== undefined) {
		const line = error.linePos?.[0].line ?? 1;
		throw unreadable(file, line, `the file is not YAML (${withoutPlace(error.message)})`);
	}
	const root = document.contents;
	const list = isMap(root) ? root.get("exceptions", true) : undefined;
	if (!isMap(root) || root.items.length !== 1 || !isSeq(list))
		throw unreadable(file, 1, "it must have one list, `exceptions`, and nothing else");
	return list.items.map((item) => {
		const range = isMap(item) || isScalar(item) || isSeq(item) ? item.range : undefined;
		return {
			value: isMap(item) ? item.toJS(document, { maxAliasCount: 0 }) : undefined,
			line: lines.linePos(range?.[0] ?? 0).line,
		};
	});
}
function withoutPlace(message) {
	const [first = ""] = message.split("\n");
	return first.replace(/ at line \d+, column \d+:?$/, "");
}
function unreadable(file, line, why) {
	const [first = ""] = why.split("\n");
	return (0,_domain_text_failure_js__3.AN)("exceptions", `${file}:${line}: ${(0,_domain_text_printable_js__4.g$)((0,_domain_text_printable_js__4.vI)(first, 200))}.`, "Write a list `exceptions` of entries with path, cause, reason, owner and expires.");
}


}),

55591:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (causeIds)
});
const causeIds = [
	"clock",
	"compile-date",
	"archive-mtime",
	"gzip-mtime",
	"zip-mtime",
	"pyc-mtime",
	"package-log",
	"ldconfig-cache",
	"machine-id",
	"shadow-day",
	"random",
	"key-material",
	"temp-name",
	"order",
	"hash-seed",
	"race",
	"file-order",
	"build-path",
	"build-id",
	"hostname",
	"kernel-name",
	"cpu-count",
	"timezone",
	"locale",
	"umask",
	"owner",
	"mode",
	"xattr",
	"user-env",
	"context-mtime",
	"network",
	"base-changed",
	"toolchain-version",
	"unknown",
];


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

17981:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (tooDeepLine)
});

const maxYamlDepth = 64;
function tooDeepLine(text) {
	let depth = 0;
	for (const [index, line] of text.split("\n").entries()) {
		const { brackets, deepest } = bracketsOf(line);
		if (depth + deepest > maxYamlDepth || indicatorsOf(line) > maxYamlDepth)
			return index + 1;
		depth = Math.max(0, depth + brackets);
	}
	return undefined;
}
function indicatorsOf(line) {
	let run = 0;
	let most = 0;
	for (const word of line.split(/[ \t]/)) {
		if (word === "-" || word === "?" || word === ":")
			run += 1;
		else if (word !== "")
			run = 0;
		most = Math.max(most, run);
	}
	return most;
}
function bracketsOf(line) {
	let brackets = 0;
	let deepest = 0;
	for (const letter of withoutQuoted(line)) {
		if (letter === "[" || letter === "{")
			brackets += 1;
		else if (letter === "]" || letter === "}")
			brackets -= 1;
		deepest = Math.max(deepest, brackets);
	}
	return { brackets, deepest };
}
function* withoutQuoted(line) {
	let quote = "";
	for (let at = 0; at < line.length; at += 1) {
		const letter = line[at] ?? "";
		if (quote === '"' && letter === "\\")
			at += 1;
		else if (quote !== "")
			quote = letter === quote ? "" : quote;
		else if (letter === '"' || letter === "'")
			quote = letter;
		else
			yield letter;
	}
}


})

};
//# sourceMappingURL=42.index.js.map
