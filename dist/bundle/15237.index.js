export const id = 15237;
export const ids = [15237];
export const modules = {

15237:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  v: () => (Search)
});


var calendar = __webpack_require__(20857);
;
const labels = {
	"PRIVATE KEY": "a private key",
	"RSA PRIVATE KEY": "a private key",
	"EC PRIVATE KEY": "a private key",
	"DSA PRIVATE KEY": "a private key",
	"ENCRYPTED PRIVATE KEY": "a private key that a password protects",
	"OPENSSH PRIVATE KEY": "a private key of OpenSSH",
	"PGP PRIVATE KEY BLOCK": "a private key of OpenPGP",
};
const dashes = "-----";
const privateKeys = Object.entries(labels).map(([label, format]) => {
	const bytes = Buffer.from(`${dashes}BEGIN ${label}${dashes}`);
	return {
		...{ bytes, format, kind: "credential", weight: "trace", strength: "certain" },
		lengthAt: (all, at) => (isKeyAt(all, at + bytes.length) ? bytes.length : undefined),
	};
});
const looked = 400;
const lineEnd = String.raw `(?:[ \t]{0,4}\r?\n[ \t]{0,40}|(?:\\r)?\\n)`;
const headers = String.raw `(?:[A-Z][A-Za-z-]{1,20}: [^\r\n\\]{0,100}${lineEnd}){1,4}${lineEnd}`;
const private_keys_long = "[A-Za-z0-9+/]{40}";
const key = `(?=M[A-P]|b3BlbnNzaC1rZXktdjEA|l[A-Z]|x[A-Z])${private_keys_long}`;
const keyBehindLabel = new RegExp(`^${lineEnd}(?:${headers}${private_keys_long}|${lineEnd}?${key})`);
function isKeyAt(bytes, at) {
	return keyBehindLabel.test(Buffer.from(bytes.subarray(at, at + looked)).toString("latin1"));
}

;

const wordOrHyphen = charactersOf("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");
const base64 = charactersOf("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
const credentials_forms = [
	{ prefix: "github_pat_", format: "a GitHub token", least: 82, most: 82 },
	{ prefix: "dckr_pat_", format: "a Docker Hub token", least: 27, most: 27 },
	{ prefix: "pypi-AgEIcHlwaS5vcmc", format: "a PyPI token", least: 60, most: 400 },
	{ prefix: "sk_live_", format: "a Stripe key", least: 24, most: 99 },
	{ prefix: "rk_live_", format: "a Stripe key", least: 24, most: 99 },
	{ prefix: "sk-ant-api03-", format: "an Anthropic key", least: 80, most: 120 },
	{ prefix: "sk-proj-", format: "an OpenAI key", least: 74, most: 200 },
	{ prefix: "AGE-SECRET-KEY-1", format: "an age key", least: 58, most: 58 },
];
function credentialNeedles() {
	return [...privateKeys, ...credentials_forms.map(tokenNeedle), ...assigned];
}
function tokenNeedle({ prefix, format, least, most }) {
	const bytes = Buffer.from(prefix);
	const lengthAt = (all, at) => {
		if (wordOrHyphen.has(all[at - 1] ?? -1))
			return undefined;
		const start = at + bytes.length;
		const length = lengthIn(all, start, { alphabet: wordOrHyphen, most: most + 1 });
		const isToken = length >= least && length <= most && isVaried(textAt(all, start, length));
		return isToken ? bytes.length : undefined;
	};
	return { ...common, bytes, format, lengthAt };
}
function isVaried(value) {
	return new Set(value).size >= 10 && /\d/.test(value);
}
const common = { kind: "credential", weight: "trace", strength: "certain" };
const assigned = [
	...["aws_secret_access_key", "AWS_SECRET_ACCESS_KEY"].map((name) => assignedNeedle(name, { format: "a secret key of AWS", length: 40, end: "" })),
	assignedNeedle("AccountKey", { format: "a key of Azure storage", length: 86, end: "==" }),
];
const mostBetween = 6;
const between = charactersOf(" \t\"':=");
const publicKeys = /EXAMPLE|^Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/;
function assignedNeedle(name, { format, length, end, }) {
	const bytes = Buffer.from(name);
	const lengthAt = (all, at) => {
		const after = at + bytes.length;
		const gap = lengthIn(all, after, { alphabet: between, most: mostBetween });
		const start = after + gap;
		const found = lengthIn(all, start, { alphabet: base64, most: length + 1 });
		if (gap === 0 || found !== length)
			return undefined;
		const value = textAt(all, start, length);
		const isKey = textAt(all, start + length, end.length) === end && isMixed(value);
		return isKey && !publicKeys.test(value) ? bytes.length : undefined;
	};
	return { ...common, bytes, format, lengthAt };
}
function isMixed(value) {
	return /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value);
}
function textAt(bytes, start, length) {
	return Buffer.from(bytes.subarray(start, start + length)).toString("latin1");
}
function lengthIn(bytes, start, { alphabet, most }) {
	let length = 0;
	while (length < most && alphabet.has(bytes[start + length] ?? -1))
		length += 1;
	return length;
}
function charactersOf(text) {
	return new Set(Buffer.from(text));
}


