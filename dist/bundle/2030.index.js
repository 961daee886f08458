export const id = 2030;
export const ids = [2030];
export const modules = {

2030:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  openSource: () => (openSource)
});


var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);

var clone = __webpack_require__(98135);
;

const schemes = ["https:", "http:", "ssh:", "git:", "file:"];
function parseGitSource(source) {
	const isUrl = /^[^/]+:\/\//.test(source);
	const isShort = /^[A-Za-z0-9._-]+@[A-Za-z0-9.-]+:[^:]/.test(source);
	if (!(isUrl || isShort))
		return undefined;
	const hash = source.indexOf("#");
	const [revision = "", folder = "", ...more] = hash === -1 ? [] : source.slice(hash + 1).split(":");
	const isCommit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision);
	const isFolder = !(folder.startsWith("/") || folder.split("/").includes(".."));
	const url = hash === -1 ? source : source.slice(0, hash);
	if (isUrl)
		checkUrl(url);
	if (isCommit && isFolder && more.length === 0)
		return { url, revision, folder };
	throw (0,failure.AN)("source", isCommit
		? "the folder behind the commit leads out of the repository."
		: "the URL names no commit.", "Write the commit's full name behind it, `https://host/name.git#<40 hex digits>`, and `:folder` for a folder; `git ls-remote URL` prints commits.");
}
function checkUrl(url) {
	const parsed = URL.canParse(url) ? new URL(url) : undefined;
	if (parsed === undefined || !schemes.includes(parsed.protocol)) {
		throw (0,failure.AN)("source", "the URL is not one that git reads.", "Write `https://host/name.git#<commit>`; other URLs start with `http://`, `ssh://`, `git://` or `file://`.");
	}
	if (!hasAccount(parsed))
		return;
	throw (0,failure.AN)("source", "the URL has an account or password in it, which programs and logs would show.", "Leave it out, and let git sign in by a credential helper, an `http.extraHeader` of its configuration, or ssh; write an `@` of the path as `%40`.");
}
function hasAccount({ protocol, username, password, port, pathname }) {
	if (password !== "")
		return true;
	if (protocol === "ssh:" || protocol === "file:")
		return false;
	return username !== "" || (port !== "" && pathname.includes("@"));
}

;
const tellingBytes = 512;
const marks = [
	{ bytes: Buffer.from("PK\x03\x04", "latin1"), found: { kind: "zip" } },
	{ bytes: Buffer.from("PK\x05\x06", "latin1"), found: { kind: "zip" } },
	{ bytes: Buffer.from([0x1f, 0x8b]), found: { kind: "tar", compression: "gzip" } },
	{ bytes: Buffer.from("BZh", "latin1"), found: { kind: "tar", compression: "bzip2" } },
	{
		bytes: Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]),
		found: { kind: "tar", compression: "xz" },
	},
];
function sourceKind(start, name) {
	const bytes = Buffer.from(start);
	if (/\.(?:jar|war|ear|whl|nupkg)$/i.test(name))
		return { kind: "binary" };
	const marked = marks.find(({ bytes: mark }) => bytes.subarray(0, mark.length).equals(mark));
	if (marked !== undefined)
		return marked.found;
	const isTar = bytes.subarray(257, 262).toString("latin1") === "ustar";
	return isTar ? { kind: "tar", compression: undefined } : { kind: "binary" };
}


var external_node_fs_ = __webpack_require__(73024);

var decompress = __webpack_require__(9345);

var entries = __webpack_require__(69377);

var sparse = __webpack_require__(69781);
;





