export const id = 3989;
export const ids = [3989];
export const modules = {

45137:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (download)
});
var node_crypto__0 = __webpack_require__(77598);
var node_fs__1 = __webpack_require__(73024);
var node_stream_promises__2 = __webpack_require__(46466);
var _domain_text_failure_js__3 = __webpack_require__(67271);
var _domain_text_printable_js__4 = __webpack_require__(76158);
var _domain_text_surface_js__5 = __webpack_require__(10970);






const attempts = 3;
const mostRedirects = 10;
const seconds = 300;
async function download(options) {
	const { HttpClient } = await Promise.all(/* import() */[__webpack_require__.e(3124), __webpack_require__.e(4942)]).then(__webpack_require__.bind(__webpack_require__, 44942));
	const client = new HttpClient("twofold", [], {
		allowRedirects: false,
		allowRetries: true,
		maxRetries: attempts,
		socketTimeout: seconds * 1000,
	});
	try {
		let url = new URL(options.url);
		for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
			const { message } = await client.get(url.href);
			const { statusCode = 0, headers } = message;
			if (statusCode === 200)
				return await save(message, options);
			message.destroy();
			const { location } = headers;
			if (statusCode < 300 || statusCode >= 400 || location === undefined) {
				throw failed(options, `the server answers ${statusCode}`);
			}
			url = redirected(options, url, location);
		}
		throw failed(options, `the server redirects more than ${mostRedirects} times`);
	}
	catch (error) {
		options.signal.throwIfAborted();
		if (error instanceof _domain_text_failure_js__3.HR)
			throw error;
		throw failed(options, (0,_domain_text_printable_js__4.vI)((0,_domain_text_printable_js__4.g$)(reasonOf(error)), 200));
	}
	finally {
		client.dispose();
	}
}
function redirected(options, from, location) {
	const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
	if (to === undefined || !/^https?:$/.test(to.protocol)) {
		throw failed(options, "the server redirects to no URL");
	}
	if (from.protocol === "https:" && to.protocol === "http:") {
		throw failed(options, `the server redirects to plain http at ${to.host}`);
	}
	return to;
}
async function save(body, options) {
	const { mostBytes, signal, file } = options;
	const hash = (0,node_crypto__0.createHash)("sha256");
	const measured = async function* (source) {
		let size = 0;
		for await (const chunk of source) {
			size += chunk.length;
			if (size > mostBytes)
				throw failed(options, `it has more than ${mostBytes} bytes`);
			hash.update(chunk);
			yield chunk;
		}
	};
	const deadline = AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]);
	await (0,node_stream_promises__2.pipeline)(body, measured, (0,node_fs__1.createWriteStream)(file, { flags: "wx" }), { signal: deadline });
	return hash.digest("hex");
}
function reasonOf(error) {
	if (!(error instanceof Error))
		return String(error);
	if (error instanceof AggregateError)
		return error.errors.map(reasonOf).join("; ");
	return error.message;
}
function failed(options, why) {
	return new _domain_text_failure_js__3.HR({
		code: "tool",
		message: `${options.name} could not be downloaded: ${why}.`,
		fix: `Check the URL in ${(0,_domain_text_surface_js__5.Pe)("buildah")} and that it can be reached from here (proxies: HTTPS_PROXY).`,
	});
}


}),

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

3659:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (writeArchive)
});
var node_fs__0 = __webpack_require__(73024);
var node_stream_promises__1 = __webpack_require__(46466);


