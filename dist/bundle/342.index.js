export const id = 342;
export const ids = [342];
export const modules = {

342:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $M: () => (FileHashes),
  KT: () => (named),
  V4: () => (digestsIn)
});
var node_crypto__0 = __webpack_require__(77598);

const lengths = { sha1: 20, sha256: 32 };
const ofFormat = {
	cyclonedx: ["sha256"],
	spdx: ["sha1", "sha256"],
};
function digestsIn(formats) {
	return [...new Set(formats.flatMap((format) => ofFormat[format]))].sort();
}
function named(digest) {
	if (digest === undefined)
		throw new Error("the collector was not told of the document");
	return digest;
}
class FileHashes {
	#names;
	#together;
	#bytes;
	#count = 0;
	constructor(names) {
		this.#names = names;
		this.#together = names.reduce((sum, name) => sum + lengths[name], 0);
		this.#bytes = Buffer.alloc(this.#together * 1024);
	}
	open(size) {
		let whole;
		let parts;
		return {
			push: (piece) => {
				if (parts === undefined && piece.length === size) {
					whole = this.#names.map((name) => (0,node_crypto__0.hash)(name, piece, "buffer"));
					return;
				}
				parts ??= this.#names.map((name) => (0,node_crypto__0.createHash)(name));
				for (const one of parts)
					one.update(piece);
			},
			end: () => {
				if (whole !== undefined)
					return this.#add(whole);
				const made = parts ?? this.#names.map((name) => (0,node_crypto__0.createHash)(name));
				return this.#add(made.map((one) => one.digest()));
			},
		};
	}
	at(index) {
		let from = index * this.#together;
		const digests = {};
		for (const name of this.#names) {
			digests[name] = this.#bytes.toString("hex", from, from + lengths[name]);
			from += lengths[name];
		}
		return digests;
	}
	#add(digests) {
		let from = this.#count * this.#together;
		if (from === this.#bytes.length) {
			this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(this.#bytes.length)]);
		}
		for (const digest of digests)
			from += digest.copy(this.#bytes, from);
		this.#count += 1;
		return this.#count - 1;
	}
}


}),

3389:
(function (module) {

module.exports = /*#__PURE__*/JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]');

}),

8090:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  collectPackages: () => (collectPackages)
});
var _sbom_collector_js__0 = __webpack_require__(48034);
var _collect_entry_js__1 = __webpack_require__(32179);


async function collectPackages(image, { entries, formats, signal, }) {
	const collector = new _sbom_collector_js__0.Collector(formats);
	for (const layer of image.manifest.layers.keys()) {
		for await (const entry of entries(image.layer(layer), `Layer ${layer} of the image`)) {
			await (0,_collect_entry_js__1.b)(entry, { collector, layer, signal });
		}
	}
	return collector;
}


}),

10766:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  x$: () => (isRpmDatabase),
  YW: () => (largestDatabase),
  v6: () => (rpmDatabase)
});


var budget = __webpack_require__(85793);

var sbom_package = __webpack_require__(86400);
;

