export const id = 6219;
export const ids = [6219];
export const modules = {

/***/ 5028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gj: () => (/* binding */ gate),
  iA: () => (/* binding */ prepare),
  o$: () => (/* binding */ readSource)
});

// EXTERNAL MODULE: ./build/containerfile/parse.js + 2 modules
var parse = __webpack_require__(8125);
// EXTERNAL MODULE: ./build/containerfile/vcs.js
var containerfile_vcs = __webpack_require__(9726);
// EXTERNAL MODULE: ./build/domain/oci/digest.js
var oci_digest = __webpack_require__(719);
// EXTERNAL MODULE: ./build/domain/oci/image-location.js
var image_location = __webpack_require__(4228);
// EXTERNAL MODULE: ./build/domain/oci/tag.js
var oci_tag = __webpack_require__(1391);
// EXTERNAL MODULE: ./build/domain/text/failure.js
var failure = __webpack_require__(7271);
;// CONCATENATED MODULE: ./build/domain/build/build-context.js




/**
 * Parses `name=value`: a folder, `docker-image://reference` (also `container-image://`,
 * `docker://`),
 * `oci-layout://path[:tag][@digest]`, `oci-archive:path` or `docker-archive:path`.
 * @throws Failure `usage` for an unknown scheme or a bad digest
 */
