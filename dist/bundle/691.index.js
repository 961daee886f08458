export const id = 691;
export const ids = [691];
export const modules = {

58626:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (decide)
});
var _diagnose_recognise_instructions_js__0 = __webpack_require__(77482);
var _search_sources_js__1 = __webpack_require__(40328);


const ofMachine = ["kernel", "cpu", "memory", "name-server", "hostname"];
async function decide(doubt, evidence) {
	const { hit, isFromContext, isPackaged } = doubt;
	if (hit.weight === "note")
		return { ...undecided, weight: "note" };
	if (hit.kind === "kernel" && evidence.hasKernel)
		return undefined;
	if (hit.strength === "asked") {
		return !isFromContext && !isPackaged && asksForTime(doubt) ? certain : undefined;
	}
	const known = ofSource(doubt, evidence);
	if (known !== undefined)
		return known;
	if (await isCertain(doubt, evidence))
		return certain;
	const isDay = hit.strength === "doubtful" || (hit.kind === "day" && evidence.isEpochNow);
	return { ...undecided, inDoubt: isDay && hit.strength !== "weak" && !isPackaged };
}
const undecided = { weight: "trace", certain: false, inDoubt: false, more: "" };
const certain = { ...undecided, certain: true };
function ofSource(doubt, evidence) {
	const { hit, isFromContext, isInConfig } = doubt;
	if (isFromContext) {
		const more = ", in a file of the context";
		return { ...undecided, weight: evidence.contextWeight, more };
	}
	const { inConfig, inFiles } = evidence.inputs;
	if (!isInInputs((0,_search_sources_js__1.b6)(hit), isInConfig ? inConfig : inFiles))
		return undefined;
	const more = ", as written in the Containerfile or an input";
	if (hit.kind === "day" && asksForTime(doubt))
		return { ...undecided, inDoubt: true, more };
	return { ...undecided, weight: "note", more };
}
async function isCertain(doubt, evidence) {
	const { kind, strength } = doubt.hit;
	if (strength === "weak" || kind === "secret")
		return false;
	if (strength === "doubtful")
		return await isOwnDay(doubt, evidence);
	if (kind === "day")
		return !evidence.isEpochNow && (await isNowhereElse(doubt, evidence));
	if (!ofMachine.includes(kind))
		return true;
	if (doubt.isPackaged)
		return false;
	return await isNowhereElse(doubt, evidence);
}
async function isOwnDay(doubt, evidence) {
	if (doubt.isPackaged)
		return false;
	if (asksForTime(doubt))
		return true;
	if (evidence.isEpochNow)
		return false;
	return isUnfetched(doubt, evidence) && (await isNowhereElse(doubt, evidence));
}
function isUnfetched({ moved, isDayElsewhere }, evidence) {
	if (!evidence.isOpen)
		return true;
	return moved === 0 && evidence.isFetchedInImage && !isDayElsewhere;
}
async function isNowhereElse({ hit }, evidence) {
	const known = await evidence.known();
	if (known === undefined || hit.kind === "secret")
		return false;
	return !known.inContext.has(hit.kind) && !known.inBases.has((0,_search_sources_js__1.b6)(hit));
}
const givenTime = /\bdate(?: {1,9}-u)? {1,9}(?:-d {0,9}|--date[= ])["']?@\S{0,200}/g;
function asksForTime({ script, path, moved }) {
	if (!_diagnose_recognise_instructions_js__0.r.asksDate.test(script.replace(givenTime, "")))
		return false;
	const name = path.slice(path.lastIndexOf("/") + 1);
	return moved === 0 || script.includes(name);
}
const shortestInput = 6;
function isInInputs(text, inputs) {
	return text.length >= shortestInput && inputs.toLowerCase().includes(text);
}


}),

1870:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  readImage: () => (readImage)
});


var calendar = __webpack_require__(20857);

var traces_days = __webpack_require__(77552);

var epochs = __webpack_require__(13981);

var file_search = __webpack_require__(12352);

var needle = __webpack_require__(34828);
;

const commonServers = /^(?:127\.|0\.0\.0\.0$|::1$|8\.8\.[48]\.[48]$|1\.[01]\.[01]\.1$|9\.9\.9\.9$|2001:4860:4860::88(?:88|44)$|10\.0\.2\.3$|192\.168\.[01]\.1$|10\.0\.0\.[12]$)/;
const genericCpus = /^(?:unknown|generic|virtual cpu|qemu virtual cpu|common kvm processor|cpu)\b/i;
function machineNeedles(machine) {
	const { bootId, kernelRelease, kernelVersion, cpuModel, memoryKiB, nameServers = [] } = machine;
	return [
		...(bootId === undefined ? [] : bootIdNeedles(bootId)),
		...(kernelRelease === undefined ? [] : kernelReleaseNeedles(kernelRelease)),
		...texts([kernelVersion], { kind: "kernel", format: "the kernel's version", least: 16 }),
		...texts([cpuModel], { kind: "cpu", format: "model of the processor", least: 10 }).filter(() => !genericCpus.test(cpuModel ?? "")),
		...(memoryKiB === undefined ? [] : memoryNeedles(memoryKiB)),
		...nameServers.flatMap(serverNeedles),
	];
}
function bootIdNeedles(id) {
	if (!/^[0-9a-f-]{36}$/i.test(id))
		return [];
	const forms = [id.toLowerCase(), id.toUpperCase()].flatMap((one) => [
		one,
		one.replaceAll("-", ""),
	]);
	return texts([...new Set(forms)], { kind: "boot", format: "the kernel's boot ID", least: 32 });
}
function kernelReleaseNeedles(release) {
	const isTelling = release.length >= 10 && /^\d+\.\d[\w.+~-]*$/.test(release) && /[-+~]./.test(release);
	if (isTelling)
		return texts([release], { kind: "kernel", format: "the kernel's release" });
	return texts([`Linux version ${release} `], { kind: "kernel", format: "the kernel's release" });
}
function memoryNeedles(kib) {
	if (!(kib > 0))
		return [];
	const needle = (text, strength) => {
		const bytes = Buffer.from(text);
		const lengthAt = (all, at) => isPartOfNumber(all[at - 1]) || isPartOfNumber(all[at + bytes.length])
			? undefined
			: bytes.length;
		const format = "size of the machine's memory";
		return { kind: "memory", weight: "trace", strength, bytes, format, lengthAt };
	};
	const [inKiB, inBytes] = [String(kib), String(kib * 1024)];
	const isRound = kib % 1024 === 0;
	return [
		needle(`${inKiB} kB`, "certain"),
		needle(inBytes, isRound ? "weak" : "certain"),
		...(inKiB.length >= 8 ? [needle(inKiB, isRound ? "weak" : "certain")] : []),
	];
}
function isPartOfNumber(byte) {
	return (0,needle.yp)(byte) || byte === 0x2e;
}
function serverNeedles(server) {
	if (commonServers.test(server) || server.length < 7)
		return [];
	const isAddress = /^[\d.]+$|:/.test(server);
	const more = { kind: "name-server", format: "name server of the machine" };
	if (isAddress) {
		return [
			...texts([`nameserver ${server}`], more),
			...texts([server], { ...more, strength: "weak" }),
		];
	}
	const isTelling = server.length >= 16 && server.split(".").length >= 3;
	return isTelling
		? texts([server], { ...more, format: "search domain of the machine" })
		: texts([`search ${server}`], { ...more, format: "search domain of the machine" });
}
function texts(values, how) {
	const { kind, format, least = needle.m2, strength = "certain" } = how;
	return values.flatMap((value) => {
		if (value === undefined || value.length < least)
			return [];
		return [{ ...(0,needle.QR)(value), kind, weight: "trace", strength, format }];
	});
}

;

const ordinary = new Set(`localhost localdomain root admin administrator runner ubuntu debian fedora alpine centos vagrant docker podman
  buildah builder jenkins gitlab-runner github circleci travis node nobody daemon www-data postgres rootless container
  linux server client default worker buildkit buildkite-agent ec2-user azureuser codespace vscode build user test
  guest oracle mysql redis nginx apache master primary agent twofold`.split(/\s+/));
const systemFolders = /^\/(?:bin|boot|dev|etc|lib|lib32|lib64|proc|run|sbin|sys|usr|var\/lib)(?:\/|$)/;
const told = { weight: "trace", strength: "weak" };
const drawn = { weight: "trace", strength: "certain" };
function nameNeedles(traces) {
	return [
		...distinct(traces.hostnames).flatMap(hostNeedles),
		...distinct(traces.userNames).flatMap(userNeedles),
		...distinct(traces.paths).flatMap(pathNeedles),
		...distinct(traces.workFolders).flatMap(folderNeedles),
		...distinct(traces.runIds).flatMap(runNeedles),
		...commitNeedles(traces.revision),
	];
}
function hostNeedles(host) {
	const common = { kind: "hostname", ...(isDrawn(host) ? drawn : told) };
	const telling = [`@${host}`, `Linux ${host} `].map((text) => ({
		...common,
		...(0,needle.QR)(text),
		format: "after user@, or in what uname prints",
	}));
	if (isOrdinary(host))
		return telling.filter(({ bytes }) => bytes.length >= needle.m2 + 2);
	const name = { ...common, ...(0,needle.QR)(host), format: "host name" };
	return isCoined(host) ? [name] : telling;
}
function userNeedles(user) {
	if (isOrdinary(user))
		return [];
	const common = { kind: "user", ...told };
	const homes = [`/home/${user}/`, `/Users/${user}/`].map((text) => ({ ...common, ...prefix(text), format: "home folder" }));
	return isCoined(user) ? [...homes, { ...common, ...(0,needle.QR)(user), format: "user name" }] : homes;
}
function pathNeedles(path) {
	const parts = path.split("/").filter((part) => part !== "");
	const isDistinctive = parts.length >= 3 || (parts.length === 2 && path.length >= 12);
	if (!path.startsWith("/") || !isDistinctive || systemFolders.test(path))
		return [];
	return [{ ...(0,needle.QR)(path), kind: "checkout-path", ...told, format: "absolute path" }];
}
function folderNeedles(folder) {
	const name = folder.slice(folder.lastIndexOf("/") + 1);
	const format = "folder that the image was built in";
	return name.length < 12 ? [] : [{ ...(0,needle.QR)(name), kind: "work-folder", ...drawn, format }];
}
function runNeedles(id) {
	const isTelling = /^\d+$/.test(id) ? id.length >= 8 : id.length >= 8 && isCoined(id);
	const goesOn = /^\d+$/.test(id) ? needle.yp : needle.Jg;
	const bytes = Buffer.from(id);
	const lengthAt = (0,needle.pX)(bytes.length, goesOn);
	const format = "ID of the CI run";
	return isTelling ? [{ bytes, kind: "run-id", ...drawn, format, lengthAt }] : [];
}
const abbreviated = 12;
function commitNeedles(revision) {
	if (!/^[0-9a-f]{40}/.test(revision))
		return [];
	const whole = Buffer.from(revision);
	const bytes = whole.subarray(0, abbreviated);
	const lengthAt = (all, at) => {
		if ((0,needle.Jg)(all[at - 1]) && all[at - 1] !== 0x5f && all[at - 1] !== 0x67)
			return undefined;
		const isWhole = Buffer.from(all.subarray(at, at + whole.length)).equals(whole);
		const length = isWhole ? whole.length : abbreviated;
		return isHex(all[at + length]) ? undefined : length;
	};
	const note = { kind: "commit", weight: "note", strength: "weak" };
	return [{ bytes, ...note, format: "commit", lengthAt }];
}
function prefix(text) {
	const bytes = Buffer.from(text);
	return { bytes, lengthAt: () => bytes.length };
}
function isOrdinary(name) {
	return name.length < 5 || ordinary.has(name.toLowerCase());
}
function isCoined(name) {
	return name.length >= needle.m2 && /[0-9-]/.test(name) && /[^0-9.:]/.test(name);
}
function isDrawn(host) {
	const digits = host.replace(/[^0-9]/g, "").length;
	return host.length >= 8 && digits >= 4 && /[^0-9.:]/.test(host);
}
function isHex(byte) {
	if ((0,needle.yp)(byte))
		return true;
	const lower = (byte ?? 0) | 0x20;
	return lower >= 0x61 && lower <= 0x66;
}
function distinct(texts) {
	return [...new Set(texts)];
}


var secrets = __webpack_require__(13241);

var short_times = __webpack_require__(4510);
;

const block = 3;
const tableSize = 1 << 16;
const mask = tableSize - 1;
class SkipTable {
	#window;
	#shifts;
	#buckets = new Map();
	longest;
	constructor(needles) {
		const lengths = needles.map(({ bytes }) => bytes.length);
		this.#window = Math.min(...lengths, 250);
		if (this.#window < needle.m2)
			throw new RangeError("a needle is too short");
		this.longest = Math.max(...lengths);
		const furthest = this.#window - block + 1;
		this.#shifts = new Uint8Array(tableSize).fill(furthest);
		for (const needle of needles)
			this.#enter(needle);
	}
	#enter(needle) {
		const { bytes } = needle;
		for (let end = block - 1; end < this.#window; end += 1) {
			const hash = hashAt(bytes, end);
			const shift = this.#window - 1 - end;
			this.#shifts[hash] = Math.min(this.#shifts[hash] ?? 0, shift);
			if (shift > 0)
				continue;
			const bucket = this.#buckets.get(hash) ?? [];
			bucket.push(needle);
			this.#buckets.set(hash, bucket);
		}
	}
	search(bytes, range, onHit) {
		const shifts = this.#shifts;
		const lead = this.#window - 1;
		const end = Math.min(bytes.length, range.to + lead);
		let at = range.from + lead;
		while (at < end) {
			const a = bytes[at - 2] ?? 0;
			const b = bytes[at - 1] ?? 0;
			const c = bytes[at] ?? 0;
			const hash = (a ^ (b << 5) ^ (c << 9)) & mask;
			const shift = shifts[hash] ?? 1;
			if (shift === 0) {
				this.#tryAt(bytes, { hash, start: at - lead }, onHit);
				at += 1;
			}
			else
				at += shift;
		}
	}
	#tryAt(bytes, { hash, start }, onHit) {
		for (const needle of this.#buckets.get(hash) ?? []) {
			if (!startsAt(bytes, start, needle.bytes))
				continue;
			const length = needle.lengthAt(bytes, start);
			if (length !== undefined)
				onHit(needle, start, length);
		}
	}
}
function hashAt(bytes, end) {
	const [a = 0, b = 0, c = 0] = [bytes[end - 2], bytes[end - 1], bytes[end]];
	return (a ^ (b << 5) ^ (c << 9)) & mask;
}
function startsAt(bytes, start, wanted) {
	for (let at = 0; at < wanted.length; at += 1) {
		if (bytes[start + at] !== wanted[at])
			return false;
	}
	return true;
}


