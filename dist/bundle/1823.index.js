export const id = 1823;
export const ids = [1823];
export const modules = {

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

81823:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  carryOutBase: () => (carryOutBase)
});
var node_path__0 = __webpack_require__(76760);
var _domain_build_environment_js__15 = __webpack_require__(78975);
var _domain_build_request_js__12 = __webpack_require__(78463);
var _domain_build_require_varied_js__1 = __webpack_require__(62787);
var _domain_findings_proof_js__13 = __webpack_require__(67874);
var _domain_source_source_js__11 = __webpack_require__(80142);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _base_base_labels_js__3 = __webpack_require__(85791);
var _base_build_base_js__4 = __webpack_require__(79082);
var _images_image_record_js__14 = __webpack_require__(6598);
var _publish_expected_digest_js__5 = __webpack_require__(40783);
var _publish_publish_js__6 = __webpack_require__(22459);
var _publish_push_permission_js__7 = __webpack_require__(96888);
var _publish_try_push_js__8 = __webpack_require__(57478);
var _recipe_prepare_js__9 = __webpack_require__(8852);
var _tell_advisories_js__10 = __webpack_require__(54914);
















async function carryOutBase(given, inputs, { ports, draft }) {
	const { timed } = draft.stopwatch;
	draft.forbid = given.forbid;
	draft.recipe = { kind: "base" };
	const makers = await ports.bases();
	const base = await makers.declared(node_path__0.posix.join(given.context, inputs.declaration), given.context);
	const reading = await timed("source", () => (0,_base_base_labels_js__3.T)(base, ports.sourceReader, placeOf(given)));
	const { reporter } = ports;
	draft.reading = reading;
	reporter.info(`source ${(0,_domain_source_source_js__11.r)(reading.source)}`);
	(0,_tell_advisories_js__10.T)(reading.advisories, { reporter, forbid: given.forbid });
	(0,_recipe_prepare_js__9.Gj)(given, reading);
	const request = await (0,_publish_push_permission_js__7.r)(given, reading, ports);
	const references = (0,_publish_publish_js__6.K)(request, reading.source);
	if (request.push)
		await timed("push", () => (0,_publish_try_push_js__8.G)(references, ports.registry));
	const platform = request.platform ?? ports.machinePlatform;
	const made = await timed("builds", () => make({ base, reading, platform }, ports));
	const proof = await proofOf(made, { ports, platform });
	draft.keep(proof);
	if (made.kind !== "equal")
		throw differing(made);
	(0,_domain_build_require_varied_js__1.f)(request, proof.variations);
	(0,_publish_expected_digest_js__5.p)(request, proof);
	if (!request.push)
		return;
	const onPushed = (pushed) => draft.pushed.push(pushed);
	await timed("push", () => (0,_publish_publish_js__6.m)({ ...ports, proof, references, onPushed }));
}
function placeOf(request) {
	const { offset, repository, settingsFile } = request;
	return {
		tags: (0,_domain_build_request_js__12.y)(request),
		...(offset === undefined ? {} : { offset }),
		...(repository === undefined ? {} : { repository }),
		...(settingsFile === undefined ? {} : { settingsFile }),
	};
}
async function make(about, ports) {
	const { base, reading, platform } = about;
	const makers = await ports.bases();
	const bootstrap = makers.bootstrap(base);
	return await (0,_base_build_base_js__4.O)({
		...{ ...ports, ...makers, base, bootstrap, platform, mirror: undefined, update: false },
		layouts: makers.layoutsAt(ports.output.layout),
		labels: async () => {
			const mmdebstrap = await bootstrap.version();
			return (0,_base_base_labels_js__3.B)(base, { reading, platform, mmdebstrap });
		},
	});
}
async function proofOf(made, { ports, platform }) {
	const { tars, images } = made;
	const builds = images.map(({ digest, manifest }, index) => ({
		localDigest: digest,
		imageId: manifest.config.digest,
		seconds: tars[index === 0 ? 0 : 1].seconds,
		environment: index === 0 ? "canonical" : "varied",
	}));
	const known = {
		...(0,_domain_findings_proof_js__13.gm)(platform, []),
		...{ builds, variations: variationsOf(made), verdict: "false", differences: foundIn(made) },
		...(made.kind === "different" ? {} : { traces: made.traces }),
	};
	if (made.kind !== "equal")
		return known;
	const { layout } = ports.output;
	const origin = `${made.packages.length} packages`;
	const image = (0,_images_image_record_js__14.F)(await ports.openImage(layout), [{ origin }]);
	return { ...known, verdict: "true", layout, image };
}
function foundIn(made) {
	if (made.kind === "different")
		return made.compared;
	const found = made.kind === "traced" ? made.differences : { listed: [], omitted: 0 };
	return { ...found, layers: [] };
}
function variationsOf({ varied, notVaried }) {
	const reasonOf = (variation) => notVaried.find(({ name }) => name === variation)?.because ?? "the making of a base has none";
	return {
		applied: _domain_build_environment_js__15.u.filter((name) => varied.includes(name)),
		notApplied: _domain_build_environment_js__15.u
			.filter((name) => !varied.includes(name))
			.map((variation) => ({ variation, reason: reasonOf(variation) })),
	};
}
function differing({ kind }) {
	return new _domain_text_failure_js__2.HR({
		code: "irreproducible",
		message: kind === "traced"
			? "Both root file systems are equal, but the next one will not be. Nothing was pushed."
			: "The two root file systems differ. Nothing was pushed.",
		fix: "Write the paths that the report names under `leave-out:` of the declaration, or fixed files in their place under `files:`.",
	});
}


}),

