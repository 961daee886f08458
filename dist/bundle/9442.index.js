export const id = 9442;
export const ids = [9442,654,3274];
export const modules = {

9345:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  m: () => (decompress)
});


var external_node_stream_ = __webpack_require__(57075);

var promises_ = __webpack_require__(46466);

var external_node_zlib_ = __webpack_require__(38522);

var oci_compression = __webpack_require__(86469);

var failure = __webpack_require__(67271);
;
class Damaged extends Error {
	constructor(message, cause) {
		super(message, cause === undefined ? undefined : { cause });
		this.name = "Damaged";
	}
}

;

const maxInput = 16 * 1024 * 1024;
const maxOutput = 32 * 1024 * 1024;
const pieceSize = 64 * 1024;
async function* bunzip2(bytes) {
	const input = await collected(bytes);
	const { default: bunzip } = await __webpack_require__.e(/* import() */ 9634).then(__webpack_require__.t.bind(__webpack_require__, 79634, 19));
	const output = new Output();
	try {
		bunzip.decode(input, output, true);
	}
	catch (error) {
		if (error instanceof Damaged || !(error instanceof Error))
			throw error;
		throw new Damaged(error.message.toLowerCase(), error);
	}
	yield* output.pieces();
}
async function collected(bytes) {
	const chunks = [];
	let length = 0;
	for await (const chunk of bytes) {
		length += chunk.length;
		if (length > maxInput)
			throw new Damaged(`it has more than ${maxInput} bytes`);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
class Output {
	#full = [];
	#piece = Buffer.allocUnsafe(pieceSize);
	#used = 0;
	writeByte(byte) {
		if (this.#used === pieceSize) {
			if ((this.#full.length + 1) * pieceSize >= maxOutput) {
				throw new Damaged(`it unpacks to more than ${maxOutput} bytes`);
			}
			this.#full.push(this.#piece);
			this.#piece = Buffer.allocUnsafe(pieceSize);
			this.#used = 0;
		}
		this.#piece[this.#used] = byte;
		this.#used += 1;
	}
	*pieces() {
		yield* this.#full;
		yield this.#piece.subarray(0, this.#used);
		this.#full = [];
	}
}

;

const mebi = 1024 * 1024;
const maxDictionary = 32 * mebi;
const lzma2 = 0x21;
const blockStart = 12;
const headLength = blockStart + 1024;
async function* unxz(bytes) {
	const { default: library } = await __webpack_require__.e(/* import() */ 6642).then(__webpack_require__.t.bind(__webpack_require__, 36642, 19));
	const source = new Source(bytes);
	Reflect.deleteProperty(library.XzReadableStream, "_moduleInstance");
	Reflect.deleteProperty(library.XzReadableStream, "_moduleInstancePromise");
	const reader = new library.XzReadableStream(source.stream).getReader();
	let made = 0;
	try {
		for (;;) {
			const step = await reader.read();
			if (step.done)
				return;
			made += step.value.length;
			if (made > maxDictionary && dictionaryOf(source.head) > maxDictionary) {
				throw new Damaged(`its dictionary takes more than ${maxDictionary} bytes`);
			}
			if (step.value.length > 0)
				yield step.value;
		}
	}
	catch (error) {
		if (error instanceof Damaged)
			throw error;
		if (source.failure !== undefined)
			throw source.failure.error;
		throw new Damaged("the data is cut or damaged", error);
	}
	finally {
		await reader.cancel().catch(() => undefined);
	}
}
function dictionaryOf(head) {
	const flags = head[blockStart + 1] ?? 0;
	let at = blockStart + 2;
	const number = () => {
		let value = 0;
		for (let place = 1;; place *= 128) {
			const byte = head[at] ?? 0;
			at += 1;
			value += (byte & 0x7f) * place;
			if (byte < 0x80 || at >= head.length)
				return value;
		}
	};
	if ((flags & 0x40) !== 0)
		number();
	if ((flags & 0x80) !== 0)
		number();
	const [id, length] = [number(), number()];
	const size = head[at] ?? 0;
	return id === lzma2 && length === 1 ? (2 + (size % 2)) * 2 ** (Math.floor(size / 2) + 11) : 0;
}
class Source {
	stream;
	head = Buffer.alloc(0);
	failure;
	constructor(bytes) {
		const chunks = bytes[Symbol.asyncIterator]();
		this.stream = new ReadableStream({
			pull: async (controller) => {
				try {
					const step = await chunks.next();
					if (step.done === true) {
						controller.close();
						return;
					}
					if (this.head.length < headLength) {
						const more = step.value.subarray(0, headLength - this.head.length);
						this.head = Buffer.concat([this.head, more]);
					}
					controller.enqueue(step.value);
				}
				catch (error) {
					this.failure = { error };
					throw error;
				}
			},
			cancel: async () => {
				await chunks.return?.();
			},
		});
	}
}

;








const chunkSize = 64 * 1024;
const maxZstdWindowLog = 26;
async function* decompress(compressed) {
	const { bytes, compression, name } = compressed;
	try {
		if (compression === "xz")
			yield* unxz(bytes);
		else if (compression === "bzip2")
			yield* bunzip2(bytes);
		else
			yield* through(bytes, decoderOf(compression, name));
	}
	catch (error) {
		if (error instanceof failure.HR || !isCodecError(error))
			throw error;
		throw new failure.HR({
			code: "tool",
			message: `${name} is not valid ${compression}: ${error.message}.`,
			fix: "Create the layout again; the layer was cut or damaged.",
			cause: error,
		});
	}
}
async function* through(bytes, decoder) {
	const source = external_node_stream_.Readable.from(bytes, { objectMode: false });
	const closed = new Promise((resolve) => source.once("close", resolve));
	(0,promises_.pipeline)(source, decoder).catch(() => undefined);
	try {
		for await (const chunk of decoder)
			if (chunk instanceof Uint8Array)
				yield chunk;
	}
	finally {
		await closed;
	}
}
function decoderOf(compression, name) {
	switch (compression) {
		case "gzip":
			return external_node_zlib_.createGunzip({ chunkSize });
		case "deflate":
			return external_node_zlib_.createInflateRaw({ chunkSize });
		case "zstd":
			if (typeof external_node_zlib_.createZstdDecompress === "function") {
				const params = { [external_node_zlib_.constants.ZSTD_d_windowLogMax]: maxZstdWindowLog };
				return external_node_zlib_.createZstdDecompress({ chunkSize, params });
			}
			throw new oci_compression.R({
				code: "tool",
				message: `${name} is compressed with zstd, which Node ${process.versions.node} cannot read.`,
				fix: "Run with Node 22.15 or newer, or use an image with gzip layers.",
			});
	}
}
function isCodecError(error) {
	if (error instanceof Damaged)
		return true;
	if (!(error instanceof Error && "code" in error))
		return false;
	return (typeof error.code === "string" && /^(?:Z_|ZSTD_|ERR_ZSTD|ERR_BUFFER_TOO_LARGE)/.test(error.code));
}


}),

39961:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
	const { layout, twins } = (0,_output_folder_js__5.D)(folder);
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
	const { layout, twins } = (0,_output_folder_js__5.D)(folder);
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
		fix: `Mend what ${(0,_output_folder_js__5.D)(output).page} lists, and build again: then the folder has a \`layout\`.`,
	});
}
function wrongPlace(layout, real) {
	if ((0,_output_folder_js__5.D)((0,node_path__1.dirname)(layout)).layout !== layout)
		return "a run calls it `layout`";
	if ((0,_output_folder_js__5.D)(real.output).layout !== real.layout)
		return "it is a link to another place";
	return layout.includes(":") ? "its path has a colon" : undefined;
}
async function isLayout(folder) {
	return await (0,node_fs_promises__0.stat)((0,node_path__1.join)(folder, "oci-layout")).then((found) => found.isFile(), () => false);
}
async function reportBeside(layout) {
	const { report: file } = (0,_output_folder_js__5.D)((0,node_path__1.dirname)(layout));
	const stats = await (0,node_fs_promises__0.lstat)(file).catch(() => undefined);
	if (stats?.isFile() !== true)
		return undefined;
	if (stats.size > largestReport)
		return { file, report: undefined };
	const text = await (0,node_fs_promises__0.readFile)(file, "utf8").catch(() => "");
	return { file, report: (0,_domain_findings_kept_report_js__2.Sn)(text) };
}


}),

373:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (outputIn),
  q: () => (outputFolder)
});
var node_crypto__0 = __webpack_require__(77598);
var node_fs_promises__1 = __webpack_require__(51455);
var node_os__2 = __webpack_require__(48161);
var node_path__3 = __webpack_require__(76760);
var _domain_text_failure_js__4 = __webpack_require__(67271);
var _domain_text_surface_js__5 = __webpack_require__(10970);
var _process_make_folder_js__6 = __webpack_require__(81594);