async function unpackTar(tar, folder) {
	try {
		await unpackEntries(tar, folder);
	}
	catch (error) {
		if (!(error instanceof failure.HR) || error.code !== "tool")
			throw error;
		const { message } = error.told;
		const fix = "Copy it again, or make it again.";
		throw new failure.HR({ code: "usage", message, fix, cause: error });
	}
}
async function unpackEntries(tar, folder) {
	const { path, name, compression } = tar;
	const bytes = (0,external_node_fs_.createReadStream)(path);
	const plain = compression === undefined ? bytes : (0,decompress.m)({ bytes, compression, name });
	for await (const { header, content } of (0,entries.$2)(plain, name)) {
		const { path: inside, linkname: target, mode, mtime } = header;
		const entry = header.isAbsolute === true ? `/${inside}` : inside;
		if ((0,sparse.z)(header))
			throw folder.refuse(entry, "is a sparse file, which `--sparse` packs");
		switch (header.type) {
			case "file":
				await folder.addFile({ name: entry, isExecutable: (mode & 0o100) !== 0, mtime, content });
				break;
			case "directory":
				await folder.addFolder(entry);
				break;
			case "symlink":
				folder.addSymlink({ name: entry, target });
				break;
			case "hard-link":
				await folder.addHardLink({ name: entry, target });
				break;
			case "character-device":
			case "block-device":
			case "fifo":
			case "unknown":
				throw folder.refuse(entry, "is neither a file nor a folder nor a link");
		}
	}
}

;


