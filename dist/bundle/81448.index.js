export const id = 81448;
export const ids = [81448];
export const modules = {

81448:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  KeptBases: () => (KeptBases)
});


var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var oci_digest = __webpack_require__(30719);

var oci_platform = __webpack_require__(912);

var failure = __webpack_require__(67271);

var runner = __webpack_require__(65663);

var clean_up = __webpack_require__(30196);

var external_node_crypto_ = __webpack_require__(77598);

var external_node_fs_ = __webpack_require__(73024);

var all_ended = __webpack_require__(22880);

var oci = __webpack_require__(91459);

var oci_parse = __webpack_require__(1736);

var schema = __webpack_require__(59006);
;










const what = { name: "the manifest of a kept base", code: "tool" };
async function copyImage(from, to, manifest) {
	const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(from, "manifest.json"));
	if ((0,oci_digest.ol)(bytes) !== manifest)
		return undefined;
	const blobs = blobsOf((0,oci_parse.Ng)(bytes, what));
	await (0,promises_.mkdir)(to, { mode: 0o700 });
	const copied = await (0,all_ended.C)([
		...["manifest.json", "version"].map(async (name) => {
			await copy((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name));
			return true;
		}),
		...blobs.map(async ({ digest, size }) => {
			const file = (0,external_node_path_.join)(to, (0,oci_digest.ZD)(digest));
			await copy((0,external_node_path_.join)(from, (0,oci_digest.ZD)(digest)), file);
			return (await (0,promises_.stat)(file)).size === size && (await hashed(file)) === digest;
		}),
	]);
	if (copied.includes(false))
		return undefined;
	return blobs.reduce((sum, { size }) => sum + size, 0);
}
function blobsOf({ config, layers }) {
	return [...new Map([config, ...layers].map((blob) => [blob.digest, blob])).values()];
}
async function copy(from, to) {
	await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
}
async function hashed(file) {
	const hash = (0,external_node_crypto_.createHash)("sha256");
	const bytes = (0,external_node_fs_.createReadStream)(file, { highWaterMark: 1024 * 1024 });
	for await (const chunk of bytes)
		hash.update(chunk);
	return (0,oci_digest.Ch)(hash.digest("hex"));
}
const typed = (0,schema.Xy)({
	mediaType: (0,schema.jk)((text) => oci.U8.includes(text), "an index's media type"),
});
function leadsTo(served, asked, manifest) {
	if ((0,oci_digest.ol)(served) !== asked)
		return false;
	if (asked === manifest)
		return true;
	if ((0,schema.MW)(typed, served.toString("utf8")) === undefined)
		return false;
	try {
		const { manifests } = (0,oci_parse.A1)(served, { name: "a base's index", code: "registry" });
		return manifests.some(({ digest }) => digest === manifest);
	}
	catch (error) {
		if (error instanceof failure.HR)
			return false;
		throw error;
	}
}


var dist = __webpack_require__(77934);
;






const moment = dist.FsL(dist.aig(), dist.E2x(), dist.Wwf(0));
const recordSchema = (0,schema.Xy)({
	version: dist.euz(1),
	name: dist.YjP(),
	asked: oci.er,
	platform: dist.YjP(),
	manifest: oci.er,
	signature: dist.FsL(dist.YjP(), dist.yGV(/^[0-9a-f]{64}$/)),
	bytes: moment,
	startedAt: moment,
	endedAt: moment,
	boot: dist.YjP(),
});
const file = "record.json";
async function readRecord(entry) {
	const text = await (0,promises_.readFile)((0,external_node_path_.join)(entry, file), "utf8").catch(() => "");
	return parseRecord(text);
}
function parseRecord(text) {
	return (0,schema.MW)(recordSchema, text);
}
async function writeRecord(entry, record) {
	await (0,promises_.writeFile)((0,external_node_path_.join)(entry, file), JSON.stringify(record), { mode: 0o600 });
}
async function entryName(manifest, machine, asked) {
	const ids = async (kind) => machine.rootless ? await (0,promises_.readFile)(`/etc/${kind}`, "utf8").catch(() => "") : "";
	const { buildah, driver, driverOptions, rootless } = machine;
	const all = [
		...[manifest, asked.digest, asked.platform, buildah, driver, driverOptions, rootless],
		...[process.geteuid?.(), process.arch, await ids("subuid"), await ids("subgid")],
	];
	return `base-${(0,external_node_crypto_.hash)("sha256", JSON.stringify(all), "hex").slice(0, 16)}`;
}
async function bootOf() {
	return (await (0,promises_.readFile)("/proc/sys/kernel/random/boot_id", "utf8").catch(() => "")).trim();
}