var traces_days = __webpack_require__(77552);

var epochs = __webpack_require__(13981);

var file_search = __webpack_require__(64089);

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
	spans;
	earlier;
	whole;
	constructor(traces) {
		const { runs = [], earlier = [], committedAt, zones } = traces;
		const momentOf = (span) => ({
			days: (0,calendar.YM)(span, span.zones),
			clock: clockOf(span, committedAt),
		});
		this.spans = [traces, ...runs].map(momentOf);
		const whole = this.spans
			.toReversed()
			.flatMap(({ days, clock }) => [...(0,whole_file.U)(days, clock)]);
		this.whole = new Map(whole);
		const before = [...earlier, ...runs.flatMap((run) => run.earlier)];
		this.earlier = before.map((span) => momentOf({ ...span, zones }));
		this.table = new SkipTable([
			...needlesOf(traces, this.spans),
			...this.earlier.flatMap(earlierNeedles),
		]);
	}
	file(texts) {
		return new file_search.X(this, texts);
	}
}
function clockOf({ startedAt, endedAt, zones }, committedAt) {
	const offsets = zones.flatMap((zone) => [startedAt, endedAt].map((at) => (0,calendar.b4)(at, zone)));
	return {
		window: (0,epochs.Ou)({ startedAt, endedAt }),
		offsets: [...new Set([0, ...offsets])],
		...(committedAt === undefined ? {} : { committedAt }),
	};
}
function earlierNeedles({ clock, days }) {
	const ofDays = days.flatMap((day) => (0,traces_days.w)(day, clock));
	return [...ofDays.map(certainAlone), ...(0,epochs.AK)(clock.window)];
}
function certainAlone(needle) {
	const { fitAt, strength } = needle;
	return {
		...needle,
		lengthAt: (bytes, at) => {
			const length = needle.lengthAt(bytes, at);
			if (length === undefined)
				return undefined;
			const found = fitAt?.(bytes, at, length).strength ?? strength;
			return found === "certain" ? length : undefined;
		},
	};
}
function needlesOf(traces, spans) {
	const { runs = [] } = traces;
	const builds = [traces, ...runs];
	const starts = new Map(builds.map(({ machine, zones }) => [machine.bootedAt, zones]));
	return [
		...spans.flatMap(({ days, clock }) => [
			...days.flatMap((day) => [...(0,traces_days.w)(day, clock), ...(0,short_times.tT)(day, clock)]),
			...(0,epochs.AK)(clock.window),
		]),
		...eachOnce([
			...builds.flatMap((build) => nameNeedles({ revision: "", ...build })),
			...builds.flatMap(({ machine }) => machineNeedles(machine)),
		]),
		...[...starts].flatMap(([at, zones]) => (at === undefined ? [] : (0,short_times.KM)(at, zones))),
		...(0,secrets.h)(traces.secrets),
		...credentialNeedles(),
	];
}
function eachOnce(needles) {
	const known = new Map();
	for (const needle of needles) {
		const key = `${needle.kind} ${needle.format} ${needle.bytes.toString("latin1")}`;
		if (!known.has(key))
			known.set(key, needle);
	}
	return [...known.values()];
}


}),

38763:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  y: () => (ImageRisks)
});

;
const names = `chown dac_override dac_read_search fowner fsetid kill setgid setuid setpcap linux_immutable
  net_bind_service net_broadcast net_admin net_raw ipc_lock ipc_owner sys_module sys_rawio sys_chroot
  sys_ptrace sys_pacct sys_admin sys_boot sys_nice sys_resource sys_time sys_tty_config mknod lease
  audit_write audit_control setfcap mac_override mac_admin syslog wake_alarm block_suspend audit_read
  perfmon bpf checkpoint_restore`
	.trim()
	.split(/\s+/);
const words = [4, 8, 12, 16];
function capabilityNames(attribute) {
	if (attribute.includes("\uFFFD"))
		return [];
	const bytes = Buffer.from(attribute, "utf8");
	const set = names.map(() => false);
	for (const [index, at] of words.entries()) {
		if (bytes.length < at + 4)
			break;
		const value = bytes.readUInt32LE(at);
		const first = index < 2 ? 0 : 32;
		for (let bit = 0; bit < 32; bit += 1) {
			if ((value >>> bit) % 2 === 1)
				set[first + bit] = true;
		}
	}
	return names.flatMap((name, number) => (set[number] === true ? [`cap_${name}`] : []));
}

;