var whole_file = __webpack_require__(46067);
;










class Search {
	table;
	clock;
	days;
	whole;
	constructor(traces) {
		this.days = (0,calendar.YM)(traces, traces.zones);
		this.clock = clockOf(traces);
		this.whole = (0,whole_file.U)(this.days, this.clock);
		this.table = new SkipTable(needlesOf(traces, this.days, this.clock));
	}
	file(texts) {
		return new file_search.X(this, texts);
	}
}
function clockOf(traces) {
	const { startedAt, endedAt, zones, committedAt } = traces;
	const offsets = zones.flatMap((zone) => [startedAt, endedAt].map((at) => (0,calendar.b4)(at, zone)));
	return {
		window: (0,epochs.Ou)(traces),
		offsets: [...new Set([0, ...offsets])],
		...(committedAt === undefined ? {} : { committedAt }),
	};
}
function needlesOf(traces, days, clock) {
	const { bootedAt } = traces.machine;
	return [
		...days.flatMap((day) => [...(0,traces_days.w)(day, clock), ...(0,short_times.tT)(day, clock)]),
		...(0,epochs.AK)(clock.window),
		...nameNeedles(traces),
		...machineNeedles(traces.machine),
		...(bootedAt === undefined ? [] : (0,short_times.KM)(bootedAt, traces.zones)),
		...(0,secrets.h)(traces.secrets),
	];
}


var search_inside = __webpack_require__(75409);

var image_files = __webpack_require__(60404);

var look = __webpack_require__(3307);
;