function parseBuildContext({ name, value }) {
    const location = (0,image_location/* parseLocation */.z)(value);
    if (location?.kind === "registry")
        return { name, ...location };
    if (location !== undefined) {
        const { kind, transport, rest } = location;
        return { kind, name, transport, ...(transport === "oci" ? layoutPath(rest) : { path: rest }) };
    }
    if (/^[a-z][a-z0-9+-]*:\/\//.test(value)) {
        throw (0,failure/* badInput */.AN)("build-contexts", `${name} has an unknown kind of value, ${value.slice(0, 60)}.`, "Write a folder, docker-image://reference, oci-layout://path[:tag][@sha256:…], oci-archive:path or docker-archive:path.");
    }
    return { kind: "folder", name, path: value };
}
function layoutPath(text) {
    const at = text.lastIndexOf("@");
    const digest = at < 0 ? undefined : (0,oci_digest/* parseDigest */.m)(text.slice(at + 1));
    if (at >= 0 && digest === undefined) {
        throw (0,failure/* badInput */.AN)("build-contexts", `${text.slice(at)} is not a digest.`, "Write oci-layout://path@sha256:<64 hex digits>, or leave the digest out.");
    }
    const { path, tag } = (0,oci_tag/* splitTag */.R)(at < 0 ? text : text.slice(0, at));
    return {
        path,
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
//# sourceMappingURL=build-context.js.map
// EXTERNAL MODULE: ./build/domain/source/policy.js
var policy = __webpack_require__(1581);
// EXTERNAL MODULE: ./build/containerfile/copies.js
var copies = __webpack_require__(8037);
;// CONCATENATED MODULE: ./build/app/recipe/refuse-sources.js


/**
 * Refuses instructions that take from a context what is not in it. A committed link may lead to any
 * file of this machine: a mount follows it, and COPY only says "no such file". An empty folder is
 * in no commit, and therefore in no copy.
 * @throws Failure `usage` at the first such instruction
 */
async function refuseSources(options) {
    const { scope, folders, reader } = options;
    const taken = (0,copies/* takenSources */.s)(scope);
    const looked = await Promise.all([undefined, ...folders.map(({ name }) => name)].map(async (name) => {
        const context = folders.find((folder) => folder.name === name) ?? options.context;
        const here = taken.filter((each) => each.context === name);
        const paths = here.map(({ source, how }) => ({ path: source, how }));
        const answers = await reader.lookAt(context, paths);
        return here.map((source, index) => ({ source, answer: answers[index] ?? "other" }));
    }));
    const wrong = looked
        .flat()
        .flatMap(({ source, answer }) => {
        const said = wrongWith(source, answer);
        return said === undefined ? [] : [{ ...said, line: source.line }];
    })
        .sort((one, other) => one.line - other.line);
    const [first] = wrong;
    if (first === undefined)
        return;
    const { file } = scope.containerfile;
    throw new failure/* Failure */.HR({
        code: "usage",
        message: `${file}:${first.line}: ${first.what}`,
        fix: first.fix,
        place: { file, line: first.line },
    });
}
function wrongWith(taken, answer) {
    const { source, how, isOpen } = taken;
    const context = taken.context === undefined ? "" : ` \`${taken.context}\``;
    if (isOpen && how === "mount") {
        return {
            what: "the source of this mount depends on a variable that has no value here: it may lead anywhere.",
            fix: "Write the path, or give the variable a value with ARG or ENV above this line.",
        };
    }
    if (answer === "outside") {
        return {
            what: `\`${source}\` leads through a symbolic link out of the build context${context}.`,
            fix: taken.context === undefined
                ? "Copy the file into the context, or choose a `context` that holds it."
                : "Copy the file into that folder, or name a folder that holds it in `build-contexts`.",
        };
    }
    if (answer === "empty folder") {
        return {
            what: `\`${source}\` is an empty folder of the build context${context}: git has no empty folders, a fresh clone has it not, and so it is not copied.`,
            fix: "Make it in a RUN step (`RUN mkdir …`), or commit a file in it; if it is a submodule, check that out.",
        };
    }
    return undefined;
}
//# sourceMappingURL=refuse-sources.js.map
// EXTERNAL MODULE: ./build/app/recipe/scope.js
var recipe_scope = __webpack_require__(1135);
;// CONCATENATED MODULE: ./build/app/recipe/prepare.js






/** Reads and checks the build's files. @throws Failure `usage` with the place of the mistake */
async function prepare(request, ports) {
    const reader = ports.files;
    const files = await reader.read({
        context: request.context,
        ...(request.file === undefined ? {} : { file: request.file }),
    });
    const { name, path, text } = files.containerfile;
    const containerfile = (0,parse/* parseContainerfile */.L)({ text, file: name });
    const contexts = await Promise.all(request.buildContexts.map(async (each) => real(parseBuildContext(each), reader)));
    const builder = { platform: ports.machinePlatform };
    const scope = (0,recipe_scope/* scopeOf */.O)({ request, prepared: { containerfile, contexts }, builder });
    const context = { ...files.context, leavesOut: (0,containerfile_vcs/* unnamedVcs */.Nc)(scope) };
    const folders = contexts.flatMap((each) => each.kind === "folder" ? [folderContext(each, scope)] : []);
    await refuseSources({ scope, context, folders, reader });
    const vcs = await vcsAmong({ scope, context, folders, reader });
    return { context, containerfile, containerfilePath: path, contexts, folders, vcs };
}
/** Makes a context's path absolute, and a folder's real: what reads it runs elsewhere. */
async function real(context, reader) {
    if (context.kind === "registry")
        return context;
    const { path } = context;
    return context.kind === "folder"
        ? { ...context, path: await reader.folder(context) }
        : { ...context, path: reader.absolute(path) };
}
/**
 * Makes a folder context. buildah applies no ignore file to additional contexts, neither the
 * build's nor one in that folder.
 */
function folderContext({ name, path }, scope) {
    const leavesOut = (0,containerfile_vcs/* unnamedVcs */.Nc)(scope, name);
    return { name, path, ignoreText: "", ignores: () => false, leavesOut };
}
/**
 * Lists each `.git` that the copies will have. A context is searched only where an instruction
 * names a `.git`.
 */
async function vcsAmong(options) {
    const { scope, reader } = options;
    const places = [{ ...options.context, name: undefined }, ...options.folders];
    const found = await Promise.all(places.map(async ({ name, ...place }) => {
        const context = name;
        // The input itself may name one: `build-contexts: history=.git`.
        if (name !== undefined && (0,containerfile_vcs/* isInVcs */.ke)(place.path))
            return [{ context, path: "" }];
        if ((0,containerfile_vcs/* vcsCopies */.YS)(scope, name).length === 0)
            return [];
        return (await reader.vcsEntries(place)).map((path) => ({ context, path }));
    }));
    return found.flat();
}
/** Reads the source and its advisories. */
async function readSource(options) {
    const { request, prepared, sourceReader, machinePlatform } = options;
    const { context } = prepared;
    return await sourceReader.read({
        context: context.path,
        ignores: context.ignores,
        tags: request.tags,
        recipe: {
            scope: (0,recipe_scope/* scopeOf */.O)({ request, prepared, builder: { platform: machinePlatform } }),
            contexts: prepared.contexts,
            vcs: prepared.vcs,
            network: request.network,
            ...(request.hermetic === undefined ? {} : { hermetic: request.hermetic }),
        },
        ...(request.offset === undefined ? {} : { offset: request.offset }),
        ...(request.repository === undefined ? {} : { repository: request.repository }),
    });
}
/** The policy gate. @throws Failure `forbidden` */
function gate(request, reading) {
    const failure = (0,policy/* forbidden */.o)(reading.advisories, request.forbid);
    if (failure !== undefined)
        throw failure;
}
//# sourceMappingURL=prepare.js.map

/***/ }),

