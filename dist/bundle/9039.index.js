export const id = 9039;
export const ids = [9039];
export const modules = {

9039:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  compareCompressed: () => (compareCompressed)
});
var _config_js__0 = __webpack_require__(84264);
var _findings_js__1 = __webpack_require__(43893);


const limit = 200;
function compareCompressed(a, b) {
	const findings = new _findings_js__1.F(limit);
	(0,_config_js__0.W_)({ a, b, findings });
	return { listed: findings.listed, omitted: findings.omitted, layers: [] };
}


}),

21548:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  q: () => (compareImages)
});


var config = __webpack_require__(84264);

var budget = __webpack_require__(85793);

var contents = __webpack_require__(38524);

var compare_findings = __webpack_require__(43893);
;
const mostFiles = 20_000;
class FileListing {
	#files = new Map();
	async *watch(entries, { layer, side }) {
		for await (const entry of entries) {
			const { path, type, size } = entry.header;
			if (type !== "directory")
				this.#note({ path, layer, type, sizes: sizesOn(side, size) });
			yield entry;
		}
	}
	#note(file) {
		const key = `${file.layer} ${file.path}`;
		const known = this.#files.get(key);
		if (known === undefined && this.#files.size >= mostFiles)
			return;
		const [a, b] = file.sizes;
		const sizes = [a ?? known?.sizes[0], b ?? known?.sizes[1]];
		this.#files.set(key, { ...file, sizes });
	}
	get files() {
		return [...this.#files.values()];
	}
}
function sizesOn(side, size) {
	return side === "a" ? [size, undefined] : [undefined, size];
}


var tars = __webpack_require__(23930);
;






const defaultLimit = 200;
async function compareImages(comparison) {
	const { a, b, limit = defaultLimit } = comparison;
	const findings = new compare_findings.F(limit);
	const { readers } = comparison;
	const look = { findings, readers, budget: new budget.__(), compareTars: tars.G };
	(0,config.kK)({ a: a.manifest, b: b.manifest, findings });
	await (0,config.Rf)({ a: a.configBytes, b: b.configBytes, findings });
	const layers = differingLayers(a.config.diffIds, b.config.diffIds);
	const listing = new FileListing();
	for (const { index, diffIds } of layers) {
		const before = findings.total;
		await (0,tars.G)({
			a: listing.watch(entriesOf(comparison, "a", diffIds[0] && index), {
				layer: index,
				side: "a",
			}),
			b: listing.watch(entriesOf(comparison, "b", diffIds[1] && index), {
				layer: index,
				side: "b",
			}),
			place: { path: "", layer: index, inside: [], headers: [undefined, undefined] },
			inside: [],
			look,
		});
		if (findings.total === before)
			findings.add(await rawDifference(comparison, index));
	}
	if (findings.total === 0)
		(0,config.W_)({ a: a.manifest, b: b.manifest, findings });
	if (findings.total === 0 && a.digest !== b.digest)
		findings.add(unexplained(a.digest, b.digest));
	const files = layers.length === 0 ? {} : { files: listing.files };
	return { listed: findings.listed, omitted: findings.omitted, layers, ...files };
}
function differingLayers(a, b) {
	const count = Math.max(a.length, b.length);
	return Array.from({ length: count }, (_, index) => index).flatMap((index) => a[index] === b[index] ? [] : [{ index, diffIds: [a[index], b[index]] }]);
}
function entriesOf({ a, b, readers }, side, index) {
	if (index === undefined)
		return nothing();
	const [image, which] = side === "a" ? [a, "first"] : [b, "second"];
	return readers.entries(image.layer(index), `Layer ${index} of the ${which} image`);
}
async function* nothing() { }
async function rawDifference({ a, b }, layer) {
	const found = { path: tars.$, kind: "metadata", layer };
	const [inA, inB] = [a, b].map((image) => layer < image.config.diffIds.length);
	if (inA !== inB) {
		const which = inA === true ? "first" : "second";
		return { ...found, evidence: [`only the ${which} image has this layer, and it is empty`] };
	}
	const place = await (0,contents.at)(a.layer(layer), b.layer(layer));
	const evidence = [
		"all entries are equal, but the tars are encoded differently",
		...(place === undefined ? [] : (0,contents.hF)(place)),
	];
	return { ...found, evidence, clue: rawClue(place) };
}
function rawClue(place) {
	const [a, b] = place?.after ?? [Buffer.alloc(0), Buffer.alloc(0)];
	const before = Buffer.from(place?.before.subarray(-64) ?? []);
	const spot = { offset: place?.offset ?? 0, a, b, before, after: Buffer.alloc(0) };
	return {
		spots: place === undefined ? [] : [spot],
		isCut: true,
		format: "tar",
		inside: [],
		sizes: [0, 0],
		headers: [undefined, undefined],
		isReordered: false,
	};
}
function unexplained(a, b) {
	return {
		path: "manifest",
		kind: "config",
		evidence: ["the same values, but different bytes", `digest ${a} ≠ ${b}`],
		clue: { ...(0,config.nF)(Buffer.from(a), Buffer.from(b)), isReordered: true },
	};
}


}),

21608:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  C: () => (OrderWatch),
  T: () => (comesBefore)
});
var _bytes_js__0 = __webpack_require__(53919);

function comesBefore(a, b) {
	const [left, right] = [a.split("/"), b.split("/")];
	const at = left.findIndex((part, index) => part !== right[index]);
	if (at < 0)
		return left.length < right.length;
	const [one, other] = [left[at], right[at]];
	return other !== undefined && one !== undefined && one < other;
}
class OrderWatch {
	#last = [-1, -1];
	#moved = 0;
	#example;
	pair({ path }, positions) {
		const [a, b] = positions;
		if (a > this.#last[0] && b > this.#last[1]) {
			this.#last = positions;
			return;
		}
		this.#last = [Math.max(a, this.#last[0]), Math.max(b, this.#last[1])];
		this.#moved += 1;
		this.#example ??= `${(0,_bytes_js__0.TL)(path)} is at position ${a} ≠ ${b} (the first is 0)`;
	}
	get evidence() {
		if (this.#example === undefined)
			return undefined;
		const entries = this.#moved === 1 ? "1 entry is" : `${this.#moved} entries are`;
		return [`${entries} in a different position`, this.#example];
	}
}


}),

23930:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  G: () => (compareTars),
  $: () => (wholeLayer)
});


var clues = __webpack_require__(74264);

var compare_contents = __webpack_require__(53890);

var content_evidence = __webpack_require__(45673);

var look = __webpack_require__(52119);

var cursor = __webpack_require__(72912);

var external_node_crypto_ = __webpack_require__(77598);
;

const keptContent = 64 * 1024;
const keptHead = 512;
const overhead = 1200;
async function fingerprint(entry, position, kept) {
	const { header } = entry;
	const isSmall = header.size <= kept;
	const parts = [];
	let head = Buffer.alloc(0);
	const hash = (0,external_node_crypto_.createHash)("sha256");
	for await (const chunk of entry.content) {
		hash.update(chunk);
		if (head.length < keptHead) {
			head = Buffer.concat([head, chunk.subarray(0, keptHead - head.length)]);
		}
		if (isSmall)
			parts.push(Buffer.from(chunk));
	}
	const content = isSmall ? Buffer.concat(parts) : undefined;
	return { header, sha256: hash.digest("hex"), head, content, position };
}
async function sha256Of(entry) {
	if ("sha256" in entry)
		return entry.sha256;
	const hash = (0,external_node_crypto_.createHash)("sha256");
	for await (const chunk of entry.content)
		hash.update(chunk);
	return hash.digest("hex");
}
function weightOf({ header, content }) {
	const { path, linkname, uname, gname, pax } = header;
	const texts = [path, path, linkname, uname, gname, ...Object.entries(pax).flat()];
	const units = texts.reduce((sum, text) => sum + text.length, 0);
	return overhead + 2 * units + (content?.length ?? 0);
}


var compare_headers = __webpack_require__(34902);

var order = __webpack_require__(21608);
;

class Waiting {
	#byPath = new Map();
	weight = 0;
	count = 0;
	add(entry) {
		const { path } = entry.header;
		this.#byPath.set(path, [...(this.#byPath.get(path) ?? []), entry]);
		this.weight += weightOf(entry);
		this.count += 1;
	}
	has(path) {
		return this.#byPath.has(path);
	}
	take(path) {
		const [first, ...rest] = this.#byPath.get(path) ?? [];
		if (first === undefined)
			return undefined;
		if (rest.length === 0)
			this.#byPath.delete(path);
		else
			this.#byPath.set(path, rest);
		this.weight -= weightOf(first);
		this.count -= 1;
		return first;
	}
	left() {
		return [...this.#byPath.values()].flat().sort((a, b) => a.position - b.position);
	}
}

;



async function walkTars(options) {
	const walk = new Walk(options);
	try {
		await walk.run();
	}
	finally {
		await walk.close();
	}
}
class Side {
	#entries;
	waiting = new Waiting();
	name;
	current;
	position = -1;
	constructor(entries, name) {
		this.#entries = entries[Symbol.asyncIterator]();
		this.name = name;
	}
	async advance() {
		const step = await this.#entries.next();
		this.current = step.done === true ? undefined : step.value;
		this.position += 1;
	}
	async close() {
		await this.#entries.return?.();
	}
}
class Walk {
	#encounters;
	#a;
	#b;
	#watch = new order.C();
	#bound;
	constructor({ a, b, maxWaiting, encounters }) {
		this.#encounters = encounters;
		this.#bound = maxWaiting;
		this.#a = new Side(a, "a");
		this.#b = new Side(b, "b");
	}
	async run() {
		const [a, b] = [this.#a, this.#b];
		await Promise.all([a.advance(), b.advance()]);
		while (a.current !== undefined || b.current !== undefined) {
			await this.#step(a.current, b.current);
			if (this.#weight() > this.#bound) {
				this.#giveUp();
				return;
			}
		}
		for (const side of [a, b]) {
			for (const entry of side.waiting.left())
				await this.#encounters.alone(side.name, entry);
		}
		const evidence = this.#watch.evidence;
		if (evidence !== undefined)
			this.#encounters.reordered(evidence);
	}
	async close() {
		await Promise.allSettled([this.#a.close(), this.#b.close()]);
	}
	async #step(one, other) {
		const [a, b] = [this.#a, this.#b];
		if (one !== undefined && b.waiting.has(one.header.path)) {
			await this.#meet(a, b, one);
		}
		else if (other !== undefined && a.waiting.has(other.header.path)) {
			await this.#meet(b, a, other);
		}
		else if (one !== undefined && other !== undefined) {
			await this.#stepBoth(one, other);
		}
		else {
			await this.#stepAlone(a, one);
			await this.#stepAlone(b, other);
		}
	}
	async #stepBoth(one, other) {
		const [a, b] = [this.#a, this.#b];
		if (one.header.path === other.header.path) {
			this.#watch.pair(one.header, [a.position, b.position]);
			await this.#encounters.both(one, other);
			await Promise.all([a.advance(), b.advance()]);
			return;
		}
		const [side, entry] = (0,order.T)(one.header.path, other.header.path) ? [a, one] : [b, other];
		const kept = this.#weight() > this.#bound / 4 ? 0 : keptContent;
		side.waiting.add(await fingerprint(entry, side.position, kept));
		await side.advance();
	}
	async #stepAlone(side, entry) {
		if (entry === undefined)
			return;
		await this.#encounters.alone(side.name, entry);
		await side.advance();
	}
	async #meet(side, other, entry) {
		const counterpart = other.waiting.take(entry.header.path);
		if (counterpart === undefined)
			return;
		if (side === this.#a) {
			this.#watch.pair(entry.header, [side.position, counterpart.position]);
			await this.#encounters.both(entry, counterpart);
		}
		else {
			this.#watch.pair(entry.header, [counterpart.position, side.position]);
			await this.#encounters.both(counterpart, entry);
		}
		await side.advance();
	}
	#weight() {
		return this.#a.waiting.weight + this.#b.waiting.weight;
	}
	#giveUp() {
		this.#encounters.gaveUp([
			`could not be compared in full: the order of the entries differs too much. The comparison stopped at entries ${this.#a.position} and ${this.#b.position}, with ${this.#a.waiting.count} and ${this.#b.waiting.count} entries unmatched`,
		]);
	}
}