class ExecutableBytes {
	#size;
	#bytes;
	#filled = 0;
	#kind = "unknown";
	constructor(size) {
		this.#size = size;
	}
	push(piece) {
		if (this.#kind === "unknown")
			this.#judge(piece);
		if (this.#bytes === undefined)
			return;
		this.#bytes.set(piece.subarray(0, this.#bytes.length - this.#filled), this.#filled);
		this.#filled = Math.min(this.#bytes.length, this.#filled + piece.length);
	}
	end() {
		if (this.#kind === "large") {
			return { kind: "unread", reason: `it is larger than ${look.$U >> 20} MiB` };
		}
		const bytes = this.#bytes?.subarray(0, this.#filled);
		const looked = bytes === undefined ? undefined : (0,look.Fx)(bytes);
		return looked?.kind === "other" ? undefined : looked;
	}
	#judge(first) {
		const format = (0,look.Ys)(first);
		this.#kind = "other";
		if (format === undefined)
			return;
		if (this.#size > look.$U)
			this.#kind = format === "elf" ? "large" : "other";
		else {
			this.#kind = "held";
			this.#bytes = Buffer.allocUnsafe(this.#size);
		}
	}
}

;
const dpkgList = /^var\/lib\/dpkg\/info\/[^/]+\.list$/;
const apkDatabases = ["lib/apk/db/installed", "usr/lib/apk/db/installed"];
const mostPaths = 1_000_000;
const largestList = 64 * 1024 * 1024;
function isPackageList(path) {
	return dpkgList.test(path) || apkDatabases.includes(path);
}
class PackagedFiles {
	#paths = new Set();
	add(path, text) {
		const listed = dpkgList.test(path) ? text.split("\n") : apkFiles(text);
		for (const one of listed) {
			if (this.#paths.size < mostPaths && one !== "")
				this.#paths.add(merged(one));
		}
	}
	has(path) {
		return this.#paths.has(merged(path));
	}
}
function apkFiles(text) {
	let folder = "";
	const files = [];
	for (const line of text.split("\n")) {
		if (line.startsWith("F:"))
			folder = line.slice(2);
		if (line.startsWith("R:"))
			files.push(folder === "" ? line.slice(2) : `${folder}/${line.slice(2)}`);
	}
	return files;
}
function merged(path) {
	return path.replace(/^\//, "").replace(/^usr\/(?=(?:bin|sbin|lib|lib32|lib64|libx32)\/)/, "");
}

;
function cacheKey(path) {
	let hash = 0xcbf29ce484222325n;
	for (const byte of Buffer.from(path)) {
		hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
	}
	const digits = hash.toString(16).padStart(16, "0");
	return `${digits.slice(0, 2)}/${digits.slice(2)}`;
}
function cachedSource(path, size, head) {
	const [file = "", folder = "", cache = ""] = path.split("/").reverse();
	const key = `${folder}/${file}`;
	if (!/^(?:bootsnap-)?compile-cache/.test(cache) || !/^[0-9a-f]{2}\/[0-9a-f]{14}$/.test(key)) {
		return undefined;
	}
	const recorded = recordedBefore(head, size) ?? recordedSince(head, size);
	return recorded === undefined ? undefined : { key, ...recorded };
}
function recordedBefore(head, length) {
	if (head.length < 64 || Number(head.readBigUInt64LE(32)) !== length - 64)
		return undefined;
	return { mtime: Number(head.readBigUInt64LE(24)), size: Number(head.readBigUInt64LE(16)) };
}
function recordedSince(head, length) {
	if (head.length < 32 || head.readUInt32LE(28) !== length - 32)
		return undefined;
	return { mtime: Number(head.readBigUInt64LE(8)), size: head.readUInt32LE(24) };
}

;
const magics = [0xf00baba2, 0xf00baba8];
function isClassArchive(head) {
	return head.length >= 4 && magics.includes(head.readUInt32LE(0));
}
const lookLength = 40;
const mostPairs = 10_000;
const earliest = 100_000_000;
const smallest = 22;
class ClassArchive {
	#times = new Map();
	#pairs = 0;
	#rest = Buffer.alloc(0);
	push(piece) {
		const bytes = Buffer.concat([this.#rest, piece]);
		let at = 0;
		for (; at + lookLength <= bytes.length; at += 8)
			this.#look(bytes, at);
		this.#rest = bytes.subarray(at);
	}
	timesOf(size) {
		return this.#times.get(size) ?? new Set();
	}
	#look(bytes, at) {
		if (bytes.readUInt32LE(at + 12) !== 0)
			return;
		const upperSize = bytes.readUInt32LE(at + 20);
		if (upperSize > 1)
			return;
		const size = upperSize * 2 ** 32 + bytes.readUInt32LE(at + 16);
		const time = bytes.readUInt32LE(at + 8);
		if (size < smallest || (time !== 0 && time < earliest))
			return;
		if (!isSharedEntry(bytes, at) && !isLocation(bytes, at))
			return;
		const times = this.#times.get(size) ?? new Set();
		if (times.has(time) || this.#pairs === mostPairs)
			return;
		this.#pairs += 1;
		this.#times.set(size, times.add(time));
	}
}
function isSharedEntry(bytes, at) {
	const [kind = 0, isModulePath = 0, isFromManifest = 0] = bytes.subarray(at, at + 3);
	const isPadded = bytes.readUInt32LE(at) >>> 24 === 0 && bytes.readUInt32LE(at + 4) === 0;
	const isKind = kind <= 3 && isModulePath <= 1 && isFromManifest <= 1 && isPadded;
	return (isKind && isPointer(bytes, at + 24) && (isZero(bytes, at + 32) || isPointer(bytes, at + 32)));
}
function isPointer(bytes, at) {
	const upper = bytes.readUInt32LE(at + 4);
	return upper >= 1 && upper <= 0xffff && bytes.readUInt32LE(at) % 8 === 0;
}
function isZero(bytes, at) {
	return bytes.readUInt32LE(at) === 0 && bytes.readUInt32LE(at + 4) === 0;
}
function isLocation(bytes, at) {
	const next = bytes.subarray(at + 24, at + 32);
	const end = next.indexOf(0);
	return end !== 0 && (end === -1 ? next : next.subarray(0, end)).every((byte) => byte > 0x20);
}

;
const mostFiles = 200_000;
const whiteout = ".wh.";
class FileTimes {
	#files = new Map();
	#folders = new Map();
	#removed = new Map();
	meet({ path, type, mtime, size }, layer) {
		const name = path.slice(path.lastIndexOf("/") + 1);
		if (name.startsWith(whiteout)) {
			const folder = path.slice(0, Math.max(0, path.length - name.length - 1));
			const gone = name.slice(whiteout.length);
			const removed = gone === ".wh..opq" ? folder : join(folder, gone);
			if (this.#removed.size < mostFiles)
				this.#removed.set(removed, layer);
			return;
		}
		const isFolder = type === "directory";
		this.#folders.delete(path);
		if (isFolder && Number.isFinite(mtime) && this.#folders.size < mostFiles)
			this.#folders.set(path, { path, layer, mtime: Math.floor(mtime), size });
		if (!/\.(?:py|jar|rb|ya?ml)$/.test(name))
			return;
		const isKept = type === "file" && Number.isFinite(mtime);
		this.#files.delete(path);
		if (isKept && this.#files.size < mostFiles) {
			this.#files.set(path, { path, layer, mtime: Math.floor(mtime), size });
		}
	}
	at(path) {
		const file = this.#files.get(path);
		return file !== undefined && this.isThere(file) ? file : undefined;
	}
	folderTime(path) {
		const folder = this.#folders.get(path);
		return folder !== undefined && this.isThere(folder) ? folder.mtime : undefined;
	}
	isGone(path) {
		const folder = this.#folders.get(path);
		return folder !== undefined && !this.isThere(folder);
	}
	get jars() {
		return this.#named(/\.jar$/);
	}
	get compiledByBootsnap() {
		return this.#named(/\.(?:rb|ya?ml)$/);
	}
	isThere({ path, layer }) {
		for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
			if ((this.#removed.get(path.slice(0, end)) ?? -1) > layer)
				return false;
		}
		return (this.#removed.get("") ?? -1) <= layer;
	}
	#named(pattern) {
		return [...this.#files.values()].filter((file) => pattern.test(file.path) && this.isThere(file));
	}
}
function join(folder, name) {
	return folder === "" ? name : `${folder}/${name}`;
}

;
class MessagePack {
	#bytes;
	#at = 0;
	constructor(bytes) {
		this.#bytes = bytes;
	}
	mapLength() {
		const type = this.#byte();
		if (type >> 4 === 0x8)
			return type & 0x0f;
		return this.#long(type, { two: 0xde, four: 0xdf });
	}
	listLength() {
		const type = this.#byte();
		if (type >> 4 === 0x9)
			return type & 0x0f;
		return this.#long(type, { two: 0xdc, four: 0xdd });
	}
	text() {
		const type = this.#byte();
		const length = type >> 5 === 0b101 ? type & 0x1f : this.#textLength(type);
		return this.#take(length).toString("utf8");
	}
	integer() {
		const type = this.#byte();
		if (type < 0x80)
			return type;
		const read = integers.get(type);
		const number = type >= 0xe0 ? type - 0x100 : read?.of(this.#take(read.bytes));
		if (number === undefined || !Number.isSafeInteger(number))
			throw new NotThis();
		return number;
	}
	isText() {
		const type = this.#bytes[this.#at] ?? 0;
		return type >> 5 === 0b101 || (type >= 0xd9 && type <= 0xdb);
	}
	#textLength(type) {
		return type === 0xd9 ? this.#byte() : this.#long(type, { two: 0xda, four: 0xdb });
	}
	#long(type, { two, four }) {
		if (type === two)
			return this.#take(2).readUInt16BE();
		if (type === four)
			return this.#take(4).readUInt32BE();
		throw new NotThis();
	}
	#byte() {
		return this.#take(1).readUInt8();
	}
	#take(length) {
		const end = this.#at + length;
		if (end > this.#bytes.length)
			throw new NotThis();
		const taken = this.#bytes.subarray(this.#at, end);
		this.#at = end;
		return taken;
	}
}
class NotThis extends Error {
}
const integers = new Map([
	[0xcc, { bytes: 1, of: (taken) => taken.readUInt8() }],
	[0xcd, { bytes: 2, of: (taken) => taken.readUInt16BE() }],
	[0xce, { bytes: 4, of: (taken) => taken.readUInt32BE() }],
	[0xcf, { bytes: 8, of: (taken) => Number(taken.readBigUInt64BE()) }],
	[0xd0, { bytes: 1, of: (taken) => taken.readInt8() }],
	[0xd1, { bytes: 2, of: (taken) => taken.readInt16BE() }],
	[0xd2, { bytes: 4, of: (taken) => taken.readInt32BE() }],
	[0xd3, { bytes: 8, of: (taken) => Number(taken.readBigInt64BE()) }],
]);

;

const mostBytes = 32 * 1024 * 1024;
const load_path_cache_mostPaths = 10_000;
const mostFolders = 200_000;
function isLoadPathCache({ path, size, }) {
	return /(?:^|\/)bootsnap[/-]load-path-cache$/.test(path) && size <= mostBytes;
}
function cachedPaths(bytes) {
	const found = [];
	const read = new MessagePack(bytes);
	let folders = 0;
	try {
		for (let left = read.mapLength(); left > 0 && found.length < load_path_cache_mostPaths; left -= 1) {
			const path = read.text();
			if (read.isText()) {
				read.text();
				continue;
			}
			const cached = cachedPath(path, read);
			folders += cached.below.length;
			if (folders > mostFolders)
				break;
			if (cached.mtime !== 0 && path.startsWith("/"))
				found.push(cached);
		}
		return found;
	}
	catch (error) {
		if (error instanceof NotThis)
			return [];
		throw error;
	}
}
function cachedPath(path, read) {
	if (read.listLength() !== 3)
		throw new NotThis();
	const mtime = read.integer();
	for (let left = read.listLength(); left > 0; left -= 1)
		read.text();
	const below = [];
	for (let left = read.listLength(); left > 0; left -= 1)
		below.push(`${path.slice(1)}/${read.text()}`);
	return { path: path.slice(1), mtime, below };
}


var pyc = __webpack_require__(15695);
;

const headerLength = 16;
function recordedSource(path, head) {
	const of = sourceOf(path);
	if (of === undefined || head.length < headerLength || !isCompiled(head))
		return undefined;
	const field = (0,pyc.U)(head).fields.find(({ name }) => name === "source mtime");
	return field === undefined ? undefined : { of, mtime: Number(field.text) };
}
function isCompiled(head) {
	return head[2] === 0x0d && head[3] === 0x0a;
}
function sourceOf(path) {
	const parts = path.split("/");
	const name = parts.pop() ?? "";
	if (parts.pop() !== "__pycache__")
		return undefined;
	const [module = "", tag, ...rest] = name.split(".");
	const isNamed = rest.at(-1) === "pyc" && (rest.length === 1 || /^opt-\w+$/.test(rest[0] ?? ""));
	if (module === "" || tag === undefined || !isNamed || rest.length > 2)
		return undefined;
	return [...parts, `${module}.py`].join("/");
}

;





const mostModules = 100_000;
const mostCached = 100_000;
const mostArchives = 100;
const mostLoadPaths = 10;
class RecordedTimes {
	#times = new FileTimes();
	#modules = new Map();
	#archives = new Map();
	#cached = new Map();
	#loadPaths = new Map();
	meet(header, layer) {
		this.#times.meet(header, layer);
		this.#modules.delete(header.path);
		this.#archives.delete(header.path);
		this.#cached.delete(header.path);
		this.#loadPaths.delete(header.path);
	}
	open({ path, size }, layer) {
		let archive;
		let isFirst = true;
		const whole = isLoadPathCache({ path, size }) && this.#loadPaths.size < mostLoadPaths ? [] : undefined;
		return {
			push: (piece) => {
				whole?.push(piece);
				if (isFirst && isClassArchive(Buffer.from(piece.subarray(0, 4))))
					archive = new ClassArchive();
				isFirst = false;
				archive?.push(piece);
			},
			end: (head) => {
				if (archive !== undefined && this.#archives.size < mostArchives)
					this.#archives.set(path, { path, layer, archive });
				if (whole !== undefined)
					this.#loadPaths.set(path, { path, layer, paths: cachedPaths(Buffer.concat(whole)) });
				const source = recordedSource(path, head);
				if (source !== undefined && this.#modules.size < mostModules)
					this.#modules.set(path, { path, layer, ...source });
				const cached = cachedSource(path, size, head);
				if (cached !== undefined && this.#cached.size < mostCached)
					this.#cached.set(path, { path, layer, ...cached });
			},
		};
	}
	get stale() {
		const modules = [...this.#modules.values()].flatMap((module) => {
			const { path, layer, of, mtime: recorded } = module;
			const source = this.#times.isThere(module) ? this.#times.at(of) : undefined;
			if (source === undefined || source.mtime >>> 0 === recorded)
				return [];
			return [{ by: "python", path, layer, of, recorded, actual: source.mtime }];
		});
		const archives = [...this.#archives.values()].filter((file) => this.#times.isThere(file));
		const jars = archives.length === 0 ? [] : this.#times.jars;
		const refused = archives.flatMap((file) => refusedFor(file, jars));
		const cached = [...this.#cached.values()].filter((file) => this.#times.isThere(file));
		const loadPaths = [...this.#loadPaths.values()].filter((file) => this.#times.isThere(file));
		const scanned = loadPaths.flatMap((file) => scannedFor(file, this.#times));
		const stale = [...modules, ...refused, ...missedIn(cached, this.#times), ...scanned];
		return stale.sort((one, other) => (one.path < other.path ? -1 : 1));
	}
}
function refusedFor({ path, layer, archive }, jars) {
	for (const { path: of, size, mtime: actual } of jars) {
		const times = archive.timesOf(size);
		const recorded = [...times].filter((time) => time !== 0);
		if (recorded.length === 0 || times.has(actual))
			continue;
		return [{ by: "jvm", path, layer, of, recorded: Math.min(...recorded), actual }];
	}
	return [];
}
function missedIn(cached, times) {
	if (cached.length === 0)
		return [];
	const sources = new Map(times.compiledByBootsnap.map((source) => [cacheKey(`/${source.path}`), source]));
	return cached.flatMap(({ path, layer, key, mtime: recorded, size }) => {
		const source = sources.get(key);
		if (source === undefined || source.size !== size || source.mtime === recorded)
			return [];
		return [{ by: "bootsnap", path, layer, of: source.path, recorded, actual: source.mtime }];
	});
}
function scannedFor({ path, layer, paths }, times) {
	for (const { path: of, mtime: recorded, below } of paths) {
		const actual = latest([of, ...below], times);
		if (actual === undefined || actual === recorded)
			continue;
		return [{ by: "load-path-cache", path, layer, of, recorded, actual }];
	}
	return [];
}
function latest(folders, times) {
	let found;
	for (const folder of folders) {
		const time = times.folderTime(folder);
		if (time === undefined && !times.isGone(folder))
			return undefined;
		if (time !== undefined)
			found = Math.max(found ?? time, time);
	}
	return found;
}

;
const plainString = /"[^"\\]{10,}"/g;
function withoutInherited(config, bases) {
	const inherited = new Set(bases.flatMap((base) => textOf(base).match(plainString) ?? []));
	const own = textOf(config).replace(plainString, (text) => inherited.has(text) ? " ".repeat(text.length) : text);
	return Buffer.from(own, "latin1");
}
function withoutPlanned(config, planned) {
	const longestFirst = planned.toSorted((one, other) => other.length - one.length);
	let own = textOf(config);
	for (const text of longestFirst) {
		if (text.length < shortestPlanned)
			continue;
		for (const written of [inJson(quoted(text)), inJson(text)]) {
			own = own.replaceAll(written, (found) => " ".repeat(found.length));
		}
	}
	return Buffer.from(own, "latin1");
}
const shortestPlanned = 6;
function quoted(text) {
	return JSON.stringify(text).slice(1, -1);
}
function inJson(text) {
	const json = quoted(text).replaceAll(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
	return textOf(Buffer.from(json));
}
function textOf(bytes) {
	return Buffer.from(bytes).toString("latin1");
}

;





const mostPending = 20_000;
const headLength = 2048;
class Reading {
	#search;
	#inside;
	#signal;
	#kernel;
	hits = new image_files.X();
	executables = new image_files.X();
	packaged = new PackagedFiles();
	recorded = new RecordedTimes();
	secrets = [];
	#pending = 0;
	omitted = 0;
	hasKernel = false;
	constructor(parts) {
		this.#search = parts.search;
		this.#inside = parts.inside;
		this.#signal = parts.signal;
		this.#kernel = parts.kernel;
	}
	readConfig(bytes, { bases, planned, }) {
		const secrets = this.#hitsIn(bytes).filter(({ kind }) => kind === "secret");
		const built = withoutPlanned(withoutInherited(bytes, bases), planned);
		const others = this.#hitsIn(built).filter(({ kind, weight }) => kind !== "secret" && weight === "trace");
		const head = bytes.subarray(0, headLength);
		this.#take({
			path: "config",
			layer: undefined,
			size: bytes.length,
			head,
			hits: as("content", [...secrets, ...others]),
		});
	}
	#hitsIn(bytes) {
		const one = this.#search.file();
		one.push(bytes);
		return one.end();
	}
	async readEntry({ header, content }, layer) {
		const { path, type, size, linkname } = header;
		this.recorded.meet(header, layer);
		this.hits.meet(path);
		this.executables.meet(path);
		if (this.#kernel !== undefined && path.includes(this.#kernel))
			this.hasKernel = true;
		const inName = this.#inName(path, linkname);
		if (type !== "file" || size === 0) {
			this.#take({ path, layer, size: 0, head: Buffer.alloc(0), hits: inName });
			return;
		}
		let head = Buffer.alloc(0);
		const one = this.#search.file();
		const executable = new ExecutableBytes(size);
		const list = isPackageList(path) && size <= largestList ? [] : undefined;
		const inside = this.#inside.open({ path, size });
		const recorded = this.recorded.open(header, layer);
		try {
			for await (const piece of content) {
				this.#signal.throwIfAborted();
				if (head.length < headLength) {
					head = Buffer.concat([head, piece.subarray(0, headLength - head.length)]);
				}
				one.push(piece);
				executable.push(piece);
				list?.push(piece);
				recorded.push(piece);
				await inside.push(piece);
			}
		}
		catch (error) {
			await inside.abandon();
			throw error;
		}
		recorded.end(head);
		if (list !== undefined)
			this.packaged.add(path, Buffer.concat(list).toString());
		const within = as("inside", await inside.end());
		const hits = search_reading_merged([...as("content", one.end()), ...within, ...inName]);
		this.#take({ path, layer, size, head, hits });
		const looked = executable.end();
		if (looked !== undefined && this.#hasRoom())
			this.executables.set(path, { path, layer, looked });
	}
	#inName(path, linkname) {
		const text = Buffer.from(`/${path}\n${linkname}`);
		const hits = this.#hitsIn(text).filter(({ kind }) => kind !== "commit");
		return as("name", hits).map((hit) => ({
			...hit,
			offset: 0,
			format: hit.kind === "secret" ? hit.format : `${hit.format}, in its name`,
		}));
	}
	#take(file) {
		const { path, layer } = file;
		for (const { kind, format } of file.hits) {
			if (kind === "secret")
				this.secrets.push({ name: format, path, layer });
		}
		const hits = file.hits.filter(({ kind }) => kind !== "secret");
		if (hits.length > 0 && this.#hasRoom())
			this.hits.set(path, { ...file, hits });
	}
	#hasRoom() {
		this.#pending += 1;
		if (this.#pending > mostPending)
			this.omitted += 1;
		return this.#pending <= mostPending;
	}
}
function as(place, hits) {
	return hits.map((hit) => ({ ...hit, place }));
}
const ranks = { certain: 3, doubtful: 2, asked: 1, weak: 0 };
function search_reading_merged(hits) {
	const best = new Map();
	for (const hit of hits) {
		const key = hit.kind === "secret" ? `secret ${hit.format}` : hit.kind;
		const known = best.get(key);
		const count = hit.count + (known?.count ?? 0);
		const isSurer = known === undefined || ranks[hit.strength] > ranks[known.strength];
		best.set(key, { ...(isSurer ? hit : known), count });
	}
	return [...best.values()];
}

;



async function readImage(options) {
	const { image, readers, layers, baseConfigs: bases, planned, traces, signal } = options;
	const search = new Search(traces);
	const inside = new search_inside.t(search, readers);
	const kernel = traces.machine.kernelRelease;
	const reading = new Reading({ search, inside, signal, kernel });
	reading.readConfig(image.configBytes, { bases, planned });
	for (const layer of layers) {
		const name = `Layer ${layer} of the image`;
		for await (const entry of readers.entries(image.layer(layer), name)) {
			await reading.readEntry(entry, layer);
		}
	}
	return { reading, search, unread: inside.unread };
}


}),

75409:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  t: () => (Inside)
});


var byte_source = __webpack_require__(47812);

var budget = __webpack_require__(85793);

var format = __webpack_require__(39907);

var formats_zip = __webpack_require__(67988);

var failure = __webpack_require__(67271);
;
class Handoff {
	#piece;
	#isEnded = false;
	#isClosed = false;
	#wakeReader;
	#wakeWriter;
	async write(piece) {
		if (this.#isClosed || piece.length === 0)
			return;
		this.#piece = piece;
		this.#wakeReader?.();
		await new Promise((resolve) => {
			this.#wakeWriter = resolve;
		});
	}
	end() {
		this.#isEnded = true;
		this.#wakeReader?.();
	}
	close() {
		this.#isClosed = true;
		this.#piece = undefined;
		this.#wakeWriter?.();
	}
	async *[Symbol.asyncIterator]() {
		try {
			for (;;) {
				const piece = this.#piece;
				if (piece !== undefined) {
					yield piece;
					this.#piece = undefined;
					this.#wakeWriter?.();
				}
				else if (this.#isEnded)
					return;
				else {
					await new Promise((resolve) => {
						this.#wakeReader = resolve;
					});
				}
			}
		}
		finally {
			this.close();
		}
	}
}

;






const mostOfFile = 512 * 1024 * 1024;
const mostRatio = 100;
const mostOfSmall = 8 * 1024 * 1024;
const mostOfImage = 4 * 1024 * 1024 * 1024;
const largestInMemory = 24 * 1024 * 1024;
const largest = {
	bzip2: 4 * 1024 * 1024,
	xz: 32 * 1024 * 1024,
};
const compressions = {
	gzip: "gzip",
	bzip2: "bzip2",
	xz: "xz",
	zstd: "zstd",
};
const headLength = 6;
class Inside {
	#search;
	#readers;
	#texts;
	#left = mostOfImage;
	unread = 0;
	constructor(search, readers, texts) {
		this.#search = search;
		this.#readers = readers;
		this.#texts = texts;
	}
	open({ path, size }) {
		let opened;
		return {
			push: async (piece) => {
				opened ??= this.#openAs((0,format.be)(piece.subarray(0, headLength)), { path, size });
				await opened.push(piece);
			},
			end: async () => (await opened?.end()) ?? [],
			abandon: async () => await opened?.abandon(),
		};
	}
	#openAs(format, { path, size }) {
		const compression = compressions[format];
		const isSmall = size <= (largest[format] ?? mostOfFile);
		if (compression === undefined && format !== "zip")
			return nothing;
		if (!isSmall || this.#left <= 0) {
			this.unread += 1;
			return nothing;
		}
		if (compression !== undefined)
			return this.#compressed(compression, { path, size });
		return size <= largestInMemory ? this.#zip() : this.#largeZip();
	}
	#compressed(compression, { path: name, size }) {
		const handoff = new Handoff();
		const one = this.#search.file(this.#texts);
		const bytes = handoff;
		const done = this.#unpack({ bytes, compression, name }, size, one).finally(() => handoff.close());
		done.catch(() => undefined);
		return {
			push: (piece) => handoff.write(piece),
			end: async () => {
				handoff.end();
				await done;
				return inside(one.end(), compression);
			},
			abandon: async () => {
				handoff.end();
				await done.catch(() => undefined);
			},
		};
	}
	async #unpack(compressed, size, one) {
		let room = Math.min(mostOfFile, this.#left, size * mostRatio + mostOfSmall);
		try {
			for await (const piece of this.#readers.decompress(compressed)) {
				one.push(piece);
				room -= piece.length;
				this.#left -= piece.length;
				if (room > 0)
					continue;
				this.unread += 1;
				return;
			}
		}
		catch (error) {
			if (!(error instanceof failure.HR) || error.code === "interrupted")
				throw error;
			this.unread += 1;
		}
	}
	#zip() {
		const pieces = [];
		return {
			push: (piece) => Promise.resolve(void pieces.push(Buffer.from(piece))),
			end: () => this.#zipMembers((0,byte_source.ZK)(Buffer.concat(pieces))),
			abandon: () => Promise.resolve(),
		};
	}
	#largeZip() {
		const handoff = new Handoff();
		const done = this.#readers.keep(handoff, mostOfFile).finally(() => handoff.close());
		done.catch(() => undefined);
		return {
			push: (piece) => handoff.write(piece),
			end: async () => {
				handoff.end();
				const zip = await done;
				if (zip === undefined) {
					this.unread += 1;
					return [];
				}
				return await this.#zipMembers(zip).finally(() => zip.close());
			},
			abandon: async () => {
				handoff.end();
				await (await done.catch(() => undefined))?.close();
			},
		};
	}
	async #zipMembers(zip) {
		const found = [];
		try {
			for (const member of await (0,formats_zip.h)(zip)) {
				const stored = await member.stored();
				if (!member.isDeflated || stored.length === 0)
					continue;
				const one = this.#search.file(this.#texts);
				const bytes = (0,byte_source.mA)(stored);
				await this.#unpack({ bytes, compression: "deflate", name: member.path }, stored.length, one);
				found.push(...inside(one.end(), "zip"));
				if (this.#left <= 0)
					break;
			}
		}
		catch (error) {
			if (!(error instanceof budget.C9))
				throw error;
			this.unread += 1;
		}
		return found;
	}
}
const nothing = {
	push: () => Promise.resolve(),
	end: () => Promise.resolve([]),
	abandon: () => Promise.resolve(),
};
function inside(hits, format) {
	return hits.map((hit) => hit.kind === "secret" ? hit : { ...hit, format: `${hit.format}, inside of ${format}` });
}


}),

40328:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $E: () => (collectTexts),
  Hf: () => (searchSources),
  b6: () => (textOf),
  nz: () => (withoutGit)
});
var _search_inside_js__0 = __webpack_require__(75409);

async function searchSources(search, sources) {
	const inContext = await kindsInFolders(search, sources);
	if (inContext.has("time"))
		inContext.add("day");
	return { inContext, inBases: await textsInBases(search, sources) };
}
async function kindsInFolders(search, { folders, filesBelow, readers }) {
	const kinds = new Set();
	for (const folder of folders) {
		for await (const { content, ...file } of filesBelow(folder)) {
			for (const { kind } of await look({ search, readers }, content, file)) {
				if (kind !== "secret")
					kinds.add(kind);
			}
		}
	}
	return kinds;
}
async function* withoutGit(files) {
	for await (const file of files)
		if (!file.path.split("/").includes(".git"))
			yield file;
}
async function collectTexts(folder, { search, filesBelow, readers, }, texts) {
	for await (const { content, ...file } of filesBelow(folder)) {
		await look({ search, readers, texts }, content, file);
	}
}
async function textsInBases(search, { bases, readers }) {
	const texts = new Set();
	for (const { image, layers } of await bases()) {
		for (const layer of layers) {
			const name = `Layer ${layer} of a base`;
			for await (const { header, content } of readers.entries(image.layer(layer), name)) {
				await look({ search, readers, texts }, content, header);
			}
		}
	}
	return texts;
}
async function look({ search, readers, texts, }, content, file) {
	const opened = new _search_inside_js__0.t(search, readers, texts).open(file);
	const one = search.file(texts);
	try {
		for await (const piece of content) {
			one.push(piece);
			await opened.push(piece);
		}
	}
	catch (error) {
		await opened.abandon();
		throw error;
	}
	return [...one.end(), ...(await opened.end())];
}
function textOf({ hit }) {
	return hit.toString("latin1").toLowerCase();
}


}),

13562:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (dayDifference),
  x: () => (traceDifference)
});
var _causes_convention_js__0 = __webpack_require__(87519);
var _causes_hostname_js__1 = __webpack_require__(48693);
var _conventions_js__2 = __webpack_require__(94944);
var _fixes_archives_js__3 = __webpack_require__(74926);
var _fixes_compilers_js__4 = __webpack_require__(10331);
var _fixes_fix_js__5 = __webpack_require__(3037);
var _fixes_gzip_js__6 = __webpack_require__(93125);
var _fixes_system_js__7 = __webpack_require__(11012);
var _fixes_times_js__8 = __webpack_require__(50547);
var _say_js__9 = __webpack_require__(28818);










function traceDifference(facts) {
	const { path, layer, instruction, format, offset, excerpt, count } = facts.trace;
	const { cause, what, fixes, fallback } = judgementOf(facts);
	const times = count === 1 ? "" : `, ${count} times`;
	return {
		path,
		kind: "trace",
		...(layer === undefined ? {} : { layer }),
		...(instruction === undefined ? {} : { instruction }),
		evidence: [`offset ${offset}: ${excerpt} (${format}${times})`],
		cause,
		confidence: 1,
		explanation: `Both builds have the same value here, but the next run will have another: ${(0,_say_js__9.ol)(excerpt)} is ${what}.`,
		...(0,_fixes_fix_js__5.z6)(instruction?.text ?? "", fixes, fallback),
	};
}
function dayDifference(difference) {
	const { instruction } = difference;
	return {
		...difference,
		kind: "trace",
		cause: "clock",
		confidence: 0.9,
		explanation: "Both builds have the same content here, but a build on another day has different content.",
		...(0,_fixes_fix_js__5.z6)(instruction?.text ?? "", time.fixes, time.fallback),
	};
}
function judgementOf({ trace, isProgram }) {
	const { path, kind, format } = trace;
	const convention = _conventions_js__2.T.find((row) => row.path.test(path));
	if (convention !== undefined && isTime(kind)) {
		const { cause } = convention;
		return { cause, what: `in ${convention.what}`, fixes: [], fallback: (0,_causes_convention_js__0.j)(convention) };
	}
	const placed = places.find(({ sign }) => sign.test(format));
	if (placed !== undefined)
		return ofPlace(placed, path);
	if (isTime(kind) && isProgram) {
		const fixes = [_fixes_times_js__8.u4, _fixes_compilers_js__4.WB, _fixes_compilers_js__4.ap];
		const what = "the time at which the program was built";
		return { cause: "compile-date", what, fixes, fallback: _fixes_compilers_js__4.ap };
	}
	return byKind[kind];
}
function isTime(kind) {
	return kind === "day" || kind === "time" || kind === "epoch";
}
const shadowFix = (0,_fixes_system_js__7.Bw)("sed -i 's/^\\([^:]*:[^:]*\\):[0-9]*:/\\1:1:/' /etc/shadow && rm -f /etc/shadow-", "Set a fixed day in the same RUN, and remove the backup.");
const places = [
	{
		sign: /gzip header/,
		cause: "gzip-mtime",
		what: "the time of compression in the gzip header",
		fixes: [_fixes_gzip_js__6.mk, _fixes_gzip_js__6.H8],
		fallback: _fixes_gzip_js__6.mk,
	},
	{
		sign: /Python bytecode/,
		cause: "pyc-mtime",
		what: "the modification time of the module's source",
		fixes: [_fixes_compilers_js__4.Hd],
		fallback: _fixes_compilers_js__4.Hd,
	},
	{
		sign: /PE header/,
		cause: "compile-date",
		what: "the time at which the program was linked",
		fixes: [_fixes_compilers_js__4.ap],
		fallback: _fixes_compilers_js__4.ap,
	},
	{
		sign: /member of a zip/,
		cause: "zip-mtime",
		what: "the modification time of a member of the zip",
		fixes: [_fixes_archives_js__3.LC, ..._fixes_archives_js__3.xo],
		fallback: _fixes_archives_js__3.LC,
	},
	{
		sign: /as in a tar/,
		cause: "archive-mtime",
		what: "the modification time of a member of the archive",
		fixes: [_fixes_archives_js__3.Ly, _fixes_archives_js__3.Ze, _fixes_archives_js__3.$l, _fixes_archives_js__3.oo],
		fallback: _fixes_archives_js__3.Ly,
	},
	{
		sign: /in \/etc\/shadow/,
		cause: "shadow-day",
		what: "the day on which the account's password was last set, in days since 1970",
		fixes: [],
		fallback: shadowFix,
	},
];
function ofPlace({ sign: _sign, ...judgement }, path) {
	const isJar = judgement.cause === "zip-mtime" && /\.(?:jar|war|ear|aar)$/.test(path);
	return isJar ? { ...judgement, fallback: _fixes_archives_js__3.bn } : judgement;
}
const time = { cause: "clock", fixes: _fixes_times_js__8.uC, fallback: _fixes_times_js__8.Z$ };
const machineAdvice = (0,_fixes_system_js__7.$Y)("Do not write properties of the machine into the image: give the program a fixed value, or let it read the value when the container starts.");
const environmentAdvice = (0,_fixes_system_js__7.$Y)("Do not write details of this run into the image: pass them to the container when it starts, or leave them out.");
const byKind = {
	day: { ...time, what: "the day of the build" },
	time: { ...time, what: "the time of the build" },
	epoch: { ...time, what: "the time of the build" },
	hostname: {
		cause: "hostname",
		what: "the machine's host name",
		fixes: [],
		fallback: _causes_hostname_js__1.lA,
	},
	user: {
		cause: "user-env",
		what: "the builder's user",
		fixes: [],
		fallback: environmentAdvice,
	},
	"checkout-path": buildPath("the path of the checkout"),
	"work-folder": buildPath("the build folder, which has a new random name in each run"),
	"run-id": {
		cause: "user-env",
		what: "the number of this run",
		fixes: [],
		fallback: environmentAdvice,
	},
	commit: { cause: "user-env", what: "the commit", fixes: [], fallback: environmentAdvice },
	boot: {
		cause: "machine-id",
		what: "the machine's boot ID, which is new after each start",
		fixes: [],
		fallback: machineAdvice,
	},
	kernel: {
		cause: "kernel-name",
		what: "the machine's kernel",
		fixes: [],
		fallback: machineAdvice,
	},
	cpu: {
		cause: "cpu-count",
		what: "the machine's processor",
		fixes: [],
		fallback: machineAdvice,
	},
	memory: {
		cause: "cpu-count",
		what: "the size of the machine's memory",
		fixes: [],
		fallback: machineAdvice,
	},
	"name-server": {
		cause: "network",
		what: "the machine's name server",
		fixes: [],
		fallback: machineAdvice,
	},
};
function buildPath(what) {
	return { cause: "build-path", what, fixes: [_fixes_compilers_js__4.Bz], fallback: _fixes_compilers_js__4.Bz };
}


}),

