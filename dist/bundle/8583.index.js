export const id = 8583;
export const ids = [8583];
export const modules = {

855:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (filesBelow)
});
var node_fs__0 = __webpack_require__(73024);
var node_fs_promises__1 = __webpack_require__(51455);
var node_path__2 = __webpack_require__(76760);



const mostEntries = 200_000;
const mostBytes = 4 * 1024 * 1024 * 1024;
async function* filesBelow(folder) {
	let bytes = 0;
	for await (const path of pathsBelow(folder)) {
		const file = await (0,node_fs_promises__1.open)((0,node_path__2.join)(folder, path), node_fs__0.constants.O_RDONLY | node_fs__0.constants.O_NOFOLLOW);
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
		for (const entry of await (0,node_fs_promises__1.readdir)((0,node_path__2.join)(folder, next), { withFileTypes: true })) {
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


}),

92675:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (machineNames)
});
var node_fs__0 = __webpack_require__(73024);
var node_os__1 = __webpack_require__(48161);


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
		hostname: (0,node_os__1.hostname)(),
		timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
		runIds: runVariables.flatMap((name) => env[name] || []),
		...kernelNames(),
		nameServers: nameServersIn(textOf("/etc/resolv.conf")),
	};
}
function kernelNames() {
	const bootId = textOf("/proc/sys/kernel/random/boot_id").trim();
	const bootedAt = Number(/^btime (\d+)$/m.exec(textOf("/proc/stat"))?.[1] ?? 0);
	const cpuModel = (0,node_os__1.cpus)()[0]?.model.trim() ?? "";
	return {
		...(bootId === "" ? {} : { bootId }),
		...(bootedAt > 0 ? { bootedAt } : {}),
		...{ kernelRelease: (0,node_os__1.release)(), kernelVersion: (0,node_os__1.version)() },
		...(cpuModel === "" ? {} : { cpuModel }),
		memoryKiB: Math.floor((0,node_os__1.totalmem)() / 1024),
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
		return (0,node_fs__0.readFileSync)(path, "utf8");
	}
	catch {
		return "";
	}
}


}),

49580:
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


var places = __webpack_require__(42216);

var build_recipe = __webpack_require__(77961);

var written_place = __webpack_require__(34707);

var labels = __webpack_require__(24138);

var printable = __webpack_require__(76158);
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

2108:
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


var folder_files = __webpack_require__(855);

var output_folder = __webpack_require__(373);

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


var child_environment = __webpack_require__(52845);

var machine_names = __webpack_require__(92675);

var skopeo = __webpack_require__(74852);

var redacting_reporter = __webpack_require__(49580);

var once_for_each = __webpack_require__(97897);

var platform = __webpack_require__(912);

var reference = __webpack_require__(73326);

var failure = __webpack_require__(67271);

var surface = __webpack_require__(10970);

var compose_buildah = __webpack_require__(84686);

var indexes = __webpack_require__(80162);

var push_permission = __webpack_require__(75361);

var readers = __webpack_require__(36592);

var compose_registry = __webpack_require__(45304);

var registry_client = __webpack_require__(47362);

var s2i = __webpack_require__(79387);