async function writeArchive(file, files) {
	const { default: tarStream } = await __webpack_require__.e(/* import() */ 6118).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
	const pack = tarStream.pack();
	const written = (0,node_stream_promises__1.pipeline)(pack, (0,node_fs__0.createWriteStream)(file, { flags: "wx" }));
	written.catch(() => undefined);
	try {
		for (const { path, size, content, mode = 0o644, owner } of files) {
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

86424:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Fm: () => (targetBase),
  Ti: () => (bringBases),
  b5: () => (wishFor),
  ic: () => (imagesWanted),
  wS: () => (baseRecords),
  xq: () => (resolvingOnce)
});
var _containerfile_bases_js__0 = __webpack_require__(72188);
var _containerfile_chain_js__1 = __webpack_require__(98511);
var _containerfile_places_js__6 = __webpack_require__(42216);
var _domain_build_written_place_js__2 = __webpack_require__(34707);
var _domain_oci_reference_js__3 = __webpack_require__(73326);
var _domain_text_failure_js__4 = __webpack_require__(67271);
var _domain_text_surface_js__5 = __webpack_require__(10970);







async function bringBases(options) {
	const target = targetUse(options.scope);
	const wishes = new Map();
	const uses = (0,_containerfile_bases_js__0.cF)(options.scope).flatMap((use) => {
		const wish = wishFor(use, options);
		if (wish === undefined)
			return [];
		const key = JSON.stringify([wish.name, wish.platform]);
		wishes.set(key, wish);
		return [{ use, key }];
	});
	const first = uses.find(({ use }) => target(use))?.key;
	const ordered = [...wishes].sort(([a], [b]) => Number(b === first) - Number(a === first));
	const how = { ...options, resolve: resolvingOnce(options.registry) };
	const fetching = ordered.map(async ([key, wish]) => ({ key, ...(await fetch(wish, how)) }));
	const [bases, fetched] = await Promise.all([
		options.builder.importBases(fetching.map(async (one) => (await one).wanted)),
		Promise.all(fetching),
	]);
	const images = new Map();
	for (const [index, { key, name, check }] of fetched.entries()) {
		const base = bases[index];
		if (base === undefined)
			throw new Error(`${name} was not imported`);
		check(base);
		images.set(key, { base, name });
	}
	return uses.flatMap(({ use, key }) => {
		const image = images.get(key);
		return image === undefined ? [] : [{ use, ...image }];
	});
}
function targetBase(bases, scope) {
	const isTarget = targetUse(scope);
	return bases.find(({ use }) => isTarget(use));
}
function targetUse(scope) {
	const [lowest] = (0,_containerfile_chain_js__1.a)(scope);
	return ({ kind, stage }) => kind === "from" && stage === lowest?.index;
}
function baseRecords(bases) {
	const byName = new Map(bases.map(({ use, base }) => [use.reference, base.pinned]));
	return [...byName].map(([written, pinned]) => ({ written, pinned }));
}
function imagesWanted(options) {
	const wanted = (0,_containerfile_bases_js__0.cF)(options.scope).flatMap((use) => {
		const { image, platform } = wishFor(use, options) ?? {};
		if (image?.kind !== "reference")
			return [];
		return [{ reference: (0,_domain_oci_reference_js__3.FH)(image.reference), platform }];
	});
	return [...new Map(wanted.map((each) => [JSON.stringify(each), each])).values()];
}
function wishFor(use, options) {
	const platform = use.platform ?? options.platform;
	const context = options.contexts.find(({ name }) => name === use.context);
	if (context?.kind === "folder")
		return undefined;
	if (context?.kind === "files") {
		return { name: `context ${context.name}`, platform, image: { kind: "files", context } };
	}
	const written = context === undefined ? use.reference : context.reference;
	const reference = (0,_domain_oci_reference_js__3.F2)(written);
	if (reference !== undefined) {
		return { name: (0,_domain_oci_reference_js__3.FH)(reference), platform, image: { kind: "reference", reference } };
	}
	const place = (0,_containerfile_places_js__6.BW)(options.scope.containerfile, use.line);
	throw new _domain_text_failure_js__4.HR({
		code: "usage",
		message: `${(0,_domain_build_written_place_js__2.DP)(place)}: \`${written}\` is not an image reference.`,
		fix: `Write a reference such as \`debian:12\`, or give files under a name: ${(0,_domain_text_surface_js__5.Pe)("build-contexts", "name=oci-layout://path")}.`,
		...(0,_domain_build_written_place_js__2.Oh)(place),
	});
}
function resolvingOnce(registry) {
	const known = new Map();
	return (reference) => {
		const digest = known.get(reference) ?? registry.resolve(reference);
		known.set(reference, digest);
		return digest;
	};
}
async function fetch(wish, options) {
	return wish.image.kind === "files"
		? await fetchFiles(wish.image.context, wish, options)
		: await fetchReference(wish.image.reference, wish, options);
}
async function fetchReference(reference, { platform }, { builder, registry, resolve }) {
	const folder = builder.newFolder("base");
	const name = (0,_domain_oci_reference_js__3.aR)(reference);
	const tag = localTag(reference.tag, platform);
	const shown = reference.tag === undefined ? name : `${name}:${reference.tag}`;
	const check = () => undefined;
	if (reference.registry === "localhost") {
		await builder.fetchLocal((0,_domain_oci_reference_js__3.FH)(reference), folder);
		return { wanted: { folder, name, tag, digest: undefined }, name: shown, check };
	}
	const digest = reference.digest ?? (await resolve((0,_domain_oci_reference_js__3.FH)(reference)));
	const from = { kind: "registry", reference: `${name}@${digest}` };
	await registry.fetch({ from, folder, platform });
	return { wanted: { folder, name, tag, digest }, name: shown, check };
}
async function fetchFiles(context, { platform }, { builder, registry }) {
	const { transport, path, tag = "latest", digest } = context;
	const location = context.tag === undefined ? path : `${path}:${tag}`;
	const folder = builder.newFolder("base");
	await registry.fetch({ from: { kind: "files", transport, location }, folder, platform });
	const name = repositoryOfContext(context.name.toLowerCase());
	const check = (base) => {
		if (digest === undefined || digest === base.digest)
			return;
		throw (0,_domain_text_failure_js__4.AN)("build-contexts", `${context.name}: the layout holds ${base.digest}, not ${digest}.`, "Give the digest of the layout's image, or leave it out.");
	};
	const wanted = { folder, name, tag: localTag(tag, platform), digest: undefined };
	return { wanted, name: `${name}:${tag}`, check };
}
function localTag(tag, platform) {
	if (tag === undefined || platform === undefined)
		return tag;
	return `${tag}-${platform.replaceAll("/", "-")}`.slice(0, 128);
}
function repositoryOfContext(name) {
	const reference = /[./:]/.test(name) ? (0,_domain_oci_reference_js__3.F2)(name) : undefined;
	return reference === undefined ? `localhost/${name}` : (0,_domain_oci_reference_js__3.aR)(reference);
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
	return await (0,_compose_settings_js__0.w)(given, context, options.uses);
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

65056:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runSnapshot: () => (runSnapshot)
});


var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var external_node_fs_ = __webpack_require__(73024);

var external_node_stream_promises_ = __webpack_require__(46466);

var checkout = __webpack_require__(25651);

var lfs_objects = __webpack_require__(50052);

var configuration = __webpack_require__(50982);

var environment = __webpack_require__(24145);

var git = __webpack_require__(75455);

var repository = __webpack_require__(11258);
;










