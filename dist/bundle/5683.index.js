export const id = 5683;
export const ids = [5683];
export const modules = {

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

52178:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  r: () => (buildEpochs)
});
var _domain_build_epoch_js__1 = __webpack_require__(41819);
var _domain_text_failure_js__0 = __webpack_require__(67271);


async function buildEpochs({ request, commitTime }) {
	let answer;
	const ask = () => {
		answer ??= commitTime();
		return answer;
	};
	const timestamp = await secondsOf("timestamp", request.timestamp, ask);
	const { sourceDateEpoch: wanted } = request;
	if (wanted.kind === "none")
		return { timestamp, sourceDateEpoch: undefined };
	if (wanted.kind === "default")
		return { timestamp, sourceDateEpoch: (0,_domain_build_epoch_js__1.L)(timestamp) };
	return { timestamp, sourceDateEpoch: await secondsOf("source-date-epoch", wanted, ask) };
}
async function secondsOf(input, epoch, ask) {
	if (epoch.kind === "seconds")
		return epoch.seconds;
	const time = await ask();
	const fix = "Write seconds since 1970, or build from a checkout with a commit.";
	if (!time.known)
		throw (0,_domain_text_failure_js__0.AN)(input, `it is \`commit\`, but the commit's time is not known (${time.why}).`, fix);
	if (time.value > _domain_build_epoch_js__1.V) {
		throw (0,_domain_text_failure_js__0.AN)(input, `it is \`commit\`, but the commit's time, ${time.value}, is after the year 9999.`, fix);
	}
	return time.value;
}


}),

59495:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (recipeOf)
});
var node_path__0 = __webpack_require__(76760);

function recipeOf(parts) {
	const { request, prepared, reading, bases, epochs, builder } = parts;
	const context = prepared.context.path;
	const offsetOf = offsetsIn(reading);
	const path = prepared.containerfilePath;
	const isFileInside = path !== undefined && offsetOf(path) !== undefined;
	const { timestamp } = epochs;
	const sourceDateEpoch = request.canonical ? epochs.sourceDateEpoch : undefined;
	return {
		version: 2,
		recipe: request.recipe,
		...(path === undefined
			? {}
			: { file: isFileInside ? node_path__0.posix.relative(context, path) : { foreign: true } }),
		...(request.target === undefined ? {} : { target: request.target }),
		...(request.hermetic === undefined ? {} : { hermetic: request.hermetic }),
		buildArgs: request.buildArgs,
		offset: offsetOf(context) ?? reading.source.offset,
		platform: request.platform ?? builder.platform,
		buildah: builder.toolchain.buildah,
		network: request.network,
		canonical: request.canonical,
		timestamp,
		...(sourceDateEpoch === undefined ? {} : { sourceDateEpoch }),
		labels: request.labels.map(({ name }) => name),
		annotations: request.annotations.map(({ name }) => name),
		secrets: request.secrets.map(({ id }) => id),
		buildContexts: contextsOf(prepared, bases, offsetOf),
		bases: namedBases(bases),
	};
}
function offsetsIn({ source, place, root }) {
	const above = place === undefined ? source.offset : "";
	return (path) => {
		const below = node_path__0.posix.relative(root, path);
		if (below === ".." || below.startsWith("../"))
			return undefined;
		return [above, below].filter((part) => part !== "").join("/");
	};
}
function contextsOf({ contexts }, bases, offsetOf) {
	return contexts.filter(isNotPinned).flatMap((context) => {
		const { name } = context;
		const offset = context.kind === "registry" ? undefined : offsetOf(context.path);
		if (context.kind === "folder") {
			return [offset === undefined ? { name, foreign: true } : { name, offset }];
		}
		const image = bases.find(({ use }) => use.context === name)?.base;
		if (image === undefined)
			return [];
		const { digest, pinned } = image;
		if (context.kind === "registry") {
			return [{ name, digest, reference: pinned.slice(0, pinned.lastIndexOf("@")) }];
		}
		return [{ name, digest, ...(offset === undefined ? {} : { offset }) }];
	});
}
function isNotPinned(context) {
	return context.kind !== "folder" || context.isPinned === undefined;
}
function namedBases(bases) {
	const digests = new Map();
	for (const { use, base } of bases) {
		digests.set(use.reference, (digests.get(use.reference) ?? new Set()).add(base.digest));
	}
	const named = bases.map(({ use, base }) => {
		const isOneOfSeveral = (digests.get(use.reference)?.size ?? 0) > 1;
		const platform = isOneOfSeveral && use.platform !== undefined ? use.platform : undefined;
		const name = platform === undefined ? use.reference : `--platform=${platform} ${use.reference}`;
		return [name, { name, digest: base.digest }];
	});
	return [...new Map(named).values()];
}


}),