/***/ 1135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ scopeOf)
/* harmony export */ });
/**
 * Collects everything that decides what the names in the Containerfile mean, in one form for all
 * callers.
 */
function scopeOf(options) {
    const { request, prepared, builder } = options;
    return {
        containerfile: prepared.containerfile,
        buildArgs: request.buildArgs,
        contexts: new Set(prepared.contexts.map(({ name }) => name)),
        platforms: { build: builder.platform, target: request.platform ?? builder.platform },
        ...(request.target === undefined ? {} : { target: request.target }),
    };
}
//# sourceMappingURL=scope.js.map

/***/ }),

/***/ 8125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ parseContainerfile)
});

// EXTERNAL MODULE: ./build/domain/text/printable.js
var printable = __webpack_require__(6158);
// EXTERNAL MODULE: ./build/containerfile/broken.js
var broken = __webpack_require__(9749);
// EXTERNAL MODULE: ./build/containerfile/heredoc.js
var heredoc = __webpack_require__(4766);
;// CONCATENATED MODULE: ./build/containerfile/lines.js
const continuations = { "\\": /\\[ \t]*$/, "`": /`[ \t]*$/ };
/**
 * Splits a text into lines. `\n` and `\r\n` end a line, as in buildah; a byte order mark belongs to
 * no line.
 */
function physicalLines(text) {
    const lines = [];
    let offset = text.startsWith("\uFEFF") ? 1 : 0;
    for (const line of text.slice(offset).split("\n")) {
        lines.push({ text: line.endsWith("\r") ? line.slice(0, -1) : line, offset });
        offset += line.length + 1;
    }
    return lines;
}
/** Whether a line is blank or a comment. Such a line does not end a continuation. */
function isEmptyLine(line) {
    const text = line.text.trimStart();
    return text === "" || text.startsWith("#");
}
/** Joins the line at an index with the lines that continue it. */
function joinLines(lines, { first, escape }) {
    const continuation = continuations[escape];
    const pieces = [];
    const texts = [];
    let last = first;
    let length = 0;
    for (let index = first; index < lines.length; index += 1) {
        const line = lines[index];
        if (line === undefined)
            break;
        if (index > first && isEmptyLine(line))
            continue;
        const text = line.text.replace(continuation, "");
        pieces.push({ at: length, offset: line.offset, line: index });
        texts.push(text);
        length += text.length;
        last = index;
        if (text.length === line.text.length)
            break;
    }
    return { text: texts.join(""), last, pieces };
}
/**
 * Returns where a character of the joined text is in the file: its offset, and the 0-based line.
 */
function placeOf(joined, index) {
    let low = 0;
    let high = joined.pieces.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((joined.pieces[middle]?.at ?? 0) <= index)
            low = middle;
        else
            high = middle - 1;
    }
    const { at, offset, line } = joined.pieces[low] ?? { at: 0, offset: 0, line: 0 };
    return { offset: offset + index - at, line };
}
/** Returns a part of a joined line as a word with its place in the file. */
function wordAt(line, start, end) {
    const first = placeOf(line, start).offset;
    return {
        text: line.text.slice(start, end),
        start: first,
        end: end === start ? first : placeOf(line, end - 1).offset + 1,
    };
}
/** Whether a character is a blank between words, as in buildah. */
function isBlank(character) {
    return character !== undefined && /[\t\v\f\r ]/.test(character);
}
/**
 * Returns where the word at an index ends: at the first unescaped blank outside quotes, or at the
 * end of the text.
 */
function wordEnd(text, { start, escape }) {
    let quote = "";
    let index = start;
    for (; index < text.length; index += 1) {
        const character = text[index] ?? "";
        if (character === escape && quote !== "'")
            index += 1;
        else if (quote !== "")
            quote = character === quote ? "" : quote;
        else if (character === '"' || character === "'")
            quote = character;
        else if (isBlank(character))
            break;
    }
    return Math.min(index, text.length);
}
//# sourceMappingURL=lines.js.map
;// CONCATENATED MODULE: ./build/containerfile/instructions.js




const keywords = new Set("ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(" "));
/**
 * The most instructions. The work with names and scopes grows quadratically; this keeps it small
 * for any text.
 */
const mostInstructions = 10_000;
/**
 * Reads all instructions of a Containerfile, in the order of the file.
 * @throws Failure `usage` at an unknown instruction, an unterminated here-document or a wrong
 * escape directive
 */
function readInstructions({ text, file }) {
    const lines = physicalLines(text);
    const reading = { file, lines, escape: escapeOf(lines, file) };
    const instructions = [];
    let index = 0;
    while (index < lines.length) {
        const line = lines[index];
        if (line === undefined || isEmptyLine(line)) {
            index += 1;
            continue;
        }
        const joined = joinLines(lines, { first: index, escape: reading.escape });
        index = joined.last + 1;
        if (joined.text.trim() === "")
            continue;
        const instruction = readInstruction(reading, joined);
        if (instructions.length === mostInstructions)
            throw tooMany(file, instruction.line);
        instructions.push(instruction);
        index = instruction.endLine;
    }
    return instructions;
}
function tooMany(file, line) {
    return (0,broken/* brokenContainerfile */.b)({
        file,
        line,
        wrong: `The file holds more than ${mostInstructions} instructions.`,
        fix: "Move commands into scripts that RUN starts.",
    });
}
/**
 * Returns the escape character that a directive chooses. buildah looks for the directive in the
 * first line only: after any other line, even `# syntax=…`, it is a comment.
 */
function escapeOf(lines, file) {
    const directive = /^#[ \t]*escape[ \t]*=[ \t]*(.)/i;
    const chosen = directive.exec(lines[0]?.text.trimStart() ?? "")?.[1];
    if (chosen === undefined || chosen === "\\")
        return "\\";
    if (chosen === "`")
        return "`";
    throw (0,broken/* brokenContainerfile */.b)({
        file,
        line: 1,
        wrong: "The escape character is neither a backslash nor a backtick.",
        fix: "Write `# escape=\\` or leave the line out.",
    });
}
function readInstruction(reading, joined) {
    const { file, escape } = reading;
    const start = joined.text.length - joined.text.trimStart().length;
    const text = joined.text.trim();
    const place = { file, line: placeOf(joined, start).line + 1 };
    const range = { start, end: start + text.length };
    const { written, ...parts } = readParts(joined, { range, escape });
    if (!keywords.has(parts.keyword)) {
        throw (0,broken/* brokenContainerfile */.b)({
            ...place,
            wrong: `${JSON.stringify((0,printable/* shortened */.vI)(written, 40))} is no instruction.`,
            fix: `Correct it; a line that goes on in the next one ends in \`${escape}\`.`,
        });
    }
    const trigger = parts.keyword === "ONBUILD" ? readTrigger(joined, { range, escape, place }) : undefined;
    const whole = {
        ...parts,
        line: place.line,
        text,
        ...(trigger === undefined ? {} : { trigger }),
    };
    const { heredocs, last } = readHeredocs(reading, { ...whole, last: joined.last });
    return { ...whole, endLine: last + 1, heredocs };
}
/** Reads the instruction after `ONBUILD`; refuses those that buildah refuses. */
function readTrigger(joined, { range, escape, place }) {
    const start = skipBlanks(joined.text, { start: range.start + "ONBUILD".length, end: range.end });
    const { written, ...trigger } = readParts(joined, { range: { start, end: range.end }, escape });
    if (written === "" || /^(?:FROM|MAINTAINER|ONBUILD)$/.test(trigger.keyword)) {
        throw (0,broken/* brokenContainerfile */.b)({
            ...place,
            wrong: written === ""
                ? "ONBUILD holds no instruction."
                : `ONBUILD cannot hold ${trigger.keyword}.`,
            fix: "Write an instruction for the images built on this one, e.g. `ONBUILD COPY . /app`.",
        });
    }
    return trigger;
}
function readParts(joined, { range, escape }) {
    const text = joined.text.slice(range.start, range.end);
    const written = /^[^\t\v\f\r ]+/.exec(text)?.[0] ?? "";
    const rest = { start: range.start + written.length, end: range.end };
    const { flags, next } = readFlags(joined, { range: rest, escape });
    return {
        written,
        keyword: written.toUpperCase(),
        flags,
        argument: joined.text.slice(next, range.end),
        words: readWords(joined, { range: { start: next, end: range.end }, escape }),
    };
}
function readHeredocs({ file, lines }, holder) {
    const heredocs = [];
    let last = holder.last;
    for (const marker of (0,heredoc/* heredocMarkers */.ib)(holder)) {
        let close = last + 1;
        while (close < lines.length && !marker.endsAt(lines[close]?.text ?? ""))
            close += 1;
        if (close === lines.length) {
            throw (0,broken/* brokenContainerfile */.b)({
                file,
                line: holder.line,
                wrong: "A here-document has no end.",
                fix: `Add a line with ${JSON.stringify((0,printable/* shortened */.vI)(marker.name, 80))} alone.`,
            });
        }
        const content = lines.slice(last + 1, close).map(({ text }) => `${text}\n`);
        heredocs.push(content.join(""));
        last = close;
    }
    return { heredocs, last };
}
function readFlags(line, { range, escape }) {
    const flags = [];
    let index = skipBlanks(line.text, range);
    while (line.text.startsWith("--", index)) {
        const end = Math.min(wordEnd(line.text, { start: index, escape }), range.end);
        const next = skipBlanks(line.text, { start: end, end: range.end });
        const written = line.text.slice(index, end);
        if (written === "--")
            return { flags, next };
        const equals = written.indexOf("=");
        const nameEnd = equals === -1 ? written.length : equals;
        const value = Math.min(index + nameEnd + 1, end);
        flags.push({ name: written.slice(2, nameEnd), value: wordAt(line, value, end) });
        index = next;
    }
    return { flags, next: index };
}
function readWords(line, { range, escape }) {
    const words = [];
    let index = skipBlanks(line.text, range);
    while (index < range.end) {
        const end = Math.min(wordEnd(line.text, { start: index, escape }), range.end);
        words.push(wordAt(line, index, end));
        index = skipBlanks(line.text, { start: end, end: range.end });
    }
    return words;
}
function skipBlanks(text, { start, end }) {
    let index = start;
    while (index < end && isBlank(text[index]))
        index += 1;
    return index;
}
//# sourceMappingURL=instructions.js.map
;// CONCATENATED MODULE: ./build/containerfile/parse.js



/**
 * The longest text, in UTF-16 code units; large Containerfiles of real projects have a few tens of
 * thousands.
 */
const longestText = 1 << 20;
/**
 * Parses a Containerfile into stages and instructions, with their places.
 * Twofold splits the text into instructions itself and follows buildah's parser
 * (github.com/openshift/imagebuilder): places, step numbers and pins are only right if both see the
 * same instructions, and bases are replaced by offset. The package dockerfile-ast differs from
 * buildah in small things (`# escape=` after another directive, indented comments inside an
 * instruction, names of here-documents), and loading it would take a third of the time to the first
 * log line.
 * @throws Failure `usage`, with the line, for a text that buildah cannot build from
 */
function parseContainerfile(source) {
    const { text, file } = source;
    checkFile(source);
    const instructions = readInstructions(source);
    const found = instructions.findIndex(({ keyword }) => keyword === "FROM");
    const firstFrom = found === -1 ? instructions.length : found;
    const args = instructions.slice(0, firstFrom);
    const early = args.find(({ keyword }) => keyword !== "ARG");
    if (early !== undefined) {
        throw (0,broken/* brokenContainerfile */.b)({
            file,
            line: early.line,
            wrong: `\`${early.keyword}\` comes before the first FROM.`,
            fix: "Start with FROM; only ARG may come before it.",
        });
    }
    if (found === -1) {
        throw (0,broken/* brokenContainerfile */.b)({
            file,
            line: args[0]?.line ?? 1,
            wrong: args.length === 0 ? "The file holds no instruction." : "The file has no FROM.",
            fix: "Start with FROM and the image to build on, e.g. `FROM debian:12` or `FROM scratch`.",
        });
    }
    const stages = readStages(instructions.slice(firstFrom), file);
    checkNames(stages, file);
    return { file, text, args, stages };
}
function checkFile({ text, file }) {
    if (text.length > longestText) {
        throw (0,broken/* brokenContainerfile */.b)({
            file,
            line: 1,
            wrong: "The file is larger than 1 MiB.",
            fix: "Name a Containerfile; put large data into the build context.",
        });
    }
    if (file.endsWith(".in")) {
        throw (0,broken/* brokenContainerfile */.b)({
            file,
            line: 1,
            wrong: "buildah runs a file whose name ends in `.in` through the C preprocessor first.",
            fix: `Preprocess it before, e.g. \`cpp -E -P ${file}\`, and build from the result.`,
        });
    }
}
/**
 * Refuses two stages of the same name: which of them buildah takes depends on the instruction, and
 * on which stage finishes first.
 */
function checkNames(stages, file) {
    const lines = new Map();
    for (const { name, from } of stages) {
        if (name === undefined)
            continue;
        const earlier = lines.get(name);
        if (earlier !== undefined) {
            throw (0,broken/* brokenContainerfile */.b)({
                file,
                line: from.line,
                wrong: `The stage at line ${earlier} is called ${JSON.stringify((0,printable/* shortened */.vI)(name, 80))} too.`,
                fix: "Give each stage a name of its own.",
            });
        }
        lines.set(name, from.line);
    }
}
function readStages(instructions, file) {
    const starts = instructions.flatMap(({ keyword }, at) => (keyword === "FROM" ? [at] : []));
    return starts.flatMap((start, index) => {
        const [from, ...following] = instructions.slice(start, starts[index + 1]);
        return from === undefined ? [] : [readStage(from, { index, instructions: following, file })];
    });
}
function readStage(from, rest) {
    const [base, as, name] = from.words;
    const isNamed = as?.text.toUpperCase() === "AS" && name !== undefined;
    if (base === undefined || from.words.length !== (isNamed ? 3 : 1)) {
        throw (0,broken/* brokenContainerfile */.b)({
            file: rest.file,
            line: from.line,
            wrong: "FROM does not name one image.",
            fix: "Write `FROM image` or `FROM image AS name`.",
        });
    }
    const stage = { index: rest.index, from, base, instructions: rest.instructions };
    return isNamed ? { ...stage, name: name.text } : stage;
}
//# sourceMappingURL=parse.js.map

/***/ }),

