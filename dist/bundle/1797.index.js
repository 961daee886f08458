export const id = 1797;
export const ids = [1797];
export const modules = {

25535:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  B: () => (baseLabels),
  T: () => (readBaseSource)
});


var external_node_path_ = __webpack_require__(76760);

var labels = __webpack_require__(96838);

var base_image = __webpack_require__(90901);
;

function recipeOfBase({ declaration, file, offset, platform, mmdebstrap, }) {
	const time = (0,base_image.nR)(declaration);
	return {
		version: 2,
		recipe: { kind: "base", declaration: file, mmdebstrap },
		...{ offset, platform, buildah: "" },
		...{ network: "default", canonical: true, timestamp: time, sourceDateEpoch: time },
		...{ buildArgs: [], labels: [], annotations: [], secrets: [], buildContexts: [], bases: [] },
	};
}

;



async function readBaseSource({ folder, sources }, sourceReader, place = {}) {
	return await sourceReader.read({ ...place, context: folder, ignores: except(sources) });
}
function except(sources) {
	const all = new Set(sources);
	return (path) => path.endsWith("/") ? !sources.some((each) => each.startsWith(path)) : !all.has(path);
}
function baseLabels({ declaration, file, folder }, about) {
	const { reading, platform, mmdebstrap } = about;
	const { source, advisories } = reading;
	const offset = offsetOf(folder, reading);
	const recipe = recipeOfBase({ declaration, file, offset, platform, mmdebstrap });
	return [
		...(0,labels.XQ)({ source, advisories, recipe }),
		{ name: labels.l3.reproducible, value: "true" },
		{ name: labels.l3.exceptions, value: "" },
	];
}
function offsetOf(folder, { source, place, root }) {
	return place === undefined ? source.offset : external_node_path_.posix.relative(root, folder);
}


}),

7648:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  O: () => (buildBase),
  t: () => (updateLock)
});


var base_image = __webpack_require__(90901);

var base_lock = __webpack_require__(84045);

var trace_difference = __webpack_require__(18798);

var traces_excerpt = __webpack_require__(80126);

var decide_traces = __webpack_require__(86286);

var search_image = __webpack_require__(13532);

var search_sources = __webpack_require__(90988);
;

const scriptNames = ["preinst", "config", "postinst"];
const longestScript = 4 * 1024 * 1024;
const shortestName = 6;
function packageTexts(options) {
	const folders = once(() => unpackAll(options));
	const contents = once(async () => await contentsOf(await folders(), options));
	const known = once(async () => {
		const texts = new Set();
		for (const { folder } of await folders())
			await (0,search_sources.$E)(folder, options, texts);
		return texts;
	});
	return {
		known,
		writerOf: async (path) => {
			const { owners, scripts } = await contents();
			const owner = owners.get(merged(path));
			if (owner !== undefined)
				return { name: `the package ${owner}`, script: "" };
			const name = path.slice(path.lastIndexOf("/") + 1);
			return (scripts.find(({ script }) => script.includes(`/${path}`)) ??
				scripts.find(({ script }) => name.length >= shortestName && script.includes(name)));
		},
	};
}
function once(start) {
	let started;
	return () => {
		started ??= start();
		return started;
	};
}
async function unpackAll({ packages, bootstrap }) {
	const all = [];
	for (const each of packages) {
		all.push({ name: each.name, folder: await bootstrap.unpack(each) });
	}
	return all;
}
async function contentsOf(folders, { filesBelow }) {
	const owners = new Map();
	const scripts = [];
	for (const { name, folder } of folders) {
		for await (const { path, size, content } of filesBelow(folder)) {
			const script = scriptNames.find((one) => path === `DEBIAN/${one}`);
			if (script === undefined)
				owners.set(merged(path), name);
			else if (size <= longestScript) {
				const text = await textOf(content);
				scripts.push({ name: `the script ${script} of the package ${name}`, script: text });
			}
		}
	}
	return { owners, scripts };
}
async function textOf(content) {
	const pieces = [];
	for await (const piece of content)
		pieces.push(piece);
	return Buffer.concat(pieces).toString("utf8");
}
function merged(path) {
	return path.replace(/^usr\/(?=(?:bin|sbin|lib|lib32|lib64|libx32)\/)/, "");
}