const names = {
	layout: "layout",
	first: "first",
	second: "second",
	report: "report.json",
	page: "report.html",
	recipe: "recipe",
};
const known = new Set(Object.values(names));
async function outputFolder(asked, env) {
	const unique = `twofold-output-${(0,node_crypto__0.randomBytes)(4).toString("hex")}`;
	const folder = asked === undefined
		? fitting((0,node_path__3.join)(env["RUNNER_TEMP"] || (0,node_os__2.tmpdir)(), unique))
		: await emptied(fitting((0,node_path__3.resolve)(asked)));
	return {
		...outputIn(folder),
		...(asked === undefined ? { temporary: folder } : {}),
		discard: () => asked === undefined ? (0,node_fs_promises__1.rm)(folder, { recursive: true, force: true }) : clear(folder),
	};
}
function outputIn(folder) {
	const report = (0,node_path__3.join)(folder, names.report);
	const page = (0,node_path__3.join)(folder, names.page);
	const layout = (0,node_path__3.join)(folder, names.layout);
	const recipe = (0,node_path__3.join)(folder, names.recipe);
	const twins = { first: (0,node_path__3.join)(folder, names.first), second: (0,node_path__3.join)(folder, names.second) };
	return {
		layout,
		twins,
		report,
		page,
		moveLayout: () => (0,node_fs_promises__1.rename)(layout, twins.first),
		removeLayout: () => (0,node_fs_promises__1.rm)(layout, { recursive: true, force: true }),
		writeReport: async (texts) => {
			await (0,_process_make_folder_js__6.f)(folder);
			await (0,node_fs_promises__1.writeFile)(report, texts.json);
			await (0,node_fs_promises__1.writeFile)(page, texts.html);
			if (texts.containerfile === undefined)
				return;
			await (0,_process_make_folder_js__6.f)(recipe);
			await (0,node_fs_promises__1.writeFile)((0,node_path__3.join)(recipe, "Containerfile"), texts.containerfile);
		},
		discard: () => (0,node_fs_promises__1.rm)(folder, { recursive: true, force: true }),
	};
}
function fitting(folder) {
	if (!folder.includes(":"))
		return folder;
	throw (0,_domain_text_failure_js__4.AN)("output", `${folder} has a colon in its path, and for buildah an OCI layout's path ends at a colon.`, `Name a folder without a colon in its path; without ${(0,_domain_text_surface_js__5.Pe)("output")}, RUNNER_TEMP or TMPDIR says where results go.`);
}
async function clear(folder) {
	for (const name of known)
		await (0,node_fs_promises__1.rm)((0,node_path__3.join)(folder, name), { recursive: true, force: true });
}
async function emptied(folder) {
	const fix = "Name a folder that is empty, does not exist yet, or holds an earlier result of Twofold.";
	try {
		await (0,_process_make_folder_js__6.f)(folder);
		const foreign = (await (0,node_fs_promises__1.readdir)(folder)).filter((name) => !known.has(name));
		if (foreign.length > 0) {
			throw (0,_domain_text_failure_js__4.AN)("output", `${folder} holds other files (${foreign.slice(0, 3).join(", ")}).`, fix);
		}
		await clear(folder);
		return folder;
	}
	catch (error) {
		if (error instanceof Error &&
			"code" in error &&
			typeof error.code === "string" &&
			/^E[A-Z]+$/.test(error.code)) {
			throw (0,_domain_text_failure_js__4.AN)("output", `${folder} cannot be used: ${error.message}.`, fix);
		}
		throw error;
	}
}


}),

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
	const found = inner.manifests.find((descriptor) => isFor(descriptor, platform));
	if (found !== undefined)
		return found;
	const has = inner.manifests.map(platformNamed).filter((name) => name !== undefined);
	throw (0,oci_layout_blob.tW)(path, `it holds no image for ${platform}, only for ${quoted(has.slice(0, 20).join(", "))}`);
}
function chooseOne(path, index, choice) {
	const { wanted, fits } = criterion(choice);
	const tagged = index.manifests.filter(fits);
	const { platform } = choice;
	const isOneEach = platform !== undefined && tagged.every((one) => one.platform !== undefined);
	const found = isOneEach ? tagged.filter((one) => isFor(one, platform)) : tagged;
	const [first] = found;
	if (first === undefined) {
		const which = tagged.length > 0 ? ` for ${platform}` : "";
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
function isFor(descriptor, platform) {
	const { platform: has } = descriptor;
	if (has === undefined)
		return false;
	const written = `${has.os}/${has.architecture}`;
	return platform === written || platform === `${written}/${has.variant ?? ""}`;
}
function platformNamed({ platform }) {
	return (platform && [platform.os, platform.architecture, platform.variant].filter(Boolean).join("/"));
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

81594:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (makeFolder)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);


async function makeFolder(folder) {
	if (await isFolder(folder))
		return;
	const parent = (0,node_path__1.dirname)(folder);
	if (parent !== folder)
		await makeFolder(parent);
	try {
		await (0,node_fs_promises__0.mkdir)(folder);
	}
	catch (error) {
		if (!(await isFolder(folder)))
			throw error;
	}
}
async function isFolder(path) {
	return await (0,node_fs_promises__0.stat)(path).then((found) => found.isDirectory(), () => false);
}


}),

60510:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  readImageFacts: () => (readImageFacts),
  userAmong: () => (userAmong)
});
var valibot__10 = __webpack_require__(77934);
var _domain_build_insecure_js__0 = __webpack_require__(1758);
var _domain_oci_reference_js__1 = __webpack_require__(73326);
var _domain_oci_registry_troubles_js__2 = __webpack_require__(66669);
var _domain_source_checkout_js__9 = __webpack_require__(25651);
var _domain_text_printable_js__3 = __webpack_require__(76158);
var _domain_text_schema_js__4 = __webpack_require__(59006);
var _process_child_environment_js__5 = __webpack_require__(52845);
var _process_runner_js__6 = __webpack_require__(60850);
var _machine_registries_js__7 = __webpack_require__(72290);
var _skopeo_js__8 = __webpack_require__(74852);











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

7898:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Up: () => (withAccount),
  Wu: () => (keptAccount),
  XP: () => (accountOf)
});
var valibot__1 = __webpack_require__(77934);
var _domain_text_schema_js__0 = __webpack_require__(59006);


const fileSchema = (0,_domain_text_schema_js__0.Xy)({
	auths: (0,_domain_text_schema_js__0.no)(_domain_text_schema_js__0.o$),
	credHelpers: (0,_domain_text_schema_js__0.no)(_domain_text_schema_js__0.o$),
	credsStore: (0,_domain_text_schema_js__0.no)(valibot__1.YjP()),
});
const entrySchema = (0,_domain_text_schema_js__0.Xy)({
	auth: (0,_domain_text_schema_js__0.no)(valibot__1.YjP()),
	username: (0,_domain_text_schema_js__0.no)(valibot__1.YjP()),
	password: (0,_domain_text_schema_js__0.no)(valibot__1.YjP()),
	identitytoken: (0,_domain_text_schema_js__0.no)(valibot__1.YjP()),
	registrytoken: (0,_domain_text_schema_js__0.no)(valibot__1.YjP()),
});
const hub = ["docker.io", "https://index.docker.io/v1/", "index.docker.io", "registry-1.docker.io"];
function keptAccount(document, host, repository) {
	const { auths = {}, credHelpers = {}, credsStore } = (0,_domain_text_schema_js__0._Q)(fileSchema, document) ?? {};
	const names = namesOf(host);
	const program = names.map((name) => own(credHelpers, name)).find((one) => one !== undefined);
	const server = host === "docker.io" ? "https://index.docker.io/v1/" : host;
	if (typeof program === "string" && program !== "") {
		return { kind: "helper", program, server, isForHost: true };
	}
	const parts = repository.split("/");
	const paths = parts.map((_, at) => `${host}/${parts.slice(0, parts.length - at).join("/")}`);
	for (const key of [...paths, ...names, ...addressesOf(auths, host)]) {
		const account = accountOf((0,_domain_text_schema_js__0._Q)(entrySchema, own(auths, key)));
		if (account !== undefined)
			return account;
	}
	if (credsStore === undefined || credsStore === "")
		return undefined;
	return { kind: "helper", program: credsStore, server, isForHost: false };
}
function withAccount(document, hosts, { username, password }) {
	const { auths, credHelpers = {} } = (0,_domain_text_schema_js__0._Q)(fileSchema, document) ?? {};
	const entry = { auth: Buffer.from(`${username}:${password}`).toString("base64") };
	const ours = Object.fromEntries(hosts.map((host) => [host, entry]));
	const names = hosts.flatMap(namesOf);
	const kept = Object.entries(credHelpers).filter(([name]) => !names.includes(name));
	return { ...document, auths: { ...auths, ...ours }, credHelpers: Object.fromEntries(kept) };
}
function namesOf(host) {
	return host === "docker.io" ? hub : [host];
}
function withoutPadding(text) {
	let end = text.length;
	while (text[end - 1] === "\0")
		end -= 1;
	return text.slice(0, end);
}
function accountOf(entry = {}) {
	const { identitytoken, registrytoken } = entry;
	if (identitytoken)
		return { kind: "identity", token: identitytoken };
	if (registrytoken)
		return { kind: "bearer", token: registrytoken };
	const text = Buffer.from(entry.auth ?? "", "base64").toString("utf8");
	const colon = text.indexOf(":");
	const username = entry.username || (colon === -1 ? "" : text.slice(0, colon));
	const password = entry.password || (colon === -1 ? "" : withoutPadding(text.slice(colon + 1)));
	if (username === "" || password === "")
		return undefined;
	return username === "<token>"
		? { kind: "identity", token: password }
		: { kind: "password", username, password };
}
function addressesOf(auths, host) {
	return Object.keys(auths).filter((key) => /^https?:\/\//i.test(key) && URL.canParse(key) && new URL(key).host === host);
}
function own(object, key) {
	return Object.hasOwn(object, key) ? object[key] : undefined;
}


}),

83525:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (readAuth),
  a: () => (ownFiles)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _domain_text_schema_js__3 = __webpack_require__(59006);




function ownFiles(env) {
	const { XDG_RUNTIME_DIR: runtime, HOME: home, DOCKER_CONFIG: docker } = env;
	return [
		...(runtime === undefined ? [] : [(0,node_path__1.join)(runtime, "containers/auth.json")]),
		...(docker === undefined ? [] : [(0,node_path__1.join)(docker, "config.json")]),
		...(home === undefined ? [] : [(0,node_path__1.join)(home, ".docker/config.json")]),
	];
}
async function readAuth(file) {
	const text = await (0,node_fs_promises__0.readFile)(file, "utf8").catch(() => undefined);
	const value = text === undefined ? undefined : (0,_domain_text_schema_js__3.MW)(_domain_text_schema_js__3.o$, text);
	if (value !== undefined)
		return value;
	const wrong = text === undefined ? `${file} cannot be read` : `${file} is not a JSON object`;
	throw (0,_domain_text_failure_js__2.AN)("authfile", `${wrong}.`, "Name an auth file as `docker login` or `buildah login` writes it.");
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

88036:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runPin: () => (runPin)
});


var bases = __webpack_require__(72188);

var parse = __webpack_require__(77129);

var all_ended = __webpack_require__(22880);

var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);

var oci_reference = __webpack_require__(73326);
;

function referenceState(written) {
	const reference = (0,oci_reference.F2)(written);
	if (reference === undefined) {
		const why = "It is not an image reference. Write one such as `debian:12`.";
		return { kind: "no-registry", why };
	}
	if (reference.digest !== undefined)
		return { kind: "pinned" };
	if (reference.registry === "localhost") {
		const why = "It is in this machine's own storage, which no digest of a registry can name. Push it to a registry and name that.";
		return { kind: "no-registry", why };
	}
	const { tag = "latest" } = reference;
	return {
		kind: "unpinned",
		tagged: reference.tag === undefined ? `${written}:${tag}` : written,
		full: (0,oci_reference.FH)({ ...reference, tag }),
	};
}

;