54914:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (tellAdvisories)
});
var _domain_source_policy_js__0 = __webpack_require__(21581);
var _report_terminal_advisories_js__1 = __webpack_require__(15789);


function tellAdvisories(advisories, { reporter, forbid, known = [] }) {
	const left = [...known, ...(0,_domain_source_policy_js__0.A)(advisories, forbid)].map(({ name }) => name);
	for (const advisory of advisories) {
		if (!left.includes(advisory.name))
			reporter.info((0,_report_terminal_advisories_js__1.x)(advisory));
	}
}


}),

6598:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (imageRecord)
});
function imageRecord(image, origins) {
	const { manifest, config, digest } = image;
	return {
		digest,
		imageId: manifest.config.digest,
		size: manifest.layers.reduce((sum, layer) => sum + layer.size, manifest.config.size),
		layers: manifest.layers.map((layer, index) => ({
			digest: layer.digest,
			diffId: config.diffIds[index] ?? layer.digest,
			size: layer.size,
			...(origins[index] ?? { origin: "unknown" }),
		})),
	};
}


}),

40783:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (refuseOtherDigest)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);
var _domain_text_surface_js__1 = __webpack_require__(10970);


function refuseOtherDigest({ expectedDigest: expected }, { image }) {
	if (expected === undefined)
		return;
	if (image === undefined)
		throw new Error("no image passed");
	if (image.digest === expected)
		return;
	throw new _domain_text_failure_js__0.HR({
		code: "forbidden",
		message: `${(0,_domain_text_surface_js__1.Pe)("expected-digest")} is ${expected}, but the image is ${image.digest}. Nothing was pushed.`,
		fix: "Find out what the other build had otherwise: buildah's version, a base, an input. `twofold diff` shows where two layouts differ.",
	});
}


}),

22459:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (referencesFor),
  m: () => (publish)
});
var _domain_source_image_tag_js__0 = __webpack_require__(30279);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _domain_text_surface_js__2 = __webpack_require__(10970);



function referencesFor(request, source) {
	const { references } = request;
	const isAsked = request.tags.length > 0 || references.length > 0;
	const tags = isAsked ? request.tags : (0,_domain_source_image_tag_js__0.R)(source);
	if (request.push && tags.length === 0 && references.length === 0) {
		throw (0,_domain_text_failure_js__1.AN)("tags", "no tag is given, and there is no commit to make one from.", `Write the tag to push, e.g. ${(0,_domain_text_surface_js__2.Pe)("tags", "1.4.0")}.`);
	}
	const combined = request.image.flatMap((name) => tags.map((tag) => `${name}:${tag}`));
	return [...new Set([...combined, ...references])];
}
async function publish(options) {
	const { proof, registry, reporter } = options;
	const { layout, image } = proof;
	if (layout === undefined || image === undefined)
		throw new Error("no image passed");
	const { digest } = image;
	for (const reference of options.references) {
		reporter.progress(`pushing ${reference}`);
		if ((await registry.served(reference)) === digest) {
			options.onPushed({ reference, digest, changed: false });
			reporter.info(`unchanged ${reference}@${digest}`);
			continue;
		}
		await registry.push(layout, reference);
		const served = await registry.resolve(reference);
		if (served !== digest) {
			throw new _domain_text_failure_js__1.HR({
				code: "registry",
				message: `The registry serves ${served} for ${reference}, but ${digest} was pushed.`,
				fix: "Do not deploy this tag. Something between this machine and the registry changes or replaces images: find out what.",
			});
		}
		options.onPushed({ reference, digest, changed: true });
		reporter.info(`pushed ${reference}@${digest}`);
	}
}


}),