/***/ 1581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ forbiddenAmong),
/* harmony export */   o: () => (/* binding */ forbidden)
/* harmony export */ });
/* harmony import */ var _text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7271);

/**
 * Returns the advisories that policy (input `forbid`) does not accept, in their order. An advisory
 * that could not be ruled out counts as found: an unknown is never a pass.
 */
function forbiddenAmong(advisories, forbid) {
    return advisories.filter((advisory) => forbid.includes(advisory.name) || openAndForbidden(advisory, forbid).length > 0);
}
/**
 * The policy gate: returns a failure that names each forbidden advisory that applies, with its fix,
 * or undefined.
 */
function forbidden(advisories, forbid) {
    const hits = forbiddenAmong(advisories, forbid);
    const [first, ...more] = hits;
    if (first === undefined)
        return undefined;
    const names = hits.map((advisory) => named(advisory, forbid));
    return new _text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "forbidden",
        message: more.length === 0
            ? `The source has the forbidden advisory ${names[0]}: ${first.message}`
            : `The source has ${hits.length} forbidden advisories: ${names.join(", ")}.`,
        fix: `${hits.map(({ name, fix }) => `${name}: ${fix}`).join(" ")} Or take ${more.length === 0 ? "it" : "them"} out of \`forbid\`.`,
        ...(first.places?.[0] === undefined ? {} : { place: first.places[0] }),
    });
}
function named(advisory, forbid) {
    const open = openAndForbidden(advisory, forbid);
    const name = `\`${advisory.name}\``;
    return forbid.includes(advisory.name) || open.length === 0
        ? name
        : `${name} (which leaves \`${open.join("`, `")}\` open)`;
}
function openAndForbidden({ leavesOpen = [] }, forbid) {
    return leavesOpen.filter((name) => forbid.includes(name));
}
//# sourceMappingURL=policy.js.map

/***/ }),

/***/ 142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ taggedSource)
/* harmony export */ });
/** Combines a source with its tags. */
function taggedSource(found) {
    const { source, tag, otherTags } = found;
    return {
        ...source,
        ...(tag === undefined ? {} : { tag }),
        ...(otherTags.length === 0 ? {} : { otherTags }),
    };
}
//# sourceMappingURL=source.js.map

/***/ })

};
//# sourceMappingURL=6219.index.js.map
