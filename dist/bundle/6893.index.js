export const id = 6893;
export const ids = [6893];
export const modules = {

47812:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ZK: () => (inMemory),
  l2: () => (wholeOf),
  mA: () => (streamOf),
  t7: () => (areEqual)
});
const step = 256 * 1024;
function inMemory(bytes) {
	return {
		length: bytes.length,
		read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
	};
}
function wholeOf(source) {
	return { source, offset: 0, length: source.length };
}
async function* streamOf({ source, offset, length }) {
	const end = offset + length;
	for (let at = offset; at < end; at += step) {
		yield await source.read(at, Math.min(step, end - at));
	}
}
async function areEqual(a, b) {
	if (a.length !== b.length)
		return false;
	for (let at = 0; at < a.length; at += step) {
		const length = Math.min(step, a.length - at);
		const [left, right] = await Promise.all([a, b].map(({ source, offset }) => source.read(offset + at, length)));
		if (left === undefined || right === undefined || !left.equals(right))
			return false;
	}
	return true;
}


}),

85793:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C9: () => (Stopped),
  __: () => (Budget),
  jh: () => (mebibytes)
});
const mebi = 1024 * 1024;
const usual = {
	content: 16 * mebi,
	held: 64 * mebi,
	kept: 1024 * mebi,
	unpacked: 4096 * mebi,
	compared: 8192 * mebi,
};
const maxRatio = 300;
const freeOfRatio = 32 * mebi;
class Budget {
	limits;
	#held = 0;
	#unpacked = 0;
	#compared = 0;
	constructor(limits = {}) {
		this.limits = { ...usual, ...limits };
	}
	canHold(sizes) {
		const { content, held } = this.limits;
		return Math.max(...sizes) <= content && this.#held + sizes[0] + sizes[1] <= held;
	}
	hold(bytes) {
		if (this.#held + bytes > this.limits.held)
			return false;
		this.#held += bytes;
		return true;
	}
	release(bytes) {
		this.#held -= bytes;
	}
	compare(bytes) {
		this.#compared += bytes;
		if (this.#compared > this.limits.compared) {
			throw new Stopped(`all members together have more than ${mebibytes(this.limits.compared)}`);
		}
	}
	async *unpacking(order) {
		let read = 0;
		let made = 0;
		async function* counted() {
			for await (const chunk of order.packed) {
				read += chunk.length;
				yield chunk;
			}
		}
		for await (const chunk of order.unpack(counted())) {
			made += chunk.length;
			this.#unpacked += chunk.length;
			if (made > freeOfRatio && made > maxRatio * read) {
				throw new Stopped(`it unpacks to more than ${maxRatio} times its size`);
			}
			if (this.#unpacked > this.limits.unpacked) {
				const most = mebibytes(this.limits.unpacked);
				throw new Stopped(`all archives together unpack to more than ${most}`);
			}
			yield chunk;
		}
	}
}
function mebibytes(bytes) {
	return `${bytes / mebi} MiB`;
}
class Stopped extends Error {
	constructor(reason) {
		super(reason);
		this.name = "Stopped";
	}
}


}),

39907:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T_: () => (headLength),
  be: () => (formatOf),
  dR: () => (commonFormat)
});
const headLength = 512;
const checkedAsText = 64 * 1024;
const magics = [
	["elf", [0x7f, 0x45, 0x4c, 0x46]],
	["gzip", [0x1f, 0x8b]],
	["bzip2", [0x42, 0x5a, 0x68]],
	["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
	["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
	["zip", [0x50, 0x4b, 0x03, 0x04]],
	["zip", [0x50, 0x4b, 0x05, 0x06]],
	["ar", [...Buffer.from("!<arch>\n")]],
	["cpio", [...Buffer.from("070701")]],
	["cpio", [...Buffer.from("070702")]],
	["sqlite", [...Buffer.from("SQLite format 3\0")]],
	["java-keystore", [0xfe, 0xed, 0xfe, 0xed]],
	["java-keystore", [0xce, 0xce, 0xce, 0xce]],
	["java-class", [0xca, 0xfe, 0xba, 0xbe]],
	["png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
	["pdf", [...Buffer.from("%PDF-")]],
	["sbcl-core", [...Buffer.from("LCBS\0\0\0\0")]],
	["node-snapshot", [0x19, 0xda, 0x43, 0x01]],
	["cds-archive", [0xa2, 0xab, 0x0b, 0xf0]],
	["cds-archive", [0xa8, 0xab, 0x0b, 0xf0]],
	["r-data", [0x58, 0x0a, 0x00, 0x00, 0x00, 0x03]],
	["pe", [0x4d, 0x5a]],
];
function formatOf(head) {
	const found = magics.find(([, magic]) => magic.every((byte, at) => head[at] === byte));
	if (found !== undefined)
		return found[0];
	if (isPyc(head))
		return "pyc";
	if (isTar(head))
		return "tar";
	if (isRObjects(head))
		return "r-objects";
	return isText(head.subarray(0, headLength)) ? "text" : "binary";
}
function commonFormat([a, b]) {
	const known = [a, b].filter((bytes) => bytes.length > 0).map(formatOf);
	const [format = "binary"] = known;
	if (known.some((other) => other !== format))
		return "binary";
	return format === "text" && !isTextThroughout(a, b) ? "binary" : format;
}
function isTextThroughout(...all) {
	return all.every((bytes) => isText(bytes.subarray(0, checkedAsText)) && !bytes.includes(0));
}
function isText(bytes) {
	for (const byte of bytes) {
		if ((byte < 0x20 && (byte < 0x08 || byte > 0x0d) && byte !== 0x1b) || byte === 0x7f) {
			return false;
		}
	}
	return isUtf8(bytes);
}
function isUtf8(bytes) {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
		return true;
	}
	catch {
		return false;
	}
}
function isPyc(head) {
	const number = (head[0] ?? 0) + (head[1] ?? 0) * 256;
	return number >= 3000 && number < 4000 && head[2] === 0x0d && head[3] === 0x0a;
}
function isRObjects(head) {
	const [most = 0xff, , , , ...zlib] = head.subarray(0, 6);
	return most < 0x10 && zlib[0] === 0x78 && zlib[1] === 0x9c;
}
function isTar(head) {
	if (head.length < 512 || head[0] === 0)
		return false;
	let sum = 0;
	for (let at = 0; at < 512; at += 1)
		sum += at >= 148 && at < 156 ? 0x20 : (head[at] ?? 0);
	const written = Buffer.from(head.subarray(148, 156)).toString("latin1");
	return Number.parseInt(written.replace(/[\0 ].*$/s, "") || written.trim(), 8) === sum;
}


}),

