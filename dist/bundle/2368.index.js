export const id = 2368;
export const ids = [2368];
export const modules = {

62368:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  checkFinalStage: () => (checkFinalStage)
});


var image_files = __webpack_require__(60404);

var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);

var elf_links = __webpack_require__(99511);

var look = __webpack_require__(3307);

var external_node_path_ = __webpack_require__(76760);

var surface = __webpack_require__(10970);

var final_files = __webpack_require__(57065);
;
function lacksOf({ links }, image) {
	const { interpreter } = links ?? {};
	if (links === undefined || interpreter === undefined)
		return [];
	if (image.at(interpreter) === undefined)
		return [loaderLack(interpreter, image)];
	const missing = [];
	const open = [...links.needed];
	const seen = new Set(open);
	for (let name = open.shift(); name !== undefined; name = open.shift()) {
		const found = image.named(name);
		if (found.length === 0)
			missing.push(name);
		for (const next of found.flatMap((file) => image.at(`/${file.path}`)?.links?.needed ?? [])) {
			if (seen.has(next))
				continue;
			seen.add(next);
			open.push(next);
		}
	}
	return missing.map((name) => ({ kind: "library", name, packages: packagesOf(name) }));
}
const musl = /\/ld-musl-[^/]+$/;
const glibc = /\/ld(?:-linux[^/]*|64)\.so\.\d+$/;
function loaderLack(name, image) {
	const isMusl = musl.test(name);
	const other = isMusl ? glibc : musl;
	const hasOther = image.all.some(({ path }) => other.test(`/${path}`));
	const packages = isMusl
		? { debian: "musl", alpine: "musl" }
		: { debian: "libc6", alpine: "gcompat" };
	if (!hasOther)
		return { kind: "loader", name, packages };
	return { kind: "loader", name, packages, otherLibc: isMusl ? "glibc" : "musl" };
}
const debianNames = {
	"libcrypto.so.3": "libssl3",
	"libcrypto.so.1.1": "libssl1.1",
	"libgcc_s.so.1": "libgcc-s1",
	"libtinfo.so.6": "libtinfo6",
	"libz.so.1": "zlib1g",
};
const ofLibc = /^lib(?:c|m|dl|rt|pthread|resolv|util|nsl|anl|mvec)\.so\.\d+$/;
function packagesOf(name) {
	if (ofLibc.test(name))
		return { debian: "libc6", alpine: "gcompat" };
	const { base, version } = partsOf(name);
	const plain = base.toLowerCase().replaceAll("_", "-");
	const joint = /\d$/.test(plain) && version !== "" ? "-" : "";
	const debian = Object.hasOwn(debianNames, name) ? debianNames[name] : undefined;
	return { debian: debian ?? `${plain}${joint}${version}`, alpine: `so:${name}` };
}
function partsOf(name) {
	const at = name.indexOf(".so.", 1);
	const version = at === -1 ? "" : name.slice(at + ".so.".length);
	if (/^[\w.]+$/.test(version))
		return { base: name.slice(0, at), version };
	const isPlain = name.length > ".so".length && name.endsWith(".so");
	return { base: isPlain ? name.slice(0, -".so".length) : name, version: "" };
}

;





const setuid = 0o4000;
const setgid = 0o2000;
function faultsOf(files, input) {
	const image = new final_files.o(files);
	const found = files
		.filter(({ isOwn }) => isOwn)
		.flatMap((file) => faultsAt(file, { image, input }));
	return found.sort((one, other) => Number(one.path > other.path) - Number(one.path < other.path));
}
function faultsAt(file, { image, input }) {
	const { path } = file;
	const right = rightOf(file);
	if (right !== undefined) {
		return [
			{
				path,
				what: `has ${right}, so that it runs with the rights of another user`,
				fix: dropRight(input),
			},
		];
	}
	if (file.type === "symlink" && climbs(file)) {
		const to = (0,printable.RK)((0,printable.vI)(file.linkname, 200));
		return [
			{
				path,
				what: `is a symbolic link to \`${to}\`, which leads out of the image's root`,
				fix: relink(input),
			},
		];
	}
	return lacksOf(file, image).map((lack) => ({ path, ...lackTexts(lack, input) }));
}
const dropRight = (input) => `Take it away in the stage that makes it (\`RUN chmod u-s,g-s …\`, \`RUN setcap -r …\`), or leave it out of ${(0,surface.Pe)(input)}.`;
const relink = (input) => `Make the link lead to a path of the image, or leave it out of ${(0,surface.Pe)(input)}.`;
function rightOf({ type, mode, hasCapability }) {
	if (hasCapability)
		return "capabilities (`security.capability`)";
	if (type !== "file" && type !== "hard-link")
		return undefined;
	if ((mode & setuid) !== 0)
		return "the setuid bit";
	return (mode & setgid) === 0 ? undefined : "the setgid bit";
}
function climbs({ path, linkname }) {
	if (linkname.startsWith("/"))
		return external_node_path_.posix.normalize(`.${linkname}`).startsWith("..");
	return external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(path), linkname)).startsWith("..");
}
function lackTexts(lack, input) {
	const { debian, alpine } = lack.packages;
	const packages = `Debian's \`${debian}\`, Alpine's \`${alpine}\``;
	switch (lack.kind) {
		case "library":
			return {
				what: `needs the library \`${lack.name}\`, which is not in the image`,
				fix: `Choose a ${(0,surface.Pe)("runtime-image")} that has the package (${packages}), add the library to ${(0,surface.Pe)(input)}, or link it statically.`,
			};
		case "loader":
			return {
				what: `needs the loader \`${lack.name}\`${lack.otherLibc === undefined ? "" : `, and the image has ${lack.otherLibc}'s`}: it was built for another C library`,
				fix: `Build it on the distribution of the ${(0,surface.Pe)("runtime-image")}, choose one with that C library (${packages}), or link it statically.`,
			};
	}
}