function contextEntries(list) {
	return [...list.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
		const trimmed = line.trim();
		const text = /^"(.*)"$/.exec(trimmed)?.[1] ?? trimmed;
		if (text === "")
			return [];
		const start = index + line.indexOf(text);
		return [{ text, start, name: text.split("=", 1)[0] ?? "", image: imageOf(text) }];
	});
}
const imageValue = /^[^=]*=(?:docker-image|container-image|docker):\/\//;
function imageOf(entry) {
	const scheme = imageValue.exec(entry)?.[0];
	const written = scheme === undefined ? "" : entry.slice(scheme.length);
	if (scheme === undefined ? /^[^=]*=?\$\{\{/.test(entry) : written.includes("${{")) {
		const why = "An expression gives the name when the workflow runs. Write the digest where its value comes from.";
		return { kind: "left", why };
	}
	if (scheme === undefined)
		return undefined;
	const state = referenceState(written);
	if (state.kind === "pinned")
		return state;
	if (state.kind === "no-registry")
		return { kind: "left", why: state.why };
	return { ...state, written, start: scheme.length };
}


var origins = __webpack_require__(54837);
;

function wholeVariable({ text }) {
	const found = /^("?)\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})\1$/.exec(text);
	return found?.[2] ?? found?.[3];
}
function arg_defaults_valueOf(variable, { containerfile, named }) {
	const outer = lastDefault(variable, containerfile);
	if (named.kind === "from")
		return outer;
	const { instructions } = named.stage;
	const above = instructions.slice(0, instructions.indexOf(named.instruction));
	const declared = above.findLast((instruction) => assignments(instruction).some(({ name }) => name === variable));
	if (declared === undefined)
		return undefined;
	const own = assignments(declared).findLast(({ name }) => name === variable);
	return own?.value === undefined ? outer : placed(declared, own.value, containerfile);
}
function lastDefault(variable, containerfile) {
	for (const instruction of containerfile.args.toReversed()) {
		const found = assignments(instruction).findLast(({ name, value }) => name === variable && value !== undefined);
		if (found?.value !== undefined)
			return placed(instruction, found.value, containerfile);
	}
	return undefined;
}
function placed({ line }, value, { text }) {
	return text.slice(value.start, value.end) === value.text ? { value, line } : undefined;
}
function assignments({ keyword, words }) {
	if (keyword !== "ARG")
		return [];
	return words.map(({ text, start, end }) => {
		const equals = text.indexOf("=");
		if (equals === -1)
			return { name: text, value: undefined };
		const value = { text: text.slice(equals + 1), start: start + equals + 1, end };
		return { name: text.slice(0, equals), value };
	});
}
function mixedVariables(containerfile) {
	const mixed = new Map();
	const note = ({ text }, line) => {
		for (const name of variablesIn(text))
			if (!mixed.has(name))
				mixed.set(name, line);
	};
	const noteDefaults = (instruction) => {
		for (const { value } of assignments(instruction)) {
			if (value !== undefined)
				note(value, instruction.line);
		}
	};
	containerfile.args.forEach(noteDefaults);
	const names = (0,origins.eZ)(containerfile, { buildArgs: [] });
	for (const stage of containerfile.stages) {
		stage.instructions.forEach(noteDefaults);
		for (const { word, instruction } of (0,origins.W7)(names, stage)) {
			if (wholeVariable(word) === undefined)
				note(word, instruction.line);
		}
		for (const { name, value } of stage.from.flags) {
			if (name === "platform")
				note(value, stage.from.line);
		}
	}
	return mixed;
}
function variablesIn(text) {
	return [...text.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name = ""]) => name);
}

;



function unpinnedInContainerfile(containerfile, values) {
	const names = (0,origins.eZ)(containerfile, values);
	const mixed = mixedVariables(containerfile);
	const unpinned = new Map();
	const left = [];
	for (const stage of containerfile.stages) {
		for (const named of (0,origins.W7)(names, stage)) {
			const found = findUse(names, named, mixed);
			if (found === undefined)
				continue;
			if ("left" in found)
				left.push(found.left);
			else
				unpinned.set(found.use.start, found.use);
		}
	}
	return { unpinned: [...unpinned.values()].sort((a, b) => a.start - b.start), left };
}
function findUse(names, named, mixed) {
	const { containerfile, values } = names;
	const { word, instruction } = named;
	const place = { file: containerfile.file, line: instruction.line };
	const leave = (why) => ({ left: { place, text: word.text, why } });
	const read = (0,origins.MQ)(names, named);
	if ("wrong" in read)
		return leave(`${read.wrong} ${read.fix}`);
	const { name } = read;
	if (read.stage !== undefined || name === "scratch" || values.contexts?.has(name))
		return undefined;
	const state = referenceState(name);
	if (state.kind === "pinned")
		return undefined;
	if (state.kind === "no-registry")
		return leave(state.why);
	const literal = literalWord(word, name);
	if (literal !== undefined)
		return { use: { ...useAt(literal, place), ...state } };
	const variable = wholeVariable(word);
	if (variable === undefined)
		return leave(mixedName(name));
	const found = arg_defaults_valueOf(variable, { containerfile, named });
	if (found === undefined) {
		return leave(`\`${variable}\` has its value from outside the file. Give the digest there.`);
	}
	return useInDefault({ variable, name, found, mixed, place, word }, state);
}
function useInDefault({ variable, name, found, mixed, place, word }, state) {
	const literal = literalWord(found.value, name);
	if (literal === undefined) {
		const why = `\`ARG ${variable}\` at line ${found.line} does not have the name as it is. ${rewrite(variable, name)}`;
		return { left: { place, text: word.text, why } };
	}
	const line = mixed.get(variable);
	if (line !== undefined) {
		const why = `\`${variable}\` is a part of another word too, at line ${line}, and a digest would break that. Use an ARG of its own here.`;
		return { left: { place, text: word.text, why } };
	}
	return { use: { ...useAt(literal, { ...place, line: found.line }), ...state } };
}
function mixedName(name) {
	return `Variables are a part of the name, and a digest would fix what they choose. ${rewrite("BASE", name)}`;
}
function rewrite(variable, name) {
	return `Write \`ARG ${variable}=${name}@sha256:…\`, and \`$${variable}\` for the whole name.`;
}
function useAt({ text, start, end }, place) {
	return { place, written: text, start, end };
}
function literalWord(word, name) {
	if (word.text === name)
		return word;
	const inner = /^(["'])(.*)\1$/.exec(word.text)?.[2];
	return inner === name ? { text: inner, start: word.start + 1, end: word.end - 1 } : undefined;
}

;
const notAsWritten = "It is written with escapes, or over several lines. Write the list as a block (`build-contexts: |`), one entry a line.";
function listUses(entries, placeOf) {
	const unpinned = [];
	const left = [];
	for (const entry of entries) {
		const { place, start: entryStart } = placeOf(entry);
		const { text, image } = entry;
		if (image?.kind === "left")
			left.push({ place, text, why: image.why });
		if (image?.kind !== "unpinned")
			continue;
		if (entryStart === undefined) {
			left.push({ place, text, why: notAsWritten });
			continue;
		}
		const { written, tagged, full } = image;
		const start = entryStart + image.start;
		unpinned.push({ place, written, start, end: start + written.length, tagged, full });
	}
	return { unpinned, left };
}

;


async function contextLists({ name, text }) {
	if (!text.includes("build-contexts"))
		return [];
	const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
	const document = parsed(() => yaml.parseDocument(text, { uniqueKeys: false }), name);
	const meant = aliases(document, yaml);
	const target = (node) => (yaml.isAlias(node) ? meant.get(node) : node);
	const scalar = (map, key) => {
		const node = target(map.get(key, true));
		return yaml.isScalar(node) ? node : undefined;
	};
	const found = new Map();
	yaml.visit(document, {
		Pair(_, { key, value }) {
			if (!yaml.isScalar(key) || key.value !== "with")
				return;
			const inputs = target(value);
			if (!yaml.isMap(inputs))
				return;
			const list = scalar(inputs, "build-contexts");
			if (typeof list?.value !== "string" || !list.range)
				return;
			const context = scalar(inputs, "context")?.value;
			const [start, end] = list.range;
			found.set(start, {
				value: list.value,
				start: start + headerLength(list, text.slice(start, end)),
				end,
				context: typeof context === "string" ? context : ".",
			});
		},
	});
	return [...found.values()].sort((one, other) => one.start - other.start);
}
function aliases(document, { visit }) {
	const anchors = new Map();
	const meant = new Map();
	visit(document, {
		Node(_, node) {
			if ("anchor" in node && node.anchor !== undefined)
				anchors.set(node.anchor, node);
		},
		Alias(_, alias) {
			const node = anchors.get(alias.source);
			if (node !== undefined)
				meant.set(alias, node);
		},
	});
	return meant;
}
function headerLength({ type }, written) {
	return type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED" ? written.indexOf("\n") + 1 : 0;
}
function parsed(parse, name) {
	const document = withoutOverflow(parse);
	const error = document?.errors[0];
	if (document !== undefined && error === undefined)
		return document;
	const line = error?.linePos?.[0].line ?? 1;
	const said = error === undefined
		? "nested too deeply"
		: (error.message.split("\n")[0] ?? error.code).replace(/[.:]$/, "");
	throw new failure.HR({
		code: "usage",
		message: `${name}:${line}: This is not a workflow: ${(0,printable.RK)((0,printable.vI)(said, 200))}.`,
		fix: "Correct the file, or name the workflows to look at with `--workflow`.",
		place: { file: name, line },
	});
}
function withoutOverflow(act) {
	try {
		return act();
	}
	catch (error) {
		if (error instanceof RangeError)
			return undefined;
		throw error;
	}
}

;




async function unpinnedInWorkflow(file) {
	const lists = await contextLists(file);
	const read = lists.map((list) => ({
		list,
		uses: listUses(contextEntries(list.value), placesIn(list, file)),
	}));
	const edited = onTrial(file.text, read.flatMap(({ uses }) => uses.unpinned));
	const after = await contextLists({ ...file, text: edited }).catch(() => []);
	const kept = read.map(({ list, uses }, index) => {
		if (after[index]?.value === listOnTrial(list.value))
			return uses;
		const left = uses.unpinned.map(({ place, written }) => ({
			place,
			text: written,
			why: notAsWritten,
		}));
		return { unpinned: [], left: [...left, ...uses.left] };
	});
	return {
		unpinned: kept.flatMap(({ unpinned }) => unpinned),
		left: kept.flatMap(({ left }) => left),
		steps: lists.map(({ context, value }) => ({
			context,
			names: contextEntries(value).map(({ name }) => name),
		})),
	};
}
function placesIn(list, { name, text }) {
	let from = list.start;
	let line = lineEnds(text.slice(0, from)) + 1;
	return (entry) => {
		const found = text.slice(0, list.end).indexOf(entry.text, from);
		if (found === -1)
			return { place: { file: name, line }, start: undefined };
		line += lineEnds(text.slice(from, found));
		from = found + entry.text.length;
		return { place: { file: name, line }, start: found };
	};
}
function lineEnds(text) {
	return text.split("\n").length - 1;
}
function listOnTrial(value) {
	const place = { file: "" };
	const uses = listUses(contextEntries(value), ({ start }) => ({ place, start }));
	return onTrial(value, uses.unpinned);
}
function onTrial(text, uses) {
	const digest = `sha256:${"0".repeat(64)}`;
	return (0,bases.ip)(text, uses.map((use) => ({ use, pinned: `${use.tagged}@${digest}` })));
}

;









const atOnce = 4;
async function findUnpinned(options, files) {
	const found = await files.read(options);
	const workflows = await (0,all_ended.C)(found.workflows.map(async (file) => ({ file, ...(await unpinnedInWorkflow(file)) })));
	const steps = workflows.flatMap((workflow) => workflow.steps);
	return [
		...found.containerfiles.map((each) => containerfileText(options, each, steps)),
		...workflows.map(({ file, unpinned, left }) => ({ file, text: file.text, unpinned, left })),
		...options.buildContexts.map(flagText),
	];
}
function containerfileText(options, { file, context }, steps) {
	const containerfile = (0,parse.L)({ text: file.text, file: file.name });
	const own = steps.filter((step) => isContext(step.context, context));
	const contexts = new Set([
		...options.buildContexts.map(({ name }) => name),
		...own.flatMap(({ names }) => names),
	]);
	const platforms = { build: options.platform, target: options.platform };
	const uses = unpinnedInContainerfile(containerfile, { buildArgs: [], contexts, platforms });
	return { file, text: file.text, ...uses };
}
function isContext(written, context) {
	const parts = written.split("/").filter((part) => part !== "" && part !== ".");
	return written.includes("${{") || (parts.join("/") || ".") === context;
}
function flagText({ name, value }) {
	const text = `${name}=${value}`;
	const place = { file: "--build-contexts" };
	return { file: undefined, text, ...listUses(contextEntries(text), () => ({ place, start: 0 })) };
}
async function pinUses(texts, resolve) {
	const uses = texts.flatMap(({ unpinned }) => unpinned);
	const digests = await resolveAll(uses, resolve);
	const pinned = (use) => `${use.tagged}@${digests.get(use.full)}`;
	const edited = texts.map(({ file, text, unpinned }) => {
		const after = (0,bases.ip)(text, unpinned.map((use) => ({ use, pinned: pinned(use) })));
		return { file, text, unpinned, after };
	});
	return {
		pins: edited.flatMap(({ file, text, unpinned, after }) => file === undefined
			? unpinned.map(({ place }) => ({ place, from: text, to: after }))
			: unpinned.map((use) => ({ place: use.place, from: use.written, to: pinned(use) }))),
		left: texts.flatMap(({ left }) => left),
		changes: edited.flatMap(({ file, text, after }) => file === undefined || after === text
			? []
			: [{ name: file.name, path: file.path, before: text, after }]),
	};
}
async function resolveAll(uses, resolve) {
	const digests = new Map();
	const failures = new Map();
	const open = [...new Set(uses.map(({ full }) => full))];
	const work = async () => {
		for (let full = open.shift(); full !== undefined; full = open.shift()) {
			const name = full;
			await resolve(name).then((digest) => digests.set(name, digest), (error) => failures.set(name, error));
		}
	};
	await (0,all_ended.C)(Array.from({ length: atOnce }, work));
	const failed = uses.find(({ full }) => failures.has(full));
	if (failed !== undefined)
		throw failureAt(failed, failures.get(failed.full));
	return digests;
}
function failureAt({ place, written }, error) {
	if (!(error instanceof failure.HR))
		return error;
	const { file, line } = place;
	const where = line === undefined ? file : `${file}:${line}`;
	return new failure.HR({
		code: error.code,
		message: `${where}: \`${(0,printable.RK)((0,printable.vI)(written, 200))}\`: ${error.told.message} Nothing was changed.`,
		fix: error.told.fix,
		...(line === undefined ? {} : { place }),
		cause: error,
	});
}


var pin = __webpack_require__(89008);

var platform = __webpack_require__(912);

var given = __webpack_require__(16632);

var name_value_lists = __webpack_require__(81518);

var reader = __webpack_require__(98570);

var registry_access = __webpack_require__(59757);
;




function parsePinRequest(raw) {
	const read = (0,reader.V)(raw);
	return {
		context: read.text("context") ?? ".",
		...(0,given.g)("file", read.text("file")),
		buildContexts: (0,name_value_lists.u)(read).buildContexts,
		registry: (0,registry_access.U)({ read, push: false }),
	};
}


var settings = __webpack_require__(64050);

var pins = __webpack_require__(7079);

var cli_command = __webpack_require__(33192);

var services = __webpack_require__(70827);

var run_settings = __webpack_require__(79058);
;










const uses = (name) => ["context", "file", "build-contexts"].includes(name);
async function runPin(context) {
	const { stdout, stderr, palette } = context;
	const isDry = (0,cli_command.Mp)(context.arguments, "dry-run");
	const isAll = (0,cli_command.Mp)(context.arguments, "all");
	const request = (0,settings.gR)(await (0,run_settings.x)(context, { uses }), parsePinRequest);
	const access = (0,pin.ky)(request.registry, context.arguments.flags.get("registry")?.at(-1));
	const files = await (0,pin.OF)(context);
	const services = await servicesFor(request, context);
	const texts = await findUnpinned(optionsOf({ request, services }, context), files);
	const isOpen = texts.some(({ unpinned }) => unpinned.length > 0);
	const result = isOpen
		? await (0,pin.u$)(access, context, ({ resolve }) => pinUses(texts, resolve))
		: { pins: [], left: texts.flatMap(({ left }) => left), changes: [] };
	if (!isDry)
		await files.replace(result.changes);
	const named = texts.flatMap(({ file }) => (file === undefined ? [] : [file.name]));
	const looked = { containerfiles: services.length, workflows: named.length - services.length };
	const lines = [
		...(0,pins.tx)(result, palette),
		...(isAll ? [(0,pins.O1)(looked)] : []),
		(0,pins.B2)(result),
		...(isDry ? ["A dry run: nothing was changed."] : []),
	];
	stderr.write(lines.map((line) => `${line}\n`).join(""));
	if ((0,cli_command.Mp)(context.arguments, "json"))
		stdout.write(isAll ? (0,pins.U4)(result, named) : (0,pins.dL)(result));
	else if (isDry)
		stdout.write(await (0,pins["in"])(result.changes));
	else
		stdout.write(result.changes.map(({ name }) => `${name}\n`).join(""));
	return result.left.length === 0 ? 0 : failure.hS.forbidden;
}
async function servicesFor({ context, file }, command) {
	if ((0,cli_command.Mp)(command.arguments, "all")) {
		return (await (0,services.Y)(command)).map(({ inputs }) => inputs);
	}
	(0,services.X)(command);
	return [{ context, ...(file === undefined ? {} : { file }) }];
}
function optionsOf({ request, services, }, { arguments: { flags } }) {
	return {
		services,
		workflows: flags.get("workflow") ?? [],
		buildContexts: request.buildContexts,
		platform: (0,platform.t)(process.arch),
	};
}


}),

14592:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runPush: () => (runPush)
});