60404:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (ImageFiles)
});
const whiteout = ".wh.";
class ImageFiles {
	#found = new Map();
	meet(path) {
		if (this.#found.size === 0)
			return;
		this.#found.delete(path);
		const name = path.slice(path.lastIndexOf("/") + 1);
		if (!name.startsWith(whiteout))
			return;
		const folder = path.slice(0, path.length - name.length);
		const gone = name === ".wh..wh..opq" ? folder : folder + name.slice(whiteout.length);
		for (const known of this.#found.keys()) {
			if (known === gone || known.startsWith(gone.endsWith("/") ? gone : `${gone}/`)) {
				this.#found.delete(known);
			}
		}
	}
	set(path, value) {
		this.#found.set(path, value);
	}
	get values() {
		return [...this.#found.values()];
	}
}


}),

99511:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (elfLinks),
  w: () => (namesIn)
});
var _compare_content_budget_js__0 = __webpack_require__(85793);
var _compare_formats_elf_js__1 = __webpack_require__(47134);
var _strings_js__2 = __webpack_require__(66456);



const neededTag = 1;
const mostLibraries = 500;
const longestName = 4096;
function elfLinks(elf) {
	if (elf.length < 64)
		return undefined;
	try {
		const sections = (0,_compare_formats_elf_js__1.M)(elf);
		if (sections.length === 0)
			return undefined;
		const interpreter = (0,_strings_js__2.$)((0,_strings_js__2.H)(sections, ".interp"), 0, longestName);
		const needed = namesIn(sections, { is64: elf[4] === 2, isLittle: elf[5] === 1 });
		return { ...(interpreter === "" ? {} : { interpreter }), needed };
	}
	catch (error) {
		if (error instanceof _compare_content_budget_js__0.C9)
			return undefined;
		throw error;
	}
}
function namesIn(sections, { is64, isLittle }) {
	const table = (0,_strings_js__2.H)(sections, ".dynamic");
	const names = (0,_strings_js__2.H)(sections, ".dynstr");
	const width = is64 ? 8 : 4;
	const number = (at) => isLittle ? table.readUInt32LE(at) : table.readUInt32BE(at + width - 4);
	const found = [];
	for (let at = 0; at + 2 * width <= table.length && found.length < mostLibraries;) {
		if (number(at) === 0)
			break;
		if (number(at) === neededTag)
			found.push((0,_strings_js__2.$)(names, number(at + width), longestName));
		at += 2 * width;
	}
	return found;
}


}),

3307:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  Ys: () => (executableFormat),
  $U: () => (largestExecutable),
  Fx: () => (lookAtExecutable)
});


var budget = __webpack_require__(85793);

