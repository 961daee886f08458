export const id = 7160;
export const ids = [7160];
export const modules = {

77160:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  readImage: () => (readImage)
});


var calendar = __webpack_require__(29413);

var traces_days = __webpack_require__(88420);

var epochs = __webpack_require__(44905);

var file_search = __webpack_require__(23195);

var needle = __webpack_require__(65672);
;// CONCATENATED MODULE: ./build/traces/machine.js

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
    return (0,needle/* isDigit */.yp)(byte) || byte === 0x2e;
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
    const { kind, format, least = needle/* shortestNeedle */.m2, strength = "certain" } = how;
    return values.flatMap((value) => {
        if (value === undefined || value.length < least)
            return [];
        return [{ ...(0,needle/* alone */.QR)(value), kind, weight: "trace", strength, format }];
    });
}
//# sourceMappingURL=machine.js.map
;// CONCATENATED MODULE: ./build/traces/names.js

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
        ...(0,needle/* alone */.QR)(text),
        format: "after user@, or in what uname prints",
    }));
    if (isOrdinary(host))
        return telling.filter(({ bytes }) => bytes.length >= needle/* shortestNeedle */.m2 + 2);
    const name = { ...common, ...(0,needle/* alone */.QR)(host), format: "host name" };
    return isCoined(host) ? [name] : telling;
}
function userNeedles(user) {
    if (isOrdinary(user))
        return [];
    const common = { kind: "user", ...told };
    const homes = [`/home/${user}/`, `/Users/${user}/`].map((text) => ({ ...common, ...prefix(text), format: "home folder" }));
    return isCoined(user) ? [...homes, { ...common, ...(0,needle/* alone */.QR)(user), format: "user name" }] : homes;
}
function pathNeedles(path) {
    const parts = path.split("/").filter((part) => part !== "");
    const isDistinctive = parts.length >= 3 || (parts.length === 2 && path.length >= 12);
    if (!path.startsWith("/") || !isDistinctive || systemFolders.test(path))
        return [];
    return [{ ...(0,needle/* alone */.QR)(path), kind: "checkout-path", ...told, format: "absolute path" }];
}
function folderNeedles(folder) {
    const name = folder.slice(folder.lastIndexOf("/") + 1);
    const format = "folder that the image was built in";
    return name.length < 12 ? [] : [{ ...(0,needle/* alone */.QR)(name), kind: "work-folder", ...drawn, format }];
}
function runNeedles(id) {
    const isTelling = /^\d+$/.test(id) ? id.length >= 8 : id.length >= 8 && isCoined(id);
    const goesOn = /^\d+$/.test(id) ? needle/* isDigit */.yp : needle/* isWord */.Jg;
    const bytes = Buffer.from(id);
    const lengthAt = (0,needle/* standsAlone */.pX)(bytes.length, goesOn);
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
        if ((0,needle/* isWord */.Jg)(all[at - 1]) && all[at - 1] !== 0x5f && all[at - 1] !== 0x67)
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
    return name.length >= needle/* shortestNeedle */.m2 && /[0-9-]/.test(name) && /[^0-9.:]/.test(name);
}
function isDrawn(host) {
    const digits = host.replace(/[^0-9]/g, "").length;
    return host.length >= 8 && digits >= 4 && /[^0-9.:]/.test(host);
}
function isHex(byte) {
    if ((0,needle/* isDigit */.yp)(byte))
        return true;
    const lower = (byte ?? 0) | 0x20;
    return lower >= 0x61 && lower <= 0x66;
}
function distinct(texts) {
    return [...new Set(texts)];
}
//# sourceMappingURL=names.js.map

var secrets = __webpack_require__(50376);