;


const locks = ["\\./[^/]*\\.lock", "\\./[^/]*/[^/]*\\.lock"];
const outer = ["\\./[^/]*", "\\./[^/]*/[^/]*"];
const eitherOf = (expressions) => [
	"(",
	...expressions.flatMap((each, index) => [...(index === 0 ? [] : ["-o"]), "-regex", each]),
	")",
];
const seconds = 300;
async function signatureOf(root, { buildah, env, signal }, { rootless }) {
	const find = [
		...["find", ".", "-mindepth", "1", "-not", ...eitherOf(locks)],
		...["(", "-type", "d", ...eitherOf(outer), "-printf", "%P\\0\\0%y %m %U %G\\0"],
		...["-o", "-printf", "%P\\0%s\\0%y %m %U %G %T@ %C@ %i %l\\0", ")"],
	];
	const [program = "", ...args] = rootless ? [buildah, "unshare", ...find] : find;
	const finished = await (0,runner.eF)({
		...{ program, args, cwd: root, env: { ...env, LC_ALL: "C" }, signal },
		...{ timeoutSeconds: seconds, endsWhenOverlong: true },
	});
	return (0,runner.gq)(finished) ? signed(finished.stdout) : undefined;
}
function signed(printed) {
	const words = printed.toString("latin1").split("\0");
	const files = [];
	let bytes = 0;
	for (let at = 0; at + 2 < words.length; at += 3) {
		const size = words[at + 1] ?? "";
		bytes += Number(size);
		files.push(`${words[at]}\0${size}\0${words[at + 2]}`);
	}
	const hash = (0,external_node_crypto_.createHash)("sha256").update(files.sort().join("\0\0"), "latin1");
	return { hex: hash.digest("hex"), bytes };
}

;







const unpack_image = "image";
const root = "root";
const written = "written";
async function unpackIn(made, { asked, wanted }) {
	const { folder, manifest, programs, machine } = wanted;
	const startedAt = Date.now() / 1000;
	const store = { root: (0,external_node_path_.join)(made, root), runroot: (0,external_node_path_.join)(made, "run") };
	await (0,promises_.mkdir)(store.root, { mode: 0o700 });
	const [unpacking, copied] = await (0,all_ended.C)([
		wanted.unpack(store),
		copyImage(folder, (0,external_node_path_.join)(made, unpack_image), manifest),
	]);
	if (unpacking !== "unpacked")
		return unpacking;
	if (copied === undefined)
		return "refused";
	await (0,promises_.writeFile)((0,external_node_path_.join)(store.root, `${machine.driver}-images`, "images.json"), "[]");
	await (0,clean_up.pi)(store.runroot);
	const signature = await signatureOf(store.root, programs, machine);
	if (signature === undefined)
		return "refused";
	const { digest, platform, reference } = asked;
	const record = {
		...{ version: 1, name: reference, asked: digest, platform, manifest },
		...{ signature: signature.hex, bytes: signature.bytes + copied, boot: await bootOf() },
		...{ startedAt, endedAt: Date.now() / 1000 },
	};
	await writeRecord(made, record);
	return record;
}


var file_lock = __webpack_require__(23587);

var folders_mark = __webpack_require__(61444);
;







