export const id = 2254;
export const ids = [2254];
export const modules = {

79123:
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

78783:
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

65170:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  readImageFacts: () => (readImageFacts),
  userAmong: () => (userAmong)
});
var valibot__10 = __webpack_require__(83436);
var _domain_build_insecure_js__0 = __webpack_require__(72922);
var _domain_oci_reference_js__1 = __webpack_require__(76882);
var _domain_oci_registry_troubles_js__2 = __webpack_require__(6057);
var _domain_source_checkout_js__9 = __webpack_require__(11255);
var _domain_text_printable_js__3 = __webpack_require__(81962);
var _domain_text_schema_js__4 = __webpack_require__(91826);
var _process_child_environment_js__5 = __webpack_require__(47697);
var _process_runner_js__6 = __webpack_require__(7438);
var _machine_registries_js__7 = __webpack_require__(9086);
var _skopeo_js__8 = __webpack_require__(50936);











const askSeconds = 15;
function userAmong(facts) {
	return facts.known ? (0,_domain_source_checkout_js__9.e)(facts.value.user) : facts;
}
async function readImageFacts(options, { reference, platform }) {
	const name = (0,_domain_oci_reference_js__1.F2)(reference);
	if (name === undefined)
		return (0,_domain_source_checkout_js__9.L)(`${reference} is not an image reference`);
	const { env, signal } = options;
	const question = name.registry === "localhost"
		? { program: options.buildah, args: storageArguments(name), env: storageEnvironment(env) }
		: { program: options.skopeo, args: registryArguments(options, name, platform), env };
	const finished = await (0,_process_runner_js__6.eF)({ ...question, signal, timeoutSeconds: askSeconds });
	if (!(0,_process_runner_js__6.gq)(finished))
		return (0,_domain_source_checkout_js__9.L)(`${reference}: ${whatFailed(finished, reference)}`);
	const facts = factsOf(finished.stdout.toString("utf8"));
	return facts === undefined ? (0,_domain_source_checkout_js__9.L)(`${reference} has no readable config`) : (0,_domain_source_checkout_js__9.e)(facts);
}
function storageEnvironment(env) {
	const { [_process_child_environment_js__5.u4]: folder } = env;
	return (0,_process_child_environment_js__5.Qc)(env, folder === undefined ? {} : { [_process_child_environment_js__5.u4]: folder });
}
function registryArguments({ authFile, insecure, env }, name, platform) {
	return [
		...(0,_machine_registries_js__7.W7)(env),
		...(0,_skopeo_js__8.Q)(platform),
		"inspect",
		"--config",
		...(authFile === undefined ? [] : [`--authfile=${authFile}`]),
		...(0,_machine_registries_js__7.cE)("tls-verify", (0,_domain_build_insecure_js__0.p)((0,_domain_oci_reference_js__1.FH)(name), insecure)),
		`docker://${withoutUselessTag(name)}`,
	];
}
function storageArguments(name) {
	return ["inspect", "--type=image", withoutUselessTag(name)];
}
function withoutUselessTag(name) {
	const { tag: _tag, ...rest } = name;
	return (0,_domain_oci_reference_js__1.FH)(name.digest === undefined ? name : rest);
}
const configSchema = (0,_domain_text_schema_js__4.Xy)({
	config: valibot__10.yqP((0,_domain_text_schema_js__4.Xy)({
		User: valibot__10.yqP(valibot__10.YjP()),
		Env: valibot__10.yqP((0,_domain_text_schema_js__4.c3)(valibot__10.YjP())),
		Labels: valibot__10.yqP((0,_domain_text_schema_js__4.A7)(valibot__10.YjP())),
	})),
});
function factsOf(text) {
	const document = (0,_domain_text_schema_js__4.MW)(_domain_text_schema_js__4.o$, text);
	const found = (0,_domain_text_schema_js__4._Q)(configSchema, document?.["OCIv1"] ?? document);
	if (found === undefined)
		return undefined;
	const { User: user = "", Env: env = [], Labels: labels = {} } = found.config ?? {};
	return { user, env: env.map(variableOf), labels };
}
function variableOf(text) {
	const [name = "", ...rest] = text.split("=");
	return { name, value: rest.join("=") };
}
function whatFailed(finished, reference) {
	const asked = { verb: "read", reference, hasAccount: false };
	const trouble = (0,_domain_oci_registry_troubles_js__2.xe)((0,_domain_text_printable_js__3.g$)(finished.lastLines.join(" ")), asked);
	if (trouble !== undefined)
		return trouble.what;
	const said = (0,_domain_text_printable_js__3.K1)((0,_domain_text_printable_js__3.g$)(finished.lastLines.at(-1) ?? ""), 200);
	return said === "" ? (0,_process_runner_js__6.lA)(finished) : `${(0,_process_runner_js__6.lA)(finished)}: ${said}`;
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

24259:
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

var skopeo = __webpack_require__(50936);

var redacting_reporter = __webpack_require__(9968);

var once_for_each = __webpack_require__(54525);

var platform = __webpack_require__(90884);

var reference = __webpack_require__(76882);

var failure = __webpack_require__(44195);

var surface = __webpack_require__(13566);

var compose_buildah = __webpack_require__(1794);

var indexes = __webpack_require__(43894);

var push_permission = __webpack_require__(54638);

var readers = __webpack_require__(4379);

var compose_registry = __webpack_require__(12708);

var registry_client = __webpack_require__(69422);

var s2i = __webpack_require__(32327);

var source = __webpack_require__(95153);
;






















async function buildPortsFor(run, prepared) {
	const { env, signal } = run;
	const { folder, output, redact, blank } = prepared;
	const startedOn = new Date().toISOString();
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
			const { readExceptions } = await __webpack_require__.e(/* import() */ 1358).then(__webpack_require__.bind(__webpack_require__, 61358));
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
		artifacts: async () => (await __webpack_require__.e(/* import() */ 1794).then(__webpack_require__.bind(__webpack_require__, 11794))).artifactFiles,
		prebuilt: async () => {
			const { prebuiltTools } = await __webpack_require__.e(/* import() */ 248).then(__webpack_require__.bind(__webpack_require__, 20248));
			return prebuiltTools({ env: run.sourceEnv ?? env, folder, blank, signal });
		},
		bases: async () => {
			const { baseWorkshop } = await Promise.all(/* import() */[__webpack_require__.e(2473), __webpack_require__.e(6267), __webpack_require__.e(5807), __webpack_require__.e(7588), __webpack_require__.e(3153), __webpack_require__.e(9573), __webpack_require__.e(5923), __webpack_require__.e(4700)]).then(__webpack_require__.bind(__webpack_require__, 36400));
			return baseWorkshop(run, folder);
		},
		openImages: () => imagesFor(run),
		attester: async () => {
			const { attesterFor } = await __webpack_require__.e(/* import() */ 3408).then(__webpack_require__.bind(__webpack_require__, 33408));
			return await attesterFor(run, startedOn);
		},
		output,
		outputIn: output_folder.D_,
		openBuilder: async () => {
			const { openWorkshop } = await Promise.all(/* import() */[__webpack_require__.e(7854), __webpack_require__.e(1409)]).then(__webpack_require__.bind(__webpack_require__, 91409));
			const { program, ...more } = await buildah();
			const skopeo = "skopeo";
			return await openWorkshop({ env, buildah: program, ...more, skopeo, folder, signal, blank });
		},
		...layouts,
		readers: (0,readers.H)(env),
		machine: () => (0,machine_names.U)(env),
		...{ inFolder: sameContents, filesBelow: folder_files.D },
		takeOnlyFile: async (layout, to) => {
			const { takeOnlyFile } = await __webpack_require__.e(/* import() */ 6683).then(__webpack_require__.bind(__webpack_require__, 6683));
			return await takeOnlyFile(layout, to);
		},
		secrets: prepared.secrets,
	};
}
const layouts = {
	openImage: async (layout) => {
		const { openLayout } = await __webpack_require__.e(/* import() */ 4017).then(__webpack_require__.bind(__webpack_require__, 44017));
		return await openLayout(layout, {});
	},
	relabel: async (layout, labels) => {
		const { relabelLayout } = await __webpack_require__.e(/* import() */ 3177).then(__webpack_require__.bind(__webpack_require__, 33177));
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

1794:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (buildahFor)
});
function buildahFor(run) {
	let provided;
	return () => {
		provided ??= __webpack_require__.e(/* import() */ 7242).then(__webpack_require__.bind(__webpack_require__, 27242)).then(({ provideFor }) => provideFor(run));
		return provided;
	};
}


}),

