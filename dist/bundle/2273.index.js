export const id = 2273;
export const ids = [2273];
export const modules = {

2273:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Gh: () => (writeIndexFile),
  L5: () => (indexForm),
  fV: () => (readIndexFile),
  ml: () => (maxIndexBytes),
  zv: () => (recordOf)
});
var valibot__3 = __webpack_require__(77934);
var _oci_digest_js__0 = __webpack_require__(30719);
var _oci_tag_js__1 = __webpack_require__(21391);
var _text_json_js__4 = __webpack_require__(24099);
var _text_schema_js__2 = __webpack_require__(59006);





const version = 1;
const indexForm = `twofold-index-${version}`;
const maxIndexBytes = 256 * 1024 * 1024;
const hex = "[0-9a-f]{64}";
const recordGrammar = new RegExp(`^(${hex})\\t(?:(other)|index((?:\\t${hex}){0,64})|image\\t([a-z0-9._-]{1,30}/[a-z0-9._-]{1,30})?\\t(true|false|unchecked)?\\t(${hex})?\\t(?:=([^\\t]{0,250}))?((?:\\t[^\\t]{1,600}){0,20}))$`);
const tagLine = new RegExp(`^(${_oci_tag_js__1.W6}) (${hex})$`);
const seconds = "seconds since 1970";
const basics = (0,_text_schema_js__2.Xy)({ version: valibot__3.aig() });
const file = (0,_text_schema_js__2.Xy)({
	version: valibot__3.euz(version, String(version)),
	repositories: (0,_text_schema_js__2.A7)((0,_text_schema_js__2.Xy)({
		asked: valibot__3.FsL(valibot__3.aig(seconds), valibot__3.Y2b(seconds), valibot__3.Wwf(0, seconds)),
		tags: (0,_text_schema_js__2.c3)(valibot__3.YjP()),
		images: (0,_text_schema_js__2.c3)(valibot__3.YjP()),
	})),
});
function readIndexFile(text) {
	let value;
	try {
		value = (0,_text_json_js__4.qF)(text);
	}
	catch {
		return { kind: "unusable", why: "is damaged" };
	}
	const stated = (0,_text_schema_js__2.KD)(basics, value);
	if ("value" in stated && stated.value.version > version) {
		return { kind: "unusable", why: "was written by a newer version of Twofold" };
	}
	const found = (0,_text_schema_js__2.KD)(file, value);
	if ("wrong" in found)
		return { kind: "unusable", why: "is damaged" };
	const indexes = new Map();
	const digest = digestsOnce();
	for (const [name, { asked, ...lines }] of Object.entries(found.value.repositories)) {
		const tags = mapFrom(lines.tags, (line) => tagOf(line, digest));
		const images = mapFrom(lines.images, (line) => imageOf(line, digest));
		if (tags === undefined || images === undefined)
			return { kind: "unusable", why: "is damaged" };
		indexes.set(name, { name, asked, tags, images });
	}
	return { kind: "read", indexes };
}
function digestsOnce() {
	const made = new Map();
	return (hex) => {
		const digest = made.get(hex) ?? (0,_oci_digest_js__0.Ch)(hex);
		made.set(hex, digest);
		return digest;
	};
}
function mapFrom(lines, read) {
	const map = new Map();
	for (const line of lines) {
		const entry = read(line);
		if (entry === undefined)
			return undefined;
		map.set(entry[0], entry[1]);
	}
	return map;
}
function writeIndexFile(indexes) {
	const repositories = [...indexes].map(({ name, asked, tags, images }) => [
		name,
		{
			asked,
			tags: [...tags].map(([tag, digest]) => `${tag} ${(0,_oci_digest_js__0.ZD)(digest)}`),
			images: [...images].map(([digest, image]) => recordOf(digest, image)),
		},
	]);
	return `${JSON.stringify({ version, repositories: Object.fromEntries(repositories) })}\n`;
}
function recordOf(digest, image) {
	const start = [(0,_oci_digest_js__0.ZD)(digest), image.kind];
	if (image.kind === "other")
		return start.join("\t");
	if (image.kind === "index")
		return [...start, ...image.children.map(_oci_digest_js__0.ZD)].join("\t");
	const { platform, reproducible = "", recipe = "", advisories, sources } = image;
	const said = advisories === undefined ? "" : `=${advisories.join(",")}`;
	return [...start, platform, reproducible, recipe, said, ...sources].join("\t");
}
function tagOf(line, digest) {
	const [, tag = "", digits = ""] = tagLine.exec(line) ?? [];
	return tag === "" ? undefined : [tag, digest(digits)];
}
function imageOf(line, made) {
	const found = recordGrammar.exec(line);
	if (found === null)
		return undefined;
	const [, digits = "", other, children, platform = "", verdict, recipe, said, sources] = found;
	const digest = made(digits);
	if (other !== undefined)
		return [digest, { kind: "other" }];
	if (children !== undefined) {
		return [digest, { kind: "index", children: texts(children).map(made) }];
	}
	const image = {
		kind: "image",
		platform,
		sources: texts(sources ?? ""),
		reproducible: ["true", "false", "unchecked"].find((each) => each === verdict),
		advisories: said === "" ? [] : said?.split(","),
		recipe,
	};
	return [digest, image];
}
function texts(line) {
	return line === "" ? [] : line.slice(1).split("\t");
}


}),

