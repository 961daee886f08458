export const id = 32179;
export const ids = [32179];
export const modules = {

32179:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  b: () => (collectEntry)
});
async function collectEntry({ header, content }, about) {
	const { collector, layer, signal } = about;
	signal.throwIfAborted();
	const opened = collector.open(header, layer);
	if (opened === undefined)
		return;
	for await (const piece of content) {
		signal.throwIfAborted();
		opened.push(piece);
	}
	await opened.end();
}


}),

46397:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  Ys: () => (executableFormat),
  $U: () => (largestExecutable),
  Fx: () => (lookAtExecutable)
});


var budget = __webpack_require__(85793);

var formats_elf = __webpack_require__(47134);

var elf_machine = __webpack_require__(99822);
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

var go_build = __webpack_require__(93391);

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
	const go = (0,go_build.B)((0,strings.H)(sections, ".go.buildinfo"));
	const compiler = compilerOf(sections);
	const language = go === undefined ? languageOf(sections, libraries, compiler) : "Go";
	const isProgram = type === executableTypes[0] || has(/^\.interp$/);
	const isDynamic = libraries.length > 0 || has(/^\.interp$/);
	const [buildId, ownBuildId] = [gnuBuildId(sections, isLittle), goBuildId(sections, isLittle)];
	return {
		format: "elf",
		...(isProgram ? programOf(elf) : {}),
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
function programOf(elf) {
	const machine = (0,elf_machine.HA)(elf);
	const architecture = machine && (0,elf_machine.NJ)(machine);
	return architecture === undefined ? {} : { architecture };
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
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

70925:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Zu: () => (merged),
  _o: () => (PackagedFiles),
  vg: () => (isPackageList),
  x$: () => (largestList)
});
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
const mergedFolders = new Set([
	...["bin", "sbin", "lib", "lib32", "lib64", "libx32"],
]);
const usr = "usr/";
function merged(path) {
	const start = path.startsWith("/") ? 1 : 0;
	if (!path.startsWith(usr, start))
		return path.slice(start);
	const folder = start + usr.length;
	const end = path.indexOf("/", folder);
	return path.slice(end > 0 && mergedFolders.has(path.slice(folder, end)) ? folder : start);
}


}),

93391:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  B: () => (goBuild),
  r: () => (goTexts)
});
const magic = Buffer.from("\u00ff Go buildinf:", "latin1");
const headerLength = 32;
const inlineTexts = 2;
const markLength = 16;
const longestText = 1024 * 1024;
function goTexts(section) {
	if (!section.subarray(0, magic.length).equals(magic) || section.length < headerLength) {
		return undefined;
	}
	if (((section[15] ?? 0) & inlineTexts) === 0)
		return "before 1.18";
	const version = lengthAndText(section, headerLength);
	const settings = version && lengthAndText(section, version.end);
	if (version === undefined || settings === undefined)
		return undefined;
	const { text } = settings;
	const modules = text.length > 2 * markLength ? text.slice(markLength, -markLength) : "";
	return { version: version.text, modules };
}
function goBuild(section) {
	const texts = goTexts(section);
	if (texts === undefined)
		return undefined;
	if (texts === "before 1.18") {
		return { version: texts, module: "", trimpath: false, cgo: false };
	}
	return { version: texts.version, ...settingsOf(texts.modules) };
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


}),

99511:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

};
//# sourceMappingURL=32179.index.js.map
