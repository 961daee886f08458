export const id = 285;
export const ids = [285];
export const modules = {

/***/ 5285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  searchTwins: () => (/* binding */ searchTwins)
});

// EXTERNAL MODULE: ./build/containerfile/chain.js
var chain = __webpack_require__(8511);
// EXTERNAL MODULE: ./build/containerfile/origins.js
var containerfile_origins = __webpack_require__(4837);
// EXTERNAL MODULE: ./build/domain/json.js
var json = __webpack_require__(7803);
// EXTERNAL MODULE: ./build/domain/printable.js
var printable = __webpack_require__(7398);
// EXTERNAL MODULE: ./build/trace/copied-paths.js
var copied_paths = __webpack_require__(3585);
// EXTERNAL MODULE: ./build/trace/stage-scope.js
var stage_scope = __webpack_require__(3218);
;// CONCATENATED MODULE: ./build/trace/likely-writer.js



/**
 * The instruction that wrote a file of a stage, as far as the Containerfile alone tells: the first RUN that names the
 * path, else the COPY that names it, followed into the stage that it copies from, else the only RUN. Undefined where
 * several may have done it; nothing is watched for this.
 */
function likelyWriter(question) {
    const { stage, path, isFromContext } = question;
    const places = placesOf(question.names, stage).places;
    const copies = places.filter(({ copy }) => copy !== undefined && (0,copied_paths/* covers */.hU)(copy, path));
    const own = copies.findLast(({ instruction }) => !isFromStage(instruction));
    if (isFromContext && own !== undefined)
        return own.instruction;
    const runs = places.filter(({ instruction }) => instruction.keyword === "RUN");
    const naming = runs.find(({ instruction, workdir }) => names(instruction, { path, workdir }));
    if (naming !== undefined)
        return naming.instruction;
    if (copies.length === 0)
        return runs.length === 1 ? runs[0]?.instruction : undefined;
    const exact = copies.findLast(({ copy }) => copy !== undefined && sourceOf(copy, path) !== undefined);
    const copied = exact ?? (runs.length === 0 && copies.length === 1 ? copies[0] : undefined);
    return copied === undefined ? undefined : (deeper(question, copied) ?? copied.instruction);
}
function placesOf(known, stage) {
    const below = (0,containerfile_origins/* originOfBase */.zU)(known, stage)?.stage;
    const base = below === undefined ? stage_scope/* unknownBase */.S : placesOf(known, below).end;
    return (0,stage_scope/* placesIn */.y)(stage, { names: known, base });
}
/** Who wrote it in the stage that it is copied from. */
function deeper({ names: known, stage, path }, { instruction, copy }) {
    const from = (0,containerfile_origins/* originsOf */.TZ)(known, stage).find(({ kind, line }) => kind === "copy" && line === instruction.line)?.stage;
    const source = copy === undefined ? undefined : sourceOf(copy, path);
    if (from === undefined || source === undefined)
        return undefined;
    return likelyWriter({ names: known, stage: from, path: source, isFromContext: false });
}
/** The source that a path of the image is for certain: the only one, under its own name or a new one. */
function sourceOf({ sources, destination, isIntoFolder }, path) {
    return sources.find((source) => {
        const name = source.slice(source.lastIndexOf("/") + 1);
        return ((!isIntoFolder && path === destination) || (name !== "" && path === `${destination}/${name}`));
    });
}
function isFromStage({ flags }) {
    return flags.some(({ name }) => name === "from");
}
/** Whether a RUN has the path in it, absolute or from its working folder. */
function names({ text, heredocs }, { path, workdir }) {
    const isBelow = workdir !== "" && path.startsWith(`${workdir}/`);
    const relative = isBelow ? path.slice(workdir.length + 1) : path;
    const written = [`/${path}`, ...(isBelow && relative.length > 3 ? [relative] : [])];
    return [text, ...heredocs].some((script) => written.some((one) => holdsWord(script, one)));
}
/** Whether a text stands somewhere with nothing around it that would make it a part of another path. */
function holdsWord(text, word) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const [before = " ", after = " "] = [text[at - 1], text[at + word.length]];
        if (!/[\w./-]/.test(before) && !/[\w./-]/.test(after))
            return true;
    }
    return false;
}
//# sourceMappingURL=likely-writer.js.map
// EXTERNAL MODULE: ./build/app/layer-origins.js
var layer_origins = __webpack_require__(6275);
// EXTERNAL MODULE: ./build/app/twin-builds.js
var twin_builds = __webpack_require__(7916);
;// CONCATENATED MODULE: ./build/app/search-twins.js







/**
 * Searches the first build's image for what it tells of its build (design §6), and puts that into the record. It
 * never fails: what was proven without it stays so.
 */