12708:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (registryAccess),
  askImageFacts: () => (askImageFacts),
  w: () => (absolutePaths)
});
var node_path__0 = __webpack_require__(76760);
var _adapters_buildah_folders_clean_up_js__1 = __webpack_require__(24016);
var _adapters_buildah_folders_work_folder_js__2 = __webpack_require__(8521);
var _adapters_process_child_environment_js__3 = __webpack_require__(47697);
var _adapters_registry_auth_file_js__4 = __webpack_require__(65354);
var _adapters_registry_base_user_js__5 = __webpack_require__(65170);
var _domain_build_insecure_js__6 = __webpack_require__(72922);
var _domain_oci_image_location_js__7 = __webpack_require__(87368);
var _domain_oci_reference_js__8 = __webpack_require__(76882);
var _absolute_buildah_js__9 = __webpack_require__(4674);










async function askImageFacts(run, options) {
	const request = absolutePaths(run.request, run.cwd);
	const folder = await (0,_adapters_buildah_folders_work_folder_js__2.makeWorkFolder)(run.env);
	try {
		const access = await registryAccess({ ...run, request }, folder);
		const { buildah: source } = request;
		const buildah = source?.kind === "path" ? source.path : "buildah";
		return await (0,_adapters_registry_base_user_js__5.readImageFacts)({ ...access, buildah }, options);
	}
	finally {
		await (0,_adapters_buildah_folders_clean_up_js__1.cleanUp)(folder);
	}
}
async function registryAccess(run, folder) {
	const { request, env, signal } = run;
	const registries = request.image
		.map((name) => (0,_domain_oci_reference_js__8.F2)(name)?.registry)
		.filter((registry) => registry !== undefined);
	return {
		skopeo: "skopeo",
		env: (0,_adapters_process_child_environment_js__3.signInEnvironment)(env, (0,_adapters_process_child_environment_js__3.runMarks)(folder)),
		signal,
		authFile: await (0,_adapters_registry_auth_file_js__4.authFile)({ access: request.registry, registries, env, folder }),
		insecure: (0,_domain_build_insecure_js__6.u)(request.registry, registries),
		accounts: request.registry.username === undefined ? [] : registries,
	};
}
function absolutePaths(request, cwd) {
	const { authfile } = request.registry;
	return {
		...request,
		buildContexts: request.buildContexts.map(({ name, value }) => ({
			name,
			value: absoluteContext(value, cwd),
		})),
		secrets: request.secrets.map((secret) => secret.kind === "file" ? { ...secret, path: (0,node_path__0.resolve)(cwd, secret.path) } : secret),
		registry: authfile === undefined
			? request.registry
			: { ...request.registry, authfile: (0,node_path__0.resolve)(cwd, authfile) },
		...(request.output === undefined ? {} : { output: (0,node_path__0.resolve)(cwd, request.output) }),
		...(request.buildah === undefined ? {} : { buildah: (0,_absolute_buildah_js__9.t)(request.buildah, cwd) }),
	};
}
function absoluteContext(value, cwd) {
	const location = (0,_domain_oci_image_location_js__7.z)(value);
	if (location?.kind === "files")
		return `${location.scheme}${(0,node_path__0.resolve)(cwd, location.rest)}`;
	return value;
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

15521:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  Y: () => (inWatchedFolder)
});