var short_times = __webpack_require__(77106);
;// CONCATENATED MODULE: ./build/traces/skip-table.js

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
        if (this.#window < needle/* shortestNeedle */.m2)
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
//# sourceMappingURL=skip-table.js.map

var whole_file = __webpack_require__(39311);
;// CONCATENATED MODULE: ./build/traces/search.js










class Search {
    table;
    clock;
    days;
    whole;
    constructor(traces) {
        this.days = (0,calendar/* daysBetween */.YM)(traces, traces.zones);
        this.clock = clockOf(traces);
        this.whole = (0,whole_file/* wholeValues */.U)(this.days, this.clock);
        this.table = new SkipTable(needlesOf(traces, this.days, this.clock));
    }
    file(texts) {
        return new file_search/* FileSearch */.X(this, texts);
    }
}
function clockOf(traces) {
    const { startedAt, endedAt, zones, committedAt } = traces;
    const offsets = zones.flatMap((zone) => [startedAt, endedAt].map((at) => (0,calendar/* offsetOf */.b4)(at, zone)));
    return {
        window: (0,epochs/* windowOf */.Ou)(traces),
        offsets: [...new Set([0, ...offsets])],
        ...(committedAt === undefined ? {} : { committedAt }),
    };
}
function needlesOf(traces, days, clock) {
    const { bootedAt } = traces.machine;
    return [
        ...days.flatMap((day) => [...(0,traces_days/* dayNeedles */.w)(day, clock), ...(0,short_times/* shortDayNeedles */.tT)(day, clock)]),
        ...(0,epochs/* epochNeedles */.AK)(clock.window),
        ...nameNeedles(traces),
        ...machineNeedles(traces.machine),
        ...(bootedAt === undefined ? [] : (0,short_times/* bootTimeNeedles */.KM)(bootedAt, traces.zones)),
        ...(0,secrets/* secretNeedles */.h)(traces.secrets),
    ];
}
//# sourceMappingURL=search.js.map

var search_inside = __webpack_require__(41238);
;// CONCATENATED MODULE: ./build/domain/oci/image-files.js
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
//# sourceMappingURL=image-files.js.map

var budget = __webpack_require__(4621);

var formats_elf = __webpack_require__(45906);
;// CONCATENATED MODULE: ./build/executables/build-paths.js
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
//# sourceMappingURL=build-paths.js.map
;// CONCATENATED MODULE: ./build/executables/go-build.js
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
//# sourceMappingURL=go-build.js.map
;// CONCATENATED MODULE: ./build/executables/strings.js
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
//# sourceMappingURL=strings.js.map
;// CONCATENATED MODULE: ./build/executables/notes.js

function gnuBuildId(sections, isLittle) {
    const note = sectionNamed(sections, ".note.gnu.build-id");
    return noteValue(note, { isLittle, owner: "GNU\0", type: 3 })?.toString("hex");
}
function goBuildId(sections, isLittle) {
    const note = sectionNamed(sections, ".note.go.buildid");
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
//# sourceMappingURL=notes.js.map
;// CONCATENATED MODULE: ./build/executables/elf-facts.js






const executableTypes = [2, 3];
const neededTag = 1;
const mostLibraries = 50;
function elfFacts(elf) {
    if (elf.length < 52)
        throw new budget/* Stopped */.C9("its header is truncated");
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
function isRust(sections) {
    return sections.some(({ name, bytes }) => name === ".rodata" &&
        ["library/std/src/", "library/core/src/"].some((path) => bytes.includes(path)));
}
//# sourceMappingURL=elf-facts.js.map
;// CONCATENATED MODULE: ./build/executables/pe-facts.js


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
        throw new budget/* Stopped */.C9("one of its tables extends past the end of the file");
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
    return pe.toString("latin1", at, at + 4) === "RSDS" ? textAt(pe, at + pathOffset, 1024) : "";
}
//# sourceMappingURL=pe-facts.js.map
;// CONCATENATED MODULE: ./build/executables/look.js



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
        if (error instanceof budget/* Stopped */.C9)
            return { kind: "unread", reason: error.message };
        throw error;
    }
}
//# sourceMappingURL=look.js.map
;// CONCATENATED MODULE: ./build/executables/executable-bytes.js

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
            return { kind: "unread", reason: `it is larger than ${largestExecutable >> 20} MiB` };
        }
        const bytes = this.#bytes?.subarray(0, this.#filled);
        const looked = bytes === undefined ? undefined : lookAtExecutable(bytes);
        return looked?.kind === "other" ? undefined : looked;
    }
    #judge(first) {
        const format = executableFormat(first);
        this.#kind = "other";
        if (format === undefined)
            return;
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
const dpkgList = /^var\/lib\/dpkg\/info\/[^/]+\.list$/;
const apkDatabases = ["lib/apk/db/installed", "usr/lib/apk/db/installed"];
const packages_mostPaths = 1_000_000;
const largestList = 64 * 1024 * 1024;
function isPackageList(path) {
    return dpkgList.test(path) || apkDatabases.includes(path);
}
class PackagedFiles {
    #paths = new Set();
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
//# sourceMappingURL=packages.js.map
;// CONCATENATED MODULE: ./build/stale/class-archive.js
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
//# sourceMappingURL=class-archive.js.map
;// CONCATENATED MODULE: ./build/stale/file-times.js
const mostFiles = 200_000;
const file_times_whiteout = ".wh.";
class FileTimes {
    #files = new Map();
    #removed = new Map();
    meet({ path, type, mtime, size }, layer) {
        const name = path.slice(path.lastIndexOf("/") + 1);
        if (name.startsWith(file_times_whiteout)) {
            const folder = path.slice(0, Math.max(0, path.length - name.length - 1));
            const gone = name.slice(file_times_whiteout.length);
            const removed = gone === ".wh..opq" ? folder : join(folder, gone);
            if (this.#removed.size < mostFiles)
                this.#removed.set(removed, layer);
            return;
        }
        if (!/\.(?:py|jar)$/.test(name))
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
    get jars() {
        return [...this.#files.values()].filter((file) => file.path.endsWith(".jar") && this.isThere(file));
    }
    isThere({ path, layer }) {
        for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
            if ((this.#removed.get(path.slice(0, end)) ?? -1) > layer)
                return false;
        }
        return (this.#removed.get("") ?? -1) <= layer;
    }
}
function join(folder, name) {
    return folder === "" ? name : `${folder}/${name}`;
}
//# sourceMappingURL=file-times.js.map

var pyc = __webpack_require__(69083);
;// CONCATENATED MODULE: ./build/stale/python.js

const python_headerLength = 16;
function recordedSource(path, head) {
    const of = sourceOf(path);
    if (of === undefined || head.length < python_headerLength || !isCompiled(head))
        return undefined;
    const field = (0,pyc/* pycHeader */.U)(head).fields.find(({ name }) => name === "source mtime");
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
//# sourceMappingURL=python.js.map
;// CONCATENATED MODULE: ./build/stale/recorded-times.js



const mostModules = 100_000;
const mostArchives = 100;
class RecordedTimes {
    #times = new FileTimes();
    #modules = new Map();
    #archives = new Map();
    meet(header, layer) {
        this.#times.meet(header, layer);
        this.#modules.delete(header.path);
        this.#archives.delete(header.path);
    }
    open({ path }, layer) {
        let archive;
        let isFirst = true;
        return {
            push: (piece) => {
                if (isFirst && isClassArchive(Buffer.from(piece.subarray(0, 4))))
                    archive = new ClassArchive();
                isFirst = false;
                archive?.push(piece);
            },
            end: (head) => {
                if (archive !== undefined && this.#archives.size < mostArchives)
                    this.#archives.set(path, { path, layer, archive });
                const source = recordedSource(path, head);
                if (source !== undefined && this.#modules.size < mostModules)
                    this.#modules.set(path, { path, layer, ...source });
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
        const stale = [...modules, ...archives.flatMap((file) => refusedFor(file, jars))];
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
//# sourceMappingURL=recorded-times.js.map
;// CONCATENATED MODULE: ./build/app/leaks/search-config.js
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
//# sourceMappingURL=search-config.js.map
;// CONCATENATED MODULE: ./build/app/leaks/search-reading.js





const mostPending = 20_000;
const headLength = 2048;
class Reading {
    #search;
    #inside;
    #signal;
    #kernel;
    hits = new ImageFiles();
    executables = new ImageFiles();
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
//# sourceMappingURL=search-reading.js.map
;// CONCATENATED MODULE: ./build/app/leaks/search-image.js



async function readImage(options) {
    const { image, readers, layers, baseConfigs: bases, planned, traces, signal } = options;
    const search = new Search(traces);
    const inside = new search_inside/* Inside */.t(search, readers);
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
//# sourceMappingURL=search-image.js.map

}),

45906:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (elfSections)
});
/* harmony import */ var _content_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4621);

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
        throw new _content_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .Stopped */ .C9("its section table is damaged");
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
            throw new _content_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .Stopped */ .C9("a section extends past the end of the file");
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
        throw new _content_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .Stopped */ .C9("its section table extends past the end of the file");
    };
    const half = (at) => isLittle ? elf.readUInt16LE(checked(at, 2)) : elf.readUInt16BE(checked(at, 2));
    const int = (at) => isLittle ? elf.readUInt32LE(checked(at, 4)) : elf.readUInt32BE(checked(at, 4));
    const long = (at) => Number(isLittle ? elf.readBigUInt64LE(checked(at, 8)) : elf.readBigUInt64BE(checked(at, 8)));
    return { is64, half, int, word: is64 ? long : int };
}
//# sourceMappingURL=elf.js.map

}),

69083:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (pycHeader)
});
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2498);

const firstWithFlags = 3390;
const isHashBased = 1;
function pycHeader(head) {
    const magic = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberField */ .s)(head, ["magic", 0, 4]);
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .littleEndian */ .c)(head, 0, 2) < firstWithFlags) {
        return {
            fields: [
                magic,
                (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberField */ .s)(head, ["source mtime", 4, 4]),
                (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberField */ .s)(head, ["source size", 8, 4]),
            ],
            length: 12,
        };
    }
    const flags = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberField */ .s)(head, ["flags", 4, 4]);
    const hash = head.subarray(8, 16);
    const source = ((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .littleEndian */ .c)(head, 4, 4) & isHashBased) === 0
        ? [(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberField */ .s)(head, ["source mtime", 8, 4]), (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberField */ .s)(head, ["source size", 12, 4])]
        : [{ name: "source hash", offset: 8, bytes: hash, text: hash.toString("hex") }];
    return { fields: [magic, flags, ...source], length: 16 };
}
//# sourceMappingURL=pyc.js.map

}),

50376:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  h: () => (secretNeedles),
  Y: () => (unsearchable)
});


var needle = __webpack_require__(65672);
;// CONCATENATED MODULE: ./build/traces/secret-parts.js
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
//# sourceMappingURL=secret-parts.js.map
;// CONCATENATED MODULE: ./build/traces/secrets.js


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
    return [bytes, ...texts.map((text) => Buffer.from(text))].filter(({ length }) => length >= needle/* shortestNeedle */.m2);
}
function base64At(bytes, shift) {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes])
        .toString("base64")
        .replace(/={1,2}$/, "");
    const isCut = (shift + bytes.length) % 3 !== 0;
    const own = whole.slice(Math.ceil((shift * 8) / 6), isCut ? -1 : undefined);
    return [own, own.replaceAll("+", "-").replaceAll("/", "_")];
}
//# sourceMappingURL=secrets.js.map

})

};
//# sourceMappingURL=7160.index.js.map
