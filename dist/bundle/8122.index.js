export const id = 8122;
export const ids = [8122];
export const modules = {

8122:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  t: () => (readExpectedDigest)
});
var _domain_oci_digest_js__0 = __webpack_require__(7003);
var _domain_text_failure_js__1 = __webpack_require__(44195);
var _choices_js__2 = __webpack_require__(41625);



function readExpectedDigest(read) {
	const text = read.text("expected-digest");
	const digest = text === undefined ? undefined : (0,_domain_oci_digest_js__0.m)(text);
	if (text === undefined || digest !== undefined)
		return digest;
	throw (0,_domain_text_failure_js__1.AN)("expected-digest", `${JSON.stringify((0,_choices_js__2.ml)(text))} is not a digest.`, "Write `sha256:` and 64 hex digits in lower case.");
}


}),

13158:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Hc: () => (verdictOn),
  ZZ: () => (withDifferences),
  gm: () => (unproven),
  mx: () => (variationsOn)
});
var _build_environment_js__1 = __webpack_require__(94507);
var _build_varied_js__0 = __webpack_require__(49845);


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

17082:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  whereaboutsOf: () => (whereaboutsOf)
});
var node_path__0 = __webpack_require__(76760);

function whereaboutsOf({ env, cwd, signal }) {
	const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = env;
	return {
		cwd,
		workspace: GITHUB_ACTIONS === "true" ? GITHUB_WORKSPACE : undefined,
		tracked: async (folder) => {
			const { trackedPaths } = await Promise.all([__webpack_require__.e(1790), __webpack_require__.e(8028)]).then(__webpack_require__.bind(__webpack_require__, 30285));
			const found = await trackedPaths(folder, { env, signal }).catch(() => undefined);
			if (found?.known !== true)
				return [];
			const { root, paths } = found.value;
			return paths.map((path) => (0,node_path__0.join)(root, path));
		},
	};
}


}),

17803:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

24388:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (attestationKinds),
  b: () => (attestationTitle)
});
var _oci_sbom_format_js__0 = __webpack_require__(79636);

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

27116:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O: () => (redactFailure),
  s: () => (redactValues)
});
var _text_failure_js__0 = __webpack_require__(44195);

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

47621:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  n: () => (line),
  r: () => (lineUpTo)
});
var _domain_text_printable_js__0 = __webpack_require__(81962);

function line(text) {
	return lineUpTo(text, 1000);
}
function lineUpTo(text, longest) {
	return (0,_domain_text_printable_js__0.tJ)((0,_domain_text_printable_js__0.RK)((0,_domain_text_printable_js__0.vI)(text, longest)));
}


}),

49045:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (isInside)
});
var node_path__0 = __webpack_require__(76760);

function isInside(wall, path) {
	return (wall === undefined || path === wall || path.startsWith(wall === node_path__0.sep ? node_path__0.sep : `${wall}${node_path__0.sep}`));
}


}),

49845:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (nothingVaried),
  t: () => (notVaried)
});
var _environment_js__0 = __webpack_require__(94507);

function nothingVaried(reason) {
	return { applied: [], notApplied: _environment_js__0.u.map((variation) => ({ variation, reason })) };
}
function notVaried({ applied }) {
	return _environment_js__0.u.filter((name) => !applied.includes(name));
}


}),

51428:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (askedImage)
});
function askedImage({ index, proofs, reused, }) {
	if (index !== undefined)
		return { digest: index.digest };
	return proofs.length > 1 ? undefined : (proofs[0]?.image ?? reused);
}


}),

54682:
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

60765:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

65354:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  authFile: () => (authFile)
});
var node_crypto__0 = __webpack_require__(77598);
var node_fs_promises__1 = __webpack_require__(51455);
var node_path__2 = __webpack_require__(76760);
var _client_auth_entries_js__3 = __webpack_require__(80222);
var _client_auth_files_js__4 = __webpack_require__(55297);





async function authFile(options) {
	const { username, password, authfile } = options.access;
	const named = authfile ?? options.env["REGISTRY_AUTH_FILE"];
	if (username === undefined || password === undefined) {
		if (authfile !== undefined)
			await (0,_client_auth_files_js__4.Hc)(authfile);
		if (named !== undefined || options.env["XDG_RUNTIME_DIR"])
			return named;
		return await writePrivate(options.folder, (0,_client_auth_entries_js__3.xt)(await (0,_client_auth_files_js__4.jU)((0,_client_auth_files_js__4.aJ)(options.env))));
	}
	const existing = named === undefined ? (0,_client_auth_entries_js__3.xt)(await (0,_client_auth_files_js__4.jU)((0,_client_auth_files_js__4.aJ)(options.env))) : await (0,_client_auth_files_js__4.Hc)(named);
	const account = { username, password };
	return await writePrivate(options.folder, (0,_client_auth_entries_js__3.Up)(existing, options.registries, account));
}
async function writePrivate(folder, content) {
	const file = (0,node_path__2.join)(folder, "auth.json");
	const draft = `${file}.${(0,node_crypto__0.randomUUID)()}`;
	await (0,node_fs_promises__1.writeFile)(draft, JSON.stringify(content), { mode: 0o600 });
	await (0,node_fs_promises__1.rename)(draft, file);
	return file;
}


}),

68595:
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

70177:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (sideBySide)
});
var _all_ended_js__0 = __webpack_require__(27556);

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

79636:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

83377:
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

87368:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

90884:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bq: () => (formatPlatform),
  FL: () => (parsePlatform),
  Je: () => (normalPlatform),
  tj: () => (platformOf)
});
const architectures = {
	arm: "arm/v7",
	ia32: "386",
	loong64: "loong64",
	x64: "amd64",
};
function platformOf(architecture) {
	return `linux/${architectures[architecture] ?? architecture}`;
}
const otherNames = {
	aarch64: { architecture: "arm64" },
	armel: { architecture: "arm", variant: "v6" },
	armhf: { architecture: "arm", variant: "v7" },
	i386: { architecture: "386" },
	x86_64: { architecture: "amd64" },
	"x86-64": { architecture: "amd64" },
};
const usualVariants = { amd64: "v1", arm: "v7", arm64: "v8" };
function normalPlatform({ os, architecture, variant = "" }) {
	const other = Object.hasOwn(otherNames, architecture) ? otherNames[architecture] : undefined;
	const own = other?.architecture ?? architecture;
	const said = variant === "" ? (other?.variant ?? "") : variant;
	const numbered = /^[0-9]$/.test(said) ? `v${said}` : said;
	const usual = Object.hasOwn(usualVariants, own) ? usualVariants[own] : undefined;
	const full = numbered === "" && usual !== undefined ? usual : numbered;
	const isSilent = full === "" || (full === usual && own !== "arm");
	return { os, architecture: own, ...(isSilent ? {} : { variant: full }) };
}
const platformGrammar = /^([a-z0-9_]{1,50})\/([a-z0-9_-]{1,50})(?:\/([a-z0-9]{1,50}))?$/;
function parsePlatform(text) {
	const [, os, architecture, variant] = platformGrammar.exec(text) ?? [];
	if (os === undefined || architecture === undefined)
		return undefined;
	return normalPlatform({ os, architecture, ...(variant === undefined ? {} : { variant }) });
}
function formatPlatform({ os, architecture, variant = "" }) {
	return variant === "" ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
}


}),

};
//# sourceMappingURL=8122.index.js.map