var formats_elf = __webpack_require__(47134);
;
const mostPaths = 3;
const mostText = 16 * 1024 * 1024;
const holding = /^\.(debug_(str|line_str|line|info)|rodata|data\.rel\.ro|data|gopclntab)(\.|$)/;
const own = "home|Users|root|builds|tmp|var/tmp|workspaces?|usr/src|usr/local/cargo|github|__w";
const usual = "build|src|sources?|apps?|work|workdir|usr/local/(?:src|app)|go|opt|mnt|srv|code|projects?|repo";
const extensions = "(?:rs|(?:go|cpp|cxx|cc|c|hpp|hxx|hh|h|cs|f90|zig|hs|ml|nim|pas|mm|m|S|s)(?!\\w))";
const sourceFile = new RegExp(`(?:(?<!/)/(?:${own})|(?:(?<![\\w.@~+/-])|(?<=\\.rs))/(?:${usual}))/[\\w.+@~/-]{0,1000}?\\.${extensions}`, "g");
const folder = new RegExp(`(?<=^|\\0)/(?:${own}|${usual})(?:/[^\\0\\n]{0,1000})?(?=\\0)`, "g");
const ofToolchain = /^\/(rustc\/|usr\/src\/rustc-|build\/(glibc|gcc|rustc)-|usr\/src\/debug\/)/;
function buildPaths(sections) {
	const found = new Map();
	for (const { name, bytes } of sections) {
		if (!holding.test(name) || found.size >= mostPaths)
			continue;
		const text = bytes.toString("latin1", 0, mostText);
		const folders = name.startsWith(".debug") ? text.matchAll(folder) : [];
		collect(found, folders);
		collect(found, text.matchAll(sourceFile));
	}
	return [...found.values()].slice(0, mostPaths);
}
function collect(found, matches) {
	for (const [path] of matches) {
		if (found.size >= mostPaths)
			return;
		if (ofToolchain.test(path))
			continue;
		const key = path.split("/").slice(0, 4).join("/");
		if (!found.has(key))
			found.set(key, path);
	}
}


var elf_links = __webpack_require__(99511);
;
const magic = Buffer.from("\u00ff Go buildinf:", "latin1");
const headerLength = 32;
const inlineTexts = 2;
const markLength = 16;
const longestText = 1024 * 1024;
function goBuild(section) {
	if (!section.subarray(0, magic.length).equals(magic) || section.length < headerLength) {
		return undefined;
	}
	if (((section[15] ?? 0) & inlineTexts) === 0) {
		return { version: "before 1.18", module: "", trimpath: false, cgo: false };
	}
	const version = lengthAndText(section, headerLength);
	const settings = version && lengthAndText(section, version.end);
	if (version === undefined || settings === undefined)
		return undefined;
	const { text } = settings;
	return {
		version: version.text,
		...settingsOf(text.length > 2 * markLength ? text.slice(markLength, -markLength) : ""),
	};
}
function settingsOf(text) {
	const settings = new Map();
	let module = "";
	for (const line of text.split("\n")) {
		const [word, value = ""] = line.split("\t");
		if (word === "path" && module === "")
			module = value;
		if (word === "mod")
			module = value;
		const at = value.indexOf("=");
		if (word === "build" && at > 0)
			settings.set(value.slice(0, at), value.slice(at + 1));
	}
	const [revision, time, modified] = ["vcs.revision", "vcs.time", "vcs.modified"].map((name) => settings.get(name));
	return {
		module,
		trimpath: settings.get("-trimpath") === "true",
		cgo: settings.get("CGO_ENABLED") === "1",
		...(revision === undefined ? {} : { revision }),
		...(time === undefined ? {} : { time }),
		...(modified === undefined ? {} : { modified: modified === "true" }),
	};
}
function lengthAndText(bytes, from) {
	let length = 0;
	for (let at = from; at < Math.min(bytes.length, from + 4); at += 1) {
		const byte = bytes[at] ?? 0;
		length += (byte & 0x7f) * 2 ** (7 * (at - from));
		if (byte >= 0x80)
			continue;
		const end = at + 1 + length;
		if (length > longestText || end > bytes.length)
			return undefined;
		return { text: bytes.toString("latin1", at + 1, end), end };
	}
	return undefined;
}


var strings = __webpack_require__(66456);
;

function gnuBuildId(sections, isLittle) {
	const note = (0,strings.H)(sections, ".note.gnu.build-id");
	return noteValue(note, { isLittle, owner: "GNU\0", type: 3 })?.toString("hex");
}
function goBuildId(sections, isLittle) {
	const note = (0,strings.H)(sections, ".note.go.buildid");
	const value = noteValue(note, { isLittle, owner: "Go\0\0", type: 4 })?.toString("latin1");
	return value === "" ? undefined : value;
}
function noteValue(note, wanted) {
	if (note.length < 16)
		return undefined;
	const number = (at) => wanted.isLittle ? note.readUInt32LE(at) : note.readUInt32BE(at);
	const isIt = note.toString("latin1", 12, 16) === wanted.owner && number(8) === wanted.type;
	return isIt ? note.subarray(16, 16 + number(4)) : undefined;
}

;







const executableTypes = [2, 3];
const mostLibraries = 50;
function elfFacts(elf) {
	if (elf.length < 52)
		throw new budget.C9("its header is truncated");
	const isLittle = elf[5] === 1;
	const type = isLittle ? elf.readUInt16LE(16) : elf.readUInt16BE(16);
	if (!executableTypes.includes(type))
		return undefined;
	const sections = (0,formats_elf.M)(elf);
	const has = (pattern) => sections.some(({ name }) => pattern.test(name));
	const libraries = (0,elf_links.w)(sections, { is64: elf[4] === 2, isLittle }).slice(0, mostLibraries);
	const go = goBuild((0,strings.H)(sections, ".go.buildinfo"));
	const compiler = compilerOf(sections);
	const language = go === undefined ? languageOf(sections, libraries, compiler) : "Go";
	const isDynamic = libraries.length > 0 || has(/^\.interp$/);
	const [buildId, ownBuildId] = [gnuBuildId(sections, isLittle), goBuildId(sections, isLittle)];
	return {
		format: "elf",
		...(language === undefined ? {} : { language }),
		...(sections.length === 0 ? {} : { linkage: isDynamic ? "dynamic" : "static" }),
		libraries,
		...(compiler === undefined ? {} : { compiler }),
		...(buildId === undefined ? {} : { buildId }),
		...(ownBuildId === undefined ? {} : { goBuildId: ownBuildId }),
		symbols: has(/^\.symtab$/),
		debug: has(/^\.z?debug_/),
		paths: buildPaths(sections),
		...(go === undefined ? {} : { go }),
	};
}
function compilerOf(sections) {
	const texts = (0,strings.H)(sections, ".comment").toString("latin1", 0, 4096).split("\0");
	const signed = texts.filter((text) => text !== "" && !text.startsWith("Linker:"));
	return signed.find((text) => !text.startsWith("GCC:")) ?? signed[0];
}
function languageOf(sections, libraries, compiler) {
	if (compiler?.startsWith("rustc") === true || isRust(sections))
		return "Rust";
	if (libraries.some((name) => /^lib(?:std)?c\+\+\.so/.test(name)))
		return "C++";
	return compiler !== undefined && /^GCC:|clang/.test(compiler) ? "C" : undefined;
}
function isRust(sections) {
	return sections.some(({ name, bytes }) => name === ".rodata" &&
		["library/std/src/", "library/core/src/"].some((path) => bytes.includes(path)));
}

;


const debugDirectory = 6;
const clrHeader = 14;
const codeView = 2;
const repro = 16;
const debugEntryLength = 28;
const pathOffset = 24;
function peFacts(pe) {
	const read = numbersOf(pe);
	const header = read.int(0x3c);
	if (pe.toString("latin1", header, header + 4) !== "PE\0\0")
		return undefined;
	const optional = header + 24;
	const isPlus = read.half(optional) === 0x20b;
	const directories = optional + (isPlus ? 112 : 96);
	const count = read.int(directories - 4);
	const directory = (index) => ({
		address: index < count ? read.int(directories + index * 8) : 0,
		size: index < count ? read.int(directories + index * 8 + 4) : 0,
	});
	if (directory(clrHeader).address === 0)
		return undefined;
	const sections = { at: optional + read.half(header + 20), count: read.half(header + 6) };
	const { address, size } = directory(debugDirectory);
	const place = address === 0 ? undefined : fileOffset(read, sections, address);
	const entries = place === undefined ? [] : debugEntries(read, place, size);
	const path = entries
		.map(({ type, at }) => (type === codeView ? pdbPath(pe, at) : ""))
		.find(Boolean);
	const isHash = entries.some(({ type }) => type === repro);
	return {
		format: "pe",
		language: ".NET",
		libraries: [],
		symbols: false,
		debug: false,
		paths: path?.startsWith("/") === true && !path.startsWith("/_") ? [path] : [],
		...(isHash ? {} : { timeStamp: read.int(header + 8) }),
	};
}
function numbersOf(pe) {
	const checked = (at, length) => {
		if (at >= 0 && at + length <= pe.length)
			return at;
		throw new budget.C9("one of its tables extends past the end of the file");
	};
	return {
		half: (at) => pe.readUInt16LE(checked(at, 2)),
		int: (at) => pe.readUInt32LE(checked(at, 4)),
	};
}
function fileOffset(read, sections, address) {
	for (let index = 0; index < Math.min(sections.count, 96); index += 1) {
		const at = sections.at + index * 40;
		const [start, size] = [read.int(at + 12), Math.max(read.int(at + 8), read.int(at + 16))];
		if (address >= start && address < start + size)
			return address - start + read.int(at + 20);
	}
	return undefined;
}
function debugEntries(read, place, size) {
	const count = Math.min(32, Math.floor(size / debugEntryLength));
	return Array.from({ length: count }, (_, index) => {
		const at = place + index * debugEntryLength;
		return { type: read.int(at + 12), at: read.int(at + 24) };
	});
}
function pdbPath(pe, at) {
	return pe.toString("latin1", at, at + 4) === "RSDS" ? (0,strings.$)(pe, at + pathOffset, 1024) : "";
}

;



const largestExecutable = 64 * 1024 * 1024;
function executableFormat(head) {
	const [a, b, c, d] = head;
	if (a === 0x7f && b === 0x45 && c === 0x4c && d === 0x46)
		return "elf";
	return a === 0x4d && b === 0x5a ? "pe" : undefined;
}
function lookAtExecutable(bytes) {
	try {
		const facts = executableFormat(bytes) === "elf" ? elfFacts(bytes) : peFacts(bytes);
		return facts === undefined ? { kind: "other" } : { kind: "facts", facts };
	}
	catch (error) {
		if (error instanceof budget.C9)
			return { kind: "unread", reason: error.message };
		throw error;
	}
}


}),

66456:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (textAt),
  H: () => (sectionNamed)
});
function sectionNamed(sections, name) {
	return sections.find((section) => section.name === name)?.bytes ?? Buffer.alloc(0);
}
function textAt(bytes, from, longest = 4096) {
	if (from < 0 || from >= bytes.length)
		return "";
	const end = bytes.indexOf(0, from);
	const stop = Math.min(end < 0 ? bytes.length : end, from + longest);
	return bytes.toString("utf8", from, stop);
}


}),

20857:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  YM: () => (daysBetween),
  YV: () => (midnightOf),
  b4: () => (offsetOf),
  l4: () => (two),
  mx: () => (weekdays),
  x3: () => (english)
});
const english = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
];
const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
function daysBetween({ startedAt, endedAt }, zones) {
	const found = new Map();
	const ends = [startedAt, endedAt, ...midnightsBetween(startedAt, endedAt)];
	for (const zone of zones) {
		for (const seconds of ends) {
			const day = dayIn(seconds, zone);
			found.set(`${day.year}-${day.month}-${day.day}`, day);
		}
	}
	return [...found.values()];
}
function midnightsBetween(startedAt, endedAt) {
	const count = Math.min(7, Math.floor((endedAt - startedAt) / 86_400));
	return Array.from({ length: Math.max(0, count) }, (_, index) => startedAt + index * 86_400);
}
function dayIn(seconds, timeZone) {
	const { year, month, day } = partsIn(seconds, timeZone);
	return { year, month, day };
}
function partsIn(seconds, timeZone) {
	const date = new Date(seconds * 1000);
	const format = new Intl.DateTimeFormat("en-US", {
		timeZone: isZone(timeZone) ? timeZone : "UTC",
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "numeric",
		minute: "numeric",
		hourCycle: "h23",
	});
	const parts = new Map(format.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
	const part = (name) => parts.get(name) ?? 0;
	return {
		year: part("year"),
		month: part("month"),
		day: part("day"),
		hour: part("hour"),
		minute: part("minute"),
	};
}
function isZone(name) {
	try {
		new Intl.DateTimeFormat("en-US", { timeZone: name });
		return true;
	}
	catch {
		return false;
	}
}
function midnightOf({ year, month, day }) {
	return Date.UTC(year, month - 1, day) / 1000;
}
function offsetOf(seconds, zone) {
	const { hour, minute, ...day } = partsIn(seconds, zone);
	const local = midnightOf(day) + hour * 3600 + minute * 60;
	return Math.round((local - Math.floor(seconds / 60) * 60) / 60) * 60;
}
function two(number) {
	return String(number).padStart(2, "0");
}


}),