;








const maxWaiting = 64 * 1024 * 1024;
const maxWaitingInside = 8 * 1024 * 1024;
const wholeLayer = ".";
async function compareTars(pair) {
	const { place, look } = pair;
	const isLayer = place.path === "";
	const whole = (evidence, clue) => look.findings.add({
		path: isLayer ? wholeLayer : place.path,
		kind: isLayer ? "metadata" : "content",
		layer: place.layer,
		evidence,
		clue,
	});
	await walkTars({
		a: pair.a,
		b: pair.b,
		maxWaiting: pair.maxWaiting ?? (isLayer ? maxWaiting : maxWaitingInside),
		encounters: {
			both: (a, b) => compareEntries(pair, a, b),
			alone: (side, entry) => addAlone(pair, side, entry),
			reordered: (evidence) => pair.isAnyOrder === true ? undefined : whole(evidence, (0,clues.m)(place, "tar")),
			gaveUp: (evidence) => whole(evidence, { ...(0,clues.m)(place, "tar"), isReordered: false }),
		},
	});
}
async function compareEntries(pair, a, b) {
	const place = placeOf(pair, [a.header, b.header]);
	if (a.header.type === b.header.type)
		await compareEntryContents(pair, place, [a, b]);
	const evidence = (0,compare_headers.b1)(a.header, b.header);
	if (evidence.length === 0)
		return;
	const clue = (0,compare_headers.hc)(place);
	add(pair, place, { kind: "metadata", evidence, clue });
}
async function compareEntryContents(pair, place, [a, b]) {
	const sizes = [a.header.size, b.header.size];
	if (sizes[0] === 0 && sizes[1] === 0)
		return;
	const [contentA, contentB] = [contentOf(a), contentOf(b)];
	if (contentA !== undefined && contentB !== undefined) {
		await (0,compare_contents.Y)({ a: contentA, b: contentB, sizes, place, look: pair.look });
		return;
	}
	const [digestA, digestB] = await Promise.all([sha256Of(a), sha256Of(b)]);
	if (digestA === digestB)
		return;
	const evidence = [(0,content_evidence.yr)(sizes), `sha256 ${digestA} ≠ ${digestB}`];
	add(pair, place, { kind: "content", evidence, clue: { ...(0,compare_headers.hc)(place), isCut: true } });
}
async function addAlone(pair, side, entry) {
	const { header } = entry;
	const headers = side === "a" ? [header, undefined] : [undefined, header];
	const place = placeOf(pair, headers);
	const clue = (0,clues.pu)(place, "sha256" in entry ? entry.head : await (0,clues.Uo)(entry.content));
	const kind = side === "a" ? "removed" : "added";
	add(pair, place, { kind, evidence: [(0,compare_headers.OY)(header)], clue });
}
function placeOf({ place, inside }, headers) {
	const path = headers[0]?.path ?? headers[1]?.path ?? "";
	return (0,look.i)(place, { path, inside, headers });
}
function add({ look }, { path, layer }, found) {
	look.findings.add({ path, layer, ...found });
}
function contentOf(entry) {
	return "sha256" in entry ? entry.content && (0,cursor.O)(entry.content) : entry.content;
}


}),

30652:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  d: () => (pathOfKeys),
  t: () => (jsonDifferences)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);
var _domain_text_json_js__2 = __webpack_require__(24099);
var _bytes_js__1 = __webpack_require__(53919);



const maxDepth = 64;
function* jsonDifferences(a, b, keys = []) {
	if (a === b)
		return;
	if (keys.length > maxDepth)
		throw tooDeep(keys);
	if (Array.isArray(a) && Array.isArray(b)) {
		for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
			yield* jsonDifferences(a[at], b[at], [...keys, at]);
		}
	}
	else if ((0,_domain_text_json_js__2.OW)(a) && (0,_domain_text_json_js__2.OW)(b)) {
		for (const key of [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()) {
			yield* jsonDifferences(memberOf(a, key), memberOf(b, key), [...keys, key]);
		}
	}
	else {
		yield { keys, evidence: [`${shown(a)} ≠ ${shown(b)}`], values: [a, b] };
	}
}
function pathOfKeys(keys) {
	return keys.reduce(joined, "");
}
function joined(path, key) {
	if (typeof key === "number")
		return `${path}[${key}]`;
	if (!/^[A-Za-z_][\w-]*$/.test(key))
		return `${path}[${JSON.stringify(key)}]`;
	return path === "" ? key : `${path}.${key}`;
}
function memberOf(value, key) {
	return Object.hasOwn(value, key) ? value[key] : undefined;
}
function shown(value) {
	if (value === undefined)
		return "absent";
	if (typeof value === "string")
		return (0,_bytes_js__1.TL)(value);
	if (Array.isArray(value))
		return count("an array", value.length, "element");
	if ((0,_domain_text_json_js__2.OW)(value))
		return count("an object", Object.keys(value).length, "key");
	return String(value);
}
function count(what, length, unit) {
	return `${what} with ${length} ${unit}${length === 1 ? "" : "s"}`;
}
function tooDeep(keys) {
	return new _domain_text_failure_js__0.HR({
		code: "tool",
		message: `The images' configs cannot be compared: ${(0,_bytes_js__1.TL)(pathOfKeys(keys))} is nested more than ${maxDepth} levels deep.`,
		fix: "Check the program that wrote the config; no image needs this.",
	});
}


}),

34902:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  OY: () => (describeEntry),
  b1: () => (headerEvidence),
  hc: () => (headerClue)
});
var _bytes_js__0 = __webpack_require__(53919);

const replaced = {
	gid: "gid",
	gname: "gname",
	linkpath: "linkname",
	mtime: "mtime",
	path: "path",
	size: "size",
	uid: "uid",
	uname: "uname",
};
function describeEntry({ type, mode, uid, gid, size, linkname }) {
	const target = linkname === "" ? "" : ` to ${(0,_bytes_js__0.TL)(linkname)}`;
	const bytes = type === "file" ? `, ${size} bytes` : "";
	return `${type}${target}, mode ${octal(mode)}, owner ${uid}:${gid}${bytes}`;
}
function headerClue({ headers, inside }) {
	const [a, b] = headers;
	return {
		spots: [],
		isCut: false,
		format: "binary",
		inside,
		sizes: [a?.size ?? 0, b?.size ?? 0],
		headers,
		isReordered: false,
	};
}
function headerEvidence(a, b, record = "PAX") {
	const facts = [];
	const field = (name, show) => {
		if (!Object.is(a[name], b[name]))
			facts.push(`${name} ${show(a[name])} ≠ ${show(b[name])}`);
	};
	field("type", (type) => type);
	field("mode", octal);
	field("uid", String);
	field("gid", String);
	field("uname", _bytes_js__0.TL);
	field("gname", _bytes_js__0.TL);
	field("mtime", String);
	field("linkname", _bytes_js__0.TL);
	field("devmajor", String);
	field("devminor", String);
	if (a.type !== "file" || b.type !== "file")
		field("size", String);
	const records = recordEvidence(a, b).map((fact) => `${record} ${fact}`);
	if (facts.length + records.length > 0)
		return [...facts, ...records];
	return spellingEvidence(a, b).map((fact) => `${record} ${fact}`);
}
function recordEvidence(a, b) {
	return recordNames(a, b).flatMap((name) => {
		const [left, right] = [recordOf(a, name), recordOf(b, name)];
		const field = Object.hasOwn(replaced, name) ? replaced[name] : undefined;
		const isTold = field !== undefined && !Object.is(a[field], b[field]);
		const isSpelling = field !== undefined && (left === undefined || right === undefined);
		return left === right || isTold || isSpelling ? [] : [shownRecord(name, left, right)];
	});
}
function spellingEvidence(a, b) {
	return recordNames(a, b).flatMap((name) => {
		const [left, right] = [recordOf(a, name), recordOf(b, name)];
		return left === right ? [] : [shownRecord(name, left, right)];
	});
}
function recordNames(a, b) {
	return [...new Set([...Object.keys(a.pax), ...Object.keys(b.pax)])].sort();
}
function shownRecord(name, left, right) {
	return `${(0,_bytes_js__0.TL)(name)} ${shown(left)} ≠ ${shown(right)}`;
}
function recordOf(header, name) {
	return Object.hasOwn(header.pax, name) ? header.pax[name] : undefined;
}
function shown(value) {
	return value === undefined ? "absent" : (0,_bytes_js__0.TL)(value);
}
function octal(mode) {
	return Number.isNaN(mode) ? "unreadable" : mode.toString(8).padStart(4, "0");
}


}),

38524:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  A0: () => (meet),
  at: () => (firstDifference),
  hF: () => (describeDifference)
});
var _bytes_js__0 = __webpack_require__(53919);
var _cursor_js__1 = __webpack_require__(72912);


