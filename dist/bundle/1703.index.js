export const id = 1703;
export const ids = [1703];
export const modules = {

1703:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  d: () => (indexedImage),
  w: () => (recipeDigest)
});
var node_crypto__0 = __webpack_require__(77598);
var _labels_claims_js__1 = __webpack_require__(17644);
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

26689:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

58688:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  D: () => (ImageReader)
});
var _domain_oci_oci_js__0 = __webpack_require__(91459);
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

};
//# sourceMappingURL=1703.index.js.map