const hashMagic = 0x00061561;
const pageHeaderLength = 26;
const hashPages = [2, 13];
const overflowPage = 7;
const [inline, offPage] = [1, 3];
const mostBytes = 64 * 1024 * 1024;
function isBdb(bytes) {
	return (bytes.length >= 512 &&
		(bytes.readUInt32LE(12) === hashMagic || bytes.readUInt32BE(12) === hashMagic));
}
function* bdbBlobs(bytes) {
	const file = new Pages(bytes);
	for (let page = 0; page < file.count; page += 1) {
		if (!hashPages.includes(file.typeOf(page)))
			continue;
		yield* file.values(page);
	}
}
class Pages {
	#bytes;
	#isLittle;
	#length;
	count;
	constructor(bytes) {
		this.#bytes = bytes;
		this.#isLittle = bytes.readUInt32LE(12) === hashMagic;
		this.#length = this.#long(20);
		const isSound = this.#length >= 512 && this.#length <= 65536;
		if (!isSound)
			throw new budget.C9("its pages have no length that is possible");
		this.count = Math.floor(bytes.length / this.#length);
	}
	typeOf(page) {
		return page === 0 ? 0 : (this.#bytes[page * this.#length + 25] ?? 0);
	}
	*values(page) {
		const start = page * this.#length;
		const entries = this.#short(start + 20);
		if (pageHeaderLength + entries * 2 > this.#length)
			throw damaged();
		const offsetOf = (index) => this.#short(start + pageHeaderLength + index * 2);
		for (let index = 1; index < entries; index += 2) {
			const [from, end] = [offsetOf(index), offsetOf(index - 1)];
			if (from < pageHeaderLength || from + 1 > this.#length)
				throw damaged();
			const type = this.#bytes[start + from];
			if (type === offPage && from + 12 <= this.#length) {
				yield this.#chain(this.#long(start + from + 4), this.#long(start + from + 8));
			}
			else if (type === inline && end > from && end <= this.#length) {
				yield this.#bytes.subarray(start + from + 1, start + end);
			}
		}
	}
	#chain(first, length) {
		if (length > Math.min(mostBytes, this.#bytes.length))
			throw damaged();
		const parts = [];
		let left = length;
		for (let page = first; left > 0;) {
			const start = page * this.#length;
			if (page === 0 || page >= this.count || this.typeOf(page) !== overflowPage)
				throw damaged();
			const size = this.#short(start + 22);
			if (size === 0 || pageHeaderLength + size > this.#length)
				throw damaged();
			const from = start + pageHeaderLength;
			parts.push(this.#bytes.subarray(from, from + Math.min(size, left)));
			left -= size;
			page = this.#long(start + 16);
		}
		return Buffer.concat(parts);
	}
	#long(at) {
		return this.#isLittle ? this.#bytes.readUInt32LE(at) : this.#bytes.readUInt32BE(at);
	}
	#short(at) {
		return this.#isLittle ? this.#bytes.readUInt16LE(at) : this.#bytes.readUInt16BE(at);
	}
}
function damaged() {
	return new budget.C9("its pages are damaged");
}


var licences = __webpack_require__(33822);
;



const tags = {
	name: 1000,
	version: 1001,
	release: 1002,
	epoch: 1003,
	license: 1014,
	arch: 1022,
	sourceRpm: 1044,
	oldFileNames: 1027,
	dirIndexes: 1116,
	baseNames: 1117,
	dirNames: 1118,
};
const [int32, header_text, texts, translated] = [4, 6, 8, 9];
const mostEntries = 0xffff;
const mostFiles = 200_000;
const entryLength = 16;
const publicKey = "gpg-pubkey";
function rpmRecord(blob) {
	if (blob.length < 8)
		throw new budget.C9("a package's header is truncated");
	const [count, length] = [blob.readUInt32BE(0), blob.readUInt32BE(4)];
	const dataAt = 8 + count * entryLength;
	if (count > mostEntries || dataAt + length > blob.length) {
		throw new budget.C9("a package's header is damaged");
	}
	const entries = new Map();
	for (let at = 8; at < dataAt; at += entryLength) {
		const [tag, type, offset] = [0, 4, 8].map((field) => blob.readUInt32BE(at + field));
		if (tag === undefined || type === undefined || offset === undefined)
			continue;
		entries.set(tag, { type, offset, count: blob.readUInt32BE(at + 12) });
	}
	const header = new Header(entries, blob.subarray(dataAt, dataAt + length));
	const found = packageIn(header);
	return found === undefined ? {} : { packages: [found], owned: filesIn(header) };
}
class Header {
	#entries;
	#data;
	constructor(entries, data) {
		this.#entries = entries;
		this.#data = data;
	}
	texts(tag, most) {
		const entry = this.#entries.get(tag);
		if (entry === undefined || ![header_text, texts, translated].includes(entry.type))
			return [];
		const found = [];
		let at = entry.offset;
		while (found.length < Math.min(entry.count, most) && at < this.#data.length) {
			const end = this.#data.indexOf(0, at);
			if (end < 0)
				break;
			found.push(this.#data.toString("utf8", at, end));
			at = end + 1;
		}
		return found;
	}
	numbers(tag, most) {
		const entry = this.#entries.get(tag);
		if (entry?.type !== int32)
			return [];
		const fitting = Math.floor((this.#data.length - entry.offset) / 4);
		const length = Math.max(0, Math.min(entry.count, most, fitting));
		return Array.from({ length }, (_, at) => this.#data.readUInt32BE(entry.offset + at * 4));
	}
	one(tag) {
		return (0,sbom_package.MH)(this.texts(tag, 1)[0]);
	}
}
function packageIn(header) {
	const [name, version, release] = [tags.name, tags.version, tags.release].map((tag) => header.one(tag));
	if (name === undefined || version === undefined || name === publicKey)
		return undefined;
	const [epoch] = header.numbers(tags.epoch, 1);
	return {
		ecosystem: "rpm",
		name,
		version: release === undefined ? version : `${version}-${release}`,
		licences: (0,licences.v3)(header.texts(tags.license, 1)[0]),
		qualifiers: {
			arch: header.one(tags.arch) ?? "",
			epoch: epoch === undefined ? "" : String(epoch),
			upstream: header.one(tags.sourceRpm) ?? "",
		},
	};
}
function filesIn(header) {
	const folders = header.texts(tags.dirNames, mostFiles);
	const indexes = header.numbers(tags.dirIndexes, mostFiles);
	const names = header.texts(tags.baseNames, mostFiles);
	const files = names.map((name, at) => `${folders[indexes[at] ?? -1] ?? ""}${name}`);
	const all = files.length > 0 ? files : header.texts(tags.oldFileNames, mostFiles);
	return all.filter((path) => path.length <= sbom_package.GJ);
}

;

const magic = 0x506d7052;
const slotMagic = 0x746f6c53;
const blobMagic = 0x53626c42;
const pageLength = 4096;
const slotLength = 16;
const headerLength = 32;
const blockLength = 16;
function isNdb(bytes) {
	return bytes.length >= headerLength && bytes.readUInt32LE(0) === magic;
}
function* ndbBlobs(bytes) {
	const end = bytes.readUInt32LE(12) * pageLength;
	if (end > bytes.length)
		throw new budget.C9("its table of packages is truncated");
	for (let at = headerLength; at + slotLength <= end; at += slotLength) {
		const [mark, index, block] = [0, 4, 8].map((field) => bytes.readUInt32LE(at + field));
		if (mark !== slotMagic)
			throw new budget.C9("its table of packages is damaged");
		if (index === 0 || block === 0 || block === undefined)
			continue;
		const from = block * blockLength;
		if (from + blockLength > bytes.length || bytes.readUInt32LE(from) !== blobMagic) {
			throw new budget.C9("a package's header is missing");
		}
		const length = bytes.readUInt32LE(from + 12);
		const start = from + blockLength;
		if (start + length > bytes.length)
			throw new budget.C9("a package's header is truncated");
		yield bytes.subarray(start, start + length);
	}
}

;

const signature = Buffer.from("SQLite format 3\0", "latin1");
const fileHeaderLength = 100;
const [interior, leaf] = [5, 13];
const mostPages = 1_000_000;
const sqlite_mostBytes = 64 * 1024 * 1024;
const mostTogether = 512 * 1024 * 1024;
const mostValues = 16;
function isSqlite(bytes) {
	return bytes.length >= fileHeaderLength && bytes.subarray(0, 16).equals(signature);
}
function pageLengthOf(header) {
	const written = header.readUInt16BE(16);
	const length = written === 1 ? 65536 : written;
	if (length < 512)
		throw new budget.C9("its pages have no length that is possible");
	return length;
}
function* rowsOf(name, page) {
	const first = page(1);
	if (first === undefined || !isSqlite(first))
		throw new budget.C9("its first page is missing");
	const tree = new Tree(page, pageLengthOf(first) - (first[20] ?? 0));
	for (const [type, , table, root] of tree.rows(1)) {
		if (textOf(type) !== "table" || textOf(table) !== name || typeof root !== "number")
			continue;
		yield* tree.rows(root);
		return;
	}
	throw new budget.C9(`it has no table ${name}`);
}
function textOf(value) {
	return Buffer.isBuffer(value) && value.length < 100 ? value.toString("latin1") : undefined;
}
class Tree {
	#page;
	#usable;
	#left = mostTogether;
	constructor(page, usable) {
		this.#page = page;
		this.#usable = usable;
	}
	*rows(root) {
		const open = [root];
		const seen = new Set();
		for (let next = open.pop(); next !== undefined; next = open.pop()) {
			if (seen.has(next) || seen.size + open.length >= mostPages)
				throw sqlite_damaged();
			seen.add(next);
			const page = this.#read(next);
			const from = next === 1 ? fileHeaderLength : 0;
			const cells = cellsIn(page, from);
			if (page[from] === interior) {
				const children = [...cells.map((at) => page.readUInt32BE(at)), page.readUInt32BE(from + 8)];
				open.push(...children.reverse());
			}
			else if (page[from] === leaf) {
				for (const at of cells)
					yield valuesIn(this.#payload(page, at));
			}
			else
				throw sqlite_damaged();
		}
	}
	#read(number) {
		const page = this.#page(number);
		if (page === undefined)
			throw sqlite_damaged();
		return page;
	}
	#payload(page, cell) {
		const size = varint(page, cell);
		const row = varint(page, size.end);
		this.#left -= size.value;
		if (size.value > sqlite_mostBytes || this.#left < 0)
			throw sqlite_damaged();
		const local = this.#localLength(size.value);
		const end = row.end + local;
		if (end > page.length)
			throw sqlite_damaged();
		const parts = [page.subarray(row.end, end)];
		let left = size.value - local;
		let next = left > 0 && end + 4 <= page.length ? page.readUInt32BE(end) : 0;
		while (left > 0) {
			const more = this.#read(next);
			const length = Math.min(left, this.#usable - 4);
			parts.push(more.subarray(4, 4 + length));
			left -= length;
			next = more.readUInt32BE(0);
		}
		return Buffer.concat(parts);
	}
	#localLength(size) {
		const usable = this.#usable;
		if (size <= usable - 35)
			return size;
		const least = Math.floor(((usable - 12) * 32) / 255) - 23;
		const fitting = least + ((size - least) % (usable - 4));
		return fitting <= usable - 35 ? fitting : least;
	}
}
function cellsIn(page, from) {
	const count = page.readUInt16BE(from + 3);
	const pointers = from + (page[from] === interior ? 12 : 8);
	if (pointers + count * 2 > page.length)
		throw sqlite_damaged();
	return Array.from({ length: count }, (_, index) => {
		const at = page.readUInt16BE(pointers + index * 2);
		if (at + 4 > page.length)
			throw sqlite_damaged();
		return at;
	});
}
function valuesIn(payload) {
	const header = varint(payload, 0);
	const values = [];
	let at = header.value;
	const end = Math.min(header.value, payload.length);
	for (let type = header.end; type < end && values.length < mostValues;) {
		const { value: kind, end: next } = varint(payload, type);
		type = next;
		const length = kind >= 12 ? Math.floor((kind - 12) / 2) : (lengths[kind] ?? 0);
		if (at + length > payload.length)
			throw sqlite_damaged();
		const bytes = payload.subarray(at, at + length);
		if (kind >= 12)
			values.push(bytes);
		else
			values.push(kind >= 1 && kind <= 6 && length <= 6 ? bytes.readIntBE(0, length) : kind - 8);
		at += length;
	}
	return values;
}
const lengths = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];
function varint(bytes, from) {
	let value = 0;
	for (let at = from; at < from + 8; at += 1) {
		const byte = bytes[at];
		if (byte === undefined)
			throw sqlite_damaged();
		value = value * 128 + (byte & 0x7f);
		if (byte < 0x80)
			return { value, end: at + 1 };
	}
	const last = bytes[from + 8];
	if (last === undefined)
		throw sqlite_damaged();
	return { value: value * 256 + last, end: from + 9 };
}
function sqlite_damaged() {
	return new budget.C9("its pages are damaged");
}

;
const write_ahead_headerLength = 32;
const frameLength = 24;
const magics = [0x377f0682, 0x377f0683];
function pagesWith(database, log, length) {
	const later = laterPages(log, length);
	return (page) => {
		const from = later.get(page);
		if (from !== undefined)
			return log.subarray(from, from + length);
		const at = (page - 1) * length;
		return page >= 1 && at + length <= database.length
			? database.subarray(at, at + length)
			: undefined;
	};
}
function laterPages(log, length) {
	const pages = new Map();
	if (log.length < write_ahead_headerLength || !magics.includes(log.readUInt32BE(0)))
		return pages;
	if (log.readUInt32BE(8) !== length)
		return pages;
	const sums = new Checksum(log.readUInt32BE(0) === magics[1]);
	sums.add(log.subarray(0, 24));
	if (!sums.equals(log, 24))
		return pages;
	const salts = log.subarray(16, 24);
	let open = [];
	for (let at = write_ahead_headerLength; at + frameLength + length <= log.length; at += frameLength + length) {
		if (!log.subarray(at + 8, at + 16).equals(salts))
			break;
		sums.add(log.subarray(at, at + 8));
		sums.add(log.subarray(at + frameLength, at + frameLength + length));
		if (!sums.equals(log, at + 16))
			break;
		open.push([log.readUInt32BE(at), at + frameLength]);
		if (log.readUInt32BE(at + 4) === 0)
			continue;
		for (const [page, from] of open)
			pages.set(page, from);
		open = [];
	}
	return pages;
}
class Checksum {
	#isBig;
	#first = 0;
	#second = 0;
	constructor(isBig) {
		this.#isBig = isBig;
	}
	add(bytes) {
		const word = (at) => this.#isBig ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
		for (let at = 0; at + 8 <= bytes.length; at += 8) {
			this.#first = (this.#first + word(at) + this.#second) >>> 0;
			this.#second = (this.#second + word(at + 4) + this.#first) >>> 0;
		}
	}
	equals(log, at) {
		return log.readUInt32BE(at) === this.#first && log.readUInt32BE(at + 4) === this.#second;
	}
}

;







const databaseFile = /^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm|usr\/share\/rpm|root\/\.rpmdb)\/(?:Packages|Packages\.db|rpmdb\.sqlite(-wal)?)$/;
const largestDatabase = 256 * 1024 * 1024;
const mostListed = 256 * 1024 * 1024;
function isRpmDatabase(path) {
	return databaseFile.test(path);
}
function rpmDatabase(bytes, log) {
	const packages = [];
	const owned = [];
	let left = bytes.length + log.length;
	let room = mostListed;
	for (const blob of blobsIn(bytes, log)) {
		left -= blob.length;
		if (left < 0 || packages.length >= sbom_package.FC)
			throw new budget.C9("its packages overlap");
		const record = rpmRecord(blob);
		packages.push(...(record.packages ?? []));
		for (const path of record.owned ?? []) {
			room -= path.length;
			if (room < 0)
				throw new budget.C9("it lists more files than are kept");
			owned.push(path);
		}
	}
	return { packages, owned };
}
function* blobsIn(bytes, log) {
	if (isSqlite(bytes)) {
		for (const [, blob] of rowsOf("Packages", pagesWith(bytes, log, pageLengthOf(bytes)))) {
			if (Buffer.isBuffer(blob))
				yield blob;
		}
	}
	else if (isNdb(bytes))
		yield* ndbBlobs(bytes);
	else if (isBdb(bytes)) {
		for (const blob of bdbBlobs(bytes))
			if (blob.length > 16)
				yield blob;
	}
	else
		throw new budget.C9("it is no database of rpm that is known here");
}


}),

25501:
(function (module) {








module.exports = function (tokens) {
  var index = 0

  function hasMore () {
	return index < tokens.length
  }

  function token () {
	return hasMore() ? tokens[index] : null
  }

  function next () {
	if (!hasMore()) {
	  throw new Error()
	}
	index++
  }

  function parseOperator (operator) {
	var t = token()
	if (t && t.type === 'OPERATOR' && operator === t.string) {
	  next()
	  return t.string
	}
  }

  function parseWith () {
	if (parseOperator('WITH')) {
	  var t = token()
	  if (t && t.type === 'EXCEPTION') {
		next()
		return t.string
	  }
	  throw new Error('Expected exception after `WITH`')
	}
  }

  function parseLicenseRef () {



	var begin = index
	var string = ''
	var t = token()
	if (t.type === 'DOCUMENTREF') {
	  next()
	  string += 'DocumentRef-' + t.string + ':'
	  if (!parseOperator(':')) {
		throw new Error('Expected `:` after `DocumentRef-...`')
	  }
	}
	t = token()
	if (t.type === 'LICENSEREF') {
	  next()
	  string += 'LicenseRef-' + t.string
	  return { license: string }
	}
	index = begin
  }

  function parseLicense () {
	var t = token()
	if (t && t.type === 'LICENSE') {
	  next()
	  var node = { license: t.string }
	  if (parseOperator('+')) {
		node.plus = true
	  }
	  var exception = parseWith()
	  if (exception) {
		node.exception = exception
	  }
	  return node
	}
  }

  function parseParenthesizedExpression () {
	var left = parseOperator('(')
	if (!left) {
	  return
	}

	var expr = parseExpression()

	if (!parseOperator(')')) {
	  throw new Error('Expected `)`')
	}

	return expr
  }

  function parseAtom () {
	return (
	  parseParenthesizedExpression() ||
	  parseLicenseRef() ||
	  parseLicense()
	)
  }

  function makeBinaryOpParser (operator, nextParser) {
	return function parseBinaryOp () {
	  var left = nextParser()
	  if (!left) {
		return
	  }

	  if (!parseOperator(operator)) {
		return left
	  }

	  var right = parseBinaryOp()
	  if (!right) {
		throw new Error('Expected expression')
	  }
	  return {
		left: left,
		conjunction: operator.toLowerCase(),
		right: right
	  }
	}
  }

  var parseAnd = makeBinaryOpParser('AND', parseAtom)
  var parseExpression = makeBinaryOpParser('OR', parseAnd)

  var node = parseExpression()
  if (!node || hasMore()) {
	throw new Error('Syntax error')
  }
  return node
}


}),

29186:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  o: () => (inventoryOf)
});


var executables_packages = __webpack_require__(70925);

var licences = __webpack_require__(33822);

var sbom_package = __webpack_require__(86400);
;
const ofSystem = ["apk", "deb", "rpm"];
function purlOf(found, system) {
	const { ecosystem, namespace, name, version, qualifiers = {} } = found;
	const isOfSystem = ofSystem.includes(ecosystem);
	const space = isOfSystem ? (system?.id ?? "") : (namespace ?? "");
	const distro = isOfSystem && system !== undefined
		? { distro: [system.id, system.version].filter((part) => part !== "").join("-") }
		: {};
	const all = Object.entries({ ...qualifiers, ...distro }).filter(([, value]) => value !== "");
	const pairs = all
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, value]) => `${key}=${encoded(value)}`);
	return [
		`pkg:${found.isFromElsewhere === true ? "generic" : ecosystem}/`,
		...space
			.split("/")
			.filter((part) => part !== "")
			.map((part) => `${encoded(part)}/`),
		encoded(nameIn(ecosystem, name)),
		version === "" ? "" : `@${encoded(version)}`,
		pairs.length === 0 ? "" : `?${pairs.join("&")}`,
	].join("");
}
function nameIn(ecosystem, name) {
	return ecosystem === "pypi" ? name.toLowerCase().replace(/[-_.]+/g, "-") : name;
}
function encoded(text) {
	return encodeURIComponent(text)
		.replaceAll("%3A", ":")
		.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}