const packing = [
	"--quiet",
	"--threads=1",
	"--window=0",
	"--no-reuse-delta",
	"--no-reuse-object",
	"--compression=9",
];
async function bundleCheckout(options) {
	await (0,promises_.mkdir)(options.folder);
	return await bundleBelow({ path: "", revision: options.revision }, options);
}
async function bundleBelow(place, options) {
	const own = await bundleOne(place, options);
	if (!own.known)
		return own;
	const { source, links } = own.value;
	const found = [source];
	for (const { path, revision } of links) {
		const inner = { path: place.path === "" ? path : `${place.path}/${path}`, revision };
		if (!(await (0,repository.t2)((0,external_node_path_.join)(options.root, inner.path, ".git"))))
			continue;
		const below = await bundleBelow(inner, options);
		if (!below.known)
			return (0,checkout.L)(`submodule ${inner.path}: ${below.why}`);
		found.push(...below.value);
	}
	return (0,checkout.e)(found);
}
async function bundleOne(place, options) {
	const { revision, path } = place;
	const root = (0,external_node_path_.join)(options.root, path);
	const git = gitOf(root, options);
	const args = ["rev-list", "--objects", "--no-object-names", "--max-count=1", revision];
	const [objects, tags, tree] = await Promise.all([
		git.text(args, { seconds: 600 }),
		tagsOf(git, revision),
		git.text(["ls-tree", "-r", "-z", "--full-tree", revision]),
	]);
	if (!objects.known)
		return objects;
	if (!tags.known)
		return tags;
	if (!tree.known)
		return tree;
	const base = (0,external_node_path_.join)(options.folder, path === "" ? "source" : `sub-${path.replaceAll("/", "%")}`);
	const list = [objects.value, ...tags.value.map(({ object }) => `${object}\n`)].join("");
	const packed = await git.batch(["pack-objects", ...packing, base], list);
	if (!packed.known)
		return packed;
	const pack = `${base}-${packed.value.toString("latin1").trim()}.pack`;
	const bundle = `${base}.bundle`;
	await writeBundle({ revision, tags: tags.value, pack, bundle });
	const lfs = await (0,lfs_objects.W)({ ...options, root });
	if (!lfs.known)
		return lfs;
	return (0,checkout.e)({ source: { path, revision, bundle, ...lfs.value }, links: linksIn(tree.value) });
}
function gitOf(folder, { env, signal }) {
	const config = [...(0,configuration.Ke)(folder), "safe.directory=*", "core.bigFileThreshold=512m"];
	return (0,git.u)({ folder, env: (0,environment._)(env, undefined), config, signal });
}
async function tagsOf(git, revision) {
	const format = "--format=%(objectname) %(*objectname) %(refname)";
	const listed = await git.text(["for-each-ref", `--points-at=${revision}`, format, "refs/tags/"]);
	if (!listed.known)
		return listed;
	return (0,checkout.e)(listed.value.split("\n").flatMap((line) => {
		const [, object, target, ref] = /^([0-9a-f]+) ([0-9a-f]*) (refs\/tags\/.+)$/.exec(line) ?? [];
		const isOfCommit = object === revision || target === revision;
		return object === undefined || ref === undefined || !isOfCommit ? [] : [{ object, ref }];
	}));
}
function linksIn(tree) {
	return tree.split("\0").flatMap((entry) => {
		const [, revision, path] = /^160000 commit ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
		return revision === undefined || path === undefined ? [] : [{ revision, path }];
	});
}
async function writeBundle(options) {
	const { revision, tags, pack, bundle } = options;
	const refs = [{ object: revision, ref: "HEAD" }, ...tags];
	const lines = refs.map(({ object, ref }) => `${object} ${ref}\n`);
	async function* content() {
		yield Buffer.from(`# v2 git bundle\n${lines.join("")}\n`);
		yield* (0,external_node_fs_.createReadStream)(pack);
	}
	await (0,external_node_stream_promises_.pipeline)(content, (0,external_node_fs_.createWriteStream)(bundle, { flags: "wx" }));
	await (0,promises_.rm)(pack);
}


var clone = __webpack_require__(98135);

var skopeo = __webpack_require__(74852);

var external_node_crypto_ = __webpack_require__(77598);

var snapshot = __webpack_require__(63769);

var oci_digest = __webpack_require__(30719);

var failure = __webpack_require__(67271);

var oci_layout_blob = __webpack_require__(84769);

var oci_layout_layout = __webpack_require__(50654);

var archive = __webpack_require__(3659);
;










const readSize = 1024 * 1024;
function snapshotStore(folder) {
	const blobs = (0,external_node_path_.join)(folder, "blobs", "sha256");
	const put = async (bytes) => {
		await (0,promises_.mkdir)(blobs, { recursive: true });
		const digest = (0,oci_digest.ol)(bytes);
		if (!(await (0,oci_layout_blob.is)(folder, digest)))
			await (0,promises_.writeFile)((0,oci_layout_blob.nD)(folder, digest), bytes);
		return { digest, size: bytes.length };
	};
	return {
		put,
		putFile: async (file) => {
			await (0,promises_.mkdir)(blobs, { recursive: true });
			const found = await nameOf(file);
			const place = (0,oci_layout_blob.nD)(folder, found.digest);
			if (!(await (0,oci_layout_blob.is)(folder, found.digest))) {
				await (0,promises_.link)(file, place).catch(() => (0,promises_.copyFile)(file, place));
			}
			return found;
		},
		read: (blob) => (0,oci_layout_blob.gm)(folder, blob),
	};
}
async function nameOf(file) {
	const hash = (0,external_node_crypto_.createHash)("sha256");
	for await (const chunk of (0,external_node_fs_.createReadStream)(file, { highWaterMark: readSize }))
		hash.update(chunk);
	const { size } = await (0,promises_.stat)(file);
	return { digest: (0,oci_digest.Ch)(hash.digest("hex")), size };
}
async function writeLayoutArchive(file, layout) {
	const { store, manifest } = layout;
	const { mediaType, digest, size } = manifest;
	const entry = { mediaType, digest, size, artifactType: snapshot.FO };
	const index = {
		schemaVersion: 2,
		mediaType: "application/vnd.oci.image.index.v1+json",
		manifests: [entry],
	};
	const names = new Map(layout.blobs.map((blob) => [blob.digest, blob]));
	const files = [
		textFile("oci-layout", JSON.stringify({ imageLayoutVersion: oci_layout_layout.P })),
		textFile("index.json", JSON.stringify(index)),
		...[...names.values()]
			.toSorted((a, b) => Number(a.digest > b.digest) - Number(a.digest < b.digest))
			.map((blob) => ({
			path: (0,oci_layout_blob.nD)("", blob.digest),
			size: blob.size,
			content: () => store.read(blob),
		})),
	];
	await (0,archive._)(file, files).catch((error) => {
		throw (0,failure.mP)(error, file);
	});
}
function textFile(path, text) {
	const bytes = Buffer.from(text);
	async function* content() {
		yield await Promise.resolve(bytes);
	}
	return { path, size: bytes.length, content };
}


