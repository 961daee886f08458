export const id = 6384;
export const ids = [6384];
export const modules = {

41238:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  t: () => (Inside)
});


var byte_source = __webpack_require__(40072);

var budget = __webpack_require__(4621);

var format = __webpack_require__(33063);

var formats_zip = __webpack_require__(35152);

var failure = __webpack_require__(44195);
;// CONCATENATED MODULE: ./build/app/prove/handoff.js
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
//# sourceMappingURL=handoff.js.map
;// CONCATENATED MODULE: ./build/app/leaks/search-inside.js






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
                opened ??= this.#openAs((0,format/* formatOf */.be)(piece.subarray(0, headLength)), { path, size });
                await opened.push(piece);
            },
            end: async () => (await opened?.end()) ?? [],
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
            if (!(error instanceof failure/* Failure */.HR) || error.code === "interrupted")
                throw error;
            this.unread += 1;
        }
    }
    #zip() {
        const pieces = [];
        return {
            push: (piece) => Promise.resolve(void pieces.push(Buffer.from(piece))),
            end: () => this.#zipMembers((0,byte_source/* inMemory */.ZK)(Buffer.concat(pieces))),
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
        };
    }
    async #zipMembers(zip) {
        const found = [];
        try {
            for (const member of await (0,formats_zip/* zipMembers */.h)(zip)) {
                const stored = await member.stored();
                if (!member.isDeflated || stored.length === 0)
                    continue;
                const one = this.#search.file(this.#texts);
                const bytes = (0,byte_source/* streamOf */.mA)(stored);
                await this.#unpack({ bytes, compression: "deflate", name: member.path }, stored.length, one);
                found.push(...inside(one.end(), "zip"));
                if (this.#left <= 0)
                    break;
            }
        }
        catch (error) {
            if (!(error instanceof budget/* Stopped */.C9))
                throw error;
            this.unread += 1;
        }
        return found;
    }
}
const nothing = {
    push: () => Promise.resolve(),
    end: () => Promise.resolve([]),
};
function inside(hits, format) {
    return hits.map((hit) => hit.kind === "secret" ? hit : { ...hit, format: `${hit.format}, inside of ${format}` });
}
//# sourceMappingURL=search-inside.js.map

}),

40072:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ZK: () => (inMemory),
  l2: () => (wholeOf),
  mA: () => (streamOf),
  t7: () => (areEqual)
});
const step = 256 * 1024;
function inMemory(bytes) {
    return {
        length: bytes.length,
        read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
    };
}
function wholeOf(source) {
    return { source, offset: 0, length: source.length };
}
async function* streamOf({ source, offset, length }) {
    const end = offset + length;
    for (let at = offset; at < end; at += step) {
        yield await source.read(at, Math.min(step, end - at));
    }
}
async function areEqual(a, b) {
    if (a.length !== b.length)
        return false;
    for (let at = 0; at < a.length; at += step) {
        const length = Math.min(step, a.length - at);
        const [left, right] = await Promise.all([a, b].map(({ source, offset }) => source.read(offset + at, length)));
        if (left === undefined || right === undefined || !left.equals(right))
            return false;
    }
    return true;
}
//# sourceMappingURL=byte-source.js.map

}),

4621:
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
//# sourceMappingURL=budget.js.map

}),

33063:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T_: () => (headLength),
  be: () => (formatOf),
  dR: () => (commonFormat)
});
const headLength = 512;
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
    ["sbcl-core", [...Buffer.from("LCBS\0\0\0\0")]],
    ["node-snapshot", [0x19, 0xda, 0x43, 0x01]],
    ["cds-archive", [0xa2, 0xab, 0x0b, 0xf0]],
    ["cds-archive", [0xa8, 0xab, 0x0b, 0xf0]],
    ["r-data", [0x58, 0x0a, 0x00, 0x00, 0x00, 0x03]],
    ["pe", [0x4d, 0x5a]],
];
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
function isText(bytes) {
    for (const byte of bytes) {
        if ((byte < 0x20 && (byte < 0x08 || byte > 0x0d) && byte !== 0x1b) || byte === 0x7f) {
            return false;
        }
    }
    return isUtf8(bytes);
}
function isUtf8(bytes) {
    try {
        new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}
function isPyc(head) {
    const number = (head[0] ?? 0) + (head[1] ?? 0) * 256;
    return number >= 3000 && number < 4000 && head[2] === 0x0d && head[3] === 0x0a;
}
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

}),

