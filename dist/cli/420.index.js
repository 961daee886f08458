export const id = 420;
export const ids = [420];
export const modules = {

/***/ 9907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T_: () => (/* binding */ headLength),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   dR: () => (/* binding */ commonFormat)
/* harmony export */ });
/** The number of first bytes that identify a format; enough for tar's magic at 257. */
const headLength = 512;
/** Bytes of a thing that begins like text which are checked to be text. */
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
    ["pe", [0x4d, 0x5a]],
];
/**
 * Detects the format from the first bytes. Without a known signature it is `text` or `binary`,
 * depending on whether the bytes could be text.
 */
function formatOf(head) {
    const found = magics.find(([, magic]) => magic.every((byte, at) => head[at] === byte));
    if (found !== undefined)
        return found[0];
    if (isPyc(head))
        return "pyc";
    if (isTar(head))
        return "tar";
    return isText(head.subarray(0, headLength)) ? "text" : "binary";
}
/** Returns the common format of two versions; if one is empty, the format of the other. */
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
/**
 * Whether bytes can be text: the only control characters are blanks, line ends, and those that
 * colour and overstrike lines.
 */
function isText(bytes) {
    for (const byte of bytes) {
        if ((byte < 0x20 && (byte < 0x08 || byte > 0x0d) && byte !== 0x1b) || byte === 0x7f) {
            return false;
        }
    }
    return isUtf8(bytes);
}
/** Whether bytes are UTF-8. A character that is cut off at the end counts as one. */
function isUtf8(bytes) {
    try {
        new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}
/**
 * CPython's magic numbers: 3000 and up for version 3, then CR LF
 * (Include/internal/pycore_magic_number.h).
 */
function isPyc(head) {
    const number = (head[0] ?? 0) + (head[1] ?? 0) * 256;
    return number >= 3000 && number < 4000 && head[2] === 0x0d && head[3] === 0x0a;
}
/**
 * Checks the header's own checksum (POSIX pax, ustar interchange format), because old tars have no
 * magic.
 */
function isTar(head) {
    if (head.length < 512 || head[0] === 0)
        return false;
    let sum = 0;
    for (let at = 0; at < 512; at += 1)
        sum += at >= 148 && at < 156 ? 0x20 : (head[at] ?? 0);
    const written = Buffer.from(head.subarray(148, 156)).toString("latin1");
    return Number.parseInt(written.replace(/[\0 ].*$/s, "") || written.trim(), 8) === sum;
}
//# sourceMappingURL=format.js.map

/***/ }),

/***/ 9183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Stopped)
/* harmony export */ });
/**
 * Thrown when reading inside an archive ended early: the archive is damaged, or a limit was
 * reached. The message is part of a sentence for the evidence. It never leaves the comparison.
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

/** The most sections. Real objects with one section per function have tens of thousands. */
const maxSections = 100_000;
/** The longest name of a section, in bytes. */
const longestName = 256;
const noBits = 8;
const stringsFlag = 0x20;
/**
 * Reads the sections of an ELF file in the order of its table (gABI, "Sections").
 * @throws Stopped when the table's position or size is wrong
 */
function elfSections(elf) {
    const reader = numbersOf(elf);
    const table = reader.word(reader.is64 ? 0x28 : 0x20);
    const [entrySize, count, namesIndex] = (reader.is64 ? [0x3a, 0x3c, 0x3e] : [0x2e, 0x30, 0x32]).map((at) => reader.half(at));
    if (table === 0 || entrySize === undefined || count === undefined)
        return [];
    // With more than 65279 sections, the count is in the first entry.
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
/**
 * Creates a reader for numbers in the file's own width and byte order. Positions outside of the
 * file cannot be read.
 */
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

/***/ }),

/***/ 5854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ littleEndian),
/* harmony export */   s: () => (/* binding */ numberField)
/* harmony export */ });
/** Reads a little-endian number of up to four bytes. */
function littleEndian(bytes, offset, length) {
    return bytes.length < offset + length ? 0 : bytes.readUIntLE(offset, length);
}
/** Creates a field for a little-endian number. */
function numberField(head, [name, offset, length]) {
    const bytes = head.subarray(offset, offset + length);
    return { name, offset, bytes, text: String(littleEndian(head, offset, length)) };
}
//# sourceMappingURL=fields.js.map