var side_by_side = __webpack_require__(15301);
;


const uploadsAtOnce = 3;
async function pushSnapshot({ parts, documents }, { repository, store }) {
	const { config, configDigest, manifest, digest } = documents;
	const blobs = [...parts, { digest: configDigest, size: config.length }];
	const pushes = await (0,side_by_side.Q)(blobs, uploadsAtOnce, async (blob) => {
		const isSent = await repository.pushBlob(blob, () => store.read(blob));
		return { isSent, size: blob.size };
	});
	await repository.pushManifest({ digest, mediaType: snapshot.j, bytes: manifest });
	const sum = (wanted) => pushes.reduce((bytes, { isSent, size }) => bytes + (isSent === wanted ? size : 0), 0);
	return { repository: repository.name, sent: sum(true), present: sum(false) };
}


var labels_claims = __webpack_require__(12770);

var printable = __webpack_require__(76158);

var complete_claims = __webpack_require__(74011);

var known_inputs = __webpack_require__(69721);

var recorded_bases = __webpack_require__(72901);

var oci_parse = __webpack_require__(1736);

var oci_reference = __webpack_require__(73326);

var bring_bases = __webpack_require__(86424);

var prepare = __webpack_require__(8852);

var recipe_scope = __webpack_require__(71135);

var kept_images = __webpack_require__(58361);

var rebuild_request = __webpack_require__(8575);
;










async function collectImages(options) {
	const { published, claims, root, given, ports } = options;
	const { recipe } = claims;
	const { machinePlatform } = ports;
	const { labels } = published.config;
	const { annotations = {} } = published.manifest;
	const kept = await (0,kept_images.D)(recipe.buildContexts, { root, ports });
	const about = { claims, given, machinePlatform, root, kept };
	const request = (0,rebuild_request.N)({ ...about, labels, annotations });
	const registry = (0,recorded_bases.u)(ports.registry, recipe.bases);
	const { s2i } = ports;
	const reading = { files: ports.filesIn(root), machinePlatform, s2i, registry };
	const prepared = await (0,prepare.iA)(request, reading);
	const scope = (0,recipe_scope.O)({ request, prepared, builder: { platform: machinePlatform } });
	const { platform } = request;
	const wanted = (0,bring_bases.ic)({ scope, platform, contexts: prepared.contexts });
	const found = new Map();
	for (const each of wanted) {
		const name = (0,oci_reference.F2)(each.reference);
		if (name === undefined)
			continue;
		const digest = name.digest ?? (await registry.resolve(each.reference));
		const reference = `${(0,oci_reference.aR)(name)}@${digest}`;
		const key = JSON.stringify([digest, each.platform]);
		if (found.has(key))
			continue;
		const manifest = await keepImage({ reference, platform: each.platform }, options);
		const isIndex = manifest !== digest;
		if (isIndex)
			await keepDocument(reference, options);
		found.set(key, { digest, platform: each.platform ?? machinePlatform, manifest });
	}
	return [...found.values()].toSorted((a, b) => order(a, b));
}
function order(a, b) {
	const key = ({ digest, platform }) => `${digest} ${platform}`;
	return Number(key(a) > key(b)) - Number(key(a) < key(b));
}
async function keepImage(image, { ports, keep }) {
	const { registry, store } = ports;
	const { reference, platform } = image;
	const folder = ports.newFolder();
	await registry.fetch({ from: { kind: "registry", reference }, folder, platform });
	const bytes = await ports.readFile(external_node_path_.posix.join(folder, "manifest.json"));
	const manifest = (0,oci_parse.Ng)(bytes, {
		name: `the manifest of ${reference}`,
		code: "registry",
	});
	for (const { digest } of [manifest.config, ...manifest.layers]) {
		keep("blob", await store.putFile(external_node_path_.posix.join(folder, (0,oci_digest.ZD)(digest))));
	}
	keep("document", await store.put(bytes));
	return (0,oci_digest.ol)(bytes);
}
async function keepDocument(reference, { ports, keep }) {
	keep("document", await ports.store.put(await ports.document(reference)));
}

;

function lackingInputs(recipe, buildah) {
	const { hermetic, network, secrets } = recipe;
	return [
		...networkLacking(hermetic?.fetchStages, network),
		...secrets.map((id) => ({
			input: "secret",
			message: `The secret \`${shown(id)}\` is nowhere recorded.`,
		})),
		...(buildah.known
			? []
			: [
				{
					input: "buildah",
					message: `No package of buildah ${shown(recipe.buildah)}: ${(0,printable.RK)((0,printable.vI)(buildah.why, 300))}.`,
				},
			]),
	];
}
function networkLacking(fetchStages, network) {
	if (network === "none" || fetchStages?.length === 0)
		return [];
	if (fetchStages === undefined) {
		const message = "RUN steps had a network. What they may have fetched with it is not recorded.";
		return [{ input: "network", message }];
	}
	const stages = fetchStages.map((name) => `\`${shown(name)}\``).join(", ");
	const message = `What the steps of the fetch stages (${stages}) fetch is not recorded: the rebuild needs a network for it.`;
	return [{ input: "fetch-stage", message }];
}
function shown(text) {
	return (0,printable.RK)((0,printable.vI)(text, 100));
}

;






