export const id = 916;
export const ids = [916];
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
    const registry = /^(?:docker-image|container-image|docker):\/\/(.+)$/.exec(value)?.[1];
    if (registry !== undefined)
        return { kind: "registry", name, reference: registry };
    const archive = /^(oci-archive|docker-archive):(?:\/\/)?(.+)$/.exec(value);
    if (archive?.[1] !== undefined && archive[2] !== undefined) {
        const transport = archive[1] === "oci-archive" ? "oci-archive" : "docker-archive";
        return { kind: "files", name, transport, path: archive[2] };
    }
    const layout = /^(?:oci-layout:\/\/|oci:)(.+)$/.exec(value)?.[1];
    if (layout !== undefined)
        return { kind: "files", name, transport: "oci", ...layoutPath(layout) };
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
    const rest = at < 0 ? text : text.slice(0, at);
    const tag = /:([A-Za-z0-9_][A-Za-z0-9._-]{0,127})$/.exec(rest)?.[1];
    const path = tag === undefined ? rest : rest.slice(0, -tag.length - 1);
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
    const { name, text } = files.containerfile;
    const containerfile = (0,parse/* parseContainerfile */.L)({ text, file: name });
    const contexts = await Promise.all(request.buildContexts.map(async (each) => real(parseBuildContext(each), reader)));
    const builder = { platform: ports.machinePlatform };
    const scope = (0,recipe_scope/* scopeOf */.O)({ request, prepared: { containerfile, contexts }, builder });
    const context = { ...files.context, leavesOut: (0,containerfile_vcs/* unnamedVcs */.Nc)(scope) };
    const folders = contexts.flatMap((each) => each.kind === "folder" ? [folderContext(each, scope)] : []);
    await refuseSources({ scope, context, folders, reader });
    const vcs = await vcsAmong({ scope, context, folders, reader });
    return { context, containerfile, contexts, folders, vcs };
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

/***/ 9916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAdvisories: () => (/* binding */ readAdvisories)
/* harmony export */ });
/* harmony import */ var _domain_source_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1581);
/* harmony import */ var _domain_source_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(142);
/* harmony import */ var _recipe_prepare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5028);



/**
 * Reads the source, with the Containerfile when one is named or the context has one, and checks the
 * advisories against the policy. A forbidden advisory is an answer, not an exception.
 * @throws Failure `usage` for a bad input and for a Containerfile that cannot be built from
 */
async function readAdvisories(options) {
    const { request, ports } = options;
    const hasRecipe = request.file !== undefined || (await ports.files.hasContainerfile(request.context));
    const prepared = hasRecipe ? await (0,_recipe_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .prepare */ .iA)(request, ports) : undefined;
    const reading = prepared === undefined
        ? await readBareSource(options)
        : await (0,_recipe_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .readSource */ .o$)({ request, prepared, ...ports });
    const { advisories } = reading;
    const refused = (0,_domain_source_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .forbiddenAmong */ .A)(advisories, request.forbid).map(({ name }) => name);
    return {
        reading,
        found: { source: (0,_domain_source_source_js__WEBPACK_IMPORTED_MODULE_2__/* .taggedSource */ .S)(reading), advisories, forbidden: refused },
        prepared,
        failure: (0,_domain_source_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .forbidden */ .o)(advisories, request.forbid),
    };
}
async function readBareSource({ request, ports }) {
    const { offset, repository, tags } = request;
    const { path, ignores } = await ports.files.readContext(request);
    return await ports.sourceReader.read({
        context: path,
        ignores,
        tags,
        ...(offset === undefined ? {} : { offset }),
        ...(repository === undefined ? {} : { repository }),
    });
}
//# sourceMappingURL=read-advisories.js.map

/***/ }),

/***/ 4503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ segments),
/* harmony export */   f: () => (/* binding */ contextCopies)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _copies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8037);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(782);



/**
 * Returns what takes files from the build context, or from the additional one of that name, in the
 * order of the file. A source with a variable of unknown value counts as taking everything.
 * Patterns are those of Go's filepath.Match, folder by folder, as in buildah.
 * @throws Failure `usage`, as {@link takenSources}
 */
function contextCopies(scope, context) {
    return (0,_copies_js__WEBPACK_IMPORTED_MODULE_1__/* .takenSources */ .s)(scope)
        .filter((taken) => taken.context === context)
        .map((taken) => ({
        ...taken,
        takes: taken.isOpen ? () => true : matcherOf(taken.source),
    }));
}
function matcherOf(source) {
    const patterns = segments(source);
    return (path) => {
        const names = segments(path);
        if (patterns.length > names.length && !path.endsWith("/"))
            return patterns.some(isAnyDepth) && matches(patterns, names);
        return matches(patterns, names);
    };
}
/** Whether the names match the patterns, as far as both go. */
function matches(patterns, names) {
    for (const [index, pattern] of patterns.entries()) {
        const name = names[index];
        if (isAnyDepth(pattern) || name === undefined)
            return true;
        if (!(0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesComponent */ .p)(pattern, name))
            return false;
    }
    return true;
}
/** Whether a pattern may also match folders at any depth, as in some versions of buildah. */
function isAnyDepth(pattern) {
    return pattern.includes("**");
}
/** Returns the components of a path of the context, however it is written. */
function segments(path) {
    return (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize)(`/${path}`)
        .split("/")
        .filter((segment) => segment !== "");
}
//# sourceMappingURL=context-copies.js.map