;






const mostTraces = 100;
async function searchBase(options) {
	const { image, readers, signal, labels, base } = options;
	const time = new Date((0,base_image.nR)(base.declaration) * 1000).toISOString().replace(".000Z", "Z");
	const { reading, search } = await (0,search_image.readImage)({
		...{ image, readers, signal, layers: [0], baseConfigs: [] },
		planned: [...labels.map(({ value }) => value), time],
		traces: tracesOf(options),
	});
	const texts = packageTexts({ ...options, search });
	const evidence = evidenceOf(options, texts);
	const found = [];
	for (const file of reading.hits.values) {
		for (const hit of file.hits) {
			const judged = await judge({ file, hit }, { options, reading, evidence, texts });
			if (judged !== undefined)
				found.push(judged);
		}
	}
	const sorted = found.toSorted((one, other) => rankOf(one) - rankOf(other) || (one.trace.path < other.trace.path ? -1 : 1));
	const certain = sorted.filter(({ trace }) => trace.certain);
	return {
		traces: bounded(sorted.map(({ trace }) => trace)),
		differences: bounded(certain.map(differenceOf)),
	};
}
async function judge({ file, hit }, about) {
	const { options, reading, evidence, texts } = about;
	const { path, layer } = file;
	if (hit.kind === "secret")
		return undefined;
	const isDeclared = declaredPaths(options.base).has(path);
	const isPackaged = reading.packaged.has(path);
	const isAsked = (hit.strength === "asked" || hit.strength === "doubtful") && !isPackaged;
	const doubt = {
		...{ hit, path, isPackaged },
		isInConfig: layer === undefined,
		script: isAsked && !isDeclared ? ((await texts.writerOf(path))?.script ?? "") : "",
		moved: options.isOffline ? 0 : undefined,
		isFromContext: isDeclared && hit.place !== "name",
		isDayElsewhere: false,
	};
	const decision = await (0,decide_traces.L)(doubt, { ...evidence, hasKernel: reading.hasKernel });
	if (decision === undefined)
		return undefined;
	const { weight, certain } = decision;
	const { kind, format, offset, count, isProgram } = hit;
	const excerpt = (0,traces_excerpt.z)(hit, (text) => text);
	const where = layer === undefined ? {} : { layer };
	const trace = { path, kind, format, weight, certain, ...where, offset, excerpt, count };
	const writer = certain ? await texts.writerOf(path) : undefined;
	return { trace, isProgram, writer: writer?.name ?? unknown };
}
const unknown = "no package's list and no script names the file";
function declaredPaths({ declaration }) {
	return new Set([
		"etc/apt/sources.list",
		...declaration.files.map(({ path }) => path.replace(/^\//, "")),
	]);
}
const oneDay = (26 + 24) * 3600;
function evidenceOf({ base, tar, isOffline }, texts) {
	const time = (0,base_image.nR)(base.declaration);
	return {
		inputs: { inFiles: "", inConfig: "" },
		contextWeight: "note",
		isOpen: !isOffline,
		isFetchedInImage: false,
		isEpochNow: time >= tar.startedAt - oneDay && time <= tar.endedAt + oneDay,
		hasKernel: false,
		known: async () => ({ inContext: new Set(), inBases: await texts.known() }),
	};
}
function tracesOf({ base, tar, ofRun }) {
	const { hostname, timeZone, runIds, ...machine } = ofRun.machine;
	return {
		...{ startedAt: tar.startedAt, endedAt: tar.endedAt, runIds, machine },
		zones: ["UTC", timeZone],
		hostnames: [hostname],
		userNames: ofRun.userNames,
		paths: [base.folder],
		workFolders: [ofRun.workFolder],
		revision: "",
		committedAt: undefined,
		secrets: [],
	};
}
function differenceOf({ trace, isProgram, writer }) {
	const { edits: _, ...difference } = (0,trace_difference.x)({ trace, isProgram });
	return {
		...difference,
		evidence: [...difference.evidence, `written by: ${writer}`],
		fix: `Write \`leave-out: [/${trace.path}]\` into the declaration, or put a fixed file there with \`files:\`.`,
	};
}
function rankOf({ trace: { weight, certain } }) {
	if (weight === "note")
		return 2;
	return certain ? 0 : 1;
}
function bounded(all) {
	return { listed: all.slice(0, mostTraces), omitted: Math.max(0, all.length - mostTraces) };
}

;



async function buildBase(options) {
	const { base, bootstrap, layouts, reporter } = options;
	const { declaration } = base;
	const architecture = (0,base_image.DM)(options.platform);
	const packages = await packagesOf(options, architecture);
	const [labels, pooled] = [
		await options.labels(),
		await bootstrap.fetch(packages, archiveOf(options, architecture)),
	];
	reporter.progress(`making the base twice from ${packages.length} packages`);
	const { tars, ...variations } = await bootstrap.makeTwice(base, {
		architecture,
		packages: pooled,
	});
	const all = [...labels, (0,base_image.Vs)(packages)];
	const config = (tar) => (0,base_image.gj)({ declaration, architecture, labels: all, diffId: tar.digest });
	const [first, second] = tars;
	const image = await layouts.open(first, config(first));
	const images = [image, await layouts.open(second, config(second))];
	const made = { packages, tars, images, ...variations };
	if (first.digest !== second.digest) {
		reporter.progress("comparing");
		return { kind: "different", ...made, compared: await layouts.compare(images) };
	}
	reporter.progress("searching it for traces of this run");
	const { isOffline } = variations;
	const more = { tar: first, image, labels: all, packages, isOffline };
	const { traces, differences } = await searchBase({ ...options, ...more });
	if (differences.listed.length > 0)
		return { kind: "traced", ...made, differences, traces };
	return { kind: "equal", ...made, traces, digest: await layouts.keep(first, config(first)) };
}
async function updateLock(options) {
	const { base, bootstrap, reporter } = options;
	const architecture = (0,base_image.DM)(options.platform);
	reporter.progress("finding the packages");
	const packages = await bootstrap.solve(base.declaration, archiveOf(options, architecture));
	const selection = (0,base_lock.Wm)(base.declaration);
	const before = await base.lock.read().catch(() => undefined);
	const others = before?.selection === selection ? before.architectures : {};
	await base.lock.write({ selection, architectures: { ...others, [architecture]: packages } });
	return packages;
}
async function packagesOf(options, architecture) {
	if (options.update)
		return await updateLock(options);
	const { declaration, lock } = options.base;
	return (0,base_lock.yh)(await lock.read(), { declaration, architecture, file: lock.name });
}
function archiveOf({ base, mirror }, architecture) {
	const { archive } = base.declaration;
	return { archive: mirror === undefined ? archive : { ...archive, mirror }, architecture };
}


}),