var clean_up = __webpack_require__(24016);

var take_apart = __webpack_require__(60101);

var work_folder = __webpack_require__(8521);

var child_environment = __webpack_require__(47697);

var external_node_child_process_ = __webpack_require__(31421);

var external_node_events_ = __webpack_require__(78474);

var external_node_net_ = __webpack_require__(77030);
;



const script = 'read -r word || exec "$@"';
function startWatcher(options) {
	const child = (0,external_node_child_process_.spawn)("sh", ["-c", script, "sh", process.execPath, ...options.args], {
		env: { ...options.env },
		detached: true,
		stdio: ["pipe", "ignore", "ignore"],
	});
	child.on("error", () => { }).unref();
	child.stdin.on("error", () => { });
	if (child.stdin instanceof external_node_net_.Socket)
		child.stdin.unref();
	return {
		dismiss: async () => {
			const isOver = child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
			if (isOver)
				return;
			child.ref();
			child.stdin.end("well\n");
			await (0,external_node_events_.once)(child, "exit");
		},
	};
}


var text_failure = __webpack_require__(44195);
;

async function thenCleanUp(work, cleanUp) {
	let result;
	try {
		result = await work();
	}
	catch (error) {
		const left = await cleanUp().then(() => undefined, (thrown) => thrown);
		throw error instanceof text_failure.HR && left instanceof text_failure.HR ? withLeft(error, left) : error;
	}
	await cleanUp();
	return result;
}
function withLeft(failure, left) {
	const { code, told, place, input, output } = failure;
	return new text_failure.HR({
		code,
		output,
		message: told.message,
		fix: `${told.fix} ${left.told.message} ${left.told.fix}`,
		...(place === undefined ? {} : { place }),
		...(input === undefined ? {} : { input }),
		cause: failure,
	});
}

;






async function inWatchedFolder(run, work) {
	const folder = await (0,work_folder.makeWorkFolder)(run.env);
	run.onWorkFolder(folder);
	const args = [run.entry, ...(0,take_apart.U)(folder)];
	const watcher = startWatcher({ args, env: (0,child_environment.Qc)(run.env) });
	return await thenCleanUp(() => work(folder), async () => {
		await (0,clean_up.cleanUp)(folder);
		await watcher.dismiss();
	});
}


})

};
//# sourceMappingURL=2254.index.js.map
