export const id = 17937;
export const ids = [17937];
export const modules = {

17937:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  runImagesCommand: () => (runImagesCommand)
});
var _compose_image_requests_js__0 = __webpack_require__(72085);
var _compose_images_js__1 = __webpack_require__(96771);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _domain_text_surface_js__3 = __webpack_require__(10970);
var _report_images_json_js__4 = __webpack_require__(29674);
var _report_images_lines_js__5 = __webpack_require__(26649);
var _report_images_outcome_js__10 = __webpack_require__(55890);
var _report_images_reason_js__6 = __webpack_require__(41964);
var _report_terminal_js__7 = __webpack_require__(87294);
var _command_js__8 = __webpack_require__(33192);
var _shortest_js__9 = __webpack_require__(33465);











const surface = "command line";
async function runImagesCommand(context, options) {
	const { env, cwd, signal, entry, stdout, palette } = context;
	const { reporter, detail, settings, selection } = options;
	refuseOfOne(context);
	const images = await (0,_compose_image_requests_js__0.O)(selection.images, { settings, cwd, variables: env });
	const { results, list, temporary } = await (0,_compose_images_js__1.C)({
		...{ images, which: selection.which, surface, reporter, env, cwd, signal, entry },
		onWorkFolder: () => { },
		onSecrets: () => { },
		onDecision: (name, decision) => {
			if (detail === "quiet")
				return;
			const is = decision.kind === "build" ? "is built" : "is not built";
			const why = (0,_domain_text_surface_js__3.rG)((0,_report_images_reason_js__6.G)(decision), surface);
			reporter.show([`${palette.strong(name)} ${is}: ${why}`]);
		},
		onBuilt: (_name, outcome) => reporter.show(linesOf(outcome, context, options)),
	});
	const place = list === undefined ? [] : [`reports: ${(0,_shortest_js__9.p)(temporary ?? list, cwd)}`];
	reporter.show(["", ...(0,_report_images_lines_js__5.nP)(results, { palette, surface }), ...place]);
	if ((0,_command_js__8.Mp)(context.arguments, "json"))
		stdout.write((0,_report_images_json_js__4.n)(results));
	else if (!signal.aborted) {
		for (const result of results) {
			const { digest } = (0,_report_images_outcome_js__10.J)(result);
			if (digest !== undefined && result.failure === undefined) {
				stdout.write(`${result.name} ${digest}\n`);
			}
		}
	}
	return Math.max(0, ...results.map(({ failure }) => (failure ? _domain_text_failure_js__2.hS[failure.code] : 0)));
}
function linesOf({ report, failure }, { palette, stderr }, { detail }) {
	const view = {
		palette,
		detail: failure === undefined && detail === "normal" ? "quiet" : detail,
		surface,
		...(stderr.isTTY === true ? { columns: stderr.columns ?? 80 } : {}),
	};
	return [...(0,_report_terminal_js__7.b)(report, view), ""];
}
function refuseOfOne({ arguments: { flags } }) {
	const given = ["as-containerfile", "usage"].find((name) => flags.has(name));
	if (given === undefined)
		return;
	throw (0,_domain_text_failure_js__2.AN)(given, "it is about one image, but several of twofold.yml are built.", "Name the image: `--only=cart`.");
}


}),

26649:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Rw: () => (detailOf),
  WN: () => (countsText),
  nP: () => (imageLines)
});
var _domain_text_surface_js__0 = __webpack_require__(10970);
var _line_js__1 = __webpack_require__(83913);
var _sizes_js__4 = __webpack_require__(76477);
var _outcome_js__3 = __webpack_require__(55890);
var _reason_js__2 = __webpack_require__(41964);





function imageLines(results, { palette, surface }) {
	const widest = Math.max(0, ...results.map(({ name }) => name.length));
	const rows = results.map((result) => {
		const { tone, text } = (0,_outcome_js__3.s)(result);
		const state = palette[tone](text.padEnd(16));
		return `${palette.strong(result.name.padEnd(widest))}  ${state}  ${(0,_line_js__1.n)(detailOf(result, surface))}`;
	});
	return [...rows, countsText(results)];
}
function detailOf(result, surface) {
	const { failure, decision } = result;
	if (failure !== undefined)
		return failure.on(surface).message;
	const { digest = "" } = (0,_outcome_js__3.J)(result);
	const why = (0,_domain_text_surface_js__0.rG)((0,_reason_js__2.G)(decision), surface);
	return decision.kind === "current" ? why : `${digest} (${why})`;
}
function countsText(results) {
	const counts = new Map();
	for (const result of results) {
		const { text } = (0,_outcome_js__3.s)(result);
		counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	const parts = [...counts].map(([text, count]) => `${count} ${text}`);
	return `${(0,_sizes_js__4.hS)(results.length, "image")}: ${parts.join(", ")}.`;
}


}),

