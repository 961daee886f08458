export const id = 857;
export const ids = [857];
export const modules = {

/***/ 3919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ dump),
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   M: () => (/* binding */ leadOf),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6158);

/**
 * Bytes of context that are shown before the first differing one, and the most bytes shown in all.
 */
const shownBefore = 8;
const shownBytes = 32;
/** The longest text, in UTF-16 units, that is shown in full. */
const longestText = 200;
/** Formats bytes as a dump: hex, then the printable ASCII among them, e.g. `41 42 00 |AB.|`. */
function dump(bytes) {
    if (bytes.length === 0)
        return "end of file";
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(" ");
    const text = Array.from(bytes, (byte) => byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : ".").join("");
    return `${hex} |${text}|`;
}
/**
 * Returns the bytes to show around the first differing one: a few of the equal ones before it, then
 * the rest.
 */
function excerpt(before, after) {
    const lead = Buffer.from(before.subarray(Math.max(0, before.length - shownBefore)));
    return Buffer.concat([lead, after.subarray(0, shownBytes - lead.length)]);
}
/** Returns how many of the equal bytes {@link excerpt} shows. */
function leadOf(before) {
    return Math.min(before.length, shownBefore);
}
/** Quotes an untrusted text: on one line, with visible control characters, and shortened. */
function quoted(text) {
    return `"${(0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text.replaceAll("\n", "\\n")), longestText)}"`;
}
/**
 * Decodes bytes as text; undefined if they are not UTF-8 or contain control characters other than
 * tab.
 */
function textOf(bytes) {
    try {
        const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
        return /(?!\t)\p{Cc}/u.test(text) ? undefined : text;
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=bytes.js.map

/***/ }),

/***/ 5793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Budget)
/* harmony export */ });
/* harmony import */ var _stopped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9183);

const mebi = 1024 * 1024;
/** Bytes of all contents held in memory at a time, across all levels of nested archives. */
const maxHeld = 64 * mebi;
/**
 * Bytes that all archives of one comparison may unpack to. This limits time, because nothing of it
 * is kept.
 */
const maxUnpacked = 4096 * mebi;
/**
 * The most times its own size that a stream may unpack to; gzip of zeros reaches 1030. Small
 * streams are exempt.
 */
const maxRatio = 300;
const freeOfRatio = 32 * mebi;
/**
 * Limits the cost of reading inside archives. One budget covers a whole comparison, whatever is in
 * the images.
 */
class Budget {
    #held = 0;
    #unpacked = 0;
    /** Reserves memory; give it back with {@link release}. */
    hold(bytes) {
        if (this.#held + bytes > maxHeld)
            return false;
        this.#held += bytes;
        return true;
    }
    release(bytes) {
        this.#held -= bytes;
    }
    /**
     * Yields the output of a decoder as long as it stays within the limits.
     * @throws Stopped when it does not
     */
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
                throw new _stopped_js__WEBPACK_IMPORTED_MODULE_0__/* .Stopped */ .C(`it unpacks to more than ${maxRatio} times its size`);
            }
            if (this.#unpacked > maxUnpacked) {
                throw new _stopped_js__WEBPACK_IMPORTED_MODULE_0__/* .Stopped */ .C(`archives unpack to more than ${maxUnpacked} bytes in all`);
            }
            yield chunk;
        }
    }
}
//# sourceMappingURL=budget.js.map

/***/ }),

/***/ 8597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ compareContents)
});

// EXTERNAL MODULE: ./build/compare/contents.js
var contents = __webpack_require__(8524);
// EXTERNAL MODULE: ./build/compare/cursor.js
var cursor = __webpack_require__(531);
// EXTERNAL MODULE: ./build/compare/streams.js
var compare_streams = __webpack_require__(3657);
// EXTERNAL MODULE: ./build/domain/text/trailing.js
var trailing = __webpack_require__(6141);
// EXTERNAL MODULE: ./build/compare/content/stopped.js
var content_stopped = __webpack_require__(9183);
// EXTERNAL MODULE: ./build/compare/formats/member.js
var member = __webpack_require__(4789);
;// CONCATENATED MODULE: ./build/compare/formats/ar.js



const start = 8;
const headerLength = 60;
/**
 * Reads the members of an ar archive (ar(5)): static libraries and Debian packages. The table of
 * long names is not a member; the table of symbols is one, called `/`.
 * @throws Stopped when it is damaged or has too many
 */
function arMembers(ar) {
    const members = [];
    let longNames = "";
    for (let at = start; at + headerLength <= ar.length;) {
        if (members.length >= member/* maxMembers */.mm)
            throw new content_stopped/* Stopped */.C("the ar archive has too many members");
        const header = ar.toString("latin1", at, at + headerLength);
        const size = Number.parseInt(header.slice(48, 58), 10);
        const from = at + headerLength;
        if (header.slice(58) !== "`\n" || !(size >= 0) || from + size > ar.length) {
            throw new content_stopped/* Stopped */.C("the ar archive is damaged");
        }
        const stored = ar.subarray(from, from + size);
        const name = header.slice(0, 16).trimEnd();
        if (name === "//")
            longNames = stored.toString("latin1");
        else
            members.push(memberOf({ header, name, stored, longNames }));
        at = from + size + (size % 2);
    }
    return members;
}
function memberOf(found) {
    const { header, name, stored, longNames } = found;
    const number = (from, to, base) => Number.parseInt(header.slice(from, to).trim() || "0", base);
    // BSD: the name precedes the content.
    const inContent = /^#1\/(\d{1,5})$/.exec(name)?.[1];
    const nameLength = inContent === undefined ? 0 : Number(inContent);
    const path = inContent === undefined
        ? gnuName(name, longNames)
        : (0,trailing/* withoutTrailing */.h)(stored.subarray(0, nameLength).toString("latin1"), "\0");
    const content = stored.subarray(nameLength);
    return {
        header: (0,member/* memberHeader */.As)({
            path,
            mtime: number(16, 28, 10),
            uid: number(28, 34, 10),
            gid: number(34, 40, 10),
            mode: number(40, 48, 8),
            size: content.length,
        }),
        stored: content,
        isDeflated: false,
    };
}
/** Resolves a GNU name: `name/`, or `/12` for the name at byte 12 of the table. */
function gnuName(name, longNames) {
    const at = /^\/(\d+)$/.exec(name)?.[1];
    if (at === undefined)
        return name.length > 1 ? name.replace(/\/$/, "") : name;
    const rest = longNames.slice(Number(at), Number(at) + 4096);
    return rest.split(/\/?\n/, 1)[0] ?? name;
}
//# sourceMappingURL=ar.js.map
;// CONCATENATED MODULE: ./build/compare/formats/cpio.js


const cpio_headerLength = 110;
const last = "TRAILER!!!";
/**
 * Reads the members of a cpio archive in the new ASCII format, as in initramfs images (cpio(5)).
 * Anything after its last record, often another archive, is not read.
 * @throws Stopped when it is damaged or has too many
 */
function cpioMembers(cpio) {
    const members = [];
    for (let at = 0;;) {
        if (members.length >= member/* maxMembers */.mm)
            throw new content_stopped/* Stopped */.C("the cpio archive has too many members");
        const text = cpio.toString("latin1", at, at + cpio_headerLength);
        if (!/^07070[12][0-9a-fA-F]{104}$/.test(text))
            throw new content_stopped/* Stopped */.C("the cpio archive is damaged");
        const field = (index) => Number.parseInt(text.slice(6 + 8 * index, 14 + 8 * index), 16);
        const [size, nameLength] = [field(6), field(11)];
        const nameEnd = at + cpio_headerLength + nameLength;
        const from = aligned(nameEnd);
        if (nameLength === 0 || from + size > cpio.length) {
            throw new content_stopped/* Stopped */.C("the cpio archive is cut");
        }
        const path = cpio.toString("utf8", at + cpio_headerLength, nameEnd - 1);
        if (path === last)
            return members;
        const stored = cpio.subarray(from, from + size);
        members.push({ header: headerOf(path, { stored, field }), stored, isDeflated: false });
        at = aligned(from + size);
    }
}
function headerOf(path, { stored, field }) {
    const mode = field(1);
    const type = (0,member/* typeOfMode */.DQ)(mode);
    return (0,member/* memberHeader */.As)({
        path,
        type,
        mode,
        uid: field(2),
        gid: field(3),
        mtime: field(5),
        size: stored.length,
        linkname: type === "symlink" ? stored.toString("utf8", 0, 4096) : "",
        devmajor: field(9),
        devminor: field(10),
        pax: {
            inode: String(field(0)),
            links: String(field(4)),
            device: `${field(7)}:${field(8)}`,
            checksum: String(field(12)),
        },
    });
}
function aligned(offset) {
    return (offset + 3) & ~3;
}
//# sourceMappingURL=cpio.js.map
// EXTERNAL MODULE: ./build/compare/formats/zip.js
var zip = __webpack_require__(7988);
// EXTERNAL MODULE: ./build/compare/headers.js
var compare_headers = __webpack_require__(4902);
// EXTERNAL MODULE: ./build/compare/order.js
var compare_order = __webpack_require__(1608);
// EXTERNAL MODULE: ./build/compare/content/place.js
var content_place = __webpack_require__(4965);
// EXTERNAL MODULE: ./build/compare/content/reordered.js
var reordered = __webpack_require__(9464);
;// CONCATENATED MODULE: ./build/compare/content/members.js





/**
 * Compares the members of two archives: which exist, their headers, their contents, their order.
 */
async function compareMembers(lists) {
    const { members, place, look, format } = lists;
    const [left, right] = [keyed(members[0]), keyed(members[1])];
    const order = new compare_order/* OrderWatch */.C();
    for (const [key, a] of left) {
        const b = right.get(key);
        if (b === undefined)
            addAlone(lists, "removed", a.member.header);
        else {
            order.pair(a.member.header, [a.position, b.position]);
            await comparePair(lists, a.member, b.member);
        }
    }
    for (const [key, b] of right)
        if (!left.has(key))
            addAlone(lists, "added", b.member.header);
    const evidence = order.evidence;
    if (evidence === undefined)
        return;
    const clue = (0,reordered/* reorderedClue */.m)(place, format);
    look.findings.add({ path: place.path, kind: "content", layer: place.layer, evidence, clue });
}
/** Returns members by name; several members with one name are kept apart. */
function keyed(members) {
    const counts = new Map();
    const byKey = new Map();
    for (const [position, member] of members.entries()) {
        const { path } = member.header;
        const count = counts.get(path) ?? 0;
        counts.set(path, count + 1);
        byKey.set(`${count}/${path}`, { member, position });
    }
    return byKey;
}
async function comparePair(lists, a, b) {
    const { look, format } = lists;
    const place = placeOf(lists, [a.header, b.header]);
    if (a.isDeflated !== b.isDeflated || !a.stored.equals(b.stored)) {
        await lists.compareContents(contentsOf(lists, place, [a, b]));
    }
    const evidence = (0,compare_headers/* headerEvidence */.b1)(a.header, b.header, format);
    if (evidence.length === 0)
        return;
    const clue = (0,compare_headers/* headerClue */.hc)(place);
    look.findings.add({ path: place.path, kind: "metadata", layer: place.layer, evidence, clue });
}
function contentsOf({ look }, place, [a, b]) {
    const content = ({ stored, isDeflated }) => isDeflated
        ? look.budget.unpacking({
            packed: (0,compare_streams/* once */.O)(stored),
            unpack: (bytes) => look.readers.decompress({ bytes, compression: "deflate", name: "its member" }),
        })
        : (0,compare_streams/* once */.O)(stored);
    return { a: content(a), b: content(b), place, look };
}
function addAlone(lists, kind, header) {
    const headers = kind === "added" ? [undefined, header] : [header, undefined];
    const place = placeOf(lists, headers);
    lists.look.findings.add({
        path: place.path,
        kind,
        layer: place.layer,
        evidence: [(0,compare_headers/* describeEntry */.OY)(header)],
        clue: (0,compare_headers/* headerClue */.hc)(place),
    });
}
function placeOf({ place, inside }, headers) {
    const path = headers[0]?.path ?? headers[1]?.path ?? "";
    return (0,content_place/* memberPlace */.i)(place, { path, inside, headers });
}
//# sourceMappingURL=members.js.map
;// CONCATENATED MODULE: ./build/compare/content/archives.js





const compressions = {
    gzip: "gzip",
    bzip2: "bzip2",
    xz: "xz",
    zstd: "zstd",
};
const memberReaders = {
    zip: zip/* zipMembers */.h,
    ar: arMembers,
    cpio: cpioMembers,
};
/** Whether a thing of this format can contain other things. */
function isArchive(format) {
    return format === "tar" || format in compressions || format in memberReaders;
}
/** Whether this format can be read inside while it streams. */
function canStream(format) {
    return format === "tar" || format in compressions;
}
/**
 * Compares the contents of two archives.
 * @throws Stopped, or a Failure of a reader, when the comparison ended early
 */
async function compareInside(opened) {
    const { format, place, look, bytes, streams } = opened;
    const inside = [...place.inside, format];
    const compression = compressions[format];
    if (compression !== undefined) {
        const unpacked = (side) => look.budget.unpacking({
            packed: streams[side],
            unpack: (packed) => look.readers.decompress({ bytes: packed, compression, name: "it" }),
        });
        const pair = { a: unpacked(0), b: unpacked(1), place: { ...place, inside }, look };
        await opened.compareContents(pair);
        return;
    }
    if (format === "tar") {
        const [a, b] = streams.map((stream) => look.readers.entries(stream, "it"));
        if (a !== undefined && b !== undefined)
            await look.compareTars({ a, b, place, inside, look });
        return;
    }
    const read = memberReaders[format];
    if (read === undefined)
        return;
    if (bytes === undefined)
        throw new content_stopped/* Stopped */.C("it is too large to be looked into");
    await compareMembers({ ...opened, members: [read(bytes[0]), read(bytes[1])], inside });
}
//# sourceMappingURL=archives.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/domain/text/failure.js
var failure = __webpack_require__(7271);
// EXTERNAL MODULE: ./build/domain/text/printable.js
var printable = __webpack_require__(6158);
// EXTERNAL MODULE: ./build/compare/findings.js
var compare_findings = __webpack_require__(4480);
// EXTERNAL MODULE: ./build/compare/bytes.js
var compare_bytes = __webpack_require__(3919);
// EXTERNAL MODULE: ./build/compare/formats/fields.js
var formats_fields = __webpack_require__(5854);
;// CONCATENATED MODULE: ./build/compare/formats/gzip.js


const [hasCrc, hasExtra, hasName, hasComment] = [2, 4, 8, 16];
/**
 * Reads the header of a gzip stream's first member (RFC 1952, 2.3), as far as the given bytes
 * reach.
 */
function gzipFields(head) {
    const flags = (0,formats_fields/* littleEndian */.c)(head, 3, 1);
    const fields = [
        (0,formats_fields/* numberField */.s)(head, ["flags", 3, 1]),
        (0,formats_fields/* numberField */.s)(head, ["mtime", 4, 4]),
        (0,formats_fields/* numberField */.s)(head, ["extra flags", 8, 1]),
        (0,formats_fields/* numberField */.s)(head, ["os", 9, 1]),
    ];
    let at = 10;
    if ((flags & hasExtra) !== 0) {
        const length = (0,formats_fields/* littleEndian */.c)(head, at, 2);
        fields.push(textField(head, "extra", at + 2, at + 2 + length));
        at += 2 + length;
    }
    for (const [bit, name] of [
        [hasName, "name"],
        [hasComment, "comment"],
    ]) {
        if ((flags & bit) === 0)
            continue;
        const end = head.indexOf(0, at);
        if (end < 0)
            return fields;
        fields.push(textField(head, name, at, end));
        at = end + 1;
    }
    if ((flags & hasCrc) !== 0)
        fields.push((0,formats_fields/* numberField */.s)(head, ["header crc", at, 2]));
    return fields;
}
function textField(head, name, from, to) {
    const bytes = head.subarray(from, to);
    return { name, offset: from, bytes, text: (0,compare_bytes/* quoted */.TL)(bytes.toString("latin1")) };
}
//# sourceMappingURL=gzip.js.map
;// CONCATENATED MODULE: ./build/compare/formats/pyc.js

/**
 * From this magic number on (Python 3.7) the header has flags, PEP 552; before, it is that of PEP
 * 3147 with the source's size.
 */
const firstWithFlags = 3390;
const isHashBased = 1;
/** Reads the header of a compiled Python module, and where the marshalled code begins. */
function pycHeader(head) {
    const magic = (0,formats_fields/* numberField */.s)(head, ["magic", 0, 4]);
    if ((0,formats_fields/* littleEndian */.c)(head, 0, 2) < firstWithFlags) {
        return {
            fields: [
                magic,
                (0,formats_fields/* numberField */.s)(head, ["source mtime", 4, 4]),
                (0,formats_fields/* numberField */.s)(head, ["source size", 8, 4]),
            ],
            length: 12,
        };
    }
    const flags = (0,formats_fields/* numberField */.s)(head, ["flags", 4, 4]);
    const hash = head.subarray(8, 16);
    const source = ((0,formats_fields/* littleEndian */.c)(head, 4, 4) & isHashBased) === 0
        ? [(0,formats_fields/* numberField */.s)(head, ["source mtime", 8, 4]), (0,formats_fields/* numberField */.s)(head, ["source size", 12, 4])]
        : [{ name: "source hash", offset: 8, bytes: hash, text: hash.toString("hex") }];
    return { fields: [magic, flags, ...source], length: 16 };
}
//# sourceMappingURL=pyc.js.map
// EXTERNAL MODULE: ./build/compare/formats/elf.js
var elf = __webpack_require__(7134);
// EXTERNAL MODULE: ./build/domain/text/words.js
var words = __webpack_require__(4812);
// EXTERNAL MODULE: ./build/compare/content/spots.js
var content_spots = __webpack_require__(5327);
;// CONCATENATED MODULE: ./build/compare/content/line-spots.js


const newline = 0x0a;
/** The most bytes between the first and the last difference that are compared line by line. */
const maxMiddle = 4 * 1024 * 1024;
/** The most lines among them on either side. */
const maxLines = 50_000;
/**
 * The most lines removed and inserted while matching; with more, the two are hardly versions of one
 * text.
 */
const maxEdits = 400;
/** The most bytes that are compared word by word. */
const maxWordBytes = 1024 * 1024;
/** The most spots in one line. */
const mostInLine = 4;
/** Finds where two texts differ, line by line. Additional lines of one side form one spot. */
async function lineSpots(texts) {
    const { a, b, separator = newline, most = content_spots/* maxSpots */.k0 } = texts;
    const middle = middleOf(a, b, separator);
    const [from, toA, toB] = middle;
    if (Math.max(toA, toB) - from > maxMiddle) {
        return { ...(0,content_spots/* byteSpots */.sR)(texts), isReordered: false, hasSameWords: false };
    }
    const lines = [linesOf(a, separator, from, toA), linesOf(b, separator, from, toB)];
    const [left, right] = [textsOf(a, lines[0]), textsOf(b, lines[1])];
    const isReordered = haveSame(left, right);
    const hasSameWords = isReordered || haveSame(wordsOf(a, from, toA), wordsOf(b, from, toB));
    const order = { isReordered, hasSameWords };
    const spots = [];
    const first = separator === newline ? lineNumber(a, from) : undefined;
    for (const hunk of await hunksOf(left, right)) {
        if (spots.length >= most)
            return { spots, isCut: true, ...order };
        spots.push(...hunkSpots(texts, { hunk, lines, first, most: most - spots.length }));
    }
    return { spots, isCut: false, ...order };
}
/**
 * Leaves out equal lines at both ends: returns where the differing lines start, and where they end
 * in a and in b.
 */