const setuid = 0o4000;
const setgid = 0o2000;
const sticky = 0o1000;
const writableByAll = 0o002;
const runnableByAny = 0o111;
const capability = "SCHILY.xattr.security.capability";
function modeRisks({ type, mode, uid, gid, pax }) {
	const isFile = type === "file" || type === "hard-link";
	if (!isFile && type !== "directory")
		return [];
	const risks = [];
	if (isFile && (mode & (setuid | setgid)) !== 0 && (mode & runnableByAny) !== 0) {
		const bits = { setuid: (mode & setuid) !== 0, setgid: (mode & setgid) !== 0 };
		risks.push({ kind: "setuid", ...bits, uid, gid });
	}
	const attribute = pax[capability];
	if (isFile && attribute !== undefined) {
		risks.push({ kind: "capability", names: capabilityNames(attribute) });
	}
	const isFolder = type === "directory";
	if ((mode & writableByAll) !== 0 && !(isFolder && (mode & sticky) !== 0)) {
		risks.push({ kind: "world-writable", isFolder });
	}
	return risks;
}

;
const folder = /^(?:usr\/(?:local\/)?)?(?:bin|sbin)\/([^/]{1,32})$|^busybox\/([^/]{1,32})$/;
const shells = /^(?:sh|bash|dash|ash|zsh|ksh(?:93)?|mksh|fish|csh|tcsh|pwsh|busybox|toybox)$/;
const packageManagers = /^(?:apt|apt-get|aptitude|dpkg|apk|yum|dnf5?|microdnf|tdnf|rpm|zypper|pacman|opkg|pip(?:3(?:\.\d{1,3})?)?|pipx|uv|conda|mamba|npm|npx|yarn|pnpm|corepack|gem|composer)$/;
function toolSort({ path, type, mode }) {
	const found = folder.exec(path);
	if (found === null)
		return undefined;
	const isProgram = type === "symlink" || type === "hard-link" || (type === "file" && (mode & 0o111) !== 0);
	if (!isProgram)
		return undefined;
	const name = found[1] ?? found[2] ?? "";
	if (shells.test(name))
		return "shell";
	return packageManagers.test(name) ? "package manager" : undefined;
}

;


const mostFiles = 100_000;
const mostRemoved = 500_000;
const whiteout = ".wh.";
const opaque = ".wh..wh..opq";
class ImageRisks {
	#files = new Map();
	#removed = new Map();
	#isOfBase;
	omitted = 0;
	constructor(own) {
		const built = new Set(own);
		this.#isOfBase = (layer) => !built.has(layer);
	}
	get hasAny() {
		return this.#files.size > 0;
	}
	meet(header, layer) {
		const { path, size } = header;
		const name = path.slice(path.lastIndexOf("/") + 1);
		if (name.startsWith(whiteout)) {
			this.#remove(path, name, layer);
			return;
		}
		const before = this.#files.size === 0 ? undefined : this.#files.get(path);
		if (before !== undefined)
			this.#files.delete(path);
		const sort = toolSort(header);
		const tools = sort === undefined ? [] : [{ kind: "tool", sort }];
		const risks = [...modeRisks(header), ...tools];
		if (risks.length === 0)
			return;
		if (this.#files.size >= mostFiles) {
			this.omitted += 1;
			return;
		}
		const isSame = before?.size === size && this.#isThere(path, before.layer);
		const kinds = risks.map(({ kind }) => kind);
		const known = this.#isOfBase(layer) ? kinds : kinds.filter((kind) => before?.ofBase.has(kind));
		const ofBase = new Set(this.#isOfBase(layer) || isSame ? known : []);
		this.#files.set(path, { layer, size, risks, ofBase });
	}
	#remove(path, name, layer) {
		const folder = path.slice(0, Math.max(0, path.length - name.length - 1));
		const gone = name.slice(whiteout.length);
		const inFolder = folder === "" ? gone : `${folder}/${gone}`;
		if (this.#removed.size < mostRemoved) {
			this.#removed.set(name === opaque ? folder : inFolder, layer);
		}
	}
	#isThere(path, layer) {
		for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
			if ((this.#removed.get(path.slice(0, end)) ?? -1) > layer)
				return false;
		}
		return (this.#removed.get("") ?? -1) <= layer;
	}
	get files() {
		return [...this.#files]
			.filter(([path, { layer }]) => this.#isThere(path, layer))
			.sort(([one], [other]) => (one < other ? -1 : 1))
			.flatMap(([path, { layer, risks, ofBase }]) => risks.map((risk) => ({ path, layer, risk, isOfBase: ofBase.has(risk.kind) })));
	}
}


}),

39832:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  O: () => (buildBase),
  t: () => (updateLock)
});


var base_image = __webpack_require__(72041);

var base_lock = __webpack_require__(75633);

var trace_difference = __webpack_require__(13562);

var traces_excerpt = __webpack_require__(91826);

var needle = __webpack_require__(34828);

var decide_traces = __webpack_require__(58626);

var image_findings = __webpack_require__(67409);

var search_image = __webpack_require__(65782);

var search_sources = __webpack_require__(40328);
;