2498:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (littleEndian),
  s: () => (numberField)
});
function littleEndian(bytes, offset, length) {
    return bytes.length < offset + length ? 0 : bytes.readUIntLE(offset, length);
}
function numberField(head, [name, offset, length]) {
    const bytes = head.subarray(offset, offset + length);
    return { name, offset, bytes, text: String(littleEndian(head, offset, length)) };
}
//# sourceMappingURL=fields.js.map

}),

37673:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  As: () => (memberHeader),
  DQ: () => (typeOfMode),
  mm: () => (maxMembers)
});
const maxMembers = 200_000;
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

}),

35152:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h: () => (zipMembers)
});
/* harmony import */ var _content_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4621);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2498);
/* harmony import */ var _member_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37673);



const endMark = Buffer.from("PK\x05\x06", "latin1");
const centralMark = 0x02014b50;
const localMark = 0x04034b50;
const largeEndMark = 0x06064b50;
const largeLocatorMark = 0x07064b50;
const endLength = 22;
const largeEndLength = 56;
const largeLocatorLength = 20;
const recordLength = 46;
const localLength = 30;
const longestEnd = endLength + 0xffff;
const maxDirectory = 16 * 1024 * 1024;
const isEncrypted = 1;
const isUtf8 = 0x800;
async function zipMembers(zip) {
    const { directory, count } = await directoryOf(zip);
    const members = [];
    let at = 0;
    while (at + recordLength <= directory.length && (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .littleEndian */ .c)(directory, at, 4) === centralMark) {
        if (members.length >= _member_js__WEBPACK_IMPORTED_MODULE_2__/* .maxMembers */ .mm)
            throw new _content_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .Stopped */ .C9("the zip has too many members");
        const lengths = [28, 30, 32].map((field) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .littleEndian */ .c)(directory, at + field, 2));
        const end = lengths.reduce((sum, length) => sum + length, at + recordLength);
        members.push(new ZipMember(zip, directory.subarray(at, end)));
        at = end;
    }
    if (members.length !== count && members.length % 0x10000 !== count) {
        throw new _content_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .Stopped */ .C9("the zip's central directory is damaged");
    }
    return members;
}
async function directoryOf(zip) {
    const tailAt = Math.max(0, zip.length - longestEnd);
    const tail = await zip.read(tailAt, longestEnd);
    const end = tail.lastIndexOf(endMark);
    if (end < 0 || end + endLength > tail.length) {
        throw new _content_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .Stopped */ .C9("the zip has no central directory");
    }
    const large = await largeEnd(zip, tail.subarray(0, end));
    const count = large?.count ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .littleEndian */ .c)(tail, end + 10, 2);
    const start = large?.start ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .littleEndian */ .c)(tail, end + 16, 4);
    const length = (large?.end ?? tailAt + end) - start;
    if (!(length >= 0))
        throw new _content_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .Stopped */ .C9("the zip's central directory is damaged");
    if (length > maxDirectory)
        throw new _content_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .Stopped */ .C9("the zip's central directory is too large");
    return { directory: await zip.read(start, length), count };
}
async function largeEnd(zip, before) {
    const locator = before.subarray(-largeLocatorLength);
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .littleEndian */ .c)(locator, 0, 4) !== largeLocatorMark)
        return undefined;
    const end = Number(locator.readBigUInt64LE(8));
    const record = await zip.read(Math.min(end, zip.length), largeEndLength);
    if (record.length < largeEndLength || (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .littleEndian */ .c)(record, 0, 4) !== largeEndMark) {
        return undefined;
    }
    return {
        count: Number(record.readBigUInt64LE(32)),
        start: Number(record.readBigUInt64LE(48)),
        end,
    };
}
class ZipMember {
    path;
    isDeflated;
    #zip;
    #record;
    constructor(zip, record) {
        this.#zip = zip;
        this.#record = record;
        const name = record.subarray(recordLength, recordLength + this.#field(28, 2));
        this.path = name.toString((this.#field(8, 2) & isUtf8) === 0 ? "latin1" : "utf8");
        this.isDeflated = this.#field(10, 2) === 8;
    }
    get header() {
        const field = this.#field.bind(this);
        const attributes = field(38, 4);
        const mode = attributes >>> 16;
        const extraAt = recordLength + field(28, 2);
        const commentAt = extraAt + field(30, 2);
        return (0,_member_js__WEBPACK_IMPORTED_MODULE_2__/* .memberHeader */ .As)({
            path: this.path,
            type: this.path.endsWith("/") ? "directory" : (0,_member_js__WEBPACK_IMPORTED_MODULE_2__/* .typeOfMode */ .DQ)(mode),
            mode,
            size: field(24, 4),
            mtime: dosTime(field(12, 2), field(14, 2)),
            pax: {
                "version made by": String(field(4, 2)),
                "version needed": String(field(6, 2)),
                flags: String(field(8, 2)),
                method: String(field(10, 2)),
                "internal attributes": String(field(36, 2)),
                "external attributes": String(attributes & 0xffff),
                ...extraRecords(this.#record.subarray(extraAt, commentAt)),
                comment: this.#record.subarray(commentAt).toString("latin1"),
            },
        });
    }
    async stored() {
        const [flags, method] = [this.#field(8, 2), this.#field(10, 2)];
        const source = this.#zip;
        const isReadable = (flags & isEncrypted) === 0 && (method === 0 || method === 8);
        if (!isReadable)
            return { source, offset: 0, length: 0 };
        const [local, length] = [this.#field(42, 4), this.#field(20, 4)];
        const header = await source.read(local, localLength);
        if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .littleEndian */ .c)(header, 0, 4) !== localMark) {
            throw new _content_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .Stopped */ .C9("a member of the zip is missing");
        }
        const names = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .littleEndian */ .c)(header, 26, 2) + (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .littleEndian */ .c)(header, 28, 2);
        const offset = local + localLength + names;
        if (offset + length > source.length)
            throw new _content_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .Stopped */ .C9("a member of the zip is truncated");
        return { source, offset, length };
    }
    #field(offset, length) {
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .littleEndian */ .c)(this.#record, offset, length);
    }
}
function dosTime(time, date) {
    const [hours, minutes, seconds] = [time >> 11, (time >> 5) & 63, (time & 31) * 2];
    const [year, month, day] = [1980 + (date >> 9), (date >> 5) & 15, date & 31];
    return Date.UTC(year, month - 1, day, hours, minutes, seconds) / 1000;
}
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

}),

