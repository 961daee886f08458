export const id = 6616;
export const ids = [6616];
export const modules = {

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
		const { reading, toolchain } = this;
		const advisories = reading?.advisories ?? [];
		return {
			source: reading === undefined ? unknownSource : (0,source.S)(reading),
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

47302:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  EE: () => (proofLabels),
  _W: () => (refuseOwnLabels),
  EW: () => (silencedAnnotations),
  ld: () => (silencedLabels)
});


var failure = __webpack_require__(67271);

var containerfile_chain = __webpack_require__(98511);

var expand = __webpack_require__(32912);

var parse = __webpack_require__(77129);

var variables = __webpack_require__(50995);
;





function labelsOf(scope) {
	const chain = (0,containerfile_chain.a)(scope);
	const found = [];
	for (const { stage, instruction, lookup } of (0,variables.s)(scope)) {
		if (instruction.keyword !== "LABEL" || !chain.includes(stage))
			continue;
		const { line } = instruction;
		found.push(...namesIn(instruction, lookup).map((name) => ({ name, line })));
	}
	return found;
}
function labelsOfTriggers(triggers) {
	return triggers.flatMap((trigger) => {
		try {
			const text = `FROM scratch\n${trigger}\n`;
			const [stage] = (0,parse.L)({ text, file: "ONBUILD" }).stages;
			const labels = stage?.instructions.filter(({ keyword }) => keyword === "LABEL") ?? [];
			return labels.flatMap((label) => namesIn(label, () => undefined));
		}
		catch (error) {
			if (error instanceof failure.HR)
				return [];
			throw error;
		}
	});
}
function namesIn({ words }, lookup) {
	const [first] = words;
	if (first === undefined)
		return [];
	const written = words.map(({ text }) => ({ text, name: nameIn(text) }));
	const isOlder = written[0]?.name === undefined;
	const names = isOlder ? [first.text] : written.flatMap(({ name }) => name ?? []);
	return names.flatMap((name) => {
		const { text, problem } = (0,expand.V)(name, lookup);
		return problem === undefined ? [text] : [];
	});
}
function nameIn(word) {
	return /^((?:[^="'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+)=/s.exec(word)?.[1];
}


var labels = __webpack_require__(24138);

var printable = __webpack_require__(76158);
;




const mostSilenced = 200;
function refuseOwnLabels(scope) {
	const { file } = scope.containerfile;
	const own = labelsOf(scope).find(({ name }) => (0,labels.Sx)(name));
	if (own === undefined)
		return;
	const name = (0,printable.RK)((0,printable.vI)(own.name, 100));
	throw new failure.HR({
		code: "usage",
		message: `${file}:${own.line}: LABEL sets \`${name}\`, but only Twofold may write labels of \`dev.twofold\`.`,
		fix: "Remove this label from the Containerfile.",
		place: { file, line: own.line },
	});
}
function proofLabels(request) {
	const value = request.reproducibility === "skip" ? "unchecked" : "true";
	return [
		{ name: labels.l3.reproducible, value },
		{ name: labels.l3.exceptions, value: "" },
	];
}
function silencedLabels(options) {
	const { scope, base, labels } = options;
	if (base === undefined)
		return [];
	const inherited = new Set([...base.labelNames, ...labelsOfTriggers(base.triggers)]);
	const said = new Set([...labels, ...labelsOf(scope)].map(({ name }) => name));
	return silenced([...inherited].filter((name) => !said.has(name)));
}
function silencedAnnotations(base) {
	const written = [labels.l3.baseName, labels.l3.baseDigest];
	return silenced(base?.annotationNames.filter((name) => !written.includes(name)) ?? []);
}
function silenced(names) {
	const own = names.filter(labels._F);
	if (own.length <= mostSilenced)
		return own.map((name) => ({ name, value: "" }));
	throw new failure.HR({
		code: "registry",
		message: `The base image has ${own.length} labels or annotations of \`dev.twofold\`, which no build of Twofold writes.`,
		fix: "Build on another base image.",
	});
}


}),

90024:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
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

55698:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  W: () => (buildPortsFor)
});