/***/ }),

/***/ 4789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ memberHeader),
/* harmony export */   DQ: () => (/* binding */ typeOfMode),
/* harmony export */   mm: () => (/* binding */ maxMembers)
/* harmony export */ });
/** The most members of one archive that are read. */
const maxMembers = 200_000;
/** Creates a header for a format that has fewer fields than tar. */
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
/** Returns a file's type from the bits of its mode (POSIX, sys/stat.h). */
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
//# sourceMappingURL=member.js.map

/***/ }),

/***/ 7988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ zipMembers)
/* harmony export */ });
/* harmony import */ var _content_stopped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9183);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5854);
/* harmony import */ var _member_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4789);



const endMark = Buffer.from("PK\x05\x06", "latin1");
const centralMark = 0x02014b50;
const localMark = 0x04034b50;
/** The longest end record: a comment of 64 KiB may follow it. */
const longestEnd = 22 + 0xffff;
const isEncrypted = 1;
const isUtf8 = 0x800;
/**
 * Reads the members of a zip in the order of its central directory (APPNOTE.TXT 6.3.10, 4.3.12).
 * Its times have no time zone and are taken as UTC. Members may share bytes or names: each is only
 * what its own record says.
 * @throws Stopped when the directory is damaged or too long
 */
function zipMembers(zip) {
    const end = zip.lastIndexOf(endMark);
    if (end < 0 || end < zip.length - longestEnd || end + 22 > zip.length) {
        throw new _content_stopped_js__WEBPACK_IMPORTED_MODULE_0__/* .Stopped */ .C("the zip has no directory");
    }
    const count = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .littleEndian */ .c)(zip, end + 10, 2);
    const members = [];
    let at = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .littleEndian */ .c)(zip, end + 16, 4);
    while (at + 46 <= zip.length && (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .littleEndian */ .c)(zip, at, 4) === centralMark) {
        if (members.length >= _member_js__WEBPACK_IMPORTED_MODULE_2__/* .maxMembers */ .mm)
            throw new _content_stopped_js__WEBPACK_IMPORTED_MODULE_0__/* .Stopped */ .C("the zip has too many members");
        const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .littleEndian */ .c)(zip, at + field, 2));
        members.push(memberAt(zip, at));
        at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
    }
    if (members.length % 0x10000 !== count) {
        throw new _content_stopped_js__WEBPACK_IMPORTED_MODULE_0__/* .Stopped */ .C("the zip's directory is damaged");
    }
    return members;
}
function memberAt(zip, at) {
    const field = (offset, length) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .littleEndian */ .c)(zip, at + offset, length);
    const [flags, method] = [field(8, 2), field(10, 2)];
    const nameEnd = at + 46 + field(28, 2);
    const name = zip.subarray(at + 46, nameEnd);
    const path = name.toString((flags & isUtf8) === 0 ? "latin1" : "utf8");
    const attributes = field(38, 4);
    const mode = attributes >>> 16;
    const isFolder = path.endsWith("/");
    const header = (0,_member_js__WEBPACK_IMPORTED_MODULE_2__/* .memberHeader */ .As)({
        path,
        type: isFolder ? "directory" : (0,_member_js__WEBPACK_IMPORTED_MODULE_2__/* .typeOfMode */ .DQ)(mode),
        mode,
        size: field(24, 4),
        mtime: dosTime(field(12, 2), field(14, 2)),
        pax: {
            "version made by": String(field(4, 2)),
            "version needed": String(field(6, 2)),
            flags: String(flags),
            method: String(method),
            "internal attributes": String(field(36, 2)),
            "external attributes": String(attributes & 0xffff),
            ...extraRecords(zip.subarray(nameEnd, nameEnd + field(30, 2))),
            comment: zip
                .subarray(nameEnd + field(30, 2), nameEnd + field(30, 2) + field(32, 2))
                .toString("latin1"),
        },
    });
    const readable = (flags & isEncrypted) === 0 && (method === 0 || method === 8);
    return {
        header,
        stored: readable ? storedBytes(zip, field(42, 4), field(20, 4)) : Buffer.alloc(0),
        isDeflated: method === 8,
    };
}
/**
 * Returns a member's bytes. They follow its local header, whose name and extra field have lengths
 * of their own.
 */