29413:
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
//# sourceMappingURL=calendar.js.map

}),

71813:
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
//# sourceMappingURL=clock.js.map

}),

88420:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (dated),
  w: () => (dayNeedles)
});
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29413);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71813);
/* harmony import */ var _needle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65672);



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
    const [mm, dd] = [(0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .two */ .l4)(month), (0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .two */ .l4)(date)];
    return [
        ...[...distinct].map(([text, format]) => dated({ text, format, day, clock })),
        ...[`${year}${mm}${dd}`, `${dd}${mm}${year}`, `${mm}${dd}${year}`].map((text) => compact({ text, format: "date without separators", day, clock })),
        ctime(day, clock),
        ...sinceEpoch(day),
    ];
}
function numeric({ year, month, day }) {
    const [mm, dd] = [(0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .two */ .l4)(month), (0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .two */ .l4)(day)];
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
    const long = _calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .english */ .x3[month - 1] ?? "";
    const short = long.slice(0, 3);
    const days = [...new Set([(0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .two */ .l4)(day), String(day)])];
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
    const goesOn = (0,_needle_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigit */ .yp)(bytes[0]) ? _needle_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigit */ .yp : _needle_js__WEBPACK_IMPORTED_MODULE_2__/* .isLetter */ .D$;
    const { length } = bytes;
    const midnight = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .midnightOf */ .YV)(day);
    const fitAt = (all, at, long) => (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .fitOfDay */ .ZQ)({
        before: latin(all, Math.max(0, at - beside), at),
        after: latin(all, at + long, at + long + beside),
    }, midnight, clock);
    return {
        ...dayKind,
        fitAt,
        bytes,
        format,
        lengthAt: (all, at) => goesOn(all[at - 1]) || ((0,_needle_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigit */ .yp)(bytes[length - 1]) && (0,_needle_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigit */ .yp)(all[at + length]))
            ? undefined
            : length,
    };
}
const dayKind = { kind: "day", weight: "trace", strength: "doubtful" };
function compact({ text, format, day, clock }) {
    const bytes = Buffer.from(text);
    const midnight = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .midnightOf */ .YV)(day);
    const lengthAt = (all, at) => {
        const before = all[at - 1];
        if ((0,_needle_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigit */ .yp)(before))
            return undefined;
        let length = 8;
        while (length < 18 && (0,_needle_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigit */ .yp)(all[at + length]))
            length += 1;
        if (length !== 8 && !isClock(all, at + 8, length - 8))
            return undefined;
        return isHexLetter(before) && isHexLetter(all[at + length]) ? undefined : length;
    };
    const fitAt = (all, at, length) => length > bytes.length
        ? (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .fitOfDigits */ .pj)(latin(all, at + bytes.length, at + length), midnight, clock)
        : (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .fitOfDay */ .ZQ)({ before: "", after: latin(all, at + length, at + length + beside) }, midnight, clock);
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
    const weekday = _calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .weekdays */ .mx[new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay()] ?? "";
    const short = (_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .english */ .x3[day.month - 1] ?? "").slice(0, 3);
    const bytes = Buffer.from(`${weekday} ${short} ${String(day.day).padStart(2)} `);
    const rest = new RegExp(`^\\d\\d:\\d\\d:\\d\\d (?:[AP]M )?(?:[A-Z0-9+-]{1,6} )?${day.year}`);
    const lengthAt = (all, at) => {
        if (all[at + bytes.length + 2] !== colon)
            return undefined;
        const after = all.subarray(at + bytes.length, at + bytes.length + 32);
        const found = rest.exec(Buffer.from(after).toString("latin1"));
        return found === null ? undefined : bytes.length + found[0].length;
    };
    const midnight = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .midnightOf */ .YV)(day);
    const fitAt = (all, at, length) => (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .fitOfDay */ .ZQ)({ before: "", after: ` ${latin(all, at + bytes.length, at + length - 5)}` }, midnight, clock);
    return { ...dayKind, bytes, format: "date as ctime writes it", lengthAt, fitAt };
}
function sinceEpoch({ year, month, day }) {
    const days = Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
    const bytes = Buffer.from(`:${days}:0:`);
    const lengthAt = (0,_needle_js__WEBPACK_IMPORTED_MODULE_2__/* .standsAlone */ .pX)(bytes.length, () => false);
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
//# sourceMappingURL=days.js.map

}),