12026:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $1: () => (withoutUnnamed),
  XW: () => (looksFixed),
  bI: () => (mergedIndex),
  gW: () => (emptyIndex),
  zb: () => (isReferrersTag)
});
function emptyIndex(name) {
	return { name, asked: 0, tags: new Map(), images: new Map() };
}
function mergedIndex(last, other) {
	return withoutUnnamed({
		name: last.name,
		asked: Math.min(last.asked, other.asked),
		tags: new Map([...other.tags, ...last.tags]),
		images: new Map([...other.images, ...last.images]),
	});
}
function withoutUnnamed(index) {
	const { tags, images } = index;
	const named = new Set();
	for (const digest of tags.values()) {
		named.add(digest);
		const image = images.get(digest);
		if (image?.kind === "index")
			for (const child of image.children)
				named.add(child);
	}
	const kept = [...images].filter(([digest]) => named.has(digest));
	return kept.length === images.size ? index : { ...index, images: new Map(kept) };
}
function looksFixed(tag) {
	return (/^v?\d+\.\d+\.\d+(?:[-_.]|$)/.test(tag) ||
		/(?:^|[^0-9A-Za-z])[0-9a-f]{7,64}(?:[^0-9A-Za-z]|$)/.test(tag));
}
function isReferrersTag(tag) {
	return /^sha256-[0-9a-f]{64}(?:\.|$)/.test(tag);
}


}),

12606:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  m: () => (indexesFor)
});


var cache_service = __webpack_require__(53177);

var cache_session = __webpack_require__(80822);
;


const mostBytes = 64 * 1024 * 1024;
function runnersCache(options) {
	const { env, kind, note } = options;
	const access = (0,cache_session.YK)(env);
	const startOf = (name) => `${kind}-${name}@`;
	const version = (0,cache_session.sc)(kind);
	return {
		restore: async (name) => {
			if (!(0,cache_session.ok)(env))
				return { kind: "none" };
			if (access === undefined) {
				note("nothing is kept from run to run: this runner gives its steps no cache");
				return { kind: "unavailable" };
			}
			const done = await (0,cache_session.KE)(access, options, async (service) => {
				const entry = await service.find(startOf(name), version);
				if (!entry?.key.startsWith(startOf(name)))
					return { kind: "none" };
				const bytes = await service.fetch(entry, mostBytes);
				return { kind: "text", text: bytes.toString("utf8") };
			});
			if (done.kind === "done")
				return done.value;
			note(`nothing of ${name} is restored: the runner's cache ${done.why}`);
			return { kind: "unavailable" };
		},
		save: async (name, text) => {
			if (access === undefined || !(0,cache_session.J)(env) || options.signal.aborted)
				return;
			const size = Buffer.byteLength(text);
			const done = await (0,cache_session.KE)(access, options, async (service) => {
				if (size > mostBytes)
					throw new cache_service.x(`takes ${mostBytes} bytes at most, not ${size}`);
				const key = `${startOf(name)}${(0,cache_session.sc)(text).slice(0, 32)}`;
				await service.add(key, version, { size, data: () => text });
			});
			if (done.kind === "failed")
				note(`what is known of ${name} is not kept: the runner's cache ${done.why}`);
		},
	};
}


var external_node_crypto_ = __webpack_require__(77598);

var promises_ = __webpack_require__(51455);

var external_node_os_ = __webpack_require__(48161);

var external_node_path_ = __webpack_require__(76760);

var image_index = __webpack_require__(12026);

var index_file = __webpack_require__(2273);

var printable = __webpack_require__(76158);