function middleOf(a, b, separator) {
    const start = (0,content_spots/* commonStart */.Qv)(a, b);
    const from = start === 0 ? 0 : a.lastIndexOf(separator, start - 1) + 1;
    const end = (0,content_spots/* commonEnd */.NU)(a.subarray(from), b.subarray(from));
    // Only whole lines count: those after the first separator in the equal end.
    const lead = end === 0 ? -1 : a.indexOf(separator, a.length - end);
    const kept = lead < 0 ? 0 : a.length - lead - 1;
    return [from, a.length - kept, b.length - kept];
}
function linesOf(bytes, separator, from, to) {
    const lines = [];
    for (let start = from; start < to;) {
        const found = bytes.indexOf(separator, start);
        const end = found < 0 || found >= to ? to : found;
        lines.push([start, end]);
        start = end + 1;
    }
    return lines;
}
function textsOf(bytes, lines) {
    return lines.slice(0, maxLines).map(([start, end]) => bytes.toString("latin1", start, end));
}
/** Returns the hunks that differ. If there are too many, lines are paired by position. */
async function hunksOf(left, right) {
    const { diffArrays } = await __webpack_require__.e(/* import() */ 960).then(__webpack_require__.bind(__webpack_require__, 5960));
    const changes = diffArrays(left, right, { maxEditLength: maxEdits });
    if (changes === undefined) {
        const count = Math.min(left.length, right.length);
        const pairs = Array.from({ length: count }, (_, at) => at).filter((at) => left[at] !== right[at]);
        return pairs.map((at) => ({ a: [at, at + 1], b: [at, at + 1] }));
    }
    const hunks = [];
    let [atA, atB] = [0, 0];
    let open;
    for (const { added, removed, count } of changes) {
        if (!added && !removed) {
            if (open !== undefined)
                hunks.push(open);
            open = undefined;
            atA += count;
            atB += count;
            continue;
        }
        const [endA, endB] = [atA + (removed ? count : 0), atB + (added ? count : 0)];
        open = { a: [open?.a[0] ?? atA, endA], b: [open?.b[0] ?? atB, endB] };
        [atA, atB] = [endA, endB];
    }
    return open === undefined ? hunks : [...hunks, open];
}
function hunkSpots(texts, { hunk, lines, first, most }) {
    const { a, b, offset = 0 } = texts;
    const [fromA, toA] = hunk.a;
    const [fromB, toB] = hunk.b;
    const numbered = (spot, line) => first === undefined ? spot : { ...spot, line: first + line };
    if (toA - fromA !== toB - fromB) {
        const [startA, endA] = spanOf(lines[0], hunk.a, a.length);
        const [startB, endB] = spanOf(lines[1], hunk.b, b.length);
        const spot = (0,content_spots/* spotAt */.AH)({ a, b, offset }, [startA, endA, startB, endB]);
        // These are whole lines, and the bytes around them belong to other lines.
        const nothing = Buffer.alloc(0);
        return [numbered({ ...spot, before: nothing, after: nothing }, fromA)];
    }
    const spots = [];
    for (let at = 0; at < toA - fromA && spots.length < most; at += 1) {
        const [startA, endA] = lines[0][fromA + at] ?? [0, 0];
        const [startB, endB] = lines[1][fromB + at] ?? [0, 0];
        const found = (0,content_spots/* byteSpots */.sR)({
            a: a.subarray(startA, endA),
            b: b.subarray(startB, endB),
            offset: offset + startA,
            most: mostInLine,
        });
        spots.push(...found.spots.map((spot) => numbered(spot, fromA + at)));
    }
    return spots.slice(0, most);
}
/** Returns the bytes of some lines; for no lines, the position where they would be. */
function spanOf(lines, [from, to], end) {
    const start = lines[from]?.[0] ?? (lines.at(-1)?.[1] ?? end - 1) + 1;
    return [Math.min(start, end), to > from ? (lines[to - 1]?.[1] ?? end) : Math.min(start, end)];
}
/** Returns the 1-based number of the line at an offset. */
function lineNumber(bytes, offset) {
    let line = 1;
    for (let at = bytes.indexOf(newline); at >= 0 && at < offset; at = bytes.indexOf(newline, at + 1))
        line += 1;
    return line;
}
/** Returns the words of some bytes; none if there are more bytes than the limit. */
function wordsOf(bytes, from, to) {
    if (to - from > maxWordBytes)
        return [];
    return bytes
        .toString("latin1", from, to)
        .split(words/* wordSeparator */.a)
        .filter((word) => word !== "");
}
/** Whether both have the same lines or words, each equally often, and more than one. */
function haveSame(left, right) {
    if (left.length !== right.length || left.length < 2)
        return false;
    const counts = new Map();
    for (const each of left)
        counts.set(each, (counts.get(each) ?? 0) + 1);
    return right.every((each) => {
        const count = counts.get(each) ?? 0;
        counts.set(each, count - 1);
        return count > 0;
    });
}
//# sourceMappingURL=line-spots.js.map
;// CONCATENATED MODULE: ./build/compare/content/elf-spots.js





/** The most sections of only one side that are reported. */
const mostAlone = 8;
/** The fewest spots that each section gets when many differ. */
const fewest = 2;
/**
 * Compares section by section. Otherwise a section that grows would shift all that follow it and
 * hide their differences.
 */
async function elfSpots(a, b) {
    const pairs = sectionPairs(a, b);
    if (pairs === undefined)
        return { ...(0,content_spots/* byteSpots */.sR)({ a, b }), isReordered: false, facts: [] };
    const common = pairs.flatMap(([one, other]) => one === undefined || other === undefined ? [] : [[one, other]]);
    const differing = common.filter(([one, other]) => !one.bytes.equals(other.bytes));
    const share = Math.max(fewest, Math.floor(content_spots/* maxSpots */.k0 / Math.max(1, differing.length)));
    const facts = pairs.flatMap(aloneFact).slice(0, mostAlone);
    const spots = [];
    let isCut = differing.length * fewest > content_spots/* maxSpots */.k0;
    for (const [one, other] of differing.slice(0, content_spots/* maxSpots */.k0 / fewest)) {
        const found = await sectionSpots(one, other, share);
        isCut ||= found.isCut;
        spots.push(...found.spots.map((spot) => ({ ...spot, section: one.name })));
    }
    if (spots.length > 0) {
        return { spots: spots.slice(0, content_spots/* maxSpots */.k0), isCut, isReordered: false, facts };
    }
    const elsewhere = facts.length > 0 ? facts : ["the bytes outside of the sections differ"];
    return { ...(0,content_spots/* byteSpots */.sR)({ a, b }), isReordered: false, facts: elsewhere };
}
function aloneFact([one, other]) {
    if (one !== undefined && other !== undefined)
        return [];
    const which = one === undefined ? "second" : "first";
    const { name, bytes } = one ?? other ?? { name: "", bytes: "" };
    return [`only the ${which} file has section ${(0,compare_bytes/* quoted */.TL)(name)}, ${bytes.length} bytes`];
}
/** Undefined if one of the tables cannot be read: then the file is compared as plain bytes. */
function sectionPairs(a, b) {
    try {
        const [left, right] = [elf_spots_keyed((0,elf/* elfSections */.M)(a)), elf_spots_keyed((0,elf/* elfSections */.M)(b))];
        return [...new Set([...left.keys(), ...right.keys()])].map((key) => [
            left.get(key),
            right.get(key),
        ]);
    }
    catch (error) {
        if (error instanceof content_stopped/* Stopped */.C)
            return undefined;
        throw error;
    }
}
function elf_spots_keyed(sections) {
    const counts = new Map();
    return new Map(sections.map((section) => {
        const count = counts.get(section.name) ?? 0;
        counts.set(section.name, count + 1);
        return [`${section.name}/${count}`, section];
    }));
}
async function sectionSpots(a, b, most) {
    const pieces = { a: a.bytes, b: b.bytes, offset: a.offset, most };
    return a.hasStrings ? await lineSpots({ ...pieces, separator: 0 }) : (0,content_spots/* byteSpots */.sR)(pieces);
}
//# sourceMappingURL=elf-spots.js.map
;// CONCATENATED MODULE: ./build/compare/content/told.js
const nothing = { spots: [], isCut: false, isReordered: false, facts: [] };
//# sourceMappingURL=told.js.map
;// CONCATENATED MODULE: ./build/compare/content/plain.js






/** Finds the spots of two whole contents, by the parts that their format has. */
async function spotsOf(format, a, b) {
    switch (format) {
        case "text":
            return { ...(await lineSpots({ a, b })), facts: [] };
        case "elf":
            return await elfSpots(a, b);
        case "pyc":
            return pycSpots(a, b);
        default:
            return { ...(0,content_spots/* byteSpots */.sR)({ a, b }), isReordered: false, facts: [] };
    }
}
/** Returns the differing fields of gzip's own header; nothing for other formats. */
function headerFields(format, [a, b]) {
    return format === "gzip" ? fieldSpots("gzip", gzipFields(a), gzipFields(b)) : nothing;
}
function fieldSpots(format, left, right) {
    const names = [...new Set([...left, ...right].map(({ name }) => name))];
    const spots = [];
    const facts = [];
    for (const name of names) {
        const [a, b] = [left, right].map((fields) => fields.find((field) => field.name === name));
        if (a !== undefined && b !== undefined && a.bytes.equals(b.bytes))
            continue;
        facts.push(`${format} ${name} ${a?.text ?? "absent"} ≠ ${b?.text ?? "absent"}`);
        spots.push({
            offset: a?.offset ?? b?.offset ?? 0,
            field: name,
            a: copied(a?.bytes),
            b: copied(b?.bytes),
            before: Buffer.alloc(0),
            after: Buffer.alloc(0),
        });
    }
    return { spots, isCut: false, isReordered: false, facts };
}
function copied(bytes) {
    return Buffer.from(bytes?.subarray(0, 256) ?? []);
}
function pycSpots(a, b) {
    const [left, right] = [pycHeader(a), pycHeader(b)];
    const header = fieldSpots("pyc", left.fields, right.fields);
    const { length } = left;
    const body = (0,content_spots/* byteSpots */.sR)({ a: a.subarray(length), b: b.subarray(right.length), offset: length });
    const differs = !a.subarray(length).equals(b.subarray(right.length));
    return {
        spots: [...header.spots, ...(differs ? body.spots : [])].slice(0, content_spots/* maxSpots */.k0),
        isCut: differs && body.isCut,
        isReordered: false,
        facts: [...header.facts, ...(differs ? ["the compiled code differs"] : [])],
    };
}
//# sourceMappingURL=plain.js.map
;// CONCATENATED MODULE: ./build/compare/content/look-inside.js






/** The most archives and compressions around a thing. */
const maxDepth = 6;
/** The most differences that are listed inside one archive. */
const mostInside = 12;
/**
 * Compares what is inside two archives. Damage or a limit ends the comparison, and the result says
 * why.
 * @param sources where the archives come from: their errors are not the archives' fault, and are
 * thrown
 */
async function lookInside(opened, sources) {
    const header = headerFields(opened.format, opened.heads);
    if (opened.place.inside.length >= maxDepth) {
        const stopped = `archives stand in each other more than ${maxDepth} deep`;
        return { found: 0, stopped, header };
    }
    const findings = new compare_findings/* Findings */.F(mostInside);
    let stopped;
    try {
        await compareInside({ ...opened, look: { ...opened.look, findings } });
    }
    catch (error) {
        for (const { failure } of sources)
            if (failure !== undefined)
                throw failure.error;
        if (!(error instanceof content_stopped/* Stopped */.C || error instanceof failure/* Failure */.HR))
            throw error;
        stopped = (0,printable/* visible */.RK)(error.message).replace(/\.$/, "");
    }
    opened.look.findings.pour(findings);
    return { found: findings.total, stopped, header };
}
//# sourceMappingURL=look-inside.js.map
// EXTERNAL MODULE: ./build/compare/content/evidence.js
var evidence = __webpack_require__(5673);
;// CONCATENATED MODULE: ./build/compare/content/tell.js


/** Adds the difference of a content. */
function addDifference({ pair, format, sizes, told }, facts) {
    const { path, layer, inside, headers } = pair.place;
    const { spots, isCut, isReordered, hasSameWords = false } = told;
    const order = isReordered ? ["the same lines in another order"] : [];
    pair.look.findings.add({
        path,
        kind: "content",
        layer,
        evidence: [(0,evidence/* sizeFact */.yr)(sizes), ...order, ...facts],
        clue: { spots, isCut, format, inside, sizes, headers, isReordered, hasSameWords },
    });
}
/**
 * Adds an archive as a difference of its own if its own header differs, if nothing in it does, or
 * if not all of it was read.
 */
function addArchive(known, inside, raw) {
    const { found, stopped, header } = inside;
    const hasHeader = header.spots.length > 0;
    if (found > 0 && stopped === undefined && !hasHeader)
        return;
    const { told, facts } = hasHeader ? { told: header, facts: [] } : raw();
    addDifference({ ...known, told }, [
        ...header.facts,
        ...(stopped === undefined ? [] : [`the look inside stopped: ${stopped}`]),
        ...(found === 0 && stopped === undefined ? [samePacked(known.format)] : []),
        ...facts,
    ]);
}
function samePacked(format) {
    const hasMembers = ["tar", "zip", "ar", "cpio"].includes(format);
    return isArchive(format) && !hasMembers
        ? "same content, compressed differently"
        : "same members, packed differently";
}
//# sourceMappingURL=tell.js.map
;// CONCATENATED MODULE: ./build/compare/content/compare-streaming.js




/**
 * Compares two archives as streams, because they may be too large to hold.
 * @returns whether they differ
 */
async function compareStreaming(streaming) {
    const { pair, sides, format, heads, compareContents } = streaming;
    const { place, look } = pair;
    const [a, b] = [new Counted(sides[0]), new Counted(sides[1])];
    const streams = [a.stream(), b.stream()];
    const opened = { format, bytes: undefined, streams, heads, place, look, compareContents };
    const inside = await lookInside(opened, sides);
    const digests = [await a.digest(), await b.digest()];
    if (digests[0] === digests[1])
        return false;
    addArchive({ pair, format, sizes: [a.length, b.length] }, inside, () => ({
        told: { ...nothing, isCut: true },
        facts: [`sha256 ${digests[0]} ≠ ${digests[1]}`],
    }));
    return true;
}
/** A stream that is counted and hashed while it is read. */
class Counted {
    #cursor;
    #hash = (0,external_node_crypto_.createHash)("sha256");
    length = 0;
    constructor(cursor) {
        this.#cursor = cursor;
    }
    async *stream() {
        for await (const chunk of this.#cursor.rest()) {
            this.#hash.update(chunk);
            this.length += chunk.length;
            yield chunk;
        }
    }
    /** Returns the digest of the whole stream in hex, and reads what is left of it first. */
    async digest() {
        for await (const _ of this.stream())
            ;
        return this.#hash.digest("hex");
    }
}
//# sourceMappingURL=compare-streaming.js.map
// EXTERNAL MODULE: ./build/compare/content/format.js
var content_format = __webpack_require__(9907);
;// CONCATENATED MODULE: ./build/compare/content/held.js
/**
 * The most bytes of one version of a content that are held; larger contents are compared as
 * streams.
 */
const maxContent = 16 * 1024 * 1024;
/** Pieces of a content in memory, as long as budget and limit allow. */
class Pieces {
    #budget;
    #chunks = [];
    length = 0;
    /** Whether something did not fit; then nothing is held any more. */
    isDropped = false;
    constructor(budget) {
        this.#budget = budget;
    }
    /**
     * Adds a piece.
     * @returns whether there is still room
     */
    add(chunk) {
        if (this.isDropped || this.length + chunk.length > maxContent)
            return false;
        if (!this.#budget.hold(chunk.length))
            return false;
        this.#chunks.push(chunk);
        this.length += chunk.length;
        return true;
    }
    drop() {
        this.#budget.release(this.length);
        this.#chunks = [];
        this.length = 0;
        this.isDropped = true;
    }
    /**
     * Releases the pieces, which have been copied into one buffer, but keeps their share of the
     * budget for that buffer.
     */
    hollow() {
        this.#chunks = [];
    }
    /** Returns the first bytes, up to this many. */
    start(length) {
        const parts = [];
        let missing = length;
        for (const chunk of this.#chunks) {
            if (missing <= 0)
                break;
            parts.push(chunk.subarray(0, missing));
            missing -= chunk.length;
        }
        return Buffer.concat(parts);
    }
    /** Returns these pieces followed by the others, as one buffer. */
    with(others) {
        return Buffer.concat([...this.#chunks, ...others.#chunks]);
    }
}
/**
 * Reads a stream into memory to its end.
 * @returns whether all of it fits
 */
async function hold(cursor, start, rest) {
    for (;;) {
        const chunk = await cursor.fill();
        if (chunk.length === 0)
            return true;
        if (start.length + rest.length + chunk.length > maxContent || !rest.add(chunk))
            return false;
        cursor.skip(chunk.length);
    }
}
//# sourceMappingURL=held.js.map
;// CONCATENATED MODULE: ./build/compare/content/compare-contents.js













/** Bytes that are examined from the first difference on, in a content too large to hold. */
const windowBytes = 64 * 1024;
/**
 * Compares two contents and, where they differ, finds the innermost differing things: it looks into
 * compressions and archives, and at sections, fields and lines. Each one is a separate difference,
 * and so is a thing that is only packed differently.
 * @returns whether they differ
 * @throws what the contents themselves throw; problems with what is inside them become evidence
 */
async function compareContents(pair) {
    const sides = [new cursor/* Cursor */.b(pair.a), new cursor/* Cursor */.b(pair.b)];
    try {
        if (pair.sizes === undefined || Math.max(...pair.sizes) > maxContent) {
            const heads = [await sides[0].peek(content_format/* headLength */.T_), await sides[1].peek(content_format/* headLength */.T_)];
            const format = (0,content_format/* commonFormat */.dR)(heads);
            if (canStream(format)) {
                return await compareStreaming({ pair, sides, format, heads, compareContents });
            }
        }
        return await compareHeld(pair, sides);
    }
    finally {
        await Promise.allSettled(sides.map((side) => side.close()));
    }
}
async function compareHeld(pair, sides) {
    const { budget, findings } = pair.look;
    const pieces = { start: new Pieces(budget), a: new Pieces(budget), b: new Pieces(budget) };
    let head = Buffer.alloc(0);
    try {
        const first = await (0,contents/* meet */.A0)(sides, (equal) => {
            if (head.length < content_format/* headLength */.T_) {
                head = Buffer.concat([head, equal.subarray(0, content_format/* headLength */.T_ - head.length)]);
            }
            if (!pieces.start.add(equal))
                pieces.start.drop();
        });
        if (first === undefined)
            return false;
        // Once the list is full, differences are only counted, so details are not needed.
        if (findings.isFull)
            addDifference({ pair, format: "binary", sizes: [0, 0], told: nothing }, []);
        else
            await tell({ pair, sides, pieces, first, head });
        return true;
    }
    finally {
        for (const held of Object.values(pieces))
            held.drop();
    }
}
async function tell(met) {
    const { pair, sides, pieces } = met;
    const { start, a, b } = pieces;
    const mayFit = Math.max(...(pair.sizes ?? [0])) <= maxContent && !start.isDropped;
    if (mayFit && (await hold(sides[0], start, a)) && (await hold(sides[1], start, b))) {
        const bytes = [start.with(a), start.with(b)];
        for (const held of [start, a, b])
            held.hollow();
        await tellWhole(met, bytes);
    }
    else {
        await tellStreamed(met);
    }
}
/**
 * Adds the difference of contents in memory: archives of every kind, and the format's own parts.
 */
async function tellWhole({ pair, sides, first }, bytes) {
    const [a, b] = bytes;
    const format = (0,content_format/* commonFormat */.dR)(bytes);
    const known = { pair, format, sizes: [a.length, b.length] };
    if (!isArchive(format)) {
        const told = await spotsOf(format, a, b);
        addDifference({ ...known, told }, tellingFacts(format, first, told));
        return;
    }
    const { place, look } = pair;
    const streams = [(0,compare_streams/* once */.O)(a), (0,compare_streams/* once */.O)(b)];
    const opened = { format, bytes, streams, heads: bytes, place, look, compareContents };
    addArchive(known, await lookInside(opened, sides), () => {
        const told = { ...nothing, ...(0,content_spots/* byteSpots */.sR)({ a, b }) };
        return { told, facts: (0,evidence/* plainFacts */.UM)(first, told.spots) };
    });
}
/** Adds the difference of contents too large to hold: the bytes around the first difference. */
async function tellStreamed({ pair, sides, pieces, first, head }) {
    const windows = [await windowOf(pieces.a, sides[0]), await windowOf(pieces.b, sides[1])];
    const told = windowSpots(pair, windows, first);
    const format = (0,content_format/* commonFormat */.dR)([headOf(head, windows[0]), headOf(head, windows[1])]);
    const sizes = pair.sizes ?? [await sizeOf(sides[0]), await sizeOf(sides[1])];
    const facts = (0,evidence/* plainFacts */.UM)(first, told.spots);
    const known = { pair, format, sizes };
    if (isArchive(format)) {
        const stopped = `it has more than ${maxContent} bytes`;
        addArchive(known, { found: 0, stopped, header: nothing }, () => ({ told, facts }));
    }
    else {
        addDifference({ ...known, told }, facts);
    }
}
function headOf(head, window) {
    return Buffer.concat([head, window.subarray(0, content_format/* headLength */.T_ - head.length)]);
}
async function windowOf(held, side) {
    const ahead = await side.peek(windowBytes);
    return Buffer.concat([held.start(windowBytes), ahead]).subarray(0, windowBytes);
}
/**
 * Compares byte by byte if the sizes are equal or unknown; otherwise only the first spot is
 * meaningful.
 */
function windowSpots({ sizes }, [a, b], { offset, before, line }) {
    const isAligned = sizes === undefined || sizes[0] === sizes[1];
    const length = isAligned ? Math.min(a.length, b.length) : 64;
    const [left, right] = [
        Buffer.concat([before, a.subarray(0, length)]),
        Buffer.concat([before, b.subarray(0, length)]),
    ];
    const { spots } = (0,content_spots/* byteSpots */.sR)({ a: left, b: right, offset: offset - before.length });
    const [first, ...others] = spots;
    if (first === undefined)
        return { ...nothing, isCut: true };
    const numbered = line === undefined ? first : { ...first, line };
    return { ...nothing, spots: isAligned ? [numbered, ...others] : [numbered], isCut: true };
}
/** Reads the rest of a side and returns its total size. */
async function sizeOf(side) {
    for await (const _ of side.rest())
        ;
    return side.position;
}
function tellingFacts(format, first, told) {
    if (format === "elf") {
        const offset = `first difference at offset ${first.offset}`;
        return [offset, ...(0,evidence/* spotFacts */.u)(told.spots), ...told.facts];
    }
    return told.facts.length > 0
        ? [...told.facts, ...(0,evidence/* spotFacts */.u)(told.spots.filter(({ field }) => field === undefined))]
        : (0,evidence/* plainFacts */.UM)(first, told.spots);
}
//# sourceMappingURL=compare-contents.js.map

/***/ }),

/***/ 5673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UM: () => (/* binding */ plainFacts),
/* harmony export */   u: () => (/* binding */ spotFacts),
/* harmony export */   yr: () => (/* binding */ sizeFact)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3919);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8524);