function storedBytes(zip, local, size) {
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .littleEndian */ .c)(zip, local, 4) !== localMark)
        throw new _content_stopped_js__WEBPACK_IMPORTED_MODULE_0__/* .Stopped */ .C("a member of the zip is missing");
    const start = local + 30 + (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .littleEndian */ .c)(zip, local + 26, 2) + (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .littleEndian */ .c)(zip, local + 28, 2);
    if (start + size > zip.length)
        throw new _content_stopped_js__WEBPACK_IMPORTED_MODULE_0__/* .Stopped */ .C("a member of the zip is cut");
    return zip.subarray(start, start + size);
}
/**
 * Converts an MS-DOS time, which counts in steps of two seconds from 1980 on, to seconds since
 * 1970.
 */
function dosTime(time, date) {
    const [hours, minutes, seconds] = [time >> 11, (time >> 5) & 63, (time & 31) * 2];
    const [year, month, day] = [1980 + (date >> 9), (date >> 5) & 15, date & 31];
    return Date.UTC(year, month - 1, day, hours, minutes, seconds) / 1000;
}
/** Reads extra fields by their id in hex, e.g. `extra 5455` for the extended timestamp. */
function extraRecords(extra) {
    const records = {};
    for (let at = 0; at + 4 <= extra.length;) {
        const id = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .littleEndian */ .c)(extra, at, 2).toString(16).padStart(4, "0");
        const length = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .littleEndian */ .c)(extra, at + 2, 2);
        records[`extra ${id}`] = extra.subarray(at + 4, at + 4 + length).toString("hex");
        at += 4 + length;
    }
    return records;
}
//# sourceMappingURL=zip.js.map

/***/ }),

/***/ 7519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ conventionRule),
/* harmony export */   j: () => (/* binding */ fixFor)
/* harmony export */ });
/* harmony import */ var _conventions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8185);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6836);
/* harmony import */ var _fixes_system_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1012);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8818);




/** Creates a rule for the paths of one cause that are known by convention. */
function conventionRule(cause, certainty = 0.95) {
    const rows = _conventions_js__WEBPACK_IMPORTED_MODULE_0__/* .conventions */ .T.filter((row) => row.cause === cause);
    return {
        cause,
        judge(evidence) {
            const row = rows.find(({ path }) => path.test(evidence.file));
            if (row === undefined)
                return undefined;
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)({
                evidence,
                certainty,
                explanation: `This is ${row.what}.${sample(evidence)}`,
                fallback: fixFor(row),
            });
        },
    };
}
/** Returns the fix for such a path. */
function fixFor({ cause, remove, advice }) {
    if (cause === "machine-id") {
        return (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_3__/* .finishFix */ .Bw)(": > /etc/machine-id && rm -f /var/lib/dbus/machine-id", advice ?? "");
    }
    if (remove.length === 0) {
        return (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_3__/* .adviceOnly */ .$Y)(advice ?? "Keep it out of the image: remove it in the RUN that writes it.");
    }
    return (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFix */ .sD)(remove, advice ?? "Remove it in the same RUN: nothing in a container needs it.");
}
/** Returns the first time that differs, which best shows that the file is a log. */
function sample(evidence) {
    const pair = evidence.times.pairs.find(({ fit }) => fit !== "other");
    if (pair === undefined)
        return "";
    return ` ${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .where */ ._M)(evidence, pair.change)} has a time of the build: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .both */ .WP)(pair.a, pair.b)}.`;
}
//# sourceMappingURL=convention.js.map

/***/ }),

