export const id = 3683;
export const ids = [3683];
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

13908:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (installCommands)
});
var _programs_js__0 = __webpack_require__(86198);

async function installCommands(request) {
	const { packages } = request;
	const path = request.env["PATH"] ?? "";
	const sudo = !request.root && (await (0,_programs_js__0.K)("sudo", path)) !== undefined;
	const update = ["apt-get", "update"];
	const install = ["apt-get", "install", "-y", "--no-install-recommends", ...packages];
	const commands = packages.length === 0 ? [update] : [update, install];
	return sudo ? commands.map((argv) => ["sudo", ...argv]) : commands;
}


}),

85791:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  B: () => (baseLabels),
  T: () => (readBaseSource)
});


var external_node_path_ = __webpack_require__(76760);

var labels = __webpack_require__(24138);

var base_image = __webpack_require__(72041);
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

79082:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  O: () => (buildBase),
  t: () => (updateLock)
});


var base_image = __webpack_require__(72041);

var base_lock = __webpack_require__(75633);

var trace_difference = __webpack_require__(13562);

var traces_excerpt = __webpack_require__(91826);

var decide_traces = __webpack_require__(58626);

var search_image = __webpack_require__(1870);

var search_sources = __webpack_require__(40328);
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

94923:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  G: () => (ReportDraft)
});


var policy = __webpack_require__(21581);

var source = __webpack_require__(80142);
;
class Stopwatch {
	#seconds = new Map();
	#now;
	#running = [];
	#since = 0;
	constructor(now = () => performance.now()) {
		this.#now = now;
	}
	timed = async (phase, work) => {
		this.#settle();
		const own = { phase };
		this.#running.push(own);
		this.#add(phase, 0);
		try {
			return await work();
		}
		finally {
			this.#settle();
			this.#running.splice(this.#running.indexOf(own), 1);
		}
	};
	get timings() {
		return [...this.#seconds].map(([phase, seconds]) => ({ phase, seconds }));
	}
	#settle() {
		const now = this.#now();
		const last = this.#running.at(-1);
		if (last !== undefined)
			this.#add(last.phase, (now - this.#since) / 1000);
		this.#since = now;
	}
	#add(phase, seconds) {
		this.#seconds.set(phase, (this.#seconds.get(phase) ?? 0) + seconds);
	}
}

;



const unknownSource = { id: "", repository: "", offset: "", version: "", revision: "" };
class ReportDraft {
	stopwatch = new Stopwatch();
	recipe;
	reading;
	forbid = [];
	toolchain;
	#proofs = new Map();
	pushed = [];
	reused;
	keep(proof) {
		this.#proofs.set(proof.platform, proof);
	}
	get proofs() {
		return [...this.#proofs.values()];
	}
	report(failure) {
		const { reading, recipe, toolchain } = this;
		const advisories = reading?.advisories ?? [];
		return {
			source: reading === undefined ? unknownSource : (0,source.S)(reading),
			...(recipe === undefined ? {} : { recipe }),
			advisories,
			forbidden: (0,policy.A)(advisories, this.forbid).map(({ name }) => name),
			proofs: this.proofs,
			...(toolchain === undefined ? {} : { toolchain }),
			pushed: this.pushed,
			...(this.reused === undefined ? {} : { reused: this.reused }),
			timings: this.stopwatch.timings,
			...(failure === undefined
				? {}
				: { failure: { code: failure.code, ...failure.told, output: failure.output } }),
		};
	}
}


}),

90024:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (declaredIn),
  h: () => (unusedArguments)
});
var _domain_text_nearest_js__1 = __webpack_require__(8579);
var _domain_text_printable_js__0 = __webpack_require__(76158);


const builtIn = /^(?:(?:HTTP|HTTPS|FTP|NO|ALL)_PROXY|(?:http|https|ftp|no|all)_proxy|(?:BUILD|TARGET)(?:PLATFORM|OS|ARCH|VARIANT)|SOURCE_DATE_EPOCH)$/;
function unusedArguments(containerfile, { buildArgs }) {
	const declared = declaredIn(containerfile);
	return [...new Set(buildArgs.map(({ name }) => name))]
		.filter((name) => !declared.includes(name) && !builtIn.test(name))
		.map((name) => {
		const shown = (0,_domain_text_printable_js__0.g$)(name).slice(0, 100);
		const near = (0,_domain_text_nearest_js__1.a)(name, declared);
		return `No ARG in ${(0,_domain_text_printable_js__0.g$)(containerfile.file)} declares the build argument \`${shown}\`, so it has no effect${near}`;
	});
}
function declaredIn({ args, stages }) {
	const all = [...args, ...stages.flatMap(({ instructions }) => instructions)];
	return all
		.flatMap((instruction) => [instruction, ...(instruction.trigger ? [instruction.trigger] : [])])
		.filter(({ keyword }) => keyword === "ARG")
		.flatMap(({ words }) => words.map(({ text }) => text.replace(/=[\s\S]*$/, "")));
}


}),

86803:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runBase: () => (runBase)
});


var external_node_path_ = __webpack_require__(76760);

var folder_files = __webpack_require__(855);

var promises_ = __webpack_require__(51455);

var failure = __webpack_require__(67271);
;



const own = new Set(["blobs", "index.json", "oci-layout"]);
async function refuseOtherFiles(output) {
	const fix = "Name a folder that does not exist yet, is empty, or holds an earlier OCI layout.";
	if (output.includes(":")) {
		throw (0,failure.AN)("output", `${output} has a colon in its path, where a layout's path ends.`, fix);
	}
	try {
		const names = await (0,promises_.readdir)(output);
		const foreign = names.filter((name) => !own.has(name));
		if (foreign.length > 0) {
			const some = foreign.slice(0, 3).join(", ");
			throw (0,failure.AN)("output", `${output} holds other files (${some}).`, fix);
		}
	}
	catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : undefined;
		if (code === "ENOTDIR")
			throw (0,failure.AN)("output", `${output} is a file.`, fix);
		if (code !== "ENOENT")
			throw error;
		await (0,promises_.mkdir)((0,external_node_path_.dirname)(output), { recursive: true }).catch((cause) => {
			throw (0,failure.mP)(cause, output);
		});
	}
}
async function replaceLayout(fresh, output, aside) {
	try {
		await (0,promises_.rename)(output, aside).catch((error) => {
			if (!(error instanceof Error && "code" in error && error.code === "ENOENT"))
				throw error;
		});
		await (0,promises_.rename)(fresh, output);
	}
	catch (error) {
		throw (0,failure.mP)(error, output);
	}
}


var write_base = __webpack_require__(23981);

var base_labels = __webpack_require__(85791);

var build_base = __webpack_require__(79082);

var labels_labels = __webpack_require__(24138);

var base_image = __webpack_require__(72041);

var base_workshop = __webpack_require__(8320);

var readers = __webpack_require__(36592);

var source = __webpack_require__(5381);

var watched_folder = __webpack_require__(91755);
;












async function lockBase(run) {
	const base = await (0,base_workshop.I)(run.file, run.cwd);
	return await (0,watched_folder.Y)({ ...run, onWorkFolder: () => undefined }, async (folder) => (0,build_base.t)({ ...run, base, bootstrap: (0,base_workshop.baseWorkshop)(run, folder).bootstrap(base) }));
}
async function makeBase(run) {
	const base = await (0,base_workshop.I)(run.file, run.cwd);
	const output = (0,external_node_path_.resolve)(run.cwd, run.output);
	await refuseOtherFiles(output);
	const env = { ...run.env, RUNNER_TEMP: (0,external_node_path_.dirname)(output) };
	return await (0,watched_folder.Y)({ ...run, env, onWorkFolder: () => undefined }, async (folder) => {
		const workshop = (0,base_workshop.baseWorkshop)({ ...run, env }, folder);
		const bootstrap = workshop.bootstrap(base);
		return await (0,build_base.O)({
			...{ ...run, base, bootstrap, filesBelow: folder_files.D },
			labels: () => labelsOf(run, { base, bootstrap }),
			layouts: {
				...workshop.layoutsAt(output),
				keep: (tar, config) => keep(folder, output, { tar, config }),
			},
			ofRun: workshop.ofRun,
			readers: (0,readers.H)(run.env),
		});
	});
}
async function importBase(run) {
	const output = (0,external_node_path_.resolve)(run.cwd, run.output);
	await refuseOtherFiles(output);
	const env = { ...run.env, RUNNER_TEMP: (0,external_node_path_.dirname)(output) };
	return await (0,watched_folder.Y)({ ...run, env, onWorkFolder: () => undefined }, async (folder) => {
		const { importRootTar } = await __webpack_require__.e(/* import() */ 3584).then(__webpack_require__.bind(__webpack_require__, 3584));
		const file = (0,external_node_path_.resolve)(run.cwd, run.file);
		const tar = await importRootTar({ file, name: run.file, target: (0,external_node_path_.join)(folder, "root.tar") });
		const labels = [{ name: labels_labels.l3.reproducible, value: "unchecked" }];
		const architecture = (0,base_image.DM)(run.platform);
		const config = (0,base_image.Z)({ architecture, labels, diffId: tar.digest });
		const digest = await keep(folder, output, { tar, config });
		return { digest, size: tar.size };
	});
}
async function keep(folder, output, parts) {
	const fresh = (0,external_node_path_.join)(folder, "layout");
	const digest = await (0,write_base.t)(fresh, parts);
	await replaceLayout(fresh, output, (0,external_node_path_.join)(folder, "earlier"));
	return digest;
}
async function labelsOf(run, { base, bootstrap }) {
	const { sourceReader } = (0,source.dM)(run);
	const reading = await (0,base_labels.T)(base, sourceReader);
	const { platform } = run;
	return (0,base_labels.B)(base, { reading, platform, mmdebstrap: await bootstrap.version() });
}


