export const id = 654;
export const ids = [654];
export const modules = {

84769:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b$: () => (readPlainFile),
  gm: () => (readBlob),
  is: () => (hasBlob),
  nD: () => (blobPath),
  tW: () => (unsound),
  tp: () => (readSmallBlob)
});
var node_crypto__0 = __webpack_require__(77598);
var node_fs__1 = __webpack_require__(73024);
var node_fs_promises__2 = __webpack_require__(51455);
var node_path__3 = __webpack_require__(76760);
var _domain_oci_digest_js__4 = __webpack_require__(30719);
var _domain_text_failure_js__5 = __webpack_require__(67271);






const readSize = 256 * 1024;
function blobPath(layout, digest) {
	return (0,node_path__3.join)(layout, "blobs", "sha256", (0,_domain_oci_digest_js__4.ZD)(digest));
}
async function* readBlob(layout, blob) {
	const file = await openInside(layout, blobPath(layout, blob.digest));
	try {
		const { size } = await file.stat();
		if (size !== blob.size)
			throw wrongSize(layout, blob, size);
		const hash = (0,node_crypto__0.createHash)("sha256");
		let read = 0;
		for await (const chunk of file.createReadStream({
			highWaterMark: readSize,
			autoClose: false,
		})) {
			if (!Buffer.isBuffer(chunk))
				continue;
			read += chunk.length;
			if (read > blob.size)
				throw wrongSize(layout, blob, read);
			hash.update(chunk);
			yield chunk;
		}
		const found = (0,_domain_oci_digest_js__4.Ch)(hash.digest("hex"));
		if (found !== blob.digest) {
			throw unsound(layout, `the file of blob ${blob.digest} has the digest ${found}`);
		}
	}
	finally {
		await file.close();
	}
}
async function hasBlob(layout, digest) {
	return await (0,node_fs_promises__2.lstat)(blobPath(layout, digest)).then(() => true, () => false);
}
async function readSmallBlob(layout, blob, limit) {
	if (blob.size > limit) {
		throw unsound(layout, `blob ${blob.digest} has ${blob.size} bytes, more than ${limit}`);
	}
	const chunks = [];
	for await (const chunk of readBlob(layout, blob))
		chunks.push(chunk);
	return Buffer.concat(chunks);
}
async function readPlainFile(layout, name, limit) {
	const file = await openInside(layout, (0,node_path__3.join)(layout, name));
	try {
		const { size } = await file.stat();
		if (size > limit)
			throw unsound(layout, `\`${name}\` has ${size} bytes, more than ${limit}`);
		return await file.readFile();
	}
	finally {
		await file.close();
	}
}
function unsound(layout, what, cause) {
	return new _domain_text_failure_js__5.HR({
		code: "tool",
		message: `OCI layout \`${layout}\`: ${what}.`,
		fix: "Create the layout again; every blob must be complete and unchanged.",
		...(cause === undefined ? {} : { cause }),
	});
}
async function openInside(layout, path) {
	const name = path.slice(layout.length + 1);
	let file;
	try {
		const real = await (0,node_fs_promises__2.realpath)(path);
		if (!real.startsWith((await (0,node_fs_promises__2.realpath)(layout)) + node_path__3.sep)) {
			throw unsound(layout, `\`${name}\` is a link to a place outside of the layout`);
		}
		file = await (0,node_fs_promises__2.open)(real, node_fs__1.constants.O_RDONLY | node_fs__1.constants.O_NOFOLLOW | node_fs__1.constants.O_NONBLOCK);
	}
	catch (error) {
		if (error instanceof _domain_text_failure_js__5.HR)
			throw error;
		throw unsound(layout, `\`${name}\` ${reasonOf(error)}`, error);
	}
	if ((await file.stat()).isFile())
		return file;
	await file.close();
	throw unsound(layout, `\`${name}\` is not a regular file`);
}
function reasonOf(error) {
	const code = error instanceof Error && "code" in error ? error.code : undefined;
	if (code === "ENOENT" || code === "ENOTDIR")
		return "is missing";
	return `cannot be read (${typeof code === "string" ? code : "unknown reason"})`;
}
function wrongSize(layout, blob, found) {
	return unsound(layout, `the file of blob ${blob.digest} has ${found} bytes, its descriptor says ${blob.size}`);
}


}),

50654:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  P: () => (layoutVersion),
  openLayout: () => (openLayout),
  m: () => (refNameAnnotation)
});


var dist = __webpack_require__(77934);

var choose_image = __webpack_require__(72546);