var source = __webpack_require__(5381);
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
		redact,
		files: (0,source.c4)(looking),
		readExceptions: async (path) => {
			const { readExceptions } = await __webpack_require__.e(/* import() */ 42).then(__webpack_require__.bind(__webpack_require__, 70042));
			return await readExceptions({ path, cwd: run.cwd, today: today() });
		},
		sourceReader: (0,source._r)(looking, imageFactsFor(images)),
		machinePlatform: (0,platform.t)(process.arch),
		pushPermission: (0,push_permission.p)(run),
		registry: { ...registry, resolve: (0,once_for_each.i)(registry.resolve) },
		s2i: (0,s2i.P)((reference, platform) => imageFacts(images, { reference, platform }), {
			folder: (0,external_node_path_.join)(folder, "s2i-scripts"),
			signal,
		}),
		prebuilt: async () => {
			const { prebuiltTools } = await __webpack_require__.e(/* import() */ 7089).then(__webpack_require__.bind(__webpack_require__, 17089));
			return prebuiltTools({ env: run.sourceEnv ?? env, folder, blank, signal });
		},
		bases: async () => {
			const { baseWorkshop } = await Promise.all(/* import() */[__webpack_require__.e(6893), __webpack_require__.e(1548), __webpack_require__.e(8719), __webpack_require__.e(1212), __webpack_require__.e(4825), __webpack_require__.e(4406), __webpack_require__.e(565), __webpack_require__.e(3264)]).then(__webpack_require__.bind(__webpack_require__, 8320));
			return baseWorkshop(run, folder);
		},
		openImages: () => imagesFor(run),
		output,
		outputIn: output_folder.D_,
		openBuilder: async () => {
			const { openWorkshop } = await Promise.all(/* import() */[__webpack_require__.e(1229), __webpack_require__.e(938)]).then(__webpack_require__.bind(__webpack_require__, 80938));
			const { program, ...more } = await buildah();
			const skopeo = "skopeo";
			return await openWorkshop({ env, buildah: program, ...more, skopeo, folder, signal, blank });
		},
		...layouts,
		readers: (0,readers.H)(env),
		machine: () => (0,machine_names.U)(env),
		...{ inFolder: sameContents, filesBelow: folder_files.D },
		takeOnlyFile: async (layout, to) => {
			const { takeOnlyFile } = await __webpack_require__.e(/* import() */ 1559).then(__webpack_require__.bind(__webpack_require__, 61559));
			return await takeOnlyFile(layout, to);
		},
		secrets: prepared.secrets,
	};
}
const layouts = {
	openImage: async (layout) => {
		const { openLayout } = await __webpack_require__.e(/* import() */ 654).then(__webpack_require__.bind(__webpack_require__, 50654));
		return await openLayout(layout, {});
	},
	relabel: async (layout, labels) => {
		const { relabelLayout } = await __webpack_require__.e(/* import() */ 6429).then(__webpack_require__.bind(__webpack_require__, 86429));
		await relabelLayout(layout, labels).catch((error) => {
			throw (0,failure.mP)(error, layout);
		});
	},
};
async function imageFacts({ access, buildah }, asked) {
	const { readImageFacts } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 60510));
	const { program } = await buildah();
	return await readImageFacts({ ...access, buildah: program }, asked);
}
function imageFactsFor(images) {
	const { buildah, env, folder, signal } = images;
	return {
		baseUser: async (reference, platform) => {
			const { userAmong } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 60510));
			return userAmong(await imageFacts(images, { reference, platform }));
		},
		buildahVersion: async () => {
			const { readBuildahVersion } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 23901));
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

84686:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (buildahFor)
});
function buildahFor(run) {
	let provided;
	return () => {
		provided ??= __webpack_require__.e(/* import() */ 112).then(__webpack_require__.bind(__webpack_require__, 90112)).then(({ provideFor }) => provideFor(run));
		return provided;
	};
}


}),

36592:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  H: () => (archiveReaders)
});


var decompress = __webpack_require__(9345);

var external_node_zlib_ = __webpack_require__(38522);
;

async function zlibEnd(bytes, unpacked) {
	const inflate = (0,external_node_zlib_.createInflate)();
	let made = 0;
	try {
		inflate.end(bytes);
		for await (const piece of inflate) {
			if (piece instanceof Uint8Array)
				made += piece.length;
			if (made > unpacked)
				return undefined;
		}
		return made === unpacked ? inflate.bytesWritten : undefined;
	}
	catch {
		return undefined;
	}
	finally {
		inflate.destroy();
	}
}


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
	return { entries: entries.$2, decompress: decompress.m, zlibEnd: zlibEnd, keep: keepingIn((0,temporary_parent.c)(env)) };
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


})

};
//# sourceMappingURL=8583.index.js.map