var budget = __webpack_require__(85793);

var database = __webpack_require__(10766);
;


const logEnding = "-wal";
function withDatabases(entries) {
	const kept = entries.flatMap(([path, { reading }]) => reading?.kind === "rpm" ? [[path, reading.bytes]] : []);
	if (kept.length === 0)
		return entries;
	const bytesAt = new Map(kept);
	return entries.map(([path, file]) => {
		const bytes = bytesAt.get(path);
		if (bytes === undefined)
			return [path, file];
		const { reading: _, ...rest } = file;
		if (path.endsWith(logEnding) || bytes.length === 0)
			return [path, rest];
		const log = bytesAt.get(`${path}${logEnding}`) ?? Buffer.alloc(0);
		return [path, { ...rest, reading: readingOf(bytes, log) }];
	});
}
function readingOf(bytes, log) {
	try {
		return { kind: "record", record: (0,database.v6)(bytes, log) };
	}
	catch (error) {
		if (error instanceof budget.C9)
			return { kind: "unread", reason: error.message };
		if (error instanceof RangeError)
			return { kind: "unread", reason: "its pages are damaged" };
		throw error;
	}
}

;





const mostPackages = 100_000;
const mostLoose = 1000;
const mostUnread = 100;
const mostPlaces = 100;
function inventoryOf({ files, hashes, isCut, }) {
	const entries = withDatabases([...files.entries()]);
	const records = entries.flatMap(([path, { reading }]) => reading?.kind === "record" ? [{ path, record: reading.record }] : []);
	const byPath = new Map(records.map(({ path, record }) => [path, record]));
	const system = (byPath.get("etc/os-release") ?? byPath.get("usr/lib/os-release"))?.system;
	const licences = debianLicences(entries);
	const loose = looseFiles(entries, records.map(({ record }) => record));
	return {
		system,
		packages: bounded(packagesOf(records, { system, licences }), mostPackages),
		loose: {
			...bounded(loose, mostLoose),
			listed: loose
				.slice(0, mostLoose)
				.map(({ path, size, digests }) => ({ path, size, ...hashes.at(digests) })),
		},
		unread: bounded(entries.flatMap(([path, { reading }]) => reading?.kind === "unread" ? [{ path, reason: reading.reason }] : []), mostUnread),
		isCut,
	};
}
function bounded(all, most) {
	return { listed: all.slice(0, most), omitted: Math.max(0, all.length - most) };
}
function packagesOf(records, about) {
	const byPurl = new Map();
	for (const { path, record } of records) {
		for (const found of record.packages ?? []) {
			const purl = purlOf(found, about.system);
			const known = byPurl.get(purl);
			if (known === undefined)
				byPurl.set(purl, { found, where: [path] });
			else if (known.where.at(-1) !== path && known.where.length < mostPlaces)
				known.where.push(path);
		}
	}
	const packages = [...byPurl].map(([purl, { found, where }]) => {
		const { qualifiers: _, isFromElsewhere: __, ...named } = found;
		const debian = found.ecosystem === "deb" ? about.licences.get(found.name) : undefined;
		return { ...named, licences: (0,licences.bn)(debian ?? found.licences), purl, where: where.toSorted() };
	});
	return packages.toSorted((a, b) => (a.purl < b.purl ? -1 : 1));
}
function debianLicences(entries) {
	const licences = new Map();
	for (const [, { reading }] of entries) {
		const debian = reading?.kind === "record" ? reading.record.debian : undefined;
		if (debian !== undefined)
			licences.set(debian.name, debian.licences);
	}
	for (const [path, { target }] of entries) {
		if (target === undefined)
			continue;
		const name = /^usr\/share\/doc\/([^/]+)$/.exec(path)?.[1];
		const other = /^(?:\/usr\/share\/doc\/|\.\/)?([^/]+)$/.exec(target)?.[1];
		const linked = other === undefined ? undefined : licences.get(other);
		if (name !== undefined && linked !== undefined)
			licences.set(name, linked);
	}
	return licences;
}
const ofManagers = /^(?:var\/lib\/(?:dpkg|apt|rpm)|usr\/lib\/sysimage\/rpm|(?:usr\/)?lib\/apk|var\/lib\/pacman)\//;
const compiled = /^(.*\/)?__pycache__\/([^/]+?)\.[^/.]+(?:\.opt-\d)?\.pyc$/;
function looseFiles(entries, records) {
	const owned = new Set(records.flatMap(({ owned = [] }) => owned.map(executables_packages.Zu)));
	const isBelow = belowAny(new Set(records.flatMap(({ folders = [] }) => folders)));
	const isOwned = (path) => {
		if (owned.has((0,executables_packages.Zu)(path)) || ofManagers.test(path) || isBelow(path))
			return true;
		const source = path.endsWith(".pyc") ? compiled.exec(path) : null;
		return source !== null && owned.has((0,executables_packages.Zu)(`${source[1] ?? ""}${source[2]}.py`));
	};
	const loose = entries.flatMap(([path, { digests, size, isProgram }]) => digests === undefined || isOwned(path) ? [] : [{ path, size, isProgram, digests }]);
	return loose.toSorted((a, b) => Number(b.isProgram) - Number(a.isProgram) || (a.path < b.path ? -1 : 1));
}
function belowAny(folders) {
	const known = new Map();
	const isBelow = (path) => {
		const slash = path.lastIndexOf("/");
		if (slash <= 0 || path.length > sbom_package.GJ)
			return false;
		const folder = path.slice(0, slash);
		const told = known.get(folder);
		if (told !== undefined)
			return told;
		const found = folders.has(folder) || isBelow(folder);
		known.set(folder, found);
		return found;
	};
	return isBelow;
}


}),

