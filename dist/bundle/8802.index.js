export const id = 8802;
export const ids = [8802];
export const modules = {

8802:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  f: () => (refuseHostNetwork)
});


var expand = __webpack_require__(32912);

var variables = __webpack_require__(50995);
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


var places = __webpack_require__(42216);

var written_place = __webpack_require__(34707);

var failure = __webpack_require__(67271);

var surface = __webpack_require__(10970);
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

21765:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



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

var skopeo = __webpack_require__(48052);

var redacting_reporter = __webpack_require__(49580);

var once_for_each = __webpack_require__(97897);

var platform = __webpack_require__(912);

var reference = __webpack_require__(73326);

var failure = __webpack_require__(67271);

var surface = __webpack_require__(10970);

var version = __webpack_require__(1349);

var settings_place = __webpack_require__(50570);

var checkout = __webpack_require__(25651);
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
		const { readBaseFile } = await __webpack_require__.e(51291).then(__webpack_require__.bind(__webpack_require__, 51291));
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
	const { entriesOf } = await Promise.all([__webpack_require__.e(2300), __webpack_require__.e(7297), __webpack_require__.e(13920), __webpack_require__.e(70042)]).then(__webpack_require__.bind(__webpack_require__, 70042));
	try {
		return (0,checkout.e)({ branch, entries: await entriesOf(text, path) });
	}
	catch (error) {
		if (error instanceof failure.HR)
			return (0,checkout.L)(`on ${branch}, ${error.told.message}`);
		throw error;
	}
}


var compose_buildah = __webpack_require__(84686);

var indexes = __webpack_require__(12606);

var push_permission = __webpack_require__(14294);

var readers = __webpack_require__(36592);

var compose_registry = __webpack_require__(45304);

var registry_client = __webpack_require__(47362);

var s2i = __webpack_require__(79387);

var source = __webpack_require__(85827);
;
