86286:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (decide)
});
var _diagnose_recognise_instructions_js__0 = __webpack_require__(606);
var _search_sources_js__1 = __webpack_require__(90988);


const ofMachine = ["kernel", "cpu", "memory", "name-server", "hostname"];
async function decide(doubt, evidence) {
	const { hit, isFromContext, isPackaged } = doubt;
	if (hit.weight === "note")
		return { ...undecided, weight: "note" };
	if (hit.kind === "kernel" && evidence.hasKernel)
		return undefined;
	if (hit.strength === "asked") {
		return !isFromContext && !isPackaged && asksForTime(doubt) ? certain : undefined;
	}
	const known = ofSource(doubt, evidence);
	if (known !== undefined)
		return known;
	if (await isCertain(doubt, evidence))
		return certain;
	const isDay = hit.strength === "doubtful" || (hit.kind === "day" && evidence.isEpochNow);
	return { ...undecided, inDoubt: isDay && hit.strength !== "weak" && !isPackaged };
}
const undecided = { weight: "trace", certain: false, inDoubt: false, more: "" };
const certain = { ...undecided, certain: true };
function ofSource(doubt, evidence) {
	const { hit, isFromContext, isInConfig } = doubt;
	if (isFromContext) {
		const more = ", in a file of the context";
		return { ...undecided, weight: evidence.contextWeight, more };
	}
	const { inConfig, inFiles } = evidence.inputs;
	if (!isInInputs((0,_search_sources_js__1.b6)(hit), isInConfig ? inConfig : inFiles))
		return undefined;
	const more = ", as written in the Containerfile or an input";
	if (hit.kind === "day" && asksForTime(doubt))
		return { ...undecided, inDoubt: true, more };
	return { ...undecided, weight: "note", more };
}
async function isCertain(doubt, evidence) {
	const { kind, strength } = doubt.hit;
	if (strength === "weak" || kind === "secret")
		return false;
	if (strength === "doubtful")
		return await isOwnDay(doubt, evidence);
	if (kind === "day")
		return !evidence.isEpochNow && (await isNowhereElse(doubt, evidence));
	if (!ofMachine.includes(kind))
		return true;
	if (doubt.isPackaged)
		return false;
	return await isNowhereElse(doubt, evidence);
}
async function isOwnDay(doubt, evidence) {
	if (doubt.isPackaged)
		return false;
	if (asksForTime(doubt))
		return true;
	if (evidence.isEpochNow)
		return false;
	return isUnfetched(doubt, evidence) && (await isNowhereElse(doubt, evidence));
}
function isUnfetched({ moved, isDayElsewhere }, evidence) {
	if (!evidence.isOpen)
		return true;
	return moved === 0 && evidence.isFetchedInImage && !isDayElsewhere;
}
async function isNowhereElse({ hit }, evidence) {
	const known = await evidence.known();
	if (known === undefined || hit.kind === "secret")
		return false;
	return !known.inContext.has(hit.kind) && !known.inBases.has((0,_search_sources_js__1.b6)(hit));
}
const givenTime = /\bdate(?: {1,9}-u)? {1,9}(?:-d {0,9}|--date[= ])["']?@\S{0,200}/g;
function asksForTime({ script, path, moved }) {
	if (!_diagnose_recognise_instructions_js__0.r.asksDate.test(script.replace(givenTime, "")))
		return false;
	const name = path.slice(path.lastIndexOf("/") + 1);
	return moved === 0 || script.includes(name);
}
const shortestInput = 6;
function isInInputs(text, inputs) {
	return text.length >= shortestInput && inputs.toLowerCase().includes(text);
}


}),

