export const id = 3659;
export const ids = [3659];
export const modules = {

3659:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  _: () => (writeArchive)
});
var node_fs__0 = __webpack_require__(73024);
var node_stream_promises__1 = __webpack_require__(46466);


async function writeArchive(file, files) {
	const { default: tarStream } = await __webpack_require__.e(13587).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
	const pack = tarStream.pack();
	const written = (0,node_stream_promises__1.pipeline)(pack, (0,node_fs__0.createWriteStream)(file, { flags: "wx" }));
	written.catch(() => undefined);
	try {
		for (const file of files) {
			if ("linkname" in file) {
				const { path: name, linkname } = file;
				pack.entry({ name, type: "symlink", linkname, mtime: new Date(0) });
				continue;
			}
			const { path, size, content, mode = 0o644, owner } = file;
			const { uid, gid } = owner ?? { uid: 0, gid: 0 };
			const header = { name: path, size, mode, uid, gid, mtime: new Date(0) };
			await (0,node_stream_promises__1.pipeline)(content, pack.entry(header));
		}
		pack.finalize();
	}
	catch (error) {
		pack.destroy(error instanceof Error ? error : new Error("the content could not be read"));
	}
	await written;
}


}),

4577:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Sn: () => (parseKeptReport),
  jv: () => (reportedTwins),
  xj: () => (reportedImage)
});
var valibot__2 = __webpack_require__(77934);
var _build_environment_js__3 = __webpack_require__(78975);
var _oci_oci_js__0 = __webpack_require__(91459);
var _text_schema_js__1 = __webpack_require__(59006);
var _cause_js__4 = __webpack_require__(55591);





const text = valibot__2.YjP();
const verdict = valibot__2.KIO(["true", "false", "unchecked"]);
const instruction = (0,_text_schema_js__1.Xy)({
	file: text,
	line: valibot__2.FsL(valibot__2.aig(), valibot__2.Y2b(), valibot__2.Wwf(1)),
	text,
});
const variations = (0,_text_schema_js__1.c3)(valibot__2.KIO(_build_environment_js__3.u));
const difference = (0,_text_schema_js__1.Xy)({
	path: text,
	kind: valibot__2.KIO(["content", "added", "removed", "metadata", "config", "trace"]),
	layer: valibot__2.yqP(valibot__2.FsL(valibot__2.aig(), valibot__2.Y2b(), valibot__2.Wwf(0))),
	instruction: valibot__2.yqP(instruction),
	cause: valibot__2.yqP(valibot__2.KIO(_cause_js__4.e)),
	confidence: valibot__2.yqP(valibot__2.aig()),
	explanation: valibot__2.yqP(text),
	fix: valibot__2.yqP(text),
	variations: valibot__2.yqP(variations),
	variationsAmong: valibot__2.yqP(variations),
	evidence: (0,_text_schema_js__1.c3)(text),
	carries: valibot__2.yqP((0,_text_schema_js__1.Xy)({ path: text, instruction: valibot__2.yqP(instruction) })),
});
const layer = (0,_text_schema_js__1.Xy)({
	digest: _oci_oci_js__0.er,
	diffId: _oci_oci_js__0.er,
	origin: text,
	instruction: valibot__2.yqP(instruction),
});
const image = (0,_text_schema_js__1.Xy)({
	platform: text,
	proof: (0,_text_schema_js__1.Xy)({
		verdict,
		builds: (0,_text_schema_js__1.c3)((0,_text_schema_js__1.Xy)({ localDigest: _oci_oci_js__0.er, imageId: _oci_oci_js__0.er })),
	}),
	image: valibot__2.yqP((0,_text_schema_js__1.Xy)({ digest: _oci_oci_js__0.er, imageId: _oci_oci_js__0.er, layers: (0,_text_schema_js__1.c3)(layer) })),
	differences: (0,_text_schema_js__1.c3)(difference),
	differencesOmitted: valibot__2.FsL(valibot__2.aig(), valibot__2.Y2b(), valibot__2.Wwf(0)),
});
const report = (0,_text_schema_js__1.Xy)({
	schemaVersion: valibot__2.euz(2),
	source: (0,_text_schema_js__1.Xy)({ id: text, repository: text, offset: text, version: text, revision: text }),
	advisories: (0,_text_schema_js__1.c3)((0,_text_schema_js__1.Xy)({ name: text })),
	verdict,
	images: (0,_text_schema_js__1.c3)(image),
	index: valibot__2.yqP((0,_text_schema_js__1.Xy)({ digest: _oci_oci_js__0.er })),
	failure: valibot__2.yqP((0,_text_schema_js__1.Xy)({ code: text, message: text })),
});
function parseKeptReport(json) {
	return (0,_text_schema_js__1.MW)(report, json);
}
function reportedImage({ images }, digest) {
	for (const each of images) {
		if (each.image?.digest === digest)
			return { ...each, image: each.image };
	}
	return undefined;
}
function reportedTwins({ images }, [a, b]) {
	for (const image of images) {
		const [first, second] = image.proof.builds.map(({ imageId }) => imageId);
		if (first === undefined || second === undefined)
			continue;
		if (first === a && second === b)
			return { image, order: "as named" };
		if (first === b && second === a)
			return { image, order: "reversed" };
	}
	return undefined;
}


}),