async function buildPortsFor(run, prepared) {
	const { env, signal } = run;
	const { folder, output, redact, blank, kept } = prepared;
	const access = await (0,compose_registry.Y)(run, folder);
	const buildah = (0,compose_buildah.V)({ ...run, access, folder, output });
	const looking = { ...run, env: run.sourceEnv ?? env };
	const asked = (0,skopeo.skopeoRegistry)(access);
	const registry = kept?.through(asked) ?? asked;
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
			const { baseWorkshop } = await Promise.all([__webpack_require__.e(379), __webpack_require__.e(1736), __webpack_require__.e(2023), __webpack_require__.e(2300), __webpack_require__.e(3659), __webpack_require__.e(4914), __webpack_require__.e(8320), __webpack_require__.e(9039), __webpack_require__.e(13920), __webpack_require__.e(15695), __webpack_require__.e(16803), __webpack_require__.e(72041)]).then(__webpack_require__.bind(__webpack_require__, 8320));
			return baseWorkshop(run, folder);
		},
		openImages: () => imagesFor(run),
		attester: attesterSince(run, new Date().toISOString()),
		...ledgersOf(run, folder),
		output,
		outputIn: output_folder.D_,
		openBuilder: async () => {
			const { openWorkshop } = await Promise.all([__webpack_require__.e(379), __webpack_require__.e(1736), __webpack_require__.e(8910), __webpack_require__.e(9981), __webpack_require__.e(14728), __webpack_require__.e(99570)]).then(__webpack_require__.bind(__webpack_require__, 99570));
			const { program, ...more } = await buildah();
			const skopeo = "skopeo";
			const programs = { env, buildah: program, ...more, skopeo };
			return await openWorkshop({ ...programs, folder, signal, blank, kept });
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
function ledgersOf(run, folder) {
	if (run.request.cache === undefined && run.sharedLedger === undefined)
		return {};
	return {
		openLedger: async () => {
			const { openLedgers } = await __webpack_require__.e(28107).then(__webpack_require__.bind(__webpack_require__, 81435));
			return await openLedgers(run, folder);
		},
	};
}
function recipeTools(run, { folder, blank }) {
	const { env, sourceEnv, signal } = run;
	return {
		artifacts: async () => {
			const { artifactsFor } = await __webpack_require__.e(34428).then(__webpack_require__.bind(__webpack_require__, 34428));
			return await artifactsFor(run);
		},
		prebuilt: async () => {
			const { prebuiltTools } = await Promise.all([__webpack_require__.e(379), __webpack_require__.e(1736), __webpack_require__.e(3659), __webpack_require__.e(14728), __webpack_require__.e(17362), __webpack_require__.e(74011)]).then(__webpack_require__.bind(__webpack_require__, 17362));
			return prebuiltTools({ env: sourceEnv ?? env, folder, blank, signal });
		},
		takeOnlyFile: async (layout, to) => {
			const { takeOnlyFile } = await Promise.all([__webpack_require__.e(1736), __webpack_require__.e(3659), __webpack_require__.e(61559)]).then(__webpack_require__.bind(__webpack_require__, 61559));
			return await takeOnlyFile(layout, to);
		},
	};
}
function givenFiles({ cwd }) {
	return {
		readExceptions: async (path) => {
			const { readExceptions } = await Promise.all([__webpack_require__.e(2300), __webpack_require__.e(7297), __webpack_require__.e(13920), __webpack_require__.e(70042)]).then(__webpack_require__.bind(__webpack_require__, 70042));
			return await readExceptions({ path, cwd, today: today() });
		},
		openPolicy: async (path) => {
			const { openPolicy } = await Promise.all([__webpack_require__.e(342), __webpack_require__.e(2300), __webpack_require__.e(48560)]).then(__webpack_require__.bind(__webpack_require__, 48560));
			return await openPolicy(path, cwd);
		},
	};
}
function attesterSince(run, startedOn) {
	return async () => {
		const { attesterFor } = await Promise.all([__webpack_require__.e(5515), __webpack_require__.e(28107)]).then(__webpack_require__.bind(__webpack_require__, 5813));
		return await attesterFor(run, startedOn);
	};
}
const layouts = {
	openImage: async (layout, platform) => {
		const { openLayout } = await Promise.all([__webpack_require__.e(1736), __webpack_require__.e(3659)]).then(__webpack_require__.bind(__webpack_require__, 50654));
		return await openLayout(layout, platform === undefined ? {} : { platform });
	},
	joinLayouts: async (images) => {
		const { joinLayouts } = await Promise.all([__webpack_require__.e(1736), __webpack_require__.e(3659), __webpack_require__.e(4659)]).then(__webpack_require__.bind(__webpack_require__, 50396));
		return await joinLayouts(images).catch((error) => {
			throw (0,failure.mP)(error, images.to);
		});
	},
	relabel: async (layout, labels) => {
		const { relabelLayout } = await Promise.all([__webpack_require__.e(1736), __webpack_require__.e(86429)]).then(__webpack_require__.bind(__webpack_require__, 86429));
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

24122:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



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

var host_network = __webpack_require__(8802);

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

var policy_gate = __webpack_require__(30317);
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
		const { checkHermetic } = await Promise.all([__webpack_require__.e(379), __webpack_require__.e(9461), __webpack_require__.e(20727)]).then(__webpack_require__.bind(__webpack_require__, 69172));
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
		Promise.all([__webpack_require__.e(379), __webpack_require__.e(893), __webpack_require__.e(2023), __webpack_require__.e(2251), __webpack_require__.e(2984), __webpack_require__.e(6261), __webpack_require__.e(7297), __webpack_require__.e(8065), __webpack_require__.e(8910), __webpack_require__.e(9461), __webpack_require__.e(13920), __webpack_require__.e(14728), __webpack_require__.e(20727), __webpack_require__.e(22459), __webpack_require__.e(29325), __webpack_require__.e(52178), __webpack_require__.e(67048)]).then(__webpack_require__.bind(__webpack_require__, 47963)),
		exceptions === undefined ? undefined : tellAdded(given, exceptions, ports),
	]);
	return { prepared, exceptions, source, builder, ...(policy === undefined ? {} : { policy }) };
}
async function tellAdded({ exceptions: path = "" }, found, ports) {
	const { tellWidened } = await __webpack_require__.e(57850).then(__webpack_require__.bind(__webpack_require__, 57850));
	await tellWidened(path, found, ports);
}


