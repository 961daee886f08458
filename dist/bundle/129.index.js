export const id = 129;
export const ids = [129];
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

373:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
const imagesNames = { images: "images", list: "images.json" };
const known = new Set([
	...Object.values(names),
	...Object.values(imagesNames),
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

50570:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (mistakenName),
  t: () => (settingsPlace)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_build_settings_file_js__2 = __webpack_require__(68824);



async function settingsPlace(where) {
	const root = await rootOf(where);
	const names = [_domain_build_settings_file_js__2.bH, mistakenName];
	const found = await Promise.all(names.map((name) => isThere((0,node_path__1.join)(root, name))));
	return found.includes(true) ? root : undefined;
}
const mistakenName = "twofold.yaml";
async function rootOf({ cwd, workspace, context }) {
	const wall = workspace === undefined ? undefined : (0,node_path__1.resolve)(workspace);
	for (let folder = (0,node_path__1.resolve)(cwd, context);; folder = (0,node_path__1.dirname)(folder)) {
		if (await isThere((0,node_path__1.join)(folder, ".git")))
			return folder;
		if (folder === wall || folder === (0,node_path__1.dirname)(folder))
			return (0,node_path__1.resolve)(cwd);
	}
}
async function isThere(path) {
	return await (0,node_fs_promises__0.lstat)(path).then(() => true, () => false);
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

57175:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (readRemoteImage)
});
var valibot__15 = __webpack_require__(77934);
var _domain_build_insecure_js__0 = __webpack_require__(1758);
var _domain_oci_choose_image_js__1 = __webpack_require__(72546);
var _domain_oci_digest_js__2 = __webpack_require__(30719);
var _domain_oci_oci_js__3 = __webpack_require__(34730);
var _domain_oci_oci_parse_js__4 = __webpack_require__(1736);
var _domain_oci_reference_js__5 = __webpack_require__(73326);
var _domain_text_failure_js__6 = __webpack_require__(67271);
var _domain_text_schema_js__7 = __webpack_require__(59006);
var _domain_text_surface_js__8 = __webpack_require__(10970);
var _process_child_environment_js__9 = __webpack_require__(52845);
var _process_runner_js__10 = __webpack_require__(60850);
var _auth_file_js__11 = __webpack_require__(23814);
var _failures_js__12 = __webpack_require__(40382);
var _machine_registries_js__13 = __webpack_require__(72290);
var _retry_js__14 = __webpack_require__(52667);
















async function readRemoteImage(options) {
	const name = (0,_domain_oci_reference_js__5.F2)(options.reference);
	if (name === undefined) {
		throw new _domain_text_failure_js__6.HR({
			code: "usage",
			message: `${JSON.stringify(options.reference)} is neither an OCI layout folder nor an image's name.`,
			fix: "Write the folder of a layout, or e.g. `ghcr.io/acme/shop:1.4.0`.",
		});
	}
	const { registry } = name;
	const isFollowed = await (0,_machine_registries_js__13.Vb)(registry, options.env);
	const source = isFollowed ? await skopeoSource(options, registry) : clientSource(options, name);
	let reference = options.reference;
	let bytes = await source.manifest(reference);
	if (isIndex(bytes)) {
		const chosen = choose((0,_domain_oci_oci_parse_js__4.A1)(bytes, origin("index", reference)).manifests, options);
		reference = `${(0,_domain_oci_reference_js__5.aR)(name)}@${chosen.digest}`;
		bytes = await source.manifest(reference);
	}
	const manifest = (0,_domain_oci_oci_parse_js__4.Ng)(bytes, origin("manifest", reference));
	const configBytes = await source.config(reference, manifest.config);
	if ((0,_domain_oci_digest_js__2.ol)(configBytes) !== manifest.config.digest) {
		throw new _domain_text_failure_js__6.HR({
			code: "registry",
			message: `The registry served a config of ${reference} that is not the one that its manifest names.`,
			fix: "Try again; if it happens again, the registry or something on the way to it changes images.",
		});
	}
	return {
		digest: (0,_domain_oci_digest_js__2.ol)(bytes),
		manifestSize: bytes.length,
		manifest,
		config: (0,_domain_oci_oci_parse_js__4.FB)(configBytes, origin("config", reference)),
		configBytes,
	};
}
function clientSource({ client, access }, name) {
	const repository = client.repository((0,_domain_oci_reference_js__5.aR)(name));
	const missing = (reference) => {
		const hasAccount = access.username !== undefined;
		return (0,_failures_js__12.fK)({ verb: "read", reference, hasAccount });
	};
	return {
		async manifest(reference) {
			const { digest, tag = "latest" } = (0,_domain_oci_reference_js__5.F2)(reference) ?? {};
			const served = await repository.manifest(digest ?? tag);
			if (served === undefined)
				throw missing(reference);
			return served.bytes;
		},
		async config(reference, { digest, size }) {
			const bytes = await repository.blob({ digest, size });
			if (bytes === undefined)
				throw missing(reference);
			return bytes;
		},
	};
}
async function skopeoSource(options, registry) {
	const { access, env, signal, folder } = options;
	const file = await (0,_auth_file_js__11.authFile)({ access, registries: [registry], env, folder });
	const auth = file === undefined ? [] : [`--authfile=${file}`];
	const inspect = async (reference, flags) => {
		const args = [
			...(0,_machine_registries_js__13.W7)(env),
			"inspect",
			...flags,
			...auth,
			...(0,_machine_registries_js__13.cE)("tls-verify", (0,_domain_build_insecure_js__0.p)(reference, (0,_domain_build_insecure_js__0.u)(access, [registry]))),
			`docker://${reference}`,
		];
		const finished = await (0,_retry_js__14.s)({
			signal,
			attempt: () => (0,_process_runner_js__10.eF)({ program: "skopeo", args, env: (0,_process_child_environment_js__9.signInEnvironment)(env), signal, timeoutSeconds: 120 }),
			again: (result) => !(0,_process_runner_js__10.gq)(result) && (0,_failures_js__12.WG)(result.lastLines),
		});
		if (!(0,_process_runner_js__10.gq)(finished)) {
			const hasAccount = access.username !== undefined;
			throw (0,_failures_js__12.MX)({ verb: "read", reference, hasAccount }, finished);
		}
		return finished.stdout;
	};
	return {
		manifest: (reference) => inspect(reference, ["--raw"]),
		config: (reference) => inspect(reference, ["--config", "--raw"]),
	};
}
const kindSchema = (0,_domain_text_schema_js__7.Xy)({ mediaType: valibot__15.L5J(), manifests: valibot__15.L5J() });
function isIndex(bytes) {
	const found = (0,_domain_text_schema_js__7.MW)(kindSchema, Buffer.from(bytes).toString("utf8"));
	if (found?.mediaType !== undefined)
		return _domain_oci_oci_js__3.U8.some((type) => type === found.mediaType);
	return found?.manifests !== undefined;
}
function choose(manifests, { platform, reference }) {
	const found = (0,_domain_oci_choose_image_js__1.Ny)(manifests, { name: reference, choice: platform });
	if (found !== undefined)
		return found;
	throw new _domain_text_failure_js__6.HR({
		code: "usage",
		message: `${reference} has no image${platform === _domain_oci_choose_image_js__1.A3 ? "" : ` for ${platform}`}.`,
		fix: `Write one that it has with ${(0,_domain_text_surface_js__8.Pe)("platforms")}.`,
	});
}
function origin(what, reference) {
	return { name: `the ${what} of ${reference}`, code: "registry" };
}


}),

69377:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
	const { default: tarStream } = await __webpack_require__.e(/* import() */ 6118).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
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

62827:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  W: () => (carriedAlong)
});


var content_names = __webpack_require__(12567);