var terminal = __webpack_require__(16230);

var oci_platform = __webpack_require__(912);

var trailing = __webpack_require__(36141);

var build_request = __webpack_require__(13760);

var settings = __webpack_require__(64050);

var declared_archive = __webpack_require__(12776);

var printable = __webpack_require__(76158);

var comparison = __webpack_require__(70182);

var json_traces = __webpack_require__(61170);

var json = __webpack_require__(1274);

var sizes = __webpack_require__(76477);

var differences = __webpack_require__(8548);
;






const mostDoubts = 10;
function baseLines(base, palette) {
	const { packages, tars, varied, notVaried } = base;
	const [first, second] = tars;
	const seconds = tars.map((tar) => (0,sizes.Xo)(tar.seconds)).join(" and ");
	const conditions = `${varied.length} of ${varied.length + notVaried.length} variations`;
	const rows = [
		["packages", (0,sizes.hS)(packages.length, "package")],
		["size", (0,sizes.z3)(first.size)],
		["made in", seconds],
		["varied", varied.join(", ")],
		...notVaried.map(({ name, because }) => ["not varied", `${name}: ${because}`]),
	].map(([name = "", value = ""]) => `${palette.faint(name.padEnd(11))} ${value}`);
	if (base.kind === "equal") {
		const head = `Both root file systems are equal, under ${conditions}.`;
		return [
			palette.good(palette.strong(head)),
			"",
			`${palette.faint("image".padEnd(11))} ${base.digest}`,
			...rows,
			...doubtLines(base.traces, palette),
		];
	}
	if (base.kind === "traced") {
		const head = "Both root file systems are equal, but the next one will not be.";
		return [
			palette.bad(palette.strong(head)),
			"",
			...rows,
			"",
			...(0,differences.Z)(base.differences, palette),
		];
	}
	return [
		palette.bad(palette.strong(`The root file systems differ: ${first.digest} ≠ ${second.digest}.`)),
		"",
		...rows,
		"",
		...(0,comparison.p)(base.compared, { palette, all: false }),
	];
}
function doubtLines({ listed }, palette) {
	return listed
		.filter(({ weight }) => weight === "trace")
		.slice(0, mostDoubts)
		.map((trace) => `${palette.faint("in doubt".padEnd(11))} ${doubtText(trace)}`);
}
function doubtText({ path, format, excerpt }) {
	return (0,printable.tJ)((0,printable.RK)((0,printable.vI)(`${path}: ${excerpt} (${format}), which may be chance`, 300)));
}
function renderBaseJson(base) {
	const { packages, tars, varied, notVaried } = base;
	return (0,json.AI)({
		schemaVersion: json.CZ,
		verdict: base.kind === "equal",
		...found(base),
		packages: packages.map(({ name, version, architecture, digest }) => ({
			...{ name, version, architecture, digest },
		})),
		builds: tars.map(({ digest, size, seconds }) => ({ digest, size, seconds })),
		...{ varied, notVaried },
	});
}
function found(base) {
	if (base.kind === "different")
		return (0,json.eR)(base.compared);
	const { listed, omitted } = base.traces;
	const traces = { traces: listed.map(json_traces.uP), tracesOmitted: omitted };
	if (base.kind === "equal")
		return { digest: base.digest, ...traces };
	return { ...(0,json.eR)(base.differences), ...traces };
}


var command = __webpack_require__(33192);

var texts = __webpack_require__(32041);

var run_settings = __webpack_require__(79058);
;













async function runBase(context) {
	const { stdout, stderr, palette, env, cwd, signal, entry } = context;
	const file = declarationNamed(context.arguments.positionals);
	const output = (0,command.Z7)(context.arguments, "output");
	const update = (0,command.Mp)(context.arguments, "update");
	const mirror = mirrorOf(context);
	const request = (0,settings.gR)(await (0,run_settings.s)(context), (inputs) => (0,build_request.r)(inputs, env));
	const reporter = (0,terminal.C)(stderr, palette);
	const platform = request.platform ?? (0,oci_platform.t)(process.arch);
	const run = { file, platform, mirror, reporter, request, env, cwd, signal, entry };
	if (isTar(file)) {
		if (update || output === undefined)
			throw tarAlone(file);
		const { digest, size } = await importBase({ ...run, output });
		stderr.write(`The root file system (${(0,sizes.z3)(size)}) is a base now; nothing proved how it was made.\n`);
		stdout.write(`${digest}\n`);
		return 0;
	}
	if (output === undefined) {
		if (!update)
			throw nothingToDo();
		const packages = await lockBase(run);
		stderr.write(`The lock file has ${(0,sizes.hS)(packages.length, "package")} now.\n`);
		stdout.write(packages.map(({ name, version }) => `${name}=${version}\n`).join(""));
		return 0;
	}
	const made = (0,texts.b)(await makeBase({ ...run, output, update }));
	stderr.write(baseLines(made, palette)
		.map((line) => `${line}\n`)
		.join(""));
	const digest = made.kind === "equal" ? `${made.digest}\n` : "";
	stdout.write((0,command.Mp)(context.arguments, "json") ? renderBaseJson(made) : digest);
	return made.kind === "equal" ? 0 : 1;
}
function declarationNamed([file, ...more]) {
	if (file !== undefined && file !== "" && more.length === 0)
		return file;
	throw new failure.HR({
		code: "usage",
		message: `\`base\` takes one declaration, but ${more.length === 0 ? "none is" : `${more.length + 1} are`} given.`,
		fix: "Write e.g. `twofold base base.yaml --output=base`.",
	});
}
function isTar(file) {
	return /\.(?:tar(?:\.(?:gz|xz|bz2|zst))?|tgz|txz)$/.test(file);
}
function tarAlone(file) {
	return new failure.HR({
		code: "usage",
		message: `${JSON.stringify(file.slice(0, 300))} is a root file system: it has no lock file, and needs \`--output\`.`,
		fix: `Write \`twofold base ${file.slice(0, 300)} --output=base\`.`,
	});
}
function nothingToDo() {
	return new failure.HR({
		code: "usage",
		message: "`base` has neither `--output` nor `--update`, and so nothing to do.",
		fix: "Write `--output=FOLDER` for the base's image, or `--update` for its lock file.",
	});
}
function mirrorOf(context) {
	const written = (0,command.Z7)(context.arguments, "mirror");
	const why = written === undefined ? undefined : (0,declared_archive.pQ)(written);
	if (why !== undefined)
		throw (0,failure.AN)("mirror", `it ${why}.`, declared_archive.DR);
	return written === undefined ? undefined : (0,trailing.h)(written, "/");
}


}),

86695:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runCompareBases: () => (runCompareBases)
});


var external_node_path_ = __webpack_require__(76760);

var output_folder = __webpack_require__(373);

var build = __webpack_require__(66616);

var buildah = __webpack_require__(84686);

var readers = __webpack_require__(36592);

var registry = __webpack_require__(45304);

var watched_folder = __webpack_require__(91755);
;