const kept = 160;
const longestLine = 120;
const countedBytes = 1024 * 1024;
async function firstDifference(a, b) {
	const sides = [new _cursor_js__1.b(a), new _cursor_js__1.b(b)];
	try {
		return await meet(sides, () => { });
	}
	finally {
		await Promise.all(sides.map((side) => side.close()));
	}
}
async function meet([a, b], keep) {
	const common = new Common();
	for (;;) {
		const [left, right] = await Promise.all([a.fill(), b.fill()]);
		if (left.length === 0 && right.length === 0)
			return undefined;
		const length = equalLength(left, right);
		if (length > 0) {
			const equal = left.subarray(0, length);
			common.add(equal);
			keep(equal);
			a.skip(length);
			b.skip(length);
		}
		if (length === 0 || (length < left.length && length < right.length)) {
			const after = await Promise.all([a.peek(kept), b.peek(kept)]);
			return { offset: common.length, before: common.tail, after, line: common.line };
		}
	}
}
function describeDifference(found) {
	const { offset, before, after } = found;
	const [a, b] = after;
	const from = offset - (0,_bytes_js__0.M)(before);
	const line = lineOf(found);
	return [
		`first difference at offset ${offset}`,
		`offset ${from}: ${(0,_bytes_js__0.Bh)((0,_bytes_js__0.Kb)(before, a))} ≠ ${(0,_bytes_js__0.Bh)((0,_bytes_js__0.Kb)(before, b))}`,
		...(line === undefined ? [] : [line]),
	];
}
function lineOf({ offset, before, after, line }) {
	const start = before.lastIndexOf(0x0a) + 1;
	if (start === 0 && before.length < offset)
		return undefined;
	const [a, b] = after.map((bytes) => {
		const end = bytes.indexOf(0x0a);
		if (end < 0 && bytes.length === kept)
			return undefined;
		const rest = end < 0 ? bytes : bytes.subarray(0, end);
		const whole = Buffer.concat([before.subarray(start), rest]);
		return whole.length > longestLine ? undefined : (0,_bytes_js__0.b6)(whole);
	});
	if (a === undefined || b === undefined || a === b)
		return undefined;
	return `line${line === undefined ? "" : ` ${line}`}: ${(0,_bytes_js__0.TL)(a)} ≠ ${(0,_bytes_js__0.TL)(b)}`;
}
function equalLength(a, b) {
	const length = Math.min(a.length, b.length);
	if (a.compare(b, 0, length, 0, length) === 0)
		return length;
	let at = 0;
	while (a[at] === b[at])
		at += 1;
	return at;
}
class Common {
	length = 0;
	tail = Buffer.alloc(0);
	#lines = 1;
	add(bytes) {
		if (this.length < countedBytes)
			this.#lines += newlines(bytes);
		this.length += bytes.length;
		this.tail =
			bytes.length >= kept
				? Buffer.from(bytes.subarray(-kept))
				: Buffer.concat([this.tail, bytes]).subarray(-kept);
	}
	get line() {
		return this.length < countedBytes ? this.#lines : undefined;
	}
}
function newlines(bytes) {
	let count = 0;
	for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1))
		count += 1;
	return count;
}


}),

43893:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  F: () => (Findings)
});

;
class FairList {
	#limit;
	#kinds = new Map();
	#size = 0;
	constructor(limit) {
		this.#limit = limit;
	}
	hasRoomFor(kind) {
		if (this.#size < this.#limit)
			return true;
		return (this.#kinds.get(kind)?.length ?? 0) + 1 < this.#largest().length;
	}
	add(kind, item) {
		if (!this.hasRoomFor(kind))
			return;
		if (this.#size === this.#limit)
			this.#largest().pop();
		else
			this.#size += 1;
		const same = this.#kinds.get(kind);
		if (same === undefined)
			this.#kinds.set(kind, [item]);
		else
			same.push(item);
	}
	get items() {
		return [...this.#kinds.values()].flat().sort((a, b) => a.number - b.number);
	}
	#largest() {
		let largest = [];
		for (const items of this.#kinds.values())
			if (items.length > largest.length)
				largest = items;
		return largest;
	}
}

;
const mostShapes = 8;
const mostGroups = 10_000;
class Kinds {
	#shapes = new Map();
	of(place, shape) {
		const group = groupOf(place);
		const known = this.#shapes.get(group);
		if (known?.has(shape) === true)
			return `${group} ${shape}`;
		if (known === undefined && this.#shapes.size < mostGroups) {
			this.#shapes.set(group, new Set([shape]));
			return `${group} ${shape}`;
		}
		if (known === undefined || known.size >= mostShapes)
			return group;
		known.add(shape);
		return `${group} ${shape}`;
	}
}
function groupOf({ path, layer }) {
	const parts = path.split("/");
	const suffix = /\.[^.]{1,8}$/.exec(parts.at(-1) ?? "")?.[0] ?? "";
	return [layer ?? "", suffix, ...parts.slice(0, -1).slice(0, 2)].join("/");
}
function shapeOf({ kind, evidence, clue }) {
	if (kind === "metadata")
		return evidence.map((fact) => fact.split(" ", 1)[0]).join(" ");
	const [first] = clue?.spots ?? [];
	return first === undefined ? "" : shapeOfText(first);
}
const shownBefore = 24;
const shapeLength = 8;
function shapeOfText({ before }) {
	const text = Buffer.from(before.subarray(-shownBefore)).toString("latin1");
	const line = text.slice(text.lastIndexOf("\n") + 1);
	if (!/^[\t\x20-\x7e]*$/.test(line))
		return "";
	return line
		.replace(/\d+/g, "0")
		.replace(/[A-Za-z]+/g, "a")
		.slice(-shapeLength);
}

;


class Findings {
	#limit;
	#headers;
	#others;
	#kinds = new Kinds();
	#total = 0;
	constructor(limit) {
		this.#limit = limit;
		this.#headers = new FairList(limit);
		this.#others = new FairList(limit);
	}
	add(difference) {
		const list = difference.kind === "metadata" ? this.#headers : this.#others;
		const kind = this.#kinds.of(difference, shapeOf(difference));
		list.add(kind, { number: this.#total, value: difference });
		this.#total += 1;
	}
	pour(others) {
		for (const difference of others.listed)
			this.add(difference);
		this.#total += others.omitted;
	}
	onlyCounts(place, first) {
		if (this.#others.hasRoomFor(this.#kinds.of(place, shapeOfText(first))))
			return false;
		this.#total += 1;
		return true;
	}
	get total() {
		return this.#total;
	}
	get listed() {
		const others = this.#others.items;
		const headers = new FairList(this.#limit - others.length);
		for (const item of this.#headers.items) {
			headers.add(this.#kinds.of(item.value, shapeOf(item.value)), item);
		}
		return [...others, ...headers.items]
			.sort((a, b) => a.number - b.number)
			.map(({ value }) => value);
	}
	get omitted() {
		return this.#total - this.listed.length;
	}
}


}),

45673:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  UM: () => (plainFacts),
  u: () => (spotFacts),
  yr: () => (sizeFact)
});
var _bytes_js__0 = __webpack_require__(53919);
var _contents_js__1 = __webpack_require__(38524);


const mostSpots = 7;
const shownSpot = 48;
const shownText = 60;
const lineFeed = 0x0a;
function sizeFact([a, b]) {
	return a === b ? `both are ${a} bytes long` : `size ${a} ≠ ${b} bytes`;
}
function plainFacts(first, spots) {
	const seen = new Set([first.line]);
	const more = spots.filter(({ line, offset }) => {
		const isNew = line === undefined ? offset > first.offset : !seen.has(line);
		if (line !== undefined)
			seen.add(line);
		return isNew;
	});
	return [...(0,_contents_js__1.hF)(first), ...spotFacts(more)];
}
function spotFacts(spots) {
	const hidden = spots.length - mostSpots;
	return [
		...spots.slice(0, mostSpots).map(spotFact),
		...(hidden > 0 ? [`… and ${hidden} more`] : []),
	];
}
function spotFact(spot) {
	const { offset, line, section } = spot;
	if (line !== undefined) {
		const [a, b] = lineTexts(spot);
		if (a !== undefined && b !== undefined)
			return `line ${line}: ${a} ≠ ${b}`;
	}
	const [a, b] = shownBytes(spot);
	return `${section === undefined ? "" : `section ${(0,_bytes_js__0.TL)(section)}, `}offset ${offset}: ${a} ≠ ${b}`;
}
function lineTexts({ before, after, a, b }) {
	const lead = before.subarray(-shownText);
	const tail = after.subarray(0, shownText);
	return [a, b].map((bytes) => {
		const whole = Buffer.concat([lead, bytes.subarray(0, shownText * 2), tail]);
		if (whole.length === 0)
			return "nothing";
		const isText = (0,_bytes_js__0.b6)(whole.filter((byte) => byte !== lineFeed)) !== undefined;
		return isText ? (0,_bytes_js__0.TL)(whole.toString("utf8")) : undefined;
	});
}
function shownBytes({ a, b }) {
	const [left, right] = [(0,_bytes_js__0.b6)(a.subarray(0, shownText)), (0,_bytes_js__0.b6)(b.subarray(0, shownText))];
	return left !== undefined && right !== undefined && a.length > 3 && b.length > 3
		? [(0,_bytes_js__0.TL)(left), (0,_bytes_js__0.TL)(right)]
		: [dumped(a), dumped(b)];
}
function dumped(bytes) {
	return bytes.length === 0 ? "nothing" : (0,_bytes_js__0.Bh)(bytes.subarray(0, shownSpot));
}


}),

52119:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  i: () => (memberPlace)
});
var _domain_text_image_path_js__0 = __webpack_require__(67566);

function memberPlace(archive, member) {
	const path = (0,_domain_text_image_path_js__0.Mb)(archive.path, member.path);
	return { path, layer: archive.layer, inside: member.inside, headers: member.headers };
}


}),

53890:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  Y: () => (compareContents)
});


var byte_source = __webpack_require__(47812);

var contents = __webpack_require__(38524);

var cursor = __webpack_require__(72912);

var trailing = __webpack_require__(36141);

var budget = __webpack_require__(85793);

var member = __webpack_require__(24789);
;