2696:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  r: () => (resolveBases)
});
var _containerfile_bases_js__0 = __webpack_require__(72188);
var _domain_oci_reference_js__1 = __webpack_require__(73326);
var _bring_bases_js__2 = __webpack_require__(86424);



async function resolveBases(options) {
	const resolve = (0,_bring_bases_js__2.xq)(options.registry);
	const bases = (0,_containerfile_bases_js__0.cF)(options.scope).map(async (use) => {
		const image = (0,_bring_bases_js__2.b5)(use, options)?.image;
		if (image === undefined)
			return [];
		if (image.kind === "files" || image.reference.registry === "localhost")
			return undefined;
		const { reference } = image;
		const digest = reference.digest ?? (await resolve((0,_domain_oci_reference_js__1.FH)(reference)));
		return [{ use, base: { digest, pinned: `${(0,_domain_oci_reference_js__1.aR)(reference)}@${digest}` } }];
	});
	const found = await Promise.all(bases);
	const known = found.filter((each) => each !== undefined);
	return known.length === found.length ? known.flat() : undefined;
}


}),

10765:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (provenAmong),
  M: () => (findProven)
});
var valibot__7 = __webpack_require__(77934);
var _domain_labels_claims_js__0 = __webpack_require__(12770);
var _domain_labels_labels_js__1 = __webpack_require__(24138);
var _domain_oci_oci_js__2 = __webpack_require__(34730);
var _domain_oci_oci_parse_js__3 = __webpack_require__(1736);
var _domain_resolve_indexed_image_js__4 = __webpack_require__(1703);
var _domain_text_schema_js__5 = __webpack_require__(59006);
var _refresh_index_js__6 = __webpack_require__(26689);