var image_path = __webpack_require__(67566);
;
const digestInHistory = /^((?:\/bin\/sh -c #\(nop\) )?(?:COPY|ADD) (?:file|dir|multi):)[0-9a-f]{64}(?= in )|^(FROM )[0-9a-f]{12,64}$/;
function historyDigests(options) {
	const { listed, open } = options;
	const isOpen = new Set(open.map(({ path }) => path));
	const known = new Set(listed.map(({ path }) => path).filter((path) => !isOpen.has(path)));
	const digests = open.filter((each) => known.has(each.carries?.path ?? "") && isOnlyDigest(each));
	return digests.length === open.length ? digests : [];
}
function isOnlyDigest({ kind, value }) {
	const [section, , field] = value?.keys ?? [];
	const isText = field === "created_by" || field === "comment";
	if (kind !== "config" || section !== "history" || !isText)
		return false;
	const [a, b] = (value?.values ?? []).map((text) => typeof text === "string" ? text.replace(digestInHistory, "$1$2") : undefined);
	return a !== undefined && a === b;
}


var image_files = __webpack_require__(95332);

var read_contents = __webpack_require__(35254);
;





async function carriedAlong(options) {
	const { listed, open } = options;
	const files = await carriedFiles(options);
	const rest = open.filter((each) => !files.has(each));
	return new Set([...files, ...historyDigests({ listed, open: rest })]);
}
async function carriedFiles(options) {
	const { listed, open } = options;
	const candidates = open.filter(isWholeFile).filter(({ carries }) => carries !== undefined);
	const isOpen = new Set(filesIn(open).map(({ path }) => path));
	const sources = filesIn(listed).filter(({ path }) => !isOpen.has(path));
	if (candidates.length === 0 || sources.length === 0)
		return new Set();
	const pairs = await contentsOf([...candidates, ...sources], options);
	const accepted = new Accepted();
	for (const each of sources)
		accepted.add(each.path, pairs.get((0,image_files.TN)(each)));
	return explained({ candidates, open, pairs, accepted });
}
function explained(about) {
	const { candidates, open, pairs, accepted } = about;
	const carried = new Set();
	for (let before = -1; before < carried.size;) {
		before = carried.size;
		for (const each of candidates.filter((one) => !carried.has(one))) {
			const pair = pairs.get((0,image_files.TN)(each));
			const isCarried = accepted.has((0,image_path.TN)(each.carries?.path ?? "")) && accepted.explains(pair);
			if (!isCarried)
				continue;
			carried.add(each);
			if (isAllIn(carried, { open, path: each.path }))
				accepted.add(each.path, pair);
		}
	}
	return carried;
}
function isAllIn(carried, { open, path }) {
	return open.every((other) => other.path !== path || carried.has(other));
}
function filesIn(differences) {
	return differences.flatMap(({ path, kind, layer }) => {
		const isOnlyHeader = kind === "metadata" && !(0,image_path.cV)(path);
		return layer === undefined || isOnlyHeader ? [] : [{ path: (0,image_path.TN)(path), layer }];
	});
}
function isWholeFile(difference) {
	const { kind, layer, path } = difference;
	return kind === "content" && layer !== undefined && !(0,image_path.cV)(path);
}
async function contentsOf(wanted, { images, entries }) {
	const [first, second] = await images();
	const a = await (0,read_contents.r)(first, { wanted, entries });
	const b = await (0,read_contents.r)(second, { wanted, entries });
	const pairs = new Map();
	for (const [key, left] of a) {
		const right = b.get(key);
		if (right !== undefined)
			pairs.set(key, [left, right]);
	}
	return pairs;
}
class Accepted {
	#paths = new Set();
	#pairs = [];
	#names = new Map();
	add(path, pair) {
		this.#paths.add(path);
		if (pair === undefined)
			return;
		this.#pairs.push(pair);
		const [before, now] = [(0,content_names.B)(pair[0]), (0,content_names.B)(pair[1])];
		for (const [at, name] of before.entries())
			this.#names.set(name, now[at] ?? name);
	}
	has(path) {
		return this.#paths.has(path);
	}
	explains(pair) {
		if (pair === undefined)
			return false;
		const [a, b] = pair;
		const isCopy = this.#pairs.some(([left, right]) => left.equals(a) && right.equals(b));
		return isCopy || this.#replaced(a.toString("latin1")) === b.toString("latin1");
	}
	#replaced(text) {
		return text
			.replaceAll(/[0-9a-f]{32,128}/gi, (found) => this.#inCaseOf(found))
			.replaceAll(/[A-Za-z0-9+/]{22,86}/g, (found) => this.#names.get(found) ?? found);
	}
	#inCaseOf(hex) {
		const known = this.#names.get(hex);
		if (known !== undefined)
			return known;
		const lower = this.#names.get(hex.toLowerCase());
		return lower !== undefined && hex === hex.toUpperCase() ? lower.toUpperCase() : hex;
	}
}


}),

13076:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  e: () => (diffImages)
});


var compare_images = __webpack_require__(21548);

var carried_along = __webpack_require__(62827);

var posix_ = __webpack_require__(53916);

var diagnose = __webpack_require__(16803);

var several = __webpack_require__(31212);

var kept_report = __webpack_require__(4577);
;




async function twinsBeside([a, b], read) {
	if (a.layout === undefined || b.layout === undefined)
		return { kind: "strangers" };
	if ((0,posix_.dirname)(a.layout) !== (0,posix_.dirname)(b.layout))
		return { kind: "strangers" };
	const beside = await read(a.layout);
	if (beside === undefined)
		return { kind: "strangers" };
	const configs = [a.image.manifest.config.digest, b.image.manifest.config.digest];
	const twins = beside.report && (0,kept_report.jv)(beside.report, configs);
	return twins === undefined
		? { kind: "strangers", foreign: beside.file }
		: { kind: "twins", report: beside.file, ...twins };
}
function withReported(found, { differences }) {
	const total = found.listed.length + found.omitted;
	if (total === 0)
		return { ...found, listed: [] };
	const paths = new Set(found.listed.map(({ path }) => path));
	const values = new Map(found.listed.map(({ path, value }) => [path, value]));
	const told = differences
		.filter(({ path, kind }) => kind === "trace" || found.omitted > 0 || paths.has(path))
		.map((each) => {
		const value = each.kind === "config" ? values.get(each.path) : undefined;
		return value === undefined ? each : { ...each, value };
	});
	const known = new Set(told.map(({ path }) => path));
	const others = found.listed.filter(({ path }) => !known.has(path));
	const judged = (0,diagnose.h)(others, undefined).flatMap((each) => (0,several.N)(each, undefined));
	const listed = [...told, ...judged];
	const omitted = found.omitted === 0 ? 0 : Math.max(0, total - listed.length);
	return { ...found, listed, omitted };
}

;
const said = {
	"org.opencontainers.image.revision": "revisions of the source",
	"org.label-schema.vcs-ref": "revisions of the source",
	"vcs-ref": "revisions of the source",
	"com.opentable.sous.revision": "revisions of the source",
	"org.opencontainers.image.version": "versions",
	"org.label-schema.version": "versions",
	"org.opencontainers.image.ref.name": "versions",
	"com.opentable.sous.version": "versions",
	version: "versions",
	release: "versions",
	"org.opencontainers.image.source": "repositories",
	"org.opencontainers.image.url": "repositories",
	"org.label-schema.vcs-url": "repositories",
	"com.opentable.sous.repo_url": "repositories",
	"com.opentable.sous.repo_offset": "folders of the repository",
	"dev.twofold.source-id": "sources",
};
const others = {
	"dev.twofold.advisories": "The sources of the two images have different advisories.",
	"com.opentable.sous.advisories": "The sources of the two images have different advisories.",
	"dev.twofold.recipe": "The two images were built with different inputs or bases.",
	"dev.twofold.reproducible": "The two images state different verdicts.",
	"dev.twofold.exceptions": "The two images state different exceptions.",
	"org.opencontainers.image.base.name": "The two images are built on different base images.",
	"org.opencontainers.image.base.digest": "The two images are built on different base images.",
};
const times = new Set([
	"org.opencontainers.image.created",
	"org.label-schema.build-date",
	"build-date",
]);
function sourceSaid({ value }) {
	if (value === undefined)
		return undefined;
	const [section, name, field, more] = value.keys;
	if (section === "created")
		return sayTime;
	if (section === "history")
		return saidOfHistory(field);
	const isLabel = section === "config" && name === "Labels";
	const isAnnotation = section === "manifest" && name === "annotations";
	if (!(isLabel || isAnnotation) || typeof field !== "string" || more !== undefined) {
		return undefined;
	}
	if (times.has(field))
		return sayTime;
	if (Object.hasOwn(others, field))
		return others[field];
	return Object.hasOwn(said, field) ? `The two images name different ${said[field]}.` : undefined;
}
const sayTime = "The two images were made at different times.";
function saidOfHistory(field) {
	if (field === undefined)
		return "Only one of the two images has this step in its history.";
	if (field === "created")
		return sayTime;
	if (field === "created_by")
		return "The two images record different instructions or labels.";
	return field === "comment" ? "The two images record different bases or comments." : undefined;
}


var labels_labels = __webpack_require__(24138);

var image_words = __webpack_require__(2528);
;





const mostJudged = 1000;
function namedImage(name, { digest, config }) {
	const { labels } = config;
	const version = labelOf(labels, labels_labels.l3.version);
	const revision = labelOf(labels, labels_labels.l3.revision);
	return {
		name,
		digest,
		...(version === undefined ? {} : { version }),
		...(revision === undefined ? {} : { revision }),
	};
}
function labelOf(labels, name) {
	return Object.hasOwn(labels, name) ? labels[name] || undefined : undefined;
}
const proven = new Set(["clock", "timezone", "base-changed"]);
function withCauses(found, sides) {
	const isOtherSource = areOfOtherSources(sides);
	const judged = isOtherSource ? [] : (0,diagnose.h)(found.listed.slice(0, mostJudged), undefined);
	const listed = found.listed.flatMap((difference, at) => {
		const own = judged[at];
		const said = sourceSaid(difference);
		if (said !== undefined && !proven.has(own?.cause))
			return [{ ...difference, explanation: said }];
		return own === undefined ? [difference] : (0,several.N)(own, undefined).map(inImages);
	});
	return { ...found, listed, isOtherSource };
}
function areOfOtherSources([a, b]) {
	if (a.revision !== undefined && b.revision !== undefined)
		return a.revision !== b.revision;
	return a.version !== undefined && b.version !== undefined && a.version !== b.version;
}
function inImages(difference) {
	const { explanation } = difference;
	return explanation === undefined
		? difference
		: { ...difference, explanation: (0,image_words.I)(explanation) };
}

;