/** The most facts about spots after the first one. */
const mostSpots = 7;
/** Bytes of a spot, and of its line around it, that are shown. */
const shownSpot = 48;
const shownText = 60;
const lineFeed = 0x0a;
/** States how many bytes both versions have. */
function sizeFact([a, b]) {
    return a === b ? `size ${a} bytes on both sides` : `size ${a} ≠ ${b} bytes`;
}
/** Returns facts for a content that is shown byte by byte or line by line. */
function plainFacts(first, spots) {
    const seen = new Set([first.line]);
    const more = spots.filter(({ line, offset }) => {
        const isNew = line === undefined ? offset > first.offset : !seen.has(line);
        if (line !== undefined)
            seen.add(line);
        return isNew;
    });
    return [...(0,_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDifference */ .hF)(first), ...spotFacts(more)];
}
/** Returns one fact per spot, up to a readable number. */
function spotFacts(spots) {
    const hidden = spots.length - mostSpots;
    return [
        ...spots.slice(0, mostSpots).map(spotFact),
        ...(hidden > 0 ? [`and ${hidden} more places`] : []),
    ];
}
function spotFact(spot) {
    const { offset, line, section } = spot;
    if (line !== undefined) {
        const [a, b] = lineTexts(spot);
        if (a !== undefined && b !== undefined)
            return `line ${line}: ${a} ≠ ${b}`;
    }
    const [a, b] = shownBytes(spot);
    return `${section === undefined ? "" : `section ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(section)}, `}offset ${offset}: ${a} ≠ ${b}`;
}
/** Returns the line around the spot, as far as it is near. */
function lineTexts({ before, after, a, b }) {
    const lead = before.subarray(-shownText);
    const tail = after.subarray(0, shownText);
    return [a, b].map((bytes) => {
        const whole = Buffer.concat([lead, bytes.subarray(0, shownText * 2), tail]);
        if (whole.length === 0)
            return "nothing";
        // A spot of several lines contains line feeds, which are shown as such.
        const isText = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(whole.filter((byte) => byte !== lineFeed)) !== undefined;
        return isText ? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(whole.toString("utf8")) : undefined;
    });
}
/** Quotes the bytes as text if both sides are text; otherwise dumps them. */
function shownBytes({ a, b }) {
    const [left, right] = [(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(a.subarray(0, shownText)), (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(b.subarray(0, shownText))];
    return left !== undefined && right !== undefined && a.length > 3 && b.length > 3
        ? [(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(left), (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(right)]
        : [dumped(a), dumped(b)];
}
function dumped(bytes) {
    return bytes.length === 0 ? "nothing" : (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .dump */ .Bh)(bytes.subarray(0, shownSpot));
}
//# sourceMappingURL=evidence.js.map

/***/ }),

/***/ 4965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ memberPlace)
/* harmony export */ });
/* harmony import */ var _domain_text_image_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7566);

/** Returns the place of an archive's member. */
function memberPlace(archive, member) {
    const path = (0,_domain_text_image_path_js__WEBPACK_IMPORTED_MODULE_0__/* .memberPath */ .Mb)(archive.path, member.path);
    return { path, layer: archive.layer, inside: member.inside, headers: member.headers };
}
//# sourceMappingURL=place.js.map

/***/ }),

/***/ 9464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ reorderedClue)
/* harmony export */ });
/** Creates the clue for an archive with the same members in another order. */
function reorderedClue({ inside, headers }, format) {
    const [a, b] = headers;
    return {
        spots: [],
        isCut: false,
        format,
        inside,
        sizes: [a?.size ?? 0, b?.size ?? 0],
        headers,
        isReordered: true,
    };
}
//# sourceMappingURL=reordered.js.map

/***/ }),

/***/ 5327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ spotAt),
/* harmony export */   NU: () => (/* binding */ commonEnd),
/* harmony export */   Qv: () => (/* binding */ commonStart),
/* harmony export */   aS: () => (/* binding */ maxSpotBytes),
/* harmony export */   k0: () => (/* binding */ maxSpots),
/* harmony export */   sR: () => (/* binding */ byteSpots)
/* harmony export */ });
/** Limits of a clue and of a {@link Spot}. */
const maxSpots = 32;
const maxSpotBytes = 256;
const maxContext = 64;
/**
 * Differing bytes this close to each other are one spot: two random texts share a letter here and
 * there.
 */
const mergedGap = 8;
/** Bytes compared at a time in the search for the next difference. */
const stride = 4096;
/**
 * Finds where two pieces differ: byte by byte if they have the same length, otherwise everything
 * between their equal ends.
 */
function byteSpots({ a, b, offset = 0, most = maxSpots }) {
    if (a.length !== b.length) {
        const start = commonStart(a, b);
        const end = commonEnd(a.subarray(start), b.subarray(start));
        const ranges = [start, a.length - end, start, b.length - end];
        return { spots: [spotAt({ a, b, offset }, ranges)], isCut: false };
    }
    const spots = [];
    for (let start = nextDifference(a, b, 0); start < a.length;) {
        if (spots.length === most)
            return { spots, isCut: true };
        const end = runEnd(a, b, start);
        spots.push(spotAt({ a, b, offset }, [start, end, start, end]));
        start = nextDifference(a, b, end);
    }
    return { spots, isCut: false };
}
/**
 * Creates the spot of a[from, to) and b[from, to). It copies the bytes, because a view would keep
 * the whole file in memory.
 */
function spotAt({ a, b, offset = 0 }, [fromA, toA, fromB, toB]) {
    return {
        offset: offset + fromA,
        a: copied(a, fromA, Math.min(toA, fromA + maxSpotBytes)),
        b: copied(b, fromB, Math.min(toB, fromB + maxSpotBytes)),
        before: copied(a, Math.max(0, fromA - maxContext), fromA),
        after: copied(a, toA, toA + maxContext),
    };
}
/** Returns the length of the common beginning. */
function commonStart(a, b) {
    return nextDifference(a, b, 0);
}
/** Returns the length of the common end. */
function commonEnd(a, b) {
    const most = Math.min(a.length, b.length);
    let same = 0;
    while (same + stride <= most && equalAtEnd(a, b, same))
        same += stride;
    while (same < most && a[a.length - 1 - same] === b[b.length - 1 - same])
        same += 1;
    return same;
}
function equalAtEnd(a, b, same) {
    const [endA, endB] = [a.length - same, b.length - same];
    return a.compare(b, endB - stride, endB, endA - stride, endA) === 0;
}
/** Returns the first differing byte from a position on; the shorter length if there is none. */
function nextDifference(a, b, from) {
    const end = Math.min(a.length, b.length);
    let at = from;
    while (at + stride <= end && a.compare(b, at, at + stride, at, at + stride) === 0)
        at += stride;
    while (at < end && a[at] === b[at])
        at += 1;
    return at;
}
function runEnd(a, b, start) {
    let end = start + 1;
    for (let at = end; at < a.length && at - end < mergedGap; at += 1) {
        if (a[at] !== b[at])
            end = at + 1;
    }
    return end;
}
function copied(bytes, from, to) {
    return Buffer.from(bytes.subarray(from, to));
}
//# sourceMappingURL=spots.js.map

/***/ }),

/***/ 8524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ meet),
/* harmony export */   at: () => (/* binding */ firstDifference),
/* harmony export */   hF: () => (/* binding */ describeDifference)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3919);
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(531);


/** Bytes kept on each side of the first difference: enough for a short line. */
const kept = 160;
/** The longest line that is shown, in bytes. */
const longestLine = 120;
/**
 * Lines are counted only this far, in bytes: beyond it, a line number helps nobody and costs time.
 */
const countedBytes = 1024 * 1024;
/**
 * Finds where two streams first differ, holding no more than a chunk of each; undefined if they are
 * equal.
 */
async function firstDifference(a, b) {
    const sides = [new _cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .Cursor */ .b(a), new _cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .Cursor */ .b(b)];
    try {
        return await meet(sides, () => { });
    }
    finally {
        await Promise.all(sides.map((side) => side.close()));
    }
}
/**
 * Reads two streams up to the first difference and leaves both there. Undefined if they are equal
 * to the end.
 * @param keep gets the equal bytes, piece by piece
 */
async function meet([a, b], keep) {
    const common = new Common();
    for (;;) {
        const [left, right] = await Promise.all([a.fill(), b.fill()]);
        if (left.length === 0 && right.length === 0)
            return undefined;
        const length = equalLength(left, right);
        if (length > 0) {
            const equal = left.subarray(0, length);
            common.add(equal);
            keep(equal);
            a.skip(length);
            b.skip(length);
        }
        if (length === 0 || (length < left.length && length < right.length)) {
            const after = await Promise.all([a.peek(kept), b.peek(kept)]);
            return { offset: common.length, before: common.tail, after, line: common.line };
        }
    }
}
/**
 * Returns facts that show a difference: its offset, the bytes there on both sides, and the line if
 * it is short text.
 */
function describeDifference(found) {
    const { offset, before, after } = found;
    const [a, b] = after;
    const from = offset - (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .leadOf */ .M)(before);
    const line = lineOf(found);
    return [
        `first difference at offset ${offset}`,
        `offset ${from}: ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .dump */ .Bh)((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(before, a))} ≠ ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .dump */ .Bh)((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(before, b))}`,
        ...(line === undefined ? [] : [line]),
    ];
}
/** Returns the differing line of both sides, if it is short and text on both. */
function lineOf({ offset, before, after, line }) {
    const start = before.lastIndexOf(0x0a) + 1;
    if (start === 0 && before.length < offset)
        return undefined;
    const [a, b] = after.map((bytes) => {
        const end = bytes.indexOf(0x0a);
        if (end < 0 && bytes.length === kept)
            return undefined;
        const rest = end < 0 ? bytes : bytes.subarray(0, end);
        const whole = Buffer.concat([before.subarray(start), rest]);
        return whole.length > longestLine ? undefined : (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(whole);
    });
    if (a === undefined || b === undefined || a === b)
        return undefined;
    return `line${line === undefined ? "" : ` ${line}`}: ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(a)} ≠ ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(b)}`;
}
function equalLength(a, b) {
    const length = Math.min(a.length, b.length);
    if (a.compare(b, 0, length, 0, length) === 0)
        return length;
    let at = 0;
    while (a[at] === b[at])
        at += 1;
    return at;
}
/**
 * Tracks the equal bytes so far: their number, the last of them, and the line in which they end.
 */
class Common {
    length = 0;
    tail = Buffer.alloc(0);
    #lines = 1;
    add(bytes) {
        if (this.length < countedBytes)
            this.#lines += newlines(bytes);
        this.length += bytes.length;
        this.tail =
            bytes.length >= kept
                ? Buffer.from(bytes.subarray(-kept))
                : Buffer.concat([this.tail, bytes]).subarray(-kept);
    }
    get line() {
        return this.length < countedBytes ? this.#lines : undefined;
    }
}
function newlines(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1))
        count += 1;
    return count;
}
//# sourceMappingURL=contents.js.map

/***/ }),

/***/ 531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ Cursor)
/* harmony export */ });
/** Reads a stream in steps of any length. */
class Cursor {
    #chunks;
    #chunk = Buffer.alloc(0);
    /** Number of bytes skipped so far. */
    position = 0;
    #failure;
    constructor(stream) {
        this.#chunks = stream[Symbol.asyncIterator]();
    }
    /** The error that the stream itself threw, as opposed to an error in processing its bytes. */
    get failure() {
        return this.#failure;
    }
    /** Returns the bytes at hand, at least one unless the stream has ended. */
    async fill() {
        while (this.#chunk.length === 0) {
            const next = await this.#next();
            if (next === undefined)
                break;
            this.#chunk = next;
        }
        return this.#chunk;
    }
    skip(length) {
        this.#chunk = this.#chunk.subarray(length);
        this.position += length;
    }
    /** Returns the next bytes, up to this many, without consuming them. */
    async peek(length) {
        while (this.#chunk.length < length) {
            const next = await this.#next();
            if (next === undefined)
                break;
            this.#chunk = Buffer.concat([this.#chunk, next]);
        }
        return this.#chunk.subarray(0, length);
    }
    /** Yields the remaining bytes; can be read once. */
    async *rest() {
        for (;;) {
            const chunk = await this.fill();
            if (chunk.length === 0)
                return;
            this.skip(chunk.length);
            yield chunk;
        }
    }
    async close() {
        await this.#chunks.return?.();
    }
    async #next() {
        try {
            const step = await this.#chunks.next();
            if (step.done === true)
                return undefined;
            const { buffer, byteOffset, byteLength } = step.value;
            return Buffer.from(buffer, byteOffset, byteLength);
        }
        catch (error) {
            this.#failure = { error };
            throw error;
        }
    }
}
//# sourceMappingURL=cursor.js.map

/***/ }),

/***/ 4480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Findings)
/* harmony export */ });
/**
 * Collects differences up to a limit and counts the rest, so that no image can fill the memory with
 * them. Differences in headers give way to those in contents: a thousand new times must not hide
 * the one file that differs.
 */
class Findings {
    #limit;
    #headers = [];
    #others = [];
    #total = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    add(difference) {
        const list = difference.kind === "metadata" ? this.#headers : this.#others;
        if (list.length < this.#limit)
            list.push({ number: this.#total, difference });
        this.#total += 1;
    }
    /** Adds the findings of another collection, including those it only counted. */
    pour(others) {
        for (const difference of others.listed)
            this.add(difference);
        this.#total += others.omitted;
    }
    /** Whether a further difference in content would only be counted. */
    get isFull() {
        return this.#others.length >= this.#limit;
    }
    /** Number of all differences, listed or not. */
    get total() {
        return this.#total;
    }
    /** The listed differences, in the order in which they were found. */
    get listed() {
        const room = this.#limit - this.#others.length;
        return [...this.#others, ...this.#headers.slice(0, room)]
            .sort((a, b) => a.number - b.number)
            .map(({ difference }) => difference);
    }
    get omitted() {
        return this.#total - this.listed.length;
    }
}
//# sourceMappingURL=findings.js.map

/***/ }),

/***/ 4902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OY: () => (/* binding */ describeEntry),
/* harmony export */   b1: () => (/* binding */ headerEvidence),
/* harmony export */   hc: () => (/* binding */ headerClue)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3919);

/** PAX records that replace a field of the header. */
const replaced = {
    gid: "gid",
    gname: "gname",
    linkpath: "linkname",
    mtime: "mtime",
    path: "path",
    size: "size",
    uid: "uid",
    uname: "uname",
};
/** Describes an entry that only one side has. */
function describeEntry({ type, mode, uid, gid, size, linkname }) {
    const target = linkname === "" ? "" : ` to ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(linkname)}`;
    const bytes = type === "file" ? `, ${size} bytes` : "";
    return `${type}${target}, mode ${octal(mode)}, owner ${uid}:${gid}${bytes}`;
}
/** Creates the clue for headers that differ when the content is equal or reported separately. */
function headerClue({ headers, inside }) {
    const [a, b] = headers;
    return {
        spots: [],
        isCut: false,
        format: "binary",
        inside,
        sizes: [a?.size ?? 0, b?.size ?? 0],
        headers,
        isReordered: false,
    };
}
/**
 * Returns each differing field, one per line. A file's size belongs to its content.
 * @param record name for the additional records of this kind of archive, e.g. `PAX`
 */
function headerEvidence(a, b, record = "PAX") {
    const facts = [];
    const field = (name, show) => {
        if (!Object.is(a[name], b[name]))
            facts.push(`${name} ${show(a[name])} ≠ ${show(b[name])}`);
    };
    field("type", (type) => type);
    field("mode", octal);
    field("uid", String);
    field("gid", String);
    field("uname", _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL);
    field("gname", _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL);
    field("mtime", String);
    field("linkname", _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL);
    field("devmajor", String);
    field("devminor", String);
    if (a.type !== "file" || b.type !== "file")
        field("size", String);
    const records = recordEvidence(a, b).map((fact) => `${record} ${fact}`);
    if (facts.length + records.length > 0)
        return [...facts, ...records];
    // A different spelling of the same value matters only if nothing else distinguishes the entries.
    return spellingEvidence(a, b).map((fact) => `${record} ${fact}`);
}
/**
 * Returns records that differ, except those whose difference already shows in the field that they
 * replace.
 */
function recordEvidence(a, b) {
    return recordNames(a, b).flatMap((name) => {
        const [left, right] = [recordOf(a, name), recordOf(b, name)];
        const field = Object.hasOwn(replaced, name) ? replaced[name] : undefined;
        const isTold = field !== undefined && !Object.is(a[field], b[field]);
        const isSpelling = field !== undefined && (left === undefined || right === undefined);
        return left === right || isTold || isSpelling ? [] : [shownRecord(name, left, right)];
    });
}
/**
 * Returns fields with the same value that one side has in a PAX record and the other in the header.
 */
function spellingEvidence(a, b) {
    return recordNames(a, b).flatMap((name) => {
        const [left, right] = [recordOf(a, name), recordOf(b, name)];
        return left === right ? [] : [shownRecord(name, left, right)];
    });
}
function recordNames(a, b) {
    return [...new Set([...Object.keys(a.pax), ...Object.keys(b.pax)])].sort();
}
function shownRecord(name, left, right) {
    return `${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)} ${shown(left)} ≠ ${shown(right)}`;
}
function recordOf(header, name) {
    return Object.hasOwn(header.pax, name) ? header.pax[name] : undefined;
}
function shown(value) {
    return value === undefined ? "absent" : (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(value);
}
function octal(mode) {
    return Number.isNaN(mode) ? "unreadable" : mode.toString(8).padStart(4, "0");
}
//# sourceMappingURL=headers.js.map

/***/ }),

/***/ 6341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ compareImages)
});

// EXTERNAL MODULE: ./build/domain/text/json.js
var json = __webpack_require__(4099);
// EXTERNAL MODULE: ./build/compare/content/spots.js
var spots = __webpack_require__(5327);
// EXTERNAL MODULE: ./build/compare/contents.js
var contents = __webpack_require__(8524);
// EXTERNAL MODULE: ./build/domain/text/failure.js
var failure = __webpack_require__(7271);
// EXTERNAL MODULE: ./build/compare/bytes.js
var bytes = __webpack_require__(3919);
;// CONCATENATED MODULE: ./build/compare/json.js


/** The most levels of objects and arrays that are walked; real configs have fewer than ten. */
const maxDepth = 64;
/**
 * Yields every leaf that differs, in the order of the sorted keys.
 * @throws Failure `tool` when the documents are nested more deeply than any image's are
 */