async function findProven(wanted, options) {
	const [name = ""] = wanted.images;
	const repository = options.client.repository(name);
	const start = `${name}:`;
	const tags = wanted.likely.flatMap((each) => each.startsWith(start) ? [each.slice(start.length)] : []);
	const likely = await provenAmong(repository, [...new Set(tags)], wanted);
	const found = likely.length > 0 ? likely : await provenInIndex(repository, wanted, options);
	const [image, other] = found;
	if (image === undefined)
		return { kind: "none", because: "no proven image has this source and recipe" };
	if (other !== undefined) {
		const because = `${image.digest} and ${other.digest} both claim to be proven of this source and recipe`;
		return { kind: "none", because };
	}
	for (const elsewhere of wanted.images.slice(1)) {
		const served = await options.client.repository(elsewhere).manifest(image.digest);
		if (served === undefined)
			return { kind: "none", because: `${elsewhere} does not have ${image.digest}` };
	}
	return { kind: "found", image };
}
async function provenInIndex(repository, wanted, { store, now, reporter }) {
	const kept = await store.read(repository.name);
	const index = await (0,_refresh_index_js__6.O)({ repository, kept, ask: "moving", now, store, reporter });
	const recipe = (0,_domain_resolve_indexed_image_js__4.w)(wanted.recipe);
	const digests = [...index.images].flatMap(([digest, image]) => image.kind === "image" &&
		image.reproducible === "true" &&
		image.recipe === recipe &&
		image.sources.includes(wanted.source)
		? [digest]
		: []);
	return await provenAmong(repository, digests, wanted);
}
async function provenAmong(repository, references, wanted) {
	const found = new Map();
	for (const reference of references) {
		const served = await repository.manifest(reference);
		const image = served === undefined ? undefined : await provenImage(repository, served, wanted);
		if (image !== undefined)
			found.set(image.digest, image);
	}
	return [...found.values()];
}
async function provenImage(repository, served, wanted) {
	if (!_domain_oci_oci_js__2.$P.includes(served.mediaType))
		return undefined;
	const manifest = (0,_domain_text_schema_js__5.MW)(_domain_oci_oci_js__2.rc, textOf(served.bytes));
	if (manifest === undefined || manifest.config.size > _domain_oci_oci_parse_js__3.aF)
		return undefined;
	const bytes = await repository.blob(manifest.config);
	const config = bytes === undefined ? undefined : (0,_domain_text_schema_js__5.MW)(_domain_oci_oci_js__2.L8, textOf(bytes));
	if (bytes === undefined || config === undefined)
		return undefined;
	if (!isWanted({ manifest, config }, wanted) || !isOfTime(bytes, wanted))
		return undefined;
	return { digest: served.digest, imageId: manifest.config.digest, manifest: served };
}
function textOf(bytes) {
	return new TextDecoder().decode(bytes);
}
function isWanted({ manifest, config }, wanted) {
	const { labels } = config;
	const { source, reproducible, exceptions, advisories, doubts } = (0,_domain_labels_claims_js__0.I)(labels);
	const isClean = advisories?.every((name) => !wanted.forbid.some((each) => each === name));
	return (source?.from === "twofold" &&
		source.id === wanted.source &&
		doubts.length === 0 &&
		reproducible === "true" &&
		exceptions?.length === 0 &&
		isClean === true &&
		labels[_domain_labels_labels_js__1.l3.recipe] === wanted.recipe &&
		hasAll(labels, wanted.labels) &&
		hasAll(manifest.annotations ?? {}, wanted.annotations));
}
const timed = (0,_domain_text_schema_js__5.Xy)({ created: valibot__7.YjP() });
function isOfTime(config, { timestamp }) {
	const { created = "" } = (0,_domain_text_schema_js__5.MW)(timed, textOf(config)) ?? {};
	return Date.parse(created) === timestamp * 1000;
}
function hasAll(values, wanted) {
	return wanted.every(({ name, value }) => Object.hasOwn(values, name) && values[name] === value);
}


}),

58688:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (ImageReader)
});
var _domain_oci_oci_js__0 = __webpack_require__(34730);
var _domain_oci_oci_parse_js__1 = __webpack_require__(1736);
var _domain_resolve_indexed_image_js__2 = __webpack_require__(1703);
var _domain_text_schema_js__3 = __webpack_require__(59006);




