export const id = 373;
export const ids = [373];
export const modules = {

373:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $C: () => (emptied),
  D_: () => (outputIn),
  IU: () => (clear),
  Zu: () => (imagesNames),
  _Q: () => (fitting),
  qi: () => (outputFolder)
});
var node_crypto__0 = __webpack_require__(77598);
var node_fs_promises__1 = __webpack_require__(51455);
var node_os__2 = __webpack_require__(48161);
var node_path__3 = __webpack_require__(76760);
var _domain_findings_beside_js__4 = __webpack_require__(81032);
var _domain_oci_sbom_format_js__5 = __webpack_require__(70088);
var _domain_text_failure_js__6 = __webpack_require__(67271);
var _domain_text_surface_js__7 = __webpack_require__(10970);
var _process_make_folder_js__8 = __webpack_require__(81594);









const names = {
	layout: "layout",
	first: "first",
	second: "second",
	report: "report.json",
	page: "report.html",
	recipe: "recipe",
	platforms: "platforms",
};
const imagesNames = { images: "images", list: "images.json" };
const known = new Set([
	...Object.values(names),
	..._domain_oci_sbom_format_js__5.e.map((format) => _domain_oci_sbom_format_js__5.u[format].file),
	...Object.values(imagesNames),
	..._domain_findings_beside_js__4.M.flatMap((about) => [
		attestationName({ about, form: "statement" }),
		attestationName({ about, form: "bundle" }),
	]),
]);
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
	return placesIn(folder, "");
}
function placesIn(folder, within) {
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
			await (0,_process_make_folder_js__8.f)(folder);
			await (0,node_fs_promises__1.writeFile)(report, texts.json);
			await (0,node_fs_promises__1.writeFile)(page, texts.html);
			if (texts.containerfile === undefined)
				return;
			await (0,_process_make_folder_js__8.f)(recipe);
			await (0,node_fs_promises__1.writeFile)((0,node_path__3.join)(recipe, "Containerfile"), texts.containerfile);
		},
		writeSboms: (texts) => writeNamed({ folder, within }, [...texts]),
		keepAttestations: (files) => writeNamed({ folder, within }, files.map((file) => [attestationName(file), file.text])),
		forPlatform: (platform) => {
			const own = (0,node_path__3.join)(names.platforms, platform.replaceAll("/", "-"));
			return placesIn((0,node_path__3.join)(folder, own), `${within}${own}/`);
		},
		discard: () => (0,node_fs_promises__1.rm)(folder, { recursive: true, force: true }),
	};
}
async function writeNamed({ folder, within }, texts) {
	await (0,_process_make_folder_js__8.f)(folder);
	const written = [];
	for (const [name, text] of texts) {
		const path = (0,node_path__3.join)(folder, name);
		await (0,node_fs_promises__1.writeFile)(path, text);
		written.push({ path, name: `${within}${name}` });
	}
	return written;
}
function attestationName({ about, form }) {
	return `${stemOf(about)}.${form === "statement" ? "intoto" : "sigstore"}.json`;
}
function stemOf(about) {
	if (about !== "cyclonedx" && about !== "spdx")
		return about;
	return _domain_oci_sbom_format_js__5.u[about].file.replace(/\.json$/, "");
}
function fitting(folder) {
	if (!folder.includes(":"))
		return folder;
	throw (0,_domain_text_failure_js__6.AN)("output", `${folder} has a colon in its path, and for buildah an OCI layout's path ends at a colon.`, `Name a folder without a colon in its path; without ${(0,_domain_text_surface_js__7.Pe)("output")}, RUNNER_TEMP or TMPDIR says where results go.`);
}
async function clear(folder) {
	for (const name of known)
		await (0,node_fs_promises__1.rm)((0,node_path__3.join)(folder, name), { recursive: true, force: true });
}
async function emptied(folder) {
	const fix = "Name a folder that is empty, does not exist yet, or holds an earlier result of Twofold.";
	try {
		await (0,_process_make_folder_js__8.f)(folder);
		const foreign = (await (0,node_fs_promises__1.readdir)(folder)).filter((name) => !known.has(name));
		if (foreign.length > 0) {
			throw (0,_domain_text_failure_js__6.AN)("output", `${folder} holds other files (${foreign.slice(0, 3).join(", ")}).`, fix);
		}
		await clear(folder);
		return folder;
	}
	catch (error) {
		if (error instanceof Error &&
			"code" in error &&
			typeof error.code === "string" &&
			/^E[A-Z]+$/.test(error.code)) {
			throw (0,_domain_text_failure_js__6.AN)("output", `${folder} cannot be used: ${error.message}.`, fix);
		}
		throw error;
	}
}


}),