;






const mostNamed = 5;
async function checkFinalStage({ layout }, { plan, input, ports, }) {
	if (layout === undefined)
		return;
	const image = await ports.openImage(layout);
	const files = await finalFiles(image, {
		own: plan.base?.diffIds.length ?? 0,
		entries: ports.readers.entries,
	});
	const faults = faultsOf(files, input);
	const [first] = faults;
	if (first === undefined)
		return;
	const named = faults.slice(0, mostNamed).map(told).join("; ");
	const more = faults.length > mostNamed ? `; and ${faults.length - mostNamed} more` : "";
	throw new failure.HR({
		code: "forbidden",
		message: `The final stage is not fit: ${named}${more}. Nothing was pushed.`,
		fix: [...new Set(faults.map(({ fix }) => fix))].join(" "),
	});
}
function told({ path, what }) {
	return `\`/${(0,printable.RK)((0,printable.vI)(path, 200))}\` ${what}`;
}
async function finalFiles(image, { own, entries }) {
	const files = new image_files.X();
	for (const layer of image.manifest.layers.keys()) {
		for await (const entry of entries(image.layer(layer), `Layer ${layer}`)) {
			files.meet(entry.header.path);
			files.set(entry.header.path, { ...(await fileOf(entry)), isOwn: layer >= own });
		}
	}
	return files.values;
}
async function fileOf({ header, content }) {
	const { path, type, mode, linkname } = header;
	const links = await linksOf(header, content);
	return {
		...{ path, type, mode: mode & 0o7777, linkname },
		hasCapability: Object.keys(header.pax).some((name) => name.endsWith("security.capability")),
		...(links === undefined ? {} : { links }),
	};
}
async function linksOf({ type, size }, content) {
	if (type !== "file" || size > look.$U)
		return undefined;
	const pieces = [];
	for await (const piece of content) {
		if (pieces.length === 0 && (0,look.Ys)(piece) !== "elf")
			return undefined;
		pieces.push(piece);
	}
	return (0,elf_links.N)(Buffer.concat(pieces));
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

57065:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (FinalFiles)
});
var node_path__0 = __webpack_require__(76760);

const mostLinks = 40;
class FinalFiles {
	all;
	#byPath;
	#byName = new Map();
	constructor(files) {
		this.all = files;
		this.#byPath = new Map(files.map((file) => [file.path, file]));
		for (const file of files) {
			const name = node_path__0.posix.basename(file.path);
			const others = this.#byName.get(name);
			if (others === undefined)
				this.#byName.set(name, [file]);
			else
				others.push(file);
		}
	}
	at(path) {
		return this.wayTo(path).file;
	}
	wayTo(path) {
		const open = parts(path).reverse();
		let here = [];
		let links = 0;
		let followed;
		let leaves;
		for (let part = open.pop(); part !== undefined; part = open.pop()) {
			if (part === ".." && here.length === 0)
				leaves ??= followed;
			const next = part === ".." ? here.slice(0, -1) : [...here, part];
			const found = this.#byPath.get(next.join("/"));
			if (part === ".." || found?.type !== "symlink") {
				here = next;
				continue;
			}
			links += 1;
			if (links > mostLinks)
				return { leaves };
			followed = found;
			if (found.linkname.startsWith("/"))
				here = [];
			open.push(...parts(found.linkname).reverse());
		}
		return { file: this.#byPath.get(here.join("/")), leaves };
	}
	named(name) {
		return this.#byName.get(name) ?? [];
	}
}
function parts(path) {
	return path.split("/").filter((part) => part !== "" && part !== ".");
}


})

};
//# sourceMappingURL=2368.index.js.map