;
const repositoryForm = /^[\w.-]+\/[\w.-]+$/;
const refForm = /^[\w.-]+(?:\/[\w.-]+)*$/;
const serverForm = /^https:\/\/[\w.-]+(?::\d+)?$/;
function docsAddress(env) {
	const { GITHUB_SERVER_URL = "https://github.com" } = env;
	const { GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: ref = "" } = env;
	const isKnown = serverForm.test(GITHUB_SERVER_URL) && repositoryForm.test(repository) && refForm.test(ref);
	return isKnown ? `${GITHUB_SERVER_URL}/${repository}/blob/${ref}/docs` : undefined;
}


var external_node_fs_ = __webpack_require__(73024);

var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);
;



const mostEntries = 200_000;
const mostBytes = 4 * 1024 * 1024 * 1024;
async function* filesBelow(folder) {
	let bytes = 0;
	for await (const path of pathsBelow(folder)) {
		const file = await (0,promises_.open)((0,external_node_path_.join)(folder, path), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW);
		try {
			const { size } = await file.stat();
			bytes += size;
			if (bytes > mostBytes)
				throw new Error(`${folder} has more than ${mostBytes} bytes`);
			yield { path, size, content: file.createReadStream({ autoClose: false }) };
		}
		finally {
			await file.close();
		}
	}
}
async function* pathsBelow(folder) {
	const waiting = [""];
	let entries = 0;
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(folder, next), { withFileTypes: true })) {
			entries += 1;
			if (entries > mostEntries)
				throw new Error(`${folder} has more than ${mostEntries} entries`);
			const path = next === "" ? entry.name : `${next}/${entry.name}`;
			if (entry.isDirectory())
				waiting.push(path);
			if (entry.isFile())
				yield path;
		}
	}
}


var index_store = __webpack_require__(62796);

var output_folder = __webpack_require__(373);
;


const mostFiles = 200_000;
async function sameContents(folder, wanted) {
	const found = new Set();
	if (wanted.length === 0)
		return found;
	const bySize = new Map();
	for (const options of wanted) {
		bySize.set(options.size, [...(bySize.get(options.size) ?? []), options]);
	}
	for await (const path of files(folder)) {
		const size = await (0,promises_.stat)(path).then((status) => status.size, () => -1);
		for (const options of bySize.get(size) ?? []) {
			const isThere = await holds(path, options).catch(() => false);
			if (isThere)
				found.add(options);
		}
	}
	return found;
}
async function* files(folder) {
	const waiting = [folder];
	let count = 0;
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		for (const entry of await (0,promises_.readdir)(next, { withFileTypes: true }).catch(() => [])) {
			count += 1;
			if (count > mostFiles)
				return;
			const path = (0,external_node_path_.join)(next, entry.name);
			if (entry.isDirectory())
				waiting.push(path);
			else if (entry.isFile())
				yield path;
		}
	}
}
async function holds(path, { offset, bytes }) {
	const file = await (0,promises_.open)(path);
	try {
		const there = Buffer.alloc(bytes.length);
		const { bytesRead } = await file.read(there, 0, there.length, offset);
		return bytesRead === bytes.length && there.equals(bytes);
	}
	finally {
		await file.close();
	}
}


var child_environment = __webpack_require__(52845);

var external_node_os_ = __webpack_require__(48161);
;


const runVariables = [
	"GITHUB_RUN_ID",
	"CI_PIPELINE_ID",
	"CI_JOB_ID",
	"BUILD_TAG",
	"BUILDKITE_BUILD_ID",
	"CIRCLE_WORKFLOW_ID",
	"BUILD_BUILDID",
];
function machineNames(env) {
	return {
		hostname: (0,external_node_os_.hostname)(),
		timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
		runIds: runVariables.flatMap((name) => env[name] || []),
		...kernelNames(),
		nameServers: nameServersIn(textOf("/etc/resolv.conf")),
	};
}
function kernelNames() {
	const bootId = textOf("/proc/sys/kernel/random/boot_id").trim();
	const bootedAt = Number(/^btime (\d+)$/m.exec(textOf("/proc/stat"))?.[1] ?? 0);
	const cpuModel = (0,external_node_os_.cpus)()[0]?.model.trim() ?? "";
	return {
		...(bootId === "" ? {} : { bootId }),
		...(bootedAt > 0 ? { bootedAt } : {}),
		...{ kernelRelease: (0,external_node_os_.release)(), kernelVersion: (0,external_node_os_.version)() },
		...(cpuModel === "" ? {} : { cpuModel }),
		memoryKiB: Math.floor((0,external_node_os_.totalmem)() / 1024),
	};
}
function nameServersIn(text) {
	return text.split("\n").flatMap((line) => {
		const [name = "", ...values] = line.trim().split(/\s+/);
		return /^(?:nameserver|search|domain)$/.test(name) ? values : [];
	});
}
function textOf(path) {
	try {
		return (0,external_node_fs_.readFileSync)(path, "utf8");
	}
	catch {
		return "";
	}
}