async function compareBasesOf(run) {
	const { compareBases } = await __webpack_require__.e(/* import() */ 6009).then(__webpack_require__.bind(__webpack_require__, 48390));
	const { openLayout } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 50654));
	const [a, b] = run.requests;
	const images = [runpackOf(a).runtimeImage, runpackOf(b).runtimeImage];
	const { command } = runpackOf(a);
	const input = await inputOf(run);
	const onWorkFolder = () => undefined;
	return await (0,watched_folder.Y)({ ...run, onWorkFolder }, async (folder) => {
		const ports = {
			build: (position) => builtOn(run, { position, folder }),
			containers: await containersFor({ ...run, request: a }, folder),
			openImage: (layout) => openLayout(layout),
			entries: (0,readers.H)(run.env).entries,
			tell: run.reporter.info,
		};
		return await compareBases({ images, command, input, port: run.port, ports });
	});
}
async function inputOf({ stdin, cwd }) {
	if (stdin === undefined)
		return new Uint8Array();
	const { readGivenInput } = await __webpack_require__.e(/* import() */ 8773).then(__webpack_require__.bind(__webpack_require__, 38773));
	return await readGivenInput((0,external_node_path_.resolve)(cwd, stdin));
}
function runpackOf({ recipe }) {
	if (recipe.kind === "runpack")
		return recipe;
	throw new Error(`recipe ${recipe.kind} has no command`);
}
async function builtOn(run, { position, folder }) {
	const outcome = await (0,build.c)({
		...run,
		reporter: run.buildReporter,
		surface: "command line",
		request: { ...run.requests[position], output: (0,external_node_path_.join)(folder, `image-${position}`) },
		onWorkFolder: () => undefined,
		onSecrets: () => undefined,
	});
	if (outcome.failure !== undefined)
		throw outcome.failure;
	if (outcome.layout === undefined)
		throw new Error("a build left no image");
	return outcome.layout;
}
async function containersFor(run, folder) {
	const { env, signal, entry } = run;
	const request = (0,registry.w)(run.request, run.cwd);
	const access = await (0,registry.Y)({ ...run, request }, folder);
	const output = (0,output_folder.D_)((0,external_node_path_.join)(folder, "output"));
	const { program, ...more } = await (0,buildah.V)({ ...run, request, access, folder, output })();
	const { openContainers } = await Promise.all(/* import() */[__webpack_require__.e(1229), __webpack_require__.e(9976)]).then(__webpack_require__.bind(__webpack_require__, 19976));
	return await openContainers({
		...more,
		...{ env, signal, folder, entry },
		buildah: program,
		skopeo: "skopeo",
	});
}


var compose_settings = __webpack_require__(91042);

var terminal = __webpack_require__(16230);

var failure = __webpack_require__(67271);

var runpack = __webpack_require__(93782);

var settings_settings = __webpack_require__(64050);

var external_node_crypto_ = __webpack_require__(77598);

var printable = __webpack_require__(76158);

var sizes = __webpack_require__(76477);
;



const mostListed = 50;
const shownBytes = 64 * 1024;
function comparedRunsLines({ verdict, runs, differences }, palette) {
	const tone = verdict === "same" ? palette.good : palette.bad;
	const files = differences.filter(({ kind }) => kind === "file");
	const left = files.length - mostListed;
	const linesOf = (difference) => differenceLines(difference, runs);
	return [
		tone(palette.strong(headline(differences))),
		"",
		...runs.flatMap((run, index) => runLines(run, "AB"[index] ?? "", palette)),
		...differences.filter(({ kind }) => kind !== "file").flatMap(linesOf),
		...files.slice(0, mostListed).flatMap(linesOf),
		...(left > 0 ? [`… and ${(0,sizes.hS)(left, "file")} more; --json lists all`] : []),
	];
}
function headline(differences) {
	if (differences.length === 0)
		return "same: both images did the same";
	const files = differences.filter(({ kind }) => kind === "file").length;
	const kinds = new Set(differences.map(({ kind }) => kind));
	const parts = [
		...(kinds.has("end") ? ["the exit code"] : []),
		...(kinds.has("stdout") ? ["standard output"] : []),
		...(kinds.has("stderr") ? ["standard error"] : []),
		...(kinds.has("port") || kinds.has("body") ? ["the port's answer"] : []),
		...(files > 0 ? [(0,sizes.hS)(files, "changed file")] : []),
	];
	return `differs: ${parts.join(", ")}`;
}
function runLines(run, name, palette) {
	const row = (title, text) => `  ${palette.faint(title.padEnd(15))} ${text}`;
	return [
		`${palette.strong(name)} ${line(run.image)}`,
		row("ended", endText(run.end)),
		row("standard output", (0,sizes.hS)(run.stdout.length, "byte")),
		row("standard error", (0,sizes.hS)(run.stderr.length, "line")),
		...(run.port === undefined ? [] : [row("port", portText(run.port))]),
		row("changed files", String(run.files.length)),
		"",
	];
}
function endText(end) {
	switch (end.kind) {
		case "exit":
			return `exit code ${end.code}`;
		case "killed":
			return `ended by a signal (${line(end.signal)}), which too much memory leads to as well`;
		case "time-limit":
			return "still ran at the time limit";
		case "output-limit":
			return "printed more than the limit";
		case "answered":
			return "was ended when its port had answered";
		case "not-started":
			return `could not be started: ${line(end.reason)}`;
	}
}
function portText(answer) {
	switch (answer.kind) {
		case "silent":
			return "did not answer";
		case "no-http":
			return `took a connection and spoke no HTTP (${(0,sizes.hS)(answer.start.length, "byte")})`;
		case "long-headers":
			return "answered by HTTP, with more than 64 KiB of headers, which are not read";
		case "http": {
			const { status, headers, body, isWhole } = answer;
			const size = `${(0,sizes.hS)(body.length, "byte")}${isWhole ? "" : ", cut"}`;
			return `HTTP ${status}, ${size}, headers ${line(headers.join(", "))}`;
		}
	}
}
const outputNames = {
	stdout: "standard output",
	stderr: "standard error",
	body: "the port's answer",
};
function differenceLines(difference, runs) {
	switch (difference.kind) {
		case "end":
			return pairOf("ended", difference.ends.map(endText));
		case "port": {
			const answers = runs.flatMap(({ port }) => (port === undefined ? [] : [portText(port)]));
			return pairOf(`port: ${difference.parts.join(", ")}`, answers);
		}
		case "stdout":
		case "stderr":
		case "body": {
			const { kind, line: number, texts, passing } = difference;
			const title = `${outputNames[kind]}, line ${number}`;
			const why = passing.length === 0 ? "" : ` (only what each run has anew: ${passing.join(", ")})`;
			const shown = texts.map((text) => (text === undefined ? "nothing" : `\`${line(text)}\``));
			return pairOf(`${title}${why}`, shown);
		}
		case "file": {
			const { path, files, parts } = difference;
			const which = parts.length === 0 ? "" : `: ${parts.join(", ")}`;
			return pairOf(`${line(path)}${which}`, files.map(fileText));
		}
	}
}
function pairOf(title, texts) {
	return [title, ...texts.map((text, index) => `  ${"AB"[index] ?? ""} ${text}`)];
}
function fileText(file) {
	if (file === undefined)
		return "not changed";
	const { type, mode, owner, content, size } = file;
	if (type === "deleted")
		return "deleted";
	const what = type === "file" ? `${(0,sizes.hS)(size, "byte")}, sha256 ${content.slice(0, 12)}` : content;
	return `${type}, mode ${mode.toString(8)}, owner ${owner}${what === "" ? "" : `, ${line(what)}`}`;
}
function renderComparedRunsJson({ verdict, runs, differences }) {
	const value = { schemaVersion: 1, verdict, runs: runs.map(runValue), differences };
	return `${JSON.stringify(value, undefined, 2)}\n`;
}
function runValue({ image, end, stdout, stderr, port, files }) {
	return {
		image,
		end,
		stdout: bytesValue(stdout),
		stderr,
		...(port === undefined ? {} : { port: portValue(port) }),
		files,
	};
}
function portValue(answer) {
	switch (answer.kind) {
		case "silent":
		case "long-headers":
			return answer;
		case "no-http":
			return { ...answer, start: bytesValue(answer.start) };
		case "http":
			return { ...answer, body: bytesValue(answer.body) };
	}
}
function bytesValue(bytes) {
	return {
		bytes: bytes.length,
		digest: `sha256:${(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")}`,
		text: Buffer.from(bytes.subarray(0, shownBytes)).toString("utf8"),
	};
}
function line(text) {
	return (0,printable.tJ)((0,printable.RK)((0,printable.vI)(text, 400)));
}


var command = __webpack_require__(33192);

var run_settings = __webpack_require__(79058);
;









const usedNames = new Set([
	...["context", "file", "build-args", "build-contexts", "platforms", "network"],
	...runpack.L.map(({ name }) => name).filter((name) => name !== "runtime-image"),
]);
async function runCompareBases(context) {
	const { stdout, stderr, palette } = context;
	const [a, b] = imagesIn(context);
	const reporter = (0,terminal.C)(stderr, palette);
	const uses = (name) => usedNames.has(name);
	const settings = await (0,run_settings.x)(context, { warn: reporter.warn, uses });
	const found = await compareBasesOf({
		...context,
		requests: [requestOn(a, settings, context), requestOn(b, settings, context)],
		stdin: (0,command.Z7)(context.arguments, "stdin"),
		port: portIn(context),
		reporter,
		buildReporter: (0,terminal.C)(stderr, palette, "quiet"),
	});
	reporter.show(comparedRunsLines(found, palette));
	const json = (0,command.Mp)(context.arguments, "json");
	stdout.write(json ? renderComparedRunsJson(found) : `${found.verdict}\n`);
	return found.verdict === "same" ? 0 : 1;
}
function imagesIn({ arguments: { flags } }) {
	const given = (flags.get("runtime-image") ?? []).filter((image) => image.trim() !== "");
	const [a, b, ...more] = given;
	if (a !== undefined && b !== undefined && more.length === 0)
		return [a, b];
	throw (0,failure.AN)("runtime-image", `it is given ${given.length === 1 ? "once" : `${given.length} times`}, and two images are compared.`, "Write it twice: `--runtime-image=debian@sha256:… --runtime-image=alpine@sha256:…`.");
}
function portIn({ arguments: given }) {
	const value = (0,command.Z7)(given, "port");
	if (value === undefined)
		return undefined;
	const port = Number(value);
	if (/^[0-9]{1,5}$/.test(value) && port >= 1 && port <= 65535)
		return port;
	throw (0,failure.AN)("port", `${JSON.stringify(value.slice(0, 80))} is not a port.`, "Write the number that the server listens on, from 1 to 65535, e.g. `--port=8080`.");
}
function requestOn(image, settings, { env }) {
	const { inputs, ...rest } = (0,settings_settings._j)(settings, ["runtime-image"]);
	const own = { recipe: "runpack", reproducibility: "skip", "runtime-image": image };
	return (0,compose_settings.J_)({ ...rest, inputs: { ...inputs, ...own } }, { variables: env });
}


}),