89937:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  buildImages: () => (buildImages)
});


var image_requests = __webpack_require__(72085);

var compose_images = __webpack_require__(96771);

var step = __webpack_require__(41161);

var redact = __webpack_require__(76565);

var text_failure = __webpack_require__(67271);

var surface = __webpack_require__(10970);

var annotations = __webpack_require__(46241);

var json = __webpack_require__(29674);

var lines = __webpack_require__(26649);

var outcome = __webpack_require__(55890);

var reason = __webpack_require__(41964);

var table = __webpack_require__(94520);

var summary = __webpack_require__(71940);

var report_text = __webpack_require__(13920);
;





const marks = { good: "✅", warning: "⚠️", bad: "❌" };
const most = { rows: 200_000, all: 900_000 };
function imagesSummary(results) {
	const tones = results.map((each) => (0,outcome.s)(each).tone);
	const tone = ["bad", "warning"].find((each) => tones.includes(each)) ?? "good";
	const rows = results.map((result) => {
		const { tone: each, text } = (0,outcome.s)(result);
		return [(0,report_text.a)(result.name), `${marks[each]} ${text}`, (0,report_text.w)((0,lines.Rw)(result, "workflow"))];
	});
	const head = [
		`## ${marks[tone]} ${(0,report_text.w)((0,lines.WN)(results))}`,
		(0,table.t)({ header: ["Image", "Outcome", "Details"], rows, budget: most.rows }),
	];
	let left = most.all - most.rows;
	const details = results.flatMap((result) => {
		if (result.report === undefined || (0,outcome.s)(result).tone === "good")
			return [];
		const text = (0,table.T)((0,report_text.a)(result.name), (0,summary.B)(result.report));
		left -= Buffer.byteLength(text);
		return left < 0 ? [] : [text];
	});
	return `${[...head, ...details].join("\n\n")}\n`;
}


var palette = __webpack_require__(67048);

var terminal = __webpack_require__(87294);

var workspace = __webpack_require__(5286);
;















const images_surface = "workflow";
async function buildImages(context, chosen) {
	const { env, reporter, signal, entry } = context;
	const { settings, selection } = chosen;
	const cwd = (0,workspace.B)(env);
	const images = await (0,image_requests.O)(selection.images, { settings, cwd, variables: env });
	for (const { request } of images)
		step.P.maskSecrets((0,redact.WD)(request));
	const outcome = await (0,compose_images.C)({
		...{ images, which: selection.which, surface: images_surface, reporter, env, cwd, signal, entry },
		onWorkFolder: (folder) => step.P.saveWorkFolder(env, folder),
		onSecrets: step.P.maskSecrets,
		onDecision: (name, decision) => {
			const is = decision.kind === "build" ? "is built" : "is not built";
			reporter.info(`image ${name} ${is}: ${(0,surface.rG)((0,reason.G)(decision), images_surface)}`);
		},
		onBuilt: (_name, { report, failure }) => {
			const view = { palette: palette.wU, surface: images_surface, detail: "normal" };
			reporter.info((0,terminal.b)(report, view).join("\n"));
			for (const annotation of (0,annotations.I)(report, failure))
				reporter.annotate(annotation);
		},
	});
	await tellOfImages(outcome, context);
	return Math.max(0, ...outcome.results.map(({ failure }) => (failure ? text_failure.hS[failure.code] : 0)));
}
async function tellOfImages({ results, list = "" }, { env, reporter }) {
	const facts = results.map(outcome.J);
	const references = facts.flatMap(({ reference }) => reference ?? []);
	const tags = facts.flatMap(({ pushed }) => pushed.map((each) => each.reference));
	step.P.writeOutputs(env, {
		images: (0,json.R)(results),
		image: references.join("\n"),
		tags: tags.join("\n"),
		report: list,
	});
	await step.P.writeArtifacts(env, references);
	await step.P.writeSummary(env, imagesSummary(results));
	reporter.info((0,lines.nP)(results, { palette: palette.wU, surface: images_surface }).join("\n"));
}


}),

96771:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  C: () => (runImages)
});