44905:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AK: () => (epochNeedles),
  Ou: () => (windowOf),
  UO: () => (isWithin)
});
/* harmony import */ var _needle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65672);

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
                if ((0,_needle_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigit */ .yp)(bytes[at - 1]) || (0,_needle_js__WEBPACK_IMPORTED_MODULE_0__/* .digitsAt */ .md)(bytes, at, digits + 1) !== digits)
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
            if ((0,_needle_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigit */ .yp)(bytes[at - 1]))
                return undefined;
            const isTime = (0,_needle_js__WEBPACK_IMPORTED_MODULE_0__/* .digitsAt */ .md)(bytes, at, digits + 1) === digits;
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
            if ((0,_needle_js__WEBPACK_IMPORTED_MODULE_0__/* .isWord */ .Jg)(all[at - 1]) || (after !== 0 && after !== 0x20))
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
            if ((0,_needle_js__WEBPACK_IMPORTED_MODULE_0__/* .isWord */ .Jg)(bytes[at - 1]))
                return undefined;
            const [written = ""] = /^[0-9a-fA-F]+/.exec(text) ?? [];
            const isAlone = written.length === digits || written.length === digits + uniqidRest;
            return isAlone && !(0,_needle_js__WEBPACK_IMPORTED_MODULE_0__/* .isWord */ .Jg)(bytes[at + written.length]) ? written.length : undefined;
        };
        const format = "seconds since 1970 in hexadecimal";
        return { ...kind, bytes: Buffer.from(prefix), format, lengthAt };
    });
}
const lengths = [8, 7, _needle_js__WEBPACK_IMPORTED_MODULE_0__/* .shortestNeedle */ .m2];
const mostPrefixes = 300;
function prefixes({ first, last }, { digits, radix }) {
    const count = (length) => (last - first) / radix ** (digits - length);
    const length = lengths.find((one) => count(one) <= mostPrefixes) ?? _needle_js__WEBPACK_IMPORTED_MODULE_0__/* .shortestNeedle */ .m2;
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
//# sourceMappingURL=epochs.js.map

}),

