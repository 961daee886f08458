export const id = 468;
export const ids = [468];
export const modules = {

468:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  EE: () => (proofLabels),
  _W: () => (refuseOwnLabels),
  EW: () => (silencedAnnotations),
  ld: () => (silencedLabels)
});


var failure = __webpack_require__(44195);

var containerfile_chain = __webpack_require__(41299);

var expand = __webpack_require__(69052);

var parse = __webpack_require__(27357);

var variables = __webpack_require__(12695);
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


var places = __webpack_require__(31420);

var build_recipe = __webpack_require__(71093);

var written_place = __webpack_require__(79287);

var labels = __webpack_require__(96838);

var printable = __webpack_require__(81962);
;







const mostSilenced = 200;
function refuseOwnLabels(scope) {
	const own = labelsOf(scope).find(({ name }) => (0,labels.Sx)(name));
	if (own === undefined)
		return;
	const name = (0,printable.RK)((0,printable.vI)(own.name, 100));
	const place = (0,places.BW)(scope.containerfile, own.line);
	throw new failure.HR({
		code: "usage",
		message: `${(0,written_place.DP)(place)}: LABEL sets \`${name}\`, but only Twofold may write labels of \`dev.twofold\`.`,
		fix: "Remove this label from the Containerfile.",
		...(0,written_place.Oh)(place),
	});
}
function proofLabels({ reproducibility, recipe, }) {
	const isUnchecked = reproducibility === "skip" || (0,build_recipe.m)(recipe);
	const value = isUnchecked ? "unchecked" : "true";
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

1794:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (buildahFor)
});
function buildahFor(run) {
	let provided;
	return () => {
		provided ??= Promise.all([__webpack_require__.e(10178), __webpack_require__.e(25464), __webpack_require__.e(27242), __webpack_require__.e(70557)]).then(__webpack_require__.bind(__webpack_require__, 27242)).then(({ provideFor }) => provideFor(run));
		return provided;
	};
}


}),

9968:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (redactingReporter)
});
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


}),

11982:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  G: () => (ReportDraft)
});


var advisory = __webpack_require__(98644);

var policy = __webpack_require__(97553);

var source = __webpack_require__(11994);

var timeline = __webpack_require__(30917);
;