36832:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runDemoCommand: () => (runDemoCommand)
});


var promises_ = __webpack_require__(51455);

var external_node_os_ = __webpack_require__(48161);

var external_node_path_ = __webpack_require__(76760);

var build_request = __webpack_require__(13760);

var child_environment = __webpack_require__(52845);

var external_node_readline_promises_ = __webpack_require__(26848);
;

function terminalAudience(reporter, signal) {
	return {
		interactive: process.stdin.isTTY === true && process.stderr.isTTY === true,
		say: (line) => reporter.info(line),
		ask: async (question) => {
			const terminal = (0,external_node_readline_promises_.createInterface)({ input: process.stdin, output: process.stderr });
			try {
				const answer = await terminal.question(`${question} [y/N] `, { signal });
				return /^y(es)?$/i.test(answer.trim());
			}
			finally {
				terminal.close();
			}
		},
	};
}


var external_node_crypto_ = __webpack_require__(77598);

var make_folder = __webpack_require__(81594);

var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);

var runner = __webpack_require__(60850);
;




const shownErrorLines = 5;
async function runTool(workshop, command) {
	const finished = await (0,runner.eF)({
		...command,
		env: { ...workshop.env, ...command.env },
		signal: workshop.signal,
	});
	if ((0,runner.gq)(finished))
		return finished.stdout.toString("utf8");
	const lines = finished.lastLines.slice(-shownErrorLines).map((line) => `  ${(0,printable.g$)(line)}`);
	throw new failure.HR({
		code: "tool",
		message: [`${command.program} failed, ${(0,runner.lA)(finished)}`, ...lines].join("\n"),
		fix: "See what it printed; you can start the demo again at any time.",
	});
}
async function removeFolder(path, env) {
	try {
		await (0,promises_.rm)(path, { recursive: true, force: true, maxRetries: 2 });
	}
	catch {
		await (0,runner.eF)({ program: "buildah", args: ["unshare", "rm", "-rf", "--", path], env });
		await (0,promises_.rm)(path, { recursive: true, force: true });
	}
}

;






const recipeVersion = "1";
const toolchainPackages = [
	"base-files",
	"busybox-static",
	"coreutils",
	"dash",
	"gcc",
	"libc6-dev",
	"make",
];
const pruned = [
	"usr/share/doc",
	"usr/share/info",
	"usr/share/locale",
	"usr/share/man",
	"usr/bin/*lto-dump*",
	"usr/lib/gcc/*/*/lto1",
	"usr/lib/gcc/*/*/lib*san*",
	"usr/lib/*/lib*san*",
];
const applets = [
	"sh",
	"cat",
	"date",
	"echo",
	"env",
	"id",
	"ls",
	"mkdir",
	"od",
	"rm",
	"sha256sum",
	"sleep",
	"wc",
];
async function makeBases(workshop, options) {
	const { source, cache } = options;
	const layout = (0,external_node_path_.join)(cache, cacheKey(source));
	if (await exists((0,external_node_path_.join)(layout, "index.json")))
		return { layout, cached: true };
	await (0,make_folder.f)(cache);
	const draft = await (0,promises_.mkdtemp)((0,external_node_path_.join)(cache, ".new-"));
	try {
		const rootfs = (0,external_node_path_.join)(workshop.folder, "rootfs.tar");
		workshop.progress(`Unpacking gcc from ${source.suite} packages`);
		await unpackPackages(workshop, { source, rootfs });
		workshop.progress("Making the base image `toolchain`");
		await packToolchain(workshop, { rootfs, layout: draft });
		workshop.progress("Making the base image `tiny`");
		await packTiny(workshop, { rootfs, layout: draft });
		await publish(draft, layout);
		return { layout, cached: false };
	}
	finally {
		await removeFolder(draft, workshop.env);
	}
}
function cacheKey(source) {
	const identity = JSON.stringify([
		recipeVersion,
		(0,external_node_os_.arch)(),
		source,
		toolchainPackages,
		pruned,
		applets,
	]);
	return (0,external_node_crypto_.createHash)("sha256").update(identity).digest("hex").slice(0, 12);
}
async function publish(draft, layout) {
	try {
		await (0,promises_.rename)(draft, layout);
	}
	catch (error) {
		if (!(await exists((0,external_node_path_.join)(layout, "index.json"))))
			throw error;
	}
}
async function unpackPackages(workshop, { source, rootfs }) {
	const hook = `rm -rf ${pruned.map((pattern) => `"$1"/${pattern}`).join(" ")}`;
	await runTool(workshop, {
		program: "mmdebstrap",
		args: [
			"--quiet",
			"--variant=extract",
			"--skip=output/dev",
			`--include=${toolchainPackages.join(",")}`,
			`--extract-hook=${hook}`,
			source.suite,
			rootfs,
			...(source.mirror === undefined ? [] : [source.mirror]),
		],
		env: { SOURCE_DATE_EPOCH: "0", TMPDIR: workshop.folder },
	});
}
async function packToolchain(workshop, { rootfs, layout }) {
	const context = (0,external_node_path_.join)(workshop.folder, "toolchain");
	await (0,promises_.mkdir)(context);
	await (0,promises_.rename)(rootfs, (0,external_node_path_.join)(context, "rootfs.tar"));
	await pack(workshop, {
		context,
		layout,
		tag: "toolchain",
		containerfile: [
			"FROM scratch",
			"ADD rootfs.tar /",
			"ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
			'CMD ["/bin/sh"]',
		],
	});
	await (0,promises_.rename)((0,external_node_path_.join)(context, "rootfs.tar"), rootfs);
}
async function packTiny(workshop, { rootfs, layout }) {
	const context = (0,external_node_path_.join)(workshop.folder, "tiny");
	const bin = (0,external_node_path_.join)(context, "root", "bin");
	await (0,promises_.mkdir)(bin, { recursive: true });
	const packed = await findBusybox(workshop, rootfs);
	await runTool(workshop, { program: "tar", args: ["-xf", rootfs, "-C", context, packed] });
	await (0,promises_.rename)((0,external_node_path_.join)(context, packed), (0,external_node_path_.join)(bin, "busybox"));
	for (const applet of applets)
		await (0,promises_.symlink)("busybox", (0,external_node_path_.join)(bin, applet));
	await pack(workshop, {
		context,
		layout,
		tag: "tiny",
		containerfile: ["FROM scratch", "COPY root /", "ENV PATH=/bin", 'CMD ["/bin/sh"]'],
	});
}
async function findBusybox(workshop, rootfs) {
	const listing = await runTool(workshop, { program: "tar", args: ["-tf", rootfs] });
	const path = listing.split("\n").find((line) => /^\.\/(usr\/)?bin\/busybox$/.test(line));
	return path ?? "./bin/busybox";
}
async function pack(workshop, image) {
	const { context, layout, tag } = image;
	const containerfile = (0,external_node_path_.join)(workshop.folder, `${tag}.containerfile`);
	await (0,promises_.writeFile)(containerfile, `${image.containerfile.join("\n")}\n`);
	const store = [
		`--root=${(0,external_node_path_.join)(workshop.folder, "store")}`,
		`--runroot=${(0,external_node_path_.join)(workshop.folder, "run")}`,
		"--storage-driver=vfs",
	];
	const name = `localhost/twofold-demo/${tag}`;
	const build = ["build", "--timestamp=0", "--layers=false", "--format=oci", `--tag=${name}`];
	await runTool(workshop, {
		program: "buildah",
		args: [...store, ...build, `--file=${containerfile}`, context],
	});
	await runTool(workshop, {
		program: "buildah",
		args: [...store, "push", name, `oci:${layout}:${tag}`],
	});
}
async function exists(path) {
	try {
		await (0,promises_.access)(path);
		return true;
	}
	catch {
		return false;
	}
}