90988:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $E: () => (collectTexts),
  Hf: () => (searchSources),
  b6: () => (textOf),
  nz: () => (withoutGit)
});
var _search_inside_js__0 = __webpack_require__(41238);

async function searchSources(search, sources) {
	const inContext = await kindsInFolders(search, sources);
	if (inContext.has("time"))
		inContext.add("day");
	return { inContext, inBases: await textsInBases(search, sources) };
}
async function kindsInFolders(search, { folders, filesBelow, readers }) {
	const kinds = new Set();
	for (const folder of folders) {
		for await (const { content, ...file } of filesBelow(folder)) {
			for (const { kind } of await look({ search, readers }, content, file)) {
				if (kind !== "secret")
					kinds.add(kind);
			}
		}
	}
	return kinds;
}
async function* withoutGit(files) {
	for await (const file of files)
		if (!file.path.split("/").includes(".git"))
			yield file;
}
async function collectTexts(folder, { search, filesBelow, readers, }, texts) {
	for await (const { content, ...file } of filesBelow(folder)) {
		await look({ search, readers, texts }, content, file);
	}
}
async function textsInBases(search, { bases, readers }) {
	const texts = new Set();
	for (const { image, layers } of await bases()) {
		for (const layer of layers) {
			const name = `Layer ${layer} of a base`;
			for await (const { header, content } of readers.entries(image.layer(layer), name)) {
				await look({ search, readers, texts }, content, header);
			}
		}
	}
	return texts;
}
async function look({ search, readers, texts, }, content, file) {
	const opened = new _search_inside_js__0.t(search, readers, texts).open(file);
	const one = search.file(texts);
	try {
		for await (const piece of content) {
			one.push(piece);
			await opened.push(piece);
		}
	}
	catch (error) {
		await opened.abandon();
		throw error;
	}
	return [...one.end(), ...(await opened.end())];
}
function textOf({ hit }) {
	return hit.toString("latin1").toLowerCase();
}


}),

