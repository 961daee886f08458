export const id = 2644;
export const ids = [2644];
export const modules = {

/***/ 2644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findUnpinned: () => (/* binding */ findUnpinned),
  pinUses: () => (/* binding */ pinUses)
});

// EXTERNAL MODULE: ./build/containerfile/bases.js
var bases = __webpack_require__(2188);
// EXTERNAL MODULE: ./build/containerfile/parse.js + 2 modules
var parse = __webpack_require__(8125);
// EXTERNAL MODULE: ./build/domain/text/failure.js
var failure = __webpack_require__(7271);
// EXTERNAL MODULE: ./build/domain/text/printable.js
var printable = __webpack_require__(6158);
// EXTERNAL MODULE: ./build/domain/oci/reference.js
var oci_reference = __webpack_require__(3326);
;// CONCATENATED MODULE: ./build/pin/reference.js

/**
 * Says how a reference can be pinned. The name stays as it was written. Without a tag, `latest` is
 * added, which is what builds use then: a digest alone would not say what it was.
 */
function referenceState(written) {
    const reference = (0,oci_reference/* parseReference */.F2)(written);
    if (reference === undefined) {
        const why = "It is not an image reference. Write one such as `debian:12`.";
        return { kind: "no-registry", why };
    }
    if (reference.digest !== undefined)
        return { kind: "pinned" };
    if (reference.registry === "localhost") {
        const why = "It is in this machine's own storage, which no digest of a registry can name. Push it to a registry and name that.";
        return { kind: "no-registry", why };
    }
    const { tag = "latest" } = reference;
    return {
        kind: "unpinned",
        tagged: reference.tag === undefined ? `${written}:${tag}` : written,
        full: (0,oci_reference/* formatReference */.FH)({ ...reference, tag }),
    };
}
//# sourceMappingURL=reference.js.map
;// CONCATENATED MODULE: ./build/pin/build-contexts.js

/**
 * Returns the entries of a list with one per line. Empty lines do not count, and quotes around an
 * entry are not part of it.
 */