57478:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (tryPush)
});
var _domain_oci_reference_js__0 = __webpack_require__(73326);

async function tryPush(references, registry) {
	const tried = await Promise.allSettled(oneOfEachRepository(references).map((reference) => registry.tryPush(reference)));
	const refused = tried.find((result) => result.status === "rejected");
	if (refused !== undefined)
		throw refused.reason;
}
function oneOfEachRepository(references) {
	const byName = new Map(references.map((reference) => {
		const name = (0,_domain_oci_reference_js__0.F2)(reference);
		return [name === undefined ? reference : (0,_domain_oci_reference_js__0.aR)(name), reference];
	}));
	return [...byName.values()];
}


}),

62787:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (refuseNotVaried)
});
var _text_failure_js__0 = __webpack_require__(67271);
var _text_surface_js__1 = __webpack_require__(10970);
var _environment_js__4 = __webpack_require__(78975);
var _step_places_js__2 = __webpack_require__(99079);
var _written_place_js__3 = __webpack_require__(34707);





const mostReasons = 10;
function refuseNotVaried(request, { applied, notApplied }) {
	const { requireVaried } = request;
	const missing = requireVaried.filter((name) => !applied.includes(name));
	if (missing.length === 0)
		return;
	const reasons = notApplied.filter(({ variation }) => missing.includes(variation));
	const place = reasons.flatMap(({ steps = [] }) => steps)[0];
	throw new _text_failure_js__0.HR({
		code: "not-varied",
		message: `${(0,_text_surface_js__1.Pe)("require-varied")} names variations that were not applied: ${told(reasons)}. Nothing was pushed.`,
		fix: `Remove what the reason in parentheses names, or write ${withoutThem(requireVaried, missing)}.`,
		...(place === undefined ? {} : (0,_written_place_js__3.Oh)(place)),
	});
}
function told(reasons) {
	const shown = reasons
		.slice(0, mostReasons)
		.map(({ variation, reason, steps }) => `\`${variation}\`${(0,_step_places_js__2.e)(steps)} (${reason})`);
	const hidden = reasons.length - shown.length;
	return `${shown.join(", ")}${hidden > 0 ? `, and ${hidden} more` : ""}`;
}
function withoutThem(required, missing) {
	const left = required.filter((name) => !missing.includes(name));
	if (left.length === 0)
		return `no ${(0,_text_surface_js__1.Pe)("require-varied")}`;
	if (required.length < _environment_js__4.u.length)
		return (0,_text_surface_js__1.Pe)("require-varied", left.join(","));
	return (0,_text_surface_js__1.Pe)("require-varied", ["all", ...missing.map((name) => `-${name}`)].join(","));
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

72041:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DM: () => (debianArchitecture),
  Vs: () => (labelOfPackages),
  Z: () => (foreignConfig),
  gj: () => (imageConfig),
  nR: () => (timeOf)
});
var _domain_labels_labels_js__0 = __webpack_require__(24138);
var _domain_oci_digest_js__1 = __webpack_require__(30719);
var _domain_text_canonical_json_js__2 = __webpack_require__(84602);



const longestList = 48 * 1024;
function labelOfPackages(packages) {
	const list = packages.map(({ name, version }) => `${name}=${version}`).join(",");
	const value = list.length <= longestList
		? list
		: `${packages.length} packages ${(0,_domain_oci_digest_js__1.ol)(Buffer.from(list))}`;
	return { name: _domain_labels_labels_js__0.l3.packages, value };
}
function timeOf({ archive }) {
	return archive.snapshot ?? 0;
}
const goArchitectures = {
	armhf: { architecture: "arm", variant: "v7" },
	armel: { architecture: "arm", variant: "v5" },
	i386: { architecture: "386" },
	ppc64el: { architecture: "ppc64le" },
	loong64: { architecture: "loong64" },
};
function debianArchitecture(platform) {
	const [, architecture = "", variant] = platform.split("/");
	const found = Object.entries(goArchitectures).find(([, go]) => go.architecture === architecture && (variant === undefined || go.variant === variant));
	return found?.[0] ?? architecture;
}
function imageConfig({ declaration, ...image }) {
	const { archive, set } = declaration;
	return configOf({
		...image,
		...{ seconds: timeOf(declaration), user: userOf(declaration) },
		madeBy: `${archive.distribution} ${archive.suite}, ${set}`,
	});
}
function foreignConfig(image) {
	return configOf({ ...image, seconds: 0, user: {}, madeBy: "a root file system's tar" });
}
function configOf({ architecture, labels, diffId, seconds, user, madeBy }) {
	const created = new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
	return (0,_domain_text_canonical_json_js__2.d)({
		...(goArchitectures[architecture] ?? { architecture }),
		os: "linux",
		created,
		config: {
			Env: ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"],
			Labels: Object.fromEntries(labels.map(({ name, value }) => [name, value])),
			...user,
		},
		rootfs: { type: "layers", diff_ids: [diffId] },
		history: [{ created, created_by: `twofold base: ${madeBy}` }],
	});
}
function userOf({ user, users }) {
	const found = users.find(({ name }) => name === user);
	return found === undefined || found.id === 0 ? {} : { User: `${found.id}:${found.id}` };
}


}),