const limit = 1000;
const limitOfAll = 100_000;
async function diffImages(options) {
	const { names, readers, progress } = options;
	progress(`reading ${names[0]}`);
	const one = await options.bring(names[0]);
	progress(`reading ${names[1]}`);
	const other = await options.bring(names[1]);
	const twins = await twinsBeside([one, other], options.reportBeside);
	const isReversed = twins.kind === "twins" && twins.order === "reversed";
	const [a, b] = isReversed ? [other.image, one.image] : [one.image, other.image];
	progress("comparing");
	const most = options.all ? limitOfAll : limit;
	const found = await (0,compare_images.q)({ a, b, readers, limit: most });
	const [first, second] = isReversed ? [names[1], names[0]] : names;
	const sides = [namedImage(first, a), namedImage(second, b)];
	const told = twins.kind === "twins"
		? { ...withReported(found, twins.image), sides, report: twins.report, isOtherSource: false }
		: {
			...withCauses(found, sides),
			sides,
			...(twins.foreign === undefined ? {} : { foreignReport: twins.foreign }),
		};
	if (!options.propose)
		return told;
	const { listed } = told;
	const carried = await (0,carried_along.W)({
		listed,
		open: listed.filter(({ carries }) => carries !== undefined),
		images: () => Promise.resolve([a, b]),
		entries: readers.entries,
	});
	return { ...told, toAccept: listed.filter((each) => !carried.has(each)) };
}


}),

95332:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  OI: () => (isSameContent),
  Qt: () => (isSameMode),
  TN: () => (keyOf),
  Zw: () => (readImageFiles)
});
var node_crypto__0 = __webpack_require__(77598);

async function readImageFiles(image, { wanted, entries }) {
	const keys = new Set(wanted.map(keyOf));
	const files = new Map();
	for (const layer of new Set(wanted.map((each) => each.layer))) {
		if (layer >= image.manifest.layers.length)
			continue;
		for await (const entry of entries(image.layer(layer), `Layer ${layer}`)) {
			const key = keyOf({ path: entry.header.path, layer });
			if (keys.has(key))
				files.set(key, await fileOf(entry));
		}
	}
	return files;
}
function keyOf({ path, layer }) {
	return `${layer} ${path}`;
}
async function fileOf({ header, content }) {
	const { type, linkname } = header;
	const mode = header.mode & 0o7777;
	if (type !== "file")
		return { type, mode, linkname, digest: undefined };
	const hash = (0,node_crypto__0.createHash)("sha256");
	for await (const chunk of content)
		hash.update(chunk);
	return { type, mode, linkname, digest: hash.digest("hex") };
}
function isSameContent(file, state) {
	if (state === undefined || state.type === "whiteout")
		return file === undefined;
	if (file === undefined)
		return false;
	if (file.type === "hard-link" && state.type === "file")
		return true;
	if (file.type !== state.type)
		return false;
	if (file.type === "symlink")
		return file.linkname === state.linkname;
	return file.digest === undefined || state.digest === undefined || file.digest === state.digest;
}
function isSameMode(file, state) {
	return file === undefined || state === undefined || file.mode === state.mode;
}


}),

35254:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  r: () => (readContents)
});
var _image_files_js__0 = __webpack_require__(95332);

const mostOfFile = 16 * 1024 * 1024;
const mostTogether = 256 * 1024 * 1024;
async function readContents(image, { wanted, entries }) {
	const keys = new Set(wanted.map(_image_files_js__0.TN));
	const found = new Map();
	const seen = new Set();
	let left = mostTogether;
	for (const layer of new Set(wanted.map((each) => each.layer))) {
		if (layer >= image.manifest.layers.length)
			continue;
		for await (const { header, content } of entries(image.layer(layer), `Layer ${layer}`)) {
			const key = (0,_image_files_js__0.TN)({ path: header.path, layer });
			if (!keys.has(key))
				continue;
			const isAgain = seen.has(key);
			seen.add(key);
			found.delete(key);
			const { type, size } = header;
			if (isAgain || type !== "file" || size > Math.min(mostOfFile, left))
				continue;
			const chunks = [];
			for await (const chunk of content)
				chunks.push(chunk);
			left -= size;
			found.set(key, Buffer.concat(chunks));
		}
	}
	return found;
}


}),

51656:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runDiff: () => (runDiff)
});


var kept_image = __webpack_require__(39961);

var diff_images = __webpack_require__(13076);

var platform = __webpack_require__(912);

var image_argument = __webpack_require__(2426);

var readers = __webpack_require__(36592);
;





async function diffNamed(names, run) {
	const { access, env, cwd, signal, progress, all, propose } = run;
	const images = (0,image_argument.qV)({
		access: access.registry,
		platform: access.platform ?? (0,platform.t)(process.arch),
		...{ env, cwd, signal },
	});
	try {
		return await (0,diff_images.e)({
			names,
			bring: (name) => images.open(name),
			reportBeside: kept_image.tC,
			readers: (0,readers.H)(env),
			...{ progress, all, propose },
		});
	}
	finally {
		await images.close();
	}
}


var terminal = __webpack_require__(16230);

var failure = __webpack_require__(67271);

var image_access = __webpack_require__(97427);

var settings = __webpack_require__(64050);

var comparison = __webpack_require__(70182);

var image_path = __webpack_require__(67566);

var printable = __webpack_require__(76158);
;


const manyInFolder = 4;
function draftExceptions(differences, expires) {
	const proposals = proposed(differences);
	const entries = proposals.map(({ path, cause, seen }) => `  # ${seen}\n  - path: ${JSON.stringify(path)}\n    cause: ${cause}\n    reason: ""\n    owner: ""\n    expires: ${expires}\n`);
	const head = "# Known differences that are accepted for a while. Write for each one why (`reason`) and who is responsible (`owner`).\n" +
		"# Better still, fix the difference and remove the entry.\n";
	return `${head}exceptions:${entries.length === 0 ? " []\n" : `\n${entries.join("")}`}`;
}
function proposed(differences) {
	const groups = new Map();
	for (const difference of differences) {
		const key = `${difference.cause ?? "unknown"} ${folderOf(difference.path)}`;
		groups.set(key, [...(groups.get(key) ?? []), difference]);
	}
	return [...groups.values()].flatMap((group) => {
		const paths = [...new Set(group.map(({ path }) => path))];
		const [first] = group;
		const cause = first?.cause ?? "unknown";
		const seen = (0,printable.RK)((first?.explanation ?? first?.evidence[0] ?? "it differs").slice(0, 200));
		const folder = folderOf(first?.path ?? "");
		const isOne = paths.length >= manyInFolder && folder.includes("/") && cause !== "unknown";
		if (isOne)
			return [{ path: `${escaped(folder)}/*`, cause, seen: `${paths.length} files: ${seen}` }];
		return paths.map((path) => ({ path: escaped(path), cause, seen }));
	});
}
function folderOf(path) {
	return (0,image_path.cV)(path) ? path : path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function escaped(path) {
	return path.replace(/[\\*?[\]{}()!+@|]/g, "\\$&");
}


var json = __webpack_require__(1274);

var command = __webpack_require__(33192);

var texts = __webpack_require__(32041);

var run_settings = __webpack_require__(79058);
;











const proposedDays = 30;
async function runDiff(context) {
	const { stdout, stderr, palette } = context;
	const names = imageNames(context);
	const reporter = (0,terminal.C)(stderr, palette);
	const all = (0,command.Mp)(context.arguments, "all");
	const found = await comparedBy(names, context, reporter.progress);
	reporter.info((0,comparison.p)(found, { palette, all }).join("\n"));
	const areEqual = found.listed.length + found.omitted === 0;
	if ((0,command.Mp)(context.arguments, "json")) {
		stdout.write((0,json.$r)(found));
	}
	else if ((0,command.Mp)(context.arguments, "propose-exceptions")) {
		stdout.write(draftExceptions(found.toAccept ?? found.listed, dayIn(proposedDays)));
		return 0;
	}
	return areEqual ? 0 : 1;
}
function imageNames({ arguments: { positionals } }) {
	const given = positionals.filter((name) => name !== "");
	const [a, b, ...more] = given;
	if (a !== undefined && b !== undefined && more.length === 0)
		return [a, b];
	throw new failure.HR({
		code: "usage",
		message: `\`diff\` takes two images, but ${given.length === 1 ? "1 is" : `${given.length} are`} given.`,
		fix: "Write `twofold diff A B`, each the folder of an OCI layout or of a run's output, an archive, or a name like `ghcr.io/acme/shop:1.4.0`.",
	});
}
async function comparedBy(names, context, progress) {
	const { env, cwd, signal } = context;
	const access = (0,settings.gR)(await (0,run_settings.s)(context), image_access.X);
	const all = (0,command.Mp)(context.arguments, "all");
	const propose = (0,command.Mp)(context.arguments, "propose-exceptions");
	const run = { access, env, cwd, signal, progress, all, propose };
	return (0,texts.b)(await diffNamed(names, run));
}
function dayIn(days) {
	return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}


}),

44231:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runInspect: () => (runInspect)
});


var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var clean_up = __webpack_require__(30196);

var work_folder = __webpack_require__(3789);

var kept_image = __webpack_require__(39961);

var oci_layout_layout = __webpack_require__(50654);

var kept_report = __webpack_require__(4577);