const mostPlatforms = 64;
const configMediaTypes = [
	"application/vnd.oci.image.config.v1+json",
	"application/vnd.docker.container.image.v1+json",
];
class ImageReader {
	images;
	#repository;
	#reading = new Map();
	constructor(repository, known) {
		this.#repository = repository;
		this.images = new Map(known);
	}
	async read(reference) {
		const served = await this.#repository.manifest(reference);
		if (served === undefined)
			return undefined;
		const { digest } = served;
		if (this.images.has(digest))
			return digest;
		const reading = this.#reading.get(digest) ?? this.#indexed(served);
		this.#reading.set(digest, reading);
		this.images.set(digest, await reading);
		this.#reading.delete(digest);
		return digest;
	}
	async #indexed({ mediaType, bytes }) {
		if (_domain_oci_oci_js__0.U8.includes(mediaType)) {
			const manifests = read(_domain_oci_oci_js__0.me, bytes)?.manifests ?? [];
			return { kind: "index", children: await this.#children(manifests) };
		}
		const config = _domain_oci_oci_js__0.$P.includes(mediaType)
			? read(_domain_oci_oci_js__0.rc, bytes)?.config
			: undefined;
		const isImage = config !== undefined && configMediaTypes.includes(config.mediaType);
		if (!isImage || config.size > _domain_oci_oci_parse_js__1.aF)
			return { kind: "other" };
		const blob = await this.#repository.blob(config);
		const known = blob === undefined ? undefined : read(_domain_oci_oci_js__0.L8, blob);
		return known === undefined ? { kind: "other" } : (0,_domain_resolve_indexed_image_js__2.d)(known);
	}
	async #children(manifests) {
		const images = manifests.filter(({ mediaType, platform }) => _domain_oci_oci_js__0.$P.includes(mediaType) && platform?.os !== "unknown");
		const children = [];
		for (const { digest } of images.slice(0, mostPlatforms)) {
			const found = this.images.has(digest) ? digest : await this.read(digest);
			if (found !== undefined)
				children.push(found);
		}
		return children;
	}
}
function read(schema, bytes) {
	return (0,_domain_text_schema_js__3.MW)(schema, new TextDecoder().decode(bytes));
}


}),

26689:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O: () => (refreshIndex)
});
var _domain_build_side_by_side_js__4 = __webpack_require__(15301);
var _domain_oci_tag_js__0 = __webpack_require__(21391);
var _domain_resolve_image_index_js__3 = __webpack_require__(12026);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _image_reader_js__2 = __webpack_require__(58688);





const mostAtOnce = 24;
const tagsBetweenWrites = 2000;
const tagsBetweenLines = 250;
async function refreshIndex(options) {
	const { repository, kept, ask, now, store } = options;
	const listed = (await repository.tags()) ?? [];
	const isOfImage = (tag) => (0,_domain_oci_tag_js__0.dz)(tag) && !(0,_domain_resolve_image_index_js__3.zb)(tag);
	const tags = listed.filter((tag) => kept.tags.has(tag) || isOfImage(tag));
	const wanted = tags.filter((tag) => ask === "all" || !kept.tags.has(tag) || !(0,_domain_resolve_image_index_js__3.XW)(tag));
	const reader = new _image_reader_js__2.D(repository, kept.images);
	const found = new Map(kept.tags);
	const index = (asked) => (0,_domain_resolve_image_index_js__3.$1)({ name: kept.name, asked, tags: found, images: reader.images });
	const isChanged = () => reader.images.size > kept.images.size || found.size > kept.tags.size;
	try {
		await askAll(wanted, { ...options, reader, found, keep: () => store.write(index(kept.asked)) });
	}
	catch (error) {
		if (isChanged())
			await store.write(index(kept.asked));
		throw interrupted(error, { name: kept.name, done: found.size, all: tags.length });
	}
	const present = new Set(tags);
	for (const tag of found.keys())
		if (!present.has(tag))
			found.delete(tag);
	const fresh = index(wanted.length === tags.length ? now : kept.asked);
	if (!isSame(fresh, kept))
		await store.write(fresh);
	return fresh;
}
async function askAll(tags, options) {
	const { reporter, found, keep } = options;
	let done = 0;
	let isStopped = false;
	let keeping = Promise.resolve();
	const askOne = async (tag) => {
		if (isStopped)
			return;
		try {
			const digest = await named(tag, options);
			if (digest === undefined)
				found.delete(tag);
			else
				found.set(tag, digest);
		}
		catch (error) {
			isStopped = true;
			throw error;
		}
		done += 1;
		if (done % tagsBetweenLines === 0) {
			reporter.progress(`read ${done} of ${tags.length} tags of ${options.kept.name}`);
		}
		if (done % tagsBetweenWrites === 0)
			keeping = keeping.then(keep);
	};
	try {
		await (0,_domain_build_side_by_side_js__4.Q)(tags, mostAtOnce, askOne);
	}
	finally {
		await keeping;
	}
}
async function named(tag, { repository, kept, reader }) {
	const before = kept.tags.get(tag);
	if (before === undefined)
		return await reader.read(tag);
	const digest = await repository.digestOf(tag);
	return digest === undefined || reader.images.has(digest) ? digest : await reader.read(tag);
}
function isSame(one, other) {
	return (one.asked === other.asked &&
		one.tags.size === other.tags.size &&
		[...one.tags].every(([tag, digest]) => other.tags.get(tag) === digest) &&
		one.images.size === other.images.size);
}
function interrupted(error, { name, done, all }) {
	if (!(error instanceof _domain_text_failure_js__1.HR) || error.code !== "registry" || done === 0)
		return error;
	const { message, fix } = error.told;
	return new _domain_text_failure_js__1.HR({
		code: "registry",
		message: `Of the ${all} tags of ${name}, ${done} are known, and then: ${message}`,
		fix: `${fix} What was read is kept: the next run goes on from there.`,
		cause: error,
	});
}


}),