75633:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Wm: () => (selectionOf),
  be: () => (writeLock),
  mF: () => (readLock),
  yh: () => (lockedFor)
});
var valibot__4 = __webpack_require__(77934);
var _domain_oci_digest_js__0 = __webpack_require__(30719);
var _domain_text_canonical_json_js__5 = __webpack_require__(84602);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _domain_text_printable_js__2 = __webpack_require__(76158);
var _domain_text_schema_js__3 = __webpack_require__(59006);






const lockVersion = 1;
const mostPackages = 10_000;
const poolPath = /^[\w][\w.+~%:-]*(?:\/[\w][\w.+~%:-]*){0,20}$/;
const digest = valibot__4.FsL(valibot__4.YjP(), valibot__4.pdi(_domain_oci_digest_js__0.m), valibot__4.IeY((value) => typeof value === "string", "a digest, `sha256:…`"));
const lockedPackage = (0,_domain_text_schema_js__3.Xy)({
	name: valibot__4.FsL(valibot__4.YjP(), valibot__4.yGV(/^[a-z0-9][a-z0-9+.-]{1,127}$/, "a package's name")),
	version: valibot__4.FsL(valibot__4.YjP(), valibot__4.yGV(/^[\w.+~:-]{1,200}$/, "a package's version")),
	architecture: valibot__4.FsL(valibot__4.YjP(), valibot__4.yGV(/^[a-z0-9-]{1,30}$/, "an architecture")),
	digest,
	size: valibot__4.FsL(valibot__4.aig(), valibot__4.ndf(), valibot__4.Wwf(1), valibot__4.cGV(4 * 1024 ** 3)),
	archive: valibot__4.KIO(["main", "security"], "`main` or `security`"),
	path: valibot__4.FsL(valibot__4.YjP(), valibot__4.Ru6(1000), valibot__4.yGV(poolPath, "a path in an archive")),
});
const lockDocument = (0,_domain_text_schema_js__3.Xy)({
	lockVersion: valibot__4.euz(lockVersion, `the number ${lockVersion}`),
	selection: digest,
	architectures: (0,_domain_text_schema_js__3.A7)(valibot__4.FsL((0,_domain_text_schema_js__3.c3)(lockedPackage), valibot__4.Ru6(mostPackages))),
});
function selectionOf({ archive, set, packages }) {
	const { keyring: _, ...place } = archive;
	return (0,_domain_oci_digest_js__0.ol)(Buffer.from((0,_domain_text_canonical_json_js__5.d)({ archive: { ...place }, set, packages })));
}
function readLock(file, text) {
	const found = (0,_domain_text_schema_js__3.EB)(lockDocument, text);
	if ("value" in found) {
		const { selection, architectures } = found.value;
		return { selection, architectures };
	}
	throw new _domain_text_failure_js__1.HR({
		code: "usage",
		message: `The lock file ${(0,_domain_text_printable_js__2.RK)((0,_domain_text_printable_js__2.vI)(file, 300))} cannot be read: ${found.wrong}.`,
		fix: "Take it back from git, or write it anew with `twofold base FILE --update`.",
	});
}
function writeLock({ selection, architectures }) {
	const lists = Object.entries(architectures)
		.toSorted(([one], [other]) => Number(one > other) - Number(one < other))
		.map(([architecture, packages]) => {
		const lines = packages.map((each) => `      ${(0,_domain_text_canonical_json_js__5.d)({ ...each })}`);
		return `    ${JSON.stringify(architecture)}: [\n${lines.join(",\n")}\n    ]`;
	});
	return `{\n  "lockVersion": ${lockVersion},\n  "selection": "${selection}",\n  "architectures": {\n${lists.join(",\n")}\n  }\n}\n`;
}
function lockedFor(lock, wanted) {
	const { declaration, architecture, file } = wanted;
	const name = (0,_domain_text_printable_js__2.RK)((0,_domain_text_printable_js__2.vI)(file, 300));
	const packages = lock !== undefined && Object.hasOwn(lock.architectures, architecture)
		? lock.architectures[architecture]
		: undefined;
	if (lock === undefined)
		throw stale(`There is no lock file ${name}.`);
	if (lock.selection !== selectionOf(declaration)) {
		throw stale(`The lock file ${name} was written for other packages than the declaration names.`);
	}
	if (packages === undefined) {
		throw stale(`The lock file ${name} has no packages for ${architecture}.`);
	}
	return packages;
}
function stale(message) {
	return new _domain_text_failure_js__1.HR({
		code: "usage",
		message,
		fix: "Write it with `twofold base FILE --update`, and commit it.",
	});
}


}),