18798:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (dayDifference),
  x: () => (traceDifference)
});
var _causes_convention_js__0 = __webpack_require__(58611);
var _causes_hostname_js__1 = __webpack_require__(46177);
var _conventions_js__2 = __webpack_require__(21612);
var _fixes_archives_js__3 = __webpack_require__(18794);
var _fixes_compilers_js__4 = __webpack_require__(93407);
var _fixes_fix_js__5 = __webpack_require__(28857);
var _fixes_gzip_js__6 = __webpack_require__(98825);
var _fixes_system_js__7 = __webpack_require__(43400);
var _fixes_times_js__8 = __webpack_require__(81343);
var _say_js__9 = __webpack_require__(45694);










function traceDifference(facts) {
	const { path, layer, instruction, format, offset, excerpt, count } = facts.trace;
	const { cause, what, fixes, fallback } = judgementOf(facts);
	const times = count === 1 ? "" : `, ${count} times`;
	return {
		path,
		kind: "trace",
		...(layer === undefined ? {} : { layer }),
		...(instruction === undefined ? {} : { instruction }),
		evidence: [`offset ${offset}: ${excerpt} (${format}${times})`],
		cause,
		confidence: 1,
		explanation: `Both builds have the same value here, but the next run will have another: ${(0,_say_js__9.ol)(excerpt)} is ${what}.`,
		...(0,_fixes_fix_js__5.z6)(instruction?.text ?? "", fixes, fallback),
	};
}
function dayDifference(difference) {
	const { instruction } = difference;
	return {
		...difference,
		kind: "trace",
		cause: "clock",
		confidence: 0.9,
		explanation: "Both builds have the same content here, but a build on another day has different content.",
		...(0,_fixes_fix_js__5.z6)(instruction?.text ?? "", time.fixes, time.fallback),
	};
}
function judgementOf({ trace, isProgram }) {
	const { path, kind, format } = trace;
	const convention = _conventions_js__2.T.find((row) => row.path.test(path));
	if (convention !== undefined && isTime(kind)) {
		const { cause } = convention;
		return { cause, what: `in ${convention.what}`, fixes: [], fallback: (0,_causes_convention_js__0.j)(convention) };
	}
	const placed = places.find(({ sign }) => sign.test(format));
	if (placed !== undefined)
		return ofPlace(placed, path);
	if (isTime(kind) && isProgram) {
		const fixes = [_fixes_times_js__8.u4, _fixes_compilers_js__4.WB, _fixes_compilers_js__4.ap];
		const what = "the time at which the program was built";
		return { cause: "compile-date", what, fixes, fallback: _fixes_compilers_js__4.ap };
	}
	return byKind[kind];
}
function isTime(kind) {
	return kind === "day" || kind === "time" || kind === "epoch";
}
const shadowFix = (0,_fixes_system_js__7.Bw)("sed -i 's/^\\([^:]*:[^:]*\\):[0-9]*:/\\1:1:/' /etc/shadow && rm -f /etc/shadow-", "Set a fixed day in the same RUN, and remove the backup.");
const places = [
	{
		sign: /gzip header/,
		cause: "gzip-mtime",
		what: "the time of compression in the gzip header",
		fixes: [_fixes_gzip_js__6.mk, _fixes_gzip_js__6.H8],
		fallback: _fixes_gzip_js__6.mk,
	},
	{
		sign: /Python bytecode/,
		cause: "pyc-mtime",
		what: "the modification time of the module's source",
		fixes: [_fixes_compilers_js__4.Hd],
		fallback: _fixes_compilers_js__4.Hd,
	},
	{
		sign: /PE header/,
		cause: "compile-date",
		what: "the time at which the program was linked",
		fixes: [_fixes_compilers_js__4.ap],
		fallback: _fixes_compilers_js__4.ap,
	},
	{
		sign: /member of a zip/,
		cause: "zip-mtime",
		what: "the modification time of a member of the zip",
		fixes: [_fixes_archives_js__3.LC, ..._fixes_archives_js__3.xo],
		fallback: _fixes_archives_js__3.LC,
	},
	{
		sign: /as in a tar/,
		cause: "archive-mtime",
		what: "the modification time of a member of the archive",
		fixes: [_fixes_archives_js__3.Ly, _fixes_archives_js__3.Ze, _fixes_archives_js__3.$l, _fixes_archives_js__3.oo],
		fallback: _fixes_archives_js__3.Ly,
	},
	{
		sign: /in \/etc\/shadow/,
		cause: "shadow-day",
		what: "the day on which the account's password was last set, in days since 1970",
		fixes: [],
		fallback: shadowFix,
	},
];
function ofPlace({ sign: _sign, ...judgement }, path) {
	const isJar = judgement.cause === "zip-mtime" && /\.(?:jar|war|ear|aar)$/.test(path);
	return isJar ? { ...judgement, fallback: _fixes_archives_js__3.bn } : judgement;
}
const time = { cause: "clock", fixes: _fixes_times_js__8.uC, fallback: _fixes_times_js__8.Z$ };
const machineAdvice = (0,_fixes_system_js__7.$Y)("Do not write properties of the machine into the image: give the program a fixed value, or let it read the value when the container starts.");
const environmentAdvice = (0,_fixes_system_js__7.$Y)("Do not write details of this run into the image: pass them to the container when it starts, or leave them out.");
const byKind = {
	day: { ...time, what: "the day of the build" },
	time: { ...time, what: "the time of the build" },
	epoch: { ...time, what: "the time of the build" },
	hostname: {
		cause: "hostname",
		what: "the machine's host name",
		fixes: [],
		fallback: _causes_hostname_js__1.lA,
	},
	user: {
		cause: "user-env",
		what: "the builder's user",
		fixes: [],
		fallback: environmentAdvice,
	},
	"checkout-path": buildPath("the path of the checkout"),
	"work-folder": buildPath("the build folder, which has a new random name in each run"),
	"run-id": {
		cause: "user-env",
		what: "the number of this run",
		fixes: [],
		fallback: environmentAdvice,
	},
	commit: { cause: "user-env", what: "the commit", fixes: [], fallback: environmentAdvice },
	boot: {
		cause: "machine-id",
		what: "the machine's boot ID, which is new after each start",
		fixes: [],
		fallback: machineAdvice,
	},
	kernel: {
		cause: "kernel-name",
		what: "the machine's kernel",
		fixes: [],
		fallback: machineAdvice,
	},
	cpu: {
		cause: "cpu-count",
		what: "the machine's processor",
		fixes: [],
		fallback: machineAdvice,
	},
	memory: {
		cause: "cpu-count",
		what: "the size of the machine's memory",
		fixes: [],
		fallback: machineAdvice,
	},
	"name-server": {
		cause: "network",
		what: "the machine's name server",
		fixes: [],
		fallback: machineAdvice,
	},
};
function buildPath(what) {
	return { cause: "build-path", what, fixes: [_fixes_compilers_js__4.Bz], fallback: _fixes_compilers_js__4.Bz };
}


}),