/***/ 8185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ conventions)
/* harmony export */ });
const aptLogs = [
    "/var/log/apt",
    "/var/log/dpkg.log",
    "/var/log/alternatives.log",
    "/var/cache/ldconfig/aux-cache",
];
const fetchedLogs = ["/var/log/dnf*", "/var/log/yum.log", "/var/log/hawkey.log"];
/** Every path that distributions, services and package managers write by convention. */
const conventions = [
    log(/^var\/log\/(?:dpkg|alternatives|bootstrap)\.log$|^var\/log\/apt\//, "the log of apt and dpkg, with the time of every step", aptLogs),
    log(/^var\/cache\/apt\/(?:src)?pkgcache\.bin$/, "apt's cache of its lists, with their times and addresses in memory", ["/var/cache/apt/*.bin"]),
    log(/^var\/cache\/apt\/archives\//, "a package that apt has downloaded", [
        "/var/cache/apt/archives/*.deb",
    ]),
    log(/^var\/cache\/debconf\//, "debconf's answers in the order in which packages asked", [
        "/var/cache/debconf/*-old",
    ]),
    log(/^var\/lib\/dpkg\/(?:status|diversions|available|statoverride)-old$/, "dpkg's backup of an earlier state", ["/var/lib/dpkg/*-old"]),
    log(/^var\/cache\/man\//, "the index of the manual pages, a database with times in it", [
        "/var/cache/man",
    ]),
    log(/^etc\/apt\/trustdb\.gpg$|^(?:root|home\/[^/]+)\/\.gnupg\//, "gpg's own state, with times and random numbers", ["/root/.gnupg", "/etc/apt/trustdb.gpg"]),
    log(/^var\/lib\/systemd\/catalog\/database$/, "an index that systemd builds when it is installed", ["/var/lib/systemd/catalog/database"]),
    log(/^(?:usr\/)?lib\/apk\/db\/scripts\.tar(?:\.gz)?(?:$|\/)/, "apk's archive of package scripts, with the time of the installation", [], "Export SOURCE_DATE_EPOCH before apk runs (Twofold does, `canonical: true`); else set it in the line."),
    log(/^(?:usr\/)?lib\/apk\/db\/installed$|^etc\/apk\/world$/, "apk's list of what is installed; `--virtual` groups get the time as their version", [], "Give the group a version of its own, or remove it with `apk del` in the same RUN."),
    log(/^var\/log\/apk\.log$/, "apk's log", ["/var/log/apk.log"]),
    log(/^(?:usr\/lib\/sysimage|var\/lib)\/rpm\//, "rpm's database, with the time of every installation", [], "Declare `ARG SOURCE_DATE_EPOCH` before dnf runs, so that rpm takes that time, and empty the database's log with `rpm --rebuilddb`."),
    log(/(?:^|\/)(?:transaction_)?history\.(?:sqlite|db)(?:-\w+)?$/, "the package manager's history of its runs", ["/var/lib/dnf/history*"]),
    log(/^var\/log\/(?:dnf[^/]*|hawkey|yum|tdnf)\.log/, "dnf's log", fetchedLogs),
    log(/(?:^|\/)countme$/, "dnf's counter of its runs", [], "Turn it off: `dnf --setopt=*.countme=false`."),
    log(/^var\/log\/(?:zypp(?:er)?(?:\.log|\/)|YaST2\/)/, "zypper's log", [
        "/var/log/zypp*",
        "/var/log/YaST2",
    ]),
    log(/^var\/lib\/zypp\/AutoInstalled$/, "zypper's list of packages that came along, in their order", []),
    log(/^var\/log\/pacman\.log$|^var\/lib\/pacman\/local\//, "pacman's log and dates of installation", ["/var/log/pacman.log"]),
    log(/^var\/log\/(?:lastlog|faillog|btmp|wtmp|tallylog)$/, "the system's log of who logged in", [
        "/var/log/lastlog",
        "/var/log/faillog",
        "/var/log/[bw]tmp",
    ]),
    log(/(?:^|\/)\.npm\/_(?:logs|cacache)\/|^usr\/local\/share\/\.cache\/yarn\//, "the package manager's cache and logs, named by their time", ["/root/.npm"], "Mount a cache over it (`RUN --mount=type=cache,target=/root/.npm`), or remove it in the same RUN."),
    log(/(?:^|\/)node_modules\/(?:\.package-lock\.json|\.yarn-integrity|\.modules\.yaml)$/, "the package manager's note of its own run", ["node_modules/.package-lock.json", "node_modules/.yarn-integrity"], "Install with `npm ci`, and remove the note in the same RUN."),
    log(/(?:^|\/)\.cache\/(?:pip|uv|go-build|ccache|yarn|composer)\//, "a cache of downloads and of compiled files, with their times", ["/root/.cache"], "Mount a cache over it, or remove it in the same RUN."),
    log(/(?:^|\/)\.m2\/|(?:^|\/)maven-metadata-local\.xml$|(?:^|\/)_remote\.repositories$|(?:^|\/)\.gradle\//, "the build tool's cache, with the time of every download", ["/root/.m2", "/root/.gradle"], "Mount a cache over it, or build in a stage of its own and copy only the result."),
    log(/\/(?:mkmf\.log|gem_make\.out)$(?<=(?:^|\/)extensions\/.*\/[^/]+)/, "the log of compiling a gem, with temporary names and times", [
        "$(gem env gemdir)/extensions/*/*/*/mkmf.log",
        "$(gem env gemdir)/extensions/*/*/*/gem_make.out",
    ]),
    log(/(?:^|\/)perllocal\.pod$|(?:^|\/)\.packlist$/, "Perl's note of when and where a module was installed", [], "Install with `make pure_install`, which writes no such note."),
    log(/\.reg$(?<=(?:^|\/)\.registry\/.*)/, "PEAR's note of when a package was installed", []),
    log(/(?:^|\/)\.dist-info\/direct_url\.json$|\.dist-info\/direct_url\.json$/, "pip's note of the path or address that a package came from", []),
    log(/^root\/(?:\.wget-hsts|\.(?:bash|python|node_repl|sqlite)_history|\.lesshst|\.viminfo)$/, "a program's note of its own use, with its time", ["/root/.wget-hsts", "/root/.*_history"]),
    {
        cause: "ldconfig-cache",
        path: /^var\/cache\/ldconfig\/aux-cache$/,
        what: "ldconfig's own cache: it holds the inode numbers and times of all libraries, which are the builder's",
        remove: ["/var/cache/ldconfig/aux-cache"],
    },
    {
        cause: "machine-id",
        path: /^(?:etc|var\/lib\/dbus)\/machine-id$/,
        what: "the machine's ID, drawn at random when a package is installed",
        remove: [],
        advice: "Empty the file in the same RUN: systemd then draws one when the machine starts.",
    },
    {
        cause: "random",
        path: /^var\/lib\/(?:systemd\/random-seed|urandom\/)|^var\/lib\/zypp\/AnonymousUniqueId$/,
        what: "a seed or an ID that is drawn at random when a package is installed",
        remove: ["/var/lib/systemd/random-seed", "/var/lib/zypp/AnonymousUniqueId"],
    },
    {
        cause: "random",
        path: /^var\/cache\/fontconfig\/|\/\.uuid$(?<=(?:^|\/)fonts\/.*)/,
        what: "fontconfig's cache: its names are drawn at random and it holds the folders' times",
        remove: ["/var/cache/fontconfig"],
    },
    {
        cause: "shadow-day",
        path: /^etc\/g?shadow-$/,
        what: "the backup of the accounts' passwords, with the days on which they were made",
        remove: ["/etc/shadow-", "/etc/gshadow-", "/etc/passwd-", "/etc/group-"],
    },
    {
        cause: "kernel-name",
        path: /^etc\/apt\/apt\.conf\.d\/01autoremove-kernels$/,
        what: "apt's list of kernels not to remove: the builder's is among them",
        remove: ["/etc/apt/apt.conf.d/01autoremove-kernels"],
    },
];
function log(path, what, remove, advice) {
    return { cause: "package-log", path, what, remove, ...(advice === undefined ? {} : { advice }) };
}
//# sourceMappingURL=conventions.js.map

/***/ }),

/***/ 4926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ arFix),
/* harmony export */   H8: () => (/* binding */ tarGzipFix),
/* harmony export */   LC: () => (/* binding */ zipFix),
/* harmony export */   Ly: () => (/* binding */ tarFix),
/* harmony export */   Ze: () => (/* binding */ cpioFix),
/* harmony export */   bn: () => (/* binding */ jarFix),
/* harmony export */   l5: () => (/* binding */ debFix),
/* harmony export */   mk: () => (/* binding */ gzipFix)
/* harmony export */ });
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1912);
/* harmony import */ var _system_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1012);