67048:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DO: () => (paletteFor),
  wU: () => (plainPalette)
});

var node_util__0 = __webpack_require__(57975);

const plainPalette = {
	strong: same,
	faint: same,
	good: same,
	warning: same,
	bad: same,
};
const colourPalette = {
	strong: coloured("bold"),
	faint: coloured("dim"),
	good: coloured("green"),
	warning: coloured("yellow"),
	bad: coloured("red"),
};
function paletteFor(stream, env) {
	return hasColours(stream.isTTY === true, env) ? colourPalette : plainPalette;
}
function hasColours(isTerminal, env) {
	const { NO_COLOR = "", FORCE_COLOR = "", CLICOLOR_FORCE = "", CLICOLOR, TERM } = env;
	if (NO_COLOR !== "")
		return false;
	const forced = [FORCE_COLOR, CLICOLOR_FORCE].filter((value) => value !== "");
	if (forced.length > 0)
		return forced.some((value) => value !== "0" && value !== "false");
	return isTerminal && CLICOLOR !== "0" && TERM !== "dumb";
}
function same(text) {
	return text;
}
function coloured(format) {
	return (text) => (0,node_util__0.styleText)(format, text, { validateStream: false });
}


}),

15789:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (advisoryLines),
  x: () => (advisoryInLog)
});
var _palette_js__0 = __webpack_require__(67048);
var _view_js__1 = __webpack_require__(9843);


const mostFacts = 5;
function advisoryLines({ advisories, forbidden = [] }, palette) {
	return advisories.flatMap((advisory) => {
		const { name, message } = advisory;
		const title = forbidden.includes(name)
			? palette.bad(`${name} (forbidden)`)
			: palette.warning(name);
		return [`${title}  ${(0,_view_js__1.n8)(message)}`, ...detailLines(advisory, palette)];
	});
}
function advisoryInLog(advisory) {
	const { name, message } = advisory;
	return [`advisory ${name}: ${(0,_view_js__1.n8)(message)}`, ...detailLines(advisory, _palette_js__0.wU)].join("\n");
}
function detailLines({ evidence, fix }, palette) {
	const hidden = evidence.length - mostFacts;
	const facts = [...evidence.slice(0, mostFacts), ...(hidden > 0 ? [`… and ${hidden} more`] : [])];
	return [...facts.map((fact) => palette.faint(`  ${(0,_view_js__1.n8)(fact)}`)), `  ${(0,_view_js__1.n8)(fix)}`];
}


}),

9843:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Jj: () => (cut),
  ky: () => (wrapped),
  lA: () => (fits),
  n8: () => (line)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);

const widest = 120;
const narrowest = 40;
function line(text, longest = 1000) {
	return (0,_domain_text_printable_js__0.tJ)((0,_domain_text_printable_js__0.RK)((0,_domain_text_printable_js__0.vI)(text, longest)));
}
function wrapped(text, { columns }, used) {
	if (columns === undefined)
		return [text];
	const width = Math.min(widest, Math.max(narrowest, columns)) - used;
	const lines = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		const fits = last !== undefined && lengthOf(last) + 1 + lengthOf(word) <= width;
		if (fits)
			lines[lines.length - 1] = `${last} ${word}`;
		else
			lines.push(word);
	}
	return lines;
}
function cut(text, { columns }, used) {
	const width = Math.min(widest, Math.max(narrowest, columns ?? widest)) - used;
	const characters = [...text];
	return characters.length <= width ? text : `${characters.slice(0, width - 1).join("")}…`;
}
function fits(text, { columns }) {
	return columns === undefined || lengthOf(text) <= Math.min(widest, columns);
}
function lengthOf(text) {
	return [...text].length;
}


})

};
//# sourceMappingURL=1823.index.js.map