23195:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  X: () => (FileSearch),
  A: () => (contextLength)
});


var calendar = __webpack_require__(29413);

var traces_clock = __webpack_require__(71813);

var epochs = __webpack_require__(44905);
;// CONCATENATED MODULE: ./build/traces/binary-times.js



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
    const isAt = (offset) => offset + 4 <= head.length && (0,epochs/* isWithin */.UO)(window, head.readUInt32LE(offset));
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
        if ((0,epochs/* isWithin */.UO)(window, number)) {
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
    const wanted = new Map(days.map((day) => [((day.year - 1980) << 9) | (day.month << 5) | day.day, (0,calendar/* midnightOf */.YV)(day)]));
    const found = [];
    for (let at = bytes.indexOf(memberMark, from); at >= 0 && at < to;) {
        const isMember = at + memberLength <= bytes.length && (bytes[at + 5] ?? 0) < 4;
        const midnight = isMember ? wanted.get(bytes.readUInt16LE(at + 12)) : undefined;
        if (midnight !== undefined) {
            const local = midnight + secondsOf(bytes.readUInt16LE(at + 10));
            const isOwn = clock.offsets.some((offset) => (0,traces_clock/* meets */.D)(clock.window, local - offset, 2));
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
//# sourceMappingURL=binary-times.js.map

var needle = __webpack_require__(65672);

var whole_file = __webpack_require__(39311);
;// CONCATENATED MODULE: ./build/traces/file-search.js



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
        this.#reach = search.table.longest + needle/* lookAhead */.Rf + contextLength;
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
        if (this.#size <= whole_file/* longestWhole */.Q)
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
//# sourceMappingURL=file-search.js.map

}),

65672:
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
//# sourceMappingURL=needle.js.map

}),