function* jsonDifferences(a, b, keys = []) {
    if (a === b)
        return;
    if (keys.length > maxDepth)
        throw tooDeep(keys);
    if (Array.isArray(a) && Array.isArray(b)) {
        for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
            yield* jsonDifferences(a[at], b[at], [...keys, at]);
        }
    }
    else if (isRecord(a) && isRecord(b)) {
        for (const key of [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()) {
            yield* jsonDifferences(memberOf(a, key), memberOf(b, key), [...keys, key]);
        }
    }
    else {
        yield { keys, evidence: [`${shown(a)} ≠ ${shown(b)}`], values: [a, b] };
    }
}
/** A path as people read it: `config.Labels.date`, `history[3].created_by`, `annotations["org.example/key"]`. */
function pathOfKeys(keys) {
    return keys.reduce(joined, "");
}
function joined(path, key) {
    if (typeof key === "number")
        return `${path}[${key}]`;
    if (!/^[A-Za-z_][\w-]*$/.test(key))
        return `${path}[${JSON.stringify(key)}]`;
    return path === "" ? key : `${path}.${key}`;
}
function memberOf(value, key) {
    return Object.hasOwn(value, key) ? value[key] : undefined;
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Shows a leaf as it is in the document, or a short description of an object or array. */
function shown(value) {
    if (value === undefined)
        return "absent";
    if (typeof value === "string")
        return (0,bytes/* quoted */.TL)(value);
    if (Array.isArray(value))
        return `an array of ${value.length}`;
    if (isRecord(value))
        return `an object of ${Object.keys(value).length}`;
    return String(value);
}
function tooDeep(keys) {
    return new failure/* Failure */.HR({
        code: "tool",
        message: `The images' configs cannot be compared: ${(0,bytes/* quoted */.TL)(pathOfKeys(keys))} is nested more than ${maxDepth} levels deep.`,
        fix: "Check the program that wrote the config; no image needs this.",
    });
}
//# sourceMappingURL=json.js.map
// EXTERNAL MODULE: ./build/compare/streams.js
var streams = __webpack_require__(3657);
;// CONCATENATED MODULE: ./build/compare/config.js





/**
 * Compares the configs of two images, value by value.
 * @throws Failure `tool`
 */
async function compareConfigs(pair) {
    const { findings } = pair;
    const [a, b] = [Buffer.from(pair.a), Buffer.from(pair.b)];
    if (a.equals(b))
        return;
    const before = findings.total;
    let layersDiffer = false;
    for (const found of jsonDifferences(parsed(a), parsed(b))) {
        // What differs in the layers is told file by file.
        const [first, second] = found.keys;
        if (first === "rootfs" && second === "diff_ids")
            layersDiffer = true;
        else
            add(found, findings);
    }
    if (findings.total > before || layersDiffer)
        return;
    const place = await (0,contents/* firstDifference */.at)((0,streams/* once */.O)(a), (0,streams/* once */.O)(b));
    if (place === undefined)
        return;
    const evidence = ["the same values, written differently", ...(0,contents/* describeDifference */.hF)(place)];
    const clue = { ...documentClue(a, b), isReordered: true };
    findings.add({ path: "config", kind: "config", evidence, clue });
}
/** Compares what two manifests contain besides config and layers. */
function compareManifests(pair) {
    // A layer that only one image has is reported entry by entry.
    const common = Math.min(pair.a.layers.length, pair.b.layers.length);
    const [a, b] = [pair.a, pair.b].map(({ annotations, mediaType, config, layers }) => ({
        annotations: annotations ?? {},
        mediaType,
        config: { mediaType: config.mediaType, annotations: config.annotations ?? {} },
        layers: layers.slice(0, common).map((layer) => ({ annotations: layer.annotations ?? {} })),
    }));
    for (const found of jsonDifferences(a, b)) {
        add({ ...found, keys: ["manifest", ...found.keys] }, pair.findings);
    }
}
/**
 * Compares the blobs as a registry would get them; they also differ if only the compression does.
 */
function compareBlobs(pair) {
    const [a, b] = [pair.a, pair.b].map(({ layers }) => ({
        layers: layers.map(({ mediaType, digest, size }) => ({ mediaType, digest, size })),
    }));
    for (const found of jsonDifferences(a, b)) {
        add({ ...found, keys: ["manifest", ...found.keys] }, pair.findings);
    }
}
function add({ keys, evidence, values }, findings) {
    const clue = valueClue([written(values[0]), written(values[1])]);
    findings.add({ path: pathOfKeys(keys), kind: "config", value: { keys, values }, evidence, clue });
}
/** A text as it is, other values as JSON, an absent one empty. */
function written(value) {
    return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}
/** Creates a clue of one spot with both values; long values are cut to the part that differs. */
function valueClue(values) {
    const [a, b] = [Buffer.from(values[0]), Buffer.from(values[1])];
    const nothing = Buffer.alloc(0);
    const isShort = Math.max(a.length, b.length) <= spots/* maxSpotBytes */.aS;
    const whole = { offset: 0, a, b, before: nothing, after: nothing };
    return { ...documentClue(a, b), ...(isShort ? { spots: [whole] } : {}) };
}
/** Creates the clue for two JSON documents or values whose bytes differ. */
function documentClue(a, b) {
    return {
        ...(0,spots/* byteSpots */.sR)({ a, b }),
        format: "json",
        inside: [],
        sizes: [a.length, b.length],
        headers: [undefined, undefined],
        isReordered: false,
    };
}
/** Parses a config. It was already parsed when the image was opened, so it is valid JSON. */
function parsed(bytes) {
    return (0,json/* parseJson */.qF)(bytes.toString("utf8"));
}
//# sourceMappingURL=config.js.map
// EXTERNAL MODULE: ./build/compare/content/budget.js
var budget = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/compare/findings.js
var compare_findings = __webpack_require__(4480);
;// CONCATENATED MODULE: ./build/compare/listing.js
/** The most files that are kept: a page with more helps nobody. */
const mostFiles = 20_000;
/** Records the files of compared layers while they stream, for the trees of both images. */
class FileListing {
    #files = new Map();
    /** Yields the same entries and records them. A folder appears through what is in it. */
    async *watch(entries, { layer, side }) {
        for await (const entry of entries) {
            const { path, type, size } = entry.header;
            if (type !== "directory")
                this.#note({ path, layer, type, sizes: sizesOn(side, size) });
            yield entry;
        }
    }
    #note(file) {
        const key = `${file.layer} ${file.path}`;
        const known = this.#files.get(key);
        if (known === undefined && this.#files.size >= mostFiles)
            return;
        const [a, b] = file.sizes;
        const sizes = [a ?? known?.sizes[0], b ?? known?.sizes[1]];
        this.#files.set(key, { ...file, sizes });
    }
    get files() {
        return [...this.#files.values()];
    }
}
function sizesOn(side, size) {
    return side === "a" ? [size, undefined] : [undefined, size];
}
//# sourceMappingURL=listing.js.map
// EXTERNAL MODULE: ./build/compare/tars.js + 4 modules
var tars = __webpack_require__(2653);
;// CONCATENATED MODULE: ./build/compare/images.js






/** The most differences that are listed if the caller sets no limit. */
const defaultLimit = 200;
/**
 * Compares two images: manifest, config, then every layer that is not the same, entry by entry.
 * Layers are streamed, so memory does not grow with them. `added` is what only b has, `removed`
 * what only a has; in evidence, a's side is before the `≠`. Images with different digests always
 * give a difference.
 * @throws Failure when a layer cannot be read or does not match its digests
 */
async function compareImages(comparison) {
    const { a, b, limit = defaultLimit } = comparison;
    const findings = new compare_findings/* Findings */.F(limit);
    const { readers } = comparison;
    const look = { findings, readers, budget: new budget/* Budget */._(), compareTars: tars/* compareTars */.G };
    compareManifests({ a: a.manifest, b: b.manifest, findings });
    await compareConfigs({ a: a.configBytes, b: b.configBytes, findings });
    const layers = differingLayers(a.config.diffIds, b.config.diffIds);
    const listing = new FileListing();
    for (const { index, diffIds } of layers) {
        const before = findings.total;
        await (0,tars/* compareTars */.G)({
            a: listing.watch(entriesOf(comparison, "a", diffIds[0] && index), {
                layer: index,
                side: "a",
            }),
            b: listing.watch(entriesOf(comparison, "b", diffIds[1] && index), {
                layer: index,
                side: "b",
            }),
            place: { path: "", layer: index, inside: [], headers: [undefined, undefined] },
            inside: [],
            look,
        });
        if (findings.total === before)
            findings.add(await rawDifference(comparison, index));
    }
    if (findings.total === 0)
        compareBlobs({ a: a.manifest, b: b.manifest, findings });
    if (findings.total === 0 && a.digest !== b.digest)
        findings.add(unexplained(a.digest, b.digest));
    const files = layers.length === 0 ? {} : { files: listing.files };
    return { listed: findings.listed, omitted: findings.omitted, layers, ...files };
}
function differingLayers(a, b) {
    const count = Math.max(a.length, b.length);
    return Array.from({ length: count }, (_, index) => index).flatMap((index) => a[index] === b[index] ? [] : [{ index, diffIds: [a[index], b[index]] }]);
}
/** Reads the entries of a layer; none for a layer that the image does not have. */
function entriesOf({ a, b, readers }, side, index) {
    if (index === undefined)
        return nothing();
    const [image, which] = side === "a" ? [a, "first"] : [b, "second"];
    return readers.entries(image.layer(index), `Layer ${index} of the ${which} image`);
}
async function* nothing() { }
/** Compares the bytes of layers that differ although no entry does. */
async function rawDifference({ a, b }, layer) {
    const found = { path: tars/* wholeLayer */.$, kind: "metadata", layer };
    const [inA, inB] = [a, b].map((image) => layer < image.config.diffIds.length);
    if (inA !== inB) {
        const which = inA === true ? "first" : "second";
        return { ...found, evidence: [`only the ${which} image has this layer, and it is empty`] };
    }
    const place = await (0,contents/* firstDifference */.at)(a.layer(layer), b.layer(layer));
    const evidence = [
        "all entries are equal, but the layers' tars are written differently",
        ...(place === undefined ? [] : (0,contents/* describeDifference */.hF)(place)),
    ];
    return { ...found, evidence, clue: rawClue(place) };
}
function rawClue(place) {
    const [a, b] = place?.after ?? [Buffer.alloc(0), Buffer.alloc(0)];
    const before = Buffer.from(place?.before.subarray(-64) ?? []);
    const spot = { offset: place?.offset ?? 0, a, b, before, after: Buffer.alloc(0) };
    return {
        spots: place === undefined ? [] : [spot],
        isCut: true,
        format: "tar",
        inside: [],
        sizes: [0, 0],
        headers: [undefined, undefined],
        isReordered: false,
    };
}
function unexplained(a, b) {
    return {
        path: "manifest",
        kind: "config",
        evidence: ["the same values, written differently", `digest ${a} ≠ ${b}`],
        clue: { ...documentClue(Buffer.from(a), Buffer.from(b)), isReordered: true },
    };
}
//# sourceMappingURL=images.js.map

/***/ }),

/***/ 1608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ OrderWatch),
/* harmony export */   T: () => (/* binding */ comesBefore)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3919);

/**
 * Whether one path comes before another in a sorted walk of a folder tree, with each folder before
 * what is in it. Most programs write layers in this order, so it tells which of two tars has an
 * entry that the other lacks.
 */
function comesBefore(a, b) {
    const [left, right] = [a.split("/"), b.split("/")];
    const at = left.findIndex((part, index) => part !== right[index]);
    if (at < 0)
        return left.length < right.length;
    const [one, other] = [left[at], right[at]];
    return other !== undefined && one !== undefined && one < other;
}
/**
 * Detects whether entries that both tars have are in another order. Each pair is reported as soon
 * as its later half was read, so with the same order both positions only grow.
 */
class OrderWatch {
    #last = [-1, -1];
    #moved = 0;
    #example;
    pair(header, positions) {
        const [a, b] = positions;
        if (a > this.#last[0] && b > this.#last[1]) {
            this.#last = positions;
            return;
        }
        this.#last = [Math.max(a, this.#last[0]), Math.max(b, this.#last[1])];
        this.#moved += 1;
        this.#example ??= `${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(header.path)} is entry ${a} ≠ ${b}, counted from 0`;
    }
    /** The evidence for the other order; undefined if the order is the same. */
    get evidence() {
        if (this.#example === undefined)
            return undefined;
        const entries = this.#moved === 1 ? "1 entry stands" : `${this.#moved} entries stand`;
        return [`${entries} at another place in the order of the layer`, this.#example];
    }
}
//# sourceMappingURL=order.js.map

/***/ }),

/***/ 3657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Returns bytes as a stream. */
async function* once(bytes) {
    if (bytes.length > 0)
        yield bytes;
}
//# sourceMappingURL=streams.js.map

/***/ }),

/***/ 2653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ compareTars),
  $: () => (/* binding */ wholeLayer)
});

// EXTERNAL MODULE: ./build/compare/content/format.js
var format = __webpack_require__(9907);
// EXTERNAL MODULE: ./build/compare/content/spots.js
var spots = __webpack_require__(5327);
;// CONCATENATED MODULE: ./build/compare/content/alone.js


/** Creates the clue for something that only one side has. */
function aloneClue({ headers, inside }, head) {
    const [a, b] = headers;
    const shown = Buffer.from(head.subarray(0, spots/* maxSpotBytes */.aS));
    const nothing = Buffer.alloc(0);
    const spot = {
        offset: 0,
        a: a === undefined ? nothing : shown,
        b: b === undefined ? nothing : shown,
        before: nothing,
        after: nothing,
    };
    const size = a?.size ?? b?.size ?? 0;
    return {
        spots: head.length === 0 ? [] : [spot],
        isCut: size > spots/* maxSpotBytes */.aS,
        format: head.length === 0 ? "binary" : (0,format/* formatOf */.be)(head),
        inside,
        sizes: [a?.size ?? 0, b?.size ?? 0],
        headers,
        isReordered: false,
    };
}
/** Reads the first bytes of a content. */
async function headOf(content) {
    let head = Buffer.alloc(0);
    for await (const chunk of content) {
        head = Buffer.concat([head, chunk.subarray(0, format/* headLength */.T_ - head.length)]);
        if (head.length >= format/* headLength */.T_)
            break;
    }
    return head;
}
//# sourceMappingURL=alone.js.map
// EXTERNAL MODULE: ./build/compare/content/compare-contents.js + 14 modules
var compare_contents = __webpack_require__(8597);
// EXTERNAL MODULE: ./build/compare/content/evidence.js
var content_evidence = __webpack_require__(5673);
// EXTERNAL MODULE: ./build/compare/content/place.js
var content_place = __webpack_require__(4965);
// EXTERNAL MODULE: ./build/compare/content/reordered.js
var reordered = __webpack_require__(9464);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/compare/fingerprint.js

/** The most bytes of a content that are kept whole, so that small files can still be shown. */
const keptContent = 64 * 1024;
/** Bytes of every content that are kept to detect its format. */
const keptHead = 512;
/** Bytes of memory that a fingerprint takes besides its texts: objects, map slot, digest. */
const overhead = 1200;
/** Creates an entry's fingerprint; content of up to `kept` bytes is kept as it is. */
async function fingerprint(entry, position, kept) {
    const { header } = entry;
    const isSmall = header.size <= kept;
    const parts = [];
    let head = Buffer.alloc(0);
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for await (const chunk of entry.content) {
        hash.update(chunk);
        if (head.length < keptHead) {
            head = Buffer.concat([head, chunk.subarray(0, keptHead - head.length)]);
        }
        // Copy the chunk: it is a view on a far larger buffer.
        if (isSmall)
            parts.push(Buffer.from(chunk));
    }
    const content = isSmall ? Buffer.concat(parts) : undefined;
    return { header, sha256: hash.digest("hex"), head, content, position };
}
/**
 * Returns an entry's digest in hex: a fingerprint has it, for an entry it is computed by reading
 * the content.
 */
async function sha256Of(entry) {
    if ("sha256" in entry)
        return entry.sha256;
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for await (const chunk of entry.content)
        hash.update(chunk);
    return hash.digest("hex");
}
/** Returns roughly how many bytes of memory a fingerprint takes. */
function weightOf({ header, content }) {
    const { path, linkname, uname, gname, pax } = header;
    const texts = [path, path, linkname, uname, gname, ...Object.entries(pax).flat()];
    const units = texts.reduce((sum, text) => sum + text.length, 0);
    return overhead + 2 * units + (content?.length ?? 0);
}
//# sourceMappingURL=fingerprint.js.map
// EXTERNAL MODULE: ./build/compare/headers.js
var compare_headers = __webpack_require__(4902);
// EXTERNAL MODULE: ./build/compare/streams.js
var streams = __webpack_require__(3657);
// EXTERNAL MODULE: ./build/compare/order.js
var order = __webpack_require__(1608);
;// CONCATENATED MODULE: ./build/compare/waiting.js

/** Entries of one side that wait for their counterpart on the other, by path. */
class Waiting {
    #byPath = new Map();
    /** Bytes of memory, approximately. */
    weight = 0;
    count = 0;
    add(entry) {
        const { path } = entry.header;
        this.#byPath.set(path, [...(this.#byPath.get(path) ?? []), entry]);
        this.weight += weightOf(entry);
        this.count += 1;
    }
    has(path) {
        return this.#byPath.has(path);
    }
    /**
     * Removes and returns the entry of a path. If several have the same path, which a tar may
     * contain, it is the earliest one.
     */
    take(path) {
        const [first, ...rest] = this.#byPath.get(path) ?? [];
        if (first === undefined)
            return undefined;
        if (rest.length === 0)
            this.#byPath.delete(path);
        else
            this.#byPath.set(path, rest);
        this.weight -= weightOf(first);
        this.count -= 1;
        return first;
    }
    /** Returns all that are still waiting, in the order in which they arrived. */
    left() {
        return [...this.#byPath.values()].flat().sort((a, b) => a.position - b.position);
    }
}
//# sourceMappingURL=waiting.js.map
;// CONCATENATED MODULE: ./build/compare/walk.js



/**
 * Walks through two tars, reading both at the same pace. Entries that are out of step are kept as
 * fingerprints until their counterpart arrives. If those exceed the limit, the walk ends and says
 * so.
 */
async function walkTars(options) {
    const walk = new Walk(options);
    try {
        await walk.run();
    }
    finally {
        await walk.close();
    }
}
/** One of the two tars: its current entry, and the entries that still wait. */
class Side {
    #entries;
    waiting = new Waiting();
    name;
    current;
    position = -1;
    constructor(entries, name) {
        this.#entries = entries[Symbol.asyncIterator]();
        this.name = name;
    }
    async advance() {
        const step = await this.#entries.next();
        this.current = step.done === true ? undefined : step.value;
        this.position += 1;
    }
    async close() {
        await this.#entries.return?.();
    }
}
class Walk {
    #encounters;
    #a;
    #b;
    #watch = new order/* OrderWatch */.C();
    #bound;
    constructor({ a, b, maxWaiting, encounters }) {
        this.#encounters = encounters;
        this.#bound = maxWaiting;
        this.#a = new Side(a, "a");
        this.#b = new Side(b, "b");
    }
    async run() {
        const [a, b] = [this.#a, this.#b];
        await Promise.all([a.advance(), b.advance()]);
        while (a.current !== undefined || b.current !== undefined) {
            await this.#step(a.current, b.current);
            if (this.#weight() > this.#bound) {
                this.#giveUp();
                return;
            }
        }
        for (const side of [a, b]) {
            for (const entry of side.waiting.left())
                await this.#encounters.alone(side.name, entry);
        }
        const evidence = this.#watch.evidence;
        if (evidence !== undefined)
            this.#encounters.reordered(evidence);
    }
    async close() {
        await Promise.allSettled([this.#a.close(), this.#b.close()]);
    }
    async #step(one, other) {
        const [a, b] = [this.#a, this.#b];
        if (one !== undefined && b.waiting.has(one.header.path)) {
            await this.#meet(a, b, one);
        }
        else if (other !== undefined && a.waiting.has(other.header.path)) {
            await this.#meet(b, a, other);
        }
        else if (one !== undefined && other !== undefined) {
            await this.#stepBoth(one, other);
        }
        else {
            await this.#stepAlone(a, one);
            await this.#stepAlone(b, other);
        }
    }
    async #stepBoth(one, other) {
        const [a, b] = [this.#a, this.#b];
        if (one.header.path === other.header.path) {
            this.#watch.pair(one.header, [a.position, b.position]);
            await this.#encounters.both(one, other);
            await Promise.all([a.advance(), b.advance()]);
            return;
        }
        const [side, entry] = (0,order/* comesBefore */.T)(one.header.path, other.header.path) ? [a, one] : [b, other];
        // Contents only make the evidence better. Headers and digests make the comparison complete, so
        // they come first.
        const kept = this.#weight() > this.#bound / 4 ? 0 : keptContent;
        side.waiting.add(await fingerprint(entry, side.position, kept));
        await side.advance();
    }
    /** Handles an entry of one side after the other side has ended without a counterpart. */
    async #stepAlone(side, entry) {
        if (entry === undefined)
            return;
        await this.#encounters.alone(side.name, entry);
        await side.advance();
    }
    /** Handles an entry whose counterpart came earlier. */
    async #meet(side, other, entry) {
        const counterpart = other.waiting.take(entry.header.path);
        if (counterpart === undefined)
            return;
        if (side === this.#a) {
            this.#watch.pair(entry.header, [side.position, counterpart.position]);
            await this.#encounters.both(entry, counterpart);
        }
        else {
            this.#watch.pair(entry.header, [counterpart.position, side.position]);
            await this.#encounters.both(counterpart, entry);
        }
        await side.advance();
    }
    #weight() {
        return this.#a.waiting.weight + this.#b.waiting.weight;
    }
    #giveUp() {
        this.#encounters.gaveUp([
            `the order of entries differs so much that the comparison stopped at entries ${this.#a.position} and ${this.#b.position}, with ${this.#a.waiting.count} and ${this.#b.waiting.count} entries unmatched`,
        ]);
    }
}
//# sourceMappingURL=walk.js.map
;// CONCATENATED MODULE: ./build/compare/tars.js









/**
 * Bytes of memory for all entries that wait for their counterpart; archives inside files get less.
 */
const maxWaiting = 64 * 1024 * 1024;
const maxWaitingInside = 8 * 1024 * 1024;
/** The path for differences of a layer as a whole: the image root. */
const wholeLayer = ".";
/**
 * Compares two tars, a layer's or one inside a file, entry by entry.
 * @throws Failure when one cannot be read
 */
async function compareTars(pair) {
    const { place, look } = pair;
    const isLayer = place.path === "";
    const whole = (evidence, clue) => look.findings.add({
        path: isLayer ? wholeLayer : place.path,
        kind: isLayer ? "metadata" : "content",
        layer: place.layer,
        evidence,
        clue,
    });
    await walkTars({
        a: pair.a,
        b: pair.b,
        maxWaiting: pair.maxWaiting ?? (isLayer ? maxWaiting : maxWaitingInside),
        encounters: {
            both: (a, b) => compareEntries(pair, a, b),
            alone: (side, entry) => addAlone(pair, side, entry),
            reordered: (evidence) => whole(evidence, (0,reordered/* reorderedClue */.m)(place, "tar")),
            gaveUp: (evidence) => whole(evidence, { ...(0,reordered/* reorderedClue */.m)(place, "tar"), isReordered: false }),
        },
    });
}
/**
 * Compares two entries with the same path: their content if both have the same type, then every
 * field of the headers.
 */