47134:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (elfSections)
});
var _content_budget_js__0 = __webpack_require__(85793);

const maxSections = 100_000;
const longestName = 256;
const noBits = 8;
const stringsFlag = 0x20;
function elfSections(elf) {
	const reader = numbersOf(elf);
	const table = reader.word(reader.is64 ? 0x28 : 0x20);
	const [entrySize, count, namesIndex] = (reader.is64 ? [0x3a, 0x3c, 0x3e] : [0x2e, 0x30, 0x32]).map((at) => reader.half(at));
	if (table === 0 || entrySize === undefined || count === undefined)
		return [];
	const real = count === 0 ? reader.word(table + (reader.is64 ? 0x20 : 0x14)) : count;
	if (real > maxSections || entrySize < (reader.is64 ? 64 : 40)) {
		throw new _content_budget_js__0.C9("its section table is damaged");
	}
	const raw = Array.from({ length: real }, (_, index) => rawSection(reader, table + index * entrySize));
	const names = raw[namesIndex ?? 0];
	const namesAt = names === undefined ? 0 : names.offset;
	const namesEnd = Math.min(elf.length, namesAt + (names?.size ?? 0));
	return raw.map(({ nameAt, type, flags, offset, size }) => {
		const from = namesAt + nameAt;
		const end = from < namesEnd ? elf.indexOf(0, from) : from;
		const nameEnd = end < 0 ? namesEnd : Math.min(end, namesEnd, from + longestName);
		const name = from < namesEnd ? elf.toString("latin1", from, nameEnd) : "";
		if (type === noBits || size === 0) {
			return { name, offset, bytes: Buffer.alloc(0), hasStrings: false };
		}
		if (offset + size > elf.length)
			throw new _content_budget_js__0.C9("a section extends past the end of the file");
		const hasStrings = (flags & stringsFlag) !== 0 || /^\.(rodata|comment|go\.buildinfo|strtab|dynstr)/.test(name);
		return { name, offset, bytes: elf.subarray(offset, offset + size), hasStrings };
	});
}
function rawSection({ is64, int, word }, at) {
	return {
		nameAt: int(at),
		type: int(at + 4),
		flags: word(at + 8),
		offset: word(at + (is64 ? 0x18 : 0x10)),
		size: word(at + (is64 ? 0x20 : 0x14)),
	};
}
function numbersOf(elf) {
	const is64 = elf[4] === 2;
	const isLittle = elf[5] === 1;
	const checked = (at, length) => {
		if (at >= 0 && at + length <= elf.length)
			return at;
		throw new _content_budget_js__0.C9("its section table extends past the end of the file");
	};
	const half = (at) => isLittle ? elf.readUInt16LE(checked(at, 2)) : elf.readUInt16BE(checked(at, 2));
	const int = (at) => isLittle ? elf.readUInt32LE(checked(at, 4)) : elf.readUInt32BE(checked(at, 4));
	const long = (at) => Number(isLittle ? elf.readBigUInt64LE(checked(at, 8)) : elf.readBigUInt64BE(checked(at, 8)));
	return { is64, half, int, word: is64 ? long : int };
}


}),

85854:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (littleEndian),
  s: () => (numberField)
});
function littleEndian(bytes, offset, length) {
	return bytes.length < offset + length ? 0 : bytes.readUIntLE(offset, length);
}
function numberField(head, [name, offset, length]) {
	const bytes = head.subarray(offset, offset + length);
	return { name, offset, bytes, text: String(littleEndian(head, offset, length)) };
}


}),

24789:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  As: () => (memberHeader),
  DQ: () => (typeOfMode),
  mm: () => (maxMembers)
});
const maxMembers = 200_000;
function memberHeader(known) {
	return {
		type: "file",
		mode: 0,
		uid: 0,
		gid: 0,
		uname: "",
		gname: "",
		size: 0,
		mtime: 0,
		linkname: "",
		devmajor: 0,
		devminor: 0,
		pax: {},
		...known,
	};
}
function typeOfMode(mode) {
	switch (mode & 0o170000) {
		case 0o120000:
			return "symlink";
		case 0o040000:
			return "directory";
		case 0o060000:
			return "block-device";
		case 0o020000:
			return "character-device";
		case 0o010000:
			return "fifo";
		default:
			return "file";
	}
}


}),

15695:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (pycHeader)
});
var _fields_js__0 = __webpack_require__(85854);

const firstWithFlags = 3390;
const isHashBased = 1;
function pycHeader(head) {
	const magic = (0,_fields_js__0.s)(head, ["magic", 0, 4]);
	if ((0,_fields_js__0.c)(head, 0, 2) < firstWithFlags) {
		return {
			fields: [
				magic,
				(0,_fields_js__0.s)(head, ["source mtime", 4, 4]),
				(0,_fields_js__0.s)(head, ["source size", 8, 4]),
			],
			length: 12,
		};
	}
	const flags = (0,_fields_js__0.s)(head, ["flags", 4, 4]);
	const hash = head.subarray(8, 16);
	const source = ((0,_fields_js__0.c)(head, 4, 4) & isHashBased) === 0
		? [(0,_fields_js__0.s)(head, ["source mtime", 8, 4]), (0,_fields_js__0.s)(head, ["source size", 12, 4])]
		: [{ name: "source hash", offset: 8, bytes: hash, text: hash.toString("hex") }];
	return { fields: [magic, flags, ...source], length: 16 };
}


}),

67988:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h: () => (zipMembers)
});
var _content_budget_js__0 = __webpack_require__(85793);
var _fields_js__1 = __webpack_require__(85854);
var _member_js__2 = __webpack_require__(24789);