var file_lock = __webpack_require__(23587);
;








function indexStore({ pathOf, note }) {
	const files = new Map();
	const fileOf = (name) => {
		const path = pathOf(name);
		const file = files.get(path) ?? new IndexFile(path, note);
		files.set(path, file);
		return file;
	};
	return {
		isOwn: true,
		read: async (name) => (await fileOf(name).indexes()).get(name) ?? (0,image_index.gW)(name),
		write: async (index) => await fileOf(index.name).write(index),
		end: () => Promise.resolve(),
	};
}
function defaultIndexPath(env, name) {
	const { XDG_CACHE_HOME: caches = "", HOME: home = "" } = env;
	const cache = caches.startsWith("/") ? caches : (0,external_node_path_.join)(home === "" ? (0,external_node_os_.homedir)() : home, ".cache");
	return (0,external_node_path_.join)(cache, "twofold", "index", `${name.replaceAll("/", "+").slice(0, 240)}.json`);
}
class IndexFile {
	#path;
	#note;
	#read;
	#known = "";
	#writing = Promise.resolve();
	constructor(path, note) {
		this.#path = path;
		this.#note = note;
	}
	indexes() {
		this.#read ??= this.#readFile(this.#note);
		return this.#read;
	}
	async write(index) {
		this.#writing = this.#writing.then(() => this.#keep(index));
		await this.#writing;
	}
	async #keep(index) {
		try {
			await (0,promises_.mkdir)((0,external_node_path_.dirname)(this.#path), { recursive: true, mode: 0o700 });
			const kept = await (0,file_lock.k)(this.#path, async () => {
				await this.#replace(index);
				return true;
			});
			if (kept === undefined)
				this.#unkept("another run holds its lock");
		}
		catch (error) {
			this.#unkept(reasonOf(error));
		}
	}
	async #replace(index) {
		let indexes = await this.indexes();
		if ((await generation(this.#path)) === this.#known)
			indexes.set(index.name, index);
		else {
			indexes = await this.#readFile(() => undefined);
			const other = indexes.get(index.name);
			indexes.set(index.name, other === undefined ? index : (0,image_index.bI)(index, other));
			this.#read = Promise.resolve(indexes);
		}
		await replaceFile(this.#path, (0,index_file.Gh)(indexes.values()));
		this.#known = await generation(this.#path);
	}
	async #readFile(note) {
		try {
			this.#known = await generation(this.#path);
			const found = (0,index_file.fV)(await readBounded(this.#path));
			if (found.kind === "read")
				return new Map(found.indexes);
			note(`the index ${shown(this.#path)} ${found.why}: it is made anew`);
		}
		catch (error) {
			if (!isMissing(error)) {
				note(`the index ${shown(this.#path)} cannot be read (${reasonOf(error)}): it is made anew`);
			}
		}
		return new Map();
	}
	#unkept(reason) {
		const lost = "the next run reads again what this one did";
		this.#note(`the index ${shown(this.#path)} cannot be kept (${reason}): ${lost}`);
	}
}
async function generation(path) {
	const found = await (0,promises_.stat)(path, { bigint: true }).catch(() => undefined);
	return found === undefined ? "" : `${found.ino}:${found.size}:${found.mtimeNs}`;
}
async function readBounded(path) {
	const file = await (0,promises_.open)(path);
	try {
		const { size } = await file.stat();
		if (size > index_file.ml)
			return "";
		return await file.readFile("utf8");
	}
	finally {
		await file.close();
	}
}
async function replaceFile(path, text) {
	const [folder, start] = [(0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.new-`];
	for (const name of await (0,promises_.readdir)(folder)) {
		if (name.startsWith(start))
			await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true });
	}
	const fresh = (0,external_node_path_.join)(folder, `${start}${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`);
	try {
		await (0,promises_.writeFile)(fresh, text, { flag: "wx", mode: 0o600 });
		await (0,promises_.rename)(fresh, path);
	}
	catch (error) {
		await (0,promises_.rm)(fresh, { force: true });
		throw error;
	}
}
function isMissing(error) {
	return error instanceof Error && "code" in error && error.code === "ENOENT";
}
function reasonOf(error) {
	if (!(error instanceof Error && "code" in error))
		throw error;
	return (0,printable.RK)((0,printable.vI)(error.message, 300));
}
function shown(path) {
	return (0,printable.RK)((0,printable.vI)(path, 300));
}

;


function carriedIndexes({ store, between, note }) {
	const restored = new Map();
	const written = new Map();
	const restore = async (name) => {
		const found = await between.restore(name);
		if (found.kind === "unavailable")
			return (0,image_index.gW)(name);
		const text = found.kind === "text" ? found.text : "";
		restored.set(name, text);
		if (found.kind === "none")
			return (0,image_index.gW)(name);
		const file = (0,index_file.fV)(text);
		if (file.kind === "unusable") {
			note(`the index of ${name} that an earlier run kept ${file.why}: it is made anew`);
			return (0,image_index.gW)(name);
		}
		const index = file.indexes.get(name) ?? (0,image_index.gW)(name);
		if (!isEmpty(index))
			await store.write(index);
		return index;
	};
	const reading = new Map();
	return {
		isOwn: false,
		read: async (name) => {
			const own = await store.read(name);
			if (!isEmpty(own))
				return own;
			const index = reading.get(name) ?? restore(name);
			reading.set(name, index);
			return await index;
		},
		write: async (index) => {
			written.set(index.name, index);
			await store.write(index);
		},
		end: async () => {
			for (const [name, index] of written) {
				const before = restored.get(name);
				const text = (0,index_file.Gh)([index]);
				if (before !== undefined && text !== before)
					await between.save(name, text);
			}
			await store.end();
		},
	};
}
function isEmpty({ asked, tags, images }) {
	return asked === 0 && tags.size === 0 && images.size === 0;
}

;




const seconds = 20;
function indexesFor(run) {
	const { env, signal, surface, index, reporter } = run;
	const pathOf = (name) => index ?? defaultIndexPath(env, name);
	const store = indexStore({ pathOf, note: run.note });
	if (surface !== "workflow" || index !== undefined)
		return store;
	const note = (text) => reporter.info(text);
	const between = runnersCache({ env, signal, note, kind: index_file.L5, seconds });
	return carriedIndexes({ store, between, note });
}


}),

23587:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  k: () => (withLock)
});
var node_crypto__0 = __webpack_require__(77598);
var node_fs_promises__1 = __webpack_require__(51455);
var node_os__2 = __webpack_require__(48161);
var node_timers_promises__3 = __webpack_require__(58500);




const longestWait = 5000;
const pause = 20;
const longestHold = 60_000;
async function withLock(path, task) {
	const lock = `${path}.lock`;
	const text = `${process.pid} ${await thisPlace()} ${(0,node_crypto__0.randomBytes)(8).toString("hex")}\n`;
	const end = Date.now() + longestWait;
	while (!(await take(lock, text))) {
		const left = await leftLock(lock);
		if (left !== undefined)
			await removeLeft(lock, left);
		else if (Date.now() > end)
			return undefined;
		else
			await (0,node_timers_promises__3.setTimeout)(pause);
	}
	try {
		return await task();
	}
	finally {
		if ((await (0,node_fs_promises__1.readFile)(lock, "utf8").catch(() => "")) === text)
			await (0,node_fs_promises__1.rm)(lock, { force: true });
	}
}
async function thisPlace() {
	const boot = await (0,node_fs_promises__1.readFile)("/proc/sys/kernel/random/boot_id", "utf8").catch(() => "");
	const processes = await (0,node_fs_promises__1.readlink)("/proc/self/ns/pid").catch(() => "");
	return [(0,node_os__2.hostname)(), boot.trim(), processes].map(encodeURIComponent).join("/");
}
async function take(lock, text) {
	try {
		const file = await (0,node_fs_promises__1.open)(lock, "wx", 0o600);
		try {
			await file.writeFile(text);
		}
		finally {
			await file.close();
		}
		return true;
	}
	catch (error) {
		if (isCode(error, "EEXIST"))
			return false;
		if (isCode(error, "ENOSPC"))
			await (0,node_fs_promises__1.rm)(lock, { force: true });
		throw error;
	}
}
async function leftLock(lock) {
	const found = await identity(lock);
	if (found === undefined)
		return undefined;
	if (isOld(found))
		return found.id;
	const [pid = "", place] = (await (0,node_fs_promises__1.readFile)(lock, "utf8").catch(() => "")).trim().split(" ");
	const isOurs = place === (await thisPlace()) && /^[1-9]\d{0,9}$/.test(pid);
	return isOurs && !isRunning(Number(pid)) ? found.id : undefined;
}
async function removeLeft(lock, left) {
	const claim = `${lock}.${left}`;
	if (!(await take(claim, ""))) {
		const found = await identity(claim);
		if (found !== undefined && isOld(found))
			await (0,node_fs_promises__1.rm)(claim, { force: true });
		else
			await (0,node_timers_promises__3.setTimeout)(pause);
		return;
	}
	try {
		if ((await identity(lock))?.id !== left)
			return;
		await (0,node_fs_promises__1.rename)(lock, claim);
		if ((await identity(claim))?.id !== left)
			await (0,node_fs_promises__1.link)(claim, lock);
	}
	catch (error) {
		if (!isCode(error, "ENOENT") && !isCode(error, "EEXIST"))
			throw error;
	}
	finally {
		await (0,node_fs_promises__1.rm)(claim, { force: true });
	}
}
async function identity(lock) {
	const found = await (0,node_fs_promises__1.stat)(lock, { bigint: true }).catch(() => undefined);
	if (found === undefined)
		return undefined;
	return { id: `${found.ino}-${found.mtimeNs}`, time: Number(found.mtimeMs) };
}
function isOld({ time }) {
	return Date.now() - time > longestHold;
}
function isRunning(pid) {
	try {
		process.kill(pid, 0);
		return true;
	}
	catch (error) {
		return !isCode(error, "ESRCH");
	}
}
function isCode(error, code) {
	return error instanceof Error && "code" in error && error.code === code;
}


}),

53177:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  _: () => (CacheService),
  x: () => (CacheFault)
});
var valibot__3 = __webpack_require__(77934);
var _domain_text_printable_js__0 = __webpack_require__(76158);
var _domain_text_schema_js__1 = __webpack_require__(59006);
var _answers_js__2 = __webpack_require__(99682);




class CacheFault extends Error {
}
const service = "twirp/github.actions.results.api.v1.CacheService";
const mostAnswerBytes = 64 * 1024;
const silenceSeconds = 10;
const refusal = (0,_domain_text_schema_js__1.Xy)({ code: (0,_domain_text_schema_js__1.no)(valibot__3.YjP()), msg: (0,_domain_text_schema_js__1.no)(valibot__3.YjP()) });
const entryFound = (0,_domain_text_schema_js__1.Xy)({
	ok: (0,_domain_text_schema_js__1.no)(valibot__3.zMY()),
	signed_download_url: (0,_domain_text_schema_js__1.no)(valibot__3.YjP()),
	matched_key: (0,_domain_text_schema_js__1.no)(valibot__3.YjP()),
});
const entryCreated = (0,_domain_text_schema_js__1.Xy)({
	ok: (0,_domain_text_schema_js__1.no)(valibot__3.zMY()),
	signed_upload_url: (0,_domain_text_schema_js__1.no)(valibot__3.YjP()),
	message: (0,_domain_text_schema_js__1.no)(valibot__3.YjP()),
});
const entryFinished = (0,_domain_text_schema_js__1.Xy)({ ok: (0,_domain_text_schema_js__1.no)(valibot__3.zMY()), message: (0,_domain_text_schema_js__1.no)(valibot__3.YjP()) });
class CacheService {
	#access;
	#client;
	#signal;
	constructor(access, client, signal) {
		this.#access = access;
		this.#client = client;
		this.#signal = signal;
	}
	static async open(access, signal) {
		const { HttpClient } = await __webpack_require__.e(15214).then(__webpack_require__.bind(__webpack_require__, 44942));
		const options = { allowRedirects: false, socketTimeout: silenceSeconds * 1000 };
		return new CacheService(access, new HttpClient("twofold", [], options), signal);
	}
	async find(start, version) {
		const asked = { key: start, restore_keys: [start], version };
		const answer = await this.#call("GetCacheEntryDownloadURL", asked);
		const found = this.#read(entryFound, answer);
		if (found.ok !== true)
			return undefined;
		const { matched_key: key, signed_download_url: url } = found;
		if (key === undefined || url === undefined)
			throw new CacheFault("names no entry");
		return { key, url: this.#checked(url) };
	}
	async fetch({ url }, most) {
		return await told((0,_answers_js__2.EN)(await this.#content(url), { signal: this.#signal, most }));
	}
	async fetchInto({ url }, most, to) {
		await told((0,_answers_js__2.lf)(await this.#content(url), { signal: this.#signal, most, to }));
	}
	async add(key, version, { size, data }) {
		const answer = await this.#call("CreateCacheEntry", { key, version });
		if (answer.status === 409)
			return false;
		const { signed_upload_url: url, ...created } = this.#read(entryCreated, answer);
		if (created.ok !== true || url === undefined)
			throw this.#refused(created.message);
		const headers = {
			"content-type": "application/octet-stream",
			"content-length": String(size),
			"x-ms-blob-type": "BlockBlob",
			"x-ms-version": "2021-12-02",
		};
		const sent = await this.#ask("PUT", this.#checked(url), data(), headers);
		if (sent.statusCode !== 201) {
			throw new CacheFault(`answers ${sent.statusCode} to the upload`);
		}
		const finished = { key, version, size_bytes: String(size) };
		const { ok, message } = this.#read(entryFinished, await this.#call("FinalizeCacheEntryUpload", finished));
		if (ok !== true)
			throw this.#refused(message);
		return true;
	}
	close() {
		this.#client.dispose();
	}
	async #call(method, asked) {
		const { address, token } = this.#access;
		const url = new URL(`/${service}/${method}`, address).href;
		const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
		const message = await this.#ask("POST", url, JSON.stringify(asked), headers);
		const body = await told((0,_answers_js__2.EN)(message, { signal: this.#signal, most: mostAnswerBytes }));
		return { status: message.statusCode ?? 0, text: body.toString("utf8") };
	}
	async #content(url) {
		const message = await this.#ask("GET", url, null, {});
		if (message.statusCode === 200)
			return message;
		throw new CacheFault(`answers ${message.statusCode} for the entry`);
	}
	#read(schema, { status, text }) {
		if (status !== 200) {
			const why = (0,_domain_text_schema_js__1.MW)(refusal, text)?.msg;
			throw why === undefined ? new CacheFault(`answers ${status}`) : this.#refused(why);
		}
		const found = (0,_domain_text_schema_js__1.MW)(schema, text);
		if (found === undefined)
			throw new CacheFault("answers in an unknown form");
		return found;
	}
	#refused(why = "no reason is given") {
		const told = why.replaceAll(this.#access.token, "***").replaceAll(/\?\S*/g, "?***");
		return new CacheFault(`refuses: ${(0,_domain_text_printable_js__0.vI)((0,_domain_text_printable_js__0.g$)(told), 200)}`);
	}
	#checked(url) {
		const [to, own] = [url, this.#access.address].map((each) => URL.canParse(each) ? new URL(each).protocol : undefined);
		if (to === "https:" || (to === "http:" && own === "http:"))
			return url;
		throw new CacheFault("names an address that cannot be used");
	}
	async #ask(verb, url, data, headers) {
		const request = this.#client.request(verb, url, data, { ...headers });
		return (await (0,_answers_js__2.Eu)(request, this.#signal)).message;
	}
}
async function told(body) {
	try {
		return await body;
	}
	catch (error) {
		throw error instanceof _answers_js__2.VL ? new CacheFault(`sends ${error.message}`) : error;
	}
}


}),

80822:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  J: () => (mayWrite),
  KE: () => (withService),
  YK: () => (accessOf),
  ok: () => (mayRead),
  sc: () => (sha256)
});
var node_crypto__0 = __webpack_require__(77598);
var _cache_service_js__1 = __webpack_require__(53177);


async function withService(access, { signal, seconds }, use) {
	const deadline = AbortSignal.timeout(seconds * 1000);
	const service = await _cache_service_js__1._.open(access, AbortSignal.any([signal, deadline]));
	try {
		return { kind: "done", value: await use(service) };
	}
	catch (error) {
		if (deadline.aborted)
			return { kind: "failed", why: `did not answer in ${seconds} s` };
		const why = error instanceof _cache_service_js__1.x ? error.message : "cannot be reached";
		return { kind: "failed", why };
	}
	finally {
		service.close();
	}
}
function accessOf(env) {
	const { ACTIONS_CACHE_SERVICE_V2: second, ACTIONS_RESULTS_URL: address } = env;
	const { ACTIONS_RUNTIME_TOKEN: token } = env;
	if (!second || !token || !address || !URL.canParse(address))
		return undefined;
	return { address, token };
}
function modeOf({ ACTIONS_CACHE_MODE: mode = "" }) {
	return mode.trim().toLowerCase();
}
function mayRead(env) {
	return !["none", "write-only"].includes(modeOf(env));
}
function mayWrite(env) {
	return !["none", "read"].includes(modeOf(env));
}
function sha256(text) {
	return (0,node_crypto__0.createHash)("sha256").update(text).digest("hex");
}


}),

};
//# sourceMappingURL=2273.index.js.map