async function compareEntries(pair, a, b) {
    const place = placeOf(pair, [a.header, b.header]);
    if (a.header.type === b.header.type)
        await compareEntryContents(pair, place, [a, b]);
    const evidence = (0,compare_headers/* headerEvidence */.b1)(a.header, b.header);
    if (evidence.length === 0)
        return;
    const clue = (0,compare_headers/* headerClue */.hc)(place);
    add(pair, place, { kind: "metadata", evidence, clue });
}
async function compareEntryContents(pair, place, [a, b]) {
    const sizes = [a.header.size, b.header.size];
    if (sizes[0] === 0 && sizes[1] === 0)
        return;
    const [contentA, contentB] = [contentOf(a), contentOf(b)];
    if (contentA !== undefined && contentB !== undefined) {
        await (0,compare_contents/* compareContents */.Y)({ a: contentA, b: contentB, sizes, place, look: pair.look });
        return;
    }
    const [digestA, digestB] = await Promise.all([sha256Of(a), sha256Of(b)]);
    if (digestA === digestB)
        return;
    const evidence = [(0,content_evidence/* sizeFact */.yr)(sizes), `sha256 ${digestA} ≠ ${digestB}`];
    add(pair, place, { kind: "content", evidence, clue: { ...(0,compare_headers/* headerClue */.hc)(place), isCut: true } });
}
async function addAlone(pair, side, entry) {
    const { header } = entry;
    const headers = side === "a" ? [header, undefined] : [undefined, header];
    const place = placeOf(pair, headers);
    const clue = aloneClue(place, "sha256" in entry ? entry.head : await headOf(entry.content));
    const kind = side === "a" ? "removed" : "added";
    add(pair, place, { kind, evidence: [(0,compare_headers/* describeEntry */.OY)(header)], clue });
}
function placeOf({ place, inside }, headers) {
    const path = headers[0]?.path ?? headers[1]?.path ?? "";
    return (0,content_place/* memberPlace */.i)(place, { path, inside, headers });
}
function add({ look }, { path, layer }, found) {
    look.findings.add({ path, layer, ...found });
}
function contentOf(entry) {
    return "sha256" in entry ? entry.content && (0,streams/* once */.O)(entry.content) : entry.content;
}
//# sourceMappingURL=tars.js.map

/***/ }),

/***/ 2762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ diagnose)
});

// EXTERNAL MODULE: ./build/diagnose/fates.js
var diagnose_fates = __webpack_require__(2906);
// EXTERNAL MODULE: ./build/diagnose/finding.js
var finding = __webpack_require__(6836);
// EXTERNAL MODULE: ./build/diagnose/recognise/instructions.js
var instructions = __webpack_require__(7482);
// EXTERNAL MODULE: ./build/diagnose/say.js
var say = __webpack_require__(8818);
// EXTERNAL MODULE: ./build/diagnose/shown.js + 3 modules
var shown = __webpack_require__(7210);
// EXTERNAL MODULE: ./build/diagnose/fixes/system.js
var system = __webpack_require__(1012);
;// CONCATENATED MODULE: ./build/diagnose/recognise/entropy.js
/** Patterns of values that are usually random; global, for Latin-1. */
const uuidPattern = /(?<![0-9A-Fa-f])[0-9A-Fa-f]{8}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{12}(?![0-9A-Fa-f])/g;
const hexPattern = /(?<![0-9A-Za-z])(?:0x)?(?:[0-9a-f]{8,}|[0-9A-F]{8,}|(?:[0-9a-fA-F]{2}[ :]){3,}[0-9a-fA-F]{2})(?![0-9A-Za-z])/g;
const base64Pattern = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{12,}={0,2}(?![A-Za-z0-9+/_=-])/g;
/** crypt(5) and its relatives: `$6$salt$hash`, `$2b$12$…`, `$argon2id$v=19$…`. */
const saltedPattern = /\$(?:[12567]|2[abxy]|y|gy|apr1|sha1|scrypt|argon2id?|pbkdf2[-\w]*)\$[A-Za-z0-9./+=,$_-]{16,}/g;
/** Returns the Shannon entropy in bits per character. */
function entropyOf(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values()) {
        const share = count / text.length;
        bits -= share * Math.log2(share);
    }
    return bits;
}
/** Whether two texts of one length have hardly more characters in common than chance gives. */
function areUnrelated(a, b) {
    const length = Math.min(a.length, b.length);
    if (length === 0)
        return false;
    let same = 0;
    for (let at = 0; at < length; at += 1)
        if (a[at] === b[at])
            same += 1;
    return same / length < 0.35;
}
/**
 * Whether a word of letters and digits looks random: words of languages have few digits and few
 * capitals in the middle.
 */
function looksDrawn(text) {
    const body = text.replace(/[=_-]/g, "");
    const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/].filter((kind) => kind.test(body)).length;
    const jumps = body.match(/[a-z][A-Z0-9]|[A-Z][0-9]|[0-9][A-Za-z]/g)?.length ?? 0;
    return entropyOf(body) > 2.8 && (kinds >= 3 || (kinds === 2 && jumps >= 2));
}
//# sourceMappingURL=entropy.js.map
// EXTERNAL MODULE: ./build/diagnose/tokens.js
var diagnose_tokens = __webpack_require__(2023);
;// CONCATENATED MODULE: ./build/diagnose/causes/random.js





/** The fix for a value that is drawn at random. */
const drawAtStart = (0,system/* adviceOnly */.$Y)("Derive the value from the source (a hash of the files, the commit), or draw it when the container starts.");
const sameLength = (a, b) => a.length === b.length && areUnrelated(a, b);
const shapes = [
    {
        what: "a salted hash of a password, whose salt each build draws anew",
        pattern: saltedPattern,
        certainty: 0.93,
        isDrawn: areUnrelated,
    },
    {
        what: "a UUID that each build draws anew",
        pattern: uuidPattern,
        certainty: 0.92,
        isDrawn: sameLength,
    },
    {
        what: "a value in hexadecimal digits that each build draws anew",
        pattern: hexPattern,
        certainty: 0.8,
        // Digits alone may as well be a count or a time.
        isDrawn: (a, b) => sameLength(a, b) && (/[a-f]/i.test(a + b) || a.length >= 24),
    },
    {
        what: "a value that each build draws anew",
        pattern: base64Pattern,
        certainty: 0.75,
        isDrawn: (a, b) => areUnrelated(a, b) && looksDrawn(a) && looksDrawn(b) && withoutDigits(a) !== withoutDigits(b),
    },
];
/** Random values. */
const random = {
    cause: "random",
    nature: "chance",
    judge(evidence) {
        const isAsked = instructions/* signs */.r.draws.test(evidence.instruction);
        let best;
        for (const shape of shapes) {
            const found = judgeShape(evidence, shape, isAsked ? 0.06 : 0);
            if (found !== undefined && found.confidence > (best?.confidence ?? 0))
                best = found;
        }
        return best;
    },
};
/** Digits and short words count as random only if the instruction says so. */
const randomNumber = {
    cause: "random",
    nature: "chance",
    judge(evidence) {
        const draws = instructions/* signs */.r.draws.test(evidence.instruction);
        const isProcess = instructions/* signs */.r.asksProcess.test(evidence.instruction);
        if (!draws && !isProcess)
            return undefined;
        const pattern = draws ? /[A-Za-z0-9+/_.-]+/g : /(?<![\d.])\d{1,7}(?![\d.])/g;
        const tokens = (0,diagnose_tokens/* tokensFound */.jX)(evidence, (0,diagnose_tokens/* finder */.nh)(pattern));
        const what = draws
            ? "a value that the instruction draws by chance"
            : "a process's number, which no two builds share";
        const explanation = (0,finding/* holds */.v)(evidence, tokens, what);
        if (explanation === undefined)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: draws ? 0.74 : 0.65,
            share: tokens.share,
            explanation,
            fallback: drawAtStart,
        });
    },
};
/** Addresses in memory, which the kernel randomizes. */
const address = {
    cause: "random",
    nature: "chance",
    judge(evidence) {
        const tokens = (0,diagnose_tokens/* tokensFound */.jX)(evidence, (0,diagnose_tokens/* finder */.nh)(/0x[0-9a-f]{6,16}(?![0-9a-f])/gi));
        const explanation = (0,finding/* holds */.v)(evidence, tokens, "an address in memory, which differs each time a program starts");
        if (explanation === undefined)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.87,
            share: tokens.share,
            explanation,
            fallback: (0,system/* adviceOnly */.$Y)("Print a name or a value instead of the object: the default text of an object is its address."),
        });
    },
};
/** Bytes without any pattern. */
const randomBytes = {
    cause: "random",
    nature: "chance",
    judge(evidence) {
        if (evidence.format !== "binary")
            return undefined;
        const numbers = new Set(evidence.times.pairs.map(({ change }) => change));
        const share = (0,diagnose_tokens/* shareOf */.tC)(evidence, (change, { texts }) => {
            if (numbers.has(change))
                return false;
            const [a, b] = [texts[0].slice(...change.at[0]), texts[1].slice(...change.at[1])];
            return a.length >= 8 && a.length === b.length && areUnrelated(a, b);
        });
        if (share === 0)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: instructions/* signs */.r.draws.test(evidence.instruction) ? 0.9 : 0.62,
            share,
            explanation: "The bytes of the two builds have nothing in common where they differ, as random numbers do.",
            fallback: drawAtStart,
        });
    },
};
function withoutDigits(text) {
    return text.replace(/\d/g, "");
}
function judgeShape(evidence, shape, bonus) {
    const tokens = (0,diagnose_tokens/* tokensFound */.jX)(evidence, (0,diagnose_tokens/* finder */.nh)(shape.pattern), shape.isDrawn);
    const explanation = (0,finding/* holds */.v)(evidence, tokens, shape.what);
    if (explanation === undefined)
        return undefined;
    return (0,finding/* finding */.g)({
        evidence,
        certainty: shape.certainty + bonus,
        share: tokens.share,
        explanation,
        fallback: drawAtStart,
    });
}
//# sourceMappingURL=random.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/chance.js






/**
 * How sure it is that a value was drawn if no two runs agree on it and it is neither a time nor an
 * order.
 */
const certainty = 0.8;
/** Less sure for downloads, because a server may answer differently each time. */
const whereFetched = 0.5;
/**
 * Finds what differs between two runs of the same build in the same environment, whatever it looks
 * like: no variation can have caused it. Undefined if it came out the same again, or if nobody
 * compared it.
 */
function chanceFinding(evidence) {
    const { difference, places, instruction } = evidence;
    const moved = movedIn(evidence);
    const [first] = moved;
    const isName = places === 0 && (0,shown/* isRenamed */.x)(difference);
    if (first === undefined && !isName)
        return undefined;
    return (0,finding/* finding */.g)({
        evidence,
        certainty: instructions/* signs */.r.fetches.test(instruction) ? whereFetched : certainty,
        share: places === 0 ? 1 : moved.length / places,
        explanation: `${first === undefined ? nameSeen(evidence) : seen(evidence, first)} Each run of the build draws it anew, or makes it of something that is drawn.`,
        fallback: drawAtStart,
    });
}
/** Returns the changes that came out differently again and are not times. */
function movedIn({ windows, fates, times, clue }) {
    if (clue?.isReordered === true || clue?.hasSameWords === true)
        return [];
    const clocks = new Set(times.pairs
        .filter((pair) => pair.fit !== "other" || pair.isSampled)
        .map(({ change }) => change));
    return windows.flatMap((window) => window.changes
        .filter((change) => fates.get(change) === "moved" && !clocks.has(change))
        .map((change) => ({ window, change })));
}
function seen(evidence, { window, change }) {
    const [a, b] = valuesOf(window, change);
    const values = `${(0,say/* where */._M)(evidence, change)} is ${(0,say/* quote */.hD)(a)} in the first build, ${(0,say/* quote */.hD)(b)} in the second`;
    const again = valuesAgain(evidence, change);
    const side = again?.[0] === a ? 1 : 0;
    const value = again?.[side];
    if (value === undefined)
        return `${values}; when both ran again, they differed otherwise.`;
    return `${values}, and ${(0,say/* quote */.hD)(value)} when the ${side === 0 ? "first" : "second"} ran again.`;
}
function nameSeen({ difference, member }) {
    const which = difference.kind === "removed" ? "first" : "second";
    return `Only the ${which} build has the name ${(0,say/* quoteText */.ol)(member)}, and another one when it ran again.`;
}
function valuesAgain({ again }, change) {
    const [other] = again === undefined ? [] : (0,diagnose_fates/* counterpartsOf */.KF)(change, again.windows);
    const window = again?.windows.find(({ changes }) => changes.some((each) => each === other));
    return other === undefined || window === undefined ? undefined : valuesOf(window, other);
}
function valuesOf({ texts }, { at }) {
    return [texts[0].slice(...at[0]), texts[1].slice(...at[1])];
}
//# sourceMappingURL=chance.js.map
// EXTERNAL MODULE: ./build/diagnose/causes/unknown.js
var unknown = __webpack_require__(3284);
// EXTERNAL MODULE: ./build/domain/text/image-path.js
var image_path = __webpack_require__(7566);
// EXTERNAL MODULE: ./build/diagnose/fixes/archives.js
var archives = __webpack_require__(4926);
// EXTERNAL MODULE: ./build/diagnose/recognise/times.js + 4 modules
var times = __webpack_require__(3715);
;// CONCATENATED MODULE: ./build/diagnose/causes/member-times.js


/** Matches fields of a header that say when something was changed. */
const timeField = /mtime|ctime|atime|modif|time|date/i;
/**
 * Returns the differing time of a member in the given archive format; undefined if none differs.
 */
function memberTime(evidence, format) {
    const { clue } = evidence;
    if (clue === undefined)
        return undefined;
    const innermost = clue.inside.at(-1);
    if (innermost === format && evidence.difference.kind === "metadata") {
        return headerTime(clue.headers);
    }
    if (clue.format !== format)
        return undefined;
    return fieldTime(evidence) ?? plainTime(evidence);
}
function headerTime([a, b]) {
    if (a === undefined || b === undefined || Object.is(a.mtime, b.mtime))
        return undefined;
    return { text: (0,say/* both */.WP)((0,times/* iso */.K)(a.mtime), (0,times/* iso */.K)(b.mtime)), share: 1 };
}
function fieldTime({ windows, times, places }) {
    const changes = windows
        .flatMap((window) => window.changes)
        .filter(({ spot }) => timeField.test(spot.field ?? ""));
    const [first] = changes;
    if (first === undefined)
        return undefined;
    const read = times.pairs.find(({ change }) => changes.includes(change));
    const share = changes.length / places;
    return { text: read === undefined ? hexOf(first.spot) : (0,say/* both */.WP)(read.a, read.b), share };
}
/** Returns the time in a format whose fields the comparison does not name. */
function plainTime({ times }) {
    const pair = times.pairs.find((found) => found.fit !== "other");
    return pair === undefined ? undefined : { text: (0,say/* both */.WP)(pair.a, pair.b), share: times.buildShare };
}
function hexOf({ a, b }) {
    const hex = (bytes) => Buffer.from(bytes.subarray(0, 16)).toString("hex");
    return (0,say/* both */.WP)(hex(a), hex(b));
}
//# sourceMappingURL=member-times.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/archive-mtime.js





/**
 * Fields in which cpio keeps numbers of the file system: each build gets new ones, as it gets new
 * file times.
 */
const numbers = ["inode", "device"];
const archive_mtime_archives = [
    ["tar", archives/* tarFix */.Ly],
    ["ar", archives/* arFix */.$l],
    ["cpio", archives/* cpioFix */.Ze],
];
/** The members of an archive hold the times at which their files were made. */
const archiveMtime = {
    cause: "archive-mtime",
    judge(evidence) {
        for (const [format, fix] of archive_mtime_archives) {
            const found = memberTime(evidence, format);
            if (found === undefined)
                continue;
            return (0,finding/* finding */.g)({
                evidence,
                certainty: 0.94,
                share: found.share,
                explanation: `The ${format} archive stores when its member ${(0,say/* quoteText */.ol)(evidence.member)} was last changed: ${found.text}.`,
                ...(isDebianPackage(evidence) ? { fallback: archives/* debFix */.l5 } : { fixes: [fix], fallback: fix }),
            });
        }
        return undefined;
    },
};
function isDebianPackage({ difference }) {
    return (0,image_path/* partsOfPath */.XI)(difference.path).some((name) => /\.u?deb$/.test(name));
}
/** The members of a cpio hold the numbers that the file system gave to their files. */
const cpioNumbers = {
    cause: "archive-mtime",
    judge(evidence) {
        const { clue, difference } = evidence;
        const [a, b] = clue?.headers ?? [];
        if (difference.kind !== "metadata" || clue?.inside.at(-1) !== "cpio")
            return undefined;
        const name = numbers.find((each) => a?.pax[each] !== b?.pax[each]);
        if (name === undefined)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.88,
            explanation: `The cpio archive stores the ${name} number of its member ${(0,say/* quoteText */.ol)(evidence.member)}, which the file system gives anew in each build: ${(0,say/* both */.WP)(a?.pax[name] ?? "", b?.pax[name] ?? "")}.`,
            fixes: [archives/* cpioFix */.Ze],
            fallback: archives/* cpioFix */.Ze,
        });
    },
};
//# sourceMappingURL=archive-mtime.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/base-changed.js


const fallback = (0,system/* adviceOnly */.$Y)("Pin the base image by its digest, and move it on purpose.", "FROM debian:bookworm-slim@sha256:<digest>");
/** Files that distinguish one release of a base from the next. */
const releaseFile = /^(?:etc\/(?:os-release|debian_version|alpine-release|lsb-release|redhat-release|issue(?:\.net)?)|usr\/lib\/os-release)$/;
/** Another base image was used under the same name. */
const baseChanged = {
    cause: "base-changed",
    judge(evidence) {
        const { difference, instruction, file } = evidence;
        const isLabel = difference.kind === "config" && /image\.base\.(?:digest|name)/.test(difference.path);
        const isBase = /^\s*FROM\s/i.test(instruction);
        const isRelease = releaseFile.test(file) && (difference.layer ?? 1) === 0 && instruction === "";
        if (!isLabel && !isBase && !isRelease)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: isRelease ? 0.8 : 0.95,
            explanation: isLabel
                ? "The two images are built on different bases, as their annotations or labels say."
                : "This comes from the base image, and the two builds had different ones.",
            fallback,
        });
    },
};
//# sourceMappingURL=base-changed.js.map
// EXTERNAL MODULE: ./build/diagnose/fixes/compilers.js
var compilers = __webpack_require__(331);
;// CONCATENATED MODULE: ./build/diagnose/causes/build-id.js



const compiled = ["elf", "pe"];
/**
 * The ID that a linker gives a program: derived from its contents, derived from its paths, or
 * random.
 */
const buildId = {
    cause: "build-id",
    judge(evidence) {
        const { format, instruction } = evidence;
        if (format === undefined || !compiled.includes(format) || evidence.isName)
            return undefined;
        const inNote = (0,diagnose_tokens/* shareOf */.tC)(evidence, ({ spot }) => /build-?id|debuglink/.test(spot.section ?? spot.field ?? ""));
        // Go also writes its own ID as text, before its code: `Go build ID: "…/…/…/…"`.
        const inText = (0,diagnose_tokens/* tokensOf */.k8)(evidence, /(?<=Go build ID: ")[^"]{20,}(?=")|(?<![\w-])[\w-]{20}(?:\/[\w-]{20}){1,3}(?![\w-])/g).share;
        const share = Math.max(inNote, inText);
        if (share === 0)
            return undefined;
        const isGo = /\bgo\b/.test(instruction) || inText > inNote;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.9,
            share,
            explanation: share === 1
                ? "Nothing but the program's build ID differs: the ID is drawn by chance, or it was made of something that is no longer in the file, such as a path or stripped debug data."
                : "The program's build ID differs.",
            fixes: [compilers/* goFix */.WB, compilers/* buildIdFix */.xY],
            fallback: isGo ? compilers/* goFix */.WB : compilers/* buildIdFix */.xY,
        });
    },
};
//# sourceMappingURL=build-id.js.map
// EXTERNAL MODULE: ./build/diagnose/recognise/leaks.js + 1 modules
var leaks = __webpack_require__(4015);
;// CONCATENATED MODULE: ./build/diagnose/recognise/temp-names.js
/**
 * Names that programs generate for their temporary files; global. Boundaries exclude longer words.
 */
const tempNamePattern = new RegExp(`(?<![A-Za-z0-9])(?:${[
    // mktemp, glibc's and busybox's
    "tmp\\.[A-Za-z0-9]{6,12}",
    // Python's tempfile
    "tmp[a-z0-9_]{8}",
    // gcc and its linker
    "cc[A-Za-z0-9]{6}(?:\\.(?:o|s|c|i|ld|le|res|ltrans\\d*)(?:\\.o)?)?",
    // pip, Go, npm, R, rustc, sed, Perl's File::Temp, multiprocessing, Ruby's Dir.mktmpdir
    "pip-[a-z]{1,40}(?:-[a-z]{1,40}){0,5}-[a-z0-9_]{8}",
    "go-build\\d{6,}",
    "npm-\\d+-[0-9a-f]{6,}",
    "Rtmp[A-Za-z0-9]{6}",
    "rustc[A-Za-z0-9]{6}",
    "sed[A-Za-z0-9]{6}",
    "pymp-[a-z0-9_]{8}",
    "d?\\d{8}-\\d+-[a-z0-9]{4,}",
    // Anything of that length in a folder for temporary files
    "(?<=/tmp/(?:[\\w.-]{1,60}[-_.])?)[A-Za-z0-9_]{6,}",
].join("|")})(?![A-Za-z0-9])`, "g");
/**
 * Returns a pattern for the names that `mktemp name-XXXXXX` in an instruction gives; undefined
 * without one.
 */