;
const assignment = /^([A-Z][A-Z0-9_]*)=(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s"'\\]*))\s*$/;
function parseOsRelease(text) {
	const values = new Map();
	for (const line of text.split("\n")) {
		const match = assignment.exec(line);
		if (match === null)
			continue;
		const [, name = "", double, single, bare] = match;
		values.set(name, double?.replaceAll(/\\(.)/g, "$1") ?? single ?? bare ?? "");
	}
	const families = [values.get("ID") ?? "", ...(values.get("ID_LIKE") ?? "").split(" ")];
	return {
		title: values.get("PRETTY_NAME") ?? values.get("ID") ?? "an unknown system",
		codename: values.get("UBUNTU_CODENAME") ?? values.get("VERSION_CODENAME") ?? "",
		debianLike: families.includes("debian") || families.includes("ubuntu"),
	};
}
const indexTargetFormat = "$(ORIGIN)|$(RELEASE)|$(COMPONENT)|$(REPO_URI)";
function packageSource(indexTargets, codename) {
	for (const line of indexTargets.split("\n")) {
		const [origin = "", release = "", component = "", uri = ""] = line.trim().split("|");
		if (!["Debian", "Ubuntu", "Raspbian"].includes(origin) || component !== "main")
			continue;
		if (codename !== "" && release !== codename)
			continue;
		if (!/^[a-z][a-z-]*$/.test(release) || /-(updates|security|backports|proposed)/.test(release)) {
			continue;
		}
		return /^https?:\/\/[^@\s]+$/.test(uri) ? { suite: release, mirror: uri } : { suite: release };
	}
	return { suite: codename };
}

;




async function findExamples(program) {
	for (let folder = (0,external_node_path_.dirname)(program);; folder = (0,external_node_path_.dirname)(folder)) {
		const candidate = (0,external_node_path_.join)(folder, "examples");
		if (await isFile((0,external_node_path_.join)(candidate, "reproducible", "Containerfile")))
			return candidate;
		if (folder === (0,external_node_path_.dirname)(folder))
			break;
	}
	throw new failure.HR({
		code: "tool",
		message: `There is no folder \`examples\` next to ${program}.`,
		fix: "Run the demo from a checkout of the project: `npm run demo`.",
	});
}
async function checkOutExample(workshop, { examples, name }) {
	const checkout = (0,external_node_path_.join)(workshop.folder, "source", name);
	await (0,promises_.mkdir)((0,external_node_path_.dirname)(checkout), { recursive: true });
	await (0,promises_.cp)((0,external_node_path_.join)(examples, name), checkout, { recursive: true });
	const person = { NAME: "Twofold demo", EMAIL: "demo@localhost" };
	const env = {
		GIT_CONFIG_GLOBAL: "/dev/null",
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_AUTHOR_NAME: person.NAME,
		GIT_AUTHOR_EMAIL: person.EMAIL,
		GIT_COMMITTER_NAME: person.NAME,
		GIT_COMMITTER_EMAIL: person.EMAIL,
		GIT_AUTHOR_DATE: "2001-01-01T00:00:00Z",
		GIT_COMMITTER_DATE: "2001-01-01T00:00:00Z",
	};
	for (const args of [
		["init", "--quiet", "--initial-branch=main", "--template="],
		["add", "--all"],
		["commit", "--quiet", "--message=Example"],
		["tag", "v1.0.0"],
	]) {
		await runTool(workshop, { program: "git", args, cwd: checkout, env });
	}
	return checkout;
}
async function isFile(path) {
	try {
		return (await (0,promises_.stat)(path)).isFile();
	}
	catch {
		return false;
	}
}


var apt = __webpack_require__(13908);

var external_node_child_process_ = __webpack_require__(31421);
;


async function runInForeground({ argv, env, signal }) {
	signal.throwIfAborted();
	const [program, ...args] = argv;
	const wrong = await new Promise((resolve) => {
		const stdio = [
			"inherit",
			process.stderr,
			"inherit",
		];
		const child = (0,external_node_child_process_.spawn)(program, args, { env: { ...env }, stdio, signal });
		child.once("error", (error) => resolve(error.message));
		child.once("close", (code) => resolve(code === 0 ? undefined : `exit status ${code}`));
	});
	signal.throwIfAborted();
	if (wrong === undefined)
		return;
	throw new failure.HR({
		code: "tool",
		message: `\`${argv.join(" ")}\` failed: ${wrong}`,
		fix: "Its own messages above say why; try it by hand first.",
	});
}


var programs = __webpack_require__(86198);
;

const requirements = [
	{ programs: ["buildah"], package: "buildah" },
	{ programs: ["skopeo"], package: "skopeo" },
	{ programs: ["runc", "crun"], package: "runc" },
	{ programs: ["mmdebstrap"], package: "mmdebstrap" },
	{ programs: ["git"], package: "git" },
];
const demoPackages = requirements.map((entry) => entry.package);
function missingForDemo(path) {
	return (0,programs.r)(requirements, path);
}

;




async function installPackages(installation) {
	const { packages, distribution, audience } = installation;
	if (!distribution.debianLike) {
		throw new failure.HR({
			code: "usage",
			message: `The demo makes its base images from Debian or Ubuntu packages, and this is ${distribution.title}.`,
			fix: `Run it in a Debian or Ubuntu machine with ${demoPackages.join(", ")}; for images of your own, the command \`build\` needs only buildah, skopeo, git and runc or crun.`,
		});
	}
	if (packages.length === 0)
		return;
	const commands = await (0,apt._)(installation);
	const line = commands.map((argv) => argv.join(" ")).join(" && ");
	if (installation.consent === "to-be-asked")
		await askFirst(line, installation);
	else
		audience.say(`Installing what is missing: ${line}`);
	const { env, signal } = installation;
	for (const argv of commands)
		await runInForeground({ argv, env, signal });
}
async function askFirst(line, { packages, audience }) {
	const missing = `The demo needs packages that are not installed: ${packages.join(", ")}`;
	const byHand = `Run \`${line}\` yourself, or start the demo with --yes.`;
	if (!audience.interactive) {
		throw new failure.HR({
			code: "usage",
			message: `${missing}, and there is no terminal to ask on.`,
			fix: byHand,
		});
	}
	audience.say(`${missing}. To install them:\n  ${line}`);
	if (await audience.ask("Run this now?"))
		return;
	throw new failure.HR({
		code: "usage",
		message: "Nothing was installed, because you did not agree.",
		fix: byHand,
	});
}

;
const keptLines = 15;
function quietReporter(progress) {
	const lastLines = [];
	const openLog = () => ({
		line: (text) => {
			lastLines.push(text);
			if (lastLines.length > keptLines)
				lastLines.shift();
		},
		close: () => { },
	});
	return { info: () => { }, warn: () => { }, annotate: () => { }, progress, openLog, lastLines };
}


var proof = __webpack_require__(67874);

var causes = __webpack_require__(54560);

var variations = __webpack_require__(81569);
;




const widestFact = 90;
const widestText = 200;
const shownCauses = 4;
const shownPaths = 3;
function asTold(expectation, report) {
	return (0,proof.Hc)(report.proofs) === expectation.reproducible;
}
function tell(told) {
	const { expectation, report, layout } = told;
	return [
		...identity(report),
		...report.proofs
			.flatMap(({ builds }) => builds)
			.map(({ imageId, seconds, environment }, index) => fact(`build ${index + 1}`, `${imageId}  ${seconds.toFixed(1)} s, ${environment}`)),
		...notVaried(report),
		verdict(expectation, report),
		...((0,proof.Hc)(report.proofs) === "true" ? shipped(report, layout) : differing(report)),
	].map(printable.g$);
}
function identity({ source, advisories }) {
	const names = advisories.map(({ name }) => name).join(", ");
	const revision = source.revision.slice(0, 12);
	const judged = names === "" ? "no advisories" : `advisories ${names}`;
	return [fact("source", `${source.version} at commit ${revision}; ${judged}`)];
}
function notVaried({ proofs }) {
	return (0,variations.qZ)((0,proof.mx)(proofs)).map(({ variations: names, reason }) => fact("not varied", `${names.join(", ")}: ${(0,printable.vI)(reason, widestFact)}`));
}
function verdict(expectation, report) {
	const words = {
		true: "reproducible: both builds gave the same bytes",
		false: "not reproducible: this image would not be pushed",
		unchecked: "unchecked: there was nothing to compare",
	}[(0,proof.Hc)(report.proofs)];
	return `  => ${words}${asTold(expectation, report) ? "" : " (this example should have shown the opposite)"}`;
}
function shipped(report, layout) {
	return [
		...report.proofs.flatMap(({ image }) => (image ? [fact("digest", image.digest)] : [])),
		...(layout === undefined ? [] : [fact("layout", layout)]),
	];
}
function differing(report) {
	const groups = (0,causes.w)(report.proofs.flatMap(({ differences }) => differences.listed));
	const left = groups.length - shownCauses;
	return [
		...groups.slice(0, shownCauses).flatMap(causeLines),
		...(left > 0 ? [`     and ${left} more in report.json`] : []),
	];
}
function causeLines(group) {
	const { instruction, cause, explanation, fix, differences, consequences } = group;
	const place = instruction === undefined ? "no single line" : `${instruction.file}:${instruction.line}`;
	const paths = [...differences, ...consequences].map(({ path }) => path);
	const more = paths.length > shownPaths ? ` and ${paths.length - shownPaths} more` : "";
	const [write = ""] = (fix ?? "").split("\n");
	return [
		`     ${place}  ${cause}: ${paths.slice(0, shownPaths).join(", ")}${more}`,
		...(explanation === undefined ? [] : [`       ${(0,printable.vI)(explanation, widestText)}`]),
		...(write === "" ? [] : [`       fix: ${(0,printable.vI)(write, widestText)}`]),
	];
}
function fact(name, value) {
	return `     ${name.padEnd(11)}${value}`;
}

;














const expectations = [
	{
		name: "reproducible",
		about: "a C program with __DATE__, compiled in one stage, shipped in another",
		reproducible: "true",
	},
	{
		name: "irreproducible",
		about: "the same, with a random build ID and the time of day",
		reproducible: "false",
	},
];
async function runDemo(request, ports) {
	const { reporter, build, audience = terminalAudience(reporter, request.signal) } = ports;
	const examples = await findExamples(request.program);
	const output = (0,external_node_path_.resolve)(request.output ?? (0,external_node_path_.join)((0,external_node_path_.dirname)(examples), "build", "demo"));
	const distribution = parseOsRelease(await readTextFile("/etc/os-release"));
	await installWhatIsMissing({ request, audience, distribution });
	const workshop = await openWorkshop(request, reporter);
	try {
		audience.say("Two images, each built twice in two different environments, compared bit for bit.");
		const bases = await demoBases({ workshop, distribution, env: request.env });
		const origin = bases.cached ? ", kept from an earlier demo" : "";
		audience.say(`Their bases, gcc and busybox, are packages of ${distribution.title}${origin}.`);
		const stage = { workshop, examples, bases, output, reporter, build, audience };
		const told = [];
		for (const expectation of expectations)
			told.push(await play(stage, expectation));
		const success = told.every(Boolean);
		audience.say(success ? "\nBoth came out as expected." : "\nThis is not what the demo promises.");
		audience.say(`Reports and layouts: ${output}`);
		return success ? 0 : 1;
	}
	finally {
		await removeFolder(workshop.folder, workshop.env);
	}
}
async function play(stage, expectation) {
	const { workshop, examples, bases, audience } = stage;
	const { name, about } = expectation;
	audience.say(`\nexamples/${name}: ${about}`);
	const context = await checkOutExample(workshop, { examples, name });
	const quiet = quietReporter(audience.interactive ? stage.reporter.progress : () => { });
	const request = exampleRequest({ context, bases, output: (0,external_node_path_.join)(stage.output, name) });
	const result = await stage.build(request, quiet);
	if (result.failure !== undefined && result.failure.code !== "irreproducible") {
		for (const line of quiet.lastLines)
			audience.say(`  ${line}`);
		throw result.failure;
	}
	for (const line of tell({ expectation, ...result }))
		audience.say(line);
	return asTold(expectation, result.report);
}
async function installWhatIsMissing(demo) {
	const { request, audience, distribution } = demo;
	await installPackages({
		packages: await missingForDemo(request.env["PATH"] ?? ""),
		distribution,
		consent: request.yes || request.env["CI"] === "true" ? "given" : "to-be-asked",
		root: process.getuid?.() === 0,
		env: (0,child_environment.Qc)(request.env),
		audience,
		signal: request.signal,
	});
}
async function openWorkshop({ env, signal }, { progress }) {
	const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "twofold-demo-"));
	await (0,promises_.chmod)(folder, 0o711);
	return { folder, env: (0,child_environment.Qc)(env), signal, progress };
}
async function demoBases(demo) {
	const { workshop, distribution, env } = demo;
	const cache = (0,external_node_path_.join)(env["XDG_CACHE_HOME"] ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".cache"), "twofold", "demo");
	const targets = await runTool(workshop, {
		program: "apt-get",
		args: ["indextargets", "--format", indexTargetFormat, "Created-By: Packages"],
	});
	return makeBases(workshop, { source: packageSource(targets, distribution.codename), cache });
}
function exampleRequest(example) {
	const { context, bases, output } = example;
	return (0,build_request.r)({
		context,
		output,
		network: "host",
		"build-contexts": ["toolchain", "tiny"].map((name) => `${name}=oci-layout://${bases.layout}:${name}`),
	});
}
async function readTextFile(path) {
	try {
		return await (0,promises_.readFile)(path, "utf8");
	}
	catch {
		return "";
	}
}