var external_node_path_ = __webpack_require__(76760);

var clean_up = __webpack_require__(30196);

var work_folder = __webpack_require__(3789);

var kept_image = __webpack_require__(39961);

var oci_layout_layout = __webpack_require__(50654);

var skopeo = __webpack_require__(74852);

var failure = __webpack_require__(67271);

var expected_digest = __webpack_require__(40783);

var kept_report = __webpack_require__(4577);

var labels_labels = __webpack_require__(24138);

var printable = __webpack_require__(76158);
;




function keptProof({ path, image, beside }) {
	if (beside?.report === undefined)
		throw withoutReport(path, beside);
	const { file, report } = beside;
	const wrong = unprovenRun(report) ?? otherImage(report, image) ?? otherLabels(report, image.config.labels);
	if (wrong !== undefined)
		throw unproven(`${file} ${wrong}`);
	return report;
}
const afterProof = new Set(["registry"]);
function unprovenRun({ verdict, failure }) {
	if (verdict !== "true")
		return `has the verdict \`${verdict}\``;
	if (failure === undefined || afterProof.has(failure.code))
		return undefined;
	return `says that the run failed: ${(0,printable.RK)((0,printable.vI)(failure.message, 500))}`;
}
function otherImage(report, { digest, manifest }) {
	const reported = (0,kept_report.xj)(report, digest);
	if (reported === undefined)
		return `is not about this image, whose digest is ${digest}`;
	const { proof, image, differences, differencesOmitted } = reported;
	if (proof.verdict !== "true")
		return `has the verdict \`${proof.verdict}\` on this image`;
	const config = manifest.config.digest;
	const [first, second] = proof.builds;
	const areEqual = proof.builds.length === 2 &&
		first?.localDigest === second?.localDigest &&
		[first, second, image].every((each) => each?.imageId === config);
	if (!areEqual)
		return "does not say that two builds gave this image";
	if (differences.length + differencesOmitted > 0)
		return "lists differences between the builds";
	return undefined;
}
function otherLabels({ source, advisories }, labels) {
	const wanted = [
		[labels_labels.l3.reproducible, "true"],
		[labels_labels.l3.exceptions, ""],
		[labels_labels.l3.sourceId, source.id],
		[labels_labels.l3.version, source.version],
		...(source.revision === "" ? [] : [[labels_labels.l3.revision, source.revision]]),
	];
	const valueOf = (name) => Object.hasOwn(labels, name) ? labels[name] : undefined;
	const wrong = wanted.find(([name, value]) => valueOf(name) !== value);
	if (wrong !== undefined)
		return contradicts(wrong[0], valueOf(wrong[0]));
	const known = advisories.map(({ name }) => name);
	const labelled = (valueOf(labels_labels.l3.advisories) ?? "").split(",").filter((name) => name !== "");
	return labelled.every((name) => known.includes(name))
		? undefined
		: contradicts(labels_labels.l3.advisories, valueOf(labels_labels.l3.advisories));
}
function contradicts(name, value) {
	const written = value === undefined ? "missing" : JSON.stringify((0,printable.vI)(value, 200));
	return `contradicts the image's label \`${name}\`, which is ${(0,printable.RK)(written)}`;
}
function withoutReport(path, beside) {
	const what = beside === undefined
		? `there is no report.json beside ${path}`
		: `${beside.file} cannot be read as a report of this version`;
	return new failure.HR({
		code: "usage",
		message: `Nothing proves this image: ${what}. Nothing was pushed.`,
		fix: "Name the layout where `twofold build --output` left it, e.g. `out/layout`, with its report.json beside it.",
	});
}
function unproven(why) {
	return new failure.HR({
		code: "forbidden",
		message: `This image is not proven: ${why}. Nothing was pushed.`,
		fix: "Build it again: `twofold build --output=out` leaves the layout and the report of one run.",
	});
}


var publish = __webpack_require__(22459);
;




async function pushKept(options) {
	const { request, layout, image, beside, registry, reporter } = options;
	(0,expected_digest.p)(request, { image });
	const report = keptProof({ path: layout, image, beside });
	const references = (0,publish.K)(request, report.source);
	const withheld = await options.permission();
	if (withheld !== undefined) {
		throw new failure.HR({
			code: "forbidden",
			message: `${withheld}, so it is not pushed.`,
			fix: "Push it from a run of the repository's own branches or tags.",
		});
	}
	for (let at = 0; at < image.manifest.layers.length; at += 1) {
		reporter.progress(`checking layer ${at + 1} of ${image.manifest.layers.length}`);
		for await (const _ of image.layer(at))
			options.signal.throwIfAborted();
	}
	const pushed = [];
	const onPushed = (each) => pushed.push(each);
	await (0,publish.m)({ proof: { layout, image }, references, registry, reporter, onPushed });
	return { digest: image.digest, pushed };
}


var build_redact = __webpack_require__(76565);

var redact_values = __webpack_require__(88424);

var push_permission = __webpack_require__(75361);

var compose_registry = __webpack_require__(45304);
;












const unknownSource = { id: "", repository: "", offset: "", version: "", revision: "" };
async function pushNamed(name, run) {
	const { cwd, env, signal, reporter } = run;
	const { authfile } = run.request.registry;
	const registry = {
		...run.request.registry,
		...(authfile === undefined ? {} : { authfile: (0,external_node_path_.resolve)(cwd, authfile) }),
	};
	const request = { ...run.request, registry };
	const layout = await (0,kept_image.z4)((0,external_node_path_.resolve)(cwd, name.replace(/^oci:/, "")));
	const image = await (0,oci_layout_layout.openLayout)(layout);
	const beside = await (0,kept_image.tC)(layout);
	const mayPush = (0,push_permission.p)({ env, signal, request: {} });
	const folder = await (0,work_folder.makeWorkFolder)(env);
	try {
		return await pushKept({
			...{ request, layout, image, beside, reporter, signal },
			permission: () => mayPush({ source: unknownSource, advisories: [], place: undefined }),
			registry: (0,skopeo.skopeoRegistry)(await (0,compose_registry.Y)({ ...run, request }, folder)),
		});
	}
	catch (error) {
		const redact = (0,build_redact.lY)((0,build_redact.WD)({ secrets: [], registry }));
		throw error instanceof failure.HR ? (0,redact_values.O)(error, redact) : error;
	}
	finally {
		await (0,clean_up.cleanUp)(folder);
	}
}


