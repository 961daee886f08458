export const id = 344;
export const ids = [344];
export const modules = {

/***/ 8344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  searchImage: () => (/* binding */ searchImage)
});

;// CONCATENATED MODULE: ./build/domain/image-files.js
const whiteout = ".wh.";
/**
 * What was found about the files of an image's layers, as the final image has them: a later layer's file takes the
 * place of an earlier one's, and a whiteout removes it (image-spec v1.1.0, layer.md#whiteouts).
 */
class ImageFiles {
    #found = new Map();
    /** Tells of an entry of the next layer, before anything is {@link set} for it. */
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
//# sourceMappingURL=image-files.js.map
;// CONCATENATED MODULE: ./build/executables/advice.js
/** What keeps each thing out, for each language: docs/executables.md says more. */
const fixes = {
    "build-path": {
        C: "Compile with `-ffile-prefix-map=$PWD=.`.",
        "C++": "Compile with `-ffile-prefix-map=$PWD=.`.",
        Go: "Build with `go build -trimpath`.",
        Rust: 'Set `RUSTFLAGS="--remap-path-prefix=$PWD=. --remap-path-prefix=$HOME/.cargo=/cargo"`.',
        ".NET": "Build with `-p:ContinuousIntegrationBuild=true -p:Deterministic=true`, or with `-p:PathMap=$PWD=/_/`.",
        other: "Map the path away (`-ffile-prefix-map=$PWD=.` for gcc and clang).",
    },
    debug: {
        Go: "Build with `-ldflags='-s -w'`.",
        Rust: "Build with `-C strip=symbols`, or `strip = true` in the profile of Cargo.toml.",
        other: "Compile without `-g`, or run `strip --strip-debug` on it.",
    },
    symbols: {
        Go: "Build with `-ldflags='-s -w'`.",
        Rust: "Build with `-C strip=symbols`, or `strip = true` in the profile of Cargo.toml.",
        other: "Link with `-s`, or run `strip` on it.",
    },
    "build-id": {
        Go: "Build with `-ldflags=-buildid=`.",
        Rust: "Link with `-C link-arg=-Wl,--build-id=none`.",
        other: "Link with `-Wl,--build-id=none`.",
    },
    "vcs-stamp": { other: "Build with `-buildvcs=false`, or without `.git` in the context." },
    "time-stamp": { other: "Build with `-p:Deterministic=true`, which is the SDK's default." },
};
/** What can be kept out of an executable; empty where nothing is to be advised. */
function adviceFor(facts) {
    const { language } = facts;
    return findings(facts).map(([name, found]) => ({
        name,
        found,
        fix: (language && fixes[name][language]) ?? fixes[name].other,
    }));
}
function findings(facts) {
    const { debug, symbols, timeStamp } = facts;
    return [
        ...pathFinding(facts),
        ...(debug ? [["debug", "debug information"]] : []),
        ...(symbols ? [["symbols", "a symbol table"]] : []),
        ...buildIdFinding(facts),
        ...stampFinding(facts),
        ...(timeStamp === undefined
            ? []
            : [["time-stamp", `time stamp ${timeStamp} that is no hash`]]),
    ];
}
function pathFinding({ go, paths }) {
    // With -trimpath, what looks like a path of the build is a text of the program.
    if (go?.trimpath === true)
        return [];
    const [path] = paths;
    if (path !== undefined)
        return [["build-path", path]];
    return go === undefined ? [] : [["build-path", "paths of Go's sources (no -trimpath)"]];
}
/** The 32 digits of `--build-id=uuid` are random, those of `--build-id=md5` are not; both look alike. */
const uuidDigits = 32;
function buildIdFinding({ buildId, goBuildId }) {
    if (buildId !== undefined) {
        const doubt = buildId.length === uuidDigits ? ", a random one if its kind is uuid" : "";
        return [["build-id", `build ID ${buildId}${doubt}`]];
    }
    return goBuildId === undefined ? [] : [["build-id", `Go build ID ${goBuildId}`]];
}
function stampFinding({ go }) {
    if (go?.revision === undefined)
        return [];
    const changed = go.modified === true ? ", with changes that were not committed" : "";
    return [["vcs-stamp", `commit ${go.revision} of ${go.time ?? "no time"}${changed}`]];
}
//# sourceMappingURL=advice.js.map
// EXTERNAL MODULE: ./build/compare/content/stopped.js
var stopped = __webpack_require__(9183);
// EXTERNAL MODULE: ./build/compare/formats/elf.js
var formats_elf = __webpack_require__(7134);
;// CONCATENATED MODULE: ./build/executables/build-paths.js
/** Paths that are told of one file. */
const mostPaths = 3;
/** Bytes of a section that are read as text; a path of the build stands in it many times. */
const mostText = 16 * 1024 * 1024;
/** Sections in which compilers leave paths, with and without debug information. */
const holding = /^\.(debug_(str|line_str|line|info)|rodata|data\.rel\.ro|data|gopclntab)(\.|$)/;
/** Where nothing but a build's or a user's own files lie. */
const own = "home|Users|root|builds|tmp|var/tmp|workspaces?|usr/src|usr/local/cargo|github|__w";
/** Where sources lie while an image is built; longer paths have folders of these names too. */
const usual = "build|src|sources?|apps?|work|workdir|usr/local/(?:src|app)|go|opt|mnt|srv|code|projects?|repo";
/** Rust writes its texts without an end between them: a path begins behind another one, and ends with its extension. */
const extensions = "(?:rs|(?:go|cpp|cxx|cc|c|hpp|hxx|hh|h|cs|f90|zig|hs|ml|nim|pas|mm|m|S|s)(?!\\w))";
const sourceFile = new RegExp(`(?:(?<!/)/(?:${own})|(?:(?<![\\w.@~+/-])|(?<=\\.rs))/(?:${usual}))/[\\w.+@~/-]{0,1000}?\\.${extensions}`, "g");
/** A whole text: the folder that a compiler was started in (DW_AT_comp_dir). */
const folder = new RegExp(`(?<=^|\\0)/(?:${own}|${usual})(?:/[^\\0\\n]{0,1000})?(?=\\0)`, "g");
/** Rust's and Debian's own sources, which every Rust program names. */
const ofToolchain = /^\/(rustc\/|usr\/src\/rustc-|build\/(glibc|gcc|rustc)-|usr\/src\/debug\/)/;
/** Absolute paths of sources and folders of the build, each folder told once. */
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
//# sourceMappingURL=build-paths.js.map
;// CONCATENATED MODULE: ./build/executables/go-build.js
const magic = Buffer.from("\u00ff Go buildinf:", "latin1");
const headerLength = 32;
/** Set since Go 1.18: the texts follow the header; before, it pointed at them. */
const inlineTexts = 2;
/** The build's settings stand between two marks of 16 bytes (runtime/debug, modinfo.go). */
const markLength = 16;
const longestText = 1024 * 1024;
/** Go's build information (src/debug/buildinfo/buildinfo.go); undefined where there is none that can be read. */
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
/** A text behind its length, which is written as a varint (encoding/binary, Uvarint). */
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
//# sourceMappingURL=go-build.js.map
;// CONCATENATED MODULE: ./build/executables/strings.js
/** A section of that name; an empty one when there is none. */
function sectionNamed(sections, name) {
    return sections.find((section) => section.name === name)?.bytes ?? Buffer.alloc(0);
}
/** The text at an offset up to its NUL, at most so many bytes. */
function textAt(bytes, from, longest = 4096) {
    if (from < 0 || from >= bytes.length)
        return "";
    const end = bytes.indexOf(0, from);
    const stop = Math.min(end < 0 ? bytes.length : end, from + longest);
    return bytes.toString("utf8", from, stop);
}
//# sourceMappingURL=strings.js.map
;// CONCATENATED MODULE: ./build/executables/notes.js

/** The GNU build ID in hex (elf.h, NT_GNU_BUILD_ID). */
function gnuBuildId(sections, isLittle) {
    const note = sectionNamed(sections, ".note.gnu.build-id");
    return noteValue(note, { isLittle, owner: "GNU\0", type: 3 })?.toString("hex");
}
/** Go's own build ID (cmd/internal/buildid: note `Go`, type 4). */
function goBuildId(sections, isLittle) {
    const note = sectionNamed(sections, ".note.go.buildid");
    const value = noteValue(note, { isLittle, owner: "Go\0\0", type: 4 })?.toString("latin1");
    return value === "" ? undefined : value;
}
/** The value of a section with a single note (gABI, "Note Section"). */
function noteValue(note, wanted) {
    if (note.length < 16)
        return undefined;
    const number = (at) => wanted.isLittle ? note.readUInt32LE(at) : note.readUInt32BE(at);
    const isIt = note.toString("latin1", 12, 16) === wanted.owner && number(8) === wanted.type;
    return isIt ? note.subarray(16, 16 + number(4)) : undefined;
}
//# sourceMappingURL=notes.js.map
;// CONCATENATED MODULE: ./build/executables/elf-facts.js






/** e_type: programs, and programs and libraries that can be loaded anywhere (gABI, "ELF Header"). */
const executableTypes = [2, 3];
/** d_tag of a library's name (gABI, "Dynamic Section"). */
const neededTag = 1;
const mostLibraries = 50;
/**
 * What an ELF program or library says about its build; undefined for object files and kernel modules.
 * @throws Stopped when its tables are damaged
 */
function elfFacts(elf) {
    if (elf.length < 52)
        throw new stopped/* Stopped */.C("its header is cut");
    const isLittle = elf[5] === 1;
    const type = isLittle ? elf.readUInt16LE(16) : elf.readUInt16BE(16);
    if (!executableTypes.includes(type))
        return undefined;
    const sections = (0,formats_elf/* elfSections */.M)(elf);
    const has = (pattern) => sections.some(({ name }) => pattern.test(name));
    const libraries = neededLibraries(sections, { is64: elf[4] === 2, isLittle });
    const go = goBuild(sectionNamed(sections, ".go.buildinfo"));
    const compiler = compilerOf(sections);
    const language = go === undefined ? languageOf(sections, libraries, compiler) : "Go";
    const isDynamic = libraries.length > 0 || has(/^\.interp$/);
    const [buildId, ownBuildId] = [gnuBuildId(sections, isLittle), goBuildId(sections, isLittle)];
    return {
        format: "elf",
        ...(language === undefined ? {} : { language }),
        // Without sections nothing is known of it.
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
function neededLibraries(sections, { is64, isLittle }) {
    const table = sectionNamed(sections, ".dynamic");
    const names = sectionNamed(sections, ".dynstr");
    const width = is64 ? 8 : 4;
    // Tags and offsets of names are small: the low four bytes say them.
    const number = (at) => isLittle ? table.readUInt32LE(at) : table.readUInt32BE(at + width - 4);
    const found = [];
    for (let at = 0; at + 2 * width <= table.length && found.length < mostLibraries; at += 2 * width) {
        if (number(at) === 0)
            break;
        if (number(at) === neededTag)
            found.push(textAt(names, number(at + width), 256));
    }
    return found;
}
/** The compiler's signature; the C library's start-up code brings that of the distribution's gcc along. */
function compilerOf(sections) {
    const texts = sectionNamed(sections, ".comment").toString("latin1", 0, 4096).split("\0");
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
/** Messages of a panic name files of the standard library. */
function isRust(sections) {
    return sections.some(({ name, bytes }) => name === ".rodata" &&
        ["library/std/src/", "library/core/src/"].some((path) => bytes.includes(path)));
}
//# sourceMappingURL=elf-facts.js.map
;// CONCATENATED MODULE: ./build/executables/pe-facts.js


/** Entries of the data directory ("PE Format", Optional Header Data Directories). */
const debugDirectory = 6;
const clrHeader = 14;
/** Types of debug entries: CodeView, and the mark of an image whose stamp is a hash (Repro). */
const codeView = 2;
const repro = 16;
const debugEntryLength = 28;
/** Before the path: `RSDS`, the GUID, the age. */
const pathOffset = 24;
/**
 * What a .NET assembly says about its build (Microsoft's "PE Format"; ECMA-335 §II.25; "PE/COFF debug directory" of
 * dotnet/runtime); undefined for other PE images.
 * @throws Stopped when its tables lie outside of the file
 */
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
        // Paths of a build in a container; a package's assembly may have one of Windows.
        paths: path?.startsWith("/") === true && !path.startsWith("/_") ? [path] : [],
        ...(isHash ? {} : { timeStamp: read.int(header + 8) }),
    };
}
function numbersOf(pe) {
    const checked = (at, length) => {
        if (at >= 0 && at + length <= pe.length)
            return at;
        throw new stopped/* Stopped */.C("a table of it lies outside of the file");
    };
    return {
        half: (at) => pe.readUInt16LE(checked(at, 2)),
        int: (at) => pe.readUInt32LE(checked(at, 4)),
    };
}
/** Where an address of the loaded image lies in the file. */
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
    return pe.toString("latin1", at, at + 4) === "RSDS" ? textAt(pe, at + pathOffset, 1024) : "";
}
//# sourceMappingURL=pe-facts.js.map
;// CONCATENATED MODULE: ./build/executables/look.js



/** Bytes of an executable that are held to be examined; larger ones are named as not examined. */
const largestExecutable = 64 * 1024 * 1024;
/** Bytes by which {@link executableFormat} tells. */
const magicLength = 4;
/** What a file's first bytes promise. A PE image is one of .NET only by what follows, and `MZ` is little. */
function executableFormat(head) {
    const [a, b, c, d] = head;
    if (a === 0x7f && b === 0x45 && c === 0x4c && d === 0x46)
        return "elf";
    return a === 0x4d && b === 0x5a ? "pe" : undefined;
}
/** What an executable's bytes say about its build. */
function lookAtExecutable(bytes) {
    try {
        const facts = executableFormat(bytes) === "elf" ? elfFacts(bytes) : peFacts(bytes);
        return facts === undefined ? { kind: "other" } : { kind: "facts", facts };
    }
    catch (error) {
        if (error instanceof stopped/* Stopped */.C)
            return { kind: "unread", reason: error.message };
        throw error;
    }
}
//# sourceMappingURL=look.js.map
;// CONCATENATED MODULE: ./build/executables/executable-bytes.js

/** Collects a file's bytes while they go by, if they are an executable's. */
class ExecutableBytes {
    #size;
    #bytes;
    #filled = 0;
    #kind = "unknown";
    /** @param size bytes of the file, as the layer says */
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
    /** What the whole file says; undefined when it is no executable. */
    end() {
        if (this.#kind === "large") {
            return { kind: "unread", reason: `it is larger than ${largestExecutable >> 20} MiB` };
        }
        const bytes = this.#bytes?.subarray(0, this.#filled);
        const looked = bytes === undefined ? undefined : lookAtExecutable(bytes);
        return looked?.kind === "other" ? undefined : looked;
    }
    /** A first piece is never shorter than a magic number unless the file is. */
    #judge(first) {
        const format = executableFormat(first);
        this.#kind = "other";
        if (format === undefined)
            return;
        // What is large and only begins like a PE image is of no interest.
        if (this.#size > largestExecutable)
            this.#kind = format === "elf" ? "large" : "other";
        else {
            this.#kind = "held";
            this.#bytes = Buffer.allocUnsafe(this.#size);
        }
    }
}
//# sourceMappingURL=executable-bytes.js.map
;// CONCATENATED MODULE: ./build/executables/packages.js
/** Files in which Debian's, Ubuntu's and Alpine's package managers list what they installed. */
const dpkgList = /^var\/lib\/dpkg\/info\/[^/]+\.list$/;
const apkDatabases = ["lib/apk/db/installed", "usr/lib/apk/db/installed"];
/** Paths kept; an image with more has them counted as its own. */
const packages_mostPaths = 1_000_000;
/** Bytes of one list that are read. */
const largestList = 64 * 1024 * 1024;
/** Whether a file of the image is such a list. */
function isPackageList(path) {
    return dpkgList.test(path) || apkDatabases.includes(path);
}
/** The files that distribution packages brought. RPM's database is none that can be read here. */
class PackagedFiles {
    #paths = new Set();
    /** Takes in a list that {@link isPackageList} told. */
    add(path, text) {
        const listed = dpkgList.test(path) ? text.split("\n") : apkFiles(text);
        for (const one of listed) {
            if (this.#paths.size < packages_mostPaths && one !== "")
                this.#paths.add(merged(one));
        }
    }
    has(path) {
        return this.#paths.has(merged(path));
    }
}
/** `F:` names a folder, each `R:` behind it a file in there (apk-tools, the installed database). */
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
/** Since /usr was merged, a package's `/bin/ls` lies at `usr/bin/ls`. */
function merged(path) {
    return path.replace(/^\//, "").replace(/^usr\/(?=(?:bin|sbin|lib|lib32|lib64|libx32)\/)/, "");
}
//# sourceMappingURL=packages.js.map
;// CONCATENATED MODULE: ./build/suspects/needle.js
/** Bytes that a check may look at behind the start of a hit. */
const lookAhead = 64;
/** Shorter needles are found everywhere, and would make the search slow. */
const shortestNeedle = 6;
function isDigit(byte) {
    return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
function isLetter(byte) {
    if (byte === undefined)
        return false;
    const lower = byte | 0x20;
    return lower >= 0x61 && lower <= 0x7a;
}
/** Whether a byte goes on with a word: letter, digit, or part of a character beyond ASCII. */
function isWord(byte) {
    return isDigit(byte) || isLetter(byte) || byte === 0x5f || (byte !== undefined && byte >= 0x80);
}
/** A check that neither neighbour goes on with the value. */
function standsAlone(length, goesOn) {
    return (bytes, at) => (goesOn(bytes[at - 1]) || goesOn(bytes[at + length]) ? undefined : length);
}
//# sourceMappingURL=needle.js.map
;// CONCATENATED MODULE: ./build/suspects/epochs.js

/** A longer build is searched for in its first hours: each step of the digits is a needle of its own. */
const longestWindow = 86_400;
const kind = { kind: "epoch", weight: "trace" };
function windowOf(facts) {
    const first = Math.floor(facts.startedAt);
    return { first, last: Math.min(Math.ceil(facts.endedAt), first + longestWindow) };
}
function isWithin({ first, last }, seconds) {
    return seconds >= first && seconds <= last;
}
/** Units of a time in decimal digits, by how many digits there are. */
const units = new Map([
    [10, "seconds"],
    [13, "milliseconds"],
    [16, "microseconds"],
    [19, "nanoseconds"],
]);
/** Seconds since 1970 as text: decimal with or without parts of a second, octal as in tar, hexadecimal. */
function epochNeedles(window) {
    return [...decimal(window), ...octal(window), ...hexadecimal(window)];
}
function decimal(window) {
    const all = prefixes(window, { digits: 10, radix: 10 });
    return all.flatMap((prefix) => [...units].map(([digits, unit]) => {
        const format = `${unit} since 1970`;
        const lengthAt = (bytes, at) => {
            if (isDigit(bytes[at - 1]))
                return undefined;
            const isTime = digitsAt(bytes, at, digits + 1) === digits;
            return isTime && isWithin(window, numberAt(bytes, at, 10)) ? digits : undefined;
        };
        return { ...kind, bytes: Buffer.from(prefix), format, lengthAt };
    }));
}
/** Eleven octal digits and a NUL or blank: a time in a tar's header (POSIX pax, ustar interchange format). */
function octal(window) {
    const digits = 11;
    return prefixes(window, { digits, radix: 8 }).map((prefix) => {
        const lengthAt = (all, at) => {
            const after = all[at + digits];
            if (isWord(all[at - 1]) || (after !== 0 && after !== 0x20))
                return undefined;
            const text = epochs_textAt(all, at, digits);
            if (!/^[0-7]{11}$/.test(text))
                return undefined;
            return isWithin(window, Number.parseInt(text, 8)) ? digits : undefined;
        };
        const format = "seconds since 1970 in octal, as in a tar";
        return { ...kind, bytes: Buffer.from(prefix), format, lengthAt };
    });
}
/** Where the time stands behind the start of a member's header (cpio(5), "New ASCII Format"). */
const cpioTime = 46;
/** Hexadecimal digits of microseconds that PHP's uniqid() puts behind the seconds. */
const uniqidRest = 5;
/** Eight hexadecimal digits that stand alone, with five more as uniqid() draws them, or in a cpio's header. */
function hexadecimal(window) {
    const digits = 8;
    const all = prefixes(window, { digits, radix: 16 });
    return [...new Set(all.flatMap((prefix) => [prefix, prefix.toUpperCase()]))].map((prefix) => {
        const lengthAt = (bytes, at) => {
            const text = epochs_textAt(bytes, at, digits + uniqidRest + 1);
            if (!isWithin(window, Number.parseInt(text.slice(0, digits), 16)))
                return undefined;
            if (epochs_textAt(bytes, at - cpioTime, 5) === "07070")
                return digits;
            if (isWord(bytes[at - 1]))
                return undefined;
            const [written = ""] = /^[0-9a-fA-F]+/.exec(text) ?? [];
            const isAlone = written.length === digits || written.length === digits + uniqidRest;
            return isAlone && !isWord(bytes[at + written.length]) ? written.length : undefined;
        };
        const format = "seconds since 1970 in hexadecimal";
        return { ...kind, bytes: Buffer.from(prefix), format, lengthAt };
    });
}
/** First digits that are searched for: as many as can be had, since the longer the needles, the quicker the search. */
const lengths = [8, 7, shortestNeedle];
const mostPrefixes = 300;
/** The first digits of all numbers of a window, when they are written with so many digits. */
function prefixes({ first, last }, { digits, radix }) {
    const count = (length) => (last - first) / radix ** (digits - length);
    const length = lengths.find((one) => count(one) <= mostPrefixes) ?? shortestNeedle;
    const step = radix ** (digits - length);
    const [from, to] = [Math.floor(first / step), Math.floor(last / step)];
    return Array.from({ length: to - from + 1 }, (_, index) => (from + index).toString(radix).padStart(length, "0"));
}
/** How many decimal digits stand there, up to a number. A log may have a time in every line: nothing is allocated. */
function digitsAt(bytes, at, most) {
    let count = 0;
    while (count < most && isDigit(bytes[at + count]))
        count += 1;
    return count;
}
/** The number that so many decimal digits are. */
function numberAt(bytes, at, digits) {
    let value = 0;
    for (let index = 0; index < digits; index += 1)
        value = value * 10 + (bytes[at + index] ?? 0) - 0x30;
    return value;
}
function epochs_textAt(bytes, at, length) {
    return at < 0 ? "" : Buffer.from(bytes.subarray(at, at + length)).toString("latin1");
}
//# sourceMappingURL=epochs.js.map
;// CONCATENATED MODULE: ./build/suspects/binary-times.js

/** First bytes of a file in which numbers are taken for times. */
const headLength = 512;
/** Headers of nearly all formats have their time there, at a multiple of four. */
const alignedLength = 64;
/** The window's times as numbers in a file's first bytes. */
function timesInHead(head, window) {
    const known = knownPlace(head, window);
    if (known !== undefined)
        return [known];
    // Behind its header a compressed file is as good as random.
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
/** gzip's MTIME (RFC 1952), the time of CPython's header (PEP 552), and that of a PE image. */
function knownPlace(head, window) {
    const isAt = (offset) => offset + 4 <= head.length && isWithin(window, head.readUInt32LE(offset));
    if (isGzip(head) && isAt(4)) {
        return { offset: 4, length: 4, format: "time in a gzip header" };
    }
    if (head[2] === 0x0d && head[3] === 0x0a && isAt(8)) {
        return { offset: 8, length: 4, format: "time in Python bytecode" };
    }
    const header = head[0] === 0x4d && head[1] === 0x5a && head.length >= 64 && head.readUInt32LE(60);
    if (typeof header === "number" && isAt(header + 8)) {
        return { offset: header + 8, length: 4, format: "time in a PE header" };
    }
    return undefined;
}
function isGzip(head) {
    return head[0] === 0x1f && head[1] === 0x8b;
}
function timeAt(head, offset, window) {
    for (const order of ["little", "big"]) {
        const isLittle = order === "little";
        const number = isLittle ? head.readUInt32LE(offset) : head.readUInt32BE(offset);
        if (isWithin(window, number)) {
            return { offset, length: 4, format: `seconds since 1970 as a ${order}-endian number` };
        }
        if (offset + 8 > head.length)
            continue;
        const long = isLittle ? head.readBigUInt64LE(offset) : head.readBigUInt64BE(offset);
        const unit = unitOf(long, window);
        if (unit !== undefined) {
            return { offset, length: 8, format: `${unit} since 1970 as a ${order}-endian number` };
        }
    }
    return undefined;
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
/** Bytes of a member's header up to the end of its date (APPNOTE.TXT §4.3.7). */
const memberLength = 14;
function isZip(head) {
    return memberMark.equals(head.subarray(0, memberMark.length));
}
/** Members of a zip, jar or wheel that were packed on one of the days: MS-DOS counts days in local time. */
function zipDays(bytes, { from, to }, days) {
    const wanted = days.map(({ year, month, day }) => ((year - 1980) << 9) | (month << 5) | day);
    const found = [];
    for (let at = bytes.indexOf(memberMark, from); at >= 0 && at < to;) {
        const isMember = at + memberLength <= bytes.length && (bytes[at + 5] ?? 0) < 4;
        if (isMember && wanted.includes(bytes.readUInt16LE(at + 12))) {
            found.push({ offset: at + 12, length: 2, format: "day of a member of a zip" });
        }
        at = bytes.indexOf(memberMark, at + 4);
    }
    return found;
}
//# sourceMappingURL=binary-times.js.map
;// CONCATENATED MODULE: ./build/suspects/days.js

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
const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
/** The days that a span of time has in some time zones (IANA names; one that is unknown counts as UTC). */
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
/** A build may last for more than a day; a week of them is enough. */
function midnightsBetween(startedAt, endedAt) {
    const count = Math.min(7, Math.floor((endedAt - startedAt) / 86_400));
    return Array.from({ length: Math.max(0, count) }, (_, index) => startedAt + index * 86_400);
}
function dayIn(seconds, timeZone) {
    const date = new Date(seconds * 1000);
    const format = new Intl.DateTimeFormat("en-US", {
        timeZone: isZone(timeZone) ? timeZone : "UTC",
        year: "numeric",
        month: "numeric",
        day: "numeric",
    });
    const parts = new Map(format.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
    const part = (name) => parts.get(name) ?? 0;
    return { year: part("year"), month: part("month"), day: part("day") };
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
/** A day in the formats that programs write it in. */
function dayNeedles(day) {
    const written = [...numeric(day), ...named(day)];
    // On the 10th and later, padded and plain forms are one.
    const distinct = new Map(written.map(([text, format]) => [text, format]));
    return [
        ...[...distinct].map(([text, format]) => dated(text, format)),
        compact(day),
        ctime(day),
        ...sinceEpoch(day),
    ];
}
function numeric({ year, month, day }) {
    const [mm, dd] = [two(month), two(day)];
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
    const long = english[month - 1] ?? "";
    const short = long.slice(0, 3);
    const days = [...new Set([two(day), String(day)])];
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
function dated(text, format) {
    const bytes = Buffer.from(text);
    const goesOn = isDigit(bytes[0]) ? isDigit : isLetter;
    const { length } = bytes;
    return {
        ...dayKind,
        bytes,
        format,
        lengthAt: (all, at) => goesOn(all[at - 1]) || (isDigit(bytes[length - 1]) && isDigit(all[at + length]))
            ? undefined
            : length,
    };
}
const dayKind = { kind: "day", weight: "trace" };
/** `20261121`, alone or with hours and more behind it; not as eight of a digest's digits. */
function compact({ year, month, day }) {
    const bytes = Buffer.from(`${year}${two(month)}${two(day)}`);
    const lengthAt = (all, at) => {
        const before = all[at - 1];
        if (isDigit(before))
            return undefined;
        let length = 8;
        while (length < 18 && isDigit(all[at + length]))
            length += 1;
        if (length !== 8 && !isClock(all, at + 8, length - 8))
            return undefined;
        return isHexLetter(before) && isHexLetter(all[at + length]) ? undefined : length;
    };
    return { ...dayKind, bytes, format: "date without separators", lengthAt };
}
/** Hours and minutes, seconds, milliseconds: two digits each, the last one three. */
function isClock(bytes, at, length) {
    if (![2, 4, 6, 9].includes(length))
        return false;
    const number = (from) => Number(Buffer.from(bytes.subarray(from, from + 2)).toString("latin1"));
    return number(at) < 24 && (length < 4 || number(at + 2) < 60);
}
const colon = 0x3a;
/** `Sat Nov 21 16:45:03 2026`, with the zone before the year or behind it, as date(1) and ctime(3) write it. */
function ctime(day) {
    const weekday = weekdays[new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay()] ?? "";
    const short = (english[day.month - 1] ?? "").slice(0, 3);
    const bytes = Buffer.from(`${weekday} ${short} ${String(day.day).padStart(2)} `);
    const rest = new RegExp(`^\\d\\d:\\d\\d:\\d\\d (?:[AP]M )?(?:[A-Z0-9+-]{1,6} )?${day.year}`);
    const lengthAt = (all, at) => {
        // A quick look first: the regular expression costs a copy.
        if (all[at + bytes.length + 2] !== colon)
            return undefined;
        const after = all.subarray(at + bytes.length, at + bytes.length + 32);
        const found = rest.exec(Buffer.from(after).toString("latin1"));
        return found === null ? undefined : bytes.length + found[0].length;
    };
    return { ...dayKind, bytes, format: "date as ctime writes it", lengthAt };
}
/** The day of the last change of a password, as shadow(5) has it: no other format counts days. */
function sinceEpoch({ year, month, day }) {
    const days = Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
    const bytes = Buffer.from(`:${days}:0:`);
    const lengthAt = standsAlone(bytes.length, () => false);
    return [{ ...dayKind, bytes, format: "days since 1970, as in /etc/shadow", lengthAt }];
}
function isHexLetter(byte) {
    const lower = (byte ?? 0) | 0x20;
    return lower >= 0x61 && lower <= 0x66;
}
function two(number) {
    return String(number).padStart(2, "0");
}
//# sourceMappingURL=days.js.map
;// CONCATENATED MODULE: ./build/suspects/names.js

/** Names that a program or a document has for other reasons. */
const ordinary = new Set(`localhost localdomain root admin administrator runner ubuntu debian fedora alpine centos vagrant docker podman
  buildah builder jenkins gitlab-runner github circleci travis node nobody daemon www-data postgres rootless container
  linux server client default worker buildkit buildkite-agent ec2-user azureuser codespace vscode build user test
  guest oracle mysql redis nginx apache master primary agent twofold`.split(/\s+/));
/** Folders that images have themselves. */
const systemFolders = /^\/(?:bin|boot|dev|etc|lib|lib32|lib64|proc|run|sbin|sys|usr|var\/lib)(?:\/|$)/;
const trace = "trace";
/** Hosts, users, paths, runs and commits of the build; ordinary words and short ones are not looked for. */
function nameNeedles(traces) {
    return [
        ...distinct(traces.hostnames).flatMap(hostNeedles),
        ...distinct(traces.userNames).flatMap(userNeedles),
        ...distinct(traces.paths).flatMap(pathNeedles),
        ...distinct(traces.runIds).flatMap(runNeedles),
        ...commitNeedles(traces.revision),
    ];
}
/**
 * A name that is no word (it has a digit or a hyphen) stands for itself; a word is looked for only where host names
 * stand: behind a user's name, or in what uname prints.
 */
function hostNeedles(host) {
    const common = { kind: "hostname", weight: trace };
    const telling = [`@${host}`, `Linux ${host} `].map((text) => ({ ...common, ...alone(text), format: "behind a user, or in uname" }));
    if (isOrdinary(host))
        return telling.filter(({ bytes }) => bytes.length >= shortestNeedle + 2);
    const name = { ...common, ...alone(host), format: "host name" };
    return isCoined(host) ? [name] : telling;
}
function userNeedles(user) {
    if (isOrdinary(user))
        return [];
    const common = { kind: "user", weight: trace };
    const homes = [`/home/${user}/`, `/Users/${user}/`].map((text) => ({ ...common, ...prefix(text), format: "home folder" }));
    return isCoined(user) ? [...homes, { ...common, ...alone(user), format: "user name" }] : homes;
}
function pathNeedles(path) {
    const parts = path.split("/").filter((part) => part !== "");
    const isDistinctive = parts.length >= 3 || (parts.length === 2 && path.length >= 12);
    if (!path.startsWith("/") || !isDistinctive || systemFolders.test(path))
        return [];
    return [{ ...alone(path), kind: "checkout-path", weight: trace, format: "absolute path" }];
}
/** Digits are a run's number only when there are enough of them to be no other number. */
function runNeedles(id) {
    const isTelling = /^\d+$/.test(id) ? id.length >= 8 : id.length >= 8 && isCoined(id);
    const goesOn = /^\d+$/.test(id) ? isDigit : isWord;
    const bytes = Buffer.from(id);
    const lengthAt = standsAlone(bytes.length, goesOn);
    const format = "ID of the CI run";
    return isTelling ? [{ bytes, kind: "run-id", weight: trace, format, lengthAt }] : [];
}
/** Digits of git's abbreviation here (design §3, `tags`). */
const abbreviated = 12;
/** One needle for both: the abbreviation is where the whole name starts. */
function commitNeedles(revision) {
    if (!/^[0-9a-f]{40}/.test(revision))
        return [];
    const whole = Buffer.from(revision);
    const bytes = whole.subarray(0, abbreviated);
    const lengthAt = (all, at) => {
        if (isWord(all[at - 1]) && all[at - 1] !== 0x5f && all[at - 1] !== 0x67)
            return undefined;
        const isWhole = Buffer.from(all.subarray(at, at + whole.length)).equals(whole);
        const length = isWhole ? whole.length : abbreviated;
        return isHex(all[at + length]) ? undefined : length;
    };
    return [{ bytes, kind: "commit", weight: "note", format: "commit", lengthAt }];
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
function prefix(text) {
    const bytes = Buffer.from(text);
    return { bytes, lengthAt: () => bytes.length };
}
function isOrdinary(name) {
    return name.length < 5 || ordinary.has(name.toLowerCase());
}
/** Whether nobody has a word like it: a digit or a hyphen in at least six characters. */
function isCoined(name) {
    return name.length >= shortestNeedle && /[0-9-]/.test(name) && /[^0-9.:]/.test(name);
}
function isHex(byte) {
    if (isDigit(byte))
        return true;
    const lower = (byte ?? 0) | 0x20;
    return lower >= 0x61 && lower <= 0x66;
}
function distinct(texts) {
    return [...new Set(texts)];
}
//# sourceMappingURL=names.js.map
;// CONCATENATED MODULE: ./build/suspects/skip-table.js

/** Bytes of the blocks that the table is indexed by. */
const block = 3;
const tableSize = 1 << 16;
const mask = tableSize - 1;
/**
 * Many needles in one pass (Wu and Manber, "A fast algorithm for multi-pattern searching", 1994): a table says for
 * every block of three bytes how far the window may move before it can end with that block in any needle, so that
 * most bytes are never looked at.
 */
class SkipTable {
    /** Bytes of the window: the length of the shortest needle. */
    #window;
    #shifts;
    #buckets = new Map();
    /** Bytes of the longest needle. */
    longest;
    /** @param needles at least one, none shorter than {@link shortestNeedle} */
    constructor(needles) {
        const lengths = needles.map(({ bytes }) => bytes.length);
        this.#window = Math.min(...lengths, 250);
        if (this.#window < shortestNeedle)
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
    /** Tells every needle that starts in `[from, to)`; the buffer must reach further than the last one's end. */
    search(bytes, range, onHit) {
        const shifts = this.#shifts;
        const lead = this.#window - 1;
        const end = Math.min(bytes.length, range.to + lead);
        let at = range.from + lead;
        while (at < end) {
            // In bounds by the loop's condition; written out, since this line decides the speed of the search.
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
//# sourceMappingURL=skip-table.js.map
;// CONCATENATED MODULE: ./build/suspects/file-search.js






/** Bytes around a hit that are kept: enough to know a secret in them, which is longer than what is shown. */
const contextLength = 1024;
/** What is looked for in the files of one image: computed once. */
class Search {
    table;
    window;
    days;
    constructor(traces) {
        this.window = windowOf(traces);
        this.days = daysBetween(traces, traces.zones);
        this.table = new SkipTable([
            ...this.days.flatMap(dayNeedles),
            ...epochNeedles(this.window),
            ...nameNeedles(traces),
        ]);
    }
    /** Starts the search of one file. */
    file() {
        return new FileSearch(this);
    }
}
/** Searches one file's bytes, a piece at a time; a hit may lie across pieces. What is held does not grow. */
class FileSearch {
    #search;
    #hits = new Map();
    /** The last bytes: context that is searched already, then what waits for the bytes behind it. */
    #held = Buffer.alloc(0);
    /** The file's offset of the first byte held. */
    #position = 0;
    /** Where in the held bytes the search goes on. */
    #open = 0;
    #isHeadRead = false;
    #isZip = false;
    /** Bytes behind the start of a hit without which it cannot be judged. */
    #reach;
    constructor(search) {
        this.#search = search;
        // With all of its surroundings: a secret that is cut is known by nobody.
        this.#reach = search.table.longest + lookAhead + contextLength;
    }
    push(piece) {
        const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
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
    /** The file is at its end. @returns what was found, one of a kind */
    end() {
        const bytes = this.#held;
        this.#look({ bytes, offset: this.#position, from: this.#open, to: bytes.length });
        return [...this.#hits.values()].map(({ first, count }) => ({ ...first, count }));
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
        // A copy: the piece may be a small part of a large buffer.
        this.#held = Buffer.from(bytes.subarray(from));
        this.#position = offset + from;
        this.#open = open - from;
    }
    #look(region) {
        const { window, days, table } = this.#search;
        if (!this.#isHeadRead) {
            const head = region.bytes.subarray(0, headLength);
            this.#isHeadRead = true;
            this.#isZip = isZip(head);
            for (const time of timesInHead(head, window))
                this.#note(region, time, "epoch");
        }
        if (this.#isZip) {
            for (const time of zipDays(region.bytes, region, days))
                this.#note(region, time, "day");
        }
        table.search(region.bytes, region, ({ kind, weight, format }, at, length) => this.#found(region, at, { kind, weight, format, length }));
    }
    #note(region, { offset, length, format }, kind) {
        this.#found(region, offset, { kind, weight: "trace", format, length });
    }
    #found({ bytes, offset }, at, { kind, weight, format, length }) {
        const known = this.#hits.get(kind);
        if (known !== undefined) {
            known.count += 1;
            return;
        }
        const end = at + length;
        const first = {
            kind,
            weight,
            format,
            offset: offset + at,
            before: Buffer.from(bytes.subarray(Math.max(0, at - contextLength), at)),
            hit: Buffer.from(bytes.subarray(at, end)),
            after: Buffer.from(bytes.subarray(end, end + contextLength)),
        };
        this.#hits.set(kind, { first, count: 1 });
    }
}
//# sourceMappingURL=file-search.js.map
;// CONCATENATED MODULE: ./build/suspects/excerpt.js

/** Characters shown on either side of a hit. */
const shownAround = 24;
/**
 * A hit on one line with a little around it, bytes that are no printable ASCII as `\xNN`. What holds a secret, or a
 * part of a word too long to know whether it is one, is left out: then the hit stands alone.
 */
function excerptOf({ before, hit, after }, redact) {
    const shown = escaped(hit);
    const around = Buffer.concat([before, hit, after]).toString();
    if (redact(around) !== around || isCutWord(before, after))
        return shown;
    const lead = lineEnd(escaped(before.subarray(-shownAround)));
    const rest = lineStart(escaped(after.subarray(0, shownAround)));
    return `${lead}${shown}${rest}`;
}
/** Whether the word that the hit is part of goes on beyond what is known of it. */
function isCutWord(before, after) {
    const isLong = (bytes) => bytes.length >= contextLength && bytes.every((byte) => byte > 0x20 && byte < 0x7f);
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
//# sourceMappingURL=excerpt.js.map
;// CONCATENATED MODULE: ./build/app/search-image.js






/** Listed of each; the rest is counted. */
const mostSuspects = 100;
const mostExecutables = 200;
const mostUnread = 20;
/** Kept while the image is read; an image with more of them has one and the same in all. */
const mostPending = 20_000;
/**
 * Searches the files of the layers that the build made for what is known of the build, and looks at the executables
 * among them. Layers are streamed, each once; memory does not grow with them.
 * @throws Failure when a layer cannot be read, and the signal's reason
 */
async function searchImage(order) {
    const { image, readers, layers, traces, signal } = order;
    const reading = new Reading(new Search(traces), signal);
    reading.readConfig(image.configBytes);
    for (const layer of layers) {
        const name = `Layer ${layer} of the image`;
        for await (const entry of readers.entries(image.layer(layer), name)) {
            await reading.readEntry(entry, layer);
        }
    }
    return { suspects: await suspectsOf(reading, order), executables: executablesOf(reading, order) };
}
/** Takes in the layers' files, one after the other. */
class Reading {
    #search;
    #signal;
    hits = new ImageFiles();
    executables = new ImageFiles();
    packaged = new PackagedFiles();
    #pending = 0;
    /** Files with something in them that there was no room for. */
    omitted = 0;
    constructor(search, signal) {
        this.#search = search;
        this.#signal = signal;
    }
    /** The config has the commit by design: in the labels. */
    readConfig(bytes) {
        const one = this.#search.file();
        one.push(bytes);
        const hits = one.end().filter(({ weight }) => weight === "trace");
        const size = bytes.length;
        if (hits.length > 0)
            this.hits.set("config", { path: "config", layer: undefined, size, hits });
    }
    async readEntry({ header, content }, layer) {
        const { path, type, size } = header;
        this.hits.meet(path);
        this.executables.meet(path);
        if (type !== "file" || size === 0)
            return;
        const one = this.#search.file();
        const executable = new ExecutableBytes(size);
        const list = isPackageList(path) && size <= largestList ? [] : undefined;
        for await (const piece of content) {
            this.#signal.throwIfAborted();
            one.push(piece);
            executable.push(piece);
            list?.push(piece);
        }
        if (list !== undefined)
            this.packaged.add(path, Buffer.concat(list).toString());
        const [hits, looked] = [one.end(), executable.end()];
        if (hits.length > 0 && this.#hasRoom())
            this.hits.set(path, { path, layer, size, hits });
        if (looked !== undefined && this.#hasRoom())
            this.executables.set(path, { path, layer, looked });
    }
    #hasRoom() {
        this.#pending += 1;
        if (this.#pending > mostPending)
            this.omitted += 1;
        return this.#pending <= mostPending;
    }
}
async function suspectsOf(reading, order) {
    const found = reading.hits.values.flatMap((file) => file.hits.map((hit) => ({ file, hit })));
    const questions = new Map(found.map((one) => [one, { size: one.file.size, ...placeOf(one.hit) }]));
    const known = await order.inContext([...questions.values()]);
    const all = found.map((one) => {
        const question = questions.get(one);
        const isFromContext = question !== undefined && known.has(question);
        const hit = isFromContext ? fromContext(one.hit, order) : one.hit;
        return suspectOf({ ...one.file, hit, isFromContext }, order);
    });
    const sorted = [...all].sort((a, b) => weightOf(a) - weightOf(b) || compareText(a.path, b.path));
    const listed = sorted.slice(0, mostSuspects);
    return { listed, omitted: sorted.length - listed.length };
}
/** A committed file may hold a day, and is the same in every build of the commit. */
function fromContext(hit, { contextWeight }) {
    const weight = hit.weight === "note" ? hit.weight : contextWeight;
    return { ...hit, weight, format: `${hit.format}, in a file of the context` };
}
function placeOf({ offset, before, hit, after }) {
    return { offset: offset - before.length, bytes: Buffer.concat([before, hit, after]) };
}
function suspectOf(found, { writerOf, redact }) {
    const { path, layer, hit, isFromContext } = found;
    const { kind, format, weight, offset, count } = hit;
    const instruction = layer === undefined ? undefined : writerOf({ path, layer, isFromContext });
    return {
        ...{ path, kind, format, weight },
        ...(layer === undefined ? {} : { layer }),
        ...(instruction === undefined ? {} : { instruction }),
        ...{ offset, excerpt: excerptOf(hit, redact), count },
    };
}
function weightOf({ weight }) {
    return weight === "trace" ? 0 : 1;
}
function executablesOf(reading, { writerOf }) {
    const { packaged, executables } = reading;
    const own = executables.values.filter(({ path }) => !packaged.has(path));
    const all = own.flatMap(({ path, layer, looked }) => {
        if (looked.kind !== "facts")
            return [];
        const { facts } = looked;
        return [{ path, layer, ...facts, advice: adviceFor(facts) }];
    });
    const unread = own.flatMap(({ path, looked }) => looked.kind === "unread" ? [{ path, reason: looked.reason }] : []);
    const sorted = [...all].sort((a, b) => b.advice.length - a.advice.length || compareText(a.path, b.path));
    return {
        listed: sorted.slice(0, mostExecutables).map((file) => {
            const instruction = writerOf({ ...file, isFromContext: false });
            return instruction === undefined ? file : { ...file, instruction };
        }),
        omitted: Math.max(0, sorted.length - mostExecutables) + reading.omitted,
        ofPackages: executables.values.length - own.length,
        unread: unread.slice(0, mostUnread),
    };
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
//# sourceMappingURL=search-image.js.map

/***/ }),

/***/ 9183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Stopped)
/* harmony export */ });
/**
 * The look into an archive ended before its end: it is damaged, or a limit was reached. The message is a sentence
 * part for the evidence. It never leaves the comparison.
 */
class Stopped extends Error {
    constructor(reason) {
        super(reason);
        this.name = "Stopped";
    }
}
//# sourceMappingURL=stopped.js.map

/***/ }),

/***/ 7134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ elfSections)
/* harmony export */ });
/* harmony import */ var _content_stopped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9183);

/** Real objects built with a section a function have tens of thousands. */
const maxSections = 100_000;
/** Bytes of a section's name. */
const longestName = 256;
const noBits = 8;
const stringsFlag = 0x20;
/**
 * The sections of an ELF file in the order of its table (gABI, "Sections").
 * @throws Stopped when the table lies about its place or size
 */
function elfSections(elf) {
    const reader = numbersOf(elf);
    const table = reader.word(reader.is64 ? 0x28 : 0x20);
    const [entrySize, count, namesIndex] = (reader.is64 ? [0x3a, 0x3c, 0x3e] : [0x2e, 0x30, 0x32]).map((at) => reader.half(at));
    if (table === 0 || entrySize === undefined || count === undefined)
        return [];
    // More than 65279 sections: the count is in the first entry.
    const real = count === 0 ? reader.word(table + (reader.is64 ? 0x20 : 0x14)) : count;
    if (real > maxSections || entrySize < (reader.is64 ? 64 : 40)) {
        throw new _content_stopped_js__WEBPACK_IMPORTED_MODULE_0__/* .Stopped */ .C("its table of sections is damaged");
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
            throw new _content_stopped_js__WEBPACK_IMPORTED_MODULE_0__/* .Stopped */ .C("a section lies outside of the file");
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
/** Reads numbers in the file's own width and byte order; what lies outside of the file cannot be read. */
function numbersOf(elf) {
    const is64 = elf[4] === 2;
    const isLittle = elf[5] === 1;
    const checked = (at, length) => {
        if (at >= 0 && at + length <= elf.length)
            return at;
        throw new _content_stopped_js__WEBPACK_IMPORTED_MODULE_0__/* .Stopped */ .C("its table of sections lies outside of the file");
    };
    const half = (at) => isLittle ? elf.readUInt16LE(checked(at, 2)) : elf.readUInt16BE(checked(at, 2));
    const int = (at) => isLittle ? elf.readUInt32LE(checked(at, 4)) : elf.readUInt32BE(checked(at, 4));
    const long = (at) => Number(isLittle ? elf.readBigUInt64LE(checked(at, 8)) : elf.readBigUInt64BE(checked(at, 8)));
    return { is64, half, int, word: is64 ? long : int };
}
//# sourceMappingURL=elf.js.map

/***/ })

};
//# sourceMappingURL=344.index.js.map