function templatePattern(instruction) {
    const templates = [...instruction.matchAll(/(?<![\w.-])[\w.-]{0,255}?X{3,}[\w.-]{0,255}/g)].map(([text]) => text);
    const sources = templates
        .slice(0, 8)
        .map((text) => text
        .replace(/[.]/g, "\\.")
        .replace(/X{3,}/g, (run) => `[A-Za-z0-9]{${Math.min(run.length, 64)}}`));
    return sources.length === 0 ? undefined : new RegExp(sources.join("|"), "g");
}
/** An absolute path, as it appears in text and in programs; global. */
const pathPattern = /(?<![\w.])\/(?:[\w.+@~%-]+\/)+[\w.+@~%-]*/g;
//# sourceMappingURL=temp-names.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/build-path.js





/** Formats whose paths come from a compiler. */
const compiledFormats = ["elf", "ar", "pe", "java-class", "pyc"];
/** The folder in which something was built. */
const buildPath = {
    cause: "build-path",
    judge(evidence) {
        if (evidence.isName)
            return undefined;
        const leak = (0,leaks/* leakOf */.l)(evidence, ({ name }) => name === "context" || name === "PWD");
        if (leak !== undefined)
            return found(evidence, leak, 0.92);
        const tokens = (0,diagnose_tokens/* tokensOf */.k8)(evidence, pathPattern);
        const [pair] = tokens.pairs;
        if (pair === undefined)
            return undefined;
        const isCompiled = evidence.format !== undefined && compiledFormats.includes(evidence.format);
        // Equal below the folder that differs: the same file in two places.
        const isMoved = pair.a.replace(/^.*\//, "") === pair.b.replace(/^.*\//, "");
        if (!isMoved && !isCompiled)
            return undefined;
        return found(evidence, tokens, isCompiled ? 0.88 : 0.6);
    },
};
function found(evidence, tokens, certainty) {
    const explanation = (0,finding/* holds */.v)(evidence, tokens, "the path of the folder it was built in");
    if (explanation === undefined)
        return undefined;
    return (0,finding/* finding */.g)({
        evidence,
        certainty,
        share: tokens.share,
        explanation,
        fixes: [compilers/* pathMapFix */.Bz],
        fallback: compilers/* pathMapFix */.Bz,
    });
}
//# sourceMappingURL=build-path.js.map
// EXTERNAL MODULE: ./build/diagnose/fixes/times.js
var fixes_times = __webpack_require__(547);
// EXTERNAL MODULE: ./build/diagnose/recognise/listings.js
var listings = __webpack_require__(3866);
;// CONCATENATED MODULE: ./build/diagnose/causes/clock.js






const general = (0,system/* adviceOnly */.$Y)("Do not write the time of the build into the image; where a program must have a time, give it the source's: Twofold sets SOURCE_DATE_EPOCH for every step.", "RUN date -u -d @${SOURCE_DATE_EPOCH:-0} > file");
const certainties = {
    build: 0.88,
    near: 0.75,
    shifted: 0.7,
    other: 0,
};
/** A time of the build, in text or as a number. */
const clock = {
    cause: "clock",
    judge(evidence) {
        const { pairs, buildShare: share } = evidence.times;
        const pair = pairs.find(({ fit }) => fit !== "other");
        if (pair === undefined)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: certainties[pair.fit],
            share,
            explanation: `${(0,say/* where */._M)(evidence, pair.change)} holds the time of the build: ${(0,say/* both */.WP)(pair.a, pair.b)}${formatOf(pair)}.`,
            fixes: [fixes_times/* dateFix */.u],
            fallback: general,
        });
    },
};
const asksFraction = /%[0-9]*N|perf_counter|monotonic|hrtime|nanoTime|time_ns|\/proc\/uptime|\buptime\b|EPOCHREALTIME/;
/** `%N`, `/proc/uptime`: a small number is a time only if the instruction asks for one. */
const clockFraction = {
    cause: "clock",
    judge(evidence) {
        if (!asksFraction.test(evidence.instruction))
            return undefined;
        const tokens = (0,diagnose_tokens/* tokensOf */.k8)(evidence, /(?<!\d)\d{1,19}(?:\.\d+)?(?!\d)/g);
        const [pair] = tokens.pairs;
        if (pair === undefined)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.75,
            share: tokens.share,
            explanation: `${(0,say/* where */._M)(evidence, pair.change)} holds what a clock said, as the instruction asks for: ${(0,say/* both */.WP)(pair.a, pair.b)}.`,
            fixes: [fixes_times/* dateFix */.u],
            fallback: general,
        });
    },
};
/** `ls -l` writes a file's time of day or its year, depending on the file's age. */
const clockListing = {
    cause: "clock",
    judge(evidence) {
        const tokens = (0,diagnose_tokens/* tokensFound */.jX)(evidence, (0,diagnose_tokens/* finder */.nh)(listings/* listedTime */.Ns), (a, b) => (0,listings/* differInAge */.N2)(a, b) && (0,listings/* areOfOneDay */.M2)(a, b));
        const [pair] = tokens.pairs;
        if (pair === undefined)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.9,
            share: tokens.share,
            explanation: `${(0,say/* where */._M)(evidence, pair.change)} holds a file's time as \`ls -l\` writes it, which depends on the day of the build: ${(0,say/* both */.WP)(pair.a, pair.b)}.`,
            fallback: (0,system/* adviceOnly */.$Y)("Have times written in one form only.", "RUN TZ=UTC ls -l --time-style=long-iso > file"),
        });
    },
};
const durations = /(?<![\w.])(?:\d+m\s?\d+(?:[.,]\d+)?\s?s|\d+:\d\d\.\d+|\d+(?:[.,]\d+)?\s?(?:ns|us|µs|ms|s|secs?|seconds?|m|mins?|minutes?))(?![A-Za-z0-9])/g;
/** How long a step took. */
const duration = {
    cause: "clock",
    judge(evidence) {
        const tokens = (0,diagnose_tokens/* tokensOf */.k8)(evidence, durations);
        const [pair] = tokens.pairs;
        if (pair === undefined)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.72,
            share: tokens.share,
            explanation: `${(0,say/* where */._M)(evidence, pair.change)} holds how long something took: ${(0,say/* both */.WP)(pair.a, pair.b)}.`,
            fallback: (0,system/* adviceOnly */.$Y)("Keep the log of the step out of the image: send it to standard output, or remove it in the same RUN."),
        });
    },
};
/** A header of the layer whose time is that of the build. */
const entryTime = {
    cause: "clock",
    judge(evidence) {
        const [a, b] = evidence.clue?.headers ?? [];
        if (evidence.difference.kind !== "metadata" || evidence.file !== evidence.member)
            return undefined;
        if (a === undefined || b === undefined || a.mtime === b.mtime)
            return undefined;
        if (a.mode !== b.mode || a.uid !== b.uid || a.gid !== b.gid)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.8,
            explanation: `The file's modification time differs: ${(0,say/* both */.WP)(String(a.mtime), String(b.mtime))} (seconds since 1970).`,
            fallback: (0,system/* adviceOnly */.$Y)("Build with a fixed time for all files: `buildah build --timestamp 0`, as Twofold does."),
        });
    },
};
function formatOf({ isBinary, format }) {
    return isBinary ? ` (${format})` : "";
}
//# sourceMappingURL=clock.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/compile-date.js




const compile_date_compiled = ["elf", "ar", "pe", "java-class", "pyc"];
/** Formats that `__DATE__`, `__TIME__` and `__TIMESTAMP__` produce. */
const macros = new Set(["__DATE__", "time of day", "ctime", "long"]);
/** A date that the compiler wrote into a program. */
const compileDate = {
    cause: "compile-date",
    judge(evidence) {
        const { format, times } = evidence;
        const isCompiled = format !== undefined && compile_date_compiled.includes(format);
        if (!isCompiled || evidence.isName)
            return undefined;
        const pair = times.pairs.find((found) => isDate(found));
        if (pair === undefined)
            return undefined;
        const isMacro = macros.has(pair.format);
        const what = isMacro ? "as __DATE__, __TIME__ or __TIMESTAMP__ give it" : "as text";
        return (0,finding/* finding */.g)({
            evidence,
            certainty: isMacro ? 0.95 : 0.9,
            share: times.buildShare,
            explanation: `${(0,say/* where */._M)(evidence, pair.change)} of the program holds the time at which it was compiled, ${what}: ${(0,say/* both */.WP)(pair.a, pair.b)}.`,
            fixes: /\bgo\s+(?:build|install)\b/.test(evidence.instruction)
                ? [fixes_times/* dateFix */.u, compilers/* goFix */.WB]
                : [fixes_times/* dateFix */.u, compilers/* macroFix */.ap],
            fallback: compilers/* macroFix */.ap,
        });
    },
};
function isDate({ isBinary, fit }) {
    return !isBinary && fit !== "other";
}
//# sourceMappingURL=compile-date.js.map
// EXTERNAL MODULE: ./build/diagnose/causes/context-mtime.js
var context_mtime = __webpack_require__(4678);
// EXTERNAL MODULE: ./build/diagnose/causes/convention.js
var convention = __webpack_require__(7519);
;// CONCATENATED MODULE: ./build/diagnose/causes/conventional.js

/** Seeds and IDs at paths that are known by convention. */
const randomSeed = (0,convention/* conventionRule */.C)("random", 0.93);
/** Backups of the accounts. */
const shadowBackup = (0,convention/* conventionRule */.C)("shadow-day", 0.8);
/** apt's list of kernels. */
const kernelList = (0,convention/* conventionRule */.C)("kernel-name", 0.9);
//# sourceMappingURL=conventional.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/cpu-count.js




/** More processors than any machine has. */
const most = 4096;
/** The number of processors of the builder. */
const cpuCount = {
    cause: "cpu-count",
    nature: "environment",
    judge(evidence) {
        const tokens = (0,diagnose_tokens/* tokensFound */.jX)(evidence, (0,diagnose_tokens/* finder */.nh)(/(?<![\w.]|\d[:/-])\d{1,4}(?![\w.]|[:/-]\d)|(?<=-j)\d{1,4}/g), (a, b) => [a, b].every((text) => Number(text) >= 1 && Number(text) <= most));
        const [pair] = tokens.pairs;
        if (pair === undefined)
            return undefined;
        const isAsked = instructions/* signs */.r.asksCpus.test(evidence.instruction);
        const isNamed = /(?:cpus?|cores?|jobs|threads?|workers?|processors?|parallel\w{0,20}|nproc|-j)\W{0,12}$/i.test(pair.lead);
        if (!isAsked && !isNamed)
            return undefined;
        const explanation = (0,finding/* holds */.v)(evidence, tokens, "the number of processors of the builder");
        if (explanation === undefined)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: isAsked ? 0.9 : 0.68,
            share: tokens.share,
            explanation,
            fallback: (0,system/* adviceOnly */.$Y)("Use the number of processors only for how fast the build is, and not in what it writes; where a program needs one, take a fixed number or ask when the container starts."),
        });
    },
};
//# sourceMappingURL=cpu-count.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/date-part.js





/**
 * Parts of a time that mean nothing without the instruction: `date +%H`, `date +%j`, `date +%A`.
 */
const datePart = {
    cause: "clock",
    judge(evidence) {
        if (!instructions/* signs */.r.asksDate.test(evidence.instruction))
            return undefined;
        const tokens = (0,diagnose_tokens/* tokensOf */.k8)(evidence, /(?<![\w.])(?:\d{1,14}(?:\.\d+)?|[AP]M|(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*)(?![\w])/g);
        const explanation = (0,finding/* holds */.v)(evidence, tokens, "a part of the clock's time, as the instruction asks for");
        if (explanation === undefined)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.72,
            share: tokens.share,
            explanation,
            fixes: [fixes_times/* dateFix */.u],
            fallback: (0,system/* adviceOnly */.$Y)("Do not write the time of the build into the image; take the source's.", fixes_times/* dateFix */.u.general),
        });
    },
};
//# sourceMappingURL=date-part.js.map
// EXTERNAL MODULE: ./build/diagnose/fixes/edits.js
var edits = __webpack_require__(1912);
;// CONCATENATED MODULE: ./build/diagnose/fixes/order.js

/** Lists of file names follow the order of the file system unless they are sorted. */
const sortListFix = {
    advice: "Sort the list of files before it is used.",
    general: "RUN find folder -type f -print0 | LC_ALL=C sort -z | xargs -0 command",
    insertions: (script) => script.commands.flatMap(({ name, words, end, before, after }, at) => {
        const lists = name === "find" || (name === "ls" && words.some(({ text }) => /^-\w*[Uf]/.test(text)));
        if (!lists || after.startsWith("|") || /sort/.test(script.commands[at + 1]?.name ?? ""))
            return [];
        if (words.some(({ text }) => /^-(?:exec|execdir|delete|ok)$/.test(text)))
            return [];
        const zero = words.some(({ text }) => text === "-print0") ? " -z" : "";
        return before === "" || before.startsWith("|") || before === "&&"
            ? [{ at: end, text: ` | LC_ALL=C sort${zero}` }]
            : [];
    }),
};
/** The result of sorting depends on the locale. */
const sortLocaleFix = {
    advice: "Sort by bytes, whatever the locale is.",
    general: "RUN LC_ALL=C sort file",
    insertions: (script) => (0,edits/* prefixed */.gV)(script, /^(?:sort|comm|join|uniq|ls)$/, "LC_ALL=C"),
};
/** Concurrent jobs finish in any order. */
const oneJobFix = {
    advice: "Let the jobs write to files of their own and join those in a fixed order; or run one job at a time.",
    general: "RUN make -j1",
    insertions: (script) => [
        ...(0,edits/* commandsNamed */.i2)(script, /^(?:g?make|ninja)$/)
            .filter(({ name, words }) => name === "ninja" || words.some(({ text }) => /^(?:-j|--jobs)/.test(text)))
            .map(({ end }) => ({ at: end, text: " -j1" })),
        ...(0,edits/* commandsNamed */.i2)(script, /^xargs$/).flatMap(({ words }) => parallelXargs(words)),
    ],
};
/**
 * Returns insertions for xargs: of two `-P` the later one counts, and options come before the
 * command that xargs starts.
 */
function parallelXargs(words) {
    return words.flatMap(({ text, end }, at) => {
        if (/^-P\d+$|^--max-procs=/.test(text))
            return [{ at: end, text: " -P1" }];
        const value = words[at + 1];
        return text === "-P" && value !== undefined ? [{ at: value.end, text: " -P1" }] : [];
    });
}
/** The fix for languages that iterate sets and maps in an order drawn at start. */
const hashSeedFix = {
    advice: "Sort what comes out of sets and maps in the program, or fix the seed of its hashes.",
    general: "RUN PYTHONHASHSEED=0 python3 script.py",
    insertions: (script) => [
        ...(0,edits/* prefixed */.gV)(script, /^(?:python[\d.]*|pypy3?|pip[\d.]*)$/, "PYTHONHASHSEED=0"),
        ...(0,edits/* prefixed */.gV)(script, /^perl[\d.]*$/, "PERL_HASH_SEED=0 PERL_PERTURB_KEYS=0"),
    ],
};
//# sourceMappingURL=order.js.map
// EXTERNAL MODULE: ./build/diagnose/recognise/order.js
var recognise_order = __webpack_require__(9919);
;// CONCATENATED MODULE: ./build/diagnose/causes/order-rule.js



/** Creates a rule for the same things in another order. */
function orderRule(order) {
    const { cause, nature, certainty, why, fixes, fallback } = order;
    return {
        cause,
        ...(nature === undefined ? {} : { nature }),
        judge(evidence) {
            const reordering = (0,recognise_order/* reorderingOf */.D)(evidence);
            if (reordering === undefined)
                return undefined;
            const sure = certainty(evidence, reordering);
            if (sure === 0)
                return undefined;
            const explanation = `${order_rule_seen(evidence, reordering)}${why}`;
            return (0,finding/* finding */.g)({
                evidence,
                certainty: sure,
                share: reordering.share,
                explanation,
                fixes,
                fallback,
            });
        },
    };
}
function order_rule_seen({ clue }, { a, b }) {
    const what = clue?.format === "text" && clue.isReordered ? "lines" : "parts";
    if (a.length === 0)
        return `Both builds have the same ${what}, in another order.`;
    const at = a.findIndex((word, index) => word !== b[index]);
    const from = Math.max(0, at);
    const few = (words) => (0,say/* quote */.hD)(words.slice(from, from + 3).join(" "));
    return `Both builds have the same ${what}, in another order: ${few(a)} in the first, ${few(b)} in the second.`;
}
/** Whether the order changed again when the builds ran again. */
function isMoved({ fates }) {
    return [...fates.values()].includes("moved");
}
/** Whether most words are names of files: with a folder or an ending. */
function areFiles(words) {
    const names = words.filter((word) => /[\w-]\/[\w.-]|^[\w-]+\.[A-Za-z]\w{0,4}$/.test(word));
    return words.length > 0 && names.length / words.length > 0.5;
}
//# sourceMappingURL=order-rule.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/file-order.js





/** A folder's entries are listed in the order in which the file system keeps them. */
const fileOrder = orderRule({
    cause: "file-order",
    certainty: (evidence, { a, b }) => {
        const { instruction, clue, twins } = evidence;
        // This is the order that the second build's steps saw; no hash or race produces it.
        if (twins !== undefined && isBackwards(b) && !isBackwards(a) && isSoAgain(evidence))
            return 0.94;
        const isArchive = a.length === 0 && /^(?:tar|zip|cpio|ar)$/.test(clue?.format ?? "");
        if (isArchive)
            return 0.85;
        if (instructions/* signs */.r.lists.test(instruction))
            return areFiles(a) ? 0.87 : 0.76;
        if (!areFiles(a) || isMoved(evidence))
            return 0;
        // Two or three names may come in the same order again by chance.
        return evidence.again === undefined || a.length >= fewest ? 0.66 : 0;
    },
    why: " They come in the order in which the file system lists them.",
    fixes: [sortListFix, archives/* tarFix */.Ly],
    fallback: sortListFix,
});
/** The fewest words whose order means something: fewer may be in that order by chance. */
const fewest = 5;
/** Whether the second build's rerun saw the backward order as well, if there was a rerun. */
function isSoAgain({ again }) {
    const reordering = again && (0,recognise_order/* reorderingOf */.D)(again);
    return reordering === undefined ? again === undefined : isBackwards(reordering.b);
}
function isBackwards(words) {
    return (words.length >= fewest && words.every((word, at) => at === 0 || (words[at - 1] ?? "") > word));
}
//# sourceMappingURL=file-order.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/gzip-mtime.js





/** Bytes 4 to 7 of a gzip header are the time of the compression, RFC 1952 §2.3.1. */
const [mtimeStart, mtimeEnd] = [4, 8];
const gzipMtime = {
    cause: "gzip-mtime",
    judge(evidence) {
        if (evidence.format !== "gzip" || evidence.isName)
            return undefined;
        const share = (0,diagnose_tokens/* shareOf */.tC)(evidence, ({ spot }) => isTime(spot.field) || (spot.field === undefined && isInField(spot.offset)));
        if (share === 0)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.96,
            share,
            explanation: `Bytes 4–7 of the gzip header hold the time of compression: ${timesIn(evidence)}.`,
            fixes: [archives/* gzipFix */.mk, archives/* tarGzipFix */.H8],
            fallback: archives/* gzipFix */.mk,
        });
    },
};
/** The header also has the original file's name; the name of a temporary file differs. */
const gzipName = {
    cause: "temp-name",
    judge(evidence) {
        if (evidence.format !== "gzip" || evidence.isName)
            return undefined;
        const change = evidence.windows
            .flatMap(({ changes }) => changes)
            .find(({ spot }) => /name/i.test(spot.field ?? ""));
        if (change === undefined)
            return undefined;
        const share = (0,diagnose_tokens/* shareOf */.tC)(evidence, ({ spot }) => /name/i.test(spot.field ?? ""));
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.85,
            share,
            explanation: `The gzip header holds the name of the compressed file, and that differs: ${(0,say/* quote */.hD)(latin(change.spot.a))} and ${(0,say/* quote */.hD)(latin(change.spot.b))}.`,
            fallback: archives/* gzipFix */.mk,
        });
    },
};
function isTime(field) {
    return field !== undefined && /mtime|time/i.test(field);
}
function isInField(offset) {
    return offset >= mtimeStart && offset < mtimeEnd;
}
function timesIn(evidence) {
    const window = evidence.windows.find(({ changes }) => changes.some(({ spot }) => isTime(spot.field) || isInField(spot.offset)));
    const [change] = window?.changes ?? [];
    if (window === undefined || change === undefined)
        return "it differs";
    // The window starts with the equal bytes before its first change.
    const start = mtimeStart - (change.spot.offset - change.at[0][0]);
    const read = (text) => {
        const bytes = Buffer.from(text.slice(Math.max(0, start), start + 4), "latin1");
        return start >= 0 && bytes.length === 4 ? (0,times/* iso */.K)(bytes.readUInt32LE()) : undefined;
    };
    const [a, b] = [read(window.texts[0]), read(window.texts[1])];
    const pair = evidence.times.pairs[0];
    if (a !== undefined && b !== undefined)
        return (0,say/* both */.WP)(a, b);
    return pair === undefined ? "it differs" : (0,say/* both */.WP)(pair.a, pair.b);
}
function latin(bytes) {
    return Buffer.from(bytes.subarray(0, 64)).toString("latin1");
}
//# sourceMappingURL=gzip-mtime.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/hash-seed.js