const mostSpans = 10_000;
class Stopwatch {
	#seconds = new Map();
	#now;
	#spans = [];
	#running = [];
	#since = 0;
	constructor(now = () => performance.now()) {
		this.#now = now;
	}
	timed = async (phase, work) => {
		this.#settle();
		const own = { phase };
		const start = this.seconds();
		this.#running.push(own);
		this.#add(phase, 0);
		try {
			return await work();
		}
		finally {
			this.#settle();
			this.#running.splice(this.#running.indexOf(own), 1);
			this.record({ kind: "phase", lane: "run", name: phase, start });
		}
	};
	seconds() {
		return this.#now() / 1000;
	}
	record(span) {
		if (this.#spans.length >= mostSpans)
			return;
		this.#spans.push({ ...span, seconds: this.seconds() - span.start });
	}
	get timeline() {
		return (0,timeline.a)(this.#spans);
	}
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
	stopwatch;
	recipe;
	reading;
	forbid = [];
	toolchain;
	#proofs = new Map();
	pushed = [];
	reused;
	policy;
	index;
	documents = [];
	#sboms = new Map();
	#attestations = new Map();
	constructor(stopwatch = new Stopwatch()) {
		this.stopwatch = stopwatch;
	}
	keep(proof) {
		this.#proofs.set(proof.platform, proof);
	}
	keepSbom(sbom) {
		this.#sboms.set(sbom.file, sbom);
	}
	keepAttestation(made) {
		this.#attestations.set(made.file, made);
	}
	get sboms() {
		return [...this.#sboms.values()];
	}
	get attestations() {
		return [...this.#attestations.values()];
	}
	take(other) {
		for (const proof of other.proofs)
			this.keep(proof);
		if (other.reading !== undefined)
			this.addAdvisories(other.reading);
		this.documents = [...this.documents, ...other.documents];
		for (const sbom of other.sboms)
			this.keepSbom(sbom);
	}
	addAdvisories(reading) {
		const known = this.reading?.advisories ?? [];
		this.reading = { ...reading, advisories: (0,advisory.PC)(known, reading.advisories) };
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
			...(this.index === undefined ? {} : { index: this.index }),
			pushed: this.pushed,
			...(this.#sboms.size === 0 ? {} : { sboms: this.sboms }),
			...(this.#attestations.size === 0 ? {} : { attestations: this.attestations }),
			...(this.reused === undefined ? {} : { reused: this.reused }),
			...(this.policy === undefined ? {} : { policy: this.policy }),
			timings: this.stopwatch.timings,
			timeline: this.stopwatch.timeline,
			...(failure === undefined
				? {}
				: { failure: { code: failure.code, ...failure.told, output: failure.output } }),
		};
	}
}


}),

14618:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  W: () => (buildPortsFor)
});


var external_node_path_ = __webpack_require__(76760);
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


var folder_files = __webpack_require__(79123);

var output_folder = __webpack_require__(89225);

var promises_ = __webpack_require__(51455);
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


var child_environment = __webpack_require__(47697);

var machine_names = __webpack_require__(78783);

var skopeo = __webpack_require__(12672);

var redacting_reporter = __webpack_require__(9968);

var once_for_each = __webpack_require__(54525);

var platform = __webpack_require__(90884);

var reference = __webpack_require__(76882);

var failure = __webpack_require__(44195);

var surface = __webpack_require__(13566);

var version = __webpack_require__(87281);

var settings_place = __webpack_require__(42366);

var checkout = __webpack_require__(11255);
;




function baseExceptionsFor(run) {
	const { env, signal, request } = run;
	return async (path) => {
		if (!env["GITHUB_BASE_REF"])
			return undefined;
		const inside = await pathInCheckout(path, run);
		if (inside === undefined)
			return undefined;
		const token = request.githubToken ?? (env["GITHUB_TOKEN"] || env["GH_TOKEN"]);
		if (!token)
			return (0,checkout.L)("there is no token to ask the forge with");
		const { readBaseFile } = await __webpack_require__.e(6399).then(__webpack_require__.bind(__webpack_require__, 6399));
		const found = await readBaseFile({ env, token, signal }, inside);
		return found?.known ? await entriesIn(found.value, path) : found;
	};
}
async function pathInCheckout(path, { cwd, env, request }) {
	const where = { cwd, workspace: env["GITHUB_WORKSPACE"] };
	const place = (0,external_node_path_.resolve)(cwd, path);
	const [own, files] = await Promise.all([request.context, place].map((context) => (0,settings_place.pe)({ ...where, context })));
	return own === undefined || own !== files ? undefined : (0,external_node_path_.relative)(own, place);
}
async function entriesIn({ branch, text }, path) {
	if (text === undefined)
		return (0,checkout.e)({ branch, entries: [] });
	const { entriesOf } = await Promise.all([__webpack_require__.e(805), __webpack_require__.e(986), __webpack_require__.e(8122), __webpack_require__.e(61358)]).then(__webpack_require__.bind(__webpack_require__, 61358));
	try {
		return (0,checkout.e)({ branch, entries: await entriesOf(text, path) });
	}
	catch (error) {
		if (error instanceof failure.HR)
			return (0,checkout.L)(`on ${branch}, ${error.told.message}`);
		throw error;
	}
}


var compose_buildah = __webpack_require__(1794);

var indexes = __webpack_require__(8946);

var push_permission = __webpack_require__(27315);

var readers = __webpack_require__(4379);

var compose_registry = __webpack_require__(12708);

var registry_client = __webpack_require__(69422);

var s2i = __webpack_require__(32327);

var source = __webpack_require__(88681);
;
























async function buildPortsFor(run, prepared) {
	const { env, signal } = run;
	const { folder, output, redact, blank } = prepared;
	const access = await (0,compose_registry.Y)(run, folder);
	const buildah = (0,compose_buildah.V)({ ...run, access, folder, output });
	const looking = { ...run, env: run.sourceEnv ?? env };
	const registry = (0,skopeo.skopeoRegistry)(access);
	const images = { access, buildah, env, folder, signal };
	const read = (text) => (0,surface.rG)(text, run.surface, run.elsewhere);
	return {
		reporter: (0,redacting_reporter.L)(run.reporter, (text) => redact(read(text))),
		...{ surface: run.surface, read },
		...docsOf(run),
		version: version.version,
		redact,
		files: (0,source.c4)(looking),
		...givenFiles(run),
		baseExceptions: baseExceptionsFor(looking),
		sourceReader: (0,source._r)(looking, imageFactsFor(images)),
		machinePlatform: (0,platform.tj)(process.arch),
		pushPermission: (0,push_permission.p)(run),
		registry: { ...registry, resolve: (0,once_for_each.i)(registry.resolve) },
		s2i: (0,s2i.P)((reference, platform) => imageFacts(images, { reference, platform }), {
			folder: (0,external_node_path_.join)(folder, "s2i-scripts"),
			signal,
		}),
		bases: async () => {
			const { baseWorkshop } = await Promise.all([__webpack_require__.e(356), __webpack_require__.e(986), __webpack_require__.e(2498), __webpack_require__.e(2979), __webpack_require__.e(3817), __webpack_require__.e(4326), __webpack_require__.e(6057), __webpack_require__.e(8122), __webpack_require__.e(9238), __webpack_require__.e(10178), __webpack_require__.e(25535), __webpack_require__.e(36400)]).then(__webpack_require__.bind(__webpack_require__, 36400));
			return baseWorkshop(run, folder);
		},
		openImages: () => imagesFor(run),
		attester: attesterSince(run, new Date().toISOString()),
		output,
		outputIn: output_folder.D_,
		openBuilder: async () => {
			const { openWorkshop } = await Promise.all([__webpack_require__.e(3722), __webpack_require__.e(4326), __webpack_require__.e(7089), __webpack_require__.e(8028), __webpack_require__.e(10178), __webpack_require__.e(74577)]).then(__webpack_require__.bind(__webpack_require__, 74577));
			const { program, ...more } = await buildah();
			const skopeo = "skopeo";
			return await openWorkshop({ env, buildah: program, ...more, skopeo, folder, signal, blank });
		},
		...layouts,
		signal,
		readers: (0,readers.H)(env),
		machine: () => (0,machine_names.U)(env),
		...{ inFolder: sameContents, filesBelow: folder_files.D },
		...recipeTools(run, prepared),
		secrets: prepared.secrets,
	};
}
function recipeTools(run, { folder, blank }) {
	const { env, sourceEnv, signal } = run;
	return {
		artifacts: async () => {
			const { artifactsFor } = await __webpack_require__.e(67616).then(__webpack_require__.bind(__webpack_require__, 67616));
			return await artifactsFor(run);
		},
		prebuilt: async () => {
			const { prebuiltTools } = await Promise.all([__webpack_require__.e(4326), __webpack_require__.e(6057), __webpack_require__.e(7089), __webpack_require__.e(8028), __webpack_require__.e(10178), __webpack_require__.e(56891), __webpack_require__.e(70504)]).then(__webpack_require__.bind(__webpack_require__, 70504));
			return prebuiltTools({ env: sourceEnv ?? env, folder, blank, signal });
		},
		takeOnlyFile: async (layout, to) => {
			const { takeOnlyFile } = await Promise.all([__webpack_require__.e(4326), __webpack_require__.e(6057), __webpack_require__.e(6683)]).then(__webpack_require__.bind(__webpack_require__, 6683));
			return await takeOnlyFile(layout, to);
		},
	};
}
function givenFiles({ cwd }) {
	return {
		readExceptions: async (path) => {
			const { readExceptions } = await Promise.all([__webpack_require__.e(805), __webpack_require__.e(986), __webpack_require__.e(8122), __webpack_require__.e(61358)]).then(__webpack_require__.bind(__webpack_require__, 61358));
			return await readExceptions({ path, cwd, today: today() });
		},
		openPolicy: async (path) => {
			const { openPolicy } = await Promise.all([__webpack_require__.e(986), __webpack_require__.e(8839), __webpack_require__.e(33062)]).then(__webpack_require__.bind(__webpack_require__, 33062));
			return await openPolicy(path, cwd);
		},
	};
}
function attesterSince(run, startedOn) {
	return async () => {
		const { attesterFor } = await __webpack_require__.e(15099).then(__webpack_require__.bind(__webpack_require__, 33408));
		return await attesterFor(run, startedOn);
	};
}
const layouts = {
	openImage: async (layout, platform) => {
		const { openLayout } = await Promise.all([__webpack_require__.e(4326), __webpack_require__.e(6057)]).then(__webpack_require__.bind(__webpack_require__, 44017));
		return await openLayout(layout, platform === undefined ? {} : { platform });
	},
	joinLayouts: async (images) => {
		const { joinLayouts } = await Promise.all([__webpack_require__.e(4326), __webpack_require__.e(6057), __webpack_require__.e(22099)]).then(__webpack_require__.bind(__webpack_require__, 39368));
		return await joinLayouts(images).catch((error) => {
			throw (0,failure.mP)(error, images.to);
		});
	},
	relabel: async (layout, labels) => {
		const { relabelLayout } = await Promise.all([__webpack_require__.e(4326), __webpack_require__.e(33177)]).then(__webpack_require__.bind(__webpack_require__, 33177));
		await relabelLayout(layout, labels).catch((error) => {
			throw (0,failure.mP)(error, layout);
		});
	},
};
async function imageFacts({ access, buildah }, asked) {
	const { readImageFacts } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 65170));
	const { program } = await buildah();
	return await readImageFacts({ ...access, buildah: program }, asked);
}
function imageFactsFor(images) {
	const { buildah, env, folder, signal } = images;
	return {
		baseUser: async (reference, platform) => {
			const { userAmong } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 65170));
			return userAmong(await imageFacts(images, { reference, platform }));
		},
		buildahVersion: async () => {
			const { readBuildahVersion } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7113));
			const { program } = await buildah();
			return await readBuildahVersion({ program, env: (0,child_environment.t7)(env, folder), signal });
		},
	};
}
function imagesFor(run) {
	const { request, reporter } = run;
	const hosts = request.image.flatMap((name) => (0,reference.F2)(name)?.registry ?? []);
	return {
		client: (0,registry_client.registryClientFor)({ ...run, access: request.registry, hosts }),
		store: (0,indexes.m)({ ...run, index: undefined, note: (text) => reporter.info(text) }),
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

18353:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (stepErrorStart),
  g: () => (parseStepLine)
});
const grammar = /^(?:\[[a-z][a-z0-9]*\/[^\]]*\] )?(?:\[(\d+)\/\d+\] )?STEP (\d+)(?:\/(\d+))?: (.*)$/s;
const stepErrorStart = 'Error: building at STEP "';
function parseStepLine(line) {
	const found = grammar.exec(line);
	if (found === null)
		return undefined;
	const [, stage, step, total, text = ""] = found;
	return {
		stage: stage === undefined ? undefined : Number(stage),
		step: Number(step),
		total: total === undefined ? undefined : Number(total),
		text,
	};
}


}),