const endMark = Buffer.from("PK\x05\x06", "latin1");
const centralMark = 0x02014b50;
const localMark = 0x04034b50;
const largeEndMark = 0x06064b50;
const largeLocatorMark = 0x07064b50;
const endLength = 22;
const largeEndLength = 56;
const largeLocatorLength = 20;
const recordLength = 46;
const localLength = 30;
const longestEnd = endLength + 0xffff;
const maxDirectory = 16 * 1024 * 1024;
const isEncrypted = 1;
const isUtf8 = 0x800;
async function zipMembers(zip) {
	const { directory, count } = await directoryOf(zip);
	const members = [];
	let at = 0;
	while (at + recordLength <= directory.length && (0,_fields_js__1.c)(directory, at, 4) === centralMark) {
		if (members.length >= _member_js__2.mm)
			throw new _content_budget_js__0.C9("the zip has too many members");
		const lengths = [28, 30, 32].map((field) => (0,_fields_js__1.c)(directory, at + field, 2));
		const end = lengths.reduce((sum, length) => sum + length, at + recordLength);
		members.push(new ZipMember(zip, directory.subarray(at, end)));
		at = end;
	}
	if (members.length !== count && members.length % 0x10000 !== count) {
		throw new _content_budget_js__0.C9("the zip's central directory is damaged");
	}
	return members;
}
async function directoryOf(zip) {
	const tailAt = Math.max(0, zip.length - longestEnd);
	const tail = await zip.read(tailAt, longestEnd);
	const end = tail.lastIndexOf(endMark);
	if (end < 0 || end + endLength > tail.length) {
		throw new _content_budget_js__0.C9("the zip has no central directory");
	}
	const large = await largeEnd(zip, tail.subarray(0, end));
	const count = large?.count ?? (0,_fields_js__1.c)(tail, end + 10, 2);
	const start = large?.start ?? (0,_fields_js__1.c)(tail, end + 16, 4);
	const length = (large?.end ?? tailAt + end) - start;
	if (!(length >= 0))
		throw new _content_budget_js__0.C9("the zip's central directory is damaged");
	if (length > maxDirectory)
		throw new _content_budget_js__0.C9("the zip's central directory is too large");
	return { directory: await zip.read(start, length), count };
}
async function largeEnd(zip, before) {
	const locator = before.subarray(-largeLocatorLength);
	if ((0,_fields_js__1.c)(locator, 0, 4) !== largeLocatorMark)
		return undefined;
	const end = Number(locator.readBigUInt64LE(8));
	const record = await zip.read(Math.min(end, zip.length), largeEndLength);
	if (record.length < largeEndLength || (0,_fields_js__1.c)(record, 0, 4) !== largeEndMark) {
		return undefined;
	}
	return {
		count: Number(record.readBigUInt64LE(32)),
		start: Number(record.readBigUInt64LE(48)),
		end,
	};
}
class ZipMember {
	path;
	isDeflated;
	#zip;
	#record;
	constructor(zip, record) {
		this.#zip = zip;
		this.#record = record;
		const name = record.subarray(recordLength, recordLength + this.#field(28, 2));
		this.path = name.toString((this.#field(8, 2) & isUtf8) === 0 ? "latin1" : "utf8");
		this.isDeflated = this.#field(10, 2) === 8;
	}
	get header() {
		const field = this.#field.bind(this);
		const attributes = field(38, 4);
		const mode = attributes >>> 16;
		const extraAt = recordLength + field(28, 2);
		const commentAt = extraAt + field(30, 2);
		return (0,_member_js__2.As)({
			path: this.path,
			type: this.path.endsWith("/") ? "directory" : (0,_member_js__2.DQ)(mode),
			mode,
			size: field(24, 4),
			mtime: dosTime(field(12, 2), field(14, 2)),
			pax: {
				"version made by": String(field(4, 2)),
				"version needed": String(field(6, 2)),
				flags: String(field(8, 2)),
				method: String(field(10, 2)),
				"internal attributes": String(field(36, 2)),
				"external attributes": String(attributes & 0xffff),
				...extraRecords(this.#record.subarray(extraAt, commentAt)),
				comment: this.#record.subarray(commentAt).toString("latin1"),
			},
		});
	}
	async stored() {
		const [flags, method] = [this.#field(8, 2), this.#field(10, 2)];
		const source = this.#zip;
		const isReadable = (flags & isEncrypted) === 0 && (method === 0 || method === 8);
		if (!isReadable)
			return { source, offset: 0, length: 0 };
		const [local, length] = [this.#field(42, 4), this.#field(20, 4)];
		const header = await source.read(local, localLength);
		if ((0,_fields_js__1.c)(header, 0, 4) !== localMark) {
			throw new _content_budget_js__0.C9("a member of the zip is missing");
		}
		const names = (0,_fields_js__1.c)(header, 26, 2) + (0,_fields_js__1.c)(header, 28, 2);
		const offset = local + localLength + names;
		if (offset + length > source.length)
			throw new _content_budget_js__0.C9("a member of the zip is truncated");
		return { source, offset, length };
	}
	#field(offset, length) {
		return (0,_fields_js__1.c)(this.#record, offset, length);
	}
}
function dosTime(time, date) {
	const [hours, minutes, seconds] = [time >> 11, (time >> 5) & 63, (time & 31) * 2];
	const [year, month, day] = [1980 + (date >> 9), (date >> 5) & 15, date & 31];
	return Date.UTC(year, month - 1, day, hours, minutes, seconds) / 1000;
}
function extraRecords(extra) {
	const records = {};
	for (let at = 0; at + 4 <= extra.length;) {
		const id = (0,_fields_js__1.c)(extra, at, 2).toString(16).padStart(4, "0");
		const length = (0,_fields_js__1.c)(extra, at + 2, 2);
		records[`extra ${id}`] = extra.subarray(at + 4, at + 4 + length).toString("hex");
		at += 4 + length;
	}
	return records;
}


}),

87519:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (conventionRule),
  j: () => (fixFor)
});
var _conventions_js__0 = __webpack_require__(94944);
var _finding_js__1 = __webpack_require__(76836);
var _fixes_system_js__2 = __webpack_require__(11012);
var _say_js__3 = __webpack_require__(28818);




function conventionRule(cause, certainty = 0.95) {
	const rows = _conventions_js__0.T.filter((row) => row.cause === cause);
	return {
		cause,
		judge(evidence) {
			const row = rows.find(({ path }) => path.test(evidence.file));
			if (row === undefined)
				return undefined;
			return (0,_finding_js__1.g)({
				evidence,
				certainty,
				explanation: `This is ${row.what}.${sample(evidence)}`,
				fallback: fixFor(row),
			});
		},
	};
}
function fixFor({ cause, remove, advice }) {
	if (cause === "machine-id") {
		return (0,_fixes_system_js__2.Bw)(": > /etc/machine-id && rm -f /var/lib/dbus/machine-id", advice ?? "");
	}
	if (remove.length === 0) {
		return (0,_fixes_system_js__2.$Y)(advice ?? "Keep it out of the image: remove it in the RUN that writes it.");
	}
	return (0,_fixes_system_js__2.sD)(remove, advice ?? "Remove it in the same RUN: containers do not need it.");
}
function sample(evidence) {
	const pair = evidence.times.pairs.find(({ fit }) => fit !== "other");
	if (pair === undefined)
		return "";
	return ` ${(0,_say_js__3._M)(evidence, pair.change)} holds a time of the build: ${(0,_say_js__3.WP)(pair.a, pair.b)}.`;
}


}),