var oci = __webpack_require__(34730);

var oci_parse = __webpack_require__(1736);

var json = __webpack_require__(24099);

var printable = __webpack_require__(76158);

var schema = __webpack_require__(59006);

var oci_layout_blob = __webpack_require__(84769);

var external_node_crypto_ = __webpack_require__(77598);

var digest = __webpack_require__(30719);

var decompress = __webpack_require__(9345);
;
const media_types_layers = new Map([
	["application/vnd.oci.image.layer.v1.tar", "none"],
	["application/vnd.oci.image.layer.v1.tar+gzip", "gzip"],
	["application/vnd.oci.image.layer.v1.tar+zstd", "zstd"],
	["application/vnd.oci.image.layer.nondistributable.v1.tar", "none"],
	["application/vnd.oci.image.layer.nondistributable.v1.tar+gzip", "gzip"],
	["application/vnd.oci.image.layer.nondistributable.v1.tar+zstd", "zstd"],
	["application/vnd.docker.image.rootfs.foreign.diff.tar", "none"],
	["application/vnd.docker.image.rootfs.foreign.diff.tar.gzip", "gzip"],
	["application/vnd.docker.image.rootfs.diff.tar", "none"],
	["application/vnd.docker.image.rootfs.diff.tar.gzip", "gzip"],
	["application/vnd.docker.image.rootfs.diff.tar.zstd", "zstd"],
]);
const configs = [
	"application/vnd.oci.image.config.v1+json",
	"application/vnd.docker.container.image.v1+json",
];
function compressionOf(mediaType) {
	return media_types_layers.get(mediaType);
}
function isForeign(mediaType) {
	return /\.(?:nondistributable|foreign)\./.test(mediaType);
}
function isImageConfig(mediaType) {
	return configs.includes(mediaType);
}

;





async function* readLayer(place) {
	const { layout, descriptor, diffId, compression } = place;
	if (isForeign(descriptor.mediaType) && !(await (0,oci_layout_blob.is)(layout, descriptor.digest))) {
		throw (0,oci_layout_blob.tW)(layout, `layer ${descriptor.digest} is a foreign one (${descriptor.mediaType}), whose bytes are not in the layout`);
	}
	const blob = new Watched((0,oci_layout_blob.gm)(layout, descriptor));
	const hash = (0,external_node_crypto_.createHash)("sha256");
	const name = `OCI layout \`${layout}\`: layer ${descriptor.digest}`;
	const tar = compression === "none" ? blob : (0,decompress.m)({ bytes: blob, compression, name });
	for await (const chunk of tar) {
		hash.update(chunk);
		yield chunk;
	}
	if (!blob.ended) {
		throw (0,oci_layout_blob.tW)(layout, `layer ${descriptor.digest} has data after its ${compression} stream`);
	}
	const found = (0,digest.Ch)(hash.digest("hex"));
	if (found !== diffId) {
		throw (0,oci_layout_blob.tW)(layout, `layer ${descriptor.digest} holds a tar with the digest ${found}, the config says ${diffId}`);
	}
}
class Watched {
	#bytes;
	ended = false;
	constructor(bytes) {
		this.#bytes = bytes;
	}
	async *[Symbol.asyncIterator]() {
		yield* this.#bytes;
		this.ended = true;
	}
}

;