30917:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (lanesOf),
  a: () => (inOrder)
});
function inOrder(spans) {
	return spans.toSorted((a, b) => a.start - b.start || b.seconds - a.seconds);
}
function rowsOf(spans) {
	const rows = [];
	for (const span of inOrder(spans)) {
		const free = rows.find((row) => endOf(row) <= span.start);
		if (free === undefined)
			rows.push([span]);
		else
			free.push(span);
	}
	return rows;
}
function lanesOf(spans) {
	const sorted = inOrder(spans);
	return [...new Set(sorted.map(({ lane }) => lane))].map((lane) => ({
		lane,
		rows: rowsOf(sorted.filter((span) => span.lane === lane)),
	}));
}
function endOf(row) {
	const last = row.at(-1);
	return last === undefined ? 0 : last.start + last.seconds;
}


}),

32526:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  f: () => (refuseHostNetwork)
});


var expand = __webpack_require__(69052);

var variables = __webpack_require__(12695);
;


function hostNetworkRun(scope) {
	for (const { instruction, lookup } of (0,variables.s)(scope)) {
		const { keyword, flags, line } = instruction;
		if (keyword !== "RUN")
			continue;
		for (const { name, value } of flags) {
			if (name !== "network")
				continue;
			let isKnown = true;
			const { text, problem } = (0,expand.V)(value.text, (variable) => {
				const found = lookup(variable);
				isKnown &&= found !== undefined;
				return found;
			});
			if (!isKnown || problem !== undefined)
				return { opens: "may", line };
			if (text.trim().toLowerCase() === "host")
				return { opens: "does", line };
		}
	}
	return undefined;
}