var external_node_path_ = __webpack_require__(76760);

var external_node_crypto_ = __webpack_require__(77598);

var promises_ = __webpack_require__(51455);

var external_node_os_ = __webpack_require__(48161);

var make_folder = __webpack_require__(81594);

var output_folder = __webpack_require__(373);
;






async function imagesOutput(asked, env) {
	const unique = `twofold-output-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`;
	const folder = asked === undefined
		? (0,output_folder._Q)((0,external_node_path_.join)(env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)(), unique))
		: await (0,output_folder.$C)((0,output_folder._Q)((0,external_node_path_.resolve)(asked)));
	const list = (0,external_node_path_.join)(folder, output_folder.Zu.list);
	return {
		list,
		temporary: asked === undefined ? folder : undefined,
		folderOf: (name) => (0,external_node_path_.join)(folder, output_folder.Zu.images, name),
		writeList: async (text) => {
			await (0,make_folder.f)(folder);
			await (0,promises_.writeFile)(list, text);
		},
		discard: () => asked === undefined ? (0,promises_.rm)(folder, { recursive: true, force: true }) : (0,output_folder.IU)(folder),
	};
}


var text_failure = __webpack_require__(67271);

var json = __webpack_require__(29674);

var build = __webpack_require__(24122);

var version = __webpack_require__(23901);

var git_history = __webpack_require__(67678);

var child_environment = __webpack_require__(52845);

var skopeo = __webpack_require__(48052);

var origin = __webpack_require__(95242);

var labels_recipe = __webpack_require__(25975);

var advisory = __webpack_require__(8024);

var committed = __webpack_require__(15261);

var policy = __webpack_require__(21581);

var publish = __webpack_require__(22459);

var push_permission = __webpack_require__(96888);

var build_epochs = __webpack_require__(52178);

var recipe_of = __webpack_require__(59495);

var resolve_bases = __webpack_require__(2696);

var tag_proven = __webpack_require__(39016);

var changed_inputs = __webpack_require__(21007);

var not_followed = __webpack_require__(79041);

var indexed_image = __webpack_require__(1703);

var image_tag = __webpack_require__(30279);

var source_id = __webpack_require__(37574);

var find_proven = __webpack_require__(10765);
;





async function provenBefore(options, ports) {
	const { request, reading } = options;
	const [name = ""] = request.image;
	const candidates = candidatesIn(await ports.indexOf(name), options);
	if ("kind" in candidates)
		return candidates;
	const { tag, source, root } = reading;
	const { version } = source;
	const fitting = tag === undefined ? candidates : candidates.filter((each) => each.version === version);
	if (fitting.length === 0)
		return { kind: "version", version };
	const among = fitting.map(({ revision }) => revision);
	const commits = await ports.history.ancestors({ folder: root, revision: source.revision, among });
	if (!commits.known)
		return { kind: "unknown", why: commits.why };
	if (commits.value.length === 0)
		return { kind: "history" };
	for (const revision of commits.value) {
		const images = fitting.filter((each) => each.revision === revision);
		const found = await servedImages(images, options, ports);
		const [image, other] = found;
		if (image === undefined)
			continue;
		if (other !== undefined) {
			return { kind: "contradiction", digests: [image.digest, other.digest] };
		}
		const elsewhere = await lacking(image, request.image.slice(1), ports);
		return elsewhere === undefined
			? { ...image, kind: "proven", revision }
			: { kind: "elsewhere", repository: elsewhere };
	}
	return { kind: "labels" };
}
function candidatesIn({ images }, { recipe, reading }) {
	const { repository, offset } = reading.source;
	const wanted = (0,indexed_image.w)(recipe);
	let isOtherwise = false;
	const found = [...images].flatMap(([digest, image]) => {
		if (image.kind !== "image" || image.reproducible !== "true")
			return [];
		const [sourceId, another] = image.sources;
		const parts = sourceId === undefined ? undefined : (0,source_id.GM)(sourceId);
		if (sourceId === undefined || another !== undefined || parts === undefined)
			return [];
		if (parts.repository !== repository || parts.offset !== offset)
			return [];
		isOtherwise ||= image.recipe !== wanted;
		if (image.recipe !== wanted)
			return [];
		return [{ digest, sourceId, ...parts }];
	});
	if (found.length > 0)
		return found;
	return { kind: isOtherwise ? "recipe" : "no-proven-image" };
}
async function servedImages(candidates, { request, recipe, timestamp }, { client }) {
	const { image: images, labels, annotations, forbid } = request;
	const [name = ""] = images;
	const repository = client.repository(name);
	const found = new Map();
	for (const { digest, sourceId, ...parts } of candidates) {
		const references = [digest, ...(0,image_tag.R)({ ...parts, id: sourceId })];
		const served = await (0,find_proven.$)(repository, references, {
			...{ images, source: sourceId, recipe, labels, annotations, timestamp, likely: [] },
			forbid: [...forbid, ...committed.g],
		});
		for (const image of served)
			found.set(image.digest, image);
	}
	return [...found.values()];
}
async function lacking({ digest }, repositories, { client }) {
	for (const name of repositories) {
		if ((await client.repository(name).digestOf(digest)) === undefined)
			return name;
	}
	return undefined;
}