39016:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  x: () => (tagProven)
});
var _domain_oci_reference_js__0 = __webpack_require__(73326);
var _domain_text_failure_js__1 = __webpack_require__(67271);


async function tagProven({ digest, manifest }, options) {
	for (const reference of options.references) {
		const parsed = (0,_domain_oci_reference_js__0.F2)(reference);
		if (parsed?.tag === undefined)
			throw new Error(`${reference} has no tag`);
		const { tag } = parsed;
		const repository = options.client.repository((0,_domain_oci_reference_js__0.aR)(parsed));
		const changed = (await repository.digestOf(tag)) !== digest;
		if (changed) {
			await repository.pushManifest(manifest, tag);
			const served = await repository.digestOf(tag);
			if (served !== digest) {
				throw new _domain_text_failure_js__1.HR({
					code: "registry",
					message: `The registry serves ${served ?? "nothing"} for ${(0,_domain_oci_reference_js__0.FH)(parsed)}, but ${digest} was pushed.`,
					fix: "Do not deploy this tag. Something between this machine and the registry changes or replaces images: find out what.",
				});
			}
		}
		options.onPushed({ reference, digest, changed });
	}
}


}),

57859:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



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

var build = __webpack_require__(66616);

var version = __webpack_require__(23901);

var git_history = __webpack_require__(67678);

var child_environment = __webpack_require__(52845);

var skopeo = __webpack_require__(74852);

var labels_recipe = __webpack_require__(25975);

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





async function provenBefore(question, ports) {
	const { request, reading } = question;
	const [name = ""] = request.image;
	const candidates = candidatesIn(await ports.indexOf(name), question);
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
		const found = await servedImages(images, question, ports);
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
	const found = await currentOr(request, ports);
	if (found.kind !== "current")
		return { kind: "build", reason: found };
	const { proven, inputs } = found;
	const pushed = await tagged(proven, inputs, ports);
	const [name = ""] = request.image;
	const { digest, imageId, revision } = proven;
	const current = { image: `${name}@${digest}`, digest, imageId, revision, pushed };
	return { kind: "current", current };
}
async function currentOr(request, ports) {
	if (request.image.length === 0)
		return { kind: "unnamed" };
	if (request.origins?.get("image")?.kind === "file")
		return { kind: "unvouched" };
	if (request.requireVaried.length > 0)
		return { kind: "require-varied" };
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

var indexes = __webpack_require__(80162);

var compose_push_permission = __webpack_require__(75361);

var compose_registry = __webpack_require__(45304);

var registry_client = __webpack_require__(47362);

var source = __webpack_require__(5381);

var watched_folder = __webpack_require__(91755);
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
	const ports = {
		...(0,source.WD)({ ...run, request }),
		registry: { ...registry, resolve: (0,once_for_each.i)(registry.resolve) },
		history: (0,git_history.H)({ env, signal, shared: new Map() }),
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
	const { images, signal } = run;
	const asked = images[0]?.request.output;
	const output = await imagesOutput(asked === undefined ? undefined : (0,external_node_path_.resolve)(run.cwd, asked), run.env);
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

1703:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (indexedImage),
  w: () => (recipeDigest)
});
var node_crypto__0 = __webpack_require__(77598);
var _labels_claims_js__1 = __webpack_require__(12770);
var _labels_label_reading_js__5 = __webpack_require__(66182);
var _labels_labels_js__2 = __webpack_require__(24138);
var _labels_oci_labels_js__3 = __webpack_require__(31342);
var _labels_sous_labels_js__4 = __webpack_require__(20555);
var _source_source_id_js__6 = __webpack_require__(37574);