var places = __webpack_require__(31420);

var written_place = __webpack_require__(79287);

var failure = __webpack_require__(44195);

var surface = __webpack_require__(13566);
;





function refuseHostNetwork({ network }, scope) {
	const run = network === "host" ? undefined : hostNetworkRun(scope);
	if (run === undefined)
		return;
	const place = (0,places.BW)(scope.containerfile, run.line);
	throw new failure.HR({
		code: "usage",
		message: `${(0,written_place.DP)(place)}: this RUN ${run.opens === "does" ? "opens the machine's own network to its step" : "may open the machine's own network to its step, by a variable that has no value here"}.`,
		fix: `Leave it out; or, if the step may reach what listens on this machine: ${(0,surface.Pe)("network", "host")}.`,
		input: "network",
		...(place.input === undefined ? { place: { file: place.file, line: place.line } } : {}),
	});
}


}),

57759:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  c: () => (runBuild),
  p: () => (runBuildIn)
});


var output_folder = __webpack_require__(89225);

var origin = __webpack_require__(79182);

var redact_values = __webpack_require__(27116);

var text_failure = __webpack_require__(44195);

var report_frame = __webpack_require__(51406);

var surface = __webpack_require__(13566);

var host_network = __webpack_require__(32526);

var places = __webpack_require__(31420);