var terminal = __webpack_require__(16230);

var surface = __webpack_require__(10970);

var options_expected_digest = __webpack_require__(86622);

var given = __webpack_require__(16632);

var image_names = __webpack_require__(26009);

var reader = __webpack_require__(98570);

var registry_access = __webpack_require__(59757);
;







function parsePushRequest(raw) {
	const read = (0,reader.V)(raw);
	const names = (0,image_names.C)(read);
	if (names.image.length === 0) {
		throw (0,failure.AN)("image", "it is empty, so it is not known where to push.", `Write the repository to push to, e.g. ${(0,surface.Pe)("image", "ghcr.io/acme/shop")}.`);
	}
	return {
		...names,
		push: true,
		registry: (0,registry_access.U)({ read, push: true }),
		...(0,given.g)("expectedDigest", (0,options_expected_digest.t)(read)),
	};
}


var settings = __webpack_require__(64050);

var pushed = __webpack_require__(27329);

var command = __webpack_require__(33192);

var run_settings = __webpack_require__(79058);
;








async function runPush(context) {
	const { stdout, stderr, palette, env, cwd, signal } = context;
	const [layout, ...more] = context.arguments.positionals;
	if (layout === undefined || more.length > 0) {
		throw new failure.HR({
			code: "usage",
			message: layout === undefined
				? "`twofold push` needs a layout."
				: "`twofold push` takes one layout.",
			fix: "Write `twofold push out/layout --image=NAME`, with the layout that `twofold build --output=out` left.",
		});
	}
	const reporter = (0,terminal.C)(stderr, palette);
	const request = (0,settings.gR)(await (0,run_settings.s)(context, reporter.warn), parsePushRequest);
	const found = await pushNamed(layout, { request, reporter, env, cwd, signal });
	stdout.write((0,command.Mp)(context.arguments, "json") ? (0,pushed.q)(found) : `${found.digest}\n`);
	return 0;
}


}),

89008:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  OF: () => (pinnedFiles),
  ky: () => (pinAccess),
  u$: () => (withRegistry)
});
var node_path__0 = __webpack_require__(76760);
var _domain_build_insecure_js__1 = __webpack_require__(1758);
var _domain_oci_reference_js__2 = __webpack_require__(73326);
var _domain_text_failure_js__3 = __webpack_require__(67271);
var _domain_text_surface_js__4 = __webpack_require__(10970);





const registryFlag = (0,_domain_text_surface_js__4.$8)({ workflow: "`registry`", commandLine: "`--registry`" });
function pinAccess(access, host) {
	if (access.username !== undefined && host === undefined) {
		throw (0,_domain_text_failure_js__3.AN)("username", `it is given without ${registryFlag}, and only the registry that it is for may get the password.`, `Name that registry too: ${(0,_domain_text_surface_js__4.$8)({ workflow: "`registry: ghcr.io`", commandLine: "`--registry=ghcr.io`" })}.`);
	}
	if (!access.tlsVerify && host === undefined) {
		throw (0,_domain_text_failure_js__3.AN)("tls-verify", `it applies to the registry of ${registryFlag}, which is not given.`, `Name the registries that need no HTTPS: ${(0,_domain_text_surface_js__4.Pe)("insecure-registries", "registry.internal:5000")}.`);
	}
	if (host !== undefined && (0,_domain_oci_reference_js__2.F2)(`${host}/name`)?.registry !== host) {
		throw (0,_domain_text_failure_js__3.AN)("registry", `${JSON.stringify(host.slice(0, 100))} is not the name of a registry.`, "Write its host, with the port when it has one, e.g. `ghcr.io` or `docker.io`.");
	}
	return { access, host };
}
async function withRegistry({ access, host }, { env, cwd, signal }, work) {
	const { makeWorkFolder } = await Promise.all(/* import() | pins */[__webpack_require__.e(4006), __webpack_require__.e(3719), __webpack_require__.e(9199)]).then(__webpack_require__.bind(__webpack_require__, 3789));
	const { cleanUp } = await Promise.all(/* import() | pins */[__webpack_require__.e(4006), __webpack_require__.e(3719), __webpack_require__.e(9199)]).then(__webpack_require__.bind(__webpack_require__, 30196));
	const { runMarks, signInEnvironment } = await Promise.all(/* import() | pins */[__webpack_require__.e(4006), __webpack_require__.e(3719), __webpack_require__.e(9199)]).then(__webpack_require__.bind(__webpack_require__, 52845));
	const { authFile } = await Promise.all(/* import() | pins */[__webpack_require__.e(4006), __webpack_require__.e(3719), __webpack_require__.e(9199)]).then(__webpack_require__.bind(__webpack_require__, 23814));
	const { skopeoRegistry } = await Promise.all(/* import() | pins */[__webpack_require__.e(4006), __webpack_require__.e(3719), __webpack_require__.e(9199)]).then(__webpack_require__.bind(__webpack_require__, 74852));
	const { authfile } = access;
	const placed = authfile === undefined ? access : { ...access, authfile: (0,node_path__0.resolve)(cwd, authfile) };
	const folder = await makeWorkFolder(env);
	try {
		const registries = host === undefined ? [] : [host];
		const file = await authFile({ access: placed, registries, env, folder });
		return await work(skopeoRegistry({
			skopeo: "skopeo",
			env: signInEnvironment(env, runMarks(folder)),
			signal,
			authFile: file,
			insecure: (0,_domain_build_insecure_js__1.u)(access, registries),
			accounts: access.username === undefined ? [] : registries,
		}));
	}
	finally {
		await cleanUp(folder);
	}
}
async function pinnedFiles(run) {
	const { pinFiles } = await Promise.all(/* import() | pins */[__webpack_require__.e(4006), __webpack_require__.e(3719), __webpack_require__.e(9199)]).then(__webpack_require__.bind(__webpack_require__, 95690));
	const { whereaboutsOf } = await Promise.all(/* import() | pins */[__webpack_require__.e(4006), __webpack_require__.e(3719), __webpack_require__.e(9199)]).then(__webpack_require__.bind(__webpack_require__, 78782));
	return pinFiles(whereaboutsOf(run));
}


}),

45304:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (registryAccess),
  askImageFacts: () => (askImageFacts),
  w: () => (absolutePaths)
});
var node_path__0 = __webpack_require__(76760);
var _adapters_buildah_folders_clean_up_js__1 = __webpack_require__(30196);
var _adapters_buildah_folders_work_folder_js__2 = __webpack_require__(3789);
var _adapters_process_child_environment_js__3 = __webpack_require__(52845);
var _adapters_registry_auth_file_js__4 = __webpack_require__(23814);
var _adapters_registry_base_user_js__5 = __webpack_require__(60510);
var _domain_build_insecure_js__6 = __webpack_require__(1758);
var _domain_oci_image_location_js__7 = __webpack_require__(14228);
var _domain_oci_reference_js__8 = __webpack_require__(73326);
var _absolute_buildah_js__9 = __webpack_require__(45974);










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

24766:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ib: () => (heredocMarkers),
  lJ: () => (jsonStrings),
  nF: () => (isHeredocMarker),
  tD: () => (isOnlyHeredocMarker)
});
var valibot__1 = __webpack_require__(77934);
var _domain_text_schema_js__0 = __webpack_require__(59006);


const holders = new Set(["ADD", "COPY", "RUN"]);
const jsonForm = valibot__1.YOg(valibot__1.YjP());
const marker = /^\d*<<(-?)([^<]*)$/;
function heredocMarkers(instruction) {
	const { keyword, argument, words } = instruction.trigger ?? instruction;
	if (!holders.has(keyword) || jsonStrings(argument) !== undefined)
		return [];
	return withNames(words.map(({ text }) => text)).flatMap((text) => {
		const found = marker.exec(text);
		if (found === null)
			return [];
		const name = unquoted((found[2] ?? "").trimStart());
		if (name === "")
			return [];
		const isIndented = found[1] === "-";
		return [{ name, endsAt: (line) => (isIndented ? line.replace(/^\t+/, "") : line) === name }];
	});
}
function isHeredocMarker(word) {
	return (marker.exec(word)?.[2] ?? "") !== "";
}
function isOnlyHeredocMarker(text) {
	return isHeredocMarker(text.replace(/^(\d*<<)[ \t]+(?=\S+$)/, "$1"));
}
function withNames(words) {
	let isArithmetic = false;
	return words.map((word, index) => {
		if (word.includes("(("))
			isArithmetic = true;
		if (word.includes("))"))
			isArithmetic = false;
		const next = words[index + 1];
		return /^\d*<<$/.test(word) && !isArithmetic && next !== undefined ? `${word} ${next}` : word;
	});
}
function jsonStrings(argument) {
	if (!argument.trimStart().startsWith("["))
		return undefined;
	return (0,_domain_text_schema_js__0.MW)(jsonForm, argument);
}
function unquoted(text) {
	return text.replace(/\\(.)|["']/g, "$1");
}


}),

18922:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  F: () => (escapeOf),
  K: () => (readInstructions)
});


var printable = __webpack_require__(76158);

var broken = __webpack_require__(39749);

var heredoc = __webpack_require__(24766);

var containerfile_lines = __webpack_require__(86593);

var dist = __webpack_require__(77934);

var schema = __webpack_require__(59006);
;



const listHolders = new Set([
	"ADD",
	"CMD",
	"COPY",
	"ENTRYPOINT",
	"HEALTHCHECK",
	"RUN",
	"SHELL",
	"VOLUME",
]);
const anyList = dist.YOg(dist.L5J());
const strings = dist.YOg(dist.YjP());
function refusedPart(instruction) {
	const { keyword } = instruction;
	if (keyword === "ENV" || keyword === "LABEL")
		return refusedPair(instruction);
	if (!listHolders.has(keyword))
		return undefined;
	const list = listOf(instruction);
	if ((0,schema.MW)(anyList, list) === undefined || (0,schema.MW)(strings, list) !== undefined)
		return undefined;
	return {
		wrong: `The JSON list after ${keyword} has an element that is not a string.`,
		fix: 'Write each element in double quotes: `["echo", "1"]`.',
	};
}
function listOf({ keyword, argument }) {
	return keyword === "HEALTHCHECK" ? argument.replace(/^CMD\s/i, "").trimStart() : argument;
}
function refusedPair({ keyword, words, }) {
	const [first, ...rest] = words;
	if (first === undefined)
		return undefined;
	const isOlder = !first.text.includes("=");
	if (isOlder && rest.length > 0)
		return undefined;
	const odd = words.find(({ text }) => !text.includes("="));
	if (odd === undefined)
		return undefined;
	return {
		wrong: `${JSON.stringify((0,printable.vI)(odd.text, 80))} after ${keyword} has no value.`,
		fix: `Write \`${keyword} name=value\`, with quotes around a value that has blanks.`,
	};
}

;