const start = 8;
const headerLength = 60;
const maxNames = 16 * 1024 * 1024;
async function arMembers(ar) {
	const members = [];
	let longNames = "";
	for (let at = start; at + headerLength <= ar.length;) {
		if (members.length >= member.mm)
			throw new budget.C9("the ar archive has too many members");
		const header = (await ar.read(at, headerLength)).toString("latin1");
		const size = Number.parseInt(header.slice(48, 58), 10);
		const from = at + headerLength;
		if (header.slice(58) !== "`\n" || !(size >= 0) || from + size > ar.length) {
			throw new budget.C9("the ar archive is damaged");
		}
		const name = header.slice(0, 16).trimEnd();
		if (name === "//")
			longNames = await tableOf(ar, from, size);
		else
			members.push(await memberOf({ ar, header, name, from, size, longNames }));
		at = from + size + (size % 2);
	}
	return members;
}
async function tableOf(ar, from, size) {
	if (size > maxNames)
		throw new budget.C9("the ar archive has too long names");
	return (await ar.read(from, size)).toString("latin1");
}
async function memberOf(found) {
	const { ar, header, name, from, size, longNames } = found;
	const number = (begin, end, base) => Number.parseInt(header.slice(begin, end).trim() || "0", base);
	const inContent = /^#1\/(\d{1,5})$/.exec(name)?.[1];
	const nameLength = Math.min(inContent === undefined ? 0 : Number(inContent), size);
	const path = inContent === undefined
		? gnuName(name, longNames)
		: (0,trailing.h)((await ar.read(from, nameLength)).toString("latin1"), "\0");
	const content = { source: ar, offset: from + nameLength, length: size - nameLength };
	return {
		path,
		header: (0,member.As)({
			path,
			mtime: number(16, 28, 10),
			uid: number(28, 34, 10),
			gid: number(34, 40, 10),
			mode: number(40, 48, 8),
			size: content.length,
		}),
		isDeflated: false,
		stored: () => Promise.resolve(content),
	};
}
function gnuName(name, longNames) {
	const at = /^\/(\d+)$/.exec(name)?.[1];
	if (at === undefined)
		return name.length > 1 ? name.replace(/\/$/, "") : name;
	const rest = longNames.slice(Number(at), Number(at) + 4096);
	return rest.split(/\/?\n/, 1)[0] ?? name;
}

;


const cpio_headerLength = 110;
const last = "TRAILER!!!";
const longestName = 4096;
async function cpioMembers(cpio) {
	const members = [];
	for (let at = 0;;) {
		if (members.length >= member.mm)
			throw new budget.C9("the cpio archive has too many members");
		const text = (await cpio.read(at, cpio_headerLength)).toString("latin1");
		if (!/^07070[12][0-9a-fA-F]{104}$/.test(text))
			throw new budget.C9("the cpio archive is damaged");
		const field = (index) => Number.parseInt(text.slice(6 + 8 * index, 14 + 8 * index), 16);
		const [length, nameLength] = [field(6), field(11)];
		const offset = aligned(at + cpio_headerLength + nameLength);
		if (nameLength === 0 || nameLength > longestName || offset + length > cpio.length) {
			throw new budget.C9("the cpio archive is truncated");
		}
		const name = await cpio.read(at + cpio_headerLength, nameLength - 1);
		const path = name.toString("utf8");
		if (path === last)
			return members;
		const stored = { source: cpio, offset, length };
		const isLink = (0,member.DQ)(field(1)) === "symlink";
		const target = isLink ? await cpio.read(offset, Math.min(length, longestName)) : undefined;
		members.push({
			path,
			header: headerOf(path, { field, linkname: target?.toString("utf8") ?? "" }),
			isDeflated: false,
			stored: () => Promise.resolve(stored),
		});
		at = aligned(offset + length);
	}
}
function headerOf(path, { field, linkname }) {
	const mode = field(1);
	return (0,member.As)({
		path,
		type: (0,member.DQ)(mode),
		mode,
		uid: field(2),
		gid: field(3),
		mtime: field(5),
		size: field(6),
		linkname,
		devmajor: field(9),
		devminor: field(10),
		pax: {
			inode: String(field(0)),
			links: String(field(4)),
			device: `${field(7)}:${field(8)}`,
			checksum: String(field(12)),
		},
	});
}
function aligned(offset) {
	return Math.ceil(offset / 4) * 4;
}

;



const mostBytes = 32 * 1024 * 1024;
const longestDictionary = 4096;
const [zlibHeader, zlibChecksum] = [2, 4];
async function pdfMembers(pdf) {
	if (pdf.length > mostBytes)
		throw new budget.C9("the PDF is too large to be read");
	const bytes = await pdf.read(0, pdf.length);
	const text = bytes.toString("latin1");
	const members = [];
	const around = [];
	let from = 0;
	for (const { start, end, dictionary, name } of streamsOf(text)) {
		around.push(text.slice(from, start));
		from = end;
		if (/\/Type\s{0,4}\/XRef\b/.test(dictionary))
			continue;
		if (members.length >= member.mm)
			throw new budget.C9("the PDF has too many streams");
		members.push(streamMember(name, { pdf, bytes, start, end, dictionary }));
	}
	around.push(text.slice(from));
	const rest = Buffer.from(ownText(around.join("")), "latin1");
	return [...members, pdf_member("document", false, (0,byte_source.l2)((0,byte_source.ZK)(rest)))];
}
function* streamsOf(text) {
	let before = 0;
	for (let at = text.indexOf("stream"); at >= 0; at = text.indexOf("stream", before)) {
		const start = at + (text.startsWith("\r\n", at + 6) ? 8 : 7);
		const end = text.indexOf("endstream", start);
		if (end < 0)
			return;
		const object = text.lastIndexOf(" obj", at);
		const isStream = text[start - 1] === "\n" && object >= Math.max(before, at - longestDictionary);
		if (!isStream) {
			before = at + 6;
			continue;
		}
		const number = /(\d{1,10}) \d{1,5}$/.exec(text.slice(Math.max(0, object - 16), object))?.[1];
		yield { name: `object ${number ?? "?"}`, dictionary: text.slice(object, at), start, end };
		before = end + 9;
	}
}
function streamMember(name, stream) {
	const { pdf: source, bytes, start, end, dictionary } = stream;
	const filters = dictionary.match(/\/[A-Za-z0-9]{1,20}Decode\b/g) ?? [];
	const isDeflated = filters.join() === "/FlateDecode" &&
		end - start > zlibHeader + zlibChecksum &&
		bytes.readUInt16BE(start) % 31 === 0;
	const offset = start + (isDeflated ? zlibHeader : 0);
	return pdf_member(name, isDeflated, { source, offset, length: end - offset });
}
function pdf_member(path, isDeflated, stored) {
	const header = (0,member.As)({ path });
	return { path, header, isDeflated, stored: () => Promise.resolve(stored) };
}
function ownText(text) {
	return text
		.replace(/^%.*$/gm, "")
		.replace(/\/Length[123]?\s{1,4}\d{1,10}(?![\d\s]{1,16}R)/g, "/Length")
		.replace(/ obj\s{1,4}\d{1,10}\s{1,4}endobj/g, " obj endobj")
		.replace(/\/ID\s{0,4}\[[^\]]{0,256}\]/g, "/ID")
		.replace(/^\d{10} \d{5} [nf]\s?$/gm, "")
		.replace(/startxref\s{1,4}\d{1,10}/g, "startxref");
}

;


const r_objects_mostBytes = 32 * 1024 * 1024;
const mostUnpacked = 256 * 1024 * 1024;
const r_objects_zlibHeader = 2;
const lengthBytes = 4;
async function rObjects(file, { zlibEnd }) {
	if (file.length > r_objects_mostBytes)
		throw new budget.C9("its objects are too large to be read");
	const bytes = await file.read(0, file.length);
	const members = [];
	let unpacked = 0;
	for (let at = 0; at < bytes.length;) {
		const start = at + lengthBytes;
		const length = start < bytes.length ? bytes.readUInt32BE(at) : 0;
		unpacked += length;
		if (unpacked > mostUnpacked)
			throw new budget.C9("its objects unpack to too much");
		if (members.length >= member.mm)
			throw new budget.C9("it has too many objects");
		const number = members.length + 1;
		const packed = await zlibEnd(bytes.subarray(start), length);
		if (packed === undefined) {
			throw new budget.C9(`its object ${number} is damaged, or not compressed with zlib`);
		}
		const stored = {
			source: file,
			offset: start + r_objects_zlibHeader,
			length: packed - r_objects_zlibHeader,
		};
		const path = `object ${number}`;
		members.push({
			...{ path, header: (0,member.As)({ path }), isDeflated: true },
			stored: () => Promise.resolve(stored),
		});
		at = start + packed;
	}
	return members;
}


var zip = __webpack_require__(67988);

var compare_headers = __webpack_require__(34902);

var compare_order = __webpack_require__(21608);

var clues = __webpack_require__(74264);

var look = __webpack_require__(52119);
;





async function compareMembers(lists) {
	const { members, place, look, format } = lists;
	const [left, right] = [keyed(members[0]), keyed(members[1])];
	const order = new compare_order.C();
	for (const [key, a] of left) {
		const b = right.get(key);
		if (b === undefined)
			addAlone(lists, "removed", a.member.header);
		else {
			order.pair(a.member, [a.position, b.position]);
			await comparePair(lists, a.member, b.member);
		}
	}
	for (const [key, b] of right)
		if (!left.has(key))
			addAlone(lists, "added", b.member.header);
	const evidence = order.evidence;
	if (evidence === undefined)
		return;
	const clue = (0,clues.m)(place, format);
	look.findings.add({ path: place.path, kind: "content", layer: place.layer, evidence, clue });
}
function keyed(members) {
	const counts = new Map();
	const byKey = new Map();
	for (const [position, member] of members.entries()) {
		const { path } = member;
		const count = counts.get(path) ?? 0;
		counts.set(path, count + 1);
		byKey.set(`${count}/${path}`, { member, position });
	}
	return byKey;
}
async function comparePair(lists, a, b) {
	const { look, format } = lists;
	const headers = [a.header, b.header];
	const place = placeOf(lists, headers);
	const [left, right] = [await a.stored(), await b.stored()];
	look.budget.compare(left.length + right.length);
	if (a.isDeflated !== b.isDeflated || !(await (0,byte_source.t7)(left, right))) {
		const [one, other] = [contentOf(lists, a, left), contentOf(lists, b, right)];
		await lists.compareContents({ a: one, b: other, place, look });
	}
	const evidence = (0,compare_headers.b1)(...headers, format);
	if (evidence.length === 0)
		return;
	const clue = (0,compare_headers.hc)(place);
	look.findings.add({ path: place.path, kind: "metadata", layer: place.layer, evidence, clue });
}
function contentOf({ look }, { isDeflated }, stored) {
	if (!isDeflated)
		return (0,byte_source.mA)(stored);
	return look.budget.unpacking({
		packed: (0,byte_source.mA)(stored),
		unpack: (bytes) => look.readers.decompress({ bytes, compression: "deflate", name: "its member" }),
	});
}
function addAlone(lists, kind, header) {
	const headers = kind === "added" ? [undefined, header] : [header, undefined];
	const place = placeOf(lists, headers);
	lists.look.findings.add({
		path: place.path,
		kind,
		layer: place.layer,
		evidence: [(0,compare_headers.OY)(header)],
		clue: (0,compare_headers.hc)(place),
	});
}
function placeOf({ place, inside }, headers) {
	const path = headers[0]?.path ?? headers[1]?.path ?? "";
	return (0,look.i)(place, { path, inside, headers });
}