33822:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  BH: () => (isExpression),
  EB: () => (anyOf),
  bn: () => (allOf),
  oR: () => (joined),
  v3: () => (licenceOf),
  xP: () => (identifierOf)
});
var spdx_expression_parse__0 = __webpack_require__(93326);
var spdx_license_ids_index_json__1 = __webpack_require__(75204);


const longest = 300;
function licenceOf(text) {
	const stated = text?.trim() ?? "";
	if (stated === "" || stated.length > longest || /\p{Cc}|\p{Cs}/u.test(stated))
		return [];
	return isExpression(stated)
		? [{ kind: "expression", text: stated }]
		: [{ kind: "name", text: stated }];
}
function isExpression(text) {
	try {
		spdx_expression_parse__0(text);
		return true;
	}
	catch {
		return false;
	}
}
const byLowerCase = new Map(spdx_license_ids_index_json__1.map((id) => [id.toLowerCase(), id]));
function identifierOf(name) {
	return byLowerCase.get(name.toLowerCase());
}
function allOf(licences) {
	const seen = new Map(licences.map((licence) => [`${licence.kind} ${licence.text}`, licence]));
	return [...seen.values()].toSorted((a, b) => (a.text < b.text ? -1 : 1));
}
function anyOf(texts) {
	if (texts.length < 2)
		return texts[0];
	return texts.map((text) => (/ (?:AND|OR) /.test(text) ? bracketed(text) : text)).join(" OR ");
}
function bracketed(text) {
	return /^\([^()]*\)$/.test(text) ? text : `(${text})`;
}
function joined(licences) {
	if (licences.length === 0 || licences.some(({ kind }) => kind === "name"))
		return undefined;
	if (licences.length === 1)
		return licences[0]?.text;
	return licences.map(({ text }) => (/ OR /.test(text) ? bracketed(text) : text)).join(" AND ");
}


}),