const keywords = new Set("ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(" "));
const mostInstructions = 10_000;
function readInstructions({ text, file }) {
	const lines = (0,containerfile_lines.vc)(text);
	const reading = { file, lines, escape: escapeOf(lines, file) };
	const instructions = [];
	let index = 0;
	while (index < lines.length) {
		const line = lines[index];
		if (line === undefined || (0,containerfile_lines.GY)(line)) {
			index += 1;
			continue;
		}
		const joined = (0,containerfile_lines.cT)(lines, { first: index, escape: reading.escape });
		index = joined.last + 1;
		if (joined.text.trim() === "")
			throw lonelyEscape(reading, joined);
		const instruction = readInstruction(reading, joined);
		if (instructions.length === mostInstructions)
			throw tooMany(file, instruction.line);
		instructions.push(instruction);
		index = instruction.endLine;
	}
	return instructions;
}
function lonelyEscape({ file, escape }, joined) {
	return (0,broken.b)({
		file,
		line: (0,containerfile_lines.$t)(joined, 0).line + 1,
		wrong: `The last line contains only \`${escape}\`, and no line follows it.`,
		fix: "Remove the line.",
	});
}
function tooMany(file, line) {
	return (0,broken.b)({
		file,
		line,
		wrong: `The file has more than ${mostInstructions} instructions.`,
		fix: "Move commands into scripts, and run those.",
	});
}
function escapeOf(lines, file) {
	const directive = /^#[ \t]*escape[ \t]*=[ \t]*(.)/i;
	const [chosen, second] = lines
		.slice(0, 2)
		.map(({ text }) => directive.exec(text.trimStart())?.[1]);
	if (chosen !== undefined && second !== undefined) {
		throw (0,broken.b)({
			file,
			line: 2,
			wrong: "The escape character is chosen a second time.",
			fix: "Keep one `# escape=` line.",
		});
	}
	if (chosen === undefined || chosen === "\\")
		return "\\";
	if (chosen === "`")
		return "`";
	throw (0,broken.b)({
		file,
		line: 1,
		wrong: "The escape character is neither a backslash nor a backtick.",
		fix: "Write `# escape=\\` or leave the line out.",
	});
}
function readInstruction(reading, joined) {
	const { file, escape } = reading;
	const start = joined.text.length - joined.text.trimStart().length;
	const text = joined.text.trim();
	const place = { file, line: (0,containerfile_lines.$t)(joined, start).line + 1 };
	const range = { start, end: start + text.length };
	const { written, ...parts } = readParts(joined, { range, escape });
	if (!keywords.has(parts.keyword)) {
		throw (0,broken.b)({
			...place,
			wrong: `${JSON.stringify((0,printable.vI)(written, 40))} is not an instruction.`,
			fix: `Correct it, or end the line before it with \`${escape}\` if it continues that line.`,
		});
	}
	const trigger = parts.keyword === "ONBUILD" ? readTrigger(joined, { range, escape, place }) : undefined;
	const refused = refusedPart(trigger ?? parts);
	if (refused !== undefined)
		throw (0,broken.b)({ ...place, ...refused });
	const whole = {
		...parts,
		line: place.line,
		text,
		...(trigger === undefined ? {} : { trigger }),
	};
	const { heredocs, last } = readHeredocs(reading, { ...whole, last: joined.last });
	return { ...whole, endLine: last + 1, heredocs };
}
function readTrigger(joined, { range, escape, place }) {
	const start = skipBlanks(joined.text, { start: range.start + "ONBUILD".length, end: range.end });
	const { written, ...trigger } = readParts(joined, { range: { start, end: range.end }, escape });
	if (written === "" || /^(?:FROM|MAINTAINER|ONBUILD)$/.test(trigger.keyword)) {
		throw (0,broken.b)({
			...place,
			wrong: written === ""
				? "ONBUILD has no instruction after it."
				: `ONBUILD cannot be followed by ${trigger.keyword}.`,
			fix: "Write an instruction for the images built on this one, e.g. `ONBUILD COPY . /app`.",
		});
	}
	return trigger;
}
function readParts(joined, { range, escape }) {
	const text = joined.text.slice(range.start, range.end);
	const written = /^[^\t\v\f\r ]+/.exec(text)?.[0] ?? "";
	const rest = { start: range.start + written.length, end: range.end };
	const { flags, next } = readFlags(joined, { range: rest, escape });
	return {
		written,
		keyword: written.toUpperCase(),
		flags,
		argument: joined.text.slice(next, range.end),
		words: readWords(joined, { range: { start: next, end: range.end }, escape }),
	};
}
function readHeredocs({ file, lines }, holder) {
	const heredocs = [];
	let last = holder.last;
	for (const marker of (0,heredoc.ib)(holder)) {
		let close = last + 1;
		while (close < lines.length && !marker.endsAt(lines[close]?.text ?? ""))
			close += 1;
		if (close === lines.length) {
			throw (0,broken.b)({
				file,
				line: holder.line,
				wrong: "A here-document is not closed.",
				fix: `Add a line that contains only ${JSON.stringify((0,printable.vI)(marker.name, 80))}.`,
			});
		}
		const content = lines.slice(last + 1, close).map(({ text }) => `${text}\n`);
		heredocs.push(content.join(""));
		last = close;
	}
	return { heredocs, last };
}
function readFlags(line, { range, escape }) {
	const flags = [];
	let index = skipBlanks(line.text, range);
	while (line.text.startsWith("--", index)) {
		const end = Math.min((0,containerfile_lines.Ov)(line.text, { start: index, escape }), range.end);
		const next = skipBlanks(line.text, { start: end, end: range.end });
		const written = line.text.slice(index, end);
		if (written === "--")
			return { flags, next };
		const equals = written.indexOf("=");
		const nameEnd = equals === -1 ? written.length : equals;
		const value = Math.min(index + nameEnd + 1, end);
		flags.push({ name: written.slice(2, nameEnd), value: (0,containerfile_lines.E7)(line, value, end) });
		index = next;
	}
	return { flags, next: index };
}
function readWords(line, { range, escape }) {
	const words = [];
	let index = skipBlanks(line.text, range);
	while (index < range.end) {
		const end = Math.min((0,containerfile_lines.Ov)(line.text, { start: index, escape }), range.end);
		words.push((0,containerfile_lines.E7)(line, index, end));
		index = skipBlanks(line.text, { start: end, end: range.end });
	}
	return words;
}
function skipBlanks(text, { start, end }) {
	let index = start;
	while (index < end && (0,containerfile_lines.z3)(text[index]))
		index += 1;
	return index;
}


}),

86593:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $t: () => (placeOf),
  E7: () => (wordAt),
  GY: () => (isEmptyLine),
  Ov: () => (wordEnd),
  cT: () => (joinLines),
  vc: () => (physicalLines),
  z3: () => (isBlank)
});
const continuations = { "\\": /\\[ \t]*$/, "`": /`[ \t]*$/ };
function physicalLines(text) {
	const lines = [];
	let offset = text.startsWith("\uFEFF") ? 1 : 0;
	for (const line of text.slice(offset).split("\n")) {
		lines.push({ text: line.endsWith("\r") ? line.slice(0, -1) : line, offset });
		offset += line.length + 1;
	}
	return lines;
}
function isEmptyLine(line) {
	const text = line.text.trimStart();
	return text === "" || text.startsWith("#");
}
function joinLines(lines, { first, escape }) {
	const continuation = continuations[escape];
	const pieces = [];
	const texts = [];
	let last = first;
	let length = 0;
	for (let index = first; index < lines.length; index += 1) {
		const line = lines[index];
		if (line === undefined)
			break;
		if (index > first && isEmptyLine(line))
			continue;
		const text = line.text.replace(continuation, "");
		pieces.push({ at: length, offset: line.offset, line: index });
		texts.push(text);
		length += text.length;
		last = index;
		if (text.length === line.text.length)
			break;
	}
	return { text: texts.join(""), last, pieces };
}
function placeOf(joined, index) {
	let low = 0;
	let high = joined.pieces.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((joined.pieces[middle]?.at ?? 0) <= index)
			low = middle;
		else
			high = middle - 1;
	}
	const { at, offset, line } = joined.pieces[low] ?? { at: 0, offset: 0, line: 0 };
	return { offset: offset + index - at, line };
}
function wordAt(line, start, end) {
	const first = placeOf(line, start).offset;
	return {
		text: line.text.slice(start, end),
		start: first,
		end: end === start ? first : placeOf(line, end - 1).offset + 1,
	};
}
function isBlank(character) {
	return character !== undefined && /[\t\v\f\r ]/.test(character);
}
function wordEnd(text, { start, escape }) {
	let quote = "";
	let index = start;
	for (; index < text.length; index += 1) {
		const character = text[index] ?? "";
		if (character === escape && quote !== "'")
			index += 1;
		else if (quote !== "")
			quote = character === quote ? "" : quote;
		else if (character === '"' || character === "'")
			quote = character;
		else if (isBlank(character))
			break;
	}
	return Math.min(index, text.length);
}


}),

77129:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (parseContainerfile)
});
var _broken_js__0 = __webpack_require__(39749);
var _instructions_js__1 = __webpack_require__(18922);


const longestText = 1 << 20;
function parseContainerfile(source) {
	const { text, file, places } = source;
	checkFile(source);
	const instructions = (0,_instructions_js__1.K)(source).map((each) => {
		const written = places?.get(each.line);
		return written === undefined ? each : { ...each, written };
	});
	const found = instructions.findIndex(({ keyword }) => keyword === "FROM");
	const firstFrom = found === -1 ? instructions.length : found;
	const args = instructions.slice(0, firstFrom);
	const early = args.find(({ keyword }) => keyword !== "ARG");
	if (early !== undefined) {
		throw (0,_broken_js__0.b)({
			file,
			line: early.line,
			wrong: `\`${early.keyword}\` comes before the first FROM.`,
			fix: "Start with FROM; only ARG may come before it.",
		});
	}
	if (found === -1) {
		throw (0,_broken_js__0.b)({
			file,
			line: args[0]?.line ?? 1,
			wrong: args.length === 0 ? "The file has no instructions." : "The file has no FROM.",
			fix: "Start with FROM and the image to build on, e.g. `FROM debian:12` or `FROM scratch`.",
		});
	}
	const stages = readStages(instructions.slice(firstFrom), file);
	return { file, text, ...(places === undefined ? {} : { places }), args, stages };
}
function checkFile({ text, file }) {
	if (text.length > longestText) {
		throw (0,_broken_js__0.b)({
			file,
			line: 1,
			wrong: "The file is larger than 1 MiB.",
			fix: "Check that it is a Containerfile, and put large data into the build context.",
		});
	}
	if (file.endsWith(".in")) {
		throw (0,_broken_js__0.b)({
			file,
			line: 1,
			wrong: "The name ends in `.in`: buildah would first run the file through the C preprocessor, which is not supported here.",
			fix: `Run the preprocessor yourself, e.g. \`cpp -E -P ${file}\`, and build from its output.`,
		});
	}
}
function readStages(instructions, file) {
	const starts = instructions.flatMap(({ keyword }, at) => (keyword === "FROM" ? [at] : []));
	return starts.flatMap((start, index) => {
		const [from, ...following] = instructions.slice(start, starts[index + 1]);
		return from === undefined ? [] : [readStage(from, { index, instructions: following, file })];
	});
}
function readStage(from, rest) {
	const [base, as, name] = from.words;
	const isNamed = as?.text.toUpperCase() === "AS" && name !== undefined;
	if (base === undefined || from.words.length !== (isNamed ? 3 : 1)) {
		throw (0,_broken_js__0.b)({
			file: rest.file,
			line: from.line,
			wrong: "FROM must name exactly one image.",
			fix: "Write `FROM image` or `FROM image AS name`.",
		});
	}
	const stage = { index: rest.index, from, base, instructions: rest.instructions };
	return isNamed ? { ...stage, name: name.text } : stage;
}


}),