const tarOptions = ["--sort=name", "--mtime=@0", "--owner=0", "--group=0", "--numeric-owner"];
/** GNU tar: members in a fixed order, with fixed times and owners. */
const tarFix = {
    advice: "Give the archive's members a fixed order, time and owner (GNU tar; with busybox's, sort the names and set the files' times with `touch -hd @0` first).",
    general: `RUN tar ${tarOptions.join(" ")} -cf archive.tar folder`,
    insertions: (script) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, /^(?:g|bsd)?tar$/).flatMap((command) => tarInsertions(command)),
};
/** Letters of an old-style bundle such as `czf` that each take one of the following words. */
const withValue = /[bfCgTXFKLNVHI]/g;
function tarInsertions(command) {
    const bundle = command.words[1]?.text ?? "";
    const isOld = /^[A-Za-z]+$/.test(bundle);
    const creates = /^-?[A-Za-z]*[cru]/.test(bundle) ||
        command.words.some(({ text }) => /^(?:--create|--append|--update|-(?=[A-Za-z]*$)[A-Za-z]*c[A-Za-z]*)$/.test(text));
    const missing = tarOptions.filter((option) => !hasOption(command, option));
    if (!creates || missing.length === 0)
        return [];
    const at = isOld ? 1 + (bundle.match(withValue)?.length ?? 0) : 0;
    return [{ at: (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .behindWord */ .HV)(command, at), text: ` ${missing.join(" ")}` }];
}
function hasOption({ words }, option) {
    const name = option.split("=")[0] ?? option;
    return words.some(({ text }) => text === name || text.startsWith(`${name}=`));
}
/** gzip writes the file's time and name into its header unless an option prevents it. */
const gzipFix = {
    advice: "Leave the time and the name out of the header with `-n`.",
    general: "RUN gzip -n file",
    insertions: (script) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, /^(?:gzip|pigz|zopfli)$/)
        .filter(({ words }) => !words.some(({ text }) => /^-[a-z0-9]*n|^--no-name$/.test(text)))
        .map((command) => ({ at: (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .behindWord */ .HV)(command, 0), text: " -n" })),
};
/** The fix for a tar that starts gzip itself. */
const tarGzipFix = {
    advice: "Let the gzip that tar starts leave the time out of its header.",
    insertions: (script) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, /^g?tar$/)
        .filter(({ words }) => words.some(({ text }) => /^(?:-?(?=[a-zA-Z]*$)[a-zA-Z]*z[a-zA-Z]*|--gzip)$/.test(text)))
        .map(({ start }) => ({ at: start, text: "GZIP=-n " })),
};
/** The first time that a zip can hold, 1980-01-01. */
const zipEpoch = "@315532800";
/** zip has no option for the time, so the files get theirs beforehand. */
const zipFix = {
    advice: "Give the files one time before they are packed, and leave out the extra fields (`-X`); the zone matters too, since zips hold local time.",
    general: `RUN find folder -exec touch -hd ${zipEpoch} {} + && find folder | LC_ALL=C sort | TZ=UTC zip -X -@ archive.zip`,
    insertions: (script) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, /^zip$/).flatMap((command) => zipInsertions(command)),
};
function zipInsertions(command) {
    const option = (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWord */ .Vf)(command, "-X") ? [] : [{ at: (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .behindWord */ .HV)(command, 0), text: " -X" }];
    const names = command.words.slice(1).filter(({ text }) => !text.startsWith("-"));
    const files = names.slice(1).map(({ text }) => text);
    // After `env` or a wrapper, another command cannot come first.
    const mayPrecede = !/^\|/.test(command.after) && command.start === command.words[0]?.start;
    const touch = mayPrecede && files.length > 0
        ? `find ${files.join(" ")} -exec touch -hd ${zipEpoch} {} + && `
        : "";
    return [{ at: command.start, text: `${touch}TZ=UTC ` }, ...option];
}
const jarFix = {
    advice: "Tell the build tool one time for all entries: Maven's `project.build.outputTimestamp`, Gradle's `preserveFileTimestamps = false` and `reproducibleFileOrder = true`, `jar --date` (JDK 17).",
    general: "RUN mvn -B package -Dproject.build.outputTimestamp=1980-01-01T00:00:02Z",
    insertions: (script) => [
        ...(0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, /^mvnw?$/).map((command) => ({
            at: (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .behindWord */ .HV)(command, 0),
            text: " -Dproject.build.outputTimestamp=1980-01-01T00:00:02Z",
        })),
        ...(0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, /^jar$/)
            .filter(({ words }) => words[1]?.text.startsWith("-") === true)
            .map((command) => ({ at: (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .behindWord */ .HV)(command, 0), text: " --date=1980-01-01T00:00:02Z" })),
    ],
};
/** Static libraries: with `D`, ar writes zeros for times and owners. */
const arFix = {
    advice: "Make ar deterministic (modifier `D`); with make, `ARFLAGS=rcD`, and `ranlib -D`.",
    general: "RUN ar rcsD libname.a object.o",
    insertions: (script) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, /(?:^|-)ar$/).flatMap((command) => {
        const bundle = command.words[1];
        return bundle === undefined || /[D]|^--/.test(bundle.text)
            ? []
            : [{ at: bundle.end, text: "D" }];
    }),
};
const cpioFix = {
    advice: "Make cpio reproducible, and set the files' times before they are packed.",
    general: "RUN find folder -exec touch -hd @0 {} + && find folder -print0 | LC_ALL=C sort -z | cpio --null -o -H newc --reproducible > archive.cpio",
    insertions: (script) => script.commands.flatMap((command, at) => command.name === "cpio" ? cpioInsertions(command, script.commands[at - 1]) : []),
};
/**
 * Returns insertions that set the files' times before `find` lists the files, because cpio stores
 * those times.
 */