48034:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  Collector: () => (Collector)
});


var printable = __webpack_require__(76158);

var file_hashes = __webpack_require__(342);
;
const mostPaths = 500_000;
class FileTree {
	#root = { layer: 0, children: undefined, value: undefined };
	#count = 0;
	isCut = false;
	meet(path, { layer, isFolder }) {
		const parts = partsOf(path);
		const name = parts.at(-1);
		if (name === undefined)
			return undefined;
		if (name === ".wh..wh..opq") {
			this.#hideBelow(this.#find(parts.slice(0, -1)), layer);
			return undefined;
		}
		if (name.startsWith(".wh.")) {
			const folder = this.#find(parts.slice(0, -1));
			folder?.children?.delete(name.slice(".wh.".length));
			return undefined;
		}
		const node = this.#make(parts, layer);
		if (node === undefined)
			return undefined;
		node.layer = layer;
		node.value = undefined;
		if (!isFolder)
			node.children = undefined;
		return node;
	}
	get(path) {
		return this.#find(partsOf(path))?.value;
	}
	*entries() {
		const open = [
			{ path: "", node: this.#root },
		];
		for (let next = open.pop(); next !== undefined; next = open.pop()) {
			const { path, node } = next;
			if (node.value !== undefined)
				yield [path, node.value];
			const names = [...(node.children?.keys() ?? [])].sort().reverse();
			for (const name of names) {
				const child = node.children?.get(name);
				if (child !== undefined)
					open.push({ path: path === "" ? name : `${path}/${name}`, node: child });
			}
		}
	}
	#hideBelow(folder, layer) {
		for (const [name, child] of folder?.children ?? []) {
			if (child.layer < layer)
				folder?.children?.delete(name);
			else
				this.#hideBelow(child, layer);
		}
	}
	#find(parts) {
		let node = this.#root;
		for (const part of parts)
			node = node?.children?.get(part);
		return node;
	}
	#make(parts, layer) {
		let node = this.#root;
		for (const part of parts) {
			node.children ??= new Map();
			let child = node.children.get(part);
			if (child === undefined) {
				if (this.#count >= mostPaths) {
					this.isCut = true;
					return undefined;
				}
				this.#count += 1;
				child = { layer, children: undefined, value: undefined };
				node.children.set(part, child);
			}
			child.layer = Math.max(child.layer, layer);
			node = child;
		}
		return node;
	}
}
function partsOf(path) {
	return path.split("/").filter((part) => part !== "" && part !== ".");
}


var budget = __webpack_require__(85793);

var look = __webpack_require__(46397);

var external_node_zlib_ = __webpack_require__(38522);

var byte_source = __webpack_require__(47812);

var formats_zip = __webpack_require__(67988);

var sbom_package = __webpack_require__(86400);

var external_node_path_ = __webpack_require__(76760);

var dist = __webpack_require__(77934);

var schema = __webpack_require__(59006);

var sbom_licences = __webpack_require__(33822);
;





const manifestFile = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/package\.json$/;
function isNpmManifest(path) {
	return manifestFile.test(path);
}
const named = (0,schema.Xy)({ type: (0,schema.no)(dist.YjP()) });
const manifest = (0,schema.Xy)({
	name: dist.YjP(),
	version: dist.YjP(),
	license: (0,schema.no)(dist.KCZ([dist.YjP(), named])),
	licenses: (0,schema.no)((0,schema.l1)(named)),
});
function npmRecord(text, path) {
	const read = (0,schema.MW)(manifest, text.replace(/^\uFEFF/, ""));
	const [name, version] = [(0,sbom_package.MH)(read?.name), (0,sbom_package.MH)(read?.version)];
	if (read === undefined || name === undefined || version === undefined)
		return {};
	if (!/^(?:@[^/]+\/)?[^/]+$/.test(name))
		return {};
	const slash = name.indexOf("/");
	return {
		packages: [
			{
				ecosystem: "npm",
				...(slash < 0 ? {} : { namespace: name.slice(0, slash) }),
				name: name.slice(slash + 1),
				version,
				licences: licencesIn(read),
			},
		],
		folders: [external_node_path_.posix.dirname(path)],
	};
}
function licencesIn({ license, licenses }) {
	if (license === undefined) {
		return (0,sbom_licences.v3)((0,sbom_licences.EB)((licenses ?? []).flatMap(({ type }) => (0,sbom_package.MH)(type) ?? [])));
	}
	return (0,sbom_licences.v3)(typeof license === "string" ? license : license.type);
}

;