26147:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (placesOf)
});
var _written_place_js__0 = __webpack_require__(79287);

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

80126:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  z: () => (excerptOf)
});
var _file_search_js__0 = __webpack_require__(23195);

const shownAround = 24;
function excerptOf({ before, hit, after }, redact) {
	const shown = escaped(hit);
	const around = Buffer.concat([before, hit, after]).toString();
	if (redact(around) !== around || isCutWord(before, after))
		return shown;
	const lead = lineEnd(escaped(before.subarray(-shownAround)));
	const rest = lineStart(escaped(after.subarray(0, shownAround)));
	return `${lead}${shown}${rest}`;
}
function isCutWord(before, after) {
	const isLong = (bytes) => bytes.length >= _file_search_js__0.A && bytes.every((byte) => byte > 0x20 && byte < 0x7f);
	return isLong(before) || isLong(after);
}
function lineEnd(text) {
	return text.slice(text.lastIndexOf("\\x0a") < 0 ? 0 : text.lastIndexOf("\\x0a") + 4);
}
function lineStart(text) {
	const end = text.indexOf("\\x0a");
	return end < 0 ? text : text.slice(0, end);
}
function escaped(bytes) {
	return Array.from(bytes, (byte) => byte >= 0x20 && byte < 0x7f
		? String.fromCharCode(byte)
		: `\\x${byte.toString(16).padStart(2, "0")}`).join("");
}


})

};
//# sourceMappingURL=1797.index.js.map