var claims = __webpack_require__(12770);
;
const writing = new Set(["ADD", "COPY", "RUN", "WORKDIR"]);
function originsInHistory({ history, diffIds, }) {
	const groups = groupsOf(history);
	if (groups.length !== diffIds.length)
		return [];
	const base = baseOf(groups);
	return groups.map((group, at) => base !== undefined && at < base.layers ? `base ${base.name}` : originOf(group));
}
function groupsOf(history) {
	const groups = [];
	let before = [];
	for (const entry of history) {
		if (entry.emptyLayer)
			before.push(entry);
		else {
			groups.push([...before, entry]);
			before = [];
		}
	}
	return groups;
}
function baseOf(groups) {
	for (let at = groups.length - 1; at >= 0; at -= 1) {
		const comments = groups[at]?.flatMap(({ comment }) => comment ?? []) ?? [];
		const names = comments.flatMap((comment) => /^FROM (\S+)$/.exec(comment)?.[1] ?? []);
		const name = names.find((each) => !/^[0-9a-f]{12,64}$/.test(each));
		if (name !== undefined)
			return { name, layers: at };
		if (names.length === 0)
			return undefined;
	}
	return undefined;
}
function originOf(group) {
	const own = group[group.length - 1];
	const told = own === undefined ? "" : instructionIn(own);
	const before = group.slice(0, -1).map(instructionIn);
	const isShared = !writing.has(keywordOf(told)) ||
		before.some((text) => writing.has(keywordOf(text)) && keywordOf(text) !== "WORKDIR");
	const writers = isShared
		? [...before, told].filter((text) => writing.has(keywordOf(text)))
		: [told];
	const [first] = writers;
	if (first === undefined)
		return told;
	return writers.length === 1 ? first : writers.map(keywordOf).join(", ");
}
function instructionIn({ createdBy }) {
	const nop = /^\/bin\/sh -c #\(nop\)\s+/.exec(createdBy);
	if (nop !== null)
		return createdBy.slice(nop[0].length).trim();
	const shell = "/bin/sh -c ";
	return createdBy.startsWith(shell) ? `RUN ${createdBy.slice(shell.length)}` : createdBy;
}
function keywordOf(text) {
	return /^[A-Z]+(?=\s)/.exec(text)?.[0] ?? "";
}

;



function describeImage(image, beside) {
	const { digest, manifest, config } = image;
	const reported = beside?.report && (0,kept_report.xj)(beside.report, digest);
	const made = reported?.image.layers;
	const told = originsInHistory(config);
	const steps = config.history.filter((entry) => !entry.emptyLayer);
	const fits = steps.length === manifest.layers.length;
	const layers = manifest.layers.flatMap((layer, index) => {
		const diffId = config.diffIds[index];
		if (diffId === undefined)
			return [];
		const createdBy = fits ? steps[index]?.createdBy : undefined;
		const { origin = told[index], instruction } = made?.[index] ?? {};
		return [
			{
				...{ digest: layer.digest, diffId, size: layer.size },
				...(createdBy === undefined ? {} : { createdBy }),
				...(origin === undefined ? {} : { origin }),
				...(instruction === undefined ? {} : { instruction }),
			},
		];
	});
	return {
		digest,
		imageId: manifest.config.digest,
		platform: `${config.os}/${config.architecture}`,
		layers,
		...(beside === undefined || reported === undefined ? {} : { report: beside.file }),
		claims: (0,claims.I)(config.labels),
	};
}


var oci_platform = __webpack_require__(912);

var remote_image = __webpack_require__(57175);

var reference = __webpack_require__(73326);

var registry_client = __webpack_require__(47362);
;



async function readRemote(run) {
	const host = (0,reference.F2)(run.reference)?.registry;
	const client = (0,registry_client.registryClientFor)({ ...run, hosts: host === undefined ? [] : [host] });
	try {
		return await (0,remote_image.Y)({ ...run, client });
	}
	finally {
		await client.close();
	}
}

;









async function inspectNamed(image, run) {
	const { env, cwd, signal } = run;
	const folder = (0,external_node_path_.resolve)(cwd, image.replace(/^oci:/, ""));
	const isFolder = await (0,promises_.stat)(folder).then((found) => found.isDirectory(), () => false);
	if (isFolder || image.startsWith("oci:")) {
		const layout = await (0,kept_image.UZ)(folder, image);
		return describeImage(await (0,oci_layout_layout.openLayout)(layout), await (0,kept_image.tC)(layout));
	}
	const { registry, platform } = await run.access();
	const work = await (0,work_folder.makeWorkFolder)(env);
	try {
		const remote = await readRemote({
			reference: image,
			access: registry,
			platform: platform ?? (0,oci_platform.t)(process.arch),
			...{ env, cwd, signal },
			folder: work,
		});
		return describeImage(remote);
	}
	finally {
		await (0,clean_up.cleanUp)(work);
	}
}


var failure = __webpack_require__(67271);

var image_access = __webpack_require__(97427);

var settings = __webpack_require__(64050);

var written_place = __webpack_require__(34707);

var recipe_kinds = __webpack_require__(34705);

var printable = __webpack_require__(76158);

var accepted = __webpack_require__(33119);

var sizes = __webpack_require__(76477);
;


const headlines = {
	true: { tone: "good", text: "Reproducible, according to its label: two builds were equal." },
	false: { tone: "bad", text: "Not reproducible, according to its label: two builds differed." },
	unchecked: {
		tone: "warning",
		text: "Unchecked, according to its label: two builds of all of it were not compared.",
	},
};
const mostExceptions = 50;
function claimedVerdict({ reproducible, exceptions = [] }) {
	if (reproducible === undefined) {
		return { tone: "warning", text: "Its labels do not say whether it is reproducible." };
	}
	const until = (0,accepted.iD)(exceptions);
	if (reproducible !== "false" || until === undefined)
		return headlines[reproducible];
	const passed = (0,sizes.hS)(exceptions.length, "exception");
	return {
		tone: "warning",
		text: `Accepted differences until ${until}, according to its labels: two builds differed, as ${passed} allowed.`,
	};
}
function exceptionRows(exceptions = []) {
	const hidden = exceptions.length - mostExceptions;
	return [
		...exceptions
			.slice(0, mostExceptions)
			.map(({ path, cause, expires }) => ["accepted", `${path} (${cause}) until ${expires}`]),
		...(hidden > 0 ? [["accepted", `… and ${hidden} more`]] : []),
	];
}


var prebuilt = __webpack_require__(92223);

var runpack = __webpack_require__(60002);
;



const mostRows = 50;
function recipeRows(recipe) {
	const { target, buildArgs, buildContexts = [], bases = [], platform, buildah } = recipe;
	return [
		["recipe", fileOf(recipe)],
		...kindRows(recipe.recipe),
		...(target === undefined ? [] : [["target", target]]),
		...rows("build arg", buildArgs, ({ name, value }) => `${name}=${value}`),
		...rows("context", buildContexts, (context) => `${context.name} is ${recipe_rows_originOf(context)}`),
		...rows("base image", bases, ({ name, digest }) => `${name} is ${digest}`),
		...(recipe.recipe.kind === "base" ? [] : networkRows(recipe)),
		...(recipe.version === 2 && recipe.recipe.kind !== "base"
			? [
				["environment", recipe.canonical ? "canonical" : "untouched"],
				["timestamp", timesOf(recipe)],
			]
			: []),
		...namesRow("input labels", recipe.labels),
		...namesRow("annotations", recipe.annotations),
		...namesRow("secrets", recipe.secrets),
		["built for", platform],
		...(buildah === "" ? [] : [["buildah", buildah]]),
	];
}
function kindRows(recipe) {
	switch (recipe.kind) {
		case "containerfile":
			return [];
		case "runpack":
			return [
				["kind", recipe.kind],
				["runtime", recipe.runtimeImage],
				...(recipe.run === undefined ? [] : [["run", JSON.stringify(recipe.run.command)]]),
				...rows("artifact", recipe.artifacts, runpack.oN),
				...stageRows(recipe),
			];
		case "base":
			return [
				["declaration", recipe.declaration],
				["mmdebstrap", recipe.mmdebstrap],
			];
		case "s2i":
			return [
				["kind", recipe.kind],
				["builder", recipe.builderImage],
				...(recipe.runtimeImage === undefined ? [] : [["runtime", recipe.runtimeImage]]),
				...(recipe.scriptsUrl === undefined ? [] : [["scripts", recipe.scriptsUrl]]),
				...rows("artifact", recipe.runtimeArtifacts, (entry) => entry),
				["method", recipe.method],
			];
		case "prebuilt":
			return [
				["kind", recipe.kind],
				["runtime", recipe.runtimeImage],
				...rows("files", recipe.files, prebuilt.V),
				["made by", recipe.make === undefined ? "an unnamed process" : JSON.stringify(recipe.make)],
				...(recipe.tree === undefined ? [] : [["files' digest", recipe.tree]]),
				...stageRows(recipe),
			];
	}
}
function stageRows({ command, user, env, expose, workdir }) {
	return [
		["command", JSON.stringify(command)],
		["user", user],
		...rows("env", env, ({ name, value }) => `${name}=${value}`),
		...namesRow("ports", expose),
		...(workdir === undefined ? [] : [["workdir", workdir]]),
	];
}
function fileOf({ offset, file, recipe }) {
	if (file === undefined)
		return recipe.kind;
	return typeof file === "string"
		? external_node_path_.posix.join(offset, file)
		: "a Containerfile outside the repository";
}
function recipe_rows_originOf(context) {
	if ("digest" in context) {
		const { digest, reference, offset } = context;
		const image = reference === undefined ? digest : `${reference}@${digest}`;
		return offset === undefined ? image : `${image} in ${offset}`;
	}
	if ("foreign" in context)
		return "a folder outside the repository";
	return context.offset === "" ? "the repository's root" : `folder ${context.offset}`;
}
function timesOf({ timestamp, sourceDateEpoch }) {
	const epoch = sourceDateEpoch === undefined ? "no SOURCE_DATE_EPOCH" : `SOURCE_DATE_EPOCH=${sourceDateEpoch}`;
	return `${timestamp}, and ${epoch} in RUN steps`;
}
function networkRows({ network, hermetic }) {
	if (hermetic !== undefined) {
		const stages = hermetic.fetchStages.join(", ");
		return [["network", stages === "" ? "none (hermetic)" : `only in ${stages} (hermetic)`]];
	}
	return network === undefined ? [] : [["network", network]];
}
function namesRow(name, names = []) {
	return names.length === 0 ? [] : [[name, names.join(", ")]];
}
function rows(name, list, show) {
	const shown = list.slice(0, mostRows).map((one) => [name, show(one)]);
	const hidden = list.length - shown.length;
	return hidden === 0 ? shown : [...shown, [name, `… and ${hidden} more`]];
}