const javaArchive = /\.(?:jar|war|ear|sar|hpi|jpi)$/;
const yarnArchive = /(?:^|\/)\.yarn\/cache\/[^/]+\.zip$/;
const pomProperties = /^META-INF\/maven\/[^/]+\/[^/]+\/pom\.properties$/;
const deepest = 3;
const mostOfText = 64 * 1024;
const mostTogether = 512 * 1024 * 1024;
function isPackageArchive(path) {
	return javaArchive.test(path) || yarnArchive.test(path);
}
async function archiveRecord(bytes, path) {
	const packages = await new Archives().packagesIn(bytes, 1);
	return packages.length === 0 ? {} : { packages, owned: [path] };
}
class Archives {
	#left = mostTogether;
	async packagesIn(zip, depth) {
		const found = [];
		for (const member of await (0,formats_zip.h)((0,byte_source.ZK)(zip))) {
			if (found.length >= sbom_package.FC)
				break;
			const { path } = member;
			if (pomProperties.test(path)) {
				found.push(...mavenPackage((await this.#bytes(member, mostOfText)).toString("utf8")));
			}
			else if (isNpmManifest(path)) {
				const text = (await this.#bytes(member, mostOfText * 32)).toString("utf8");
				found.push(...(npmRecord(text, path).packages ?? []));
			}
			else if (javaArchive.test(path) && depth < deepest) {
				found.push(...(await this.packagesIn(await this.#bytes(member, this.#left), depth + 1)));
			}
		}
		return found;
	}
	async #bytes(member, most) {
		const { source, offset, length } = await member.stored();
		const maxOutputLength = Math.min(most, this.#left);
		if (maxOutputLength <= 0 || length > Math.max(maxOutputLength, mostOfText))
			throw tooMuch();
		const stored = await source.read(offset, length);
		const bytes = member.isDeflated ? inflated(stored, maxOutputLength) : stored;
		this.#left -= bytes.length;
		return bytes;
	}
}
function inflated(bytes, maxOutputLength) {
	try {
		return (0,external_node_zlib_.inflateRawSync)(bytes, { maxOutputLength });
	}
	catch {
		throw tooMuch();
	}
}
function tooMuch() {
	return new budget.C9("a member of it is damaged, or unpacks to more than is read");
}
function mavenPackage(text) {
	const values = new Map();
	for (const line of text.split("\n")) {
		const at = line.search(/[=:]/);
		if (at > 0 && !/^\s*[#!]/.test(line))
			values.set(line.slice(0, at).trim(), line.slice(at + 1));
	}
	const [namespace, name, version] = ["groupId", "artifactId", "version"].map((key) => (0,sbom_package.MH)(values.get(key)));
	if (namespace === undefined || name === undefined || version === undefined)
		return [];
	return [{ ecosystem: "maven", namespace, name, version, licences: [] }];
}


var formats_elf = __webpack_require__(47134);

var go_build = __webpack_require__(93391);

var strings = __webpack_require__(66456);
;




const mostBytes = 16 * 1024 * 1024;
const crates = (0,schema.Xy)({
	packages: (0,schema.l1)((0,schema.Xy)({
		name: dist.YjP(),
		version: dist.YjP(),
		source: (0,schema.no)(dist.YjP()),
		kind: (0,schema.no)(dist.YjP()),
	})),
});
function cargoRecord(section, path) {
	const text = unpacked(section);
	const read = text === undefined ? undefined : (0,schema.MW)(crates, text);
	if (read === undefined)
		return {};
	const packages = read.packages.flatMap(({ name, version, source, kind }) => {
		const [crate, release] = [(0,sbom_package.MH)(name), (0,sbom_package.MH)(version)];
		if (crate === undefined || release === undefined || kind === "build")
			return [];
		const found = { ecosystem: "cargo", name: crate, version: release, licences: [] };
		return [source === "crates.io" ? found : { ...found, isFromElsewhere: true }];
	});
	return { packages, owned: [path] };
}
function unpacked(section) {
	try {
		return (0,external_node_zlib_.inflateSync)(section, { maxOutputLength: mostBytes }).toString("utf8");
	}
	catch {
		return undefined;
	}
}

;

const mostModules = 20_000;
function goRecord({ version, modules }, path) {
	const found = [];
	for (const line of modules.split("\n").slice(0, mostModules)) {
		const [word, name, stated] = line.split("\t");
		if (word === "mod" || word === "dep")
			add(found, name, stated);
		if (word === "=>" && stated !== undefined && stated !== "" && found.length > 0) {
			found.pop();
			add(found, name, stated);
		}
	}
	const release = (0,sbom_package.MH)(/^go(\d\S{0,50})/.exec(version)?.[1]);
	if (release !== undefined)
		add(found, "stdlib", release);
	return { packages: found, owned: [path] };
}
function add(found, path, stated) {
	const module = (0,sbom_package.MH)(path);
	if (module === undefined)
		return;
	const slash = module.lastIndexOf("/");
	const version = (0,sbom_package.MH)(stated) ?? "";
	found.push({
		ecosystem: "golang",
		...(slash < 0 ? {} : { namespace: module.slice(0, slash) }),
		name: module.slice(slash + 1),
		version: version === "(devel)" ? "" : version,
		licences: [],
	});
}

;






function executableRecord(elf, path) {
	if (elf.length < 52)
		return {};
	const sections = (0,formats_elf.M)(elf);
	const go = (0,go_build.r)((0,strings.H)(sections, ".go.buildinfo"));
	if (go === "before 1.18")
		throw new budget.C9("its build information is older than Go 1.18");
	if (go !== undefined)
		return goRecord(go, path);
	const crates = (0,strings.H)(sections, ".dep-v0");
	return crates.length === 0 ? {} : cargoRecord(crates, path);
}


var database = __webpack_require__(10766);
;


const databases = ["lib/apk/db/installed", "usr/lib/apk/db/installed"];
function isApkDatabase(path) {
	return databases.includes(path);
}
function apkRecord(text) {
	const packages = [];
	const owned = [];
	let fields = new Map();
	let folder = "";
	const end = () => {
		const found = packageIn(fields);
		if (found !== undefined && packages.length < sbom_package.FC)
			packages.push(found);
		fields = new Map();
		folder = "";
	};
	for (const line of text.split("\n")) {
		if (line === "")
			end();
		if (line[1] !== ":")
			continue;
		const [letter = "", value] = [line[0], line.slice(2)];
		if (letter === "F")
			folder = value;
		else if (letter === "R")
			owned.push(folder === "" ? value : `${folder}/${value}`);
		else if (!fields.has(letter))
			fields.set(letter, value);
	}
	end();
	return { packages, owned: owned.filter((path) => path.length <= sbom_package.GJ) };
}
function packageIn(fields) {
	const [name, version] = [(0,sbom_package.MH)(fields.get("P")), (0,sbom_package.MH)(fields.get("V"))];
	if (name === undefined || version === undefined)
		return undefined;
	const origin = (0,sbom_package.MH)(fields.get("o"));
	return {
		ecosystem: "apk",
		name,
		version,
		licences: (0,sbom_licences.v3)(fields.get("L")),
		qualifiers: {
			arch: (0,sbom_package.MH)(fields.get("A")) ?? "",
			upstream: origin === undefined || origin === name ? "" : origin,
		},
	};
}

;

const copyrightFile = /^usr\/share\/doc\/([^/]+)\/copyright$/;
const mostStanzas = 5000;
function isCopyright(path) {
	return copyrightFile.test(path);
}
function copyrightRecord(text, path) {
	const name = copyrightFile.exec(path)?.[1];
	if (name === undefined ||
		!/^Format(?:-Specification)?:.{0,200}(?:copyright-format|dep5)/im.test(text.slice(0, 2000))) {
		return {};
	}
	const stated = [];
	for (const line of text.split("\n")) {
		const short = /^License:(.*)/i.exec(line)?.[1]?.trim() ?? "";
		if (short === "" || stated.length >= mostStanzas)
			continue;
		stated.push(...debianLicence(short));
	}
	return { debian: { name, licences: (0,sbom_licences.bn)(stated) } };
}
const others = {
	expat: "MIT",
	cc0: "CC0-1.0",
	"psf-2": "PSF-2.0",
	perl: "(Artistic-1.0-Perl OR GPL-1.0-or-later)",
	zlib: "Zlib",
};
function debianLicence(short) {
	if (short.length > 300 || /\p{Cc}|\p{Cs}/u.test(short))
		return [];
	const words = short.replaceAll(/,(?= )/g, " ,").split(/ +/);
	const translated = words.map((word) => operators[word.toLowerCase()] ?? identifierFor(word));
	const text = translated.filter((word) => word !== ",").join(" ");
	const isKnown = !translated.includes("") && !words.includes(",") && (0,sbom_licences.BH)(text);
	return [isKnown ? { kind: "expression", text } : { kind: "name", text: short }];
}
const operators = { and: "AND", or: "OR" };
function identifierFor(name) {
	const gnu = /^(A?GPL|LGPL|GFDL)-(\d)(?:\.(\d))?(\+?)$/i.exec(name);
	if (gnu !== null) {
		const [, family = "", major, minor = "0", plus] = gnu;
		const id = `${family.toUpperCase()}-${major}.${minor}-${plus === "+" ? "or-later" : "only"}`;
		return (0,sbom_licences.xP)(id) ?? "";
	}
	return others[name.toLowerCase()] ?? (0,sbom_licences.xP)(name) ?? "";
}

;

const statusFile = /^var\/lib\/dpkg\/(?:status|status\.d\/[^/]+)$/;
const listFile = /^var\/lib\/dpkg\/(?:info\/[^/]+\.list|status\.d\/[^/]+\.md5sums)$/;
const present = new Set([
	"installed",
	"half-configured",
	"triggers-awaited",
	"triggers-pending",
	"unpacked",
]);
function isStatus(path) {
	return statusFile.test(path) && !path.endsWith(".md5sums");
}
function isFileList(path) {
	return listFile.test(path);
}
function statusRecord(text) {
	const packages = [];
	for (const paragraph of paragraphsOf(text)) {
		const found = dpkg_packageIn(paragraph);
		if (found !== undefined)
			packages.push(found);
		if (packages.length >= sbom_package.FC)
			break;
	}
	return { packages };
}
function fileListRecord(text, path) {
	const lines = text.split("\n").filter((line) => line !== "");
	const isSums = path.endsWith(".md5sums");
	return { owned: lines.map((line) => (isSums ? line.replace(/^[0-9a-f]{32} {1,2}/, "") : line)) };
}
function dpkg_packageIn(fields) {
	const [name, version] = [(0,sbom_package.MH)(fields.get("package")), (0,sbom_package.MH)(fields.get("version"))];
	if (name === undefined || version === undefined)
		return undefined;
	const status = fields.get("status")?.trim();
	const state = status?.slice(status.lastIndexOf(" ") + 1);
	if (state !== undefined && !present.has(state))
		return undefined;
	const source = (0,sbom_package.MH)(fields.get("source"));
	return {
		ecosystem: "deb",
		name,
		version,
		licences: [],
		qualifiers: {
			arch: (0,sbom_package.MH)(fields.get("architecture")) ?? "",
			upstream: source?.replace(/^(\S+) \((.*)\)$/, "$1@$2") ?? "",
		},
	};
}
function* paragraphsOf(text) {
	let fields = new Map();
	for (const line of text.split("\n")) {
		if (line.trim() === "") {
			if (fields.size > 0)
				yield fields;
			fields = new Map();
		}
		const colon = line.indexOf(":");
		if (colon <= 0 || /^[\s#]/.test(line))
			continue;
		fields.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1));
	}
	if (fields.size > 0)
		yield fields;
}

;



const metadataFile = /(?:^|\/)[^/]+\.(?:dist-info\/METADATA|egg-info\/PKG-INFO|egg-info)$/;
const recordFile = /(?:^|\/)[^/]+\.dist-info\/RECORD$/;
function isPythonMetadata(path) {
	return metadataFile.test(path);
}
function isPythonRecord(path) {
	return recordFile.test(path);
}
function pythonRecord(text, path) {
	const fields = headersOf(text);
	const one = (name) => fields.get(name)?.[0];
	const [name, version] = [(0,sbom_package.MH)(one("name")), (0,sbom_package.MH)(one("version"))];
	if (name === undefined || version === undefined)
		return {};
	const licences = python_licencesIn(fields);
	const folder = external_node_path_.posix.dirname(path);
	return {
		packages: [{ ecosystem: "pypi", name, version, licences }],
		...(/\.(?:dist|egg)-info$/.test(folder) ? { folders: [folder] } : { owned: [path] }),
	};
}
function recordedFiles(text, path) {
	const root = external_node_path_.posix.dirname(external_node_path_.posix.dirname(path));
	const owned = text.split("\n").flatMap((line) => {
		const quoted = /^"((?:[^"]|"")*)"/.exec(line)?.[1]?.replaceAll('""', '"');
		const written = quoted ?? line.slice(0, Math.max(0, line.indexOf(",")));
		const file = external_node_path_.posix.join("/", root, written);
		return written === "" ? [] : [external_node_path_.posix.isAbsolute(written) ? written : file];
	});
	return { owned };
}
function headersOf(text) {
	const fields = new Map();
	for (const raw of text.split("\n")) {
		const line = raw.replace(/\r$/, "");
		if (line === "")
			break;
		const colon = line.indexOf(":");
		if (colon <= 0 || /^\s/.test(line))
			continue;
		const name = line.slice(0, colon).toLowerCase();
		const known = fields.get(name);
		if (known === undefined)
			fields.set(name, [line.slice(colon + 1)]);
		else
			known.push(line.slice(colon + 1));
	}
	return fields;
}
const classified = {
	"GNU Affero General Public License v3": "AGPL-3.0-only",
	"GNU Affero General Public License v3 or later (AGPLv3+)": "AGPL-3.0-or-later",
	"GNU General Public License v2 (GPLv2)": "GPL-2.0-only",
	"GNU General Public License v2 or later (GPLv2+)": "GPL-2.0-or-later",
	"GNU General Public License v3 (GPLv3)": "GPL-3.0-only",
	"GNU General Public License v3 or later (GPLv3+)": "GPL-3.0-or-later",
	"GNU Lesser General Public License v3 (LGPLv3)": "LGPL-3.0-only",
	"GNU Lesser General Public License v3 or later (LGPLv3+)": "LGPL-3.0-or-later",
	"ISC License (ISCL)": "ISC",
	"MIT License": "MIT",
	"MIT No Attribution License (MIT-0)": "MIT-0",
	"Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
	"The Unlicense (Unlicense)": "Unlicense",
};
function python_licencesIn(fields) {
	const expression = (0,sbom_licences.v3)(fields.get("license-expression")?.[0]);
	if (expression.length > 0)
		return expression;
	const stated = (0,sbom_licences.v3)(fields.get("license")?.[0]).filter(({ text }) => text !== "UNKNOWN");
	if (stated.some(({ kind }) => kind === "expression"))
		return stated;
	const names = (fields.get("classifier") ?? []).flatMap((text) => {
		const parts = text.split(" :: ").map((part) => part.trim());
		return parts[0] === "License" && parts.length > 1 ? (parts.at(-1) ?? []) : [];
	});
	const licences = names
		.filter((name) => name !== "OSI Approved")
		.flatMap((name) => (0,sbom_licences.v3)(classified[name] ?? name));
	return licences.length > 0 ? licences : stated;
}

;

const places = ["etc/os-release", "usr/lib/os-release"];
function isSystemName(path) {
	return places.includes(path);
}
function systemRecord(text) {
	const values = new Map();
	for (const line of text.split("\n")) {
		const [, name = "", value = ""] = /^([A-Z_]{1,50})=(.*)$/.exec(line) ?? [];
		values.set(name, value.trim().replace(/^(["'])(.*)\1$/, "$2"));
	}
	const id = (0,sbom_package.MH)(values.get("ID"));
	if (id === undefined || !/^[a-z0-9._-]+$/.test(id))
		return {};
	return { system: { id, version: (0,sbom_package.MH)(values.get("VERSION_ID")) ?? "" } };
}

;






const mebibyte = 1024 * 1024;
const readers = [
	{ reads: isSystemName, most: mebibyte, record: systemRecord },
	{ reads: isStatus, most: 64 * mebibyte, record: statusRecord },
	{ reads: isFileList, most: 16 * mebibyte, record: fileListRecord },
	{ reads: isCopyright, most: 2 * mebibyte, record: copyrightRecord },
	{ reads: isApkDatabase, most: 64 * mebibyte, record: apkRecord },
	{ reads: isNpmManifest, most: 2 * mebibyte, record: npmRecord },
	{ reads: isPythonMetadata, most: 2 * mebibyte, record: pythonRecord },
	{ reads: isPythonRecord, most: 16 * mebibyte, record: recordedFiles },
];
function textReaderOf(path) {
	return readers.find(({ reads }) => reads(path));
}

;







const largestHeld = 256 * 1024 * 1024;
function readerFor(file) {
	const { path, size, head } = file;
	if (path.length > sbom_package.GJ)
		return undefined;
	const found = readingOf(path, head);
	if (found === undefined || size <= found.most)
		return found?.read;
	return { kind: "unread", reason: `it is larger than ${found.most / 1024 / 1024} MiB` };
}
function isReadByName(path) {
	return textReaderOf(path) !== undefined || (0,database.x$)(path) || isPackageArchive(path);
}
function readingOf(path, head) {
	const text = textReaderOf(path);
	if (text !== undefined) {
		const { most, record } = text;
		return { most, read: (bytes) => settled(() => record(bytes.toString("utf8"), path)) };
	}
	if ((0,database.x$)(path)) {
		return { most: database.YW, read: (bytes) => ({ kind: "rpm", bytes: Buffer.from(bytes) }) };
	}
	if (isPackageArchive(path)) {
		return { most: largestHeld, read: (bytes) => settled(() => archiveRecord(bytes, path)) };
	}
	if ((0,look.Ys)(head) !== "elf")
		return undefined;
	return { most: largestHeld, read: (bytes) => settled(() => executableRecord(bytes, path)) };
}
async function settled(read) {
	try {
		return { kind: "record", record: await read() };
	}
	catch (error) {
		if (error instanceof budget.C9)
			return { kind: "unread", reason: error.message };
		throw error;
	}
}

;




const mostListed = 256 * 1024 * 1024;
const mostPackages = 500_000;
const mostOfDatabases = 768 * 1024 * 1024;
class Collector {
	files = new FileTree();
	hashes;
	#scratch = Buffer.alloc(0);
	#listed = 0;
	#databases = 0;
	#packages = 0;
	#isListCut = false;
	constructor(formats) {
		this.hashes = new file_hashes.$M((0,file_hashes.V4)(formats));
	}
	get isCut() {
		return this.files.isCut || this.#isListCut;
	}
	open(header, layer) {
		const { path, type, size, mode, linkname } = header;
		const place = this.files.meet(path, { layer, isFolder: type === "directory" });
		if (place === undefined || type === "directory")
			return undefined;
		const file = { size, isProgram: (mode & 0o111) !== 0 };
		if (type === "symlink")
			place.value = { ...file, target: linkname };
		if (type === "hard-link")
			place.value = { ...file, ...this.#linked(path, linkname) };
		return type === "file" ? this.#opened(path, file, place) : undefined;
	}
	#linked(path, linkname) {
		if (!isReadByName(path) || this.files.get(linkname)?.reading !== undefined)
			return {};
		const target = (0,printable.vI)((0,printable.RK)(linkname.replace(/^(?:\.?\/)+/, "")), 200);
		return { reading: { kind: "unread", reason: `it is a hard link to /${target}` } };
	}
	#opened(path, file, place) {
		const hash = this.hashes.open(file.size);
		let reader;
		let held;
		let filled = 0;
		let isFirst = true;
		const begin = (head) => {
			isFirst = false;
			reader = readerFor({ path, size: file.size, head });
			if (typeof reader === "function")
				held = this.#room(file.size);
		};
		return {
			push: (piece) => {
				hash.push(piece);
				if (isFirst)
					begin(piece);
				if (held === undefined)
					return;
				held.set(piece.subarray(0, held.length - filled), filled);
				filled = Math.min(held.length, filled + piece.length);
			},
			end: async () => {
				if (isFirst)
					begin(Buffer.alloc(0));
				const bytes = held?.subarray(0, filled) ?? Buffer.alloc(0);
				const reading = typeof reader === "function" ? this.#bounded(await reader(bytes)) : reader;
				const digests = hash.end();
				place.value = { ...file, digests, ...(reading === undefined ? {} : { reading }) };
			},
		};
	}
	#room(size) {
		if (this.#scratch.length < size)
			this.#scratch = Buffer.allocUnsafe(size);
		return this.#scratch.subarray(0, size);
	}
	#bounded(reading) {
		if (reading.kind === "unread")
			return reading;
		if (reading.kind === "rpm")
			return this.#kept(reading);
		const { owned, packages, ...rest } = reading.record;
		this.#packages += packages?.length ?? 0;
		if (this.#packages > mostPackages) {
			this.#isListCut = true;
			return { kind: "record", record: rest };
		}
		if (owned === undefined)
			return reading;
		const length = owned.reduce((sum, path) => sum + path.length + perPath, 0);
		if (this.#listed + length > mostListed) {
			this.#isListCut = true;
			return { kind: "record", record: { ...rest, ...(packages && { packages }) } };
		}
		this.#listed += length;
		return reading;
	}
	#kept(reading) {
		this.#databases += reading.bytes.length;
		if (this.#databases <= mostOfDatabases)
			return reading;
		return { kind: "unread", reason: "there are more databases of packages than are kept" };
	}
}
const perPath = 32;


}),

53988:
(function (module) {

module.exports = /*#__PURE__*/JSON.parse('["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]');

}),

74745:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  B: () => (longestMatched),
  j: () => (fitsPattern)
});
const longestMatched = 2048;
function fitsPattern(text, pattern) {
	if (text.length > longestMatched || pattern.length > longestMatched)
		return false;
	let reached = Array.from({ length: text.length + 1 }, (_, at) => at === 0);
	for (const part of partsOf(pattern))
		reached = after(part, { text, reached });
	return reached[text.length] === true;
}
function partsOf(pattern) {
	const parts = [];
	for (let at = 0; at < pattern.length; at += 1) {
		const isAny = pattern.startsWith("**", at);
		parts.push(isAny ? "**" : (pattern[at] ?? ""));
		if (isAny)
			at += 1;
	}
	return parts;
}
function after(part, { text, reached }) {
	const next = [];
	for (let at = 0; at <= text.length; at += 1) {
		const letter = text[at - 1];
		const isHere = reached[at] === true;
		const isLonger = next[at - 1] === true;
		if (part === "**")
			next.push(isHere || isLonger);
		else if (part === "*")
			next.push(isHere || (isLonger && letter !== "/"));
		else
			next.push(reached[at - 1] === true && letter === part);
	}
	return next;
}


}),

75204:
(function (module) {

module.exports = /*#__PURE__*/JSON.parse('["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]');

}),

86400:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  FC: () => (mostOfFile),
  GJ: () => (longestPath),
  MH: () => (worded)
});
const longestPath = 4096;
const mostOfFile = 100_000;
const longest = 500;
function worded(text) {
	const trimmed = text?.trim() ?? "";
	const isWorded = trimmed !== "" && trimmed.length <= longest && !/\p{Cc}|\p{Cs}/u.test(trimmed);
	return isWorded ? trimmed : undefined;
}


}),