1758:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (isVerified),
  u: () => (insecureHosts)
});
var _oci_reference_js__0 = __webpack_require__(73326);

function insecureHosts(access, named) {
	const own = access.tlsVerify ? [] : named.flatMap((host) => host ?? []);
	return [...new Set([...access.insecureRegistries, ...own].map((host) => host.toLowerCase()))];
}
function isVerified(reference, insecure) {
	const host = (0,_oci_reference_js__0.F2)(reference)?.registry.toLowerCase();
	return host === undefined || !insecure.includes(host);
}


}),

4577:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Sn: () => (parseKeptReport),
  jv: () => (reportedTwins),
  xj: () => (reportedImage)
});
var valibot__2 = __webpack_require__(77934);
var _build_environment_js__3 = __webpack_require__(78975);
var _oci_oci_js__0 = __webpack_require__(34730);
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

86469:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (UnknownHere)
});
var _text_failure_js__0 = __webpack_require__(67271);

class UnknownHere extends _text_failure_js__0.HR {
}


}),

14228:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  z: () => (parseLocation)
});
const schemes = [
	{ sign: /^(?:docker-image|container-image|docker):\/\//, is: "registry" },
	{ sign: /^(?:oci-layout:\/\/|oci:)/, is: "oci" },
	{ sign: /^oci-archive:(?:\/\/)?/, is: "oci-archive" },
	{ sign: /^docker-archive:(?:\/\/)?/, is: "docker-archive" },
];
function parseLocation(text) {
	for (const { sign, is } of schemes) {
		const scheme = sign.exec(text)?.[0];
		const rest = scheme === undefined ? "" : text.slice(scheme.length);
		if (scheme === undefined || rest === "")
			continue;
		return is === "registry"
			? { kind: "registry", reference: rest }
			: { kind: "files", transport: is, scheme, rest };
	}
	return undefined;
}


}),

86107:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  z: () => (machineTrouble)
});
var _text_surface_js__0 = __webpack_require__(10970);

const rows = [
	{
		sign: /no space left on device|disk quota exceeded/i,
		what: "the disk is full",
		fix: "Free some space, or point RUNNER_TEMP or TMPDIR at a larger disk.",
	},
	{
		sign: /loading trust policy|policy\.json/i,
		what: "this machine has no valid trust policy (`policy.json`)",
		fix: 'Install the package `containers-common` (or `golang-github-containers-common`), or write `{"default":[{"type":"insecureAcceptAnything"}]}` to `/etc/containers/policy.json`.',
	},
	{
		sign: /is rejected by policy/i,
		what: "this machine's trust policy (`policy.json`) rejects the image",
		fix: "Allow the image's registry in `/etc/containers/policy.json`, or use an image that it allows.",
	},
	{
		sign: /registry \S{1,300} is blocked in/i,
		what: "this machine's `registries.conf` blocks the registry",
		fix: "Take `blocked = true` out of `/etc/containers/registries.conf` for it, or use another registry.",
	},
	{
		sign: /loading registries configuration/i,
		what: "this machine's `registries.conf` cannot be read",
		fix: "Correct the file that the message below names.",
	},
	{
		sign: /failed to get container config|parsing storage configuration/i,
		what: "this machine's configuration of containers cannot be read",
		fix: "Correct what the message below names: `storage.conf`, `containers.conf` or XDG_RUNTIME_DIR.",
	},
	{
		sign: /getting username and password/i,
		what: "the auth file cannot be read",
		fix: `Give an auth file as \`skopeo login\` or \`docker login\` writes it: ${(0,_text_surface_js__0.Pe)("authfile")}.`,
	},
	{
		sign: /failed to GetDriver graph|driver not supported/i,
		what: "the storage driver does not work on this machine",
		fix: "Set `driver` in `storage.conf` to `overlay` or `vfs`.",
	},
	{
		sign: /newuidmap|newgidmap|\/etc\/subuid|subordinate uid/i,
		what: "this user may not map other users",
		fix: "Install `uidmap`, and give the user one line in `/etc/subuid` and one in `/etc/subgid`; or build as root.",
	},
	{
		sign: /permission denied|operation not permitted/i,
		what: "this user may not read or write a file that is needed",
		fix: "Give the user access to the file that the message below names, or build as root.",
	},
];
function machineTrouble(text) {
	const row = rows.find(({ sign }) => sign.test(text));
	return row === undefined
		? undefined
		: { what: row.what, fix: row.fix, isLocal: true, mayPass: false };
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


}),

34730:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $P: () => (manifestMediaTypes),
  L8: () => (imageConfigSchema),
  U8: () => (indexMediaTypes),
  er: () => (digestSchema),
  me: () => (indexSchema),
  rc: () => (manifestSchema)
});
var valibot__2 = __webpack_require__(77934);
var _text_schema_js__0 = __webpack_require__(59006);
var _digest_js__1 = __webpack_require__(30719);



const manifestMediaTypes = [
	"application/vnd.oci.image.manifest.v1+json",
	"application/vnd.docker.distribution.manifest.v2+json",
];
const indexMediaTypes = [
	"application/vnd.oci.image.index.v1+json",
	"application/vnd.docker.distribution.manifest.list.v2+json",
];
const text = valibot__2.YjP();
const texts = (0,_text_schema_js__0.A7)(text);
const bytes = "a number of bytes";
const digestSchema = valibot__2.FsL(text, valibot__2.ahr(_digest_js__1.Bc, "`sha256:` and 64 lower-case hex digits"));
const descriptor = (0,_text_schema_js__0.Xy)({
	mediaType: text,
	digest: digestSchema,
	size: valibot__2.FsL(valibot__2.aig(bytes), valibot__2.Y2b(bytes), valibot__2.Wwf(0, bytes)),
	annotations: valibot__2.yqP(texts),
	platform: valibot__2.yqP((0,_text_schema_js__0.Xy)({ os: text, architecture: text, variant: valibot__2.yqP(text) })),
});
const manifestSchema = (0,_text_schema_js__0.Xy)({
	schemaVersion: valibot__2.euz(2, "2"),
	mediaType: valibot__2.yqP(oneOf(manifestMediaTypes)),
	config: descriptor,
	layers: (0,_text_schema_js__0.c3)(descriptor),
	annotations: valibot__2.yqP(texts),
});
const indexSchema = (0,_text_schema_js__0.Xy)({
	schemaVersion: valibot__2.euz(2, "2"),
	mediaType: valibot__2.yqP(oneOf(indexMediaTypes)),
	manifests: (0,_text_schema_js__0.c3)(descriptor),
});
const historyEntry = valibot__2.FsL((0,_text_schema_js__0.Xy)({
	created_by: valibot__2.yqP(text),
	comment: valibot__2.yqP(text),
	empty_layer: valibot__2.yqP(valibot__2.zMY()),
}), valibot__2.pdi(({ created_by = "", comment, empty_layer = false }) => ({
	createdBy: created_by,
	...(comment === undefined ? {} : { comment }),
	emptyLayer: empty_layer,
})));
const imageConfigSchema = valibot__2.FsL((0,_text_schema_js__0.Xy)({
	os: text,
	architecture: text,
	config: valibot__2.yqP((0,_text_schema_js__0.Xy)({
		Labels: valibot__2.yqP(texts),
		OnBuild: valibot__2.yqP((0,_text_schema_js__0.c3)(text)),
		Healthcheck: valibot__2.yqP((0,_text_schema_js__0.Xy)({ Test: valibot__2.yqP((0,_text_schema_js__0.c3)(text)) })),
		Shell: valibot__2.yqP((0,_text_schema_js__0.c3)(text)),
	})),
	rootfs: (0,_text_schema_js__0.Xy)({ diff_ids: (0,_text_schema_js__0.c3)(digestSchema) }),
	history: valibot__2.yqP((0,_text_schema_js__0.c3)(historyEntry)),
}), valibot__2.pdi(({ os, architecture, config, rootfs, history = [] }) => {
	const { Labels: labels = {}, OnBuild: triggers, Healthcheck, Shell: shell } = config ?? {};
	const [test = "NONE"] = Healthcheck?.Test ?? [];
	const healthcheck = test !== "NONE";
	return {
		os,
		architecture,
		labels,
		...(triggers === undefined ? {} : { triggers }),
		...(healthcheck || shell !== undefined
			? { docker: { healthcheck, shell: shell ?? [] } }
			: {}),
		diffIds: rootfs.diff_ids,
		history,
	};
}));
function oneOf(types) {
	const known = types.map((type) => `\`${type}\``).join(" or ");
	return valibot__2.FsL(text, valibot__2.z6Y((type) => types.includes(type), known));
}


}),

66669:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  RK: () => (tlsTrouble),
  m7: () => (answerTrouble),
  xe: () => (registryTrouble)
});
var _text_surface_js__0 = __webpack_require__(10970);
var _machine_troubles_js__1 = __webpack_require__(86107);
var _reference_js__2 = __webpack_require__(73326);