23981:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  t: () => (writeBaseLayout)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_oci_digest_js__2 = __webpack_require__(30719);
var _domain_text_failure_js__3 = __webpack_require__(67271);
var _layout_js__4 = __webpack_require__(50654);





async function writeBaseLayout(layout, parts) {
	try {
		return await written(layout, parts);
	}
	catch (error) {
		throw (0,_domain_text_failure_js__3.mP)(error, layout);
	}
}
async function written(layout, { tar, config }) {
	const blobs = (0,node_path__1.join)(layout, "blobs", "sha256");
	await (0,node_fs_promises__0.mkdir)(blobs, { recursive: true });
	const layer = (0,node_path__1.join)(blobs, (0,_domain_oci_digest_js__2.ZD)(tar.digest));
	await (0,node_fs_promises__0.link)(tar.path, layer).catch(() => (0,node_fs_promises__0.copyFile)(tar.path, layer));
	const put = async (mediaType, text) => {
		const bytes = Buffer.from(text);
		const digest = (0,_domain_oci_digest_js__2.ol)(bytes);
		await (0,node_fs_promises__0.writeFile)((0,node_path__1.join)(blobs, (0,_domain_oci_digest_js__2.ZD)(digest)), bytes);
		return { mediaType, digest, size: bytes.length };
	};
	const described = await put("application/vnd.oci.image.config.v1+json", config);
	const manifest = await put("application/vnd.oci.image.manifest.v1+json", JSON.stringify({
		schemaVersion: 2,
		mediaType: "application/vnd.oci.image.manifest.v1+json",
		config: described,
		layers: [
			{
				mediaType: tar.mediaType ?? "application/vnd.oci.image.layer.v1.tar",
				digest: tar.digest,
				size: tar.size,
			},
		],
	}));
	await (0,node_fs_promises__0.writeFile)((0,node_path__1.join)(layout, "index.json"), JSON.stringify({
		schemaVersion: 2,
		mediaType: "application/vnd.oci.image.index.v1+json",
		manifests: [{ ...manifest, annotations: { [_layout_js__4.m]: "image" } }],
	}));
	await (0,node_fs_promises__0.writeFile)((0,node_path__1.join)(layout, "oci-layout"), JSON.stringify({ imageLayoutVersion: _layout_js__4.P }));
	return manifest.digest;
}


}),

39961:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  UZ: () => (namedLayout),
  tC: () => (reportBeside),
  z4: () => (keptLayout)
});

var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_findings_kept_report_js__2 = __webpack_require__(4577);
var _domain_text_failure_js__3 = __webpack_require__(67271);
var _domain_text_printable_js__4 = __webpack_require__(76158);
var _output_folder_js__5 = __webpack_require__(373);