;






const compressions = {
	gzip: "gzip",
	bzip2: "bzip2",
	xz: "xz",
	zstd: "zstd",
};
const memberReaders = {
	zip: zip.h,
	ar: arMembers,
	cpio: cpioMembers,
	pdf: pdfMembers,
	"r-objects": rObjects,
};
function isArchive(format) {
	return format === "tar" || format in compressions || format in memberReaders;
}
function isIndexed(format) {
	return format in memberReaders;
}
function canStream(format) {
	return format === "tar" || format in compressions;
}
async function compareInside(opened) {
	const { format, place, look, sources, streams } = opened;
	const inside = [...place.inside, format];
	const compression = compressions[format];
	if (compression !== undefined) {
		const unpacked = (side) => look.budget.unpacking({
			packed: streams[side],
			unpack: (packed) => look.readers.decompress({ bytes: packed, compression, name: "it" }),
		});
		const pair = { a: unpacked(0), b: unpacked(1), place: { ...place, inside }, look };
		await opened.compareContents(pair);
		return;
	}
	if (format === "tar") {
		const [a, b] = streams.map((stream) => look.readers.entries(stream, "it"));
		if (a !== undefined && b !== undefined)
			await look.compareTars({ a, b, place, inside, look });
		return;
	}
	const read = memberReaders[format];
	if (read === undefined || sources === undefined)
		return;
	const [a, b] = sources;
	await compareMembers({
		...opened,
		members: [await read(a, look.readers), await read(b, look.readers)],
		inside,
	});
}


var content_format = __webpack_require__(39907);
;