async function searchTwins(order) {
    const { ports, record, builder, twins } = order;
    try {
        const found = await record.phase("search", async () => {
            const { searchImage } = await __webpack_require__.e(/* import() */ 344).then(__webpack_require__.bind(__webpack_require__, 8344));
            const image = await ports.openImage(record.layout ?? ports.output.twins.first);
            const own = twins.first.diffIds.map((id) => builder.baseOf(id) === undefined);
            return await searchImage({
                image,
                readers: ports.readers,
                redact: ports.redact,
                signal: order.signal,
                writerOf: writersIn(order),
                layers: own.flatMap((isOwn, index) => (isOwn ? [index] : [])),
                traces: tracesOf(order, image),
                contextWeight: contextWeight(record),
                inContext: (wanted) => ports.inFolder(twins.first.contextPath, wanted),
            });
        });
        record.suspects = found.suspects;
        record.executables = found.executables;
    }
    catch (error) {
        if (order.signal.aborted)
            return;
        const reason = error instanceof Error ? error.message : String(error);
        ports.reporter.annotate({
            level: "notice",
            title: "Image not searched",
            message: `The image was not searched for traces of its build: ${(0,printable/* visible */.RK)(reason)}`,
        });
    }
}
/** What the trace found out, else the layer's only instruction, else what the Containerfile tells. */
function writersIn(order) {
    const { record, builder, twins, origins, question, prepared } = order;
    const { containerfile } = prepared;
    const traced = new Map(record.differences.listed.map(({ path, instruction }) => [path, instruction]));
    const names = (0,containerfile_origins/* namesOf */.eZ)(containerfile, question);
    const { diffIds } = twins.first;
    const baseOf = (diffId) => builder.baseOf(diffId);
    const stages = (0,layer_origins/* layerStages */.J)({ diffIds, baseOf, chain: (0,chain/* stageChain */.a)(question) });
    return ({ path, layer, isFromContext }) => {
        const known = traced.get(path) ?? origins[layer]?.instruction;
        const stage = stages[layer];
        if (known !== undefined || stage === undefined)
            return known;
        const found = likelyWriter({ names, stage, path, isFromContext });
        return found && { file: containerfile.file, line: found.line, text: found.text };
    };
}
/** Advisories after which a file of the context may be another one in the next build of the commit. */
const unclean = [
    "dirty",
    "ignored-in-context",
    "no-repository",
    "submodule-dirty",
    "unverifiable",
];
function contextWeight({ reading }) {
    const isClean = reading?.advisories.every(({ name }) => !unclean.includes(name)) === true;
    return isClean ? "note" : "trace";
}
function tracesOf(order, image) {
    const { request, ports, record, builder, prepared, twins } = order;
    const built = [twins.first, ...(twins.second === undefined ? [] : [twins.second])];
    const { hostname, timeZone, runIds } = ports.machine;
    const given = builder.noShim === undefined ? (0,twin_builds/* ownParts */.Fx)(request).first.environment.hostname : undefined;
    const zone = zoneOf(image.configBytes);
    return {
        startedAt: Math.min(...built.map(({ startedAt }) => startedAt)),
        endedAt: Math.max(...built.map(({ endedAt }) => endedAt)),
        zones: ["UTC", timeZone, ...(zone === undefined ? [] : [zone])],
        hostnames: [hostname, ...(given === undefined ? [] : [given])],
        userNames: builder.userNames,
        paths: [...checkoutPaths(prepared.files.context.path, record), ...workFolders(built)],
        runIds,
        revision: record.reading?.source.revision ?? "",
    };
}
/** The checkout's root, which every path in it starts with; the context, where the root is not known. */
function checkoutPaths(context, record) {
    const offset = record.reading?.source.offset ?? "";
    const isBelow = offset !== "" && context.endsWith(`/${offset}`);
    return [isBelow ? context.slice(0, -offset.length - 1) : context];
}
/** The folder that both contexts lie in, or the only one. */
function workFolders(built) {
    const [first = [], second] = built.map(({ contextPath }) => contextPath.split("/"));
    if (second === undefined)
        return [first.join("/")];
    const apart = first.findIndex((part, index) => part !== second[index]);
    return [first.slice(0, apart < 0 ? first.length : apart).join("/")];
}
/** What the image itself says of its time zone: its own steps write days in it. */
function zoneOf(configBytes) {
    const config = JSON.parse(Buffer.from(configBytes).toString("utf8"));
    const inner = (0,json/* isJsonObject */.O)(config) && (0,json/* isJsonObject */.O)(config["config"]) ? config["config"] : {};
    const env = inner["Env"];
    if (!Array.isArray(env))
        return undefined;
    const all = env;
    const found = all.find((one) => typeof one === "string" && one.startsWith("TZ="));
    return typeof found === "string" ? found.slice(3) : undefined;
}
//# sourceMappingURL=search-twins.js.map