const layoutVersion = "1.0.0";
const refNameAnnotation = "org.opencontainers.image.ref.name";
const maxLayoutFileBytes = 4096;
const layoutFile = (0,schema.Xy)({ imageLayoutVersion: dist.euz(layoutVersion) });
async function openLayout(path, choice = {}) {
	checkVersion(path, await (0,oci_layout_blob.b$)(path, "oci-layout", maxLayoutFileBytes));
	const index = (0,oci_parse.A1)(await (0,oci_layout_blob.b$)(path, "index.json", oci_parse.rq), origin(path, "`index.json`"));
	const chosen = await choose(path, index, choice);
	checkManifestType(path, chosen);
	const manifest = (0,oci_parse.Ng)(await (0,oci_layout_blob.tp)(path, chosen, oci_parse.rq), origin(path, `manifest ${chosen.digest}`));
	if (!isImageConfig(manifest.config.mediaType)) {
		throw (0,oci_layout_blob.tW)(path, `the config's media type ${quoted(manifest.config.mediaType)} is unknown`);
	}
	const configBytes = await (0,oci_layout_blob.tp)(path, manifest.config, oci_parse.aF);
	const config = (0,oci_parse.FB)(configBytes, origin(path, `config ${manifest.config.digest}`));
	const layers = layerPlaces(path, manifest, config);
	return {
		digest: chosen.digest,
		manifest,
		config,
		configBytes,
		layer: (position) => {
			const place = layers[position];
			if (place === undefined)
				throw new RangeError(`the image has no layer ${position}`);
			return readLayer(place);
		},
	};
}
function checkVersion(path, bytes) {
	let found;
	try {
		found = (0,json.qF)(bytes.toString("utf8"));
	}
	catch (cause) {
		throw (0,oci_layout_blob.tW)(path, "`oci-layout` is not JSON", cause);
	}
	if ((0,schema._Q)(layoutFile, found) === undefined) {
		throw (0,oci_layout_blob.tW)(path, `\`oci-layout\` does not say \`imageLayoutVersion\` \`${layoutVersion}\``);
	}
}
async function choose(path, index, choice) {
	const { platform } = choice;
	const chosen = chooseOne(path, index, choice);
	if (platform === undefined || !oci.U8.includes(chosen.mediaType))
		return chosen;
	const inner = (0,oci_parse.A1)(await (0,oci_layout_blob.tp)(path, chosen, oci_parse.rq), origin(path, `index ${chosen.digest}`));
	const found = (0,choose_image.Ny)(inner.manifests, { name: path, choice: platform });
	if (found !== undefined)
		return found;
	const has = inner.manifests.map(choose_image.p5).filter((name) => name !== undefined);
	const wanted = platform === choose_image.A3 ? "image" : `image for ${platform}`;
	throw (0,oci_layout_blob.tW)(path, `it holds no ${wanted}, only for ${quoted(has.slice(0, 20).join(", "))}`);
}
function chooseOne(path, index, choice) {
	const { wanted, fits } = criterion(choice);
	const tagged = index.manifests.filter(fits);
	const { platform } = choice;
	const isOneEach = platform !== undefined && tagged.every((one) => one.platform !== undefined);
	const found = isOneEach ? ofPlatform(tagged, { name: path, choice: platform }) : tagged;
	const [first] = found;
	if (first === undefined) {
		const which = tagged.length > 0 && platform !== choose_image.A3 ? ` for ${platform}` : "";
		throw (0,oci_layout_blob.tW)(path, `it holds no image${wanted}${which}`);
	}
	if (found.every((descriptor) => descriptor.digest === first.digest))
		return first;
	const names = found.map((descriptor) => {
		const tag = descriptor.annotations?.[refNameAnnotation];
		return tag === undefined ? descriptor.digest : `${descriptor.digest} (${quoted(tag)})`;
	});
	throw (0,oci_layout_blob.tW)(path, `it holds ${found.length} images${wanted}, and one must be chosen by tag or digest: ${names.slice(0, 10).join(", ")}`);
}
function ofPlatform(tagged, { name, choice }) {
	if (choice !== choose_image.A3)
		return tagged.filter((one) => (0,choose_image.Gi)(one, choice));
	const distinct = new Map(tagged.map((one) => [one.digest, one]));
	return [(0,choose_image.Ny)([...distinct.values()], { name, choice }) ?? []].flat();
}
function criterion(choice) {
	if ("digest" in choice && choice.digest !== undefined) {
		const { digest } = choice;
		return { wanted: ` with the digest ${digest}`, fits: (found) => found.digest === digest };
	}
	if ("tag" in choice && choice.tag !== undefined) {
		const { tag } = choice;
		return {
			wanted: ` with the tag ${quoted(tag)}`,
			fits: (found) => found.annotations?.[refNameAnnotation] === tag,
		};
	}
	return { wanted: "", fits: () => true };
}
function checkManifestType(path, { digest, mediaType }) {
	if (oci.$P.includes(mediaType))
		return;
	throw (0,oci_layout_blob.tW)(path, oci.U8.includes(mediaType)
		? `${digest} is an index of images for several platforms, not one image`
		: `${digest} has the media type ${quoted(mediaType)}, which is not an image manifest`);
}
function layerPlaces(path, manifest, config) {
	const { layers } = manifest;
	const { diffIds } = config;
	if (layers.length !== diffIds.length) {
		throw (0,oci_layout_blob.tW)(path, `the manifest has ${layers.length} layers, the config has ${diffIds.length} diffIDs`);
	}
	return layers.flatMap((descriptor, position) => {
		const compression = compressionOf(descriptor.mediaType);
		if (compression === undefined) {
			throw (0,oci_layout_blob.tW)(path, unreadableLayer(position, descriptor.mediaType));
		}
		const diffId = diffIds[position];
		if (diffId === undefined)
			return [];
		const isTar = diffId === descriptor.digest;
		return [{ layout: path, descriptor, diffId, compression: isTar ? "none" : compression }];
	});
}
function unreadableLayer(position, mediaType) {
	const type = quoted(mediaType);
	if (/\+encrypted$/.test(mediaType)) {
		return `layer ${position} is encrypted (${type}); it must be decrypted before it can be read`;
	}
	return `layer ${position} has the unknown media type ${type}`;
}
function origin(path, what) {
	return { name: `OCI layout \`${path}\`: ${what}`, code: "tool" };
}
function quoted(text) {
	return `\`${(0,printable.vI)((0,printable.RK)(text), 200)}\``;
}


}),