9345:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



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
	const { default: bunzip } = await __webpack_require__.e(28744).then(__webpack_require__.t.bind(__webpack_require__, 79634, 19));
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
	const { default: library } = await __webpack_require__.e(36642).then(__webpack_require__.t.bind(__webpack_require__, 36642, 19));
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

36592:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  H: () => (archiveReaders)
});


var decompress = __webpack_require__(9345);

var external_node_zlib_ = __webpack_require__(38522);
;

async function zlibEnd(bytes, unpacked) {
	const inflate = (0,external_node_zlib_.createInflate)();
	let made = 0;
	try {
		inflate.end(bytes);
		for await (const piece of inflate) {
			if (piece instanceof Uint8Array)
				made += piece.length;
			if (made > unpacked)
				return undefined;
		}
		return made === unpacked ? inflate.bytesWritten : undefined;
	}
	catch {
		return undefined;
	}
	finally {
		inflate.destroy();
	}
}


var external_node_crypto_ = __webpack_require__(77598);

var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);
;



const ahead = 64 * 1024;
function keepingIn(folder) {
	return async (stream, limit) => {
		const file = await openNameless(folder).catch(() => undefined);
		if (file === undefined)
			return undefined;
		const length = await written({ file, stream, limit }).catch(async (error) => {
			await file.close();
			throw error;
		});
		if (length !== undefined)
			return new KeptFile(file, length);
		await file.close();
		return undefined;
	};
}
async function openNameless(folder) {
	const path = (0,external_node_path_.join)(folder, `.twofold-${(0,external_node_crypto_.randomUUID)()}`);
	const file = await (0,promises_.open)(path, "wx+", 0o600);
	await (0,promises_.unlink)(path);
	return file;
}
async function written(options) {
	let length = 0;
	for await (const chunk of options.stream) {
		length += chunk.length;
		if (length > options.limit)
			return undefined;
		const isWritten = await options.file.appendFile(chunk).then(() => true, () => false);
		if (!isWritten)
			return undefined;
	}
	return length;
}
class KeptFile {
	length;
	#file;
	#piece = Buffer.alloc(0);
	#from = 0;
	constructor(file, length) {
		this.#file = file;
		this.length = length;
	}
	async read(offset, length) {
		const start = offset - this.#from;
		const isAtHand = start >= 0 && start + length <= this.#piece.length;
		if (isAtHand)
			return this.#piece.subarray(start, start + length);
		const piece = await this.#bytesAt(offset, Math.max(length, ahead));
		this.#piece = piece;
		this.#from = offset;
		return piece.subarray(0, length);
	}
	async close() {
		await this.#file.close();
	}
	async #bytesAt(offset, most) {
		const wanted = Math.max(0, Math.min(most, this.length - offset));
		const bytes = Buffer.alloc(wanted);
		let done = 0;
		while (done < wanted) {
			const { bytesRead } = await this.#file.read(bytes, done, wanted - done, offset + done);
			if (bytesRead === 0)
				break;
			done += bytesRead;
		}
		return bytes.subarray(0, done);
	}
}


var temporary_parent = __webpack_require__(82453);

var entries = __webpack_require__(69377);
;





function archiveReaders(env) {
	return { entries: entries.$2, decompress: decompress.m, zlibEnd: zlibEnd, keep: keepingIn((0,temporary_parent.c)(env)) };
}


}),

69377:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $2: () => (readEntries),
  bn: () => (UnreadableTar),
  eY: () => (noArchive)
});

var _domain_text_failure_js__0 = __webpack_require__(67271);
var _domain_text_printable_js__1 = __webpack_require__(76158);


