export const id = 13920;
export const ids = [13920];
export const modules = {

13920:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

14228:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (layoutFolder),
  z: () => (parseLocation)
});
const schemes = [
	{ sign: /^(?:docker-image|container-image|docker):\/\//, is: "registry" },
	{ sign: /^(?:oci-layout:\/\/|oci:)/, is: "oci" },
	{ sign: /^oci-archive:(?:\/\/)?/, is: "oci-archive" },
	{ sign: /^docker-archive:(?:\/\/)?/, is: "docker-archive" },
];
function parseLocation(text) {
	for (const { sign, is } of schemes) {
		const scheme = sign.exec(text)?.[0];
		const rest = scheme === undefined ? "" : text.slice(scheme.length);
		if (scheme === undefined || rest === "")
			continue;
		return is === "registry"
			? { kind: "registry", reference: rest }
			: { kind: "files", transport: is, scheme, rest };
	}
	return undefined;
}
function layoutFolder(text) {
	const location = parseLocation(text);
	return location?.kind === "files" && location.transport === "oci" ? location.rest : undefined;
}


}),

15301:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

27329:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  q: () => (renderPushedJson),
  y: () => (pushedJson)
});
function renderPushedJson(found) {
	const { digest, pushed } = found;
	const value = {
		schemaVersion: 1,
		digest,
		pushed: pushed.map(pushedJson),
	};
	return `${JSON.stringify(value, undefined, 2)}\n`;
}
function pushedJson({ reference, digest, changed }) {
	return { reference, digest, changed };
}


}),

29227:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  readCarried: () => (readCarried)
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

31825:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

42488:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  o: () => (askedImage)
});
function askedImage({ index, proofs, reused, }) {
	if (index !== undefined)
		return { digest: index.digest };
	return proofs.length > 1 ? undefined : (proofs[0]?.image ?? reused);
}


}),

52840:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

53183:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  X: () => (ruleNames),
  c: () => (fails)
});
const ruleNames = [
	"rebuild",
	"reproductions",
	"provenance",
	"advisories",
	"variations",
	"source",
	"age",
	"bases",
	"licences",
	"setuid",
	"size",
];
function fails({ verdict, accepted }) {
	return verdict === "broken" || (verdict === "unchecked" && accepted !== true);
}


}),

55591:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

67566:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

67874:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

70088:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  e: () => (sbomFormats),
  u: () => (sbomNames)
});
const sbomFormats = ["cyclonedx", "spdx"];
const sbomNames = {
	cyclonedx: {
		title: "CycloneDX",
		file: "sbom.cdx.json",
		mediaType: "application/vnd.cyclonedx+json",
		predicateType: "https://cyclonedx.org/bom",
	},
	spdx: {
		title: "SPDX",
		file: "sbom.spdx.json",
		mediaType: "application/spdx+json",
		predicateType: "https://spdx.dev/Document",
	},
};


}),

76477:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Xo: () => (formatSeconds),
  hS: () => (counted),
  yg: () => (imageSizeText),
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
function imageSizeText({ size, layers }) {
	const isPlain = layers.some((layer) => layer.isPlain === true);
	return `${formatBytes(size)}${isPlain ? "" : " compressed"}`;
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

81032:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  M: () => (attestationKinds),
  b: () => (attestationTitle)
});
var _oci_sbom_format_js__0 = __webpack_require__(70088);

const attestationKinds = [
	"provenance",
	"reproduction",
	"verification",
	..._oci_sbom_format_js__0.e,
];
function attestationTitle(kind) {
	return kind === "cyclonedx" || kind === "spdx" ? `SBOM (${_oci_sbom_format_js__0.u[kind].title})` : kind;
}


}),

83913:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  n: () => (line),
  r: () => (lineUpTo)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);

function line(text) {
	return lineUpTo(text, 1000);
}
function lineUpTo(text, longest) {
	return (0,_domain_text_printable_js__0.tJ)((0,_domain_text_printable_js__0.RK)((0,_domain_text_printable_js__0.vI)(text, longest)));
}


}),

86622:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

88424:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

94520:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  T: () => (folded),
  t: () => (table)
});
var _sizes_js__0 = __webpack_require__(76477);

function table({ header, rows, budget, omitted = 0 }) {
	const lines = [row(header), row(header.map(() => "---"))];
	let spent = 0;
	let shown = 0;
	for (const cells of rows) {
		const line = row(cells);
		const cost = Buffer.byteLength(line) + 1;
		if (spent + cost > budget)
			break;
		lines.push(line);
		spent += cost;
		shown += 1;
	}
	const hidden = rows.length - shown + omitted;
	if (hidden > 0)
		lines.push("", `… and ${(0,_sizes_js__0.hS)(hidden, "more row")}; see the report.`);
	return lines.join("\n");
}
function folded(summary, body) {
	return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function row(cells) {
	return `| ${cells.join(" | ")} |`;
}


}),

};
//# sourceMappingURL=13920.index.js.map