;






const families = {
	twofold: "Twofold's labels (dev.twofold.*)",
	sous: "the labels of Sous (com.opentable.sous.*)",
	oci: "the labels that any tool may write (org.opencontainers.image.*)",
};
const mostDoubts = 20;
const mostLayers = 200;
function inspectionLines(image, palette) {
	const size = image.layers.reduce((sum, layer) => sum + layer.size, 0);
	const hidden = image.layers.length - mostLayers;
	const { tone, text } = claimedVerdict(image.claims);
	return [
		palette[tone](palette.strong(text)),
		"",
		row("digest", image.digest, palette),
		row("image ID", image.imageId, palette),
		row("platform", image.platform, palette),
		"",
		...claimLines(image.claims, palette),
		"",
		palette.strong(`${(0,sizes.hS)(image.layers.length, "layer")}, ${(0,sizes.z3)(size)}:`),
		...image.layers
			.slice(0, mostLayers)
			.map((layer) => `  ${(0,sizes.z3)(layer.size).padStart(9)}  ${line(madeBy(layer), 120)}`),
		...(hidden > 0 ? [palette.faint(`  … and ${(0,sizes.hS)(hidden, "more layer")}`)] : []),
		...(image.report === undefined
			? []
			: [palette.faint(`  lines and bases are those of ${line(image.report, 300)}`)]),
	];
}
function madeBy({ instruction, origin, digest }) {
	if (instruction === undefined)
		return origin ?? digest;
	return `${(0,written_place.Z9)(instruction)}  ${instruction.text}`;
}
function claimLines(claims, palette) {
	const { source, advisories, base, recipe, reproducible, exceptions, doubts } = claims;
	const claimed = [
		["source ID", source?.id],
		["repository", source?.repository],
		["offset", source?.offset],
		["version", source?.version],
		["revision", source?.revision],
		["advisories", advisories === undefined ? undefined : advisories.join(", ") || "none"],
		["base", base?.name],
		["base digest", base?.digest],
		["recipe", unknownRecipe(claims)],
		...(recipe === undefined ? [] : recipeRows(recipe)),
		["reproducible", reproducible],
		...exceptionRows(exceptions),
	];
	const rows = claimed.flatMap(([name, value]) => value === undefined || value === "" ? [] : [row(name, value, palette)]);
	return [
		palette.strong(heading(claims, rows.length > 0)),
		...rows,
		...doubtLines(doubts, palette),
	];
}
function unknownRecipe({ unknownKind: kind, unknownForm: other }) {
	if (kind !== undefined)
		return `${kind}, which is not known here`;
	return other && `${other.kind}, form ${other.form}, which is not known here`;
}
function heading({ source }, claimsMore) {
	if (source !== undefined)
		return `Unchecked claims from ${families[source.from]}:`;
	return claimsMore
		? "Its labels name no source. Their other, unchecked claims:"
		: "Its labels say nothing about its source.";
}
function doubtLines(doubts, palette) {
	if (doubts.length === 0)
		return [];
	const hidden = doubts.length - mostDoubts;
	return [
		palette.warning("Labels that are invalid or contradict others:"),
		...doubts.slice(0, mostDoubts).map(({ label, value, because }) => {
			const written = value === undefined ? label : `${label} = ${JSON.stringify(value)}`;
			return `  ${line(written, 300)}: ${line(because, 300)}`;
		}),
		...(hidden > 0 ? [palette.faint(`  … and ${hidden} more`)] : []),
	];
}
function renderInspectionJson({ digest, imageId, platform, layers, claims, }) {
	const value = {
		schemaVersion: 1,
		digest,
		imageId,
		platform,
		layers: layers.map((layer) => ({
			digest: layer.digest,
			diffId: layer.diffId,
			size: layer.size,
			createdBy: layer.createdBy,
			origin: layer.origin,
			instruction: layer.instruction && {
				file: layer.instruction.file,
				line: layer.instruction.line,
				text: layer.instruction.text,
			},
		})),
		claims: orderedClaims(claims),
	};
	return `${JSON.stringify(value, undefined, 2)}\n`;
}
function orderedClaims(claims) {
	const { source, advisories, base, recipe, reproducible, exceptions, doubts } = claims;
	const { unknownKind, unknownForm } = claims;
	return {
		reproducible,
		exceptions: exceptions?.map(({ path, cause, expires }) => ({ path, cause, expires })),
		source: source && {
			id: source.id,
			repository: source.repository,
			offset: source.offset,
			version: source.version,
			revision: source.revision,
			from: source.from,
		},
		advisories,
		base: base && { name: base.name, digest: base.digest },
		recipe: recipe && { ...recipe, ...(0,recipe_kinds.G)(recipe.recipe) },
		unknownKind,
		unknownForm: unknownForm && { kind: unknownForm.kind, form: unknownForm.form },
		doubts: doubts.map(({ label, value, because }) => ({ label, value, because })),
	};
}
function row(name, value, palette) {
	return `${palette.faint(name.padEnd(12))} ${line(value, 500)}`;
}
function line(text, longest) {
	return (0,printable.tJ)((0,printable.RK)((0,printable.vI)(text, longest)));
}


var command = __webpack_require__(33192);

var run_settings = __webpack_require__(79058);
;







async function runInspect(context) {
	const { stdout, stderr, palette } = context;
	const [image, ...more] = context.arguments.positionals;
	if (image === undefined || image === "" || more.length > 0) {
		throw new failure.HR({
			code: "usage",
			message: more.length === 0 ? "`inspect` needs an image." : "`inspect` takes one image.",
			fix: "Write `twofold inspect IMAGE`: the folder of an OCI layout, or a name like `ghcr.io/acme/shop:1.4.0`.",
		});
	}
	const { env, cwd, signal } = context;
	const access = async () => (0,settings.gR)(await (0,run_settings.s)(context), image_access.X);
	const inspection = await inspectNamed(image, { env, cwd, signal, access });
	stderr.write(inspectionLines(inspection, palette)
		.map((line) => `${line}\n`)
		.join(""));
	stdout.write((0,command.Mp)(context.arguments, "json") ? renderInspectionJson(inspection) : `${inspection.digest}\n`);
	return 0;
}


}),

79058:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  s: () => (readSettings),
  x: () => (readRunSettings)
});
var _compose_settings_js__0 = __webpack_require__(91042);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _command_js__2 = __webpack_require__(33192);



const longest = 64 * 1024;
async function readSettings(context, warn = (text) => context.stderr.write(`warning: ${text}\n`)) {
	const settings = (0,_command_js__2.j)(context);
	const written = (0,_command_js__2.w0)(context).inputs.password?.at(-1);
	if (written === undefined)
		return settings;
	if (written === "-") {
		const password = await readStandardInput();
		return { ...settings, inputs: { ...settings.inputs, password } };
	}
	warn("other users of this machine can see `--password`: use `--password=-` or TWOFOLD_PASSWORD");
	return settings;
}
async function readRunSettings(context, options = {}) {
	const given = await readSettings(context, options.warn);
	return await (0,_compose_settings_js__0.wq)(given, context, options.uses);
}
async function readStandardInput() {
	if (process.stdin.isTTY)
		throw unreadable("is a terminal");
	let text = "";
	for await (const chunk of process.stdin) {
		text += String(chunk);
		if (text.length > longest)
			throw unreadable("holds more than a password");
	}
	return text.trim();
}
function unreadable(wrong) {
	return new _domain_text_failure_js__1.HR({
		code: "usage",
		message: `Flag \`--password=-\` reads standard input, which ${wrong}.`,
		fix: "Write e.g. `twofold build --password=- < token.txt`.",
	});
}


}),

32041:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (forCommandLine)
});
var _domain_build_redact_values_js__0 = __webpack_require__(88424);
var _domain_text_surface_js__1 = __webpack_require__(10970);


function forCommandLine(value, elsewhere) {
	return (0,_domain_build_redact_values_js__0.s)(value, (text) => (0,_domain_text_surface_js__1.rG)(text, "command line", elsewhere));
}


}),

2426:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  sm: () => (imageInRegistry),
  qV: () => (imagesFor),
  F2: () => (keptAs)
});


var external_node_fs_ = __webpack_require__(73024);

var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var clean_up = __webpack_require__(30196);

var work_folder = __webpack_require__(3789);

var kept_image = __webpack_require__(39961);

var oci_digest = __webpack_require__(30719);

var oci_parse = __webpack_require__(1736);

var blob = __webpack_require__(84769);