94944:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  T: () => (conventions)
});


var surface = __webpack_require__(10970);
;
function log(path, what, remove, advice) {
	return { cause: "package-log", path, what, remove, ...(advice === undefined ? {} : { advice }) };
}

;

const toolConventions = [
	log(/(?:^|\/)\.npm\/_(?:logs|cacache)\//, "the package manager's cache and logs, whose names contain the time", ["/root/.npm"], "Mount a cache over it (`RUN --mount=type=cache,target=/root/.npm`), or remove it in the same RUN."),
	log(/^usr\/local\/share\/\.cache\/yarn\//, "a cache of what yarn has fetched", ["/usr/local/share/.cache/yarn"], "Mount a cache over it, or remove it in the same RUN."),
	log(/(?:^|\/)\.(?:cache|local\/share|local\/state)\/pnpm\//, "pnpm's store and notes, with the times at which it looked", ["/root/.cache/pnpm", "/root/.local/share/pnpm", "/root/.local/state/pnpm"], "Mount a cache over it, or remove it in the same RUN: `node_modules` has links to the same files."),
	log(/(?:^|\/)(?:node|v8)-compile-cache(?:-\d{1,9})?\//, "a cache of scripts that Node compiled, which is another one in each run", ["/tmp/node-compile-cache", "/tmp/v8-compile-cache*"], "Set `NODE_DISABLE_COMPILE_CACHE=1` (for yarn 1 `DISABLE_V8_COMPILE_CACHE=1`), or remove it in the same RUN."),
	log(/(?:^|\/)node_modules\/(?:\.package-lock\.json|\.yarn-integrity)$/, "the package manager's record of its own run", ["node_modules/.package-lock.json", "node_modules/.yarn-integrity"], "Install with `npm ci`, and remove this record in the same RUN."),
	log(/(?:^|\/)node_modules\/(?:\.modules\.yaml|\.pnpm-workspace-state(?:-v\d+)?\.json)$/, "pnpm's record of its own run, with its time", ["node_modules/.modules.yaml", "node_modules/.pnpm-workspace-state*.json"], "Remove this record in the same RUN; pnpm needs it only to install again."),
	log(/(?:^|\/)\.next\/(?:trace(?:-build)?$|cache\/)/, "Next.js's log or cache of its own build, with times", [".next/trace*", ".next/cache"], "Remove it in the same RUN: the server does not need it."),
	log(/(?:^|\/)\.git\/(?:modules\/.{1,200}\/)?index$/, "git's index, with the times and inode numbers of the files", [], "Leave `.git` out of the image. Where a step only reads it, set `GIT_OPTIONAL_LOCKS=0`: `git status` then does not write the index."),
	log(/(?:^|\/)\.cache\/(?:pip|uv|go-build|ccache|yarn|composer)\//, "a cache of downloads and compiled files, with their times", ["/root/.cache"], "Mount a cache over it, or remove it in the same RUN."),
	log(/(?:^|\/)\.m2\/|(?:^|\/)maven-metadata-local\.xml$|(?:^|\/)_remote\.repositories$|(?:^|\/)\.gradle\//, "the build tool's cache, with the time of every download", ["/root/.m2", "/root/.gradle"], "Mount a cache over it, or build in a separate stage and copy only the result."),
	log(/(?:^|\/)hsperfdata_[^/]{1,64}\/\d{1,9}$/, "the counters of a Java process, which it did not remove", ["/tmp/hsperfdata_*"]),
	log(/(?:^|\/)autom4te\.cache\//, "autoconf's cache, in the order of Perl's hashes", [
		"autom4te.cache",
	]),
	log(/\/(?:mkmf\.log|gem_make\.out)$(?<=(?:^|\/)extensions\/.*\/[^/]+)/, "the log of a gem's compilation, with temporary names and times", [
		"$(gem env gemdir)/extensions/*/*/*/mkmf.log",
		"$(gem env gemdir)/extensions/*/*/*/gem_make.out",
	]),
	log(/(?:^|\/)perllocal\.pod$|(?:^|\/)\.packlist$/, "Perl's record of when and where a module was installed", [], "Install with `make pure_install`, which does not write this record."),
	log(/\.reg$(?<=(?:^|\/)\.registry\/.*)/, "PEAR's record of when a package was installed", []),
	log(/(?:^|\/)\.dist-info\/direct_url\.json$|\.dist-info\/direct_url\.json$/, "pip's record of the path or address that a package came from", []),
];

;



const aptLogs = [
	"/var/log/apt",
	"/var/log/dpkg.log",
	"/var/log/alternatives.log",
	"/var/cache/ldconfig/aux-cache",
];
const fetchedLogs = ["/var/log/dnf*", "/var/log/yum.log", "/var/log/hawkey.log"];
const conventions = [
	log(/^var\/log\/(?:dpkg|alternatives|bootstrap)\.log$|^var\/log\/apt\//, "the log of apt and dpkg, with the time of every step", aptLogs),
	log(/^var\/cache\/apt\/(?:src)?pkgcache\.bin$/, "apt's cache of its package lists, with times and memory addresses", ["/var/cache/apt/*.bin"]),
	log(/^var\/cache\/apt\/archives\//, "a package that apt has downloaded", [
		"/var/cache/apt/archives/*.deb",
	]),
	log(/^var\/cache\/debconf\//, "debconf's database of answers, in the order in which packages asked the questions", ["/var/cache/debconf/*-old"]),
	log(/^var\/lib\/dpkg\/(?:status|diversions|available|statoverride)-old$/, "dpkg's backup of an earlier state", ["/var/lib/dpkg/*-old"]),
	log(/^var\/cache\/man\//, "the index of the manual pages, a database that contains times", [
		"/var/cache/man",
	]),
	log(/^var\/cache\/fontconfig\//, "fontconfig's cache, with the times of the folders that have fonts", ["/var/cache/fontconfig"]),
	log(/^etc\/apt\/trustdb\.gpg$|^(?:root|home\/[^/]+)\/\.gnupg\//, "gpg's state, with times and random numbers", ["/root/.gnupg", "/etc/apt/trustdb.gpg"]),
	log(/^var\/lib\/systemd\/catalog\/database$/, "an index that systemd builds when it is installed", ["/var/lib/systemd/catalog/database"]),
	log(/^(?:usr\/)?lib\/apk\/db\/scripts\.tar(?:\.gz)?(?:$|\/)/, "apk's archive of package scripts, with the time of the installation", [], `Set SOURCE_DATE_EPOCH before apk runs. Twofold sets it for every step, unless it runs with ${(0,surface.Pe)("canonical", "false")}.`),
	log(/^(?:usr\/)?lib\/apk\/db\/installed$|^etc\/apk\/world$/, "apk's list of installed packages, in which a `--virtual` group has the time as its version", [], "Give the group a fixed version, or remove it with `apk del` in the same RUN."),
	log(/^var\/log\/apk\.log$/, "apk's log", ["/var/log/apk.log"]),
	log(/^(?:usr\/lib\/sysimage|var\/lib)\/rpm\/|(?:^|\/)\.rpmdb\//, "rpm's database, with the time of every installation", [], "Declare `ARG SOURCE_DATE_EPOCH` before dnf runs, so that rpm uses that time, and empty the database's log with `rpm --rebuilddb`."),
	log(/(?:^|\/)(?:transaction_)?history\.(?:sqlite|db)(?:-\w+)?$/, "the package manager's history of its runs", ["/var/lib/dnf/history*"]),
	log(/^var\/log\/(?:dnf[^/]*|hawkey|yum|tdnf)\.log/, "dnf's log", fetchedLogs),
	log(/(?:^|\/)countme$/, "dnf's counter of its runs", [], "Turn it off: `dnf --setopt=*.countme=false`."),
	log(/^var\/log\/(?:zypp(?:er)?(?:\.log|\/)|YaST2\/)/, "zypper's log", [
		"/var/log/zypp*",
		"/var/log/YaST2",
	]),
	log(/^var\/lib\/zypp\/AutoInstalled$/, "zypper's list of dependencies that it installed, in the order of installation", []),
	log(/^var\/log\/pacman\.log$|^var\/lib\/pacman\/local\//, "pacman's log and installation dates", [
		"/var/log/pacman.log",
	]),
	log(/^var\/log\/(?:lastlog|faillog|btmp|wtmp|tallylog)$/, "the system's log of logins", [
		"/var/log/lastlog",
		"/var/log/faillog",
		"/var/log/[bw]tmp",
	]),
	...toolConventions,
	log(/^root\/(?:\.wget-hsts|\.(?:bash|python|node_repl|sqlite)_history|\.lesshst|\.viminfo)$/, "a program's history of its own use, with times", ["/root/.wget-hsts", "/root/.*_history"]),
	{
		cause: "ldconfig-cache",
		path: /^var\/cache\/ldconfig\/aux-cache$/,
		what: "ldconfig's own cache, with the inode numbers and times that all libraries have on the builder",
		remove: ["/var/cache/ldconfig/aux-cache"],
	},
	{
		cause: "machine-id",
		path: /^(?:etc|var\/lib\/dbus)\/machine-id$/,
		what: "the machine ID, which is generated at random when a package is installed",
		remove: [],
		advice: "Empty the file in the same RUN: systemd then writes a new ID when the machine starts.",
	},
	{
		cause: "random",
		path: /^var\/lib\/(?:systemd\/random-seed|urandom\/)|^var\/lib\/zypp\/AnonymousUniqueId$/,
		what: "a seed or an ID that is generated at random when a package is installed",
		remove: ["/var/lib/systemd/random-seed", "/var/lib/zypp/AnonymousUniqueId"],
	},
	{
		cause: "random",
		path: /\/\.uuid$(?<=(?:^|\/)fonts\/.*)/,
		what: "the ID that fontconfig 2.13 gives to a folder with fonts, by which it names its cache",
		remove: ["$(find /usr/share/fonts -name .uuid)"],
	},
	{
		cause: "random",
		path: /\.jsa$/,
		what: "an archive of Java classes, which holds memory addresses that are new in each run",
		remove: [],
		advice: "Let Java create the archive when the container starts: `java -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile=/tmp/app.jsa` (JDK 19 or newer).",
	},
	{
		cause: "shadow-day",
		path: /^etc\/g?shadow-$/,
		what: "the backup of the password file, with the days on which passwords were set",
		remove: ["/etc/shadow-", "/etc/gshadow-", "/etc/passwd-", "/etc/group-"],
	},
	{
		cause: "kernel-name",
		path: /^etc\/apt\/apt\.conf\.d\/01autoremove-kernels$/,
		what: "apt's list of kernels to keep, which includes the builder's",
		remove: ["/etc/apt/apt.conf.d/01autoremove-kernels"],
	},
];


}),

74926:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $l: () => (arFix),
  LC: () => (zipFix),
  Ly: () => (tarFix),
  Ze: () => (cpioFix),
  bn: () => (jarFix),
  l5: () => (debFix),
  oo: () => (tarByToolFix),
  xo: () => (jarFixes)
});

var _busybox_tar_js__0 = __webpack_require__(22469);
var _edits_js__2 = __webpack_require__(91912);
var _system_js__1 = __webpack_require__(11012);



const tarOptions = ["--sort=name", "--mtime=@0", "--owner=0", "--group=0", "--numeric-owner"];
const tarFix = {
	advice: "Give the archive's members a fixed order, time and owner. The options are GNU tar's; for the tar of busybox (Alpine) and bsdtar, set the files' times and sort their names: `find folder -exec touch -hd @0 {} + && tar --no-recursion -cf archive.tar folder $(find folder -mindepth 1 | LC_ALL=C sort)`.",
	general: `RUN tar ${tarOptions.join(" ")} -cf archive.tar folder`,
	onBusybox: _busybox_tar_js__0.jG,
	insertions: (script, instruction) => (0,_busybox_tar_js__0.uk)(script, instruction)
		? []
		: (0,_edits_js__2.i2)(script, /^g?tar$/).flatMap((command) => tarInsertions(command)),
};
const tarByToolFix = {
	advice: "Give the archive's members a fixed order, time and owner: GNU tar, which the tool starts, takes these options from `TAR_OPTIONS`.",
	tools: /\bmake\b/,
	insertions: (script) => (0,_edits_js__2.i2)(script, /^(?:g|bsd)?tar$/).length > 0
		? []
		: (0,_edits_js__2.gV)(script, /^g?make$/, `TAR_OPTIONS="${tarOptions.join(" ")}"`),
};
const withValue = /[bfCgTXFKLNVHI]/g;
function tarInsertions(command) {
	const bundle = command.words[1]?.text ?? "";
	const isOld = /^[A-Za-z]+$/.test(bundle);
	const creates = /^-?[A-Za-z]*[cru]/.test(bundle) ||
		command.words.some(({ text }) => /^(?:--create|--append|--update|-(?=[A-Za-z]*$)[A-Za-z]*c[A-Za-z]*)$/.test(text));
	const missing = tarOptions.filter((option) => !hasOption(command, option));
	if (!creates || missing.length === 0)
		return [];
	const at = isOld ? 1 + (bundle.match(withValue)?.length ?? 0) : 0;
	return [{ at: (0,_edits_js__2.HV)(command, at), text: ` ${missing.join(" ")}` }];
}
function hasOption({ words }, option) {
	const name = option.split("=")[0] ?? option;
	return words.some(({ text }) => text === name || text.startsWith(`${name}=`));
}
const zipEpoch = "@315532800";
const zipFix = {
	advice: "Set all files to one fixed time before packing them, give zip a sorted list, and leave out the extra fields (`-X`). Set `TZ` too, because zips store local time.",
	general: `RUN find folder -exec touch -hd ${zipEpoch} {} + && find folder | LC_ALL=C sort | TZ=UTC zip -X -@ archive.zip`,
	insertions: (script) => (0,_edits_js__2.i2)(script, /^zip$/).flatMap((command) => {
		const isTouched = script.commands.some((each) => (0,_edits_js__2.Vf)(each, "touch"));
		return zipInsertions(command, isTouched);
	}),
};
function zipInsertions(command, isTouched) {
	const names = command.words.slice(1).filter(({ text }) => !text.startsWith("-"));
	const files = names.slice(1).map(({ text }) => text);
	const mayPrecede = !/^\|/.test(command.after) && command.start === command.words[0]?.start;
	const isAlone = mayPrecede && files.length > 0;
	const has = (option) => command.words.some(({ text }) => option.test(text));
	const isList = has(/^(?:-\w*r|--recurse-paths$)/) && !has(/^(?:-@|-[xi]$|--(?:ex|in)clude$)/);
	const touch = isAlone && !isTouched ? `${findIn(files)} -exec touch -hd ${zipEpoch} {} + && ` : "";
	const list = isAlone && isList ? `${findIn(files)} | LC_ALL=C sort -r | ` : "";
	const zone = command.lead.includes("TZ=UTC") ? "" : "TZ=UTC ";
	const options = `${(0,_edits_js__2.Vf)(command, "-X") ? "" : " -X"}${list === "" ? "" : " -@"}`;
	return [
		{ at: command.start, text: touch + list + zone },
		{ at: (0,_edits_js__2.HV)(command, 0), text: options },
	].filter(({ text }) => text !== "");
}
function findIn(files) {
	return `find ${files.join(" ")}`;
}
const jarTime = "1980-01-01T00:00:02Z";
const jarToolFix = {
	advice: "Give all entries one fixed time: pass `--date` to jar (JDK 17 or newer).",
	general: `RUN jar --date=${jarTime} --create --file app.jar -C classes .`,
	tools: /\bjar\b/,
	insertions: (script) => (0,_edits_js__2.i2)(script, /^jar$/).flatMap(jarInsertions),
};
const jarBundle = /^-?[cuv0Mn]*f$/;
function jarInsertions({ words }) {
	const bundle = words[1];
	if (bundle === undefined || words.some(({ text }) => text.startsWith("--date")))
		return [];
	if (/^--/.test(bundle.text) || /^-\w$/.test(bundle.text)) {
		const creates = words.some(({ text }) => /^(?:-[cu]|--create|--update)$/.test(text));
		return creates ? [{ at: bundle.start, text: `--date=${jarTime} ` }] : [];
	}
	if (!jarBundle.test(bundle.text) || !/[cu]/.test(bundle.text))
		return [];
	const first = bundle.text.startsWith("-") ? 1 : 0;
	return [...bundle.text].flatMap((_, index) => {
		if (index < first)
			return [];
		const at = bundle.start + index;
		if (index === first) {
			return [{ at: bundle.start, text: `--date=${jarTime} ${first === 1 ? "" : "-"}` }];
		}
		return [{ at, text: " -" }];
	});
}
const mavenFix = {
	advice: "Give all entries one fixed time: set `project.build.outputTimestamp`. Only maven-jar-plugin 3.2.0 and newer heeds it, and Maven before 3.9 uses 2.4 unless pom.xml names a newer one.",
	tools: /\bmvnw?\b/,
	insertions: (script) => (0,_edits_js__2.i2)(script, /^mvnw?$/)
		.filter(({ words }) => !words.some(({ text }) => text.includes("outputTimestamp")))
		.map((command) => ({
		at: (0,_edits_js__2.HV)(command, 0),
		text: ` -Dproject.build.outputTimestamp=${jarTime}`,
	})),
};
const gradleFix = {
	advice: "Give all entries one fixed time: set `preserveFileTimestamps = false` and `reproducibleFileOrder = true` for Gradle's archive tasks.",
	tools: /\bgradlew?\b/,
};
const jarFixes = [jarToolFix, mavenFix, gradleFix];
const jarFix = {
	advice: "Give all entries one fixed time: set `project.build.outputTimestamp` in Maven, `preserveFileTimestamps = false` and `reproducibleFileOrder = true` in Gradle, `--date` in `jar` (JDK 17 or newer).",
};
const arFix = {
	advice: "Use ar's modifier `D`, which writes zeros for times and owners. With make, set `ARFLAGS=rcD`; run ranlib as `ranlib -D`.",
	general: "RUN ar rcsD libname.a object.o",
	insertions: (script) => (0,_edits_js__2.i2)(script, /(?:^|-)ar$/).flatMap((command) => {
		const bundle = command.words[1];
		return bundle === undefined || /[D]|^--/.test(bundle.text)
			? []
			: [{ at: bundle.end, text: "D" }];
	}),
};
const cpioOptions = ["--renumber-inodes", "--ignore-devno"];
const cpioFix = {
	advice: "Pass `--renumber-inodes --ignore-devno` to cpio, and set the files' times before packing them. GNU's `--reproducible` also evens out the link counts of folders, which other file systems count in another way.",
	general: `RUN find folder -exec touch -hd @0 {} + && find folder -print0 | LC_ALL=C sort -z | cpio --null -o -H newc ${cpioOptions.join(" ")} > archive.cpio`,
	insertions: (script) => script.commands.flatMap((command, at) => command.name === "cpio" ? cpioInsertions(command, listerBefore(script, at)) : []),
};
function listerBefore({ commands }, end) {
	let at = end;
	while (commands[at]?.after === "|")
		at -= 1;
	return at === end ? undefined : commands[at];
}
function cpioInsertions(command, lister) {
	if ((0,_edits_js__2.Vf)(command, "--reproducible") || (0,_edits_js__2.Vf)(command, "-i", "--extract"))
		return [];
	const missing = cpioOptions.filter((option) => !(0,_edits_js__2.Vf)(command, option));
	const option = { at: (0,_edits_js__2.HV)(command, 0), text: missing.map((each) => ` ${each}`).join("") };
	if (missing.length === 0)
		return [];
	if (lister?.name !== "find")
		return [option];
	const options = lister.words.findIndex(({ text }, at) => at > 0 && /^[-!(]/.test(text));
	const folders = lister.words.slice(1, options < 0 ? undefined : options).map(({ text }) => text);
	const touch = `find ${[...folders, "-exec touch -hd @0 {} +"].join(" ")} && `;
	return [{ at: lister.start, text: touch }, option];
}
const debFix = (0,_system_js__1.$Y)("Set SOURCE_DATE_EPOCH where the package is built: dpkg-deb then uses it as the time of the package's members and files.", "RUN SOURCE_DATE_EPOCH=0 dpkg-deb --root-owner-group --build folder package.deb");


}),

22469:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Hi: () => (busyboxTarFix),
  jG: () => (busyboxStageTarFix),
  uk: () => (usesBusyboxTar)
});
var _edits_js__0 = __webpack_require__(91912);