var compose_build = __webpack_require__(66616);
;


async function playDemo(options) {
	const { yes, output, entry, reporter, env, cwd, signal } = options;
	const request = { yes, ...(output === undefined ? {} : { output }), program: entry, env, signal };
	return await runDemo(request, {
		reporter,
		build: (build, quiet) => (0,compose_build.c)({
			surface: "command line",
			...{ request: build, reporter: quiet, env, cwd, signal, entry },
			onWorkFolder: () => { },
			onSecrets: () => { },
		}),
	});
}


var terminal = __webpack_require__(16230);

var command = __webpack_require__(33192);
;



async function runDemoCommand(context) {
	const { stderr, palette, env, cwd, entry, signal } = context;
	const output = context.arguments.flags.get("output")?.at(-1);
	return await playDemo({
		yes: (0,command.Mp)(context.arguments, "yes"),
		...(output === undefined ? {} : { output }),
		reporter: (0,terminal.C)(stderr, palette),
		...{ env, cwd, entry, signal },
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

32041:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (forCommandLine)
});
var _domain_build_redact_values_js__0 = __webpack_require__(88424);
var _domain_text_surface_js__1 = __webpack_require__(10970);


function forCommandLine(value, elsewhere) {
	return (0,_domain_build_redact_values_js__0.s)(value, (text) => (0,_domain_text_surface_js__1.rG)(text, "command line", elsewhere));
}


}),

66616:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  c: () => (runBuild),
  p: () => (runBuildIn)
});


var output_folder = __webpack_require__(373);

var origin = __webpack_require__(95242);

var redact_values = __webpack_require__(88424);

var text_failure = __webpack_require__(67271);

var report_frame = __webpack_require__(92890);

var surface = __webpack_require__(10970);

var places = __webpack_require__(42216);

var expand = __webpack_require__(32912);

var mount_fields = __webpack_require__(533);

var variables = __webpack_require__(50995);
;



function secretMounts(scope) {
	return [...(0,variables.s)(scope)].flatMap(({ instruction, lookup }) => {
		if (instruction.keyword !== "RUN")
			return [];
		const mounts = instruction.flags.filter(({ name }) => name === "mount");
		return mounts.flatMap(({ value }) => {
			const fields = (0,mount_fields.P)((0,expand.V)(value.text, lookup).text);
			const last = (name) => fields.flatMap((0,mount_fields.f)(name)).at(-1);
			const id = last("id");
			if (last("type") !== "secret" || id === undefined || id === "" || id.includes("$"))
				return [];
			const required = fields.includes("required") ? "true" : last("required");
			return [{ id, isRequired: required?.toLowerCase() === "true", line: instruction.line }];
		});
	});
}


var s2i = __webpack_require__(15290);

var written_place = __webpack_require__(34707);

var nearest = __webpack_require__(8579);

var printable = __webpack_require__(76158);
;








function missingSecrets(scope, { recipe, secrets }) {
	const given = secrets.map(({ id }) => id);
	const known = recipe.kind === "s2i" ? [...given, s2i._i] : given;
	const missing = secretMounts(scope).filter(({ id }) => !known.includes(id));
	const { containerfile } = scope;
	const required = missing.find(({ isRequired }) => isRequired);
	if (required !== undefined) {
		const place = (0,places.BW)(containerfile, required.line);
		const message = `${(0,written_place.DP)(place)}: ${toldOf(required, given)}`;
		throw new text_failure.HR({ code: "usage", message, fix: fixOf(required), ...(0,written_place.Oh)(place) });
	}
	const byId = new Map(missing.toReversed().map((each) => [each.id, each]));
	return [...byId.values()].toReversed().map((each) => ({
		level: "warning",
		title: "Twofold",
		message: `${toldOf(each, given)} ${fixOf(each)}`,
		...(0,written_place.kk)((0,places.BW)(containerfile, each.line)),
	}));
}
function toldOf({ id, isRequired }, given) {
	const name = (0,printable.g$)(id).slice(0, 100);
	const without = isRequired ? "it is required" : "the step will not find its file";
	const near = (0,nearest.a)(id, given);
	return `the step mounts the secret \`${name}\`, which was not given: ${without}${near}`;
}
function fixOf({ id }) {
	const name = (0,printable.g$)(id).slice(0, 100);
	return `Give it: ${(0,surface.Pe)("secrets", `${name}=src=FILE`)} or ${(0,surface.Pe)("secrets", `${name}=env=VARIABLE`)}.`;
}