function cpioInsertions(command, lister) {
    if ((0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWord */ .Vf)(command, "--reproducible") || (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWord */ .Vf)(command, "-i", "--extract"))
        return [];
    const option = { at: (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .behindWord */ .HV)(command, 0), text: " --reproducible" };
    if (lister?.name !== "find" || /^\|/.test(lister.after))
        return [option];
    const options = lister.words.findIndex(({ text }, at) => at > 0 && /^[-!(]/.test(text));
    const folders = lister.words.slice(1, options < 0 ? undefined : options).map(({ text }) => text);
    const touch = `find ${[...folders, "-exec touch -hd @0 {} +"].join(" ")} && `;
    return [{ at: lister.start, text: touch }, option];
}
/** A Debian package is an ar archive, and dpkg-deb follows SOURCE_DATE_EPOCH. */
const debFix = (0,_system_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceOnly */ .$Y)("Leave SOURCE_DATE_EPOCH set where the package is built: dpkg-deb then writes that time for the package's members and their files.", "RUN SOURCE_DATE_EPOCH=0 dpkg-deb --root-owner-group --build folder package.deb");
//# sourceMappingURL=archives.js.map

/***/ }),

/***/ 331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ pathMapFix),
/* harmony export */   Hd: () => (/* binding */ bytecodeFix),
/* harmony export */   WB: () => (/* binding */ goFix),
/* harmony export */   ap: () => (/* binding */ macroFix),
/* harmony export */   xY: () => (/* binding */ buildIdFix)
/* harmony export */ });
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1912);