/** Sets and maps are iterated in an order that is drawn when a program starts. */
const hashSeed = orderRule({
    cause: "hash-seed",
    certainty: ({ instruction }, { a }) => {
        if (!instructions/* signs */.r.hashes.test(instruction))
            return 0;
        return areFiles(a) && instructions/* signs */.r.lists.test(instruction) ? 0.7 : 0.88;
    },
    why: " A program walked a set or a map, whose order is drawn each time it starts.",
    fixes: [hashSeedFix],
    fallback: hashSeedFix,
});
//# sourceMappingURL=hash-seed.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/hash-value.js



function hasSign(evidence) {
    const texts = [evidence, evidence.again].flatMap((pair) => pair?.windows ?? []);
    return texts.some((window) => window.texts.some((text) => /(?<![\w.])-\d{15,20}(?!\d)/.test(text)));
}
/** Python's `hash()` of a text: a signed number of up to 64 bits. */
const hashValue = {
    cause: "hash-seed",
    nature: "chance",
    judge(evidence) {
        if (!/\bpython[\d.]*\b|\bpypy|\bruby\b/.test(evidence.instruction))
            return undefined;
        const tokens = (0,diagnose_tokens/* tokensFound */.jX)(evidence, (0,diagnose_tokens/* finder */.nh)(/(?<![\w.])-?\d{15,20}(?![\w.])/g), (a, b) => a[1] !== b[1] || a[2] !== b[2]);
        const explanation = (0,finding/* holds */.v)(evidence, tokens, "a hash whose seed is drawn when the program starts");
        if (explanation === undefined)
            return undefined;
        const isAsked = /\bhash\b|__hash__/.test(evidence.instruction);
        // At least one of four hashes is negative in fifteen of sixteen cases; a random number never
        // is.
        if (!isAsked && evidence.again !== undefined && !hasSign(evidence))
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: isAsked ? 0.92 : 0.7,
            share: tokens.share,
            explanation,
            fixes: [hashSeedFix],
            fallback: hashSeedFix,
        });
    },
};
//# sourceMappingURL=hash-value.js.map
// EXTERNAL MODULE: ./build/diagnose/causes/hostname.js
var hostname = __webpack_require__(8693);
;// CONCATENATED MODULE: ./build/diagnose/causes/kernel-name.js




/** Matches a kernel's release, or a machine's name as `uname -m` prints it. */
const kernelPattern = /(?<![\w.])\d+\.\d+\.\d+(?:[-+~.][\w.+~-]+)?|(?<!\w)(?:x86_64|i[3-6]86|aarch64|armv\d\w*|riscv64|ppc64le|s390x)(?!\w)|#\d+[ -][\w~. -]*SMP[\w ():+.~-]*/g;
/** What `uname` prints about the builder's kernel. */
const kernelName = {
    cause: "kernel-name",
    nature: "environment",
    judge(evidence) {
        const tokens = (0,diagnose_tokens/* tokensOf */.k8)(evidence, kernelPattern);
        const [pair] = tokens.pairs;
        if (pair === undefined)
            return undefined;
        const isNamed = /Linux (?:version )?(?:\S+ )?$|kernel[^\n]{0,20}$|lib\/modules\/$/i.test(pair.lead);
        const isAsked = instructions/* signs */.r.asksKernel.test(evidence.instruction);
        if (!isNamed && !isAsked)
            return undefined;
        const explanation = (0,finding/* holds */.v)(evidence, tokens, "the kernel that it was built on");
        if (explanation === undefined)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: isAsked ? 0.92 : 0.82,
            share: tokens.share,
            explanation,
            fallback: (0,system/* adviceOnly */.$Y)("Do not ask for the kernel while building: it is the builder's, not the one the container will run on. Name the platform instead, or ask when the container starts."),
        });
    },
};
//# sourceMappingURL=kernel-name.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/key-material.js






const keyName = /(?:^|\/)(?:ssh_host_\w+_key|id_(?:rsa|dsa|ecdsa|ed25519)|ssl-cert-snakeoil|pubring|secring|trustdb|dhparams?|dh\d+)[^/]*$|\.(?:key|pem|crt|cer|der|csr|p12|pfx|jks|keystore|kbx|gpg|asc|sig|pub)$/i;
/** Matches PEM (RFC 7468), OpenSSH and PGP armour. */
const marker = /-----BEGIN [A-Z0-9 ]+-----|ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-|openssh-key-v1|AGE-SECRET-KEY/;
/**
 * Matches the start of a key or certificate in DER (X.690): a SEQUENCE with a length of two bytes,
 * and in it a version (INTEGER) or another SEQUENCE. Drawn bytes begin with less now and then.
 */
function isDer(text) {
    return text.startsWith("\x30\x82") && ["\x02", "\x30"].includes(text.charAt(4));
}
/** Keys, certificates and signatures: newly made ones are never the same. */
const keyMaterial = {
    cause: "key-material",
    judge(evidence) {
        if (evidence.isName)
            return undefined;
        const share = (0,diagnose_tokens/* shareOf */.tC)(evidence, (change, { texts }) => {
            const [a, b] = [texts[0].slice(...change.at[0]), texts[1].slice(...change.at[1])];
            return isKeyBytes(a, b) || isKeysComment(texts[0], change.at[0][0]);
        });
        const certainty = isAsBefore(evidence) ? 0 : certaintyOf(evidence);
        if (share === 0 || certainty === 0)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty,
            share,
            explanation: `${(0,say/* quoteText */.ol)(evidence.member)} is a key, a certificate or a signature that each build makes anew; the bytes of the two have nothing in common.`,
            fallback: (0,system/* adviceOnly */.$Y)("Make keys and certificates when the container starts, or mount them: in an image they are no secret, and all containers share them. If they come with a package, remove them in the same RUN."),
        });
    },
};
/**
 * Whether every value came out the same again. A key never does; a comment with the host's name
 * does.
 */
function isAsBefore({ fates }) {
    return fates.size > 0 && [...fates.values()].every((fate) => fate === "steady");
}
function certaintyOf(evidence) {
    const hasMarker = evidence.windows.some(({ texts }) => texts.some((text) => marker.test(text) || isDer(text)));
    const isNamed = keyName.test(evidence.member) || evidence.format === "java-keystore";
    const isMade = instructions/* signs */.r.makesKeys.test(evidence.instruction);
    const seen = [hasMarker, isNamed, isMade].filter(Boolean).length;
    if (seen >= 2)
        return 0.96;
    if (hasMarker)
        return 0.9;
    if (isMade)
        return 0.83;
    return isNamed ? 0.78 : 0;
}
/**
 * Whether a position is in a key's comment. sshd(8): a public key ends with a comment, by default
 * who made it and on which host.
 */
function isKeysComment(text, at) {
    const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
    return /^(?:ssh|ecdsa|sk)-[\w@.-]+ AAAA[A-Za-z0-9+/]{40,}={0,2} /.test(line);
}
function isKeyBytes(a, b) {
    return Math.min(a.length, b.length) >= 8 && areUnrelated(a, b);
}
//# sourceMappingURL=key-material.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/ldconfig-cache.js

/** `/var/cache/ldconfig/aux-cache`, written whenever a package installs a library. */
const ldconfigCache = (0,convention/* conventionRule */.C)("ldconfig-cache", 0.98);
//# sourceMappingURL=ldconfig-cache.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/locale.js





const locale_fallback = (0,system/* exportFix */.qN)("LC_ALL=C.UTF-8", "Say the locale: the step's own is the builder's.");
const isLocaleName = (name) => /^(?:LANG|LANGUAGE|LC_\w+)$/.test(name);
/** The fewest differing words of a message that count if the only evidence is how they look. */
const fewestWords = 3;
/** The name of the locale, as the builds had it. */
const localeName = {
    cause: "locale",
    judge(evidence) {
        const leak = (0,leaks/* leakOf */.l)(evidence, ({ name }) => isLocaleName(name));
        if (leak === undefined)
            return undefined;
        return locale_found(evidence, leak, { what: `the value of ${leak.value.name}`, certainty: 0.94 });
    },
};
/**
 * The name of the locale if the image set its own for a step: the builds' facts do not have that
 * one.
 */
const localeValue = {
    cause: "locale",
    nature: "environment",
    judge(evidence) {
        if (!differs(evidence))
            return undefined;
        const names = (0,diagnose_tokens/* tokensFound */.jX)(evidence, (0,diagnose_tokens/* finder */.nh)(/(?<![\w.])(?:C|POSIX|[a-z]{2,3}_[A-Z]{2})(?:\.[\w-]+)?(?:@\w+)?(?![\w.@])/g));
        return locale_found(evidence, names, { what: "the name of the locale", certainty: 0.92 });
    },
};
/** Numbers with a decimal comma or point. */
const decimalComma = {
    cause: "locale",
    nature: "environment",
    judge(evidence) {
        const numbers = (0,diagnose_tokens/* tokensFound */.jX)(evidence, (0,diagnose_tokens/* finder */.nh)(/(?<![\d.,])\d{1,3}(?:[.,]?\d{3})*[.,]\d+(?![\d.,])/g), (a, b) => a.replace(/[.,]/g, "") === b.replace(/[.,]/g, ""));
        const certainty = locale_certaintyOf(evidence, 0.9, 0.7);
        return locale_found(evidence, numbers, { what: "a number as the locale writes it", certainty });
    },
};
/**
 * The same text in another character set: characters beyond ASCII are lost, or have other bytes.
 */
const characterSet = {
    cause: "locale",
    nature: "environment",
    judge(evidence) {
        if (evidence.format !== "text" && evidence.format !== "json" && !evidence.isName) {
            return undefined;
        }
        const words = (0,diagnose_tokens/* tokensFound */.jX)(evidence, (0,diagnose_tokens/* finder */.nh)(/[^\s]+/g), (a, b) => {
            const [left, right] = [asciiOf(a), asciiOf(b)];
            return left === right && left !== "" && a.length + b.length > 2 * left.length;
        });
        const certainty = locale_certaintyOf(evidence, 0.88, 0.6);
        return locale_found(evidence, words, { what: "text in the locale's character set", certainty });
    },
};
/**
 * Words of one language in the first build and of another in the second: no digits, nothing random.
 */
const language = {
    cause: "locale",
    nature: "environment",
    judge(evidence) {
        if (!differs(evidence) || evidence.format !== "text")
            return undefined;
        if ((0,recognise_order/* reorderingOf */.D)(evidence)?.share === 1)
            return undefined;
        // If no build ran again to show otherwise, a word or two may also be random.
        const isTold = evidence.again !== undefined;
        if (!isTold && evidence.places < fewestWords)
            return undefined;
        const words = (0,diagnose_tokens/* tokensFound */.jX)(evidence, (0,diagnose_tokens/* finder */.nh)(/[A-Za-z\x80-\xff][A-Za-z\x80-\xff.,:' -]*/g), (a, b) => a.length > 1 && b.length > 1);
        const certainty = isTold ? 0.66 : 0.5;
        return locale_found(evidence, words, { what: "text in the locale's language", certainty });
    },
};
function locale_found(evidence, tokens, { what, certainty }) {
    const explanation = (0,finding/* holds */.v)(evidence, tokens, what);
    if (explanation === undefined)
        return undefined;
    return (0,finding/* finding */.g)({ evidence, certainty, share: tokens.share, explanation, fallback: locale_fallback });
}
function locale_certaintyOf(evidence, known, guessed) {
    if (evidence.twins === undefined)
        return guessed;
    return differs(evidence) ? known : guessed - 0.3;
}
function differs({ twins }) {
    if (twins === undefined)
        return false;
    const names = Object.keys({ ...twins[0].env, ...twins[1].env }).filter(isLocaleName);
    return names.some((name) => twins[0].env[name] !== twins[1].env[name]);
}
/** Removes characters beyond ASCII and their replacements. */
function asciiOf(text) {
    return text
        .replace(/\\x[0-9a-f]{2}|\\u[0-9a-f]{4}|&#\d+;|\\[0-7]{3}/gi, "")
        .replace(/[^ -~]|\?/g, "");
}
//# sourceMappingURL=locale.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/machine-id.js





/** `/etc/machine-id` and dbus's copy of it. */
const machineId = (0,convention/* conventionRule */.C)("machine-id", 0.97);
/**
 * machine-id(5): 32 lower-case hexadecimal digits alone on a line, made by a program that is known
 * to draw one at random.
 */
const drawnMachineId = {
    cause: "machine-id",
    nature: "chance",
    judge(evidence) {
        if (!/machine-id|dbus-uuidgen|systemd-machine-id-setup/.test(evidence.instruction))
            return undefined;
        const tokens = (0,diagnose_tokens/* tokensFound */.jX)(evidence, (0,diagnose_tokens/* finder */.nh)(/(?<![0-9a-z])[0-9a-f]{32}(?![0-9a-z])/g), areUnrelated);
        const explanation = (0,finding/* holds */.v)(evidence, tokens, "a machine's ID, drawn at random");
        if (explanation === undefined)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.99,
            share: tokens.share,
            explanation,
            fallback: (0,system/* finishFix */.Bw)(": > /etc/machine-id", "Leave the ID empty: systemd draws one when the machine starts."),
        });
    },
};
//# sourceMappingURL=machine-id.js.map
// EXTERNAL MODULE: ./build/diagnose/causes/headers.js
var causes_headers = __webpack_require__(932);
;// CONCATENATED MODULE: ./build/diagnose/causes/mode.js



/** Modes that differ in bits that no umask explains. */
const mode = {
    cause: "mode",
    judge(evidence) {
        const headers = (0,causes_headers/* headersOf */.Yl)(evidence);
        if (headers === undefined || headers.a.mode === headers.b.mode)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.7,
            share: (0,causes_headers/* shareOfFields */.sf)(headers, /^mode$/),
            explanation: `The mode is ${(0,causes_headers/* octal */.Wo)(headers.a.mode)} in the first build and ${(0,causes_headers/* octal */.Wo)(headers.b.mode)} in the second.`,
            fixes: [
                (0,system/* copyFlagFix */.ZG)(`--chmod=${(0,causes_headers/* octal */.Wo)(headers.a.mode)}`, "Say the mode instead of taking the file's own."),
            ],
            fallback: (0,system/* adviceOnly */.$Y)("Set the mode where the file is made.", "RUN chmod 0644 file"),
        });
    },
};
//# sourceMappingURL=mode.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/network.js




const network_fallback = (0,system/* adviceOnly */.$Y)("Name what is fetched so that it cannot change: a version, a commit or a digest, and check it; packages from a snapshot of the archive.", "ADD --checksum=sha256:<digest> https://example.org/file-1.2.3.tar.gz /src/");
const versionPattern = /(?<![\w.])v?\d+(?:\.\d+){1,3}(?:[-+~][\w.+~-]+)?(?![\w.])/g;
/** Files in which package managers record what they installed. */
const databases = /(?:^|\/)(?:dpkg\/(?:status|available)(?:\.d\/[^/]*)?|apk\/db\/installed|package-lock\.json|\.package-lock\.json|METADATA|Cargo\.lock|go\.sum|composer\.lock|Gemfile\.lock)$/;
/** Headers that servers send besides the contents. */
const replyHeaders = /^(?:date|etag|last-modified|set-cookie|x-request-id|age|expires|cf-ray|server)\s*:/im;
/** Different versions of something that was fetched. */
const version = {
    cause: "network",
    judge(evidence) {
        const fetches = instructions/* signs */.r.fetches.test(evidence.instruction);
        const isDatabase = databases.test(evidence.member);
        if (!fetches && !isDatabase)
            return undefined;
        const tokens = (0,diagnose_tokens/* tokensOf */.k8)(evidence, versionPattern);
        const explanation = (0,finding/* holds */.v)(evidence, tokens, "the version of something that was fetched");
        if (explanation === undefined)
            return undefined;
        const certainty = isDatabase && fetches ? 0.9 : 0.78;
        return (0,finding/* finding */.g)({ evidence, certainty, share: tokens.share, explanation, fallback: network_fallback });
    },
};
/** A difference that nothing else explains, in an instruction that fetches. */
const fetched = {
    cause: "network",
    judge(evidence) {
        if (!instructions/* signs */.r.fetches.test(evidence.instruction))
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: network_certaintyOf(evidence),
            explanation: "The instruction fetches something from the network, and the two builds did not get the same.",
            fallback: network_fallback,
        });
    },
};
/** Servers' lists of packages, and caches of downloads. */
const mirrorState = {
    cause: "network",
    judge(evidence) {
        if (!/^var\/lib\/apt\/lists\/|^var\/cache\/apk\/|^var\/cache\/(?:dnf|libdnf5|yum|microdnf)\//.test(evidence.file))
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.9,
            explanation: "This is the package manager's copy of what the mirror had at that moment.",
            fallback: (0,system/* adviceOnly */.$Y)("Remove the lists in the same RUN, or mount a cache over them; a snapshot of the archive makes the packages themselves stay the same.", "RUN apt-get update && apt-get install -y <packages> && rm -rf /var/lib/apt/lists/*"),
        });
    },
};
function network_certaintyOf({ windows, instruction }) {
    const texts = windows.flatMap((window) => window.texts);
    if (texts.some((text) => replyHeaders.test(text)))
        return 0.86;
    // With a plain download, little else can differ; an installation runs much else.
    return /\b(?:curl|wget)\b|^\s*ADD\s|\bgit\s+clone\b/.test(instruction) ? 0.56 : 0.42;
}
//# sourceMappingURL=network.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/order.js



/** The same things in another order, for no visible reason. */
const order = orderRule({
    cause: "order",
    certainty: () => 0.62,
    why: "",
    fixes: [sortListFix],
    fallback: (0,system/* adviceOnly */.$Y)("Sort the list where it is written: `LC_ALL=C sort`, `sorted(…)`, sorted keys."),
});
//# sourceMappingURL=order.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/owner.js






const owner_fallback = (0,system/* adviceOnly */.$Y)("Set the owner where the file is made, by number.", "RUN chown 0:0 file");
/** Who owns a file, in a layer or in an archive. */
const owner = {
    cause: "owner",
    judge(evidence) {
        const headers = (0,causes_headers/* headersOf */.Yl)(evidence);
        const share = headers === undefined ? 0 : (0,causes_headers/* shareOfFields */.sf)(headers, /^(?:uid|gid|uname|gname)$/);
        if (headers === undefined || share === 0)
            return undefined;
        const { a, b } = headers;
        const hasNumber = a.uid !== b.uid || a.gid !== b.gid;
        const text = hasNumber
            ? (0,say/* both */.WP)(`${a.uid}:${a.gid}`, `${b.uid}:${b.gid}`)
            : (0,say/* both */.WP)(`${a.uname}:${a.gname}`, `${b.uname}:${b.gname}`);
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.93,
            share,
            explanation: `The owner is ${text}.`,
            fixes: [(0,system/* copyFlagFix */.ZG)("--chown=0:0", "Say the owner."), archives/* tarFix */.Ly],
            fallback: owner_fallback,
        });
    },
};
/** The owner's fields in an archive whose header fields the comparison names. */
const ownerField = {
    cause: "owner",
    judge(evidence) {
        const changes = evidence.windows.flatMap((window) => window.changes);
        const owned = changes.filter(({ spot }) => /^(?:uid|gid|uname|gname|owner|group|user)\b/i.test(spot.field ?? ""));
        if (owned.length === 0)
            return undefined;
        const explanation = (0,finding/* holds */.v)(evidence, (0,diagnose_tokens/* tokensOf */.k8)(evidence, /[\w.-]+/g), "the owner of the member") ??
            "A header of the archive holds the owner of a member, and that differs.";
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.93,
            share: owned.length / evidence.places,
            explanation,
            fixes: [archives/* tarFix */.Ly],
            fallback: archives/* tarFix */.Ly,
        });
    },
};
//# sourceMappingURL=owner.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/package-log.js

/**
 * Logs, caches and histories that package managers leave behind; `conventions.ts` lists their
 * paths.
 */
const packageLog = (0,convention/* conventionRule */.C)("package-log");
//# sourceMappingURL=package-log.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/pyc-mtime.js




/** PEP 552: with flags 0, bytes 8 to 11 are the source's modification time, 12 to 15 its size. */
const pycMtime = {
    cause: "pyc-mtime",
    judge(evidence) {
        if (evidence.format !== "pyc" || evidence.isName)
            return undefined;
        const share = (0,diagnose_tokens/* shareOf */.tC)(evidence, ({ spot }) => isSourceTime(spot.field, spot.offset));
        if (share === 0)
            return undefined;
        const pair = evidence.times.pairs.find(({ change }) => isSourceTime(change.spot.field, change.spot.offset));
        const times = pair === undefined ? "" : `: ${(0,say/* both */.WP)(pair.a, pair.b)}`;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.96,
            share,
            explanation: `Bytes 8–11 of the compiled Python module hold the modification time of its source${times}.`,
            fixes: [compilers/* bytecodeFix */.Hd],
            fallback: compilers/* bytecodeFix */.Hd,
        });
    },
};
function isSourceTime(field, offset) {
    return field === undefined ? offset >= 8 && offset < 12 : /time/i.test(field);
}
//# sourceMappingURL=pyc-mtime.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/race.js