const longestKept = { sources: 600, advisories: 250 };
function indexedImage({ os, architecture, labels }) {
	const claims = (0,_labels_claims_js__1.I)(labels);
	const { reproducible, advisories } = claims;
	const platform = `${os}/${architecture}`;
	const recipe = (0,_labels_label_reading_js__5.Uc)(labels).filled(_labels_labels_js__2.l3.recipe);
	const isLong = (advisories ?? []).join(",").length > longestKept.advisories;
	return {
		kind: "image",
		platform: /^[a-z0-9._-]{1,30}\/[a-z0-9._-]{1,30}$/.test(platform) ? platform : "",
		sources: fittingIn(claimedSources(claims, labels), longestKept.sources),
		reproducible,
		advisories: isLong || advisories?.some(isUnprintable) === true ? undefined : advisories,
		recipe: recipe === undefined ? undefined : recipeDigest(recipe),
	};
}
function recipeDigest(text) {
	return (0,node_crypto__0.hash)("sha256", text, "hex");
}
function claimedSources({ source }, labels) {
	if (source === undefined)
		return [];
	const read = (0,_labels_label_reading_js__5.Uc)(labels);
	const others = [(0,_labels_sous_labels_js__4.Q)(read)?.parts, (0,_labels_oci_labels_js__3.t)(read)?.parts].filter((parts) => parts !== undefined && isOther(source, parts));
	const ids = others.flatMap((parts) => (parts === undefined ? [] : [(0,_source_source_id_js__6.yn)(parts)]));
	return [...new Set([source.id, ...ids])];
}
function isOther(source, parts) {
	if (parts.revision === "")
		return false;
	return parts.revision !== source.revision || parts.repository !== source.repository;
}
function fittingIn(texts, longest) {
	let left = longest;
	return texts.filter((text) => {
		if (isUnprintable(text))
			return false;
		left -= text.length;
		return left >= 0;
	});
}
function isUnprintable(text) {
	return /[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);
}


}),

29674:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (imagesOutputValue),
  n: () => (imagesJson)
});
var _domain_text_surface_js__0 = __webpack_require__(10970);
var _json_js__1 = __webpack_require__(1274);
var _outcome_js__3 = __webpack_require__(55890);
var _reason_js__2 = __webpack_require__(41964);




function imagesJson(results) {
	return (0,_json_js__1.AI)({
		schemaVersion: 1,
		images: results.map((result) => {
			const { name, decision, reportFile, layout, failure } = result;
			const { isBuilt, digest, imageId, reference, reproducible, changed, pushed } = (0,_outcome_js__3.J)(result);
			const current = decision.kind === "current" ? { revision: decision.current.revision } : {};
			return {
				name,
				outcome: (0,_outcome_js__3.s)(result).text,
				built: isBuilt,
				because: {
					kind: decision.kind === "build" ? decision.reason.kind : "unchanged",
					text: (0,_domain_text_surface_js__0.rG)((0,_reason_js__2.G)(decision), "workflow"),
				},
				...{ digest, imageId, reference, reproducible, changed },
				...current,
				pushed: pushed.map((each) => ({ reference: each.reference, digest: each.digest })),
				report: reportFile,
				layout,
				...(failure === undefined
					? {}
					: { failure: { code: failure.code, message: failure.message, fix: failure.fix } }),
			};
		}),
	});
}
function imagesOutputValue(results) {
	return JSON.stringify(Object.fromEntries(results.map((result) => {
		const { isBuilt, digest, reference, reproducible, changed } = (0,_outcome_js__3.J)(result);
		const failed = result.failure !== undefined;
		return [result.name, { digest, reference, reproducible, changed, built: isBuilt, failed }];
	})));
}


}),