var skopeo = __webpack_require__(74852);
;
function redactingReporter(reporter, redact) {
	return {
		info: (text) => reporter.info(redact(text)),
		warn: (text) => reporter.warn(redact(text)),
		progress: (text) => reporter.progress(redact(text)),
		openLog: (title) => {
			const log = reporter.openLog(redact(title));
			return { line: (text) => log.line(redact(text)), close: () => log.close() };
		},
		annotate: (annotation) => reporter.annotate({
			...annotation,
			title: redact(annotation.title),
			message: redact(annotation.message),
		}),
	};
}


var platform = __webpack_require__(912);

var reference = __webpack_require__(73326);

var failure = __webpack_require__(67271);

var surface = __webpack_require__(10970);
;
function buildahFor(run) {
	let provided;
	return () => {
		provided ??= __webpack_require__.e(/* import() */ 112).then(__webpack_require__.bind(__webpack_require__, 90112)).then(({ provideFor }) => provideFor(run));
		return provided;
	};
}


var push_permission = __webpack_require__(75361);

var readers = __webpack_require__(82301);

var registry = __webpack_require__(45304);

var registry_client = __webpack_require__(47362);

var source = __webpack_require__(5381);
;



















async function buildPortsFor(run, prepared) {
	const { env, signal } = run;
	const { folder, output, redact, blank } = prepared;
	const access = await (0,registry.Y)(run, folder);
	const buildah = buildahFor({ ...run, access, folder, output });
	return {
		reporter: redactingReporter(run.reporter, (text) => redact((0,surface.rG)(text, run.surface))),
		surface: run.surface,
		...docsOf(run),
		redact,
		files: (0,source.c4)(run),
		readExceptions: async (path) => {
			const { readExceptions } = await __webpack_require__.e(/* import() */ 42).then(__webpack_require__.bind(__webpack_require__, 70042));
			return await readExceptions({ path, cwd: run.cwd, today: today() });
		},
		sourceReader: (0,source._r)(run, {
			baseUser: async (reference, platform) => {
				const { readBaseUser } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 60510));
				const { program } = await buildah();
				return await readBaseUser({ ...access, buildah: program }, { reference, platform });
			},
			buildahVersion: async () => {
				const { readBuildahVersion } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 23901));
				const { program } = await buildah();
				return await readBuildahVersion({ program, env: (0,child_environment.t7)(env, folder), signal });
			},
		}),
		machinePlatform: (0,platform.t)(process.arch),
		pushPermission: (0,push_permission.p)(run),
		registry: (0,skopeo.skopeoRegistry)(access),
		openImages: () => imagesFor(run),
		output,
		outputIn: output_folder.D,
		openBuilder: async () => {
			const { openWorkshop } = await __webpack_require__.e(/* import() */ 233).then(__webpack_require__.bind(__webpack_require__, 10233));
			const { program, ...more } = await buildah();
			return await openWorkshop({
				env,
				buildah: program,
				...more,
				skopeo: "skopeo",
				folder,
				signal,
				blank,
			});
		},
		openImage: async (layout) => {
			const { openLayout } = await __webpack_require__.e(/* import() */ 654).then(__webpack_require__.bind(__webpack_require__, 50654));
			return await openLayout(layout, {});
		},
		readers: (0,readers.H)(env),
		machine: () => machineNames(env),
		...{ inFolder: sameContents, filesBelow: filesBelow },
		secrets: prepared.secrets,
		relabel: async (layout, labels) => {
			const { relabelLayout } = await __webpack_require__.e(/* import() */ 6429).then(__webpack_require__.bind(__webpack_require__, 86429));
			await relabelLayout(layout, labels).catch((error) => {
				throw (0,failure.mP)(error, layout);
			});
		},
	};
}
function imagesFor(run) {
	const { request, env, reporter } = run;
	const hosts = request.image.flatMap((name) => (0,reference.F2)(name)?.registry ?? []);
	return {
		client: (0,registry_client.registryClientFor)({ ...run, access: request.registry, hosts }),
		store: (0,index_store.g)({
			pathOf: (name) => (0,index_store.r)(env, name),
			note: (text) => reporter.info(text),
		}),
		now: () => Math.floor(Date.now() / 1000),
	};
}
function docsOf({ surface, env }) {
	const docs = surface === "workflow" ? docsAddress(env) : undefined;
	return docs === undefined ? {} : { docs };
}
function today() {
	return new Date().toISOString().slice(0, 10);
}


}),