57921:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (meets),
  ZQ: () => (fitOfDay),
  pj: () => (fitOfDigits)
});
const zoneStep = 900;
const [west, east] = [-12 * 3600, 14 * 3600];
function fitOfDay(text, midnight, clock) {
	if (ofCommit.test(text.before))
		return committed;
	const time = timeBehind(text.after) ?? timeBefore(text.before);
	return fitOfTime(time, midnight, clock);
}
function fitOfDigits(digits, midnight, clock) {
	if (digits.length < 2)
		return { kind: "day", strength: "doubtful", more: "" };
	const [hours, minutes, seconds] = [0, 2, 4].map((at) => digits.slice(at, at + 2));
	return fitOfTime(timeOf(hours ?? "", minutes ?? "", seconds ?? ""), midnight, clock);
}
const bare = { kind: "day", strength: "doubtful", more: "" };
const ofCommit = /\bvcs\.time=$/;
const committed = {
	...{ kind: "commit", strength: "weak", weight: "note" },
	more: ", the time of the commit",
};
const own = { kind: "time", strength: "certain", more: " with the time of day" };
function fitOfTime(time, midnight, clock) {
	if (time === undefined || time.seconds === 0)
		return bare;
	const at = midnight + time.seconds;
	const offsets = time.offset === undefined ? clock.offsets : [time.offset];
	if (time.isToSecond && offsets.some((offset) => at - offset === clock.committedAt)) {
		return committed;
	}
	if (offsets.some((offset) => meets(clock.window, at - offset, time.unit)))
		return own;
	const more = " with another time of day";
	return time.offset === undefined && meetsSomewhere(clock.window, at, time.unit)
		? { kind: "day", strength: "doubtful", more }
		: { kind: "day", strength: "weak", more };
}
function meets({ first, last }, at, unit) {
	return at <= last + 1 && at + unit > first - 1;
}
function meetsSomewhere(window, at, unit) {
	for (let offset = west; offset <= east; offset += zoneStep) {
		if (meets(window, at - offset, unit))
			return true;
	}
	return false;
}
const zone = /^\s?(?:(Z|UTC|GMT)\b|([+-])(\d\d):?(\d\d))/;
const clockText = /^(?:(?:",? ?"|"?,? {1,2}at |"?,?\s{1,2}|[T_:/@-]|)(\d{1,2})[:h](\d\d)(?!\d)(?:[:m](\d\d)(?!\d)(?:[.,]\d{1,9})?)?|[T_-](\d\d)-?(\d\d)-?(\d\d)?(?:[.,]\d{1,9})?(?![\d:])|[T_](\d\d)(?![\d:])| (\d\d)h(?!\w))(?:\s?([AaPp])\.?[Mm])?/;
function timeBehind(after) {
	const found = clockText.exec(after);
	if (found === null)
		return undefined;
	const [whole, h1, m1, s1, h2, m2, s2, h3, h4, half] = found;
	const time = timeOf(h1 ?? h2 ?? h3 ?? h4 ?? "", m1 ?? m2 ?? "", s1 ?? s2 ?? "", half);
	const said = zone.exec(after.slice(whole.length));
	if (time === undefined || said === null)
		return time;
	const [, named, sign, hours, minutes] = said;
	const east = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60;
	return { ...time, offset: named === undefined && sign === "-" ? -east : east };
}
const clockBefore = /(?:^|[^\d:])(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,6})?)?(?:\s?([AaPp])\.?[Mm])?(?:,| on)?\s{1,2}(?:[A-Z][a-z]{2,8},?\s)?$/;
function timeBefore(before) {
	const found = clockBefore.exec(before);
	return found === null
		? undefined
		: timeOf(found[1] ?? "", found[2] ?? "", found[3] ?? "", found[4]);
}
function timeOf(h, m, s, half) {
	const [minutes, seconds] = [Number(m || 0), Number(s || 0)];
	const hours = half === undefined ? Number(h) : (Number(h) % 12) + (/p/i.test(half) ? 12 : 0);
	if (!(hours < 24 && minutes < 60 && seconds < 61))
		return undefined;
	const isMinute = s === "" || seconds === 0;
	const unit = isMinute ? minuteUnit(minutes) : 1;
	return { seconds: hours * 3600 + minutes * 60 + seconds, unit, isToSecond: s !== "" };
}
function minuteUnit(minutes) {
	return minutes === 0 ? 3600 : 60;
}


}),

77552:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (dated),
  w: () => (dayNeedles)
});
var _calendar_js__1 = __webpack_require__(20857);
var _clock_js__0 = __webpack_require__(57921);
var _needle_js__2 = __webpack_require__(34828);



const german = [
	"Januar",
	"Februar",
	"März",
	"April",
	"Mai",
	"Juni",
	"Juli",
	"August",
	"September",
	"Oktober",
	"November",
	"Dezember",
];
function dayNeedles(day, clock) {
	const written = [...numeric(day), ...named(day)];
	const distinct = new Map(written.map(([text, format]) => [text, format]));
	const { year, month, day: date } = day;
	const [mm, dd] = [(0,_calendar_js__1.l4)(month), (0,_calendar_js__1.l4)(date)];
	return [
		...[...distinct].map(([text, format]) => dated({ text, format, day, clock })),
		...[`${year}${mm}${dd}`, `${dd}${mm}${year}`, `${mm}${dd}${year}`].map((text) => compact({ text, format: "date without separators", day, clock })),
		ctime(day, clock),
		...sinceEpoch(day),
	];
}
function numeric({ year, month, day }) {
	const [mm, dd] = [(0,_calendar_js__1.l4)(month), (0,_calendar_js__1.l4)(day)];
	return [
		[`${year}-${mm}-${dd}`, "ISO 8601 date"],
		[`${year}/${mm}/${dd}`, "date as year/month/day"],
		[`${year}.${mm}.${dd}`, "date as year.month.day"],
		[`${year}_${mm}_${dd}`, "date as year_month_day"],
		[`${year}:${mm}:${dd}`, "date as year:month:day (Exif)"],
		[`${mm}/${dd}/${year}`, "US date"],
		[`${month}/${day}/${year}`, "US date"],
		[`${dd}/${mm}/${year}`, "date as day/month/year"],
		[`${dd}-${mm}-${year}`, "date as day-month-year"],
		[`${dd}.${mm}.${year}`, "German date"],
		[`${day}.${month}.${year}`, "German date"],
	];
}
function named({ year, month, day }) {
	const long = _calendar_js__1.x3[month - 1] ?? "";
	const short = long.slice(0, 3);
	const days = [...new Set([(0,_calendar_js__1.l4)(day), String(day)])];
	return [
		[`${short} ${String(day).padStart(2)} ${year}`, "date as C's __DATE__"],
		...days.flatMap((dd) => [
			[`${short} ${dd} ${year}`, "date as month day year"],
			[`${short} ${dd}, ${year}`, "US date in words"],
			[`${long} ${dd}, ${year}`, "US date in words"],
			[`${long} ${dd} ${year}`, "US date in words"],
			[`${dd} ${short} ${year}`, "date as in RFC 2822"],
			[`${dd} ${long} ${year}`, "date in words"],
			[`${dd}-${short}-${year}`, "date as day-month-year in words"],
			[`${dd}/${short}/${year}`, "date of a server's log"],
			[`${dd}. ${german[month - 1] ?? ""} ${year}`, "German date in words"],
		]),
	];
}
const beside = 40;
function dated({ text, format, day, clock }) {
	const bytes = Buffer.from(text);
	const goesOn = (0,_needle_js__2.yp)(bytes[0]) ? _needle_js__2.yp : _needle_js__2.D$;
	const { length } = bytes;
	const midnight = (0,_calendar_js__1.YV)(day);
	const fitAt = (all, at, long) => (0,_clock_js__0.ZQ)({
		before: latin(all, Math.max(0, at - beside), at),
		after: latin(all, at + long, at + long + beside),
	}, midnight, clock);
	return {
		...dayKind,
		fitAt,
		bytes,
		format,
		lengthAt: (all, at) => goesOn(all[at - 1]) || ((0,_needle_js__2.yp)(bytes[length - 1]) && (0,_needle_js__2.yp)(all[at + length]))
			? undefined
			: length,
	};
}
const dayKind = { kind: "day", weight: "trace", strength: "doubtful" };
function compact({ text, format, day, clock }) {
	const bytes = Buffer.from(text);
	const midnight = (0,_calendar_js__1.YV)(day);
	const lengthAt = (all, at) => {
		const before = all[at - 1];
		if ((0,_needle_js__2.yp)(before))
			return undefined;
		let length = 8;
		while (length < 18 && (0,_needle_js__2.yp)(all[at + length]))
			length += 1;
		if (length !== 8 && !isClock(all, at + 8, length - 8))
			return undefined;
		return isHexLetter(before) && isHexLetter(all[at + length]) ? undefined : length;
	};
	const fitAt = (all, at, length) => length > bytes.length
		? (0,_clock_js__0.pj)(latin(all, at + bytes.length, at + length), midnight, clock)
		: (0,_clock_js__0.ZQ)({ before: "", after: latin(all, at + length, at + length + beside) }, midnight, clock);
	return { ...dayKind, bytes, format, lengthAt, fitAt };
}
function isClock(bytes, at, length) {
	if (![2, 4, 6, 9].includes(length))
		return false;
	const number = (from) => Number(Buffer.from(bytes.subarray(from, from + 2)).toString("latin1"));
	return number(at) < 24 && (length < 4 || number(at + 2) < 60);
}
const colon = 0x3a;
function ctime(day, clock) {
	const weekday = _calendar_js__1.mx[new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay()] ?? "";
	const short = (_calendar_js__1.x3[day.month - 1] ?? "").slice(0, 3);
	const bytes = Buffer.from(`${weekday} ${short} ${String(day.day).padStart(2)} `);
	const rest = new RegExp(`^\\d\\d:\\d\\d:\\d\\d (?:[AP]M )?(?:[A-Z0-9+-]{1,6} )?${day.year}`);
	const lengthAt = (all, at) => {
		if (all[at + bytes.length + 2] !== colon)
			return undefined;
		const after = all.subarray(at + bytes.length, at + bytes.length + 32);
		const found = rest.exec(Buffer.from(after).toString("latin1"));
		return found === null ? undefined : bytes.length + found[0].length;
	};
	const midnight = (0,_calendar_js__1.YV)(day);
	const fitAt = (all, at, length) => (0,_clock_js__0.ZQ)({ before: "", after: ` ${latin(all, at + bytes.length, at + length - 5)}` }, midnight, clock);
	return { ...dayKind, bytes, format: "date as ctime writes it", lengthAt, fitAt };
}
function sinceEpoch({ year, month, day }) {
	const days = Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
	const bytes = Buffer.from(`:${days}:0:`);
	const lengthAt = (0,_needle_js__2.pX)(bytes.length, () => false);
	const format = "days since 1970, as in /etc/shadow";
	return [{ ...dayKind, strength: "certain", bytes, format, lengthAt }];
}
function isHexLetter(byte) {
	const lower = (byte ?? 0) | 0x20;
	return lower >= 0x61 && lower <= 0x66;
}
function latin(bytes, from, to) {
	return Buffer.from(bytes.subarray(from, to)).toString("latin1");
}


}),

13981:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AK: () => (epochNeedles),
  Ou: () => (windowOf),
  UO: () => (isWithin)
});
var _needle_js__0 = __webpack_require__(34828);

const longestWindow = 86_400;
const kind = { kind: "epoch", weight: "trace", strength: "certain" };
function windowOf(facts) {
	const first = Math.floor(facts.startedAt);
	return { first, last: Math.min(Math.ceil(facts.endedAt), first + longestWindow) };
}
function isWithin({ first, last }, seconds) {
	return seconds >= first && seconds <= last;
}
const units = new Map([
	[10, "seconds"],
	[13, "milliseconds"],
	[16, "microseconds"],
	[19, "nanoseconds"],
]);
function epochNeedles(window) {
	return [...decimal(window), ...octal(window), ...hexadecimal(window), ...counted(window)];
}
const counts = [
	{ format: "minutes since 1970", inSecond: 1 / 60, before: 0 },
	{ format: "seconds since 1900, as NTP counts them", inSecond: 1, before: 2_208_988_800 },
	{ format: "seconds since 1904, as HFS counts them", inSecond: 1, before: 2_082_844_800 },
	{ format: "a Windows FILETIME", inSecond: 10_000_000, before: 11_644_473_600 },
	{ format: "ticks of .NET", inSecond: 10_000_000, before: 62_135_596_800 },
];
function counted({ first, last }) {
	return counts.flatMap(({ format, inSecond, before }) => {
		const [from, to] = [first, last].map((at) => Math.floor((at + before) * inSecond));
		if (from === undefined || to === undefined)
			return [];
		const digits = String(to).length;
		const own = { first: from, last: to };
		return prefixes(own, { digits, radix: 10 }).map((prefix) => {
			const lengthAt = (bytes, at) => {
				if ((0,_needle_js__0.yp)(bytes[at - 1]) || (0,_needle_js__0.md)(bytes, at, digits + 1) !== digits)
					return undefined;
				return isWithin(own, numberAt(bytes, at, digits)) ? digits : undefined;
			};
			return { ...kind, bytes: Buffer.from(prefix), format, lengthAt };
		});
	});
}
function decimal(window) {
	const all = prefixes(window, { digits: 10, radix: 10 });
	return all.flatMap((prefix) => [...units].map(([digits, unit]) => {
		const format = `${unit} since 1970`;
		const lengthAt = (bytes, at) => {
			if ((0,_needle_js__0.yp)(bytes[at - 1]))
				return undefined;
			const isTime = (0,_needle_js__0.md)(bytes, at, digits + 1) === digits;
			return isTime && isWithin(window, numberAt(bytes, at, 10)) ? digits : undefined;
		};
		return { ...kind, bytes: Buffer.from(prefix), format, lengthAt };
	}));
}
function octal(window) {
	const digits = 11;
	return prefixes(window, { digits, radix: 8 }).map((prefix) => {
		const lengthAt = (all, at) => {
			const after = all[at + digits];
			if ((0,_needle_js__0.Jg)(all[at - 1]) || (after !== 0 && after !== 0x20))
				return undefined;
			const text = textAt(all, at, digits);
			if (!/^[0-7]{11}$/.test(text))
				return undefined;
			return isWithin(window, Number.parseInt(text, 8)) ? digits : undefined;
		};
		const format = "seconds since 1970 in octal, as in a tar";
		return { ...kind, bytes: Buffer.from(prefix), format, lengthAt };
	});
}
const cpioTime = 46;
const uniqidRest = 5;
function hexadecimal(window) {
	const digits = 8;
	const all = prefixes(window, { digits, radix: 16 });
	return [...new Set(all.flatMap((prefix) => [prefix, prefix.toUpperCase()]))].map((prefix) => {
		const lengthAt = (bytes, at) => {
			const text = textAt(bytes, at, digits + uniqidRest + 1);
			if (!isWithin(window, Number.parseInt(text.slice(0, digits), 16)))
				return undefined;
			if (textAt(bytes, at - cpioTime, 5) === "07070")
				return digits;
			if ((0,_needle_js__0.Jg)(bytes[at - 1]))
				return undefined;
			const [written = ""] = /^[0-9a-fA-F]+/.exec(text) ?? [];
			const isAlone = written.length === digits || written.length === digits + uniqidRest;
			return isAlone && !(0,_needle_js__0.Jg)(bytes[at + written.length]) ? written.length : undefined;
		};
		const format = "seconds since 1970 in hexadecimal";
		return { ...kind, bytes: Buffer.from(prefix), format, lengthAt };
	});
}
const lengths = [8, 7, _needle_js__0.m2];
const mostPrefixes = 300;
function prefixes({ first, last }, { digits, radix }) {
	const count = (length) => (last - first) / radix ** (digits - length);
	const length = lengths.find((one) => count(one) <= mostPrefixes) ?? _needle_js__0.m2;
	const step = radix ** (digits - length);
	const [from, to] = [Math.floor(first / step), Math.floor(last / step)];
	return Array.from({ length: to - from + 1 }, (_, index) => (from + index).toString(radix).padStart(length, "0"));
}
function numberAt(bytes, at, digits) {
	let value = 0;
	for (let index = 0; index < digits; index += 1)
		value = value * 10 + (bytes[at + index] ?? 0) - 0x30;
	return value;
}
function textAt(bytes, at, length) {
	return at < 0 ? "" : Buffer.from(bytes.subarray(at, at + length)).toString("latin1");
}


}),