/** Jobs that run at the same time finish in any order. */
const race = orderRule({
    cause: "race",
    certainty: ({ instruction }) => (instructions/* signs */.r.parallel.test(instruction) ? 0.9 : 0),
    why: " The instruction runs several jobs at once, and each writes when it is ready.",
    fixes: [oneJobFix],
    fallback: oneJobFix,
});
//# sourceMappingURL=race.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/shadow-day.js




const day = 86_400;
/** shadow(5): the third field is the day of the last password change, counted from 1970. */
const shadowDay = {
    cause: "shadow-day",
    judge(evidence) {
        const isShadow = /(?:^|\/)g?shadow-?$/.test(evidence.member);
        const tokens = (0,diagnose_tokens/* tokensOf */.k8)(evidence, /(?<=^|\n|[^:\n]*:[^:\n]*:)\d{1,6}(?=:\d*:)/g);
        const [pair] = tokens.pairs;
        if (pair === undefined || evidence.format !== "text")
            return undefined;
        const { twins } = evidence;
        const isToday = twins !== undefined && Number(pair.b) === Math.floor(twins[1].endedAt / day);
        if (!isShadow && !isToday)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: isShadow ? 0.96 : 0.8,
            share: tokens.share,
            explanation: `The third field of an account's line is the day on which it was made, counted from 1970: ${(0,say/* both */.WP)(pair.a, pair.b)}.`,
            fallback: (0,system/* finishFix */.Bw)("sed -i 's/^\\([^:]*:[^:]*\\):[0-9]*:/\\1:1:/' /etc/shadow && rm -f /etc/shadow-", "Set the day to a fixed one in the same RUN, and remove the backup."),
        });
    },
};
//# sourceMappingURL=shadow-day.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/sort-locale.js



/** Names are sorted differently in different languages. */
const sortLocale = orderRule({
    cause: "locale",
    nature: "environment",
    certainty: ({ instruction, twins, again }, { a, b }) => {
        const [first, second] = twins ?? [];
        const differs = localeOf(first?.env) !== localeOf(second?.env);
        if (twins !== undefined && !differs)
            return 0;
        // A few words may come in the same order again by chance.
        const isTelling = again === undefined || a.length >= sort_locale_fewest || asksToSort.test(instruction);
        if (!isTelling)
            return 0;
        const isCollated = sorts(a) !== sorts(b) && instructions/* signs */.r.sorts.test(instruction);
        if (isCollated)
            return differs ? 0.93 : 0.8;
        return differs && /\bsort\b/.test(instruction) ? 0.86 : 0;
    },
    why: " They are sorted by the rules of the locale, and the two builds have different ones.",
    fixes: [sortLocaleFix],
    fallback: sortLocaleFix,
});
const sort_locale_fewest = 6;
const asksToSort = /\bsort\b|\bls\b|\bcomm\b|\bcollat|\blocale\b/;
function sorts(words) {
    return words.every((word, at) => at === 0 || (words[at - 1] ?? "") <= word);
}
function localeOf(env) {
    return env?.["LC_ALL"] ?? env?.["LC_COLLATE"] ?? env?.["LANG"];
}
//# sourceMappingURL=sort-locale.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/temp-name.js







const fixedName = (0,system/* adviceOnly */.$Y)("Use a fixed name instead of a temporary one, and remove what is temporary in the same RUN: `mkdir /tmp/work` does as well as `mktemp -d` in a build.", "RUN mkdir /tmp/work && <the commands> && rm -rf /tmp/work");
/** The generated name of a temporary file. */
const tempName = {
    cause: "temp-name",
    nature: "chance",
    judge(evidence) {
        const template = templatePattern(evidence.instruction);
        const byTemplate = template === undefined
            ? { pairs: [], share: 0 }
            : (0,diagnose_tokens/* tokensFound */.jX)(evidence, (0,diagnose_tokens/* finder */.nh)(template), (a, b) => a.length === b.length);
        const byName = (0,diagnose_tokens/* tokensOf */.k8)(evidence, tempNamePattern);
        const tokens = byTemplate.share >= byName.share ? byTemplate : byName;
        const [pair] = tokens.pairs;
        if (pair === undefined)
            return undefined;
        const isMoved = evidence.fates.get(pair.change) === "moved";
        if (!isMoved && !areDrawn(pair.a, pair.b))
            return undefined;
        const explanation = (0,finding/* holds */.v)(evidence, tokens, "the name of a temporary file, made up anew by each build");
        if (explanation === undefined)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            // In compiled files, the folder is more often the cause, and build-path reports it.
            certainty: isCompiled(evidence.format) ? 0.84 : 0.9,
            share: tokens.share,
            explanation,
            fallback: fixedName,
        });
    },
};
/** A temporary file that was left behind, and that only one build has under this name. */
const strayTempFile = {
    cause: "temp-name",
    judge(evidence) {
        const { kind } = evidence.difference;
        if ((kind !== "added" && kind !== "removed") || evidence.isName)
            return undefined;
        const name = evidence.member.replace(/^.*\//, "");
        const patterns = [tempNamePattern, templatePattern(evidence.instruction)];
        const isTemporary = patterns.some((pattern) => pattern !== undefined && name.match(pattern)?.[0] === name);
        if (!isTemporary || !drawable(name).some(looksDrawn))
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.82,
            explanation: `The name ${(0,say/* quoteText */.ol)(name)} is one that programs make up for temporary files: no other build has it.`,
            fallback: fixedName,
        });
    },
};
/** Whether some part of the two names is random. The text around it is the program's. */
function areDrawn(a, b) {
    const others = drawable(b);
    return drawable(a).some((part, at) => areUnrelated(part, others[at] ?? ""));
}
/** Returns the parts of a name that are long enough to judge. */
function drawable(name) {
    return name.replace(/^(?:cc|tmp)/, "").match(/[A-Za-z0-9_]{6,12}/g) ?? [name];
}
function isCompiled(format) {
    return format !== undefined && compiledFormats.includes(format);
}
//# sourceMappingURL=temp-name.js.map
// EXTERNAL MODULE: ./build/diagnose/causes/timezone.js
var timezone = __webpack_require__(4055);
;// CONCATENATED MODULE: ./build/diagnose/causes/toolchain-version.js



const toolchain_version_fallback = (0,system/* adviceOnly */.$Y)("Build with one version of the tool: pin the base image that brings the compiler by digest, and the builder (input `buildah`).");
const lead = /(?:GCC: \([^)]{0,200}\)|clang version|rustc|Go cmd\/compile|go|Build-Jdk(?:-Spec)?:|Created-By:|Apache Maven|Gradle|buildah|Generator:|generated (?:by|with)[\w .-]{0,80}|Linker: [\w .-]{0,80})\s{0,8}$/i;
/** Includes what the distribution appends to the number. */
const toolchain_version_versionPattern = /(?<![\w.])v?\d+(?:\.\d+){0,3}(?:[-+~][\w.+~-]+)?(?![\w.])/g;
/** The version of a builder or compiler that signs its output. */
const toolchainVersion = {
    cause: "toolchain-version",
    nature: "environment",
    judge(evidence) {
        if (/^config\.Labels.*io\.buildah\.version/.test(evidence.difference.path)) {
            return toolchain_version_found(evidence, { share: 1, certainty: 0.97, what: undefined });
        }
        const signed = (0,diagnose_tokens/* shareOf */.tC)(evidence, ({ spot }) => isSignature(spot.section) || /^magic/i.test(spot.field ?? ""));
        if (signed > 0)
            return toolchain_version_found(evidence, { share: signed, certainty: 0.9, what: undefined });
        const tokens = (0,diagnose_tokens/* tokensOf */.k8)(evidence, toolchain_version_versionPattern);
        if (!tokens.pairs.some((pair) => lead.test(pair.lead.replace(/(?<!["' ])["' ]*go$/, "go"))))
            return undefined;
        const what = (0,finding/* holds */.v)(evidence, tokens, "the version of the tool that made it");
        return toolchain_version_found(evidence, { share: tokens.share, certainty: 0.86, what });
    },
};
/** Whether compilers sign in this section: `GCC: (Debian 12.2.0-14) 12.2.0`. */
function isSignature(section) {
    return section === ".comment" || section === ".note.go.version";
}
function toolchain_version_found(evidence, order) {
    const { share, certainty, what } = order;
    const explanation = what ??
        "The two builds were made by different versions of a tool, which writes its version into what it makes.";
    return (0,finding/* finding */.g)({ evidence, certainty, share, explanation, fallback: toolchain_version_fallback });
}
//# sourceMappingURL=toolchain-version.js.map
// EXTERNAL MODULE: ./build/diagnose/causes/umask.js
var umask = __webpack_require__(377);
;// CONCATENATED MODULE: ./build/diagnose/causes/user-env.js





/** Variables that have causes of their own. */
const others = /^(?:hostname|HOSTNAME|context|umask|TZ|LANG|LANGUAGE|LC_\w+|FAKETIME\w*|LD_PRELOAD|PWD)$/;
const user_env_fallback = (0,system/* adviceOnly */.$Y)("Do not write the builder's variables into the image: name those that the program needs (`ENV`, `ARG`), and start it with nothing else.", 'RUN env -i PATH="$PATH" HOME=/root <the command>');
/** HOME, USER and other variables of the builds. */
const userEnv = {
    cause: "user-env",
    judge(evidence) {
        const leak = (0,leaks/* leakOf */.l)(evidence, ({ name }) => !others.test(name));
        const explanation = leak && (0,finding/* holds */.v)(evidence, leak, `the variable ${leak.value.name} of the build's environment`);
        if (leak === undefined || explanation === undefined)
            return undefined;
        return (0,finding/* finding */.g)({ evidence, certainty: 0.92, share: leak.share, explanation, fallback: user_env_fallback });
    },
};
/** HOME's other name for the same folder, `/root/.`, alone or with more after it. */
const homeName = {
    cause: "user-env",
    nature: "environment",
    judge(evidence) {
        if (evidence.twins?.[1].env["HOME"]?.endsWith("/.") !== true)
            return undefined;
        const tokens = (0,diagnose_tokens/* tokensFound */.jX)(evidence, (0,diagnose_tokens/* finder */.nh)(/(?<![\w.-])\/[\w./-]*/g), (a, b) => (b.replace(/\/\.(?=\/|$)/, "") || "/") === a);
        const explanation = (0,finding/* holds */.v)(evidence, tokens, "the variable HOME of the build's environment");
        if (explanation === undefined)
            return undefined;
        return (0,finding/* finding */.g)({ evidence, certainty: 0.92, share: tokens.share, explanation, fallback: user_env_fallback });
    },
};
/** The same when the environments are unknown: home folders and names of users. */
const userName = {
    cause: "user-env",
    nature: "environment",
    judge(evidence) {
        if (evidence.twins !== undefined || !instructions/* signs */.r.asksUser.test(evidence.instruction))
            return undefined;
        const tokens = (0,diagnose_tokens/* tokensOf */.k8)(evidence, /\/home\/[\w.-]+|(?<=(?:USER|LOGNAME|HOME)=)[^\s]+/g);
        const explanation = (0,finding/* holds */.v)(evidence, tokens, "the user who built it");
        if (explanation === undefined)
            return undefined;
        return (0,finding/* finding */.g)({ evidence, certainty: 0.7, share: tokens.share, explanation, fallback: user_env_fallback });
    },
};
//# sourceMappingURL=user-env.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/xattr.js




/**
 * Matches extended attributes in PAX records: `SCHILY.xattr.security.selinux`,
 * `LIBARCHIVE.xattr.…`.
 */
const record = /^(?:SCHILY|LIBARCHIVE)\.(?:xattr|acl|fflags)/;
const xattr = {
    cause: "xattr",
    judge(evidence) {
        const headers = (0,causes_headers/* headersOf */.Yl)(evidence);
        const share = headers === undefined ? 0 : (0,causes_headers/* shareOfFields */.sf)(headers, record);
        const name = headers?.differing.find((each) => record.test(each));
        if (headers === undefined || name === undefined)
            return undefined;
        const isHost = /security\.selinux|overlay/.test(name);
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.95,
            share,
            explanation: `The extended attribute ${(0,say/* quoteText */.ol)(name)} differs${isHost ? ": the builder's kernel sets it, not the build" : ""}.`,
            fallback: isHost
                ? (0,system/* adviceOnly */.$Y)("Build on hosts of one kind, or with a storage driver that keeps the host's attributes out of layers.")
                : (0,system/* adviceOnly */.$Y)("Set the attribute to a fixed value in the same RUN, or remove it.", "RUN setfattr -x user.name file"),
        });
    },
};
//# sourceMappingURL=xattr.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/zip-mtime.js




/**
 * A zip's entries have local times in steps of two seconds, and often a second time in an extra
 * field.
 */
const zipMtime = {
    cause: "zip-mtime",
    judge(evidence) {
        const found = memberTime(evidence, "zip");
        if (found === undefined)
            return undefined;
        const isJar = /\.(?:jar|war|ear|aar)$/.test(evidence.file);
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.94,
            share: found.share,
            explanation: `The zip stores when its entry ${(0,say/* quoteText */.ol)(evidence.member)} was last changed: ${found.text}.`,
            fixes: [archives/* zipFix */.LC, archives/* jarFix */.bn],
            fallback: isJar ? archives/* jarFix */.bn : archives/* zipFix */.LC,
        });
    },
};
//# sourceMappingURL=zip-mtime.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes.js





































/**
 * Every rule. Of two that are equally sure the earlier one wins: more specific rules come first.
 */
const rules = [
    // Rules that recognise a path or a field of a format.
    ldconfigCache,
    machineId,
    packageLog,
    shadowDay,
    shadowBackup,
    randomSeed,
    kernelList,
    gzipMtime,
    gzipName,
    pycMtime,
    zipMtime,
    archiveMtime,
    cpioNumbers,
    xattr,
    owner,
    ownerField,
    umask/* umask */.MZ,
    mode,
    baseChanged,
    toolchainVersion,
    mirrorState,
    // Rules that recognise a value that one of the builds is known to have.
    hostname/* hostname */.OI,
    hostname/* hostsFile */.Kl,
    localeName,
    localeValue,
    umask/* umaskNumber */.fz,
    umask/* writtenMode */.Zz,
    userEnv,
    homeName,
    context_mtime/* contextMtime */.ib,
    context_mtime/* contextListing */.WA,
    clockListing,
    timezone/* timezone */.sg,
    timezone/* zoneName */.a6,
    // Rules that recognise the shape of the values.
    buildId,
    compileDate,
    keyMaterial,
    drawnMachineId,
    buildPath,
    tempName,
    strayTempFile,
    hashValue,
    sortLocale,
    race,
    hashSeed,
    fileOrder,
    order,
    kernelName,
    cpuCount,
    entryTime,
    clock,
    random,
    address,
    randomBytes,
    version,
    duration,
    clockFraction,
    datePart,
    decimalComma,
    characterSet,
    randomNumber,
    userName,
    language,
    fetched,
];
//# sourceMappingURL=causes.js.map
// EXTERNAL MODULE: ./build/diagnose/evidence.js + 2 modules
var evidence = __webpack_require__(7256);
;// CONCATENATED MODULE: ./build/diagnose/suited.js

/**
 * Limits the evidence to changes that can be of this nature, judging by what happened to them in
 * the reruns; undefined if none can.
 */
function suited(evidence, nature) {
    const { windows, fates } = evidence;
    if (nature === undefined || fates.size === 0)
        return evidence;
    const isKept = (change) => canBe(nature, evidence, change);
    const kept = windows.flatMap((window) => {
        const changes = window.changes.filter(isKept);
        return changes.length === 0 ? [] : [{ ...window, changes }];
    });
    if (kept.length === 0)
        return undefined;
    const pairs = evidence.times.pairs.filter(({ change }) => isKept(change));
    return { ...evidence, windows: kept, times: { ...evidence.times, pairs } };
}
function canBe(nature, { fates }, change) {
    const fate = fates.get(change);
    if (nature === "environment")
        return fate !== "moved";
    // A value of few letters may come out the same by chance.
    return fate !== "steady" || !(0,diagnose_fates/* isWide */.EW)(change);
}
/**
 * Whether the reruns confirm a rule: if each place differs again, the rule must hold again. What
 * looks like something once by chance seldom does so twice.
 */
function isConfirmed({ nature, judge }, { windows, again }) {
    if (again === undefined)
        return true;
    const changes = windows.flatMap((window) => window.changes);
    const isComparable = changes.every((change) => (0,diagnose_fates/* counterpartsOf */.KF)(change, again.windows).length > 0);
    if (changes.length === 0 || !isComparable)
        return true;
    const rerun = suited(again, nature);
    return rerun !== undefined && judge(rerun) !== undefined;
}
//# sourceMappingURL=suited.js.map
;// CONCATENATED MODULE: ./build/diagnose/diagnose.js






/** Below this confidence a cause is a guess, and a guess misleads people. */
const leastConfidence = 0.4;
/**
 * Adds to every difference why the builds differ there and what to write instead. A difference that
 * only carries another one onward gets that one's cause, and no fix of its own.
 */
function diagnose(differences, twins) {
    const own = differences.map((difference) => ({
        ...difference,
        ...diagnosisOf((0,evidence/* evidenceOf */.X)({ difference, all: differences, twins })),
    }));
    return own.map((difference) => carried(difference, own));
}
function diagnosisOf(evidence) {
    const best = surestOf(evidence);
    // If all that is known is that no two runs agree, the cause is chance.
    const drawn = chanceFinding(evidence);
    if (drawn !== undefined && (best === undefined || isGuess(best, drawn))) {
        return { cause: "random", ...drawn };
    }
    return best === undefined
        ? { cause: "unknown", ...(0,unknown/* unknownFinding */.M)(evidence) }
        : { cause: best.rule.cause, ...best.finding };
}
/**
 * Returns the surest finding that the reruns confirm; of two that are equally sure, the earlier
 * rule's.
 */
function surestOf(evidence) {
    const judged = rules.flatMap((rule) => {
        const own = suited(evidence, rule.nature);
        const finding = own && rule.judge(own);
        return finding === undefined || finding.confidence < leastConfidence ? [] : [{ rule, finding }];
    });
    return judged
        .toSorted((a, b) => b.finding.confidence - a.finding.confidence)
        .find(({ rule }) => isConfirmed(rule, evidence));
}
/**
 * Whether a finding is only a guess: that an instruction fetches something says little about its
 * other output.
 */
function isGuess({ rule, finding }, drawn) {
    return rule.cause === "network" && finding.confidence < drawn.confidence;
}
function carried(difference, all) {
    const { carries } = difference;
    if (carries === undefined)
        return difference;
    const { fix: _fix, ...rest } = difference;
    const explanation = `It only carries onward what differs in ${(0,say/* quoteText */.ol)(carries.path)}.`;
    // The origin is missing from the list if it is in no layer of the image: then what differs here
    // shows its cause.
    const origin = all.find(({ path, carries: further }) => path === carries.path && !further);
    if (origin === undefined)
        return { ...rest, explanation: `${explanation} ${rest.explanation}` };
    return { ...rest, cause: origin.cause, confidence: origin.confidence, explanation };
}
//# sourceMappingURL=diagnose.js.map

/***/ }),

/***/ 2085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ severalCauses)
/* harmony export */ });
/* harmony import */ var _diagnose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2762);

/**
 * Splits a text whose lines differ for different reasons into one difference per cause: a date in
 * one line and a random number in another need two fixes. All other differences are returned as
 * they are, and so is a text that one cause explains better than separate causes explain its lines.
 */
function severalCauses(difference, twins) {
    const { clue, carries, kind } = difference;
    if (clue?.format !== "text" || kind !== "content" || carries !== undefined)
        return [difference];
    const found = byLine(clue).flatMap((part) => (0,_diagnose_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h)([{ ...difference, clue: part }], twins).slice(0, 1));
    const parts = [...new Set(found.map(({ cause }) => cause))].map((cause) => merged(found.filter((part) => part.cause === cause)));
    const isBetter = parts.every((part) => part !== undefined &&
        part.cause !== "unknown" &&
        (part.confidence ?? 0) > (difference.confidence ?? 0));
    return parts.length > 1 && isBetter ? parts.filter((part) => part !== undefined) : [difference];
}
/** Returns a clue for each line that differs. */
function byLine(clue) {
    const lines = [...new Set(clue.spots.map(({ line }) => line))];
    if (lines.length < 2 || lines.includes(undefined) || isPermuted(clue))
        return [];
    return lines.map((line) => ({ ...clue, spots: clue.spots.filter((spot) => spot.line === line) }));
}
/** Whether both have the same lines or words in another order: then no line differs on its own. */
function isPermuted({ isReordered, hasSameWords }) {
    return isReordered || hasSameWords === true;
}
/** Returns the surest of several differences with one cause, with the places of all of them. */
function merged(parts) {
    const [surest] = parts.toSorted((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0));
    if (surest?.clue === undefined)
        return surest;
    const spots = parts.flatMap(({ clue }) => clue?.spots ?? []);
    return { ...surest, clue: { ...surest.clue, spots } };
}
//# sourceMappingURL=several.js.map

/***/ })

};
//# sourceMappingURL=857.index.js.map