86849:
(function (module, __unused_webpack_exports, __webpack_require__) {



var licenses = []
  .concat(__webpack_require__(75204))
  .concat(__webpack_require__(3389))
var exceptions = __webpack_require__(53988)

module.exports = function (source) {
  var index = 0

  function hasMore () {
	return index < source.length
  }




  function read (value) {
	if (value instanceof RegExp) {
	  var chars = source.slice(index)
	  var match = chars.match(value)
	  if (match) {
		index += match[0].length
		return match[0]
	  }
	} else {
	  if (source.indexOf(value, index) === index) {
		index += value.length
		return value
	  }
	}
  }

  function skipWhitespace () {
	read(/[ ]*/)
  }

  function operator () {
	var string
	var possibilities = [/^WITH/i, /^AND/i, /^OR/i, '(', ')', ':', '+']
	for (var i = 0; i < possibilities.length; i++) {
	  string = read(possibilities[i])
	  if (string) {
		break
	  }
	}

	if (string === '+' && index > 1 && source[index - 2] === ' ') {
	  throw new Error('Space before `+`')
	}

	return string && {
	  type: 'OPERATOR',
	  string: string.toUpperCase()
	}
  }

  function idstring () {
	return read(/[A-Za-z0-9-.]+/)
  }

  function expectIdstring () {
	var string = idstring()
	if (!string) {
	  throw new Error('Expected idstring at offset ' + index)
	}
	return string
  }

  function documentRef () {
	if (read('DocumentRef-')) {
	  var string = expectIdstring()
	  return { type: 'DOCUMENTREF', string: string }
	}
  }

  function licenseRef () {
	if (read('LicenseRef-')) {
	  var string = expectIdstring()
	  return { type: 'LICENSEREF', string: string }
	}
  }

  function identifier () {
	var begin = index
	var string = idstring()

	if (licenses.indexOf(string) !== -1) {
	  return {
		type: 'LICENSE',
		string: string
	  }
	} else if (exceptions.indexOf(string) !== -1) {
	  return {
		type: 'EXCEPTION',
		string: string
	  }
	}

	index = begin
  }



  function parseToken () {

	return (
	  operator() ||
	  documentRef() ||
	  licenseRef() ||
	  identifier()
	)
  }

  var tokens = []
  while (hasMore()) {
	skipWhitespace()
	if (!hasMore()) {
	  break
	}

	var token = parseToken()
	if (!token) {
	  throw new Error('Unexpected `' + source[index] +
					  '` at offset ' + index)
	}

	tokens.push(token)
  }
  return tokens
}


}),

93326:
(function (module, __unused_webpack_exports, __webpack_require__) {



var scan = __webpack_require__(86849)
var parse = __webpack_require__(25501)

module.exports = function (source) {
  return parse(scan(source))
}


}),

};
//# sourceMappingURL=342.index.js.map