91826:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  z: () => (excerptOf)
});
var _file_search_js__0 = __webpack_require__(12352);

const shownAround = 24;
function excerptOf({ before, hit, after }, redact) {
	const shown = escaped(hit);
	const around = Buffer.concat([before, hit, after]).toString();
	if (redact(around) !== around || isCutWord(before, after))
		return shown;
	const lead = lineEnd(escaped(before.subarray(-shownAround)));
	const rest = lineStart(escaped(after.subarray(0, shownAround)));
	return `${lead}${shown}${rest}`;
}
function isCutWord(before, after) {
	const isLong = (bytes) => bytes.length >= _file_search_js__0.A && bytes.every((byte) => byte > 0x20 && byte < 0x7f);
	return isLong(before) || isLong(after);
}
function lineEnd(text) {
	return text.slice(text.lastIndexOf("\\x0a") < 0 ? 0 : text.lastIndexOf("\\x0a") + 4);
}
function lineStart(text) {
	const end = text.indexOf("\\x0a");
	return end < 0 ? text : text.slice(0, end);
}
function escaped(bytes) {
	return Array.from(bytes, (byte) => byte >= 0x20 && byte < 0x7f
		? String.fromCharCode(byte)
		: `\\x${byte.toString(16).padStart(2, "0")}`).join("");
}


}),

12352:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  X: () => (FileSearch),
  A: () => (contextLength)
});


var calendar = __webpack_require__(20857);

var traces_clock = __webpack_require__(57921);

var epochs = __webpack_require__(13981);
;



const headLength = 512;
const alignedLength = 64;
const longestChance = 900;
function timesInHead(head, window) {
	const placed = knownPlace(head, window);
	if (placed !== undefined)
		return [placed];
	if (isGzip(head))
		return [];
	const found = [];
	for (let offset = 0; offset + 4 <= Math.min(alignedLength, head.length); offset += 4) {
		const time = timeAt(head, offset, window);
		if (time !== undefined)
			found.push(time);
	}
	return found;
}
const known = { kind: "epoch", strength: "certain" };
function knownPlace(head, window) {
	const isAt = (offset) => offset + 4 <= head.length && (0,epochs.UO)(window, head.readUInt32LE(offset));
	if (isGzip(head) && isAt(4)) {
		return { ...known, offset: 4, length: 4, format: "time in a gzip header" };
	}
	if (head[2] === 0x0d && head[3] === 0x0a && isAt(8)) {
		return { ...known, offset: 8, length: 4, format: "time in Python bytecode" };
	}
	const header = head[0] === 0x4d && head[1] === 0x5a && head.length >= 64 && head.readUInt32LE(60);
	if (typeof header === "number" && isAt(header + 8)) {
		return { ...known, offset: header + 8, length: 4, format: "time in a PE header" };
	}
	return undefined;
}
function isGzip(head) {
	return head[0] === 0x1f && head[1] === 0x8b;
}
function timeAt(head, offset, window) {
	if (isPrintable(head.subarray(offset, offset + 4)))
		return undefined;
	const { first, last } = window;
	const found = {
		kind: "epoch",
		strength: last - first > longestChance ? "weak" : "certain",
	};
	for (const order of ["little", "big"]) {
		const isLittle = order === "little";
		const number = isLittle ? head.readUInt32LE(offset) : head.readUInt32BE(offset);
		if ((0,epochs.UO)(window, number)) {
			return {
				...found,
				offset,
				length: 4,
				format: `seconds since 1970 as a ${order}-endian number`,
			};
		}
		if (offset + 8 > head.length)
			continue;
		const long = isLittle ? head.readBigUInt64LE(offset) : head.readBigUInt64BE(offset);
		const unit = unitOf(long, window);
		if (unit !== undefined) {
			return {
				...found,
				offset,
				length: 8,
				format: `${unit} since 1970 as a ${order}-endian number`,
			};
		}
	}
	return undefined;
}
function isPrintable(bytes) {
	return bytes.every((byte) => byte >= 0x20 && byte < 0x7f);
}
const parts = [
	["milliseconds", 1000n],
	["microseconds", 1000000n],
	["nanoseconds", 1000000000n],
];
function unitOf(number, { first, last }) {
	return parts.find(([, inSecond]) => number >= BigInt(first) * inSecond && number <= BigInt(last) * inSecond)?.[0];
}
const memberMark = Buffer.from("PK\u0003\u0004");
const memberLength = 14;
function isZip(head) {
	return memberMark.equals(head.subarray(0, memberMark.length));
}
function zipTimes(bytes, { from, to }, { days, clock }) {
	const wanted = new Map(days.map((day) => [((day.year - 1980) << 9) | (day.month << 5) | day.day, (0,calendar.YV)(day)]));
	const found = [];
	for (let at = bytes.indexOf(memberMark, from); at >= 0 && at < to;) {
		const isMember = at + memberLength <= bytes.length && (bytes[at + 5] ?? 0) < 4;
		const midnight = isMember ? wanted.get(bytes.readUInt16LE(at + 12)) : undefined;
		if (midnight !== undefined) {
			const local = midnight + secondsOf(bytes.readUInt16LE(at + 10));
			const isOwn = clock.offsets.some((offset) => (0,traces_clock.D)(clock.window, local - offset, 2));
			found.push(isOwn
				? { ...memberTime, offset: at + 10, length: 4 }
				: { ...memberDay, offset: at + 12, length: 2 });
		}
		at = bytes.indexOf(memberMark, at + 4);
	}
	return found;
}
const memberTime = {
	kind: "time",
	strength: "certain",
	format: "time of a member of a zip",
};
const memberDay = {
	kind: "day",
	strength: "doubtful",
	format: "day of a member of a zip",
};
function secondsOf(time) {
	return (time >> 11) * 3600 + ((time >> 5) & 63) * 60 + (time & 31) * 2;
}


var needle = __webpack_require__(34828);

var whole_file = __webpack_require__(46067);
;



const contextLength = 1024;
const ranks = { certain: 3, doubtful: 2, asked: 1, weak: 0 };
const longestText = 256;
const mostFits = 50_000;
class FileSearch {
	#search;
	#hits = new Map();
	#held = Buffer.alloc(0);
	#position = 0;
	#open = 0;
	#isHeadRead = false;
	#isZip = false;
	#isProgram = false;
	#fits = 0;
	#size = 0;
	#reach;
	#texts;
	constructor(search, texts) {
		this.#search = search;
		this.#texts = texts;
		this.#reach = search.table.longest + needle.Rf + contextLength;
	}
	push(piece) {
		const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
		this.#size += bytes.length;
		const short = contextLength + 2 * this.#reach;
		if (bytes.length < short)
			this.#pushShort(bytes);
		else
			this.#pushLong(bytes);
	}
	#pushLong(bytes) {
		const start = this.#position + this.#held.length;
		if (this.#held.length === 0)
			this.#look({ bytes, offset: start, from: 0, to: contextLength });
		else {
			const joined = Buffer.concat([this.#held, bytes.subarray(0, contextLength + this.#reach)]);
			const to = this.#held.length + contextLength;
			this.#look({ bytes: joined, offset: this.#position, from: this.#open, to });
		}
		const to = bytes.length - this.#reach;
		this.#look({ bytes, offset: start, from: contextLength, to });
		this.#hold(bytes, start, to);
	}
	end() {
		const bytes = this.#held;
		this.#look({ bytes, offset: this.#position, from: this.#open, to: bytes.length });
		if (this.#size <= whole_file.Q)
			this.#lookAtWhole(bytes);
		if (this.#hits.get("time")?.first.strength === "certain")
			this.#hits.delete("day");
		const isProgram = this.#isProgram;
		return [...this.#hits.values()].map(({ first, count }) => ({ ...first, isProgram, count }));
	}
	#pushShort(piece) {
		const bytes = this.#held.length === 0 ? piece : Buffer.concat([this.#held, piece]);
		const to = bytes.length - this.#reach;
		const isReady = to > this.#open && bytes.length >= headLength;
		if (isReady)
			this.#look({ bytes, offset: this.#position, from: this.#open, to });
		this.#hold(bytes, this.#position, isReady ? to : this.#open);
	}
	#hold(bytes, offset, open) {
		const from = Math.max(0, open - contextLength);
		this.#held = Buffer.from(bytes.subarray(from));
		this.#position = offset + from;
		this.#open = open - from;
	}
	#look(region) {
		const { clock, table } = this.#search;
		if (!this.#isHeadRead) {
			const head = region.bytes.subarray(0, headLength);
			this.#isHeadRead = true;
			this.#isZip = isZip(head);
			this.#isProgram = isProgram(head);
			for (const time of timesInHead(head, clock.window))
				this.#note(region, time);
		}
		if (this.#isZip) {
			for (const time of zipTimes(region.bytes, region, this.#search))
				this.#note(region, time);
		}
		table.search(region.bytes, region, (needle, at, length) => this.#found(region, at, this.#judged(needle, { bytes: region.bytes, at, length })));
	}
	#judged({ kind, weight, strength, format, fitAt }, { bytes, at, length }) {
		const found = { kind, weight, strength, format, length };
		if (fitAt === undefined || this.#fits >= mostFits)
			return found;
		if (this.#hits.has("time"))
			return { ...found, kind: "time", strength: "weak" };
		this.#fits += 1;
		const { more, ...fit } = fitAt(bytes, at, length);
		return { ...found, ...fit, format: format + more };
	}
	#note(region, { offset, length, format, kind, strength }) {
		this.#found(region, offset, { kind, strength, weight: "trace", format, length });
	}
	#lookAtWhole(bytes) {
		const text = bytes.toString("latin1");
		const value = text.trim();
		const found = this.#search.whole.get(value);
		if (found === undefined)
			return;
		const region = { bytes, offset: this.#position, from: 0, to: bytes.length };
		const length = value.length;
		this.#found(region, text.indexOf(value), { ...found, weight: "trace", length });
	}
	#found(region, at, found) {
		if (found.strength !== "weak")
			this.#texts?.add(textAt(region.bytes, at, found.length));
		const known = this.#hits.get(found.kind);
		if (known === undefined) {
			this.#hits.set(found.kind, { first: hitAt(region, at, found), count: 1 });
			return;
		}
		known.count += 1;
		if (ranks[found.strength] > ranks[known.first.strength]) {
			known.first = hitAt(region, at, found);
		}
	}
}
function textAt(bytes, at, length) {
	return bytes.toString("latin1", at, at + Math.min(length, longestText)).toLowerCase();
}
function hitAt({ bytes, offset }, at, { length, ...found }) {
	const end = at + length;
	return {
		...found,
		offset: offset + at,
		before: Buffer.from(bytes.subarray(Math.max(0, at - contextLength), at)),
		hit: Buffer.from(bytes.subarray(at, end)),
		after: Buffer.from(bytes.subarray(end, end + contextLength)),
	};
}
function isProgram(head) {
	const start = head.toString("latin1", 0, 8);
	return /^(?:\x7fELF|MZ|\xca\xfe\xba\xbe|\xcf\xfa\xed\xfe|!<arch>\n)/.test(start);
}


}),

34828:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D$: () => (isLetter),
  Jg: () => (isWord),
  QR: () => (alone),
  Rf: () => (lookAhead),
  m2: () => (shortestNeedle),
  md: () => (digitsAt),
  pX: () => (standsAlone),
  yp: () => (isDigit)
});
const lookAhead = 96;
const shortestNeedle = 6;
function isDigit(byte) {
	return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
function digitsAt(bytes, at, most) {
	let count = 0;
	while (count < most && isDigit(bytes[at + count]))
		count += 1;
	return count;
}
function isLetter(byte) {
	if (byte === undefined)
		return false;
	const lower = byte | 0x20;
	return lower >= 0x61 && lower <= 0x7a;
}
function isWord(byte) {
	return isDigit(byte) || isLetter(byte) || byte === 0x5f || (byte !== undefined && byte >= 0x80);
}
function standsAlone(length, goesOn) {
	return (bytes, at) => (goesOn(bytes[at - 1]) || goesOn(bytes[at + length]) ? undefined : length);
}
function alone(text) {
	const bytes = Buffer.from(text);
	const { length } = bytes;
	const lengthAt = (all, at) => {
		const startsInWord = isWord(bytes[0]) && isWord(all[at - 1]);
		const endsInWord = isWord(bytes[length - 1]) && isWord(all[at + length]);
		return startsInWord || endsInWord ? undefined : length;
	};
	return { bytes, lengthAt };
}


}),

13241:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  h: () => (secretNeedles),
  Y: () => (unsearchable)
});