const largestReport = 64 * 1024 * 1024;
async function layoutIn(folder) {
	if (await isLayout(folder))
		return folder;
	const { layout, twins } = (0,_output_folder_js__5.D_)(folder);
	if (await isLayout(layout))
		return layout;
	if (!(await hasTwins(folder)))
		return folder;
	throw new _domain_text_failure_js__3.HR({
		code: "usage",
		message: `${JSON.stringify(folder)} holds two images that differ, and no layout that passed.`,
		fix: `Name one of them: ${twins.first} or ${twins.second}.`,
	});
}
async function namedLayout(folder, name) {
	const layout = await layoutIn(folder);
	if (await isLayout(layout))
		return layout;
	const isFolder = await (0,node_fs_promises__0.stat)(folder).then((found) => found.isDirectory(), () => false);
	const why = isFolder
		? "is a folder, but not an OCI layout: it has no oci-layout"
		: "cannot be read as an image: there is no such folder";
	throw new _domain_text_failure_js__3.HR({
		code: "usage",
		message: `${JSON.stringify((0,_domain_text_printable_js__4.vI)(name, 300))} ${why}.`,
		fix: "Name the layout's folder (a run's output folder will do), or an image such as ghcr.io/acme/shop:1.4.0.",
	});
}
async function hasTwins(folder) {
	const { layout, twins } = (0,_output_folder_js__5.D_)(folder);
	const found = await Promise.all([twins.first, twins.second, layout].map(isLayout));
	return found[0] === true && found[1] === true && found[2] === false;
}
async function keptLayout(folder) {
	for (const output of [folder, (0,node_path__1.dirname)(folder)]) {
		if (await hasTwins(output))
			throw withoutProof(output);
	}
	const layout = await layoutIn(folder);
	const output = (0,node_path__1.dirname)(layout);
	const real = await Promise.all([(0,node_fs_promises__0.realpath)(layout), (0,node_fs_promises__0.realpath)(output)]).catch(() => undefined);
	const wrong = real === undefined
		? "it does not exist"
		: wrongPlace(layout, { layout: real[0], output: real[1] });
	if (wrong === undefined)
		return layout;
	throw new _domain_text_failure_js__3.HR({
		code: "usage",
		message: `${JSON.stringify(layout)} is not a layout that a run left: ${wrong}.`,
		fix: "Name the output folder of `twofold build --output=out`, or `out/layout` in it.",
	});
}
function withoutProof(output) {
	return new _domain_text_failure_js__3.HR({
		code: "forbidden",
		message: `${JSON.stringify(output)} has nothing to push: its two builds differ, so nothing was proven.`,
		fix: `Mend what ${(0,_output_folder_js__5.D_)(output).page} lists, and build again: then the folder has a \`layout\`.`,
	});
}
function wrongPlace(layout, real) {
	if ((0,_output_folder_js__5.D_)((0,node_path__1.dirname)(layout)).layout !== layout)
		return "a run calls it `layout`";
	if ((0,_output_folder_js__5.D_)(real.output).layout !== real.layout)
		return "it is a link to another place";
	return layout.includes(":") ? "its path has a colon" : undefined;
}
async function isLayout(folder) {
	return await (0,node_fs_promises__0.stat)((0,node_path__1.join)(folder, "oci-layout")).then((found) => found.isFile(), () => false);
}
function runFolder(layout) {
	const own = (0,node_path__1.dirname)(layout);
	const platforms = (0,node_path__1.dirname)(own);
	const output = (0,node_path__1.dirname)(platforms);
	const isDeeper = (0,node_path__1.dirname)((0,_output_folder_js__5.D_)(output).forPlatform((0,node_path__1.basename)(own)).layout) === own;
	return isDeeper ? output : own;
}
async function reportBeside(layout) {
	const { report: file } = (0,_output_folder_js__5.D_)(runFolder(layout));
	const stats = await (0,node_fs_promises__0.lstat)(file).catch(() => undefined);
	if (stats?.isFile() !== true)
		return undefined;
	if (stats.size > largestReport)
		return { file, report: undefined };
	const text = await (0,node_fs_promises__0.readFile)(file, "utf8").catch(() => "");
	return { file, report: (0,_domain_findings_kept_report_js__2.Sn)(text) };
}


}),

50654:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  P: () => (layoutVersion),
  openLayout: () => (openLayout),
  m: () => (refNameAnnotation)
});


var dist = __webpack_require__(77934);

var choose_image = __webpack_require__(72546);

var oci = __webpack_require__(91459);

var oci_parse = __webpack_require__(1736);

var failure = __webpack_require__(67271);

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
	throw severalImages(path, wanted, found);
}
function severalImages(path, wanted, found) {
	const tags = found.flatMap((one) => one.annotations?.[refNameAnnotation] ?? []);
	const listed = found.slice(0, 10).map((one) => {
		const said = [one.annotations?.[refNameAnnotation], (0,choose_image.p5)(one)].filter(Boolean);
		return said.length === 0 ? one.digest : `${quoted(said.join(", "))} (${one.digest})`;
	});
	const [tag] = tags;
	const more = found.length > listed.length ? ", …" : "";
	return new failure.HR({
		code: "usage",
		message: `OCI layout \`${path}\` holds ${found.length} images${wanted}, and nothing says which is meant: ${listed.join(", ")}${more}.`,
		fix: tag === undefined
			? "Give each of them a tag in `index.json` (annotation org.opencontainers.image.ref.name), or make a layout of one alone."
			: `Write the tag of one behind the path, e.g. ${quoted(`:${tag}`)}.`,
	});
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

84769:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

97427:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  X: () => (parseImageAccess)
});
var _given_js__3 = __webpack_require__(16632);
var _platform_js__0 = __webpack_require__(71998);
var _reader_js__1 = __webpack_require__(98570);
var _registry_access_js__2 = __webpack_require__(59757);




function parseImageAccess(raw) {
	const read = (0,_reader_js__1.V)(raw);
	return {
		registry: (0,_registry_access_js__2.U)({ read, push: false }),
		...(0,_given_js__3.g)("platform", (0,_platform_js__0.Kd)(read)),
	};
}


}),

};
//# sourceMappingURL=3659.index.js.map