66616:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  c: () => (runBuild)
});


var output_folder = __webpack_require__(373);

var origin = __webpack_require__(95242);

var redact_values = __webpack_require__(88424);

var text_failure = __webpack_require__(67271);

var surface = __webpack_require__(10970);

var report_frame = __webpack_require__(92890);

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


var nearest = __webpack_require__(8579);

var printable = __webpack_require__(76158);
;





function missingSecrets(scope, { secrets }) {
	const given = secrets.map(({ id }) => id);
	const missing = secretMounts(scope).filter(({ id }) => !given.includes(id));
	const { file } = scope.containerfile;
	const required = missing.find(({ isRequired }) => isRequired);
	if (required !== undefined) {
		const place = { file, line: required.line };
		const message = `${file}:${required.line}: ${toldOf(required, given)}`;
		throw new text_failure.HR({ code: "usage", message, fix: fixOf(required), place });
	}
	const byId = new Map(missing.toReversed().map((each) => [each.id, each]));
	return [...byId.values()].toReversed().map((each) => ({
		level: "warning",
		title: "Twofold",
		message: `${toldOf(each, given)} ${fixOf(each)}`,
		place: { file, line: each.line },
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

var prepare = __webpack_require__(41988);

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
		Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(3820), __webpack_require__.e(2519), __webpack_require__.e(9918), __webpack_require__.e(1815), __webpack_require__.e(7515), __webpack_require__.e(3819)]).then(__webpack_require__.bind(__webpack_require__, 83819)),
	]);
	return { prepared, exceptions, source, builder };
}


var report_draft = __webpack_require__(94923);
;







async function buildImage(request, ports) {
	const draft = new report_draft.G();
	const { temporary } = ports.output;
	const failure = await work(request, ports, draft).then(() => undefined, async (error) => {
		if (error instanceof text_failure.HR) {
			return (0,redact_values.O)((0,origin.H)(error, request.origins ?? new Map()), ports.redact);
		}
		if (temporary !== undefined)
			await ports.output.discard();
		throw error;
	});
	if (failure?.code === "secret-in-image")
		await ports.output.discard();
	const report = (0,redact_values.s)(draft.report(failure), (text) => ports.redact((0,surface.rG)(text, ports.surface)));
	const { leaveReport, unwritten } = await Promise.all(/* import() */[__webpack_require__.e(4628), __webpack_require__.e(8465)]).then(__webpack_require__.bind(__webpack_require__, 90395));
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
	const opened = await openRun(given, ports, draft);
	const { carryOut } = await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(3820), __webpack_require__.e(2519), __webpack_require__.e(9918), __webpack_require__.e(1815), __webpack_require__.e(7515), __webpack_require__.e(3819)]).then(__webpack_require__.bind(__webpack_require__, 83819));
	await carryOut(given, { ports, draft, opened });
}


var blank = __webpack_require__(60456);

var redact = __webpack_require__(76565);

var build_ports = __webpack_require__(55698);

var registry = __webpack_require__(45304);

var secret_files = __webpack_require__(43265);

var watched_folder = __webpack_require__(58452);
;