var needle = __webpack_require__(34828);
;
const shortestSecret = 8;
const shortestNumber = 14;
const shortestWord = 16;
const shortestToken = 12;
const longestValue = 256;
const mostParts = 24;
function secretParts(value) {
	const text = value.trim();
	const isLine = !/[\r\n]/.test(text);
	if (isLine && text.length <= longestValue) {
		const own = isTelling(text) ? [text] : [];
		return [...new Set([...own, ...tokensOf(text)])].slice(0, mostParts);
	}
	const lines = withoutPublic(text).split(/\r?\n/);
	return [...new Set(lines.flatMap((line) => [...passphraseIn(line), ...tokensOf(line)]))].slice(0, mostParts);
}
function passphraseIn(line) {
	const word = line.trim();
	const isOne = /^[^\s=]{12,256}$/.test(word) && !/:\/\/|^[/.]/.test(word);
	const isHost = /^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/.test(word);
	return isOne && !isHost && /\d/.test(word) && /[A-Za-z]/.test(word) ? [word] : [];
}
function isTelling(text) {
	const { length } = Buffer.from(text);
	if (/^\d+$/.test(text))
		return length >= shortestNumber;
	if (/^[a-z]+$|^[A-Z]+$|^[A-Z][a-z]+$/.test(text))
		return length >= shortestWord;
	return length >= shortestSecret && new Set(text).size >= 4;
}
function withoutPublic(text) {
	let isPublic = false;
	return text
		.split("\n")
		.filter((line) => {
		if (/^-----BEGIN /.test(line))
			isPublic = /CERTIFICATE|PUBLIC KEY/.test(line);
		return !isPublic && !/^-----(?:BEGIN|END) /.test(line);
	})
		.join("\n");
}
function tokensOf(line) {
	const logins = Array.from(line.slice(0, 4096).matchAll(/:\/\/[^\s/:@]{0,256}:([^\s/@]{1,256})@/g), ([, password = ""]) => password).filter(isTelling);
	const words = line.split(/[\s"'`,;={}[\]()<>|]+|:(?=\s|$)/).flatMap((word) => {
		const colon = word.lastIndexOf(":");
		return colon < 0 ? [word] : [word, word.slice(colon + 1)];
	});
	return [...logins, ...words.filter(isToken)];
}
function isToken(word) {
	if (word.length < shortestToken || word.length > 4096 || word.includes("://"))
		return false;
	if (/^[/.~]/.test(word) || !/^[\w+/.~!@#$%^&*:-]+$/.test(word))
		return false;
	const digits = word.replace(/[^0-9]/g, "").length;
	if (digits === word.length)
		return word.length >= shortestNumber;
	const isMixed = /[a-z]/.test(word) && /[A-Z]/.test(word) && digits > 0;
	const isLongMixed = /[a-z]/.test(word) && /[A-Z]/.test(word) && word.length >= 24;
	return isMixed || (isLongMixed && !word.includes(".")) || digits * 4 >= word.length;
}

;


const searchedLength = 40;
const comparedLength = 512;
function secretNeedles(secrets) {
	const needles = new Map();
	for (const { name, value } of secrets) {
		for (const part of secretParts(value)) {
			for (const form of formsOf(part))
				needles.set(form.toString("latin1"), needleOf(name, form));
		}
	}
	return [...needles.values()];
}
function unsearchable(secrets) {
	const names = secrets
		.filter(({ value }) => value.trim() !== "" && secretParts(value).length === 0)
		.map(({ name }) => name);
	return [...new Set(names)];
}
function needleOf(name, form) {
	const bytes = form.subarray(0, searchedLength);
	const rest = form.subarray(searchedLength, comparedLength);
	const lengthAt = (all, at) => {
		const start = at + bytes.length;
		const found = Buffer.from(all.subarray(start, start + rest.length));
		return found.equals(rest) ? bytes.length : undefined;
	};
	return { bytes, kind: "secret", weight: "trace", strength: "certain", format: name, lengthAt };
}
function formsOf(part) {
	const bytes = Buffer.from(part);
	const hex = bytes.toString("hex");
	const url = encodeURIComponent(bytes.toString("utf8"));
	const texts = [
		...[0, 1, 2].flatMap((shift) => base64At(bytes, shift)),
		...[hex, hex.toUpperCase()],
		...[url, url.replaceAll("%20", "+"), url.replace(/%[0-9A-F]{2}/g, (one) => one.toLowerCase())],
		JSON.stringify(part).slice(1, -1),
		part.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
		part.replaceAll("'", "'\\''"),
		part.replace(/[^\w./:@%+=,-]/g, "\\$&"),
	];
	return [bytes, ...texts.map((text) => Buffer.from(text))].filter(({ length }) => length >= needle.m2);
}
function base64At(bytes, shift) {
	const whole = Buffer.concat([Buffer.alloc(shift), bytes])
		.toString("base64")
		.replace(/={1,2}$/, "");
	const isCut = (shift + bytes.length) % 3 !== 0;
	const own = whole.slice(Math.ceil((shift * 8) / 6), isCut ? -1 : undefined);
	return [own, own.replaceAll("+", "-").replaceAll("/", "_")];
}


}),

4510:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  KM: () => (bootTimeNeedles),
  ed: () => (isoWeek),
  tT: () => (shortDayNeedles),
  vb: () => (dayOfYear)
});
var _calendar_js__2 = __webpack_require__(20857);
var _clock_js__0 = __webpack_require__(57921);
var _days_js__1 = __webpack_require__(77552);
var _needle_js__3 = __webpack_require__(34828);




const beside = 40;
function shortDayNeedles(day, clock) {
	return [
		...monthAndDay(day, clock),
		...twoDigitYear(day, clock),
		...ofTheYear(day, clock),
		...julianDay(day, clock),
	];
}
function monthAndDay({ month, day, ...rest }, clock) {
	const short = (_calendar_js__2.x3[month - 1] ?? "").slice(0, 3);
	const midnight = (0,_calendar_js__2.YV)({ month, day, ...rest });
	const date = `${short} ${String(day).padStart(2)} `;
	return hoursOf(midnight, clock).map((hour) => {
		const bytes = Buffer.from(`${date}${hour}:`);
		const lengthAt = (all, at) => {
			if ((0,_needle_js__3.D$)(all[at - 1]))
				return undefined;
			const after = latin(all, at + date.length - 1, at + beside);
			if (otherYear.test(after))
				return undefined;
			const fit = (0,_clock_js__0.ZQ)({ before: "", after }, midnight, clock);
			return fit.kind === "time" ? date.length + 5 : undefined;
		};
		return { ...certain, bytes, format: "month, day and time of day", lengthAt };
	});
}
function hoursOf(midnight, { window, offsets }) {
	const all = Array.from({ length: 24 }, (_, hour) => hour);
	return all
		.filter((hour) => offsets.some((offset) => (0,_clock_js__0.D)(window, midnight + hour * 3600 - offset, 3600)))
		.map(_calendar_js__2.l4);
}
const otherYear = /^ \d\d:\d\d(?::\d\d)?(?: [A-Z]{1,5})? \d{4}(?!\d)/;
const certain = { kind: "time", weight: "trace", strength: "certain" };
function twoDigitYear({ year, month, day }, clock) {
	const midnight = (0,_calendar_js__2.YV)({ year, month, day });
	const date = `${(0,_calendar_js__2.l4)(year % 100)}${(0,_calendar_js__2.l4)(month)}${(0,_calendar_js__2.l4)(day)}`;
	const format = "time with a year of two digits";
	return ["", "-", "_"].flatMap((gap) => hoursOf(midnight, clock).map((hour) => {
		const from = date.length + gap.length;
		const lengthAt = (all, at) => {
			if ((0,_needle_js__3.yp)(all[at - 1]))
				return undefined;
			const digits = (0,_needle_js__3.md)(all, at + from, 7);
			if (digits !== 4 && digits !== 6)
				return undefined;
			const text = latin(all, at + from, at + from + digits);
			return (0,_clock_js__0.pj)(text, midnight, clock).kind === "time" ? from + digits : undefined;
		};
		return { ...certain, bytes: Buffer.from(`${date}${gap}${hour}`), format, lengthAt };
	}));
}
function ofTheYear(day, clock) {
	const { year, week } = isoWeek(day);
	return [
		(0,_days_js__1.d)({
			text: `${day.year}-${String(dayOfYear(day)).padStart(3, "0")}`,
			format: "day of the year",
			day,
			clock,
		}),
		(0,_days_js__1.d)({ text: `${year}-W${(0,_calendar_js__2.l4)(week)}`, format: "ISO 8601 week", day, clock }),
	];
}
function dayOfYear(day) {
	return ((0,_calendar_js__2.YV)(day) - (0,_calendar_js__2.YV)({ year: day.year, month: 1, day: 1 })) / 86_400 + 1;
}
function isoWeek(day) {
	const midnight = (0,_calendar_js__2.YV)(day);
	const weekday = (new Date(midnight * 1000).getUTCDay() + 6) % 7;
	const year = new Date((midnight + (3 - weekday) * 86_400) * 1000).getUTCFullYear();
	const fourth = (0,_calendar_js__2.YV)({ year, month: 1, day: 4 });
	const first = fourth - ((new Date(fourth * 1000).getUTCDay() + 6) % 7) * 86_400;
	return { year, week: Math.floor((midnight - first) / (7 * 86_400)) + 1 };
}
const julianEpoch = 2_440_587.5;
function julianDay(day, clock) {
	const noon = Math.round((0,_calendar_js__2.YV)(day) / 86_400 + julianEpoch + 0.5);
	return [noon - 1, noon].map((number) => {
		const bytes = Buffer.from(`${number}.`);
		const lengthAt = (all, at) => {
			if ((0,_needle_js__3.yp)(all[at - 1]))
				return undefined;
			let digits = 0;
			while (digits < 12 && (0,_needle_js__3.yp)(all[at + bytes.length + digits]))
				digits += 1;
			if (digits < 3)
				return undefined;
			const value = Number(latin(all, at, at + bytes.length + digits));
			const seconds = (value - julianEpoch) * 86_400;
			const slack = 86_400 / 10 ** digits + 1;
			const { first, last } = clock.window;
			const isOwn = seconds >= first - slack && seconds <= last + slack;
			return isOwn ? bytes.length + digits : undefined;
		};
		return { ...certain, bytes, format: "Julian day", lengthAt };
	});
}
function bootTimeNeedles(bootedAt, zones) {
	const texts = [-1, 0, 1].flatMap((more) => {
		const seconds = Math.floor(bootedAt) + more;
		const local = zones.map((zone) => {
			const at = new Date((seconds + (0,_calendar_js__2.b4)(seconds, zone)) * 1000);
			return at.toISOString().slice(0, 16).replace("T", " ");
		});
		return [String(seconds), ...local];
	});
	return [...new Set(texts)].map((text) => {
		const bytes = Buffer.from(text);
		const lengthAt = (all, at) => (0,_needle_js__3.yp)(all[at - 1]) || (0,_needle_js__3.yp)(all[at + bytes.length]) ? undefined : bytes.length;
		const format = "time at which the machine was started";
		return { kind: "boot", weight: "trace", strength: "certain", bytes, format, lengthAt };
	});
}
function latin(bytes, from, to) {
	return Buffer.from(bytes.subarray(from, to)).toString("latin1");
}


}),

46067:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (longestWhole),
  U: () => (wholeValues)
});
var _calendar_js__1 = __webpack_require__(20857);
var _short_times_js__0 = __webpack_require__(4510);


const longestWhole = 40;
function wholeValues(days, clock) {
	const found = new Map();
	const add = (text, format, strength = "asked") => {
		if (!found.has(text))
			found.set(text, { kind: "time", format, strength });
	};
	for (const day of days)
		addDay(day, add);
	const { first, last } = clock.window;
	for (let at = first; at <= Math.min(last, first + 86_400); at += 30) {
		const minutes = Math.floor(at / 60);
		add(String(Math.floor(at / 3600)), "hours since 1970", "doubtful");
		for (const offset of clock.offsets)
			addMinute(minutes + Math.round(offset / 60), add);
	}
	return found;
}
function addDay(day, add) {
	const midnight = (0,_calendar_js__1.YV)(day);
	const date = new Date(midnight * 1000);
	const weekday = _calendar_js__1.mx[date.getUTCDay()] ?? "";
	const names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
	const month = _calendar_js__1.x3[day.month - 1] ?? "";
	add(String(midnight / 86_400), "days since 1970", "doubtful");
	const ordinal = String((0,_short_times_js__0.vb)(day)).padStart(3, "0");
	add(`${(0,_calendar_js__1.l4)(day.year % 100)}${ordinal}`, "year and day of the year", "doubtful");
	add(`${day.year}${ordinal}`, "year and day of the year", "doubtful");
	add(`${(0,_calendar_js__1.l4)(day.year % 100)}${(0,_calendar_js__1.l4)(day.month)}${(0,_calendar_js__1.l4)(day.day)}`, "date of six digits", "doubtful");
	for (const text of [ordinal, String(Number(ordinal))])
		add(text, "day of the year");
	const { week } = (0,_short_times_js__0.ed)(day);
	for (const text of [(0,_calendar_js__1.l4)(week), `W${(0,_calendar_js__1.l4)(week)}`, String(week)])
		add(text, "week of the year");
	const [mm, dd] = [(0,_calendar_js__1.l4)(day.month), (0,_calendar_js__1.l4)(day.day)];
	for (const text of [`${mm}-${dd}`, `${mm}/${dd}`, `${dd}.${mm}.`, `${mm}${dd}`, `${dd}${mm}`]) {
		add(text, "month and day");
	}
	const short = month.slice(0, 3);
	for (const text of [`${short} ${day.day}`, `${day.day} ${short}`, `${month} ${day.day}`]) {
		add(text, "month and day");
	}
	for (const text of [dd, String(day.day)])
		add(text, "day of the month");
	for (const text of [weekday, names[date.getUTCDay()] ?? ""])
		add(text, "weekday");
	for (const text of [short, month, mm])
		add(text, "month");
	add(`${day.year}-${mm}`, "year and month");
	add(String(day.year), "year");
}
function addMinute(minutes, add) {
	const [hour, minute] = [Math.floor(minutes / 60) % 24, minutes % 60];
	const half = hour % 12 === 0 ? 12 : hour % 12;
	const name = hour < 12 ? "AM" : "PM";
	for (const text of [`${(0,_calendar_js__1.l4)(hour)}:${(0,_calendar_js__1.l4)(minute)}`, `${(0,_calendar_js__1.l4)(hour)}${(0,_calendar_js__1.l4)(minute)}`]) {
		add(text, "hour and minute");
	}
	add(`${(0,_calendar_js__1.l4)(half)}:${(0,_calendar_js__1.l4)(minute)} ${name}`, "hour and minute");
	for (const text of [(0,_calendar_js__1.l4)(hour), String(hour), `${(0,_calendar_js__1.l4)(half)} ${name}`])
		add(text, "hour");
	add((0,_calendar_js__1.l4)(minute), "minute");
	add(`${(0,_calendar_js__1.l4)(hour)}:00`, "hour");
}


})

};
//# sourceMappingURL=691.index.js.map
