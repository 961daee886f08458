export const id = 265;
export const ids = [265];
export const modules = {

20265:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  evidenceIn: () => (evidenceIn)
});
/* harmony import */ var _containerfile_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41299);
/* harmony import */ var _search_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90988);


function evidenceIn(options, search) {
    let known;
    return {
        inputs: inputsOf(options),
        contextWeight: contextWeight(options.reading),
        isOpen: isOpen(options),
        isFetchedInImage: isFetchedInImage(options),
        isEpochNow: isEpochNow(options),
        hasKernel: false,
        known: () => {
            known ??= knownValues(options, search).catch(() => undefined);
            return known;
        },
    };
}
async function knownValues(options, search) {
    const { ports, request, prepared, timed } = options;
    return await timed("search sources", () => (0,_search_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .searchSources */ .H)(search, {
        folders: [prepared.context.path, ...folderContexts(request)],
        filesBelow: ports.filesBelow,
        bases: () => basesIn(options),
        readers: ports.readers,
    }));
}
async function basesIn({ builder }) {
    const images = await builder.baseImages();
    return images.map((image) => ({ image, layers: image.config.diffIds.map((_, index) => index) }));
}
const oneDay = (26 + 24) * 3600;
function isEpochNow({ plan, twins: { first } }) {
    const epoch = Number(plan.environment.env["SOURCE_DATE_EPOCH"] ?? Number.NaN);
    return [plan.timestamp, epoch].some((time) => time >= first.startedAt - oneDay && time <= first.endedAt + oneDay);
}
function isOpen({ twins, prepared, builder }) {
    const instructions = prepared.containerfile.stages.flatMap((stage) => stage.instructions);
    const hasRuns = instructions.some(({ keyword }) => keyword === "RUN");
    if (hasRuns && (builder.noShim !== undefined || twins.first.steps.length === 0))
        return true;
    if (twins.first.steps.some(({ bytesMoved }) => bytesMoved !== 0))
        return true;
    return instructions.some(addsFromOutside);
}
function addsFromOutside({ keyword, text }) {
    return keyword === "ADD" && /:\/\/|git@|\$/.test(text);
}
function isFetchedInImage({ twins, prepared, builder, scope }) {
    const { stages } = prepared.containerfile;
    if (builder.noShim !== undefined || stages.some(hasCache))
        return false;
    const chain = (0,_containerfile_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .stageChain */ .a)(scope).map(({ index }) => index);
    const fetchers = twins.first.steps.filter(({ bytesMoved }) => bytesMoved !== 0);
    const others = stages.filter(({ index }) => !chain.includes(index));
    return (fetchers.every(({ id }) => id !== undefined && chain.includes(id.stage)) &&
        !others.some(({ instructions }) => instructions.some(addsFromOutside)));
}
function hasCache({ instructions }) {
    return instructions.some(({ text }) => /--mount=\S{0,500}type=(?:cache|tmpfs)/.test(text));
}
function inputsOf({ request, prepared }) {
    const { args, stages } = prepared.containerfile;
    const instructions = [...args, ...stages.flatMap((stage) => [stage.from, ...stage.instructions])];
    const inFiles = [
        ...instructions.flatMap(({ text, heredocs }) => [text, ...heredocs]),
        ...request.buildArgs.map(({ value }) => value),
    ];
    const named = [...request.labels, ...request.annotations].map(({ value }) => value);
    return { inFiles: inFiles.join("\n"), inConfig: [...inFiles, ...named].join("\n") };
}
function folderContexts({ buildContexts }) {
    return buildContexts.flatMap(({ value }) => (/^[a-z][a-z0-9+-]*:/.test(value) ? [] : [value]));
}
const unclean = [
    "dirty",
    "ignored-in-context",
    "no-repository",
    "submodule-dirty",
    "unverifiable",
];
function contextWeight({ advisories }) {
    const isClean = advisories.every(({ name }) => !unclean.includes(name));
    return isClean ? "note" : "trace";
}
//# sourceMappingURL=search-evidence.js.map

}),

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

90988:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (searchSources),
  b: () => (textOf)
});
/* harmony import */ var _search_inside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41238);

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
    const opened = new _search_inside_js__WEBPACK_IMPORTED_MODULE_0__/* .Inside */ .t(search, readers, texts).open(file);
    const one = search.file(texts);
    for await (const piece of content) {
        one.push(piece);
        await opened.push(piece);
    }
    return [...one.end(), ...(await opened.end())];
}
function textOf({ hit }) {
    return hit.toString("latin1").toLowerCase();
}
//# sourceMappingURL=search-sources.js.map

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

})

};
//# sourceMappingURL=265.index.js.map