var expand = __webpack_require__(69052);

var mount_fields = __webpack_require__(24665);

var variables = __webpack_require__(12695);
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


var s2i = __webpack_require__(59470);

var written_place = __webpack_require__(79287);

var nearest = __webpack_require__(92863);

var printable = __webpack_require__(81962);
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


var own_labels = __webpack_require__(468);

var prepare = __webpack_require__(17272);

var recipe_scope = __webpack_require__(67099);

var unused_arguments = __webpack_require__(51164);

var policy_gate = __webpack_require__(94649);
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
		const { checkHermetic } = await Promise.all([__webpack_require__.e(10178), __webpack_require__.e(12009), __webpack_require__.e(17002)]).then(__webpack_require__.bind(__webpack_require__, 66584));
		checkHermetic(given, scope);
	}
	(0,host_network.f)(given, scope);
	(0,own_labels._W)(scope);
	for (const annotation of missingSecrets(scope, given))
		ports.reporter.annotate(annotation);
	for (const text of (0,unused_arguments.h)(prepared.containerfile, given))
		ports.reporter.warn(text);
	const exceptions = given.exceptions === undefined ? undefined : await ports.readExceptions(given.exceptions);
	const policy = await (0,policy_gate.K)(given, ports);
	const [source, builder] = await Promise.allSettled([
		timed("source", () => (0,prepare.o$)({ request: given, prepared, ...ports })),
		timed("set-up", ports.openBuilder),
		Promise.all([__webpack_require__.e(356), __webpack_require__.e(805), __webpack_require__.e(2586), __webpack_require__.e(3905), __webpack_require__.e(6531), __webpack_require__.e(6644), __webpack_require__.e(7089), __webpack_require__.e(8028), __webpack_require__.e(8122), __webpack_require__.e(10178), __webpack_require__.e(10403), __webpack_require__.e(12009), __webpack_require__.e(17002), __webpack_require__.e(21437), __webpack_require__.e(22028), __webpack_require__.e(22646), __webpack_require__.e(34620)]).then(__webpack_require__.bind(__webpack_require__, 21437)),
		exceptions === undefined ? undefined : tellAdded(given, exceptions, ports),
	]);
	return { prepared, exceptions, source, builder, ...(policy === undefined ? {} : { policy }) };
}
async function tellAdded({ exceptions: path = "" }, found, ports) {
	const { tellWidened } = await __webpack_require__.e(66387).then(__webpack_require__.bind(__webpack_require__, 66387));
	await tellWidened(path, found, ports);
}


var report_draft = __webpack_require__(11982);

var step_line = __webpack_require__(18353);
;

