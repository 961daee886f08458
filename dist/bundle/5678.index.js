export const id = 5678;
export const ids = [5678];
export const modules = {

85678:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  judgeHits: () => (judgeHits)
});


var file_search = __webpack_require__(23195);
;// CONCATENATED MODULE: ./build/traces/excerpt.js

const shownAround = 24;
function excerptOf({ before, hit, after }, redact) {
    const shown = escaped(hit);
    const around = Buffer.concat([before, hit, after]).toString();
    if (redact(around) !== around || isCutWord(before, after))
        return shown;
    const lead = lineEnd(escaped(before.subarray(-shownAround)));
    const rest = lineStart(escaped(after.subarray(0, shownAround)));
    return `${lead}${shown}${rest}`;
}
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

var instructions = __webpack_require__(606);

var search_sources = __webpack_require__(90988);
;// CONCATENATED MODULE: ./build/app/leaks/decide-traces.js


const ofMachine = ["kernel", "cpu", "memory", "name-server", "hostname"];
async function decide(doubt, evidence) {
    const { hit, isFromContext, isPackaged } = doubt;
    if (hit.weight === "note")
        return { ...undecided, weight: "note" };
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
    const isDay = hit.strength === "doubtful" || (hit.kind === "day" && evidence.isEpochNow);
    return { ...undecided, inDoubt: isDay && hit.strength !== "weak" && !isPackaged };
}
const undecided = { weight: "trace", certain: false, inDoubt: false, more: "" };
const certain = { ...undecided, certain: true };
function ofSource(doubt, evidence) {
    const { hit, isFromContext, isInConfig } = doubt;
    if (isFromContext) {
        const more = ", in a file of the context";
        return { ...undecided, weight: evidence.contextWeight, more };
    }
    const { inConfig, inFiles } = evidence.inputs;
    if (!isInInputs((0,search_sources/* textOf */.b)(hit), isInConfig ? inConfig : inFiles))
        return undefined;
    const more = ", as written in the Containerfile or an input";
    if (hit.kind === "day" && asksForTime(doubt))
        return { ...undecided, inDoubt: true, more };
    return { ...undecided, weight: "note", more };
}
async function isCertain(doubt, evidence) {
    const { kind, strength } = doubt.hit;
    if (strength === "weak" || kind === "secret")
        return false;
    if (strength === "doubtful")
        return await isOwnDay(doubt, evidence);
    if (kind === "day")
        return !evidence.isEpochNow && (await isNowhereElse(doubt, evidence));
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
    if (evidence.isEpochNow)
        return false;
    return isUnfetched(doubt, evidence) && (await isNowhereElse(doubt, evidence));
}
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
const givenTime = /\bdate(?: {1,9}-u)? {1,9}(?:-d {0,9}|--date[= ])["']?@\S{0,200}/g;
function asksForTime({ script, path, moved }) {
    if (!instructions/* signs */.r.asksDate.test(script.replace(givenTime, "")))
        return false;
    const name = path.slice(path.lastIndexOf("/") + 1);
    return moved === 0 || script.includes(name);
}
const shortestInput = 6;
function isInInputs(text, inputs) {
    return text.length >= shortestInput && inputs.toLowerCase().includes(text);
}
//# sourceMappingURL=decide-traces.js.map
;// CONCATENATED MODULE: ./build/app/leaks/judge-hits.js


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
    const compared = hit.place === "name" ? undefined : isFromContext;
    const writer = layer === undefined ? undefined : writerOf({ path, layer, isFromContext: compared });
    return { file, hit, isFromContext, writer };
}
function isDay({ kind }) {
    return kind === "day" || kind === "time" || kind === "epoch";
}
function lineOf({ writer }) {
    return writer?.place.line;
}
async function fromContext(found, { inContext }) {
    const places = found.flatMap(({ file, hit }) => {
        if (file.layer === undefined || hit.place === "name")
            return [];
        return [{ file, place: { size: file.size, ...placeOf(hit, file) } }];
    });
    const known = await inContext(places.map(({ place }) => place));
    const files = new Set(places.map(({ file }) => file));
    for (const { file, place } of places)
        if (!known.has(place))
            files.delete(file);
    return files;
}
function placeOf({ place, offset, before, hit, after }, { head }) {
    if (place === "inside")
        return { offset: 0, bytes: head };
    return { offset: offset - before.length, bytes: Buffer.concat([before, hit, after]) };
}
async function judgedHit(found, { reading, options }) {
    const { hit, file, writer, isFromContext, isDayElsewhere } = found;
    const { path } = file;
    const decision = await decide({
        ...{ hit, path, isFromContext, isDayElsewhere },
        isInConfig: file.layer === undefined,
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

})

};
//# sourceMappingURL=5678.index.js.map