async function collect(options) {
	const { published, claims, root, ports, advisories } = options;
	const { store } = ports;
	const image = published.digest;
	const parts = new Map();
	const keep = (kind, { digest, size }) => {
		parts.set(digest, { kind, digest, size });
		return digest;
	};
	const bundled = await ports.bundle(root, claims.source.revision);
	if (!bundled.known)
		throw unbundled(bundled.why);
	const pointers = advisories.includes("lfs-pointer") ? [] : bundled.value.flatMap(pointersOf);
	if (pointers.length > 0)
		return { kind: "missing", image, missing: pointers };
	const sources = await keepSources(bundled.value, { ports, keep });
	ports.reporter.progress("fetching base images");
	const images = await collectImages({ ...options, keep });
	ports.reporter.progress("fetching buildah's package");
	const { recipe } = claims;
	const found = await ports.packageOf(recipe.buildah);
	const buildah = await keepPackage(found, { ports, keep, version: recipe.buildah });
	const lacking = lackingInputs(recipe, found);
	const contents = { version: 1, image, sources, images, ...buildah, lacking };
	const all = [...parts.values()];
	const subject = {
		mediaType: published.manifest.mediaType ?? snapshot.j,
		digest: image,
		size: await ports.manifestSize(image),
	};
	const documents = (0,snapshot.oF)(contents, { parts: all, subject });
	await store.put(documents.config);
	await store.put(documents.manifest);
	return { kind: "taken", image, contents, parts: all, documents };
}
async function keepSources(bundled, { ports, keep }) {
	const { store } = ports;
	const sources = [];
	for (const { path, revision, ...files } of bundled) {
		const bundle = keep("bundle", await store.putFile(files.bundle));
		const lfs = new Set();
		for (const file of files.lfs)
			lfs.add(keep("lfs", await store.putFile(file)));
		sources.push({ path, revision, bundle, lfs: [...lfs].toSorted() });
	}
	return sources;
}
async function keepPackage(found, { ports, keep, version }) {
	if (!found.known)
		return {};
	const { name, file } = found.value;
	return {
		buildah: { version, name, package: keep("package", await ports.store.putFile(file)) },
	};
}
function pointersOf({ path, pointers }) {
	return pointers.map((pointer) => ({
		input: "lfs-file",
		message: `Git LFS has not fetched \`${(0,printable.RK)((0,printable.vI)(external_node_path_.posix.join(path, pointer), 300))}\`: only its pointer is there.`,
		fix: "Install git-lfs (`git lfs install`) and try again, or give a clone that has it: `--source=FOLDER`.",
	}));
}
function unbundled(why) {
	return new failure.HR({
		code: "tool",
		message: `The source could not be bundled: ${(0,printable.RK)((0,printable.vI)(why, 300))}.`,
		fix: "Check that RUNNER_TEMP or TMPDIR has room for the repository, and that git works.",
	});
}

;







async function takeSnapshot(options) {
	const { reference, given, ports, source } = options;
	ports.reporter.progress(`reading ${reference}`);
	const published = await ports.readPublished();
	const { digest: image } = published;
	const claims = (0,labels_claims.I)(published.config.labels);
	refuseForeign(claims, reference);
	const { recipe, advisories = [] } = claims;
	const { os, architecture } = published.config;
	const platform = `${os}/${architecture}`;
	const inputs = (0,known_inputs.B)({ claims, given: {}, platform, provenance: undefined });
	const completed = (0,complete_claims.R)({ ...inputs, advisories }, {
		secrets: recipe?.version === 2 ? recipe.secrets : [],
		network: recipe?.network ?? "default",
		source,
	});
	const bases = recipe?.version === 2 ? await (0,recorded_bases.d)(ports.registry, recipe) : [];
	if (completed.kind === "incomplete") {
		return { kind: "missing", image, missing: [...completed.missing, ...bases] };
	}
	const url = source ?? (0,complete_claims.H)(completed.claims.source) ?? "";
	ports.reporter.progress("fetching the source");
	const { revision } = completed.claims.source;
	const checkedOut = await ports.checkOut({ url, revision });
	if (!checkedOut.known) {
		return {
			kind: "missing",
			image,
			missing: [goneRevision({ ...options, url, revision }, checkedOut.why), ...bases],
		};
	}
	if (bases.length > 0)
		return { kind: "missing", image, missing: bases };
	return await collect({
		published,
		claims: completed.claims,
		advisories: claims.advisories ?? [],
		root: checkedOut.value,
		given,
		ports,
	});
}
function refuseForeign({ recipe, source }, reference) {
	if (recipe !== undefined && source !== undefined)
		return;
	const what = source === undefined ? "no source" : "no recipe";
	throw new failure.HR({
		code: "usage",
		message: `${(0,printable.RK)((0,printable.vI)(reference, 300))} was not built by Twofold: its labels name ${what}.`,
		fix: "Take a snapshot of an image that `twofold build` or the action has built; `twofold inspect IMAGE` shows the labels.",
	});
}
function goneRevision({ url, revision }, why) {
	return {
		input: "revision",
		message: `Revision ${revision} could not be checked out from ${(0,printable.RK)((0,printable.vI)(url, 300))}: ${why}.`,
		fix: "Give a clone that has it in a branch or tag: `--source=FOLDER`, or its URL.",
	};
}


var platform = __webpack_require__(912);

var download = __webpack_require__(45137);

var buildah_source = __webpack_require__(14737);

var package_versions = __webpack_require__(77953);
;






const packageName = "buildah";
async function fetchBuildahPackage(options) {
	const { version, folder } = options;
	const [installed, offered] = await Promise.all([
		(0,package_versions.nU)(options, packageName),
		(0,package_versions.dO)(options, packageName),
	]);
	const all = [...(installed === undefined ? [] : [installed]), ...offered];
	const found = all.find((each) => each === version) ?? all.find((each) => (0,buildah_source.mm)(each) === version);
	if (found === undefined) {
		const has = [...new Set(all)].slice(0, 10).join(", ");
		return (0,checkout.L)(has === "" ? "this machine has no packages of Debian's kind" : `the packages here are ${has}`);
	}
	await (0,promises_.mkdir)(folder, { recursive: true });
	try {
		const file = await (0,package_versions.Xo)({ ...options, name: packageName, version: found });
		return (0,checkout.e)({ name: (0,external_node_path_.basename)(file), file });
	}
	catch (error) {
		if (!(error instanceof failure.HR) || error.code === "interrupted")
			throw error;
		return (0,checkout.L)(error.told.message);
	}
}