const touched = (files) => `find ${files} -exec touch -hd @0 {} + && `;
const listed = (files) => `$(find ${files} -mindepth 1 | LC_ALL=C sort)`;
const isBusybox = /\bapk\s|\bbusybox\b/;
function usesBusyboxTar(script, instruction) {
	return isBusybox.test(instruction) && !installsTar(script);
}
function installsTar(script) {
	return (0,_edits_js__0.i2)(script, /^apk$/).some(({ words }) => words.some(({ text }) => /^tar(?:$|[=<>~])/.test(text)));
}
const busyboxTarFix = {
	advice: "Give the archive's members a fixed order and time. Busybox's tar has no options for that, so set the files' times and sort their names before.",
	general: `RUN ${touched("folder")}tar --no-recursion -cf archive.tar folder ${listed("folder")}`,
	tools: isBusybox,
	insertions: (script, instruction) => usesBusyboxTar(script, instruction) ? sortedBefore(script) : [],
};
const busyboxStageTarFix = {
	...busyboxTarFix,
	tools: /\btar\b/,
	insertions: (script) => (installsTar(script) ? [] : sortedBefore(script)),
};
function sortedBefore(script) {
	return (0,_edits_js__0.i2)(script, /^tar$/).flatMap(insertionsInto);
}
function insertionsInto(command) {
	const { words, start, after } = command;
	const [, bundle, , ...files] = words.map(({ text }) => text);
	const isPlain = bundle !== undefined && /^-?[cvzjJ]*c[vzjJ]*f$/.test(bundle);
	const areFiles = files.length > 0 && files.every((file) => !file.startsWith("-"));
	const mayPrecede = !after.startsWith("|") && start === words[0]?.start;
	if (!isPlain || !areFiles || !mayPrecede)
		return [];
	return [
		{ at: start, text: touched(files.join(" ")) },
		{ at: (0,_edits_js__0.HV)(command, 2), text: " --no-recursion" },
		{ at: (0,_edits_js__0.HV)(command, words.length - 1), text: ` ${listed(files.join(" "))}` },
	];
}


}),