/***/ }),

/***/ 782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isPattern),
/* harmony export */   p: () => (/* binding */ matchesComponent)
/* harmony export */ });
/** Whether a path has a wildcard. */
function isPattern(path) {
    return /[*?[]/.test(path);
}
/** Whether one path component matches a pattern of COPY: `*`, `?`, `[a-z]` and `\` (Go's filepath.Match). */
function matchesComponent(pattern, component) {
    const pieces = piecesOf(pattern);
    const characters = [...component];
    let [piece, at] = [0, 0];
    // Where to go on when the last `*` has to take one character more: time grows with the product of lengths only.
    let retry;
    while (at < characters.length) {
        const wanted = pieces[piece];
        const character = characters[at] ?? "";
        if (wanted === "many") {
            retry = { piece: piece + 1, at };
            piece += 1;
        }
        else if (wanted?.(character) === true) {
            piece += 1;
            at += 1;
        }
        else if (retry !== undefined) {
            retry = { piece: retry.piece, at: retry.at + 1 };
            ({ piece, at } = retry);
        }
        else {
            return false;
        }
    }
    return pieces.slice(piece).every((rest) => rest === "many");
}
function piecesOf(pattern) {
    const words = pattern.match(/\\.|\*+|\?|\[\^?(?:\\.|[^\]\\])+\]|./gsu) ?? [];
    return words.map((word) => {
        if (word.startsWith("*"))
            return "many";
        if (word === "?")
            return () => true;
        if (word.startsWith("[") && word.length > 1)
            return setOf(word.slice(1, -1));
        const character = word.startsWith("\\") ? word.slice(1) : word;
        return (found) => found === character;
    });
}
function setOf(written) {
    const isNegated = written.startsWith("^");
    const inner = isNegated ? written.slice(1) : written;
    const parts = inner.match(/(?:\\.|[^\\])-(?:\\.|[^\\])|\\.|[^\\]/gsu) ?? [];
    const ranges = parts.map((part) => {
        const characters = part.match(/\\.|[^\\]/gsu) ?? [];
        const [first = "", last = first] = characters.length === 3 ? [characters[0], characters[2]] : [characters[0]];
        return [plain(first), plain(last)];
    });
    return (character) => ranges.some(([low, high]) => low <= character && character <= high) !== isNegated;
}
function plain(character) {
    return character.startsWith("\\") ? character.slice(1) : character;
}
//# sourceMappingURL=glob.js.map

/***/ }),

/***/ 3585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nu: () => (/* binding */ destinationsOf),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   oJ: () => (/* binding */ copyPaths)
/* harmony export */ });
/* harmony import */ var _containerfile_expand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2912);
/* harmony import */ var _containerfile_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(782);
/* harmony import */ var _containerfile_heredoc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4766);



/** Reads a COPY or ADD; undefined when it is none, or when a variable leaves it without meaning. */
function copyPaths(instruction, place) {
    const { keyword, flags } = instruction;
    if (keyword !== "COPY" && keyword !== "ADD")
        return undefined;
    const words = wordsOf(instruction, place.lookup);
    const destination = words?.at(-1);
    if (words === undefined || destination === undefined || words.length < 2)
        return undefined;
    const sources = words.slice(0, -1);
    return {
        sources: sources.map(plainPath),
        destination: resolvePath(place.workdir, destination),
        isIntoFolder: /(?:^|\/)\.{0,2}$/.test(destination) || sources.length > 1 || sources.some(_containerfile_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isPattern */ .P),
        keepsParents: flags.some(({ name, value }) => name === "parents" && value.text !== "false"),
    };
}
/**
 * Where a path of the place copied from may come to lie: as a file it is put into or in place of the destination,
 * out of a copied folder it keeps its place below it. More than one where only a look at the files could tell.
 */