const coreMagic = Buffer.from("LCBS\0\0\0\0");
const page = 4096;
const elfMagic = Buffer.from("\x7fELF", "latin1");
class Beginning {
	head = Buffer.alloc(0);
	#length = 0;
	#tail = Buffer.alloc(0);
	#isInCore = false;
	add(equal) {
		if (this.head.length < content_format.T_) {
			this.head = Buffer.concat([this.head, equal.subarray(0, content_format.T_ - this.head.length)]);
		}
		if (!this.#isInCore && this.head.subarray(0, elfMagic.length).equals(elfMagic)) {
			const seam = Buffer.concat([this.#tail, equal.subarray(0, coreMagic.length)]);
			this.#isInCore =
				hasCore(seam, this.#length - this.#tail.length) || hasCore(equal, this.#length);
		}
		this.#length += equal.length;
		this.#tail = Buffer.concat([this.#tail, equal.subarray(-coreMagic.length)]).subarray(1 - coreMagic.length);
	}
	formatBehind(format) {
		return format === "elf" && this.#isInCore ? "sbcl-core" : format;
	}
}
function hasCore(bytes, offset) {
	for (let at = (page - (offset % page)) % page; at < bytes.length; at += page) {
		if (bytes.subarray(at, at + coreMagic.length).equals(coreMagic))
			return true;
	}
	return false;
}


var external_node_crypto_ = __webpack_require__(77598);

var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);

var compare_findings = __webpack_require__(43893);

var evidence = __webpack_require__(45673);

var compare_bytes = __webpack_require__(53919);

var formats_fields = __webpack_require__(85854);
;


const [hasCrc, hasExtra, hasName, hasComment] = [2, 4, 8, 16];
function gzipFields(head) {
	const flags = (0,formats_fields.c)(head, 3, 1);
	const fields = [
		(0,formats_fields.s)(head, ["flags", 3, 1]),
		(0,formats_fields.s)(head, ["mtime", 4, 4]),
		(0,formats_fields.s)(head, ["extra flags", 8, 1]),
		(0,formats_fields.s)(head, ["os", 9, 1]),
	];
	let at = 10;
	if ((flags & hasExtra) !== 0) {
		const length = (0,formats_fields.c)(head, at, 2);
		fields.push(textField(head, "extra", at + 2, at + 2 + length));
		at += 2 + length;
	}
	for (const [bit, name] of [
		[hasName, "name"],
		[hasComment, "comment"],
	]) {
		if ((flags & bit) === 0)
			continue;
		const end = head.indexOf(0, at);
		if (end < 0)
			return fields;
		fields.push(textField(head, name, at, end));
		at = end + 1;
	}
	if ((flags & hasCrc) !== 0)
		fields.push((0,formats_fields.s)(head, ["header crc", at, 2]));
	return fields;
}
function textField(head, name, from, to) {
	const bytes = head.subarray(from, to);
	return { name, offset: from, bytes, text: (0,compare_bytes.TL)(bytes.toString("latin1")) };
}


var pyc = __webpack_require__(15695);
;

const lengthAt = 14;
const r_data_longestName = 64;
function rDataHeader(bytes) {
	const nameAt = lengthAt + 4;
	const length = bytes.length < nameAt ? 0 : bytes.readUInt32BE(lengthAt);
	if (length === 0 || length > r_data_longestName || nameAt + length > bytes.length) {
		return { fields: [], length: 0 };
	}
	const name = bytes.subarray(nameAt, nameAt + length);
	const text = (0,compare_bytes.TL)(name.toString("latin1"));
	return {
		fields: [{ name: "native encoding", offset: nameAt, bytes: name, text }],
		length: nameAt + length,
	};
}


var elf = __webpack_require__(47134);

var words = __webpack_require__(84812);

var content_spots = __webpack_require__(65327);
;


const newline = 0x0a;
const maxMiddle = 4 * 1024 * 1024;
const maxLines = 50_000;
const maxEdits = 400;
const maxWordBytes = 1024 * 1024;
const mostInLine = 4;
async function lineSpots(texts) {
	const { a, b, separator = newline, most = content_spots.k0 } = texts;
	const middle = middleOf(a, b, separator);
	const [from, toA, toB] = middle;
	if (Math.max(toA, toB) - from > maxMiddle) {
		return { ...(0,content_spots.sR)(texts), isReordered: false, hasSameWords: false };
	}
	const lines = [linesOf(a, separator, from, toA), linesOf(b, separator, from, toB)];
	const [left, right] = [textsOf(a, lines[0]), textsOf(b, lines[1])];
	const isReordered = haveSame(left, right);
	const hasSameWords = isReordered || haveSame(wordsOf(a, from, toA), wordsOf(b, from, toB));
	const order = { isReordered, hasSameWords };
	const spots = [];
	const first = separator === newline ? lineNumber(a, from) : undefined;
	for (const hunk of await hunksOf(left, right)) {
		if (spots.length >= most)
			return { spots, isCut: true, ...order };
		spots.push(...hunkSpots(texts, { hunk, lines, first, most: most - spots.length }));
	}
	return { spots, isCut: false, ...order };
}
function middleOf(a, b, separator) {
	const start = (0,content_spots.Qv)(a, b);
	const from = start === 0 ? 0 : a.lastIndexOf(separator, start - 1) + 1;
	const end = (0,content_spots.NU)(a.subarray(from), b.subarray(from));
	const lead = end === 0 ? -1 : a.indexOf(separator, a.length - end);
	const kept = lead < 0 ? 0 : a.length - lead - 1;
	return [from, a.length - kept, b.length - kept];
}
function linesOf(bytes, separator, from, to) {
	const lines = [];
	for (let start = from; start < to;) {
		const found = bytes.indexOf(separator, start);
		const end = found < 0 || found >= to ? to : found;
		lines.push([start, end]);
		start = end + 1;
	}
	return lines;
}
function textsOf(bytes, lines) {
	return lines.slice(0, maxLines).map(([start, end]) => bytes.toString("latin1", start, end));
}
async function hunksOf(left, right) {
	const { diffArrays } = await __webpack_require__.e(5960).then(__webpack_require__.bind(__webpack_require__, 5960));
	const changes = diffArrays(left, right, { maxEditLength: maxEdits });
	if (changes === undefined) {
		const count = Math.min(left.length, right.length);
		const pairs = Array.from({ length: count }, (_, at) => at).filter((at) => left[at] !== right[at]);
		return pairs.map((at) => ({ a: [at, at + 1], b: [at, at + 1] }));
	}
	const hunks = [];
	let [atA, atB] = [0, 0];
	let open;
	for (const { added, removed, count } of changes) {
		if (!added && !removed) {
			if (open !== undefined)
				hunks.push(open);
			open = undefined;
			atA += count;
			atB += count;
			continue;
		}
		const [endA, endB] = [atA + (removed ? count : 0), atB + (added ? count : 0)];
		open = { a: [open?.a[0] ?? atA, endA], b: [open?.b[0] ?? atB, endB] };
		[atA, atB] = [endA, endB];
	}
	return open === undefined ? hunks : [...hunks, open];
}
function hunkSpots(texts, { hunk, lines, first, most }) {
	const { a, b, offset = 0 } = texts;
	const [fromA, toA] = hunk.a;
	const [fromB, toB] = hunk.b;
	const numbered = (spot, line) => first === undefined ? spot : { ...spot, line: first + line };
	if (toA - fromA !== toB - fromB) {
		const [startA, endA] = spanOf(lines[0], hunk.a, a.length);
		const [startB, endB] = spanOf(lines[1], hunk.b, b.length);
		const spot = (0,content_spots.AH)({ a, b, offset }, [startA, endA, startB, endB]);
		const nothing = Buffer.alloc(0);
		return [numbered({ ...spot, before: nothing, after: nothing }, fromA)];
	}
	const spots = [];
	for (let at = 0; at < toA - fromA && spots.length < most; at += 1) {
		const [startA, endA] = lines[0][fromA + at] ?? [0, 0];
		const [startB, endB] = lines[1][fromB + at] ?? [0, 0];
		const found = (0,content_spots.sR)({
			a: a.subarray(startA, endA),
			b: b.subarray(startB, endB),
			offset: offset + startA,
			most: mostInLine,
		});
		spots.push(...found.spots.map((spot) => numbered(spot, fromA + at)));
	}
	return spots.slice(0, most);
}
function spanOf(lines, [from, to], end) {
	const start = lines[from]?.[0] ?? (lines.at(-1)?.[1] ?? end - 1) + 1;
	return [Math.min(start, end), to > from ? (lines[to - 1]?.[1] ?? end) : Math.min(start, end)];
}
function lineNumber(bytes, offset) {
	let line = 1;
	for (let at = bytes.indexOf(newline); at >= 0 && at < offset; at = bytes.indexOf(newline, at + 1))
		line += 1;
	return line;
}
function wordsOf(bytes, from, to) {
	if (to - from > maxWordBytes)
		return [];
	return bytes
		.toString("latin1", from, to)
		.split(words.a)
		.filter((word) => word !== "");
}
function haveSame(left, right) {
	if (left.length !== right.length || left.length < 2)
		return false;
	const counts = new Map();
	for (const each of left)
		counts.set(each, (counts.get(each) ?? 0) + 1);
	return right.every((each) => {
		const count = counts.get(each) ?? 0;
		counts.set(each, count - 1);
		return count > 0;
	});
}

;





const mostAlone = 8;
const fewest = 2;
async function elfSpots(a, b) {
	const pairs = sectionPairs(a, b);
	if (pairs === undefined)
		return { ...(0,content_spots.sR)({ a, b }), isReordered: false, facts: [] };
	const common = pairs.flatMap(([one, other]) => one === undefined || other === undefined ? [] : [[one, other]]);
	const differing = common.filter(([one, other]) => !one.bytes.equals(other.bytes));
	const share = Math.max(fewest, Math.floor(content_spots.k0 / Math.max(1, differing.length)));
	const facts = pairs.flatMap(aloneFact).slice(0, mostAlone);
	const spots = [];
	let isCut = differing.length * fewest > content_spots.k0;
	for (const [one, other] of differing.slice(0, content_spots.k0 / fewest)) {
		const found = await sectionSpots(one, other, share);
		isCut ||= found.isCut;
		spots.push(...found.spots.map((spot) => ({ ...spot, section: one.name })));
	}
	if (spots.length > 0) {
		return { spots: spots.slice(0, content_spots.k0), isCut, isReordered: false, facts };
	}
	const elsewhere = facts.length > 0 ? facts : ["only bytes outside the sections differ"];
	return { ...(0,content_spots.sR)({ a, b }), isReordered: false, facts: elsewhere };
}
function aloneFact([one, other]) {
	if (one !== undefined && other !== undefined)
		return [];
	const which = one === undefined ? "second" : "first";
	const { name, bytes } = one ?? other ?? { name: "", bytes: "" };
	return [`only the ${which} file has section ${(0,compare_bytes.TL)(name)}, ${bytes.length} bytes`];
}
function sectionPairs(a, b) {
	try {
		const [left, right] = [elf_spots_keyed((0,elf.M)(a)), elf_spots_keyed((0,elf.M)(b))];
		return [...new Set([...left.keys(), ...right.keys()])].map((key) => [
			left.get(key),
			right.get(key),
		]);
	}
	catch (error) {
		if (error instanceof budget.C9)
			return undefined;
		throw error;
	}
}
function elf_spots_keyed(sections) {
	const counts = new Map();
	return new Map(sections.map((section) => {
		const count = counts.get(section.name) ?? 0;
		counts.set(section.name, count + 1);
		return [`${section.name}/${count}`, section];
	}));
}
async function sectionSpots(a, b, most) {
	const pieces = { a: a.bytes, b: b.bytes, offset: a.offset, most };
	return a.hasStrings ? await lineSpots({ ...pieces, separator: 0 }) : (0,content_spots.sR)(pieces);
}

;


const maxEntries = 10_000;
const digestBytes = 20;
const [privateKey, certificate] = [1, 2];
function keystoreFields(store) {
	const reader = new Reader(store);
	reader.skip(4);
	const version = reader.number(4);
	const count = reader.number(4);
	if (count > maxEntries)
		throw new budget.C9("it has too many entries");
	const fields = [];
	for (let index = 0; index < count; index += 1)
		fields.push(...entryFields(reader, version));
	return [...fields, partField("digest", reader.piece(digestBytes))];
}
function entryFields(reader, version) {
	const tag = reader.number(4);
	if (tag !== privateKey && tag !== certificate)
		throw new budget.C9("it has an unknown entry");
	const alias = (0,printable.RK)(reader.piece(reader.number(2)).bytes.toString("utf8"));
	const fields = [timeField(`time of ${alias}`, reader.piece(8))];
	if (tag === privateKey) {
		fields.push(partField(`private key of ${alias}`, reader.piece(reader.number(4))));
	}
	const certificates = tag === privateKey ? reader.number(4) : 1;
	if (certificates > maxEntries)
		throw new budget.C9("it has too many certificates");
	for (let at = 1; at <= certificates; at += 1) {
		if (version > 1)
			reader.skip(reader.number(2));
		fields.push(partField(`certificate ${at} of ${alias}`, reader.piece(reader.number(4))));
	}
	return fields;
}
class Reader {
	#bytes;
	#at = 0;
	constructor(bytes) {
		this.#bytes = bytes;
	}
	number(length) {
		return this.piece(length).bytes.readUIntBE(0, length);
	}
	piece(length) {
		const offset = this.#at;
		this.skip(length);
		return { offset, bytes: this.#bytes.subarray(offset, this.#at) };
	}
	skip(length) {
		this.#at += length;
		if (this.#at > this.#bytes.length)
			throw new budget.C9("it ends early");
	}
}
function timeField(name, { offset, bytes }) {
	return { name, offset, bytes, text: String(bytes.readBigUInt64BE()) };
}
function partField(name, { offset, bytes }) {
	return { name, offset, bytes, text: `${bytes.length} bytes` };
}

;



const mostFacts = 8;
function fieldSpots(format, left, right) {
	const [ofA, ofB] = [byName(left), byName(right)];
	const spots = [];
	const facts = [];
	for (const name of new Set([...ofA.keys(), ...ofB.keys()])) {
		const [a, b] = [ofA.get(name), ofB.get(name)];
		if (a !== undefined && b !== undefined && a.bytes.equals(b.bytes))
			continue;
		facts.push(`${format} ${name} ${a?.text ?? "absent"} ≠ ${b?.text ?? "absent"}`);
		spots.push({
			offset: a?.offset ?? b?.offset ?? 0,
			field: name,
			a: copied(a?.bytes),
			b: copied(b?.bytes),
			before: Buffer.alloc(0),
			after: Buffer.alloc(0),
		});
	}
	return { spots, isCut: false, isReordered: false, facts };
}
function keystoreSpots(a, b) {
	try {
		const [left, right] = [keystoreFields(a), keystoreFields(b)];
		const parts = fieldSpots("java-keystore", withoutDigest(left), withoutDigest(right));
		const { spots, facts, ...told } = parts.spots.length > 0 ? parts : fieldSpots("java-keystore", left, right);
		return {
			...told,
			spots: spots.slice(0, content_spots.k0),
			isCut: spots.length > content_spots.k0,
			facts: facts.slice(0, mostFacts),
		};
	}
	catch (error) {
		if (!(error instanceof budget.C9))
			throw error;
		return { ...(0,content_spots.sR)({ a, b }), isReordered: false, facts: [] };
	}
}
function withoutDigest(fields) {
	return fields.filter(({ name }) => name !== "digest");
}
function byName(fields) {
	return new Map(fields.map((field) => [field.name, field]));
}
function copied(bytes) {
	return Buffer.from(bytes?.subarray(0, content_spots.aS) ?? []);
}

;







async function spotsOf(format, a, b) {
	switch (format) {
		case "text":
			return { ...(await lineSpots({ a, b })), facts: [] };
		case "elf":
			return await elfSpots(a, b);
		case "pyc":
			return pycSpots(a, b);
		case "r-data":
			return headedSpots("r-data", { a, b }, [rDataHeader(a), rDataHeader(b)]);
		case "java-keystore":
			return keystoreSpots(a, b);
		default:
			return { ...(0,content_spots.sR)({ a, b }), isReordered: false, facts: [] };
	}
}
function headerFields(format, [a, b]) {
	return format === "gzip" ? fieldSpots("gzip", gzipFields(a), gzipFields(b)) : content_spots.s6;
}
function pycSpots(a, b) {
	const header = headedSpots("pyc", { a, b }, [(0,pyc.U)(a), (0,pyc.U)(b)]);
	return header.bodyDiffers
		? { ...header, facts: [...header.facts, "the compiled code differs"] }
		: header;
}
function headedSpots(format, { a, b }, [left, right]) {
	const header = fieldSpots(format, left.fields, right.fields);
	const bodies = { a: a.subarray(left.length), b: b.subarray(right.length) };
	const bodyDiffers = !bodies.a.equals(bodies.b);
	const body = (0,content_spots.sR)({ ...bodies, offset: left.length });
	return {
		spots: [...header.spots, ...(bodyDiffers ? body.spots : [])].slice(0, content_spots.k0),
		isCut: bodyDiffers && body.isCut,
		isReordered: false,
		facts: header.facts,
		bodyDiffers,
	};
}

;









async function compareStreaming(large) {
	const { pair, sides, format, heads, compareContents } = large;
	const { place, look } = pair;
	const [a, b] = [new Counted(sides[0]), new Counted(sides[1])];
	const streams = [a.stream(), b.stream()];
	const opened = { format, sources: undefined, streams, heads, place, look, compareContents };
	const inside = await lookInside(opened, sides);
	const digests = [await a.digest(), await b.digest()];
	if (digests[0] === digests[1])
		return false;
	await addDigests({ pair, format, sizes: [a.length, b.length], digests }, inside);
	return true;
}
async function addDigests({ digests, ...known }, inside) {
	await addArchive(known, inside, () => ({
		told: { ...content_spots.s6, isCut: true },
		facts: [`sha256 ${digests[0]} ≠ ${digests[1]}`],
	}));
}
class Counted {
	#cursor;
	#hash = (0,external_node_crypto_.createHash)("sha256");
	length = 0;
	constructor(cursor) {
		this.#cursor = cursor;
	}
	async *stream() {
		for await (const chunk of this.#cursor.rest()) {
			this.#hash.update(chunk);
			this.length += chunk.length;
			yield chunk;
		}
	}
	async digest() {
		for await (const _ of this.stream())
			;
		return this.#hash.digest("hex");
	}
}
const maxDepth = 6;
const mostInside = 12;
async function lookInside(opened, sources) {
	const header = headerFields(opened.format, opened.heads);
	if (opened.place.inside.length >= maxDepth) {
		const stopped = `it is nested more than ${maxDepth} archives deep`;
		return { found: 0, stopped, header };
	}
	const findings = new compare_findings.F(mostInside);
	let stopped;
	try {
		await compareInside({ ...opened, look: { ...opened.look, findings } });
	}
	catch (error) {
		for (const { failure } of sources)
			if (failure !== undefined)
				throw failure.error;
		if (!(error instanceof budget.C9 || error instanceof failure.HR))
			throw error;
		stopped = (0,printable.RK)(error.message).replace(/\.$/, "");
	}
	opened.look.findings.pour(findings);
	return { found: findings.total, stopped, header };
}
function addDifference({ pair, format, sizes, told }, facts) {
	const { path, layer, inside, headers } = pair.place;
	const { spots, isCut, isReordered, hasSameWords = false } = told;
	const order = isReordered ? ["the same lines in a different order"] : [];
	pair.look.findings.add({
		path,
		kind: "content",
		layer,
		evidence: [(0,evidence.yr)(sizes), ...order, ...facts],
		clue: { spots, isCut, format, inside, sizes, headers, isReordered, hasSameWords },
	});
}
async function addArchive(known, inside, raw) {
	const { found, stopped, header } = inside;
	const hasHeader = header.spots.length > 0;
	if (found > 0 && stopped === undefined && !hasHeader)
		return;
	const { told, facts } = hasHeader ? { told: header, facts: [] } : await raw();
	addDifference({ ...known, told }, [
		...header.facts,
		...(stopped === undefined ? [] : [`could not be compared in full: ${stopped}`]),
		...(found === 0 && stopped === undefined ? [samePacked(known.format)] : []),
		...facts,
	]);
}
function samePacked(format) {
	const hasMembers = ["tar", "zip", "ar", "cpio", "pdf", "r-objects"].includes(format);
	return isArchive(format) && !hasMembers
		? "same content, compressed differently"
		: "same members, packed differently";
}

;

const windowBytes = 64 * 1024;
function windowSpots({ sizes }, [a, b], { offset, before, line }) {
	const isAligned = sizes === undefined || sizes[0] === sizes[1];
	const length = isAligned ? Math.min(a.length, b.length) : 64;
	const [left, right] = [
		Buffer.concat([before, a.subarray(0, length)]),
		Buffer.concat([before, b.subarray(0, length)]),
	];
	const { spots } = (0,content_spots.sR)({ a: left, b: right, offset: offset - before.length });
	const [first, ...others] = spots;
	if (first === undefined)
		return { ...content_spots.s6, isCut: true };
	const numbered = line === undefined ? first : { ...first, line };
	return { ...content_spots.s6, spots: isAligned ? [numbered, ...others] : [numbered], isCut: true };
}

;







async function compareKept(large) {
	const { pair, sides } = large;
	const { keep } = pair.look.readers;
	const { kept: limit } = pair.look.budget.limits;
	const [one, other] = [new Counted(sides[0]), new Counted(sides[1])];
	const a = await keep(one.stream(), limit);
	try {
		const b = a && (await keep(other.stream(), limit));
		try {
			const digests = [await one.digest(), await other.digest()];
			if (digests[0] === digests[1])
				return false;
			if (a !== undefined && b !== undefined)
				await tellKept(large, [a, b]);
			else {
				const sizes = [one.length, other.length];
				const isTooLarge = Math.max(...sizes) > limit;
				const stopped = isTooLarge
					? `it is larger than ${(0,budget.jh)(limit)}`
					: "the disk has no room to look into it";
				await addDigests({ ...large, sizes, digests }, { found: 0, stopped, header: content_spots.s6 });
			}
			return true;
		}
		finally {
			await b?.close();
		}
	}
	finally {
		await a?.close();
	}
}
async function tellKept(large, kept) {
	const { pair, sides, format, heads, compareContents } = large;
	const { place, look } = pair;
	const sizes = [kept[0].length, kept[1].length];
	const stream = (side) => (0,byte_source.mA)((0,byte_source.l2)(kept[side]));
	if (look.budget.canHold(sizes)) {
		await compareContents({ a: stream(0), b: stream(1), sizes, place, look });
		return;
	}
	const streams = [stream(0), stream(1)];
	const opened = { format, sources: kept, streams, heads, place, look, compareContents };
	const inside = await lookInside(opened, sides);
	await addArchive({ pair, format, sizes }, inside, () => rawBytes(kept));
}
async function rawBytes([a, b]) {
	const first = await (0,contents.at)((0,byte_source.mA)((0,byte_source.l2)(a)), (0,byte_source.mA)((0,byte_source.l2)(b)));
	if (first === undefined)
		return { told: { ...content_spots.s6, isCut: true }, facts: [] };
	const windows = [
		await a.read(first.offset, windowBytes),
		await b.read(first.offset, windowBytes),
	];
	const told = windowSpots({ sizes: [a.length, b.length] }, windows, first);
	return { told, facts: (0,evidence.UM)(first, told.spots) };
}

;
class Pieces {
	#budget;
	mostBytes;
	#chunks = [];
	length = 0;
	isDropped = false;
	constructor(budget) {
		this.#budget = budget;
		this.mostBytes = budget.limits.content;
	}
	add(chunk) {
		if (this.isDropped || this.length + chunk.length > this.mostBytes)
			return false;
		if (!this.#budget.hold(chunk.length))
			return false;
		this.#chunks.push(chunk);
		this.length += chunk.length;
		return true;
	}
	drop() {
		this.#budget.release(this.length);
		this.#chunks = [];
		this.length = 0;
		this.isDropped = true;
	}
	hollow() {
		this.#chunks = [];
	}
	start(length) {
		const parts = [];
		let missing = length;
		for (const chunk of this.#chunks) {
			if (missing <= 0)
				break;
			parts.push(chunk.subarray(0, missing));
			missing -= chunk.length;
		}
		return Buffer.concat(parts);
	}
	with(others) {
		return Buffer.concat([...this.#chunks, ...others.#chunks]);
	}
}
async function hold(cursor, start, rest) {
	for (;;) {
		const chunk = await cursor.fill();
		if (chunk.length === 0)
			return true;
		const length = start.length + rest.length + chunk.length;
		if (length > rest.mostBytes || !rest.add(chunk))
			return false;
		cursor.skip(chunk.length);
	}
}

;













async function compareContents(pair) {
	const sides = [new cursor.b(pair.a), new cursor.b(pair.b)];
	try {
		if (pair.sizes === undefined || !pair.look.budget.canHold(pair.sizes)) {
			const heads = [await sides[0].peek(content_format.T_), await sides[1].peek(content_format.T_)];
			const format = (0,content_format.dR)(heads);
			const large = { pair, sides, format, heads, compareContents };
			if (canStream(format))
				return await compareStreaming(large);
			if (isIndexed(format))
				return await compareKept(large);
		}
		return await compareHeld(pair, sides);
	}
	finally {
		await Promise.allSettled(sides.map((side) => side.close()));
	}
}
async function compareHeld(pair, sides) {
	const { budget, findings } = pair.look;
	const pieces = { start: new Pieces(budget), a: new Pieces(budget), b: new Pieces(budget) };
	const beginning = new Beginning();
	try {
		const first = await (0,contents.A0)(sides, (equal) => {
			beginning.add(equal);
			if (!pieces.start.add(equal))
				pieces.start.drop();
		});
		if (first === undefined)
			return false;
		if (!findings.onlyCounts(pair.place, first)) {
			await tell({ pair, sides, pieces, first, beginning });
		}
		return true;
	}
	finally {
		for (const held of Object.values(pieces))
			held.drop();
	}
}
async function tell(met) {
	const { pair, sides, pieces } = met;
	const { start, a, b } = pieces;
	const { content } = pair.look.budget.limits;
	const mayFit = Math.max(...(pair.sizes ?? [0])) <= content && !start.isDropped;
	if (mayFit && (await hold(sides[0], start, a)) && (await hold(sides[1], start, b))) {
		const bytes = [start.with(a), start.with(b)];
		for (const held of [start, a, b])
			held.hollow();
		await tellWhole(met, bytes);
	}
	else {
		await tellStreamed(met);
	}
}
async function tellWhole(met, bytes) {
	const { pair, sides, first, beginning } = met;
	const [a, b] = bytes;
	const format = beginning.formatBehind((0,content_format.dR)(bytes));
	const known = { pair, format, sizes: [a.length, b.length] };
	if (!isArchive(format)) {
		const told = await spotsOf(format, a, b);
		addDifference({ ...known, told }, tellingFacts(format, first, told));
		return;
	}
	const { place, look } = pair;
	const streams = [(0,cursor.O)(a), (0,cursor.O)(b)];
	const sources = [(0,byte_source.ZK)(a), (0,byte_source.ZK)(b)];
	const opened = { format, sources, streams, heads: bytes, place, look, compareContents };
	await addArchive(known, await lookInside(opened, sides), () => {
		const told = { ...content_spots.s6, ...(0,content_spots.sR)({ a, b }) };
		return { told, facts: (0,evidence.UM)(first, told.spots) };
	});
}
async function tellStreamed(met) {
	const { pair, sides, pieces, first, beginning } = met;
	const windows = [await windowOf(pieces.a, sides[0]), await windowOf(pieces.b, sides[1])];
	const told = windowSpots(pair, windows, first);
	const heads = [headOf(beginning, windows[0]), headOf(beginning, windows[1])];
	const format = beginning.formatBehind((0,content_format.dR)(heads));
	const sizes = pair.sizes ?? [await sizeOf(sides[0]), await sizeOf(sides[1])];
	const facts = (0,evidence.UM)(first, told.spots);
	addDifference({ pair, format, sizes, told }, facts);
}
function headOf({ head }, window) {
	return Buffer.concat([head, window.subarray(0, content_format.T_ - head.length)]);
}
async function windowOf(held, side) {
	const ahead = await side.peek(windowBytes);
	return Buffer.concat([held.start(windowBytes), ahead]).subarray(0, windowBytes);
}
async function sizeOf(side) {
	for await (const _ of side.rest())
		;
	return side.position;
}
function tellingFacts(format, first, told) {
	if (format === "elf") {
		const offset = `first difference at offset ${first.offset}`;
		return [offset, ...(0,evidence.u)(told.spots), ...told.facts];
	}
	return told.facts.length > 0
		? [...told.facts, ...(0,evidence.u)(told.spots.filter(({ field }) => field === undefined))]
		: (0,evidence.UM)(first, told.spots);
}


}),

53919:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Bh: () => (dump),
  Kb: () => (excerpt),
  M: () => (leadOf),
  TL: () => (quoted),
  b6: () => (textOf)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);

const shownBefore = 8;
const shownBytes = 32;
const longestText = 200;
function dump(bytes) {
	if (bytes.length === 0)
		return "end of file";
	const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(" ");
	const text = Array.from(bytes, (byte) => byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : ".").join("");
	return `${hex} |${text}|`;
}
function excerpt(before, after) {
	const lead = Buffer.from(before.subarray(Math.max(0, before.length - shownBefore)));
	return Buffer.concat([lead, after.subarray(0, shownBytes - lead.length)]);
}
function leadOf(before) {
	return Math.min(before.length, shownBefore);
}
function quoted(text) {
	return `"${(0,_domain_text_printable_js__0.vI)((0,_domain_text_printable_js__0.RK)(text.replaceAll("\n", "\\n")), longestText)}"`;
}
function textOf(bytes) {
	try {
		const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
		return /(?!\t)\p{Cc}/u.test(text) ? undefined : text;
	}
	catch {
		return undefined;
	}
}


}),

65327:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  AH: () => (spotAt),
  NU: () => (commonEnd),
  Qv: () => (commonStart),
  aS: () => (maxSpotBytes),
  k0: () => (maxSpots),
  s6: () => (nothing),
  sR: () => (byteSpots)
});
const maxSpots = 32;
const maxSpotBytes = 256;
const maxContext = 64;
const mergedGap = 8;
const stride = 4096;
function byteSpots({ a, b, offset = 0, most = maxSpots }) {
	if (a.length !== b.length) {
		const start = commonStart(a, b);
		const end = commonEnd(a.subarray(start), b.subarray(start));
		const ranges = [start, a.length - end, start, b.length - end];
		return { spots: [spotAt({ a, b, offset }, ranges)], isCut: false };
	}
	const spots = [];
	for (let start = nextDifference(a, b, 0); start < a.length;) {
		if (spots.length === most)
			return { spots, isCut: true };
		const end = runEnd(a, b, start);
		spots.push(spotAt({ a, b, offset }, [start, end, start, end]));
		start = nextDifference(a, b, end);
	}
	return { spots, isCut: false };
}
function spotAt({ a, b, offset = 0 }, [fromA, toA, fromB, toB]) {
	return {
		offset: offset + fromA,
		a: copied(a, fromA, Math.min(toA, fromA + maxSpotBytes)),
		b: copied(b, fromB, Math.min(toB, fromB + maxSpotBytes)),
		before: copied(a, Math.max(0, fromA - maxContext), fromA),
		after: copied(a, toA, toA + maxContext),
	};
}
function commonStart(a, b) {
	return nextDifference(a, b, 0);
}
function commonEnd(a, b) {
	const most = Math.min(a.length, b.length);
	let same = 0;
	while (same + stride <= most && equalAtEnd(a, b, same))
		same += stride;
	while (same < most && a[a.length - 1 - same] === b[b.length - 1 - same])
		same += 1;
	return same;
}
function equalAtEnd(a, b, same) {
	const [endA, endB] = [a.length - same, b.length - same];
	return a.compare(b, endB - stride, endB, endA - stride, endA) === 0;
}
function nextDifference(a, b, from) {
	const end = Math.min(a.length, b.length);
	let at = from;
	while (at + stride <= end && a.compare(b, at, at + stride, at, at + stride) === 0)
		at += stride;
	while (at < end && a[at] === b[at])
		at += 1;
	return at;
}
function runEnd(a, b, start) {
	let end = start + 1;
	for (let at = end; at < a.length && at - end < mergedGap; at += 1) {
		if (a[at] !== b[at])
			end = at + 1;
	}
	return end;
}
function copied(bytes, from, to) {
	return Buffer.from(bytes.subarray(from, to));
}
const nothing = { spots: [], isCut: false, isReordered: false, facts: [] };


}),

