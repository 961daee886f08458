export const id = 9039;
export const ids = [9039];
export const modules = {

53919:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

9039:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

84264:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

65327:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

38524:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

72912:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

43893:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



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

30652:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


})

};
//# sourceMappingURL=9039.index.js.map