var report_draft = __webpack_require__(94923);

var step_line = __webpack_require__(79421);
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
	const { leaveReport, unwritten } = await Promise.all([__webpack_require__.e(2251), __webpack_require__.e(7297), __webpack_require__.e(13920), __webpack_require__.e(16664)]).then(__webpack_require__.bind(__webpack_require__, 16664));
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
		const { publishSboms } = await Promise.all([__webpack_require__.e(900), __webpack_require__.e(63769)]).then(__webpack_require__.bind(__webpack_require__, 900));
		await timed("sbom", () => publishSboms(draft, ports));
	}
	if (attester === undefined)
		return;
	const { attestBuild } = await Promise.all([__webpack_require__.e(379), __webpack_require__.e(900), __webpack_require__.e(1159), __webpack_require__.e(5515), __webpack_require__.e(7297), __webpack_require__.e(13920), __webpack_require__.e(41028), __webpack_require__.e(63769)]).then(__webpack_require__.bind(__webpack_require__, 41028));
	await timed("attest", () => attestBuild(request, draft, { ...ports, attester }));
}
async function work(given, ports, draft) {
	if (given.base !== undefined) {
		const { carryOutBase } = await Promise.all([__webpack_require__.e(379), __webpack_require__.e(2023), __webpack_require__.e(2251), __webpack_require__.e(4510), __webpack_require__.e(4914), __webpack_require__.e(6261), __webpack_require__.e(9461), __webpack_require__.e(13241), __webpack_require__.e(13562), __webpack_require__.e(13920), __webpack_require__.e(15237), __webpack_require__.e(15695), __webpack_require__.e(22459), __webpack_require__.e(32179), __webpack_require__.e(52057), __webpack_require__.e(67048), __webpack_require__.e(72041)]).then(__webpack_require__.bind(__webpack_require__, 6261));
		return await carryOutBase(given, given.base, { ports, draft });
	}
	const opened = await openRun(given, ports, draft);
	const { carryOut } = await Promise.all([__webpack_require__.e(379), __webpack_require__.e(893), __webpack_require__.e(2023), __webpack_require__.e(2251), __webpack_require__.e(2984), __webpack_require__.e(6261), __webpack_require__.e(7297), __webpack_require__.e(8065), __webpack_require__.e(8910), __webpack_require__.e(9461), __webpack_require__.e(13920), __webpack_require__.e(14728), __webpack_require__.e(20727), __webpack_require__.e(22459), __webpack_require__.e(29325), __webpack_require__.e(52178), __webpack_require__.e(67048)]).then(__webpack_require__.bind(__webpack_require__, 47963));
	if (given.runSpec === undefined)
		return await carryOut(given, { ports, draft, opened });
	const { withRunSpec } = await Promise.all([__webpack_require__.e(379), __webpack_require__.e(2023), __webpack_require__.e(2984), __webpack_require__.e(8065), __webpack_require__.e(9461), __webpack_require__.e(13920), __webpack_require__.e(20727), __webpack_require__.e(36068), __webpack_require__.e(44399), __webpack_require__.e(52057), __webpack_require__.e(52178)]).then(__webpack_require__.bind(__webpack_require__, 36068));
	const read = await withRunSpec(given, { ports, draft, opened, inputs: given.runSpec });
	await carryOut(read.request, { ports, draft, opened: read.opened });
}


var blank = __webpack_require__(60456);

var redact = __webpack_require__(76565);

var build_ports = __webpack_require__(21765);

var child_environment = __webpack_require__(52845);

var then_clean_up = __webpack_require__(21045);
;