const scriptNames = ["preinst", "config", "postinst"];
const longestScript = 4 * 1024 * 1024;
const shortestName = 6;
function packageTexts(options) {
	const folders = once(() => unpackAll(options));
	const contents = once(async () => await contentsOf(await folders(), options));
	const known = once(async () => {
		const texts = new Set();
		for (const { folder } of await folders())
			await (0,search_sources.$E)(folder, options, texts);
		return texts;
	});
	return {
		known,
		writerOf: async (path) => {
			const { owners, scripts } = await contents();
			const owner = owners.get(merged(path));
			if (owner !== undefined)
				return { name: `the package ${owner}`, script: "" };
			const name = path.slice(path.lastIndexOf("/") + 1);
			return (scripts.find(({ script }) => script.includes(`/${path}`)) ??
				scripts.find(({ script }) => name.length >= shortestName && script.includes(name)));
		},
	};
}
function once(start) {
	let started;
	return () => {
		started ??= start();
		return started;
	};
}
async function unpackAll({ packages, bootstrap }) {
	const all = [];
	for (const each of packages) {
		all.push({ name: each.name, folder: await bootstrap.unpack(each) });
	}
	return all;
}
async function contentsOf(folders, { filesBelow }) {
	const owners = new Map();
	const scripts = [];
	for (const { name, folder } of folders) {
		for await (const { path, size, content } of filesBelow(folder)) {
			const script = scriptNames.find((one) => path === `DEBIAN/${one}`);
			if (script === undefined)
				owners.set(merged(path), name);
			else if (size <= longestScript) {
				const text = await textOf(content);
				scripts.push({ name: `the script ${script} of the package ${name}`, script: text });
			}
		}
	}
	return { owners, scripts };
}
async function textOf(content) {
	const pieces = [];
	for await (const piece of content)
		pieces.push(piece);
	return Buffer.concat(pieces).toString("utf8");
}
function merged(path) {
	return path.replace(/^usr\/(?=(?:bin|sbin|lib|lib32|lib64|libx32)\/)/, "");
}

;