const maxPathLength = 16 * 1024;
const maxPaxLength = 1024 * 1024;
const maxEntries = 5_000_000;
class UnreadableTar extends _domain_text_failure_js__0.HR {
}
const readOldFormats = { allowUnknownFormat: true };
async function* readEntries(tar, name) {
	const { default: tarStream } = await __webpack_require__.e(13587).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
	const extract = tarStream.extract(readOldFormats);
	const feeding = new Feeding(tar, extract);
	const reasonFor = (error) => feeding.failed ? feeding.error : explained(error, name);
	let count = 0;
	try {
		for await (const entry of extract) {
			count += 1;
			if (count > maxEntries)
				throw unreadable(name, `it has more than ${maxEntries} entries`);
			const header = headerOf(entry.header, name);
			const content = contentOf(entry, reasonFor);
			yield { header, content };
			for await (const _ of content)
				;
		}
	}
	catch (error) {
		throw reasonFor(error);
	}
	finally {
		extract.destroy(null);
		await feeding.done;
	}
}
class Feeding {
	done;
	failed = false;
	error;
	constructor(source, extract) {
		this.done = this.#feed(source, extract);
	}
	async #feed(source, extract) {
		try {
			for await (const chunk of source) {
				if (extract.destroyed)
					return;
				if (chunk.length > 0 && !extract.write(chunk))
					await drained(extract);
			}
			extract.end(null);
		}
		catch (error) {
			this.failed = true;
			this.error = error;
			extract.destroy(error instanceof Error ? error : new Error("the source failed"));
		}
	}
}
function drained(extract) {
	return new Promise((resolve) => {
		const settle = () => {
			extract.off("drain", settle);
			extract.off("close", settle);
			resolve();
		};
		extract.on("drain", settle);
		extract.on("close", settle);
		if (extract.destroyed)
			settle();
	});
}
function contentOf(entry, reasonFor) {
	const isEmpty = entry.header.type === "directory" || entry.header.size === 0;
	const bytes = isEmpty ? undefined : entry[Symbol.asyncIterator]();
	const next = async () => {
		try {
			const step = await bytes?.next();
			if (step?.value instanceof Uint8Array)
				return { done: false, value: step.value };
			return { done: true, value: undefined };
		}
		catch (error) {
			throw reasonFor(error);
		}
	};
	return { [Symbol.asyncIterator]: () => ({ next }) };
}
const types = {
	file: "file",
	"contiguous-file": "file",
	link: "hard-link",
	symlink: "symlink",
	"character-device": "character-device",
	"block-device": "block-device",
	directory: "directory",
	fifo: "fifo",
};
function headerOf(raw, name) {
	const pax = paxOf(raw.pax);
	const linkname = textOf(raw.linkname);
	if (raw.name.length > maxPathLength || linkname.length > maxPathLength) {
		throw unreadable(name, `a path in it is longer than ${maxPathLength} characters`);
	}
	if (lengthOf(pax) > maxPaxLength) {
		throw unreadable(name, `an entry in it has more than ${maxPaxLength} characters of PAX records`);
	}
	return {
		path: normalised(raw.name),
		...(raw.name.startsWith("/") ? { isAbsolute: true } : {}),
		type: Object.hasOwn(types, textOf(raw.type)) ? types[raw.type] : "unknown",
		mode: numberOf(raw.mode),
		uid: numberOf(pax["uid"] ?? raw.uid),
		gid: numberOf(pax["gid"] ?? raw.gid),
		uname: pax["uname"] ?? textOf(raw.uname),
		gname: pax["gname"] ?? textOf(raw.gname),
		size: raw.size,
		mtime: numberOf(pax["mtime"] ?? raw.mtime.getTime() / 1000),
		linkname,
		devmajor: numberOf(raw.devmajor),
		devminor: numberOf(raw.devminor),
		pax,
	};
}
function textOf(value) {
	return typeof value === "string" ? value : "";
}
function numberOf(value) {
	return typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN;
}
function lengthOf(pax) {
	return Object.entries(pax).reduce((sum, [key, value]) => sum + key.length + value.length, 0);
}
function paxOf(value) {
	if (typeof value !== "object" || value === null)
		return {};
	const records = Object.entries(value);
	return Object.fromEntries(records.flatMap(([key, text]) => (typeof text === "string" ? [[key, text]] : [])));
}
function normalised(path) {
	const parts = path.split("/").filter((part) => part !== "" && part !== ".");
	return parts.length === 0 ? "." : parts.join("/");
}
function noArchive(name) {
	return new _domain_text_failure_js__0.HR({
		code: "usage",
		message: `${JSON.stringify((0,_domain_text_printable_js__1.vI)(name, 300))} is neither an OCI layout's tar nor docker save's, or it is cut off.`,
		fix: "Copy it again.",
	});
}
function explained(error, name) {
	if (error instanceof _domain_text_failure_js__0.HR || !(error instanceof Error))
		return error;
	return unreadable(name, `it is cut or damaged (${error.message})`, error);
}
function unreadable(name, why, cause) {
	return new UnreadableTar({
		code: "tool",
		message: `${name} cannot be read as a tar: ${why}.`,
		fix: "Build the image again; if it fails again, report which program wrote this layer.",
		...(cause === undefined ? {} : { cause }),
	});
}


}),

81594:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

86469:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  R: () => (UnknownHere)
});
var _text_failure_js__0 = __webpack_require__(67271);

class UnknownHere extends _text_failure_js__0.HR {
}


}),

};
//# sourceMappingURL=373.index.js.map