72912:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  O: () => (once),
  b: () => (Cursor)
});
class Cursor {
	#chunks;
	#chunk = Buffer.alloc(0);
	position = 0;
	#failure;
	constructor(stream) {
		this.#chunks = stream[Symbol.asyncIterator]();
	}
	get failure() {
		return this.#failure;
	}
	async fill() {
		while (this.#chunk.length === 0) {
			const next = await this.#next();
			if (next === undefined)
				break;
			this.#chunk = next;
		}
		return this.#chunk;
	}
	skip(length) {
		this.#chunk = this.#chunk.subarray(length);
		this.position += length;
	}
	async peek(length) {
		while (this.#chunk.length < length) {
			const next = await this.#next();
			if (next === undefined)
				break;
			this.#chunk = Buffer.concat([this.#chunk, next]);
		}
		return this.#chunk.subarray(0, length);
	}
	async *rest() {
		for (;;) {
			const chunk = await this.fill();
			if (chunk.length === 0)
				return;
			this.skip(chunk.length);
			yield chunk;
		}
	}
	async close() {
		await this.#chunks.return?.();
	}
	async #next() {
		try {
			const step = await this.#chunks.next();
			if (step.done === true)
				return undefined;
			const { buffer, byteOffset, byteLength } = step.value;
			return Buffer.from(buffer, byteOffset, byteLength);
		}
		catch (error) {
			this.#failure = { error };
			throw error;
		}
	}
}
async function* once(bytes) {
	if (bytes.length > 0)
		yield bytes;
}


}),