var layout = __webpack_require__(50654);
;






async function adoptFetched(folder, name) {
	const file = (0,external_node_path_.join)(folder, "manifest.json");
	const bytes = await (0,promises_.readFile)(file);
	const manifest = (0,oci_parse.Ng)(bytes, { name: `the manifest of ${name}`, code: "registry" });
	const digest = (0,oci_digest.ol)(bytes);
	await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,blob.nD)(folder, digest)), { recursive: true });
	await (0,promises_.rename)(file, (0,blob.nD)(folder, digest));
	await moveBlobs(folder, manifest);
	const mediaType = manifest.mediaType ?? "application/vnd.oci.image.manifest.v1+json";
	const index = { schemaVersion: 2, manifests: [{ mediaType, digest, size: bytes.length }] };
	await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "index.json"), JSON.stringify(index));
	await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "oci-layout"), JSON.stringify({ imageLayoutVersion: layout.P }));
}
async function moveBlobs(folder, { config, layers }) {
	for (const { digest } of [config, ...layers]) {
		const place = (0,blob.nD)(folder, digest);
		const from = (0,external_node_path_.join)(folder, digest.slice(digest.indexOf(":") + 1));
		const exists = await (0,promises_.stat)(from).then(() => true, () => false);
		if (exists)
			await (0,promises_.rename)(from, place);
	}
}


var child_environment = __webpack_require__(52845);

var auth_file = __webpack_require__(23814);

var skopeo = __webpack_require__(74852);

var entries = __webpack_require__(69377);

var insecure = __webpack_require__(1758);

var choose_image = __webpack_require__(72546);

var image_location = __webpack_require__(14228);

var oci_reference = __webpack_require__(73326);

var tag = __webpack_require__(21391);

var failure = __webpack_require__(67271);
;


















function imagesFor(options) {
	let own;
	let count = 0;
	return {
		async open(name) {
			const { platform } = options;
			const found = await find(name, options.cwd);
			if (found.kind === "layout") {
				const { path, tag } = found;
				const image = await (0,layout.openLayout)(path, { platform, ...(tag === undefined ? {} : { tag }) });
				return { image, layout: path, place: path };
			}
			const work = options.folder ?? own ?? (await (0,work_folder.makeWorkFolder)(options.env));
			if (work !== options.folder)
				own = work;
			count += 1;
			const place = `${work}/image-${count}`;
			await fetchInto(place, { ...options, work, from: found.from });
			await adoptFetched(place, name);
			return { image: await (0,layout.openLayout)(place, { platform }), place };
		},
		async close() {
			if (own !== undefined)
				await (0,clean_up.cleanUp)(own);
		},
	};
}
async function imageInRegistry(name, cwd) {
	if ((0,image_location.z)(name)?.kind === "files")
		return undefined;
	const found = await find(name, cwd);
	if (found.kind === "layout" || found.from.kind === "files")
		return undefined;
	return (0,oci_reference.F2)(found.from.reference);
}
async function keptAs(path) {
	if ((await kindOf(path)) === "folder")
		return "oci-layout://";
	if ((await kindOf(path)) === "file")
		return `${await transportOf(path, path)}:`;
	throw unreadable(path, "there is no such file or folder");
}
async function fetchInto(folder, options) {
	const { access, env, signal, platform, from, work } = options;
	const name = from.kind === "registry" ? (0,oci_reference.F2)(from.reference) : undefined;
	const registries = name === undefined ? [] : [name.registry];
	const registry = (0,skopeo.skopeoRegistry)({
		skopeo: "skopeo",
		env: (0,child_environment.signInEnvironment)(env, (0,child_environment.runMarks)(work)),
		signal,
		authFile: await (0,auth_file.authFile)({ access, registries, env, folder: work }),
		insecure: (0,insecure.u)(access, registries),
		accounts: access.username === undefined ? [] : registries,
	});
	await registry.fetch({ from, folder, platform: platform === choose_image.A3 ? undefined : platform });
}
async function find(name, cwd) {
	const location = (0,image_location.z)(name);
	if (location?.kind === "registry")
		return inRegistry(location.reference);
	if (location !== undefined) {
		const { transport, rest } = location;
		const file = (0,external_node_path_.resolve)(cwd, rest);
		return transport === "oci" ? await layoutOf(file, name) : await archiveOf(transport, file);
	}
	const path = (0,external_node_path_.resolve)(cwd, name);
	const kind = await kindOf(path);
	if (kind === "folder")
		return await layoutOf(path, name);
	if (kind === "file")
		return await archiveOf(await transportOf(path, name), path);
	if ((await kindOf((0,tag.RK)(path).path)) === "folder")
		return await layoutOf(path, name);
	return inRegistry(name);
}
async function layoutOf(path, name) {
	if ((await kindOf(path)) === "folder") {
		return { kind: "layout", path: await (0,kept_image.UZ)(path, name), tag: undefined };
	}
	const named = (0,tag.RK)(path);
	return { kind: "layout", ...named, path: await (0,kept_image.UZ)(named.path, name) };
}
async function archiveOf(transport, location) {
	const { path } = (0,tag.RK)(location);
	for (const file of [location, path]) {
		if ((await kindOf(file)) === "file") {
			return { kind: "elsewhere", from: { kind: "files", transport, location } };
		}
	}
	throw unreadable(location, "there is no such file");
}
function inRegistry(reference) {
	if ((0,oci_reference.F2)(reference) !== undefined) {
		return { kind: "elsewhere", from: { kind: "registry", reference } };
	}
	throw unreadable(reference, "it is neither a file or folder nor an image's name");
}
async function kindOf(path) {
	const found = await (0,promises_.stat)(path).catch(() => undefined);
	if (found?.isDirectory() === true)
		return "folder";
	return found?.isFile() === true ? "file" : "nothing";
}
async function transportOf(path, name) {
	const names = new Set();
	try {
		for await (const { header } of (0,entries.$2)((0,external_node_fs_.createReadStream)(path), `\`${path}\``)) {
			if (["oci-layout", "manifest.json"].includes(header.path))
				names.add(header.path);
			if (names.has("oci-layout"))
				return "oci-archive";
		}
	}
	catch (error) {
		throw error instanceof entries.bn ? (0,entries.eY)(name) : error;
	}
	if (names.has("manifest.json"))
		return "docker-archive";
	throw unreadable(path, "it is a tar, but not of an image: it has neither `oci-layout` nor `manifest.json`");
}
function unreadable(name, why) {
	return new failure.HR({
		code: "usage",
		message: `${JSON.stringify(name.slice(0, 500))} cannot be read as an image: ${why}.`,
		fix: "Name an OCI layout's folder, an archive (`oci-archive:file.tar`, `docker-archive:file.tar`), or an image in a registry such as `ghcr.io/acme/shop:1.4.0`.",
	});
}


}),

36592:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



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
async function written(order) {
	let length = 0;
	for await (const chunk of order.stream) {
		length += chunk.length;
		if (length > order.limit)
			return undefined;
		const isWritten = await order.file.appendFile(chunk).then(() => true, () => false);
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

91042:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J_: () => (buildRequestOf),
  Lo: () => (settingsOfOne),
  wq: () => (withSettingsFile)
});
var _adapters_files_settings_place_js__0 = __webpack_require__(50570);
var _options_build_request_js__1 = __webpack_require__(13760);
var _options_settings_settings_js__2 = __webpack_require__(64050);



async function withSettingsFile(given, { cwd, env }, uses) {
	const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = env;
	const workspace = GITHUB_ACTIONS === "true" ? GITHUB_WORKSPACE : undefined;
	const root = await (0,_adapters_files_settings_place_js__0.t)({ cwd, workspace, context: (0,_options_settings_settings_js__2.Vm)(given) });
	if (root === undefined)
		return given;
	const { addSettingsFile } = await __webpack_require__.e(/* import() */ 4624).then(__webpack_require__.bind(__webpack_require__, 64624));
	return await addSettingsFile(given, { root, cwd, uses });
}
async function settingsOfOne(settings, selection, { cwd }) {
	const { file } = settings;
	if (selection.kind === "settings" || file === undefined)
		return settings;
	const { settingsOfImage } = await __webpack_require__.e(/* import() */ 4624).then(__webpack_require__.bind(__webpack_require__, 64624));
	return await settingsOfImage(selection.image, { file, cwd });
}
function buildRequestOf(settings, options = {}) {
	const request = (0,_options_settings_settings_js__2.gR)(settings, (inputs) => (0,_options_build_request_js__1.r)({ ...options.defaults, ...inputs }, options.variables));
	const { file, origins } = settings;
	return { ...request, origins, ...(file === undefined ? {} : { settingsFile: file }) };
}


}),

97897:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  i: () => (onceForEach)
});
function onceForEach(ask) {
	const answers = new Map();
	return (...args) => {
		const key = JSON.stringify(args);
		const answer = answers.get(key) ?? ask(...args);
		answers.set(key, answer);
		return answer;
	};
}


}),

88424:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O: () => (redactFailure),
  s: () => (redactValues)
});
var _text_failure_js__0 = __webpack_require__(67271);