const longestName = 120;
const commit = /^(?:\[[a-z][a-z0-9]*\/[^\]]*\] )?(?:\[\d+\/\d+\] )?COMMIT(?: |$)/;
function timingSteps(reporter, stopwatch) {
	return {
		...reporter,
		openLog: (title) => {
			const log = reporter.openLog(title);
			let running;
			const settle = () => {
				if (running !== undefined)
					stopwatch.record({ kind: "step", lane: title, ...running });
				running = undefined;
			};
			return {
				line: (text) => {
					const name = (0,step_line.g)(text)?.text ?? (commit.test(text) ? "COMMIT" : undefined);
					if (name !== undefined) {
						settle();
						running = { name: name.slice(0, longestName), start: stopwatch.seconds() };
					}
					log.line(text);
				},
				close: () => {
					settle();
					log.close();
				},
			};
		},
	};
}

;







async function buildImage(request, given) {
	const draft = new report_draft.G();
	const ports = { ...given, reporter: timingSteps(given.reporter, draft.stopwatch) };
	const { temporary } = ports.output;
	const read = (text) => ports.redact(ports.read(text));
	const failure = await attested(request, ports, draft).then(() => undefined, async (error) => {
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
	const { leaveReport, unwritten } = await Promise.all([__webpack_require__.e(805), __webpack_require__.e(2586), __webpack_require__.e(3822), __webpack_require__.e(8122)]).then(__webpack_require__.bind(__webpack_require__, 3822));
	const frame = frameOf(request, report, ports);
	const isWritten = await leaveReport(ports.output, report, { surface: ports.surface, frame });
	const told = failure ?? (isWritten ? undefined : unwritten(ports.output));
	const layout = layoutOf(request, draft);
	return {
		report,
		frame,
		...(layout === undefined || !isWritten ? {} : { layout }),
		sbomFiles: isWritten ? draft.documents.map(({ path }) => path) : [],
		tags: draft.pushed.flatMap(({ reference }) => (reference.includes("@") ? [] : [reference])),
		...(isWritten ? { reportFile: ports.output.report, pageFile: ports.output.page } : {}),
		...(temporary === undefined || !isWritten ? {} : { temporary }),
		...(told === undefined ? {} : { failure: told }),
	};
}
function layoutOf({ platforms }, { index, proofs }) {
	if (platforms !== undefined)
		return index?.layout;
	return proofs.find((proof) => proof.layout !== undefined)?.layout;
}
function frameOf(request, { source }, { docs, redact }) {
	const subject = (0,report_frame.et)(request, source);
	return {
		...(subject === undefined ? {} : { subject: redact(subject) }),
		...(docs === undefined ? {} : { docs }),
	};
}
async function attested(request, ports, draft) {
	const attester = request.attest ? await ports.attester() : undefined;
	await work(request, ports, draft);
	const { timed } = draft.stopwatch;
	if (draft.documents.length > 0 && draft.pushed.length > 0) {
		const { publishSboms } = await Promise.all([__webpack_require__.e(10846), __webpack_require__.e(27285)]).then(__webpack_require__.bind(__webpack_require__, 36632));
		await timed("sbom", () => publishSboms(draft, ports));
	}
	if (attester === undefined)
		return;
	const { attestBuild } = await Promise.all([__webpack_require__.e(805), __webpack_require__.e(8122), __webpack_require__.e(10178), __webpack_require__.e(10846), __webpack_require__.e(11336), __webpack_require__.e(15099), __webpack_require__.e(27285), __webpack_require__.e(97929)]).then(__webpack_require__.bind(__webpack_require__, 97929));
	await timed("attest", () => attestBuild(request, draft, { ...ports, attester }));
}
async function work(given, ports, draft) {
	if (given.base !== undefined) {
		const { carryOutBase } = await Promise.all([__webpack_require__.e(356), __webpack_require__.e(2498), __webpack_require__.e(2586), __webpack_require__.e(3817), __webpack_require__.e(6531), __webpack_require__.e(7089), __webpack_require__.e(8099), __webpack_require__.e(8122), __webpack_require__.e(9453), __webpack_require__.e(9790), __webpack_require__.e(12009), __webpack_require__.e(18798), __webpack_require__.e(22646), __webpack_require__.e(25535), __webpack_require__.e(27960), __webpack_require__.e(31895), __webpack_require__.e(34620)]).then(__webpack_require__.bind(__webpack_require__, 90430));
		return await carryOutBase(given, given.base, { ports, draft });
	}
	const opened = await openRun(given, ports, draft);
	const { carryOut } = await Promise.all([__webpack_require__.e(356), __webpack_require__.e(805), __webpack_require__.e(2586), __webpack_require__.e(3905), __webpack_require__.e(6531), __webpack_require__.e(6644), __webpack_require__.e(7089), __webpack_require__.e(8028), __webpack_require__.e(8122), __webpack_require__.e(10178), __webpack_require__.e(10403), __webpack_require__.e(12009), __webpack_require__.e(17002), __webpack_require__.e(21437), __webpack_require__.e(22028), __webpack_require__.e(22646), __webpack_require__.e(34620)]).then(__webpack_require__.bind(__webpack_require__, 21437));
	if (given.runSpec === undefined)
		return await carryOut(given, { ports, draft, opened });
	const { withRunSpec } = await Promise.all([__webpack_require__.e(356), __webpack_require__.e(3905), __webpack_require__.e(6644), __webpack_require__.e(8122), __webpack_require__.e(9127), __webpack_require__.e(9453), __webpack_require__.e(10178), __webpack_require__.e(12009), __webpack_require__.e(17002), __webpack_require__.e(22028), __webpack_require__.e(88680)]).then(__webpack_require__.bind(__webpack_require__, 88680));
	const read = await withRunSpec(given, { ports, draft, opened, inputs: given.runSpec });
	await carryOut(read.request, { ports, draft, opened: read.opened });
}


var blank = __webpack_require__(95260);

var redact = __webpack_require__(22921);

var build_ports = __webpack_require__(14618);

var registry = __webpack_require__(12708);

var compose_s2i = __webpack_require__(32327);

var secret_files = __webpack_require__(83245);

var watched_folder = __webpack_require__(87891);
;











async function runBuild(run) {
	const { timings: file } = (0,registry.w)(run.request, run.cwd);
	if (file === undefined)
		return await buildWatched(run);
	const { withTimings } = await __webpack_require__.e(79284).then(__webpack_require__.bind(__webpack_require__, 79284));
	return await withTimings({ ...run, file }, () => buildWatched(run));
}
async function buildWatched(run) {
	const prepared = await build_prepare(run);
	return await (0,watched_folder.F)(run, prepared.output.temporary, () => (0,watched_folder.Y)(run, (folder) => build(run, prepared, folder)));
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

83245:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  s: () => (secretFiles)
});
var node_fs_promises__0 = __webpack_require__(51455);
var _domain_build_redact_js__1 = __webpack_require__(22921);
var _domain_text_failure_js__2 = __webpack_require__(44195);



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

94649:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (policyFor),
  x: () => (gateByPolicy)
});
async function policyFor({ policy: path }, { openPolicy }) {
	if (path === undefined)
		return undefined;
	const opened = await openPolicy(path);
	const { refuseLaterRules } = await Promise.all([__webpack_require__.e(2498), __webpack_require__.e(4961), __webpack_require__.e(7089), __webpack_require__.e(8122), __webpack_require__.e(8839), __webpack_require__.e(11336), __webpack_require__.e(31895), __webpack_require__.e(73645)]).then(__webpack_require__.bind(__webpack_require__, 75521));
	refuseLaterRules(opened);
	return opened;
}
async function gateByPolicy(gated, draft) {
	const { policy } = gated;
	if (policy === undefined)
		return;
	const { judgeBuild, refuseBroken } = await Promise.all([__webpack_require__.e(2498), __webpack_require__.e(4961), __webpack_require__.e(7089), __webpack_require__.e(8122), __webpack_require__.e(8839), __webpack_require__.e(11336), __webpack_require__.e(31895), __webpack_require__.e(73645)]).then(__webpack_require__.bind(__webpack_require__, 75521));
	const { proofs, reading = gated.reading } = draft;
	draft.policy = await draft.stopwatch.timed("policy", () => judgeBuild(policy, { ...gated, reading, proofs }));
	refuseBroken(draft.policy);
}


}),

};
//# sourceMappingURL=468.index.js.map