var child_environment = __webpack_require__(52845);
;








const mostBytes = 256 * 1024 * 1024;
function buildahPackageFor(run, folder) {
	const { request, env, signal } = run;
	const { buildah: source } = request;
	const place = (0,external_node_path_.join)(folder, "buildah-package");
	return async (recorded) => {
		switch (source?.kind) {
			case "image":
				return (0,checkout.L)("`--buildah` names an image, which a rebuild takes by its own digest");
			case "download": {
				const { url, sha256 } = source;
				const name = (0,buildah_source.kQ)(source).replace(/#.*$/s, "");
				await (0,promises_.mkdir)(place);
				const file = (0,external_node_path_.join)(place, "download");
				const found = await (0,download.R)({ url, name, file, mostBytes, signal });
				if (found !== sha256)
					throw otherChecksum(name, { found, sha256 });
				return (0,checkout.e)({ name: (0,external_node_path_.basename)(new URL(url).pathname) || "buildah", file });
			}
			case "version":
				if ((0,buildah_source.mm)(source.version) !== recorded) {
					return (0,checkout.L)(`\`--buildah\` names ${source.version}, which is another version`);
				}
				break;
			case "path":
			case undefined:
				break;
		}
		const version = source?.kind === "version" ? source.version : recorded;
		const packages = { env: (0,child_environment.Qc)(env), signal, folder: place, version };
		return await fetchBuildahPackage(packages);
	};
}
function otherChecksum(name, { found, sha256 }) {
	return new failure.HR({
		code: "tool",
		message: `${name} has the checksum sha256=${found}, but \`--buildah\` says sha256=${sha256}. It was not used.`,
		fix: "Find out why before you change the checksum: the file was replaced, or the URL leads to a page about it.",
	});
}


var image_argument = __webpack_require__(2426);

var published_image = __webpack_require__(16749);

var compose_registry = __webpack_require__(45304);

var s2i = __webpack_require__(79387);
;





async function writeSnapshotFile({ documents, parts }, places) {
	const { folder, store, output } = places;
	const file = (0,external_node_path_.join)(folder, "unnamed-snapshot.tar");
	const { config, digest, manifest, configDigest } = documents;
	const own = { mediaType: snapshot.j, digest, size: manifest.length };
	await writeLayoutArchive(file, {
		store,
		manifest: own,
		blobs: [...parts, own, { digest: configDigest, size: config.length }],
	});
	await (0,promises_.rename)(file, output).catch((error) => {
		throw (0,failure.mP)(error, output);
	});
}


var source = __webpack_require__(5381);

var watched_folder = __webpack_require__(91755);
;



















async function snapshotNamed(run) {
	const name = await (0,image_argument.sm)(run.reference, run.cwd);
	if (run.push && name === undefined)
		throw nowhereToPush();
	const image = name === undefined ? [] : [(0,oci_reference.FH)(name)];
	const request = { ...(0,compose_registry.w)(run.request, run.cwd), image };
	const output = run.output === undefined ? undefined : (0,external_node_path_.resolve)(run.cwd, run.output);
	if (output !== undefined)
		await refuseUnfit(output);
	const beside = output === undefined ? {} : { RUNNER_TEMP: (0,external_node_path_.dirname)(output) };
	const env = { ...run.env, ...beside };
	return await (0,watched_folder.Y)({ ...run, env, onWorkFolder: () => undefined }, async (folder) => {
		const store = snapshotStore((0,external_node_path_.join)(folder, "snapshot"));
		const published = await (0,published_image.K)({ ...run, env, request }, folder);
		const ports = await portsFor({ ...run, env, request }, { folder, store, published });
		const source = run.source === undefined ? undefined : await (0,published_image.$)(run.source, run.cwd);
		const { reference } = run;
		const given = { reference, source, given: request, ports };
		const result = await takeSnapshot(given).finally(published.attested.close);
		if (result.kind === "missing")
			return result;
		if (output !== undefined) {
			run.reporter.progress(`writing ${output}`);
			await writeSnapshotFile(result, { store, folder, output });
		}
		const pushed = run.push && name !== undefined
			? await pushTo({ ...run, request }, { name, result, store })
			: undefined;
		return {
			...result,
			...(pushed === undefined ? {} : { pushed }),
			...(output === undefined ? {} : { output }),
		};
	});
}
async function pushTo(run, { name, result, store }) {
	const { request, reporter } = run;
	reporter.progress(`pushing to ${(0,oci_reference.aR)(name)}`);
	const { registryClientFor } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 47362));
	const client = registryClientFor({ ...run, access: request.registry, hosts: [name.registry] });
	try {
		const repository = client.repository((0,oci_reference.aR)(name));
		return await pushSnapshot(result, { repository, store });
	}
	finally {
		await client.close();
	}
}
function nowhereToPush() {
	return new failure.HR({
		code: "usage",
		message: "Flag `--push`: the image is not in a registry, so no repository is known.",
		fix: "Name the image by its name in the registry, or write `--output=FILE` instead.",
	});
}
async function portsFor(run, { folder, store, published }) {
	const access = await (0,compose_registry.Y)(run, folder);
	const registry = (0,skopeo.skopeoRegistry)(access);
	const lfsFrom = run.source === undefined ? undefined : await (0,published_image.$)(run.source, run.cwd);
	let count = 0;
	const newFolder = () => {
		count += 1;
		return (0,external_node_path_.join)(folder, `fetched-${count}`);
	};
	return {
		readPublished: published.read,
		manifestSize: published.manifestSize,
		checkOut: ({ url, revision }) => (0,clone.J)({ ...run, url, revision, folder: (0,external_node_path_.join)(folder, "source") }),
		keptAs: image_argument.F2,
		machinePlatform: (0,platform.t)(process.arch),
		registry,
		document: registry.document,
		bundle: (root, revision) => bundleCheckout({ ...run, root, revision, folder: (0,external_node_path_.join)(folder, "bundles"), lfsFrom }),
		packageOf: buildahPackageFor(run, folder),
		filesIn: (root) => (0,source.c4)({ ...run, cwd: root }),
		s2i: (0,s2i.P)(async (reference, platform) => {
			const { readImageFacts } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 60510));
			return await readImageFacts({ ...access, buildah: "buildah" }, { reference, platform });
		}),
		newFolder,
		readFile: async (path) => await (0,promises_.readFile)(path),
		store,
		reporter: run.reporter,
	};
}
async function refuseUnfit(output) {
	const isFolder = await (0,promises_.stat)(output).then((found) => found.isDirectory(), () => false);
	if (isFolder) {
		throw new failure.HR({
			code: "usage",
			message: `Flag \`--output\`: ${output} is a folder.`,
			fix: "Name the file to write, e.g. `--output=shop-1.4.0.snapshot.tar`.",
		});
	}
	await (0,promises_.mkdir)((0,external_node_path_.dirname)(output), { recursive: true }).catch((error) => {
		throw (0,failure.mP)(error, output);
	});
}