function redactValues(value, redact) {
	if (typeof value === "string")
		return redact(value);
	if (value instanceof Uint8Array)
		return redactBytes(value, redact);
	if (Array.isArray(value))
		return value.map((entry) => redactValues(entry, redact));
	if (typeof value !== "object" || value === null)
		return value;
	return Object.fromEntries(Object.entries(value).map(([key, entry]) => [
		key,
		redactValues(entry, redact),
	]));
}
function redactBytes(bytes, redact) {
	const buffer = Buffer.from(bytes);
	const encoding = Buffer.from(buffer.toString("utf8")).equals(buffer) ? "utf8" : "latin1";
	const text = buffer.toString(encoding);
	const clean = redact(text);
	return clean === text ? bytes : Buffer.from(clean, encoding);
}
function redactFailure(failure, redact) {
	return new _text_failure_js__0.HR({
		code: failure.code,
		message: redact(failure.told.message),
		fix: redact(failure.told.fix),
		output: failure.output.map(redact),
		...(failure.place === undefined ? {} : { place: failure.place }),
		...(failure.input === undefined ? {} : { input: failure.input }),
	});
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

34707:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DP: () => (failingPlaceText),
  Oh: () => (failingAt),
  Z9: () => (placeText),
  kk: () => (annotatedAt)
});
var _text_failure_js__0 = __webpack_require__(67271);

function placeText({ file, line, input }) {
	return input === undefined
		? `${file}:${line}`
		: `input ${input.name}${input.entry === undefined ? "" : `, entry ${input.entry}`}`;
}
function failingPlaceText(place) {
	const { input } = place;
	if (input === undefined)
		return placeText(place);
	return `${(0,_text_failure_js__0.o5)(input.name)}${input.entry === undefined ? "" : `, entry ${input.entry}`}`;
}
function annotatedAt({ file, line, input }) {
	return input === undefined ? { place: { file, line } } : {};
}
function failingAt({ file, line, input }) {
	return input === undefined ? { place: { file, line } } : { input: input.name };
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

86469:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (UnknownHere)
});
var _text_failure_js__0 = __webpack_require__(67271);

class UnknownHere extends _text_failure_js__0.HR {
}


}),

12567:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (namesOfContent)
});
var node_crypto__0 = __webpack_require__(77598);

const algorithms = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"];
function namesOfContent(content) {
	return algorithms.flatMap((algorithm) => {
		const digest = (0,node_crypto__0.createHash)(algorithm).update(content).digest();
		return [digest.toString("hex"), digest.toString("base64").replace(/(?<!=)=+$/, "")];
	});
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

912:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  t: () => (platformOf)
});
const architectures = {
	arm: "arm/v7",
	ia32: "386",
	loong64: "loong64",
	x64: "amd64",
};
function platformOf(architecture) {
	return `linux/${architectures[architecture] ?? architecture}`;
}


}),

30279:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (parseImageTag),
  R: () => (tagsFromSource)
});
var _oci_reference_js__0 = __webpack_require__(73326);
var _oci_tag_js__1 = __webpack_require__(21391);
var _text_failure_js__2 = __webpack_require__(67271);
var _text_printable_js__3 = __webpack_require__(76158);
var _text_surface_js__4 = __webpack_require__(10970);





const untagged = "0.0.0-untagged";
function parseImageTag(input, text) {
	if ((0,_oci_tag_js__1.dz)(text))
		return { tag: text };
	const shown = JSON.stringify((0,_text_printable_js__3.vI)(text, 140));
	if (/[^\s]\s+[^\s]/.test(text)) {
		throw (0,_text_failure_js__2.AN)(input, `${shown} has spaces, so it is not one tag.`, `Write ${(0,_text_surface_js__4.g2)("tag")}.`);
	}
	if (!/[:/@]/.test(text)) {
		throw (0,_text_failure_js__2.AN)(input, `${shown} is not a tag.`, "Write 1 to 128 letters, digits, `_`, `.` and `-`; the first one a letter, a digit or `_`.");
	}
	const reference = (0,_oci_reference_js__0.F2)(text);
	if (reference?.digest !== undefined) {
		throw (0,_text_failure_js__2.AN)(input, `${shown} has a digest, but the digest is not known before the build.`, "Write the tag, e.g. `1.4.0` or `ghcr.io/acme/shop:1.4.0`.");
	}
	if (reference?.tag === undefined) {
		throw (0,_text_failure_js__2.AN)(input, `${shown} is neither a tag nor a name with a tag.`, `Write \`1.4.0\` or \`ghcr.io/acme/shop:1.4.0\`; a name without a tag belongs in ${(0,_text_surface_js__4.Pe)("image")}.`);
	}
	return { tag: reference.tag, repository: (0,_oci_reference_js__0.aR)(reference) };
}
function tagsFromSource(source) {
	if (source.version !== "" && source.version !== untagged) {
		return [parseImageTag("tags", source.version.replaceAll("+", "_")).tag];
	}
	return source.revision === "" ? [] : [`sha-${source.revision.slice(0, 12)}`];
}


}),

2528:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (ofImages)
});
function ofImages(sentence) {
	return sentence
		.split(/("[^"]*")/)
		.map((part) => (part.startsWith('"') ? part : inWords(part)))
		.join("");
}
function inWords(text) {
	return text
		.replaceAll(/\b(first|second) build\b/g, "$1 image")
		.replaceAll(/\b(two|both) builds\b/gi, "$1 images");
}


}),

97427:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
		...(0,_given_js__3.g)("platform", (0,_platform_js__0.K)(read)),
	};
}


}),

26009:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (readImageNames)
});
var _domain_oci_reference_js__0 = __webpack_require__(73326);
var _domain_source_image_tag_js__1 = __webpack_require__(30279);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _domain_text_surface_js__3 = __webpack_require__(10970);




function readImageNames(read, bare) {
	const image = read.words("image").map((name) => (0,_domain_oci_reference_js__0.$M)("image", name, bare));
	const written = read.words("tags").map((text) => (0,_domain_source_image_tag_js__1.D)("tags", text));
	const tags = written.flatMap(({ tag, repository }) => (repository === undefined ? [tag] : []));
	const full = written.flatMap(({ tag, repository }) => repository === undefined ? [] : [{ repository, reference: `${repository}:${tag}` }]);
	const named = full.map(({ repository }) => repository);
	if (image.length > 0)
		refuseOthers({ image, named, hasTags: tags.length > 0 });
	return {
		image: unique(image.length > 0 ? image : named),
		tags: unique(tags),
		references: unique(full.map(({ reference }) => reference)),
	};
}
function refuseOthers({ image, named, hasTags }) {
	const stray = named.find((name) => !image.includes(name));
	if (stray !== undefined) {
		throw (0,_domain_text_failure_js__2.AN)("tags", `it has a reference to \`${stray}\`, which is not in ${(0,_domain_text_surface_js__3.Pe)("image")}.`, `Add the name to ${(0,_domain_text_surface_js__3.Pe)("image")}, or leave ${(0,_domain_text_surface_js__3.Pe)("image")} out: full references name the repositories.`);
	}
	const untagged = image.find((name) => !named.includes(name));
	if (named.length > 0 && !hasTags && untagged !== undefined) {
		throw (0,_domain_text_failure_js__2.AN)("tags", `it has no tag for \`${untagged}\`, which is in ${(0,_domain_text_surface_js__3.Pe)("image")}.`, `Add a reference such as \`${untagged}:1.4.0\`, or remove the name from ${(0,_domain_text_surface_js__3.Pe)("image")}.`);
	}
}
function unique(names) {
	return [...new Set(names)];
}


}),

71998:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (readPlatform)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);
var _choices_js__1 = __webpack_require__(58909);


function readPlatform(read) {
	const words = read.words("platforms");
	const [platform, ...more] = words;
	if (platform === undefined)
		return undefined;
	if (more.length > 0) {
		throw (0,_domain_text_failure_js__0.AN)("platforms", `it names ${words.length} platforms, but one build is for one platform.`, "Write one of them, e.g. `linux/amd64`; build each on its own.");
	}
	if (!/^linux\/[a-z0-9_]+(\/[a-z0-9]+)?$/.test(platform)) {
		throw (0,_domain_text_failure_js__0.AN)("platforms", `${JSON.stringify((0,_choices_js__1.ml)(platform))} is not a platform that can be built.`, "Write e.g. `linux/amd64`, `linux/arm64` or `linux/arm/v7`.");
	}
	return platform;
}


}),

70182:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (comparisonLines)
});
var _domain_build_written_place_js__0 = __webpack_require__(34707);
var _domain_text_printable_js__1 = __webpack_require__(76158);
var _places_js__4 = __webpack_require__(65883);
var _sizes_js__3 = __webpack_require__(76477);
var _terminal_differences_js__2 = __webpack_require__(8548);