10331:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bz: () => (pathMapFix),
  Hd: () => (bytecodeFix),
  WB: () => (goFix),
  ap: () => (macroFix),
  xY: () => (buildIdFix),
  y_: () => (gccSeedFix)
});
var _edits_js__0 = __webpack_require__(91912);

const compiler = /^(?:[\w.]+-)*(?:gcc|g\+\+|cc|c\+\+|clang|clang\+\+|tcc)(?:-[\d.]+)?$/;
const fixedDate = `-Wno-builtin-macro-redefined -D__DATE__='"Jan  1 1970"' -D__TIME__='"00:00:00"'`;
const macroFix = {
	advice: "Remove __DATE__ and __TIME__ from the program, or define them as fixed values.",
	general: `RUN make CFLAGS="${fixedDate.replaceAll('"', '\\"')}"`,
	insertions: (script) => (0,_edits_js__0.i2)(script, compiler)
		.filter(({ words }) => !words.some(({ text }) => text.includes("__DATE__")))
		.map((command) => ({ at: (0,_edits_js__0.HV)(command, 0), text: ` ${fixedDate}` })),
};
const pathMapFix = {
	advice: "Compile in a fixed folder (WORKDIR), or let the compiler replace the folder's path.",
	general: "WORKDIR /src",
	insertions: (script, instruction) => [
		...(0,_edits_js__0.i2)(script, compiler)
			.filter(({ words }) => !words.some(({ text }) => text.includes("prefix-map")))
			.map((command) => ({
			at: (0,_edits_js__0.HV)(command, 0),
			text: ` "-ffile-prefix-map=${folderOf(instruction)}=."`,
		})),
		...(0,_edits_js__0.gV)(script, /^(?:cargo|rustc)$/, 'RUSTFLAGS="--remap-path-prefix=$PWD=."'),
		...goInsertions(script.commands, ["-trimpath"]),
		...(0,_edits_js__0.gV)(script, /^pip[\d.]*$/, "CFLAGS=-g0"),
	],
};
const gccSeedFix = {
	advice: "Give gcc a fixed seed, another one for each source file: it names LTO sections and stamps coverage data by it.",
	general: "RUN gcc -frandom-seed=main.c -c main.c",
	tools: /(?:gcc|g\+\+|\bc\+\+|\bcc\b|\bmake\b|\bcmake\b|\bninja\b)/,
	insertions: (script) => (0,_edits_js__0.i2)(script, /^(?:[\w.]+-)*(?:gcc|g\+\+|cc|c\+\+)(?:-[\d.]+)?$/).flatMap((command) => {
		const { words } = command;
		const sources = words.filter(({ text }) => /^[\w./-]+\.(?:c|cc|cpp|cxx|C)$/.test(text));
		const [source] = sources;
		const isThere = words.some(({ text }) => text.startsWith("-frandom-seed"));
		if (source === undefined || isThere)
			return [];
		return [{ at: (0,_edits_js__0.HV)(command, 0), text: ` -frandom-seed=${source.text}` }];
	}),
};
function folderOf(instruction) {
	const name = /(?:^|[\s;&(])([A-Za-z_]\w*)="?(?:\$\(|`)mktemp\b/.exec(instruction)?.[1];
	return name === undefined ? "$PWD" : `$${name}`;
}
const goFix = {
	advice: "Keep paths, git's state and the build ID out of the program.",
	general: "RUN go build -trimpath -buildvcs=false -ldflags=-buildid= ./...",
	tools: /\bgo\b/,
	insertions: (script) => goInsertions(script.commands, ["-trimpath", "-buildvcs=false", "-ldflags=-buildid="]),
};
function goInsertions(commands, options) {
	return commands.flatMap((command) => {
		const [, verb] = command.words;
		if (command.name !== "go" ||
			verb === undefined ||
			!/^(?:build|install|test)$/.test(verb.text)) {
			return [];
		}
		const missing = options.filter((option) => {
			const name = option.split("=")[0] ?? option;
			return !command.words.some(({ text }) => text.startsWith(name));
		});
		return missing.length === 0 ? [] : [{ at: verb.end, text: ` ${missing.join(" ")}` }];
	});
}
const buildIdFix = {
	advice: "First find out what else differs in the program, because the build ID depends on it. If nothing else differs, leave the build ID out.",
	general: "RUN gcc -Wl,--build-id=none -o program program.c",
	insertions: (script) => (0,_edits_js__0.i2)(script, compiler)
		.filter((command) => !(0,_edits_js__0.Vf)(command, "-Wl,--build-id=none", "-c"))
		.map(({ end }) => ({ at: end, text: " -Wl,--build-id=none" })),
};
const bytecodeFix = {
	advice: "Leave compiled modules out of the image, or compile them so that they store a hash of their source instead of its time.",
	general: "RUN python3 -m compileall --invalidation-mode unchecked-hash folder",
	insertions: (script) => [
		...(0,_edits_js__0.i2)(script, /^(?:python[\d.]*|pypy3?)$/)
			.filter((command) => (0,_edits_js__0.Vf)(command, "compileall", "py_compile"))
			.flatMap(compileallInsertions),
		...(0,_edits_js__0.gV)(script, /^pip[\d.]*$/, "PYTHONDONTWRITEBYTECODE=1"),
		...(0,_edits_js__0.i2)(script, /^pip[\d.]*$/).flatMap(({ words }) => words[1]?.text === "install" && !words.some(({ text }) => text === "--no-compile")
			? [{ at: words[1].end, text: " --no-compile" }]
			: []),
		...(0,_edits_js__0.i2)(script, /^(?:python[\d.]*|pypy3?)$/)
			.filter((command) => !(0,_edits_js__0.Vf)(command, "compileall", "py_compile"))
			.filter(({ lead }) => !lead.includes("PYTHONDONTWRITEBYTECODE=1"))
			.map(({ start }) => ({ at: start, text: "PYTHONDONTWRITEBYTECODE=1 " })),
	],
};
function compileallInsertions({ words, start }) {
	const module = words.find(({ text }) => text === "compileall");
	if (module === undefined)
		return [{ at: start, text: "SOURCE_DATE_EPOCH=0 " }];
	if (words.some(({ text }) => text.startsWith("--invalidation-mode")))
		return [];
	return [{ at: module.end, text: " --invalidation-mode unchecked-hash" }];
}


}),