var oci = __webpack_require__(91459);

var oci_platform = __webpack_require__(912);

var schema = __webpack_require__(59006);
;




async function provenIndex(members, { image: [name = "", ...others] }, { client, indexOf }) {
	const [revision = "", another] = new Set(members.map(({ proven }) => proven.revision));
	if (another !== undefined)
		return { kind: "no-index" };
	const repository = client.repository(name);
	const found = [];
	for (const digest of candidates(await indexOf(name), members)) {
		const served = await repository.manifest(digest);
		if (served !== undefined && listsJust(served, members))
			found.push(served);
	}
	const [manifest, other] = found;
	if (manifest === undefined)
		return { kind: "no-index" };
	const { digest } = manifest;
	if (other !== undefined)
		return { kind: "contradiction", digests: [digest, other.digest] };
	const elsewhere = await lacking(manifest, others, { client });
	return elsewhere === undefined
		? { kind: "index", digest, manifest, revision }
		: { kind: "elsewhere", repository: elsewhere };
}
function candidates({ images }, members) {
	return [...images].flatMap(([digest, image]) => {
		if (image.kind !== "index")
			return [];
		const isMade = members.every(({ proven }) => image.children.includes(proven.digest));
		return isMade ? [digest] : [];
	});
}
function listsJust({ mediaType, bytes }, members) {
	if (!oci.U8.includes(mediaType))
		return false;
	const { manifests = [] } = (0,schema.MW)(oci.me, new TextDecoder().decode(bytes)) ?? {};
	const listed = manifests.map(({ platform, digest }) => platform === undefined ? "" : `${(0,oci_platform.Bq)((0,oci_platform.Je)(platform))} ${digest}`);
	const wanted = members.map(({ platform, proven }) => `${platform} ${proven.digest}`);
	return listed.length === wanted.length && wanted.every((each) => listed.includes(each));
}


var read_inputs = __webpack_require__(34019);
;

