const kept = /^base-[0-9a-f]{16}$/;
const making = /^new-/;
const going = /^gone-/;
const users = "users";
const longestUse = 3 * 24 * 60 * 60 * 1000;
class Uses {
	#folder;
	#own = new Map();
	#gone = new Set();
	#private = new Set();
	constructor(folder) {
		this.#folder = folder;
	}
	async entries() {
		const names = await (0,promises_.readdir)(this.#folder);
		return names.filter((name) => kept.test(name)).sort();
	}
	async use(name) {
		const entry = (0,external_node_path_.join)(this.#folder, name);
		return await this.#locked(async () => {
			if (!(await isThere(entry)))
				return undefined;
			if (!this.#own.has(name))
				this.#own.set(name, await marked(entry));
			const now = new Date();
			await (0,promises_.utimes)(entry, now, now);
			return entry;
		});
	}
	async make() {
		const entry = (0,external_node_path_.join)(this.#folder, `new-${(0,external_node_crypto_.randomUUID)()}`);
		await (0,promises_.mkdir)(entry, { mode: 0o700 });
		await (0,folders_mark.aQ)(entry);
		return entry;
	}
	async settle(made, name) {
		const entry = (0,external_node_path_.join)(this.#folder, name);
		return await this.#locked(async () => {
			if (await isThere(entry))
				return undefined;
			const mark = await marked(made);
			await (0,promises_.rename)(made, entry);
			this.#own.set(name, mark.replace(made, entry));
			return entry;
		});
	}
	async drop(name) {
		return (await this.#locked(() => this.#drop(name))) ?? false;
	}
	async shrinkTo(most) {
		await this.#locked(async () => {
			const all = await Promise.all((await this.entries()).map((name) => this.#weighed(name)));
			let total = all.reduce((sum, { bytes }) => sum + bytes, 0);
			for (const { name, bytes } of all.sort((a, b) => a.usedAt - b.usedAt)) {
				if (total <= most)
					return;
				if (!this.#own.has(name) && (await this.#drop(name)))
					total -= bytes;
			}
		});
		await this.#remove();
	}
	async close(most) {
		for (const mark of this.#own.values())
			await (0,clean_up.pi)(mark).catch(() => undefined);
		this.#own.clear();
		await this.shrinkTo(most);
		for (const name of await (0,promises_.readdir)(this.#folder).catch(() => [])) {
			const path = (0,external_node_path_.join)(this.#folder, name);
			const isLeft = making.test(name) && (this.#private.has(path) || (await (0,folders_mark.zI)(path)));
			if (isLeft || going.test(name))
				this.#gone.add(path);
		}
		await this.#remove();
	}
	discard(made) {
		this.#private.add(made);
	}
	async #remove() {
		for (const path of this.#gone)
			await (0,clean_up.pi)(path).catch(() => undefined);
		this.#gone.clear();
	}
	async #drop(name) {
		const entry = (0,external_node_path_.join)(this.#folder, name);
		const own = this.#own.get(name);
		for (const user of await (0,promises_.readdir)((0,external_node_path_.join)(entry, users)).catch(() => [])) {
			const mark = (0,external_node_path_.join)(entry, users, user);
			if (mark !== own && !(await isOver(mark)))
				return false;
		}
		const gone = (0,external_node_path_.join)(this.#folder, `gone-${(0,external_node_crypto_.randomUUID)()}`);
		await (0,promises_.rename)(entry, gone);
		this.#own.delete(name);
		this.#gone.add(gone);
		return true;
	}
	async #weighed(name) {
		const entry = (0,external_node_path_.join)(this.#folder, name);
		const [record, found] = await Promise.all([
			readRecord(entry),
			(0,promises_.stat)(entry).catch(() => undefined),
		]);
		return { name, bytes: record?.bytes ?? 0, usedAt: found?.mtimeMs ?? 0 };
	}
	async #locked(task) {
		return await (0,file_lock.k)((0,external_node_path_.join)(this.#folder, "bases"), task);
	}
}
async function marked(entry) {
	const mark = (0,external_node_path_.join)(entry, users, (0,external_node_crypto_.randomUUID)());
	await (0,promises_.mkdir)(mark, { recursive: true, mode: 0o700 });
	await (0,folders_mark.aQ)(mark);
	return mark;
}
async function isOver(mark) {
	if (await (0,folders_mark.zI)(mark))
		return true;
	const found = await (0,promises_.stat)(mark).catch(() => undefined);
	return found === undefined || Date.now() - found.mtimeMs > longestUse;
}
async function isThere(path) {
	return await (0,promises_.stat)(path).then(() => true, () => false);
}

;












const syncSeconds = 120;
const longestMount = 3000;
const perLayer = "/base-0123456789abcdef/root/overlay/l/".length + 27;
class KeptBases {
	#options;
	#uses;
	#asked = new Map();
	#writing = [];
	constructor(options) {
		this.#options = options;
		this.#uses = new Uses(options.folder);
	}
	through(registry) {
		const fetch = async (options) => {
			const asked = askedBy(options);
			if (asked === undefined)
				return await registry.fetch(options);
			this.#asked.set(options.folder, asked);
			if (await this.#bring(asked, options.folder, registry))
				return;
			await (0,promises_.rm)(options.folder, { recursive: true, force: true });
			await registry.fetch(options);
		};
		return { ...registry, fetch };
	}
	async layers(wanted) {
		const asked = this.#asked.get(wanted.folder);
		const mounted = wanted.layers * (this.#options.folder.length + perLayer);
		if (asked === undefined || mounted > longestMount)
			return undefined;
		const name = await entryName(wanted.manifest, wanted.machine, asked);
		try {
			const entry = await this.#uses.use(name);
			if (entry === undefined)
				return await this.#unpacked(name, asked, wanted);
			const record = await this.#sound(entry, wanted);
			if (record !== undefined) {
				this.#options.reporter.info(`base ${asked.reference} was kept, and is not unpacked again`);
				return layersIn(entry, record, "before");
			}
			await this.#drop(name, asked.reference);
			return await this.#unpacked(name, asked, wanted);
		}
		catch (error) {
			this.#options.signal.throwIfAborted();
			if (!(error instanceof Error) || !("code" in error))
				throw error;
			if (error.code === "ENOSPC")
				await this.#uses.shrinkTo(0);
			this.#warn(error);
			return undefined;
		}
	}
	async close() {
		try {
			await Promise.all(this.#writing);
			await this.#uses.close(this.#options.mostBytes);
		}
		catch (error) {
			this.#warn(error);
		}
	}
	async #write(entry) {
		const { env, signal } = this.#options;
		const args = ["--file-system", (0,external_node_path_.join)(entry, root)];
		try {
			const finished = await (0,runner.eF)({
				program: "sync",
				args,
				env,
				signal,
				timeoutSeconds: syncSeconds,
			});
			if ((0,runner.gq)(finished))
				await (0,promises_.writeFile)((0,external_node_path_.join)(entry, written), "");
		}
		catch {
		}
	}
	#warn(error) {
		const { folder, reporter } = this.#options;
		const why = error instanceof Error ? error.message : String(error);
		reporter.warn(`Bases cannot be kept in ${folder}: ${why}.`);
	}
	async #bring(asked, folder, registry) {
		for (const name of await this.#uses.entries()) {
			const entry = (0,external_node_path_.join)(this.#options.folder, name);
			const record = await readRecord(entry);
			if (record?.asked !== asked.digest || record.platform !== asked.platform)
				continue;
			const served = await registry.document(asked.reference).catch((error) => {
				if (error instanceof failure.HR)
					return undefined;
				throw error;
			});
			if (served === undefined || !leadsTo(served, asked.digest, record.manifest))
				return false;
			const copied = await copyImage((0,external_node_path_.join)(entry, unpack_image), folder, record.manifest).catch(() => undefined);
			if (copied !== undefined)
				return true;
			await this.#drop(name, asked.reference);
			return false;
		}
		return false;
	}
	async #sound(entry, wanted) {
		const record = await readRecord(entry);
		if (record?.manifest !== wanted.manifest)
			return undefined;
		if (record.boot !== (await bootOf()) && !(await kept_bases_isThere((0,external_node_path_.join)(entry, written))))
			return undefined;
		const { programs, machine } = wanted;
		const signature = await signatureOf((0,external_node_path_.join)(entry, root), programs, machine);
		return signature?.hex === record.signature ? record : undefined;
	}
	async #drop(name, reference) {
		const isGone = await this.#uses.drop(name);
		this.#options.reporter.warn(`What was kept of base ${reference} in ${this.#options.folder} is not what was kept there: it is ${isGone ? "removed" : "not used"}, and the base is unpacked again.`);
	}
	async #unpacked(name, asked, wanted) {
		const made = await this.#uses.make();
		const record = await unpackIn(made, { asked, wanted }).catch(async (error) => {
			await (0,clean_up.pi)(made).catch(() => undefined);
			throw error;
		});
		if (typeof record === "string") {
			await (0,clean_up.pi)(made);
			if (record === "full")
				await this.#uses.shrinkTo(0);
			return undefined;
		}
		const entry = record.bytes > this.#options.mostBytes ? undefined : await this.#uses.settle(made, name);
		if (entry !== undefined)
			this.#writing.push(this.#write(entry));
		else
			this.#uses.discard(made);
		await this.#uses.shrinkTo(this.#options.mostBytes);
		return layersIn(entry ?? made, record, "in this run");
	}
}
function layersIn(entry, { startedAt, endedAt }, when) {
	return { root: (0,external_node_path_.join)(entry, root), unpacked: { startedAt, endedAt, when } };
}
async function kept_bases_isThere(path) {
	return await (0,promises_.access)(path).then(() => true, () => false);
}
function askedBy({ from, platform }) {
	if (from.kind !== "registry")
		return undefined;
	const { reference } = from;
	const digest = (0,oci_digest.m)(reference.slice(reference.lastIndexOf("@") + 1));
	if (digest === undefined)
		return undefined;
	return { reference, digest, platform: platform ?? `this machine's ${(0,oci_platform.tj)(process.arch)}` };
}


}),

};
//# sourceMappingURL=81448.index.js.map