const mostTraces = 100;
async function readBase(options) {
	const { image, readers, signal, labels, base } = options;
	const time = new Date((0,base_image.nR)(base.declaration) * 1000).toISOString().replace(".000Z", "Z");
	return await (0,search_image.readImage)({
		...{ image, readers, signal, layers: [0], baseConfigs: [] },
		planned: [...labels.map(({ value }) => value), time],
		traces: tracesOf(options),
	});
}
async function searchBase(options) {
	const { reading, search, risks } = options.read;
	const texts = packageTexts({ ...options, search });
	const evidence = evidenceOf(options, texts);
	const found = [];
	for (const file of reading.hits.values) {
		for (const hit of file.hits) {
			const judged = await judge({ file, hit }, { options, reading, evidence, texts });
			if (judged !== undefined)
				found.push(judged);
		}
	}
	const sorted = found.toSorted((one, other) => (0,image_findings.I)(one) - (0,image_findings.I)(other) || (one.trace.path < other.trace.path ? -1 : 1));
	const certain = sorted.filter(({ trace }) => trace.certain);
	return {
		traces: bounded(sorted.map(({ trace }) => trace)),
		differences: bounded(certain.map(differenceOf)),
		risks,
	};
}
async function judge({ file, hit }, about) {
	const { options, reading, evidence, texts } = about;
	const { path, layer } = file;
	if (!(0,needle.UQ)(hit))
		return undefined;
	const isDeclared = declaredPaths(options.base).has(path);
	const isPackaged = reading.packaged.has(path);
	const isAsked = (hit.strength === "asked" || hit.strength === "doubtful") && !isPackaged;
	const doubt = {
		...{ hit, path, isPackaged },
		isInConfig: layer === undefined,
		script: isAsked && !isDeclared ? ((await texts.writerOf(path))?.script ?? "") : "",
		moved: options.isOffline ? 0 : undefined,
		isFromContext: isDeclared && hit.place !== "name",
		isDayElsewhere: false,
	};
	const decision = await (0,decide_traces.L)(doubt, { ...evidence, hasKernel: reading.hasKernel });
	if (decision === undefined)
		return undefined;
	const { weight, certain } = decision;
	const { kind, format, offset, count, isProgram } = hit;
	const excerpt = (0,traces_excerpt.z)(hit, (text) => text);
	const where = layer === undefined ? {} : { layer };
	const trace = { path, kind, format, weight, certain, ...where, offset, excerpt, count };
	const writer = certain ? await texts.writerOf(path) : undefined;
	return { trace, isProgram, writer: writer?.name ?? unknown };
}
const unknown = "no package's list and no script names the file";
function declaredPaths({ declaration }) {
	return new Set([
		"etc/apt/sources.list",
		...declaration.files.map(({ path }) => path.replace(/^\//, "")),
	]);
}
const oneDay = (26 + 24) * 3600;
function evidenceOf({ base, tar, isOffline }, texts) {
	const time = (0,base_image.nR)(base.declaration);
	return {
		inputs: { inFiles: "", inConfig: "" },
		contextWeight: "note",
		isOpen: !isOffline,
		isFetchedInImage: false,
		isEpochNow: time >= tar.startedAt - oneDay && time <= tar.endedAt + oneDay,
		hasKernel: false,
		known: async () => ({ inContext: new Set(), inBases: await texts.known() }),
	};
}
function tracesOf({ base, tar, ofRun }) {
	const { hostname, timeZone, runIds, ...machine } = ofRun.machine;
	return {
		...{ startedAt: tar.startedAt, endedAt: tar.endedAt, runIds, machine },
		zones: ["UTC", timeZone],
		hostnames: [hostname],
		userNames: ofRun.userNames,
		paths: [base.folder],
		workFolders: [ofRun.workFolder],
		revision: "",
		committedAt: undefined,
		secrets: [],
	};
}
function differenceOf({ trace, isProgram, writer }) {
	const { edits: _, ...difference } = (0,trace_difference.x)({ trace, isProgram });
	return {
		...difference,
		evidence: [...difference.evidence, `written by: ${writer}`],
		fix: `Write \`leave-out: [/${trace.path}]\` into the declaration, or put a fixed file there with \`files:\`.`,
	};
}
function bounded(all) {
	return { listed: all.slice(0, mostTraces), omitted: Math.max(0, all.length - mostTraces) };
}

;

class EarlyReading {
	#needs;
	#open;
	#stop = new AbortController();
	#started;
	constructor(needs, open) {
		this.#needs = needs;
		this.#open = open;
	}
	start(tar) {
		const signal = AbortSignal.any([this.#needs.signal, this.#stop.signal]);
		const image = this.#open(tar);
		const read = image.then((opened) => readBase({ ...this.#needs, image: opened, tar, signal }));
		read.catch(() => undefined);
		this.#started = { image, read };
		return this.#started;
	}
	of(tar) {
		return this.#started ?? this.start(tar);
	}
	async end() {
		this.#stop.abort();
		await this.#started?.read.catch(() => undefined);
	}
}

;




async function buildBase(options) {
	const { base, bootstrap, layouts, reporter } = options;
	const { declaration } = base;
	const architecture = (0,base_image.DM)(options.platform);
	const packages = await packagesOf(options, architecture);
	const [labels, pooled] = [
		await options.labels(),
		await bootstrap.fetch(packages, archiveOf(options, architecture)),
	];
	reporter.progress(`making the base twice from ${packages.length} packages`);
	const all = [...labels, (0,base_image.Vs)(packages)];
	const config = (tar) => (0,base_image.gj)({ declaration, architecture, labels: all, diffId: tar.digest });
	const open = (tar) => layouts.open(tar, config(tar));
	const early = new EarlyReading({ ...options, labels: all }, open);
	try {
		const { tars, ...variations } = await bootstrap.makeTwice(base, {
			...{ architecture, packages: pooled },
			onFirst: (tar) => early.start(tar),
		});
		const [first, second] = tars;
		const { image, read } = early.of(first);
		const images = [await image, await open(second)];
		const made = { packages, tars, images, ...variations };
		if (first.digest !== second.digest) {
			reporter.progress("comparing");
			return { kind: "different", ...made, compared: await layouts.compare(images) };
		}
		reporter.progress("searching it for traces of this run");
		const { isOffline } = variations;
		const more = { tar: first, image: images[0], read: await read, packages, isOffline };
		const { traces, differences, risks } = await searchBase({ ...options, ...more });
		if (differences.listed.length > 0)
			return { kind: "traced", ...made, differences, traces };
		const digest = await layouts.keep(first, config(first));
		return { kind: "equal", ...made, traces, risks, digest };
	}
	finally {
		await early.end();
	}
}
async function updateLock(options) {
	const { base, bootstrap, reporter } = options;
	const architecture = (0,base_image.DM)(options.platform);
	reporter.progress("finding the packages");
	const packages = await bootstrap.solve(base.declaration, archiveOf(options, architecture));
	const selection = (0,base_lock.Wm)(base.declaration);
	const before = await base.lock.read().catch(() => undefined);
	const others = before?.selection === selection ? before.architectures : {};
	await base.lock.write({ selection, architectures: { ...others, [architecture]: packages } });
	return packages;
}
async function packagesOf(options, architecture) {
	if (options.update)
		return await updateLock(options);
	const { declaration, lock } = options.base;
	return (0,base_lock.yh)(await lock.read(), { declaration, architecture, file: lock.name });
}
function archiveOf({ base, mirror }, architecture) {
	const { archive } = base.declaration;
	return { archive: mirror === undefined ? archive : { ...archive, mirror }, architecture };
}


}),

65782:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  readImage: () => (readImage)
});


var traces_search = __webpack_require__(15237);

var collect_entry = __webpack_require__(32179);

var search_inside = __webpack_require__(75409);

var search_reading = __webpack_require__(82812);

var image_risks = __webpack_require__(38763);
;
const published_packages = /(?:^|\/)(?:node_modules|site-packages|dist-packages|gems|go\/pkg\/mod|\.cargo\/registry|usr\/(?:local\/)?lib\/(?:go(?:-[\d.]{1,20})?|python3(?:\.\d{1,3})?|ruby)|usr\/(?:local\/go|share\/go(?:-[\d.]{1,20})?))\/(.*)$/s;
const trials = /(?:^|[/._-])(?:__tests__|__fixtures__|tests?|testing|testdata|test_data|testsuite|specs?|fixtures?|examples?|samples?|demos?|benchmarks?|docs?|mocks?)(?:[/._-]|$)|\.(?:md|markdown|rst)$/i;
function isPublished(path) {
	const within = published_packages.exec(path)?.[1];
	return within !== undefined && trials.test(within);
}

;


async function searchRisks(options) {
	const { reading } = options;
	const base = await readBase(options);
	const risks = await finalRisks(options);
	const found = [
		...reading.credentials.map((one) => ({ ...one, isOfBase: false })),
		...(base?.credentials ?? []).map((one) => ({ ...one, isOfBase: true })),
	];
	const isOthers = ({ path, layer }) => layer !== undefined &&
		(isPublished(path) || reading.packaged.has(path) || base?.packaged.has(path) === true);
	const published = found.filter(isOthers).length;
	const credentials = found
		.filter((one) => !isOthers(one))
		.map(({ what, path, layer, isOfBase }) => {
		return { path, layer, isOfBase, risk: { kind: "credential", what } };
	});
	const omittedCredentials = reading.omittedCredentials + (base?.omittedCredentials ?? 0);
	return {
		files: [...risks.files, ...credentials],
		published,
		omitted: risks.omitted + omittedCredentials,
	};
}
async function finalRisks(options) {
	const { image, readers, own, reading, forbid, signal } = options;
	const isWhole = own.length === image.manifest.layers.length;
	const isAsked = forbid.some((name) => ofHeaders.includes(name));
	if (isWhole || (!reading.risks.hasAny && !isAsked))
		return reading.risks;
	const all = new image_risks.y(own);
	for (const layer of image.manifest.layers.keys()) {
		for await (const { header } of readers.entries(image.layer(layer), nameOf(layer))) {
			signal.throwIfAborted();
			all.meet(header, layer);
		}
	}
	return all;
}
const ofHeaders = [
	"setuid-file",
	"file-capability",
	"world-writable",
	"tools-in-image",
];
async function readBase(options) {
	const { image, readers, own, forbid, newReading } = options;
	if (!forbid.includes("credential-in-image"))
		return undefined;
	const reading = newReading();
	for (const layer of image.manifest.layers.keys()) {
		if (own.includes(layer))
			continue;
		for await (const entry of readers.entries(image.layer(layer), nameOf(layer))) {
			await reading.readEntry(entry, layer);
		}
	}
	return reading;
}
function nameOf(layer) {
	return `Layer ${layer} of the image`;
}

;





async function readImage(options) {
	const { image, readers, layers, baseConfigs: bases, planned, traces, signal } = options;
	const search = new traces_search.v(traces);
	const inside = new search_inside.t(search, readers);
	const kernel = traces.machine.kernelRelease;
	const newReading = () => new search_reading.z({ search, inside, signal, kernel, own: layers });
	const reading = newReading();
	reading.readConfig(image.configBytes, { bases, planned });
	const { collector } = options;
	for (const layer of collector === undefined ? layers : image.manifest.layers.keys()) {
		const name = `Layer ${layer} of the image`;
		const isOwn = layers.includes(layer);
		for await (const entry of readers.entries(image.layer(layer), name)) {
			if (!isOwn && collector !== undefined) {
				await (0,collect_entry.b)(entry, { collector, layer, signal });
				continue;
			}
			const also = collector?.open(entry.header, layer);
			await reading.readEntry(entry, layer, also);
			await also?.end();
		}
	}
	const { forbid = [] } = options;
	const { unread } = inside;
	const about = { image, readers, own: layers, reading, newReading, forbid, signal };
	return { reading, search, collector, unread, risks: await searchRisks(about) };
}


}),

82812:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  z: () => (Reading)
});


