export const id = 3135;
export const ids = [3135];
export const modules = {

3135:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  reuseImage: () => (reuseImage)
});
var _domain_labels_recipe_js__0 = __webpack_require__(25975);
var _domain_source_committed_js__1 = __webpack_require__(15261);
var _domain_source_image_tag_js__2 = __webpack_require__(30279);
var _domain_text_surface_js__3 = __webpack_require__(10970);
var _publish_expected_digest_js__4 = __webpack_require__(40783);
var _recipe_build_epochs_js__5 = __webpack_require__(52178);
var _recipe_recipe_of_js__6 = __webpack_require__(59495);
var _recipe_resolve_bases_js__7 = __webpack_require__(2696);
var _resolve_find_proven_js__8 = __webpack_require__(10765);
var _resolve_tag_proven_js__9 = __webpack_require__(39016);










async function reuseImage(run, draft) {
	const { ports, request, references } = run;
	const { reporter } = ports;
	const built = (because) => {
		reporter.info(`no image is reused: ${because}`);
		return false;
	};
	const hindrance = hindranceOf(run) ?? unshown(request);
	if (hindrance !== undefined)
		return built(hindrance);
	reporter.progress("looking for an image of this source and recipe");
	const wanted = await wantedImage(run);
	if (typeof wanted === "string")
		return built(wanted);
	const { client, store, now } = ports.openImages();
	try {
		const found = await (0,_resolve_find_proven_js__8.M)(wanted, { client, store, now: now(), reporter });
		if (found.kind === "none")
			return built(found.because);
		(0,_publish_expected_digest_js__4.p)(request, found);
		if (request.push) {
			await (0,_resolve_tag_proven_js__9.x)(found.image, {
				client,
				references,
				onPushed: (one) => draft.pushed.push(one),
			});
		}
		draft.reused = reusedImage(found.image, request.image);
		reporter.info(`reused ${draft.reused.image}`);
		return true;
	}
	finally {
		await store.end();
		await client.close();
	}
}
function unshown({ requireVaried }) {
	if (requireVaried.length === 0)
		return undefined;
	return `${(0,_domain_text_surface_js__3.Pe)("require-varied")} asks for variations, and no label says which were applied`;
}
function hindranceOf({ reading }) {
	if (!(0,_domain_source_committed_js__1.lU)(reading.source))
		return "the source has no commit";
	const named = (0,_domain_source_committed_js__1.Ft)(reading.advisories);
	return named.length === 0 ? undefined : `the source is, or may be, ${named.join(", ")}`;
}
async function wantedImage(run) {
	const { request, prepared, reading, scope, ports, references } = run;
	const { contexts } = prepared;
	const bases = await (0,_recipe_resolve_bases_js__7.r)({
		...{ scope, contexts, registry: ports.registry },
		platform: request.platform,
	});
	if (bases === undefined)
		return "a base is only on this machine";
	const commitTime = () => ports.sourceReader.commitTime(prepared.context.path);
	const epochs = await (0,_recipe_build_epochs_js__5.r)({ request, commitTime });
	const recipe = (0,_recipe_recipe_of_js__6.S)({ ...run, bases, epochs });
	if ((0,_domain_labels_recipe_js__0.l)(recipe))
		return "a part of the recipe is outside of the repository";
	const tags = (0,_domain_source_image_tag_js__2.R)(reading.source);
	return {
		images: request.image,
		source: reading.source.id,
		recipe: (0,_domain_labels_recipe_js__0.o)(recipe),
		labels: request.labels,
		annotations: request.annotations,
		forbid: [...request.forbid, ..._domain_source_committed_js__1.g],
		timestamp: epochs.timestamp,
		likely: [
			...references,
			...request.image.flatMap((name) => tags.map((tag) => `${name}:${tag}`)),
		],
	};
}
function reusedImage({ digest, imageId }, [name = ""]) {
	return { image: `${name}@${digest}`, digest, imageId };
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

15261:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ft: () => (notOfPushedCommit),
  eD: () => (notOfItsCommit),
  g: () => (notOfCommit),
  lU: () => (isOfCommit)
});
const otherThanCommit = [
	"dirty",
	"ignored-in-context",
	"submodule-dirty",
	"lfs-pointer",
	"unknown-repository",
	"no-repository",
	"wrong-revision",
	"foreign-context",
];
const notOfCommit = [...otherThanCommit, "unverifiable"];
const unpushable = [...otherThanCommit, "unpushed"];
function notOfPushedCommit(advisories) {
	const found = advisories.flatMap(({ name, leavesOpen = [] }) => [name, ...leavesOpen]);
	return unpushable.filter((name) => found.includes(name));
}
function notOfItsCommit(advisories) {
	return notOfPushedCommit(advisories).filter((name) => name !== "unpushed");
}
function isOfCommit({ revision, repository }) {
	return revision !== "" && repository !== "";
}


})

};
//# sourceMappingURL=3135.index.js.map