/***/ }),

/***/ 8037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ takenSources)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2912);
/* harmony import */ var _heredoc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4766);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(995);



/**
 * Returns what the stages that the target needs take from build contexts, in the order of the file.
 * @throws Failure `usage` for an unknown target, and for a name that has no meaning with its ARGs
 */
function takenSources(scope) {
    return [...(0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .withVariables */ .s)(scope)].flatMap((inScope) => inScope.instruction.keyword === "RUN"
        ? mountedSources(inScope, scope)
        : copiedSources(inScope, scope));
}
function copiedSources({ instruction, lookup, argument }, { contexts }) {
    const { keyword, flags, line } = instruction;
    if (keyword !== "ADD" && keyword !== "COPY")
        return [];
    const from = flags.findLast(({ name }) => name === "from")?.value.text;
    const context = from === undefined ? undefined : (0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .expandWord */ .V)(from, argument).text;
    // It names another stage or an image.
    if (context !== undefined && contexts?.has(context) !== true)
        return [];
    return wordsOf(instruction)
        .map((word) => {
        const { text, isOpen } = resolved(word, lookup);
        return { source: isOpen ? word : text, isOpen };
    })
        .filter(({ source }) => !isRemote(source))
        .map((taken) => ({ keyword, how: "copy", context, ...taken, line }));
}
/**
 * Resolves the variables of a word. The word is open if one of them, even one with a default, may
 * have a value from the base.
 */
function resolved(word, lookup) {
    let isOpen = false;
    const { text, problem } = (0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .expandWord */ .V)(word, (name) => {
        const value = lookup(name);
        isOpen ||= value === undefined;
        return value;
    });
    return { text, isOpen: isOpen || problem !== undefined };
}
function wordsOf({ argument, words }) {
    const strings = (0,_heredoc_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonStrings */ .lJ)(argument);
    if (strings !== undefined)
        return strings.slice(0, -1);
    return words
        .slice(0, -1)
        .map(({ text }) => text)
        .filter((text) => !(0,_heredoc_js__WEBPACK_IMPORTED_MODULE_0__/* .isHeredocMarker */ .nF)(text));
}
/** Whether ADD fetches a source itself: a URL or a git repository. */
function isRemote(source) {
    return /^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/i.test(source);
}
/**
 * Returns the mounts that show a RUN step files of a context: bind mounts without `from`, and all
 * mounts with the name of a context.
 */
function mountedSources({ instruction, lookup, argument }, { contexts }) {
    const { flags, line } = instruction;
    const mounts = flags.filter(({ name }) => name === "mount");
    return mounts.flatMap(({ value }) => {
        const raw = fieldsOf(value.text);
        // A variable's value may contain further options.
        const fields = fieldsOf((0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .expandWord */ .V)(value.text, lookup).text);
        const [from] = fieldsOf((0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .expandWord */ .V)(value.text, argument).text)
            .flatMap(valueAt("from"))
            .reverse();
        const [type = "bind"] = fields.flatMap(valueAt("type")).reverse();
        const isContext = from === undefined ? type === "bind" : contexts?.has(from) === true;
        if (!isContext)
            return [];
        const isOpen = raw.some((field) => decides(field) && resolved(field, lookup).isOpen);
        // buildah takes the last of several sources; here none of them may be open.
        const sources = fields.flatMap((field) => [
            ...valueAt("source")(field),
            ...valueAt("src")(field),
        ]);
        return (sources.length === 0 ? ["."] : sources).map((source) => ({
            keyword: "RUN",
            how: "mount",
            context: from,
            source,
            isOpen,
            line,
        }));
    });
}
function fieldsOf(mount) {
    return mount.replaceAll(/["']/g, "").split(",");
}
function valueAt(name) {
    return (field) => {
        const equals = field.indexOf("=");
        const isNamed = equals > 0 && field.slice(0, equals).trim().toLowerCase() === name;
        return isNamed ? [field.slice(equals + 1)] : [];
    };
}
/**
 * Whether an option decides what is mounted. A variable in any other option, such as the target,
 * does not make the source open.
 */
function decides(field) {
    const equals = field.indexOf("=");
    const name = equals < 0 ? field : field.slice(0, equals);
    return name.includes("$") || /^\s*(?:type|from|source|src)\s*$/i.test(name);
}
//# sourceMappingURL=copies.js.map

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
/**
 * Whether one path component matches a pattern of COPY: `*`, `?`, `[a-z]` and `\` (Go's
 * filepath.Match).
 */
function matchesComponent(pattern, component) {
    const pieces = piecesOf(pattern);
    const characters = [...component];
    let [piece, at] = [0, 0];
    // Where to continue when the last `*` has to match one more character. The time grows only with
    // the product of the lengths.
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
    const words = pattern.match(/\\.|\*+|\?|\[\^?(?:\\.|[^\]\\]){1,200}\]|./gsu) ?? [];
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

/***/ 995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ withVariables)
/* harmony export */ });
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9713);
/* harmony import */ var _bases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2188);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2912);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4837);