77106:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  KM: () => (bootTimeNeedles),
  ed: () => (isoWeek),
  tT: () => (shortDayNeedles),
  vb: () => (dayOfYear)
});
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29413);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71813);
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88420);
/* harmony import */ var _needle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65672);




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
    const short = (_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .english */ .x3[month - 1] ?? "").slice(0, 3);
    const midnight = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .midnightOf */ .YV)({ month, day, ...rest });
    const date = `${short} ${String(day).padStart(2)} `;
    return hoursOf(midnight, clock).map((hour) => {
        const bytes = Buffer.from(`${date}${hour}:`);
        const lengthAt = (all, at) => {
            if ((0,_needle_js__WEBPACK_IMPORTED_MODULE_3__/* .isLetter */ .D$)(all[at - 1]))
                return undefined;
            const after = latin(all, at + date.length - 1, at + beside);
            if (otherYear.test(after))
                return undefined;
            const fit = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .fitOfDay */ .ZQ)({ before: "", after }, midnight, clock);
            return fit.kind === "time" ? date.length + 5 : undefined;
        };
        return { ...certain, bytes, format: "month, day and time of day", lengthAt };
    });
}
function hoursOf(midnight, { window, offsets }) {
    const all = Array.from({ length: 24 }, (_, hour) => hour);
    return all
        .filter((hour) => offsets.some((offset) => (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .meets */ .D)(window, midnight + hour * 3600 - offset, 3600)))
        .map(_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .two */ .l4);
}
const otherYear = /^ \d\d:\d\d(?::\d\d)?(?: [A-Z]{1,5})? \d{4}(?!\d)/;
const certain = { kind: "time", weight: "trace", strength: "certain" };
function twoDigitYear({ year, month, day }, clock) {
    const midnight = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .midnightOf */ .YV)({ year, month, day });
    const date = `${(0,_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .two */ .l4)(year % 100)}${(0,_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .two */ .l4)(month)}${(0,_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .two */ .l4)(day)}`;
    const format = "time with a year of two digits";
    return ["", "-", "_"].flatMap((gap) => hoursOf(midnight, clock).map((hour) => {
        const from = date.length + gap.length;
        const lengthAt = (all, at) => {
            if ((0,_needle_js__WEBPACK_IMPORTED_MODULE_3__/* .isDigit */ .yp)(all[at - 1]))
                return undefined;
            const digits = (0,_needle_js__WEBPACK_IMPORTED_MODULE_3__/* .digitsAt */ .md)(all, at + from, 7);
            if (digits !== 4 && digits !== 6)
                return undefined;
            const text = latin(all, at + from, at + from + digits);
            return (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .fitOfDigits */ .pj)(text, midnight, clock).kind === "time" ? from + digits : undefined;
        };
        return { ...certain, bytes: Buffer.from(`${date}${gap}${hour}`), format, lengthAt };
    }));
}
function ofTheYear(day, clock) {
    const { year, week } = isoWeek(day);
    return [
        (0,_days_js__WEBPACK_IMPORTED_MODULE_1__/* .dated */ .d)({
            text: `${day.year}-${String(dayOfYear(day)).padStart(3, "0")}`,
            format: "day of the year",
            day,
            clock,
        }),
        (0,_days_js__WEBPACK_IMPORTED_MODULE_1__/* .dated */ .d)({ text: `${year}-W${(0,_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .two */ .l4)(week)}`, format: "ISO 8601 week", day, clock }),
    ];
}
function dayOfYear(day) {
    return ((0,_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .midnightOf */ .YV)(day) - (0,_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .midnightOf */ .YV)({ year: day.year, month: 1, day: 1 })) / 86_400 + 1;
}
function isoWeek(day) {
    const midnight = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .midnightOf */ .YV)(day);
    const weekday = (new Date(midnight * 1000).getUTCDay() + 6) % 7;
    const year = new Date((midnight + (3 - weekday) * 86_400) * 1000).getUTCFullYear();
    const fourth = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .midnightOf */ .YV)({ year, month: 1, day: 4 });
    const first = fourth - ((new Date(fourth * 1000).getUTCDay() + 6) % 7) * 86_400;
    return { year, week: Math.floor((midnight - first) / (7 * 86_400)) + 1 };
}
const julianEpoch = 2_440_587.5;
function julianDay(day, clock) {
    const noon = Math.round((0,_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .midnightOf */ .YV)(day) / 86_400 + julianEpoch + 0.5);
    return [noon - 1, noon].map((number) => {
        const bytes = Buffer.from(`${number}.`);
        const lengthAt = (all, at) => {
            if ((0,_needle_js__WEBPACK_IMPORTED_MODULE_3__/* .isDigit */ .yp)(all[at - 1]))
                return undefined;
            let digits = 0;
            while (digits < 12 && (0,_needle_js__WEBPACK_IMPORTED_MODULE_3__/* .isDigit */ .yp)(all[at + bytes.length + digits]))
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
            const at = new Date((seconds + (0,_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .offsetOf */ .b4)(seconds, zone)) * 1000);
            return at.toISOString().slice(0, 16).replace("T", " ");
        });
        return [String(seconds), ...local];
    });
    return [...new Set(texts)].map((text) => {
        const bytes = Buffer.from(text);
        const lengthAt = (all, at) => (0,_needle_js__WEBPACK_IMPORTED_MODULE_3__/* .isDigit */ .yp)(all[at - 1]) || (0,_needle_js__WEBPACK_IMPORTED_MODULE_3__/* .isDigit */ .yp)(all[at + bytes.length]) ? undefined : bytes.length;
        const format = "time at which the machine was started";
        return { kind: "boot", weight: "trace", strength: "certain", bytes, format, lengthAt };
    });
}
function latin(bytes, from, to) {
    return Buffer.from(bytes.subarray(from, to)).toString("latin1");
}
//# sourceMappingURL=short-times.js.map

}),