93125:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H8: () => (tarGzipFix),
  cY: () => (pythonGzipFix),
  mk: () => (gzipFix)
});
var _edits_js__0 = __webpack_require__(91912);

const gzipFix = {
	advice: "Pass `-n` to gzip: it then leaves the time and the name out of the header.",
	general: "RUN gzip -n file",
	insertions: (script) => [
		...(0,_edits_js__0.i2)(script, /^(?:gzip|pigz|zopfli)$/)
			.filter(({ words }) => !words.some(({ text }) => isNoName(text)))
			.map((command) => ({ at: (0,_edits_js__0.HV)(command, 0), text: " -n" })),
		...(0,_edits_js__0.i2)(script, /^(?:find|xargs)$/).flatMap(gzipInsertionsWithin),
	],
};
function isNoName(word) {
	return /^-[a-z0-9]*n|^--no-name$/.test(word);
}
function gzipInsertionsWithin({ name, words }) {
	const at = words.findIndex(({ text }, index) => index > 0 && /^(?:gzip|pigz|zopfli)$/.test(text));
	const before = words.slice(1, at).map(({ text }) => text);
	const last = before.at(-1) ?? "";
	const isStarted = name === "find" ? /^-(?:exec|execdir|ok)$/.test(last) : !before.some(isProgram);
	const isDone = words.slice(at + 1).some(({ text }) => isNoName(text));
	const word = words[at];
	return word === undefined || !isStarted || isDone ? [] : [{ at: word.end, text: " -n" }];
}
function isProgram(word) {
	return !/^-|^\d+$|^\{\}$/.test(word);
}
const tarGzipFix = {
	advice: "Set `GZIP=-n`: the gzip that tar starts then leaves the time out of the header.",
	insertions: (script) => (0,_edits_js__0.i2)(script, /^g?tar$/)
		.filter(({ words }) => words.some(({ text }) => /^(?:-?(?=[a-zA-Z]*$)[a-zA-Z]*z[a-zA-Z]*|--gzip)$/.test(text)))
		.filter(({ lead }) => !lead.includes("GZIP=-n"))
		.map(({ start }) => ({ at: start, text: "GZIP=-n " })),
};
const pythonGzipFix = {
	advice: 'Give Python\'s gzip a fixed time: `gzip.compress(data, mtime=0)`, or `gzip.GzipFile(name, "wb", mtime=0)` instead of `gzip.open`.',
	tools: /\bpython[\d.]*\b/,
};


})

};
//# sourceMappingURL=6893.index.js.map