var own_labels = __webpack_require__(47302);

var prepare = __webpack_require__(8852);

var recipe_scope = __webpack_require__(71135);

var unused_arguments = __webpack_require__(90024);
;






async function openRun(given, ports, draft) {
	const { timed } = draft.stopwatch;
	draft.forbid = given.forbid;
	if (given.labelsLeftOut !== undefined) {
		ports.reporter.info(`${(0,surface.y1)("labels")}: left out, because Twofold writes them from the source that is really built: ${given.labelsLeftOut.join(", ")}`);
	}
	const prepared = await (0,prepare.iA)(given, ports);
	draft.recipe = given.runSpec === undefined ? prepared.written : { kind: "runpack" };
	const scope = (0,recipe_scope.O)({ request: given, prepared, builder: { platform: ports.machinePlatform } });
	if (given.hermetic !== undefined) {
		const { checkHermetic } = await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(3820), __webpack_require__.e(9172)]).then(__webpack_require__.bind(__webpack_require__, 69172));
		checkHermetic(given, scope);
	}
	(0,own_labels._W)(scope);
	for (const annotation of missingSecrets(scope, given))
		ports.reporter.annotate(annotation);
	for (const text of (0,unused_arguments.h)(prepared.containerfile, given))
		ports.reporter.warn(text);
	const exceptions = given.exceptions === undefined ? undefined : await ports.readExceptions(given.exceptions);
	const [source, builder] = await Promise.allSettled([
		timed("source", () => (0,prepare.o$)({ request: given, prepared, ...ports })),
		timed("set-up", ports.openBuilder),
		Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(8719), __webpack_require__.e(4825), __webpack_require__.e(3820), __webpack_require__.e(9201), __webpack_require__.e(1815), __webpack_require__.e(9131), __webpack_require__.e(7725)]).then(__webpack_require__.bind(__webpack_require__, 37725)),
	]);
	return { prepared, exceptions, source, builder };
}


var report_draft = __webpack_require__(94923);
;






async function buildImage(request, ports) {
	const draft = new report_draft.G();
	const { temporary } = ports.output;
	const read = (text) => ports.redact(ports.read(text));
	const failure = await work(request, ports, draft).then(() => undefined, async (error) => {
		if (error instanceof text_failure.HR) {
			return (0,redact_values.O)((0,origin.H)(error, request.origins ?? new Map()), read);
		}
		if (temporary !== undefined)
			await ports.output.discard();
		throw error;
	});
	if (failure?.code === "secret-in-image")
		await ports.output.discard();
	const report = (0,redact_values.s)(draft.report(failure), read);
	const { leaveReport, unwritten } = await Promise.all(/* import() */[__webpack_require__.e(9411), __webpack_require__.e(8465)]).then(__webpack_require__.bind(__webpack_require__, 90395));
	const frame = frameOf(request, report, ports);
	const isWritten = await leaveReport(ports.output, report, { surface: ports.surface, frame });
	const told = failure ?? (isWritten ? undefined : unwritten(ports.output));
	const layout = draft.proofs.find((proof) => proof.layout !== undefined)?.layout;
	return {
		report,
		frame,
		...(layout === undefined || !isWritten ? {} : { layout }),
		tags: draft.pushed.map(({ reference }) => reference),
		...(isWritten ? { reportFile: ports.output.report, pageFile: ports.output.page } : {}),
		...(temporary === undefined || !isWritten ? {} : { temporary }),
		...(told === undefined ? {} : { failure: told }),
	};
}
function frameOf(request, { source }, { docs, redact }) {
	const subject = (0,report_frame.et)(request, source);
	return {
		...(subject === undefined ? {} : { subject: redact(subject) }),
		...(docs === undefined ? {} : { docs }),
	};
}
async function work(given, ports, draft) {
	if (given.base !== undefined) {
		const { carryOutBase } = await Promise.all(/* import() */[__webpack_require__.e(6893), __webpack_require__.e(8719), __webpack_require__.e(691), __webpack_require__.e(1823)]).then(__webpack_require__.bind(__webpack_require__, 81823));
		return await carryOutBase(given, given.base, { ports, draft });
	}
	const opened = await openRun(given, ports, draft);
	const { carryOut } = await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(8719), __webpack_require__.e(4825), __webpack_require__.e(3820), __webpack_require__.e(9201), __webpack_require__.e(1815), __webpack_require__.e(9131), __webpack_require__.e(7725)]).then(__webpack_require__.bind(__webpack_require__, 37725));
	if (given.runSpec === undefined)
		return await carryOut(given, { ports, draft, opened });
	const { withRunSpec } = await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(8719), __webpack_require__.e(4825), __webpack_require__.e(3820), __webpack_require__.e(9201), __webpack_require__.e(9131), __webpack_require__.e(6068)]).then(__webpack_require__.bind(__webpack_require__, 36068));
	const read = await withRunSpec(given, { ports, draft, opened, inputs: given.runSpec });
	await carryOut(read.request, { ports, draft, opened: read.opened });
}


var blank = __webpack_require__(60456);

var redact = __webpack_require__(76565);

var build_ports = __webpack_require__(2108);

var registry = __webpack_require__(45304);

var compose_s2i = __webpack_require__(79387);

var secret_files = __webpack_require__(43265);

var watched_folder = __webpack_require__(91755);
;











async function runBuild(run) {
	const prepared = await build_prepare(run);
	return await (0,watched_folder.Y)(run, (folder) => build(run, prepared, folder));
}
async function runBuildIn(folder, run) {
	return await build(run, await build_prepare(run), folder);
}
async function build_prepare(run) {
	const request = (0,registry.w)(run.request, run.cwd);
	const files = await (0,secret_files.s)(request);
	const values = [...(0,redact.WD)(request), ...files.map(({ value }) => value)];
	run.onSecrets(values);
	return { request, files, values, output: await (0,output_folder.qi)(request.output, run.env) };
}
async function build(run, prepared, folder) {
	const { request, files, values, output } = prepared;
	const opened = await (0,compose_s2i.g)({ ...run, request }, folder);
	const made = await (0,build_ports.W)({ ...run, ...opened }, {
		...{ folder, output },
		redact: (0,redact.lY)(values),
		blank: () => (0,blank.c)(values),
		secrets: [...(0,redact.oW)(request), ...files],
	});
	const { expectedSource: expected } = run;
	const ports = expected === undefined ? made : { ...made, ...onlySource(made, expected) };
	return await buildImage(opened.request, ports);
}
function onlySource({ sourceReader }, expected) {
	const read = async (options) => {
		const reading = await sourceReader.read(options);
		const { id } = reading.source;
		if (id === expected)
			return reading;
		const [shown, wanted] = [id, expected].map((text) => (0,printable.RK)((0,printable.vI)(text, 300)));
		throw new text_failure.HR({
			code: "usage",
			message: `The checkout is ${shown}, not ${wanted}.`,
			fix: "Check the version: it comes from the git tags at this revision.",
		});
	};
	return { sourceReader: { ...sourceReader, read } };
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

70182:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (comparisonLines)
});
var _domain_build_written_place_js__0 = __webpack_require__(34707);
var _domain_text_printable_js__1 = __webpack_require__(76158);
var _places_js__4 = __webpack_require__(65883);
var _sizes_js__3 = __webpack_require__(76477);
var _terminal_differences_js__2 = __webpack_require__(8548);