39311:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (longestWhole),
  U: () => (wholeValues)
});
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29413);
/* harmony import */ var _short_times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77106);


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
    const midnight = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .midnightOf */ .YV)(day);
    const date = new Date(midnight * 1000);
    const weekday = _calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .weekdays */ .mx[date.getUTCDay()] ?? "";
    const names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
    const month = _calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .english */ .x3[day.month - 1] ?? "";
    add(String(midnight / 86_400), "days since 1970", "doubtful");
    const ordinal = String((0,_short_times_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOfYear */ .vb)(day)).padStart(3, "0");
    add(`${(0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .two */ .l4)(day.year % 100)}${ordinal}`, "year and day of the year", "doubtful");
    add(`${day.year}${ordinal}`, "year and day of the year", "doubtful");
    add(`${(0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .two */ .l4)(day.year % 100)}${(0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .two */ .l4)(day.month)}${(0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .two */ .l4)(day.day)}`, "date of six digits", "doubtful");
    for (const text of [ordinal, String(Number(ordinal))])
        add(text, "day of the year");
    const { week } = (0,_short_times_js__WEBPACK_IMPORTED_MODULE_0__/* .isoWeek */ .ed)(day);
    for (const text of [(0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .two */ .l4)(week), `W${(0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .two */ .l4)(week)}`, String(week)])
        add(text, "week of the year");
    const [mm, dd] = [(0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .two */ .l4)(day.month), (0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .two */ .l4)(day.day)];
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
    for (const text of [`${(0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .two */ .l4)(hour)}:${(0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .two */ .l4)(minute)}`, `${(0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .two */ .l4)(hour)}${(0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .two */ .l4)(minute)}`]) {
        add(text, "hour and minute");
    }
    add(`${(0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .two */ .l4)(half)}:${(0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .two */ .l4)(minute)} ${name}`, "hour and minute");
    for (const text of [(0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .two */ .l4)(hour), String(hour), `${(0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .two */ .l4)(half)} ${name}`])
        add(text, "hour");
    add((0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .two */ .l4)(minute), "minute");
    add(`${(0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .two */ .l4)(hour)}:00`, "hour");
}
//# sourceMappingURL=whole-file.js.map

})

};
//# sourceMappingURL=6384.index.js.map