function contextEntries(list) {
    return [...list.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
        const trimmed = line.trim();
        const text = /^"(.*)"$/.exec(trimmed)?.[1] ?? trimmed;
        if (text === "")
            return [];
        const start = index + line.indexOf(text);
        return [{ text, start, name: text.split("=", 1)[0] ?? "", image: imageOf(text) }];
    });
}
/** The schemes that name an image in a registry (src/domain/build/build-context.ts). */
const imageValue = /^[^=]*=(?:docker-image|container-image|docker):\/\//;
function imageOf(entry) {
    const scheme = imageValue.exec(entry)?.[0];
    const written = scheme === undefined ? "" : entry.slice(scheme.length);
    if (scheme === undefined ? /^[^=]*=?\$\{\{/.test(entry) : written.includes("${{")) {
        const why = "An expression gives the name when the workflow runs. Write the digest where its value comes from.";
        return { kind: "left", why };
    }
    if (scheme === undefined)
        return undefined;
    const state = referenceState(written);
    if (state.kind === "pinned")
        return state;
    if (state.kind === "no-registry")
        return { kind: "left", why: state.why };
    return { ...state, written, start: scheme.length };
}
//# sourceMappingURL=build-contexts.js.map
// EXTERNAL MODULE: ./build/containerfile/origins.js
var origins = __webpack_require__(4837);
;// CONCATENATED MODULE: ./build/pin/arg-defaults.js

/**
 * Returns the variable if a word is nothing else, `$NAME` or `${NAME}`, in quotes or not; undefined
 * for any other word.
 */
function wholeVariable({ text }) {
    const found = /^("?)\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})\1$/.exec(text);
    return found?.[2] ?? found?.[3];
}
/**
 * Returns the default that gives a variable its value in a word: that of the last ARG before the
 * first FROM, or for
 * `--from` and `from=` that of the last one above it in its stage. Undefined if no ARG in the file
 * has a default.
 */
function arg_defaults_valueOf(variable, { containerfile, named }) {
    const outer = lastDefault(variable, containerfile);
    if (named.kind === "from")
        return outer;
    const { instructions } = named.stage;
    const above = instructions.slice(0, instructions.indexOf(named.instruction));
    const declared = above.findLast((instruction) => assignments(instruction).some(({ name }) => name === variable));
    if (declared === undefined)
        return undefined;
    const own = assignments(declared).findLast(({ name }) => name === variable);
    return own?.value === undefined ? outer : placed(declared, own.value, containerfile);
}
function lastDefault(variable, containerfile) {
    for (const instruction of containerfile.args.toReversed()) {
        const found = assignments(instruction).findLast(({ name, value }) => name === variable && value !== undefined);
        if (found?.value !== undefined)
            return placed(instruction, found.value, containerfile);
    }
    return undefined;
}
/** Returns a default with its place. A default that continues on another line has none. */
function placed({ line }, value, { text }) {
    return text.slice(value.start, value.end) === value.text ? { value, line } : undefined;
}
function assignments({ keyword, words }) {
    if (keyword !== "ARG")
        return [];
    return words.map(({ text, start, end }) => {
        const equals = text.indexOf("=");
        if (equals === -1)
            return { name: text, value: undefined };
        const value = { text: text.slice(equals + 1), start: start + equals + 1, end };
        return { name: text.slice(0, equals), value };
    });
}
/**
 * Returns the variables whose value must not get a digest, because they are part of a name, of a
 * platform, or of another ARG's default; each with the line that would break.
 */
function mixedVariables(containerfile) {
    const mixed = new Map();
    const note = ({ text }, line) => {
        for (const name of variablesIn(text))
            if (!mixed.has(name))
                mixed.set(name, line);
    };
    const noteDefaults = (instruction) => {
        for (const { value } of assignments(instruction)) {
            if (value !== undefined)
                note(value, instruction.line);
        }
    };
    containerfile.args.forEach(noteDefaults);
    const names = (0,origins/* namesOf */.eZ)(containerfile, { buildArgs: [] });
    for (const stage of containerfile.stages) {
        stage.instructions.forEach(noteDefaults);
        for (const { word, instruction } of (0,origins/* namingWords */.W7)(names, stage)) {
            if (wholeVariable(word) === undefined)
                note(word, instruction.line);
        }
        for (const { name, value } of stage.from.flags) {
            if (name === "platform")
                note(value, stage.from.line);
        }
    }
    return mixed;
}
function variablesIn(text) {
    return [...text.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name = ""]) => name);
}
//# sourceMappingURL=arg-defaults.js.map
;// CONCATENATED MODULE: ./build/pin/containerfile.js



/**
 * Returns every image that the stages use by tag, including stages that no target needs. If the
 * whole name comes from an ARG's default, it is pinned there; a name that is composed of variables
 * is left.
 */
function unpinnedInContainerfile(containerfile, values) {
    const names = (0,origins/* namesOf */.eZ)(containerfile, values);
    const mixed = mixedVariables(containerfile);
    const unpinned = new Map();
    const left = [];
    for (const stage of containerfile.stages) {
        for (const named of (0,origins/* namingWords */.W7)(names, stage)) {
            const found = findUse(names, named, mixed);
            if (found === undefined)
                continue;
            if ("left" in found)
                left.push(found.left);
            else
                unpinned.set(found.use.start, found.use);
        }
    }
    return { unpinned: [...unpinned.values()].sort((a, b) => a.start - b.start), left };
}
function findUse(names, named, mixed) {
    const { containerfile, values } = names;
    const { word, instruction } = named;
    const place = { file: containerfile.file, line: instruction.line };
    const leave = (why) => ({ left: { place, text: word.text, why } });
    const read = (0,origins/* readName */.MQ)(names, named);
    if ("wrong" in read)
        return leave(`${read.wrong} ${read.fix}`);
    const { name } = read;
    if (read.stage !== undefined || name === "scratch" || values.contexts?.has(name))
        return undefined;
    const state = referenceState(name);
    if (state.kind === "pinned")
        return undefined;
    if (state.kind === "no-registry")
        return leave(state.why);
    const literal = literalWord(word, name);
    if (literal !== undefined)
        return { use: { ...useAt(literal, place), ...state } };
    const variable = wholeVariable(word);
    if (variable === undefined)
        return leave(mixedName(name));
    const found = arg_defaults_valueOf(variable, { containerfile, named });
    if (found === undefined) {
        return leave(`\`${variable}\` has its value from outside the file. Give the digest there.`);
    }
    return useInDefault({ variable, name, found, mixed, place, word }, state);
}
function useInDefault({ variable, name, found, mixed, place, word }, state) {
    const literal = literalWord(found.value, name);
    if (literal === undefined) {
        const why = `\`ARG ${variable}\` at line ${found.line} does not have the name as it is. ${rewrite(variable, name)}`;
        return { left: { place, text: word.text, why } };
    }
    const line = mixed.get(variable);
    if (line !== undefined) {
        const why = `\`${variable}\` is a part of another word too, at line ${line}, and a digest would break that. Use an ARG of its own here.`;
        return { left: { place, text: word.text, why } };
    }
    return { use: { ...useAt(literal, { ...place, line: found.line }), ...state } };
}
function mixedName(name) {
    return `Variables are a part of the name, and a digest would fix what they choose. ${rewrite("BASE", name)}`;
}
function rewrite(variable, name) {
    return `Write \`ARG ${variable}=${name}@sha256:…\`, and \`$${variable}\` for the whole name.`;
}
function useAt({ text, start, end }, place) {
    return { place, written: text, start, end };
}
/**
 * Returns the part of a word that is the name itself, without quotes; undefined if it is written in
 * another way.
 */
function literalWord(word, name) {
    if (word.text === name)
        return word;
    const inner = /^(["'])(.*)\1$/.exec(word.text)?.[2];
    return inner === name ? { text: inner, start: word.start + 1, end: word.end - 1 } : undefined;
}
//# sourceMappingURL=containerfile.js.map
;// CONCATENATED MODULE: ./build/pin/list-uses.js
/** The reason why an entry cannot be changed in place. */
const notAsWritten = "It is written with escapes, or over several lines. Write the list as a block (`build-contexts: |`), one entry a line.";
/**
 * Returns what a list of build contexts uses by tag. Entries are located one after the other, in
 * their order.
 */
function listUses(entries, placeOf) {
    const unpinned = [];
    const left = [];
    for (const entry of entries) {
        const { place, start: entryStart } = placeOf(entry);
        const { text, image } = entry;
        if (image?.kind === "left")
            left.push({ place, text, why: image.why });
        if (image?.kind !== "unpinned")
            continue;
        if (entryStart === undefined) {
            left.push({ place, text, why: notAsWritten });
            continue;
        }
        const { written, tagged, full } = image;
        const start = entryStart + image.start;
        unpinned.push({ place, written, start, end: start + written.length, tagged, full });
    }
    return { unpinned, left };
}
//# sourceMappingURL=list-uses.js.map
;// CONCATENATED MODULE: ./build/pin/context-lists.js


/**
 * Returns all lists of build contexts in a workflow or an action, in their order; a list behind
 * several aliases appears once.
 * @throws Failure `usage`, with the line, for a file that is not YAML
 */
async function contextLists({ name, text }) {
    if (!text.includes("build-contexts"))
        return [];
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    // GitHub decides whether keys must be unique; the parser would compare each with each.
    const document = parsed(() => yaml.parseDocument(text, { uniqueKeys: false }), name);
    const meant = aliases(document, yaml);
    const target = (node) => (yaml.isAlias(node) ? meant.get(node) : node);
    const scalar = (map, key) => {
        const node = target(map.get(key, true));
        return yaml.isScalar(node) ? node : undefined;
    };
    const found = new Map();
    yaml.visit(document, {
        Pair(_, { key, value }) {
            if (!yaml.isScalar(key) || key.value !== "with")
                return;
            const inputs = target(value);
            if (!yaml.isMap(inputs))
                return;
            const list = scalar(inputs, "build-contexts");
            if (typeof list?.value !== "string" || !list.range)
                return;
            const context = scalar(inputs, "context")?.value;
            const [start, end] = list.range;
            found.set(start, {
                value: list.value,
                start: start + headerLength(list, text.slice(start, end)),
                end,
                context: typeof context === "string" ? context : ".",
            });
        },
    });
    return [...found.values()].sort((one, other) => one.start - other.start);
}
/**
 * Returns what each alias means: the last node above it with that anchor. Resolving many of them
 * one by one would take far too long.
 */
function aliases(document, { visit }) {
    const anchors = new Map();
    const meant = new Map();
    visit(document, {
        Node(_, node) {
            if ("anchor" in node && node.anchor !== undefined)
                anchors.set(node.anchor, node);
        },
        Alias(_, alias) {
            const node = anchors.get(alias.source);
            if (node !== undefined)
                meant.set(alias, node);
        },
    });
    return meant;
}
/**
 * Returns the length of a block's first line (`|`, `>-`, a comment), which is not part of its text.
 */
function headerLength({ type }, written) {
    return type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED" ? written.indexOf("\n") + 1 : 0;
}
function parsed(parse, name) {
    const document = withoutOverflow(parse);
    const error = document?.errors[0];
    if (document !== undefined && error === undefined)
        return document;
    const line = error?.linePos?.[0].line ?? 1;
    const said = error === undefined ? "nested too deeply" : (error.message.split("\n")[0] ?? error.code);
    throw new failure/* Failure */.HR({
        code: "usage",
        message: `${name}:${line}: This is not a workflow: ${(0,printable/* visible */.RK)((0,printable/* shortened */.vI)(said, 200))}`,
        fix: "Correct the file, or name the workflows to look at with `--workflow`.",
        place: { file: name, line },
    });
}
/** Runs code that may overflow the stack, because the parser recurses once per level. */
function withoutOverflow(act) {
    try {
        return act();
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=context-lists.js.map
;// CONCATENATED MODULE: ./build/pin/workflow.js




/**
 * Returns the images that the steps of a workflow (or of an action) name by tag in their input
 * `build-contexts`. Each list is parsed again after a trial edit; if the result is not what was
 * intended, the list is left as it is.
 * @throws Failure `usage`, with the line, for a file that is not YAML
 */
async function unpinnedInWorkflow(file) {
    const lists = await contextLists(file);
    const read = lists.map((list) => ({
        list,
        uses: listUses(contextEntries(list.value), placesIn(list, file)),
    }));
    const edited = onTrial(file.text, read.flatMap(({ uses }) => uses.unpinned));
    const after = await contextLists({ ...file, text: edited }).catch(() => []);
    const kept = read.map(({ list, uses }, index) => {
        if (after[index]?.value === listOnTrial(list.value))
            return uses;
        const left = uses.unpinned.map(({ place, written }) => ({
            place,
            text: written,
            why: notAsWritten,
        }));
        return { unpinned: [], left: [...left, ...uses.left] };
    });
    return {
        unpinned: kept.flatMap(({ unpinned }) => unpinned),
        left: kept.flatMap(({ left }) => left),
        steps: lists.map(({ context, value }) => ({
            context,
            names: contextEntries(value).map(({ name }) => name),
        })),
    };
}
/** Locates a list's entries in the file, one after the other. */
function placesIn(list, { name, text }) {
    let from = list.start;
    let line = lineEnds(text.slice(0, from)) + 1;
    return (entry) => {
        const found = text.slice(0, list.end).indexOf(entry.text, from);
        if (found === -1)
            return { place: { file: name, line }, start: undefined };
        line += lineEnds(text.slice(from, found));
        from = found + entry.text.length;
        return { place: { file: name, line }, start: found };
    };
}
function lineEnds(text) {
    return text.split("\n").length - 1;
}
/** Returns what a list should contain after its trial edit. */
function listOnTrial(value) {
    const place = { file: "" };
    const uses = listUses(contextEntries(value), ({ start }) => ({ place, start }));
    return onTrial(value, uses.unpinned);
}
function onTrial(text, uses) {
    const digest = `sha256:${"0".repeat(64)}`;
    return (0,bases/* pinBases */.ip)(text, uses.map((use) => ({ use, pinned: `${use.tagged}@${digest}` })));
}
//# sourceMappingURL=workflow.js.map
;// CONCATENATED MODULE: ./build/app/images/pin-images.js








/** How many references are resolved at a time. */
const atOnce = 4;
/**
 * Finds every image that the Containerfile (all its stages), the workflows and the build contexts
 * use by tag.
 * @throws Failure `usage` for files that cannot be read or parsed
 */
async function findUnpinned(options, files) {
    const found = await files.read(options);
    const workflows = await Promise.all(found.workflows.map(async (file) => ({ file, ...(await unpinnedInWorkflow(file)) })));
    const steps = workflows.flatMap((workflow) => workflow.steps);
    return [
        ...containerfileText(options, found, steps),
        ...workflows.map(({ file, unpinned, left }) => ({ file, text: file.text, unpinned, left })),
        ...options.buildContexts.map(flagText),
    ];
}
function containerfileText(options, { containerfile: file, context }, steps) {
    if (file === undefined)
        return [];
    const containerfile = (0,parse/* parseContainerfile */.L)({ text: file.text, file: file.name });
    const own = steps.filter((step) => isContext(step.context, context));
    const contexts = new Set([
        ...options.buildContexts.map(({ name }) => name),
        ...own.flatMap(({ names }) => names),
    ]);
    const platforms = { build: options.platform, target: options.platform };
    const uses = unpinnedInContainerfile(containerfile, { buildArgs: [], contexts, platforms });
    return [{ file, text: file.text, ...uses }];
}
/**
 * Whether a step's context, relative to the root, may be this one; an expression may be any
 * context.
 */
function isContext(written, context) {
    const parts = written.split("/").filter((part) => part !== "" && part !== ".");
    return written.includes("${{") || (parts.join("/") || ".") === context;
}
function flagText({ name, value }) {
    const text = `${name}=${value}`;
    const place = { file: "--build-contexts" };
    return { file: undefined, text, ...listUses(contextEntries(text), () => ({ place, start: 0 })) };
}
/**
 * Gives every use its digest. Each reference is resolved once, and all of them before any text is
 * changed.
 * @throws Failure `registry` at the first use whose reference has no digest
 */
async function pinUses(texts, resolve) {
    const uses = texts.flatMap(({ unpinned }) => unpinned);
    const digests = await resolveAll(uses, resolve);
    const pinned = (use) => `${use.tagged}@${digests.get(use.full)}`;
    const edited = texts.map(({ file, text, unpinned }) => {
        const after = (0,bases/* pinBases */.ip)(text, unpinned.map((use) => ({ use, pinned: pinned(use) })));
        return { file, text, unpinned, after };
    });
    return {
        pins: edited.flatMap(({ file, text, unpinned, after }) => file === undefined
            ? unpinned.map(({ place }) => ({ place, from: text, to: after }))
            : unpinned.map((use) => ({ place: use.place, from: use.written, to: pinned(use) }))),
        left: texts.flatMap(({ left }) => left),
        changes: edited.flatMap(({ file, text, after }) => file === undefined || after === text
            ? []
            : [{ name: file.name, path: file.path, before: text, after }]),
    };
}
async function resolveAll(uses, resolve) {
    const digests = new Map();
    const failures = new Map();
    const open = [...new Set(uses.map(({ full }) => full))];
    const work = async () => {
        for (let full = open.shift(); full !== undefined; full = open.shift()) {
            const name = full;
            await resolve(name).then((digest) => digests.set(name, digest), (error) => failures.set(name, error));
        }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    const failed = uses.find(({ full }) => failures.has(full));
    if (failed !== undefined)
        throw failureAt(failed, failures.get(failed.full));
    return digests;
}
/** Adds the line of the use to the registry's failure. */
function failureAt({ place, written }, error) {
    if (!(error instanceof failure/* Failure */.HR))
        return error;
    const { file, line } = place;
    const where = line === undefined ? file : `${file}:${line}`;
    return new failure/* Failure */.HR({
        code: error.code,
        message: `${where}: \`${(0,printable/* visible */.RK)((0,printable/* shortened */.vI)(written, 200))}\`: ${error.message} Nothing was changed.`,
        fix: error.fix,
        ...(line === undefined ? {} : { place }),
        cause: error,
    });
}
//# sourceMappingURL=pin-images.js.map

/***/ }),

/***/ 4766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ib: () => (/* binding */ heredocMarkers),
/* harmony export */   lJ: () => (/* binding */ jsonStrings),
/* harmony export */   nF: () => (/* binding */ isHeredocMarker)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9006);


const holders = new Set(["ADD", "COPY", "RUN"]);
const jsonForm = valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP());
const marker = /^\d*<<(-?)([^<]+)$/;
/**
 * Returns the here-documents that an instruction announces, in the order in which they follow it. A
 * marker is a word of its own (`cat <<EOF`, not `cat<<EOF`), as in BuildKit, with which buildah
 * shares the code for them.
 */
function heredocMarkers(instruction) {
    const { keyword, argument, words } = instruction.trigger ?? instruction;
    if (!holders.has(keyword) || jsonStrings(argument) !== undefined)
        return [];
    return words.flatMap(({ text }) => {
        const found = marker.exec(text);
        if (found === null)
            return [];
        const name = unquoted(found[2] ?? "");
        if (name === "")
            return [];
        const isIndented = found[1] === "-";
        return [{ name, endsAt: (line) => (isIndented ? line.replace(/^\t+/, "") : line) === name }];
    });
}
/** Whether a word is a here-document's marker. */
function isHeredocMarker(word) {
    return marker.test(word);
}
/**
 * Parses an instruction in JSON form, `["a", "b"]`, and returns its strings; undefined if it has
 * another form.
 */
function jsonStrings(argument) {
    if (!argument.trimStart().startsWith("["))
        return undefined;
    return (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .fittingJson */ .MW)(jsonForm, argument);
}
function unquoted(text) {
    return text.replace(/\\(.)|["']/g, "$1");
}
//# sourceMappingURL=heredoc.js.map

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

/***/ })

};
//# sourceMappingURL=2644.index.js.map