var terminal = __webpack_require__(16230);

var build_request = __webpack_require__(98994);

var settings = __webpack_require__(64050);

var sizes = __webpack_require__(76477);
;


const mostListed = 20;
const groups = [
	["source", ["bundle", "lfs"]],
	["bases", ["document", "blob"]],
	["buildah", ["package"]],
];
function snapshotLines(found, palette) {
	if (found.kind === "missing")
		return missingLines(found, palette);
	const { contents, documents, reference, image, output, pushed } = found;
	const rows = [
		["image", image],
		["snapshot", documents.digest],
		["size", (0,sizes.z3)(sizeOf(found))],
		...groups.flatMap(([name, kinds]) => groupRow(found, name, kinds)),
		...(output === undefined ? [] : [["file", output]]),
		...(pushed === undefined
			? []
			: [
				[
					"pushed to",
					`${pushed.repository}: ${(0,sizes.z3)(pushed.sent)} sent, ${(0,sizes.z3)(pushed.present)} were there`,
				],
			]),
	];
	return [
		palette.good(palette.strong(`snapshot of ${line(reference)}`)),
		"",
		...rows.map(([name = "", value = ""]) => `${palette.faint(name.padEnd(11))} ${line(value)}`),
		...(contents.lacking.length === 0
			? []
			: ["", palette.warning("Not in the snapshot:"), ...lackingLines(contents)]),
	];
}
function missingLines({ reference, missing }, palette) {
	return [
		palette.bad(palette.strong(`no snapshot of ${line(reference)} can be taken`)),
		"",
		...missing
			.slice(0, mostListed)
			.flatMap(({ input, message, fix }) => [
			`  ${palette.bad(input)}  ${line(message)}`,
			`    fix: ${line(fix)}`,
		]),
		...(missing.length > mostListed
			? [`  … and ${(0,sizes.hS)(missing.length - mostListed, "more input")}`]
			: []),
	];
}
function lackingLines({ lacking }) {
	return lacking
		.slice(0, mostListed)
		.map(({ input, message }) => `  ${line(input)}: ${line(message)}`);
}
function groupRow({ parts, contents }, name, kinds) {
	const own = parts.filter(({ kind }) => kinds.includes(kind));
	if (own.length === 0)
		return [];
	const size = (0,sizes.z3)(own.reduce((sum, part) => sum + part.size, 0));
	return [[`  ${name}`, `${size.padStart(9)}  ${described(name, contents)}`]];
}
function described(name, { sources, images, buildah }) {
	const submodules = sources.length - 1;
	const lfs = sources.reduce((sum, each) => sum + each.lfs.length, 0);
	switch (name) {
		case "source":
			return [
				`revision ${sources[0]?.revision ?? ""}`,
				...(submodules > 0 ? [(0,sizes.hS)(submodules, "submodule")] : []),
				...(lfs > 0 ? [(0,sizes.hS)(lfs, "Git LFS file")] : []),
			].join(", ");
		case "bases":
			return (0,sizes.hS)(images.length, "image");
		default:
			return buildah?.name ?? "";
	}
}
function sizeOf({ parts, documents }) {
	const own = documents.config.length + documents.manifest.length;
	return parts.reduce((sum, part) => sum + part.size, own);
}
function line(text) {
	return (0,printable.tJ)((0,printable.RK)((0,printable.vI)(text, 1000)));
}
function renderSnapshotJson(found) {
	const { reference, image } = found;
	const base = { schemaVersion: 1, reference, image };
	const value = found.kind === "missing"
		? {
			...base,
			missing: found.missing.map(({ input, message, fix }) => ({ input, message, fix })),
		}
		: { ...base, snapshot: found.documents.digest, size: sizeOf(found), ...ofTaken(found) };
	return `${JSON.stringify(value, undefined, 2)}\n`;
}
function ofTaken({ contents, parts, output, pushed }) {
	const { sources, images, buildah, lacking } = contents;
	return {
		sources: sources.map(({ path, revision, bundle, lfs }) => ({ path, revision, bundle, lfs })),
		images: images.map(({ digest, platform, manifest }) => ({ digest, platform, manifest })),
		buildah,
		parts: parts.map(({ kind, digest, size }) => ({ kind, digest, size })),
		lacking: lacking.map(({ input, message }) => ({ input, message })),
		output,
		pushed,
		missing: [],
	};
}


var command = __webpack_require__(33192);

var texts = __webpack_require__(32041);

var run_settings = __webpack_require__(79058);
;