72546:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A3: () => (onlyImage),
  Gi: () => (isFor),
  Ny: () => (chooseImage),
  p5: () => (platformNamed)
});
var _text_failure_js__0 = __webpack_require__(67271);
var _text_printable_js__1 = __webpack_require__(76158);
var _text_surface_js__2 = __webpack_require__(10970);



const onlyImage = Symbol("the only image");
function chooseImage(manifests, { name, choice }) {
	if (choice !== onlyImage)
		return manifests.find((each) => isFor(each, choice));
	const images = manifests.filter(({ platform }) => platform?.os !== "unknown");
	if (images.length < 2)
		return images[0];
	const platforms = images.flatMap((each) => platformNamed(each) ?? []);
	const [first = "linux/amd64"] = platforms;
	const listed = platforms.slice(0, 20).map((each) => (0,_text_printable_js__1.vI)(each, 100));
	throw new _text_failure_js__0.HR({
		code: "usage",
		message: `${(0,_text_printable_js__1.RK)((0,_text_printable_js__1.vI)(name, 300))} is an index of ${images.length} images: ${(0,_text_printable_js__1.RK)(listed.join(", "))}.`,
		fix: `Say which of them you mean, and take the others one by one: ${(0,_text_surface_js__2.Pe)("platforms", (0,_text_printable_js__1.RK)((0,_text_printable_js__1.vI)(first, 100)))}.`,
	});
}
function isFor({ platform: has }, platform) {
	if (has === undefined)
		return false;
	const written = `${has.os}/${has.architecture}`;
	return platform === written || platform === `${written}/${has.variant ?? ""}`;
}
function platformNamed({ platform }) {
	return (platform && [platform.os, platform.architecture, platform.variant].filter(Boolean).join("/"));
}


}),

1736:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A1: () => (parseIndex),
  FB: () => (parseImageConfig),
  Ng: () => (parseManifest),
  aF: () => (maxConfigBytes),
  rq: () => (maxManifestBytes)
});
var _text_failure_js__0 = __webpack_require__(67271);
var _text_json_js__3 = __webpack_require__(24099);
var _text_schema_js__1 = __webpack_require__(59006);
var _oci_js__2 = __webpack_require__(34730);




const maxManifestBytes = 4 * 1024 * 1024;
const maxConfigBytes = 4 * 1024 * 1024;
function parseManifest(bytes, what) {
	return parseDocument(_oci_js__2.rc, { bytes, limit: maxManifestBytes, what });
}
function parseIndex(bytes, what) {
	return parseDocument(_oci_js__2.me, { bytes, limit: maxManifestBytes, what });
}
function parseImageConfig(bytes, what) {
	return parseDocument(_oci_js__2.L8, { bytes, limit: maxConfigBytes, what });
}
function parseDocument(schema, { bytes, limit, what }) {
	if (bytes.length > limit)
		throw wrong(what, `is larger than ${limit} bytes`);
	let value;
	try {
		value = (0,_text_json_js__3.qF)(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	}
	catch (cause) {
		const isDeep = cause instanceof _text_json_js__3.v_;
		throw wrong(what, isDeep ? cause.message : "is not JSON in UTF-8", cause);
	}
	const found = (0,_text_schema_js__1.KD)(schema, value);
	if ("wrong" in found)
		throw wrong(what, found.wrong);
	return found.value;
}
const fixes = {
	tool: "Build the image again, and check the program that wrote it.",
	registry: "Check the reference, and that the registry serves OCI images under it.",
};
function wrong(what, how, cause) {
	return new _text_failure_js__0.HR({
		code: what.code,
		message: `${what.name}: ${how}.`,
		fix: fixes[what.code],
		...(cause === undefined ? {} : { cause }),
	});
}


})

};
//# sourceMappingURL=654.index.js.map