var image_files = __webpack_require__(60404);

var look = __webpack_require__(46397);
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


var executables_packages = __webpack_require__(70925);
;
const largest = 256 * 1024;
const files = [
	{
		what: "a password or token of npm",
		path: /(?:^|\/)\.?npmrc$/,
		has: /(?:^|\n)[^\n#;=]{0,500}_(?:authToken|auth|password)[ \t]{0,9}=[ \t]{0,9}([^\s]{1,500})/,
	},
	{
		what: "a password or token of yarn",
		path: /(?:^|\/)\.yarnrc\.yml$/,
		has: /(?:^|\n)[ \t]{0,40}npmAuth(?:Token|Ident): {0,9}([^\s]{1,500})/,
	},
	{
		what: "a password of netrc",
		path: /(?:^|\/)[._]netrc$/,
		has: /(?:^|\s)password\s{1,9}([^\s]{1,500})/,
	},
	{
		what: "a password of PyPI",
		path: /(?:^|\/)\.pypirc$/,
		has: /(?:^|\n)password[ \t]{0,9}[=:][ \t]{0,9}([^\s]{1,500})/,
	},
	{
		what: "a password of a package index",
		path: /(?:^|\/)(?:\.?pip(?:\.conf|\/pip\.conf)|uv\.toml)$/,
		has: /:\/\/[^\s/@:]{1,200}:([^\s/@]{1,500})@/,
	},
	{
		what: "a password of a registry",
		path: /(?:^|\/)(?:\.docker\/config\.json|\.dockercfg|containers\/auth\.json)$/,
		has: /"(?:auth|identitytoken|registrytoken|password)"\s{0,9}:\s{0,9}"([^"\s]{1,5000})"/,
	},
	{
		what: "a password of git",
		path: /(?:^|\/)\.git-credentials$/,
		has: /:\/\/[^\s/@:]{0,200}:([^\s/@]{1,500})@/,
	},
	{
		what: "a password of git",
		path: /(?:^|\/)(?:\.git\/(?:modules\/[^\n]{1,500}\/)?config|\.gitconfig|etc\/gitconfig)$/,
		has: /extraheader[ \t]{0,9}=[ \t]{0,9}"?authorization:[ \t]{0,9}[a-z]{1,20}[ \t]{1,9}([^\s"]{1,500})|:\/\/[^\s/@:]{1,200}:[^\s/@]{1,500}@/i,
	},
	{
		what: "a secret key of AWS",
		path: /(?:^|\/)\.aws\/(?:credentials|config)$/,
		has: /(?:^|\n)[ \t]{0,9}aws_secret_access_key[ \t]{0,9}=[ \t]{0,9}([^\s]{1,500})/,
	},
	{
		what: "an account of Google Cloud",
		path: /(?:^|\/)application_default_credentials\.json$/,
		has: /"(?:refresh_token|private_key)"\s{0,9}:\s{0,9}"([^"\s]{1,500})/,
	},
	{
		what: "an account of Kubernetes",
		path: /(?:^|\/)\.kube\/config$/,
		has: /(?:^|\n)[ \t-]{0,40}(?:client-key-data|token|password):[ \t]{0,9}([^\s]{1,500})/,
	},
	{
		what: "a password of PostgreSQL",
		path: /(?:^|\/)\.pgpass$/,
		has: /(?:^|\n)[^\n#:][^\n:]{0,300}:[^\n:]{1,9}:[^\n:]{1,300}:[^\n:]{1,300}:([^\s]{1,500})/,
	},
	{
		what: "a password of Maven",
		path: /(?:^|\/)\.m2\/settings\.xml$/,
		has: /<(?:password|passphrase)>\s{0,9}([^<\s]{1,500})/,
	},
	{
		what: "a token of Cargo",
		path: /(?:^|\/)\.cargo\/credentials(?:\.toml)?$/,
		has: /(?:^|\n)token[ \t]{0,9}=[ \t]{0,9}"([^"\s]{1,500})"/,
	},
	{
		what: "a key of RubyGems",
		path: /(?:^|\/)\.gem\/credentials$/,
		has: /(?:^|\n):?[a-z_]{1,100}(?:api_key|key):[ \t]{0,9}([^\s]{1,500})/,
	},
	{
		what: "a token of the GitHub CLI",
		path: /(?:^|\/)\.config\/gh\/hosts\.yml$/,
		has: /(?:^|\n)[ \t]{1,40}oauth_token:[ \t]{0,9}([^\s]{1,500})/,
	},
	{
		what: "a token of Vault",
		path: /(?:^|\/)\.vault-token$/,
		has: /^([^\s]{10,500})\s{0,9}$/,
	},
	{
		what: "the password of an account",
		path: /^etc\/shadow-?$/,
		has: /(?:^|\n)[^\n:]{1,100}:(\$[^\n:]{10,500}):/,
	},
];
const placeholder = /^["']?(?:\$|%|<|\{\{|\*{2}|x{3,}|your|change-?me|placeholder|example|dummy|null\b|["']?$)/i;
function mayHaveCredential({ path, size, }) {
	return size <= largest && mayBe.test(path) && files.some((one) => one.path.test(path));
}
const mayBe = /(?:rc|rc\.yml|\.conf|uv\.toml|config(?:\.json)?|cfg|auth\.json|credentials|credentials\.(?:json|toml)|pgpass|settings\.xml|hosts\.yml|token|shadow-?)$/;
function credentialIn(path, text) {
	return files.find((one) => one.path.test(path) && hasValue(one.has, text))?.what;
}
function hasValue(pattern, text) {
	for (const match of text.matchAll(new RegExp(pattern, `g${pattern.flags}`))) {
		const [, value = ""] = match;
		const isWhole = match[1] === undefined;
		const isHash = value.startsWith("$") && /^\$(?:[0-9a-z]{1,9}|argon2[a-z]{1,2})\$/.test(value);
		if (isWhole || isHash || !placeholder.test(value))
			return true;
	}
	return false;
}


var image_risks = __webpack_require__(38763);
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
const mostPaths = 10_000;
const mostFolders = 200_000;
function isLoadPathCache({ path, size, }) {
	return /(?:^|\/)bootsnap[/-]load-path-cache$/.test(path) && size <= mostBytes;
}
function cachedPaths(bytes) {
	const found = [];
	const read = new MessagePack(bytes);
	let folders = 0;
	try {
		for (let left = read.mapLength(); left > 0 && found.length < mostPaths; left -= 1) {
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


var needle = __webpack_require__(34828);
;

function placed(place, hits) {
	return hits.map((hit) => ({ ...hit, place }));
}
const ranks = { certain: 3, doubtful: 2, asked: 1, weak: 0 };
function merged(hits) {
	const best = new Map();
	for (const hit of hits) {
		const key = (0,needle.UQ)(hit) ? hit.kind : `${hit.kind} ${hit.format}`;
		const known = best.get(key);
		const count = hit.count + (known?.count ?? 0);
		const isSurer = known === undefined || ranks[hit.strength] > ranks[known.strength];
		best.set(key, { ...(isSurer ? hit : known), count });
	}
	return [...best.values()];
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
const mostCredentials = 100_000;
const headLength = 2048;
class Reading {
	#search;
	#inside;
	#signal;
	#kernel;
	hits = new image_files.X();
	executables = new image_files.X();
	packaged = new executables_packages._o();
	recorded = new RecordedTimes();
	risks;
	secrets = [];
	credentials = [];
	omittedCredentials = 0;
	#pending = 0;
	omitted = 0;
	hasKernel = false;
	constructor(parts) {
		this.risks = new image_risks.y(parts.own);
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
			hits: placed("content", [...secrets, ...others]),
		});
	}
	#hitsIn(bytes) {
		const one = this.#search.file();
		one.push(bytes);
		return one.end();
	}
	async readEntry({ header, content }, layer, also) {
		const { path, type, size, linkname } = header;
		this.recorded.meet(header, layer);
		this.risks.meet(header, layer);
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
		const whole = ((0,executables_packages.vg)(path) && size <= executables_packages.x$) || mayHaveCredential(header) ? [] : undefined;
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
				whole?.push(piece);
				also?.push(piece);
				recorded.push(piece);
				await inside.push(piece);
			}
		}
		catch (error) {
			await inside.abandon();
			throw error;
		}
		recorded.end(head);
		if (whole !== undefined) {
			this.#readWhole(Buffer.concat(whole).toString(), { path, layer, size, head });
		}
		const within = placed("inside", await inside.end());
		const hits = merged([...placed("content", one.end()), ...within, ...inName]);
		this.#take({ path, layer, size, head, hits });
		const looked = executable.end();
		if (looked !== undefined && this.#hasRoom())
			this.executables.set(path, { path, layer, looked });
	}
	#readWhole(text, file) {
		const { path } = file;
		if ((0,executables_packages.vg)(path)) {
			this.packaged.add(path, text);
			return;
		}
		const what = credentialIn(path, text);
		if (what !== undefined)
			this.#note({ what, ...file });
	}
	#inName(path, linkname) {
		const text = Buffer.from(`/${path}\n${linkname}`);
		const hits = this.#hitsIn(text).filter(({ kind }) => kind !== "commit" && kind !== "credential");
		return placed("name", hits).map((hit) => ({
			...hit,
			offset: 0,
			format: hit.kind === "secret" ? hit.format : `${hit.format}, in its name`,
		}));
	}
	#take(file) {
		const { path, layer, size, head } = file;
		for (const { kind, format } of file.hits) {
			if (kind === "secret")
				this.secrets.push({ name: format, path, layer });
			if (kind === "credential")
				this.#note({ what: format, path, layer, size, head });
		}
		const hits = file.hits.filter(needle.UQ);
		if (hits.length > 0 && this.#hasRoom())
			this.hits.set(path, { ...file, hits });
	}
	#note(found) {
		const last = this.credentials.at(-1);
		if (last?.path === found.path && last.layer === found.layer)
			return;
		if (this.credentials.length < mostCredentials)
			this.credentials.push(found);
		else
			this.omittedCredentials += 1;
	}
	#hasRoom() {
		this.#pending += 1;
		if (this.#pending > mostPending)
			this.omitted += 1;
		return this.#pending <= mostPending;
	}
}


}),

};
//# sourceMappingURL=15237.index.js.map