const mostPaths = 3;
async function decideImage(request, ports) {
	try {
		return await decided(request, ports);
	}
	catch (error) {
		if (!(error instanceof text_failure.HR) || error.code === "interrupted")
			throw error;
		const why = error.message.replace(/\.$/, "");
		return { kind: "build", reason: { kind: "unknown", why } };
	}
}
async function decided(request, ports) {
	const { platforms } = request;
	const found = await (platforms === undefined
		? currentOr(request, ports)
		: currentIndexOr({ request, platforms }, ports));
	if (found.kind !== "current")
		return { kind: "build", reason: found };
	const { proven, inputs } = found;
	const pushed = await tagged(proven, inputs, ports);
	const [name = ""] = request.image;
	const { digest, imageId, revision } = proven;
	const known = { image: `${name}@${digest}`, digest, revision, pushed };
	const current = imageId === undefined ? known : { ...known, imageId };
	return { kind: "current", current };
}
async function currentIndexOr({ request, platforms }, ports) {
	const { platforms: _, ...others } = request;
	const members = [];
	let first;
	for (const platform of platforms) {
		const found = await currentOr({ ...others, platform }, ports);
		if (found.kind !== "current")
			return found;
		members.push({ platform, proven: found.proven });
		first ??= found.inputs;
	}
	if (first === undefined)
		throw new Error("an index of no platform was asked for");
	const found = await provenIndex(members, request, ports);
	return found.kind === "index" ? { kind: "current", proven: found, inputs: first } : found;
}
async function currentOr(request, ports) {
	if (request.image.length === 0)
		return { kind: "unnamed" };
	if ((0,origin.o)(request))
		return { kind: "unvouched" };
	if (request.requireVaried.length > 0)
		return { kind: "require-varied" };
	if ((0,advisory.B5)(request.forbid).length > 0)
		return { kind: "forbid-in-image" };
	if (request.policy !== undefined)
		return { kind: "policy" };
	const lost = (0,not_followed.q)(request);
	if (lost !== undefined)
		return lost;
	const inputs = await (0,read_inputs.K)(request, ports);
	const { reading, places, prepared } = inputs;
	const { source, advisories } = reading;
	const unclean = (0,committed.eD)(advisories);
	if (!(0,committed.lU)(source) || unclean.length > 0)
		return { kind: "unclean", advisories: unclean };
	if ((0,policy.o)(advisories, request.forbid) !== undefined)
		return { kind: "forbidden" };
	if (places === undefined)
		return { kind: "outside" };
	if (prepared.vcs.length > 0)
		return { kind: "git-folder" };
	const made = await recipeAndTime(inputs, ports);
	if ("kind" in made)
		return made;
	const proven = await provenBefore({ ...made, request, reading }, ports);
	if (proven.kind !== "proven")
		return proven;
	const { revision } = proven;
	const since = { since: revision, revision: source.revision };
	const { context } = prepared;
	const changed = await (0,changed_inputs.W)({ context, places, history: ports.history, ...since });
	if (!changed.known)
		return { kind: "unknown", why: changed.why };
	const paths = changed.value;
	return paths.length === 0
		? { kind: "current", proven, inputs }
		: { kind: "files", revision, paths: paths.slice(0, mostPaths), count: paths.length };
}
async function recipeAndTime({ request, prepared, reading, scope }, ports) {
	const { contexts } = prepared;
	const commitTime = () => ports.sourceReader.commitTime(prepared.context.path);
	const [bases, epochs, buildah] = await Promise.all([
		(0,resolve_bases.r)({ ...{ scope, contexts }, registry: ports.registry, platform: request.platform }),
		(0,build_epochs.r)({ request, commitTime }),
		ports.buildahVersion(),
	]);
	if (bases === undefined)
		return { kind: "outside" };
	if (!buildah.known)
		return { kind: "unknown", why: buildah.why };
	const { timestamp } = epochs;
	const toolchain = { buildah: buildah.value };
	const builder = { platform: ports.machinePlatform, toolchain };
	const recipe = (0,recipe_of.S)({ request, prepared, reading, bases, epochs, builder });
	return (0,labels_recipe.l)(recipe) ? { kind: "outside" } : { recipe: (0,labels_recipe.o)(recipe), timestamp };
}
async function tagged(proven, { request: given, reading }, { client, ...ports }) {
	if (!given.push || given.tags.length + given.references.length === 0)
		return [];
	const request = await (0,push_permission.r)(given, reading, ports);
	if (!request.push)
		return [];
	const pushed = [];
	const references = (0,publish.K)(request, reading.source);
	await (0,tag_proven.x)(proven, { client, references, onPushed: (one) => pushed.push(one) });
	return pushed;
}


var redacting_reporter = __webpack_require__(49580);

var refresh_index = __webpack_require__(26689);

var once_for_each = __webpack_require__(97897);

var build_redact = __webpack_require__(76565);

var side_by_side = __webpack_require__(15301);

var reference = __webpack_require__(73326);

var text_surface = __webpack_require__(10970);

var compose_buildah = __webpack_require__(84686);

var indexes = __webpack_require__(12606);

var compose_push_permission = __webpack_require__(14294);

var compose_registry = __webpack_require__(45304);

var registry_client = __webpack_require__(47362);

var source = __webpack_require__(85827);

var watched_folder = __webpack_require__(95823);
;




