/**
 * Yields the instructions of the stages that the target needs, in the order of the file, with the
 * variables of ADD, COPY, RUN, USER and similar instructions: ENV, inherited from the stages below,
 * or else ARG, which is not inherited. The ENV of an outside image is unknown here.
 * @throws Failure `usage` for an unknown target, and for a name that has no meaning with its ARGs
 */
function* withVariables(scope) {
    const names = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(scope.containerfile, scope);
    const environments = new Map();
    for (const stage of (0,_bases_js__WEBPACK_IMPORTED_MODULE_0__/* .neededStages */ .xB)(scope)) {
        const below = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .originOfBase */ .zU)(names, stage)?.stage;
        const environment = new Map(below === undefined ? [] : environments.get(below));
        environments.set(stage, environment);
        const scopes = (0,_args_js__WEBPACK_IMPORTED_MODULE_2__/* .withScopes */ .w)(stage.instructions, { outer: names.outer, values: scope });
        for (const { instruction, scope } of scopes) {
            const lookup = (name) => environment.get(name) ?? scope.get(name);
            yield { stage, instruction, lookup, argument: (name) => scope.get(name) };
            if (instruction.keyword !== "ENV")
                continue;
            // All pairs of an ENV see the values from before it.
            for (const [name, value] of environmentOf(instruction, lookup))
                environment.set(name, value);
        }
    }
}
function environmentOf(instruction, lookup) {
    return assignmentsOf(instruction).flatMap(([name, written]) => {
        const { text, problem } = (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .expandWord */ .V)(written, lookup);
        return problem === undefined ? [[name, text]] : [];
    });
}
/** Reads `ENV A=1 B=2`, or `ENV A the rest of the line`. */
function assignmentsOf({ words, argument }) {
    const [first] = words;
    if (first === undefined)
        return [];
    if (!first.text.includes("=")) {
        return [[first.text, argument.slice(first.text.length).trim()]];
    }
    return words.flatMap(({ text }) => {
        const equals = text.indexOf("=");
        return equals > 0 ? [[text.slice(0, equals), text.slice(equals + 1)]] : [];
    });
}
//# sourceMappingURL=variables.js.map

/***/ }),

/***/ 9726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nc: () => (/* binding */ unnamedVcs),
/* harmony export */   YS: () => (/* binding */ vcsCopies),
/* harmony export */   ke: () => (/* binding */ isInVcs)
/* harmony export */ });
/* harmony import */ var _context_copies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4503);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(782);


/** Git's own folder; in a worktree or submodule, a file. */
const vcsName = ".git";
/** Whether a path (relative, POSIX) is a `.git` or is inside one. */
function isInVcs(path) {
    return (0,_context_copies_js__WEBPACK_IMPORTED_MODULE_0__/* .segments */ .J)(path).includes(vcsName);
}
/**
 * Returns what names a `.git` of a context explicitly: `.git`, `.git/HEAD`, `libs/parser/.git`, or
 * a pattern that starts like the name (`.git*`). A copy of the folder around it does not count.
 */
function vcsCopies(scope, context) {
    return (0,_context_copies_js__WEBPACK_IMPORTED_MODULE_0__/* .contextCopies */ .f)(scope, context).filter(({ isOpen, source }) => !isOpen && (0,_context_copies_js__WEBPACK_IMPORTED_MODULE_0__/* .segments */ .J)(source).some(namesVcs));
}
function namesVcs(component) {
    return component.startsWith(".gi") && (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesComponent */ .p)(component, vcsName);
}
/**
 * Creates a test for paths that stay out of the copy that is built from (a folder has `/` at its
 * end): every `.git` that no instruction names. A `.git` holds what is in no commit: the clone's
 * own history, times and configuration, and the credential that a checkout may have left there.
 */
function unnamedVcs(scope, context) {
    const named = vcsCopies(scope, context);
    return (path) => isInVcs(path) && !named.some(({ takes }) => takes(path));
}
//# sourceMappingURL=vcs.js.map

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
//# sourceMappingURL=916.index.js.map
