export const id = 824;
export const ids = [824];
export const modules = {

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

/***/ 4228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ parseLocation)
/* harmony export */ });
const schemes = [
    { sign: /^(?:docker-image|container-image|docker):\/\//, is: "registry" },
    { sign: /^(?:oci-layout:\/\/|oci:)/, is: "oci" },
    { sign: /^oci-archive:(?:\/\/)?/, is: "oci-archive" },
    { sign: /^docker-archive:(?:\/\/)?/, is: "docker-archive" },
];
/**
 * Takes an image's location apart: `docker://reference` (also `docker-image://` and
 * `container-image://`), `oci-layout://path` or `oci:path`, `oci-archive:path`,
 * `docker-archive:path`. Undefined for any other text.
 */
function parseLocation(text) {
    for (const { sign, is } of schemes) {
        const scheme = sign.exec(text)?.[0];
        const rest = scheme === undefined ? "" : text.slice(scheme.length);
        if (scheme === undefined || rest === "")
            continue;
        return is === "registry"
            ? { kind: "registry", reference: rest }
            : { kind: "files", transport: is, scheme, rest };
    }
    return undefined;
}
//# sourceMappingURL=image-location.js.map

/***/ })

};
//# sourceMappingURL=824.index.js.map