26649:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Rw: () => (detailOf),
  WN: () => (countsText),
  nP: () => (imageLines)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);
var _domain_text_surface_js__1 = __webpack_require__(10970);
var _sizes_js__4 = __webpack_require__(76477);
var _outcome_js__3 = __webpack_require__(55890);
var _reason_js__2 = __webpack_require__(41964);





function imageLines(results, { palette, surface }) {
	const widest = Math.max(0, ...results.map(({ name }) => name.length));
	const rows = results.map((result) => {
		const { tone, text } = (0,_outcome_js__3.s)(result);
		const state = palette[tone](text.padEnd(16));
		return `${palette.strong(result.name.padEnd(widest))}  ${state}  ${line(detailOf(result, surface))}`;
	});
	return [...rows, countsText(results)];
}
function detailOf(result, surface) {
	const { failure, decision } = result;
	if (failure !== undefined)
		return failure.on(surface).message;
	const { digest = "" } = (0,_outcome_js__3.J)(result);
	const why = (0,_domain_text_surface_js__1.rG)((0,_reason_js__2.G)(decision), surface);
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
function line(text) {
	return (0,_domain_text_printable_js__0.tJ)((0,_domain_text_printable_js__0.RK)((0,_domain_text_printable_js__0.vI)(text, 1000)));
}


}),

55890:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (imageFacts),
  s: () => (outcomeOf)
});
var _domain_findings_proof_js__0 = __webpack_require__(67874);

function imageFacts({ decision, report }) {
	if (decision.kind === "current") {
		const { image, digest, imageId, pushed } = decision.current;
		const changed = pushed.some((each) => each.changed);
		return {
			isBuilt: false,
			digest,
			imageId,
			reference: image,
			reproducible: "unchecked",
			changed,
			pushed,
		};
	}
	const image = report?.proofs[0]?.image ?? report?.reused;
	const pushed = report?.pushed ?? [];
	const [first] = pushed;
	return {
		isBuilt: (report?.proofs.length ?? 0) > 0,
		digest: image?.digest,
		imageId: image?.imageId,
		reference: report?.reused?.image ?? (first && `${untagged(first.reference)}@${first.digest}`),
		reproducible: (0,_domain_findings_proof_js__0.Hc)(report?.proofs ?? []),
		changed: first === undefined ? undefined : pushed.some((each) => each.changed),
		pushed,
	};
}
function outcomeOf(result) {
	const { decision, failure } = result;
	const { reproducible } = imageFacts(result);
	if (failure !== undefined) {
		return { tone: "bad", text: failure.code === "irreproducible" ? "not reproducible" : "failed" };
	}
	if (decision.kind === "current")
		return { tone: "good", text: "unchanged" };
	if (result.report?.reused !== undefined)
		return { tone: "good", text: "reused" };
	return reproducible === "true"
		? { tone: "good", text: "reproducible" }
		: { tone: "warning", text: reproducible === "false" ? "differs" : "unchecked" };
}
function untagged(reference) {
	const colon = reference.lastIndexOf(":");
	return colon > reference.lastIndexOf("/") ? reference.slice(0, colon) : reference;
}


})

};
//# sourceMappingURL=5683.index.js.map