const typeBits = 0o170000;
const isLink = 0o120000;
const isOrdinary = 0o100000;
const madeOnUnix = 3;
const longestTarget = 4096;
async function unpackZip({ path, name }, folder) {
	const { default: yauzl } = await __webpack_require__.e(20663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
	const zip = await whole(name, () => yauzl.openPromise(path, { decodeStrings: false, validateEntrySizes: true, autoClose: false }));
	try {
		const entries = zip.eachEntry();
		for (;;) {
			const next = await whole(name, () => entries.next());
			if (next.done === true)
				return;
			await unpackEntry(zip, { entry: next.value, folder, archive: name });
		}
	}
	finally {
		zip.close();
	}
}
async function unpackEntry(zip, { entry, folder, archive }) {
	const name = nameOf(entry);
	if (name.endsWith("/"))
		return await folder.addFolder(name);
	const mode = entry.versionMadeBy >>> 8 === madeOnUnix ? entry.externalFileAttributes >>> 16 : 0;
	const type = mode & typeBits;
	if (entry.isEncrypted())
		throw folder.refuse(name, "is encrypted");
	const content = contentOf(zip, entry, archive);
	if (type === isLink)
		return folder.addSymlink({ name, target: await targetOf(content) });
	if (type !== 0 && type !== isOrdinary) {
		throw folder.refuse(name, "is neither a file nor a folder nor a link");
	}
	const mtime = entry.getLastModDate({ timezone: "UTC" }).getTime() / 1000;
	await folder.addFile({ name, isExecutable: (mode & 0o100) !== 0, mtime, content });
}
function nameOf(entry) {
	const raw = entry.fileName;
	return Buffer.isBuffer(raw) ? raw.toString("utf8") : entry.fileName;
}
async function* contentOf(zip, entry, archive) {
	const stream = await whole(archive, () => zip.openReadStreamPromise(entry));
	try {
		for await (const bytes of stream)
			if (bytes instanceof Uint8Array)
				yield bytes;
	}
	catch (error) {
		throw damaged(archive, error);
	}
	finally {
		stream.destroy();
	}
}
async function targetOf(content) {
	const parts = [];
	let length = 0;
	for await (const bytes of content) {
		length += bytes.length;
		if (length > longestTarget)
			return "";
		parts.push(bytes);
	}
	return Buffer.concat(parts).toString("utf8");
}
async function whole(archive, step) {
	try {
		return await step();
	}
	catch (error) {
		throw damaged(archive, error);
	}
}
function damaged(archive, error) {
	if (error instanceof failure.HR || !(error instanceof Error))
		return error;
	return new failure.HR({
		code: "usage",
		message: `${archive} cannot be read as a zip: ${(0,printable.RK)(error.message)}.`,
		fix: "Copy it again, or make it again.",
		cause: error,
	});
}

;




const mostBytes = 16 * 1024 ** 3;
const mostRatio = 100;
const leastBytes = 256 * 1024 ** 2;
function limitsFor(size) {
	return { bytes: Math.min(mostBytes, Math.max(leastBytes, size * mostRatio)), entries: 500_000 };
}
const longestName = 4096;
class UnpackedFolder {
	#folder;
	#archive;
	#limits;
	#signal;
	#files = new Map();
	#folders = new Set([""]);
	#links = new Map();
	#bytes = 0;
	#entries = 0;
	constructor(folder, archive, { limits, signal }) {
		this.#folder = folder;
		this.#archive = archive;
		this.#limits = limits;
		this.#signal = signal;
	}
	async addFile({ name, isExecutable, mtime, content }) {
		const path = this.#newPath(name);
		const place = await this.#placeFor(path);
		const file = await (0,promises_.open)(place, "wx", isExecutable ? 0o755 : 0o644);
		try {
			for await (const bytes of content) {
				this.#countBytes(bytes.length);
				await file.writeFile(bytes);
			}
		}
		finally {
			await file.close();
		}
		await setTime(place, mtime);
		this.#files.set(path, place);
	}
	async addFolder(name) {
		const path = this.#checkedName(name);
		if (this.#files.has(path) || this.#links.has(path))
			throw this.#twice(path);
		if (this.#folders.has(path))
			this.#count();
		await this.#makeFolder(path);
	}
	addSymlink({ name, target }) {
		const path = this.#newPath(name);
		if (target === "" || target.length > longestName || target.includes("\0")) {
			throw this.#refused(path, "is a link without a usable target");
		}
		this.#links.set(path, target);
	}
	async addHardLink({ name, target }) {
		const source = this.#files.get(this.#checkedName(target));
		const path = this.#newPath(name);
		if (source === undefined) {
			throw this.#refused(path, "is a hard link to something that is not in front of it");
		}
		const place = await this.#placeFor(path);
		this.#countBytes((await (0,promises_.stat)(source)).size);
		await (0,promises_.copyFile)(source, place);
		this.#files.set(path, place);
	}
	refuse(name, what) {
		return this.#refused(name, what);
	}
	async finish() {
		if (this.#files.size === 0) {
			throw new failure.HR({
				code: "usage",
				message: `${this.#archive} has no file in it.`,
				fix: "Name an archive of the application's source.",
			});
		}
		for (const [path, target] of this.#links) {
			if (this.#folders.has(path))
				throw this.#twice(path);
			await (0,promises_.symlink)(target, await this.#placeFor(path));
		}
	}
	#newPath(name) {
		this.#count();
		const path = this.#checkedName(name);
		if (path === "" || this.#files.has(path) || this.#links.has(path) || this.#folders.has(path)) {
			throw this.#twice(path);
		}
		return path;
	}
	#count() {
		this.#signal.throwIfAborted();
		this.#entries += 1;
		if (this.#entries > this.#limits.entries)
			throw this.#tooLarge();
	}
	#countBytes(bytes) {
		this.#signal.throwIfAborted();
		this.#bytes += bytes;
		if (this.#bytes > this.#limits.bytes)
			throw this.#tooLarge();
	}
	#checkedName(name) {
		if (name.startsWith("/"))
			throw this.#refused(name, "has an absolute name");
		const parts = name.split("/").filter((part) => part !== "" && part !== ".");
		if (parts.includes(".."))
			throw this.#refused(name, "has `..` in its name");
		if (name.length > longestName || name.includes("\0")) {
			throw this.#refused(name, "has a name that no file can have");
		}
		return parts.join("/");
	}
	async #placeFor(path) {
		await this.#makeFolder(folderAbove(path));
		return (0,external_node_path_.join)(this.#folder, path);
	}
	async #makeFolder(path) {
		if (this.#folders.has(path))
			return;
		for (let folder = path; !this.#folders.has(folder); folder = folderAbove(folder)) {
			if (this.#files.has(folder) || this.#links.has(folder))
				throw this.#twice(folder);
			this.#count();
			this.#folders.add(folder);
		}
		await (0,promises_.mkdir)((0,external_node_path_.join)(this.#folder, path), { recursive: true, mode: 0o755 });
	}
	#twice(path) {
		return this.#refused(path === "" ? "." : path, "is in it twice, as different things");
	}
	#tooLarge() {
		const { bytes, entries } = this.#limits;
		return new failure.HR({
			code: "usage",
			message: `${this.#archive} unpacks to more than ${bytes / 1024 ** 2} MiB or ${entries} files, which is more than an archive of its size may hold.`,
			fix: "Unpack it yourself, if you trust it, and name the folder.",
		});
	}
	#refused(name, what) {
		const fix = "Make the archive again in the source's folder, e.g. `tar -czf source.tar.gz .`.";
		const shown = JSON.stringify((0,printable.RK)((0,printable.vI)(name, 200)));
		return new failure.HR({ code: "usage", message: `${this.#archive}: ${shown} ${what}.`, fix });
	}
}
function folderAbove(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
async function setTime(place, mtime) {
	if (!Number.isFinite(mtime) || mtime < 0 || mtime > 0xffffffff)
		return;
	await (0,promises_.utimes)(place, mtime, mtime);
}

;










const input = "source";
async function openSource(options) {
	const { source, cwd, copy, signal } = options;
	const git = parseGitSource(source);
	if (git !== undefined)
		return await cloned(git, options);
	const path = await (0,promises_.realpath)((0,external_node_path_.resolve)(cwd, source)).catch(() => undefined);
	if (path === undefined) {
		throw (0,failure.AN)(input, `${shown(source)} does not exist.`, "Name a folder, an archive (.zip, .tar, .tar.gz, .tar.bz2, .tar.xz), a program, or a repository by its URL and commit, `https://…#<commit>`.");
	}
	const found = await (0,promises_.stat)(path);
	if (found.isDirectory())
		return { folder: path, kind: "checkout" };
	if (!found.isFile()) {
		throw (0,failure.AN)(input, `${shown(source)} is neither a folder nor a file.`, "Name a folder, an archive or a program.");
	}
	if (found.size === 0) {
		throw (0,failure.AN)(input, `${shown(source)} is an empty file.`, "Name a folder, an archive or a program.");
	}
	await (0,promises_.mkdir)(copy, { recursive: true });
	const kind = sourceKind(await startOf(path), (0,external_node_path_.basename)(path));
	if (kind.kind === "binary") {
		await (0,promises_.copyFile)(path, (0,external_node_path_.join)(copy, (0,external_node_path_.basename)(path)));
		await (0,promises_.chmod)((0,external_node_path_.join)(copy, (0,external_node_path_.basename)(path)), 0o755);
		return { folder: copy, kind: "binary" };
	}
	await unpack({ path, name: (0,external_node_path_.basename)(path), size: found.size, kind }, { copy, signal });
	return { folder: copy, kind: "archive" };
}
async function unpack({ path, name, size, kind }, { copy, signal }) {
	const shownName = (0,printable.RK)((0,printable.vI)(name, 200));
	const folder = new UnpackedFolder(copy, shownName, { limits: limitsFor(size), signal });
	if (kind.kind === "zip")
		await unpackZip({ path, name: shownName }, folder);
	else
		await unpackTar({ path, name: shownName, compression: kind.compression }, folder);
	await folder.finish();
}
async function cloned({ url, revision, folder: below }, { copy, env, signal }) {
	const answer = await (0,clone.J)({ url, revision, folder: copy, env, signal });
	if (!answer.known) {
		throw new failure.HR({
			code: "usage",
			message: `The source ${shown(url)} cannot be checked out at ${revision}: ${answer.why}.`,
			fix: "Name a commit that a branch or tag of the repository has, and a URL that git can read here.",
			input,
		});
	}
	const folder = await (0,promises_.realpath)((0,external_node_path_.join)(copy, below)).catch(() => undefined);
	const root = await (0,promises_.realpath)(copy);
	const isInside = folder === root || folder?.startsWith(`${root}/`) === true;
	if (folder === undefined || !isInside || !(await (0,promises_.stat)(folder)).isDirectory()) {
		throw (0,failure.AN)(input, `the repository has no folder ${shown(below)} at ${revision}.`, "Write the folder as seen from the repository's root, `https://…#<commit>:services/cart`.");
	}
	return { folder, kind: "repository" };
}
async function startOf(path) {
	const file = await (0,promises_.open)(path, "r");
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(tellingBytes), 0, tellingBytes, 0);
		return buffer.subarray(0, bytesRead);
	}
	finally {
		await file.close();
	}
}
function shown(text) {
	return JSON.stringify((0,printable.RK)((0,printable.vI)(text, 200)));
}


}),

};
//# sourceMappingURL=2030.index.js.map