async function withKeptBases({ request, env, signal, reporter }, folder, work) {
	const { keepBases } = request;
	if (keepBases === undefined)
		return await work(undefined);
	const [{ openKeptFolder }, { KeptBases: Kept }] = await Promise.all([
		__webpack_require__.e(97751).then(__webpack_require__.bind(__webpack_require__, 97751)),
		Promise.all([__webpack_require__.e(1736), __webpack_require__.e(81448)]).then(__webpack_require__.bind(__webpack_require__, 81448)),
	]);
	const kept = new Kept({
		folder: await openKeptFolder(keepBases.folder),
		mostBytes: keepBases.mostBytes,
		...{ env: (0,child_environment.t7)(env, folder), signal, reporter },
	});
	return await (0,then_clean_up.s)(() => work(kept), () => kept.close());
}


var registry = __webpack_require__(45304);

var compose_s2i = __webpack_require__(79387);

var secret_files = __webpack_require__(43265);

var watched_folder = __webpack_require__(95823);
;












async function runBuild(run) {
	const { timings: file } = (0,registry.w)(run.request, run.cwd);
	if (file === undefined)
		return await buildWatched(run);
	const { withTimings } = await __webpack_require__.e(56543).then(__webpack_require__.bind(__webpack_require__, 56543));
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
	return await withKeptBases({ ...run, request }, folder, async (kept) => {
		const made = await (0,build_ports.W)({ ...run, ...opened }, {
			...{ folder, output, kept },
			redact: (0,redact.lY)(values),
			blank: () => (0,blank.c)(values),
			secrets: [...(0,redact.oW)(request), ...files],
		});
		const { expectedSource: expected } = run;
		const ports = expected === undefined ? made : { ...made, ...onlySource(made, expected) };
		return await buildImage(opened.request, ports);
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

30317:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  K: () => (policyFor),
  x: () => (gateByPolicy)
});
async function policyFor({ policy: path }, { openPolicy }) {
	if (path === undefined)
		return undefined;
	const opened = await openPolicy(path);
	const { refuseLaterRules } = await Promise.all([__webpack_require__.e(342), __webpack_require__.e(379), __webpack_require__.e(1159), __webpack_require__.e(13920), __webpack_require__.e(15695), __webpack_require__.e(16130), __webpack_require__.e(27484), __webpack_require__.e(32179)]).then(__webpack_require__.bind(__webpack_require__, 42837));
	refuseLaterRules(opened);
	return opened;
}
async function gateByPolicy(gated, draft) {
	const { policy } = gated;
	if (policy === undefined)
		return;
	const { judgeBuild, refuseBroken } = await Promise.all([__webpack_require__.e(342), __webpack_require__.e(379), __webpack_require__.e(1159), __webpack_require__.e(13920), __webpack_require__.e(15695), __webpack_require__.e(16130), __webpack_require__.e(27484), __webpack_require__.e(32179)]).then(__webpack_require__.bind(__webpack_require__, 42837));
	const { proofs, reading = gated.reading } = draft;
	draft.policy = await draft.stopwatch.timed("policy", () => judgeBuild(policy, { ...gated, reading, proofs }));
	refuseBroken(draft.policy);
}


}),

43265:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

47302:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



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

49580:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

79217:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

79421:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

84686:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  V: () => (buildahFor)
});
function buildahFor(run) {
	let provided;
	return () => {
		provided ??= Promise.all([__webpack_require__.e(379), __webpack_require__.e(7673), __webpack_require__.e(45137), __webpack_require__.e(90112)]).then(__webpack_require__.bind(__webpack_require__, 90112)).then(({ provideFor }) => provideFor(run));
		return provided;
	};
}


}),

94923:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  G: () => (ReportDraft)
});


var advisory = __webpack_require__(8024);

var policy = __webpack_require__(21581);

var source = __webpack_require__(80142);

var timeline = __webpack_require__(79217);
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

};
//# sourceMappingURL=8802.index.js.map