const compiler = /^(?:[\w.]+-)*(?:gcc|g\+\+|cc|c\+\+|clang|clang\+\+|tcc)(?:-[\d.]+)?$/;
const fixedDate = `-Wno-builtin-macro-redefined -D__DATE__='"Jan  1 1970"' -D__TIME__='"00:00:00"'`;
/** gcc and clang follow SOURCE_DATE_EPOCH; other compilers, and `__TIMESTAMP__`, need a flag. */
const macroFix = {
    advice: "Leave __DATE__ and __TIME__ out of the program, or give them a fixed value.",
    general: `RUN make CFLAGS="${fixedDate.replaceAll('"', '\\"')}"`,
    insertions: (script) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, compiler)
        .filter(({ words }) => !words.some(({ text }) => text.includes("__DATE__")))
        .map((command) => ({ at: (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .behindWord */ .HV)(command, 0), text: ` ${fixedDate}` })),
};
/** The fix for paths in debug data and in `__FILE__`. */
const pathMapFix = {
    advice: "Compile in a fixed folder (WORKDIR), or have the compiler replace its path.",
    general: "WORKDIR /src",
    insertions: (script, instruction) => [
        ...(0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, compiler)
            .filter(({ words }) => !words.some(({ text }) => text.includes("prefix-map")))
            .map((command) => ({
            at: (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .behindWord */ .HV)(command, 0),
            text: ` "-ffile-prefix-map=${folderOf(instruction)}=."`,
        })),
        ...(0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixed */ .gV)(script, /^(?:cargo|rustc)$/, 'RUSTFLAGS="--remap-path-prefix=$PWD=."'),
        ...goInsertions(script.commands, ["-trimpath"]),
    ],
};
/**
 * Returns the temporary folder that the instruction makes, or else the one in which the command
 * runs.
 */