async function runSnapshot(context) {
	const { stdout, stderr, palette, env, cwd, signal, entry } = context;
	const reference = imageName(context.arguments.positionals);
	const output = (0,command.Z7)(context.arguments, "output");
	const push = (0,command.Mp)(context.arguments, "push");
	if (output === undefined && !push)
		throw nowhere();
	const reporter = (0,terminal.C)(stderr, palette);
	const request = (0,settings.gR)(await (0,run_settings.s)(context, reporter.warn), (inputs) => (0,build_request.r)(inputs, env));
	const source = (0,command.Z7)(context.arguments, "source");
	const taken = await snapshotNamed({
		...{ reference, source, request, reporter },
		...{ env, cwd, signal, entry, output, push },
	});
	const found = (0,texts.b)({ reference, ...taken });
	stderr.write(snapshotLines(found, palette)
		.map((line) => `${line}\n`)
		.join(""));
	const digest = found.kind === "taken" ? `${found.documents.digest}\n` : "";
	stdout.write((0,command.Mp)(context.arguments, "json") ? renderSnapshotJson(found) : digest);
	return found.kind === "taken" ? 0 : failure.hS.tool;
}
function imageName([image, ...more]) {
	if (image !== undefined && image !== "" && more.length === 0)
		return image;
	throw new failure.HR({
		code: "usage",
		message: more.length === 0 ? "`snapshot` needs an image." : "`snapshot` takes one image.",
		fix: "Write `twofold snapshot IMAGE --output=FILE`: a name like `ghcr.io/acme/shop:1.4.0`, or the folder of an OCI layout.",
	});
}
function nowhere() {
	return new failure.HR({
		code: "usage",
		message: "`snapshot` does not know where to put the snapshot.",
		fix: "Write `--output=FILE`, or `--push` to put it beside the image; or both.",
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


function forCommandLine(value) {
	return (0,_domain_build_redact_values_js__0.s)(value, (text) => (0,_domain_text_surface_js__1.rG)(text, "command line"));
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

91042:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (buildRequestOf),
  w: () => (withSettingsFile)
});
var _adapters_files_settings_place_js__0 = __webpack_require__(50570);
var _options_build_request_js__1 = __webpack_require__(98994);
var _options_settings_settings_js__2 = __webpack_require__(64050);



async function withSettingsFile(given, { cwd, env }, uses) {
	const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = env;
	const workspace = GITHUB_ACTIONS === "true" ? GITHUB_WORKSPACE : undefined;
	const root = await (0,_adapters_files_settings_place_js__0.t)({ cwd, workspace, context: (0,_options_settings_settings_js__2.Vm)(given) });
	if (root === undefined)
		return given;
	const { addSettingsFile } = await __webpack_require__.e(/* import() */ 9793).then(__webpack_require__.bind(__webpack_require__, 39793));
	return await addSettingsFile(given, { root, cwd, uses });
}
function buildRequestOf(settings, options = {}) {
	const request = (0,_options_settings_settings_js__2.gR)(settings, (inputs) => (0,_options_build_request_js__1.r)({ ...options.defaults, ...inputs }, options.variables));
	const { file, origins } = settings;
	return { ...request, origins, ...(file === undefined ? {} : { settingsFile: file }) };
}


}),

91755:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  Y: () => (inWatchedFolder)
});


var clean_up = __webpack_require__(30196);

var take_apart = __webpack_require__(27585);

var work_folder = __webpack_require__(3789);

var child_environment = __webpack_require__(52845);

var external_node_child_process_ = __webpack_require__(31421);

var external_node_events_ = __webpack_require__(78474);

var external_node_net_ = __webpack_require__(77030);
;



const script = 'read -r word || exec "$@"';
function startWatcher(options) {
	const child = (0,external_node_child_process_.spawn)("sh", ["-c", script, "sh", process.execPath, ...options.args], {
		env: { ...options.env },
		detached: true,
		stdio: ["pipe", "ignore", "ignore"],
	});
	child.on("error", () => { }).unref();
	child.stdin.on("error", () => { });
	if (child.stdin instanceof external_node_net_.Socket)
		child.stdin.unref();
	return {
		dismiss: async () => {
			const isOver = child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
			if (isOver)
				return;
			child.ref();
			child.stdin.end("well\n");
			await (0,external_node_events_.once)(child, "exit");
		},
	};
}


var text_failure = __webpack_require__(67271);
;

async function thenCleanUp(work, cleanUp) {
	let result;
	try {
		result = await work();
	}
	catch (error) {
		const left = await cleanUp().then(() => undefined, (thrown) => thrown);
		throw error instanceof text_failure.HR && left instanceof text_failure.HR ? withLeft(error, left) : error;
	}
	await cleanUp();
	return result;
}
function withLeft(failure, left) {
	const { code, told, place, input, output } = failure;
	return new text_failure.HR({
		code,
		output,
		message: told.message,
		fix: `${told.fix} ${left.told.message} ${left.told.fix}`,
		...(place === undefined ? {} : { place }),
		...(input === undefined ? {} : { input }),
		cause: failure,
	});
}

;






async function inWatchedFolder(run, work) {
	const folder = await (0,work_folder.makeWorkFolder)(run.env);
	run.onWorkFolder(folder);
	const args = [run.entry, ...(0,take_apart.U)(folder)];
	const watcher = startWatcher({ args, env: (0,child_environment.t7)(run.env, folder) });
	return await thenCleanUp(() => work(folder), async () => {
		await watcher.dismiss();
		await (0,clean_up.cleanUp)(folder);
	});
}


}),

22880:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (allEnded)
});
async function allEnded(promises) {
	await Promise.allSettled(promises);
	return await Promise.all(promises);
}


}),

15301:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (sideBySide)
});
var _all_ended_js__0 = __webpack_require__(22880);

async function sideBySide(items, most, task) {
	const results = new Map();
	const rest = items.entries();
	const worker = async () => {
		for (const [index, item] of rest)
			results.set(index, await task(item));
	};
	await (0,_all_ended_js__0.C)(Array.from({ length: Math.min(most, items.length) }, worker));
	return items.flatMap((_item, index) => {
		const result = results.get(index);
		return result === undefined ? [] : [result];
	});
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
//# sourceMappingURL=3989.index.js.map