const atOnce = 6;
async function decideImages(images, run) {
	return await (0,watched_folder.Y)(run, async (folder) => {
		const { ports, close } = await portsFor(images, { ...run, folder });
		try {
			return await (0,side_by_side.Q)(images, atOnce, ({ request }) => decideImage(request, ports));
		}
		finally {
			await close();
		}
	});
}
async function portsFor(images, run) {
	const { env, cwd, signal, folder, surface } = run;
	const request = (0,compose_registry.w)(sharedRequest(images), cwd);
	const redact = (0,build_redact.lY)((0,build_redact.WD)(request));
	const reporter = (0,redacting_reporter.L)(run.reporter, (text) => redact((0,text_surface.rG)(text, surface)));
	const access = await (0,compose_registry.Y)({ ...run, request }, folder);
	const buildah = (0,compose_buildah.V)({ ...run, request, access, output: (0,output_folder.D_)(folder) });
	const registry = (0,skopeo.skopeoRegistry)(access);
	const hosts = request.image.flatMap((name) => (0,reference.F2)(name)?.registry ?? []);
	const client = (0,registry_client.registryClientFor)({ env, cwd, signal, access: request.registry, hosts });
	const note = (text) => reporter.info(text);
	const store = (0,indexes.m)({ ...{ env, signal, surface, reporter }, index: undefined, note });
	const now = Math.floor(Date.now() / 1000);
	const repositories = new Map();
	const ports = {
		...(0,source.WD)({ ...run, request }, repositories),
		registry: { ...registry, resolve: (0,once_for_each.i)(registry.resolve) },
		history: (0,git_history.H)({ env, signal, shared: repositories }),
		buildahVersion: (0,once_for_each.i)(async () => {
			const { program } = await buildah();
			return await (0,version.readBuildahVersion)({ program, env: (0,child_environment.t7)(env, folder), signal });
		}),
		client,
		indexOf: (0,once_for_each.i)(async (name) => {
			const kept = await store.read(name);
			const repository = client.repository(name);
			return await (0,refresh_index.O)({ repository, kept, ask: "moving", now, store, reporter });
		}),
		pushPermission: (0,compose_push_permission.p)({ env, signal, request }),
		reporter,
	};
	const close = async () => {
		await store.end();
		await client.close();
	};
	return { ports, close };
}
function sharedRequest(images) {
	const [first] = images;
	if (first === undefined)
		throw new Error("no image to decide about");
	const all = images.flatMap(({ request }) => request.image);
	return { ...first.request, image: [...new Set(all)] };
}

;







async function runImages(run) {
	const { images } = run;
	const asked = images[0]?.request.output;
	const output = await imagesOutput(asked === undefined ? undefined : (0,external_node_path_.resolve)(run.cwd, asked), run.env);
	return await (0,watched_folder.F)(run, output.temporary, () => withSharedLedger(run, (shared) => resultsIn(output, { ...run, ...shared })));
}
async function withSharedLedger(run, work) {
	const contexts = run.images.map(({ request }) => request.context);
	if (new Set(contexts).size === contexts.length)
		return await work({});
	const watched = { ...run, onWorkFolder: () => undefined };
	return await (0,watched_folder.Y)(watched, (sharedLedger) => work({ sharedLedger }));
}
async function resultsIn(output, run) {
	const { images, signal } = run;
	try {
		const decisions = await decisionsFor(run);
		const results = [];
		for (const [index, image] of images.entries()) {
			const decision = decisions[index];
			if (decision === undefined)
				throw new Error(`nothing was decided about ${image.name}`);
			run.onDecision(image.name, decision);
			results.push(await resultOf(image, { run, decision, folder: output.folderOf(image.name) }));
			if (signal.aborted)
				break;
		}
		if (signal.aborted) {
			await output.discard();
			return { results };
		}
		const isWanted = output.temporary === undefined || run.surface === "workflow";
		const isBuilt = results.some(({ layout, report }) => (layout ?? report) !== undefined);
		if (!isWanted && !isBuilt)
			return { results };
		await output.writeList((0,json.n)(results)).catch((error) => {
			throw (0,text_failure.mP)(error, output.list);
		});
		const { list, temporary } = output;
		return { results, list, ...(temporary === undefined ? {} : { temporary }) };
	}
	catch (error) {
		await output.discard();
		throw error;
	}
}
async function decisionsFor(run) {
	const { images, which } = run;
	if (which === "changed") {
		run.reporter.progress("looking for what changed");
		return await decideImages(images, run);
	}
	return images.map(() => ({ kind: "build", reason: { kind: "asked" } }));
}
async function resultOf({ name, request }, { run, decision, folder, }) {
	if (decision.kind === "current")
		return { name, decision };
	try {
		const outcome = await (0,build.c)({ ...run, request: { ...request, output: folder } });
		run.onBuilt(name, outcome);
		const { report, reportFile, layout, failure } = outcome;
		return {
			...{ name, decision, report },
			...(reportFile === undefined ? {} : { reportFile }),
			...(layout === undefined ? {} : { layout }),
			...(failure === undefined ? {} : { failure }),
		};
	}
	catch (failure) {
		if (!(failure instanceof text_failure.HR))
			throw failure;
		return { name, decision, failure };
	}
}


}),

};
//# sourceMappingURL=17937.index.js.map
