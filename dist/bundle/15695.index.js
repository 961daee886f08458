export const id = 15695;
export const ids = [15695];
export const modules = {

15695:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

24789:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

39907:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

47812:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

67988:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

85793:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
	async *unpacking(source) {
		let read = 0;
		let made = 0;
		async function* counted() {
			for await (const chunk of source.packed) {
				read += chunk.length;
				yield chunk;
			}
		}
		for await (const chunk of source.unpack(counted())) {
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

85854:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

};
//# sourceMappingURL=15695.index.js.map