const mostPaths = 10;
const mostFacts = 3;
function comparisonLines(compared, shown) {
	const { palette } = shown;
	const { listed, omitted } = compared;
	if (listed.length + omitted === 0) {
		return [
			...sideLines(compared, palette),
			palette.good("The images are equal, manifest included."),
		];
	}
	const head = [...sideLines(compared, palette), ...noteLines(compared, palette), ""];
	const lines = compared.report === undefined
		? groupedLines(compared, shown)
		: [...(0,_terminal_differences_js__2.Z)(compared, palette), ...allLines(listed, shown)];
	return [...head, ...lines, ...omittedLines(compared, shown)];
}
function sideLines({ sides, report }, palette) {
	const what = report === undefined ? "image" : "build";
	const [first, second] = sides;
	return [
		row(`first ${what}`, sideText(first), palette),
		row(`second ${what}`, sideText(second), palette),
	];
}
function sideText({ name, digest, version, revision }) {
	const said = [
		...(version === undefined ? [] : [`version ${version}`]),
		...(revision === undefined ? [] : [`revision ${revision.slice(0, 12)}`]),
	];
	return `${name}  ${digest}${said.length === 0 ? "" : ` (${said.join(", ")})`}`;
}
function noteLines(compared, palette) {
	const { report, foreignReport, isOtherSource } = compared;
	const notes = [
		...(report === undefined ? [] : [`Causes, lines and fixes are those of ${report}.`]),
		...(foreignReport === undefined
			? []
			: [`${foreignReport} is not about these two images: it was not used.`]),
		...(isOtherSource
			? ["Their labels name different sources: what differs in files is listed, and not explained."]
			: []),
	];
	return notes.map((note) => palette.faint(line(note)));
}
const kinds = {
	content: "files with different content",
	added: "only in the second image",
	removed: "only in the first image",
	metadata: "files with different times, modes or owners",
	config: "config and manifest",
	history: "instructions in the history",
	trace: "values that will change in the next build",
};
const headings = Object.values(kinds);
function headingOf({ cause, kind, path }) {
	if (cause !== undefined)
		return `looks like ${cause}`;
	return kinds[kind === "config" && path.startsWith("history[") ? "history" : kind];
}
function groupsOf(differences) {
	const groups = new Map();
	for (const difference of differences) {
		const heading = headingOf(difference);
		const same = groups.get(heading);
		if (same === undefined)
			groups.set(heading, [difference]);
		else
			same.push(difference);
	}
	const placeOf = ([heading]) => headings.indexOf(heading);
	return [...groups]
		.toSorted((a, b) => placeOf(a) - placeOf(b))
		.map(([heading, same]) => {
		const [surest] = same
			.filter(({ cause }) => cause !== undefined)
			.toSorted((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0));
		const { explanation = sharedBy(same), fix } = surest ?? {};
		return { heading, explanation, fix, differences: same };
	});
}
function sharedBy([first, ...rest]) {
	const isShared = rest.length > 0 && rest.every((each) => each.explanation === first?.explanation);
	return isShared ? first?.explanation : undefined;
}
function groupedLines(compared, shown) {
	const { palette } = shown;
	const { listed, omitted } = compared;
	return [
		palette.strong(`The two images differ in ${(0,_sizes_js__3.hS)((0,_places_js__4.w)(listed, omitted), "place")}.`),
		...groupsOf(listed).flatMap((group) => ["", ...groupLines(group, shown)]),
	];
}
function groupLines(group, { palette, all }) {
	const { heading, explanation, fix, differences } = group;
	const most = all ? differences.length : mostPaths;
	const hidden = differences.length - most;
	return [
		`  ${palette.strong(heading)} (${differences.length.toLocaleString("en-US")})`,
		...(explanation === undefined ? [] : [`    ${line(explanation)}`]),
		...differences
			.slice(0, most)
			.flatMap((each, at) => pathLines(each, { palette, hasFacts: at < mostPaths, isTold: explanation !== undefined })),
		...(hidden > 0
			? [palette.faint(`    … and ${hidden.toLocaleString("en-US")} more; \`--all\` lists them`)]
			: []),
		...(fix === undefined ? [] : fixText(fix, palette)),
	];
}
function pathLines({ path, kind, cause, layer, explanation, evidence }, about) {
	const { palette, hasFacts, isTold } = about;
	const what = cause === undefined || kind === "content" ? [] : [kind];
	const facts = [...what, ...(layer === undefined ? [] : [`layer ${layer}`])];
	const where = facts.length === 0 ? "" : palette.faint(` (${facts.join(", ")})`);
	const own = isTold || explanation === undefined ? [] : [`      ${line(explanation)}`];
	return [
		`    ${line(path)}${where}`,
		...own,
		...(hasFacts ? evidence.slice(0, mostFacts).map((fact) => `      ${line(fact)}`) : []).map(palette.faint),
	];
}
function allLines(listed, { palette, all }) {
	if (!all)
		return [];
	return [
		"",
		palette.strong(`All ${(0,_sizes_js__3.hS)(listed.length, "difference")}:`),
		...listed.map(({ path, kind, cause, instruction }) => {
			const from = instruction === undefined ? "" : `  ${(0,_domain_build_written_place_js__0.Z9)(instruction)}`;
			return `  ${line(`${path} (${kind})  ${cause ?? "unknown"}${from}`)}`;
		}),
	];
}
function omittedLines({ listed, omitted, report }, { palette, all }) {
	const parts = [
		...(omitted > 0 ? [`${(0,_sizes_js__3.hS)(omitted, "more difference")} counted, but not listed`] : []),
		...(!all && report !== undefined && listed.length > 1 ? ["`--all` lists every path"] : []),
	];
	return parts.length === 0 ? [] : ["", palette.faint(`${parts.join("; ")}.`)];
}
function fixText(fix, palette) {
	const [first = "", ...rest] = fix.split("\n").slice(0, 40).map(line);
	return [`    ${palette.good("fix:")} ${first}`, ...rest.map((text) => `         ${text}`)];
}
function row(name, value, palette) {
	return `${palette.faint(name.padEnd(12))} ${line(value)}`;
}
function line(text) {
	return (0,_domain_text_printable_js__1.tJ)((0,_domain_text_printable_js__1.RK)((0,_domain_text_printable_js__1.vI)(text, 1000)));
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

8548:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (exceptionLines),
  Z: () => (differenceLines)
});
var _domain_build_written_place_js__0 = __webpack_require__(34707);
var _domain_findings_accepted_js__1 = __webpack_require__(33119);
var _domain_text_printable_js__2 = __webpack_require__(76158);
var _causes_js__3 = __webpack_require__(54560);
var _sizes_js__5 = __webpack_require__(76477);
var _traces_js__4 = __webpack_require__(86245);






const mostGroups = 20;
const mostPaths = 4;
const mostFacts = 3;
function differenceLines({ listed: differences, omitted }, palette, two = "the two builds") {
	if (differences.length === 0)
		return [];
	const groups = (0,_causes_js__3.w)(differences);
	const total = differences.length + omitted;
	const what = (0,_traces_js__4.B7)(differences)
		? `${(0,_sizes_js__5.hS)(total, "value")} that will change in the next build`
		: `${(0,_sizes_js__5.hS)(total, "difference")} between ${two}`;
	const hidden = groups.length - mostGroups;
	return [
		palette.strong(`${what}, from ${(0,_sizes_js__5.hS)(groups.length, "cause")}:`),
		...groups.slice(0, mostGroups).flatMap((group) => ["", ...groupLines(group, palette)]),
		...(hidden > 0
			? ["", palette.faint(`  … and ${(0,_sizes_js__5.hS)(hidden, "more cause")} in the report`)]
			: []),
	];
}
function groupLines(group, palette) {
	const { instruction, cause, explanation, varied, fix, evidence } = group;
	const { differences, consequences } = group;
	const where = instruction === undefined ? "no single line" : (0,_domain_build_written_place_js__0.Z9)(instruction);
	return [
		`  ${palette.strong(line(where))}  ${palette.bad(cause)}`,
		...(instruction === undefined ? [] : [palette.faint(`    ${line(instruction.text)}`)]),
		...pathLines(differences).map((path) => `    ${path}`),
		...(explanation === undefined ? [] : paragraph(explanation).map((text) => `    ${text}`)),
		...(varied === undefined ? [] : [`    ${varied}`]),
		...evidence.slice(0, mostFacts).map((fact) => palette.faint(`    ${line(fact)}`)),
		...(consequences.length === 0
			? []
			: [palette.faint(`    also changes ${consequenceList(consequences)}`)]),
		...(fix === undefined ? [] : fixLines(fix, palette)),
	];
}
function pathLines(differences) {
	const shown = differences
		.slice(0, mostPaths)
		.map(({ path, kind }) => `${line(path)}${kind === "content" ? "" : ` (${kind})`}`);
	const hidden = differences.length - shown.length;
	return hidden > 0 ? [...shown, `… and ${hidden} more`] : shown;
}
function consequenceList(consequences) {
	const shown = consequences.slice(0, mostPaths).map(({ path }) => line(path));
	const hidden = consequences.length - shown.length;
	return `${shown.join(", ")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}
function fixLines(fix, palette) {
	const [first = "", ...rest] = paragraph(fix);
	return [`    ${palette.good("fix:")} ${first}`, ...rest.map((text) => `         ${text}`)];
}
function exceptionLines({ exceptions }, palette) {
	if (exceptions.length === 0)
		return [];
	return [
		palette.strong("Accepted differences:"),
		...exceptions.map(({ exception, ...covered }) => {
			const { path, cause, expires, owner, reason } = exception;
			const covers = (0,_sizes_js__5.hS)((0,_domain_findings_accepted_js__1.$s)(covered).length, "path");
			return `  ${palette.warning(cause)}  ${line(path)} (${covers}) until ${expires}, ${line(owner)}: ${line(reason)}`;
		}),
	];
}
function paragraph(text) {
	return text.split("\n").slice(0, 40).map(line);
}
function line(text) {
	return (0,_domain_text_printable_js__2.RK)((0,_domain_text_printable_js__2.vI)(text, 1000));
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
//# sourceMappingURL=3683.index.js.map