function destinationsOf(copy, path) {
    const parts = path.split("/");
    return copy.sources.flatMap((source) => {
        if (copy.keepsParents)
            return withParents(copy, { source, path });
        const pattern = source === "" ? [] : source.split("/");
        const isBelow = pattern.every((part, at) => (0,_containerfile_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesComponent */ .p)(part, parts[at] ?? "/"));
        if (!isBelow)
            return [];
        const rest = parts.slice(pattern.length);
        if (rest.length > 0)
            return [joined(copy.destination, rest.join("/"))];
        const inFolder = joined(copy.destination, parts.at(-1) ?? "");
        return copy.isIntoFolder ? [inFolder] : [copy.destination, inFolder];
    });
}
/** Whether a path of the image may be something that the instruction put there. */
function covers(copy, path) {
    const { destination } = copy;
    return destination === "" || path === destination || path.startsWith(`${destination}/`);
}
/** A path against a working folder, `.` and `..` resolved; both results and folders have no leading slash. */
function resolvePath(workdir, path) {
    const parts = [];
    for (const part of `${path.startsWith("/") ? "" : workdir}/${path}`.split("/")) {
        if (part === "..")
            parts.pop();
        else if (part !== "" && part !== ".")
            parts.push(part);
    }
    return parts.join("/");
}
function wordsOf(instruction, lookup) {
    const strings = (0,_containerfile_heredoc_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonStrings */ .lJ)(instruction.argument);
    const written = strings ?? instruction.words.map(({ text }) => text);
    const words = [];
    for (const word of written) {
        if (strings === undefined && (0,_containerfile_heredoc_js__WEBPACK_IMPORTED_MODULE_0__/* .isHeredocMarker */ .nF)(word)) {
            words.push(word.replace(/^\d*<<-?/, "").replaceAll(/["'\\]/g, ""));
            continue;
        }
        const { text, problem, unset } = (0,_containerfile_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .expandWord */ .V)(word, lookup);
        if (problem !== undefined || unset.length > 0)
            return undefined;
        words.push(text);
    }
    return words;
}
/** `a/./b/c` keeps only what follows the pivot. */
function withParents(copy, { source, path }) {
    const [before, after] = source.split("/./");
    const pivot = after === undefined ? "" : plainPath(before ?? "");
    const pattern = plainPath(after === undefined ? source : `${before}/${after}`);
    const parts = path.split("/");
    const isMeant = pattern.split("/").every((part, at) => (0,_containerfile_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesComponent */ .p)(part, parts[at] ?? "/"));
    if (!isMeant && pattern !== "")
        return [];
    const kept = pivot === "" ? path : path.slice(pivot.length + 1);
    return [joined(copy.destination, kept)];
}
/** Without leading slash, `.` and doubled slashes; `/./` is kept, for `--parents` gives it a meaning. */
function plainPath(path) {
    if (path.includes("/./"))
        return path.replace(/^\/+/, "");
    return resolvePath("", path);
}
function joined(folder, rest) {
    return folder === "" ? rest : `${folder}/${rest}`;
}
//# sourceMappingURL=copied-paths.js.map

/***/ }),

/***/ 3218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ unknownBase),
/* harmony export */   y: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var _containerfile_args_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9713);
/* harmony import */ var _containerfile_expand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2912);
/* harmony import */ var _copied_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3585);



/** What is known of a stage on an outside image: as good as nothing. */
const unknownBase = { env: new Map(), workdir: "" };
/**
 * Each instruction of a stage with its place: variables are those of ENV, else of ARG, as buildah resolves them in
 * COPY and WORKDIR. What an outside base sets is not known; words that need it are left alone.
 */
function placesIn(stage, { names, base }) {
    const env = new Map(base.env);
    let { workdir } = base;
    const places = [];
    for (const { instruction, scope } of (0,_containerfile_args_js__WEBPACK_IMPORTED_MODULE_1__/* .withScopes */ .w)(stage.instructions, names)) {
        const lookup = lookupIn(env, scope);
        places.push({ instruction, workdir, copy: (0,_copied_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .copyPaths */ .oJ)(instruction, { lookup, workdir }) });
        if (instruction.keyword === "ENV")
            setVariables(instruction, { env, lookup });
        if (instruction.keyword !== "WORKDIR")
            continue;
        const { text, problem } = (0,_containerfile_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .expandWord */ .V)(instruction.argument.trim(), lookup);
        if (problem === undefined)
            workdir = (0,_copied_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePath */ .o1)(workdir, text);
    }
    return { places, end: { env, workdir } };
}
function lookupIn(env, args) {
    return (name) => env.get(name) ?? args.get(name);
}
/** `ENV a=1 b=2`, or the old form `ENV a 1 and more`. */
function setVariables({ words, argument }, { env, lookup }) {
    const [first] = words;
    if (first === undefined)
        return;
    const pairs = first.text.includes("=")
        ? words.map(({ text }) => text)
        : [`${first.text}=${argument.trim().slice(first.text.length).trim()}`];
    for (const pair of pairs) {
        const equals = pair.indexOf("=");
        const { text, problem } = (0,_containerfile_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .expandWord */ .V)(pair.slice(equals + 1), lookup);
        if (equals > 0 && problem === undefined)
            env.set(pair.slice(0, equals), text);
    }
}
//# sourceMappingURL=stage-scope.js.map

/***/ })

};
//# sourceMappingURL=285.index.js.map