74264:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Uo: () => (headOf),
  m: () => (reorderedClue),
  pu: () => (aloneClue)
});
var _format_js__0 = __webpack_require__(39907);
var _spots_js__1 = __webpack_require__(65327);


function aloneClue({ headers, inside }, head) {
	const [a, b] = headers;
	const shown = Buffer.from(head.subarray(0, _spots_js__1.aS));
	const nothing = Buffer.alloc(0);
	const spot = {
		offset: 0,
		a: a === undefined ? nothing : shown,
		b: b === undefined ? nothing : shown,
		before: nothing,
		after: nothing,
	};
	const size = a?.size ?? b?.size ?? 0;
	return {
		spots: head.length === 0 ? [] : [spot],
		isCut: size > _spots_js__1.aS,
		format: head.length === 0 ? "binary" : (0,_format_js__0.be)(head),
		inside,
		sizes: [a?.size ?? 0, b?.size ?? 0],
		headers,
		isReordered: false,
	};
}
async function headOf(content) {
	let head = Buffer.alloc(0);
	for await (const chunk of content) {
		head = Buffer.concat([head, chunk.subarray(0, _format_js__0.T_ - head.length)]);
		if (head.length >= _format_js__0.T_)
			break;
	}
	return head;
}
function reorderedClue({ inside, headers }, format) {
	const [a, b] = headers;
	return {
		spots: [],
		isCut: false,
		format,
		inside,
		sizes: [a?.size ?? 0, b?.size ?? 0],
		headers,
		isReordered: true,
	};
}


}),

84264:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  LD: () => (valueDifference),
  Rf: () => (compareConfigs),
  W_: () => (compareBlobs),
  kK: () => (compareManifests),
  nF: () => (documentClue)
});
var _domain_text_json_js__4 = __webpack_require__(24099);
var _content_spots_js__0 = __webpack_require__(65327);
var _contents_js__1 = __webpack_require__(38524);
var _cursor_js__3 = __webpack_require__(72912);
var _json_js__2 = __webpack_require__(30652);





async function compareConfigs(pair) {
	const { findings } = pair;
	const [a, b] = [Buffer.from(pair.a), Buffer.from(pair.b)];
	if (a.equals(b))
		return;
	const before = findings.total;
	let layersDiffer = false;
	for (const found of (0,_json_js__2.t)(parsed(a), parsed(b))) {
		const [first, second] = found.keys;
		if (first === "rootfs" && second === "diff_ids")
			layersDiffer = true;
		else
			add(found, findings);
	}
	if (findings.total > before || layersDiffer)
		return;
	const place = await (0,_contents_js__1.at)((0,_cursor_js__3.O)(a), (0,_cursor_js__3.O)(b));
	if (place === undefined)
		return;
	const evidence = ["the same values, but different bytes", ...(0,_contents_js__1.hF)(place)];
	const clue = { ...documentClue(a, b), isReordered: true };
	findings.add({ path: "config", kind: "config", evidence, clue });
}
function compareManifests(pair) {
	const common = Math.min(pair.a.layers.length, pair.b.layers.length);
	const [a, b] = [pair.a, pair.b].map(({ annotations, mediaType, config, layers }) => ({
		annotations: annotations ?? {},
		mediaType,
		config: { mediaType: config.mediaType, annotations: config.annotations ?? {} },
		layers: layers.slice(0, common).map((layer) => ({ annotations: layer.annotations ?? {} })),
	}));
	for (const found of (0,_json_js__2.t)(a, b)) {
		add({ ...found, keys: ["manifest", ...found.keys] }, pair.findings);
	}
}
function compareBlobs(pair) {
	const [a, b] = [pair.a, pair.b].map(({ layers }) => ({
		layers: layers.map(({ mediaType, digest, size }) => ({ mediaType, digest, size })),
	}));
	for (const found of (0,_json_js__2.t)(a, b)) {
		add({ ...found, keys: ["manifest", ...found.keys] }, pair.findings);
	}
}
function add(found, findings) {
	findings.add(valueDifference(found));
}
function valueDifference({ keys, evidence, values }) {
	const clue = valueClue([written(values[0]), written(values[1])]);
	return { path: (0,_json_js__2.d)(keys), kind: "config", value: { keys, values }, evidence, clue };
}
function written(value) {
	return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}
function valueClue(values) {
	const [a, b] = [Buffer.from(values[0]), Buffer.from(values[1])];
	const nothing = Buffer.alloc(0);
	const isShort = Math.max(a.length, b.length) <= _content_spots_js__0.aS;
	const whole = { offset: 0, a, b, before: nothing, after: nothing };
	return { ...documentClue(a, b), ...(isShort ? { spots: [whole] } : {}) };
}
function documentClue(a, b) {
	return {
		...(0,_content_spots_js__0.sR)({ a, b }),
		format: "json",
		inside: [],
		sizes: [a.length, b.length],
		headers: [undefined, undefined],
		isReordered: false,
	};
}
function parsed(bytes) {
	return (0,_domain_text_json_js__4.qF)(bytes.toString("utf8"));
}


}),

};
//# sourceMappingURL=9039.index.js.map