function folderOf(instruction) {
    const name = /(?:^|[\s;&(])([A-Za-z_]\w*)="?(?:\$\(|`)mktemp\b/.exec(instruction)?.[1];
    return name === undefined ? "$PWD" : `$${name}`;
}
/** The fix for Go's build ID, its paths and what it read from git. */
const goFix = {
    advice: "Build without paths, without git's state and without a build ID.",
    general: "RUN go build -trimpath -buildvcs=false -ldflags=-buildid= ./...",
    insertions: (script) => goInsertions(script.commands, ["-trimpath", "-buildvcs=false", "-ldflags=-buildid="]),
};
function goInsertions(commands, options) {
    return commands.flatMap((command) => {
        const [, verb] = command.words;
        if (command.name !== "go" ||
            verb === undefined ||
            !/^(?:build|install|test)$/.test(verb.text)) {
            return [];
        }
        const missing = options.filter((option) => {
            const name = option.split("=")[0] ?? option;
            return !command.words.some(({ text }) => text.startsWith(name));
        });
        return missing.length === 0 ? [] : [{ at: verb.end, text: ` ${missing.join(" ")}` }];
    });
}
/** The linker hashes its input: equal input gives an equal ID. */
const buildIdFix = {
    advice: "Find what else differs in the program first: its build ID follows from that. If nothing does, leave the ID out.",
    general: "RUN gcc -Wl,--build-id=none -o program program.c",
    insertions: (script) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, compiler)
        .filter((command) => !(0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWord */ .Vf)(command, "-Wl,--build-id=none", "-c"))
        // If the option is there twice, the later one counts.
        .map(({ end }) => ({ at: end, text: " -Wl,--build-id=none" })),
};
/** The fix for Python's compiled modules. */
const bytecodeFix = {
    advice: "Do not keep compiled modules, or compile them so that they are checked by content instead of by time.",
    general: "RUN python3 -m compileall --invalidation-mode unchecked-hash folder",
    insertions: (script) => [
        ...(0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, /^(?:python[\d.]*|pypy3?)$/)
            .filter((command) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWord */ .Vf)(command, "compileall", "py_compile"))
            .flatMap(compileallInsertions),
        ...(0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixed */ .gV)(script, /^pip[\d.]*$/, "PYTHONDONTWRITEBYTECODE=1"),
        ...(0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, /^pip[\d.]*$/).flatMap(({ words }) => words[1]?.text === "install" ? [{ at: words[1].end, text: " --no-compile" }] : []),
        ...(0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, /^(?:python[\d.]*|pypy3?)$/)
            .filter((command) => !(0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWord */ .Vf)(command, "compileall", "py_compile"))
            .map(({ start }) => ({ at: start, text: "PYTHONDONTWRITEBYTECODE=1 " })),
    ],
};
function compileallInsertions({ words, start }) {
    const module = words.find(({ text }) => text === "compileall");
    if (module === undefined)
        return [{ at: start, text: "SOURCE_DATE_EPOCH=0 " }];
    if (words.some(({ text }) => text.startsWith("--invalidation-mode")))
        return [];
    return [{ at: module.end, text: " --invalidation-mode unchecked-hash" }];
}
//# sourceMappingURL=compilers.js.map

/***/ })

};
//# sourceMappingURL=420.index.js.map