async function runBuild(run) {
	const request = (0,registry.w)(run.request, run.cwd);
	const files = await (0,secret_files.s)(request);
	const values = [...(0,redact.WD)(request), ...files.map(({ value }) => value)];
	run.onSecrets(values);
	const output = await (0,output_folder.q)(request.output, run.env);
	return await (0,watched_folder.Y)(run, async (folder) => {
		const made = await (0,build_ports.W)({ ...run, request }, {
			...{ folder, output },
			redact: (0,redact.lY)(values),
			blank: () => (0,blank.c)(values),
			secrets: [...(0,redact.oW)(request), ...files],
		});
		const { expectedSource: expected } = run;
		const ports = expected === undefined ? made : { ...made, ...onlySource(made, expected) };
		return await buildImage(request, ports);
	});
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

82301:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  H: () => (archiveReaders)
});


var decompress = __webpack_require__(9345);

var external_node_crypto_ = __webpack_require__(77598);

var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);
;



const ahead = 64 * 1024;
function keepingIn(folder) {
	return async (stream, limit) => {
		const file = await openNameless(folder).catch(() => undefined);
		if (file === undefined)
			return undefined;
		const length = await written({ file, stream, limit }).catch(async (error) => {
			await file.close();
			throw error;
		});
		if (length !== undefined)
			return new KeptFile(file, length);
		await file.close();
		return undefined;
	};
}
async function openNameless(folder) {
	const path = (0,external_node_path_.join)(folder, `.twofold-${(0,external_node_crypto_.randomUUID)()}`);
	const file = await (0,promises_.open)(path, "wx+", 0o600);
	await (0,promises_.unlink)(path);
	return file;
}
async function written(order) {
	let length = 0;
	for await (const chunk of order.stream) {
		length += chunk.length;
		if (length > order.limit)
			return undefined;
		const isWritten = await order.file.appendFile(chunk).then(() => true, () => false);
		if (!isWritten)
			return undefined;
	}
	return length;
}
class KeptFile {
	length;
	#file;
	#piece = Buffer.alloc(0);
	#from = 0;
	constructor(file, length) {
		this.#file = file;
		this.length = length;
	}
	async read(offset, length) {
		const start = offset - this.#from;
		const isAtHand = start >= 0 && start + length <= this.#piece.length;
		if (isAtHand)
			return this.#piece.subarray(start, start + length);
		const piece = await this.#bytesAt(offset, Math.max(length, ahead));
		this.#piece = piece;
		this.#from = offset;
		return piece.subarray(0, length);
	}
	async close() {
		await this.#file.close();
	}
	async #bytesAt(offset, most) {
		const wanted = Math.max(0, Math.min(most, this.length - offset));
		const bytes = Buffer.alloc(wanted);
		let done = 0;
		while (done < wanted) {
			const { bytesRead } = await this.#file.read(bytes, done, wanted - done, offset + done);
			if (bytesRead === 0)
				break;
			done += bytesRead;
		}
		return bytes.subarray(0, done);
	}
}


var temporary_parent = __webpack_require__(82453);

var entries = __webpack_require__(69377);
;




function archiveReaders(env) {
	return { entries: entries.$2, decompress: decompress.m, keep: keepingIn((0,temporary_parent.c)(env)) };
}


}),

43265:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  s: () => (secretFiles)
});
var node_fs_promises__0 = __webpack_require__(51455);
var _domain_build_redact_js__1 = __webpack_require__(76565);
var _domain_text_failure_js__2 = __webpack_require__(67271);



const maxSecretBytes = 1024 * 1024;
async function secretFiles(request) {
	const found = [];
	for (const secret of request.secrets) {
		if (secret.kind !== "file")
			continue;
		const stats = await (0,node_fs_promises__0.stat)(secret.path).catch(() => undefined);
		const isLarge = stats !== undefined && stats.size > maxSecretBytes;
		const text = stats?.isFile() === true && !isLarge
			? await (0,node_fs_promises__0.readFile)(secret.path, "utf8").catch(() => undefined)
			: undefined;
		if (text === undefined) {
			throw (0,_domain_text_failure_js__2.AN)("secrets", `${secret.id}: ${secret.path} ${isLarge ? "is larger than 1 MiB" : "is not a readable file"}.`, "Write `id=src=path` with the path of a small file, or `id=value`.");
		}
		found.push({ name: (0,_domain_build_redact_js__1.Gf)(secret), value: text });
	}
	return found;
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


})

};
//# sourceMappingURL=6616.index.js.map