const mostPaths = 10;
const mostFacts = 3;
function comparisonLines(compared, shown) {
	const { palette } = shown;
	const { listed, omitted } = compared;
	if (listed.length + omitted === 0) {
		return [
			...sideLines(compared, palette),
			palette.good("The images are equal, manifest included."),
		];
	}
	const head = [...sideLines(compared, palette), ...noteLines(compared, palette), ""];
	const lines = compared.report === undefined
		? groupedLines(compared, shown)
		: [...(0,_terminal_differences_js__2.Z)(compared, palette), ...allLines(listed, shown)];
	return [...head, ...lines, ...omittedLines(compared, shown)];
}
function sideLines({ sides, report }, palette) {
	const what = report === undefined ? "image" : "build";
	const [first, second] = sides;
	return [
		row(`first ${what}`, sideText(first), palette),
		row(`second ${what}`, sideText(second), palette),
	];
}
function sideText({ name, digest, version, revision }) {
	const said = [
		...(version === undefined ? [] : [`version ${version}`]),
		...(revision === undefined ? [] : [`revision ${revision.slice(0, 12)}`]),
	];
	return `${name}  ${digest}${said.length === 0 ? "" : ` (${said.join(", ")})`}`;
}
function noteLines(compared, palette) {
	const { report, foreignReport, isOtherSource } = compared;
	const notes = [
		...(report === undefined ? [] : [`Causes, lines and fixes are those of ${report}.`]),
		...(foreignReport === undefined
			? []
			: [`${foreignReport} is not about these two images: it was not used.`]),
		...(isOtherSource
			? ["Their labels name different sources: what differs in files is listed, and not explained."]
			: []),
	];
	return notes.map((note) => palette.faint(line(note)));
}
const kinds = {
	content: "files with different content",
	added: "only in the second image",
	removed: "only in the first image",
	metadata: "files with different times, modes or owners",
	config: "config and manifest",
	history: "instructions in the history",
	trace: "values that will change in the next build",
};
const headings = Object.values(kinds);
function headingOf({ cause, kind, path }) {
	if (cause !== undefined)
		return `looks like ${cause}`;
	return kinds[kind === "config" && path.startsWith("history[") ? "history" : kind];
}
function groupsOf(differences) {
	const groups = new Map();
	for (const difference of differences) {
		const heading = headingOf(difference);
		const same = groups.get(heading);
		if (same === undefined)
			groups.set(heading, [difference]);
		else
			same.push(difference);
	}
	const placeOf = ([heading]) => headings.indexOf(heading);
	return [...groups]
		.toSorted((a, b) => placeOf(a) - placeOf(b))
		.map(([heading, same]) => {
		const [surest] = same
			.filter(({ cause }) => cause !== undefined)
			.toSorted((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0));
		const { explanation = sharedBy(same), fix } = surest ?? {};
		return { heading, explanation, fix, differences: same };
	});
}
function sharedBy([first, ...rest]) {
	const isShared = rest.length > 0 && rest.every((each) => each.explanation === first?.explanation);
	return isShared ? first?.explanation : undefined;
}
function groupedLines(compared, shown) {
	const { palette } = shown;
	const { listed, omitted } = compared;
	return [
		palette.strong(`The two images differ in ${(0,_sizes_js__3.hS)((0,_places_js__4.w)(listed, omitted), "place")}.`),
		...groupsOf(listed).flatMap((group) => ["", ...groupLines(group, shown)]),
	];
}
function groupLines(group, { palette, all }) {
	const { heading, explanation, fix, differences } = group;
	const most = all ? differences.length : mostPaths;
	const hidden = differences.length - most;
	return [
		`  ${palette.strong(heading)} (${differences.length.toLocaleString("en-US")})`,
		...(explanation === undefined ? [] : [`    ${line(explanation)}`]),
		...differences
			.slice(0, most)
			.flatMap((each, at) => pathLines(each, { palette, hasFacts: at < mostPaths, isTold: explanation !== undefined })),
		...(hidden > 0
			? [palette.faint(`    … and ${hidden.toLocaleString("en-US")} more; \`--all\` lists them`)]
			: []),
		...(fix === undefined ? [] : fixText(fix, palette)),
	];
}
function pathLines({ path, kind, cause, layer, explanation, evidence }, about) {
	const { palette, hasFacts, isTold } = about;
	const what = cause === undefined || kind === "content" ? [] : [kind];
	const facts = [...what, ...(layer === undefined ? [] : [`layer ${layer}`])];
	const where = facts.length === 0 ? "" : palette.faint(` (${facts.join(", ")})`);
	const own = isTold || explanation === undefined ? [] : [`      ${line(explanation)}`];
	return [
		`    ${line(path)}${where}`,
		...own,
		...(hasFacts ? evidence.slice(0, mostFacts).map((fact) => `      ${line(fact)}`) : []).map(palette.faint),
	];
}
function allLines(listed, { palette, all }) {
	if (!all)
		return [];
	return [
		"",
		palette.strong(`All ${(0,_sizes_js__3.hS)(listed.length, "difference")}:`),
		...listed.map(({ path, kind, cause, instruction }) => {
			const from = instruction === undefined ? "" : `  ${(0,_domain_build_written_place_js__0.Z9)(instruction)}`;
			return `  ${line(`${path} (${kind})  ${cause ?? "unknown"}${from}`)}`;
		}),
	];
}
function omittedLines({ listed, omitted, report }, { palette, all }) {
	const parts = [
		...(omitted > 0 ? [`${(0,_sizes_js__3.hS)(omitted, "more difference")} counted, but not listed`] : []),
		...(!all && report !== undefined && listed.length > 1 ? ["`--all` lists every path"] : []),
	];
	return parts.length === 0 ? [] : ["", palette.faint(`${parts.join("; ")}.`)];
}
function fixText(fix, palette) {
	const [first = "", ...rest] = fix.split("\n").slice(0, 40).map(line);
	return [`    ${palette.good("fix:")} ${first}`, ...rest.map((text) => `         ${text}`)];
}
function row(name, value, palette) {
	return `${palette.faint(name.padEnd(12))} ${line(value)}`;
}
function line(text) {
	return (0,_domain_text_printable_js__1.tJ)((0,_domain_text_printable_js__1.RK)((0,_domain_text_printable_js__1.vI)(text, 1000)));
}


}),

65883:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w: () => (countPlaces)
});
function countPlaces(listed, omitted) {
	return new Set(listed.map(({ path }) => path)).size + omitted;
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


}),

8548:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (exceptionLines),
  Z: () => (differenceLines)
});
var _domain_build_written_place_js__0 = __webpack_require__(34707);
var _domain_findings_accepted_js__1 = __webpack_require__(33119);
var _domain_text_printable_js__2 = __webpack_require__(76158);
var _causes_js__3 = __webpack_require__(54560);
var _sizes_js__5 = __webpack_require__(76477);
var _traces_js__4 = __webpack_require__(86245);






const mostGroups = 20;
const mostPaths = 4;
const mostFacts = 3;
function differenceLines({ listed: differences, omitted }, palette, two = "the two builds") {
	if (differences.length === 0)
		return [];
	const groups = (0,_causes_js__3.w)(differences);
	const total = differences.length + omitted;
	const what = (0,_traces_js__4.B7)(differences)
		? `${(0,_sizes_js__5.hS)(total, "value")} that will change in the next build`
		: `${(0,_sizes_js__5.hS)(total, "difference")} between ${two}`;
	const hidden = groups.length - mostGroups;
	return [
		palette.strong(`${what}, from ${(0,_sizes_js__5.hS)(groups.length, "cause")}:`),
		...groups.slice(0, mostGroups).flatMap((group) => ["", ...groupLines(group, palette)]),
		...(hidden > 0
			? ["", palette.faint(`  … and ${(0,_sizes_js__5.hS)(hidden, "more cause")} in the report`)]
			: []),
	];
}
function groupLines(group, palette) {
	const { instruction, cause, explanation, varied, fix, evidence } = group;
	const { differences, consequences } = group;
	const where = instruction === undefined ? "no single line" : (0,_domain_build_written_place_js__0.Z9)(instruction);
	return [
		`  ${palette.strong(line(where))}  ${palette.bad(cause)}`,
		...(instruction === undefined ? [] : [palette.faint(`    ${line(instruction.text)}`)]),
		...pathLines(differences).map((path) => `    ${path}`),
		...(explanation === undefined ? [] : paragraph(explanation).map((text) => `    ${text}`)),
		...(varied === undefined ? [] : [`    ${varied}`]),
		...evidence.slice(0, mostFacts).map((fact) => palette.faint(`    ${line(fact)}`)),
		...(consequences.length === 0
			? []
			: [palette.faint(`    also changes ${consequenceList(consequences)}`)]),
		...(fix === undefined ? [] : fixLines(fix, palette)),
	];
}
function pathLines(differences) {
	const shown = differences
		.slice(0, mostPaths)
		.map(({ path, kind }) => `${line(path)}${kind === "content" ? "" : ` (${kind})`}`);
	const hidden = differences.length - shown.length;
	return hidden > 0 ? [...shown, `… and ${hidden} more`] : shown;
}
function consequenceList(consequences) {
	const shown = consequences.slice(0, mostPaths).map(({ path }) => line(path));
	const hidden = consequences.length - shown.length;
	return `${shown.join(", ")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}
function fixLines(fix, palette) {
	const [first = "", ...rest] = paragraph(fix);
	return [`    ${palette.good("fix:")} ${first}`, ...rest.map((text) => `         ${text}`)];
}
function exceptionLines({ exceptions }, palette) {
	if (exceptions.length === 0)
		return [];
	return [
		palette.strong("Accepted differences:"),
		...exceptions.map(({ exception, ...covered }) => {
			const { path, cause, expires, owner, reason } = exception;
			const covers = (0,_sizes_js__5.hS)((0,_domain_findings_accepted_js__1.$s)(covered).length, "path");
			return `  ${palette.warning(cause)}  ${line(path)} (${covers}) until ${expires}, ${line(owner)}: ${line(reason)}`;
		}),
	];
}
function paragraph(text) {
	return text.split("\n").slice(0, 40).map(line);
}
function line(text) {
	return (0,_domain_text_printable_js__2.RK)((0,_domain_text_printable_js__2.vI)(text, 1000));
}


})

};
//# sourceMappingURL=129.index.js.map
