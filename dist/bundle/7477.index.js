export const id = 7477;
export const ids = [7477];
export const modules = {

7477:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  evidenceIn: () => (evidenceIn)
});
/* harmony import */ var _containerfile_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8511);
/* harmony import */ var _domain_build_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8463);
/* harmony import */ var _search_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(328);



function evidenceIn(options, search) {
    let known;
    return {
        inputs: inputsOf(options),
        contextWeight: contextWeight(options.reading),
        isOpen: isOpen(options),
        isFetchedInImage: isFetchedInImage(options),
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
    const { buildArgs, labels, annotations, image, target = "" } = request;
    const named = [...buildArgs, ...labels, ...annotations].map(({ value }) => value);
    return [prepared.containerfile.text, ...named, ...(0,_domain_build_request_js__WEBPACK_IMPORTED_MODULE_2__/* .requestedTags */ .y)(request), ...image, target].join("\n");
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

5409:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  t: () => (Inside)
});


var budget = __webpack_require__(5793);

var format = __webpack_require__(9907);

var formats_zip = __webpack_require__(7988);

var failure = __webpack_require__(7271);
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
const largest = {
    zip: 24 * 1024 * 1024,
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
        return compression === undefined ? this.#zip() : this.#compressed(compression, { path, size });
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
            end: () => this.#zipMembers(Buffer.concat(pieces)),
        };
    }
    async #zipMembers(zip) {
        const found = [];
        try {
            for (const { header, stored, isDeflated } of (0,formats_zip/* zipMembers */.h)(zip)) {
                if (!isDeflated || stored.length === 0)
                    continue;
                const one = this.#search.file(this.#texts);
                const bytes = [stored];
                await this.#unpack({ bytes: iterated(bytes), compression: "deflate", name: header.path }, stored.length, one);
                found.push(...inside(one.end(), "zip"));
                if (this.#left <= 0)
                    break;
            }
        }
        catch (error) {
            if (!(error instanceof budget/* Stopped */.C))
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
async function* iterated(pieces) {
    yield* pieces;
}
function inside(hits, format) {
    return hits.map((hit) => hit.kind === "secret" ? hit : { ...hit, format: `${hit.format}, inside of ${format}` });
}
//# sourceMappingURL=search-inside.js.map

}),

328:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (searchSources),
  b: () => (textOf)
});
/* harmony import */ var _search_inside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5409);

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

5793:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (Stopped),
  _: () => (Budget)
});
const mebi = 1024 * 1024;
const maxHeld = 64 * mebi;
const maxUnpacked = 4096 * mebi;
const maxRatio = 300;
const freeOfRatio = 32 * mebi;
class Budget {
    #held = 0;
    #unpacked = 0;
    hold(bytes) {
        if (this.#held + bytes > maxHeld)
            return false;
        this.#held += bytes;
        return true;
    }
    release(bytes) {
        this.#held -= bytes;
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
            if (this.#unpacked > maxUnpacked) {
                throw new Stopped(`all archives together unpack to more than ${maxUnpacked >> 20} MiB`);
            }
            yield chunk;
        }
    }
}
class Stopped extends Error {
    constructor(reason) {
        super(reason);
        this.name = "Stopped";
    }
}
//# sourceMappingURL=budget.js.map

}),

9907:
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

5854:
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

4789:
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

7988:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h: () => (zipMembers)
});
/* harmony import */ var _content_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5854);
/* harmony import */ var _member_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4789);



const endMark = Buffer.from("PK\x05\x06", "latin1");
const centralMark = 0x02014b50;
const localMark = 0x04034b50;
const longestEnd = 22 + 0xffff;
const isEncrypted = 1;
const isUtf8 = 0x800;
function zipMembers(zip) {
    const end = zip.lastIndexOf(endMark);
    if (end < 0 || end < zip.length - longestEnd || end + 22 > zip.length) {
        throw new _content_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .Stopped */ .C("the zip has no central directory");
    }
    const count = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .littleEndian */ .c)(zip, end + 10, 2);
    const members = [];
    let at = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .littleEndian */ .c)(zip, end + 16, 4);
    while (at + 46 <= zip.length && (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .littleEndian */ .c)(zip, at, 4) === centralMark) {
        if (members.length >= _member_js__WEBPACK_IMPORTED_MODULE_2__/* .maxMembers */ .mm)
            throw new _content_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .Stopped */ .C("the zip has too many members");
        const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .littleEndian */ .c)(zip, at + field, 2));
        members.push(memberAt(zip, at));
        at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
    }
    if (members.length % 0x10000 !== count) {
        throw new _content_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .Stopped */ .C("the zip's central directory is damaged");
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
function storedBytes(zip, local, size) {
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .littleEndian */ .c)(zip, local, 4) !== localMark)
        throw new _content_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .Stopped */ .C("a member of the zip is missing");
    const start = local + 30 + (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .littleEndian */ .c)(zip, local + 26, 2) + (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .littleEndian */ .c)(zip, local + 28, 2);
    if (start + size > zip.length)
        throw new _content_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .Stopped */ .C("a member of the zip is truncated");
    return zip.subarray(start, start + size);
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
//# sourceMappingURL=7477.index.js.map