const tlsTrouble = "TLS: ";
const unverified = ({ host }) => (0,_text_surface_js__0.Pe)("insecure-registries", host);
const account = `${(0,_text_surface_js__0.Pe)("username")} and ${(0,_text_surface_js__0.Pe)("password")}`;
const unreached = "Check the name, and that this machine reaches it (network, proxy, firewall), then run again.";
const packages = (0,_text_surface_js__0.$8)({
	workflow: " (on GitHub: `permissions: packages: write`)",
	commandLine: " (on GitHub: the scope `write:packages`)",
});
const rows = [
	{
		sign: /server gave HTTP response to HTTPS client/i,
		what: ({ host }) => `${tlsTrouble}${host} speaks plain HTTP`,
		fix: (named) => `Use HTTPS, or say that this registry has none: ${unverified(named)}.`,
	},
	{
		sign: /client sent an HTTP request to an HTTPS server/i,
		what: ({ host }) => `${tlsTrouble}${host} speaks only HTTPS`,
		fix: "Leave out what says that this registry needs no HTTPS.",
	},
	{
		sign: /certificate has expired or is not yet valid/i,
		what: ({ host }) => `${tlsTrouble}the certificate of ${host} has expired, or this machine's clock is wrong`,
		fix: "Check the clock with `date`, and renew the certificate.",
	},
	{
		sign: /certificate is (?:not )?valid for|cannot validate certificate for/i,
		what: ({ host }) => `${tlsTrouble}the certificate of ${host} is for another name`,
		fix: (named) => `Write the name that the certificate has; or, if you accept the risk, set ${unverified(named)}.`,
	},
	{
		sign: /x509|certificate|tls: /i,
		what: ({ host }) => `${tlsTrouble}the certificate of ${host} is not trusted here`,
		fix: (named) => `Install its certificate authority on this machine; or, if you accept the risk, set ${unverified(named)}.`,
	},
	{
		sign: /no such host|name resolution|server misbehaving/i,
		what: ({ host }) => `no host has the name ${host} (no answer from DNS)`,
		fix: ({ host, reference }) => host === "docker.io" && !reference.startsWith(host)
			? `${unreached} A name without a host is looked for at docker.io; a path starts with \`./\` or \`/\`.`
			: unreached,
	},
	{
		sign: /connection refused/i,
		what: ({ host }) => `nothing listens at ${host} (connection refused)`,
		fix: "Check the host and the port, and that the registry runs, then run again.",
	},
	{
		sign: /i\/o timeout|deadline exceeded|no route to host|network is unreachable|handshake timeout|connection timed out/i,
		what: ({ host }) => `${host} does not answer`,
		fix: unreached,
		mayPass: true,
	},
	{
		sign: /too ?many ?requests|status 429/i,
		what: ({ host }) => `${host} lets nobody ask so often (rate limit)`,
		fix: `Sign in (${account}), wait, or use a mirror.`,
		mayPass: true,
	},
	{
		sign: /quota|exceed the configured upper limit|insufficient storage/i,
		what: ({ host }) => `${host} has no room left for this repository (quota)`,
		fix: "Remove images there, or have the quota raised.",
	},
	{
		sign: /immutable|cannot be overwritten/i,
		what: () => "it exists already, and its tag may not be moved",
		fix: `Push another tag: ${(0,_text_surface_js__0.Pe)("tags")}.`,
	},
	{
		sign: /unauthorized|authentication required|invalid username\/password|status(?: ?code:?)? 401/i,
		what: ({ host, hasAccount }) => hasAccount
			? `${host} refused the password`
			: `${host} asks for an account, and none that it accepts is known here`,
		fix: ({ host, hasAccount }) => hasAccount
			? `Check ${account}, and that they may reach this repository.`
			: `Give ${account}, or sign in before (\`skopeo login ${host}\`).`,
	},
	{
		sign: /denied|forbidden|status(?: ?code:?)? 403/i,
		what: ({ host, repository, verb }) => verb === "push"
			? `${host} does not let this account push to ${repository}`
			: `${host} does not let this account read ${repository}, or has no such repository`,
		fix: ({ verb }) => verb === "push"
			? `Give the account or token the right to write to this repository${packages}.`
			: `Check the name, and give the account or token the right to read this repository (${account}).`,
	},
	{
		sign: /no image found in (?:manifest list|image index)/i,
		what: () => "it has no image for this platform",
		fix: `Choose a platform that it has: ${(0,_text_surface_js__0.Pe)("platforms")}.`,
	},
	{
		sign: /name unknown|repository name not known/i,
		what: ({ host, repository }) => `${host} has no repository ${repository}`,
		fix: "Check the name.",
	},
	{
		sign: /manifest unknown|not found in repository/i,
		what: ({ host }) => `${host} has no such image or tag`,
		fix: "Check the name and the tag.",
	},
	{
		sign: /\b5\d\d \(?[A-Z]|status(?: code)?(?: from registry)?:? 5\d\d/,
		what: ({ host }) => `${host} has a fault of its own (status 5xx)`,
		fix: "Run again later; the registry's operators have its log.",
		mayPass: true,
	},
	{
		sign: /pinging container registry .{1,300}: invalid status code/i,
		what: ({ host }) => `${host} does not answer as a registry`,
		fix: "Check the host: an image's name starts with the registry's, not with a web page's.",
	},
	{
		sign: /not found|status(?: ?code:?)?(?: from registry)? 404/i,
		what: ({ host }) => `${host} has no such image`,
		fix: "Check the name and the tag.",
	},
	{
		sign: /media ?type|manifest invalid|status 415/i,
		what: ({ host }) => `${host} does not take OCI images`,
		fix: "Use a registry that takes OCI images (distribution 2.7 and newer, and all hosted ones do).",
	},
	{
		sign: /did not match|does not match/i,
		what: ({ host }) => `${host} served other bytes than the digest says`,
		fix: "Run again; if it happens again, the registry or something on the way to it changes images.",
	},
	{
		sign: /connection reset|broken pipe|\bEOF\b/i,
		what: ({ host }) => `the connection to ${host} broke`,
		fix: "Run again.",
		mayPass: true,
	},
];
const fileRows = [
	{
		sign: /no such file or directory/i,
		what: () => "there is nothing at that path",
		fix: "Check the path: an OCI layout is a folder with `index.json`.",
	},
	{
		sign: /no descriptor found for reference/i,
		what: () => "the layout has no image with that tag",
		fix: "Write a tag that the layout's `index.json` names, or none.",
	},
	{
		sign: /EOF|invalid character|tar/i,
		what: () => "there is no image in that form",
		fix: "Check which form the file has: `oci-layout://` is a folder, `oci-archive:` and `docker-archive:` are tar files.",
	},
];
function registryTrouble(output, asked) {
	const text = withoutNames(output, namesOf(asked));
	const isFile = (0,_reference_js__2.F2)(asked.reference) === undefined;
	return (0,_machine_troubles_js__1.z)(text) ?? troubleIn(text, { asked, isFile });
}
function answerTrouble(answer, asked) {
	return troubleIn(withoutNames(answer, namesOf(asked)), { asked, isFile: false });
}
function withoutNames(text, { reference, host, repository }) {
	return [reference, `${host}/${repository}`, repository]
		.filter((name) => name.length > 2)
		.reduce((left, name) => left.replaceAll(name, "…"), text);
}
function troubleIn(text, { asked, isFile }) {
	const named = namesOf(asked);
	const row = (isFile ? [...fileRows, ...rows] : rows).find(({ sign }) => sign.test(text));
	if (row === undefined)
		return undefined;
	const fix = typeof row.fix === "string" ? row.fix : row.fix(named);
	return { what: row.what(named), fix, isLocal: isFile, mayPass: row.mayPass === true };
}
function namesOf(asked) {
	const { reference } = asked;
	const { registry, repository } = (0,_reference_js__2.F2)(reference) ?? {};
	return { ...asked, host: registry ?? reference, repository: repository ?? reference };
}


}),

69986:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  j: () => (outputLines)
});
var _printable_js__0 = __webpack_require__(76158);

const mostLines = 20;
const longestLine = 300;
function outputLines(lines) {
	return lines
		.map((line) => (0,_printable_js__0.vI)((0,_printable_js__0.g$)(line), longestLine))
		.filter((line) => line.trim() !== "")
		.slice(-mostLines);
}


}),

27329:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  q: () => (renderPushedJson),
  y: () => (pushedJson)
});
function renderPushedJson(found) {
	const { digest, pushed } = found;
	const value = {
		schemaVersion: 1,
		digest,
		pushed: pushed.map(pushedJson),
	};
	return `${JSON.stringify(value, undefined, 2)}\n`;
}
function pushedJson({ reference, digest, changed }) {
	return { reference, digest, changed };
}


}),

7079:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B2: () => (pinVerdict),
  O1: () => (lookedAt),
  U4: () => (renderPinsByFile),
  dL: () => (renderPinsJson),
  "in": () => (renderDiff),
  tx: () => (pinLines)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);
var _sizes_js__1 = __webpack_require__(76477);


function pinLines({ pins, left }, palette) {
	return [
		...pins.map(({ place, from, to }) => `${placeText(place)}: ${line(from)} → ${line(to)}`),
		...left.flatMap(({ place, text, why }) => [
			`${placeText(place)}: ${palette.warning("left")} ${line(text)}`,
			`  ${line(why)}`,
		]),
	];
}
function pinVerdict({ pins, left }) {
	if (left.length > 0) {
		return `Not everything is pinned: ${(0,_sizes_js__1.hS)(left.length, "image reference")} left unchanged.`;
	}
	return pins.length === 0
		? "Nothing to do: no image is referenced by tag."
		: `Everything is pinned: added a digest to ${(0,_sizes_js__1.hS)(pins.length, "image reference")}.`;
}
function renderPinsJson({ pins, left }) {
	const value = { pins: pins.map(pinValue), left: left.map(leftValue) };
	return `${JSON.stringify(value, undefined, 2)}\n`;
}
function lookedAt(looked) {
	const { containerfiles, workflows } = looked;
	const more = workflows === 0 ? "" : `, ${(0,_sizes_js__1.hS)(workflows, "workflow")}`;
	return `${(0,_sizes_js__1.hS)(containerfiles, "Containerfile")}${more}.`;
}
function renderPinsByFile({ pins, left }, files) {
	const of = (file) => ({ place }) => place.file === file;
	const named = [...new Set([...files, ...[...pins, ...left].map(({ place }) => place.file)])];
	const value = named.map((file) => ({
		file,
		pins: pins.filter(of(file)).map(pinValue),
		left: left.filter(of(file)).map(leftValue),
	}));
	return `${JSON.stringify(value, undefined, 2)}\n`;
}
async function renderDiff(changes) {
	const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await __webpack_require__.e(/* import() */ 5960).then(__webpack_require__.bind(__webpack_require__, 5960));
	return changes
		.map(({ name, before, after }) => {
		const shown = line(name);
		const patch = createTwoFilesPatch(`a/${shown}`, `b/${shown}`, before, after, "", "", {
			context: 3,
			headerOptions: FILE_HEADERS_ONLY,
		});
		return patch.split("\n").map(diffLine).join("\n");
	})
		.join("");
}
function diffLine(text) {
	const end = text.endsWith("\r") ? "\r" : "";
	return `${(0,_domain_text_printable_js__0.tJ)((0,_domain_text_printable_js__0.RK)(text.slice(0, text.length - end.length)))}${end}`;
}
function pinValue({ place, from, to }) {
	return { file: place.file, line: place.line, from, to };
}
function leftValue({ place, text, why }) {
	return { file: place.file, line: place.line, text, why };
}
function placeText({ file, line: number }) {
	return line(number === undefined ? file : `${file}:${number}`);
}
function line(text) {
	return (0,_domain_text_printable_js__0.tJ)((0,_domain_text_printable_js__0.RK)((0,_domain_text_printable_js__0.vI)(text, 1000)));
}


}),

76477:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Xo: () => (formatSeconds),
  hS: () => (counted),
  z3: () => (formatBytes)
});
function formatBytes(bytes) {
	const units = ["kB", "MB", "GB", "TB"];
	if (bytes < 1000)
		return `${bytes} B`;
	let value = bytes / 1000;
	let unit = 0;
	while (value >= 999.95 && unit < units.length - 1) {
		value /= 1000;
		unit += 1;
	}
	return `${value.toFixed(1)} ${units[unit]}`;
}
function formatSeconds(seconds) {
	if (seconds < 9.95)
		return `${seconds.toFixed(1)} s`;
	const whole = Math.round(seconds);
	if (whole < 60)
		return `${whole} s`;
	if (whole < 3600)
		return `${Math.floor(whole / 60)} min ${whole % 60} s`;
	return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
function counted(count, noun) {
	return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
}
function grouped(count) {
	const rest = count % 1000;
	if (count < 1000)
		return String(count);
	return `${grouped((count - rest) / 1000)},${String(rest).padStart(3, "0")}`;
}


})

};
//# sourceMappingURL=9442.index.js.map
