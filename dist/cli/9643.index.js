export const id = 9643;
export const ids = [9643];
export const modules = {

/***/ 9643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeHits: () => (/* binding */ judgeHits)
});

// EXTERNAL MODULE: ./build/traces/file-search.js + 1 modules
var file_search = __webpack_require__(2352);
;// CONCATENATED MODULE: ./build/traces/excerpt.js

/** Characters that are shown on either side of a hit. */
const shownAround = 24;
/**
 * Formats a hit on one line with some text around it; bytes that are not printable ASCII appear as
 * `\xNN`. Text around it that contains a secret, or part of a word too long to know whether it is
 * one, is left out: then the hit stands alone.
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
/** Whether the word that the hit is part of continues beyond the known bytes. */
function isCutWord(before, after) {
    const isLong = (bytes) => bytes.length >= file_search/* contextLength */.A && bytes.every((byte) => byte > 0x20 && byte < 0x7f);
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
// EXTERNAL MODULE: ./build/diagnose/recognise/instructions.js
var instructions = __webpack_require__(7482);
// EXTERNAL MODULE: ./build/app/leaks/search-sources.js
var search_sources = __webpack_require__(328);
;// CONCATENATED MODULE: ./build/app/leaks/decide-traces.js


/** Values of the machine; something else may have the same name. */
const ofMachine = ["kernel", "cpu", "memory", "name-server", "hostname"];
/**
 * Decides whether the next run will certainly leave another value there (docs/report.md explains
 * these rules to users).
 *
 * 1. What the context's files, the Containerfile or an input say belongs to the source: it is a
 *   note, or reported.
 * 2. A number that is no time by itself counts as a time where its instruction asks for the time.
 * 3. The build's time to the minute, and values drawn for each run or each start of the machine,
 *   are certain.
 * 4. A value of the machine is certain unless a package, the context or a base has it. A kernel's
 *   own name in an image with that kernel's files is nothing.
 * 5. A day alone is certain where the instruction asks for it, or where nothing that was fetched
 *   can have brought it and neither context nor bases have it. A day in a package's own file is
 *   not. Any other day is in doubt, until a build on another day has shown what it is.
 */
async function decide(doubt, evidence) {
    const { hit, isFromContext, isPackaged } = doubt;
    if (hit.weight === "note")
        return { ...undecided, weight: "note" };
    // Every module of that kernel contains its name.
    if (hit.kind === "kernel" && evidence.hasKernel)
        return undefined;
    if (hit.strength === "asked") {
        return !isFromContext && !isPackaged && asksForTime(doubt) ? certain : undefined;
    }
    const known = ofSource(doubt, evidence);
    if (known !== undefined)
        return known;
    if (await isCertain(doubt, evidence))
        return certain;
    return { ...undecided, inDoubt: hit.strength === "doubtful" && !isPackaged };
}
const undecided = { weight: "trace", certain: false, inDoubt: false, more: "" };
const certain = { ...undecided, certain: true };
/**
 * Decides about a value that comes from the source and is therefore the same in every build of it.
 */
function ofSource({ hit, isFromContext }, evidence) {
    if (isFromContext) {
        const more = ", in a file of the context";
        return { ...undecided, weight: evidence.contextWeight, more };
    }
    if (!isInInputs((0,search_sources/* textOf */.b)(hit), evidence.inputs))
        return undefined;
    const more = ", as the Containerfile or an input has it";
    return { ...undecided, weight: "note", more };
}
async function isCertain(doubt, evidence) {
    const { kind, strength } = doubt.hit;
    if (strength === "weak" || kind === "secret")
        return false;
    if (strength === "doubtful")
        return await isOwnDay(doubt, evidence);
    if (kind === "day")
        return await isNowhereElse(doubt, evidence);
    if (!ofMachine.includes(kind))
        return true;
    if (doubt.isPackaged)
        return false;
    return await isNowhereElse(doubt, evidence);
}
async function isOwnDay(doubt, evidence) {
    if (doubt.isPackaged)
        return false;
    if (asksForTime(doubt))
        return true;
    return isUnfetched(doubt, evidence) && (await isNowhereElse(doubt, evidence));
}
/**
 * Whether nothing that was fetched can have given the file its day: nothing was fetched at all, or
 * the instruction fetched nothing and what others fetched is in the image and has no such day.
 */
function isUnfetched({ moved, isDayElsewhere }, evidence) {
    if (!evidence.isOpen)
        return true;
    return moved === 0 && evidence.isFetchedInImage && !isDayElsewhere;
}
async function isNowhereElse({ hit }, evidence) {
    const known = await evidence.known();
    if (known === undefined || hit.kind === "secret")
        return false;
    return !known.inContext.has(hit.kind) && !known.inBases.has((0,search_sources/* textOf */.b)(hit));
}
/**
 * `date -u -d @$SOURCE_DATE_EPOCH` uses a given time, which is the same in every build; the fixes
 * recommend it.
 */
const givenTime = /\bdate(?: {1,9}-u)? {1,9}(?:-d {0,9}|--date[= ])["']?@\S{0,200}/g;
/** Whether the instruction asks for the time and wrote the file itself rather than fetching it. */
function asksForTime({ script, path, moved }) {
    if (!instructions/* signs */.r.asksDate.test(script.replace(givenTime, "")))
        return false;
    const name = path.slice(path.lastIndexOf("/") + 1);
    return moved === 0 || script.includes(name);
}
/** Shorter texts occur by accident in any input. */
const shortestInput = 6;
function isInInputs(text, inputs) {
    return text.length >= shortestInput && inputs.toLowerCase().includes(text);
}
//# sourceMappingURL=decide-traces.js.map
;// CONCATENATED MODULE: ./build/app/leaks/judge-hits.js


/** Decides what each hit is; hits that are nothing are left out. */
async function judgeHits(reading, options) {
    const hits = reading.hits.values.flatMap((file) => file.hits.map((hit) => ({ file, hit })));
    const known = await fromContext(hits, options);
    const found = hits.map((hit) => withWriter(hit, known.has(hit.file), options));
    const days = new Set(found.filter(({ hit }) => isDay(hit)).map(lineOf));
    const judged = [];
    for (const one of found) {
        const isDayElsewhere = [...days].some((line) => line === undefined || line !== lineOf(one));
        const more = await judgedHit({ ...one, isDayElsewhere }, { reading, options });
        if (more !== undefined)
            judged.push(more);
    }
    return judged;
}
function withWriter({ file, hit }, isFromContext, { writerOf }) {
    const { path, layer } = file;
    // A name says nothing of the content, which was not compared then.
    const compared = hit.place === "name" ? undefined : isFromContext;
    const writer = layer === undefined ? undefined : writerOf({ path, layer, isFromContext: compared });
    return { file, hit, isFromContext, writer };
}
/** Whether a program could make a bare day of the value. */
function isDay({ kind }) {
    return kind === "day" || kind === "time" || kind === "epoch";
}
function lineOf({ writer }) {
    return writer?.place.line;
}
/** Selects the files whose bytes the context also has, as far as the compared places tell. */
async function fromContext(found, { inContext }) {
    const places = found.flatMap(({ file, hit }) => {
        if (file.layer === undefined || hit.place === "name")
            return [];
        return [{ file, place: { size: file.size, ...placeOf(hit, file) } }];
    });
    const known = await inContext(places.map(({ place }) => place));
    const others = places.filter(({ place }) => !known.has(place)).map(({ file }) => file);
    const files = places.map(({ file }) => file).filter((file) => !others.includes(file));
    return new Set(files);
}
function placeOf({ place, offset, before, hit, after }, { head }) {
    // Unpacked bytes do not occur in the file itself.
    if (place === "inside")
        return { offset: 0, bytes: head };
    return { offset: offset - before.length, bytes: Buffer.concat([before, hit, after]) };
}
async function judgedHit(found, { reading, options }) {
    const { hit, file, writer, isFromContext, isDayElsewhere } = found;
    const { path } = file;
    const decision = await decide({
        ...{ hit, path, isFromContext, isDayElsewhere },
        script: writer?.script ?? "",
        moved: writer?.moved,
        isPackaged: reading.packaged.has(path),
    }, { ...options.evidence, hasKernel: reading.hasKernel });
    if (decision === undefined || hit.kind === "secret")
        return undefined;
    const { kind, isProgram } = hit;
    const trace = traceOf({ file, hit, kind, decision, writer }, options);
    return { trace, isProgram, inDoubt: decision.inDoubt };
}
function traceOf(parts, { redact }) {
    const { file, hit, kind, decision, writer } = parts;
    const { path, layer } = file;
    const { weight, certain, more } = decision;
    return {
        ...{ path, kind, format: hit.format + more, weight, certain },
        ...(layer === undefined ? {} : { layer }),
        ...(writer === undefined ? {} : { instruction: writer.place }),
        ...{ offset: hit.offset, excerpt: excerptOf(hit, redact), count: hit.count },
    };
}
//# sourceMappingURL=judge-hits.js.map

/***/ }),

/***/ 328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ searchSources),
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _search_inside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5409);

/**
 * Searches contexts and bases for the same values as the image. Called only where a hit may have
 * come from there.
 */
async function searchSources(search, sources) {
    const inContext = await kindsInFolders(search, sources);
    // A context that has the build's time also has its day.
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
/** A hit's own bytes as lower-case text, for comparison. */
function textOf({ hit }) {
    return hit.toString("latin1").toLowerCase();
}
//# sourceMappingURL=search-sources.js.map

/***/ })

};
//# sourceMappingURL=9643.index.js.map
